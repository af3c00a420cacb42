"""The teaching journal of a class: its meetings with the units by their neutral titles and who was not there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aksi_desktop.classroom.recap import Counts

if TYPE_CHECKING:
    from datetime import date

    from aksi_desktop.classroom.meetings import MeetingCard, Meetings
    from aksi_desktop.curriculum import Library
    from aksi_desktop.roster import Roster


@dataclass(frozen=True, slots=True)
class Absence:
    """A learner with another mark than hadir, by roll number."""

    learner: str
    name: str
    roll: int
    state: str
    note: str


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One meeting. ``units`` are codes with their neutral titles."""

    meeting: MeetingCard
    units: tuple[str, ...]
    counts: Counts
    absences: tuple[Absence, ...]


def journal_of(
    meetings: Meetings, roster: Roster, library: Library, group: str, since: date | None = None,
    until: date | None = None,
) -> tuple[JournalEntry, ...]:  # fmt: skip
    """The journal of a class, both days included, oldest first."""
    entries = []
    for card in meetings.of_class(group, since, until):
        marks = meetings.attendance(card.id)
        absent = []
        for one, mark in marks.items():
            learner = roster.learner(one)
            if learner is not None and (mark.state != "hadir" or mark.note):
                absent.append(Absence(one, learner.name, learner.roll, mark.state, mark.note))
        absent.sort(key=lambda each: (each.roll, each.name))
        counts = Counts.of(mark.state for mark in marks.values())
        entries.append(JournalEntry(card, tuple(_unit(library, code) for code in card.lessons), counts, tuple(absent)))
    return tuple(entries)


def _unit(library: Library, code: str) -> str:
    card = library.find(code)
    return f"{code} {card.screen_title}" if card is not None else code
