"""A new school year: which class goes up to which, looked at as a table first, then said in one append.

A class is one of one school year, so going up makes a new class and closes the old one; the old one keeps its
journal, tasks and marks. Those who finish stay in their closed class. Nobody is deleted.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Literal

import msgspec

from aksi_desktop.records import Fact, new_id, replacing
from aksi_desktop.records.catalogue import ClassDescribed, LabDescribed, LearnerDescribed, TeacherDescribed
from aksi_desktop.roster.matching import MAX_CLASS_NAME
from aksi_desktop.roster.people import ClassCard, fold_name
from aksi_desktop.roster.steps import RosterError, Step, closed, described_now, learner_before, take

if TYPE_CHECKING:
    from aksi_desktop.records import Records, Signer
    from aksi_desktop.roster.people import Roster

Goes = Literal["up", "out", "stay"]
YEAR = re.compile(r"(\d{4})/(\d{4})")
_GRADES = ("X", "XI", "XII", "XIII")
_FIRST_WORD = re.compile(r"^\s*([^\s.\-_/]+)")
_DIGITS = {"10": "X", "11": "XI", "12": "XII", "13": "XIII"}


@dataclass(frozen=True, slots=True)
class YearLine:
    """What becomes of one class: ``up`` into ``name``, ``out`` (its learners finish school), or ``stay`` as it is."""

    group: str
    old_name: str
    year: str
    count: int
    goes: Goes
    name: str


@dataclass(frozen=True, slots=True)
class YearPlan:
    """The new year and one line for each open class that is not of it yet, the highest grade first."""

    year: str
    lines: tuple[YearLine, ...]

    def with_line(self, line: YearLine) -> YearPlan:
        """The plan with another answer for one class."""
        return replace(self, lines=tuple(line if one.group == line.group else one for one in self.lines))


def coming_year(today: date) -> str:
    """The school year that begins in July of this year, which is what a wizard opened in May, June or July means."""
    return f"{today.year}/{today.year + 1}"


def propose_year(classes: Sequence[ClassCard], year: str) -> YearPlan:
    """X goes to XI, XI to XII, XII and XIII finish; a class of another name stays until somebody says what it does.

    Raises:
        RosterError: ``year-wrong``.
    """
    check_year(year)
    lines = [_line(card) for card in classes if card.year != year]
    order = {grade: place for place, grade in enumerate(reversed(_GRADES))}
    lines.sort(key=lambda line: order.get(_grade(line.old_name), len(order)))
    return YearPlan(year, tuple(lines))


def check_year(year: str) -> None:
    """Raise ``year-wrong`` unless it is like 2027/2028."""
    found = YEAR.fullmatch(year)
    if not found or int(found[2]) != int(found[1]) + 1:
        raise RosterError("year-wrong")


def check_plan(plan: YearPlan, classes: Sequence[ClassCard]) -> None:
    """Raise where two classes would have one name in the new year, or a name is none.

    Raises:
        RosterError: ``class-name-empty``, ``class-name-long``, ``class-name-taken`` (name).
    """
    check_year(plan.year)
    names = {fold_name(card.name) for card in classes if card.year == plan.year}
    for line in plan.lines:
        name = line.old_name if line.goes == "stay" else line.name
        if line.goes == "out":
            continue
        if not fold_name(name):
            raise RosterError("class-name-empty")
        if len(name) > MAX_CLASS_NAME:
            raise RosterError("class-name-long", most=MAX_CLASS_NAME)
        if fold_name(name) in names:
            raise RosterError("class-name-taken", name=name)
        names.add(fold_name(name))


@dataclass(frozen=True, slots=True)
class YearStep:
    """The step back, and the id that each class goes by in the new year."""

    step: Step
    renamed: Mapping[str, str]


def begin_year(
    records: Records,
    roster: Roster,
    plan: YearPlan,
    *,
    signer: Signer,
    by: str = "",
    labs: Sequence[str] = (),
    root: Signer | None = None,
) -> YearStep:
    """Record a plan in one append: new classes opened, old ones closed, learners described in the new ones.

    Learners keep their numbers. Teachers of some classes go up with them, and so do the ``labs`` that take some
    classes only. Labs are the root key's word, which may speak for the rest as well: where one changes, ``root`` signs
    the whole append, so that undoing the step takes back all of it.

    Raises:
        RosterError: see :func:`check_plan`; nothing was recorded.
    """
    check_plan(plan, roster.classes())
    facts: list[Fact] = []
    before: list[Fact] = []
    renamed: dict[str, str] = {}
    for line in plan.lines:
        if line.goes == "stay":
            continue
        old = ClassDescribed(name=line.old_name, year=line.year)
        before.append(Fact("class.described", obj=line.group, data=old))
        facts.append(replacing(records, Fact("class.described", by=by, obj=line.group, data=closed(old))))
        if line.goes == "up":
            renamed[line.group] = group = new_id()
            name = " ".join(line.name.split())
            facts.append(Fact("class.described", by=by, obj=group, data=ClassDescribed(name=name, year=plan.year)))
            before.append(Fact("class.described", obj=group, data=ClassDescribed(name=name, year=plan.year, closed=1)))
            _take_up(records, roster, line.group, group, by, facts, before)
    _teachers(records, renamed, by, facts, before)
    if root is not None and _labs(records, labs, renamed, by, facts, before):
        signer = root
    return YearStep(take(records, facts, signer=signer, before=before), renamed)


def _labs(
    records: Records, labs: Sequence[str], renamed: Mapping[str, str], by: str, facts: list[Fact], before: list[Fact]
) -> bool:
    """Give labs of some classes the ones these became; gives whether any changed."""
    changed = False
    for lab in labs:
        was = described_now(records, Fact("lab.described", obj=lab))
        if was is None or not isinstance(was.data, LabDescribed):
            continue
        classes = sorted({renamed.get(group, group) for group in was.data.classes})
        if classes != sorted(was.data.classes):
            changed = True
            before.append(was)
            data = msgspec.structs.replace(was.data, classes=classes)
            facts.append(replacing(records, Fact(was.kind, by=by, about=was.about, obj=was.obj, data=data)))
    return changed


def _take_up(
    records: Records, roster: Roster, old: str, new: str, by: str, facts: list[Fact], before: list[Fact]
) -> None:
    for card in roster.learners(old):
        was = learner_before(records, card.id)
        if was is not None:
            before.append(was)
        described = LearnerDescribed(card.name, card.call_name, card.roll, new, card.gender)
        facts.append(roster.describe_fact(card.id, described, by=by))


def _teachers(records: Records, renamed: Mapping[str, str], by: str, facts: list[Fact], before: list[Fact]) -> None:
    people = records.query("SELECT DISTINCT lower(hex(about)) FROM event WHERE kind = 'teacher.described'")
    for (person,) in people:
        heads = records.heads("teacher.described", about=str(person))
        if not heads:
            continue
        shown: TeacherDescribed = heads[0].payload
        classes = sorted({renamed.get(group, group) for group in shown.classes})
        if classes != sorted(shown.classes):
            was = Fact("teacher.described", about=str(person), data=shown)
            data = TeacherDescribed(shown.name, shown.call_name, shown.role, classes)
            before.append(was)
            facts.append(replacing(records, Fact(was.kind, by=by, about=was.about, obj=was.obj, data=data)))


def _grade(name: str) -> str:
    found = _FIRST_WORD.match(name)
    word = found[1].upper() if found else ""
    return _DIGITS.get(word, word)


def _line(card: ClassCard) -> YearLine:
    grade = _grade(card.name)
    if grade in ("X", "XI"):
        found = _FIRST_WORD.match(card.name)
        old = found[1] if found else ""
        next_grade = _GRADES[_GRADES.index(grade) + 1]
        word = str(int(old) + 1) if old.isdecimal() else next_grade if old.isupper() else next_grade.lower()
        return YearLine(card.id, card.name, card.year, card.count, "up", card.name.replace(old, word, 1))
    goes: Goes = "out" if grade in ("XII", "XIII") else "stay"
    return YearLine(card.id, card.name, card.year, card.count, goes, "")
