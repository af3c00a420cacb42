"""Projections: tables that are a function of the *set* of events, never of the order they came in.

A room registers its projections; the mechanism keeps them: ``append`` and ``merge`` collect the keys
that new events touch, delete the rows of these keys and fold them again from the log. So a rebuilt
table equals the live one by construction, and a test holds that it does.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, ClassVar

import msgspec

from aksi_desktop.records.catalogue import Payload
from aksi_desktop.records.event import Header

Key = tuple[str, ...]
Value = str | int | None


class Row(msgspec.Struct, frozen=True, gc=False):
    """One row to write: the table and its values in the order of the table's columns."""

    table: str
    values: tuple[Value, ...]


class Table(msgspec.Struct, frozen=True):
    """A table of a projection.

    Attributes:
        name: its name, unique over all projections.
        columns: SQL column definitions in order, such as ``"learner TEXT NOT NULL"``.
        key: names of the columns that hold the projection's key, in the key's order.
        primary: names of the columns of the primary key.
        learner: the column with the canonical id that the rows are about, None where they are about nobody. A class
            or a group stands there as well: an id may be linked before anybody has heard what it is.
        indexes: further indexes, each a tuple of column names.
    """

    name: str
    columns: tuple[str, ...]
    key: tuple[str, ...]
    primary: tuple[str, ...]
    learner: str | None = "learner"
    indexes: tuple[tuple[str, ...], ...] = ()

    def ddl(self) -> list[str]:
        """The statements that create the table and its indexes."""
        columns = ", ".join((*self.columns, f"PRIMARY KEY ({', '.join(self.primary)})"))
        # Rows are small and mostly key: one tree instead of two halves what a merge writes.
        statements = [f"CREATE TABLE {self.name} ({columns}) WITHOUT ROWID"]
        lists = list(self.indexes)
        if self.primary[: len(self.key)] != self.key:
            lists.insert(0, self.key)
        statements += [
            f"CREATE INDEX {self.name}_{'_'.join(cols)} ON {self.name} ({', '.join(cols)})" for cols in lists
        ]
        return statements


class EventView(msgspec.Struct, frozen=True, gc=False):
    """An event as a fold sees it: checked, typed, its people under their canonical ids.

    Attributes:
        id: 32 hex digits.
        header: the exact header; ``about`` and ``by`` there are the ids as written.
        payload: the typed payload of its kind in the catalogue.
        about: ``header.about`` with links followed.
        by: ``header.by`` with links followed.
    """

    id: str
    header: Header
    payload: Any
    about: str
    by: str

    @property
    def kind(self) -> str:
        """Its name in the catalogue."""
        return self.header.kind

    @property
    def obj(self) -> str:
        """What it concerns besides a person."""
        return self.header.obj

    @property
    def data(self) -> Mapping[str, Any]:
        """The payload as a plain mapping (the typed ``payload`` is quicker)."""
        return msgspec.structs.asdict(self.payload) if isinstance(self.payload, Payload) else {}


class Lookup(msgspec.Struct, frozen=True, gc=False):
    """Which events a key is folded from: those about ``about`` (under any of its linked ids) and, where
    given, with exactly this ``obj``. The index (about, obj) serves both.
    """

    about: str
    obj: str | None = None


class Changes(msgspec.Struct, frozen=True):
    """Told to listeners once per operation."""

    kinds: frozenset[str]
    about: frozenset[str] = msgspec.field(default_factory=frozenset)


class Projection(ABC):
    """Base class of a room's projection. Subclasses set the class variables and the three methods.

    ``kinds`` are the kinds it listens to; redacted, malformed, uncertified and unknown events never
    reach it. A change of ``version`` folds everything again at the next start.

    ``additive`` says that the fold of two sets of events together is the two folds together, row by row, and that
    the primary key is the whole row: then new events only ever add rows, and the old ones need not be read again.
    """

    name: ClassVar[str]
    version: ClassVar[int] = 1
    additive: ClassVar[bool] = False
    kinds: ClassVar[frozenset[str]]
    tables: ClassVar[tuple[Table, ...]]

    @abstractmethod
    def keys(self, event: EventView) -> Iterable[Key]:
        """The keys that ``event`` touches, decided by ``about`` and ``obj`` alone: of many alike one is asked."""

    @abstractmethod
    def lookup(self, key: Key) -> Lookup:
        """Where the events of ``key`` are found."""

    @abstractmethod
    def fold(self, key: Key, events: Sequence[EventView]) -> Iterable[Row]:
        """The rows of ``key`` from all its events: pure, and the same for every order of them.

        ``events`` holds what :meth:`lookup` found of ``kinds``, sorted by stream and place. Rows must
        carry ``key`` in the tables' key columns. May be given no event: then it gives no rows.
        """


def bounded(number: int, least: int = 0, most: int = (1 << 53) - 1) -> int:
    """The number, or the nearest one that a column holds: what another program wrote may be any integer."""
    return min(max(number, least), most)


def heads(events: Iterable[EventView]) -> list[EventView]:
    """The heads among the descriptions of one thing: those that no other one names as its base.

    The first is the one to show. Time decides nothing, since clocks lie: the longest chain of edits
    comes first, then the smaller id, so every computer shows the same.
    """
    by_id = {event.id: event for event in events}
    replaced = {base for event in by_id.values() for base in event.header.base if base != event.id}
    depth: dict[str, int] = {}

    def measure(start: str) -> int:
        stack = [start]
        while stack:
            top = stack[-1]
            below = [base for base in by_id[top].header.base if base in by_id]
            waiting = [base for base in below if base not in depth]
            if waiting:
                stack.extend(waiting)
                continue
            depth[top] = 1 + max((depth[base] for base in below), default=0)
            stack.pop()
        return depth[start]

    free = [event for event in by_id.values() if event.id not in replaced]
    return sorted(free, key=lambda event: (-measure(event.id), event.id))
