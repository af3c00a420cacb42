"""Attendance on paper: whole pages, CONTOH in a sample class, and what the words of a period are."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from aksi_desktop.classroom.days import Period
from aksi_desktop.classroom.export.attendance_words import period_in_words
from aksi_desktop.classroom.journal import journal_of
from aksi_desktop.classroom.meetings import MeetingForm
from aksi_desktop.classroom.recap import recap_of
from aksi_desktop.papers.attendance_sheet import attendance_sheet
from tests.classroom.school_day import TODAY, school_day

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@pytest.mark.parametrize(
    ("period", "words"),
    [
        (Period.month(TODAY), "November 2026"),
        (Period.semester(TODAY), "Semester ganjil 2026/2027"),
        (Period.semester(date(2027, 2, 1)), "Semester genap 2026/2027"),
        (Period("semester", date(2026, 8, 1), TODAY), "1 Agustus 2026 sampai 23 November 2026"),
    ],
)
def test_periods_in_words(period: Period, words: str) -> None:
    assert period_in_words(period) == words


def test_a_month_and_a_semester_become_papers(tmp_path: Path, qapp: QApplication) -> None:
    with school_day(tmp_path) as school:
        empty = recap_of(school.meetings, school.roster, school.group, Period.month(TODAY))
        assert attendance_sheet(empty, (), school="SMK Uji", day="2026-11-23").startswith(b"%PDF")
        for week in range(20):
            form = MeetingForm(TODAY - timedelta(days=5 * week), "1-2", ("A1",), "TP", "Isi yang dipelajari", "")
            states = school.states("hadir", "sakit", "pkl", "terlambat")
            school.meetings.save(school.group, form, states, signer=school.keys.admin)
        for period in (Period.month(TODAY), Period.semester(TODAY)):
            summed = recap_of(school.meetings, school.roster, school.group, period)
            entries = journal_of(
                school.meetings, school.roster, school.library, school.group, period.since, period.until
            )
            plain = attendance_sheet(summed, entries, school="SMK Uji", day="2026-11-23")
            stamped = attendance_sheet(summed, entries, school="SMK Uji", day="2026-11-23", sample=True)
            assert plain.startswith(b"%PDF")
            assert len(stamped) > len(plain)
