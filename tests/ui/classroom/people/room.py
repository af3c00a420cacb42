"""The tab "Murid" of X Kuliner 2 before a teacher, as a person uses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aksi_desktop.records import new_id
from aksi_desktop.roster.people import LearnerCard
from tests.ui.house import button, settle

from aksi_desktop.ui.classroom.people.table import NAME
from aksi_desktop.ui.classroom.people.view import PeopleTab
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
