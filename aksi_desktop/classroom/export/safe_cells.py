"""Cells that a spreadsheet program can only show, never run.

A name or a title that begins with ``=``, ``+``, ``-``, ``@``, a tab or a line end could be taken for a formula (CSV and
formula injection, OWASP). Such text is written as a string cell with Excel's "quote prefix", so it reads exactly as it
was typed, also after somebody edits the cell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_RISKY = ("=", "+", "-", "@", "\t", "\r", "\n")
#: A cell of Excel holds so many letters.
LONGEST = 32_767


def safe_text(text: str) -> str:
    """The text as a cell can hold it: control characters that XML forbids are left out, all else stays."""
    return "".join(c for c in text if c in "\t\n\r" or (c >= " " and c not in "\ufffe\uffff"))[:LONGEST]


def put_text(sheet: Worksheet, row: int, column: int, text: str) -> Any:
    """Write text into a cell (rows and columns from 1) as text, whatever it looks like; gives the cell."""
    cell: Any = sheet.cell(row, column)
    shown = safe_text(text)
    cell.value = shown
    if shown:
        # openpyxl takes a leading "=" for a formula; the type said here is what it writes.
        cell.data_type = "s"
        if shown.startswith(_RISKY):
            cell.quotePrefix = True
    return cell


def put_number(sheet: Worksheet, row: int, column: int, number: int | None) -> Any:
    """Write a whole number, or leave the cell empty; gives the cell."""
    cell: Any = sheet.cell(row, column)
    cell.value = number
    return cell


def stamp(sheet: Worksheet, word: str) -> None:
    """Say ``word`` on top of every printed page of the sheet."""
    if sheet.oddHeader is not None:
        sheet.oddHeader.center.text = word
