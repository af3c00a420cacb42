"""The data folder and its database file: opened, checked, migrated, one writer.

Layout of a data folder::

    aksi.sqlite          the records (WAL beside it)
    blobs/<2>/<hash>     pictures and sound by content
    cadangan/            rolling backups, damaged files set aside
    penulis.lock         the writer's lock
"""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from peewee import SqliteDatabase

from aksi_desktop.records.errors import DataFolderUnfit, RecordsError, raise_sqlite_error
from aksi_desktop.records.lock import WriterLock

if TYPE_CHECKING:
    from collections.abc import Callable

SCHEMA = 1
DATABASE = "aksi.sqlite"
MIGRATIONS = Path(__file__).with_name("migrations")

# FULL: a power cut after a confirmed answer keeps it. Erasing a person vacuums the whole file besides.
PRAGMAS: dict[str, str | int] = {
    "journal_mode": "wal",
    "synchronous": "full",
    "foreign_keys": 1,
    "secure_delete": "fast",
    "busy_timeout": 10_000,
    "cache_size": -8_192,
    "temp_store": "memory",
    "wal_autocheckpoint": 1_000,
}

# While a merge runs: KiB (below 0) and pages.
MUCH = {"cache_size": -32_768, "wal_autocheckpoint": 10_000}


# Some drivers of FAT sticks cannot share memory, which the WAL needs; a plain journal is as safe, only slower.
# Exclusive first, so that a file last used with a WAL can be taken out of it there. Persist, since the deletion
# of a journal is itself not durable there: a pulled stick rolled confirmed answers back (measured, fusefat).
PLAIN_JOURNAL: dict[str, str | int] = {
    "locking_mode": "exclusive",
    **PRAGMAS,
    "journal_mode": "persist",
}
_NO_SHARED_MEMORY = frozenset(
    {"SQLITE_IOERR_SHMOPEN", "SQLITE_IOERR_SHMMAP", "SQLITE_IOERR_SHMSIZE", "SQLITE_IOERR_SHMLOCK"}
)


def uri_of(path: Path, mode: str) -> str:
    """SQLite's address of a file; quotes what a folder's name may hold (``#``, ``?``, ``%``)."""
    return f"{path.absolute().as_uri()}?mode={mode}"


class Store:
    """Owns the folder's lock and the database; hands out transactions.

    All writes of the process share one re-entrant lock, so two threads never meet inside SQLite.

    Attributes:
        when_undone: called after a transaction was undone and before anybody else may write: what is kept in memory
            must be read again from what stands, or the next writer builds on what never was.
    """

    def __init__(self, folder: Path, *, read_only: bool = False) -> None:
        self.folder = folder
        self.read_only = read_only
        self._lock = WriterLock(folder)
        self._writing = threading.RLock()
        self._counting = threading.Lock()
        self._waiting = 0
        self._closed = False
        self._taking_much: set[int] = set()
        self.when_undone: Callable[[], object] | None = None
        if read_only:
            self.database = SqliteDatabase(uri_of(folder / DATABASE, "ro"), uri=True, pragmas={"query_only": 1})
        else:
            # A merge hands its connection to a second thread and back (see ``lane``); never do two use it at once.
            self.database = SqliteDatabase(str(folder / DATABASE), pragmas=PRAGMAS, timeout=10, check_same_thread=False)

    @property
    def path(self) -> Path:
        """The database file."""
        return self.folder / DATABASE

    def lock(self) -> None:
        """Make the folder and take the writer's lock.

        Raises:
            DataFolderBusy: another process writes here.
            DataFolderUnfit: the folder cannot be made or written.
        """
        if self.read_only:
            return
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._lock.take()
        except OSError as error:
            raise DataFolderUnfit("read-only", detail=error.strerror or "") from error

    def open(self, *, before_migrating: Callable[[], object] | None = None) -> None:
        """Connect, check that this program knows the format, migrate where it is older.

        Raises:
            DatabaseDamaged: the file is no database or has torn pages.
            DataFolderUnfit: ``newer-records``, made by a newer program; nothing is touched.
        """
        try:
            connection = self._first_connection()
            found = int(connection.execute("PRAGMA user_version").fetchone()[0])
            if found > SCHEMA:
                raise DataFolderUnfit("newer-records", found=found, known=SCHEMA)
            # Reading the schema's root page finds a damaged file at once; the full check is backup's work.
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            if found < SCHEMA and not self.read_only:
                if found and before_migrating:
                    before_migrating()
                self._migrate()
        except sqlite3.Error as error:
            self.close_connection()
            raise_sqlite_error(error)

    def _first_connection(self) -> sqlite3.Connection:
        try:
            connection = self.connection()
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except (RecordsError, sqlite3.Error) as error:
            name = error.facts.get("detail") if isinstance(error, RecordsError) else error.sqlite_errorname
            if name not in _NO_SHARED_MEMORY or self.read_only:
                raise
        else:
            return connection
        self.close_connection()
        self.database.init(str(self.path), pragmas=PLAIN_JOURNAL, timeout=10, check_same_thread=False)
        self.connection().execute("SELECT count(*) FROM sqlite_master").fetchone()
        self.close_connection()
        # From here on without the exclusive lock: other threads of this process read, too.
        shared = {name: value for name, value in PLAIN_JOURNAL.items() if name != "locking_mode"}
        self.database.init(str(self.path), pragmas=shared, timeout=10, check_same_thread=False)
        return self.connection()

    def connection(self) -> sqlite3.Connection:
        """This thread's own SQLite connection."""
        if self.database.is_closed():
            try:
                self.database.connect()
            except Exception as error:
                # peewee wraps what sqlite3 raised; the code lies on the cause.
                cause = error.__cause__ or error.__context__
                if isinstance(cause, sqlite3.Error):
                    raise_sqlite_error(cause)
                raise
        connection: sqlite3.Connection = self.database.connection()
        return connection

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """One durable transaction (``BEGIN IMMEDIATE`` … ``COMMIT``); nests into the outer one.

        Raises:
            RecordsError: SQLite could not write (``disk-full``, …); nothing of it was kept.
        """
        with self.turn():
            if self._closed:
                raise RecordsError("closed")
            connection = self.connection()
            try:
                if connection.in_transaction:
                    yield connection
                else:
                    with self._leaving_wal(connection), _durably(connection):
                        yield connection
            except BaseException:
                if self.when_undone is not None:
                    with suppress(sqlite3.Error, RecordsError):
                        self.when_undone()
                raise

    @contextmanager
    def turn(self) -> Iterator[None]:
        """This thread's turn to write: nobody else writes while the block runs, and a merge makes way for it."""
        with self._counting:
            self._waiting += 1
        try:
            self._writing.acquire()
        finally:
            with self._counting:
                self._waiting -= 1
        try:
            yield
        finally:
            self._writing.release()

    @contextmanager
    def _leaving_wal(self, connection: sqlite3.Connection) -> Iterator[None]:
        """Commit without a checkpoint where another thread takes in much: it has left thousands of pages in the WAL."""
        if not self._taking_much or threading.get_ident() in self._taking_much:
            yield
            return
        with suppress(sqlite3.Error):
            connection.execute("PRAGMA wal_autocheckpoint = 0")
        try:
            yield
        finally:
            with suppress(sqlite3.Error):
                connection.execute(f"PRAGMA wal_autocheckpoint = {PRAGMAS['wal_autocheckpoint']}")

    @property
    def awaited(self) -> bool:
        """Whether another thread waits to write."""
        return self._waiting > 0

    def give_way(self) -> None:
        """Let others write who wait: an answer given while a merge runs. Waits a tenth of a second at most."""
        end = time.monotonic() + 0.1
        while self._waiting and time.monotonic() < end:
            time.sleep(0.001)

    @contextmanager
    def taking_much(self) -> Iterator[bool]:
        """More memory for this thread's connection while the block runs, and a checkpoint at its end instead of many.

        Random ids touch the pages of the indexes all over: each checkpoint writes them again, and a small cache reads
        them again. All checkpoints are this thread's, so nobody's answer has to wait for one.

        Gives whether transactions must be short and never wait for lines: this thread has one open already, or there
        is no WAL, and who wants to read waits for the end of a large one.
        """
        connection = self.connection()
        nested, wal = connection.in_transaction, False
        # All this only saves time. Where it fails (a full disk, a reader under way in this thread) the next commit sees
        # to the WAL; what the block did or raised stands.
        with suppress(sqlite3.Error):
            wal = connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
            for name, value in MUCH.items():
                connection.execute(f"PRAGMA {name} = {value}")
        me = threading.get_ident()
        self._taking_much.add(me)
        try:
            yield nested or not wal
        finally:
            with suppress(sqlite3.Error):
                for name in MUCH:
                    connection.execute(f"PRAGMA {name} = {PRAGMAS[name]}")
                if wal and not nested:
                    connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
            self._taking_much.discard(me)

    @contextmanager
    def paused(self) -> Iterator[None]:
        """No write of this process begins while the block runs (for copying files)."""
        with self._writing:
            yield

    def mark_for_repair(self) -> None:
        """Ask the next start to check and mend the database."""
        self._marker("perlu-diperiksa").touch()

    def needs_check(self) -> bool:
        """Whether the last run did not end well, or asked for a check."""
        return self._marker("perlu-diperiksa").exists() or self._marker("berjalan").exists()

    def mark_running(self) -> None:
        """From here until :meth:`close` an end counts as a sudden one."""
        self._marker("perlu-diperiksa").unlink(missing_ok=True)
        self._marker("berjalan").touch()

    def _marker(self, name: str) -> Path:
        return self.folder / f".{name}"

    def close_connection(self) -> None:
        """Close this thread's connection."""
        if not self.database.is_closed():
            self.database.close()

    def close(self) -> None:
        """Close this thread's connection and let the lock go; a write under way in another thread ends first."""
        with self._writing:
            self._closed = True
        self.close_connection()
        if not self.read_only:
            self._marker("berjalan").unlink(missing_ok=True)
        self._lock.release()

    def _migrate(self) -> None:
        # Imported only when there is something to do: the runner pulls in a command line of its own.
        from playhouse.migrations import Runner

        try:
            Runner(self.database, directory=str(MIGRATIONS)).up()
        except sqlite3.Error as error:
            raise_sqlite_error(error)
        except Exception as error:
            cause = error.__cause__ or error.__context__
            if isinstance(cause, sqlite3.Error):
                raise_sqlite_error(cause)
            raise RecordsError("migration-failed", detail=str(error)[:200]) from error
        self.connection().execute(f"PRAGMA user_version = {SCHEMA}")


@contextmanager
def _durably(connection: sqlite3.Connection) -> Iterator[None]:
    """One durable transaction of this connection, or none at all."""
    try:
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
    except sqlite3.Error as error:
        raise_sqlite_error(error)
