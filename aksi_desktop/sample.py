"""Kelas contoh: a class to try the program with, made through the same services that people use.

Names and work are invented from a seed. It lives in a data folder of its own, says "CONTOH" on prints, and
never travels unless told by the command.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from aksi_desktop.classroom.sample_days import live_class
from aksi_desktop.classroom.sample_marks import mark_class
from aksi_desktop.errors import AksiError
from aksi_desktop.exchange.sample_mark import SAMPLE_SCHOOL, mark_sample
from aksi_desktop.exchange.school import School
from aksi_desktop.learning.sample import work_through
from aksi_desktop.roster import importing
from aksi_desktop.roster.teachers import Teachers

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from aksi_desktop.learning import Learning
    from aksi_desktop.records import Records
    from aksi_desktop.roster import LearnerCard, Roster

#: No secret: everybody may look at the sample school as its teacher, who is asked for nothing.
PASSPHRASE = "kelas contoh terbuka"
TEACHER = ("Ratna Kusuma, S.Pd.", "Bu Ratna", "guru")
WEEK = 7 * 86_400.0
# A Monday, 07.30 in Jakarta; fixed, so that the same seed gives the same weeks.
FIRST_MORNING = 1_784_507_400.0
FIRST_DAY = date(2026, 7, 20)
CLASSES = ("X Kuliner 1", "X Kuliner 2", "XI Perhotelan", "XI Tata Busana", "X Kecantikan", "XII Wisata")
CLASS_SIZE = 36
COMPUTERS = 36
#: A list of names holds no more (see ``roster.importing``); two school years.
MOST_LEARNERS = 5000
MOST_WEEKS = 104
_FIRST = (
    "Siti", "Rangga", "Yosefa", "Made", "Fitri", "Bagas", "Agnes", "Rizky", "Ni Luh", "Dewi", "Yohanes", "Aulia",
    "Teuku", "Maria", "Ilham", "Kartika", "Markus", "Nadia", "Putu", "Hana", "Galih", "Theresia", "Zahra", "Daniel",
    "Laras", "Wayan", "Intan", "Samuel", "Ayu", "Farhan", "Melati", "Boas", "Citra", "Hendra", "Novita", "Raka",
    "Salsabila", "Tio",
)  # fmt: skip
_LAST = (
    "Rahma", "Simanjuntak", "Wijaya", "Lestari", "Pratama", "Tanaka", "Hutapea", "Maharani", "Saputra", "Waromi",
    "Kusuma", "Ramadhani", "Sembiring", "Permata", "Nugroho", "Latuconsina", "Anggraini", "Wenda", "Halim", "Suryani",
    "Firmansyah", "Pangestu", "Manurung", "Azizah",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class SampleClass:
    """What was made: how many learners over how many weeks, and the id of the first class."""

    learners: int
    weeks: int
    group: str


class SampleClock:
    """A clock that work moves on: seconds since 1970."""

    def __init__(self, now: float) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now

    def tick(self, seconds: float) -> None:
        """Let time pass."""
        self.now += seconds


def make_sample_class(
    data_dir: Path,
    records: Records,
    learning: Learning,
    roster: Roster,
    *,
    learners: int,
    weeks: int,
    seed: int,
    progress: Callable[[int, int], None] | None = None,
) -> SampleClass:
    """Make the class in an empty data folder. ``progress`` gets (learners done, of).

    Raises:
        AksiError: ``sample-needs-empty-folder``, the folder holds work already.
    """
    if records.last_rid() or records.school:
        raise AksiError("sample-needs-empty-folder")
    rng = random.Random(seed)
    name, npsn = SAMPLE_SCHOOL
    school, _ = School.create(data_dir, records, name=name, npsn=npsn, passphrase=PASSPHRASE)
    mark_sample(records)
    unlocked = school.unlock(PASSPHRASE)
    # With a lab, work and roster of the sample can be carried by the command too (``sync stick --contoh``).
    school.open_lab(records, "Lab Contoh", to=data_dir / "lab-contoh.aksi-gabung", secrets=unlocked)
    signer = unlocked.admin_key()
    proposal = importing.propose(roster, invented_roster(learners, rng).encode())
    importing.apply(records, proposal, signer=signer, year="2026/2027")
    name, call_name, role = TEACHER
    teacher = Teachers(records).describe(name, call_name, role, signer=signer)
    people = [card for group in roster.classes() for card in roster.learners(group.id)]
    for done, card in enumerate(people):
        _live_weeks(records, learning, card, weeks, rng, character=f"{seed}-{done}")
        if progress:
            progress(done + 1, len(people))
    group = roster.classes()[0].id
    # What a teacher did, on the teacher's own computer after the last week.
    records.begin_run(label="", clock=SampleClock(FIRST_MORNING + weeks * WEEK))
    with records.together():
        mark_class(records, roster, learning.library, group, signer=signer, by=teacher.id, seed=seed)
        live_class(
            records, roster, learning.library, group, first=FIRST_DAY, weeks=weeks, signer=signer, by=teacher.id,
            seed=seed,
        )  # fmt: skip
    return SampleClass(len(people), weeks, group)


def invented_roster(learners: int, rng: random.Random) -> str:
    """A roster as CSV text with so many invented learners, 36 a class."""
    names = [f"{first} {last}" for first in _FIRST for last in _LAST]
    rng.shuffle(names)
    lines = ["No;Nama;JK;Kelas"]
    for number in range(learners):
        group, place = divmod(number, CLASS_SIZE)
        name = names[number % len(names)] + (f" {number // len(names) + 1}" if number >= len(names) else "")
        title = CLASSES[group] if group < len(CLASSES) else f"X Kelas {group + 1}"
        lines.append(f"{place + 1};{name};{rng.choice('LP')};{title}")
    return "\n".join(lines)


def _live_weeks(
    records: Records, learning: Learning, card: LearnerCard, weeks: int, rng: random.Random, *, character: str
) -> None:
    """One learner's weeks, each at another computer of the lab."""
    for week in range(weeks):
        clock = SampleClock(FIRST_MORNING + week * WEEK + rng.uniform(0, 5 * 3600))
        records.begin_run(label=f"LAB-A-{rng.randrange(COMPUTERS) + 1:02}", clock=clock)
        with records.together():
            work_through(learning, card.id, week=week, weeks=weeks, rng=rng, clock=clock, character=character)
