"""Tables out of files as schools have them: CSV in any of three encodings, and Excel's XLSX.

A file is a stranger's until it is read: its size is looked at first, what a packed one would unpack to is known
before anything is unpacked, and it is read as values. A formula is never worked out, a macro never run, a link never
followed. The caller says from the titles which columns it wants; cells of all others are let go at once.
"""

from __future__ import annotations

import csv
import io
import unicodedata
import warnings
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal
from xml.etree.ElementTree import ParseError

from aksi_desktop.errors import AksiError

if TYPE_CHECKING:
    from openpyxl.workbook.workbook import Workbook

MAX_BYTES = 8 << 20
MAX_UNPACKED = 48 << 20
MAX_PARTS = 2_000
MAX_TAGS = 3_000_000
MAX_ROWS = 5_000
MAX_COLUMNS = 256
MAX_CELL = 400
HEAD_ROWS = 12
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLDEST_EXCEL = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00", b"\x09\x08\x10\x00")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_ERROR_CELLS = frozenset({"#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"})
# What openpyxl and the standard library raise over a file that is cut, edited or made by a careless program.
_BROKEN = (
    zipfile.BadZipFile, zlib.error, ParseError, LookupError, ValueError, TypeError, AttributeError, ArithmeticError,
    EOFError, OSError, RuntimeError, AssertionError,
)  # fmt: skip


class RosterFileError(AksiError):
    """The file is no class list; nothing was taken from it.

    Codes: ``file-unreadable``, ``too-large``, ``roster-empty``, ``not-text`` (neither Excel nor CSV),
    ``sheet-old-excel`` (XLS), ``sheet-locked`` (a password), ``sheet-web-page`` (a web page named as Excel),
    ``sheet-other-program`` (ODS, XLSB), ``sheet-damaged``, ``sheet-bomb`` (unpacks to far more than a list),
    ``too-many-rows``, ``no-name-column``.
    """

    code = "roster-file"


@dataclass(frozen=True, slots=True)
class Columns:
    """Which columns to read: field to place (0-based), the first row of data (0-based), and whose layout it is."""

    places: Mapping[str, int]
    start: int
    layout: Literal["list", "dapodik"] = "list"


@dataclass(frozen=True, slots=True)
class Table:
    """What was read: ``rows`` are (row number in the file from 1, field to text), rows without any text left out.

    ``sheet`` is the name of the sheet that was read, "" for CSV; ``others`` are sheets that would have fitted too.
    """

    columns: Columns
    rows: tuple[tuple[int, dict[str, str]], ...]
    sheet: str = ""
    others: tuple[str, ...] = ()


Choose = Callable[[Sequence[Sequence[str]]], Columns | None]


def read_file(path: Path) -> bytes:
    """The bytes of a list; a large file is not even opened.

    Raises:
        RosterFileError: ``file-unreadable``, ``too-large``.
    """
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise RosterFileError("too-large", size=size, most=MAX_BYTES >> 20)
        return path.read_bytes()
    except OSError as error:
        raise RosterFileError("file-unreadable", file=path.name, reason=error.strerror or "") from error


def read_table(raw: bytes, choose: Choose) -> Table:
    """Read the first sheet that ``choose`` finds columns in, given the text of its first rows.

    Raises:
        RosterFileError: see there.
    """
    if len(raw) > MAX_BYTES:
        raise RosterFileError("too-large", size=len(raw), most=MAX_BYTES >> 20)
    if not raw.strip():
        raise RosterFileError("roster-empty")
    _refuse_what_is_no_table(raw)
    return _read_xlsx(raw, choose) if raw.startswith(b"PK") else _read_csv(raw, choose)


def clean(text: str) -> str:
    """Text of one cell: one space between words, no invisible or control characters, at most 400 characters."""
    spaced = " ".join(text[: MAX_CELL * 2].split())
    shown = "".join(c for c in unicodedata.normalize("NFC", spaced) if unicodedata.category(c) not in _UNSEEN)
    return shown.strip()[:MAX_CELL]


_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def _refuse_what_is_no_table(raw: bytes) -> None:
    if raw.startswith(_OLE):
        # Excel wraps a workbook with a password in the container of old Excel.
        raise RosterFileError("sheet-locked" if _ENCRYPTED in raw else "sheet-old-excel")
    if raw.startswith(_OLDEST_EXCEL):
        raise RosterFileError("sheet-old-excel")
    start = raw[:512].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if start.startswith((b"<", b"mime-version:")):
        raise RosterFileError("sheet-web-page")
    if start.startswith((b"%pdf", b"{\\rtf")):
        raise RosterFileError("not-text")


# ------------------------------------------------------------------ CSV


def _read_csv(raw: bytes, choose: Choose) -> Table:
    if b"\0" in raw and not raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise RosterFileError("not-text")
    text = _decode(raw)
    head = text[:8_192]
    first, _, rest = text.partition("\n")
    if first.strip().lower().startswith("sep=") and len(first.strip()) == 5:
        # Excel's own first line naming the separator.
        separator, text = first.strip()[4], rest
    else:
        separator = max(";,\t", key=head.count)
    try:
        rows = [row[:MAX_COLUMNS] for row in csv.reader(io.StringIO(text), delimiter=separator)]
    except csv.Error as error:
        raise RosterFileError("not-text", detail=str(error)) from error
    columns = choose([[clean(cell) for cell in row] for row in rows[:HEAD_ROWS]])
    if columns is None:
        raise RosterFileError("no-name-column")
    return Table(columns, _picked(rows[columns.start :], columns))


def _decode(raw: bytes) -> str:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", errors="replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        # Excel in Indonesia saves CSV in the Western Windows code page.
        return raw.decode("cp1252", errors="replace")


def _picked(rows: Iterable[Sequence[object]], columns: Columns) -> tuple[tuple[int, dict[str, str]], ...]:
    """The wanted cells of each row with any; rows are counted as people count them, from 1."""
    kept = []
    for number, row in enumerate(rows, columns.start + 1):
        cells = {field: _text(row[place]) for field, place in columns.places.items() if place < len(row)}
        if any(cells.values()):
            kept.append((number, cells))
            if len(kept) > MAX_ROWS:
                raise RosterFileError("too-many-rows", most=MAX_ROWS)
    return tuple(kept)


def _text(value: object) -> str:
    """What a cell says. A date says nothing here: no date of a child is ever wanted."""
    if isinstance(value, str):
        return "" if value in _ERROR_CELLS else clean(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value)[:MAX_CELL]


# ------------------------------------------------------------------ XLSX


def _read_xlsx(raw: bytes, choose: Choose) -> Table:
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        _look_before_unpacking(raw)
        with warnings.catch_warnings():
            # openpyxl warns of styles and extensions it leaves out; none of them matters to a list.
            warnings.simplefilter("ignore")
            book = load_workbook(io.BytesIO(raw), read_only=True, data_only=True, keep_links=False)
            try:
                return _first_fitting(book, choose)
            finally:
                book.close()
    except (InvalidFileException, *_BROKEN) as error:
        # Without its cause: the text of these may quote a cell.
        raise RosterFileError("sheet-damaged", detail=type(error).__name__) from None


def _look_before_unpacking(raw: bytes) -> None:
    """Refuse what is no workbook, is locked, or would unpack to more than a list can be.

    ``zipfile`` never gives more of a part than the directory says, so the sum of the sizes is the limit.
    """
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        parts = archive.infolist()
        names = {part.filename.lower() for part in parts}
        if any(part.flag_bits & 1 for part in parts):
            raise RosterFileError("sheet-locked")
        if len(parts) > MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED:
            raise RosterFileError("sheet-bomb")
        if "[content_types].xml" not in names or not any(name.startswith("xl/") for name in names):
            raise RosterFileError("sheet-other-program" if "content.xml" in names else "not-text")
        if "xl/workbook.bin" in names:
            raise RosterFileError("sheet-other-program")
        tags = 0
        for part in parts:
            if part.filename.lower().endswith((".xml", ".rels")):
                tags += _tags(archive.read(part))
                if tags > MAX_TAGS:
                    raise RosterFileError("sheet-bomb")


def _tags(part: bytes) -> int:
    """How many marks of XML a part has; entities that grow when read are refused (Excel writes none)."""
    if b"<!DOCTYPE" in part or "<!DOCTYPE".encode("utf-16-le") in part or "<!DOCTYPE".encode("utf-16-be") in part:
        raise RosterFileError("sheet-bomb")
    return part.count(b"<")


def _first_fitting(book: Workbook, choose: Choose) -> Table:
    found: tuple[Any, Columns] | None = None
    others: list[str] = []
    sheets = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    if not sheets:
        raise RosterFileError("sheet-other-program")
    for sheet in sheets:
        columns = choose([[_text(value) for value in row] for row in _rows(sheet, 1, HEAD_ROWS, MAX_COLUMNS)])
        if columns is not None and found is None:
            found = (sheet, columns)
        elif columns is not None:
            others.append(clean(sheet.title))
    if found is None:
        raise RosterFileError("no-name-column")
    sheet, columns = found
    rows = _wanted_cells(sheet, columns)
    return Table(columns, _picked(rows, columns), clean(sheet.title), tuple(others))


def _rows(sheet: Any, first: int, last: int, width: int) -> Iterator[tuple[object, ...]]:
    # ``Any``: the stubs do not know that a sheet read bit by bit has rows. What it says of its size is often wrong.
    sheet.reset_dimensions()
    yield from sheet.iter_rows(min_row=first, max_row=last, max_col=width, values_only=True)


def _wanted_cells(sheet: Any, columns: Columns) -> Iterator[tuple[object, ...]]:
    """The data of a sheet, a row at a time, with None for what is not wanted: those cells are not even decoded.

    openpyxl decodes whole rows only, which takes thrice as long and touches every private cell; so its parser is
    given rows that were thinned out.
    """
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet._reader import WorkSheetParser

    letters = {get_column_letter(place + 1) for place in columns.places.values()}

    class Thin(WorkSheetParser):
        def parse_row(self, row: Any) -> Any:
            row[:] = [
                cell for cell in row if cell.get("r", "A1").rstrip("0123456789") in letters or cell.get("r") is None
            ]
            return super().parse_row(row)

    book = sheet.parent
    width, last, expected = max(columns.places.values()) + 1, columns.start + MAX_ROWS + 1, columns.start + 1
    with sheet._get_source() as source:  # noqa: SLF001
        parser = Thin(
            source, sheet._shared_strings, data_only=True, epoch=book.epoch,  # noqa: SLF001
            date_formats=book._date_formats, timedelta_formats=book._timedelta_formats,  # noqa: SLF001
        )  # fmt: skip
        for number, cells in parser.parse():
            if number > last:
                return
            while expected < number:
                expected += 1
                yield ()
            if number == expected:
                values: list[object] = [None] * width
                for cell in cells:
                    if cell["column"] <= width:
                        values[cell["column"] - 1] = cell["value"]
                expected += 1
                yield tuple(values)
