"""Who needs company, and why, in the order of the roll: no ranking, nothing of sensitive units, nobody on placement."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from aksi_desktop.classroom.matrix import PersonRow
from aksi_desktop.classroom.presence import worked_since

if TYPE_CHECKING:
    from aksi_desktop.classroom.task_cards import ClassTask
    from aksi_desktop.curriculum import Library
    from aksi_desktop.records import Records

LOW = 60  # per cent of a quiz right at first tries
TWICE = 2
DAYS = 7


class Reason(Struct, frozen=True):
    """``late``: ``count`` tasks past their day. ``low``: ``count`` times below 60 per cent in the unit ``unit``."""

    kind: Literal["late", "low"]
    count: int
    unit: str = ""


class Companion(Struct, frozen=True):
    """A learner somebody should sit down with."""

    person: PersonRow
    reasons: tuple[Reason, ...]


class Company(Struct, frozen=True):
    """``people`` by roll number; ``absent`` did nothing here in the last seven days while others of the class did."""

    people: tuple[Companion, ...] = ()
    absent: tuple[PersonRow, ...] = ()


def find_company(
    records: Records,
    library: Library,
    people: Sequence[PersonRow],
    *,
    tasks: Iterable[ClassTask],
    away: frozenset[str],
    today: date,
) -> Company:
    """Who of ``people`` needs company. ``away`` are out on placement: nothing is said of them."""
    here = [person for person in people if person.id not in away]
    late = _late(tasks)
    low = _low(records, library, [person.id for person in here])
    found = []
    for person in here:
        reasons = [Reason("late", late[person.id])] if late.get(person.id) else []
        reasons += [Reason("low", count, unit) for unit, count in low.get(person.id, ())]
        if reasons:
            found.append(Companion(person, tuple(reasons)))
    worked = worked_since(records, today - timedelta(days=DAYS - 1))
    absent = [person for person in here if person.id not in worked]
    # A week in which nobody came is a holiday, and no reason to worry about each one.
    return Company(tuple(found), tuple(absent) if len(absent) < len(here) else ())


def _late(tasks: Iterable[ClassTask]) -> dict[str, int]:
    count: dict[str, int] = {}
    for task in tasks:
        # What is done outside the program may be done and never ticked off: that worries nobody.
        for person in task.people if task.counted and task.part != "lain" else ():
            if person.state == "lewat" and not person.away:
                count[person.id] = count.get(person.id, 0) + 1
    return count


def _low(records: Records, library: Library, learners: Sequence[str]) -> dict[str, list[tuple[str, int]]]:
    """Units in which a learner ended at least two quizzes, all of them below 60 per cent, in the shelf's order."""
    rows = records.query(
        "SELECT learner, quiz, count(*), max(100.0 * min(first_right, total) / total) AS best FROM attempt"
        " WHERE finished = 1 AND total > 0 AND learner IN (SELECT value FROM json_each(?))"
        " GROUP BY learner, quiz HAVING count(*) >= ? AND best < ?",
        (json.dumps(list(learners)), TWICE, LOW),
    )
    order = {
        card.code: place
        for place, card in enumerate(library.cards_in_order())
        if card.audience == "murid" and card.sensitive != "tinggi"
    }
    found: dict[str, list[tuple[str, int]]] = {}
    for learner, quiz, count, _ in sorted(rows, key=lambda row: order.get(str(row[1]), 0)):
        if quiz in order:
            found.setdefault(str(learner), []).append((str(quiz), int(str(count))))
    return found
