"""What the quiz view shows, as facts without words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from pathlib import Path

    from aksi_desktop.assessment import Answer, Item, Stimulus


@dataclass(frozen=True)
class QuestionCard:
    """One question in front of a learner. ``item`` already stands in the order to be shown."""

    item: Item
    stimulus: Stimulus | None
    folder: Path
    number: int
    total: int
    answered: int
    answer: Answer
    stored: bool
    """False in a self-check of a sensitive unit: nothing of it is kept."""


@dataclass(frozen=True)
class LookAgain:
    """Where to read once more: a question not yet right and the section that explains it."""

    item: str
    stem_md: str
    section: str
    section_title: str


@dataclass(frozen=True)
class ResultCard:
    """How it ended. ``scored`` is False for a self-check: then there are no numbers, only ways on."""

    lesson: str
    right: int
    total: int
    look_again: tuple[LookAgain, ...]
    scored: bool
    skipped: int = 0


@dataclass(frozen=True)
class QuizTrouble:
    """A quiz that cannot be played: which, and why, for a friendly page."""

    lesson: str
    code: Literal["missing", "empty"]
