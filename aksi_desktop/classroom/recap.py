"""The recap of attendance: counts of each state by learner over a month or a semester, in whole numbers.

What counts as present: hadir, terlambat (late is there) and dispensasi (away on the school's own errand, as the
school's letter says). A meeting during PKL counts neither way: it is left out of what the per cent is taken of. The
same sentence stands on the printed sheet (``RULE``). Learners stand by roll number; there is no ranking.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aksi_desktop.classroom.meetings import STATES

if TYPE_CHECKING:
    from aksi_desktop.classroom.days import Period
    from aksi_desktop.classroom.meetings import MeetingCard, Meetings
    from aksi_desktop.roster import LearnerCard, Roster

LETTERS = {
    "hadir": "H", "izin": "I", "sakit": "S", "alpa": "A", "dispensasi": "D", "terlambat": "T", "pkl": "P",
}  # fmt: skip
RULE = "Persen hadir = (H + T + D) : pertemuan yang tercatat, tanpa PKL."
_PRESENT = ("hadir", "terlambat", "dispensasi")


@dataclass(frozen=True, slots=True)
class Counts:
    """How often each state was marked."""

    hadir: int = 0
    izin: int = 0
    sakit: int = 0
    alpa: int = 0
    dispensasi: int = 0
    terlambat: int = 0
    pkl: int = 0

    @classmethod
    def of(cls, states: Iterable[str]) -> Counts:
        """Count states; an unknown one is not counted."""
        found = dict.fromkeys(STATES, 0)
        for state in states:
            if state in found:
                found[state] += 1
        return cls(**found)

    def __add__(self, other: Counts) -> Counts:
        return Counts(*(getattr(self, state) + getattr(other, state) for state in STATES))

    @property
    def by_state(self) -> tuple[int, ...]:
        """The counts in the order of ``STATES``."""
        return tuple(getattr(self, state) for state in STATES)

    @property
    def marked(self) -> int:
        """All marks."""
        return sum(self.by_state)

    @property
    def per_cent(self) -> int | None:
        """Present of a hundred, rounded half up; None where nothing but PKL was marked."""
        of = self.marked - self.pkl
        present = sum(getattr(self, state) for state in _PRESENT)
        return (200 * present + of) // (2 * of) if of else None


@dataclass(frozen=True, slots=True)
class RecapRow:
    """One learner. ``states`` follow the meetings ("" where unmarked); ``moved``: not in the class any more."""

    learner: str
    name: str
    roll: int
    gender: str
    states: tuple[str, ...]
    counts: Counts
    moved: bool = False


@dataclass(frozen=True, slots=True)
class GenderTotal:
    """The sum over learners of one gender (``L``, ``P``, or "" where the roster does not say)."""

    gender: str
    learners: int
    counts: Counts


@dataclass(frozen=True, slots=True)
class Recap:
    """A class over a period."""

    class_name: str
    period: Period
    meetings: tuple[MeetingCard, ...]
    rows: tuple[RecapRow, ...]

    @property
    def total(self) -> Counts:
        """The sum over all learners."""
        return sum((row.counts for row in self.rows), Counts())

    @property
    def genders(self) -> tuple[GenderTotal, ...]:
        """Sums by gender: L, P, then those without one; only what there is."""
        found = []
        for gender in ("L", "P", ""):
            rows = [row for row in self.rows if _gender(row.gender) == gender]
            if rows:
                found.append(GenderTotal(gender, len(rows), sum((row.counts for row in rows), Counts())))
        return tuple(found)


def recap(
    class_name: str,
    period: Period,
    meetings: Sequence[MeetingCard],
    learners: Sequence[LearnerCard],
    moved: Sequence[LearnerCard],
    states: Mapping[str, Mapping[str, str]],
) -> Recap:
    """The recap from plain values. ``states`` maps meeting to learner to state."""

    def row(one: LearnerCard, *, gone: bool) -> RecapRow:
        own = tuple(states.get(meeting.id, {}).get(one.id, "") for meeting in meetings)
        return RecapRow(one.id, one.name, one.roll, one.gender, own, Counts.of(own), gone)

    here = [row(one, gone=False) for one in sorted(learners, key=_place)]
    left = [row(one, gone=True) for one in sorted(moved, key=_place)]
    return Recap(class_name, period, tuple(meetings), (*here, *left))


def recap_of(meetings: Meetings, roster: Roster, group: str, period: Period) -> Recap:
    """The recap of a class: who is in it now, then who was marked in it and has moved on."""
    held = meetings.of_class(group, period.since, period.until)
    states = meetings.of_many(card.id for card in held)
    learners = roster.learners(group)
    here = {one.id for one in learners}
    others = {one for marks in states.values() for one in marks} - here
    moved = [card for one in others if (card := roster.learner(one)) is not None]
    named = roster.class_of(group)
    return recap(named.name if named else "", period, held, learners, moved, states)


def _place(one: LearnerCard) -> tuple[int, str, str]:
    return (one.roll, one.name, one.id)


def _gender(text: str) -> str:
    return text if text in ("L", "P") else ""
