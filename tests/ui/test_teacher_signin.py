"""A teacher comes in by the school's passphrase, on the computer that holds the school's keys, and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from aksi_desktop.desktop import open_rooms, window_services
from aksi_desktop.exchange import join
from aksi_desktop.exchange.sample_mark import mark_sample
from aksi_desktop.places import find_places
from aksi_desktop.roster.teachers import Teachers
from tests.ui.house import PASSPHRASE, button, modal, settle, words

from aksi_desktop.ui.teacher.door import Patience
from aksi_desktop.ui.teacher.door_dialogs import NewTeacherDialog, PassphraseDialog

if TYPE_CHECKING:
    from tests.ui.house import House

    from aksi_desktop.ui.window import MainWindow


def sign_in(qtbot: QtBot, window: MainWindow, *, passphrase: str = PASSPHRASE, role: str = "guru") -> None:
    """Come in for the first time as Bu Ratna."""
    button(window, "Masuk sebagai guru").click()
    dialog = modal()
    assert isinstance(dialog, PassphraseDialog)
    dialog.passphrase.setText(passphrase)
    dialog.action.click()
    asked = modal()
    assert isinstance(asked, NewTeacherDialog)
    asked.name.setText("Ratna Kusuma")
    asked.call_name.setText("Bu Ratna")
    asked.role.setCurrentIndex(asked.role.findData(role))
    asked.action.click()
    settle()


def test_the_first_time_asks_who_and_then_opens_the_desk(qtbot: QtBot, home: House) -> None:
    window = home.window(home.folder(with_classes=True))
    sign_in(qtbot, window)
    teacher = window.navigator.teacher
    assert teacher is not None
    assert teacher.call_name == "Bu Ratna"
    assert teacher.role == "guru"
    assert window.navigator.signer.public_key
    assert window.navigator.secrets is not None
    seen = words(window)
    assert "Bu Ratna" in seen
    assert "X Kuliner 2" in seen
    for place in ("Beranda", "Kelas", "Pelajaran"):
        button(window, place)
    described = Teachers(window.navigator.services.records).all()
    assert [card.name for card in described] == ["Ratna Kusuma"]


def test_leaving_forgets_the_keys_and_the_next_time_knows_the_name(qtbot: QtBot, home: House) -> None:
    window = home.window(home.folder(with_classes=True))
    sign_in(qtbot, window)
    window.entrance.leave()
    assert window.navigator.teacher is None
    assert window.navigator.secrets is None
    with pytest.raises(LookupError):
        _ = window.navigator.signer
    button(window, "Masuk sebagai guru").click()
    dialog = modal()
    assert isinstance(dialog, PassphraseDialog)
    assert dialog.who.currentText() == "Bu Ratna"
    dialog.passphrase.setText(PASSPHRASE)
    dialog.action.click()
    settle()
    assert window.navigator.teacher is not None
    assert len(Teachers(window.navigator.services.records).all()) == 1


def test_a_wrong_passphrase_says_so_plainly_and_slows_down(qtbot: QtBot, home: House) -> None:
    window = home.window(home.folder(with_classes=True))
    button(window, "Masuk sebagai guru").click()
    dialog = modal()
    assert isinstance(dialog, PassphraseDialog)
    for _ in range(3):
        dialog.passphrase.setText("bukan yang ini")
        dialog.action.click()
        assert "Kalimat sandi itu tidak cocok." in words(dialog)
    assert not dialog.action.isEnabled()
    assert "Tunggu" in dialog.action.text()
    dialog.reject()
    # Opening the dialog anew does not help: the window remembers.
    button(window, "Masuk sebagai guru").click()
    again = modal()
    assert isinstance(again, PassphraseDialog)
    assert not again.action.isEnabled()
    again.passphrase.setText(PASSPHRASE)
    again.submit()
    assert window.navigator.teacher is None
    again.reject()


def test_waiting_doubles_and_the_right_one_forgives() -> None:
    now = [0.0]
    patience = Patience(lambda: now[0])
    waits = []
    for _ in range(6):
        patience.note_wrong()
        waits.append(patience.left)
    assert waits == [0, 0, 5, 10, 20, 40]
    now[0] += 39.5
    assert patience.left == 1
    now[0] += 0.5
    assert patience.left == 0
    patience.note_wrong()
    patience.note_right()
    assert patience.left == 0


def test_a_lab_computer_offers_no_door_for_teachers(qtbot: QtBot, home: House) -> None:
    folder = home.folder("lab")
    rooms = open_rooms(find_places(folder))
    join(folder, rooms.records, home.seed / "lab.aksi-gabung")
    rooms.records.close()
    window = home.window(folder)
    assert "Masuk sebagai guru" not in words(window)


def test_the_sample_class_lets_one_look_without_a_passphrase(qtbot: QtBot, home: House) -> None:
    from aksi_desktop.sample import make_sample_class

    folder = home.folder("contoh")
    rooms = open_rooms(find_places(folder))
    make_sample_class(folder, rooms.records, rooms.learning, rooms.roster, learners=3, weeks=1, seed=1)
    rooms.records.close()
    window = home.window(folder)
    button(window, "Masuk sebagai guru").click()
    settle()
    assert window.navigator.teacher is not None
    assert window.navigator.teacher.call_name == "Bu Ratna"


def test_a_sample_of_another_passphrase_asks_for_it(qtbot: QtBot, home: House) -> None:
    folder = home.folder(with_classes=True)
    rooms = open_rooms(find_places(folder))
    mark_sample(rooms.records)
    assert window_services(rooms).sample is not None
    rooms.records.close()
    window = home.window(folder)
    button(window, "Masuk sebagai guru").click()
    dialog = modal()
    assert isinstance(dialog, PassphraseDialog)
    dialog.reject()


def test_what_was_said_before_somebody_came_in_is_gone_then(qtbot: QtBot, home: House) -> None:
    window = home.window(home.folder(with_classes=True))
    window.navigator.say("Komputer guru siap.", "good")
    assert "Komputer guru siap." in words(window)
    sign_in(qtbot, window)
    assert "Komputer guru siap." not in words(window)


def test_beranda_says_where_to_begin_until_a_class_was_opened(qtbot: QtBot, home: House) -> None:
    window = home.window(home.folder(with_classes=True))
    sign_in(qtbot, window)
    assert "Mulai di sini" in words(window)
    assert "Terakhir dibuka" not in words(window)
    button(window, "Buka kelas").click()
    button(window, "Beranda").click()
    assert "Terakhir dibuka" in words(window)
