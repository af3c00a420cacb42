"""Two ids of one learner: which id stands for which, as a function of the set of links.

``learner.linked`` and ``learner.unlinked`` are the school's word; an unlink names in ``base`` the links or
claims that it undoes. ``guest.claimed`` is the learner's own: it joins the work of a nameless guest to a name.
It never joins one name to another, not even when two learners claim the same guest: then the claim with the
smaller event id counts, on every computer.

Only learners have two ids: a link or a claim that names a class, a group or a teacher joins nothing. Else whoever may
write on a lab's computer could take a class for a guest, and its meetings and marks would go with the guest.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import msgspec

from aksi_desktop.records.event import decode_header, is_id

if TYPE_CHECKING:
    import sqlite3

    from aksi_desktop.records.event import Header

LINK_KINDS = frozenset({"guest.claimed", "learner.linked", "learner.unlinked"})
# What says whose id an id is: a learner's or a teacher's stand in ``about``, a class's or a group's in ``obj``.
DESCRIBING = frozenset({"learner.described", "teacher.described", "class.described", "group.described"})


class Links:
    """Holds the map from an id to its canonical id (only for ids that have another)."""

    def __init__(self) -> None:
        self._canonical: dict[str, str] = {}
        self._aliases: dict[str, tuple[str, ...]] = {}
        self._watched: frozenset[str] = frozenset()
        self._claims: dict[str, str] = {}

    @property
    def moved(self) -> Mapping[str, str]:
        """The canonical ids of those who have another."""
        return self._canonical

    def canonical(self, person: str) -> str:
        """The id under which a person's work is folded."""
        return self._canonical.get(person, person)

    def aliases(self, canonical: str) -> tuple[str, ...]:
        """All ids of a person, the canonical one among them."""
        return self._aliases.get(canonical, (canonical,))

    def concerns(self, header: Header) -> bool:
        """Whether an event can change the map."""
        if header.kind in LINK_KINDS:
            return True
        # A description can name an id that was linked or claimed before it had a name.
        return header.kind in DESCRIBING and (header.about in self._watched or header.obj in self._watched)

    def claimed_by(self, people: frozenset[str]) -> frozenset[str]:
        """The guests whose work these people claimed, as far as the claims count."""
        return frozenset(guest for guest, claimant in self._claims.items() if claimant in people)

    def load(self, connection: sqlite3.Connection) -> None:
        """Read the map as last folded."""
        rows = connection.execute("SELECT id, canonical FROM alias").fetchall()
        self._set({i.hex(): c.hex() for i, c in rows})
        self._standing(_told(connection), self._named(connection), _strangers(connection))

    def fold(self, connection: sqlite3.Connection) -> frozenset[str]:
        """Fold the map again; gives every id whose person changed, old companions and new."""
        named = self._named(connection)
        told = self._standing(_told(connection), named, _strangers(connection))
        before = self._canonical
        links = [(link.about, link.obj) for link in told if link.kind == "learner.linked"]
        claims = [(link.about, link.obj) for link in told if self._claims.get(link.obj) == link.about]
        self._set(_components(links, claims, named))
        connection.execute("DELETE FROM alias")
        connection.executemany(
            "INSERT INTO alias VALUES (?, ?)",
            [(bytes.fromhex(i), bytes.fromhex(c)) for i, c in self._canonical.items()],
        )
        moved = {i for i in before.keys() | self._canonical.keys() if before.get(i, i) != self._canonical.get(i, i)}
        # The rows that stood under an old or stand under a new canonical id must be folded again.
        moved |= {before.get(i, i) for i in moved} | {self._canonical.get(i, i) for i in moved}
        return frozenset(moved)

    @staticmethod
    def _named(connection: sqlite3.Connection) -> frozenset[str]:
        return frozenset(
            about.hex()
            for (about,) in connection.execute(
                "SELECT DISTINCT about FROM event JOIN cornerstone USING (rid)"
                " WHERE cornerstone.kind = 'learner.described' AND state = 0"
            )
        )

    def _standing(self, told: list[_Link], named: frozenset[str], strangers: frozenset[str]) -> list[_Link]:
        """The links and claims between learners; notes which claims count, and whose description could change that."""
        self._watched = frozenset(person for link in told for person in (link.about, link.obj))
        told = [link for link in told if link.about not in strangers and link.obj not in strangers]
        wanted = [link for link in told if link.kind == "guest.claimed" and link.obj not in named]
        guests = {link.obj for link in wanted}
        self._claims = {}
        # In the order of their ids: of two claims for one guest the first counts. A guest claims nobody.
        for link in wanted:
            if link.about not in guests:
                self._claims.setdefault(link.obj, link.about)
        return told

    def _set(self, canonical: Mapping[str, str]) -> None:
        self._canonical = dict(canonical)
        groups: dict[str, list[str]] = {}
        for person, head in canonical.items():
            groups.setdefault(head, []).append(person)
        self._aliases = {head: tuple(sorted({head, *people})) for head, people in groups.items()}


class _Link(msgspec.Struct, frozen=True):
    """A link or claim that was not undone."""

    kind: str
    about: str
    obj: str


def _told(connection: sqlite3.Connection) -> list[_Link]:
    """All links and claims that stand, by event id."""
    undone: set[str] = set()
    found: list[tuple[str, _Link]] = []
    for event_id, head in connection.execute(
        "SELECT id, head FROM event JOIN cornerstone USING (rid)"
        " WHERE cornerstone.kind IN ('guest.claimed', 'learner.linked', 'learner.unlinked') AND state = 0 ORDER BY id"
    ):
        header = decode_header(head)
        if header.kind == "learner.unlinked":
            undone.update(header.base)
            continue
        # Nobody claims for another.
        may = header.kind == "learner.linked" or header.by == header.about
        if may and is_id(header.about) and is_id(header.obj) and header.about != header.obj:
            found.append((event_id.hex(), _Link(header.kind, header.about, header.obj)))
    return [link for event_id, link in found if event_id not in undone]


def _strangers(connection: sqlite3.Connection) -> frozenset[str]:
    """The ids of classes, groups and teachers."""
    found: set[str] = set()
    for kind, about, obj in connection.execute(
        "SELECT DISTINCT event.kind, about, obj FROM event JOIN cornerstone USING (rid)"
        " WHERE cornerstone.kind IN ('class.described', 'group.described', 'teacher.described') AND state = 0"
    ):
        found.add(about.hex() if kind == "teacher.described" else obj)
    return frozenset(found)


def _components(links: list[tuple[str, str]], claims: list[tuple[str, str]], named: frozenset[str]) -> dict[str, str]:
    """Each id of a component to its canonical one: a named id before others, then the smallest.

    The school's links join whatever they say; a claim only where at most one name comes together.
    """
    parent: dict[str, str] = {}
    names: dict[str, int] = {}

    def root(person: str) -> str:
        if person not in parent:
            parent[person] = person
            names[person] = int(person in named)
        while parent[person] != person:
            parent[person] = parent[parent[person]]
            person = parent[person]
        return person

    for pairs, most in ((links, len(named)), (claims, 1)):
        for a, b in pairs:
            one, other = root(a), root(b)
            if one != other and names[one] + names[other] <= max(most, 1):
                parent[one] = other
                names[other] += names[one]
    groups: dict[str, list[str]] = {}
    for person in list(parent):
        groups.setdefault(root(person), []).append(person)
    result: dict[str, str] = {}
    for people in groups.values():
        head = min(people, key=lambda person: (person not in named, person))
        result.update(dict.fromkeys(people, head))
    return result
