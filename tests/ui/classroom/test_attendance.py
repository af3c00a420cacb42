"""Kehadiran: one pass by keyboard, saved in one go, nothing lost by a crash, nothing shown while projecting."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from aksi_desktop.classroom.meetings import Attendance, MeetingForm
from aksi_desktop.desktop import Rooms
from tests.ui.house import PASSPHRASE, House, button, settle, words

from aksi_desktop.ui.classroom.attendance.tab import AttendanceTab
from aksi_desktop.ui.frame import Teacher
from aksi_desktop.ui.window import MainWindow

if TYPE_CHECKING:
    from aksi_desktop.roster.school_file import SchoolSecrets

RINA = Teacher("a" * 32, "Rina Hapsari", "Bu Rina", "guru")
DAY = timedelta(days=1)


def rooms_of(home: House) -> Rooms:
    return home.open[-1][1][-1]


def secrets_of(rooms: Rooms) -> SchoolSecrets:
    assert rooms.school is not None
    return rooms.school.unlock(PASSPHRASE)


def group_of(rooms: Rooms) -> str:
    return next(card.id for card in rooms.roster.classes() if card.name == "X Kuliner 2")


def open_tab(home: House, folder: Path, *, size: tuple[int, int] = (1366, 768)) -> tuple[MainWindow, AttendanceTab]:
    window = home.window(folder, size=size)
    rooms = rooms_of(home)
    window.entrance.enter_teacher(RINA, secrets_of(rooms))
    window.navigator.open_class(group_of(rooms), "kehadiran")
    settle()
    tab = window.findChild(AttendanceTab)
    assert tab is not None
    tab.sheet.table.setFocus()
    return window, tab


@pytest.fixture
def folder(home: House) -> Path:
    return home.folder(with_classes=True)


def states(tab: AttendanceTab) -> list[str]:
    sheet = tab.sheet.presenter.sheet
    assert sheet is not None
    return [line.state for line in sheet.lines]


def test_letters_mark_and_move_down_and_undo_takes_back(home: House, folder: Path) -> None:
    _, tab = open_tab(home, folder)
    assert states(tab) == ["hadir"] * 10
    QTest.keyClicks(tab.sheet.table, "hsIatxdp")
    assert states(tab)[:8] == ["hadir", "sakit", "izin", "alpa", "terlambat", "dispensasi", "pkl", "hadir"]
    assert tab.sheet.table.place == 7
    QTest.keyClick(tab.sheet.table, Qt.Key.Key_Up)
    assert tab.sheet.table.place == 6
    tab.sheet._undo()
    tab.sheet._undo()
    assert states(tab)[4:7] == ["terlambat", "hadir", "hadir"]
    assert tab.sheet.table.place == 5


def test_the_keyboard_is_in_the_list_at_once(home: House, folder: Path) -> None:
    window = home.window(folder)
    rooms = rooms_of(home)
    window.entrance.enter_teacher(RINA, secrets_of(rooms))
    window.navigator.open_class(group_of(rooms))
    button(window, "Kehadiran").click()
    settle()
    tab = window.findChild(AttendanceTab)
    assert tab is not None
    home.qtbot.waitUntil(tab.sheet.table.hasFocus)
    QTest.keyClicks(tab.sheet.table, "s")
    assert states(tab)[0] == "sakit"


def test_ctrl_s_saves_once_and_what_is_saved_is_said(home: House, folder: Path) -> None:
    window, tab = open_tab(home, folder)
    rooms = rooms_of(home)
    before = rooms.records.status().events
    QTest.keyClicks(tab.sheet.table, "s")
    assert "Belum disimpan" in words(tab)
    tab.sheet.hours.setFocus()
    QTest.keyClicks(tab.sheet.hours, "3 - 4")
    home.qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(tab.sheet.hours, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert "Tersimpan" in words(tab)
    assert rooms.records.status().events == before + 12  # the run described, the meeting, ten marks
    [card] = rooms.meetings.of_class(group_of(rooms))
    assert (card.hours, card.marked) == ("3-4", 10)
    assert rooms.records.drafts.keys(RINA.id) == []


def test_a_draft_comes_back_after_a_sudden_end(home: House, folder: Path) -> None:
    _, tab = open_tab(home, folder)
    QTest.keyClicks(tab.sheet.table, "sss")
    tab.sheet.taught.setPlainText("Bumbu dasar")
    rooms = rooms_of(home)
    home.qtbot.waitUntil(lambda: bool(rooms.records.drafts.keys(RINA.id)), timeout=2000)
    text = rooms.records.drafts.load(RINA.id, rooms.records.drafts.keys(RINA.id)[0]) or ""
    assert "Aditya" not in text
    home.close()
    _, again = open_tab(home, folder)
    assert states(again)[:4] == ["sakit", "sakit", "sakit", "hadir"]
    assert again.sheet.taught.toPlainText() == "Bumbu dasar"
    assert "Daftar yang belum sempat disimpan dibuka kembali." in words(again)
    button(again, "Buang").click()
    assert states(again) == ["hadir"] * 10
    assert rooms_of(home).records.drafts.keys(RINA.id) == []


def test_leaving_in_the_middle_loses_nothing(home: House, folder: Path) -> None:
    window, tab = open_tab(home, folder)
    QTest.keyClicks(tab.sheet.table, "ai")
    window.entrance.leave()
    settle()
    [key] = rooms_of(home).records.drafts.keys(RINA.id)
    assert "alpa" in (rooms_of(home).records.drafts.load(RINA.id, key) or "")


def test_wrong_hours_are_told_and_the_same_hours_asked_about(home: House, folder: Path) -> None:
    _, tab = open_tab(home, folder)
    rooms = rooms_of(home)
    tab.sheet.hours.setFocus()
    QTest.keyClicks(tab.sheet.hours, "tiga")
    button(tab, "Simpan").click()
    assert "Tulis seperti 3 atau 3-4" in words(tab)
    assert rooms.meetings.of_class(group_of(rooms)) == ()
    tab.sheet.hours.clear()
    QTest.keyClicks(tab.sheet.hours, "3")
    button(tab, "Simpan").click()
    button(tab, "Pertemuan baru").click()
    tab.sheet.hours.setFocus()
    tab.sheet.hours.clear()
    QTest.keyClicks(tab.sheet.hours, "3-4")
    button(tab, "Simpan").click()
    assert "sudah ada pertemuan jam ke-3" in words(tab)
    button(tab, "Simpan juga").click()
    assert len(rooms.meetings.of_class(group_of(rooms))) == 2


def test_a_meeting_of_before_opens_again_and_its_edit_replaces(home: House, folder: Path) -> None:
    window, tab = open_tab(home, folder)
    button(tab, "Simpan").click()
    button(tab, "Pertemuan").click()
    item = tab.recap.meetings.item(0)
    assert "10 murid tercatat" in item.text()
    tab.recap.meetings.itemActivated.emit(item)
    QTest.keyClicks(tab.sheet.table, "a")
    button(tab, "Simpan").click()
    rooms = rooms_of(home)
    [card] = rooms.meetings.of_class(group_of(rooms))
    assert sorted(mark.state for mark in rooms.meetings.attendance(card.id).values())[0] == "alpa"
    button(tab, "Tarik pertemuan ini").click()
    assert rooms.meetings.of_class(group_of(rooms)) == ()
    button(window, "Urungkan").click()
    assert len(rooms.meetings.of_class(group_of(rooms))) == 1


def test_units_fill_in_the_aim_until_the_teacher_writes_one(home: House, folder: Path) -> None:
    _, tab = open_tab(home, folder)
    tab.sheet.lessons.setFocus()
    QTest.keyClicks(tab.sheet.lessons, "lm5")
    assert "SIFT" in tab.sheet.aims.toPlainText()
    assert "Baca lateral dan SIFT" in words(tab)
    QTest.keyClicks(tab.sheet.lessons, ", zz")
    assert "Tidak ada pelajaran dengan kode ZZ." in words(tab)
    tab.sheet.aims.setPlainText("TP sendiri")
    tab.sheet.lessons.clear()
    QTest.keyClicks(tab.sheet.lessons, "or1")
    assert tab.sheet.aims.toPlainText() == "TP sendiri"


def test_nothing_of_a_child_stands_there_while_projecting(home: House, folder: Path) -> None:
    _, tab = open_tab(home, folder)
    rooms = rooms_of(home)
    marks = {one.id: Attendance("sakit", "demam") for one in rooms.roster.learners(group_of(rooms))}
    signer = secrets_of(rooms).admin_key()
    form = MeetingForm(tab.sheet.presenter.sheet.day, "1")  # type: ignore[union-attr]
    meeting = rooms.meetings.save(group_of(rooms), form, marks, signer=signer)
    tab.sheet.presenter.open(meeting)
    tab.set_masked(True)
    model = tab.sheet.table.lines
    shown = " ".join(
        str(model.index(row, column).data(role) or "")
        for row in range(model.rowCount())
        for column in range(model.columnCount())
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.UserRole + 1)
    )
    assert not [word for word in ("Aditya", "sakit", "demam") if word in shown]
    assert not tab.sheet.note.isVisible()
    QTest.keyClicks(tab.sheet.table, "a")
    assert states(tab) == ["sakit"] * 10
    tab.show_page("rekap")
    table = tab.recap.table
    cells = [table.item(row, 1) for row in range(table.rowCount())]
    assert not [cell for cell in cells if cell is not None and "Pratama" in cell.text()]
    tab.set_masked(False)
    assert "Aditya Pratama" in str(model.index(0, 1).data())


def test_the_recap_turns_by_month_and_semester_and_is_written(home: House, folder: Path, tmp_path: Path) -> None:
    _, tab = open_tab(home, folder)
    button(tab, "Simpan").click()
    button(tab, "Rekap").click()
    table = tab.recap.table
    last = table.rowCount() - 1
    assert [table.item(last, column).text() for column in (1, 3)] == ["Seluruh kelas", "10"]  # type: ignore[union-attr]
    button(tab, "Sebelumnya").click()
    assert table.item(table.rowCount() - 1, 3).text() == ""  # type: ignore[union-attr]
    button(tab, "Semester").click()
    assert "Semester" in words(tab)
    for form in ("pdf", "xlsx"):
        tab.recap.presenter.write(tmp_path / f"rekap.{form}", form)
        assert (tmp_path / f"rekap.{form}").stat().st_size > 1000


def test_on_a_small_screen_list_and_journal_take_turns(home: House, folder: Path) -> None:
    home.theme.set_scale(200)
    try:
        _, tab = open_tab(home, folder)
        assert tab.sheet.table.isVisible()
        assert not tab.sheet.hours.isVisible()
        button(tab, "Jurnal").click()
        settle()
        assert tab.sheet.hours.isVisible()
        assert not tab.sheet.table.isVisible()
    finally:
        home.theme.set_scale(100)


def test_a_change_elsewhere_does_not_take_what_is_being_typed(home: House, folder: Path) -> None:
    window, tab = open_tab(home, folder)
    QTest.keyClicks(tab.sheet.table, "ss")
    window.navigator.refresh()
    settle()
    assert states(tab)[:2] == ["sakit", "sakit"]


@pytest.mark.parametrize(("role", "seen"), [("guru", True), ("wali", True), ("bk", False), ("ti", False)])
def test_who_may_see_tasks_and_attendance(role: str, seen: bool) -> None:
    from aksi_desktop.ui.classroom.tabs import tabs_for

    ids = {tab.id for tab in tabs_for(role)}
    assert ({"tugas", "kehadiran"} <= ids) is seen
