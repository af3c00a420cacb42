"""Standing orders to drop data: whom they name, what they empty, now and for all that comes later.

An order names a person (all of what was written about, and what that learner wrote for others), or single
events, or blobs. Guests whose work an erased learner claimed are erased with him. Headers and random ids stay.
The orders themselves and the roots of trust are never emptied; what a teacher said of children stays theirs.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING

import msgspec

from aksi_desktop.records.catalogue import CATALOGUE, Redaction
from aksi_desktop.records.event import is_id

if TYPE_CHECKING:
    import sqlite3

    from aksi_desktop.records.folding import Folding, Touched
    from aksi_desktop.records.links import Links

REDACTION = "redaction.ordered"
OWED = "harus-dihapus"
_KEPT = frozenset({REDACTION, *(name for name, kind in CATALOGUE.items() if kind.authority == "root")})
_LEARNERS_OWN = frozenset(name for name, kind in CATALOGUE.items() if kind.authority == "learner")


def _listed(kinds: frozenset[str]) -> str:
    return ", ".join(f"'{kind}'" for kind in sorted(kinds))


# The second form lets SQLite use the index over acts for others.
ABOUT = f"about = ? AND kind NOT IN ({_listed(_KEPT)}) AND data IS NOT NULL"
BY = f"by = ? AND by <> about AND kind IN ({_listed(_LEARNERS_OWN)}) AND data IS NOT NULL"
ONE = f"id = ? AND kind NOT IN ({_listed(_KEPT)}) AND data IS NOT NULL"


class Erasure:
    """The orders in force and what they do to rows."""

    def __init__(self) -> None:
        self.people: frozenset[bytes] = frozenset()
        self.events: frozenset[bytes] = frozenset()

    def load(self, connection: sqlite3.Connection) -> None:
        """Read what the last fold left."""
        self.people = frozenset(row[0] for row in connection.execute("SELECT about FROM redacted"))
        self.events = frozenset(row[0] for row in connection.execute("SELECT id FROM redacted_event"))

    def any(self) -> bool:
        """Whether there is any order at all."""
        return bool(self.people or self.events)

    def drops(self, event_id: bytes, kind: str, about: bytes, by: bytes) -> bool:
        """Whether the data of an event must not be kept."""
        if kind in _KEPT:
            return False
        return about in self.people or event_id in self.events or (by in self.people and kind in _LEARNERS_OWN)

    def fold(
        self, connection: sqlite3.Connection, links: Links, folding: Folding, touched: Touched | None = None
    ) -> None:
        """Fold the orders again and empty what they name; adds to ``touched`` the keys that must be folded anew.

        Notes in the same transaction that files besides the database still owe the erasure.
        """
        people, events, blobs = self._ordered(connection)
        people |= {bytes.fromhex(guest) for guest in links.claimed_by(frozenset(p.hex() for p in people))}
        grew = not (people <= self.people and events <= self.events)
        self.people, self.events = frozenset(people), frozenset(events)
        for table, values in (("redacted", people), ("redacted_event", events), ("redacted_blob", blobs)):
            connection.execute(f"DELETE FROM {table}")
            connection.executemany(f"INSERT INTO {table} VALUES (?)", [(value,) for value in values])
        emptied = 0
        for match, values in ((ABOUT, people), (BY, people), (ONE, events)):
            for value in values:
                rows = connection.execute(f"SELECT id, head, data FROM event WHERE {match}", (value,)).fetchall()
                emptied += len(rows)
                for row in rows if touched is not None else ():
                    view = folding.view(*row)
                    if view is not None and touched is not None:
                        folding.collect(touched, view)
                connection.execute(f"UPDATE event SET data = NULL WHERE {match}", (value,))
        _drop_drafts(connection, people)
        if grew or emptied or blobs:
            connection.execute("INSERT OR REPLACE INTO local_state VALUES (?, '1')", (OWED,))

    @staticmethod
    def _ordered(connection: sqlite3.Connection) -> tuple[set[bytes], set[bytes], set[str]]:
        people: set[bytes] = set()
        events: set[bytes] = set()
        blobs: set[str] = set()
        for about, data in connection.execute(
            "SELECT about, data FROM event JOIN cornerstone USING (rid)"
            " WHERE cornerstone.kind = ? AND state = 0 AND about <> x'' AND data IS NOT NULL",
            (REDACTION,),
        ):
            try:
                order = msgspec.json.decode(data, type=Redaction)
            except msgspec.DecodeError:
                continue
            if not order.events and not order.blobs:
                people.add(about)
            events.update(bytes.fromhex(one) for one in order.events if is_id(one))
            blobs.update(order.blobs)
        return people, events, blobs


def empty_copy(connection: sqlite3.Connection, erasure: Erasure, tables: list[str]) -> None:
    """Do to a backup what was done to the live database; its projections are folded when it is opened."""
    for match, values in ((ABOUT, erasure.people), (BY, erasure.people), (ONE, erasure.events)):
        connection.executemany(f"UPDATE event SET data = NULL WHERE {match}", [(value,) for value in values])
    _drop_drafts(connection, erasure.people)
    for person in erasure.people:
        connection.execute("DELETE FROM blob_use WHERE about = ?", (person,))
    for table in tables:
        connection.execute(f"DROP TABLE IF EXISTS {table}")
    connection.execute("DELETE FROM projection")


def _drop_drafts(connection: sqlite3.Connection, people: Iterable[bytes]) -> None:
    """Drop these people's drafts, and what a draft of somebody else says under their ids: a list under way for a class
    is kept as JSON, and only the one line of it goes.
    """
    for person in (one.hex() for one in people):
        connection.execute("DELETE FROM draft WHERE owner = ? OR text = ?", (person, person))
        for owner, key, text in connection.execute(
            "SELECT owner, key, text FROM draft WHERE instr(text, ?) > 0", (person,)
        ).fetchall():
            try:
                kept = json.dumps(_without(json.loads(text), person))
            except (ValueError, RecursionError):
                continue
            connection.execute("UPDATE draft SET text = ? WHERE owner = ? AND key = ?", (kept, owner, key))


def _without(value: object, person: str) -> object:
    if isinstance(value, dict):
        return {name: _without(one, person) for name, one in value.items() if name != person}
    if isinstance(value, list):
        return [_without(one, person) for one in value if one != person]
    return value
