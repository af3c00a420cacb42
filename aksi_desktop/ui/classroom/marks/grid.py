"""Which columns the sheet of marks has, and what stands in its cells. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aksi_desktop.classroom.counting import STAGES, Stage

if TYPE_CHECKING:
    from aksi_desktop.classroom.assessments import Assessment
    from aksi_desktop.classroom.marks import Cell, Line, MarkTable


@dataclass(frozen=True, slots=True)
class Place:
    """One column of the sheet: an assessment (by its number in the table) and a stage."""

    number: int
    column: Assessment
    stage: Stage


@dataclass(frozen=True, slots=True)
class Grid:
    """The sheet: a row for each learner, a column for each place, and the sum at the end."""

    table: MarkTable
    places: tuple[Place, ...]

    @property
    def columns(self) -> int:
        """How many columns there are, the sum included; 0 while there is no assessment."""
        return len(self.places) + 1 if self.places else 0

    def line(self, row: int) -> Line:
        """The learner of a row."""
        return self.table.lines[row]

    def cell(self, row: int, column: int) -> Cell:
        """All marks of a learner for the assessment of a column."""
        return self.table.lines[row].cells[self.places[column].number]

    def mark(self, row: int, column: int) -> int | None:
        """The mark of one stage."""
        return self.cell(row, column).kept.of(self.places[column].stage)

    def waits(self, row: int, column: int) -> bool:
        """Whether this first mark is below the KKTP and no later one has reached it: help is to be offered."""
        place, cell = self.places[column], self.cell(row, column)
        mark = cell.kept.of(place.stage)
        return place.stage != "pengayaan" and mark is not None and mark < place.column.kktp and not cell.reached


def grid_of(table: MarkTable, *, all_stages: bool = False) -> Grid:
    """First and remedial mark of each assessment; the other stages where one was given, or with ``all_stages``."""
    places = []
    for number, column in enumerate(table.columns):
        for stage in STAGES:
            given = any(line.cells[number].kept.of(stage) is not None for line in table.lines)
            if stage in ("awal", "remedial") or given or all_stages:
                places.append(Place(number, column, stage))
    return Grid(table, tuple(places))
