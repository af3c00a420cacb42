"""The log: the one path by which facts come in, from a person here or from another computer."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from hashlib import blake2b
from typing import TYPE_CHECKING

import msgspec

from aksi_desktop.records.authority import TRUST_KINDS, Authority
from aksi_desktop.records.catalogue import CATALOGUE
from aksi_desktop.records.erasure import REDACTION, Erasure
from aksi_desktop.records.errors import BadFact, BadLine, RecordsError
from aksi_desktop.records.event import (
    Event,
    Header,
    Signer,
    decode_header,
    encode_data,
    is_id,
    make_event,
    split_line,
)
from aksi_desktop.records.folding import Fresh
from aksi_desktop.records.links import DESCRIBING, LINK_KINDS
from aksi_desktop.records.projection import Changes
from aksi_desktop.records.stream import Fact, MergeResult, State, Stream

if TYPE_CHECKING:
    from aksi_desktop.records.folding import Folding, Touched
    from aksi_desktop.records.links import Links
    from aksi_desktop.records.store import Store

# A merge works in chunks and looks after each whether an answer waits to be written, which then goes first; where
# nobody waits, many chunks share a commit.
MERGE_CHUNK = 2_000
MERGE_COMMIT = 20_000
_NOBODY = ""
_INSERT = (
    "INSERT {} INTO event (id, stream, n, kind, by, about, obj, state, head, sig, data)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_INSERT_OWN = _INSERT.format("")
_INSERT_MERGED = _INSERT.format("OR IGNORE")
_FREE = frozenset(name for name, kind in CATALOGUE.items() if kind.authority == "learner")
_CORNERSTONES = frozenset({*TRUST_KINDS, *LINK_KINDS, *DESCRIBING, REDACTION})
_LISTED = ", ".join(f"'{kind}'" for kind in sorted(_CORNERSTONES))
_FREE_LISTED = ", ".join(f"'{kind}'" for kind in sorted(_FREE))


class Log:
    """Appends and merges; keeps trust, links, redactions and projections in step in one transaction."""

    def __init__(
        self, store: Store, stream: Stream, authority: Authority, links: Links, folding: Folding, *, school: str = ""
    ) -> None:
        self._store = store
        self.stream = stream
        self._authority = authority
        self._links = links
        self._folding = folding
        self.school = school
        self.collects_here = False
        self.erasure = Erasure()

    def load(self) -> None:
        """Read trust, links and standing redactions."""
        connection = self._store.connection()
        self._authority.load(connection)
        self._links.load(connection)
        self.erasure.load(connection)

    def append(self, facts: Sequence[Fact], signer: Signer | None = None) -> tuple[list[Event], Changes]:
        """Record facts in one durable transaction: events, outbox rows, projections.

        Raises:
            BadFact: a fact does not fit the catalogue.
            RecordsError: the disk is full or fails; then nothing was recorded.
        """
        first = self.stream.next
        try:
            events = [self._event(fact, signer) for fact in facts]
            if events and self.stream.told != self.stream.described:
                events.append(self._event(Fact("stream.described", obj=self.stream.id, data=self.stream.described)))
            with self._writing() as connection:
                fresh = Fresh(_last_row(connection))
                states = [self._state(event) for event in events]
                for event, state in zip(events, states, strict=True):
                    rid = connection.execute(_INSERT_OWN, self._row(event, state)).lastrowid
                    if not self.collects_here:
                        connection.execute("INSERT INTO outbox VALUES (?)", (rid,))
                    if event.header.kind in _CORNERSTONES:
                        connection.execute("INSERT INTO cornerstone VALUES (?, ?)", (rid, event.header.kind))
                changes = self._follow(connection, [e for e, s in zip(events, states, strict=True) if not s], fresh)
        except BaseException:
            # Nothing of it stands, so its places in the stream are free again.
            self.stream.next = first
            raise
        if events:
            self.stream.told = self.stream.described
        return events, changes

    def merge(
        self,
        lines: Iterable[bytes],
        progress: Callable[[int, int], None] | None = None,
        *,
        brought_by: str = "",
        told: Callable[[Changes], None] | None = None,
    ) -> MergeResult:
        """Take in events from elsewhere: any order, any number of times.

        All lines are read and checked before the first is stored. ``progress`` gets (done, of) after
        each chunk and may raise to stop; what is stored by then stays, which is safe. ``brought_by`` is the
        key (hex) of the computer that made the bundle. ``told`` gets what changed, also when it stops early.

        Raises:
            BadLine: one line is no event or belongs to another school; nothing was stored.
        """
        events = [split_line(line) for line in lines]
        for event in events:
            if event.header.school not in (_NOBODY, self.school):
                raise BadLine("other-school", school=event.header.school)
        new = waiting = 0
        streams: set[str] = set()
        kinds: set[str] = set()
        about: set[str] = set()
        try:
            done = 0
            while done < len(events):
                with self._writing() as connection:
                    began = done
                    # One commit for many chunks, but as soon as somebody waits to write, theirs comes first.
                    limit = min(len(events), began + MERGE_COMMIT)
                    while done < limit and not (done > began and self._store.awaited):
                        chunk = events[done : done + MERGE_CHUNK]
                        fresh = Fresh(_last_row(connection))
                        added, healed, stored = self._store_chunk(connection, chunk, fresh.upto)
                        changes = self._follow(connection, added, fresh, healed)
                        if brought_by:
                            self._note_delivery(connection, chunk, brought_by)
                        done += len(chunk)
                        new += stored
                        waiting += stored - len(added)
                        streams.update(event.header.stream for event in (*added, *healed))
                        kinds |= changes.kinds
                        about |= changes.about
                if progress:
                    progress(done, len(events))
                self._store.give_way()
        finally:
            if told and kinds:
                told(Changes(frozenset(kinds), frozenset(about)))
        return MergeResult(new, len(events) - new, waiting, frozenset(streams), frozenset(about))

    def reconsider(self) -> Changes:
        """Weigh every event again after the root key became known (joining a school)."""
        with self._writing() as connection:
            self._authority.fold(connection)
            touched = self._weigh_again(connection)
            kinds = self._relink(connection, touched)
            self.erasure.fold(connection, self._links, self._folding, touched)
            self._folding.refold(connection, touched)
        return Changes(kinds | TRUST_KINDS)

    def rebuild(self) -> None:
        """Fold trust, links, redactions and all projections again from the log."""
        with self._writing() as connection:
            connection.execute(
                f"INSERT OR IGNORE INTO cornerstone SELECT rid, kind FROM event WHERE kind IN ({_LISTED})"
            )
            self._authority.fold(connection)
            self._weigh_again(connection)
            self._links.fold(connection)
            self.erasure.fold(connection, self._links, self._folding)
            self._folding.rebuild(connection)

    def digest(self) -> str:
        """BLAKE2b-128 over all event ids in their order (32 hex): equal logs, equal digests."""
        digest = blake2b(digest_size=16)
        cursor = self._store.connection().execute("SELECT id FROM event ORDER BY id")
        while chunk := cursor.fetchmany(10_000):
            digest.update(b"".join(row[0] for row in chunk))
        return digest.hexdigest()

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction; when it fails, what is kept in memory is read again from what stands."""
        try:
            with self._store.transaction() as connection:
                yield connection
        except BaseException:
            with suppress(sqlite3.Error, RecordsError):
                self.load()
            raise

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

    def _row(self, event: Event, state: State) -> tuple[object, ...]:
        header = event.header
        by = bytes.fromhex(header.by)
        about = by if header.about == header.by else bytes.fromhex(header.about)
        data = None if self.erasure.any() and self.erasure.drops(event.id, header.kind, about, by) else event.data
        return (
            event.id, bytes.fromhex(header.stream), header.n, header.kind, by, about, header.obj,
            state, event.head, event.sig, data,
        )  # fmt: skip

    def _rows(self, chunk: list[Event]) -> list[tuple[object, ...]]:
        """As :meth:`_row` for many events, whose people and streams come again and again."""
        if self.erasure.any() or any(event.header.kind not in _FREE for event in chunk):
            return [self._row(event, self._state(event)) for event in chunk]
        raw: dict[str, bytes] = {}
        rows: list[tuple[object, ...]] = []
        for event in chunk:
            header = event.header
            for text in (header.stream, header.by, header.about):
                if text not in raw:
                    raw[text] = bytes.fromhex(text)
            rows.append((
                event.id, raw[header.stream], header.n, header.kind, raw[header.by], raw[header.about], header.obj,
                0, event.head, event.sig, event.data,
            ))  # fmt: skip
        return rows

    def _dropped(self, event: Event) -> bool:
        """Whether a standing redaction empties this event."""
        if not self.erasure.any():
            return False
        header = event.header
        return self.erasure.drops(event.id, header.kind, bytes.fromhex(header.about), bytes.fromhex(header.by))

    def _state(self, event: Event) -> State:
        if event.header.kind in _FREE or self._authority.counts(event.header):
            return State.COUNTS
        return State.WAITING

    def _store_chunk(
        self, connection: sqlite3.Connection, chunk: list[Event], last: int
    ) -> tuple[list[Event], list[Event], int]:
        """Store what is new of ``chunk`` after row ``last``.

        Gives the new ones that count, older ones that got their data back, and how many were new.
        """
        connection.executemany(_INSERT_MERGED, self._rows(chunk))
        fresh = dict(connection.execute("SELECT id, state FROM event WHERE rid > ?", (last,)).fetchall())
        if any(event.header.kind in _CORNERSTONES for event in chunk):
            connection.execute(
                f"INSERT INTO cornerstone SELECT rid, kind FROM event WHERE rid > ? AND kind IN ({_LISTED})", (last,)
            )
        added: list[Event] = []
        seen: set[bytes] = set()
        for event in chunk:
            if event.id in fresh and event.id not in seen:
                seen.add(event.id)
                if fresh[event.id] == State.COUNTS:
                    added.append(event)
        healed = self._heal(connection, chunk, seen) if len(fresh) < len(chunk) else []
        return added, healed, len(fresh)

    def _heal(self, connection: sqlite3.Connection, chunk: list[Event], fresh: set[bytes]) -> list[Event]:
        """Give back data that this computer lacks without a redaction that asks for it."""
        empty = {row[0] for row in connection.execute("SELECT id FROM event WHERE data IS NULL")}
        healed = []
        for event in chunk:
            if event.id in empty and event.id not in fresh and event.data is not None:
                data = self._row(event, State.COUNTS)[-1]
                if data is not None:
                    connection.execute("UPDATE event SET data = ? WHERE id = ?", (data, event.id))
                    healed.append(event)
        return healed

    # ------------------------------------------------------------------ following

    def _follow(
        self, connection: sqlite3.Connection, added: Sequence[Event], fresh: Fresh, healed: Sequence[Event] = ()
    ) -> Changes:
        """Bring trust, redactions, links and projections in step with events that now count.

        ``added`` are new, ``healed`` stood before and got their data back.
        """
        kinds = {event.header.kind for event in added}
        kinds.update(event.header.kind for event in healed)
        touched: Touched = {}
        if kinds & TRUST_KINDS:
            moved = self._authority.fold(connection)
            for name, keys in self._weigh_again(connection, moved).items():
                touched.setdefault(name, set()).update(keys)
            kinds |= {"*"}
        links = "*" in kinds or (
            bool(kinds & _CORNERSTONES) and any(self._links.concerns(e.header) for e in (*added, *healed))
        )
        if links:
            self._relink(connection, touched)
        if links or REDACTION in kinds:
            self.erasure.fold(connection, self._links, self._folding, touched)
        for event in added:
            if event.data is not None and not self._dropped(event):
                self._folding.take(fresh, event.id, event.header, event.data)
        for event in healed:
            view = self._folding.view_of(event.id, event.header, event.data) if event.data is not None else None
            if view is not None:
                self._folding.collect(touched, view)
        if links or REDACTION in kinds:
            # Who is whom, or what may be kept, changed on the way: then the log alone says what stands.
            for name, keys in fresh.touched.items():
                touched.setdefault(name, set()).update(keys)
        self._folding.follow(connection, fresh, touched)
        about = {event.header.about for event in (*added, *healed) if event.header.about}
        return Changes(frozenset(kinds), frozenset(about))

    def _weigh_again(self, connection: sqlite3.Connection, keys: frozenset[str] | None = None) -> Touched:
        """Decide anew about events signed by ``keys`` (None: all that are no learner's); gives what they touch."""
        touched: Touched = {}
        which = "sig <> ''" if keys is not None else f"sig <> '' OR state <> 0 OR kind NOT IN ({_FREE_LISTED})"
        for rid, event_id, head, data, state in connection.execute(
            f"SELECT rid, id, head, data, state FROM event WHERE {which}"
        ).fetchall():
            header = decode_header(head)
            if keys is not None and header.key not in keys:
                continue
            now = State.COUNTS if self._authority.counts(header) else State.WAITING
            if now == state:
                continue
            connection.execute("UPDATE event SET state = ? WHERE rid = ?", (int(now), rid))
            if data is not None:
                view = self._folding.view_of(event_id, header, data)
                if view is not None:
                    self._folding.collect(touched, view)
        return touched

    def _note_delivery(self, connection: sqlite3.Connection, chunk: list[Event], key: str) -> None:
        """Note which computer brought each stream, how far and when; local, never sent."""
        # Bundles keep each stream in its order, so the last of a chunk is the furthest.
        last = {event.header.stream: event.header for event in chunk}
        now = self.stream.now()[0]
        connection.executemany(
            "INSERT INTO delivered VALUES (?, ?, ?, ?, ?) ON CONFLICT (stream, key) DO UPDATE SET"
            " upto = max(upto, excluded.upto), t_max = max(t_max, excluded.t_max), at = excluded.at",
            [(bytes.fromhex(stream), key, header.n, header.t, now) for stream, header in last.items()],
        )

    def _relink(self, connection: sqlite3.Connection, touched: Touched) -> frozenset[str]:
        moved = self._links.fold(connection)
        if moved:
            self._folding.forget(connection, moved)
            # The rows forgotten under a canonical id also held the work of ids that stayed with it.
            people = {one for person in moved for one in self._links.aliases(self._links.canonical(person))}
            for name, keys in self._folding.touched_by(connection, people).items():
                touched.setdefault(name, set()).update(keys)
        return frozenset({"learner.linked"}) if moved else frozenset()


def _last_row(connection: sqlite3.Connection) -> int:
    """The newest row of the log, 0 in an empty one."""
    return int(connection.execute("SELECT coalesce(max(rid), 0) FROM event").fetchone()[0])
