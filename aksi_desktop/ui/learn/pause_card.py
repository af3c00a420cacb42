"""The pause card of sensitive lessons: leaving is always all right, and counts as done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aksi_desktop.ui.widgets import Button, Card, IconBadge, label, row

if TYPE_CHECKING:
    from aksi_desktop.ui.theme import Theme


class PauseCard(QWidget):
    """Covers its parent softly; one way out, one way on, one way to help."""

    leave_asked = Signal()
    help_asked = Signal()

    def __init__(self, parent: QWidget, *, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        card = Card("card", theme=theme, padding=28, spacing=12)
        card.setFixedWidth(min(theme.px(520), max(parent.width() - 40, 300)))
        card.body.addWidget(IconBadge("pause", "plum", theme=theme, size=44))
        card.body.addWidget(label(self.tr("Ambil napas dulu"), "heading"))
        text = self.tr(
            "Kamu boleh berhenti di sini, kapan saja, tanpa alasan. Pelajaran ini tetap dihitung selesai, dan kamu bisa"
            " kembali lain kali."
        )
        card.body.addWidget(label(text, "body"))
        leave = Button(self.tr("Tinggalkan pelajaran"), "primary", theme=theme)
        back = Button(self.tr("Kembali membaca"), "secondary", theme=theme)
        needs = Button(self.tr("Butuh bantuan?"), "help", theme=theme, icon="life-buoy")
        leave.clicked.connect(self.leave_asked)
        back.clicked.connect(self.close_card)
        needs.clicked.connect(self.help_asked)
        self.leave, self.back = leave, back
        card.body.addSpacing(theme.px(6))
        card.body.addLayout(row(leave, back, None, spacing=theme.px(10)))
        card.body.addWidget(needs, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        back.setFocus()

    def close_card(self) -> None:
        """Back to reading."""
        self.hide()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_card()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        veil = QColor(self._theme.color("paper"))
        veil.setAlphaF(0.9)
        QPainter(self).fillRect(self.rect(), veil)
