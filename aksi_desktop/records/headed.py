"""Headed kinds: how the tables of what they describe are folded, and how a thing is described anew."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, ClassVar, Generic, Literal, TypeVar

from aksi_desktop.records.catalogue import Payload
from aksi_desktop.records.projection import EventView, Key, Lookup, Projection, Row, Value, heads
from aksi_desktop.records.stream import Fact

if TYPE_CHECKING:
    from aksi_desktop.records.records import Records

P = TypeVar("P", bound=Payload)


class KeyedProjection(Projection):
    """Folds each thing by itself; ``keyed_by`` says what names a thing.

    ``about and obj`` (an attendance: this learner in this meeting), ``about`` (a learner, a teacher) or ``obj`` where
    the events are about nobody (a class). An event that leaves any of it empty names nothing and touches no row.
    """

    keyed_by: ClassVar[Literal["about and obj", "about", "obj"]] = "about and obj"

    def keys(self, event: EventView) -> Iterable[Key]:
        if self.keyed_by == "about and obj":
            return ((event.about, event.obj),) if event.about and event.obj else ()
        name = event.about if self.keyed_by == "about" else event.obj
        return ((name,),) if name else ()

    def lookup(self, key: Key) -> Lookup:
        return Lookup("", *key) if self.keyed_by == "obj" else Lookup(*key)


class HeadedProjection(KeyedProjection, Generic[P]):
    """A table of what a headed kind describes: for each thing one row of the description to show, or none.

    A subclass sets ``name``, ``kinds`` (one headed kind, its payload is ``P``), ``tables`` (one, its columns begin
    with the key) and says in :meth:`columns` what stands behind the key.
    """

    @abstractmethod
    def columns(self, shown: P, key: Key, versions: int) -> tuple[Value, ...] | None:
        """What stands behind ``key``, or None where the thing was taken back or makes no sense.

        ``shown`` is the first of ``versions`` heads. Above 1, two computers described the thing without knowing of
        each other and somebody has to decide.
        """

    def fold(self, key: Key, events: Sequence[EventView]) -> Iterable[Row]:
        found = heads(events)
        values = self.columns(found[0].payload, key, len(found)) if found else None
        return () if values is None else (Row(self.tables[0].name, (*key, *values)),)


def replacing(records: Records, fact: Fact) -> Fact:
    """``fact`` in place of every description of its thing that is known here; two of them count as decided by it.

    A learner's and a teacher's are found under all linked ids.
    """
    base = [head.id for head in records.heads(fact.kind, about=fact.about, obj=fact.obj or None)]
    return Fact(fact.kind, by=fact.by, about=fact.about, obj=fact.obj, data=fact.data, base=base)
