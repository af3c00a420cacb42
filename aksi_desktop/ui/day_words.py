"""Days in words. Not by QLocale: it and its tables cost as much as a screen, and Beranda shows days too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from aksi_desktop.ui.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from datetime import date

_WEEKDAYS = (
    QT_TRANSLATE_NOOP("Days", "Senin"), QT_TRANSLATE_NOOP("Days", "Selasa"), QT_TRANSLATE_NOOP("Days", "Rabu"),
    QT_TRANSLATE_NOOP("Days", "Kamis"), QT_TRANSLATE_NOOP("Days", "Jumat"), QT_TRANSLATE_NOOP("Days", "Sabtu"),
    QT_TRANSLATE_NOOP("Days", "Minggu"),
)  # fmt: skip
_MONTHS = (
    QT_TRANSLATE_NOOP("Days", "Januari"), QT_TRANSLATE_NOOP("Days", "Februari"), QT_TRANSLATE_NOOP("Days", "Maret"),
    QT_TRANSLATE_NOOP("Days", "April"), QT_TRANSLATE_NOOP("Days", "Mei"), QT_TRANSLATE_NOOP("Days", "Juni"),
    QT_TRANSLATE_NOOP("Days", "Juli"), QT_TRANSLATE_NOOP("Days", "Agustus"), QT_TRANSLATE_NOOP("Days", "September"),
    QT_TRANSLATE_NOOP("Days", "Oktober"), QT_TRANSLATE_NOOP("Days", "November"), QT_TRANSLATE_NOOP("Days", "Desember"),
)  # fmt: skip
_DAY_MONTH = QT_TRANSLATE_NOOP("Days", "{0} {1}")
_LONG = QT_TRANSLATE_NOOP("Days", "{0}, {1} {2} {3}")
_MONTH_YEAR = QT_TRANSLATE_NOOP("Days", "{0} {1}")
_TODAY = QT_TRANSLATE_NOOP("Days", "hari ini")
_TOMORROW = QT_TRANSLATE_NOOP("Days", "besok")
_WEEK = 7


def weekday(day: date) -> str:
    """Senin to Minggu."""
    return _say(_WEEKDAYS[day.weekday()])


def month_year(day: date) -> str:
    """November 2026."""
    return _say(_MONTH_YEAR).format(_say(_MONTHS[day.month - 1]), day.year)


def day_month(day: date) -> str:
    """23 November."""
    return _say(_DAY_MONTH).format(day.day, _say(_MONTHS[day.month - 1]))


def long_day(day: date) -> str:
    """Senin, 23 November 2026."""
    return _say(_LONG).format(weekday(day), day.day, _say(_MONTHS[day.month - 1]), day.year)


def near_day(day: date, today: date) -> str:
    """A day as one says it: hari ini, besok, the day of the week within a week to come, else day and month."""
    ahead = (day - today).days
    if ahead == 0:
        return _say(_TODAY)
    if ahead == 1:
        return _say(_TOMORROW)
    return weekday(day) if 1 < ahead < _WEEK else day_month(day)


def _say(text: str) -> str:
    return QCoreApplication.translate("Days", text)
