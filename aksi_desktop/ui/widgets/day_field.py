"""A day to type or to choose from a calendar."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDateEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from aksi_desktop.ui.theme import Theme


class DayField(QDateEdit):
    """A ``QDateEdit`` whose arrow is one of our icons, as in ``Choice``; days go in and out as ``date``."""

    def __init__(self, name: str, day: date, *, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setCalendarPopup(True)
        self.setDisplayFormat("dd/MM/yyyy")
        self.show_day(day)

    @property
    def day(self) -> date:
        """The day that stands there."""
        return _day(self.date())

    def show_day(self, day: date) -> None:
        """Show a day."""
        self.setDate(QDate(day.year, day.month, day.day))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = self._theme.px(18)
        arrow = self._theme.icons.pixmap("chevron-down", "ink", 18, dpr=self.devicePixelRatioF())
        QPainter(self).drawPixmap(self.width() - side - self._theme.px(10), (self.height() - side) // 2, arrow)


def _day(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
