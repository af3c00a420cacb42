"""Kumpulkan & bagikan: school, class lists and sticks, as a teacher and a lab's computer use them."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from openpyxl import Workbook

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from aksi_desktop.roster.words import new_recovery_words
from tests.ui.house import PASSPHRASE, House, button, modal, settle, words

from aksi_desktop.ui.carry.model import SchoolForm
from aksi_desktop.ui.carry.roster_dialog import RosterDialog
from aksi_desktop.ui.carry.school_dialogs import CreateSchoolDialog, LabDialog, RecoverDialog, UnlockDialog
from aksi_desktop.ui.carry.stick_card import StickCard
from aksi_desktop.ui.carry.sticks import plugged_in
from aksi_desktop.ui.carry.view import CarryScreen
from aksi_desktop.ui.carry.words_dialog import WordsDialog
from aksi_desktop.ui.widgets.one_line import OneLine

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from aksi_desktop.errors import AksiError
    from aksi_desktop.exchange import RecoveryWords

    from aksi_desktop.ui.window import MainWindow


def carry_page(window: MainWindow) -> CarryScreen:
    window.navigator.open_carry()
    settle()
    return next(screen for screen in window.findChildren(CarryScreen) if screen.isVisible())


def stick_card(page: CarryScreen, place: Path) -> StickCard:
    card = page.findChild(StickCard)
    assert card is not None
    card.choose_folder(place)
    return card


def test_a_folder_is_shown_by_its_short_name_and_its_path_small_below(home: House, tmp_path: Path) -> None:
    page = carry_page(home.window(home.folder(with_classes=True)))
    place = tmp_path / ("folder panjang sekali " * 7).strip() / ("lagi sebuah folder " * 7).strip() / "Kiriman lab"
    place.mkdir(parents=True)
    card = stick_card(page, place)
    text = words(card)
    assert "Folder “Kiriman lab”" in text
    assert str(place) not in text
    [path] = [each for each in card.findChildren(OneLine) if each.isVisible()]
    assert (path.whole, path.accessibleName(), path.toolTip()) == (str(place),) * 3
    assert path.text().endswith("Kiriman lab")
    assert card.place() == place


def test_a_new_computer_offers_to_join_or_to_create_and_nothing_that_cannot_work(home: House) -> None:
    page = carry_page(home.window(home.folder()))
    text = words(page)
    assert "Pilih berkas gabung…" in text
    assert "Buat sekolah…" in text
    assert "Simpan ke USB" not in text


def test_creating_a_school_checks_the_form_and_gives_words_once(qtbot: QtBot, home: House) -> None:
    window = home.window(home.folder())
    window.navigator.open_help()
    assert "JakCare" not in words(window)
    window.navigator.close_focus()
    page = carry_page(window)
    button(page, "Buat sekolah…").click()
    form = modal()
    assert isinstance(form, CreateSchoolDialog)
    for field, text, complaint in (
        (form.name, "", "Tulis nama sekolah"),
        (form.npsn, "2010", "NPSN"),
        (form.first, "pendek", "sedikitnya"),
        (form.second, "lain sekali", "belum sama"),
    ):
        form.submit()
        assert complaint in words(form)
        field.setText(text)
        good = {form.name: "SMKN 2 Contoh", form.npsn: "20100002", form.first: "kuda makan rumput"}.get(field)
        if good is not None:
            form.submit()
            assert complaint in words(form)
            field.setText(good)
    form.second.setText("kuda makan rumput")
    form.province.setCurrentText("DKI Jakarta")
    form.submit()
    shown = modal()
    assert isinstance(shown, WordsDialog)
    assert "18. " in words(shown)
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert shown.isVisible()
    assert not shown.close_button.isEnabled()
    shown.safe.setChecked(True)
    shown.close_button.click()
    assert "SMKN 2 Contoh" in words(page)
    assert "Komputer guru" in words(page)
    window.navigator.open_help()
    assert "JakCare" in words(window)


@pytest.mark.parametrize("scale", [100, 200])
def test_the_recovery_words_and_their_buttons_lie_within_the_window(home: House, scale: int) -> None:
    home.theme.set_scale(scale)
    try:
        window = home.window(home.folder())
        dialog = WordsDialog(new_recovery_words(), theme=home.theme, parent=window)
        dialog.open()
        settle()
        place = window.frameGeometry()
        assert place.top() <= dialog.frameGeometry().top()
        assert dialog.frameGeometry().bottom() <= place.bottom()
        dialog.safe.setChecked(True)
        dialog.close_button.click()
    finally:
        home.theme.set_scale(100)


def test_a_class_list_is_shown_before_it_is_taken_and_needs_the_passphrase(home: House, tmp_path: Path) -> None:
    window = home.window(home.folder(with_classes=True))
    page = carry_page(window)
    file = tmp_path / "kelas.csv"
    file.write_text(
        "No;Nama;Kelas\n1;Aditya Pratama;X Kuliner 2\n2;Beda Nama;X Kuliner 2\n"
        "11;Wulan Sari;X Kuliner 2\n;;X Kuliner 2\n",
        encoding="utf-8",
    )
    page.open_roster(file)
    dialog = modal()
    assert isinstance(dialog, RosterDialog)
    text = words(dialog)
    assert "1 murid baru" in text
    assert "1 tetap" in text
    assert "belum jelas" in text
    assert window.navigator.services.roster.classes()[0].count == 10
    passphrase = next(field for field in dialog.findChildren(QLineEdit) if field.isVisible())
    passphrase.setText("salah semuanya")
    button(dialog, "Masukkan 1 murid").click()
    assert "tidak cocok" in words(dialog)
    passphrase.setText(PASSPHRASE)
    button(dialog, "Masukkan 1 murid").click()
    assert "1 murid masuk ke daftar kelas" in words(window)
    assert window.navigator.services.roster.classes()[0].count == 11


def test_a_list_without_classes_asks_for_the_name(home: House, tmp_path: Path) -> None:
    page = carry_page(home.window(home.folder(with_classes=True)))
    file = tmp_path / "tanpa-kelas.csv"
    file.write_text("Nama\nAni\nBudi\n", encoding="utf-8")
    page.open_roster(file)
    dialog = modal()
    assert isinstance(dialog, RosterDialog)
    assert dialog.class_name is not None
    dialog.class_name.setText("XII Tata Rias 3")
    dialog.class_name.editingFinished.emit()
    assert "Masukkan 2 murid" in words(dialog)
    dialog.reject()


@pytest.mark.parametrize(
    ("raw", "told"),
    [(b"", "Tidak ada murid"), (b"Umur;Alamat\n1;2\n", "kolom Nama"), (b"PK\x03\x04\x00\x00\x00", "rusak")],
)
def test_a_file_that_is_no_class_list_is_refused_in_words(home: House, tmp_path: Path, raw: bytes, told: str) -> None:
    page = carry_page(home.window(home.folder(with_classes=True)))
    file = tmp_path / "bukan.csv"
    file.write_bytes(raw)
    page.open_roster(file)
    dialog = modal()
    assert isinstance(dialog, RosterDialog)
    assert told in words(dialog)
    assert not dialog.action.isEnabled()
    dialog.reject()


def test_a_lab_gets_its_join_file_and_a_computer_joins_by_it(home: House, tmp_path: Path) -> None:
    window = home.window(home.folder("guru", with_classes=True))
    page = carry_page(window)
    button(page, "Buat berkas gabung…").click()
    unlock = modal()
    assert isinstance(unlock, UnlockDialog)
    unlock.passphrase.setText(PASSPHRASE)
    unlock.submit()
    dialog = modal()
    assert isinstance(dialog, LabDialog)
    file = tmp_path / "lab-b.aksi-gabung"
    dialog.ask_place = lambda name: str(file)
    dialog.name.setText("Lab B")
    dialog.submit()
    assert "Lab B" in words(page)
    student = home.window(home.folder("pc"))
    page = carry_page(student)
    page.join(file)
    assert "Komputer ini sekarang bagian dari SMKN 1 Contoh, Lab B." in words(student)
    assert button(page, "Simpan ke USB").isVisible()


def test_results_travel_by_stick_there_and_back(home: House, tmp_path: Path) -> None:
    stick = tmp_path / "usb"
    stick.mkdir()
    teacher = home.window(home.folder("guru", with_classes=True))
    page = carry_page(teacher)
    card = stick_card(page, stick)
    button(card, "Simpan ke USB").click()
    assert "Aman dicabut" in words(card)

    lab = home.window(home.folder("pc"))
    lab_page = carry_page(lab)
    lab_page.join(home.place / "guru" / "lab.aksi-gabung")
    lab_card = stick_card(lab_page, stick)
    button(lab_card, "Ambil dari USB").click()
    lab.navigator.close_focus()
    button(lab, "X Kuliner 2").click()
    button(lab, "5 Fajar").click()
    services = lab.navigator.services
    lesson = services.library.modules[0].lessons[0]
    services.learning.section_done(lab.navigator.learner.id, lesson.code, lesson.sections[0].id)
    fajar = lab.navigator.learner.id
    lab_page = carry_page(lab)
    assert "Hasil 1 murid menunggu dibawa" in words(lab_page)
    lab_card = stick_card(lab_page, stick)
    button(lab_card, "Simpan ke USB").click()
    assert "Hasil 1 murid tersimpan di USB" in words(lab_card)
    assert "Aman dicabut" in words(lab_card)

    (stick / "AKSI" / "20100001-liar-0000000000000000.aksi").write_bytes(b"bukan apa-apa")
    button(card, "Ambil dari USB").click()
    unlock = modal()
    assert isinstance(unlock, UnlockDialog)
    unlock.passphrase.setText(PASSPHRASE)
    unlock.submit()
    text = words(card)
    assert "Hasil 1 murid diambil dari USB" in text
    assert "20100001-liar-0000000000000000.aksi" in text
    done = teacher.navigator.services.learning.progress(fajar).of(lesson.code).done
    assert done == (lesson.sections[0].id,)

    button(lab_card, "Ambil dari USB").click()
    assert "sudah diterima komputer guru" in words(lab_page)


def test_a_stick_that_is_gone_is_told_and_may_not_be_called_safe(home: House, tmp_path: Path) -> None:
    stick = tmp_path / "usb"
    stick.mkdir()
    page = carry_page(home.window(home.folder(with_classes=True)))
    card = stick_card(page, stick)
    shutil.rmtree(stick)
    button(card, "Simpan ke USB").click()
    text = words(card)
    assert "USB itu tidak ditemukan" in text
    assert "Aman dicabut" not in text


def test_a_backup_can_be_made_and_is_counted(home: House) -> None:
    page = carry_page(home.window(home.folder(with_classes=True)))
    assert "Belum ada salinan cadangan" in words(page)
    button(page, "Buat salinan sekarang").click()
    assert "1 salinan disimpan" in words(page)


def test_the_keys_are_forgotten_when_the_page_closes(home: House) -> None:
    window = home.window(home.folder(with_classes=True))
    page = carry_page(window)
    page.presenter.unlock(PASSPHRASE, lambda: None, lambda error: None)
    assert page.presenter.unlocked
    presenter = page.presenter
    window.navigator.close_focus()
    assert not presenter.unlocked


def test_sticks_are_the_removable_file_systems() -> None:
    mounts = (
        "/dev/sda1 / ext4 rw 0 0\n"
        "/dev/sdb1 /media/guru/AKSI-LAB vfat rw 0 0\n"
        "/dev/sdc1 /run/media/guru/USB\\040Bu\\040Rini exfat rw 0 0\n"
        "//server/bagi /mnt/bagi cifs rw 0 0\n"
        "tmpfs /run/media tmpfs rw 0 0\n"
        "rusak\n"
    )
    assert [(drive.name, str(drive.path)) for drive in plugged_in(mounts)] == [
        ("AKSI-LAB", "/media/guru/AKSI-LAB"),
        ("USB Bu Rini", "/run/media/guru/USB Bu Rini"),
    ]


def test_esc_leaves_the_page(qtbot: QtBot, home: House) -> None:
    window = home.window(home.folder(with_classes=True))
    carry_page(window)
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, Qt.Key.Key_Escape)
    assert not window.navigator.in_focus


def test_a_forgotten_passphrase_is_replaced_by_the_words_on_paper(home: House) -> None:
    page = carry_page(home.window(home.folder()))
    given: list[RecoveryWords] = []
    page.presenter.create_school(SchoolForm("SMKN 3 Contoh", "20100003", "kuda makan rumput"), given.append, fail)
    button(page, "Buat berkas gabung…").click()
    unlock = modal()
    button(unlock, "Lupa kalimat sandi?").click()
    dialog = modal()
    assert isinstance(dialog, RecoverDialog)
    for field in (dialog.first, dialog.second):
        field.setText("sapi minum air sungai")
    dialog.words.setText("ini bukan kata pemulihan")
    dialog.submit()
    assert "berjumlah 4, seharusnya 18" in words(dialog)
    dialog.words.setText(str(given[0]))
    dialog.submit()
    assert not dialog.isVisible()
    wrong: list[str] = []
    page.presenter.unlock("kuda makan rumput", lambda: None, lambda error: wrong.append(error.code))
    assert wrong == ["passphrase-wrong"]
    page.presenter.unlock("sapi minum air sungai", lambda: None, fail)
    assert page.presenter.unlocked


def test_a_new_laptop_takes_over_with_words_and_a_join_file(home: House, tmp_path: Path) -> None:
    first = carry_page(home.window(home.folder("lama")))
    given: list[RecoveryWords] = []
    first.presenter.create_school(SchoolForm("SMKN 3 Contoh", "20100003", "kuda makan rumput"), given.append, fail)
    first.presenter.unlock("kuda makan rumput", lambda: None, fail)
    first.presenter.open_lab("Lab A", tmp_path / "a.aksi-gabung", lambda path: None, fail)
    page = carry_page(home.window(home.folder("baru")))
    button(page, "Pulihkan…").click()
    dialog = modal()
    assert isinstance(dialog, RecoverDialog)
    dialog.words.setText(str(given[0]))
    dialog.take_file(tmp_path / "a.aksi-gabung")
    for field in (dialog.first, dialog.second):
        field.setText("sapi minum air sungai")
    dialog.submit()
    assert "SMKN 3 Contoh" in words(page)
    assert "Komputer guru" in words(page)


def fail(error: AksiError) -> None:
    raise AssertionError(error)


def test_a_workbook_is_read_and_its_other_lists_are_named(home: House, tmp_path: Path) -> None:
    workbook = Workbook()
    first = workbook.active
    assert first is not None
    first.title = "X Kuliner 2"
    for row in (["No", "Nama", "Kelas"], [11, "Wulan Sari", "X Kuliner 2"]):
        first.append(row)
    second = workbook.create_sheet("XI Busana 1")
    for row in (["No", "Nama", "Kelas"], [41, "Rina Amelia", "XI Busana 1"]):
        second.append(row)
    file = tmp_path / "daftar.xlsx"
    workbook.save(file)
    page = carry_page(home.window(home.folder(with_classes=True)))
    page.open_roster(file)
    dialog = modal()
    assert "Masukkan 1 murid" in words(dialog)
    assert "XI Busana 1" in words(dialog)
    dialog.close()


def test_a_list_that_is_gone_is_told(home: House, tmp_path: Path) -> None:
    page = carry_page(home.window(home.folder(with_classes=True)))
    page.open_roster(tmp_path / "hilang.csv")
    dialog = modal()
    assert "tidak bisa dibaca" in words(dialog)
    dialog.close()
