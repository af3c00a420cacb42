"""The recap's numbers: sums that fit, per cent in whole numbers, by roll number."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from aksi_desktop.classroom.days import Period
from aksi_desktop.classroom.meetings import STATES, MeetingCard, MeetingForm
from aksi_desktop.classroom.recap import Counts, recap, recap_of
from aksi_desktop.roster import LearnerCard
from tests.classroom.school_day import TODAY, school_day

PERIOD = Period.month(TODAY)


def learner(number: int, gender: str) -> LearnerCard:
    return LearnerCard(str(number), f"Nama {number}", "N", number, "x", gender)


def meeting(number: int) -> MeetingCard:
    return MeetingCard(f"m{number}", "x", TODAY, "1", (), "", "", "", 0)


@given(
    genders=st.lists(st.sampled_from(["L", "P", ""]), min_size=1, max_size=40),
    draw=st.data(),
    count=st.integers(0, 25),
)
def test_totals_are_the_sum_of_rows_and_of_genders(genders: list[str], draw: st.DataObject, count: int) -> None:
    learners = [learner(number, gender) for number, gender in enumerate(genders, 1)]
    meetings = [meeting(number) for number in range(count)]
    cell = st.sampled_from(["", *STATES])
    states = {one.id: {card.id: draw.draw(cell) for card in learners[:6]} for one in meetings}
    made = recap("X 1", PERIOD, meetings, learners[::-1], [], states)
    assert [row.roll for row in made.rows] == [one.roll for one in learners]
    assert made.total == sum((total.counts for total in made.genders), Counts())
    assert sum(total.learners for total in made.genders) == len(learners)
    written = [state for marks in states.values() for state in marks.values() if state]
    assert made.total.marked == len(written)
    for row in made.rows:
        assert len(row.states) == count
        share = row.counts.per_cent
        assert (share is None) == (row.counts.marked == row.counts.pkl)
        assert share is None or 0 <= share <= 100


@given(st.integers(0, 300), st.integers(0, 300), st.integers(0, 300), st.integers(0, 300), st.integers(0, 300))
def test_per_cent_is_rounded_half_up(hadir: int, alpa: int, dispensasi: int, terlambat: int, pkl: int) -> None:
    counts = Counts(hadir=hadir, alpa=alpa, dispensasi=dispensasi, terlambat=terlambat, pkl=pkl)
    present, of = hadir + dispensasi + terlambat, hadir + dispensasi + terlambat + alpa
    if not of:
        assert counts.per_cent is None
        return
    assert counts.per_cent is not None
    assert 2 * of * counts.per_cent - of <= 200 * present < 2 * of * counts.per_cent + of


def test_late_and_dispensation_are_present_and_pkl_is_left_out() -> None:
    assert Counts.of(["terlambat", "dispensasi", "pkl", "alpa", "hilang"]).per_cent == 67


def test_a_class_over_a_month_and_a_semester_with_one_who_moved(tmp_path: Path) -> None:
    with school_day(tmp_path) as school:
        for day, states in (
            (date(2026, 11, 2), ("hadir", "sakit", "hadir", "hadir")),
            (date(2026, 11, 9), ("alpa", "hadir", "hadir", "pkl")),
            (date(2026, 12, 1), ("hadir", "hadir", "izin", "hadir")),
        ):
            school.meetings.save(school.group, MeetingForm(day, "1"), school.states(*states), signer=school.keys.admin)
        school.move("Made", school.other)
        month = recap_of(school.meetings, school.roster, school.group, PERIOD)
        assert [(row.name, row.counts.per_cent, row.moved) for row in month.rows] == [
            ("Siti", 50, False), ("Rangga", 50, False), ("Yosefa", 100, False), ("Made", 100, True),
        ]  # fmt: skip
        assert {total.gender: total.counts.hadir for total in month.genders} == {"L": 3, "P": 2}
        whole = recap_of(school.meetings, school.roster, school.group, Period.semester(TODAY))
        assert (len(whole.meetings), whole.total.marked) == (3, 12)
