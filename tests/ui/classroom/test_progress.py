"""Kemajuan: what the matrix shows and says, what stays hidden, and that a learner sees who looked."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QApplication, QScrollArea

from aksi_desktop.assessment import Answer
from aksi_desktop.classroom.matrix import Cell, Matrix, PersonRow, UnitColumn
from aksi_desktop.classroom.opened import Opened
from aksi_desktop.classroom.task_cards import TaskForm
from aksi_desktop.desktop import open_rooms
from aksi_desktop.learning.sample import right_answer
from aksi_desktop.places import find_places
from tests.ui.house import House, button, settle, words

from aksi_desktop.ui.classroom.page import ClassroomPage
from aksi_desktop.ui.classroom.progress.history_dialog import HistoryDialog
from aksi_desktop.ui.classroom.progress.table import MatrixTable, band_of
from aksi_desktop.ui.classroom.progress.view import ProgressTab
from aksi_desktop.ui.frame import Learner
from aksi_desktop.ui.theme import Theme, ThemeChoice
from aksi_desktop.ui.tokens import TEXT_PAIRS, contrast

if TYPE_CHECKING:
    from tests.ui.classroom.conftest import AtDesk

    from aksi_desktop.ui.window import MainWindow

PEOPLE = (PersonRow("a" * 32, "Aditya Pratama", "Aditya", 1), PersonRow("b" * 32, "Bayu Pratama", "Bayu", 2))
UNITS = (UnitColumn("LM5", "Baca lateral", "LM", closed=False), UnitColumn("PA3", "Bahan bacaan 3", "PA", closed=True))
CELLS = ((Cell("nilai", 45), Cell()), (Cell("jalan", 0, 2, 6), Cell()))


def worked_folder(home: House) -> Path:
    """X Kuliner 2 at work: six learners answer a quiz, Aditya twice badly."""
    folder = home.folder(with_classes=True)
    rooms = open_rooms(find_places(folder))
    learners = rooms.roster.learners(rooms.roster.classes()[0].id)
    unit = next(card.code for card in rooms.library.cards_in_order() if card.has_quiz)
    for place, card in enumerate(learners[:6]):
        for _ in range(2 if place == 0 else 1):
            state = rooms.learning.start_attempt(card.id, unit)
            for item in (item for item in state.quiz.items if item.machine_marked):
                rooms.learning.answer(state, item, Answer() if place == 0 else right_answer(item))
            rooms.learning.finish(state)
    rooms.learning.section_done(learners[6].id, unit, rooms.library.card(unit).sections[0].id)
    rooms.records.close()
    return folder


def progress_of(window: MainWindow) -> ProgressTab:
    """The tab, opened by its buttons."""
    button(window, "Kelas").click()
    settle()
    button(window, "Kemajuan").click()
    settle()
    tab = window.findChild(ProgressTab)
    assert tab is not None
    return tab


@pytest.fixture
def table(qtbot: QtBot, theme: Theme) -> MatrixTable:
    made = MatrixTable(theme=theme)
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show_matrix(Matrix(PEOPLE, UNITS, CELLS), masked=False)
    made.show()
    return made


def test_the_class_at_a_glance(qtbot: QtBot, home: House, at_desk: AtDesk) -> None:
    window = home.window(worked_folder(home))
    at_desk(window)
    tab = progress_of(window)
    model = tab.table.matrix
    assert model.headerData(0, Qt.Orientation.Vertical) == "Aditya Pratama"
    assert model.index(0, 0).data() == "0"
    assert model.index(1, 0).data() == "100"
    assert model.index(6, 0).data() == "1/6"
    assert model.index(8, 0).data() == "–"
    seen = words(tab)
    assert "Perlu didampingi" in seen
    assert "2 kali kuis di bawah 60" in seen
    assert "4 murid belum masuk seminggu ini" not in seen  # the seventh read a section
    assert "3 murid belum masuk seminggu ini" in seen
    assert "Soal tersulit" in seen
    assert "83% benar" in seen


def test_the_keyboard_moves_and_opens_history_and_the_learner_sees_who_looked(
    qtbot: QtBot, home: House, at_desk: AtDesk
) -> None:
    window = home.window(worked_folder(home))
    at_desk(window)
    tab = progress_of(window)
    tab.table.setFocus()
    qtbot.keyClick(tab.table, Qt.Key.Key_Down)
    qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, HistoryDialog)
    seen = words(dialog)
    assert "Bayu Pratama" in seen
    assert "benar pada jawaban pertama" in seen
    button(dialog, "Tutup").click()
    # Looking again the same day adds nothing.
    qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, HistoryDialog)
    dialog.accept()
    services = window.navigator.services
    assert services.records.query("SELECT count(*) FROM work_opened") == [(1,)]
    bayu = services.roster.learners(services.roster.classes()[0].id)[1]
    look = Opened(services.records).last(bayu.id)
    assert look is not None
    window.entrance.leave()
    window.entrance.enter(Learner(bayu.id, bayu.call_name, bayu.name, bayu.group, "X Kuliner 2"))
    settle()
    day = QLocale().toString(QDate(look.day.year, look.day.month, look.day.day), "d MMMM")
    assert f"Pekerjaanmu dilihat Bu Ratna, {day}" in words(window)


def test_a_reason_leads_to_the_work_it_speaks_of(qtbot: QtBot, home: House, at_desk: AtDesk) -> None:
    window = home.window(worked_folder(home))
    at_desk(window)
    tab = progress_of(window)
    unit = tab.table.matrix.matrix.units[0].code
    button(tab.company, f"Aditya Pratama, riwayat {unit}").click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, HistoryDialog)
    assert "belum tepat" in words(dialog)
    dialog.accept()


def test_hidden_names_hide_everything_of_a_person(qtbot: QtBot, home: House, at_desk: AtDesk) -> None:
    window = home.window(worked_folder(home))
    at_desk(window)
    tab = progress_of(window)
    page = window.findChild(ClassroomPage)
    assert page is not None
    tab._open(*tab.table.matrix.at(tab.table.matrix.index(0, 0))[:2])
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, HistoryDialog)
    page.guard.wish(True)
    settle()
    assert not dialog.isVisible()
    model = tab.table.matrix
    assert model.headerData(0, Qt.Orientation.Vertical) == "Murid 1"
    shown = {model.index(row, 0).data() for row in range(model.rowCount())}
    assert shown == {"–"}
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Aditya" not in spoken
    assert "0 dari 100" not in spoken
    seen = words(tab)
    assert "Aditya" not in seen
    assert "kali kuis" not in seen
    tab._open(*model.at(model.index(0, 0))[:2])
    assert QApplication.activeModalWidget() is None
    page.guard.wish(False)
    assert model.index(1, 0).data() == "100"


def test_a_sensitive_unit_shows_no_number_no_colour_and_opens_nothing(table: MatrixTable) -> None:
    model = table.matrix
    assert model.index(0, 1).data() == "–"
    assert "tidak dinilai" in model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    # Even a cell that came from elsewhere stays neutral.
    assert band_of(Cell("nilai", 10), UNITS[1], masked=False) == band_of(Cell(), UNITS[0], masked=False)
    assert model.words.cell(Cell("nilai", 10), UNITS[1], masked=False) == "–"
    assert model.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) == "PA3 Bahan bacaan 3"


def test_a_screen_reader_hears_a_sentence_for_each_cell(table: MatrixTable) -> None:
    heard = [table.matrix.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 1)]
    assert heard == [
        "Aditya Pratama, LM5 Baca lateral: kuis terbaik 45 dari 100",
        "Bayu Pratama, LM5 Baca lateral: 2 dari 6 bagian dibaca",
    ]
    assert table.accessibleName()


def test_low_results_are_never_red_and_every_number_can_be_read(theme: Theme) -> None:
    cells = [Cell("nilai", percent) for percent in (0, 59, 60, 75, 90, 100)]
    cells += [Cell(), Cell("jalan", 0, 1, 6), Cell("selesai")]
    pairs = {band_of(cell, UNITS[0], masked=False) for cell in cells}
    assert not any("rose" in surface for surface, _ in pairs)
    assert {(ink, surface) for surface, ink in pairs} <= set(TEXT_PAIRS)
    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST):
        theme.set_choice(choice)
        for surface, ink in pairs:
            assert contrast(theme.hex(surface), theme.hex(ink)) >= 4.5


def test_the_cursor_stays_when_something_new_comes_in(table: MatrixTable) -> None:
    table.setCurrentIndex(table.matrix.index(1, 0))
    changed = ((Cell("nilai", 80), Cell()), CELLS[1])
    table.show_matrix(Matrix(PEOPLE, UNITS, changed), masked=False)
    assert table.currentIndex().row() == 1
    assert table.matrix.index(0, 0).data() == "80"


def test_an_empty_class_says_what_to_do(qtbot: QtBot, theme: Theme) -> None:
    from aksi_desktop.classroom.company import Company

    from aksi_desktop.ui.classroom.progress.presenter import ProgressModel

    tab = ProgressTab(theme=theme)
    qtbot.addWidget(tab)
    tab.show_progress(ProgressModel(Matrix(), "", Company(), None))
    tab.show()
    assert "Belum ada murid di kelas ini" in words(tab)
    assert not tab.table.isVisible()


def test_tasks_are_assigned_from_here(qtbot: QtBot, home: House, at_desk: AtDesk) -> None:
    window = home.window(home.folder(with_classes=True))
    at_desk(window)
    tab = progress_of(window)
    tab.assign.click()
    settle()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.close()


def test_late_tasks_lead_to_the_tasks(qtbot: QtBot, home: House, at_desk: AtDesk) -> None:
    window = home.window(worked_folder(home))
    at_desk(window)
    services, navigator = window.navigator.services, window.navigator
    group = services.roster.classes()[0].id
    unit = next(card.code for card in services.library.cards_in_order())
    late = date.today() - timedelta(days=1)
    services.tasks.assign(TaskForm(to=(group,), lesson=unit, due=late), signer=navigator.signer)
    tab = progress_of(window)
    assert "1 tugas lewat harinya" in words(tab)
    button(tab.company, "Bayu Pratama, lihat tugas").click()
    settle()
    page = window.findChild(ClassroomPage)
    assert page is not None
    assert page.tab == "tugas"


def test_where_there_is_no_room_for_both_a_word_leads_to_the_other(qtbot: QtBot, home: House, at_desk: AtDesk) -> None:
    home.theme.set_scale(200)
    try:
        window = home.window(home.folder(with_classes=True))
        at_desk(window)
        group = next(card for card in window.navigator.services.roster.classes() if card.name == "XI Busana 1")
        window.navigator.open_class(group.id, "kemajuan")
        settle()
        tab = next(each for each in window.findChildren(ProgressTab) if each.isVisible())
        assert not tab.company.isVisible()
        outer = tab.findChildren(QScrollArea)[0].verticalScrollBar()
        assert outer.maximum() == 0  # the list scrolls, the page does not
        assert tab.table.viewport().height() >= 4 * tab.table.rowHeight(0)
        tab.to_side.click()
        settle()
        assert tab.company.isVisible()
        assert not tab.table.isVisible()
        assert tab.to_matrix.hasFocus()
        tab.to_matrix.click()
        settle()
        assert tab.table.isVisible()
        assert not tab.company.isVisible()
    finally:
        home.theme.set_scale(100)


def test_the_keyboard_stays_in_the_table_when_another_class_is_opened(
    qtbot: QtBot, home: House, at_desk: AtDesk
) -> None:
    window = home.window(home.folder(with_classes=True))
    at_desk(window)
    for card in window.navigator.services.roster.classes():
        window.navigator.open_class(card.id, "kemajuan")
        settle()
        tab = next(each for each in window.findChildren(ProgressTab) if each.isVisible())
        assert tab.table.hasFocus()
