"""The blocks a lesson is made of, between its text on disk and what a screen shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from markdown_it.token import Token

    from aksi_desktop.assessment import Item

CalloutKind = Literal["pemantik", "coba", "contoh", "ingat", "awas", "diskusi", "kotak"]


@dataclass(frozen=True, slots=True)
class Prose:
    """Ordinary Markdown, kept as parsed tokens: theme and size come when it is rendered."""

    tokens: tuple[Token, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture that stands alone. ``path`` is relative to the lesson's folder; ``exists`` says if it was found."""

    path: str
    alt: str
    caption: str
    exists: bool
    line: int


@dataclass(frozen=True, slots=True)
class Callout:
    """A tinted box. ``minutes`` is given for ``coba``; ``id`` is the stable id of an activity in the text."""

    kind: CalloutKind
    title: str
    minutes: int | None
    id: str
    blocks: tuple[Block, ...]
    line: int
    slug_given: bool = False


@dataclass(frozen=True, slots=True)
class Columns:
    """Side by side, at most three."""

    columns: tuple[tuple[Block, ...], ...]
    line: int


@dataclass(frozen=True, slots=True)
class WritingRoom:
    """An empty ruled box on a worksheet, so many lines high."""

    lines: int
    line: int


@dataclass(frozen=True, slots=True)
class Check:
    """One inline question (``::: cek``), in the types of the quiz room."""

    item: Item
    line: int


@dataclass(frozen=True, slots=True)
class Reflection:
    """A question to think about; what is thought or typed is never stored."""

    blocks: tuple[Block, ...]
    line: int


@dataclass(frozen=True, slots=True)
class HelpCard:
    """Where the school's own help contacts are drawn; ``blocks`` is the lesson's introduction to them."""

    blocks: tuple[Block, ...]
    line: int


@dataclass(frozen=True, slots=True)
class ActivityLink:
    """Where the lesson opens the activity of ``aktivitas.yaml``."""

    blocks: tuple[Block, ...]
    line: int


Block: TypeAlias = Prose | Figure | Callout | Columns | WritingRoom | Check | Reflection | HelpCard | ActivityLink


@dataclass(frozen=True, slots=True)
class HtmlPart:
    """A run of Qt rich text for one text browser."""

    html: str


@dataclass(frozen=True, slots=True)
class CheckPart:
    """Show the question here."""

    item: Item


@dataclass(frozen=True, slots=True)
class ReflectionPart:
    """Show a box for thinking here; nothing of it is stored."""

    html: str


@dataclass(frozen=True, slots=True)
class HelpPart:
    """Show the school's help contacts here, after the introduction."""

    html: str


@dataclass(frozen=True, slots=True)
class ActivityPart:
    """Show the button that opens the lesson's activity here."""

    html: str


Part: TypeAlias = HtmlPart | CheckPart | ReflectionPart | HelpPart | ActivityPart


@dataclass(frozen=True, slots=True)
class HtmlPalette:
    """Colours as ``#RRGGBB``, named as in ``design/ui.md``. The defaults are the light theme, also used on paper."""

    ink: str = "#16202A"
    muted: str = "#5B6875"
    paper: str = "#F6F5F1"
    card: str = "#FFFFFF"
    line: str = "#DDE2E0"
    brand: str = "#0B6B5D"
    brand_soft: str = "#DDEFEA"
    sun: str = "#F2A541"
    sun_soft: str = "#FDF0DC"
    sun_ink: str = "#8A5200"
    rose: str = "#B0362F"
    rose_soft: str = "#FBE5E3"
    sky: str = "#2B6CB0"
    sky_soft: str = "#E1ECF7"
    plum: str = "#6B4FA0"
    plum_soft: str = "#ECE6F5"
