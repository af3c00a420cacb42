"""What a learner does: sections done, attempts, answers, progress. Over records and curriculum, without Qt.

What belongs to quizzes is imported when first asked for; Beranda does not need it.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from aksi_desktop.learning.errors import LearningError
from aksi_desktop.learning.progress import Best, Count, LessonProgress, NextLesson, Progress, minutes_left
from aksi_desktop.learning.projections import PROJECTIONS, AttemptProjection, ProgressProjection
from aksi_desktop.learning.service import Learning
from aksi_desktop.learning.tables import AnswerRow

if TYPE_CHECKING:
    from aksi_desktop.learning.attempts import AttemptState, LookAgain, Result, ReviewedAnswer

_OF_QUIZZES = frozenset({"AttemptState", "LookAgain", "Result", "ReviewedAnswer"})


def __getattr__(name: str) -> Any:
    if name not in _OF_QUIZZES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f"{__name__}.attempts"), name)
    globals()[name] = value
    return value


__all__ = [
    "PROJECTIONS",
    "AnswerRow",
    "AttemptProjection",
    "AttemptState",
    "Best",
    "Count",
    "Learning",
    "LearningError",
    "LessonProgress",
    "LookAgain",
    "NextLesson",
    "Progress",
    "ProgressProjection",
    "Result",
    "ReviewedAnswer",
    "minutes_left",
]
