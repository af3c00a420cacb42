"""Tugas on a learner's Beranda: calm, near the top, opened by a click; a guest sees none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import QObject, Qt

from aksi_desktop.classroom.task_cards import TaskForm
from aksi_desktop.desktop import Rooms
from tests.ui.house import House, button, settle, words

from aksi_desktop.ui.frame import Learner
from aksi_desktop.ui.home.tasks import TasksCard
from aksi_desktop.ui.learn.reading import ReadingScreen
from aksi_desktop.ui.quiz.player import QuizScreen
from aksi_desktop.ui.widgets.basics import Button
from aksi_desktop.ui.window import MainWindow

if TYPE_CHECKING:
    from aksi_desktop.roster.school_file import SchoolSecrets

DAY = timedelta(days=1)
Assign = Callable[..., str]


@pytest.fixture
def window(home: House) -> MainWindow:
    return home.window(home.folder(with_classes=True))


@pytest.fixture
def rooms(home: House, window: MainWindow) -> Rooms:
    return home.open[-1][1][-1]


def enter(window: MainWindow, rooms: Rooms) -> Learner:
    group = rooms.roster.classes()[1]
    card = rooms.roster.learners(group.id)[0]
    learner = Learner(card.id, card.call_name, card.name, group.id, group.name)
    window.entrance.enter(learner)
    return learner


@pytest.fixture
def assign(school_secrets: SchoolSecrets) -> Assign:
    """Gives a task to the second class."""

    def give(rooms: Rooms, **form: object) -> str:
        group = rooms.roster.classes()[1].id
        task = TaskForm(to=(group,), **{"lesson": "LM5", **form})  # type: ignore[arg-type]
        return rooms.tasks.assign(task, signer=school_secrets.admin_key())

    return give


def test_a_late_task_is_not_shamed_and_a_click_opens_the_lesson(
    window: MainWindow, rooms: Rooms, assign: Assign
) -> None:
    today = datetime.now().date()
    assign(rooms, due=today - DAY)
    enter(window, rooms)
    said = words(window)
    assert "Belum dikerjakan, masih bisa" in said
    assert "Terlambat" not in said
    assert not window.findChildren(TasksCard)[0].findChildren(QObject, "wrong")
    button(window, f"Baca: {rooms.library.card('LM5').title}. Belum dikerjakan, masih bisa").click()
    settle()
    assert window.findChild(ReadingScreen) is not None


def test_a_quiz_opens_the_quiz_and_its_day_is_said(window: MainWindow, rooms: Rooms, assign: Assign) -> None:
    assign(rooms, part="kuis", title="Kuis lateral", due=datetime.now().date())
    enter(window, rooms)
    button(window, "Kuis: Kuis lateral. Sampai hari ini").click()
    settle()
    assert window.findChild(QuizScreen) is not None


def test_what_is_done_is_counted_and_leaves(window: MainWindow, rooms: Rooms, assign: Assign) -> None:
    assign(rooms, title="Baca dulu")
    assign(rooms, lesson="OR1", title="Ruang aman")
    learner = enter(window, rooms)
    rooms.learning.lesson_finished(learner.id, "LM5")
    window.navigator.go("beranda")
    assert "1 dari 2 selesai" in words(window)
    assert "Baca dulu" not in words(window)
    rooms.learning.lesson_finished(learner.id, "OR1")
    window.navigator.go("beranda")
    assert "Semua tugas sudah selesai" in words(window)


def test_more_than_three_wait_behind_a_word(window: MainWindow, rooms: Rooms, assign: Assign) -> None:
    for number in range(5):
        assign(rooms, lesson="", part="lain", title=f"Bawa alat {number}", note="besok")
    enter(window, rooms)
    assert "Bawa alat 3" not in words(window)
    button(window, "Tampilkan 2 tugas lagi").click()
    assert "Bawa alat 4" in words(window)


def test_what_is_outside_the_program_is_ticked_off_and_taken_back(
    qtbot: QtBot, window: MainWindow, rooms: Rooms, assign: Assign
) -> None:
    group = rooms.roster.classes()[1].id
    today = datetime.now().date()
    assign(rooms, lesson="", part="lain", title="Bawa celemek")
    assign(rooms)
    learner = enter(window, rooms)
    assert "0 dari 2 selesai" in words(window)
    assert len([each for each in window.findChildren(Button) if each.text() == "Sudah kukerjakan"]) == 1
    tick = button(window, "Sudah kukerjakan: Bawa celemek")
    assert tick.height() >= 40
    tick.setFocus()
    qtbot.keyClick(tick, Qt.Key.Key_Space)
    assert "1 dari 2 selesai" in words(window)
    assert "Dicatat selesai: Bawa celemek" in words(window)
    assert window.focusWidget() is not None
    [task] = [task for task in rooms.tasks.for_class(group, today) if task.part == "lain"]
    assert (task.done, len(task.people)) == (1, rooms.roster.classes()[1].count)
    button(window, "Urungkan").click()
    settle()
    assert button(window, "Sudah kukerjakan: Bawa celemek").isVisible()
    assert [card.done for card in rooms.tasks.for_learner(learner.id, today)] == [False, False]


def test_a_task_taken_back_meanwhile_is_told_and_goes(
    window: MainWindow, rooms: Rooms, assign: Assign, school_secrets: SchoolSecrets
) -> None:
    task = assign(rooms, lesson="", part="lain", title="Bawa celemek")
    enter(window, rooms)
    tick = button(window, "Sudah kukerjakan: Bawa celemek")
    rooms.tasks.withdraw(task, signer=school_secrets.admin_key())
    tick.click()
    assert "Bawa celemek" not in words(window)
    assert rooms.records.query("SELECT count(*) FROM task_tick") == [(0,)]


def test_a_guest_sees_no_tasks_and_none_stand_before_there_are_any(
    window: MainWindow, rooms: Rooms, assign: Assign
) -> None:
    enter(window, rooms)
    assert window.findChild(TasksCard) is None
    assign(rooms)
    window.entrance.enter(None)
    settle()
    assert window.findChild(TasksCard) is None


def test_it_fits_a_small_screen_at_double_size(home: House, assign: Assign) -> None:
    home.theme.set_scale(200)
    window = home.window(home.folder("lain", with_classes=True))
    rooms = home.open[-1][1][-1]
    assign(rooms, title="Judul tugas yang cukup panjang untuk satu baris")
    assign(rooms, lesson="", part="lain", title="Bawa celemek dan penutup kepala untuk praktik")
    enter(window, rooms)
    settle()
    card = window.findChild(TasksCard)
    assert card is not None
    assert card.width() <= window.width()
    home.theme.set_scale(100)
