"""The library of lessons: built-in ones and a school's own, light to open, read in full one at a time."""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Final, TypeVar

from aksi_desktop.curriculum.cache import ScanCache
from aksi_desktop.curriculum.complaints import Complaints
from aksi_desktop.curriculum.files import GLOSSARY, ROLE_FILES, SOURCES, TEXT
from aksi_desktop.curriculum.merge import merge_shelves
from aksi_desktop.curriculum.shelf import Shelf, name_below, read_shelf
from aksi_desktop.curriculum.text import is_inside, read_lines
from aksi_desktop.errors import AksiError

if TYPE_CHECKING:
    from aksi_desktop.assessment import Quiz
    from aksi_desktop.assessment.complaint import Complaint
    from aksi_desktop.curriculum.activity import Activity
    from aksi_desktop.curriculum.cards import LessonCard, Module
    from aksi_desktop.curriculum.glossary import TermFinder
    from aksi_desktop.curriculum.markdown import Reading
    from aksi_desktop.curriculum.model import (
        Glossary,
        Hit,
        Lesson,
        ReviewCard,
        SlideDeck,
        Source,
        TeacherPlan,
        Worksheet,
    )
    from aksi_desktop.curriculum.search import SearchIndex

T = TypeVar("T")
_KEPT: Final = 12
"""Parsed files held in memory: enough to go back and forth, small on a 2 GB machine."""
_DEEPEST: Final = 3
"""Folders below ``gambar/`` that are looked into."""


class UnknownLesson(AksiError):
    """No lesson has this code: a place remembered from another curriculum, or a code typed wrong."""

    code = "lesson-unknown"


class Library:
    """Modules and cards at once; texts, quizzes, slides and the rest when asked for.

    Made by :func:`load_library`. May be used from several threads; the values it gives are immutable.
    """

    def __init__(self, shelves: Sequence[Shelf]) -> None:
        self._shelves = tuple(shelves)
        merged = merge_shelves(shelves)
        self.modules: tuple[Module, ...] = merged.modules
        self.complaints: tuple[Complaint, ...] = tuple(merged.complaints)
        self._roots = merged.roots
        self._cards = {card.code: card for module in self.modules for card in module.lessons}
        self._kept: OrderedDict[tuple[str, str], object] = OrderedDict()
        self._lock = RLock()
        self._glossary: Glossary | None = None
        self._sources: dict[str, Source] | None = None
        self._terms: TermFinder | None = None
        self._index: SearchIndex | None = None

    # cards

    def cards_in_order(self) -> Iterator[LessonCard]:
        """Every lesson's card, in the order of the curriculum."""
        return iter(self._cards.values())

    def find(self, code: str) -> LessonCard | None:
        """The card with this code, or None."""
        return self._cards.get(code)

    def card(self, code: str) -> LessonCard:
        """The card with this code; raises :class:`UnknownLesson`."""
        card = self._cards.get(code)
        if card is None:
            raise UnknownLesson(lesson=code)
        return card

    @property
    def tags(self) -> Mapping[str, str]:
        """Framework tags and what they mean (``[tag]`` in ``kurikulum.toml``)."""
        return {tag: meaning for shelf in self._shelves for tag, meaning in shelf.tags.items()}

    # one file at a time; each raises UnknownLesson for an unknown code and nothing for a bad text

    def lesson(self, code: str) -> Lesson:
        """The lesson, parsed. A text that vanished since the scan gives a lesson without sections."""
        return self._keep(code, "lesson", self._read_lesson)

    def quiz(self, code: str) -> Quiz | None:
        """The quiz, or None when the lesson has none."""
        return self._keep(code, "quiz", self._read_quiz)

    def slides(self, code: str) -> SlideDeck | None:
        """The slides, or None."""
        from aksi_desktop.curriculum.roles import read_slides

        return self._role(code, "slides", lambda lines, reading: read_slides(lines, reading.complaints, reading))

    def plan(self, code: str) -> TeacherPlan | None:
        """The teacher's plan, or None."""
        from aksi_desktop.curriculum.roles import read_plan

        return self._role(code, "plan", lambda lines, reading: read_plan(lines, reading.complaints))

    def cards(self, code: str) -> tuple[ReviewCard, ...]:
        """The cards for spaced review; empty when there are none."""
        from aksi_desktop.curriculum.roles import read_cards

        return self._role(code, "cards", lambda lines, reading: read_cards(lines, reading.complaints)) or ()

    def worksheet(self, code: str) -> Worksheet | None:
        """The printable sheet, or None."""
        from aksi_desktop.curriculum.roles import read_worksheet

        return self._role(code, "worksheet", lambda lines, reading: read_worksheet(lines, reading.complaints, reading))

    def activity(self, code: str) -> Activity | None:
        """The interactive activity, or None when there is none that can be played."""
        from aksi_desktop.curriculum.activity_file import read_activity

        return self._role(code, "activity", lambda lines, reading: read_activity(lines, reading.complaints))

    # what lessons share

    @property
    def glossary(self) -> Glossary:
        """All terms; a school's own entry replaces a built-in one of the same slug."""
        if self._glossary is None:
            from aksi_desktop.curriculum.glossary import merge_glossaries, read_glossary

            self._glossary = merge_glossaries(
                read_glossary(lines, complaints) for lines, complaints in self._shared(GLOSSARY)
            )
        return self._glossary

    @property
    def sources(self) -> Mapping[str, Source]:
        """All sources by id; a school's own entry replaces a built-in one."""
        if self._sources is None:
            from aksi_desktop.curriculum.sources import read_sources

            found: dict[str, Source] = {}
            for lines, complaints in self._shared(SOURCES):
                found.update(read_sources(lines, complaints))
            self._sources = found
        return self._sources

    def search(self, text: str, limit: int = 20) -> list[Hit]:
        """What matches ``text`` as it is typed, best first. The first call reads all lessons; see :meth:`index`."""
        return self.index().search(text, limit)

    def index(self) -> SearchIndex:
        """The search index, built at the first call (tens of milliseconds: do it aside)."""
        if self._index is None:
            from aksi_desktop.curriculum.search import build_index

            self._index = build_index(self)
        return self._index

    # reading

    def root_of(self, code: str) -> Path:
        """The library folder that the lesson comes from."""
        return self._roots[self.card(code).code]

    def _keep(self, code: str, what: str, read: Callable[[LessonCard], T]) -> T:
        key = (code, what)
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]  # type: ignore[return-value]
            value = read(self.card(code))
            self._kept[key] = value
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
            return value

    def _file_of(self, card: LessonCard, name: str = TEXT) -> str:
        return name_below(self._roots[card.code], card.folder / name, card.origin)

    def reading_for(self, card: LessonCard, name: str) -> Reading:
        """A fresh reading of one of the lesson's files, with terms, sources and pictures known."""
        from aksi_desktop.curriculum.markdown import Reading

        return Reading(
            complaints=Complaints(self._file_of(card, name)),
            pictures=pictures_in(self._roots[card.code], card.folder),
            source_ids=self.sources,
        )

    def _read_lesson(self, card: LessonCard) -> Lesson:
        from dataclasses import replace

        from aksi_desktop.curriculum.lesson import LessonBody
        from aksi_desktop.curriculum.model import Lesson
        from aksi_desktop.curriculum.scan import read_lesson_text

        reading = self.reading_for(card, TEXT)
        text = read_lesson_text(self._roots[card.code], card.folder, reading.complaints)
        if text is None:
            return Lesson(card, (), (), reading.complaints.all)
        reading.finder = self._finder()
        body = LessonBody(text.sections, reading)
        known = self.sources
        cited = tuple(replace(known[source_id], number=number) for source_id, number in reading.cited.items())
        return Lesson(card, body.sections, cited, body.complaints)

    def _finder(self) -> TermFinder:
        from aksi_desktop.curriculum.glossary import TermFinder

        if self._terms is None:
            self._terms = TermFinder.of(self.glossary)
        return self._terms.fresh()

    def _read_quiz(self, card: LessonCard) -> Quiz | None:
        from aksi_desktop.assessment import parse_quiz

        name = ROLE_FILES["quiz"]
        complaints = Complaints(self._file_of(card, name))
        lines = read_lines(self._roots[card.code], card.folder / name, complaints)
        return None if lines is None else parse_quiz("\n".join(lines), source=complaints.file).quiz

    def _role(self, code: str, role: str, read: Callable[[Sequence[str], Reading], T]) -> T | None:
        name = ROLE_FILES[role]

        def read_file(card: LessonCard) -> T | None:
            reading = self.reading_for(card, name)
            lines = read_lines(self._roots[card.code], card.folder / name, reading.complaints)
            return None if lines is None else read(lines, reading)

        return self._keep(code, role, read_file)

    def _shared(self, name: str) -> Iterator[tuple[list[str], Complaints]]:
        for shelf in self._shelves:
            complaints = Complaints(name)
            lines = read_lines(shelf.root, shelf.root / name, complaints)
            if lines is not None:
                yield lines, complaints


def pictures_in(root: Path, folder: Path) -> frozenset[str]:
    """Names of the files below the lesson's ``gambar/``, as ``gambar/x.svg``; links that lead out are left out."""
    found: set[str] = set()
    start = str(folder)
    for parent, folders, files in os.walk(folder / "gambar"):
        below = parent[len(start) + 1 :].replace(os.sep, "/")
        found.update(f"{below}/{name}" for name in files if _is_real(root, parent, name))
        if below.count("/") >= _DEEPEST:
            folders.clear()
    return frozenset(found)


def _is_real(root: Path, parent: str, name: str) -> bool:
    path = os.path.join(parent, name)
    return not os.path.islink(path) or is_inside(root, Path(path))


def load_library(builtin: Path, school: Path | None = None, *, cache: Path | None = None) -> Library:
    """Open the lessons below ``builtin`` and a school's own below ``school``. Never raises for what is in them.

    ``cache`` names a file for the light scan's results; with it a start reads only what changed since the last one.
    """
    kept = ScanCache(cache)
    shelves = [read_shelf(builtin, "bawaan", kept)]
    if school is not None:
        shelves.append(read_shelf(school, "sekolah", kept))
    kept.save()
    return Library(shelves)
