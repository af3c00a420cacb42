"""Marks proposed from a unit's quiz: a dry run that a teacher looks at before anything is recorded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aksi_desktop.classroom.assessments import MarksError
from aksi_desktop.classroom.counting import per_cent
from aksi_desktop.classroom.groups import Groups
from aksi_desktop.classroom.since import lost, tests_of_class, written_since

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from aksi_desktop.classroom.assessments import Assessment
    from aksi_desktop.classroom.marks import Marks
    from aksi_desktop.records import Records
    from aksi_desktop.roster import LearnerCard


@dataclass(frozen=True, slots=True)
class QuizMark:
    """A learner in the proposal: ``right`` of ``total`` items at the first try of the first finished attempt.

    Where the quiz was given as a test, attempts before it was do not count.
    ``mark`` is that in per cent (halves up), None where no attempt is finished. ``before`` is the mark that stands.
    ``unverified``: somebody signed in under this name without the PIN and no teacher has said yes yet.
    """

    learner: LearnerCard
    right: int
    total: int
    mark: int | None
    before: int | None
    unverified: bool = False

    @property
    def changes(self) -> bool:
        """Whether saying yes would give this mark: only where none stands, so nothing is written over unseen."""
        return self.mark is not None and self.before is None


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
    since = tests_of_class(records, Groups(records), column.group, people, column.lesson)
    found = _first_attempts(records, column.lesson, since)
    proposal = []
    for line in table.lines:
        right, total = found.get(line.learner.id, (0, 0))
        mark = per_cent(right, total) if total else None
        before, waits = line.cells[place].kept.first, line.learner.id in unverified
        proposal.append(QuizMark(line.learner, right, total, mark, before, waits))
    return tuple(proposal)


def _first_attempts(records: Records, quiz: str, since: Mapping[str, int]) -> dict[str, tuple[int, int]]:
    """(right, total) of each learner's first finished attempt that may be the test asked for.

    The computers' clocks say which was the first. Where a clock was lost nobody knows: such an attempt stands in for
    the test only where no other does.
    """
    rows = records.query(
        "SELECT learner, attempt, first_right, total, ended FROM attempt WHERE quiz = ? AND finished = 1 AND total > 0",
        (quiz,),
    )
    attempts: dict[str, list[tuple[bool, int, str, int, int]]] = {}
    for learner, attempt, right, total, at in rows:
        ended, person = int(str(at)), str(learner)
        begins = since.get(person)
        if begins is None or written_since((ended,), begins):
            unsure = begins is not None and lost(ended)
            found = (unsure, ended, str(attempt), int(str(right)), int(str(total)))
            attempts.setdefault(person, []).append(found)
    return {learner: min(several)[3:] for learner, several in attempts.items()}
