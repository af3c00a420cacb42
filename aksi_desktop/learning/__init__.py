"""What a learner does: sections done, attempts, answers, progress. Over records and curriculum, without Qt."""

from __future__ import annotations

from aksi_desktop.learning.attempts import AttemptState, LookAgain, Result, ReviewedAnswer
from aksi_desktop.learning.errors import LearningError
from aksi_desktop.learning.progress import Best, Count, LessonProgress, NextLesson, Progress, minutes_left
from aksi_desktop.learning.projections import PROJECTIONS, AttemptProjection, ProgressProjection
from aksi_desktop.learning.service import Learning
from aksi_desktop.learning.tables import AnswerRow

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
