"""Which section of a lesson explains a question: as its author says, else by the words they share."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from aksi_desktop.assessment import Item
    from aksi_desktop.curriculum import Block, Library

_WORD = re.compile(r"[^\W\d_]{4,}")
# A section is named only when it shares at least this many telling words, and clearly more than any other.
_FEWEST_WORDS = 2
_LEAD = 1.15
_COMMON = frozenset({
    "yang", "untuk", "dengan", "dari", "pada", "dalam", "adalah", "atau", "juga", "akan", "bisa", "dapat", "sudah",
    "belum", "tidak", "bukan", "oleh", "karena", "sebab", "agar", "supaya", "jika", "bila", "kalau", "maka", "saat",
    "ketika", "sebelum", "sesudah", "setelah", "tetapi", "namun", "lebih", "paling", "sangat", "mana", "mereka",
    "kamu", "kita", "kami", "dirinya", "sendiri", "orang", "hal", "cara", "satu", "dua", "tiga", "itulah", "inilah",
    "tersebut", "seperti", "hanya", "masih", "lalu", "langkah", "jawaban", "pilihan", "pertanyaan", "soal", "tepat",
    "benar", "salah", "harus", "boleh", "perlu", "punya", "ada", "apa", "siapa", "berapa", "bagaimana",
})  # fmt: skip


class SectionFinder:
    """Finds the section to read again. Keeps the words of the lesson asked about last."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._lesson = ""
        self._words: Mapping[str, frozenset[str]] = {}

    def section_for(self, lesson: str, item: Item) -> str:
        """Id of the section, or "" when none stands out; better silent than wrong."""
        card = self._library.find(lesson)
        if card is None:
            return ""
        if any(section.id == item.section for section in card.sections):
            return item.section
        if lesson != self._lesson:
            parts = self._library.lesson(lesson).sections
            self._words = {part.id: _stems([part.title, *_texts(part.blocks)]) for part in parts}
            self._lesson = lesson
        return best_section(_stems(item_texts(item)), self._words)


def best_section(words: frozenset[str], sections: Mapping[str, frozenset[str]]) -> str:
    """The section that shares the most telling words: a word that few sections have tells more. "" on no clear lead."""
    found = []
    for id_, theirs in sections.items():
        shared = words & theirs
        weight = sum(math.log(len(sections) / _spread(word, sections)) for word in shared)
        telling = sum(_spread(word, sections) < len(sections) for word in shared)
        if telling >= _FEWEST_WORDS:
            found.append((weight, id_))
    found.sort(key=lambda pair: (-pair[0], pair[1]))
    if not found or (len(found) > 1 and found[0][0] < found[1][0] * _LEAD):
        return ""
    return found[0][1]


def item_texts(item: Item) -> Iterator[str]:
    """What a question is about: its stem, its right answers, its explanation. Scenario and wrong answers mislead."""
    yield item.stem_md
    yield item.explanation
    yield from (choice.text_md for choice in item.choices if choice.correct)
    yield from (row.text_md for row in item.rows)
    for pair in item.lefts:
        yield f"{pair.left_md} {pair.right_md}"
    yield from (answer.text for answer in item.answers if answer.correct)
    yield from (step.text_md for step in item.steps)


def _spread(word: str, sections: Mapping[str, frozenset[str]]) -> int:
    return sum(word in theirs for theirs in sections.values())


def _stems(texts: Iterable[str]) -> frozenset[str]:
    from aksi_desktop.curriculum.search import stems

    words = {word for text in texts for word in _WORD.findall(text.casefold())} - _COMMON
    return frozenset(min(stems(word) or {word}, key=lambda stem: (len(stem), stem)) for word in words)


def _texts(blocks: Iterable[Block]) -> Iterator[str]:
    """All words of a section, whatever block they stand in."""
    from aksi_desktop.curriculum import Callout, Check, Columns, Figure, Prose

    for block in blocks:
        if isinstance(block, Prose):
            yield from (token.content for token in block.tokens if token.content)
        elif isinstance(block, Figure):
            yield f"{block.alt} {block.caption}"
        elif isinstance(block, Check):
            yield from item_texts(block.item)
        elif isinstance(block, Columns):
            for column in block.columns:
                yield from _texts(column)
        elif hasattr(block, "blocks"):
            if isinstance(block, Callout):
                yield block.title
            yield from _texts(block.blocks)
