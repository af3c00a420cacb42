"""Nilai as a teacher uses it: a first assessment, typing like a sheet, columns in and out, lists, files, hiding."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QWidget

from aksi_desktop.classroom.assessments import MarksError
from aksi_desktop.classroom.counting import Kept
from aksi_desktop.classroom.export.files import ExportError
from aksi_desktop.classroom.marks import Given
from aksi_desktop.learning.sample import right_answer
from tests.ui.classroom.conftest import AtDesk
from tests.ui.house import House, button, settle, words

from aksi_desktop.ui.classroom.marks.assessment_dialog import AssessmentDialog
from aksi_desktop.ui.classroom.marks.export_dialog import ExportDialog
from aksi_desktop.ui.classroom.marks.kokurikuler_dialog import KokurikulerDialog
from aksi_desktop.ui.classroom.marks.lists_dialog import ListsDialog
from aksi_desktop.ui.classroom.marks.proposal_dialogs import PasteDialog, QuizDialog
from aksi_desktop.ui.classroom.marks.view import MarksTab
from aksi_desktop.ui.classroom.tabs import tabs_for
from aksi_desktop.ui.error_text import known_codes

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from aksi_desktop.classroom.assessments import Assessment

    from aksi_desktop.ui.window import MainWindow

NAMES = ("Aditya", "Bayu", "Citra", "Dewi", "Fajar", "Gita", "Hana", "Ilham", "Joko", "Kirana")

_ROLES = Qt.ItemDataRole
SPOKEN = (_ROLES.DisplayRole, _ROLES.EditRole, _ROLES.AccessibleTextRole, _ROLES.ToolTipRole)


class Room:
    """The tab Nilai of X Kuliner 2 (ten learners, roll 1 to 10), open before a teacher."""

    def __init__(self, home: House, at_desk: AtDesk, qtbot: QtBot) -> None:
        self.window: MainWindow = home.window(home.folder(with_classes=True))
        at_desk(self.window)
        self.services = self.window.navigator.services
        self.signer = self.window.navigator.signer
        self.group = next(card for card in self.services.roster.classes() if card.name == "X Kuliner 2").id
        self.qtbot = qtbot
        self.open()

    def open(self) -> None:
        self.window.navigator.open_class(self.group, "nilai")
        settle()
        found = self.window.findChild(MarksTab)
        assert found is not None
        self.tab: MarksTab = found

    def column(self, title: str = "Plating", lesson: str = "", **fields: object) -> Assessment:
        columns = self.services.marks.columns
        draft = replace(columns.new(self.group, lesson=lesson), title=title)
        made = columns.describe(replace(draft, **fields), signer=self.signer)  # type: ignore[arg-type]
        self.tab.refresh()
        settle()
        return made

    def give(self, column: Assessment, **marks: int) -> None:
        ids = {card.call_name: card.id for card in self.services.roster.learners(self.group)}
        self.services.marks.give(
            [Given(ids[name], column.id, "awal", value) for name, value in marks.items()], signer=self.signer
        )
        self.tab.refresh()
        settle()

    def kept(self, name: str, column: Assessment) -> Kept:
        table = self.services.marks.table(self.group)
        line = next(line for line in table.lines if line.learner.call_name == name)
        return line.cells[table.column(column.id)].kept

    def at(self, row: int, column: int) -> None:
        table = self.tab.table
        table.setFocus()
        table.setCurrentIndex(table.marks.index(row, column))

    def keys(self, text: str = "", key: Qt.Key | None = None, *, ctrl: bool = False) -> None:
        if text:
            self.qtbot.keyClicks(self._typing(), text)
        if key is not None:
            target = self._typing()
            held = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
            self.qtbot.keyClick(target, key, held)
        settle()

    def _typing(self) -> QWidget:
        """What has the keyboard: the open cell, or the sheet."""
        focus = QApplication.focusWidget()
        return focus if isinstance(focus, QLineEdit) else self.tab.table

    def choose(self, name: str) -> QDialog:
        """One entry of the menus; gives the dialog it opens."""
        self.tab.bar.items[name].trigger()
        settle()
        return self.dialog()

    def dialog(self) -> QDialog:
        found = QApplication.activeModalWidget()
        assert isinstance(found, QDialog)
        return found


@pytest.fixture
def room(home: House, at_desk: AtDesk, qtbot: QtBot) -> Room:
    return Room(home, at_desk, qtbot)


def test_only_subject_teachers_see_marks() -> None:
    seen = {role: "nilai" in [tab.id for tab in tabs_for(role)] for role in ("guru", "wali", "bk", "ti", "")}
    assert seen == {"guru": True, "wali": False, "bk": False, "ti": False, "": False}


def test_the_empty_tab_teaches_the_first_step(room: Room) -> None:
    assert "Belum ada penilaian di kelas ini" in words(room.tab)
    button(room.tab, "Buat penilaian pertama…").click()
    form = room.dialog()
    assert isinstance(form, AssessmentDialog)
    form.submit()
    assert "Judul kolom masih kosong" in words(form)
    codes = [form.unit.itemData(at) for at in range(form.unit.count())]
    form.unit.setCurrentIndex(codes.index("LM5"))
    assert form.title.text() == "Baca lateral dan SIFT"
    assert "empat langkah SIFT" in form.aims.toPlainText()
    form.kktp.setValue(80)
    form.submit()
    settle()
    [made] = room.services.marks.assessments(room.group)
    assert (made.lesson, made.kktp, made.weight, made.cap) == ("LM5", 80, 1, True)
    assert "KKTP 80" in words(room.tab)
    assert room.tab.table.marks.columnCount() == 3


def test_the_sheet_has_the_keyboard_once_the_tab_is_open(room: Room) -> None:
    room.column("Plating")
    room.window.navigator.open_class(room.group, "kemajuan")
    settle()
    button(room.window, "Nilai").click()
    settle()
    assert room.tab.table.hasFocus()


def test_marks_are_typed_like_in_a_sheet(room: Room) -> None:
    column = room.column()
    QAbstractItemModelTester(room.tab.table.marks, QAbstractItemModelTester.FailureReportingMode.Warning, room.tab)
    room.at(0, 0)
    for text in ("80", "65", "87,5", "abc"):
        room.keys(text[0])
        room.keys(text[1:], Qt.Key.Key_Return)
    assert [room.kept(name, column).awal for name in NAMES[:4]] == [80, 65, 88, None]
    assert room.tab.table.currentIndex().row() == 4  # Enter goes down; letters were no begin of a mark
    room.at(1, 1)
    room.keys("9")
    room.keys("0", Qt.Key.Key_Return)
    assert room.kept("Bayu", column) == Kept(65, 90)
    room.at(3, 0)
    room.keys("2")
    room.keys("00", Qt.Key.Key_Return)
    assert "“200” bukan nilai. Tulis angka bulat 0 sampai 100." in words(room.tab)
    assert room.kept("Dewi", column).empty
    room.at(0, 0)
    room.keys(key=Qt.Key.Key_Delete)
    assert room.kept("Aditya", column).awal is None
    room.keys(key=Qt.Key.Key_Z, ctrl=True)
    assert room.kept("Aditya", column).awal == 80
    assert "kembali seperti sebelumnya" in words(room.tab)
    room.keys(key=Qt.Key.Key_Z, ctrl=True)
    assert room.kept("Bayu", column) == Kept(65)


def test_first_and_later_mark_stand_side_by_side_and_help_is_offered_without_red(room: Room) -> None:
    column = room.column(kktp=75)
    room.give(column, Aditya=60, Bayu=80)
    model = room.tab.table.marks
    said = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Aditya" in said
    assert "bisa diperbaiki lewat remedial" in said
    assert "remedial" not in model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    room.at(0, 1)
    room.keys("9")
    room.keys("0", Qt.Key.Key_Return)
    assert [model.index(0, at).data() for at in range(3)] == ["60", "90", "75"]
    assert model.index(2, 2).data() == "belum"
    assert "belum lengkap" in model.index(2, 2).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_column_goes_out_and_comes_in_by_roll_number(room: Room) -> None:
    column = room.column()
    room.give(column, Aditya=80, Citra=70)
    room.at(0, 0)
    room.keys(key=Qt.Key.Key_C, ctrl=True)
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == "80\n\n70\n" + "\n" * 7
    clipboard.setText("85\r\n77,5\r\n\r\nabc\r\n90")
    room.keys(key=Qt.Key.Key_V, ctrl=True)
    form = room.dialog()
    assert isinstance(form, PasteDialog)
    told = words(form)
    assert "Baris 4: “abc” bukan nilai 0 sampai 100." in told
    assert "1 nilai berkoma dibulatkan" in told
    assert "1 nilai yang sudah ada diganti" in told
    assert room.kept("Aditya", column).awal == 80
    button(form, "Masukkan 3 nilai").click()
    settle()
    assert [room.kept(name, column).awal for name in NAMES[:5]] == [85, 78, 70, None, 90]
    room.keys(key=Qt.Key.Key_Z, ctrl=True)
    assert [room.kept(name, column).awal for name in NAMES[:5]] == [80, None, 70, None, None]
    clipboard.setText("66")
    room.at(1, 0)
    room.keys(key=Qt.Key.Key_V, ctrl=True)
    assert room.kept("Bayu", column).awal == 66


def test_the_quiz_is_a_dry_run_until_the_teacher_says_yes(room: Room) -> None:
    learners = room.services.roster.learners(room.group)
    state = room.services.learning.start_attempt(learners[1].id, "LM5")
    for item in state.open_items:
        room.services.learning.answer(state, item, right_answer(item))
    room.services.learning.finish(state)
    room.services.sessions.open(learners[1].id, "lupa-pin")
    column = room.column("Kuis", lesson="LM5")
    room.give(column, Aditya=70)
    room.at(0, 0)
    form = room.choose("quiz")
    assert isinstance(form, QuizDialog)
    shown = [str(form.table.model().index(row, 3).data()) for row in range(3)]
    assert shown == ["70 (sudah ada, tetap)", "100 (masuk tanpa PIN: pastikan dulu)", "kuis belum selesai"]
    assert room.kept("Bayu", column).empty
    button(form, "Masukkan 1 nilai").click()
    settle()
    assert (room.kept("Bayu", column).awal, room.kept("Aditya", column).awal) == (100, 70)


def test_the_lists_say_who_waits_for_what_and_are_written_as_pdf(room: Room, tmp_path: Path) -> None:
    column = room.column(kktp=75)
    room.give(column, Aditya=60, Bayu=80)
    room.at(0, 0)
    form = room.choose("lists")
    assert isinstance(form, ListsDialog)
    told = words(form)
    assert "Remedial (1)" in told
    assert "Aditya Pratama · nilai awal 60" in told
    assert "Susulan (8)" in told
    assert "Pengayaan (1)" in told
    form.save_to(tmp_path / "daftar.pdf")
    assert (tmp_path / "daftar.pdf").read_bytes().startswith(b"%PDF")


def test_the_history_names_who_changed_what(room: Room) -> None:
    column = room.column()
    room.at(0, 0)
    for text in ("60", "70"):
        room.at(0, 0)
        room.keys(text[0])
        room.keys(text[1], Qt.Key.Key_Return)
    assert room.kept("Aditya", column).awal == 70
    room.at(0, 0)
    told = words(room.choose("history"))
    assert "Awal: 70" in told
    assert "Awal: 60" in told
    assert "Bu Ratna" in told
    room.dialog().reject()


def test_files_are_written_under_neutral_names(room: Room, tmp_path: Path) -> None:
    column = room.column(aims="Murid menata piring.")
    room.give(column, Aditya=80)
    names = []
    for kind in ("xlsx", "rapor", "sheet"):
        form = room.choose(kind)
        assert isinstance(form, ExportDialog)
        names.append(form.suggested())
        form.save_to(tmp_path / form.suggested())
        settle()
        assert (tmp_path / names[-1]).is_file()
        assert f"Tersimpan: {names[-1]}" in words(room.tab)
    assert names == ["nilai-x-kuliner-2.xlsx", "e-rapor-x-kuliner-2.xlsx", "catatan-belajar-x-kuliner-2.pdf"]
    assert load_workbook(tmp_path / names[0])["Nilai"].cell(1, 1).value == "SMKN 1 Contoh"
    form = room.choose("sheet")
    assert "Printer sekolah dipakai bersama" in words(form)
    form.reject()
    form = room.choose("xlsx")
    assert isinstance(form, ExportDialog)
    form.save_to(tmp_path / "tidak-ada" / "n.xlsx")
    assert "tidak bisa ditulis" in words(form)
    form.reject()


def test_a_kokurikuler_text_is_edited_kept_and_copied(room: Room) -> None:
    room.column()
    learners = room.services.roster.learners(room.group)
    room.services.learning.lesson_finished(learners[0].id, "LM5")
    form = room.choose("kokurikuler")
    assert isinstance(form, KokurikulerDialog)
    assert "penalaran kritis" in form.text.toPlainText()
    form.text.setPlainText("Aditya teliti memeriksa sumber.")
    form.submit()
    assert QGuiApplication.clipboard().text() == "Aditya teliti memeriksa sumber."
    button(form, "Murid berikutnya").click()
    assert form.text.toPlainText() == ""
    form.reject()
    settle()
    again = room.choose("kokurikuler")
    assert isinstance(again, KokurikulerDialog)
    assert again.text.toPlainText() == "Aditya teliti memeriksa sumber."
    again.reject()


def test_an_assessment_is_put_out_of_sight_and_comes_back_with_its_marks(room: Room) -> None:
    column = room.column()
    room.give(column, Aditya=80)
    room.at(0, 0)
    room.tab.bar.items["withdraw"].trigger()
    settle()
    assert room.services.marks.assessments(room.group) == ()
    button(room.window, "Kembalikan").click()
    settle()
    assert room.kept("Aditya", column).awal == 80


def test_nothing_of_a_person_shows_while_names_are_hidden(room: Room) -> None:
    column = room.column(kktp=75)
    room.give(column, Aditya=60)
    room.at(0, 0)
    room.choose("lists")
    QGuiApplication.clipboard().setText("sebelum")
    button(room.window, "Sembunyikan nama").click()
    settle()
    assert QApplication.activeModalWidget() is None
    model = room.tab.table.marks
    every = []
    for row in range(model.rowCount()):
        every.append(str(model.headerData(row, Qt.Orientation.Vertical)))
        for at in range(model.columnCount()):
            every += [str(model.index(row, at).data(role)) for role in SPOKEN]
    text = "\n".join(every)
    assert not [name for name in NAMES if name in text]
    assert "60" not in text
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
    room.keys(key=Qt.Key.Key_C, ctrl=True)
    assert QGuiApplication.clipboard().text() == "sebelum"
    room.keys(key=Qt.Key.Key_Delete)
    assert room.kept("Aditya", column).awal == 60
    assert not room.tab.bar.export.isEnabled()


def test_every_code_of_marks_and_files_has_words_of_its_own() -> None:
    codes = {code for kind in (MarksError, ExportError) for code in re.findall(r"``([a-z-]+)``", kind.__doc__ or "")}
    assert len(codes) > 10
    assert not codes - known_codes()


def test_a_left_out_ending_never_writes_over_a_file_unasked(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.give(room.column(), Aditya=80)
    (tmp_path / "nilai.xlsx").write_bytes(b"lama")
    form = room.choose("xlsx")
    assert isinstance(form, ExportDialog)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "nilai"), ""))
    form.submit()
    assert "nilai.xlsx sudah ada" in words(form)
    assert (tmp_path / "nilai.xlsx").read_bytes() == b"lama"
    form.reject()


def test_no_sensitive_unit_is_offered(room: Room) -> None:
    offered = room.tab.presenter.units()
    assert offered
    assert "tinggi" not in {card.sensitive for card in offered}
    assert {card.audience for card in offered} == {"murid"}
