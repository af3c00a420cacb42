"""What a task is, as plain values. Structs and not dataclasses: they come before the first screen is filled."""

from __future__ import annotations

from datetime import date
from typing import Literal

from msgspec import Struct

Part = Literal["pelajaran", "kuis", "aktivitas", "lain"]
TaskState = Literal["baru", "jalan", "selesai", "lewat"]
Phase = Literal["buka", "akan", "lewat"]
Audience = Literal["kelas", "kelompok", "murid"]
PARTS: tuple[Part, ...] = ("pelajaran", "kuis", "aktivitas", "lain")


class TaskForm(Struct, frozen=True):
    """What a teacher fills in. ``to`` is one class, one group, or learners; days are both included."""

    to: tuple[str, ...]
    lesson: str = ""
    part: Part = "pelajaran"
    title: str = ""
    opens: date | None = None
    due: date | None = None
    graded: bool = False
    note: str = ""


class TaskCard(Struct, frozen=True):
    """A task in front of one learner.

    ``state``: ``baru``, ``jalan``, ``selesai``, or ``lewat`` (due day gone, may still be done). ``due`` is None also
    where the due day does not count for this learner.
    """

    id: str
    title: str
    lesson: str
    part: Part
    opens: date | None
    due: date | None
    graded: bool
    done: bool
    state: TaskState
    note: str = ""


class TaskPerson(Struct, frozen=True):
    """A learner whom a task is for; ``away`` is out on placement today."""

    id: str
    name: str
    roll: int
    state: TaskState
    away: bool


class ClassTask(Struct, frozen=True):
    """A task as its teacher sees it. ``people`` by roll number; empty where nobody is counted (``counted``)."""

    id: str
    title: str
    lesson: str
    part: Part
    opens: date | None
    due: date | None
    graded: bool
    note: str
    audience: Audience
    to: tuple[str, ...]
    to_name: str
    phase: Phase
    counted: bool
    people: tuple[TaskPerson, ...]

    @property
    def done(self) -> int:
        """How many have done it."""
        return sum(person.state == "selesai" for person in self.people)

    @property
    def waiting(self) -> tuple[TaskPerson, ...]:
        """Who has not done it yet and is not out on placement."""
        return tuple(person for person in self.people if person.state != "selesai" and not person.away)


class StoredTask(Struct, frozen=True):
    """A row of the table, read: one task for one class, group or learner. A test counts between two ms."""

    about: str
    id: str
    title: str
    lesson: str
    part: Part
    opens: date | None
    due: date | None
    graded: bool
    note: str
    since: int = 0
    until: int = 0
