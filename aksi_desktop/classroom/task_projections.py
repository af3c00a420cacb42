"""The tables of tasks, groups and ticks, folded from the log. Every start registers them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from aksi_desktop.classroom.groups import PROJECTIONS as GROUPS
from aksi_desktop.classroom.ticks import PROJECTIONS as TICKS
from aksi_desktop.records import EventView, HeadedProjection, Key, Projection, Row, Table, Value, bounded
from aksi_desktop.records.catalogue import TaskDescribed


class TaskProjection(HeadedProjection[TaskDescribed]):
    """Tasks by whom they are for and their id."""

    name = "task"
    version = 2
    kinds = frozenset({"task.described"})
    tables = (
        Table(
            "task",
            (
                "about TEXT NOT NULL", "task TEXT NOT NULL", "title TEXT NOT NULL", "lesson TEXT NOT NULL",
                "part TEXT NOT NULL", "opens TEXT NOT NULL", "due TEXT NOT NULL", "graded INTEGER NOT NULL",
                "note TEXT NOT NULL", "withdrawn INTEGER NOT NULL",
                "said INTEGER NOT NULL",  # ms since 1970 when it was described first, by that computer's clock
            ),
            key=("about", "task"),
            primary=("about", "task"),
            learner="about",
            indexes=(("task",),),
        ),
    )  # fmt: skip

    def columns(self, shown: TaskDescribed, key: Key, versions: int) -> tuple[Value, ...]:
        flags = (int(shown.graded == 1), shown.note, int(shown.withdrawn == 1))
        return shown.title, shown.lesson, shown.part, shown.opens, shown.due, *flags

    def fold(self, key: Key, events: Sequence[EventView]) -> Iterable[Row]:
        # When a task was said first is known from all its descriptions, not from the one shown.
        for row in super().fold(key, events):
            yield Row(row.table, (*row.values, bounded(min(event.header.t for event in events))))


PROJECTIONS: tuple[Projection, ...] = (*GROUPS, TaskProjection(), *TICKS)
