"""The records of one data folder: what all other rooms hold in their hands."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from peewee import SqliteDatabase

from aksi_desktop.records import repair
from aksi_desktop.records.authority import Authority
from aksi_desktop.records.backup import Backups, Finding, check_connection
from aksi_desktop.records.blobs import Blobs
from aksi_desktop.records.drafts import Drafts
from aksi_desktop.records.errors import BadFact, DatabaseDamaged, RecordsError
from aksi_desktop.records.event import Event, Signer, hash_bytes, join_line, new_id
from aksi_desktop.records.folding import Folding
from aksi_desktop.records.links import Links
from aksi_desktop.records.log import Fact, Log, MergeResult, Stream
from aksi_desktop.records.outbox import Outbox
from aksi_desktop.records.projection import Changes, EventView, Lookup, Projection, heads
from aksi_desktop.records.store import Store

Listener = Callable[[Changes], None]


@dataclass(frozen=True, slots=True)
class Status:
    """Counts and digests; two computers with the same digest hold the same events."""

    events: int
    streams: int
    outbox: int
    digest: str
    projections_digest: str


class Records:
    """Appends, merges, reads, and keeps the folder safe. Made by :func:`open_records`."""

    def __init__(self, store: Store, projections: Sequence[Projection], *, app: str, label: str) -> None:
        self._store = store
        self._links = Links()
        self._folding = Folding(projections, self._links)
        self.authority = Authority()
        self.stream = Stream(computer="", label=label, app=app)
        self._log = Log(store, self.stream, self.authority, self._links, self._folding)
        self._listeners: list[Listener] = []
        self.drafts = Drafts(store)
        self.blobs = Blobs(store)
        self.outbox = Outbox(store)
        self.backups: Backups
        self.repair_report: repair.RepairReport | None = None

    # ------------------------------------------------------------------ facts

    def append(self, *facts: Fact, signer: Signer | None = None) -> list[Event]:
        """Record facts durably, all or none; they stand when this returns.

        Raises:
            BadFact: a fact does not fit the catalogue.
            RecordsError: the disk is full or fails; nothing was recorded.
        """
        if not facts:
            return []
        before = self._log.redacted
        events, changes = self._log.append(facts, signer)
        if self._log.redacted != before:
            self._scrub()
        self._tell(changes)
        return events

    def merge(
        self, lines: Iterable[bytes], progress: Callable[[int, int], None] | None = None
    ) -> MergeResult:
        """Take in events from elsewhere; any order, any number of times. See :meth:`Log.merge`."""
        before = self._log.redacted
        result, changes = self._log.merge(lines, progress)
        if self._log.redacted != before:
            self._scrub()
        if result.new:
            self._tell(changes)
        return result

    def redact(self, person: str, *, by: str, signer: Signer) -> None:
        """Order that a person's data be dropped, here and on every computer this travels to.

        One order for each id the person has now. Header and random id stay; names, answers, drafts,
        blobs and what backups held of them go.
        """
        people = self._links.aliases(self._links.canonical(person))
        self.append(*(Fact("redaction.ordered", by=by, about=one) for one in people), signer=signer)

    def on_change(self, listener: Listener) -> Callable[[], None]:
        """Be told once after each operation that changed something; gives the way to stop it."""
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    # ------------------------------------------------------------------ reading

    @property
    def folder(self) -> Path:
        """The data folder."""
        return self._store.folder

    @property
    def database(self) -> SqliteDatabase:
        """peewee's database, for reading."""
        return self._store.database

    def query(self, sql: str, values: Sequence[object] = ()) -> list[tuple[object, ...]]:
        """Rows of a reading query on this thread's connection."""
        return self._store.connection().execute(sql, tuple(values)).fetchall()

    def events(self, *, about: str = "", obj: str | None = None, kinds: Iterable[str] = ()) -> list[EventView]:
        """Events about a person (all linked ids) or about nobody, oldest place first; those that count
        and still have their data. ``kinds`` narrows."""
        wanted = frozenset(kinds)
        people = self._links.aliases(self._links.canonical(about))
        found = []
        for one in people:
            sql = "SELECT id, head, data FROM event WHERE about = ? AND state = 0 AND data IS NOT NULL"
            values: list[object] = [bytes.fromhex(one)]
            if obj is not None:
                sql += " AND obj = ?"
                values.append(obj)
            for row in self._store.connection().execute(sql, values):
                view = self._folding.view(*row)
                if view is not None and (not wanted or view.kind in wanted):
                    found.append(view)
        return sorted(found, key=lambda view: (view.header.stream, view.header.n, view.id))

    def heads(self, kind: str, *, about: str = "", obj: str | None = None) -> list[EventView]:
        """The heads of one described thing, the one to show first. Their ids are the ``base`` of an edit."""
        return heads(self.events(about=about, obj=obj, kinds=(kind,)))

    def identity(self, person: str) -> str:
        """The canonical id of a person."""
        return self._links.canonical(person)

    def aliases(self, person: str) -> tuple[str, ...]:
        """All ids of a person."""
        return self._links.aliases(self._links.canonical(person))

    def lines(self, *, after: int = 0, upto: int | None = None) -> Iterator[tuple[int, Event]]:
        """Events with their row in this computer's own order, ``after`` < row <= ``upto``."""
        from aksi_desktop.records.event import decode_header

        for rid, event_id, head, sig, data in self._store.connection().execute(
            "SELECT rid, id, head, sig, data FROM event WHERE rid > ? AND rid <= ? ORDER BY rid",
            (after, upto if upto is not None else 1 << 62),
        ):
            yield rid, Event(event_id, decode_header(head), head, data, sig)

    def last_rid(self) -> int:
        """The newest row, 0 when there is none."""
        return int(self._store.connection().execute("SELECT coalesce(max(rid), 0) FROM event").fetchone()[0])

    @property
    def redacted(self) -> frozenset[str]:
        """Ids of the people whose data was ordered to go."""
        return frozenset(person.hex() for person in self._log.redacted)

    def status(self) -> Status:
        """Counts and digests."""
        connection = self._store.connection()
        events, streams = connection.execute("SELECT count(*), count(DISTINCT stream) FROM event").fetchone()
        return Status(events, streams, len(self.outbox), self._log.digest(), self._folding.digest(connection))

    def verify(self) -> Finding:
        """Check the database whole: pages, ids, data hashes."""
        return check_connection(self._store.connection())

    def rebuild(self) -> Status:
        """Fold everything again from the log; gives the status after."""
        self._log.rebuild()
        return self.status()

    # ------------------------------------------------------------------ this computer

    @property
    def school(self) -> str:
        """Id of the school, or "" before joining."""
        return self._log.school

    @property
    def collects_here(self) -> bool:
        """Whether this is the collecting computer, which keeps no outbox."""
        return self._log.collects_here

    def join_school(self, school: str, root_key: bytes, *, computer: str = "", collects: bool = False) -> None:
        """Make this data folder one of a school's. ``computer`` is this computer's public key (hex).

        Raises:
            BadFact: ``other-school``, the folder belongs to another school already.
        """
        if self._log.school not in ("", school):
            raise BadFact("other-school")
        self.set_local("school", json.dumps({"id": school, "root": root_key.hex(), "computer": computer,
                                             "collects": int(collects)}))  # fmt: skip
        self._take_school()
        if collects:
            self.outbox.clear()
        self._tell(self._log.reconsider())

    def local(self, key: str) -> str | None:
        """A local note of this computer that never travels, or None."""
        row = self._store.connection().execute("SELECT value FROM local_state WHERE key = ?", (key,)).fetchone()
        return None if row is None else str(row[0])

    def set_local(self, key: str, value: str | None) -> None:
        """Keep or (None) forget a local note."""
        with self._store.transaction() as connection:
            if value is None:
                connection.execute("DELETE FROM local_state WHERE key = ?", (key,))
            else:
                connection.execute("INSERT OR REPLACE INTO local_state VALUES (?, ?)", (key, value))

    @property
    def epoch(self) -> str:
        """Names this database's own order of rows; another one after each restore or repair."""
        return self.local("epoch") or ""

    def close_thread(self) -> None:
        """Close the calling thread's connection (worker threads, before they end)."""
        self._store.close_connection()

    def close(self) -> None:
        """End this run: the folder is free for another process."""
        with suppress(sqlite3.Error):
            self._store.connection().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._store.close()

    # ------------------------------------------------------------------ safety

    def restore(self, backup: Path) -> int:
        """Open from a backup instead, keeping what came since; gives the events that stand after.

        The present file is set aside as a damaged one would be.

        Raises:
            DatabaseDamaged: the backup itself does not pass its check; nothing was changed.
        """
        from aksi_desktop.records.backup import check_file

        finding = check_file(backup)
        if finding.wrong:
            raise DatabaseDamaged(detail=finding.wrong)
        chosen = next((b for b in self.backups.list() if b.path.resolve() == backup.resolve()), None)
        if chosen is None:
            raise RecordsError("unknown-backup")
        self._mend(chosen)
        return self.status().events

    def _start(self) -> None:
        """Open, mend where needed, bring projections up to date."""
        self._store.lock()
        try:
            self._open_or_mend()
        except BaseException:
            self._store.close()
            raise

    def _open_or_mend(self) -> None:
        store = self._store
        needs_check = not store.read_only and store.needs_check()
        try:
            store.open(before_migrating=self._copy_before_migrating)
            if needs_check and check_quickly(store.connection()):
                raise DatabaseDamaged
            self._ready()
        except DatabaseDamaged:
            if store.read_only:
                raise
            store.close_connection()
            self.backups = Backups.__new__(Backups)
            self._mend(None)
        if not store.read_only:
            repair.sweep(self.backups.folder, time.time())
            store.mark_running()

    def _ready(self) -> None:
        connection = self._store.connection()
        self._take_school()
        self._log.load()
        if not self._store.read_only:
            if self.local("epoch") is None:
                self.set_local("epoch", new_id())
            outdated = self._folding.outdated(connection)
            if outdated:
                with self._store.transaction() as transaction:
                    self._folding.rebuild(transaction, outdated)
        self.backups = Backups(self._store)

    def _take_school(self) -> None:
        text = self.local("school")
        if text:
            known = json.loads(text)
            self._log.school = known["id"]
            self._log.collects_here = bool(known["collects"])
            self.authority.root_key = bytes.fromhex(known["root"])
            self.stream.described = type(self.stream.described)(
                computer=known["computer"], label=self.stream.described.label, app=self.stream.described.app
            )

    def _copy_before_migrating(self) -> None:
        Backups(self._store).make()

    def _mend(self, chosen: object) -> None:
        """Set the database aside, open from a backup, merge what the file set aside still gives."""
        store = self._store
        folder = store.folder / "cadangan"
        store.close_connection()
        backups = Backups.__new__(Backups)
        backups.folder = folder
        from aksi_desktop.records.backup import Backup

        backup = chosen if isinstance(chosen, Backup) else backups.last_good()
        place = repair.set_aside(store.path, folder)
        from_backup = repair.put_back(backup, store.path)
        store.open(before_migrating=None)
        self._ready()
        self.set_local("epoch", new_id())
        damaged = place / store.path.name
        known_school = self.school or _school_in(damaged)
        before = self.last_rid()
        if known_school and not self.school:
            self._log.school = known_school
        result, changes = self._log.merge(repair.only_events(repair.salvage_lines(damaged), known_school))
        drafts = repair.salvage_drafts(damaged)
        with store.transaction() as connection:
            connection.executemany("INSERT OR IGNORE INTO draft VALUES (?, ?, ?, ?)", drafts)
            # Nobody knows any more which receipts were held: offer what was added once more.
            if not self.collects_here:
                connection.execute("INSERT OR IGNORE INTO outbox SELECT rid FROM event WHERE rid > ?", (before,))
        if self._log.redacted:
            self._scrub()
        self.repair_report = repair.RepairReport(
            backup=backup.path.name if backup else "", from_backup=from_backup, from_damaged=result.new,
            drafts=len(drafts), set_aside=place.name,
        )  # fmt: skip
        self._tell(changes)

    def _scrub(self) -> None:
        """Leave nothing of redacted people in files: blobs, pages, WAL, backups, damaged files."""
        self.blobs.drop_redacted()
        connection = self._store.connection()
        with self._store.paused():
            connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        redacted = list(self._log.redacted)
        tables = [table.name for table in self._folding.tables]

        def empty(copy: sqlite3.Connection) -> None:
            for about in redacted:
                copy.execute(
                    "UPDATE event SET data = NULL WHERE (about = ? OR by = ?) AND kind <> 'redaction.ordered'",
                    (about, about),
                )
                copy.execute("DELETE FROM draft WHERE owner = ?", (about.hex(),))
                copy.execute("DELETE FROM blob_use WHERE about = ?", (about,))
            # A restore folds them again.
            for table in tables:
                copy.execute(f"DROP TABLE IF EXISTS {table}")
            copy.execute("DELETE FROM projection")

        self.backups.rewrite(empty)
        self.backups.drop_blobs(frozenset(self.blobs.names()))
        repair.forget_damaged(self.backups.folder)

    def _tell(self, changes: Changes) -> None:
        for listener in list(self._listeners):
            listener(changes)


def check_quickly(connection: sqlite3.Connection) -> bool:
    """Whether SQLite's quick check finds the database damaged."""
    try:
        return bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok")
    except sqlite3.DatabaseError:
        return True


def _school_in(damaged: Path) -> str:
    with suppress(sqlite3.Error, ValueError, KeyError), closing(sqlite3.connect(damaged)) as connection:
        row = connection.execute("SELECT value FROM local_state WHERE key = 'school'").fetchone()
        if row:
            return str(json.loads(row[0])["id"])
    return ""


def open_records(
    folder: Path,
    *,
    projections: Sequence[Projection] = (),
    app_version: str = "",
    label: str = "",
    read_only: bool = False,
) -> Records:
    """Open the records of a data folder, making it where there is none.

    A damaged database is mended and the mending told in ``repair_report``. ``read_only`` takes no lock
    and changes nothing (for commands beside a running window).

    Raises:
        DataFolderBusy: another process writes here.
        DataFolderUnfit: the folder cannot be written, or its records are of a newer program.
    """
    records = Records(Store(folder, read_only=read_only), projections, app=app_version, label=label)
    records._start()  # noqa: SLF001 - the two are one: half-opened records never leave this function
    return records


__all__ = ["Records", "Status", "hash_bytes", "join_line", "open_records", "Lookup"]
