"""The line that says how fresh the work on this computer is."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QObject

if TYPE_CHECKING:
    from aksi_desktop.classroom.overview import Collected


class CollectedWords(QObject):
    """Speaks the language of now."""

    def sentence(self, found: Collected, today: date) -> str:
        """The same as a sentence of its own."""
        if found.at is None:
            return self.tr("Belum ada kiriman dari komputer lain yang terkumpul di sini.")
        computers = self.tr("Terkumpul dari %n komputer", "", found.computers)
        return self.tr("{0}, terakhir {1}.").format(computers, self._when(found.at, today))

    def line(self, found: Collected, today: date) -> str:
        """Such as "data dari 12 komputer, terakhir hari ini 08.41"."""
        if found.at is None:
            return self.tr("belum ada kiriman yang terkumpul")
        computers = self.tr("data dari %n komputer", "", found.computers)
        return self.tr("{0}, terakhir {1}").format(computers, self._when(found.at, today))

    def _when(self, at: datetime, today: date) -> str:
        time = f"{at.hour:02}.{at.minute:02}"
        if at.date() == today:
            return self.tr("hari ini {0}").format(time)
        day = QLocale().toString(QDateTime(at.year, at.month, at.day, 0, 0, 0), "d MMMM yyyy")
        return self.tr("{0}, {1}").format(day, time)
