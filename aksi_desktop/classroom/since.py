"""Which attempt may be the test that was asked for: one begun as it; else one that ended on the test's own days.

What was practised before a test was given, or after its last day, does not count as the test.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from msgspec import Struct

from aksi_desktop.classroom.days import FIRST_DAY, read_day

if TYPE_CHECKING:
    from aksi_desktop.classroom.groups import Groups
    from aksi_desktop.records import Records


def day_ms(day: date) -> int:
    """The beginning of a local day in ms since 1970; 0 for a day before the program was made."""
    return 0 if day < FIRST_DAY else round(datetime(day.year, day.month, day.day).timestamp() * 1000)


def counts_from(opens: date | None, said: int) -> int:
    """From when (ms since 1970) on a test counts: its first day, or the moment ``said`` when it was described."""
    return day_ms(opens) if opens is not None else said


FOREVER = (1 << 53) - 1


def counts_until(due: date | None) -> int:
    """Until when (ms since 1970) a test counts: the end of its last day."""
    return day_ms(due + timedelta(days=1)) if due is not None and due < date.max else FOREVER


class Given(Struct, frozen=True):
    """A test as a learner was given it: its tasks, and between when (ms since 1970) an attempt counts as it."""

    tasks: frozenset[str]
    since: int
    until: int = FOREVER


def lost(ended: int) -> bool:
    """Whether the computer on which an attempt ended had lost its clock: then nobody knows when it was."""
    return ended < day_ms(FIRST_DAY)


def written_in(ends: Iterable[int], since: int, until: int = FOREVER) -> bool:
    """Whether one of the finished attempts counts as the test; one whose computer lost its clock does."""
    return any(lost(ended) or since <= ended < until for ended in ends)


def tests_of_class(
    records: Records, groups: Groups, group: str, learners: Iterable[str], lesson: str
) -> Mapping[str, Given]:
    """This unit's quiz as a test, for each learner of the class who was given one.

    Of several tests of one unit the first counts: what came later was asked for once more.
    """
    members = {card.id: card.members for card in groups.of_class(group)}
    people = list(learners)
    found: dict[str, Given] = {}
    for about, task, opens, due, said in records.query(
        "SELECT about, task, opens, due, said FROM task"
        " WHERE lesson = ? AND part = 'kuis' AND graded = 1 AND withdrawn = 0",
        (lesson,),
    ):
        since, until = counts_from(read_day(str(opens)), int(str(said))), counts_until(read_day(str(due)))
        test = Given(frozenset({str(task)}), since, until)
        for one in people if about == group else members.get(str(about), (str(about),)):
            found[one] = _both(found[one], test) if one in found else test
    return found


def _both(one: Given, other: Given) -> Given:
    return Given(one.tasks | other.tasks, min(one.since, other.since), max(one.until, other.until))
