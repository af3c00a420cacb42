"""Penyiapan: three steps on a new computer, each kind of computer, never in the way, kept half-way."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QScrollArea

from aksi_desktop.policy import Policy, read_policy
from tests.ui.house import PASSPHRASE, House, button, modal, settle, words

from aksi_desktop.ui.carry.roster_dialog import RosterDialog
from aksi_desktop.ui.carry.school_dialogs import CreateSchoolDialog, RecoverDialog, UnlockDialog
from aksi_desktop.ui.carry.view import CarryScreen
from aksi_desktop.ui.carry.words_dialog import WordsDialog
from aksi_desktop.ui.setup.steps import SchoolStep
from aksi_desktop.ui.setup.view import SetupScreen
from aksi_desktop.ui.widgets import Choice
from aksi_desktop.ui.window import MainWindow


def new_computer(home: House, **options: object) -> MainWindow:
    return home.window(home.folder(), policy=Policy(), **options)  # type: ignore[arg-type]


def setup_of(window: MainWindow) -> SetupScreen:
    settle()
    return next(screen for screen in window.findChildren(SetupScreen) if screen.isVisible())


def in_setup(window: MainWindow) -> bool:
    settle()
    return any(screen.isVisible() for screen in window.findChildren(SetupScreen))


def field(window: MainWindow, name: str) -> QLineEdit:
    settle()
    return next(each for each in window.findChildren(QLineEdit) if each.isVisible() and each.accessibleName() == name)


def province(window: MainWindow) -> Choice:
    settle()
    return next(each for each in window.findChildren(Choice) if each.isVisible())


def create_school(window: MainWindow, passphrase: str = PASSPHRASE) -> WordsDialog:
    button(window, "Buat sekolah…").click()
    form = modal()
    assert isinstance(form, CreateSchoolDialog)
    form.first.setText(passphrase)
    form.second.setText(passphrase)
    form.submit()
    shown = modal()
    assert isinstance(shown, WordsDialog)
    return shown


def to_step_2(window: MainWindow, use: str) -> None:
    field(window, "Nama sekolah").setText("SMKN 3 Nusantara")
    field(window, "NPSN").setText("20109999")
    province(window).setCurrentText("Papua Pegunungan")
    button(window, "Lanjut").click()
    button(window, use).click()


def menu_words(window: MainWindow) -> list[str]:
    menu = next(menu for menu in window.findChildren(QMenu))
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions()]


def test_a_new_computer_begins_with_set_up_and_the_keyboard_in_its_first_field(home: House) -> None:
    window = new_computer(home)
    screen = setup_of(window)
    assert "Langkah 1 dari 3" in words(screen)
    assert screen.first_focus() is field(window, "Nama sekolah")
    assert "Penyiapan" in window.windowTitle()


def test_not_now_leads_to_learning_at_once_and_it_does_not_come_back(home: House) -> None:
    window = new_computer(home)
    button(window, "Nanti saja").click()
    assert window.navigator.learner.guest
    assert "Mulai di sini" in words(window)
    button(window, "Keluar / ganti").click()
    home.close()
    window = new_computer(home)
    assert not in_setup(window)
    assert any("Siapkan komputer" in text.replace("&", "") for text in menu_words(window))


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


def test_alone_means_home_at_once_and_at_every_start_with_the_work_done_so_far(home: House) -> None:
    window = new_computer(home)
    button(window, "Lanjut").click()
    button(window, "Mandiri").click()
    button(window, "Mulai belajar").click()
    first = window.navigator.learner
    assert first.guest
    home.close()
    window = new_computer(home)
    assert not in_setup(window)
    assert window.navigator.learner.id == first.id


def test_a_window_closed_half_way_goes_on_there_with_what_was_typed(home: House) -> None:
    window = new_computer(home)
    to_step_2(window, "Guru")
    home.close()
    window = new_computer(home)
    assert "Langkah 2 dari 3" in words(window)
    button(window, "‹ Kembali").click()
    assert field(window, "Nama sekolah").text() == "SMKN 3 Nusantara"
    assert province(window).currentText() == "Papua Pegunungan"
    field(window, "Nama sekolah").setText("SMKN 4 Nusantara")
    home.close()
    window = new_computer(home)
    assert field(window, "Nama sekolah").text() == "SMKN 4 Nusantara"


def test_closed_after_the_school_was_made_it_goes_on_with_class_lists(home: House, tmp_path: Path) -> None:
    window = new_computer(home)
    to_step_2(window, "Guru")
    shown = create_school(window)
    shown.safe.setChecked(True)
    shown.close_button.click()
    home.close()
    window = new_computer(home)
    assert "Langkah 3 dari 3" in words(window)
    button(window, "Isi kontak bantuan…").click()
    unlock = modal()
    assert isinstance(unlock, UnlockDialog)
    for typed, told in (("salah sekali", True), ("masih salah juga", True), (PASSPHRASE, False)):
        unlock.passphrase.setText(typed)
        unlock.submit()
        assert ("tidak cocok" in words(unlock)) is told if unlock.isVisible() else not told
    contacts = modal()
    contacts.close()
    settle()
    button(window, "‹ Kembali").click()
    assert "Sekolah sudah ada: SMKN 3 Nusantara" in words(window)
    button(window, "‹ Kembali").click()
    step = window.findChild(SchoolStep)
    assert step is not None
    assert not field(window, "Nama sekolah").isEnabled()


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


def test_set_up_is_reached_again_from_kumpulkan_dan_bagikan(home: House) -> None:
    window = home.window(home.folder())
    button(window, "Sekolah dan komputer ini…").click()
    button(window, "Mulai penyiapan").click()
    assert "Langkah 1 dari 3" in words(window)
    button(window, "Nanti saja").click()
    assert window.navigator.learner.guest


def test_at_home_leaving_does_not_lose_the_way_back_to_ones_work(home: House) -> None:
    window = new_computer(home)
    button(window, "Lanjut").click()
    button(window, "Mandiri").click()
    button(window, "Mulai belajar").click()
    first = window.navigator.learner.id
    button(window, "Keluar / ganti").click()
    button(window, "Lanjutkan yang tadi").click()
    assert window.navigator.learner.id == first


def test_what_runs_holds_the_buttons(home: House) -> None:
    window = new_computer(home)
    screen = setup_of(window)
    screen.show_busy()
    assert not button(screen, "Sebentar…").isEnabled()
    screen.presenter.show()
    assert button(screen, "Lanjut").isEnabled()


def test_a_computer_with_a_school_or_work_on_it_is_not_asked(home: House) -> None:
    window = home.window(home.folder(with_classes=True), policy=Policy())
    assert not in_setup(window)
    window.navigator.open_setup()
    assert "Langkah 3 dari 3" in words(window)
    assert "40 murid" in words(window)


@pytest.mark.parametrize(("line", "asked"), [("mode = lab", False), ("mode = mandiri", False), ("mode = guru", True)])
def test_a_policy_that_says_who_uses_the_computer_answers_for_set_up(
    home: House, tmp_path: Path, line: str, asked: bool
) -> None:
    file = tmp_path / "policy.ini"
    file.write_text(f"[kebijakan]\n{line}\n", encoding="utf-8")
    window = home.window(home.folder(), policy=read_policy([file]))
    assert in_setup(window) is asked
    assert any("Siapkan" in text for text in menu_words(window)) is asked
    if asked:
        button(window, "Lanjut").click()
        assert "Diatur oleh sekolah" in words(window)
        assert not button(window, "Lab").isEnabled()
        assert "Buat sekolah…" in words(window)


def test_a_policy_with_a_join_file_asks_nothing_even_when_the_file_is_bad(home: House, tmp_path: Path) -> None:
    (tmp_path / "lab.aksi-gabung").write_bytes(b"rusak")
    file = tmp_path / "policy.ini"
    file.write_text("berkas_gabung = lab.aksi-gabung\n", encoding="utf-8")
    window = home.window(home.folder(), policy=read_policy([file]))
    assert not in_setup(window)
    assert "Belajar tanpa nama" in words(window)
    shutil.copyfile(home.seed / "lab.aksi-gabung", tmp_path / "lab.aksi-gabung")
    home.close()
    window = home.window(home.folder(), policy=read_policy([file]))
    assert not in_setup(window)
    window.navigator.open_carry()
    assert "Lab A" in words(next(page for page in window.findChildren(CarryScreen) if page.isVisible()))


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
