"""What the reading view shows, as facts without words: the view owns every sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from pathlib import Path

    from aksi_desktop.curriculum import Section, Source


@dataclass(frozen=True)
class OutlineRow:
    """One section in the outline."""

    id: str
    title: str
    done: bool


@dataclass(frozen=True)
class Outline:
    """The left column: where one is in which lesson, and what the lesson is for."""

    lesson: str
    module: str
    module_title: str
    title: str
    jp: int
    phase: str
    goal: str
    rows: tuple[OutlineRow, ...]
    current: str
    notes: int = 0


After = Literal["section", "quiz", "finish"]
"""What the filled button leads to: the next section, the quiz of the lesson, or its end."""


@dataclass(frozen=True)
class Page:
    """One section, ready to be shown. ``sources`` are listed under the last one."""

    lesson: str
    section: Section
    folder: Path
    number: int
    total: int
    after: After
    done: bool
    can_pause: bool
    typing_allowed: bool
    has_activity: bool
    activity_done: bool
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True)
class Note:
    """A glossary entry or a citation, for a small pop-up. ``see`` leads to another entry (address, words)."""

    kind: Literal["istilah", "rujukan"]
    title: str
    text_md: str
    checked: str = ""
    number: int = 0
    link: str = ""
    see: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class LessonTrouble:
    """A lesson that cannot be shown: which, and why, for a friendly page."""

    lesson: str
    code: Literal["missing", "empty", "unreadable"]
