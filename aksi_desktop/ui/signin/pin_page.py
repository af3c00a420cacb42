"""The page between a name and the way in: who it is, the PIN, and what to do without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from aksi_desktop.ui.signin.pin_pad import PinPad
from aksi_desktop.ui.widgets.basics import Button, label
from aksi_desktop.ui.widgets.cards import Card, row
from aksi_desktop.ui.widgets.pages import ScrollPage

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from aksi_desktop.ui.signin.presenter import NameChoice
    from aksi_desktop.ui.theme import Theme


class PinPage(ScrollPage):
    """``typed`` carries the PIN, ``forgotten`` goes on without it, ``left`` leads back to the names.

    ``may_forget`` offers "Lupa PIN"; where work of a guest would go to a name for good, it is not offered.
    """

    typed = Signal(str)
    forgotten = Signal()
    left = Signal()

    def __init__(self, choice: NameChoice, *, theme: Theme, may_forget: bool = True) -> None:
        super().__init__(theme=theme, max_width=860, margins=(40, 28))
        self._theme = theme
        self.pad = PinPad(self.tr("Masuk"), theme=theme)
        self.pad.typed.connect(self.typed)
        self.pad.left.connect(self.left)
        words = QVBoxLayout()
        words.setSpacing(theme.px(6))
        words.addWidget(label(self.tr("Halo, {0}").format(choice.learner.call_name), "title"))
        about = choice.learner.class_name
        if choice.roll:
            about = self.tr("{0}, nomor {1}").format(about, choice.roll)
        words.addWidget(label(about, "muted"))
        words.addSpacing(theme.px(10))
        words.addWidget(label(self.tr("Ketik PIN 4 angka dari kartumu, lalu Enter.")))
        words.addWidget(self.pad.message)
        if may_forget:
            forgotten = Button(self.tr("Lupa PIN?"), "link", theme=theme)
            forgotten.clicked.connect(self._explain)
            words.addLayout(row(forgotten, None))
        else:
            words.addWidget(label(self.tr("Kartumu tidak ada? Minta kartu baru kepada guru."), "muted"))
        back = Button(self.tr("Bukan kamu? Kembali ke nama"), "link", theme=theme)
        back.clicked.connect(self.left)
        words.addLayout(row(back, None))
        for at in range(words.count()):
            text = words.itemAt(at).widget()
            if isinstance(text, QLabel):
                text.setContentsMargins(theme.px(4) + 1, 0, 0, 0)  # links have this much around their words
        self._without = self._make_without(choice)
        self._without.hide()
        words.addWidget(self._without)
        words.addStretch(1)
        across = QHBoxLayout()
        across.setSpacing(theme.px(32))
        across.addLayout(words, 1)
        across.addWidget(self.pad, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(across)

    def first_focus(self) -> QWidget:
        """The widget that gets the keyboard."""
        return self.pad.dots

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that nothing else took belong to the PIN, wherever the focus is."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.text().isdigit() or event.key() == Qt.Key.Key_Backspace:
            self.pad.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _make_without(self, choice: NameChoice) -> Card:
        theme = self._theme
        card = Card("note", theme=theme, padding=16, spacing=8)
        card.body.addWidget(
            label(
                self.tr(
                    "Tidak apa-apa. Kamu tetap bisa membaca dan berlatih sebagai {0}. Guru akan memastikan bahwa ini "
                    "kamu; sebelum itu, kuis yang dinilai belum bisa dikerjakan."
                ).format(choice.learner.call_name)
            )
        )
        self._go_on = Button(self.tr("Lanjut tanpa PIN"), theme=theme)
        self._go_on.clicked.connect(self.forgotten)
        card.body.addLayout(row(self._go_on, None))
        return card

    def _explain(self) -> None:
        self._without.show()
        self._go_on.setFocus()
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self._go_on))  # once it is laid out
