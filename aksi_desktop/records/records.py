"""The records of one data folder: what all other rooms hold in their hands."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from aksi_desktop.records import repair
from aksi_desktop.records.backup import Finding, check_connection, check_file, naming_damage
from aksi_desktop.records.catalogue import CATALOGUE
from aksi_desktop.records.drafts import Drafts
from aksi_desktop.records.erasure import REDACTION
from aksi_desktop.records.errors import BadFact, DatabaseDamaged, RecordsError, raise_sqlite_error
from aksi_desktop.records.event import Event, Signer, decode_header
from aksi_desktop.records.journal import lost_commits, read_journal
from aksi_desktop.records.links import LINK_KINDS
from aksi_desktop.records.outbox import Outbox
from aksi_desktop.records.parts import Parts
from aksi_desktop.records.projection import Changes, EventView, Projection, heads
from aksi_desktop.records.store import Store
from aksi_desktop.records.stream import Fact, MergeResult, Stream

if TYPE_CHECKING:
    from peewee import SqliteDatabase

    from aksi_desktop.records.repair import RepairReport

Listener = Callable[[Changes], None]


class Status(msgspec.Struct, frozen=True):
    """Counts and digests; two computers with the same digest hold the same events."""

    events: int
    streams: int
    outbox: int
    digest: str
    projections_digest: str


class Records:
    """Appends, merges, reads, and keeps the folder safe. Made by :func:`open_records`."""

    def __init__(self, store: Store, projections: Sequence[Projection], *, app: str, label: str) -> None:
        self._parts = Parts(store, projections, Stream(computer="", label=label, app=app))
        self._store = store
        self._links = self._parts.links
        self._folding = self._parts.folding
        self._log = self._parts.log
        self._listeners: list[Listener] = []
        self.authority = self._parts.authority
        self.stream = self._parts.stream
        self.backups = self._parts.backups
        self.blobs = self._parts.blobs
        self.drafts = Drafts(store)
        self.outbox = Outbox(store)
        self.repair_report: RepairReport | None = None

    # ------------------------------------------------------------------ facts

    def append(self, *facts: Fact, signer: Signer | None = None) -> list[Event]:
        """Record facts durably, all or none; they stand when this returns.

        Raises:
            BadFact: a fact does not fit the catalogue.
            RecordsError: the disk is full or fails; nothing was recorded.
        """
        if not facts:
            return []
        with self._noting_damage():
            events, changes = self._log.append(facts, signer)
        self._tell(changes)
        if REDACTION in changes.kinds or "*" in changes.kinds or changes.kinds & LINK_KINDS:
            self._parts.scrub_if_owed()
        return events

    def merge(
        self, lines: Iterable[bytes], progress: Callable[[int, int], None] | None = None, *, brought_by: str = ""
    ) -> MergeResult:
        """Take in events from elsewhere; any order, any number of times. See :meth:`Log.merge`."""
        try:
            with self._noting_damage():
                return self._log.merge(lines, progress, brought_by=brought_by, told=self._tell)
        finally:
            self._parts.scrub_if_owed()

    def redact(self, person: str, *, by: str, signer: Signer) -> None:
        """Order that a person's data be dropped, here and on every computer this travels to.

        One order for each id the person has now. Header and random id stay; names, answers, drafts,
        blobs and what backups held of them go.
        """
        with self._store.turn():
            # Never while a merge says who is whom that may yet be undone: another child's work would go for good.
            people = self.aliases(person)
        self.append(*(Fact("redaction.ordered", by=by, about=one) for one in people), signer=signer)

    def on_change(self, listener: Listener) -> Callable[[], None]:
        """Be told once after each operation that changed something; gives the way to stop it."""
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    @contextmanager
    def together(self) -> Iterator[None]:
        """Many operations under one commit (the sample class; never a person's own work)."""
        with self._store.transaction():
            yield

    def begin_run(self, *, label: str, clock: Callable[[], float]) -> None:
        """Begin another stream whose time is ``clock`` (s): the sample class, whose weeks must look like weeks."""
        described = self.stream.described
        self.stream = Stream(computer=described.computer, label=label, app=described.app, wall=clock, steady=clock)
        self._parts.stream = self._log.stream = self.stream

    # ------------------------------------------------------------------ reading

    @property
    def folder(self) -> Path:
        """The data folder."""
        return self._store.folder

    @property
    def database(self) -> SqliteDatabase:
        """Peewee's database, for reading."""
        return self._store.database

    def query(self, sql: str, values: Sequence[object] = ()) -> list[tuple[object, ...]]:
        """Rows of a reading query on this thread's connection.

        Raises:
            DatabaseDamaged: a page does not read; the next start mends it.
        """
        try:
            return self._store.connection().execute(sql, tuple(values)).fetchall()
        except sqlite3.DatabaseError as error:
            with self._noting_damage():
                raise_sqlite_error(error)

    def events(self, *, about: str = "", obj: str | None = None, kinds: Iterable[str] = ()) -> list[EventView]:
        """Events about a person (all linked ids) or about nobody, oldest place first; those that count
        and still have their data. ``kinds`` narrows.
        """
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
        return frozenset(person.hex() for person in self._parts.following.erasure.people)

    def status(self) -> Status:
        """Counts and digests."""
        with self._watching():
            connection = self._store.connection()
            events, streams = connection.execute("SELECT count(*), count(DISTINCT stream) FROM event").fetchone()
            return Status(events, streams, len(self.outbox), self._log.digest(), self._folding.digest(connection))

    def verify(self) -> Finding:
        """Check the database whole: pages, ids, data hashes. What is wrong the next start mends."""
        finding = check_connection(self._store.connection())
        if finding.wrong:
            self._note_damage()
        return finding

    def rebuild(self) -> Status:
        """Fold everything again from the log; gives the status after.

        Raises:
            DatabaseDamaged: an event cannot be read any more; the next start mends it.
        """
        with self._watching():
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
        self._parts.take_school()
        if collects:
            self.outbox.clear()
        self._tell(self._log.reconsider())
        self._parts.scrub_if_owed()

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

    def restore(self, backup: Path) -> RepairReport:
        """Open from a backup instead, keeping what came since; the present file is set aside.

        Raises:
            DatabaseDamaged: ``backup-damaged``, it does not pass its own check; nothing was changed.
            RecordsError: ``unknown-backup``, it is none of this folder's.
        """
        chosen = next((b for b in self.backups.list() if b.path.resolve() == backup.resolve()), None)
        if chosen is None:
            raise RecordsError("unknown-backup")
        finding = check_file(chosen.path)
        if finding.wrong:
            raise DatabaseDamaged("backup-damaged", detail=finding.wrong)
        self.repair_report = self._parts.mend(chosen)
        self._tell(Changes(frozenset(CATALOGUE)))
        return self.repair_report

    def start(self) -> None:
        """Take the lock, open, mend where needed, bring projections up to date (see :func:`open_records`)."""
        store = self._parts.store
        store.lock()
        try:
            if not self._opens():
                # Only here, after the failed try let go of the file: Windows moves no file that is open.
                self.repair_report = self._parts.mend(None)
            if not store.read_only:
                if repair.unfinished(self.backups.folder):
                    self.repair_report = self._parts.salvage()
                self._parts.scrub_if_owed()
                repair.sweep(self.backups.folder, time.time())
                store.mark_running()
        except BaseException:
            store.close()
            raise

    def _opens(self) -> bool:
        """Whether the database opens and is whole. Raises what opening raises for any reason but damage."""
        store = self._store
        needs_check = not store.read_only and store.needs_check()
        journal = read_journal(store.path) if needs_check else b""
        try:
            with naming_damage(store.path):
                if not store.read_only and self._is_lost():
                    return False
                store.open(before_migrating=self.backups.make)
                lost = lost_commits(journal, store.connection())
                if needs_check and check_connection(store.connection()).wrong:
                    return False
                self._parts.ready()
                self.repair_report = self._parts.take_lost(lost) if lost else None
        except DatabaseDamaged:
            if store.read_only:
                raise
            return False
        return True

    @contextmanager
    def _watching(self) -> Iterator[None]:
        """Around work on all events: damage that it meets is named, and the next start mends it."""
        with self._noting_damage(), naming_damage(self._store.path):
            yield

    @contextmanager
    def _noting_damage(self) -> Iterator[None]:
        """People are told that the next start mends what is damaged: so it has to know."""
        try:
            yield
        except DatabaseDamaged:
            self._note_damage()
            raise

    def _note_damage(self) -> None:
        if not self._store.read_only:
            self._store.mark_for_repair()

    @property
    def is_behind(self) -> bool:
        """Whether a table of a projection is of another version of the program."""
        return bool(self._parts.folding.outdated(self._store.connection()))

    def _is_lost(self) -> bool:
        """Whether the database is gone or empty (as a full disk leaves it) though there are backups of one."""
        path = self._store.path
        gone = not path.exists() or path.stat().st_size == 0
        return gone and bool(self.backups.list() or repair.unfinished(self.backups.folder))

    def _tell(self, changes: Changes) -> None:
        for listener in list(self._listeners):
            listener(changes)


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
    and changes nothing (for commands beside a running window), but for one thing: tables that another version of the
    program left are folded anew first, as at any start.

    Raises:
        DataFolderBusy: another process writes here.
        DataFolderUnfit: the folder cannot be written, or its records are of a newer program.
    """
    records = Records(Store(folder, read_only=read_only), projections, app=app_version, label=label)
    records.start()
    if read_only and records.is_behind:
        records.close()
        open_records(folder, projections=projections, app_version=app_version, label=label).close()
        records = Records(Store(folder, read_only=True), projections, app=app_version, label=label)
        records.start()
    return records
