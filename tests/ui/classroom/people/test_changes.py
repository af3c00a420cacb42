"""Changing one learner or several: added, edited, moved, away, gone; every step has its way back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt

from aksi_desktop.records import Fact
from aksi_desktop.records.catalogue import LearnerDescribed
from tests.ui.classroom.people.room import Room
from tests.ui.house import button, modal, words

from aksi_desktop.ui.classroom.people.doubles_dialog import DoublesDialog
from aksi_desktop.ui.classroom.people.learner_dialog import LearnerDialog
from aksi_desktop.ui.classroom.people.move_dialog import MoveDialog
from aksi_desktop.ui.classroom.people.placement_dialog import PlacementDialog
from aksi_desktop.ui.classroom.people.table import STATE
from aksi_desktop.ui.classroom.people.versions_dialog import VersionsDialog

if TYPE_CHECKING:
    pass


def test_a_learner_is_added_by_keyboard_and_taken_back(qtbot: QtBot, room: Room) -> None:
    room.tab.table.setFocus()
    qtbot.keyClick(room.tab.table, Qt.Key.Key_Insert)
    dialog = modal()
    assert isinstance(dialog, LearnerDialog)
    dialog.submit()
    assert "Nama belum diisi" in words(dialog)
    dialog.name.setText("0081234567")
    dialog.submit()
    assert "bukan nama" in words(dialog)
    dialog.name.setText("Lala Karunia")
    dialog.roll.setValue(3)
    dialog.submit()
    assert "Nomor urut 3 sudah dipakai" in words(dialog)
    dialog.roll.setValue(0)
    dialog.submit()
    assert "Murid baru masuk ke daftar kelas." in words(room.window)
    assert room.person("Lala").roll == 11
    assert room.names()[-1] == "Lala Karunia"
    room.undo()
    assert len(room.names()) == 10
    assert room.person("Lala").group == ""
    # Never in any class: not in the school's list, but found by name, so that the name can be erased.
    button(room.tab, "Seluruh sekolah").click()
    assert len(room.names()) == 50
    assert "Lala Karunia" not in room.names()
    room.tab.search.setText("lala")
    assert room.names() == ["Lala Karunia"]


def test_a_known_name_is_asked_about_once(room: Room) -> None:
    room.tab.actions_of.add()
    dialog = modal()
    assert isinstance(dialog, LearnerDialog)
    dialog.name.setText("aditya  pratama")
    dialog.submit()
    assert "X Kuliner 2 nomor 1" in words(dialog)
    dialog.submit()
    assert len(room.names()) == 11
    assert "1 nama kembar" in words(room.tab)


def test_a_learner_is_edited_and_put_back(qtbot: QtBot, room: Room) -> None:
    room.choose("Bayu")
    qtbot.keyClick(room.tab.table, Qt.Key.Key_Return)
    dialog = modal()
    assert isinstance(dialog, LearnerDialog)
    assert dialog.name.text() == "Bayu Pratama"
    dialog.name.setText("Bayu Permana")
    dialog.gender.setCurrentIndex(dialog.gender.findData("L"))
    dialog.submit()
    assert (room.person("Bayu").name, room.person("Bayu").gender) == ("Bayu Permana", "L")
    room.undo()
    assert (room.person("Bayu").name, room.person("Bayu").gender) == ("Bayu Pratama", "")


def test_two_descriptions_stand_side_by_side_and_one_click_decides(room: Room) -> None:
    citra = room.person("Citra")
    other = LearnerDescribed("Citra Lestari", "Citra", 3, room.group.id, "P")
    room.records.append(Fact("learner.described", about=citra.id, data=other), signer=room.signer)
    room.tab.refresh()
    assert "1 murid punya dua keterangan" in words(room.tab)
    room.tab.undecided.click()
    dialog = modal()
    assert isinstance(dialog, VersionsDialog)
    text = words(dialog)
    assert "Citra Pratama" in text
    assert "Citra Lestari" in text
    second = [version.form.name for version in room.tab.presenter.editing.versions(citra.id)].index("Citra Lestari")
    dialog.choices[second].click()
    card = room.person("Citra")
    assert (card.name, card.versions) == ("Citra Lestari", 1)
    assert not dialog.isVisible()
    assert "dua keterangan" not in words(room.tab)


def test_learners_move_together_and_back(room: Room) -> None:
    room.choose("Aditya", "Dewi")
    button(room.tab, "Pindah kelas…").click()
    dialog = modal()
    assert isinstance(dialog, MoveDialog)
    assert [dialog.group.itemText(place) for place in range(dialog.group.count())] == ["XI Busana 1"]
    dialog.submit()
    assert "2 murid pindah ke XI Busana 1." in words(room.window)
    assert (room.person("Aditya").roll, room.person("Dewi").roll) == (41, 42)
    assert len(room.names()) == 8
    room.undo()
    assert len(room.names()) == 10
    assert room.person("Dewi").roll == 4


def test_pkl_is_given_to_several_and_taken_back(room: Room) -> None:
    room.choose("Aditya", "Dewi")
    button(room.tab, "PKL…").click()
    dialog = modal()
    assert isinstance(dialog, PlacementDialog)
    dialog.until.setDate(dialog.since.date().addDays(-1))
    dialog.submit()
    assert "sebelum hari pertama" in words(dialog)
    dialog.until.setDate(dialog.since.date().addDays(30))
    dialog.submit()
    assert room.tab.presenter.placements.away(date.today()) == {room.person("Aditya").id, room.person("Dewi").id}
    assert "PKL sampai" in str(room.tab.people.index(0, STATE).data())
    room.choose("Aditya", "Dewi", "Fajar")
    button(room.tab, "PKL…").click()
    dialog = modal()
    assert isinstance(dialog, PlacementDialog)
    dialog.submit()
    assert "Sudah ada masa PKL pada waktu itu" in words(dialog)
    assert "untuk 2 murid" in words(dialog)
    dialog.reject()
    room.choose("Aditya", "Dewi")
    room.menu("Batalkan PKL")
    assert room.tab.presenter.placements.all() == {}
    room.undo()
    assert len(room.tab.presenter.placements.all()) == 2


def test_who_left_is_in_no_class_and_comes_back_by_undo(room: Room) -> None:
    room.choose("Hana")
    room.menu("Keluar dari sekolah")
    assert len(room.names()) == 9
    button(room.tab, "Seluruh sekolah").click()
    place = room.names().index("Hana Pratama")
    assert place == 49
    assert room.tab.people.index(place, STATE).data() == "keluar"
    room.undo()
    assert room.person("Hana").roll == 7


def test_doubles_are_compared_joined_and_taken_apart(room: Room) -> None:
    room.choose("Aditya", "Bayu")
    room.menu("Gabungkan")
    dialog = modal()
    assert isinstance(dialog, DoublesDialog)
    assert "Belum ada hasil belajar" in words(dialog)
    dialog.keep[0].click()
    assert "Keduanya kini satu murid." in words(room.window)
    assert len(room.names()) == 9
    room.undo()
    assert len(room.names()) == 10
    room.choose("Aditya", "Bayu")
    room.menu("Gabungkan")
    dialog = modal()
    assert isinstance(dialog, DoublesDialog)
    dialog.keep[1].click()
    room.choose("Bayu")
    room.menu("Pisahkan lagi")
    assert len(room.roster.everyone()) == 50
    room.menu("Nama kembar")
    assert "Tidak ada nama kembar" in words(modal())
