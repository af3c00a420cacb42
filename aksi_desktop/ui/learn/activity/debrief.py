"""The end of an activity: what it was about, and the way back into the lesson."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aksi_desktop.ui.learn.canvas import PageArea
from aksi_desktop.ui.widgets import Button, row

if TYPE_CHECKING:
    from aksi_desktop.ui.learn.text_part import ImageSource
    from aksi_desktop.ui.quiz.markup import Markup
    from aksi_desktop.ui.theme import Theme


class DebriefPage(QWidget):
    """The debrief as a page to read."""

    back_asked = Signal()

    def __init__(self, text_md: str, markup: Markup, images: ImageSource, *, theme: Theme) -> None:
        super().__init__()
        self._page = PageArea(theme=theme)
        words = text_md or self.tr("Kamu sudah menyelesaikan aktivitas ini.")
        self._page.show_section(("penutup",), self.tr("Penutup"), [markup.html(words, 18)], images)
        self.back = Button(self.tr("Selesai, kembali ke pelajaran"), "primary", theme=theme)
        self.back.clicked.connect(self.back_asked)
        foot = row(None, self.back)
        foot.setContentsMargins(theme.px(28), theme.px(12), theme.px(28), theme.px(12))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page, 1)
        column.addLayout(foot)
