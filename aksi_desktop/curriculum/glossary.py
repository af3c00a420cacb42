"""``istilah.md`` and where its terms first appear in a lesson."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from aksi_desktop.curriculum.complaints import did_you_mean
from aksi_desktop.curriculum.ids import Marked, SlugBook, read_marks
from aksi_desktop.curriculum.model import Glossary, Term
from aksi_desktop.curriculum.outline import heading

if TYPE_CHECKING:
    from aksi_desktop.curriculum.complaints import Complaints

_ALSO: Final = re.compile(r"\s*(?:Juga|Sinonim)\s*:\s*(.*)\Z", re.IGNORECASE)
_SEE: Final = re.compile(r"\s*Lihat(?:\s+juga)?\s*:\s*(.*)\Z", re.IGNORECASE)
_BRACKETED: Final = re.compile(r"\s*\(([^()]*)\)")
_WORD: Final = re.compile(r"\w+(?:-\w+)*")
_CLITICS: Final = ("nya", "lah", "kah", "pun", "ku", "mu")


def read_glossary(lines: Sequence[str], complaints: Complaints) -> Glossary:
    """The terms of ``istilah.md``; duplicates, unknown "Lihat" and empty definitions are complained about."""
    starts: list[tuple[int, Marked]] = []
    for index, line in enumerate(lines):
        found = heading(line)
        if found is not None and found[0] == 2:
            starts.append((index, read_marks(found[1])))
    book = SlugBook(complaints)
    book.reserve({marked.slug for _index, marked in starts if marked.slug})
    terms: list[Term] = []
    names: dict[str, int] = {}
    for place, (index, marked) in enumerate(starts):
        end = starts[place + 1][0] if place + 1 < len(starts) else len(lines)
        if marked.text.casefold() in names:
            complaints.add("istilah-ganda", index + 1, name=marked.text, first=names[marked.text.casefold()])
            continue
        names[marked.text.casefold()] = index + 1
        slug, given = book.take(marked, index + 1, otherwise="istilah")
        terms.append(_read_term(slug, marked.text, lines[index + 1 : end], index + 1, given=given))
    _check_sees(terms, complaints)
    return Glossary(tuple(sorted(terms, key=lambda term: fold(term.name))))


def _read_term(slug: str, name: str, body: Sequence[str], line: int, *, given: bool) -> Term:
    synonyms: list[str] = []
    sees: list[str] = []
    kept: list[str] = []
    for text in body:
        also, see = _ALSO.match(text), _SEE.match(text)
        if also is not None:
            synonyms.extend(part.strip(" .") for part in also.group(1).split(",") if part.strip(" ."))
        elif see is not None:
            sees.extend(part.strip(" .#") for part in see.group(1).split(",") if part.strip(" .#"))
        else:
            kept.append(text)
    return Term(
        slug=slug,
        name=name,
        definition_md="\n".join(kept).strip(),
        synonyms=tuple(synonyms),
        see=tuple(sees),
        line=line,
        slug_given=given,
    )


def _check_sees(terms: Sequence[Term], complaints: Complaints) -> None:
    slugs = [term.slug for term in terms]
    for term in terms:
        for see in term.see:
            if see not in slugs:
                complaints.add("istilah-tidak-ada", term.line, slug=see, guess=did_you_mean(see, slugs))


def merge_glossaries(glossaries: Iterable[Glossary]) -> Glossary:
    """One glossary out of several; a later entry replaces an earlier one of the same slug."""
    terms = {term.slug: term for glossary in glossaries for term in glossary.terms}
    return Glossary(tuple(sorted(terms.values(), key=lambda term: fold(term.name))))


def fold(text: str) -> str:
    """Text without case and accents, for comparing and for the order of the alphabet."""
    folded = text.casefold()
    if folded.isascii():
        return folded
    return "".join(char for char in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(char))


@dataclass(slots=True)
class TermFinder:
    """Finds the first use of each term in one lesson. Make a new one for each lesson with :meth:`fresh`."""

    _phrases: dict[str, list[tuple[tuple[str, ...], str, bool]]] = field(default_factory=dict)
    _seen: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, glossary: Glossary) -> TermFinder:
        """A finder for all names and synonyms of the glossary; the longest phrase at a place wins."""
        finder = cls()
        for term in glossary.terms:
            for name in _spellings(term):
                words = tuple(fold(word) for word in _WORD.findall(name))
                if words:
                    finder._phrases.setdefault(words[0], []).append((words, term.slug, name.isupper()))
        for phrases in finder._phrases.values():
            phrases.sort(key=lambda entry: -len(entry[0]))
        return finder

    def fresh(self) -> TermFinder:
        """The same terms, none of them seen yet."""
        return TermFinder(self._phrases, set())

    def find(self, text: str) -> list[tuple[int, int, str]]:
        """(start, end, slug) of terms in ``text`` that this lesson has not used before."""
        if not self._phrases:
            return []
        found: list[tuple[int, int, str]] = []
        words = list(_WORD.finditer(text))
        at = 0
        while at < len(words):
            hit = self._at(text, words, at)
            if hit is None:
                at += 1
                continue
            count, slug = hit
            if slug not in self._seen:
                self._seen.add(slug)
                found.append((words[at].start(), words[at + count - 1].end(), slug))
            at += count
        return found

    def _at(self, text: str, words: list[re.Match[str]], at: int) -> tuple[int, str] | None:
        first = fold(words[at].group())
        for start in (first, _without_clitic(first)):
            for phrase, slug, capitals in self._phrases.get(start, ()):
                if capitals and not words[at].group()[: len(phrase[0])].isupper():
                    continue
                if self._same(text, words, at, phrase, start):
                    return len(phrase), slug
        return None

    @staticmethod
    def _same(text: str, words: list[re.Match[str]], at: int, phrase: tuple[str, ...], start: str) -> bool:
        if at + len(phrase) > len(words):
            return False
        if len(phrase) > 1 and start != fold(words[at].group()):
            return False
        for offset in range(1, len(phrase)):
            word, before = words[at + offset], words[at + offset - 1]
            if not text[before.end() : word.start()].isspace():
                return False
            given = fold(word.group())
            last = offset == len(phrase) - 1
            if given != phrase[offset] and not (last and _without_clitic(given) == phrase[offset]):
                return False
        return True


def _spellings(term: Term) -> tuple[str, ...]:
    """The name, the name without what stands in brackets, and the synonyms."""
    plain = _BRACKETED.sub("", term.name).strip()
    inner = _BRACKETED.findall(term.name)
    return tuple(dict.fromkeys(name for name in (plain, *inner, *term.synonyms) if name))


def _without_clitic(word: str) -> str:
    if not word.endswith(_CLITICS):
        return word
    for clitic in _CLITICS:
        if word.endswith(clitic) and len(word) >= len(clitic) + 4:
            return word[: -len(clitic)]
    return word
