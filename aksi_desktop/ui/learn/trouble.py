"""A friendly page where a lesson or a quiz cannot be shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aksi_desktop.ui.widgets import Button, EmptyState

if TYPE_CHECKING:
    from aksi_desktop.ui.learn.model import LessonTrouble
    from aksi_desktop.ui.theme import Theme


class TroublePage(QWidget):
    """Says what happened, that nothing is lost, and the next step."""

    back_asked = Signal()

    def __init__(self, *, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._card: EmptyState | None = None
        # Stretches on all sides, not an alignment: aligned cards forget how high their words are in their width.
        layout = QVBoxLayout(self)
        self._across = QHBoxLayout()
        self._across.addStretch(1)
        self._across.addStretch(1)
        layout.addStretch(1)
        layout.addLayout(self._across)
        layout.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_trouble(self, trouble: LessonTrouble) -> None:
        """Show why this lesson does not open."""
        title = self.tr("Pelajaran ini belum bisa dibuka")
        if trouble.code == "missing":
            text = self.tr(
                "Pelajaran {0} tidak ada di komputer ini. Hasil belajarmu tetap tersimpan. Pilih pelajaran lain, atau"
                " minta guru memasang pelajaran ini."
            )
        else:
            text = self.tr(
                "Isi pelajaran {0} kosong atau rusak. Hasil belajarmu tetap tersimpan. Pilih pelajaran lain, dan beri"
                " tahu gurumu."
            )
        self.show_text(title, text.format(trouble.lesson), self.tr("Kembali"))

    def show_text(self, title: str, text: str, button: str) -> None:
        """Show these words with one way out."""
        if self._card is not None:
            self._across.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
        back = Button(button, "primary", theme=self._theme)
        back.clicked.connect(self.back_asked)
        self._card = EmptyState("book-open", title, text, back, theme=self._theme)
        self._card.setMaximumWidth(self._theme.px(620))
        self._across.insertWidget(1, self._card, 1000)
        self.setFocusProxy(back)
