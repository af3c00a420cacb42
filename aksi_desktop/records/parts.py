"""The parts of one data folder's records, wired; and the two jobs that need all of them: mending a damaged
database and leaving nothing of an erased person in any file.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec

from aksi_desktop.records import repair
from aksi_desktop.records.authority import Authority
from aksi_desktop.records.backup import Backup, Backups
from aksi_desktop.records.blobs import Blobs
from aksi_desktop.records.event import new_id
from aksi_desktop.records.folding import Folding
from aksi_desktop.records.links import Links
from aksi_desktop.records.log import REDACTION, Log, Stream
from aksi_desktop.records.repair import RepairReport

if TYPE_CHECKING:
    from aksi_desktop.records.projection import Projection
    from aksi_desktop.records.store import Store


class Parts:
    """Store, stream, trust, links, projections, log, blobs and backups of one folder."""

    def __init__(self, store: Store, projections: Sequence[Projection], stream: Stream) -> None:
        self.store = store
        self.stream = stream
        self.links = Links()
        self.folding = Folding(projections, self.links)
        self.authority = Authority()
        self.log = Log(store, stream, self.authority, self.links, self.folding)
        self.blobs = Blobs(store)
        self.backups = Backups(store)

    def ready(self) -> None:
        """Read what stands in the open database; fold projections whose version is not the program's."""
        self.take_school()
        self.log.load()
        if self.store.read_only:
            return
        with self.store.transaction() as connection:
            connection.execute("INSERT OR IGNORE INTO local_state VALUES ('epoch', ?)", (new_id(),))
            outdated = self.folding.outdated(connection)
            if outdated:
                self.folding.rebuild(connection, outdated)
        self.backups.arm()

    def take_school(self) -> None:
        """Take over what the folder notes of its school."""
        row = self.store.connection().execute("SELECT value FROM local_state WHERE key = 'school'").fetchone()
        if row is None:
            return
        known = json.loads(row[0])
        self.log.school = known["id"]
        self.log.collects_here = bool(known["collects"])
        self.authority.root_key = bytes.fromhex(known["root"])
        self.stream.described = msgspec.structs.replace(self.stream.described, computer=known["computer"])

    def mend(self, chosen: Backup | None) -> RepairReport:
        """Set the database aside, open from ``chosen`` (or the last good backup, or anew), add what the
        file set aside still gives.
        """
        self.store.close_connection()
        backup = chosen or self.backups.last_good()
        place = repair.set_aside(self.store.path, self.backups.folder)
        from_backup = repair.put_back(backup, self.store.path)
        damaged = place / self.store.path.name
        notes = repair.salvage_notes(damaged)
        self.store.open()
        with self.store.transaction() as connection:
            connection.execute("INSERT OR REPLACE INTO local_state VALUES ('epoch', ?)", (new_id(),))
            # What joins this folder to its school outlives a database that had no backup yet.
            if "school" in notes:
                connection.execute("INSERT OR IGNORE INTO local_state VALUES ('school', ?)", (notes["school"],))
        self.ready()
        before = self._last_rid()
        lines, school = repair.only_events(repair.salvage_lines(damaged), self.log.school)
        # Where the school is not known any more its events say; joining again confirms it or refuses.
        self.log.school = school
        result, _ = self.log.merge(lines)
        drafts = repair.salvage_drafts(damaged)
        with self.store.transaction() as connection:
            connection.executemany("INSERT OR IGNORE INTO draft VALUES (?, ?, ?, ?)", drafts)
            # Nobody knows any more which receipts were held: offer what was added once more.
            if not self.log.collects_here:
                connection.execute("INSERT OR IGNORE INTO outbox SELECT rid FROM event WHERE rid > ?", (before,))
        if self.log.redacted:
            self.scrub()
        name = backup.path.name if backup else ""
        return RepairReport(name, from_backup, result.new, len(drafts), place.name)

    def scrub(self) -> None:
        """Leave nothing of redacted people in files: blobs, pages, WAL, backups, damaged files."""
        self.blobs.drop_redacted()
        with self.store.paused():
            connection = self.store.connection()
            connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        redacted = list(self.log.redacted)
        tables = [table.name for table in self.folding.tables]

        def empty(copy: sqlite3.Connection) -> None:
            for about in redacted:
                copy.execute(
                    "UPDATE event SET data = NULL WHERE (about = ? OR by = ?) AND kind <> ?", (about, about, REDACTION)
                )
                copy.execute("DELETE FROM draft WHERE owner = ?", (about.hex(),))
                copy.execute("DELETE FROM blob_use WHERE about = ?", (about,))
            # Opening a restored copy folds them again.
            for table in tables:
                copy.execute(f"DROP TABLE IF EXISTS {table}")
            copy.execute("DELETE FROM projection")

        self.backups.rewrite(empty)
        self.backups.drop_blobs(frozenset(self.blobs.names()))
        repair.forget_damaged(self.backups.folder)

    def _last_rid(self) -> int:
        return int(self.store.connection().execute("SELECT coalesce(max(rid), 0) FROM event").fetchone()[0])


def reads_well(connection: sqlite3.Connection) -> bool:
    """Whether SQLite's quick check finds nothing wrong."""
    try:
        return bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
    except sqlite3.DatabaseError:
        return False
