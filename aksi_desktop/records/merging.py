"""Taking in events from elsewhere: any order, any number of times.

A merge works in chunks and looks after each whether an answer waits to be written, which then goes first; where
nobody waits, many chunks share a commit.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from aksi_desktop.records.bulk import insert_many
from aksi_desktop.records.errors import BadLine
from aksi_desktop.records.event import Event, split_lines
from aksi_desktop.records.folding import Fresh
from aksi_desktop.records.following import CORNERSTONES, FREE, Following, changes_of
from aksi_desktop.records.lane import Lane, lane
from aksi_desktop.records.stream import MergeResult, State

if TYPE_CHECKING:
    import sqlite3
    from concurrent.futures import Future

    from aksi_desktop.records.projection import Changes

READ_CHUNK = 500
MERGE_CHUNK = 2_000
MERGE_COMMIT = 20_000
_NOBODY = ""
_COLUMNS = "event (id, stream, n, kind, by, about, obj, state, head, sig, data)"
INSERT_OWN = f"INSERT INTO {_COLUMNS} VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_INSERT_MERGED = f"INSERT OR IGNORE INTO {_COLUMNS}"
_OWN = "(?1, ?2, ?3, ?4, ?5, ?5, ?6, 0, CAST(?7 AS BLOB), '', CAST(?8 AS BLOB))"

_STATE = 7  # the place of ``state`` in a row

EventRow = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class _Stored:
    """What storing a chunk came to: the last row before it, how many of it were new, those of them that count, and
    older ones that got their data back.
    """

    upto: int
    new: int
    added: list[Event]
    healed: list[Event]


def read(lines: Iterable[bytes], school: str) -> list[Event]:
    """The events of lines from elsewhere.

    Raises:
        BadLine: one line is no event, or belongs to another school than ``school``.
    """
    events: list[Event] = []
    rest = iter(lines)
    while chunk := list(islice(rest, READ_CHUNK)):
        events += split_lines(chunk)
    for other in {event.header.school for event in events} - {_NOBODY, school}:
        raise BadLine("other-school", school=other)
    return events


def rows_of(following: Following, events: Iterable[Event]) -> list[EventRow]:
    """The rows of events as they are stored now: weighed, and empty where a redaction says so.

    Blobs are ``bytearray`` (see ``bulk``).
    """
    erases = following.erasure.any()
    rows: list[EventRow] = []
    for event in events:
        header = event.header
        data = None if event.data is None or (erases and following.drops(event)) else bytearray(event.data)
        rows.append((
            bytearray(event.id), bytearray.fromhex(header.stream), header.n, header.kind, bytearray.fromhex(header.by),
            bytearray.fromhex(header.about), header.obj, int(following.state(event)), bytearray(event.head), event.sig,
            data,
        ))  # fmt: skip
    return rows


def _is_own_work(events: Sequence[Event]) -> bool:
    """Whether all these are learners' own facts, about nobody else: nearly all of what computers tell each other."""
    headers = [event.header for event in events]
    return (
        {header.kind for header in headers} <= FREE
        and not any(event.sig for event in events)
        and [header.by for header in headers] == [header.about for header in headers]
    )


def _own_rows(following: Following, events: Iterable[Event]) -> list[EventRow]:
    """As :func:`rows_of` for what :func:`_is_own_work`, in the shape ``_OWN``: the same people and streams come again
    and again, and text needs no copy of its bytes.
    """
    raw: dict[str, bytearray] = {}
    erases = following.erasure.any()
    rows: list[EventRow] = []
    for event in events:
        header = event.header
        stream, by = raw.get(header.stream), raw.get(header.by)
        if stream is None:
            stream = raw[header.stream] = bytearray.fromhex(header.stream)
        if by is None:
            by = raw[header.by] = bytearray.fromhex(header.by)
        data = None if event.data is None or (erases and following.drops(event)) else event.data.decode()
        rows.append((bytearray(event.id), stream, header.n, header.kind, by, header.obj, event.head.decode(), data))
    return rows


class Merge:
    """One merge under way: its events, how far it is, and what came of them."""

    def __init__(
        self, following: Following, events: list[Event], note: Callable[[sqlite3.Connection, list[Event]], None]
    ) -> None:
        self._following = following
        self._note = note
        self.events = events
        self.done = self.new = self.waiting = 0
        self.streams: set[str] = set()
        self.kinds: set[str] = set()
        self.about: set[str] = set()

    @property
    def result(self) -> MergeResult:
        """What came of it so far."""
        return MergeResult(self.new, self.done - self.new, self.waiting, frozenset(self.streams), frozenset(self.about))

    def take_in(self, connection: sqlite3.Connection, awaited: Callable[[], bool]) -> None:
        """Take in what one transaction should hold: one chunk at least, more while nobody waits to write."""
        limit = min(len(self.events), self.done + MERGE_COMMIT)
        with lane(aside=limit - self.done > 2 * MERGE_CHUNK) as jobs:
            before: Future[_Stored] | None = None
            for chunk in self._chunks(limit, awaited):
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

    def _chunks(self, limit: int, awaited: Callable[[], bool]) -> Iterator[list[Event]]:
        began = self.done
        while self.done < limit and not (self.done > began and awaited()):
            chunk = self.events[self.done : self.done + MERGE_CHUNK]
            self.done += len(chunk)
            yield chunk

    def _next(
        self, connection: sqlite3.Connection, jobs: Lane, before: Future[_Stored] | None, chunk: list[Event]
    ) -> Future[_Stored] | None:
        """Let ``chunk`` be stored while what was stored before it is folded."""
        following = self._following
        folding = following.folding
        own = _is_own_work(chunk)
        rows = _own_rows(following, chunk) if own else rows_of(following, chunk)
        stored = before.result() if before is not None else None
        if stored is not None:
            fresh = Fresh(stored.upto)
            following.takes(fresh, stored.added)
            touched = following.touched(stored.healed)
            standing = jobs.ask(folding.standing, connection, folding.places(fresh, touched), fresh.upto)
        under_way = jobs.ask(self._store, connection, chunk, rows, own=own) if chunk else None
        if stored is not None:
            jobs.leave(folding.write, connection, folding.fold(fresh, standing.result(), touched), fresh)
            self._count(stored, changes_of((*stored.added, *stored.healed)))
        return under_way

    def _take_cornerstones(self, connection: sqlite3.Connection, chunk: list[Event]) -> None:
        stored = self._store(connection, chunk, rows_of(self._following, chunk))
        self._following.note_cornerstones(connection, stored.upto)
        self._count(stored, self._following.follow(connection, stored.added, Fresh(stored.upto), stored.healed))

    def _count(self, stored: _Stored, changes: Changes) -> None:
        self.new += stored.new
        self.waiting += stored.new - len(stored.added)
        self.streams.update([event.header.stream for event in (*stored.added, *stored.healed)])
        self.kinds |= changes.kinds
        self.about |= changes.about

    def _store(
        self, connection: sqlite3.Connection, chunk: list[Event], rows: list[EventRow], *, own: bool = False
    ) -> _Stored:
        """Store what is new of ``chunk`` and give back data that this computer lacks."""
        upto = last_row(connection)
        before = connection.total_changes
        insert_many(connection, _INSERT_MERGED, rows, _OWN if own else "")
        new = connection.total_changes - before
        self._note(connection, chunk)
        if new == len(chunk):
            added = [event for event, row in zip(chunk, rows, strict=True) if own or row[_STATE] == State.COUNTS]
            return _Stored(upto, new, added, [])
        states = dict(connection.execute("SELECT id, state FROM event WHERE rid > ?", (upto,)).fetchall())
        added = []
        seen: set[bytes] = set()
        for event in chunk:
            if event.id in states and event.id not in seen:
                seen.add(event.id)
                if states[event.id] == State.COUNTS:
                    added.append(event)
        return _Stored(upto, new, added, self._heal(connection, chunk, seen))

    def _heal(self, connection: sqlite3.Connection, chunk: list[Event], seen: set[bytes]) -> list[Event]:
        """Give back data that this computer lacks without a redaction that asks for it."""
        empty = {row[0] for row in connection.execute("SELECT id FROM event WHERE data IS NULL")}
        healed = []
        for event in chunk:
            lacking = event.id in empty and event.id not in seen and event.data is not None
            if lacking and not self._following.drops(event):
                connection.execute("UPDATE event SET data = ? WHERE id = ?", (event.data, event.id))
                healed.append(event)
        return healed


def last_row(connection: sqlite3.Connection) -> int:
    """The newest row of the log, 0 in an empty one."""
    return int(connection.execute("SELECT coalesce(max(rid), 0) FROM event").fetchone()[0])
