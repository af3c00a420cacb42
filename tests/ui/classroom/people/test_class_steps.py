"""What concerns a class as a whole: a new year, groups, a new class, a list with unclear lines."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt

from aksi_desktop.records import Fact, new_id
from aksi_desktop.records.catalogue import LabDescribed
from tests.ui.classroom.people.room import Room
from tests.ui.house import button, modal, words

from aksi_desktop.ui.carry.roster_dialog import RosterDialog
from aksi_desktop.ui.classroom.people.groups_dialog import GroupsDialog
from aksi_desktop.ui.classroom.people.move_dialog import ClassDialog
from aksi_desktop.ui.classroom.people.year_dialog import YearDialog

if TYPE_CHECKING:
    from aksi_desktop.roster.school_file import SchoolSecrets


def test_a_new_year_is_a_table_first_then_one_step_and_back(room: Room, secrets: SchoolSecrets) -> None:
    lab = Fact("lab.described", obj=new_id(), data=LabDescribed("Lab B", "r", "k", [room.group.id]))
    room.records.append(lab, signer=secrets.root_key())
    room.menu("Tahun ajaran baru")
    dialog = modal()
    assert isinstance(dialog, YearDialog)
    dialog.year.setText("2030/2032")
    dialog.year.editingFinished.emit()
    assert "2026/2027" in words(dialog)
    assert not dialog.action.isEnabled()
    dialog.year.setText("2030/2031")
    dialog.year.editingFinished.emit()
    lines = {line.old_name: (line.goes, line.name) for line in dialog.plan.lines}
    assert lines == {"X Kuliner 2": ("up", "XI Kuliner 2"), "XI Busana 1": ("up", "XII Busana 1")}
    other = next(line.group for line in dialog.plan.lines if line.old_name == "XI Busana 1")
    dialog.names[other].setText("XI Kuliner 2")
    assert "Sudah ada kelas" in words(dialog)
    dialog.goes[other].setCurrentIndex(dialog.goes[other].findData("out"))
    people = len(room.roster.everyone())
    dialog.submit()
    assert "Tahun ajaran 2030/2031 dimulai: 10 murid naik kelas." in words(room.window)
    assert [(card.name, card.year, card.count) for card in room.roster.classes()] == [("XI Kuliner 2", "2030/2031", 10)]
    assert len(room.roster.everyone()) == people
    assert room.records.heads("lab.described", obj=lab.obj)[0].payload.classes == [room.roster.classes()[0].id]
    room.undo()
    assert room.records.heads("lab.described", obj=lab.obj)[0].payload.classes == [room.group.id]
    assert [card.name for card in room.roster.classes()] == ["X Kuliner 2", "XI Busana 1"]


def test_a_year_in_which_all_classes_are_has_nothing_to_ask(room: Room) -> None:
    room.menu("Tahun ajaran baru")
    dialog = modal()
    assert isinstance(dialog, YearDialog)
    assert next(iter(dialog.goes.values())).hasFocus()
    dialog.year.setText("2030/2031")
    dialog.year.editingFinished.emit()
    dialog.submit()
    room.menu("Tahun ajaran baru")
    dialog = modal()
    assert isinstance(dialog, YearDialog)
    dialog.year.setText("2030/2031")
    dialog.year.editingFinished.emit()
    assert "Semua kelas sudah di tahun ajaran 2030/2031" in words(dialog)
    assert not dialog.action.isEnabled()
    dialog.year.setText("2031/2032")
    dialog.year.editingFinished.emit()
    assert {line.old_name for line in dialog.plan.lines} == {"XI Kuliner 2", "XII Busana 1"}
    assert dialog.action.isEnabled()


def test_groups_begin_at_the_lot_and_later_at_the_choice_of_a_group(room: Room) -> None:
    room.menu("Kelompok")
    dialog = modal()
    assert isinstance(dialog, GroupsDialog)
    assert dialog.deal.hasFocus()
    dialog.deal.click()
    dialog.reject()
    room.menu("Kelompok")
    dialog = modal()
    assert isinstance(dialog, GroupsDialog)
    assert dialog.group.hasFocus()


def test_groups_are_dealt_renamed_and_filled_by_hand(room: Room) -> None:
    room.menu("Kelompok")
    dialog = modal()
    assert isinstance(dialog, GroupsDialog)
    dialog.count.setValue(3)
    dialog.deal.click()
    groups = dialog._groups.of_class(room.group.id)
    assert [group.name for group in groups] == ["Kelompok 1", "Kelompok 2", "Kelompok 3"]
    assert sorted(one for group in groups for one in group.members) == sorted(
        card.id for card in room.roster.learners(room.group.id)
    )
    assert {len(group.members) for group in groups} == {3, 4}
    dialog.name.setText("Dapur")
    for number in range(dialog.members.count()):
        dialog.members.item(number).setCheckState(Qt.CheckState.Unchecked)
    dialog.submit()
    assert {group.name: len(group.members) for group in dialog._groups.of_class(room.group.id)}["Dapur"] == 0
    dialog.deal.click()
    assert "Dapur" not in {group.name for group in dialog._groups.of_class(room.group.id)}
    dialog.reject()
    room.undo()
    assert "Dapur" in {group.name for group in dialog._groups.of_class(room.group.id)}
    assert len(dialog._groups.of_class(room.group.id)) == 3


def test_a_new_class_is_made_and_a_name_that_stands_is_refused(room: Room) -> None:
    room.menu("Kelas baru")
    dialog = modal()
    assert isinstance(dialog, ClassDialog)
    dialog.name.setText("x kuliner 2")
    dialog.submit()
    assert "Sudah ada kelas X Kuliner 2" in words(dialog)
    dialog.name.setText("X Kuliner 3")
    dialog.submit()
    group = next(card for card in room.roster.classes() if card.name == "X Kuliner 3")
    room.window.navigator.open_class(group.id, "murid")
    assert "Belum ada murid di kelas ini" in words(room.tab)


def test_unclear_lines_of_a_list_are_answered_by_keyboard(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    file = tmp_path / "kelas.csv"
    file.write_text(
        "No;Nama;Kelas\n1;Adityo Pratama;X Kuliner 2\n2;Bayu Pratama;X Kuliner 2\n3;Murid Baru;X Kuliner 2\n"
        "4;;X Kuliner 2\n",
        encoding="utf-8",
    )
    room.tab.actions_of.open_list(file)
    dialog = modal()
    assert isinstance(dialog, RosterDialog)
    assert "3 belum jelas" in words(dialog)
    assert "Kalimat sandi" not in words(dialog)
    panel = dialog.panel
    assert "Adityo Pratama" in words(panel)
    assert panel.person.currentText().startswith("Aditya Pratama")
    # A key pressed with Alt clicks a moment later, as Qt shows the button going down.
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: "Murid Baru" in words(panel))
    qtbot.keyClick(dialog, Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: "tanpa nama" in words(panel))
    assert not panel.new.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: "1 dilewati" in words(dialog))
    text = words(dialog)
    assert "belum jelas" not in text.replace("kelas belum", "")
    assert "1 dilewati" in text
    rows = [dialog.table.item(row, 4).text() for row in range(dialog.table.rowCount())]  # type: ignore[union-attr]
    assert rows.count("tidak ada di daftar ini") == 8
    dialog.table.setCurrentCell(rows.index("tidak ada di daftar ini") + 7, 0)
    assert "Kirana Pratama" in words(panel)
    assert "tidak ada di daftar ini" in words(panel)
    panel.gone.click()
    button(dialog, "Masukkan 2 murid").click()
    assert room.person("Adityo").roll == 1
    assert room.person("Murid Baru").roll == 11
    assert room.person("Kirana").group == ""
    assert room.person("Citra").group == room.group.id
    assert len(room.roster.everyone()) == 51
