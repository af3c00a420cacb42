"""A mark, words and a reason under one part of a question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aksi_desktop.ui.quiz.markup import RichLabel
from aksi_desktop.ui.widgets import IconLabel, label

if TYPE_CHECKING:
    from aksi_desktop.ui.theme import Theme


class Verdict(QWidget):
    """Hidden until something is to be said; never by colour alone."""

    def __init__(self, *, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._icon = IconLabel("check", theme=theme, role="brand", size=18)
        self.words = label("", "strong")
        self.reason = RichLabel("feedback", theme=theme)
        column = QVBoxLayout()
        column.setSpacing(theme.px(2))
        column.addWidget(self.words)
        column.addWidget(self.reason)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(column, 1)
        self.hide()

    def show_verdict(self, words: str, reason_html: str, *, right: bool) -> None:
        """Say how this part came out, and why."""
        self._icon.set_icon("circle-check" if right else "circle-alert", "brand" if right else "rose")
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.reason.set_html(reason_html)
        self.reason.setVisible(bool(reason_html))
        self.setAccessibleName(" ".join(part for part in (words, self.reason.plain()) if part))
        self.setVisible(bool(words or reason_html))
