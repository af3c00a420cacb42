"""The tab "Murid": list, search, every step and its way back, names hidden while projecting, erasure."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from aksi_desktop.records import Fact, new_id
from aksi_desktop.records.catalogue import LabDescribed, LearnerDescribed
from aksi_desktop.roster.people import ClassCard, LearnerCard
from tests.records.test_redaction import traces
from tests.ui.house import button, modal, settle, words

from aksi_desktop.ui.carry.roster_dialog import RosterDialog
from aksi_desktop.ui.classroom.people.doubles_dialog import DoublesDialog
from aksi_desktop.ui.classroom.people.erase_dialog import EraseDialog, ReceiptsDialog
from aksi_desktop.ui.classroom.people.groups_dialog import GroupsDialog
from aksi_desktop.ui.classroom.people.learner_dialog import LearnerDialog
from aksi_desktop.ui.classroom.people.model import narrowed, rows_of
from aksi_desktop.ui.classroom.people.move_dialog import ClassDialog, MoveDialog
from aksi_desktop.ui.classroom.people.placement_dialog import PlacementDialog
from aksi_desktop.ui.classroom.people.table import NAME, STATE, PeopleTable
from aksi_desktop.ui.classroom.people.versions_dialog import VersionsDialog
from aksi_desktop.ui.classroom.people.view import PeopleTab
from aksi_desktop.ui.classroom.people.year_dialog import YearDialog
from aksi_desktop.ui.frame import Teacher

if TYPE_CHECKING:
    from aksi_desktop.roster import Roster
    from aksi_desktop.roster.school_file import SchoolSecrets
    from tests.ui.house import House

    from aksi_desktop.ui.window import MainWindow


class Room:
    """A teacher's window with the tab "Murid" open."""

    def __init__(self, home: House, secrets: SchoolSecrets, role: str = "guru") -> None:
        self.folder = home.folder(with_classes=True)
        self.window: MainWindow = home.window(self.folder)
        self.signer = secrets.admin_key()
        teacher = Teacher(new_id(), "Ratna Kusuma", "Bu Ratna", role)
        self.window.entrance.enter_teacher(teacher, secrets)
        self.records = self.window.navigator.services.records
        self.roster: Roster = self.window.navigator.services.roster
        self.group = next(card for card in self.roster.classes() if card.name == "X Kuliner 2")
        self.window.navigator.open_class(self.group.id, "murid")
        settle()
        self.tab = next(tab for tab in self.window.findChildren(PeopleTab) if tab.isVisible())

    def names(self) -> list[str]:
        model = self.tab.people
        return [str(model.index(row, NAME).data()) for row in range(model.rowCount())]

    def choose(self, *names: str) -> None:
        self.tab.table.clearSelection()
        self.tab.table.setSelectionMode(self.tab.table.SelectionMode.MultiSelection)
        for name in names:
            self.tab.table.selectRow(next(i for i, one in enumerate(self.names()) if one.startswith(name)))
        self.tab.table.setSelectionMode(self.tab.table.SelectionMode.ExtendedSelection)

    def person(self, name: str) -> LearnerCard:
        return next(card for card in self.roster.everyone() if card.name.startswith(name))

    def menu(self, text: str) -> None:
        """Do what stands in one of the two menus."""
        menus = [self.tab.menu_of_list()] + ([self.tab.menu_of_chosen()] if self.tab.chosen() else [])
        for menu in menus:
            for action in menu.actions():
                if action.text().replace("&", "").startswith(text):
                    action.trigger()
                    return
        raise AssertionError(text)

    def undo(self) -> None:
        button(self.window, "Urungkan").click()
        settle()


@pytest.fixture
def secrets(school_secrets: SchoolSecrets) -> SchoolSecrets:
    return school_secrets


@pytest.fixture
def room(home: House, secrets: SchoolSecrets) -> Room:
    return Room(home, secrets)


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


def test_names_are_hidden_while_projecting_and_open_dialogs_close(room: Room) -> None:
    room.choose("Aditya")
    button(room.tab, "Ubah…").click()
    dialog = modal()
    assert "Aditya Pratama" in dialog.findChild(type(room.tab.search)).text()  # type: ignore[union-attr]
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
