"""The projections read back: every query of this room, with its types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aksi_desktop.records import Records


class DoneRow(NamedTuple):
    """One thing done: ``what`` is section, activity or lesson; ``part`` its id, or how a lesson ended."""

    lesson: str
    what: str
    part: str


class AttemptRow(NamedTuple):
    """One attempt."""

    id: str
    quiz: str
    revision: str
    seed: int
    finished: bool
    answered: int
    first_right: int
    total: int
    task: str


class AnswerRow(NamedTuple):
    """One answer; ``counts`` for the try that the result is made of."""

    item: str
    number: int
    text: str
    per_mille: int
    hint: bool
    counts: bool


_ATTEMPT = "SELECT attempt, quiz, revision, seed, finished, answered, first_right, total, task FROM attempt"


class Tables:
    """Reads what the projections of this room hold about one learner at a time, under any of the learner's ids."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def done(self, learner: str, lesson: str | None = None) -> list[DoneRow]:
        """Everything done, or what was done in one lesson."""
        sql, values = "SELECT lesson, what, part FROM progress WHERE learner = ?", [self._person(learner)]
        if lesson is not None:
            sql += " AND lesson = ?"
            values.append(lesson)
        return [DoneRow(*row) for row in self._rows(sql, values)]

    def attempt(self, learner: str, attempt_id: str) -> AttemptRow | None:
        """One attempt of this learner, or None."""
        found = self._attempts(f"{_ATTEMPT} WHERE learner = ? AND attempt = ?", [self._person(learner), attempt_id])
        return found[0] if found else None

    def attempts(self, learner: str, quiz: str) -> list[AttemptRow]:
        """A learner's attempts at a quiz, best first."""
        return self._attempts(
            f"{_ATTEMPT} WHERE learner = ? AND quiz = ? ORDER BY first_right DESC, attempt",
            [self._person(learner), quiz],
        )

    def unfinished(self, learner: str, quiz: str, revision: str, task: str = "") -> AttemptRow | None:
        """The unfinished attempt to go on with: at this revision first, then the one with most answers.

        Of practice, or of the test ``task``: the one never goes on as the other.
        """
        found = self._attempts(
            f"{_ATTEMPT} WHERE learner = ? AND quiz = ? AND finished = 0 AND task = ?"
            " ORDER BY revision = ? DESC, answered DESC, attempt LIMIT 1",
            [self._person(learner), quiz, task, revision],
        )
        return found[0] if found else None

    def finished(self, learner: str) -> list[AttemptRow]:
        """All finished attempts of a learner that had something to score."""
        return self._attempts(f"{_ATTEMPT} WHERE learner = ? AND finished = 1 AND total > 0", [self._person(learner)])

    def answers(self, learner: str, attempt_id: str) -> list[AnswerRow]:
        """All answers of an attempt by item and try; the first of an item is the one that counts."""
        rows = self._rows(
            "SELECT item, try, answer, score, hint, counts FROM answer WHERE learner = ? AND attempt = ?"
            " ORDER BY item, try, tie",
            [self._person(learner), attempt_id],
        )
        return [
            AnswerRow(item, number, text, per_mille, bool(hint), bool(counts))
            for item, number, text, per_mille, hint, counts in rows
        ]

    def _person(self, learner: str) -> str:
        return self._records.identity(learner)

    def _attempts(self, sql: str, values: Sequence[str]) -> list[AttemptRow]:
        return [
            AttemptRow(id_, quiz, revision, seed, bool(finished), answered, first_right, total, task)
            for id_, quiz, revision, seed, finished, answered, first_right, total, task in self._rows(sql, values)
        ]

    def _rows(self, sql: str, values: Sequence[str]) -> list[tuple[Any, ...]]:
        return self._records.query(sql, values)
