"""The tables of assessments and marks, folded from the log. Light to import: every start registers them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from aksi_desktop.records import EventView, Key, Lookup, Projection, Row, Table, heads

if TYPE_CHECKING:
    from aksi_desktop.records.catalogue import AssessmentDescribed, MarkGiven

MOST_WEIGHT = 100
HIGHEST = 100
STAGES = ("awal", "remedial", "pengayaan", "susulan")


class AssessmentProjection(Projection):
    """Assessments by class and id."""

    name = "assessment"
    kinds = frozenset({"assessment.described"})
    tables = (
        Table(
            "assessment",
            (
                "group_id TEXT NOT NULL", "id TEXT NOT NULL", "title TEXT NOT NULL", "lesson TEXT NOT NULL",
                "aims TEXT NOT NULL", "kind TEXT NOT NULL", "kktp INTEGER NOT NULL", "weight INTEGER NOT NULL",
                "cap INTEGER NOT NULL", "date TEXT NOT NULL", "source TEXT NOT NULL",
            ),
            key=("group_id", "id"),
            primary=("group_id", "id"),
            learner="group_id",
            indexes=(("id",),),
        ),
    )  # fmt: skip

    def keys(self, event: EventView) -> Iterable[Key]:
        return ((event.about, event.obj),) if event.about and event.obj else ()

    def lookup(self, key: Key) -> Lookup:
        return Lookup(key[0], key[1])

    def fold(self, key: Key, events: Sequence[EventView]) -> Iterable[Row]:
        found = heads(events)
        if not found or found[0].payload.withdrawn:
            return ()
        said: AssessmentDescribed = found[0].payload
        # What another program wrote may lie outside what a column can be; it still has to be shown somehow.
        kktp, weight = min(max(said.kktp, 0), 100), min(max(said.weight, 0), MOST_WEIGHT)
        kind = "formatif" if said.kind == "formatif" else "sumatif"
        source = "kuis" if said.source == "kuis" else "guru"
        values = (said.title, said.lesson, said.aims, kind, kktp, weight, int(said.cap != 0), said.date, source)
        return [Row("assessment", (*key, *values))]


class MarkProjection(Projection):
    """Marks by learner, assessment and stage. A moved learner keeps them: no class stands here.

    ``versions`` above 1 says that two computers gave a mark without knowing of each other.
    """

    name = "mark"
    kinds = frozenset({"mark.given"})
    tables = (
        Table(
            "mark",
            (
                "learner TEXT NOT NULL", "obj TEXT NOT NULL", "assessment TEXT NOT NULL", "stage TEXT NOT NULL",
                "value INTEGER NOT NULL", "versions INTEGER NOT NULL",
            ),
            key=("learner", "obj"),
            primary=("learner", "obj"),
            indexes=(("assessment",),),
        ),
    )  # fmt: skip

    def keys(self, event: EventView) -> Iterable[Key]:
        return ((event.about, event.obj),) if event.about else ()

    def lookup(self, key: Key) -> Lookup:
        return Lookup(key[0], key[1])

    def fold(self, key: Key, events: Sequence[EventView]) -> Iterable[Row]:
        assessment, _, stage = key[1].partition("/")
        found = heads(events)
        if not found or not assessment or stage not in STAGES:
            return ()
        given: MarkGiven = found[0].payload
        if given.withdrawn or not 0 <= given.value <= HIGHEST:
            return ()
        return [Row("mark", (*key, assessment, stage, given.value, len(found)))]


PROJECTIONS: tuple[Projection, ...] = (AssessmentProjection(), MarkProjection())
