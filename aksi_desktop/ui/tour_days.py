"""Two first days: of a teacher with a new computer and a Dapodik file, and of a technician with a lab to set up."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QTableView, QWidget

from aksi_desktop.ui.tour import Lost, Stop, Tour

if TYPE_CHECKING:
    from aksi_desktop.ui.window import MainWindow

Kind = TypeVar("Kind", bound=QWidget)

PASSPHRASE = "hujan turun di atap seng"
JOIN_FILE, STICK, LIST = "lab-a.aksi-gabung", "usb", "daftar-peserta-didik.xlsx"
POLICY = f"""[kebijakan]
sekolah = SMKN 3 Nusantara
mode = lab
berkas_gabung = {JOIN_FILE}
nama_lab = Lab A
boleh_diubah = tema, ukuran
"""
MISTAKEN_POLICY = """[kebijakan]
mode = lab
berkas_gabung = lab.aksi-gabung
kelass = X Kuliner 1
boleh_diubah = tema, musik
"""
_MORE = "Lainnya: tampilan, kiriman, tentang"
_CLASSES = ("X Kuliner 1", "X Busana 2")
_FIRST = ("Ayu", "Bagas", "Cahya", "Dimas", "Eka", "Fitri", "Galih", "Hesti", "Indra", "Jihan", "Krisna", "Lestari")
_LAST = ("Pratama", "Wulandari", "Santoso")


def teachers_day(window: MainWindow, *, desk: Path) -> list[Stop]:
    """A new computer, ``desk`` for the files that a teacher has at hand."""
    desk.joinpath(STICK).mkdir(exist_ok=True)
    write_dapodik(desk / LIST)
    return [
        Stop("guru-penyiapan-1-kosong", lambda tour: None),
        Stop("guru-penyiapan-1-sekolah", _school),
        Stop("guru-penyiapan-2-siapa", _who),
        Stop("guru-penyiapan-2-buat-sekolah", _create),
        Stop("guru-kata-pemulihan", _words, "guru-penyiapan-2-buat-sekolah"),
        Stop("guru-penyiapan-3-mulai", _on_paper, "guru-kata-pemulihan"),
        Stop("guru-periksa-daftar", partial(_list, desk=desk), "guru-penyiapan-3-mulai"),
        Stop("guru-penyiapan-3-daftar-masuk", _take, "guru-periksa-daftar"),
        Stop("guru-masuk", lambda tour: tour.press("Selesai"), "guru-penyiapan-3-daftar-masuk"),
        Stop("guru-masuk-kalimat-sandi", _door, "guru-masuk"),
        Stop("guru-siapa", _unlock, "guru-masuk-kalimat-sandi"),
        Stop("guru-beranda", partial(_describe, window), "guru-siapa"),
        *_classroom(window),
        Stop("guru-sekolah-dan-lab", partial(_carry, window), "guru-beranda"),
        Stop("guru-berkas-gabung", partial(_lab, desk=desk), "guru-sekolah-dan-lab"),
        Stop("guru-usb", partial(_to_stick, desk=desk), "guru-berkas-gabung"),
    ]


def technicians_day(window: MainWindow, *, desk: Path) -> list[Stop]:
    """A lab's computer that joined by its policy; the stick of the teacher lies in ``desk``."""
    return [
        Stop("ti-pertama-dibuka", lambda tour: _nothing_asked(window)),
        Stop("ti-komputer-ini", partial(_carry, window)),
        Stop("ti-usb-diambil", partial(_from_stick, desk=desk), "ti-komputer-ini"),
        Stop("ti-kelas-berdiri", _tiles, "ti-usb-diambil"),
        Stop("ti-nama", lambda tour: tour.press(_CLASSES[0]), "ti-kelas-berdiri"),
        Stop("ti-diatur-sekolah", _held, "ti-nama"),
    ]


def trouble(window: MainWindow) -> list[Stop]:
    """A start at which the policy asked for what could not be had."""
    return [
        Stop("ti-awal-bermasalah", lambda tour: _nothing_asked(window)),
        Stop("ti-rincian", lambda tour: tour.press(QCoreApplication.translate("Trouble", "Rincian…"))),
    ]


# -- set-up -----------------------------------------------------------------------------------------------------------
def _school(tour: Tour) -> None:
    tour.write("SMKN 3 Nusantara")
    tour.key(Qt.Key.Key_Tab)
    tour.write("20109999")
    box = tour.on_page(QComboBox)[0]
    box.setFocus(Qt.FocusReason.TabFocusReason)
    tour.write("Lampung")


def _who(tour: Tour) -> None:
    tour.press("Lanjut")
    tour.press("Guru")


def _create(tour: Tour) -> None:
    tour.press("Buat sekolah…")
    _two_passphrases(tour)


def _two_passphrases(tour: Tour) -> None:
    tour.write(PASSPHRASE)
    tour.key(Qt.Key.Key_Tab)
    tour.write(PASSPHRASE)


def _words(tour: Tour) -> None:
    from aksi_desktop.ui.carry.words_dialog import WordsDialog

    tour.key(Qt.Key.Key_Return)
    tour.until(lambda: isinstance(QApplication.activeModalWidget(), WordsDialog), "the recovery words", patience=8)


def _on_paper(tour: Tour) -> None:
    tour.click(tour.on_page(QCheckBox)[0])
    tour.press("Selesai")


def _list(tour: Tour, *, desk: Path) -> None:
    from aksi_desktop.ui.carry.roster_dialog import RosterDialog
    from aksi_desktop.ui.setup.view import SetupScreen

    # The system's own file dialog is not for pictures; what it would answer is.
    _one(tour, SetupScreen).ask_roster = lambda: desk / LIST
    tour.press("Masukkan daftar…")
    dialog = _dialog(tour, RosterDialog)
    tour.until(lambda: dialog.action.isEnabled(), "the list", patience=4)


def _take(tour: Tour) -> None:
    from aksi_desktop.ui.carry.roster_dialog import RosterDialog

    dialog = _dialog(tour, RosterDialog)
    tour.click(dialog.action)
    tour.until(lambda: QApplication.activeModalWidget() is None, "the list to be taken", patience=4)


# -- the teacher's desk -----------------------------------------------------------------------------------------------
def _door(tour: Tour) -> None:
    tour.press("Masuk sebagai guru")
    tour.write(PASSPHRASE)


def _unlock(tour: Tour) -> None:
    from aksi_desktop.ui.teacher.door_dialogs import NewTeacherDialog

    tour.key(Qt.Key.Key_Return)
    tour.until(lambda: isinstance(QApplication.activeModalWidget(), NewTeacherDialog), "who it is", patience=8)
    tour.write("Ratna Kusuma, S.Pd.")
    tour.key(Qt.Key.Key_Tab)
    tour.write("Bu Ratna")


def _describe(window: MainWindow, tour: Tour) -> None:
    tour.key(Qt.Key.Key_Return)
    tour.until(lambda: window.navigator.teacher is not None, "the teacher's Beranda", patience=4)


def _classroom(window: MainWindow) -> list[Stop]:
    return [
        Stop("guru-kelas", partial(_classes, window), "guru-beranda"),
        Stop("guru-murid", partial(_tab, window, tab="murid"), "guru-kelas"),
        Stop("guru-kartu-pin", _cards, "guru-murid"),
        Stop("guru-tugas", partial(_tab, window, tab="tugas"), "guru-kelas"),
        Stop("guru-tugaskan", _assign, "guru-tugas"),
        Stop("guru-tugas-berdiri", _assigned, "guru-tugaskan"),
        Stop("guru-kehadiran", partial(_tab, window, tab="kehadiran"), "guru-kelas"),
        Stop("guru-kehadiran-tersimpan", partial(_attend, window), "guru-kehadiran"),
        Stop("guru-pertemuan", lambda tour: tour.press("Pertemuan"), "guru-kehadiran-tersimpan"),
        Stop("guru-rekap", lambda tour: tour.press("Rekap"), "guru-kehadiran-tersimpan"),
        Stop("guru-nilai", partial(_tab, window, tab="nilai"), "guru-kelas"),
        Stop("guru-penilaian-baru", _assess, "guru-nilai"),
        Stop("guru-kemajuan", partial(_tab, window, tab="kemajuan"), "guru-kelas"),
    ]


def _classes(window: MainWindow, tour: Tour) -> None:
    tour.press("Kelas")
    tour.until(lambda: window.jobs.running == 0, "the class", patience=4)


def _tab(window: MainWindow, tour: Tour, *, tab: str) -> None:
    from aksi_desktop.ui.classroom.tabs import TABS

    _close_dialogs(tour)
    tour.press(next(each.title for each in TABS if each.id == tab))
    tour.until(lambda: window.jobs.running == 0, f"the tab {tab}", patience=4)


def _close_dialogs(tour: Tour) -> None:
    while QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None:
        tour.escape()


def _cards(tour: Tour) -> None:
    tour.press("Daftar…")
    tour.choose("Kartu &PIN kelas ini…")


def _assign(tour: Tour) -> None:
    from aksi_desktop.ui.classroom.tasks.assign_dialog import AssignDialog

    tour.press("Tugaskan pelajaran")
    dialog = _dialog(tour, AssignDialog)
    dialog.units.setFocus(Qt.FocusReason.TabFocusReason)
    tour.key(Qt.Key.Key_End)


def _assigned(tour: Tour) -> None:
    from aksi_desktop.ui.classroom.tasks.assign_dialog import AssignDialog

    tour.click(_dialog(tour, AssignDialog).action)
    tour.until(lambda: QApplication.activeModalWidget() is None, "the task to stand", patience=4)


def _attend(window: MainWindow, tour: Tour) -> None:
    table = _one(tour, QTableView)
    for letter in (Qt.Key.Key_H, Qt.Key.Key_H, Qt.Key.Key_I, Qt.Key.Key_H, Qt.Key.Key_S, Qt.Key.Key_H):
        tour.key(letter, into=table)
    tour.press("Simpan")
    tour.until(lambda: window.jobs.running == 0, "the attendance on the disk", patience=4)


def _assess(tour: Tour) -> None:
    tour.press("Buat penilaian pertama…")
    tour.write("Praktik plating")


# -- school, lab, stick -----------------------------------------------------------------------------------------------
def _carry(window: MainWindow, tour: Tour) -> None:
    if window.navigator.in_focus:
        tour.escape()
    tour.press(_MORE)
    tour.choose("&Kumpulkan && bagikan…")


def _lab(tour: Tour, *, desk: Path) -> None:
    from aksi_desktop.ui.carry.school_dialogs import LabDialog

    tour.press("Buat berkas gabung…")
    dialog = _dialog(tour, LabDialog)
    dialog.ask_place = lambda name: str(desk / JOIN_FILE)
    tour.write("Lab A")
    tour.picture("guru-nama-lab")
    tour.key(Qt.Key.Key_Return)
    tour.until(lambda: (desk / JOIN_FILE).is_file(), "the join file", patience=4)
    tour.until(lambda: QApplication.activeModalWidget() is None, "the dialog to close", patience=4)


def _to_stick(tour: Tour, *, desk: Path) -> None:
    _visit(tour, desk / STICK, "Simpan ke USB")


def _from_stick(tour: Tour, *, desk: Path) -> None:
    _visit(tour, desk / STICK, "Ambil dari USB")


def _visit(tour: Tour, stick: Path, way: str) -> None:
    from aksi_desktop.ui.carry.stick_card import StickCard

    card = _one(tour, StickCard)
    card.choose_folder(stick)
    tour.press(way)
    tour.until(lambda: not card.busy, "the stick", patience=8)


def _nothing_asked(window: MainWindow) -> None:
    if window.navigator.in_focus or QApplication.activeModalWidget() is not None:
        raise Lost("a lab's computer asks something")


def _tiles(tour: Tour) -> None:
    tour.press("‹ Kembali")
    if not tour.has(_CLASSES[0]):
        raise Lost("no class tiles stand on the lab's computer")


def _held(tour: Tour) -> None:
    tour.press(_MORE)
    tour.choose("&Tampilan dan bahasa…")


# -- looking and files ------------------------------------------------------------------------------------------------
def _one(tour: Tour, kind: type[Kind]) -> Kind:
    found = [widget for widget in tour.window.findChildren(kind) if widget.isVisible()]
    if not found:
        raise Lost(f"no {kind.__name__} is open")
    return found[0]


def _dialog(tour: Tour, kind: type[Kind]) -> Kind:
    tour.until(lambda: isinstance(QApplication.activeModalWidget(), kind), kind.__name__)
    shown = QApplication.activeModalWidget()
    if not isinstance(shown, kind):
        raise Lost(f"no {kind.__name__} is open")
    return shown


def write_dapodik(file: Path) -> None:
    """A "Daftar Peserta Didik" as Dapodik gives it: a heading, then titles in two merged rows. All of it is made up."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active or book.create_sheet()
    sheet.title = "Daftar Peserta Didik"
    for row, text in enumerate(("Daftar Peserta Didik", "SMKN 3 Nusantara", "Kec. Contoh, Kab. Contoh"), 1):
        sheet.cell(row, 1, text)
    column = 1
    for title, below in (("No", 0), ("Nama", 0), ("NIPD", 0), ("JK", 0), ("NISN", 0), ("Data Ayah", 2),
                         ("Data Ibu", 2), ("Rombel Saat Ini", 0)):  # fmt: skip
        sheet.cell(5, column, title)
        if below:
            sheet.merge_cells(start_row=5, end_row=5, start_column=column, end_column=column + 1)
            sheet.cell(6, column, "Nama")
            sheet.cell(6, column + 1, "Tahun Lahir")
        else:
            sheet.merge_cells(start_row=5, end_row=6, start_column=column, end_column=column)
        column += below or 1
    number = 0
    for group, last in zip(_CLASSES, _LAST, strict=False):
        for place, first in enumerate(_FIRST):
            number += 1
            sheet.append([number, f"{first} {last}", f"27{number:03}", "LP"[place % 2], f"00000{number:05}",
                          "Ayah Contoh", 1980, "Ibu Contoh", 1982, group])  # fmt: skip
    book.save(file)
