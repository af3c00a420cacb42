"""The log: the one path by which facts come in, from a person here or from another computer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from hashlib import blake2b
from typing import TYPE_CHECKING

import msgspec

from aksi_desktop.records.catalogue import CATALOGUE
from aksi_desktop.records.erasure import REDACTION
from aksi_desktop.records.errors import BadFact, BadLine
from aksi_desktop.records.event import Event, Header, Signer, encode_data, is_id, make_event, split_line
from aksi_desktop.records.folding import Fresh
from aksi_desktop.records.following import CORNERSTONES, Following
from aksi_desktop.records.projection import Changes
from aksi_desktop.records.rows import INSERT, STATE, last_row, rows_of
from aksi_desktop.records.stream import Fact, MergeResult, State, Stream

if TYPE_CHECKING:
    import sqlite3

    from aksi_desktop.records.store import Store


class Log:
    """Appends and merges; keeps trust, links, redactions and projections in step in one transaction."""

    def __init__(self, store: Store, stream: Stream, following: Following, *, school: str = "") -> None:
        self._store = store
        store.when_undone = self.load
        self.stream = stream
        self._following = following
        self.school = school
        self.collects_here = False

    def load(self) -> None:
        """Read trust, links and standing redactions."""
        self._following.load(self._store.connection())

    def append(self, facts: Sequence[Fact], signer: Signer | None = None) -> tuple[list[Event], Changes]:
        """Record facts in one durable transaction: events, outbox rows, projections.

        Raises:
            BadFact: a fact does not fit the catalogue.
            RecordsError: the disk is full or fails; then nothing was recorded.
        """
        # Places in the stream are given and taken back in one turn: two threads never get the same.
        with self._store.turn():
            first = self.stream.next
            try:
                events = [self._event(fact, signer) for fact in facts]
                if events and self.stream.told != self.stream.described:
                    events.append(self._event(Fact("stream.described", obj=self.stream.id, data=self.stream.described)))
                changes = self._write(events)
            except BaseException:
                # Nothing of it stands, so its places in the stream are free again.
                self.stream.next = first
                raise
            if events:
                self.stream.told = self.stream.described
        return events, changes

    def _write(self, events: Sequence[Event]) -> Changes:
        """Write this computer's own events and all that follows from them."""
        with self._store.transaction() as connection:
            upto = last_row(connection)
            rows = rows_of(self._following, events)
            for event, row in zip(events, rows, strict=True):
                rid = connection.execute(INSERT, row).lastrowid
                if not self.collects_here:
                    connection.execute("INSERT INTO outbox VALUES (?)", (rid,))
                if event.header.kind in CORNERSTONES:
                    connection.execute("INSERT INTO cornerstone VALUES (?, ?)", (rid, event.header.kind))
            counting = [event for event, row in zip(events, rows, strict=True) if row[STATE] == State.COUNTS]
            return self._following.follow(connection, counting, Fresh(upto))

    def merge(
        self,
        lines: Iterable[bytes],
        progress: Callable[[int, int], None] | None = None,
        *,
        brought_by: str = "",
        told: Callable[[Changes], None] | None = None,
    ) -> MergeResult:
        """Take in events from elsewhere: any order, any number of times.

        ``lines`` are read, and ``progress`` is called, while a transaction is open and another thread uses this one's
        connection: they must not use these records, nor wait for anybody who writes to them.
        Nothing stands before all lines were read and checked. ``progress`` gets (done, of those read so far) after
        each chunk and may raise to stop; what was committed by then stays, which is safe. ``brought_by`` is the
        key (hex) of the computer that made the bundle. ``told`` gets what changed, also when it stops early.

        Raises:
            BadLine: one line is no event or belongs to another school; nothing was stored.
        """
        # Nothing of this is needed to start, nor by a computer that only writes down answers.
        from aksi_desktop.records.incoming import Incoming
        from aksi_desktop.records.lane import quick_turns
        from aksi_desktop.records.merging import Merge, SomebodyWaitsError

        incoming = Incoming(lines, self.school)
        taking = Merge(self._following, incoming, partial(self._note_delivery, brought_by), progress)
        try:
            with quick_turns(), self._store.taking_much() as short:
                if short:
                    # Who holds an outer transaction may commit what stands when a line refuses the rest.
                    incoming.read()
                while not incoming.is_done:
                    try:
                        with self._store.transaction() as connection:
                            taking.take_in(connection, lambda: self._store.awaited)
                    except SomebodyWaitsError:
                        taking.undone()
                        self._store.give_way()
                        incoming.read()
                        continue
                    taking.stands()
                    self._store.give_way()
        finally:
            if told and taking.kinds:
                told(Changes(frozenset(taking.kinds), frozenset(taking.about)))
        return taking.result

    def reconsider(self) -> Changes:
        """Weigh every event again after the root key became known (joining a school)."""
        with self._store.transaction() as connection:
            return self._following.reconsider(connection)

    def rebuild(self) -> None:
        """Fold trust, links, redactions and all projections again from the log."""
        with self._store.transaction() as connection:
            self._following.rebuild(connection)

    def digest(self) -> str:
        """BLAKE2b-128 over all event ids in their order (32 hex): equal logs, equal digests."""
        digest = blake2b(digest_size=16)
        cursor = self._store.connection().execute("SELECT id FROM event ORDER BY id")
        while chunk := cursor.fetchmany(10_000):
            digest.update(b"".join(row[0] for row in chunk))
        return digest.hexdigest()

    # ------------------------------------------------------------------ making

    def _event(self, fact: Fact, signer: Signer | None = None) -> Event:
        kind = CATALOGUE.get(fact.kind)
        if kind is None:
            raise BadFact("unknown-kind", kind=fact.kind)
        for name, value in (("by", fact.by), ("about", fact.about)):
            if value and not is_id(value):
                raise BadFact("bad-id", field=name, kind=fact.kind)
        try:
            # Through plain types and back: the payload is checked whichever way it came.
            plain = msgspec.to_builtins(fact.data)
            payload = msgspec.convert(plain, kind.payload)
        except (msgspec.ValidationError, TypeError) as error:
            raise BadFact("bad-payload", kind=fact.kind, detail=str(error)) from error
        if kind.authority != "learner" and signer is None:
            raise BadFact("unsigned", kind=fact.kind)
        wall, mono = self.stream.now()
        number = self.stream.next
        self.stream.next += 1
        if fact.kind == REDACTION and not is_id(fact.about):
            raise BadFact("bad-id", field="about", kind=fact.kind)
        header = Header(
            v=1, school=self.school, stream=self.stream.id, n=number, t=wall, mono=mono, kind=fact.kind,
            by=fact.by, about=fact.about, obj=fact.obj, base=sorted(fact.base), dh="",
        )  # fmt: skip
        try:
            event = make_event(header, encode_data(payload), None if kind.authority == "learner" else signer)
            # What a receiver would refuse must not begin to wait in an outbox.
            split_line(event.line())
        except (BadLine, UnicodeEncodeError) as error:
            raise BadFact(getattr(error, "code", "bad-text"), kind=fact.kind) from error
        return event

    def _note_delivery(self, key: str, connection: sqlite3.Connection, chunk: list[Event]) -> None:
        """Note which computer (``key``) brought each stream, how far and when; local, never sent."""
        if not key:
            return
        # Bundles keep each stream in its order, so the last of a chunk is the furthest.
        last = {event.header.stream: event.header for event in chunk}
        now = self.stream.now()[0]
        connection.executemany(
            "INSERT INTO delivered VALUES (?, ?, ?, ?, ?) ON CONFLICT (stream, key) DO UPDATE SET"
            " upto = max(upto, excluded.upto), t_max = max(t_max, excluded.t_max), at = excluded.at",
            [(bytes.fromhex(stream), key, header.n, header.t, now) for stream, header in last.items()],
        )
