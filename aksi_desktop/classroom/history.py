"""What one learner did in one unit, in order, as a teacher sees it on drilling down."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

if TYPE_CHECKING:
    from aksi_desktop.curriculum import LessonCard, Library
    from aksi_desktop.records import EventView, Records

_KINDS = ("section.done", "activity.done", "lesson.finished", "attempt.started", "answer.given", "attempt.finished")
_FULL = 1000


class ItemTries(Struct, frozen=True):
    """One question of an attempt: ``number`` in its quiz (0 for one edited away), tries, and how they went."""

    number: int
    tries: int
    right_first: bool
    right_later: bool
    hint: bool


class Step(Struct, frozen=True):
    """Something done at a time (local, as the computer believed).

    ``what``: ``section`` or ``activity`` (``text`` its title), ``finished``, ``paused``, or ``quiz`` (``right`` of
    ``total`` at first tries where it was finished, ``items`` one by one; ``test`` where it was a test that counts).
    """

    at: datetime
    what: Literal["section", "activity", "finished", "paused", "quiz"]
    text: str = ""
    right: int = 0
    total: int = 0
    done: bool = True
    items: tuple[ItemTries, ...] = ()
    test: bool = False


def history_of(records: Records, library: Library, learner: str, unit: str) -> tuple[Step, ...]:
    """What this learner did in this unit, oldest first; nothing of a sensitive one.

    Raises:
        UnknownLesson: no such unit.
    """
    card = library.card(unit)
    if card.sensitive == "tinggi":
        return ()
    events = records.events(about=learner, kinds=_KINDS)
    steps = [step for event in events if (step := _reading(event, card)) is not None]
    steps += _attempts(events, library, card)
    return tuple(sorted(steps, key=lambda step: step.at))


def _reading(event: EventView, card: LessonCard) -> Step | None:
    if event.kind == "section.done" and event.payload.lesson == card.code:
        titles = {part.id: part.title for part in card.sections}
        return Step(_when(event), "section", titles.get(event.payload.section, event.payload.section))
    if event.kind == "activity.done" and event.payload.lesson == card.code:
        return Step(_when(event), "activity")
    if event.kind == "lesson.finished" and event.obj == card.code:
        return Step(_when(event), "paused" if event.payload.how == "jeda" else "finished")
    return None


def _attempts(events: list[EventView], library: Library, card: LessonCard) -> list[Step]:
    quiz = library.quiz(card.code) if card.has_quiz else None
    numbers = {item.id: number for number, item in enumerate(quiz.items if quiz else (), 1)}
    started = {
        event.obj: event for event in events if event.kind == "attempt.started" and event.payload.quiz == card.code
    }
    answers: dict[str, list[EventView]] = {}
    ended: dict[str, EventView] = {}
    for event in events:
        if event.obj not in started:
            continue
        if event.kind == "answer.given":
            answers.setdefault(event.obj, []).append(event)
        elif event.kind == "attempt.finished":
            ended.setdefault(event.obj, event)
    steps = []
    for attempt, start in started.items():
        items = _items(answers.get(attempt, []), numbers)
        end = ended.get(attempt)
        right = sum(item.right_first for item in items)
        total = end.payload.total if end else len(items)
        test = bool(start.payload.task)
        steps.append(Step(_when(start), "quiz", "", min(right, total), total, end is not None, items, test))
    return steps


def _items(answers: list[EventView], numbers: dict[str, int]) -> tuple[ItemTries, ...]:
    by_item: dict[str, list[EventView]] = {}
    for event in sorted(answers, key=lambda event: (event.payload.attempt_no, event.id)):
        by_item.setdefault(event.payload.item, []).append(event)
    found = []
    for item, tries in by_item.items():
        right = [event.payload.score >= _FULL for event in tries]
        hint = any(event.payload.hint for event in tries)
        found.append(ItemTries(numbers.get(item, 0), len(tries), right[0], any(right[1:]), hint))
    return tuple(sorted(found, key=lambda item: (item.number == 0, item.number)))


def _when(event: EventView) -> datetime:
    try:
        return datetime.fromtimestamp(event.header.t / 1000)
    except (OverflowError, OSError, ValueError):
        return datetime.fromtimestamp(0)
