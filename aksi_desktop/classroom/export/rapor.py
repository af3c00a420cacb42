"""Columns for e-Rapor SMK: a whole number and two descriptions for each learner. No formulas."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from aksi_desktop.classroom.counting import weighted
from aksi_desktop.classroom.export.files import new_workbook, workbook_bytes, write_file
from aksi_desktop.classroom.export.safe_cells import put_number, put_text, stamp
from aksi_desktop.classroom.export.words import WORDS, aim_phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aksi_desktop.classroom.assessments import Assessment
    from aksi_desktop.classroom.marks import Cell, MarkTable
    from aksi_desktop.roster import LearnerCard


@dataclass(frozen=True, slots=True)
class AimResult:
    """One TP of a learner: the weighted mark of its assessments and the weighted KKTP, both 0 to 100."""

    aims: str
    mark: int
    kktp: int

    @property
    def reached(self) -> bool:
        """Whether the mark is at the KKTP or above."""
        return self.mark >= self.kktp


@dataclass(frozen=True, slots=True)
class RaporLine:
    """One line. ``mark`` is None while an assessment with a weight has no mark; a description may be ""."""

    learner: LearnerCard
    mark: int | None
    best: str
    practise: str


def results_by_aim(cells: Sequence[Cell], columns: Sequence[Assessment]) -> tuple[AimResult, ...]:
    """What counts for each TP that has a text and a mark, in the order of the columns.

    Assessments of the same TP are one; where none of them has a weight (formatif), each counts as 1.
    """
    groups: dict[str, list[tuple[int, int, int]]] = {}
    names: dict[str, str] = {}
    for cell, column in zip(cells, columns, strict=True):
        key = aim_phrase(column.aims).casefold()
        if key and cell.counted is not None:
            names.setdefault(key, column.aims)
            groups.setdefault(key, []).append((cell.counted, column.kktp, column.weight))
    found = []
    for key, each in groups.items():
        weights = [weight for _, _, weight in each] if any(weight for _, _, weight in each) else [1] * len(each)
        mark = weighted((mark, weight) for (mark, _, _), weight in zip(each, weights, strict=True)).so_far
        kktp = weighted((kktp, weight) for (_, kktp, _), weight in zip(each, weights, strict=True)).so_far
        found.append(AimResult(names[key], mark or 0, kktp or 0))
    return tuple(found)


def descriptions(results: Sequence[AimResult]) -> tuple[str, str]:
    """("paling optimal", "perlu peningkatan"): the highest TP that was reached, the lowest one that was not.

    Either is "" when there is nothing to say. Of two equal ones the earlier column is named.
    """
    reached = [each for each in results if each.reached]
    waiting = [each for each in results if not each.reached]
    best = max(reached, key=lambda each: each.mark, default=None)
    practise = min(waiting, key=lambda each: each.mark - each.kktp, default=None)
    return (
        WORDS.best.format(aim=aim_phrase(best.aims)) if best else "",
        WORDS.practise.format(aim=aim_phrase(practise.aims)) if practise else "",
    )


def rapor_lines(table: MarkTable) -> tuple[RaporLine, ...]:
    """The lines of a class by roll number."""
    return tuple(
        RaporLine(line.learner, line.total.value, *descriptions(results_by_aim(line.cells, table.columns)))
        for line in table.lines
    )


def write_rapor(path: Path, table: MarkTable, *, sample: bool = False) -> int:
    """Write the sheet; gives how many lines have no final mark yet. Titles stand in row 1, as importers expect.

    Raises:
        ExportError: nothing was written.
    """
    book, sheet = new_workbook(WORDS.rapor_sheet)
    titles = (WORDS.number, WORDS.student_id, WORDS.national_id, WORDS.name, WORDS.total, WORDS.best_column,
              WORDS.practise_column)  # fmt: skip
    for column, title in enumerate(titles, 1):
        put_text(sheet, 1, column, title)
    for letter, width in zip("ABCDEFG", (6, 12, 14, 34, 12, 60, 60), strict=True):
        sheet.column_dimensions[letter].width = width
    lines = rapor_lines(table)
    for row, line in enumerate(lines, 2):
        put_number(sheet, row, 1, line.learner.roll or None)
        put_text(sheet, row, 4, line.learner.name)
        put_number(sheet, row, 5, line.mark)
        put_text(sheet, row, 6, line.best)
        put_text(sheet, row, 7, line.practise)
    sheet.freeze_panes = "E2"
    notes = book.create_sheet(WORDS.rules_sheet)
    for row, text in enumerate((*((WORDS.sample,) if sample else ()), WORDS.rapor_note, *WORDS.rules), 1):
        put_text(notes, row, 1, text)
    notes.column_dimensions["A"].width = 110
    if sample:
        put_text(sheet, 1, len(titles) + 1, WORDS.sample)
        stamp(sheet, WORDS.sample)
    write_file(path, workbook_bytes(book))
    return sum(line.mark is None for line in lines)
