"""Taking in events from elsewhere: any order, any number of times.

A merge works in chunks and looks after each whether an answer waits to be written, which then goes first; where
nobody waits, many chunks share a commit. Three things go on at once: lines are read and checked, those read before are
stored (in SQLite's own thread, see ``lane``), and those stored before that are folded. Nothing is committed before
the last line was read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aksi_desktop.records.bulk import insert_many
from aksi_desktop.records.folding import Fresh
from aksi_desktop.records.following import CORNERSTONES, Following, changes_of
from aksi_desktop.records.lane import Lane, lane
from aksi_desktop.records.rows import INSERT_NEW, OWN, STATE, is_own_work, last_row, own_rows, rows_of
from aksi_desktop.records.stream import MergeResult, State

if TYPE_CHECKING:
    import sqlite3
    from concurrent.futures import Future

    from aksi_desktop.records.event import Event
    from aksi_desktop.records.incoming import Incoming
    from aksi_desktop.records.projection import Changes
    from aksi_desktop.records.rows import EventRow

COMMIT_AFTER = 20_000
_ASIDE_FROM = 3  # chunks; for less a second thread is not worth it


@dataclass(frozen=True, slots=True)
class _Stored:
    """What storing a chunk came to: its size, the last row before it, how many of it were new, those of them that
    count, and older ones that got their data back.
    """

    size: int
    upto: int
    new: int
    added: list[Event]
    healed: list[Event]


class SomebodyWaitsError(Exception):
    """Somebody waits to write while a transaction is open that must not be committed yet: undo it, and let them."""


class Merge:
    """One merge under way: what came to stand so far, and in the open transaction what is about to.

    ``note`` is told of each chunk in its transaction. ``went_on`` is called after each chunk with the events done and
    those known of so far; what it raises undoes the transaction.
    """

    def __init__(
        self,
        following: Following,
        incoming: Incoming,
        note: Callable[[sqlite3.Connection, list[Event]], None],
        went_on: Callable[[int, int], None] | None = None,
    ) -> None:
        self._following = following
        self._incoming = incoming
        self._note = note
        self._went_on = went_on
        self._about_to: list[tuple[_Stored, Changes]] = []
        self._done = self.new = self.waiting = 0
        self.streams: set[str] = set()
        self.kinds: set[str] = set()
        self.about: set[str] = set()

    @property
    def result(self) -> MergeResult:
        """What came of it so far."""
        known = self._done - self.new
        return MergeResult(self.new, known, self.waiting, frozenset(self.streams), frozenset(self.about))

    def take_in(self, connection: sqlite3.Connection, awaited: Callable[[], bool]) -> None:
        """Take in what one transaction should hold: all until the last line was read, then as much as is good.

        Raises:
            BadLine: one line is no event; the transaction must be undone.
            SomebodyWaitsError: somebody waits before the last line was read; the transaction must be undone.
        """
        with lane(aside=self._incoming.read(_ASIDE_FROM) >= _ASIDE_FROM) as jobs:
            before: Future[_Stored] | None = None
            for chunk in self._chunks(awaited):
                if CORNERSTONES.isdisjoint({event.header.kind for event in chunk}):
                    before = self._next(connection, jobs, before, chunk)
                    continue
                # Trust, links or redactions may change by it: nothing else is under way meanwhile.
                self._next(connection, jobs, before, [])
                before = None
                jobs.finish()
                jobs.ask(self._take_cornerstones, connection, chunk).result()
            self._next(connection, jobs, before, [])
            jobs.finish()

    def stands(self) -> None:
        """The transaction was committed."""
        self._incoming.stands()
        for stored, changes in self._about_to:
            self._done += stored.size
            self.new += stored.new
            self.waiting += stored.new - len(stored.added)
            self.streams.update([event.header.stream for event in (*stored.added, *stored.healed)])
            self.kinds |= changes.kinds
            self.about |= changes.about
        self._about_to.clear()

    def undone(self) -> None:
        """The transaction was undone: its events will be taken in by another."""
        self._incoming.again()
        self._about_to.clear()

    def _chunks(self, awaited: Callable[[], bool]) -> Iterator[list[Event]]:
        taken = 0
        while chunk := self._incoming.next():
            yield chunk
            taken += len(chunk)
            if self._went_on:
                self._went_on(self._done + taken, self._incoming.count)
            if not self._incoming.complete:
                if awaited():
                    raise SomebodyWaitsError
            elif taken >= COMMIT_AFTER or awaited():
                return

    def _next(
        self, connection: sqlite3.Connection, jobs: Lane, before: Future[_Stored] | None, chunk: list[Event]
    ) -> Future[_Stored] | None:
        """Let ``chunk`` be stored while what was stored before it is folded."""
        following = self._following
        folding = following.folding
        own = is_own_work(chunk)
        rows = own_rows(following, chunk) if own else rows_of(following, chunk)
        stored = before.result() if before is not None else None
        if stored is not None:
            fresh = Fresh(stored.upto)
            following.takes(fresh, stored.added)
            touched = following.touched(stored.healed)
            standing = jobs.ask(folding.standing, connection, folding.places(fresh, touched), fresh.upto)
        under_way = jobs.ask(self._store, connection, chunk, rows, own=own) if chunk else None
        if stored is not None:
            jobs.leave(folding.write, connection, folding.fold(fresh, standing.result(), touched), fresh)
            self._about_to.append((stored, changes_of((*stored.added, *stored.healed))))
        return under_way

    def _take_cornerstones(self, connection: sqlite3.Connection, chunk: list[Event]) -> None:
        stored = self._store(connection, chunk, rows_of(self._following, chunk))
        self._following.note_cornerstones(connection, stored.upto)
        changes = self._following.follow(connection, stored.added, Fresh(stored.upto), stored.healed)
        self._about_to.append((stored, changes))

    def _store(
        self, connection: sqlite3.Connection, chunk: list[Event], rows: list[EventRow], *, own: bool = False
    ) -> _Stored:
        """Store what is new of ``chunk`` and give back data that this computer lacks."""
        upto = last_row(connection)
        before = connection.total_changes
        insert_many(connection, INSERT_NEW, rows, OWN if own else "")
        new = connection.total_changes - before
        self._note(connection, chunk)
        if new == len(chunk):
            added = [event for event, row in zip(chunk, rows, strict=True) if own or row[STATE] == State.COUNTS]
            return _Stored(len(chunk), upto, new, added, [])
        states = dict(connection.execute("SELECT id, state FROM event WHERE rid > ?", (upto,)).fetchall())
        added = []
        seen: set[bytes] = set()
        for event in chunk:
            if event.id in states and event.id not in seen:
                seen.add(event.id)
                if states[event.id] == State.COUNTS:
                    added.append(event)
        return _Stored(len(chunk), upto, new, added, self._heal(connection, chunk))

    def _heal(self, connection: sqlite3.Connection, chunk: list[Event]) -> list[Event]:
        """Give back data that this computer lacks without a redaction that asks for it.

        Also to a row stored a moment ago: one chunk may hold an emptied copy of an event and a whole one.
        """
        empty = {row[0] for row in connection.execute("SELECT id FROM event WHERE data IS NULL")}
        healed = []
        for event in chunk:
            if event.id in empty and event.data is not None and not self._following.drops(event):
                empty.discard(event.id)
                connection.execute("UPDATE event SET data = ? WHERE id = ?", (event.data, event.id))
                healed.append(event)
        return healed
