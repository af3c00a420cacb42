"""The tab "Murid" as a list: found while typing, at any size, hidden while projecting, for whom it is there."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from aksi_desktop.roster.people import ClassCard, LearnerCard
from tests.records.test_redaction import traces
from tests.ui.classroom.people.room import Room
from tests.ui.house import button, modal, settle, words

from aksi_desktop.ui.classroom.people.erase_dialog import EraseDialog, ReceiptsDialog
from aksi_desktop.ui.classroom.people.learner_dialog import LearnerDialog
from aksi_desktop.ui.classroom.people.model import narrowed, rows_of
from aksi_desktop.ui.classroom.people.placement_dialog import PlacementDialog
from aksi_desktop.ui.classroom.people.table import PeopleTable
from aksi_desktop.ui.classroom.people.view import PeopleTab

if TYPE_CHECKING:
    from aksi_desktop.roster.school_file import SchoolSecrets
    from tests.ui.house import House


def test_a_class_is_listed_and_narrowed_while_typing(qtbot: QtBot, room: Room) -> None:
    assert len(room.names()) == 10
    room.tab.search.setFocus()
    qtbot.keyClicks(room.tab.search, "git")
    assert room.names() == ["Gita Pratama"]
    room.tab.search.setText("prat 3")
    assert room.names() == ["Citra Pratama"]
    room.tab.search.setText("tidak ada")
    assert "Tidak ada murid yang cocok" in words(room.tab)
    room.tab.search.clear()
    button(room.tab, "Seluruh sekolah").click()
    assert len(room.names()) == 50
    room.tab.search.setText("busana 7")
    assert room.names() == ["Murid 7 Lestari"]
    qtbot.keyClick(room.tab.search, Qt.Key.Key_Return)
    assert [one.card.name for one in room.tab.chosen()] == ["Murid 7 Lestari"]


def test_with_very_large_type_the_list_has_the_room_and_nothing_is_out_of_reach(room: Room) -> None:
    assert room.tab.placement.isVisible()
    assert "Pilih dulu siapa yang diubah" in words(room.tab)
    room.window.looks.set_scale(200)
    room.window.navigator.open_class(room.group.id, "murid")
    settle()
    room.tab = next(tab for tab in room.window.findChildren(PeopleTab) if tab.isVisible())
    table = room.tab.table
    assert table.viewport().height() // table.rowHeight(0) >= 5
    assert not room.tab.edit.isVisible()
    room.choose("Citra")
    assert room.tab.edit.isVisible()
    assert not room.tab.placement.isVisible()
    room.menu("PKL…")
    dialog = modal()
    assert isinstance(dialog, PlacementDialog)
    dialog.reject()


def test_names_are_hidden_while_projecting_and_open_dialogs_close(room: Room) -> None:
    room.choose("Aditya")
    button(room.tab, "Ubah…").click()
    dialog = modal()
    assert isinstance(dialog, LearnerDialog)
    assert dialog.name.text() == "Aditya Pratama"
    room.tab.search.setText("prat")
    room.tab.set_masked(True)
    assert not dialog.isVisible()
    assert room.tab.search.text() == ""
    assert set(room.names()) == {"•••"}
    seen = words(room.window)
    for name in ("Aditya", "Pratama", "Bayu"):
        assert name not in seen
        for place in range(room.tab.people.rowCount()):
            for column in range(room.tab.people.columnCount()):
                index = room.tab.people.index(place, column)
                assert name not in str(index.data())
                assert name not in str(index.data(Qt.ItemDataRole.ToolTipRole))
                assert name not in str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    shut = [each for each in room.tab.findChildren(QAbstractButton) if each.text() in ("Ubah…", "Lainnya", "PKL…")]
    assert shut
    assert not any(each.isEnabled() for each in shut)
    room.tab.actions_of.edit()
    settle()
    assert room.window.isActiveWindow() or not any(d.isVisible() for d in room.tab.findChildren(LearnerDialog))
    room.tab.set_masked(False)
    assert room.names()[0] == "Aditya Pratama"


def test_erasing_asks_twice_and_leaves_no_name_and_a_receipt(room: Room, tmp_path: Path) -> None:
    fajar = room.person("Fajar")
    room.records.backups.make()
    room.choose("Fajar")
    room.menu("Hapus data")
    dialog = modal()
    assert isinstance(dialog, EraseDialog)
    assert "keluarga memintanya" in words(dialog)
    dialog.submit()
    assert "tidak bisa diurungkan" in words(dialog)
    assert room.roster.learner(fajar.id) is not None
    dialog.submit()
    assert "belum sama dengan nama panggilannya" in words(dialog)
    assert room.roster.learner(fajar.id) is not None
    dialog.second.setText("fajar")
    dialog.submit()
    assert room.roster.learner(fajar.id) is None
    assert "Data sudah dihapus" in words(dialog)
    assert "Fajar" not in words(dialog)
    paper = tmp_path / "kertas.pdf"
    dialog.ask_place = lambda name: str(paper)  # type: ignore[method-assign]
    dialog.submit()
    assert paper.read_bytes().startswith(b"%PDF")
    assert traces(room.folder, "Fajar") == []
    assert b"Fajar" not in paper.read_bytes()
    assert len(room.names()) == 9
    room.menu("Tanda terima")
    again = modal()
    assert isinstance(again, ReceiptsDialog)
    assert again.orders.count() == 1
    again.ask_place = lambda name: str(tmp_path / name)  # type: ignore[method-assign]
    again.submit()
    assert list(tmp_path.glob("tanda-terima-*.pdf"))


def test_cards_and_sessions_without_a_pin_are_at_hand(room: Room) -> None:
    from aksi_desktop.ui.signin.cards_dialog import CardsDialog
    from aksi_desktop.ui.signin.confirm_dialog import ConfirmDialog

    room.menu("Kartu PIN kelas ini")
    cards = modal()
    assert isinstance(cards, CardsDialog)
    cards.reject()
    room.choose("Gita")
    room.menu("Kartu PIN…")
    cards = modal()
    assert isinstance(cards, CardsDialog)
    cards.reject()
    room.window.navigator.services.sessions.open(room.person("Gita").id, "lupa-pin")
    room.tab.refresh()
    button(room.tab, "1 kali masuk tanpa PIN. Periksa…").click()
    asked = modal()
    assert isinstance(asked, ConfirmDialog)
    assert "Gita" in words(asked)
    button(asked, "Pastikan").click()
    asked.reject()
    assert not room.tab.unverified.isVisible()


def test_the_table_is_a_sound_model(qtmodeltester: ModelTester) -> None:
    cards = [LearnerCard(f"{n:032x}", f"Murid {n}", "M", n, "g", "L") for n in range(1, 60)]
    rows = rows_of(cards, {"g": ClassCard("g", "X 1", "", 3)}, frozenset({"g"}), {}, frozenset(), date(2026, 1, 1))
    table = PeopleTable()
    qtmodeltester.check(table)
    table.show_rows(rows, masked=False)
    qtmodeltester.check(table)
    table.show_rows(narrowed(rows, "murid 12"), masked=True)
    assert table.rowCount() == 1
    qtmodeltester.check(table)


@pytest.mark.parametrize("role", ["wali", "bk"])
def test_wali_and_bk_may_open_the_tab(home: House, secrets: SchoolSecrets, role: str) -> None:
    assert Room(home, secrets, role).tab.isVisible()
