"""How far a learner is: plain values made from the projections and the library."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

import msgspec

if TYPE_CHECKING:
    from aksi_desktop.curriculum import LessonCard

JP_MINUTES = 45
_ROUND_TO = 5


class Best(NamedTuple):
    """The best finished attempt at a quiz, by first tries."""

    right: int
    total: int


class LessonProgress(msgspec.Struct, frozen=True):
    """One lesson in front of one learner.

    ``done`` are the ids of sections done that the lesson still has, in its order. ``how`` says how it was
    finished: "selesai", "jeda" or "". ``quiz_best`` is None without a finished attempt and in sensitive units.
    """

    lesson: str
    done: tuple[str, ...] = ()
    total: int = 0
    finished: bool = False
    how: str = ""
    activity_done: bool = False
    quiz_best: Best | None = None
    last: str = ""
    """The section where this learner stopped on this computer, or ""."""

    @property
    def started(self) -> bool:
        """Whether anything of it was done."""
        return bool(self.done) or self.finished or self.activity_done

    @property
    def left(self) -> int:
        """Sections not yet done; 0 once finished."""
        return 0 if self.finished else self.total - len(self.done)


class Count(msgspec.Struct, frozen=True):
    """So many lessons finished of so many."""

    done: int
    total: int


class NextLesson(NamedTuple):
    """What to go on with: a lesson, the section to open, and about how many minutes are left in it."""

    lesson: str
    section: str
    minutes_left: int


class Progress(msgspec.Struct, frozen=True):
    """Everything a learner did in the lessons that are on the shelf. ``modules`` counts student units only."""

    lessons: Mapping[str, LessonProgress] = msgspec.field(default_factory=dict)
    modules: Mapping[str, Count] = msgspec.field(default_factory=dict)
    next: NextLesson | None = None

    def of(self, code: str) -> LessonProgress:
        """Progress in this lesson; a fresh one for a lesson not on the shelf."""
        return self.lessons.get(code) or LessonProgress(code)

    def lesson(self, code: str) -> LessonProgress | None:
        """Progress in this lesson, or None when it is not on the shelf."""
        return self.lessons.get(code)

    @property
    def done(self) -> int:
        """Student lessons finished."""
        return sum(count.done for count in self.modules.values())

    @property
    def total(self) -> int:
        """Student lessons there are."""
        return sum(count.total for count in self.modules.values())


def minutes_left(card: LessonCard, progress: LessonProgress) -> int:
    """About how long the rest takes: 45 minutes a JP, by the share of sections left, rounded to five; 0 at the end."""
    if not progress.left:
        return 0
    minutes = card.jp * JP_MINUTES * progress.left / max(progress.total, 1)
    return max(_ROUND_TO, round(minutes / _ROUND_TO) * _ROUND_TO)
