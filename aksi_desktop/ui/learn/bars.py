"""The bars over and under the text: size, light and dark, reading aloud, help; and the three ways to move."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from aksi_desktop.ui.widgets import Button, IconButton, TopBar, label

if TYPE_CHECKING:
    from aksi_desktop.ui.learn.model import Page
    from aksi_desktop.ui.theme import Theme

SCALE_STEP = 10


class ReadingBar(TopBar):
    """A−, A+, Dengarkan (only where a voice exists), Terang / Gelap, help; on a narrow window the outline's door."""

    outline_asked = Signal()
    scale_asked = Signal(int)
    light_asked = Signal()
    listen_asked = Signal()

    def __init__(self, *, theme: Theme) -> None:
        super().__init__(theme=theme, sign_out=True)
        self.outline = Button(self.tr("Isi pelajaran"), "secondary", theme=theme, icon="list")
        self.outline.setAccessibleDescription(self.tr("Buka daftar bagian pelajaran ini"))
        self.outline.clicked.connect(self.outline_asked)
        self.smaller = IconButton("zoom-out", self.tr("Huruf lebih kecil (Ctrl+-)"), theme=theme, text="A−")
        self.larger = IconButton("zoom-in", self.tr("Huruf lebih besar (Ctrl++)"), theme=theme, text="A+")
        self.smaller.clicked.connect(self._smaller)
        self.larger.clicked.connect(self._larger)
        self.listen = Button(self.tr("Dengarkan"), "secondary", theme=theme, icon="volume-2")
        self.listen.setCheckable(True)
        self.listen.clicked.connect(self.listen_asked)
        self.listen.hide()
        self.light = Button(self.tr("Terang / Gelap"), "secondary", theme=theme)
        self.light.clicked.connect(self.light_asked)
        self.body.addWidget(self.outline)
        self.body.addStretch(1)
        for widget in (self.smaller, self.larger, self.listen, self.light):
            self.body.addWidget(widget)
        self.outline.hide()

    def _smaller(self) -> None:
        self.scale_asked.emit(-SCALE_STEP)

    def _larger(self) -> None:
        self.scale_asked.emit(SCALE_STEP)


class ReadingFoot(QFrame):
    """Sebelumnya, where one is, and the one filled button."""

    previous_asked = Signal()
    finish_asked = Signal()

    def __init__(self, *, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "footbar")
        self.previous = Button(self.tr("Sebelumnya"), "secondary", theme=theme, icon="chevron-left")
        self.previous.clicked.connect(self.previous_asked)
        self.place = label("", "muted", wrap=False)
        self.finish = Button("", "primary", theme=theme, icon="chevron-right")
        self.finish.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.finish.clicked.connect(self.finish_asked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(28), theme.px(12), theme.px(28), theme.px(12))
        layout.setSpacing(theme.px(12))
        layout.addWidget(self.previous)
        layout.addStretch(1)
        layout.addWidget(self.place)
        layout.addStretch(1)
        layout.addWidget(self.finish)

    def show_place(self, page: Page) -> None:
        """Say which section of how many this is, and what the filled button leads to."""
        self.previous.setEnabled(page.number > 1)
        self.place.setText(self.tr("Bagian {0} dari {1}").format(page.number, page.total))
        if page.after == "quiz":
            words = self.tr("Selesai, ke kuis")
        elif page.after == "finish":
            words = self.tr("Selesai")
        else:
            words = self.tr("Lanjut") if page.done else self.tr("Selesai, lanjut")
        self.finish.setText(words)
