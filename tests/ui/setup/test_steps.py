"""Penyiapan: three steps on a new computer, for each kind of computer, by keyboard, at any size."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea

from tests.ui.house import PASSPHRASE, House, button, modal, settle, words
from tests.ui.setup.hand import field, in_setup, menu_words, new_computer, province, setup_of, to_step_2

from aksi_desktop.ui.carry.roster_dialog import RosterDialog
from aksi_desktop.ui.carry.school_dialogs import CreateSchoolDialog, RecoverDialog
from aksi_desktop.ui.carry.words_dialog import WordsDialog


def test_a_new_computer_begins_with_set_up_and_the_keyboard_in_its_first_field(home: House) -> None:
    window = new_computer(home)
    screen = setup_of(window)
    assert "Langkah 1 dari 3" in words(screen)
    assert screen.first_focus() is field(window, "Nama sekolah")
    assert "Penyiapan" in window.windowTitle()


@pytest.mark.parametrize("step", [1, 2])
def test_escape_goes_back_and_from_the_first_step_to_learning(qtbot: QtBot, home: House, step: int) -> None:
    window = new_computer(home)
    if step == 2:
        button(window, "Lanjut").click()
    qtbot.keyClick(setup_of(window), Qt.Key.Key_Escape)
    if step == 2:
        assert "Langkah 1 dari 3" in words(window)
    else:
        assert window.navigator.learner.guest


def test_every_step_can_be_done_by_keyboard_alone(qtbot: QtBot, home: House) -> None:
    window = new_computer(home)
    name = field(window, "Nama sekolah")
    qtbot.keyClicks(name, "SMKN 3")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert "Langkah 2 dari 3" in words(window)
    first = setup_of(window).first_focus()
    assert first is not None
    assert first.accessibleName() == "Lab"
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert "Pilih berkas gabung…" in words(window)


def test_jakartas_contacts_only_in_jakarta_elsewhere_empty_places_and_a_sentence(home: House) -> None:
    window = new_computer(home)
    assert "JakCare" not in words(window)
    province(window).setCurrentText("DKI Jakarta")
    assert "JakCare" in words(window)
    province(window).setCurrentText("Papua Pegunungan")
    text = words(window)
    assert "JakCare" not in text
    assert "Papua Pegunungan belum ada di sini" in text
    assert "UPTD PPA" in text
    button(window, "Butuh bantuan?").click()
    assert "JakCare" not in words(window)


def test_the_province_counts_for_the_help_page_without_any_school(home: House) -> None:
    window = new_computer(home)
    province(window).setCurrentText("DKI Jakarta")
    button(window, "Lanjut").click()
    button(window, "Mandiri").click()
    button(window, "Mulai belajar").click()
    window.navigator.open_help()
    assert "JakCare" in words(window)


def test_a_wrong_npsn_is_said_beside_the_field_and_an_empty_one_is_fine(home: House) -> None:
    window = new_computer(home)
    field(window, "NPSN").setText("2010")
    button(window, "Lanjut").click()
    assert "NPSN terdiri atas 8 angka" in words(window)
    assert "Langkah 1 dari 3" in words(window)
    field(window, "NPSN").setText("")
    button(window, "Lanjut").click()
    assert "Langkah 2 dari 3" in words(window)


def test_a_teachers_computer_creates_the_school_and_takes_a_list_without_asking_twice(
    home: House, tmp_path: Path
) -> None:
    window = new_computer(home)
    to_step_2(window, "Guru")
    button(window, "Buat sekolah…").click()
    form = modal()
    assert isinstance(form, CreateSchoolDialog)
    assert (form.name.text(), form.npsn.text()) == ("SMKN 3 Nusantara", "20109999")
    assert form.province.currentText() == "Papua Pegunungan"
    form.first.setText(PASSPHRASE)
    form.second.setText("lain sama sekali")
    form.submit()
    assert "belum sama" in words(form)
    form.second.setText(PASSPHRASE)
    form.submit()
    shown = modal()
    assert isinstance(shown, WordsDialog)
    shown.safe.setChecked(True)
    shown.close_button.click()
    assert "Langkah 3 dari 3" in words(window)
    file = tmp_path / "kelas.csv"
    file.write_text("No;Nama;Kelas\n1;Ani Lestari;X Kuliner 1\n2;Budi Santoso;X Kuliner 1\n", encoding="utf-8")
    setup_of(window).ask_roster = lambda: file
    button(window, "Masukkan daftar…").click()
    dialog = modal()
    assert isinstance(dialog, RosterDialog)
    button(dialog, "Masukkan 2 murid").click()
    assert "2 murid" in words(window)
    button(window, "Selesai").click()
    assert not in_setup(window)
    text = words(window)
    assert "Masuk sebagai guru" in text
    assert "Ani" in text
    assert window.navigator.services.settings.computer_use == "guru"
    home.close()
    assert not in_setup(new_computer(home))


def test_a_lab_computer_reads_a_join_file_and_asks_nothing_more(home: House) -> None:
    window = new_computer(home)
    setup_of(window).ask_join_file = lambda: home.seed / "lab.aksi-gabung"
    button(window, "Pilih berkas gabung…").click()
    assert not in_setup(window)
    assert "SMKN 1 Contoh, Lab A" in words(window)
    assert window.navigator.services.settings.computer_use == "lab"
    assert "Masuk sebagai guru" not in words(window)
    assert "bagian dari SMKN 1 Contoh" in words(window)
    assert "buat sekolah" not in words(window)
    assert not any("Siapkan" in text for text in menu_words(window))
    home.close()
    assert not in_setup(new_computer(home))


def test_a_join_file_that_is_none_is_refused_in_words_and_set_up_goes_on(home: House, tmp_path: Path) -> None:
    window = new_computer(home)
    to_step_2(window, "Lab")
    bad = tmp_path / "foto.aksi-gabung"
    bad.write_bytes(b"bukan berkas gabung")
    setup_of(window).ask_join_file = lambda: bad
    button(setup_of(window), "Pilih berkas gabung…").click()
    text = words(window)
    assert "bukan berkas gabung AKSI" in text
    assert "Langkah 2 dari 3" in text
    setup_of(window).ask_join_file = lambda: None
    button(setup_of(window), "Pilih berkas gabung…").click()
    assert "Langkah 2 dari 3" in words(window)
    button(window, "Gabungkan nanti").click()
    assert "Belajar tanpa nama" in words(window)


def test_a_school_can_be_restored_instead_of_created(home: House) -> None:
    window = new_computer(home)
    to_step_2(window, "Guru")
    button(window, "Pulihkan…").click()
    dialog = modal()
    assert isinstance(dialog, RecoverDialog)
    dialog.words.setText("bukan kata pemulihan")
    dialog.first.setText(PASSPHRASE)
    dialog.second.setText(PASSPHRASE)
    dialog.take_file(home.seed / "lab.aksi-gabung")
    dialog.submit()
    assert "seharusnya" in words(dialog)
    dialog.reject()
    assert "Langkah 2 dari 3" in words(window)


def test_what_runs_holds_the_buttons(home: House) -> None:
    window = new_computer(home)
    screen = setup_of(window)
    screen.show_busy()
    assert not button(screen, "Sebentar…").isEnabled()
    screen.presenter.show()
    assert button(screen, "Lanjut").isEnabled()


def test_larger_type_keeps_the_step_and_what_is_typed(home: House) -> None:
    window = new_computer(home, size=(1024, 768))
    field(window, "Nama sekolah").setText("SMKN 5")
    window.looks.set_scale(200)
    assert field(window, "Nama sekolah").text() == "SMKN 5"
    assert button(window, "Lanjut").isVisible()
    assert QApplication.activeModalWidget() is None


def test_with_very_large_type_a_long_form_scrolls_and_its_buttons_stay_in_sight(home: House) -> None:
    window = home.window(home.folder(), size=(1024, 768))
    window.looks.set_scale(200)
    button(window, "Sekolah dan komputer ini…").click()
    button(window, "Buat sekolah…").click()
    form = modal()
    assert isinstance(form, CreateSchoolDialog)
    settle()
    assert form.height() <= 800
    assert form.rect().contains(form.action.geometry())
    assert form.findChild(QScrollArea) is not None
    form.submit()
    assert "Tulis nama sekolah" in words(form)
    form.reject()


def test_with_very_large_type_every_recovery_word_is_whole(home: House) -> None:
    from PySide6.QtWidgets import QLabel

    window = home.window(home.folder(), size=(1366, 768))
    window.looks.set_scale(200)
    button(window, "Sekolah dan komputer ini…").click()
    button(window, "Buat sekolah…").click()
    form = modal()
    assert isinstance(form, CreateSchoolDialog)
    form.name.setText("SMKN 3")
    form.npsn.setText("20109999")
    form.province.setCurrentIndex(1)
    form.first.setText(PASSPHRASE)
    form.second.setText(PASSPHRASE)
    form.submit()
    shown = modal()
    assert isinstance(shown, WordsDialog)
    settle()
    for word in shown.list.findChildren(QLabel):
        assert word.height() >= word.sizeHint().height()
    assert shown.height() <= 800
    assert shown.rect().contains(shown.close_button.geometry())
