"""From when on an attempt may be the test that was asked for: what was practised before does not count as the test."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING

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


def lost(ended: int) -> bool:
    """Whether the computer on which an attempt ended had lost its clock: then nobody knows when it was."""
    return ended < day_ms(FIRST_DAY)


def written_since(ends: Iterable[int], since: int) -> bool:
    """Whether one of the finished attempts counts as the test; one whose computer lost its clock does."""
    return any(lost(ended) or ended >= since for ended in ends)


def tests_of_class(
    records: Records, groups: Groups, group: str, learners: Iterable[str], lesson: str
) -> Mapping[str, int]:
    """From when (ms) on this unit's quiz counts as a test, for each learner of the class who was given one.

    Of several tests of one unit the first counts: what came later was asked for once more.
    """
    members = {card.id: card.members for card in groups.of_class(group)}
    people = list(learners)
    found: dict[str, int] = {}
    for about, opens, said in records.query(
        "SELECT about, opens, said FROM task WHERE lesson = ? AND part = 'kuis' AND graded = 1 AND withdrawn = 0",
        (lesson,),
    ):
        since = counts_from(read_day(str(opens)), int(str(said)))
        for one in people if about == group else members.get(str(about), (str(about),)):
            found[one] = min(since, found.get(one, since))
    return found
