"""The teacher's Beranda: what it tells, the way on from it, and that it locks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytestqt.qtbot import QtBot

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton

from aksi_desktop.desktop import open_rooms
from aksi_desktop.places import find_places
from tests.ui.house import House, button, modal, settle, words

if TYPE_CHECKING:
    from tests.ui.classroom.conftest import AtDesk


def test_a_technician_sees_no_names(qtbot: QtBot, home: House, at_desk: AtDesk) -> None:
    window = home.window(home.folder(with_classes=True))
    at_desk(window, role="ti")
    seen = words(window)
    assert "Aditya" not in seen
    assert "X Kuliner 2" not in seen
    assert "Kelas" not in [each.text() for each in window.findChildren(QPushButton) if each.isVisible()]
    button(window, "Beranda")


def test_an_idle_teachers_desk_locks(qtbot: QtBot, home: House, at_desk: AtDesk) -> None:
    window = home.window(home.folder(with_classes=True))
    at_desk(window)
    caretaker = window.caretaker
    assert caretaker is not None
    assert caretaker.idle is not None
    assert caretaker.idle.watching
    with qtbot.waitSignal(window.navigator.left, timeout=3000):
        caretaker.idle.hurry(to_the_end=True)
    assert window.navigator.secrets is None


def test_filling_in_a_dialog_is_no_idleness(qtbot: QtBot, home: House, at_desk: AtDesk) -> None:
    window = home.window(home.folder(with_classes=True))
    at_desk(window)
    button(window, "Pilih kelas saya…").click()
    dialog = modal()
    idle = window.caretaker.idle if window.caretaker is not None else None
    assert idle is not None
    idle.hurry()
    qtbot.waitUntil(lambda: idle._warned, timeout=3000)
    handle = dialog.windowHandle()
    assert handle is not None
    QApplication.sendEvent(handle, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier))
    assert not idle._warned
    window.entrance.leave()
    assert not dialog.isVisible()


def test_the_desk_says_who_learned_and_what_was_collected(qtbot: QtBot, home: House, at_desk: AtDesk) -> None:
    folder = home.folder(with_classes=True)
    rooms = open_rooms(find_places(folder))
    first = rooms.roster.classes()[0]
    unit = next(iter(rooms.library.cards_in_order()))
    rooms.learning.section_done(rooms.roster.learners(first.id)[0].id, unit.code, unit.sections[0].id)
    rooms.records.close()
    window = home.window(folder)
    at_desk(window)
    seen = words(window)
    assert "1 dari 10 murid belajar seminggu ini" in seen
    assert "0 dari 40 murid belajar seminggu ini" in seen
    assert "Belum ada tugas terbuka" in seen
    assert "Belum ada kiriman dari komputer lain" in seen
    button(window, "Buka kelas").click()
    settle()
    assert window.navigator.place == "kelas"
    button(window, "Beranda").click()
    button(window, "Kumpulkan dan bagikan").click()
    assert window.navigator.in_focus


def test_a_school_without_classes_shows_the_way_to_a_list(qtbot: QtBot, home: House, at_desk: AtDesk) -> None:
    window = home.window(home.folder(with_classes=True))
    at_desk(window, classes=("0" * 32,))
    assert "Belum ada kelas di komputer ini" in words(window)
    button(window, "Masukkan daftar kelas…").click()
    assert window.navigator.in_focus
