"""A teacher's own computer: made at the school, joined by its file, signed in with the teacher's own passphrase."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from aksi_desktop.desktop import open_rooms
from aksi_desktop.exchange import join, load_school
from aksi_desktop.exchange.teachers import describe_teacher, join_teacher, make_teacher_file
from aksi_desktop.places import find_places
from aksi_desktop.policy import Policy
from tests.ui.house import PASSPHRASE, button, modal, settle, words
from tests.ui.test_teacher_signin import sign_in

from aksi_desktop.ui.carry.teacher_join import TeacherJoinDialog
from aksi_desktop.ui.carry.view import CarryScreen
from aksi_desktop.ui.setup.view import SetupScreen
from aksi_desktop.ui.teacher.door_dialogs import PassphraseDialog
from aksi_desktop.ui.teacher.teachers_dialog import TeacherDialog, TeachersDialog

if TYPE_CHECKING:
    from tests.ui.house import House

    from aksi_desktop.ui.window import MainWindow

OWN = "sawah hijau di pagi hari"


def make_file(home: House, folder: Path, *, role: str = "guru") -> tuple[Path, str]:
    """Bu Sari's file, made on the school's computer for its first class."""
    rooms = open_rooms(find_places(folder))
    school = load_school(folder)
    assert school is not None
    secrets = school.unlock(PASSPHRASE)
    own = (rooms.roster.classes()[0].id,)
    card = describe_teacher(rooms.records, secrets, name="Sari Dewi", call_name="Bu Sari", role=role, classes=own)
    to = home.place / "guru-bu-sari.aksi-guru"
    phrase = make_teacher_file(school, rooms.records, card, to=to, secrets=secrets)
    rooms.records.close()
    return to, phrase


def laptop(home: House, file: Path, phrase: str) -> Path:
    """The data folder of Bu Sari's own computer, joined."""
    folder = home.folder("laptop")
    rooms = open_rooms(find_places(folder))
    join_teacher(folder, rooms.records, file, phrase, OWN)
    rooms.records.close()
    return folder


def come_in(window: MainWindow, passphrase: str = OWN) -> PassphraseDialog:
    button(window, "Masuk sebagai guru").click()
    dialog = modal()
    assert isinstance(dialog, PassphraseDialog)
    dialog.passphrase.setText(passphrase)
    dialog.action.click()
    settle()
    return dialog


def test_the_school_adds_a_teacher_and_tells_six_words(qtbot: QtBot, home: House) -> None:
    window = home.window(home.folder(with_classes=True))
    sign_in(qtbot, window)
    button(window, "Guru di sekolah ini…").click()
    listed = modal()
    assert isinstance(listed, TeachersDialog)
    assert "Bu Ratna" in listed.list.item(0).text()
    to = home.place / "guru-bu-sari.aksi-guru"
    listed.ask_place = lambda name: str(to)
    listed.action.click()
    asked = modal()
    assert isinstance(asked, TeacherDialog)
    asked.name.setText("Sari Dewi")
    asked.call_name.setText("Bu Sari")
    asked.action.click()
    assert "Kelasnya belum dipilih." in words(asked)
    asked.classes.item(0).setCheckState(asked.classes.item(0).checkState().Checked)
    asked.action.click()
    settle()
    assert to.is_file()
    told = words(listed)
    assert "enam kata ini" in told
    one = listed.chosen()
    assert one is not None
    assert (one.card.call_name, one.state) == ("Bu Sari", "aktif")
    listed.strike.click()
    assert "Nilai yang sudah terkumpul tetap berlaku." in words(listed)
    listed.strike.click()
    settle()
    one = listed.chosen()
    assert one is not None
    assert one.state == "dicabut"
    assert not listed.strike.isEnabled()


def test_a_teacher_joins_by_the_file_and_comes_in_with_the_own_passphrase(qtbot: QtBot, home: House) -> None:
    file, phrase = make_file(home, home.folder(with_classes=True))
    window = home.window(home.folder("laptop"))
    assert "Masuk sebagai guru" not in words(window)
    window.navigator.open_carry()
    (page,) = window.findChildren(CarryScreen)
    page.join(file)
    dialog = modal()
    assert isinstance(dialog, TeacherJoinDialog)
    dialog.words.setText("acara adik ahli ajar akar akhir")
    dialog.first.setText(OWN)
    dialog.second.setText(OWN)
    dialog.action.click()
    assert "tidak membuka berkas ini" in words(dialog)
    dialog.words.setText(phrase)
    dialog.action.click()
    settle()
    assert "Komputer Bu Sari" in words(page)
    page.closed.emit()
    window.entrance.leave()
    settle()
    wrong = come_in(window, PASSPHRASE)
    assert "Kalimat sandi itu tidak cocok." in words(wrong)
    assert wrong.who.count() == 1
    wrong.passphrase.setText(OWN)
    wrong.action.click()
    settle()
    frame = window.navigator
    assert frame.teacher is not None
    assert (frame.teacher.call_name, frame.teacher.role) == ("Bu Sari", "guru")
    assert frame.secrets is None
    school = load_school(home.place / "laptop")
    assert school is not None
    assert school.teacher is not None
    assert bytes(frame.signer.public_key).hex() == school.teacher.key
    window.entrance.leave()
    with pytest.raises(LookupError):
        _ = frame.signer


def test_what_is_set_at_the_school_says_so(qtbot: QtBot, home: House) -> None:
    hub = home.folder(with_classes=True)
    file, phrase = make_file(home, hub)
    folder = laptop(home, file, phrase)
    window = home.window(folder)
    come_in(window)
    seen = words(window)
    assert "Guru di sekolah ini…" not in seen
    assert "Pilih kelas saya…" not in seen
    button(window, "Kelas").click()
    settle()
    from aksi_desktop.ui.classroom.page import ClassroomPage

    (page,) = window.findChildren(ClassroomPage)
    page.open_tab("murid")
    settle()
    shown = [each for each in window.findChildren(type(page.hide_names)) if each.isVisible()]
    add = next(each for each in shown if each.text() == "Tambah murid")
    add.click()
    settle()
    assert "Ini diatur di komputer sekolah." in words(window)


def test_a_lab_computer_takes_no_teachers_file(qtbot: QtBot, home: House) -> None:
    file, phrase = make_file(home, home.folder(with_classes=True))
    folder = home.folder("lab")
    rooms = open_rooms(find_places(folder))
    join(folder, rooms.records, home.seed / "lab.aksi-gabung")
    rooms.records.close()
    window = home.window(folder)
    window.navigator.open_carry()
    (page,) = window.findChildren(CarryScreen)
    page.join(file)
    dialog = modal()
    assert isinstance(dialog, TeacherJoinDialog)
    for field, text in ((dialog.words, phrase), (dialog.first, OWN), (dialog.second, OWN)):
        field.setText(text)
    dialog.action.click()
    assert "Ini komputer lab murid." in words(dialog)
    dialog.reject()
    assert "Masuk sebagai guru" not in words(window)


def test_the_first_run_takes_a_teachers_file(qtbot: QtBot, home: House) -> None:
    file, phrase = make_file(home, home.folder(with_classes=True))
    window = home.window(home.folder("laptop"), policy=Policy())
    button(window, "Lanjut").click()
    button(window, "Guru").click()
    settle()
    screen = next(each for each in window.findChildren(SetupScreen) if each.isVisible())
    screen.ask_join_file = lambda: file
    button(window, "Pilih berkas…").click()
    dialog = modal()
    assert isinstance(dialog, TeacherJoinDialog)
    for field, text in ((dialog.words, phrase), (dialog.first, OWN), (dialog.second, OWN + "!")):
        field.setText(text)
    dialog.action.click()
    assert "Kedua kalimat sandi belum sama." in words(dialog)
    dialog.second.setText(OWN)
    dialog.action.click()
    settle()
    assert not any(each.isVisible() for each in window.findChildren(SetupScreen))
    come_in(window)
    assert window.navigator.teacher is not None
    assert window.navigator.teacher.call_name == "Bu Sari"
