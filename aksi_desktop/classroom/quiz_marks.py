"""Marks proposed from a unit's quiz: a dry run that a teacher looks at before anything is recorded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aksi_desktop.classroom.assessments import MarksError
from aksi_desktop.classroom.counting import per_cent

if TYPE_CHECKING:
    from collections.abc import Collection

    from aksi_desktop.classroom.assessments import Assessment
    from aksi_desktop.classroom.marks import Marks
    from aksi_desktop.records import Records
    from aksi_desktop.roster import LearnerCard


@dataclass(frozen=True, slots=True)
class QuizMark:
    """A learner in the proposal: ``right`` of ``total`` items at the first try of the first finished attempt.

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
    found = _first_attempts(records, column.lesson)
    proposal = []
    for line in table.lines:
        right, total = found.get(line.learner.id, (0, 0))
        mark = per_cent(right, total) if total else None
        before, waits = line.cells[place].kept.first, line.learner.id in unverified
        proposal.append(QuizMark(line.learner, right, total, mark, before, waits))
    return tuple(proposal)


def _first_attempts(records: Records, quiz: str) -> dict[str, tuple[int, int]]:
    """(right, total) of each learner's first finished attempt. The computers' clocks say which was the first."""
    rows = records.query(
        "SELECT learner, attempt, first_right, total FROM attempt WHERE quiz = ? AND finished = 1 AND total > 0",
        (quiz,),
    )
    attempts: dict[str, list[tuple[str, int, int]]] = {}
    for learner, attempt, right, total in rows:
        attempts.setdefault(str(learner), []).append((str(attempt), int(str(right)), int(str(total))))
    first = {}
    for learner, several in attempts.items():
        if len(several) > 1:
            several = sorted(several, key=lambda each: _ended(records, learner, each[0]))
        first[learner] = several[0][1:]
    return first


def _ended(records: Records, learner: str, attempt: str) -> tuple[int, str, int]:
    """When an attempt ended, as far as the clock of its computer knew."""
    events = records.events(about=learner, obj=attempt, kinds=("attempt.finished",))
    return min(((event.header.t, event.header.stream, event.header.n) for event in events), default=(0, "", 0))
