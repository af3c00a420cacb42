"""What lists of lessons show: the values that are there from the start.

Structs and not dataclasses: Python takes a noticeable part of a start to generate the code of a dataclass, and these
come before the first screen. They also go to the scan's file and back in one call.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from msgspec import Struct

Audience = Literal["murid", "guru", "keluarga"]
Sensitivity = Literal["none", "lembut", "tinggi"]
Origin = Literal["bawaan", "sekolah", "sekolah-mengganti"]


class SectionCard(Struct, frozen=True):
    """A section as an outline shows it; ``minutes`` is an estimate from its words and its activities."""

    id: str
    title: str
    minutes: int


class LessonCard(Struct, frozen=True):
    """Everything a list of lessons needs to know about one, without having parsed it."""

    code: str
    title: str
    screen_title: str
    """What home, window titles, prints and search show: neutral in sensitive units, else the title."""
    summary: str
    module: str
    jp: int
    phase: str
    audience: Audience
    goals: tuple[str, ...]
    tags: tuple[str, ...]
    facts: tuple[str, ...]
    sensitive: Sensitivity
    prerequisites: tuple[str, ...]
    checked: str
    sections: tuple[SectionCard, ...]
    minutes: int
    """Estimate for reading the whole lesson, its activities included."""
    has_quiz: bool
    has_slides: bool
    has_plan: bool
    has_cards: bool
    has_worksheet: bool
    has_activity: bool
    folder: Path
    revision: str
    """16 hex digits that change when ``pelajaran.md`` changes."""
    origin: Origin = "bawaan"


class RubricRow(Struct, frozen=True):
    """One aspect of a module's rubric and its four levels, from the lowest to the highest."""

    aspect: str
    levels: tuple[str, ...]


class Module(Struct, frozen=True):
    """A module in the order of ``kurikulum.toml``, with the cards of its lessons."""

    code: str
    title: str
    summary: str
    color: str
    """Name of a theme token: brand, sky, plum, rose or sun."""
    icon: str
    audience: Audience
    folder: Path
    lessons: tuple[LessonCard, ...]
    rubric: tuple[RubricRow, ...] = ()


class ModuleHead(Struct, frozen=True):
    """``modul.md``."""

    code: str
    title: str
    summary: str
    color: str
    icon: str
    audience: Audience
    rubric: tuple[RubricRow, ...]
