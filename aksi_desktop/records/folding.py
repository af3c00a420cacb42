"""Keeps the projections in step with the log: collects touched keys, deletes their rows, folds them again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from hashlib import blake2b
from operator import attrgetter
from typing import TYPE_CHECKING

import msgspec

from aksi_desktop.records.bulk import insert_many
from aksi_desktop.records.catalogue import CATALOGUE
from aksi_desktop.records.event import decode_header
from aksi_desktop.records.projection import EventView, Key, Projection, Row, Table, Value

if TYPE_CHECKING:
    import sqlite3

    from aksi_desktop.records.event import Event, Header
    from aksi_desktop.records.links import Links

# Up to here each key asks for its own events; above, one join over a temporary table serves all.
_FEW_KEYS = 24
_DECODERS: dict[str, Callable[[bytes], object]] = {
    name: msgspec.json.Decoder(kind.payload).decode for name, kind in CATALOGUE.items()
}

Touched = dict[str, set[Key]]
_Slot = tuple["dict[Place, list[EventView]]", set[Key], Callable[[EventView], Iterable[Key]]]
Place = tuple[str, str]  # whom (canonical) and what it concerns besides: where a fold finds its events


class Fresh:
    """Events that were stored a moment ago and count: what they touch, and where a fold finds them in memory.

    ``upto`` is the last row that stood before them.
    """

    def __init__(self, upto: int) -> None:
        self.upto = upto
        self.touched: Touched = {}
        self.views: dict[bytes, EventView] = {}
        self.at: dict[str, dict[Place, list[EventView]]] = {}


class Folded(msgspec.Struct):
    """What new events come to: rows to write, by the statement that opens them, and keys to fold from the log."""

    rows: dict[str, list[tuple[Value, ...]]] = msgspec.field(default_factory=dict)
    again: Touched = msgspec.field(default_factory=dict)


class Folding:
    """The registered projections and the SQL that feeds them."""

    def __init__(self, projections: Sequence[Projection], links: Links) -> None:
        self._projections = {projection.name: projection for projection in projections}
        self._links = links
        self._by_kind: dict[str, list[Projection]] = {}
        self._tables: dict[str, Table] = {}
        self._insert: dict[str, str] = {}
        self._add: dict[str, str] = {}
        self._delete: dict[str, list[str]] = {}
        self._kinds_sql: dict[str, str] = {}
        for projection in projections:
            for kind in sorted(projection.kinds):
                self._by_kind.setdefault(kind, []).append(projection)
            names = ", ".join(f"'{kind}'" for kind in sorted(projection.kinds))
            self._kinds_sql[projection.name] = f"state = 0 AND data IS NOT NULL AND kind IN ({names})"
            self._delete[projection.name] = []
            for table in projection.tables:
                self._tables[table.name] = table
                self._insert[table.name] = f"INSERT INTO {table.name}"
                self._add[table.name] = f"INSERT OR IGNORE INTO {table.name}"
                match = " AND ".join(f"{column} = ?" for column in table.key)
                self._delete[projection.name].append(f"DELETE FROM {table.name} WHERE {match}")

    @property
    def tables(self) -> Iterable[Table]:
        """All tables of all projections."""
        return self._tables.values()

    def listens(self, kind: str) -> bool:
        """Whether any projection listens to ``kind``."""
        return kind in self._by_kind

    def view(self, event_id: bytes, head: bytes, data: bytes) -> EventView | None:
        """The event as folds see it, or None where its payload does not fit its kind."""
        return self.view_of(event_id, decode_header(head), data)

    def view_of(self, event_id: bytes, header: Header, data: bytes) -> EventView | None:
        """As :meth:`view`, of a header that is decoded already."""
        decode = _DECODERS.get(header.kind)
        if decode is None:
            return None
        try:
            payload = decode(data)
        except (msgspec.DecodeError, RecursionError):
            return None
        about, by = header.about, header.by
        person = self._links.canonical(about)
        return EventView(event_id.hex(), header, payload, person, person if by == about else self._links.canonical(by))

    def collect(self, touched: Touched, view: EventView) -> None:
        """Add the keys that one event touches."""
        for projection in self._by_kind.get(view.header.kind, ()):
            keys = touched.get(projection.name)
            if keys is None:
                keys = touched[projection.name] = set()
            keys.update(projection.keys(view))

    def take(self, fresh: Fresh, events: Iterable[Event]) -> None:
        """Add events that were just stored and count to ``fresh``, where any projection listens to them."""
        # This runs for every event of a merge: what is the same for a kind is looked up once.
        moved, views = self._links.moved, fresh.views
        slots: dict[str, list[_Slot]] = {}
        for event in events:
            header = event.header
            kind, about, obj = header.kind, header.about, header.obj
            listeners = slots.get(kind)
            if listeners is None:
                listeners = slots[kind] = self._slots(fresh, kind)
            if not listeners or event.data is None:
                continue
            try:
                payload = _DECODERS[kind](event.data)
            except (msgspec.DecodeError, RecursionError):
                continue
            person = moved.get(about, about)
            by = person if header.by == about else moved.get(header.by, header.by)
            views[event.id] = view = EventView(event.id.hex(), header, payload, person, by)
            place = (person, obj)
            for at, touched, keys in listeners:
                found = at.get(place)
                if found is None:
                    # The keys of an event are decided by its place: one of each is asked.
                    at[place] = [view]
                    touched.update(keys(view))
                else:
                    found.append(view)

    def _slots(self, fresh: Fresh, kind: str) -> list[_Slot]:
        """Where events of ``kind`` are put, for each projection that listens to it."""
        return [
            (fresh.at.setdefault(one.name, {}), fresh.touched.setdefault(one.name, set()), one.keys)
            for one in self._by_kind.get(kind, ())
        ]

    def follow(self, connection: sqlite3.Connection, fresh: Fresh, touched: Touched) -> None:
        """Bring the projections in step with ``fresh``; ``touched`` are keys that must be folded from the log anyway.

        Where nothing older stands under a key, or older rows only gain company, memory serves and the log is not read.
        """
        standing = self.standing(connection, self.places(fresh, touched), fresh.upto)
        self.write(connection, self.fold(fresh, standing, touched), fresh)

    def places(self, fresh: Fresh, touched: Touched | None = None) -> list[Place]:
        """Where it matters whether anything older stands, for ``fresh`` but for the keys ``touched``."""
        found: set[Place] = set()
        for name, keys in fresh.touched.items():
            projection = self._projections[name]
            if not projection.additive:
                lookups = [projection.lookup(key) for key in keys - (touched or {}).get(name, set())]
                found.update((lookup.about, lookup.obj) for lookup in lookups if lookup.obj is not None)
        return sorted(found)

    def standing(self, connection: sqlite3.Connection, places: Iterable[Place], upto: int) -> set[Place]:
        """Those of ``places`` where an event stood before row ``upto`` ended; the index (about, obj) answers alone."""
        return {
            (about, obj)
            for about, obj in places
            if len(self._links.aliases(about)) > 1
            or connection.execute(
                "SELECT 1 FROM event WHERE about = ? AND obj = ? AND rid <= ? LIMIT 1",
                (bytes.fromhex(about), obj, upto),
            ).fetchone()
        }

    def fold(self, fresh: Fresh, standing: set[Place], touched: Touched | None = None) -> Folded:
        """Fold ``fresh`` from memory as far as that serves; ``touched`` are keys to fold from the log anyway."""
        found = Folded(again=touched if touched is not None else {})
        for name, keys in fresh.touched.items():
            known = found.again.get(name, set())
            projection = self._projections[name]
            openings = self._add if projection.additive else self._insert
            rows: dict[str, list[tuple[Value, ...]]] = {table.name: [] for table in projection.tables}
            at, old = fresh.at[name], frozenset[Place]() if projection.additive else standing
            again: set[Key] = set()
            for key in sorted(keys - known):
                lookup = projection.lookup(key)
                place = (lookup.about, lookup.obj or "")
                if lookup.obj is None or place in old:
                    again.add(key)
                    continue
                views = at.get(place, [])
                if len(views) > 1:
                    views.sort(key=_place)
                for row in projection.fold(key, views):
                    rows[row.table].append(row.values)
            found.rows.update((openings[table], values) for table, values in rows.items() if values)
            if again:
                found.again[name] = known | again
        return found

    def write(self, connection: sqlite3.Connection, folded: Folded, fresh: Fresh) -> None:
        """Write what :meth:`fold` gave; what it left is folded from the log."""
        for opening, rows in folded.rows.items():
            insert_many(connection, opening, rows)
        self.refold(connection, folded.again, fresh.views)

    def refold(
        self, connection: sqlite3.Connection, touched: Touched, known: Mapping[bytes, EventView] | None = None
    ) -> None:
        """Fold every touched key again from the log. ``known``: views made already."""
        for name, keys in touched.items():
            if not keys:
                continue
            projection = self._projections[name]
            many = len(keys) > _FEW_KEYS
            found = self._gather(connection, projection, keys, known or {}) if many else None
            rows: dict[str, list[tuple[Value, ...]]] = {}
            for statement in self._delete[name]:
                connection.executemany(statement, keys)
            for key in sorted(keys):
                about = projection.lookup(key).about
                if self._links.canonical(about) != about:
                    continue  # collected before a link moved this person; the new key was touched by the link
                events = found.get(key, []) if found is not None else self._few(connection, projection, key)
                for row in projection.fold(key, events):
                    rows.setdefault(row.table, []).append(row.values)
            for table, values in rows.items():
                insert_many(connection, self._insert[table], values)

    def forget(self, connection: sqlite3.Connection, people: Iterable[str]) -> None:
        """Delete every row of these people; their keys are then folded again by the caller."""
        people = list(people)
        for table in self._tables.values():
            if table.learner is not None:
                connection.executemany(
                    f"DELETE FROM {table.name} WHERE {table.learner} = ?", [(person,) for person in people]
                )

    def touched_by(self, connection: sqlite3.Connection, people: Iterable[str]) -> Touched:
        """The keys of all events about these people."""
        touched: Touched = {}
        for person in people:
            self._collect_rows(
                touched,
                connection.execute(
                    "SELECT id, head, data FROM event WHERE about = ? AND state = 0 AND data IS NOT NULL",
                    (bytes.fromhex(person),),
                ),
            )
        return touched

    def rebuild(self, connection: sqlite3.Connection, names: Iterable[str] | None = None) -> None:
        """Drop and make the tables of these projections (all by default) and fold the whole log."""
        chosen = [self._projections[name] for name in names] if names is not None else list(self._projections.values())
        for projection in chosen:
            for table in projection.tables:
                connection.execute(f"DROP TABLE IF EXISTS {table.name}")
                for statement in table.ddl():
                    connection.execute(statement)
        wanted = {projection.name for projection in chosen}
        touched: Touched = {}
        cursor = connection.execute("SELECT id, head, data FROM event WHERE state = 0 AND data IS NOT NULL")
        while chunk := cursor.fetchmany(5_000):
            self._collect_rows(touched, chunk)
        self.refold(connection, {name: keys for name, keys in touched.items() if name in wanted})
        connection.executemany(
            "INSERT OR REPLACE INTO projection VALUES (?, ?, ?)",
            [(p.name, p.version, " ".join(table.name for table in p.tables)) for p in chosen],
        )

    def outdated(self, connection: sqlite3.Connection) -> list[str]:
        """Projections whose stored version is not the program's."""
        stored = dict(connection.execute("SELECT name, version FROM projection").fetchall())
        return [p.name for p in self._projections.values() if stored.get(p.name) != p.version]

    def drop_strangers(self, connection: sqlite3.Connection) -> None:
        """Drop tables of projections that this program does not have: it could not keep them in step.

        A program that has them folds them anew at its next start.
        """
        for name, tables in connection.execute("SELECT name, tables FROM projection").fetchall():
            if name not in self._projections:
                for table in tables.split():
                    connection.execute(f"DROP TABLE IF EXISTS {table}")
                connection.execute("DELETE FROM projection WHERE name = ?", (name,))

    def digest(self, connection: sqlite3.Connection) -> str:
        """BLAKE2b-128 over all rows of all projections, in an order of their own (32 hex)."""
        digest = blake2b(digest_size=16)
        for name in sorted(self._tables):
            digest.update(name.encode() + b"\n")
            columns = ", ".join(str(i + 1) for i in range(len(self._tables[name].columns)))
            for row in connection.execute(f"SELECT * FROM {name} ORDER BY {columns}"):
                digest.update(msgspec.json.encode(row) + b"\n")
        return digest.hexdigest()

    def _collect_rows(self, touched: Touched, rows: Iterable[tuple[bytes, bytes, bytes]]) -> None:
        for event_id, head, data in rows:
            view = self.view(event_id, head, data)
            if view is not None and view.kind in self._by_kind:
                self.collect(touched, view)

    def _views(self, rows: Iterable[tuple[bytes, bytes, bytes]]) -> list[EventView]:
        views = [view for row in rows if (view := self.view(*row)) is not None]
        if len(views) > 1:
            views.sort(key=_place)
        return views

    def _few(self, connection: sqlite3.Connection, projection: Projection, key: Key) -> list[EventView]:
        lookup = projection.lookup(key)
        people = self._links.aliases(lookup.about)
        sql = f"SELECT id, head, data FROM event WHERE about IN ({', '.join('?' * len(people))})"
        values: list[bytes | str] = [bytes.fromhex(person) for person in people]
        if lookup.obj is not None:
            sql += " AND obj = ?"
            values.append(lookup.obj)
        return self._views(connection.execute(f"{sql} AND {self._kinds_sql[projection.name]}", values))

    def _gather(
        self,
        connection: sqlite3.Connection,
        projection: Projection,
        keys: set[Key],
        known: Mapping[bytes, EventView],
    ) -> dict[Key, list[EventView]]:
        """The events of many keys by one join."""
        order = list(keys)
        exact: list[tuple[int, bytes, str]] = []
        wide: list[tuple[int, bytes]] = []
        for i, key in enumerate(order):
            lookup = projection.lookup(key)
            for person in self._links.aliases(lookup.about):
                about = bytes.fromhex(person)
                if lookup.obj is None:
                    wide.append((i, about))
                else:
                    exact.append((i, about, lookup.obj))
        connection.execute("CREATE TEMP TABLE IF NOT EXISTS touched (i INTEGER, about BLOB, obj TEXT)")
        found: dict[Key, list[EventView]] = {}
        kinds = self._kinds_sql[projection.name]
        for rows, insert, match in (
            (exact, "INSERT INTO touched VALUES (?, ?, ?)", "e.about = t.about AND e.obj = t.obj"),
            (wide, "INSERT INTO touched (i, about) VALUES (?, ?)", "e.about = t.about"),
        ):
            if not rows:
                continue
            connection.execute("DELETE FROM touched")
            connection.executemany(insert, rows)
            # CROSS JOIN keeps SQLite from scanning the log instead of the short list.
            for i, rid, event_id in connection.execute(
                f"SELECT t.i, e.rid, e.id FROM touched t CROSS JOIN event e WHERE {match} AND {kinds}"
            ).fetchall():
                view = known.get(event_id)
                if view is None:
                    head, data = connection.execute("SELECT head, data FROM event WHERE rid = ?", (rid,)).fetchone()
                    view = self.view(event_id, head, data)
                if view is not None:
                    found.setdefault(order[i], []).append(view)
        connection.execute("DELETE FROM touched")
        for views in found.values():
            if len(views) > 1:
                views.sort(key=_place)
        return found


# By stream and place in it; two forks of a stream by id.
_place = attrgetter("header.stream", "header.n", "id")

__all__ = ["Folded", "Folding", "Fresh", "Place", "Row", "Touched"]
