"""One unit with all its files read and everything the loaders said about them: what the measures look at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from aksi_desktop.assessment import parse_quiz
from aksi_desktop.assessment.complaint import Complaint, complaint_of
from aksi_desktop.curriculum.activity import Activity, MiniSite
from aksi_desktop.curriculum.activity_file import read_activity
from aksi_desktop.curriculum.check.messages import MEASURES
from aksi_desktop.curriculum.check.passages import Passage, passages
from aksi_desktop.curriculum.complaints import Complaints
from aksi_desktop.curriculum.files import ROLE_FILES, TEXT
from aksi_desktop.curriculum.frontmatter import read_front_matter
from aksi_desktop.curriculum.lesson import build_blocks
from aksi_desktop.curriculum.outline import read_blocks
from aksi_desktop.curriculum.roles import read_cards, read_plan, read_slides, read_worksheet
from aksi_desktop.curriculum.shelf import name_below
from aksi_desktop.curriculum.text import read_lines

if TYPE_CHECKING:
    from aksi_desktop.assessment import Quiz
    from aksi_desktop.curriculum.cards import LessonCard
    from aksi_desktop.curriculum.library import Library
    from aksi_desktop.curriculum.markdown import Reading
    from aksi_desktop.curriculum.model import (
        Lesson,
        ReviewCard,
        SlideDeck,
        Source,
        TeacherPlan,
        Worksheet,
    )

T = TypeVar("T")


@dataclass(slots=True)
class Unit:
    """A unit under check. ``texts`` holds the raw lines of its files by name; measures add to ``complaints``."""

    card: LessonCard
    lesson: Lesson
    place: str
    texts: dict[str, list[str]] = field(default_factory=dict)
    quiz: Quiz | None = None
    slides: SlideDeck | None = None
    plan: TeacherPlan | None = None
    cards: tuple[ReviewCard, ...] | None = None
    worksheet: Worksheet | None = None
    activity: Activity | None = None
    pictures: frozenset[str] = frozenset()
    used_pictures: set[str] = field(default_factory=set)
    sources: dict[str, Source] = field(default_factory=dict)
    passages: tuple[Passage, ...] = ()
    complaints: list[Complaint] = field(default_factory=list)

    def say(self, code: str, role: str = "text", line: int = 0, **facts: str | int) -> None:
        """Add a measure's complaint about the file of ``role``. A school's own lesson is advised, never failed."""
        complaint = complaint_of(MEASURES, code, f"{self.place}/{ROLE_FILES.get(role, TEXT)}", line, facts)
        if "/" in self.card.code:
            said = complaint
            complaint = Complaint(said.file, said.line, said.code, "saran", said.message, said.suggestion)
        self.complaints.append(complaint)


def read_unit(library: Library, card: LessonCard) -> Unit:
    """Read every file of a lesson."""
    lesson = library.lesson(card.code)
    root = library.root_of(card.code)
    unit = Unit(card, lesson, name_below(root, card.folder, card.origin), sources=dict(library.sources))
    unit.complaints.extend(lesson.complaints)
    unit.passages = tuple(passage for section in lesson.sections for passage in passages(section.blocks))
    reader = _Files(library, unit)
    reader.read(TEXT, lambda lines, reading: None)
    unit.quiz = reader.read(ROLE_FILES["quiz"], _quiz)
    unit.slides = reader.read(
        ROLE_FILES["slides"], lambda lines, reading: read_slides(lines, reading.complaints, reading)
    )
    unit.plan = reader.read(ROLE_FILES["plan"], _plan)
    unit.cards = reader.read(ROLE_FILES["cards"], lambda lines, reading: read_cards(lines, reading.complaints))
    unit.worksheet = reader.read(
        ROLE_FILES["worksheet"], lambda lines, reading: read_worksheet(lines, reading.complaints, reading)
    )
    unit.activity = reader.read(ROLE_FILES["activity"], _activity)
    unit.pictures = library.reading_for(card, TEXT).pictures or frozenset()
    unit.used_pictures.update(name for name in unit.pictures if any(name in line for line in unit.texts[TEXT]))
    return unit


class _Files:
    def __init__(self, library: Library, unit: Unit) -> None:
        self._library = library
        self._unit = unit

    def read(self, name: str, read: Callable[[Sequence[str], Reading], T]) -> T | None:
        unit = self._unit
        reading = self._library.reading_for(unit.card, name)
        lines = read_lines(self._library.root_of(unit.card.code), unit.card.folder / name, reading.complaints)
        if lines is None:
            unit.complaints.extend(reading.complaints)
            unit.texts.setdefault(name, [])
            return None
        unit.texts[name] = lines
        value = read(lines, reading)
        unit.used_pictures.update(reading.used_pictures)
        if name != TEXT:
            unit.complaints.extend(reading.complaints)
        return value


def _quiz(lines: Sequence[str], reading: Reading) -> Quiz:
    parsed = parse_quiz("\n".join(lines), source=reading.complaints.file)
    reading.complaints.extend(parsed.complaints)
    quiz = parsed.quiz
    for stimulus in quiz.stimuli:
        _markdown(stimulus.body_md, stimulus.line, reading)
    for item in quiz.items:
        _markdown(item.stem_md, item.line, reading)
        _markdown(item.stimulus_md, item.line, reading)
        _markdown(item.explanation, item.line, reading)
    return quiz


def _plan(lines: Sequence[str], reading: Reading) -> TeacherPlan:
    plan = read_plan(lines, reading.complaints)
    body = read_front_matter(lines, Complaints(reading.complaints.file)).body
    build_blocks(read_blocks(lines[body:], body + 1, reading.complaints), reading)
    return plan


def _activity(lines: Sequence[str], reading: Reading) -> Activity | None:
    activity = read_activity(lines, reading.complaints)
    if isinstance(activity, MiniSite):
        reading.pages = frozenset(page.id for page in activity.pages)
        for page in activity.pages:
            _markdown(page.body_md, page.body_line, reading)
            _markdown(page.about_md, page.line, reading)
    if activity is not None:
        _markdown(activity.intro_md, 1, reading)
        _markdown(activity.debrief_md, 1, reading)
    return activity


def _markdown(text: str, line: int, reading: Reading) -> None:
    """Read a Markdown value only for what the loader says about it."""
    if text:
        build_blocks(read_blocks(text.split("\n"), line, reading.complaints), reading)
