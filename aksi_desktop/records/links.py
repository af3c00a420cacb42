"""Two ids of one learner: which id stands for which, as a function of the set of links.

``learner.linked`` and ``learner.unlinked`` are the school's word. ``guest.claimed`` is the learner's
own: it joins the work of a nameless guest to a name, and never joins one name to another.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from aksi_desktop.records.event import decode_header, is_id

if TYPE_CHECKING:
    import sqlite3

LINK_KINDS = frozenset({"guest.claimed", "learner.linked", "learner.unlinked"})


class Links:
    """Holds the map from an id to its canonical id (only for ids that have another)."""

    def __init__(self) -> None:
        self._canonical: dict[str, str] = {}
        self._aliases: dict[str, tuple[str, ...]] = {}
        self._claimed: frozenset[str] = frozenset()

    def canonical(self, person: str) -> str:
        """The id under which a person's work is folded."""
        return self._canonical.get(person, person)

    def aliases(self, canonical: str) -> tuple[str, ...]:
        """All ids of a person, the canonical one among them."""
        return self._aliases.get(canonical, (canonical,))

    def concerns(self, kind: str, about: str) -> bool:
        """Whether an event of ``kind`` about ``about`` can change the map."""
        # A description can name an id that was linked or claimed before it had a name.
        return kind in LINK_KINDS or (
            kind == "learner.described" and (about in self._claimed or about in self._canonical)
        )

    def load(self, connection: sqlite3.Connection) -> None:
        """Read the map as last folded."""
        rows = connection.execute("SELECT id, canonical FROM alias").fetchall()
        self._set({i.hex(): c.hex() for i, c in rows})
        self._claimed = frozenset(
            obj
            for (obj,) in connection.execute(
                "SELECT obj FROM event JOIN cornerstone USING (rid) WHERE cornerstone.kind = 'guest.claimed'"
            )
        )

    def fold(self, connection: sqlite3.Connection) -> frozenset[str]:
        """Fold the map again; gives every id whose person changed, old companions and new."""
        named = {
            about.hex()
            for (about,) in connection.execute(
                "SELECT DISTINCT about FROM event JOIN cornerstone USING (rid)"
                " WHERE cornerstone.kind = 'learner.described' AND state = 0"
            )
        }
        edges: list[tuple[str, str]] = []
        undone: set[str] = set()
        links: list[tuple[str, str, str]] = []
        claimed: set[str] = set()
        for event_id, head in connection.execute(
            "SELECT id, head FROM event JOIN cornerstone USING (rid)"
            " WHERE cornerstone.kind IN ('guest.claimed', 'learner.linked', 'learner.unlinked') AND state = 0"
        ):
            header = decode_header(head)
            if header.kind == "learner.unlinked":
                undone.update(header.base)
            elif header.kind == "learner.linked":
                links.append((event_id.hex(), header.about, header.obj))
            else:
                claimed.add(header.obj)
                if header.obj not in named and header.by == header.about:
                    edges.append((header.about, header.obj))
        edges += [(a, b) for event_id, a, b in links if event_id not in undone]
        before = self._canonical
        self._set(_components([(a, b) for a, b in edges if is_id(a) and is_id(b) and a != b], named))
        self._claimed = frozenset(claimed)
        connection.execute("DELETE FROM alias")
        connection.executemany(
            "INSERT INTO alias VALUES (?, ?)",
            [(bytes.fromhex(i), bytes.fromhex(c)) for i, c in self._canonical.items()],
        )
        moved = {i for i in before.keys() | self._canonical.keys() if before.get(i, i) != self._canonical.get(i, i)}
        # The rows that stood under an old or stand under a new canonical id must be folded again.
        moved |= {before.get(i, i) for i in moved} | {self._canonical.get(i, i) for i in moved}
        return frozenset(moved)

    def _set(self, canonical: Mapping[str, str]) -> None:
        self._canonical = dict(canonical)
        groups: dict[str, list[str]] = {}
        for person, head in canonical.items():
            groups.setdefault(head, []).append(person)
        self._aliases = {head: tuple(sorted({head, *people})) for head, people in groups.items()}


def _components(edges: list[tuple[str, str]], named: set[str]) -> dict[str, str]:
    """Each id of a component to its canonical one: a named id before others, then the smallest."""
    parent: dict[str, str] = {}

    def root(person: str) -> str:
        parent.setdefault(person, person)
        while parent[person] != person:
            parent[person] = parent[parent[person]]
            person = parent[person]
        return person

    for a, b in edges:
        parent[root(a)] = root(b)
    groups: dict[str, list[str]] = {}
    for person in list(parent):
        groups.setdefault(root(person), []).append(person)
    result: dict[str, str] = {}
    for people in groups.values():
        head = min(people, key=lambda person: (person not in named, person))
        result.update(dict.fromkeys(people, head))
    return result
