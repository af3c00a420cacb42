"""Search as you type over lessons, sections and terms: an index in memory, whole words and beginnings of words.

Indonesian words change at both ends (``menyebar``, ``disebarkan``, ``penyebaran``); each word is also indexed under
what is left when common affixes are taken off, so that one form finds the others. It is a crude stem, good enough to
find and never shown.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from aksi_desktop.curriculum.complaints import Complaints
from aksi_desktop.curriculum.glossary import fold
from aksi_desktop.curriculum.model import Hit, HitKind
from aksi_desktop.curriculum.outline import RawSection, all_boxes, all_texts
from aksi_desktop.curriculum.scan import read_lesson_text

if TYPE_CHECKING:
    from aksi_desktop.curriculum.library import Library

_WORD: Final = re.compile(r"\w+")
_MARKUP: Final = re.compile(
    r"!\[[^\]\[]{0,300}\]\([^()]{0,300}\)|\[\^[^\]\[]{0,40}\]|\]\([^()]{0,300}\)|\{#[^{}]{0,80}\}|[*_`|>#\[\]]+|^:{3,}.*$",
    re.MULTILINE,
)
_SUFFIXES: Final = ("nya", "kan", "lah", "kah", "ku", "mu", "an", "i")
_PREFIXES: Final = (
    ("menge", ""), ("meny", "s"), ("meng", ""), ("mem", ""), ("men", ""), ("me", ""),
    ("penge", ""), ("peny", "s"), ("peng", ""), ("pem", ""), ("pen", ""), ("pe", ""),
    ("ber", ""), ("ter", ""), ("di", ""), ("se", ""), ("ke", ""),
)  # fmt: skip
_SHORTEST_STEM: Final = 4
_MOST_FORMS: Final = 200
_MOST_MARKED: Final = 30
"""Other forms of the words that a snippet marks; a longer pattern costs more than it shows."""
_SNIPPET: Final = 110
_WEIGHT: Final[dict[HitKind, int]] = {"istilah": 6, "pelajaran": 5, "bagian": 3}


@dataclass(slots=True)
class _Entry:
    """One thing to find: what it is, where it leads and the words it can be found by."""

    kind: HitKind
    title: str
    body: str
    lesson: str
    section: str


@dataclass(slots=True)
class SearchIndex:
    """Immutable once built; made by :func:`build_index`."""

    entries: list[_Entry]
    words: list[str]
    """All words, sorted: words that begin alike stand together."""
    where: dict[str, list[int]]
    """Word to the numbers of the entries that hold it."""
    titles: dict[str, list[int]]
    """The same for the words of titles alone."""
    family: dict[str, list[str]]
    """Stem to the words that may come from it."""

    def search(self, text: str, limit: int = 20) -> list[Hit]:
        """Entries that hold every word of ``text``; the last word may be unfinished. Best first."""
        words = [fold(word) for word in _WORD.findall(text[:200])][:8]
        if not words:
            return []
        scores: dict[int, float] | None = None
        meant: list[str] = []
        for place, word in enumerate(words):
            known = self._meant_by(word, whole=place < len(words) - 1)
            meant.extend(known)
            found = self._score(word, known)
            if scores is None:
                scores = found
            else:
                scores = {entry: score + found[entry] for entry, score in scores.items() if entry in found}
        ranked = sorted((scores or {}).items(), key=lambda pair: (-pair[1], pair[0]))[:limit]
        pattern = _pattern(words, meant)
        return [self._hit(self.entries[entry], pattern) for entry, _score in ranked]

    def _score(self, word: str, known: list[str]) -> dict[int, float]:
        """How well each entry matches ``word``: exact over beginning over same stem, title over body."""
        ranks: dict[float, list[str]] = {1.0: [], 2.0: [], 3.0: []}
        for form in known:
            ranks[3.0 if form == word else 2.0 if form.startswith(word) else 1.0].append(form)
        scores: dict[int, float] = {}
        for factor, where in ((1, self.where), (4, self.titles)):
            for rank, forms in ranks.items():
                for number in set().union(*(where.get(form, ()) for form in forms)):
                    score = rank * factor + _WEIGHT[self.entries[number].kind]
                    scores[number] = max(score, scores.get(number, 0.0))
        return scores

    def _meant_by(self, word: str, *, whole: bool) -> list[str]:
        """Known words meant by ``word``: itself, words it begins (at least two letters of them), its family."""
        known: dict[str, None] = {}
        if word in self.where:
            known[word] = None
        if len(word) >= (_SHORTEST_STEM if whole else 2):
            for at in range(bisect_left(self.words, word), len(self.words)):
                if not self.words[at].startswith(word) or len(known) >= _MOST_FORMS:
                    break
                known[self.words[at]] = None
        for stem in stems(word):
            known.update(dict.fromkeys(self.family.get(stem, ())))
        return list(known)

    @staticmethod
    def _hit(entry: _Entry, pattern: re.Pattern[str]) -> Hit:
        snippet, marks = _snippet(entry.body, pattern)
        return Hit(entry.kind, entry.title, snippet, entry.lesson, entry.section, marks)


def build_index(library: Library) -> SearchIndex:
    """Read every lesson's text once and index it; about a second's tenth for the whole curriculum."""
    where: dict[str, list[int]] = defaultdict(list)
    titles: dict[str, list[int]] = defaultdict(list)
    entries: list[_Entry] = []
    for number, (entry, hidden) in enumerate(_entries(library)):
        in_title = frozenset(_words(entry.title))
        for word in in_title:
            titles[word].append(number)
        for word in in_title.union(_words(f"{entry.body}\n{hidden}")):
            where[word].append(number)
        entries.append(entry)
    family: dict[str, list[str]] = defaultdict(list)
    for word in where:
        for stem in stems(word):
            family[stem].append(word)
    return SearchIndex(entries, sorted(where), dict(where), dict(titles), dict(family))


def _words(text: str) -> Iterator[str]:
    return iter(_WORD.findall(fold(text)))


def _pattern(words: list[str], meant: list[str]) -> re.Pattern[str]:
    """What to mark in a snippet: beginnings as typed, and the other forms that were found."""
    starts = [re.escape(word) + r"\w*" for word in words]
    others = [re.escape(form) for form in meant if not form.startswith(tuple(words))][:_MOST_MARKED]
    return re.compile(rf"\b(?:{'|'.join([*starts, *others])})\b", re.IGNORECASE)


def _entries(library: Library) -> Iterator[tuple[_Entry, str]]:
    """Entries, each with a text it is found by but that is not shown."""
    for term in library.glossary.terms:
        names = ", ".join(term.synonyms)
        definition = plain(term.definition_md)
        yield _Entry("istilah", term.name, definition, "", term.slug), names
    for card in library.cards_in_order():
        text = read_lesson_text(library.root_of(card.code), card.folder, Complaints(""))
        sections = text.sections if text is not None else ()
        if card.sensitive == "tinggi":
            # findable by its words, shown only by its neutral title: a screen in the lab is seen by others
            words = " ".join([card.title, card.summary, *(f"{part.title} {_body(part)}" for part in sections)])
            yield _Entry("pelajaran", card.screen_title, "", card.code, ""), words
            continue
        yield _Entry("pelajaran", card.screen_title, card.summary, card.code, ""), f"{card.code} {card.title}"
        for section in sections:
            yield _Entry("bagian", section.title, _body(section), card.code, section.id), ""


def _body(section: RawSection) -> str:
    titles = [box.title for box in all_boxes(section.children)]
    lines = [line for part in all_texts(section.children) for line in part.lines]
    return plain("\n".join([*titles, *lines]))


def plain(markdown: str) -> str:
    """Markdown as one line of plain text, for snippets: marks dropped, nothing parsed."""
    return " ".join(_MARKUP.sub(" ", markdown).split())


def stems(word: str) -> frozenset[str]:
    """What may be left of a folded word without its affixes, the word itself included, each at least four letters."""
    forms = {word}
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= _SHORTEST_STEM:
            forms.add(word[: -len(suffix)])
            for inner in ("kan", "an", "i"):
                rest = word[: -len(suffix)]
                if rest.endswith(inner) and len(rest) - len(inner) >= _SHORTEST_STEM:
                    forms.add(rest[: -len(inner)])
    for form in tuple(forms):
        for prefix, instead in _PREFIXES:
            rest = form[len(prefix) :]
            if form.startswith(prefix) and len(rest) + len(instead) >= _SHORTEST_STEM:
                forms.add(instead + rest)
                # me + t/p/k swallow the first letter: menulis, memakai, mengirim
                if prefix in ("men", "pen") and rest[:1] in "aeiou":
                    forms.add("t" + rest)
                elif prefix in ("mem", "pem") and rest[:1] in "aeiou":
                    forms.add("p" + rest)
                elif prefix in ("meng", "peng") and rest[:1] in "aeiou":
                    forms.add("k" + rest)
    return frozenset(form for form in forms if len(form) >= _SHORTEST_STEM)


def _snippet(body: str, pattern: re.Pattern[str]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A piece of ``body`` around the first find, and (start, length) of the finds in it."""
    first = pattern.search(body)
    start = max(0, first.start() - _SNIPPET // 3) if first is not None else 0
    if start:
        start = body.find(" ", start) + 1
    end = min(len(body), start + _SNIPPET)
    if end < len(body):
        end = max(body.rfind(" ", start, end), start + 1)
    piece = ("… " if start else "") + body[start:end] + (" …" if end < len(body) else "")
    return piece, tuple((found.start(), found.end() - found.start()) for found in pattern.finditer(piece))
