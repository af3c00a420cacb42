"""What can go wrong with the records that a person can mend, and SQLite's codes mapped once."""

from __future__ import annotations

import sqlite3
from typing import NoReturn

from aksi_desktop.errors import AksiError


class RecordsError(AksiError):
    """The records cannot do what was asked; ``code`` says why."""

    code = "records"


class DataFolderBusy(RecordsError):
    """Another process holds the writer lock of this data folder."""

    code = "data-folder-busy"


class DataFolderUnfit(RecordsError):
    """The data folder cannot hold records: read-only, on a network share, or of a newer program."""

    code = "data-folder-unfit"


class DiskFull(RecordsError):
    """Nothing was written, since the disk is full; freeing space is enough to go on."""

    code = "disk-full"


class DatabaseDamaged(RecordsError):
    """SQLite met a page that is not what it wrote."""

    code = "database-damaged"


class BadLine(RecordsError):
    """A line is not an event of this format: ``code`` names the first thing found wrong."""

    code = "bad-line"


class BadFact(RecordsError):
    """A fact does not fit the catalogue. This is a programmer's error shown early."""

    code = "bad-fact"


_CODES: dict[int, tuple[type[RecordsError], str]] = {
    sqlite3.SQLITE_FULL: (DiskFull, "disk-full"),
    sqlite3.SQLITE_CORRUPT: (DatabaseDamaged, "database-damaged"),
    sqlite3.SQLITE_NOTADB: (DatabaseDamaged, "database-damaged"),
    sqlite3.SQLITE_READONLY: (DataFolderUnfit, "read-only"),
    sqlite3.SQLITE_CANTOPEN: (DataFolderUnfit, "cannot-open"),
    sqlite3.SQLITE_IOERR: (RecordsError, "disk-error"),
    sqlite3.SQLITE_BUSY: (DataFolderBusy, "data-folder-busy"),
    sqlite3.SQLITE_LOCKED: (DataFolderBusy, "data-folder-busy"),
}


def raise_sqlite_error(error: sqlite3.Error) -> NoReturn:
    """Raise what SQLite's result code means for a person; anything unknown stays what it was.

    Raises:
        RecordsError: one of the kinds above.
        sqlite3.Error: the given error, if its code is a bug of ours.
    """
    # The low byte is the primary code; disk I/O errors on a full disk come as extended codes.
    primary = getattr(error, "sqlite_errorcode", 0) & 0xFF
    found = _CODES.get(primary)
    if found is None:
        raise error
    kind, code = found
    raise kind(code, detail=getattr(error, "sqlite_errorname", str(error))) from error
