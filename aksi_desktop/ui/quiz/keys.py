"""Enter presses the button that has the keyboard, as it does everywhere outside dialogs but in Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QRadioButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget


def is_enter(event: QKeyEvent) -> bool:
    """Either of the two keys."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def press_focused_button(*, but_not_in: QWidget | None = None) -> bool:
    """Click the push button with the keyboard; False when there is none, or when it lies in ``but_not_in``.

    Choices (radio and tick rows, pills) are chosen with Space: for them Enter means the answer as a whole.
    """
    focused = QApplication.focusWidget()
    if not isinstance(focused, QAbstractButton) or isinstance(focused, QRadioButton | QCheckBox):
        return False
    if focused.isCheckable() or (but_not_in is not None and but_not_in.isAncestorOf(focused)):
        return False
    focused.click()
    return True
