"""One column of marks as text: out of the program into a teacher's own sheet, and back.

Row n stands for roll number n, so that a column fits a sheet whose lines are the class's numbers, also where a
number is vacant. Where numbers are missing or doubled, the rows are the learners in their order.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aksi_desktop.classroom.counting import read_mark

if TYPE_CHECKING:
    from aksi_desktop.roster import LearnerCard

#: Vacant numbers beyond these say that the numbers are not those of one class.
MOST_VACANT = 12


@dataclass(frozen=True, slots=True)
class PastedMark:
    """A mark for a learner; ``rounded`` from a number with decimals."""

    learner: str
    mark: int
    rounded: bool = False


@dataclass(frozen=True, slots=True)
class BadCell:
    """A row (from 1) whose text is no mark, or that belongs to nobody (``why``: ``no-mark``, ``nobody``)."""

    row: int
    text: str
    why: str


@dataclass(frozen=True, slots=True)
class Pasted:
    """What a pasted column would do. ``blank`` rows change nothing."""

    marks: tuple[PastedMark, ...]
    bad: tuple[BadCell, ...]
    blank: int

    @property
    def rounded(self) -> int:
        """How many had decimals."""
        return sum(each.rounded for each in self.marks)


def rows_of(learners: Sequence[LearnerCard]) -> tuple[str | None, ...]:
    """The learner (id) of each row of a column; None where a roll number is vacant."""
    rolls = [card.roll for card in learners]
    if not learners or min(rolls) < 1 or len(set(rolls)) < len(rolls) or max(rolls) > len(rolls) + MOST_VACANT:
        return tuple(card.id for card in learners)
    at = {card.roll: card.id for card in learners}
    return tuple(at.get(number) for number in range(1, max(rolls) + 1))


def column_text(learners: Sequence[LearnerCard], marks: Mapping[str, int | None]) -> str:
    """A column to paste elsewhere: one line a row, blank where there is no mark. Digits only, so no formula."""
    values = (marks.get(person) if person else None for person in rows_of(learners))
    return "\n".join("" if value is None else str(value) for value in values) + "\n"


def read_column(text: str, learners: Sequence[LearnerCard]) -> Pasted:
    """What a pasted column means for these learners. Two columns are taken as roll number and mark."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    while lines and not lines[-1].strip():
        lines.pop()
    cells = [line.split("\t") for line in lines]
    filled = [row for row in cells if any(cell.strip() for cell in row)]
    if filled and all(len(row) == 2 and row[0].strip().rstrip(".").isdecimal() for row in filled):
        by_roll = {str(card.roll): card.id for card in learners if card.roll}
        whose = [by_roll.get(row[0].strip().rstrip(".").lstrip("0")) for row in cells]
        texts = [row[-1] for row in cells]
    else:
        places = rows_of(learners)
        whose = [places[at] if at < len(places) else None for at in range(len(cells))]
        texts = ["\t".join(row).strip() for row in cells]
    return _judge(whose, texts)


def _judge(whose: Sequence[str | None], texts: Sequence[str]) -> Pasted:
    marks, bad, blank = [], [], 0
    for row, (person, text) in enumerate(zip(whose, texts, strict=True), 1):
        typed = read_mark(text)
        if typed.wrong:
            bad.append(BadCell(row, text.strip()[:20], "no-mark"))
        elif typed.mark is None:
            blank += 1
        elif person is None:
            bad.append(BadCell(row, text.strip()[:20], "nobody"))
        else:
            marks.append(PastedMark(person, typed.mark, typed.rounded))
    return Pasted(tuple(marks), tuple(bad), blank)
