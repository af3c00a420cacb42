"""The school's own help contacts: filled in on its computer, shown where somebody looks for help."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from aksi_desktop.places import resource
from aksi_desktop.records.catalogue import ContactDescribed
from tests.ui.house import PASSPHRASE, House, button, modal, settle, words

from aksi_desktop.ui.carry.stick_card import StickCard
from aksi_desktop.ui.carry.view import CarryScreen
from aksi_desktop.ui.help.contacts import load_contacts, load_slots, with_school
from aksi_desktop.ui.learn import near_contacts

if TYPE_CHECKING:
    from aksi_desktop.ui.window import MainWindow

FOLDER = resource("bantuan")


def carry_page(window: MainWindow) -> CarryScreen:
    window.navigator.open_carry()
    settle()
    return next(screen for screen in window.findChildren(CarryScreen) if screen.isVisible())


def line(dialog: QWidget, name: str) -> QLineEdit:
    return next(field for field in dialog.findChildren(QLineEdit) if field.accessibleName() == name)


def type_into(dialog: QWidget, name: str, text: str) -> None:
    field = line(dialog, name)
    field.setText(text)
    field.textEdited.emit(text)


def choose(dialog: QWidget, slot: str) -> None:
    choice = dialog.findChild(QComboBox)
    assert choice is not None
    assert choice.findText(slot) >= 0
    choice.setCurrentIndex(choice.findText(slot))


def open_contacts(page: CarryScreen) -> QWidget:
    button(page, "Isi kontak…").click()
    unlock = modal()
    line(unlock, "Kalimat sandi sekolah").setText(PASSPHRASE)
    button(unlock, "Buka").click()
    return modal()


def help_words(window: MainWindow) -> str:
    window.navigator.open_help()
    text = words(window)
    window.navigator.close_focus()
    return text


def test_the_school_replaces_entries_whole_and_vouches_for_doubtful_numbers() -> None:
    own = {
        "guru-bk": ContactDescribed(name="Bu Rini", place="Ruang BK", hours="07.00–15.00", checked="2027-01"),
        "kpai": ContactDescribed(name="", number="(021) 555"),
        "polisi-110": ContactDescribed(name=""),
        "tidak-ada": ContactDescribed(name="Siapa"),
    }
    before = {contact.id: contact for contact in load_contacts(FOLDER)}
    after = {contact.id: contact for contact in load_contacts(FOLDER, own=own)}
    assert after.keys() - before.keys() == {"kpai"}
    assert after["kpai"].number == "(021) 555"
    counsellor = after["guru-bk"]
    assert (counsellor.filled_name, counsellor.room, counsellor.hours) == ("Bu Rini", "Ruang BK", "07.00–15.00")
    assert (counsellor.text_channel, counsellor.checked) == ("", "2027-01")
    assert counsellor.how == before["guru-bk"].how
    assert after["polisi-110"] == before["polisi-110"]
    assert with_school(before.values(), {}) == tuple(before.values())


def test_only_entries_that_wait_for_the_school_can_be_filled_in() -> None:
    slots = [contact.id for contact in load_slots(FOLDER)]
    assert slots[:3] == ["guru-bk", "wali-kelas", "dewasa-luar-sekolah"]
    assert "kpai" in slots
    assert "polisi-110" not in slots
    assert "siaga-112" in slots
    assert "siaga-112" not in [contact.id for contact in load_slots(FOLDER, "DKI Jakarta")]


def test_contacts_are_filled_in_one_after_the_other_and_shown_at_once(home: House) -> None:
    window = home.window(home.folder(with_classes=True))
    page = carry_page(window)
    dialog = open_contacts(page)
    assert "Tersimpan" not in words(dialog)
    assert "menulis di kertas" in line(dialog, "Saluran tulis").text()
    type_into(dialog, "Nama", "Bu Rini Lestari")
    type_into(dialog, "Ruang atau tempat", "Ruang BK lantai 1")
    button(dialog, "Simpan").click()
    assert dialog.isVisible()
    assert "Tersimpan" in words(dialog)

    choose(dialog, "Wali kelas")
    assert "Tersimpan" not in words(dialog)
    assert line(dialog, "Nama").text() == ""
    type_into(dialog, "Nama", "Pak Budi")
    choose(dialog, "Guru BK")
    assert line(dialog, "Nama").text() == "Bu Rini Lestari"
    assert line(dialog, "Ruang atau tempat").text() == "Ruang BK lantai 1"
    choose(dialog, "Wali kelas")
    assert line(dialog, "Nama").text() == "Pak Budi", "what was typed is not lost by looking elsewhere"
    button(dialog, "Tutup").click()

    assert "Bu Rini Lestari" in words(page)
    assert "Pak Budi" not in words(page)
    text = help_words(window)
    assert "Bu Rini Lestari" in text
    assert "Ruang BK lantai 1" in text
    services = window.navigator.services
    near = [(contact.who, contact.how) for contact in near_contacts(home.theme, services)()]
    assert near[0][0] == "Bu Rini Lestari, Guru BK"
    assert near[0][1].startswith("Ruang BK lantai 1")


def test_a_contact_can_be_changed_and_taken_back(home: House) -> None:
    window = home.window(home.folder(with_classes=True))
    page = carry_page(window)
    dialog = open_contacts(page)
    for name in ("Bu Rini", "Bu Sari"):
        type_into(dialog, "Nama", name)
        button(dialog, "Simpan").click()
    button(dialog, "Tutup").click()
    records = window.navigator.services.records
    assert len(records.heads("contact.described", obj="guru-bk")) == 1
    text = help_words(window)
    assert "Bu Sari" in text
    assert "Bu Rini" not in text
    dialog = open_contacts(page)
    for name in ("Nama", "Saluran tulis"):
        type_into(dialog, name, "  ")
    button(dialog, "Simpan").click()
    assert "menulis di kertas" in line(dialog, "Saluran tulis").text()
    button(dialog, "Tutup").click()
    assert "Bu Sari" not in words(page)
    assert "Bu Sari" not in help_words(window)


def test_only_the_schools_own_computer_offers_it(home: House) -> None:
    assert "Isi kontak…" not in words(carry_page(home.window(home.folder())))


def test_the_contacts_reach_a_lab_by_stick(home: House, tmp_path: Path) -> None:
    stick = tmp_path / "usb"
    stick.mkdir()
    page = carry_page(home.window(home.folder("guru", with_classes=True)))
    dialog = open_contacts(page)
    type_into(dialog, "Nama", "Bu Rini Lestari")
    button(dialog, "Simpan").click()
    button(dialog, "Tutup").click()
    lab = home.window(home.folder("pc"))
    lab_page = carry_page(lab)
    lab_page.join(home.place / "guru" / "lab.aksi-gabung")
    assert "Isi kontak…" not in words(lab_page)
    assert "Bu Rini Lestari" not in help_words(lab)
    for place, action in ((page, "Simpan ke USB"), (lab_page, "Ambil dari USB")):
        card = place.findChild(StickCard)
        assert card is not None
        card.choose_folder(stick)
        button(card, action).click()
    assert "Bu Rini Lestari" in help_words(lab)
