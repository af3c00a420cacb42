"""Measures on the teacher's plan and on the quiz."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from aksi_desktop.curriculum.check.sentences import count_words
from aksi_desktop.curriculum.roles import PHASES

if TYPE_CHECKING:
    from aksi_desktop.assessment import Item, Quiz
    from aksi_desktop.curriculum.check.unit import Unit

PLAN_PARTS: Final = (
    "Identifikasi",
    "Desain",
    "Pengalaman belajar",
    "Asesmen",
    "Kunci dan jawaban",
    "Tanpa proyektor atau listrik",
    "Adaptasi",
    "Bila ada yang bercerita",
)
MINUTES_A_JP: Final = 45
CORE_MINUTES_A_JP: Final = 30
_FEWEST_FOR_PLACE: Final = 4
_CHANCE: Final = 1.65
"""Standard deviations above chance from which a pattern is no accident (one in twenty)."""


def check_plan(unit: Unit) -> None:
    """The parts of a Modul Ajar, minutes that add up, core steps that fit a short lesson."""
    plan = unit.plan
    if plan is None:
        return
    heads = {" ".join(name.casefold().split()): body for name, body in plan.parts}
    for part in PLAN_PARTS:
        if not any(head.startswith(part.casefold()) and (body or part == "Asesmen") for head, body in heads.items()):
            unit.say("rencana-bagian", "plan", name=part)
    assessment = next((body for head, body in heads.items() if head.startswith("asesmen")), None)
    if assessment is not None:
        for name in ("awal", "proses", "akhir"):
            if not re.search(rf"\b{name}\b", assessment, re.IGNORECASE):
                unit.say("rencana-asesmen", "plan", name=name)
        if assessment.count("|") < 8:
            unit.say("rencana-asesmen", "plan", name="tabel rubrik")
    for phase in PHASES:
        if not any(step.phase == phase for step in plan.steps):
            unit.say("rencana-tahap", "plan", name=phase.capitalize())
    jp = unit.card.jp
    if plan.minutes != MINUTES_A_JP * jp:
        unit.say("rencana-menit", "plan", minutes=plan.minutes, jp=jp, wanted=MINUTES_A_JP * jp)
    if plan.core_minutes > CORE_MINUTES_A_JP * jp:
        unit.say("rencana-inti", "plan", minutes=plan.core_minutes, jp=jp, most=CORE_MINUTES_A_JP * jp)


def check_quiz(unit: Unit) -> None:
    """Number, types, scenarios, feedback, hints, and keys that cannot be guessed by length or place."""
    quiz = unit.quiz
    if quiz is None:
        return
    total = len(quiz.items)
    if not 8 <= total <= 12:
        unit.say("soal-jumlah", "quiz", count=total)
    types = sorted({item.type for item in quiz.items})
    if len(types) < 4:
        unit.say("soal-jenis", "quiz", count=len(types), names=", ".join(types))
    with_scene = sum(1 for item in quiz.items if item.stimulus_md.strip() or item.stimulus_id)
    if with_scene * 2 < total:
        unit.say("soal-stimulus", "quiz", count=with_scene, total=total)
    for item in quiz.items:
        _check_item(unit, item)
    _check_lengths(unit, quiz)
    _check_places(unit, quiz)


def _check_item(unit: Unit, item: Item) -> None:
    for choice in item.choices:
        if not choice.feedback_md.strip():
            unit.say("soal-umpan", "quiz", choice.line, text=_short(choice.text_md))
    for row in item.rows:
        if not row.feedback_md.strip():
            unit.say("soal-umpan", "quiz", row.line, text=_short(row.text_md))
    for answer in item.answers:
        if not answer.correct and not answer.feedback_md.strip():
            unit.say("soal-umpan", "quiz", answer.line, text=_short(answer.text))
    if not item.choices and not item.rows and not item.explanation.strip():
        unit.say("soal-pembahasan", "quiz", item.line)
    if not item.hint.strip():
        unit.say("soal-petunjuk", "quiz", item.line)
    if len(item.rows) >= 3 and len({row.column for row in item.rows}) == 1:
        unit.say("kunci-kolom", "quiz", item.line)


def _short(text: str) -> str:
    return " ".join(text.split()[:6])


def single_choice(quiz: Quiz) -> list[Item]:
    """The items with one right choice among several."""
    return [item for item in quiz.items if item.type == "pg" and len(item.choices) > 1]


def key_place(item: Item) -> int:
    """Place of the right choice, from 1; 0 when there is none."""
    return next((place for place, choice in enumerate(item.choices, start=1) if choice.correct), 0)


def is_longest(item: Item) -> bool:
    """Whether the right choice is longer than every other."""
    right = max((len(choice.text_md) for choice in item.choices if choice.correct), default=0)
    return right > max((len(choice.text_md) for choice in item.choices if not choice.correct), default=0)


def most_by_chance(items: Sequence[Item]) -> int:
    """How many of ``items`` may share a trait that each has with probability 1 in (number of its choices)."""
    chances = [1 / len(item.choices) for item in items]
    spread = sum(chance * (1 - chance) for chance in chances) ** 0.5
    return max(1, int(sum(chances) + _CHANCE * spread))


def _check_lengths(unit: Unit, quiz: Quiz) -> None:
    items = single_choice(quiz)
    longest = [item for item in items if is_longest(item)]
    most = most_by_chance(items)
    if len(longest) > most:
        unit.say("kunci-terpanjang", "quiz", count=len(longest), total=len(items), most=most)
    for item in longest:
        right = next(choice for choice in item.choices if choice.correct)
        others = [count_words(choice.text_md) for choice in item.choices if not choice.correct]
        if count_words(right.text_md) >= 1.5 * max(others) and count_words(right.text_md) - max(others) >= 3:
            unit.say("kunci-terpanjang-soal", "quiz", right.line)


def _check_places(unit: Unit, quiz: Quiz) -> None:
    items = single_choice(quiz)
    if len(items) < _FEWEST_FOR_PLACE:
        return
    most = most_by_chance(items)
    for place, count in Counter(key_place(item) for item in items).items():
        if count > most:
            unit.say("kunci-tempat", "quiz", place=place, count=count, total=len(items), most=most)


def check_module_places(units: Sequence[Unit]) -> None:
    """Over a whole module no place holds the key more often than chance allows. Said at the module's first quiz."""
    items = [item for unit in units if unit.quiz is not None for item in single_choice(unit.quiz)]
    if len(units) < 2 or len(items) < 2 * _FEWEST_FOR_PLACE:
        return
    most = most_by_chance(items)
    for place, count in Counter(key_place(item) for item in items).items():
        if count > most:
            module = units[0].card.module
            units[0].say(
                "kunci-tempat-modul", "quiz", module=module, place=place, count=count, total=len(items), most=most
            )
