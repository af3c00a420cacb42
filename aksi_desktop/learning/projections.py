"""What learners did, folded from the log: tables that are a function of the set of events."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from aksi_desktop.records import EventView, Key, Lookup, Projection, Row, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from aksi_desktop.records.catalogue import AnswerGiven, AttemptFinished, AttemptStarted

FULL = 1000
_BIGGEST = (1 << 53) - 1  # a number in a foreign event may be anything; SQLite must still hold it


def _bounded(number: int, top: int = _BIGGEST) -> int:
    # Not by min and max: this runs several times for every answer of a merge.
    if 0 <= number <= top:
        return number
    return 0 if number < 0 else top


class ProgressProjection(Projection):
    """Sections and activities done, lessons finished. One key for each (learner, thing)."""

    name: ClassVar[str] = "progress"
    version: ClassVar[int] = 1
    additive: ClassVar[bool] = True
    kinds: ClassVar[frozenset[str]] = frozenset({"section.done", "activity.done", "lesson.finished"})
    tables: ClassVar[tuple[Table, ...]] = (
        Table(
            name="progress",
            columns=(
                "learner TEXT NOT NULL",
                "obj TEXT NOT NULL",
                "what TEXT NOT NULL",  # section, activity, lesson
                "lesson TEXT NOT NULL",
                "part TEXT NOT NULL",  # the section's or activity's id; a lesson's "selesai" or "jeda"
            ),
            key=("learner", "obj"),
            primary=("learner", "obj", "what", "lesson", "part"),
        ),
    )

    def keys(self, event: EventView) -> Iterable[Key]:
        return ((event.about, event.obj),) if event.about else ()

    def lookup(self, key: Key) -> Lookup:
        return Lookup(about=key[0], obj=key[1])

    def fold(self, key: Key, events: Sequence[EventView]) -> Iterable[Row]:
        learner, obj = key
        facts = set()
        for event in events:
            kind, payload = event.header.kind, event.payload
            if kind == "section.done":
                facts.add(("section", payload.lesson, payload.section))
            elif kind == "activity.done":
                facts.add(("activity", payload.lesson, payload.activity))
            elif obj:  # how a lesson ended: an unknown word still means that it ended
                facts.add(("lesson", obj, "jeda" if payload.how == "jeda" else "selesai"))
        return [Row("progress", (learner, obj, *fact)) for fact in sorted(facts)]


class AttemptProjection(Projection):
    """Attempts at quizzes and every answer in them. One key for each (learner, attempt).

    For the result of an item the answer with the lowest try number counts; of two with the same number (given on
    two computers that did not know of each other) the one with the smaller event id. All are kept.
    """

    name: ClassVar[str] = "attempt"
    version: ClassVar[int] = 3
    kinds: ClassVar[frozenset[str]] = frozenset({"attempt.started", "answer.given", "attempt.finished"})
    tables: ClassVar[tuple[Table, ...]] = (
        Table(
            name="attempt",
            columns=(
                "learner TEXT NOT NULL",
                "attempt TEXT NOT NULL",
                "quiz TEXT NOT NULL",
                "revision TEXT NOT NULL",
                "seed INTEGER NOT NULL",
                "finished INTEGER NOT NULL",
                "answered INTEGER NOT NULL",  # items with an answer
                "first_right INTEGER NOT NULL",  # of them wholly right at the try that counts
                "total INTEGER NOT NULL",  # items as told at the end; 0 before
                "ended INTEGER NOT NULL",  # ms since 1970 by the clock of that computer; 0 before the end
                "task TEXT NOT NULL",  # the test that it was begun as, "" for practice
            ),
            key=("learner", "attempt"),
            primary=("learner", "attempt"),
            indexes=(("learner", "quiz"),),
        ),
        Table(
            name="answer",
            columns=(
                "learner TEXT NOT NULL",
                "attempt TEXT NOT NULL",
                "item TEXT NOT NULL",
                "try INTEGER NOT NULL",
                "tie INTEGER NOT NULL",  # 0, or a place among answers that two computers gave as the same try
                "answer TEXT NOT NULL",
                "score INTEGER NOT NULL",  # per mille
                "hint INTEGER NOT NULL",
                "counts INTEGER NOT NULL",  # 1 for the one that the result is made of
            ),
            key=("learner", "attempt"),
            primary=("learner", "attempt", "item", "try", "tie"),
        ),
    )

    def keys(self, event: EventView) -> Iterable[Key]:
        return ((event.about, event.obj),) if event.about and event.obj else ()

    def lookup(self, key: Key) -> Lookup:
        return Lookup(about=key[0], obj=key[1])

    def fold(self, key: Key, events: Sequence[EventView]) -> Iterable[Row]:
        started: list[tuple[str, AttemptStarted]] = []
        ended: list[tuple[str, AttemptFinished, int]] = []
        answers: list[tuple[str, int, str, AnswerGiven]] = []
        for event in events:
            kind, told = event.header.kind, event.payload
            if kind == "answer.given":
                answers.append((told.item, told.attempt_no, event.id, told))
            elif kind == "attempt.started":
                started.append((event.id, told))
            else:
                ended.append((event.id, told, event.header.t))
        rows: list[Row] = []
        answered = right = tie = 0
        before: tuple[str, int] | None = None
        for item, number, _, given in sorted(answers):
            counts = before is None or before[0] != item
            if counts:
                answered += 1
                right += given.score >= FULL
            place = (item, _bounded(number))
            tie = tie + 1 if place == before else 0
            before = place
            marks = (_bounded(given.score, FULL), int(given.hint == 1), int(counts))
            rows.append(Row("answer", (*key, *place, tie, given.answer, *marks)))
        if not started and not ended:
            return rows  # answers that came before the rest; the attempt's row follows with it
        quiz, revision, seed, task, total = "", "", 0, "", 0
        if ended:
            last = min(ended)[1]
            quiz, total = last.quiz, _bounded(last.total)
        if started:
            begun = min(started)[1]
            quiz, revision, seed, task = begun.quiz, begun.revision, _bounded(begun.seed), begun.task
        # The same end may be told twice; which one tells the total must not decide when it was.
        finished = min((_bounded(time) for _, _, time in ended), default=0)
        told_so_far = (int(bool(ended)), answered, right, total, finished, task)
        return [Row("attempt", (*key, quiz, revision, seed, *told_so_far)), *rows]


PROJECTIONS: tuple[Projection, ...] = (ProgressProjection(), AttemptProjection())
