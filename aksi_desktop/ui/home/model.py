"""What Beranda and Pelajaran show, as plain values. Words for them stand in the views. No Qt here."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal

import msgspec

from aksi_desktop.learning import LessonProgress, minutes_left

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aksi_desktop.classroom.task_cards import TaskCard
    from aksi_desktop.curriculum import LessonCard, Library, Module
    from aksi_desktop.learning import Progress

TONES = ("brand", "sky", "plum", "rose", "sun")
DayPart = Literal["pagi", "siang", "sore", "malam"]
LessonState = Literal["baru", "jalan", "selesai"]


class LessonRow(msgspec.Struct, frozen=True):
    """One lesson as a list shows it. ``done`` and ``total`` count its sections."""

    code: str
    title: str
    summary: str
    number: int
    minutes: int
    done: int
    total: int
    state: LessonState
    has_quiz: bool


class ModuleRows(msgspec.Struct, frozen=True):
    """One module with its lessons."""

    code: str
    title: str
    summary: str
    color: str
    icon: str
    audience: str
    lessons: tuple[LessonRow, ...]

    @property
    def done(self) -> int:
        """How many lessons are finished."""
        return sum(row.state == "selesai" for row in self.lessons)


class Next(msgspec.Struct, frozen=True):
    """The one thing to do next. ``started`` tells going on from beginning; ``minutes`` is what is left."""

    code: str
    section: str
    module: str
    number: int
    title: str
    done: int
    total: int
    minutes: int
    started: bool
    fresh: bool


class HomeTask(msgspec.Struct, frozen=True):
    """A task on Beranda. ``opens_here``: its unit is on this computer; ``begun``: something of it was done."""

    id: str
    title: str
    lesson: str
    part: str
    due: date | None
    graded: bool
    state: str
    note: str
    opens_here: bool
    begun: bool


class HomeModel(msgspec.Struct, frozen=True):
    """Everything on Beranda. ``next`` is ``None`` when every lesson is finished, or when there is none."""

    part: DayPart
    call_name: str
    next: Next | None
    modules: tuple[ModuleRows, ...]
    today: date
    tasks: tuple[HomeTask, ...] = ()

    @property
    def done(self) -> int:
        """How many lessons are finished."""
        return sum(module.done for module in self.modules)

    @property
    def total(self) -> int:
        """How many lessons there are."""
        return sum(len(module.lessons) for module in self.modules)


def part_of_day(hour: int) -> DayPart:
    """Indonesian greetings: pagi until ten, siang until three, sore until half past six, then malam."""
    if 3 <= hour < 10:
        return "pagi"
    if 10 <= hour < 15:
        return "siang"
    return "sore" if 15 <= hour < 18 else "malam"


def module_rows(modules: Sequence[Module], progress: Progress) -> tuple[ModuleRows, ...]:
    """The modules with what this learner has done in them."""
    return tuple(
        ModuleRows(
            code=module.code,
            title=module.title,
            summary=module.summary,
            color=module.color if module.color in TONES else "brand",
            icon=module.icon,
            audience=module.audience,
            lessons=tuple(_lesson_row(card, number, progress) for number, card in enumerate(module.lessons, 1)),
        )
        for module in modules
    )


def next_of(modules: Sequence[ModuleRows], progress: Progress) -> Next | None:
    """The one thing to go on with, as ``learning`` chose it; ``None`` when nothing is left."""
    chosen = progress.next
    if chosen is None:
        return None
    for module in modules:
        for row in module.lessons:
            if row.code == chosen.lesson:
                known = progress.of(row.code)
                return Next(
                    code=row.code,
                    section=chosen.section,
                    module=module.title,
                    number=row.number,
                    title=row.title,
                    done=row.done,
                    total=row.total,
                    minutes=max(chosen.minutes_left, 1),
                    started=known.started or bool(known.last),
                    fresh=not any(found.started for found in progress.lessons.values()),
                )
    return None


def home_tasks(tasks: Sequence[TaskCard], library: Library, progress: Progress) -> tuple[HomeTask, ...]:
    """Tasks as Beranda shows them."""
    return tuple(
        HomeTask(
            id=task.id,
            title=task.title,
            lesson=task.lesson,
            part=task.part,
            due=task.due,
            graded=task.graded,
            state=task.state,
            note=task.note,
            opens_here=task.part != "lain" and library.find(task.lesson) is not None,
            begun=progress.of(task.lesson).started,
        )
        for task in tasks
    )


def _lesson_row(card: LessonCard, number: int, progress: Progress) -> LessonRow:
    known = progress.of(card.code)
    done, total = len(known.done), len(card.sections)
    state: LessonState = "selesai" if known.finished else "jalan" if known.started or known.last else "baru"
    return LessonRow(
        code=card.code,
        title=card.screen_title or card.title,
        summary=card.summary,
        number=number,
        minutes=minutes_left(card, LessonProgress(card.code, total=max(total, 1))),
        done=done,
        total=total,
        state=state,
        has_quiz=card.has_quiz,
    )
