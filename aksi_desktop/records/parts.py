"""The parts of one data folder's records, wired; and the two jobs that need all of them: mending a damaged
database and leaving nothing of an erased person in any file.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec

from aksi_desktop.records import repair
from aksi_desktop.records.authority import Authority
from aksi_desktop.records.backup import Backup, Backups
from aksi_desktop.records.blobs import Blobs
from aksi_desktop.records.catalogue import CATALOGUE
from aksi_desktop.records.erasure import OWED, empty_copy
from aksi_desktop.records.event import hash_bytes, new_id
from aksi_desktop.records.folding import Folding
from aksi_desktop.records.following import Following
from aksi_desktop.records.links import Links
from aksi_desktop.records.log import Log
from aksi_desktop.records.repair import RepairReport

if TYPE_CHECKING:
    import sqlite3

    from aksi_desktop.records.projection import Projection
    from aksi_desktop.records.store import Store
    from aksi_desktop.records.stream import Stream


class Parts:
    """Store, stream, trust, links, projections, log, blobs and backups of one folder."""

    def __init__(self, store: Store, projections: Sequence[Projection], stream: Stream) -> None:
        self.store = store
        self.stream = stream
        self.links = Links()
        self.folding = Folding(projections, self.links)
        self.authority = Authority()
        self.following = Following(self.authority, self.links, self.folding)
        self.log = Log(store, stream, self.following)
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
            self.folding.drop_strangers(connection)
            known = connection.execute("SELECT value FROM local_state WHERE key = ?", (_CATALOGUE_NOTE,)).fetchone()
            if known is not None and known[0] != catalogue_mark():
                # Another program wrote last: what it did not know waited, and whose word it was is told anew.
                self.log.rebuild()
            else:
                outdated = self.folding.outdated(connection)
                if outdated:
                    self.folding.rebuild(connection, outdated)
            connection.execute("INSERT OR REPLACE INTO local_state VALUES (?, ?)", (_CATALOGUE_NOTE, catalogue_mark()))
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
        repair.set_aside(self.store.path, self.backups.folder)
        from_backup = repair.put_back(backup, self.store.path)
        self.store.open()
        with self.store.transaction() as connection:
            connection.execute("INSERT OR REPLACE INTO local_state VALUES ('epoch', ?)", (new_id(),))
        self.ready()
        return self.salvage(backup.path.name if backup else "", from_backup)

    def salvage(self, backup: str = "", from_backup: int = 0) -> RepairReport:
        """Add what every file set aside and not yet salvaged still gives; after a power cut it begins again."""
        places = repair.unfinished(self.backups.folder)
        before = self._last_rid()
        added = drafts = 0
        for place in places:
            damaged = place / self.store.path.name
            notes = repair.salvage_notes(damaged)
            if "school" in notes and not self.log.school:
                # What joins this folder to its school outlives a database that had no backup yet.
                with self.store.transaction() as connection:
                    connection.execute("INSERT OR IGNORE INTO local_state VALUES ('school', ?)", (notes["school"],))
                self.take_school()
                self.log.reconsider()
            lines, school = repair.only_events(repair.salvage_lines(damaged), self.log.school)
            # Where the school is not known any more its events say; joining again confirms it or refuses.
            self.log.school = school
            added += self.log.merge(lines).new
            found = [draft for draft in repair.salvage_drafts(damaged) if not self._erased(draft[0])]
            drafts += len(found)
            with self.store.transaction() as connection:
                connection.executemany("INSERT OR IGNORE INTO draft VALUES (?, ?, ?, ?)", found)
                connection.executemany("INSERT OR IGNORE INTO blob_use VALUES (?, ?)", repair.salvage_uses(damaged))
                self._offer_again(connection, before)
                if self.following.erasure.any():
                    connection.execute("INSERT OR REPLACE INTO local_state VALUES (?, '1')", (OWED,))
        for place in places:
            repair.finish(place)
        return RepairReport(backup, from_backup, added, drafts, places[-1].name if places else "")

    def take_lost(self, pages: bytes) -> RepairReport | None:
        """Add the events on ``pages`` of the log that SQLite no longer reads; None where all of them are here."""
        before = self._last_rid()
        lines, self.log.school = repair.only_events(repair.carve(pages), self.log.school)
        added = self.log.merge(lines).new
        if not added:
            return None
        with self.store.transaction() as connection:
            self._offer_again(connection, before)
        return RepairReport("", 0, added, 0, "")

    def _offer_again(self, connection: sqlite3.Connection, after: int) -> None:
        """Nobody knows any more which receipts were held: offer what was added once more."""
        if not self.log.collects_here:
            connection.execute("INSERT OR IGNORE INTO outbox SELECT rid FROM event WHERE rid > ?", (after,))

    def scrub_if_owed(self) -> None:
        """Leave nothing of erased people in files: blobs, pages, WAL, backups, damaged files.

        The debt is noted in the database by the transaction that erased, and struck out here last: a crash, a full
        disk or a reader in the way leaves it for the next time.
        """
        connection = self.store.connection()
        if not connection.execute("SELECT 1 FROM local_state WHERE key = ?", (OWED,)).fetchone():
            return
        self.blobs.drop_redacted()
        repair.forget_parts(self.store.folder)
        with self.store.paused():
            connection.execute("VACUUM")
        tables = [table.name for table in self.folding.tables]
        self.backups.rewrite(lambda copy: empty_copy(copy, self.following.erasure, tables))
        self.backups.drop_blobs(frozenset(self.blobs.names()))
        repair.forget_damaged(self.backups.folder)
        with self.store.paused():
            busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        if not busy:
            with self.store.transaction() as transaction:
                transaction.execute("DELETE FROM local_state WHERE key = ?", (OWED,))

    def _erased(self, owner: str) -> bool:
        try:
            return bytes.fromhex(owner) in self.following.erasure.people
        except ValueError:
            return False

    def _last_rid(self) -> int:
        return int(self.store.connection().execute("SELECT coalesce(max(rid), 0) FROM event").fetchone()[0])


_CATALOGUE_NOTE = "katalog"


def catalogue_mark() -> str:
    """Names which kinds this program knows and whose word they are."""
    said = " ".join(f"{name}={kind.authority}" for name, kind in sorted(CATALOGUE.items()))
    return hash_bytes(said.encode()).hex()
