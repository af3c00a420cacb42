"""Rolling copies of the database, each checked before it counts as one.

``cadangan/aksi-<number>-<stamp>.sqlite``: the number orders them, since clocks lie; the stamp (UTC) only
groups them into days and weeks. Blobs never change, so a backup holds them as links beside.
"""

from __future__ import annotations

import re
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from aksi_desktop.atomic import fsync_file, fsync_folder
from aksi_desktop.errors import AksiError
from aksi_desktop.records.errors import DatabaseDamaged, raise_sqlite_error
from aksi_desktop.records.event import decode_header, hash_bytes
from aksi_desktop.records.store import uri_of

if TYPE_CHECKING:
    from aksi_desktop.records.store import Store

DAYS = 7
WEEKS = 4
HOUR = 3600.0
EVENTS_AT_SIGN_OUT = 50
#: What reading a damaged file raises; SQLite's own message may quote bytes that are no text.
UNREADABLE = (sqlite3.Error, UnicodeDecodeError)
_PASSING = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR})
_NAME = re.compile(r"aksi-(\d{6})-(\d{8}T\d{6})\.sqlite")


class Backup(msgspec.Struct, frozen=True, order=True):
    """One backup file; ``number`` grows with each, ``made`` is the computer's own belief."""

    number: int
    made: datetime
    path: Path


class Finding(msgspec.Struct, frozen=True):
    """What checking a database file found: how many events, and what is wrong ("" where nothing is)."""

    events: int
    wrong: str


def check_file(path: Path) -> Finding:
    """Check a database file whole: SQLite's ``quick_check``, every id against its bytes, every data hash."""
    try:
        with closing(sqlite3.connect(uri_of(path, "ro"), uri=True)) as connection:
            return check_connection(connection)
    except UNREADABLE as error:
        return Finding(0, str(error))


@contextmanager
def naming_damage(path: Path) -> Iterator[None]:
    """A torn page shows as any error at all: a name that is no text, a table that is gone, an event that is no JSON.

    Raises:
        DatabaseDamaged: something failed, and the database at ``path`` does not pass its check.
    """
    try:
        yield
    except AksiError:
        raise
    except Exception as error:
        passing = isinstance(error, sqlite3.Error) and getattr(error, "sqlite_errorcode", 0) & 0xFF in _PASSING
        wrong = "" if passing else check_file(path).wrong
        if wrong:
            raise DatabaseDamaged(detail=wrong) from error
        raise


def check_connection(connection: sqlite3.Connection) -> Finding:
    """As :func:`check_file`, over an open connection."""
    count = 0
    try:
        answer = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if answer != "ok":
            return Finding(0, str(answer))
        for event_id, head, data in connection.execute("SELECT id, head, data FROM event"):
            count += 1
            if hash_bytes(head) != event_id:
                return Finding(count, "id")
            if data is not None and hash_bytes(data).hex() != decode_header(head).dh:
                return Finding(count, "data")
    except (*UNREADABLE, msgspec.DecodeError, TypeError) as error:
        return Finding(count, str(error))
    return Finding(count, "")


class Backups:
    """Makes, thins out, lists and rewrites the backups of one data folder."""

    def __init__(self, store: Store, *, wall: Callable[[], float] = time.time) -> None:
        self._store = store
        self.folder = store.folder / "cadangan"
        self._wall = wall
        self._last = time.monotonic()
        self._events_then = 0

    def arm(self) -> None:
        """Count from here: what is new since this run began."""
        self._last, self._events_then = time.monotonic(), self._count()

    def list(self) -> list[Backup]:
        """All backups, oldest first."""
        found = []
        for path in self.folder.glob("aksi-*.sqlite"):
            match = _NAME.fullmatch(path.name)
            if match:
                with suppress(ValueError):
                    made = datetime.strptime(match[2], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
                    found.append(Backup(int(match[1]), made, path))
        return sorted(found)

    def due(self, *, signing_out: bool = False) -> bool:
        """Whether a backup is due: an hour has passed with something new, or 50 new events at sign-out."""
        new = self._count() - self._events_then
        if signing_out:
            return new >= EVENTS_AT_SIGN_OUT
        return new > 0 and time.monotonic() - self._last >= HOUR

    def make(self) -> Backup:
        """Make a backup now, check it, thin out the old ones.

        Raises:
            DatabaseDamaged: the live database does not read; the next start repairs it.
            RecordsError: the disk is full or fails; the older backups stand.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        existing = self.list()
        number = existing[-1].number + 1 if existing else 1
        made = datetime.fromtimestamp(max(0.0, self._wall()), UTC).replace(microsecond=0)
        path = self.folder / f"aksi-{number:06}-{made:%Y%m%dT%H%M%S}.sqlite"
        part = path.with_suffix(".part")
        part.unlink(missing_ok=True)
        try:
            connection = self._store.connection()
            last = connection.execute("SELECT coalesce(max(rid), 0) FROM event").fetchone()[0]
            expected = _digest(connection, last)
            connection.execute("VACUUM INTO ?", (str(part),))
            with closing(sqlite3.connect(part)) as copy:
                finding = check_connection(copy)
                same = not finding.wrong and _digest(copy, last) == expected
        except sqlite3.Error as error:
            part.unlink(missing_ok=True)
            if not check_file(self._store.path).wrong:
                raise_sqlite_error(error)
            finding, same = Finding(0, str(error)), False
        if not same:
            part.unlink(missing_ok=True)
            self._store.mark_for_repair()
            raise DatabaseDamaged(detail=finding.wrong or "digest")
        fsync_file(part)
        part.replace(path)
        fsync_folder(self.folder)
        self._link_blobs()
        self.arm()
        self._thin_out()
        return Backup(number, made, path)

    def last_good(self) -> Backup | None:
        """The newest backup that passes its check."""
        return next((b for b in reversed(self.list()) if not check_file(b.path).wrong), None)

    def rewrite(self, empty: Callable[[sqlite3.Connection], None]) -> None:
        """Apply ``empty`` to every backup and give the freed pages back, so that nothing erased stays.

        A backup that cannot be opened is deleted: what cannot be emptied must not stay.
        """
        for backup in self.list():
            try:
                with closing(sqlite3.connect(backup.path, isolation_level=None)) as connection:
                    connection.execute("PRAGMA journal_mode = delete")
                    connection.execute("PRAGMA secure_delete = on")
                    empty(connection)
                    connection.execute("VACUUM")
            except sqlite3.Error as error:
                # Full for now: the debt stays noted and is paid when there is room.
                if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_FULL:
                    raise_sqlite_error(error)
                backup.path.unlink(missing_ok=True)
        for leftover in self.folder.glob("*.sqlite-*"):
            leftover.unlink(missing_ok=True)

    def drop_blobs(self, keep: frozenset[str]) -> None:
        """Delete linked blobs that are not in ``keep``."""
        for path in (self.folder / "blobs").glob("??/*"):
            if path.name not in keep:
                path.unlink(missing_ok=True)

    def _count(self) -> int:
        try:
            return int(self._store.connection().execute("SELECT count(*) FROM event").fetchone()[0])
        except sqlite3.Error as error:
            raise_sqlite_error(error)

    def _link_blobs(self) -> None:
        for path in (self._store.folder / "blobs").glob("??/*"):
            target = self.folder / "blobs" / path.parent.name / path.name
            if path.suffix == ".part" or target.exists():
                continue
            target.parent.mkdir(parents=True, exist_ok=True)
            try:
                target.hardlink_to(path)
            except OSError:
                # FAT has no links; a copy serves as well.
                target.write_bytes(path.read_bytes())

    def _thin_out(self) -> None:
        """Keep the newest two, the newest of each of the last 7 days and of each of the last 4 weeks."""
        newest_first = list(reversed(self.list()))
        keep = {backup.number for backup in newest_first[:2]}
        for wanted, group in ((DAYS, "%Y-%j"), (WEEKS, "%G-%V")):
            seen: set[str] = set()
            for backup in newest_first:
                name = backup.made.strftime(group)
                if name not in seen and len(seen) < wanted:
                    seen.add(name)
                    keep.add(backup.number)
        for backup in newest_first:
            if backup.number not in keep:
                backup.path.unlink(missing_ok=True)


def _digest(connection: sqlite3.Connection, last_rid: int) -> str:
    digest = blake2b(digest_size=16)
    for (event_id,) in connection.execute("SELECT id FROM event WHERE rid <= ? ORDER BY id", (last_rid,)):
        digest.update(event_id)
    return digest.hexdigest()
