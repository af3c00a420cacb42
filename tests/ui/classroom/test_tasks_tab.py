"""Tugas for the teacher: assign, see who not yet, edit, take back; masked while projecting."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from PySide6.QtCore import Qt

from aksi_desktop.classroom.task_cards import TaskForm
from tests.ui.classroom.test_attendance import RINA, group_of, rooms_of, secrets_of
from tests.ui.house import House, button, modal, settle, words

from aksi_desktop.ui.classroom.tasks.assign_dialog import SOME, AssignDialog
from aksi_desktop.ui.classroom.tasks.tab import TasksTab
from aksi_desktop.ui.window import MainWindow

DAY = timedelta(days=1)


@pytest.fixture
def window(home: House) -> MainWindow:
    made = home.window(home.folder(with_classes=True))
    rooms = rooms_of(home)
    made.entrance.enter_teacher(RINA, secrets_of(rooms))
    made.navigator.open_class(group_of(rooms), "tugas")
    settle()
    return made


@pytest.fixture
def tab(window: MainWindow) -> TasksTab:
    found = window.findChild(TasksTab)
    assert found is not None
    return found


def assign(home: House, **form: object) -> str:
    rooms = rooms_of(home)
    filled = TaskForm(**{"to": (group_of(rooms),), "lesson": "LM5", **form})  # type: ignore[arg-type]
    return rooms.tasks.assign(filled, signer=secrets_of(rooms).admin_key())


def dialog_of(tab: TasksTab) -> AssignDialog:
    button(tab, "Tugaskan pelajaran").click()
    dialog = modal()
    assert isinstance(dialog, AssignDialog)
    return dialog


def test_a_lesson_is_assigned_by_what_one_types(home: House, tab: TasksTab) -> None:
    assert "Belum ada tugas untuk kelas ini" in words(tab)
    dialog = dialog_of(tab)
    dialog.search.setText("lateral")
    dialog.due.setCurrentIndex(2)
    dialog.note.setText("Berdua saja")
    dialog.action.click()
    settle()
    rooms = rooms_of(home)
    [task] = rooms.tasks.for_class(group_of(rooms), datetime.now().date())
    assert (task.lesson, task.due, task.note) == ("LM5", datetime.now().date() + 7 * DAY, "Berdua saja")
    assert "0 dari 10 selesai" in words(tab)


def test_the_next_lesson_that_the_class_has_not_had_is_offered_first(home: House, tab: TasksTab) -> None:
    dialog = dialog_of(tab)
    first = dialog.lesson()
    assert first
    assert dialog.form().part == "pelajaran"
    dialog.action.click()
    settle()
    dialog = dialog_of(tab)
    assert dialog.lesson() not in ("", first)
    dialog.reject()


def test_a_graded_test_only_of_a_quiz(tab: TasksTab) -> None:
    dialog = dialog_of(tab)
    dialog.search.setText("lm5")
    assert not dialog.graded.isVisible()
    dialog.part.setCurrentIndex(dialog.part.findData("kuis"))
    settle()
    assert dialog.graded.isVisible()
    dialog.graded.setChecked(True)
    assert dialog.form().graded
    dialog.part.setCurrentIndex(dialog.part.findData("pelajaran"))
    assert not dialog.form().graded
    dialog.reject()


def test_chosen_learners_may_become_a_group(home: House, tab: TasksTab) -> None:
    dialog = dialog_of(tab)
    dialog.whom.setCurrentIndex(dialog.whom.findData(SOME))
    dialog.action.click()
    settle()
    assert "Tugas ini belum untuk siapa pun." in words(dialog)
    for place in (0, 3):
        dialog.learners.item(place).setCheckState(Qt.CheckState.Checked)
    dialog.group_name.setText("Kelompok 3")
    dialog.action.click()
    settle()
    rooms = rooms_of(home)
    [group] = rooms.tasks.groups.of_class(group_of(rooms))
    [task] = rooms.tasks.for_class(group_of(rooms), datetime.now().date())
    assert (group.name, len(group.members), task.audience, task.to) == ("Kelompok 3", 2, "kelompok", (group.id,))


def test_who_not_yet_stands_behind_a_click_and_is_hidden_while_projecting(home: House, tab: TasksTab) -> None:
    assign(home)
    rooms = rooms_of(home)
    rooms.learning.lesson_finished(rooms.roster.learners(group_of(rooms))[0].id, "LM5")
    tab.refresh()
    assert "Bayu" not in words(tab)
    button(tab, "1 dari 10 selesai").click()
    assert "Bayu Pratama" in words(tab)
    assert "Aditya" not in words(tab)
    tab.set_masked(True)
    assert "Bayu" not in words(tab)
    assert "Nama disembunyikan" in words(tab)
    dialog = dialog_of(tab)
    assert "Bayu" not in " ".join(dialog.learners.item(place).text() for place in range(dialog.learners.count()))
    tab.set_masked(False)
    assert "Bayu Pratama" in dialog.learners.item(1).text()
    dialog.reject()


def test_an_edit_and_a_way_back_from_taking_it_back(home: House, window: MainWindow, tab: TasksTab) -> None:
    assign(home, lesson="", part="lain", title="Bawa celemek")
    tab.refresh()
    button(tab, "Ubah tugas Bawa celemek").click()
    dialog = modal()
    assert isinstance(dialog, AssignDialog)
    assert dialog.title.text() == "Bawa celemek"
    dialog.title.setText("Bawa dua celemek")
    dialog.action.click()
    assert "Bawa dua celemek" in words(tab)
    button(tab, "Tarik tugas Bawa dua celemek").click()
    assert "Bawa dua celemek" not in words(tab)
    button(window, "Urungkan").click()
    assert "Bawa dua celemek" in words(tab)


def test_a_day_before_its_beginning_is_told_in_the_dialog(tab: TasksTab) -> None:
    dialog = dialog_of(tab)
    dialog.opens.setCurrentIndex(dialog.opens.count() - 1)
    dialog.opens_day.setDate(dialog.due_day.date().addDays(9))
    dialog.due.setCurrentIndex(2)
    dialog.action.click()
    settle()
    assert "Hari terakhirnya sebelum hari mulai." in words(dialog)
    dialog.reject()


def test_the_dialog_can_be_used_on_a_small_screen_at_double_size(home: House, tmp_path: Path) -> None:
    home.theme.set_scale(200)
    try:
        made = home.window(home.folder("kecil", with_classes=True), size=(1366, 768))
        rooms = rooms_of(home)
        made.entrance.enter_teacher(RINA, secrets_of(rooms))
        made.navigator.open_class(group_of(rooms), "tugas")
        found = made.findChild(TasksTab)
        assert found is not None
        dialog = dialog_of(found)
        assert dialog.height() <= 720
        assert dialog.action.isVisible()
        dialog.reject()
    finally:
        home.theme.set_scale(100)
