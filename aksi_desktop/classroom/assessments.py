"""Assessments: the columns of a class's marks. A sensitive unit never becomes one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from aksi_desktop.classroom.days import read_day
from aksi_desktop.classroom.mark_projections import MOST_WEIGHT
from aksi_desktop.errors import AksiError
from aksi_desktop.records import Fact, new_id, replacing
from aksi_desktop.records.catalogue import AssessmentDescribed
from aksi_desktop.roster.people import fold_name

if TYPE_CHECKING:
    from aksi_desktop.curriculum import Library
    from aksi_desktop.records import Records, Signer

Kind = Literal["formatif", "sumatif"]
Source = Literal["guru", "kuis"]
LONGEST_TITLE, LONGEST_AIMS = 80, 400


class MarksError(AksiError):
    """What was asked of marks cannot be.

    Codes: ``sensitive-unit`` (the unit has no marks), ``assessment-title-empty``, ``assessment-title-long`` (most),
    ``kktp-wrong``, ``weight-wrong`` (most), ``assessment-date-wrong``, ``assessment-missing``, ``mark-wrong``,
    ``learner-missing``, ``quiz-missing`` (lesson).
    """

    code = "marks"


@dataclass(frozen=True, slots=True)
class Assessment:
    """One column. ``kktp`` is 0 to 100, ``weight`` 0 to 100 (0 stays out of the sum), ``date`` YYYY-MM-DD or "".

    ``cap``: a remedial mark counts at ``kktp`` at most. ``lesson`` is a unit's code or "".
    """

    id: str
    group: str
    title: str
    lesson: str = ""
    aims: str = ""
    kind: Kind = "sumatif"
    kktp: int = 75
    weight: int = 1
    cap: bool = True
    date: str = ""
    source: Source = "guru"


class Assessments:
    """Reads and, with a teacher's key, describes the columns of a class."""

    def __init__(self, records: Records, library: Library) -> None:
        self._records = records
        self._library = library

    def of_class(self, group: str) -> tuple[Assessment, ...]:
        """The columns of a class by date, then title; never one of a sensitive unit, whoever described it."""
        rows = self._records.query(f"{_SELECT} WHERE group_id = ? ORDER BY date, title, id", (group,))
        return tuple(found for found in map(_read, rows) if not self.is_sensitive(found.lesson))

    def all(self) -> tuple[Assessment, ...]:
        """The columns of every class, sensitive units left out."""
        rows = self._records.query(f"{_SELECT} ORDER BY date, title, id")
        return tuple(found for found in map(_read, rows) if not self.is_sensitive(found.lesson))

    def get(self, assessment: str) -> Assessment:
        """One column. Raises ``MarksError`` (assessment-missing, sensitive-unit)."""
        rows = self._records.query(f"{_SELECT} WHERE id = ?", (assessment,))
        if not rows:
            raise MarksError("assessment-missing")
        found = _read(rows[0])
        if self.is_sensitive(found.lesson):
            raise MarksError("sensitive-unit")
        return found

    def new(self, group: str, *, lesson: str = "", source: Source = "guru", date: str = "") -> Assessment:
        """A draft of a column, filled in from the unit ``lesson`` where one is named. Nothing is recorded.

        Raises:
            MarksError: ``sensitive-unit``.
        """
        if self.is_sensitive(lesson):
            raise MarksError("sensitive-unit")
        card = self._library.find(lesson) if lesson else None
        title = card.title if card else ""
        aims = card.goals[0] if card and card.goals else ""
        return Assessment(new_id(), group, title[:LONGEST_TITLE], lesson, aims, date=date, source=source)

    def describe(self, column: Assessment, *, signer: Signer, by: str = "") -> Assessment:
        """Record a column, new or changed; gives it as it was recorded.

        Raises:
            MarksError: a field does not fit, or the unit is sensitive.
        """
        self._check(column)
        self._record(column, signer=signer, by=by, withdrawn=0)
        return self.get(column.id)

    def withdraw(self, assessment: str, *, signer: Signer, by: str = "") -> Assessment:
        """Take a column away; its marks are kept and come back with :meth:`describe`. Gives what it was."""
        column = self.get(assessment)
        self._record(column, signer=signer, by=by, withdrawn=1)
        return column

    def is_sensitive(self, lesson: str) -> bool:
        """Whether this unit has no marks at all."""
        card = self._library.find(lesson) if lesson else None
        return card is not None and card.sensitive == "tinggi"

    def _record(self, column: Assessment, *, signer: Signer, by: str, withdrawn: int) -> None:
        said = AssessmentDescribed(
            title=column.title.strip(), lesson=column.lesson, aims=column.aims.strip(), kind=column.kind,
            kktp=column.kktp, weight=column.weight, date=column.date, source=column.source, withdrawn=withdrawn,
            cap=int(column.cap),
        )  # fmt: skip
        fact = Fact("assessment.described", by=by, about=column.group, obj=column.id, data=said)
        self._records.append(replacing(self._records, fact), signer=signer)

    def _check(self, column: Assessment) -> None:
        if self.is_sensitive(column.lesson) or self._names_sensitive(column.title):
            raise MarksError("sensitive-unit")
        if not column.title.strip():
            raise MarksError("assessment-title-empty")
        if len(column.title.strip()) > LONGEST_TITLE:
            raise MarksError("assessment-title-long", most=LONGEST_TITLE)
        if not 0 <= column.kktp <= 100:
            raise MarksError("kktp-wrong")
        if not 0 <= column.weight <= MOST_WEIGHT:
            raise MarksError("weight-wrong", most=MOST_WEIGHT)
        if column.date and read_day(column.date) is None:
            raise MarksError("assessment-date-wrong")

    def _names_sensitive(self, title: str) -> bool:
        """Whether the title alone is that of a sensitive unit, so that no detour by hand leads there."""
        wanted = fold_name(title)
        return bool(wanted) and any(
            card.sensitive == "tinggi" and wanted in (fold_name(card.title), fold_name(card.screen_title))
            for card in self._library.cards_in_order()
        )


_SELECT = "SELECT id, group_id, title, lesson, aims, kind, kktp, weight, cap, date, source FROM assessment"


def _read(row: tuple[object, ...]) -> Assessment:
    assessment, group, title, lesson, aims, kind, kktp, weight, cap, date, source = row
    return Assessment(
        str(assessment), str(group), str(title), str(lesson), str(aims),
        "formatif" if kind == "formatif" else "sumatif", int(str(kktp)), int(str(weight)), cap == 1, str(date),
        "kuis" if source == "kuis" else "guru",
    )  # fmt: skip
