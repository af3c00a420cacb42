"""Tasks outside the program ("Bawa celemek"): a learner says "sudah kukerjakan", and may take that back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aksi_desktop.records import Fact, HeadedProjection, Key, Projection, Table, Value, replacing
from aksi_desktop.records.catalogue import TaskDone

if TYPE_CHECKING:
    from aksi_desktop.records import Records

_KIND = "task.done"


class TickProjection(HeadedProjection[TaskDone]):
    """One row for each learner and task said to be done; none where that was taken back."""

    name = "task_tick"
    kinds = frozenset({_KIND})
    tables = (
        Table(
            "task_tick",
            ("learner TEXT NOT NULL", "task TEXT NOT NULL"),
            key=("learner", "task"),
            primary=("learner", "task"),
        ),
    )

    def columns(self, shown: TaskDone, key: Key, versions: int) -> tuple[Value, ...] | None:
        return () if shown.undone != 1 else None


PROJECTIONS: tuple[Projection, ...] = (TickProjection(),)


def tick_fact(records: Records, person: str, task: str, *, back: bool) -> Fact:
    """The fact that a learner has done a task outside the program, or has not after all."""
    return replacing(records, Fact(_KIND, by=person, about=person, obj=task, data=TaskDone(undone=int(back))))
