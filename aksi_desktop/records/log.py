"""The log: the one path by which facts come in, from a person here or from another computer."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from enum import IntEnum
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

import msgspec

from aksi_desktop.records.authority import TRUST_KINDS, Authority
from aksi_desktop.records.catalogue import CATALOGUE, Payload, StreamDescribed
from aksi_desktop.records.errors import BadFact, BadLine, RecordsError
from aksi_desktop.records.event import Event, Header, Signer, encode_data, is_id, make_event, new_id, split_line
from aksi_desktop.records.links import LINK_KINDS
from aksi_desktop.records.projection import Changes

if TYPE_CHECKING:
    from aksi_desktop.records.folding import Folding, Touched
    from aksi_desktop.records.links import Links
    from aksi_desktop.records.projection import EventView
    from aksi_desktop.records.store import Store

# So many events of a merge share a transaction: large enough to be quick, small enough that an answer
# given meanwhile waits no longer than a tenth of a second or two.
MERGE_CHUNK = 5_000
_NOBODY = ""
_INSERT = (
    "INSERT {} INTO event (id, stream, n, kind, by, about, obj, state, head, sig, data)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_INSERT_OWN = _INSERT.format("")
_INSERT_MERGED = _INSERT.format("OR IGNORE")
REDACTION = "redaction.ordered"
_FREE = frozenset(name for name, kind in CATALOGUE.items() if kind.authority == "learner")
_CORNERSTONES = frozenset({*TRUST_KINDS, *LINK_KINDS, "learner.described", REDACTION})


class State(IntEnum):
    """The column ``state`` of an event."""

    COUNTS = 0
    WAITING = 1


@dataclass(frozen=True, slots=True)
class Fact:
    """What a room wants recorded: an event without what the log itself knows.

    Attributes:
        kind: a kind of the catalogue.
        by: id of the person who did it, or "".
        about: id of the learner or group it concerns, or "".
        obj: what it concerns besides.
        data: the payload, or a mapping that fits it.
        base: ids of the heads that the writer saw (headed kinds).
    """

    kind: str
    by: str = ""
    about: str = ""
    obj: str = ""
    data: Payload | Mapping[str, Any] = field(default_factory=dict)
    base: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class MergeResult:
    """What a merge brought: events new here, known before, new but waiting for their authority, and
    the streams and people of the new ones.
    """

    new: int
    known: int
    waiting: int
    streams: frozenset[str]
    about: frozenset[str]


class Stream:
    """This run of the program as a writer. Its random id exists from the start; it *opens* with the
    first fact that a person causes, so a run in which nobody does anything leaves no trace.
    """

    def __init__(
        self,
        *,
        computer: str,
        label: str,
        app: str,
        wall: Callable[[], float] = time.time,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        self.id = new_id()
        self.next = 0
        self.described = StreamDescribed(computer=computer, label=label, app=app)
        self._wall = wall
        self._steady = steady
        self._began = steady()

    def now(self) -> tuple[int, int]:
        """Wall clock and the run's own clock, both in ms."""
        return int(self._wall() * 1000), int((self._steady() - self._began) * 1000)


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
        self.redacted: frozenset[bytes] = frozenset()

    def load(self) -> None:
        """Read trust, links and standing redactions."""
        connection = self._store.connection()
        self._authority.load(connection)
        self._links.load(connection)
        self.redacted = frozenset(about for (about,) in connection.execute("SELECT about FROM redacted"))

    def append(self, facts: Sequence[Fact], signer: Signer | None = None) -> tuple[list[Event], Changes]:
        """Record facts in one durable transaction: events, outbox rows, projections.

        Raises:
            BadFact: a fact does not fit the catalogue.
            RecordsError: the disk is full or fails; then nothing was recorded.
        """
        first = self.stream.next
        try:
            events = [self._event(fact, signer) for fact in facts]
            if first == 0 and events:
                events.append(self._event(Fact("stream.described", obj=self.stream.id, data=self.stream.described)))
            with self._writing() as connection:
                states = [self._state(event) for event in events]
                for event, state in zip(events, states, strict=True):
                    rid = connection.execute(_INSERT_OWN, self._row(event, state)).lastrowid
                    if not self.collects_here:
                        connection.execute("INSERT INTO outbox VALUES (?)", (rid,))
                    if event.header.kind in _CORNERSTONES:
                        connection.execute("INSERT INTO cornerstone VALUES (?, ?)", (rid, event.header.kind))
                changes = self._follow(connection, [e for e, s in zip(events, states, strict=True) if not s])
        except BaseException:
            # Nothing of it stands, so its places in the stream are free again.
            self.stream.next = first
            raise
        return events, changes

    def merge(
        self, lines: Iterable[bytes], progress: Callable[[int, int], None] | None = None
    ) -> tuple[MergeResult, Changes]:
        """Take in events from elsewhere: any order, any number of times.

        All lines are read and checked before the first is stored. ``progress`` gets (done, of) after
        each chunk and may raise to stop; what is stored by then stays, which is safe.

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
        for start in range(0, len(events), MERGE_CHUNK):
            chunk = events[start : start + MERGE_CHUNK]
            with self._writing() as connection:
                added, fresh, held = self._store_chunk(connection, chunk)
                changes = self._follow(connection, added)
            new += fresh
            waiting += held
            streams.update(event.header.stream for event in added)
            kinds |= changes.kinds
            about |= changes.about
            if progress:
                progress(start + len(chunk), len(events))
        result = MergeResult(new, len(events) - new, waiting, frozenset(streams), frozenset(about))
        return result, Changes(frozenset(kinds), frozenset(about))

    def reconsider(self) -> Changes:
        """Weigh every event again after the root key became known (joining a school)."""
        with self._writing() as connection:
            self._authority.fold(connection)
            touched = self._weigh_again(connection, None)
            self._apply_redactions(connection, touched)
            kinds = self._relink(connection, touched)
            self._folding.refold(connection, touched)
        return Changes(kinds | TRUST_KINDS)

    def rebuild(self) -> None:
        """Fold trust, links, redactions and all projections again from the log."""
        with self._writing() as connection:
            self._authority.fold(connection)
            self._weigh_again(connection, None)
            self._apply_redactions(connection)
            self._links.fold(connection)
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
        header = Header(
            v=1, school=self.school, stream=self.stream.id, n=number, t=wall, mono=mono, kind=fact.kind,
            by=fact.by, about=fact.about, obj=fact.obj, base=sorted(fact.base), dh="",
        )  # fmt: skip
        return make_event(header, encode_data(payload), None if kind.authority == "learner" else signer)

    def _row(self, event: Event, state: State) -> tuple[object, ...]:
        header = event.header
        by = bytes.fromhex(header.by)
        about = by if header.about == header.by else bytes.fromhex(header.about)
        data = event.data
        if self.redacted and (about in self.redacted or by in self.redacted) and header.kind != REDACTION:
            data = None
        return (
            event.id, bytes.fromhex(header.stream), header.n, header.kind, by, about, header.obj,
            state, event.head, event.sig, data,
        )  # fmt: skip

    def _state(self, event: Event) -> State:
        if not event.sig and event.header.kind in _FREE:
            return State.COUNTS
        return State.COUNTS if self._authority.counts(event) else State.WAITING

    def _store_chunk(self, connection: sqlite3.Connection, chunk: list[Event]) -> tuple[list[Event], int, int]:
        """Store what is new of ``chunk``; gives those that count, how many were new, how many wait."""
        last = connection.execute("SELECT coalesce(max(rid), 0) FROM event").fetchone()[0]
        connection.executemany(_INSERT_MERGED, [self._row(event, self._state(event)) for event in chunk])
        fresh = dict(connection.execute("SELECT id, state FROM event WHERE rid > ?", (last,)).fetchall())
        if any(event.header.kind in _CORNERSTONES for event in chunk):
            kinds = ", ".join(f"'{kind}'" for kind in sorted(_CORNERSTONES))
            connection.execute(
                f"INSERT INTO cornerstone SELECT rid, kind FROM event WHERE rid > ? AND kind IN ({kinds})", (last,)
            )
        added: list[Event] = []
        seen: set[bytes] = set()
        for event in chunk:
            if event.id in fresh and event.id not in seen:
                seen.add(event.id)
                if fresh[event.id] == State.COUNTS:
                    added.append(event)
        held = len(fresh) - len(added)
        if len(fresh) < len(chunk):
            added += self._heal(connection, chunk, seen)
        return added, len(fresh), held

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

    def _follow(self, connection: sqlite3.Connection, added: Sequence[Event]) -> Changes:
        """Bring trust, redactions, links and projections in step with events that now count."""
        kinds = {event.header.kind for event in added}
        touched: Touched = {}
        if kinds & TRUST_KINDS:
            moved = self._authority.fold(connection)
            for name, keys in self._weigh_again(connection, moved).items():
                touched.setdefault(name, set()).update(keys)
            kinds |= {"*"}
        if REDACTION in kinds or "*" in kinds:
            self._apply_redactions(connection, touched)
        if "*" in kinds or (
            kinds & _CORNERSTONES and any(self._links.concerns(e.header.kind, e.header.about) for e in added)
        ):
            self._relink(connection, touched)
        known: dict[bytes, EventView] = {}
        for event in added:
            if event.data is not None and self._folding.listens(event.header.kind):
                view = self._folding.view_of(event.id, event.header, event.data)
                if view is not None:
                    known[event.id] = view
                    self._folding.collect(touched, view)
        self._folding.refold(connection, touched, known)
        return Changes(frozenset(kinds), frozenset(event.header.about for event in added if event.header.about))

    def _weigh_again(self, connection: sqlite3.Connection, keys: frozenset[str] | None) -> Touched:
        """Decide anew about signed events (of these keys; None: all); gives the keys they touch."""
        touched: Touched = {}
        rows = connection.execute("SELECT rid, id, head, sig, data, state FROM event WHERE sig <> ''").fetchall()
        for rid, event_id, head, sig, data, state in rows:
            if keys is not None and sig.partition(".")[0] not in keys:
                continue
            event = Event(event_id, msgspec.json.decode(head, type=Header), head, data, sig)
            now = self._state(event)
            if now == state:
                continue
            connection.execute("UPDATE event SET state = ? WHERE rid = ?", (int(now), rid))
            if data is not None:
                view = self._folding.view(event_id, head, data)
                if view is not None:
                    self._folding.collect(touched, view)
        return touched

    def _relink(self, connection: sqlite3.Connection, touched: Touched) -> frozenset[str]:
        moved = self._links.fold(connection)
        if moved:
            self._folding.forget(connection, moved)
            # The rows forgotten under a canonical id also held the work of ids that stayed with it.
            people = {one for person in moved for one in self._links.aliases(self._links.canonical(person))}
            for name, keys in self._folding.touched_by(connection, people).items():
                touched.setdefault(name, set()).update(keys)
        return frozenset({"learner.linked"}) if moved else frozenset()

    def _apply_redactions(self, connection: sqlite3.Connection, touched: Touched | None = None) -> None:
        """Drop the data of everyone whom a counted order names, past and (by ``redacted``) to come."""
        ordered = frozenset(
            about
            for (about,) in connection.execute(
                "SELECT about FROM event JOIN cornerstone USING (rid) WHERE cornerstone.kind = ? AND state = 0",
                (REDACTION,),
            )
        )
        self.redacted = ordered
        connection.execute("DELETE FROM redacted")
        connection.executemany("INSERT INTO redacted VALUES (?)", [(about,) for about in ordered])
        for about in ordered:
            if touched is not None:
                person = self._links.canonical(about.hex())
                for name, keys in self._folding.touched_by(connection, self._links.aliases(person)).items():
                    touched.setdefault(name, set()).update(keys)
                for name, keys in self._touched_by_author(connection, about).items():
                    touched.setdefault(name, set()).update(keys)
            # The second form lets SQLite use the index over acts for others.
            for match in ("about = ?", "by = ? AND by <> about"):
                connection.execute(
                    f"UPDATE event SET data = NULL WHERE {match} AND kind <> ? AND data IS NOT NULL",
                    (about, REDACTION),
                )
            connection.execute("DELETE FROM draft WHERE owner = ?", (about.hex(),))

    def _touched_by_author(self, connection: sqlite3.Connection, by: bytes) -> Touched:
        touched: Touched = {}
        for row in connection.execute(
            "SELECT id, head, data FROM event WHERE by = ? AND by <> about AND state = 0 AND data IS NOT NULL", (by,)
        ):
            view = self._folding.view(*row)
            if view is not None:
                self._folding.collect(touched, view)
        return touched
