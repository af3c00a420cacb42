"""Attendance and journal as a workbook: the recap, a letter for each meeting, the journal. No formulas."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from aksi_desktop.classroom.export import attendance_words as words
from aksi_desktop.classroom.export.files import new_workbook, workbook_bytes, write_file
from aksi_desktop.classroom.export.safe_cells import put_number, put_text, stamp
from aksi_desktop.classroom.export.words import WORDS, day_in_words
from aksi_desktop.classroom.recap import LETTERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openpyxl.worksheet.worksheet import Worksheet

    from aksi_desktop.classroom.journal import JournalEntry
    from aksi_desktop.classroom.recap import Counts, Recap

_TITLES_AT = 5


def write_attendance(
    path: Path, recap: Recap, journal: Sequence[JournalEntry], *, school: str, sample: bool = False
) -> None:
    """Write the workbook; ``sample`` stamps it CONTOH.

    Raises:
        ExportError: nothing was written; a file that stood there still stands.
    """
    book, sheet = new_workbook(words.SHEET_RECAP)
    _recap(sheet, recap, school)
    _days(book.create_sheet(words.SHEET_DAYS), recap, school)
    _journal(book.create_sheet(words.SHEET_JOURNAL), recap, journal, school)
    for each in book.worksheets:
        each.page_setup.orientation = "landscape"
        each.page_setup.paperSize = "9"  # A4
        if sample:
            put_text(each, 1, 4, WORDS.sample)
            stamp(each, WORDS.sample)
    write_file(path, workbook_bytes(book))


def _head(sheet: Worksheet, title: str, recap: Recap, school: str) -> None:
    from openpyxl.styles import Font

    put_text(sheet, 1, 1, school)
    put_text(sheet, 2, 1, title.format(group=recap.class_name)).font = Font(bold=True, size=14)
    put_text(sheet, 3, 1, f"{words.period_in_words(recap.period)} · {words.marked(len(recap.meetings))}")


def _titles(sheet: Worksheet, titles: Sequence[str], widths: Sequence[int]) -> None:
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    for column, (title, width) in enumerate(zip(titles, widths, strict=True), 1):
        put_text(sheet, _TITLES_AT, column, title).font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = f"A{_TITLES_AT + 1}"


def _recap(sheet: Worksheet, recap: Recap, school: str) -> None:
    _head(sheet, words.TITLE, recap, school)
    _titles(sheet, (words.NUMBER, words.NAME, words.GENDER, *words.LETTERS, words.PER_CENT), (6, 34, 6, *[7] * 7, 10))
    at = _TITLES_AT
    for at, row in enumerate(recap.rows, _TITLES_AT + 1):
        put_number(sheet, at, 1, row.roll or None)
        put_text(sheet, at, 2, words.MOVED.format(name=row.name) if row.moved else row.name)
        put_text(sheet, at, 3, row.gender)
        _counts(sheet, at, row.counts)
    lines = [(words.gender_in_words(total), total.counts) for total in recap.genders]
    for text, counts in (*lines, (words.TOTAL, recap.total)):
        at += 1
        put_text(sheet, at, 2, text)
        _counts(sheet, at, counts)
    put_text(sheet, at + 2, 2, words.LEGEND)


def _counts(sheet: Worksheet, at: int, counts: Counts) -> None:
    for column, number in enumerate((*counts.by_state, counts.per_cent), 4):
        put_number(sheet, at, column, number)


def _days(sheet: Worksheet, recap: Recap, school: str) -> None:
    _head(sheet, words.TITLE, recap, school)
    titles = [f"{card.date.day}/{card.date.month}\n{card.hours}".strip() for card in recap.meetings]
    _titles(sheet, (words.NUMBER, words.NAME, *titles), (6, 34, *[8] * len(titles)))
    for at, row in enumerate(recap.rows, _TITLES_AT + 1):
        put_number(sheet, at, 1, row.roll or None)
        put_text(sheet, at, 2, row.name)
        for column, state in enumerate(row.states, 3):
            put_text(sheet, at, column, LETTERS.get(state, ""))


def _journal(sheet: Worksheet, recap: Recap, journal: Sequence[JournalEntry], school: str) -> None:
    from openpyxl.styles import Alignment

    _head(sheet, words.JOURNAL, recap, school)
    _titles(sheet, words.JOURNAL_COLUMNS, (18, 9, 30, 40, 40, 30, 8, 40))
    for at, entry in enumerate(journal, _TITLES_AT + 1):
        card = entry.meeting
        texts = (
            day_in_words(card.date.isoformat()), card.hours, ", ".join(entry.units), card.aims, card.taught, card.note,
        )  # fmt: skip
        for column, text in enumerate(texts, 1):
            put_text(sheet, at, column, text).alignment = Alignment(wrap_text=True, vertical="top")
        put_number(sheet, at, 7, entry.counts.hadir + entry.counts.terlambat + entry.counts.dispensasi)
        put_text(sheet, at, 8, absences_in_words(entry)).alignment = Alignment(wrap_text=True, vertical="top")


def absences_in_words(entry: JournalEntry) -> str:
    """Who had another mark than hadir: ``4. Siti (sakit)``."""
    return "; ".join(f"{one.roll}. {one.name} ({words.STATES[one.state]})" for one in entry.absences)
