"""Writing a finished file: whole or not at all, with words for what stands in the way."""

from __future__ import annotations

import errno
import re
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from aksi_desktop.atomic import atomic_write
from aksi_desktop.errors import AksiError
from aksi_desktop.roster.people import fold_name

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet


class ExportError(AksiError):
    """The file was not written; a file that stood there still stands.

    Codes: ``file-locked`` (file; open in another program), ``file-unwritable`` (file), ``export-disk-full`` (file).
    """

    code = "export"


def file_stem(text: str) -> str:
    """A file name's part from the name of a class: ``X Kuliner 2`` gives ``x-kuliner-2``. Never a learner's name."""
    return re.sub(r"[^a-z0-9]+", "-", fold_name(text)).strip("-") or "kelas"


def write_file(path: Path, data: bytes) -> None:
    """Put the file there, atomically.

    Raises:
        ExportError: nothing was changed.
    """
    try:
        atomic_write(path, data)
    except PermissionError as error:
        # Excel holds its file so that nobody can replace it; a folder without permission looks different.
        code = "file-locked" if path.exists() else "file-unwritable"
        raise ExportError(code, file=path.name) from error
    except OSError as error:
        full = error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
        raise ExportError("export-disk-full" if full else "file-unwritable", file=path.name) from error


def new_workbook(title: str) -> tuple[Workbook, Worksheet]:
    """A workbook and its one sheet, named ``title``."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    if sheet is None:
        raise RuntimeError
    sheet.title = title
    return book, sheet


def workbook_bytes(book: Workbook) -> bytes:
    """A workbook as the bytes of its file."""
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()
