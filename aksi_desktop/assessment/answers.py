"""What a learner answered, and its compact text in a record: ids, never letters or positions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aksi_desktop.assessment.items import Item

LONGEST_TEXT = 4_000  # characters of a typed answer that are recorded


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to any type of item.

    pg, pgk: ``chosen`` ids. urut: ``chosen`` ids in the learner's order. bs: ``placed`` row id -> column id.
    jodoh: ``placed`` left id -> option id. isian, uraian: ``text``.
    """

    chosen: tuple[str, ...] = ()
    placed: tuple[tuple[str, str], ...] = ()
    text: str = ""

    @classmethod
    def choose(cls, *ids: str) -> Answer:
        """Ticked choices, or steps in order."""
        return cls(chosen=ids)

    @classmethod
    def place(cls, where: Mapping[str, str]) -> Answer:
        """Rows to columns, or lefts to options."""
        return cls(placed=tuple(where.items()))

    @classmethod
    def write(cls, text: str) -> Answer:
        """Typed words."""
        return cls(text=text)

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all was answered."""
        return not self.chosen and not self.placed and not self.text.strip()

    @property
    def places(self) -> dict[str, str]:
        """``placed`` as a dict."""
        return dict(self.placed)


def encode_answer(item: Item, answer: Answer) -> str:
    """Compact text for a record or a draft; the same for every order in which things were shown or ticked.

    pg ``nomor-resmi``; pgk ``a,b`` (sorted); urut ``a,b,c`` (the learner's order); bs and jodoh ``r1=benar,r2=salah``
    (sorted); isian and uraian the text itself, at most LONGEST_TEXT characters.
    """
    match item.type:
        case "pg" | "pgk":
            return ",".join(sorted(set(answer.chosen)))
        case "urut":
            return ",".join(dict.fromkeys(answer.chosen))
        case "bs" | "jodoh":
            return ",".join(f"{part}={place}" for part, place in sorted(answer.places.items()) if place)
        case "isian" | "uraian":
            return answer.text[:LONGEST_TEXT]


def decode_answer(item: Item, text: str) -> Answer:
    """The answer that ``encode_answer`` wrote. Ids that the item no longer has are left out; never raises."""
    if item.type in {"isian", "uraian"}:
        return Answer(text=text)
    known = item.part_ids
    pieces = [piece for piece in text.split(",") if piece]
    if item.type in {"bs", "jodoh"}:
        pairs = (piece.partition("=")[::2] for piece in pieces)
        return Answer(
            placed=tuple(dict(sorted(pair for pair in pairs if pair[0] in known and pair[1] in known)).items())
        )
    return Answer(chosen=tuple(dict.fromkeys(piece for piece in pieces if piece in known)))
