"""A school with a class, a shelf of lessons and the rooms over them, in a real data folder."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from aksi_desktop.classroom.mark_projections import PROJECTIONS as MARKS
from aksi_desktop.classroom.meetings import PROJECTIONS as MEETINGS
from aksi_desktop.classroom.meetings import Attendance, Meetings
from aksi_desktop.classroom.opened import PROJECTIONS as OPENED
from aksi_desktop.classroom.task_projections import PROJECTIONS as TASKS
from aksi_desktop.classroom.tasks import Tasks
from aksi_desktop.curriculum import Library
from aksi_desktop.learning import PROJECTIONS as LEARNING
from aksi_desktop.learning import Learning
from aksi_desktop.learning.sample import right_answer
from aksi_desktop.records import Fact, Records, open_records
from aksi_desktop.roster import LearnerCard, Roster, importing
from aksi_desktop.roster.people import PROJECTIONS as ROSTER
from aksi_desktop.roster.placements import PROJECTIONS as PLACEMENTS
from aksi_desktop.roster.placements import Placements
from aksi_desktop.roster.teachers import PROJECTIONS as TEACHERS
from tests.learning.conftest import QUIZ, Shelf
from tests.records.support import Keys, new_keys

ROSTER_CSV = b"No,Nama,JK,Kelas\n1,Siti,P,X 1\n2,Rangga,L,X 1\n3,Made,L,X 1\n4,Yosefa,P,X 1\n1,Bagas,L,X 2\n"
TODAY = date(2026, 11, 23)
EVERYTHING = (*ROSTER, *PLACEMENTS, *LEARNING, *TASKS, *MEETINGS, *MARKS, *OPENED, *TEACHERS)


@dataclass
class School:
    """What a test holds in its hands. Siti, Rangga, Made, Yosefa are in X 1 (``group``), Bagas in X 2 (``other``)."""

    records: Records
    keys: Keys
    roster: Roster
    library: Library
    learning: Learning
    tasks: Tasks
    meetings: Meetings

    @property
    def group(self) -> str:
        """X 1."""
        return self.roster.classes()[0].id

    @property
    def other(self) -> str:
        """X 2."""
        return self.roster.classes()[1].id

    def one(self, name: str) -> LearnerCard:
        """The learner of this name."""
        return next(card for card in self.roster.everyone() if card.name == name)

    def move(self, name: str, group: str) -> None:
        """Move a learner to another class."""
        from aksi_desktop.records.catalogue import LearnerDescribed

        card = self.one(name)
        data = LearnerDescribed(card.name, card.call_name, card.roll, group, card.gender)
        self.records.append(self.roster.describe_fact(card.id, data), signer=self.keys.admin)

    def at(self, moment: datetime) -> None:
        """From now on this computer believes it is ``moment`` (local)."""
        self.records.begin_run(label="PC", clock=moment.timestamp)

    def quiz(self, name: str, quiz: str = "A1", *, right: int = 0) -> None:
        """A learner writes a quiz whole, with the first ``right`` items right."""
        state = self.learning.start_attempt(self.one(name).id, quiz)
        for number, item in enumerate(state.open_items):
            answer = right_answer(item)
            self.learning.answer(state, item, answer if number < right else type(answer)())
        self.learning.finish(state)

    def leave(self, name: str, since: str, until: str) -> None:
        """Send a learner out on placement."""
        data = {"since": since, "until": until}
        fact = Fact("placement.described", about=self.one(name).id, obj="pkl-" + name, data=data)
        self.records.append(fact, signer=self.keys.admin)

    def states(self, *letters: str) -> dict[str, Attendance]:
        """Marks for X 1 by roll number."""
        return {
            card.id: Attendance(state) for card, state in zip(self.roster.learners(self.group), letters, strict=True)
        }


def shelf(folder: Path) -> Library:
    """A1 with quiz, A2, and P1, a sensitive unit with a quiz."""
    made = Shelf(folder)
    made.lesson("A1", quiz=QUIZ)
    made.lesson("A2", jp=1)
    made.lesson("P1", quiz=QUIZ, sensitive="tinggi", module="peka")
    return made.library()


@contextmanager
def school_day(place: Path, *, lessons: Library | None = None) -> Iterator[School]:
    """The school, closed at the end."""
    keys = new_keys()
    records = open_records(place / "data", projections=EVERYTHING)
    try:
        records.join_school(keys.school, keys.root.public_key, collects=True)
        certified = {"role": "school", "label": "Admin"}
        records.append(Fact("key.certified", obj=keys.admin.public_key.hex(), data=certified), signer=keys.root)
        roster = Roster(records)
        importing.apply(records, importing.propose(roster, ROSTER_CSV), signer=keys.admin, year="2026/2027")
        library = lessons or shelf(place / "lessons")
        leave = Placements(records)
        yield School(
            records, keys, roster, library, Learning(records, library), Tasks(records, roster, library, leave),
            Meetings(records, roster, library, leave),
        )  # fmt: skip
    finally:
        records.close()
