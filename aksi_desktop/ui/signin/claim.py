"""The dialog in which a guest says "Ini namaku"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from aksi_desktop.ui.signin.presenter import ClassChoice, names_of
from aksi_desktop.ui.signin.tiles import NameTiles
from aksi_desktop.ui.widgets.basics import Button, Choice, label
from aksi_desktop.ui.widgets.cards import row
from aksi_desktop.ui.widgets.pages import ScrollPage

if TYPE_CHECKING:
    from aksi_desktop.roster import Roster

    from aksi_desktop.ui.frame import Learner
    from aksi_desktop.ui.theme import Theme


class ClaimDialog(QDialog):
    """Class and name in one dialog; asks once more, since the work then stands under that name."""

    claimed = Signal(object)

    def __init__(self, roster: Roster, *, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._roster = roster
        self._theme = theme
        self._picked: Learner | None = None
        self.setWindowTitle(self.tr("Ini namaku"))
        self.resize(min(theme.px(820), 1240), min(theme.px(600), 700))
        self._classes = [ClassChoice(card.id, card.name, card.count) for card in roster.classes() if card.count]
        self._box = Choice(self.tr("Kelas"), theme=theme)
        for choice in self._classes:
            self._box.addItem(choice.name)
        self._tiles = NameTiles(theme=theme)
        self._tiles.chosen.connect(self._pick)
        self._box.currentIndexChanged.connect(self._show_class)
        page = ScrollPage(theme=theme, margins=(24, 18))
        page.body.addWidget(label(self.tr("Yang mana namamu?"), "heading"))
        page.body.addWidget(label(self.tr("Yang tadi kamu kerjakan tanpa nama akan tercatat atas nama itu."), "muted"))
        page.body.addLayout(row(self._box, self._tiles.filter, None, spacing=theme.px(10)))
        page.body.addWidget(self._tiles)
        self._sure = label("", "strong")
        self._yes = Button(self.tr("Ya, ini aku"), "primary", theme=theme)
        self._yes.clicked.connect(self._confirm)
        self._yes.setEnabled(False)
        no = Button(self.tr("Batal"), theme=theme)
        no.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.px(16))
        layout.addWidget(page, 1)
        side = theme.px(24)
        foot = row(self._sure, no, self._yes, spacing=theme.px(10), margins=(side, 0, side, 0))
        foot.setStretch(0, 1)
        layout.addLayout(foot)
        self._show_class(0)
        self._tiles.filter.setFocus()

    def _show_class(self, index: int) -> None:
        if 0 <= index < len(self._classes):
            self._tiles.set_names(names_of(self._roster, self._classes[index]))

    def _pick(self, learner: Learner) -> None:
        self._picked = learner
        self._sure.setText(self.tr("{0}, {1}. Benar?").format(learner.name or learner.call_name, learner.class_name))
        self._yes.setEnabled(True)
        self._yes.setFocus()

    def _confirm(self) -> None:
        if self._picked is not None:
            self.claimed.emit(self._picked)
            self.accept()
