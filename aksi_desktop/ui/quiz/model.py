"""What the quiz view shows, as facts without words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from aksi_desktop.assessment import Answer, Item, Stimulus

Mode = Literal["latihan", "tes", "pembahasan"]
"""Practice; a test that counts; and looking, after a test, at what was answered and what is right."""
After = Literal["", "selesai", "lewat"]
"""Why practice of a quiz that is a test too is practice: the test is written, or its last day has gone."""


@dataclass(frozen=True)
class StartCard:
    """A test that counts, before it begins. ``giver`` may be ""; ``on_paper`` counts what the program cannot mark."""

    title: str
    giver: str
    questions: int
    on_paper: int
    due: date | None
    today: date
    note: str = ""


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
    mode: Mode = "latihan"
    after: After = ""
    others: int = 0
    """How many other questions of a test still wait: then this one can be left for later."""


@dataclass(frozen=True)
class LookAgain:
    """Where to read once more: a question not yet right and the section that explains it."""

    item: str
    stem_md: str
    section: str
    section_title: str


@dataclass(frozen=True)
class ResultCard:
    """How it ended. ``scored`` is False for a self-check: then there are no numbers, only ways on.

    ``test``: it was a test that counts; ``noted`` is False where the disk did not take its end.
    """

    lesson: str
    right: int
    total: int
    look_again: tuple[LookAgain, ...]
    scored: bool
    skipped: int = 0
    test: bool = False
    noted: bool = True
    after: After = ""


@dataclass(frozen=True)
class QuizTrouble:
    """A quiz that cannot be played: which, and why, for a friendly page."""

    lesson: str
    code: Literal["missing", "empty"]
