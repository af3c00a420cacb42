"""Attendance and journal: one append, edits by heads, prefilled from what the class did; never down to a lab."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from aksi_desktop.classroom.days import ClassroomError, Period, read_hours, write_hours
from aksi_desktop.classroom.meetings import Attendance, MeetingForm
from aksi_desktop.exchange.feed import LabFeed, described_in
from aksi_desktop.exchange.labs import OpenLab
from aksi_desktop.records import open_records
from tests.classroom.school_day import EVERYTHING, TODAY, School, school_day

DAY = timedelta(days=1)
FULL = ("hadir", "izin", "hadir", "terlambat")


@pytest.fixture
def school(tmp_path: Path) -> Iterator[School]:
    with school_day(tmp_path) as made:
        yield made


def save(school: School, *states: str, day: date = TODAY, hours: str = "3-4", **more: object) -> str:
    form = MeetingForm(day, hours, **more)  # type: ignore[arg-type]
    return school.meetings.save(school.group, form, school.states(*(states or FULL)), signer=school.keys.admin)


@pytest.mark.parametrize(
    ("typed", "hours"),
    [
        ("3-4", "3-4"), ("3 – 4", "3-4"), ("1 s.d. 2", "1-2"), ("1,2", "1-2"), ("1,3", "1,3"), ("3 dan 4", "3-4"),
        ("7", "7"), ("", ""), (" 2 sampai 3 ", "2-3"),
    ],
)  # fmt: skip
def test_hours_as_teachers_write_them(typed: str, hours: str) -> None:
    assert write_hours(read_hours(typed)) == hours


@pytest.mark.parametrize("typed", ["tiga", "4-3", "0", "17", "1--2", "-1"])
def test_hours_that_are_none(typed: str) -> None:
    with pytest.raises(ClassroomError, match="hours-wrong"):
        read_hours(typed)


def test_a_meeting_and_its_marks_are_saved_together(school: School) -> None:
    before = school.records.status().events
    told: list[object] = []
    school.records.on_change(told.append)
    meeting = save(school, lessons=("A1",), aims="Murid mencoba.", taught="Bagian dapur")
    assert (school.records.status().events, len(told)) == (before + 5, 1)
    [card] = school.meetings.of_class(school.group)
    assert (card.id, card.hours, card.lessons, card.aims, card.marked) == (
        meeting, "3-4", ("A1",), "Murid mencoba.", 4,
    )  # fmt: skip
    marks = school.meetings.attendance(meeting)
    assert [marks[one.id].state for one in school.roster.learners(school.group)] == list(FULL)
    assert school.meetings.of_class(school.other) == ()


def test_an_edit_writes_only_what_changed_and_leaves_one_head(school: School) -> None:
    meeting = save(school)
    before = school.records.status().events
    states = school.states("hadir", "sakit", "hadir", "terlambat")
    school.meetings.save(school.group, MeetingForm(TODAY, "5"), states, signer=school.keys.admin, meeting=meeting)
    assert school.records.status().events == before + 2
    rangga = school.one("Rangga").id
    assert school.meetings.attendance(meeting)[rangga].state == "sakit"
    assert len(school.records.heads("attendance.marked", about=rangga, obj=meeting)) == 1
    assert school.meetings.meeting(meeting).hours == "5"


def test_what_cannot_be_is_refused(school: School) -> None:
    bagas = {school.one("Bagas").id: Attendance("hadir")}
    for states, hours, code in (
        (school.states(*FULL), "nol", "hours-wrong"),
        (school.states("hadir", "hilang", "hadir", "hadir"), "1", "state-wrong"),
        (bagas, "1", "not-in-class"),
    ):
        with pytest.raises(ClassroomError, match=code):
            school.meetings.save(school.group, MeetingForm(TODAY, hours), states, signer=school.keys.admin)
    with pytest.raises(ClassroomError, match="meeting-unknown"):
        school.meetings.meeting("0" * 32)


def test_the_same_hours_twice_are_told_not_refused(school: School) -> None:
    first = save(school, hours="3-4")
    assert [card.id for card in school.meetings.clashes(school.group, TODAY, "4-5")] == [first]
    assert school.meetings.clashes(school.group, TODAY, "5") == ()
    assert school.meetings.clashes(school.group, TODAY, "3", but=first) == ()
    assert school.meetings.clashes(school.group, TODAY + DAY, "3") == ()
    save(school, hours="4")
    assert len(school.meetings.of_class(school.group)) == 2


def test_a_new_meeting_begins_with_what_the_class_did_that_day(school: School) -> None:
    today = datetime.now().date()
    for name in ("Siti", "Made"):
        school.learning.section_done(school.one(name).id, "A1", "dapur")
    school.learning.section_done(school.one("Siti").id, "P1", "kamar")
    school.leave("Yosefa", today.isoformat(), today.isoformat())
    found = school.meetings.prefill(school.group, today)
    assert [(unit.code, unit.sections, unit.learners) for unit in found.units] == [
        ("A1", ("Nasi goreng di dapur",), 2), ("P1", (), 1),
    ]  # fmt: skip
    assert found.units[1].title == school.library.card("P1").screen_title
    assert found.aims == "Murid mencoba."
    assert [found.states[one.id].state for one in school.roster.learners(school.group)] == [
        "hadir", "hadir", "hadir", "pkl",
    ]  # fmt: skip
    assert school.meetings.prefill(school.group, today - DAY).units == ()


def test_with_nothing_done_it_begins_where_the_class_stopped(school: School) -> None:
    save(school, day=TODAY - 7 * DAY, hours="3-4", lessons=("A2",))
    last = save(school, day=TODAY - DAY, hours="7", lessons=("A1",))
    found = school.meetings.prefill(school.group, TODAY)
    assert found.last is not None
    assert (found.last.id, found.lessons, found.hours, found.units) == (last, ("A1",), "3-4", ())


def test_a_withdrawn_meeting_counts_nowhere(school: School) -> None:
    meeting = save(school)
    school.meetings.withdraw(meeting, signer=school.keys.admin)
    assert school.meetings.of_class(school.group) == ()
    live = school.records.status()
    assert school.records.rebuild() == live


def test_periods(school: School) -> None:
    assert Period.month(date(2026, 12, 31)).after() == Period.month(date(2027, 1, 5))
    assert Period.semester(TODAY).before() == Period.semester(date(2026, 2, 1))
    assert Period.semester(TODAY).until == date(2026, 12, 31)


def test_attendance_and_journal_never_travel_to_a_lab(school: School, tmp_path: Path) -> None:
    from aksi_desktop.classroom.task_cards import TaskForm

    save(school)
    school.tasks.assign(TaskForm(to=(school.group,), lesson="A1"), signer=school.keys.admin)
    lab = OpenLab("a" * 32, "Lab A", "age1", frozenset({school.group}), ())
    feed = LabFeed(school.records, lab, described_in(school.records))
    rows = feed.rows(0, feed.top())
    kinds = {row[3] for row in rows}
    assert "task.described" in kinds
    assert not kinds & {"meeting.described", "attendance.marked"}
    wanted = {(row[1].hex(), row[2]) for row in rows}
    lines = [e.line() for _, e in school.records.lines() if (e.header.stream, e.header.n) in wanted]
    theirs = open_records(tmp_path / "lab", projections=EVERYTHING)
    try:
        theirs.join_school(school.keys.school, school.keys.root.public_key)
        theirs.merge(lines)
        assert theirs.query("SELECT count(*) FROM learner") == [(4,)]
        assert theirs.query("SELECT count(*) FROM task") == [(1,)]
        assert theirs.query("SELECT count(*) FROM meeting") == theirs.query("SELECT count(*) FROM attendance") == [(0,)]
    finally:
        theirs.close()


def test_an_erased_learner_leaves_the_lists(school: School) -> None:
    meeting = save(school)
    siti = school.one("Siti").id
    school.records.redact(siti, by="", signer=school.keys.admin)
    assert siti not in school.meetings.attendance(meeting)
    live = school.records.status()
    assert school.records.rebuild() == live
