"""Believable tasks, groups, meetings and attendance for Kelas contoh, made through the services that teachers use."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import TYPE_CHECKING

from aksi_desktop.classroom.meetings import Attendance, MeetingForm, Meetings
from aksi_desktop.classroom.task_cards import TaskForm
from aksi_desktop.classroom.tasks import Tasks

if TYPE_CHECKING:
    from aksi_desktop.curriculum import LessonCard, Library
    from aksi_desktop.records import Records, Signer
    from aksi_desktop.roster import LearnerCard, Roster

_STATES = ("hadir", "sakit", "izin", "terlambat", "alpa", "dispensasi")
_WEIGHTS = (90, 3, 2, 3, 1, 1)
_NOTES = {"sakit": "surat dokter", "dispensasi": "lomba LKS", "izin": "acara keluarga"}
_GROUP_SIZE = 6


def live_class(
    records: Records, roster: Roster, library: Library, group: str, *, first: date, weeks: int, signer: Signer, by: str,
    seed: int,
) -> None:  # fmt: skip
    """A meeting a week from ``first`` on, groups of six, and tasks of which one has no due day."""
    draw = random.Random(f"hari-{seed}")
    units = [card for card in library.cards_in_order() if card.audience == "murid" and card.sensitive != "tinggi"]
    people = roster.learners(group)
    meetings = Meetings(records, roster, library)
    for week in range(weeks):
        now = units[week * len(units) // weeks : (week + 1) * len(units) // weeks] or units[-1:]
        form = _meeting(first + timedelta(days=7 * week), now, meetings)
        meetings.save(group, form, _attendance(people, draw), signer=signer, by=by)
    _tasks(Tasks(records, roster, library), group, people, units, first, signer=signer, by=by)


def _meeting(day: date, units: list[LessonCard], meetings: Meetings) -> MeetingForm:
    codes = tuple(card.code for card in units[:2])
    taught = "\n".join(f"{card.screen_title}: {card.sections[0].title}" for card in units[:2] if card.sections)
    return MeetingForm(day, "3-4", codes, meetings.aims_of(codes), taught)


def _attendance(people: list[LearnerCard], draw: random.Random) -> dict[str, Attendance]:
    marks = {}
    for one in people:
        state = draw.choices(_STATES, _WEIGHTS)[0]
        note = _NOTES.get(state, "") if draw.random() < 0.5 else ""
        marks[one.id] = Attendance(state, note)
    return marks


def _tasks(
    tasks: Tasks, group: str, people: list[LearnerCard], units: list[LessonCard], first: date, *, signer: Signer,
    by: str,
) -> None:  # fmt: skip
    groups = [
        tasks.groups.describe(
            group, f"Kelompok {number}", [one.id for one in people[start : start + _GROUP_SIZE]], signer=signer, by=by
        )
        for number, start in enumerate(range(0, len(people), _GROUP_SIZE), 1)
    ]
    if not units:
        return
    week = timedelta(days=7)
    quizzed = next((card for card in units if card.has_quiz), None)
    forms = [
        TaskForm((group,), units[0].code, opens=first, due=first + 2 * week),
        TaskForm((group,), units[-1].code, note="Baca sebelum pertemuan berikutnya."),
        TaskForm(tuple(groups[:1]), part="lain", title="Siapkan alat praktik kelompok", due=first + 3 * week),
    ]
    if quizzed is not None:
        forms.append(TaskForm((group,), quizzed.code, "kuis", opens=first + week, due=first + 4 * week))
    for form in forms:
        if form.to:
            tasks.assign(form, signer=signer, by=by)
