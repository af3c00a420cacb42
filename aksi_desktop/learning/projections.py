"""What learners did, folded from the log: tables that are a function of the set of events."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from aksi_desktop.records import EventView, Key, Lookup, Projection, Row, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

FULL = 1000
_BIGGEST = (1 << 53) - 1  # a number in a foreign event may be anything; SQLite must still hold it


def _bounded(number: int, top: int = _BIGGEST) -> int:
    return min(max(number, 0), top)


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
            payload = event.payload
            if event.kind == "section.done":
                facts.add(("section", payload.lesson, payload.section))
            elif event.kind == "activity.done":
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
        answers = sorted(
            (event for event in events if event.kind == "answer.given"),
            key=lambda event: (event.payload.item, event.payload.attempt_no, event.id),
        )
        counting: list[EventView] = []
        rows = []
        before: tuple[str, int] | None = None
        tie = 0
        for event in answers:
            given = event.payload
            counts = before is None or before[0] != given.item
            if counts:
                counting.append(event)
            place = (given.item, _bounded(given.attempt_no))
            tie = tie + 1 if place == before else 0
            before = place
            marks = (_bounded(given.score, FULL), int(given.hint == 1), int(counts))
            rows.append(Row("answer", (*key, *place, tie, given.answer, *marks)))
        attempt = self._attempt(key, events, counting)
        return rows if attempt is None else [attempt, *rows]

    @staticmethod
    def _attempt(key: Key, events: Sequence[EventView], counting: list[EventView]) -> Row | None:
        started = min((event for event in events if event.kind == "attempt.started"), key=_id, default=None)
        ended = min((event for event in events if event.kind == "attempt.finished"), key=_id, default=None)
        if started is None and ended is None:
            return None  # answers that came before the rest; the row follows with it
        right = sum(event.payload.score >= FULL for event in counting)
        quiz, revision, seed, task = ended.payload.quiz if ended else "", "", 0, ""
        if started is not None:
            begun = started.payload
            quiz, revision, seed, task = begun.quiz, begun.revision, _bounded(begun.seed), begun.task
        total = _bounded(ended.payload.total) if ended else 0
        # The same end may be told twice; which one tells the total must not decide when it was.
        times = [_bounded(event.header.t) for event in events if event.kind == "attempt.finished"]
        told = (int(ended is not None), len(counting), right, total, min(times, default=0), task)
        return Row("attempt", (*key, quiz, revision, seed, *told))


def _id(event: EventView) -> str:
    return event.id


PROJECTIONS: tuple[Projection, ...] = (ProgressProjection(), AttemptProjection())
