"""Butuh bantuan?: near, neutral, and without a trace."""

from __future__ import annotations

import tomllib
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QTextEdit

from aksi_desktop.places import resource
from tests.ui.house import House, button, words

from aksi_desktop.ui.help.contacts import ALWAYS_SHOWN, load_contacts, load_page
from aksi_desktop.ui.help.view import HelpScreen

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

FOLDER = resource("bantuan")


def state_of(folder: Path) -> dict[str, str]:
    """Every file of a data folder and what is in it."""
    return {
        str(path.relative_to(folder)): sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_looking_for_help_leaves_no_trace_anywhere(qtbot: QtBot, home: House) -> None:
    window = home.window(home.folder())
    button(window, "Belajar tanpa nama").click()
    records = window.navigator.services.records
    before = (state_of(home.folder()), records.status(), records.drafts.keys(window.navigator.learner.id, ""))
    button(window, "Butuh bantuan?").click()
    screen = window.findChild(HelpScreen)
    assert screen is not None
    qtbot.keyClick(screen, Qt.Key.Key_PageDown)
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    after = (state_of(home.folder()), records.status(), records.drafts.keys(window.navigator.learner.id, ""))
    assert after == before


def test_esc_leaves_at_once_from_wherever_the_keyboard_is(qtbot: QtBot, home: House) -> None:
    window = home.window(home.folder())
    button(window, "Belajar tanpa nama").click()
    for opened_from in (None, window.navigator.open_about):
        if opened_from is not None:
            opened_from()
        button(window, "Butuh bantuan?").click()
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, Qt.Key.Key_Escape)
        assert not [screen for screen in window.findChildren(HelpScreen) if screen.isVisible()]
    assert window.windowTitle() == "Tentang · AKSI Desktop"


def test_help_is_one_click_away_on_every_kind_of_screen(home: House) -> None:
    window = home.window(home.folder())
    assert button(window, "Butuh bantuan?").isEnabled()
    button(window, "Belajar tanpa nama").click()
    navigator = window.navigator
    code = next(
        card.code
        for module in navigator.services.library.modules
        for card in module.lessons
        if card.has_quiz and card.sensitive == "none"
    )
    for go in (
        lambda: navigator.go("pelajaran"),
        lambda: navigator.open_lesson(code),
        lambda: navigator.open_quiz(code),
        navigator.open_carry,
        navigator.open_about,
    ):
        go()
        button(window, "Butuh bantuan?").click()
        assert "Bantuan untukmu" in words(window)
        navigator.close_focus()


def test_the_title_is_neutral_and_the_program_comes_first(home: House) -> None:
    window = home.window(home.folder())
    window.navigator.open_help()
    assert window.windowTitle() == "Bantuan · AKSI Desktop"
    text = words(window)
    order = ["Cara memakai aplikasi", "Bantuan untukmu", "Orang di dekatmu", "Guru BK", "Bahaya sekarang"]
    assert [text.index(part) for part in order] == sorted(text.index(part) for part in order)
    assert "Kalau ada bahaya sekarang, jangan sendirian, panggil orang dewasa terdekat." in text
    assert "pinjam telepon di BK/UKS" in text


def test_there_is_nothing_to_type_into(home: House) -> None:
    window = home.window(home.folder())
    window.navigator.open_help()
    screen = window.findChild(HelpScreen)
    assert screen is not None
    for kind in (QLineEdit, QTextEdit, QPlainTextEdit):
        assert not screen.findChildren(kind)


def test_people_stand_before_numbers_and_there_is_a_way_without_speaking() -> None:
    contacts = load_contacts(FOLDER)
    assert {contact.id for contact in contacts[: len(ALWAYS_SHOWN)]} == set(ALWAYS_SHOWN)
    assert any(contact.text_channel for contact in contacts if contact.group != "sekolah")
    groups = {group.id for group in load_page(FOLDER).groups}
    assert {contact.group for contact in contacts} <= groups


def test_jakartas_numbers_are_shown_in_jakarta_alone() -> None:
    own = {item["id"] for item in tomllib.loads((FOLDER / "jakarta.toml").read_text(encoding="utf-8"))["kontak"]}
    nation = {item["id"] for item in tomllib.loads((FOLDER / "nasional.toml").read_text(encoding="utf-8"))["kontak"]}
    elsewhere = {contact.id for contact in load_contacts(FOLDER, "Jawa Barat")}
    assert elsewhere == {contact.id for contact in load_contacts(FOLDER)}
    assert not elsewhere & (own - nation)
    assert {contact.id for contact in load_contacts(FOLDER, "DKI Jakarta")} & (own - nation)


def test_a_doubtful_number_and_an_empty_slot_stay_unseen(tmp_path: Path) -> None:
    (tmp_path / "nasional.toml").write_text(
        """
[[kontak]]
id = "ragu"
nama = "Nomor ragu"
nomor = "123"
untuk = "bicara"
derajat = "B"
[[kontak]]
id = "kosong"
nama = "Puskesmas"
nomor = ""
untuk = "bicara"
derajat = ""
[[kontak]]
id = "guru-bk"
nama = "Guru BK"
nomor = ""
untuk = "sekolah"
derajat = ""
[[kontak]]
id = "isi"
nama = "Psikolog sekolah"
nama_isi = "Bu Rini"
untuk = "sekolah"
derajat = ""
""",
        encoding="utf-8",
    )
    assert [contact.id for contact in load_contacts(tmp_path)] == ["guru-bk", "isi"]


def test_words_of_the_file_are_shown_as_they_are(home: House) -> None:
    window = home.window(home.folder())
    window.navigator.open_help()
    screen = window.findChild(HelpScreen)
    assert screen is not None
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in screen.findChildren(QLabel) if label.text())
