"""A quiet line on a learner's Beranda: a teacher looked at the work."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from aksi_desktop.classroom.opened import Look

DAYS = 14


class SeenLine(QLabel):
    """Stands there for two weeks after a look. ``look`` gives the last one; ``today`` the local day."""

    def __init__(self, look: Callable[[], Look | None], *, today: Callable[[], date] = date.today) -> None:
        super().__init__()
        self._look = look
        self._today = today
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("look", "small")
        self.setWordWrap(True)
        self.hide()

    def refresh(self) -> None:
        """Show the state of now."""
        found = self._look()
        if found is None or not 0 <= (self._today() - found.day).days < DAYS:
            self.hide()
            return
        day = QLocale().toString(QDate(found.day.year, found.day.month, found.day.day), "d MMMM")
        who = found.call_name or self.tr("gurumu")
        self.setText(self.tr("Pekerjaanmu dilihat {0}, {1}").format(who, day))
        self.show()
