"""The school of ``school_day`` with marks: what the tests of marks, exports and sheets share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from aksi_desktop.classroom.assessments import Assessment
from aksi_desktop.classroom.counting import Stage
from aksi_desktop.classroom.marks import Cell, Given, Marks, MarkTable
from tests.classroom.school_day import School, school_day


@dataclass
class Book:
    """Marks of the class X 1 (Siti, Rangga, Made, Yosefa by roll number)."""

    school: School
    marks: Marks

    @property
    def group(self) -> str:
        return self.school.group

    def column(self, title: str = "Menumis", **fields: object) -> Assessment:
        """A recorded assessment."""
        lesson = str(fields.pop("lesson", ""))
        draft = replace(self.marks.columns.new(str(fields.pop("group", self.group)), lesson=lesson), title=title)
        return self.marks.columns.describe(replace(draft, **fields), signer=self.school.keys.admin)  # type: ignore[arg-type]

    def give(self, column: Assessment, stage: Stage = "awal", /, **marks: int | None) -> tuple[Given, ...]:
        """Marks by name: ``give(column, Siti=80)``."""
        given = [Given(self.school.one(name).id, column.id, stage, value) for name, value in marks.items()]
        return self.marks.give(given, signer=self.school.keys.admin)

    def table(self) -> MarkTable:
        return self.marks.table(self.group)

    def cell(self, name: str, column: Assessment) -> Cell:
        table = self.table()
        line = next(line for line in table.lines if line.learner.name == name)
        return line.cells[table.column(column.id)]


@contextmanager
def mark_book(place: Path) -> Iterator[Book]:
    """A book that is closed at the end."""
    with school_day(place) as school:
        yield Book(school, Marks(school.records, school.roster, school.library))
