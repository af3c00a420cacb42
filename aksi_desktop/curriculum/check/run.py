"""Running the measures over a folder of lessons."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Final

from aksi_desktop.assessment.complaint import complaint_of
from aksi_desktop.curriculum.check import reading, rules, teaching
from aksi_desktop.curriculum.check.fix import count_missing, write_ids
from aksi_desktop.curriculum.check.messages import MEASURES
from aksi_desktop.curriculum.check.report import CheckReport, UnitReport
from aksi_desktop.curriculum.check.sentences import count_words
from aksi_desktop.curriculum.check.unit import Unit, read_unit
from aksi_desktop.curriculum.complaints import Complaints
from aksi_desktop.curriculum.files import GLOSSARY, MODULE, ROLE_FILES, SOURCES
from aksi_desktop.curriculum.glossary import fold, read_glossary
from aksi_desktop.curriculum.library import Library, load_library
from aksi_desktop.curriculum.sources import read_sources
from aksi_desktop.curriculum.text import read_lines

if TYPE_CHECKING:
    from aksi_desktop.assessment.complaint import Complaint
    from aksi_desktop.curriculum.cards import LessonCard

SHARED_SENTENCES: Final = 5
RUBRIC_LEVELS: Final = 4
_SHORTEST_SHARED: Final = 6
"""Words from which a sentence is worth comparing: "Tulis jawabanmu." may stand anywhere."""
_MISSING_ID: Final = "id-missing"
_WHAT: Final = {
    "slides": "slide kelas",
    "plan": "rencana guru",
    "quiz": "kuis 8 sampai 12 soal",
    "cards": "6 sampai 10 kartu",
    "worksheet": "satu lembar kerja",
}
_ROLES: Final = {
    "murid": ("slides", "plan", "quiz", "cards", "worksheet"),
    "guru": ("slides", "plan", "quiz", "cards", "worksheet"),
    "keluarga": ("plan", "worksheet"),
}


def run_check(folder: Path, *, fix: bool = False, beside: Path | None = None, only: Path | None = None) -> CheckReport:
    """Check the library in ``folder``; with ``fix`` write missing ids first. See :func:`check_lessons`."""
    inner = f"{only.resolve().relative_to(folder.resolve()).as_posix()}/" if only is not None else ""
    fixed = write_ids(folder, inner) if fix else ()
    own = beside is None or beside.resolve() == folder.resolve()
    library = load_library(folder) if beside is None or own else load_library(beside, folder)
    start = "" if own else f"{folder.name}/"
    cards = [
        card
        for card in library.cards_in_order()
        if (own or card.origin != "bawaan") and f"{card.folder.relative_to(folder).as_posix()}/".startswith(inner)
    ]
    units = [_check_unit(library, card) for card in cards]
    for module in library.modules:
        inside = [unit for unit in units if unit.card.module == module.code]
        teaching.check_module_places(inside)
    check_shared_sentences(units)
    complaints = [complaint for complaint in library.complaints if complaint.file.startswith(start)]
    complaints.extend(_shared_files(folder, start))
    complaints.extend(_rubrics(library, folder) if own else ())
    for unit in units:
        complaints.extend(unit.complaints)
    complaints.extend(_missing_ids(folder, start))
    kept = {
        complaint
        for complaint in complaints
        if complaint.code != _MISSING_ID and complaint.file.startswith(f"{start}{inner}")
    }
    return CheckReport(tuple(sorted(kept)), tuple(_figures(unit) for unit in units), tuple(fixed))


def _rubrics(library: Library, folder: Path) -> Iterator[Complaint]:
    """Each module says in four levels what its students come to be able to do."""
    for module in library.modules:
        if not module.rubric or any(len(row.levels) != RUBRIC_LEVELS for row in module.rubric):
            file = (module.folder / MODULE).relative_to(folder).as_posix()
            yield complaint_of(MEASURES, "modul-rubrik", file)


def _check_unit(library: Library, card: LessonCard) -> Unit:
    unit = read_unit(library, card)
    present = {
        "slides": unit.slides,
        "plan": unit.plan,
        "quiz": unit.quiz,
        "cards": unit.cards,
        "worksheet": unit.worksheet,
    }
    for role in _ROLES[card.audience]:
        if present[role] is None:
            unit.say("berkas-belum-ada", role, name=ROLE_FILES[role], what=_WHAT[role])
    reading.check_reading(unit, frozenset(library.tags))
    reading.check_slides(unit)
    reading.check_cards(unit)
    reading.check_worksheet(unit)
    reading.check_pictures(unit)
    teaching.check_plan(unit)
    teaching.check_quiz(unit)
    rules.check_facts(unit)
    rules.check_links(unit, {term.slug for term in library.glossary.terms}, {c.code for c in library.cards_in_order()})
    rules.check_phones(unit)
    rules.check_chatbots(unit)
    rules.check_sensitive(unit)
    return unit


def check_shared_sentences(units: Sequence[Unit]) -> None:
    """No two units may share more than a handful of sentences word for word. Said at the later one."""
    spoken: list[tuple[Unit, dict[str, str]]] = []
    for unit in units:
        own: dict[str, str] = {}
        for sentence, _line in reading.sentences_of(unit):
            if count_words(sentence) >= _SHORTEST_SHARED:
                own[" ".join(re.findall(r"\w+", fold(sentence)))] = sentence
        spoken.append((unit, own))
    for (first, left), (second, right) in combinations(spoken, 2):
        shared = sorted(left.keys() & right.keys())
        if len(shared) > SHARED_SENTENCES:
            text = right[shared[0]][:80]
            second.say("kalimat-kembar", count=len(shared), other=first.card.code, text=text)


def _shared_files(folder: Path, start: str) -> list[Complaint]:
    found: list[Complaint] = []
    for name, read in ((GLOSSARY, read_glossary), (SOURCES, read_sources)):
        complaints = Complaints(f"{start}{name}")
        lines = read_lines(folder, folder / name, complaints)
        if lines is not None:
            read(lines, complaints)
        found.extend(complaints)
    return found


def _missing_ids(folder: Path, start: str) -> list[Complaint]:
    return [
        complaint_of(MEASURES, "id-belum-ditulis", f"{start}{name}", facts={"count": count})
        for name, count in count_missing(folder)
    ]


def _figures(unit: Unit) -> UnitReport:
    counts = [count_words(sentence) for sentence, _line in reading.sentences_of(unit)]
    items = unit.quiz.items if unit.quiz is not None else ()
    return UnitReport(
        code=unit.card.code,
        title=unit.card.title,
        folder=unit.place,
        jp=unit.card.jp,
        words=reading.words_of(unit),
        sections=len(unit.lesson.sections),
        words_per_sentence=reading.average_sentence(unit),
        longest_sentence=max(counts, default=0),
        slides=len(unit.slides.slides) if unit.slides is not None else 0,
        items=len(items),
        item_types=tuple(sorted({item.type for item in items})),
        cards=len(unit.cards or ()),
        plan_minutes=unit.plan.minutes if unit.plan is not None else 0,
        core_minutes=unit.plan.core_minutes if unit.plan is not None else 0,
        pictures=len(unit.pictures),
    )
