"""Tugas on a learner's Beranda: calm, near the top, opened by a click; a guest sees none."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from aksi_desktop.classroom.task_cards import TaskForm
from aksi_desktop.desktop import Rooms
from tests.ui.house import PASSPHRASE, House, button, settle, words

from aksi_desktop.ui.frame import Learner
from aksi_desktop.ui.home.tasks import TasksCard
from aksi_desktop.ui.learn.reading import ReadingScreen
from aksi_desktop.ui.quiz.player import QuizScreen
from aksi_desktop.ui.window import MainWindow

DAY = timedelta(days=1)


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
    window.navigator.enter(learner)
    return learner


def assign(rooms: Rooms, **form: object) -> str:
    assert rooms.school is not None
    signer = rooms.school.unlock(PASSPHRASE).admin_key()
    group = rooms.roster.classes()[1].id
    return rooms.tasks.assign(TaskForm(to=(group,), **{"lesson": "LM5", **form}), signer=signer)  # type: ignore[arg-type]


def test_a_late_task_is_not_shamed_and_a_click_opens_the_lesson(window: MainWindow, rooms: Rooms) -> None:
    today = datetime.now().date()
    assign(rooms, due=today - DAY)
    enter(window, rooms)
    said = words(window)
    assert "Belum dikerjakan, masih bisa" in said
    assert "Terlambat" not in said
    assert not window.findChildren(TasksCard)[0].findChildren(object, "wrong")
    button(window, f"Baca: {rooms.library.card('LM5').title}. Belum dikerjakan, masih bisa").click()
    settle()
    assert window.findChild(ReadingScreen) is not None


def test_a_quiz_opens_the_quiz_and_its_day_is_said(window: MainWindow, rooms: Rooms) -> None:
    assign(rooms, part="kuis", title="Kuis lateral", due=datetime.now().date())
    enter(window, rooms)
    button(window, "Kuis: Kuis lateral. Sampai hari ini").click()
    settle()
    assert window.findChild(QuizScreen) is not None


def test_what_is_done_is_counted_and_leaves(window: MainWindow, rooms: Rooms) -> None:
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


def test_more_than_three_wait_behind_a_word(window: MainWindow, rooms: Rooms) -> None:
    for number in range(5):
        assign(rooms, lesson="", part="lain", title=f"Bawa alat {number}", note="besok")
    enter(window, rooms)
    assert "Bawa alat 3" not in words(window)
    button(window, "Tampilkan 2 tugas lagi").click()
    assert "Bawa alat 4" in words(window)


def test_a_guest_sees_no_tasks_and_none_stand_before_there_are_any(window: MainWindow, rooms: Rooms) -> None:
    enter(window, rooms)
    assert window.findChild(TasksCard) is None
    assign(rooms)
    window.navigator.enter(None)
    settle()
    assert window.findChild(TasksCard) is None


def test_it_fits_a_small_screen_at_double_size(home: House, tmp_path: Path) -> None:
    home.theme.set_scale(200)
    window = home.window(home.folder("lain", with_classes=True))
    rooms = home.open[-1][1][-1]
    assign(rooms, title="Judul tugas yang cukup panjang untuk satu baris")
    enter(window, rooms)
    settle()
    card = window.findChild(TasksCard)
    assert card is not None
    assert card.width() <= window.width()
    home.theme.set_scale(100)
