"""The sheet under way: a line for each learner and the journal beside it; kept as a draft until saved. No Qt here."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from aksi_desktop.classroom.days import read_day
from aksi_desktop.classroom.meetings import STATES, Attendance, MeetingForm

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aksi_desktop.roster import LearnerCard

FIELDS = ("hours", "lessons", "aims", "taught", "note")


@dataclass(slots=True)
class Line:
    """One learner in the sheet."""

    learner: str
    roll: int
    name: str
    state: str = "hadir"
    note: str = ""


@dataclass(slots=True)
class Sheet:
    """What the page shows. ``touched`` names fields and learners that the teacher changed by hand."""

    group: str
    day: date
    lines: list[Line]
    meeting: str = ""
    hours: str = ""
    lessons: str = ""
    aims: str = ""
    taught: str = ""
    note: str = ""
    touched: set[str] = field(default_factory=set)

    @property
    def codes(self) -> tuple[str, ...]:
        """The units' codes as typed."""
        return tuple(dict.fromkeys(self.lessons.replace(",", " ").replace(";", " ").upper().split()))

    def form(self) -> MeetingForm:
        """The journal as the service takes it."""
        return MeetingForm(self.day, self.hours, self.codes, self.aims, self.taught, self.note)

    def states(self) -> dict[str, Attendance]:
        """The marks as the service takes them."""
        return {line.learner: Attendance(line.state, line.note) for line in self.lines}

    def counts(self) -> dict[str, int]:
        """How many are in each state."""
        found = dict.fromkeys(STATES, 0)
        for line in self.lines:
            found[line.state] += 1
        return found

    def draft(self) -> str:
        """The sheet as text; it holds ids and states, never a name."""
        return json.dumps({
            "meeting": self.meeting, "day": self.day.isoformat(), "touched": sorted(self.touched),
            **{name: getattr(self, name) for name in FIELDS},
            "marks": {line.learner: [line.state, line.note] for line in self.lines},
        })  # fmt: skip


def lines_of(learners: Sequence[LearnerCard], marks: Mapping[str, Attendance]) -> list[Line]:
    """A line for each learner by roll number, marked as ``marks`` say, hadir where they say nothing."""
    lines = []
    for one in sorted(learners, key=lambda card: (card.roll, card.name)):
        mark = marks.get(one.id, Attendance("hadir"))
        lines.append(Line(one.id, one.roll, one.name, mark.state, mark.note))
    return lines


def read_draft(text: str, group: str, learners: Sequence[LearnerCard]) -> Sheet | None:
    """The sheet that a draft holds, for the class as it is now; None for a text that is none."""
    try:
        kept = json.loads(text)
        day = read_day(kept["day"])
        marks = {
            str(one): Attendance(str(state), str(note))
            for one, (state, note) in kept["marks"].items()
            if state in STATES
        }
        if day is None:
            return None
        words = {name: str(kept[name]) for name in FIELDS}
        touched = {str(name) for name in kept["touched"]}
        return Sheet(group, day, lines_of(learners, marks), meeting=str(kept["meeting"]), touched=touched, **words)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
