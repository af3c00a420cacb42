"""What the library gives: plain frozen values, light to import (no Markdown, no YAML, no Qt)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from aksi_desktop.assessment.complaint import Complaint
    from aksi_desktop.curriculum.blocks import Block
    from aksi_desktop.curriculum.cards import LessonCard

HitKind = Literal["pelajaran", "bagian", "istilah"]


@dataclass(frozen=True, slots=True)
class Source:
    """One entry of ``rujukan.toml``; ``number`` is its place in the lesson that cites it (0 = none)."""

    id: str
    sentence: str
    source: str
    checked: str
    grade: str
    link: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class Section:
    """A section of a lesson. Its blocks, for :func:`~aksi_desktop.curriculum.render_html`, are parsed when asked for.

    Sections are parsed in the order of the text (terms link at their first use), so asking for the last one parses all.
    """

    id: str
    title: str
    minutes: int
    line: int
    read: Callable[[], tuple[Block, ...]] = field(repr=False, compare=False)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """What the section shows."""
        return self.read()


@dataclass(frozen=True, slots=True)
class Lesson:
    """One lesson read from ``pelajaran.md``; nothing that is wrong with it stops it from opening."""

    card: LessonCard
    sections: tuple[Section, ...]
    sources: tuple[Source, ...]
    """What the lesson cites, in the order of first citation."""
    read_complaints: Callable[[], tuple[Complaint, ...]] = field(repr=False, compare=False)

    @property
    def complaints(self) -> tuple[Complaint, ...]:
        """What is wrong with the text; parses all of it."""
        return self.read_complaints()


@dataclass(frozen=True, slots=True)
class Term:
    """A glossary entry. ``definition_md`` is Markdown; ``see`` holds slugs of related terms."""

    slug: str
    name: str
    definition_md: str
    synonyms: tuple[str, ...] = ()
    see: tuple[str, ...] = ()
    line: int = 0
    slug_given: bool = True


@dataclass(frozen=True, slots=True)
class Glossary:
    """The terms of ``istilah.md`` in the order of the alphabet."""

    terms: tuple[Term, ...] = ()
    _by_slug: dict[str, Term] = field(default_factory=dict, repr=False, compare=False)

    def __post_init__(self) -> None:
        self._by_slug.update({term.slug: term for term in self.terms})

    def get(self, slug: str) -> Term | None:
        """The term with this slug, or None."""
        return self._by_slug.get(slug)

    def __len__(self) -> int:
        return len(self.terms)


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide: blocks for the screen, a Markdown note for the teacher alone."""

    id: str
    title: str
    body_md: str
    blocks: tuple[Block, ...]
    note_md: str
    pictures: tuple[str, ...]
    line: int
    slug_given: bool = True


@dataclass(frozen=True, slots=True)
class SlideDeck:
    """``salindia.md``."""

    title: str
    slides: tuple[Slide, ...]


@dataclass(frozen=True, slots=True)
class ReviewCard:
    """A card for spaced review: what is asked and what one should recall."""

    id: str
    front_md: str
    back_md: str
    line: int
    slug_given: bool = True


@dataclass(frozen=True, slots=True)
class Worksheet:
    """``lembar-kerja.md``: Markdown with lines ``____`` and ``::: kotak 6 baris`` as room to write."""

    title: str
    minutes: int
    body_md: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class PlanStep:
    """One step of the teacher's plan. ``core`` steps are ``inti``; the others may be skipped."""

    minutes: int
    core: bool
    title: str
    phase: str
    """memahami, mengaplikasi or merefleksi."""
    body_md: str
    line: int


@dataclass(frozen=True, slots=True)
class TeacherPlan:
    """``guru.md``: its headed parts in order, and the steps found under "Pengalaman belajar"."""

    title: str
    parts: tuple[tuple[str, str], ...]
    """(heading, Markdown below it), in the order of the file."""
    steps: tuple[PlanStep, ...]

    @property
    def minutes(self) -> int:
        """Minutes of all steps together."""
        return sum(step.minutes for step in self.steps)

    @property
    def core_minutes(self) -> int:
        """Minutes of the steps that may not be skipped."""
        return sum(step.minutes for step in self.steps if step.core)


@dataclass(frozen=True, slots=True)
class Hit:
    """One find of :meth:`Library.search`.

    ``snippet`` is plain text; ``marks`` are (start, length) of the words found in it. ``lesson`` and ``section`` are
    where to go; a term carries its slug in ``section`` and an empty ``lesson``.
    """

    kind: HitKind
    title: str
    snippet: str
    lesson: str
    section: str
    marks: tuple[tuple[int, int], ...] = ()
