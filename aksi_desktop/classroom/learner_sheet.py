"""What one learner's sheet of marks says: what was reached, what can be practised next and where. No comparison."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aksi_desktop.classroom.export.words import aim_phrase

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aksi_desktop.classroom.assessments import Assessment
    from aksi_desktop.classroom.marks import Cell, Marks
    from aksi_desktop.curriculum import Library
    from aksi_desktop.roster import LearnerCard


@dataclass(frozen=True, slots=True)
class Note:
    """One assessment with a mark. ``aim`` is what was to be learnt, ``unit`` the unit's title or "".

    ``first`` and the later marks are as they were given; ``goal`` is the KKTP.
    """

    title: str
    aim: str
    unit: str
    first: int | None
    remedial: int | None
    enrichment: int | None
    goal: int
    reached: bool


@dataclass(frozen=True, slots=True)
class LearnerSheet:
    """The sheet of one learner. ``waiting`` are titles of assessments without a mark.

    ``attendance`` counts states of the register where the teacher wants them on the sheet.
    """

    learner: LearnerCard
    notes: tuple[Note, ...]
    waiting: tuple[str, ...]
    attendance: tuple[tuple[str, int], ...] = ()

    @property
    def reached(self) -> tuple[Note, ...]:
        """What the learner can do now."""
        return tuple(note for note in self.notes if note.reached)

    @property
    def next(self) -> tuple[Note, ...]:
        """What can be practised next."""
        return tuple(note for note in self.notes if not note.reached)


def learner_sheets(
    marks: Marks,
    library: Library,
    group: str,
    *,
    only: str = "",
    attendance: Mapping[str, Mapping[str, int]] | None = None,
) -> tuple[LearnerSheet, ...]:
    """The sheets of a class by roll number, or of the learner ``only``. Marks of a former class are on them too.

    ``attendance`` gives for a learner (id) how often each state stands in the register.
    """
    table = marks.table(group)
    sheets = []
    for line in table.lines:
        if only and line.learner.id != only:
            continue
        own = {column.id for column, cell in zip(table.columns, line.cells, strict=True) if not cell.kept.empty}
        waiting = tuple(column.title for column in table.columns if column.id not in own)
        found = marks.of_learner(line.learner.id)
        notes = tuple(_note(column, cell, library) for column, cell in found if cell.counted is not None)
        counts = tuple((attendance or {}).get(line.learner.id, {}).items())
        sheets.append(LearnerSheet(line.learner, notes, waiting, counts))
    return tuple(sheets)


def _note(column: Assessment, cell: Cell, library: Library) -> Note:
    card = library.find(column.lesson) if column.lesson else None
    return Note(
        title=column.title, aim=aim_phrase(column.aims), unit=card.screen_title if card else "",
        first=cell.kept.first, remedial=cell.kept.remedial, enrichment=cell.kept.pengayaan, goal=column.kktp,
        reached=bool(cell.reached),
    )  # fmt: skip
