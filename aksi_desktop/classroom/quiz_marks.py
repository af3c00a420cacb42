"""Marks proposed from a unit's quiz: a dry run that a teacher looks at before anything is recorded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aksi_desktop.classroom.assessments import MarksError
from aksi_desktop.classroom.counting import per_cent
from aksi_desktop.classroom.groups import Groups
from aksi_desktop.classroom.since import lost, tests_of_class

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from aksi_desktop.classroom.assessments import Assessment
    from aksi_desktop.classroom.marks import Marks
    from aksi_desktop.classroom.since import Given
    from aksi_desktop.records import Records
    from aksi_desktop.roster import LearnerCard


_TEST, _SURE, _NO_CLOCK, _OUTSIDE = range(4)


@dataclass(frozen=True, slots=True)
class QuizMark:
    """A learner in the proposal: ``right`` of ``total`` items at the first try of the first finished attempt.

    Where the quiz was given as a test, what ended outside its days was practice, or a test on a computer whose clock
    is wrong: the one nearest to them is shown as ``unsure`` and never recorded by itself.
    ``mark`` is that in per cent (halves up), None where no attempt is finished. ``before`` is the mark that stands.
    ``unverified``: somebody signed in under this name without the PIN and no teacher has said yes yet.
    """

    learner: LearnerCard
    right: int
    total: int
    mark: int | None
    before: int | None
    unverified: bool = False
    unsure: bool = False

    @property
    def changes(self) -> bool:
        """Whether saying yes would give this mark: only where none stands, so nothing is written over unseen."""
        return self.mark is not None and self.before is None and not self.unsure


def propose_from_quiz(
    marks: Marks, records: Records, column: Assessment, *, unverified: Collection[str] = ()
) -> tuple[QuizMark, ...]:
    """What the quiz of the column's unit gives for the learners of its class, by roll number. Records nothing.

    ``unverified`` are learners (ids) with a session that waits for a teacher's yes.

    Raises:
        MarksError: ``quiz-missing``, the column names no unit; ``sensitive-unit``.
    """
    if not column.lesson:
        raise MarksError("quiz-missing", lesson="")
    marks.columns.get(column.id)
    table = marks.table(column.group)
    place = table.column(column.id)
    people = [line.learner.id for line in table.lines]
    given = tests_of_class(records, Groups(records), column.group, people, column.lesson)
    found = _first_attempts(records, column.lesson, given)
    proposal = []
    for line in table.lines:
        right, total, unsure = found.get(line.learner.id, (0, 0, False))
        mark = per_cent(right, total) if total else None
        before, waits = line.cells[place].kept.first, line.learner.id in unverified
        proposal.append(QuizMark(line.learner, right, total, mark, before, waits, unsure))
    return tuple(proposal)


def _first_attempts(records: Records, quiz: str, given: Mapping[str, Given]) -> dict[str, tuple[int, int, bool]]:
    """(right, total, unsure) of each learner's first finished attempt that may be the test asked for.

    What was begun as the test comes before all else; then the computers' clocks say which was the first. Where a
    clock was lost nobody knows: such an attempt stands in for the test only where no other does. Where all ended
    outside the test's days, the one nearest to them is told as unsure.
    """
    rows = records.query(
        "SELECT learner, attempt, first_right, total, ended, task FROM attempt"
        " WHERE quiz = ? AND finished = 1 AND total > 0",
        (quiz,),
    )
    attempts: dict[str, list[tuple[int, int, str, int, int]]] = {}
    for learner, attempt, right, total, at, task in rows:
        ended, person = int(str(at)), str(learner)
        rank, place = _rank(given.get(person), str(task), ended)
        attempts.setdefault(person, []).append((rank, place, str(attempt), int(str(right)), int(str(total))))
    best = {learner: min(several) for learner, several in attempts.items()}
    return {learner: (right, total, rank == _OUTSIDE) for learner, (rank, _, _, right, total) in best.items()}


def _rank(test: Given | None, task: str, ended: int) -> tuple[int, int]:
    """How surely an attempt is the test, and its place among those as sure."""
    if test is None:
        return _SURE, ended
    if task in test.tasks:
        return _TEST, ended
    if lost(ended):
        return _NO_CLOCK, ended
    if test.since <= ended < test.until:
        return _SURE, ended
    return _OUTSIDE, max(test.since - ended, ended - test.until)
