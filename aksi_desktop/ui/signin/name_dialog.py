"""Dialogs that ask for one more name: a guest who says "Ini namaku", and a second learner who joins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from aksi_desktop.roster.sessions import FORGOTTEN

from aksi_desktop.ui.signin.pin_desk import PinDesk
from aksi_desktop.ui.signin.pin_page import PinPage
from aksi_desktop.ui.signin.presenter import NameChoice, classes_here, names_of
from aksi_desktop.ui.signin.tiles import NameTiles
from aksi_desktop.ui.widgets.basics import Button, Choice, label
from aksi_desktop.ui.widgets.cards import row
from aksi_desktop.ui.widgets.pages import ScrollPage

if TYPE_CHECKING:
    from aksi_desktop.ui.frame import Learner
    from aksi_desktop.ui.jobs import Jobs
    from aksi_desktop.ui.services import Services
    from aksi_desktop.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Wording:
    """What the dialog says, and whether one may go on without the PIN. ``but_not`` is left out of the names."""

    title: str
    question: str
    note: str
    may_forget: bool
    but_not: str = ""
    first_class: str = ""


def claim_dialog(services: Services, *, theme: Theme, jobs: Jobs, parent: QWidget | None) -> NameDialog:
    """A guest says "Ini namaku". The work then stands under that name for good, so a PIN cannot be left out."""
    wording = Wording(
        QCoreApplication.translate("NameDialog", "Ini namaku"),
        QCoreApplication.translate("NameDialog", "Yang mana namamu?"),
        QCoreApplication.translate("NameDialog", "Yang tadi kamu kerjakan tanpa nama akan tercatat atas nama itu."),
        may_forget=False,
    )
    return NameDialog(services, wording, theme=theme, jobs=jobs, parent=parent)


def join_dialog(services: Services, first: Learner, *, theme: Theme, jobs: Jobs, parent: QWidget | None) -> NameDialog:
    """A second learner works along with ``first``."""
    note = QCoreApplication.translate(
        "NameDialog",
        "Bacaan dan latihan tercatat untuk kalian berdua. Kuis yang dinilai dikerjakan sendiri-sendiri.",
    )
    wording = Wording(
        QCoreApplication.translate("NameDialog", "Masuk berdua"),
        QCoreApplication.translate("NameDialog", "Siapa yang belajar bersamamu?"),
        note,
        may_forget=True,
        but_not=first.id,
        first_class=first.class_id,
    )
    return NameDialog(services, wording, theme=theme, jobs=jobs, parent=parent)


class NameDialog(QDialog):
    """Class and name, then the PIN where one was issued, else once more "is that you". ``taken(learner, how)``."""

    taken = Signal(object, str)

    def __init__(
        self, services: Services, wording: Wording, *, theme: Theme, jobs: Jobs, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._wording = wording
        self._theme = theme
        self._jobs = jobs
        self._picked: NameChoice | None = None
        self._desk: PinDesk | None = None
        self._pin: PinPage | None = None
        self.setWindowTitle(wording.title)
        self.resize(min(theme.px(860), 1240), min(theme.px(620), 700))
        self._stack = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._names = self._make_names()
        self._stack.addWidget(self._names)
        self._show_class(self._box.currentIndex())
        self._tiles.filter.setFocus()

    def reject(self) -> None:
        """Esc at the PIN leads back to the names, and from there out."""
        if self._desk is not None:
            self._back()
        else:
            super().reject()

    def done(self, result: int) -> None:
        self._drop_pin()
        super().done(result)

    # -- names ----------------------------------------------------------------------------------------------------
    def _make_names(self) -> QWidget:
        theme = self._theme
        self._classes = classes_here(self._services.roster, self._services.seat)
        self._box = Choice(self.tr("Kelas"), theme=theme)
        for choice in self._classes:
            self._box.addItem(choice.name)
        first = next((at for at, each in enumerate(self._classes) if each.id == self._wording.first_class), 0)
        self._box.setCurrentIndex(first)
        self._box.currentIndexChanged.connect(self._show_class)
        self._tiles = NameTiles(theme=theme)
        self._tiles.chosen.connect(self._pick)
        page = ScrollPage(theme=theme, margins=(24, 18))
        page.body.addWidget(label(self._wording.question, "heading"))
        page.body.addWidget(label(self._wording.note, "muted"))
        page.body.addLayout(row(self._box, self._tiles.filter, None, spacing=theme.px(10)))
        page.body.addWidget(self._tiles)
        self._sure = label("", "strong")
        self._yes = Button(self.tr("Ya, ini aku"), "primary", theme=theme)
        self._yes.clicked.connect(self._confirm)
        self._yes.setEnabled(False)
        no = Button(self.tr("Batal"), theme=theme)
        no.clicked.connect(self.reject)
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, theme.px(16))
        layout.addWidget(page, 1)
        side = theme.px(24)
        foot = row(self._sure, no, self._yes, spacing=theme.px(10), margins=(side, 0, side, 0))
        foot.setStretch(0, 1)
        layout.addLayout(foot)
        return whole

    def _show_class(self, index: int) -> None:
        if 0 <= index < len(self._classes):
            names = names_of(self._services.roster, self._classes[index])
            self._tiles.set_names([choice for choice in names if choice.learner.id != self._wording.but_not])

    def _pick(self, choice: NameChoice) -> None:
        self._picked = choice
        if self._services.pins.issued(choice.learner.id) is not None:
            self._ask_pin(choice)
            return
        learner = choice.learner
        self._sure.setText(self.tr("{0}, {1}. Benar?").format(learner.name or learner.call_name, learner.class_name))
        self._yes.setEnabled(True)
        self._yes.setFocus()

    def _confirm(self) -> None:
        self._take("tanpa-pin")

    # -- PIN ------------------------------------------------------------------------------------------------------
    def _ask_pin(self, choice: NameChoice) -> None:
        page = self._pin = PinPage(choice, theme=self._theme, may_forget=self._wording.may_forget)
        self._desk = PinDesk(
            page.pad, person=choice.learner.id, pins=self._services.pins, jobs=self._jobs,
            opened=lambda: self._take("pin"),
        )  # fmt: skip
        page.typed.connect(self._desk.check)
        page.forgotten.connect(lambda: self._take(FORGOTTEN))
        page.left.connect(self._back)
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self._desk.ask()
        page.first_focus().setFocus()

    def _back(self) -> None:
        self._drop_pin()
        self._stack.setCurrentWidget(self._names)
        self._tiles.filter.setFocus()

    def _drop_pin(self) -> None:
        if self._desk is not None:
            self._desk.leave()
        if self._pin is not None:
            self._stack.removeWidget(self._pin)
            self._pin.deleteLater()
        self._desk = self._pin = None

    def _take(self, how: str) -> None:
        if self._picked is not None:
            learner = self._picked.learner
            self.accept()
            self.taken.emit(learner, how)
