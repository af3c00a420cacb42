"""L and P in the language of the window: data keep the letters that Dapodik uses."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from aksi_desktop.ui.i18n import QT_TRANSLATE_NOOP

_LETTERS = {"L": QT_TRANSLATE_NOOP("Gender", "L"), "P": QT_TRANSLATE_NOOP("Gender", "P")}


def gender_letter(gender: str, unknown: str = "–") -> str:
    """One letter, or ``unknown`` where nothing is filled in."""
    letter = _LETTERS.get(gender)
    return unknown if letter is None else QCoreApplication.translate("Gender", letter)
