"""What a learner does: sections done, attempts, answers, progress. Over records and curriculum, without Qt.

What belongs to quizzes is imported when first asked for; Beranda does not need it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from aksi_desktop.lazy import lazily
from aksi_desktop.learning.errors import LearningError
from aksi_desktop.learning.progress import Best, Count, LessonProgress, NextLesson, Progress, minutes_left
from aksi_desktop.learning.projections import PROJECTIONS, AttemptProjection, ProgressProjection
from aksi_desktop.learning.service import Learning
from aksi_desktop.learning.tables import AnswerRow

if TYPE_CHECKING:
    from aksi_desktop.learning.attempts import AttemptState, LookAgain, Result, ReviewedAnswer

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

__getattr__ = lazily(__name__, {"attempts": "AttemptState LookAgain Result ReviewedAnswer"})
