"""Marks of a class: given, kept for every stage, changed with a history, and never for a sensitive unit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aksi_desktop.classroom.assessments import Assessment, Assessments, MarksError
from aksi_desktop.classroom.counting import HIGHEST, STAGES, Kept, Stage, Total, counted, weighted
from aksi_desktop.records import Fact
from aksi_desktop.records.catalogue import MarkGiven

if TYPE_CHECKING:
    from aksi_desktop.curriculum import Library
    from aksi_desktop.records import Records, Signer
    from aksi_desktop.roster import ClassCard, LearnerCard, Roster


@dataclass(frozen=True, slots=True)
class Cell:
    """One learner in one assessment. ``reached`` is None while no mark counts.

    ``disputed``: two computers gave a mark without knowing of each other; the one shown is not the only one.
    """

    kept: Kept
    counted: int | None
    reached: bool | None
    disputed: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One learner: a cell for each column, their weighted sum, and how many marks of another class are kept."""

    learner: LearnerCard
    cells: tuple[Cell, ...]
    total: Total
    elsewhere: int = 0


@dataclass(frozen=True, slots=True)
class MarkTable:
    """A class: its columns, and its learners by roll number."""

    group: ClassCard
    columns: tuple[Assessment, ...]
    lines: tuple[Line, ...]

    def column(self, assessment: str) -> int:
        """The place of a column, -1 where it is none of this class."""
        return next((place for place, each in enumerate(self.columns) if each.id == assessment), -1)


@dataclass(frozen=True, slots=True)
class Given:
    """A mark to give; ``value`` None takes it back."""

    learner: str
    assessment: str
    stage: Stage
    value: int | None


@dataclass(frozen=True, slots=True)
class Change:
    """One entry of a history: which stage became what (None: taken back), when (ms since 1970) and by whom (id).

    ``stands``: it is what counts now.
    """

    stage: Stage
    value: int | None
    at: int
    by: str
    stands: bool


class Marks:
    """Reads a class's marks and, with a teacher's key, gives them. Holds nothing itself."""

    def __init__(self, records: Records, roster: Roster, library: Library) -> None:
        self._records = records
        self._roster = roster
        self.columns = Assessments(records, library)

    # -- reading --------------------------------------------------------------------------------------------------
    def assessments(self, group: str) -> tuple[Assessment, ...]:
        """The columns of a class by date, then title."""
        return self.columns.of_class(group)

    def table(self, group: str) -> MarkTable:
        """A class with all its marks.

        Raises:
            AksiError: ``unknown-class``.
        """
        card = self._roster.class_of(group)
        if card is None:
            raise MarksError("unknown-class")
        columns = self.assessments(group)
        kept = self._kept_in(columns)
        others = self._elsewhere(group)
        lines = []
        for learner in self._roster.learners(group):
            cells = tuple(_cell(kept.get((learner.id, column.id)), column) for column in columns)
            lines.append(Line(learner, cells, total_of(cells, columns), others.get(learner.id, 0)))
        return MarkTable(card, columns, tuple(lines))

    def of_learner(self, person: str) -> tuple[tuple[Assessment, Cell], ...]:
        """All marks of one learner, those of former classes too, by date of the assessment."""
        person = self._records.identity(person)
        rows = self._records.query(f"{_MARKS} WHERE learner = ?", (person,))
        kept = _gather(rows)
        return tuple((column, _cell(kept[person, column.id], column)) for column in self.columns.all()
                     if (person, column.id) in kept)  # fmt: skip

    def history(self, person: str, assessment: str) -> tuple[Change, ...]:
        """Every mark ever given to a learner for an assessment, the newest first as the computers' clocks have it.

        Raises:
            MarksError: the assessment is none that may have marks.
        """
        column = self.columns.get(assessment)
        changes = []
        for stage in STAGES:
            obj = f"{column.id}/{stage}"
            standing = {head.id for head in self._records.heads("mark.given", about=person, obj=obj)[:1]}
            for event in self._records.events(about=person, obj=obj, kinds=("mark.given",)):
                given: MarkGiven = event.payload
                value = _standing(given)
                changes.append((event.header.t, event.header.n, Change(
                    stage, value, event.header.t, event.by, event.id in standing,
                )))  # fmt: skip
        return tuple(change for _, _, change in sorted(changes, key=lambda each: each[:2], reverse=True))

    # -- giving ---------------------------------------------------------------------------------------------------
    def give(self, given: Iterable[Given], *, signer: Signer, by: str = "") -> tuple[Given, ...]:
        """Record marks, all or none; they stand when this returns. Gives what would undo it.

        A mark that stands already as given is not recorded again.

        Raises:
            MarksError: ``mark-wrong``, ``learner-missing``, ``assessment-missing``, ``sensitive-unit``.
            RecordsError: nothing was recorded.
        """
        wanted = {(self._records.identity(each.learner), each.assessment, each.stage): each.value for each in given}
        for assessment in {assessment for _, assessment, _ in wanted}:
            self.columns.get(assessment)
        facts, before = [], []
        for (learner, assessment, stage), value in wanted.items():
            self._check(learner, stage, value)
            obj = f"{assessment}/{stage}"
            heads = self._records.heads("mark.given", about=learner, obj=obj)
            stood = _standing(heads[0].payload) if heads else None
            if stood == value and len(heads) < 2:
                continue
            data = MarkGiven(value=0, withdrawn=1) if value is None else MarkGiven(value=value)
            facts.append(Fact("mark.given", by=by, about=learner, obj=obj, base=[head.id for head in heads], data=data))
            before.append(Given(learner, assessment, stage, stood))
        self._records.append(*facts, signer=signer)
        return tuple(before)

    # -- inside ---------------------------------------------------------------------------------------------------
    def _check(self, learner: str, stage: str, value: int | None) -> None:
        if stage not in STAGES or (value is not None and not 0 <= value <= HIGHEST):
            raise MarksError("mark-wrong")
        if self._roster.learner(learner) is None:
            raise MarksError("learner-missing")

    def _kept_in(self, columns: Sequence[Assessment]) -> dict[tuple[str, str], tuple[Kept, bool]]:
        if not columns:
            return {}
        marks = ", ".join("?" * len(columns))
        return _gather(self._records.query(f"{_MARKS} WHERE assessment IN ({marks})", [each.id for each in columns]))

    def _elsewhere(self, group: str) -> dict[str, int]:
        """How many assessments of other classes a learner of this class has marks of."""
        others = {each.id for each in self.columns.all() if each.group != group}
        rows = self._records.query(
            "SELECT DISTINCT m.learner, m.assessment FROM mark m JOIN learner l ON l.learner = m.learner"
            " WHERE l.group_id = ?",
            (group,),
        )
        return Counter(str(learner) for learner, assessment in rows if assessment in others)


def total_of(cells: Sequence[Cell], columns: Sequence[Assessment]) -> Total:
    """The weighted sum of a learner's cells."""
    return weighted((cell.counted, column.weight) for cell, column in zip(cells, columns, strict=True))


_MARKS = "SELECT learner, assessment, stage, value, versions FROM mark"


def _standing(given: MarkGiven) -> int | None:
    # What another program wrote may be no mark at all: it stands nowhere, and undoing must not ask for it.
    return None if given.withdrawn or not 0 <= given.value <= HIGHEST else given.value


def _gather(rows: Iterable[tuple[object, ...]]) -> dict[tuple[str, str], tuple[Kept, bool]]:
    """Marks by (learner, assessment): all stages, and whether one of them is disputed."""
    stages: dict[tuple[str, str], dict[str, int]] = {}
    disputed: set[tuple[str, str]] = set()
    for learner, assessment, stage, value, versions in rows:
        place = str(learner), str(assessment)
        stages.setdefault(place, {})[str(stage)] = int(str(value))
        if int(str(versions)) > 1:
            disputed.add(place)
    return {place: (_kept(found), place in disputed) for place, found in stages.items()}


def _kept(found: Mapping[str, int]) -> Kept:
    return Kept(found.get("awal"), found.get("remedial"), found.get("pengayaan"), found.get("susulan"))


def _cell(found: tuple[Kept, bool] | None, column: Assessment) -> Cell:
    kept, disputed = found or (Kept(), False)
    mark = counted(kept, kktp=column.kktp, cap=column.cap)
    return Cell(kept, mark, None if mark is None else mark >= column.kktp, disputed)
