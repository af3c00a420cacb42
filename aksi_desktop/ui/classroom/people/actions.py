"""What the buttons of "Murid" start: dialogs, steps of the roster, and the way back in the message bar."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from aksi_desktop.roster import ClassCard
    from aksi_desktop.roster.steps import Step

    from aksi_desktop.ui.classroom.people.presenter import PeoplePresenter, Work
    from aksi_desktop.ui.classroom.people.view import PeopleTab
    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.theme import Theme


class PeopleActions(QObject):
    """Owned by the tab. Dialogs are imported when they are first opened."""

    def __init__(self, tab: PeopleTab, *, theme: Theme, frame: Frame) -> None:
        super().__init__(tab)
        self._tab = tab
        self._theme = theme
        self._frame = frame

    @property
    def _presenter(self) -> PeoplePresenter:
        return self._tab.presenter

    @property
    def _people(self) -> list[str]:
        return [one.card.id for one in self._tab.chosen()]

    # -- one learner ----------------------------------------------------------------------------------------------
    def add(self) -> None:
        """A new learner in the open class."""
        if self._elsewhere():
            return
        from aksi_desktop.ui.classroom.people.learner_dialog import LearnerDialog

        LearnerDialog(None, self._presenter, self.done, theme=self._theme, parent=self._tab).open()

    def edit(self) -> None:
        """The chosen learner; where two descriptions stand, first which of them."""
        from aksi_desktop.ui.classroom.people.learner_dialog import LearnerDialog

        chosen = self._tab.chosen()
        if len(chosen) != 1 or self._tab.masked:
            return
        card = chosen[0].card
        if card.versions > 1:
            self.decide(card.id)
        elif not self._elsewhere():
            LearnerDialog(card, self._presenter, self.done, theme=self._theme, parent=self._tab).open()

    def decide(self, person: str | bool = "") -> None:
        """Two descriptions of one learner side by side."""
        if self._elsewhere():
            return
        from aksi_desktop.ui.classroom.people.versions_dialog import VersionsDialog

        first = person if isinstance(person, str) else ""
        VersionsDialog(first, self._presenter, self.done, theme=self._theme, parent=self._tab).open()

    # -- one or many ----------------------------------------------------------------------------------------------
    def move(self) -> None:
        """Into another class."""
        if self._elsewhere():
            return
        from aksi_desktop.ui.classroom.people.move_dialog import MoveDialog

        MoveDialog(self._people, self._presenter, self.done, theme=self._theme, parent=self._tab).open()

    def placement(self) -> None:
        """PKL from a day to a day."""
        if self._elsewhere():
            return
        from aksi_desktop.ui.classroom.people.placement_dialog import PlacementDialog

        PlacementDialog(self._tab.chosen(), self._presenter, self.done, theme=self._theme, parent=self._tab).open()

    def withdraw(self) -> None:
        """Take the PKL periods shown back."""
        if self._elsewhere():
            return
        periods = [one.away for one in self._tab.chosen() if one.away is not None]
        placements = self._presenter.placements
        self._step(
            lambda signer, by: placements.withdraw(periods, signer=signer, by=by),
            self.tr("%n masa PKL dibatalkan.", "", len(periods)),
        )

    def leave(self) -> None:
        """Out of the school; undone as easily."""
        if self._elsewhere():
            return
        people, editing = self._people, self._presenter.editing
        self._step(
            lambda signer, by: editing.leave(people, signer=signer, by=by),
            self.tr("%n murid dicatat keluar. Hasil belajarnya tetap ada.", "", len(people)),
        )

    def link(self) -> None:
        """The two chosen are one."""
        if self._elsewhere():
            return
        from aksi_desktop.ui.classroom.people.doubles_dialog import DoublesDialog

        first, second = self._tab.chosen()
        pair = (first.card.id, second.card.id)
        DoublesDialog(pair, self._presenter, self.done, theme=self._theme, parent=self._tab).open()

    def doubles(self) -> None:
        """Pairs of one name, one after another."""
        if self._elsewhere():
            return
        from aksi_desktop.ui.classroom.people.doubles_dialog import DoublesDialog

        DoublesDialog(None, self._presenter, self.done, theme=self._theme, parent=self._tab).open()

    def unlink(self) -> None:
        """Two again."""
        if self._elsewhere():
            return
        [person], doubles = self._people, self._presenter.doubles
        self._step(
            lambda signer, by: doubles.unlink(person, signer=signer, by=by), self.tr("Keduanya berdiri sendiri lagi.")
        )

    def erase(self) -> None:
        """Erase the data of one; asks twice."""
        if self._elsewhere():
            return
        from aksi_desktop.ui.classroom.people.erase_dialog import EraseDialog

        [chosen] = self._tab.chosen()
        EraseDialog(chosen.card, self._presenter, self._frame, theme=self._theme, parent=self._tab).open()

    # -- lists ----------------------------------------------------------------------------------------------------
    def take_list(self) -> None:
        """A class list from a file."""
        if self._elsewhere():
            return
        title = self.tr("Pilih daftar kelas")
        name, _ = QFileDialog.getOpenFileName(
            self._tab, title, "", self.tr("Daftar kelas (*.xlsx *.csv *.txt);;Semua berkas (*)")
        )
        if name:
            self.open_list(Path(name))

    def open_list(self, file: Path) -> None:
        """Show what importing this list would do; the keys that the teacher opened serve."""
        from aksi_desktop.ui.carry.roster_dialog import RosterDialog

        desk = self._presenter.school_desk(self._theme.resources / "bantuan")
        dialog = RosterDialog(file, desk, theme=self._theme, frame=self._frame, parent=self._tab)
        dialog.accepted.connect(self._presenter.refresh)
        dialog.open()

    def new_class(self) -> None:
        """A class without learners yet."""
        if self._elsewhere():
            return
        from aksi_desktop.ui.classroom.people.move_dialog import ClassDialog

        ClassDialog(self._presenter, self.done, theme=self._theme, parent=self._tab).open()

    def new_year(self) -> None:
        """All classes of the school go up."""
        if self._elsewhere():
            return
        from aksi_desktop.ui.classroom.people.year_dialog import YearDialog

        YearDialog(self._presenter, self._frame, self.done, theme=self._theme, parent=self._tab).open()

    def groups(self) -> None:
        """Groups of the class."""
        from aksi_desktop.ui.classroom.people.groups_dialog import GroupsDialog

        GroupsDialog(self._presenter, self._frame, self.done, theme=self._theme, parent=self._tab).open()

    def cards_of_class(self) -> None:
        """Cards with PINs for the class that is open."""
        self._cards(self._presenter.group)

    def cards(self) -> None:
        """The card of the chosen learner."""
        [chosen] = self._tab.chosen()
        self._cards(self._presenter.roster.class_of(chosen.card.group), chosen.card.id)

    def confirm_sessions(self) -> None:
        """Who went on without a PIN: was it they?"""
        from aksi_desktop.ui.signin.confirm_dialog import ConfirmDialog

        presenter = self._presenter
        if presenter.group is not None:
            dialog = ConfirmDialog(
                presenter.services.sessions, presenter.group, theme=self._theme, frame=self._frame, parent=self._tab
            )
            dialog.confirmed.connect(presenter.refresh)
            dialog.open()

    def receipts(self) -> None:
        """Receipts of erasures ordered before."""
        from aksi_desktop.ui.classroom.people.erase_dialog import ReceiptsDialog

        ReceiptsDialog(self._presenter, self._frame, theme=self._theme, parent=self._tab).open()

    def _cards(self, group: ClassCard | None, only: str = "") -> None:
        from aksi_desktop.ui.signin.cards_dialog import CardsDialog

        presenter = self._presenter
        if group is not None and not self._elsewhere():
            CardsDialog(
                presenter.services, group, theme=self._theme, jobs=presenter.jobs, frame=self._frame,
                parent=self._tab, only=only,
            ).open()  # fmt: skip

    # -- saying ---------------------------------------------------------------------------------------------------
    def _elsewhere(self) -> bool:
        """Whether this is a teacher's own computer, which holds no key of the school; says so plainly."""
        elsewhere = self._frame.teacher is not None and self._frame.secrets is None
        if elsewhere:
            self._frame.say(self.tr("Ini diatur di komputer sekolah. Perubahannya sampai ke sini lewat USB."), "info")
        return elsewhere

    def done(self, step: Step, text: str) -> None:
        """Say what was done, with the way back."""
        self._frame.say(text, "good", action=(self.tr("Urungkan"), lambda: self._undo(step)))

    def _undo(self, step: Step) -> None:
        self._presenter.undo(step, lambda _: self._frame.say(self.tr("Diurungkan: semua seperti sebelumnya."), "info"))

    def _step(self, work: Work, text: str) -> None:
        self._presenter.act(work, lambda step: self.done(step, text))
