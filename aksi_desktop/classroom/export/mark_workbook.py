"""A class's marks as a workbook for the teacher: every mark that was given, what counts, and the sum. No formulas."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from aksi_desktop.classroom.counting import STAGES, Stage
from aksi_desktop.classroom.export.files import new_workbook, workbook_bytes, write_file
from aksi_desktop.classroom.export.safe_cells import put_number, put_text, stamp
from aksi_desktop.classroom.export.words import WORDS, day_in_words

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

    from aksi_desktop.classroom.marks import Cell, MarkTable

_STAGE_WORDS: dict[Stage, str] = {
    "awal": WORDS.first, "susulan": WORDS.late, "remedial": WORDS.remedial, "pengayaan": WORDS.enrichment,
}  # fmt: skip
_ALWAYS: tuple[Stage, ...] = ("awal", "remedial")
_TITLES_AT = 5


def write_marks(path: Path, table: MarkTable, *, school: str, day: str, sample: bool = False) -> None:
    """Write the workbook. ``day`` is YYYY-MM-DD; ``sample`` stamps it CONTOH.

    Raises:
        ExportError: nothing was written; a file that stood there still stands.
    """
    book, sheet = new_workbook(WORDS.marks_sheet)
    _head(sheet, table, school=school, day=day, sample=sample)
    _Body(sheet, table).write()
    notes = book.create_sheet(WORDS.rules_sheet)
    for row, text in enumerate(WORDS.rules, 1):
        put_text(notes, row, 1, text)
    notes.column_dimensions["A"].width = 110
    write_file(path, workbook_bytes(book))


def _head(sheet: Worksheet, table: MarkTable, *, school: str, day: str, sample: bool) -> None:
    from openpyxl.styles import Font

    put_text(sheet, 1, 1, school)
    put_text(sheet, 2, 1, WORDS.title.format(group=table.group.name)).font = Font(bold=True, size=14)
    made = WORDS.made if table.group.year else WORDS.made_no_year
    put_text(sheet, 3, 1, made.format(year=table.group.year, day=day_in_words(day) or day))
    if sample:
        put_text(sheet, 1, 4, WORDS.sample).font = Font(bold=True, size=14)
        stamp(sheet, WORDS.sample)
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = "9"  # A4
    sheet.page_setup.fitToHeight = 0
    if sheet.sheet_properties.pageSetUpPr is not None:
        sheet.sheet_properties.pageSetUpPr.fitToPage = True


class _Body:
    """Titles over the columns, then a line for each learner."""

    def __init__(self, sheet: Worksheet, table: MarkTable) -> None:
        self._sheet = sheet
        self._table = table
        self._at = 3

    def write(self) -> None:
        """Fill the sheet."""
        sheet, first = self._sheet, _TITLES_AT + 5
        for row, text in enumerate((WORDS.aims, WORDS.kktp, WORDS.weight), _TITLES_AT + 1):
            self._strong(put_text(sheet, row, 2, text))
        self._strong(put_text(sheet, first - 1, 1, WORDS.number))
        self._strong(put_text(sheet, first - 1, 2, WORDS.name))
        for row, line in enumerate(self._table.lines, first):
            put_number(sheet, row, 1, line.learner.roll or None)
            put_text(sheet, row, 2, line.learner.name)
        for place in range(len(self._table.columns)):
            self._assessment(place, first)
        self._totals(first)
        sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 6, 34
        # Merged cells do not grow by themselves: room for two lines of a title, four of a TP.
        sheet.row_dimensions[_TITLES_AT].height, sheet.row_dimensions[_TITLES_AT + 1].height = 30, 60
        sheet.freeze_panes = f"C{first}"

    def _assessment(self, place: int, first: int) -> None:
        from openpyxl.styles import Alignment
        from openpyxl.utils import get_column_letter

        sheet, column = self._sheet, self._table.columns[place]
        cells = [line.cells[place] for line in self._table.lines]
        stages = [stage for stage in STAGES if stage in _ALWAYS or any(_given(cell, stage) for cell in cells)]
        capped = WORDS.capped if column.cap else WORDS.uncapped
        last = self._at + len(stages)
        for row, text in ((_TITLES_AT, column.title), (_TITLES_AT + 1, column.aims)):
            cell = put_text(sheet, row, self._at, text)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            sheet.merge_cells(start_row=row, end_row=row, start_column=self._at, end_column=last)
        self._strong(sheet.cell(_TITLES_AT, self._at))
        put_number(sheet, _TITLES_AT + 2, self._at, column.kktp)
        put_text(sheet, _TITLES_AT + 2, self._at + 1, capped)
        put_number(sheet, _TITLES_AT + 3, self._at, column.weight)
        for offset, stage in enumerate(stages):
            self._strong(put_text(sheet, first - 1, self._at + offset, _STAGE_WORDS[stage]))
            for row, each in enumerate(cells, first):
                put_number(sheet, row, self._at + offset, each.kept.of(stage))
        self._strong(put_text(sheet, first - 1, last, WORDS.counted))
        for at in range(self._at, last + 1):
            sheet.column_dimensions[get_column_letter(at)].width = 12
        for row, each in enumerate(cells, first):
            self._strong(put_number(sheet, row, last, each.counted))
        self._at = last + 1

    def _totals(self, first: int) -> None:
        sheet = self._sheet
        self._strong(put_text(sheet, first - 1, self._at, WORDS.total))
        self._strong(put_text(sheet, first - 1, self._at + 1, WORDS.missing))
        for row, line in enumerate(self._table.lines, first):
            self._strong(put_number(sheet, row, self._at, line.total.value))
            put_number(sheet, row, self._at + 1, line.total.missing or None)

    @staticmethod
    def _strong(cell: Any) -> None:
        from openpyxl.styles import Font

        cell.font = Font(bold=True)


def _given(cell: Cell, stage: Stage) -> bool:
    return cell.kept.of(stage) is not None
