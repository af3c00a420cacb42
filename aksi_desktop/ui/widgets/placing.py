"""Where a dialog stands. Qt places it by the size it asks for first; one that grows while it is shown is moved here."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog


def centre_over(dialog: QDialog) -> None:
    """Put ``dialog``, at its present size, over the middle of its window, with all of it in sight where that fits."""
    over, seen = dialog.parentWidget(), dialog.screen().availableGeometry()
    middle = seen
    if over is not None:
        middle = over.window().frameGeometry()
        seen = seen.united(middle)
    frame = dialog.frameGeometry()
    frame.moveCenter(middle.center())
    left = max(min(frame.left(), seen.right() - frame.width() + 1), seen.left())
    top = max(min(frame.top(), seen.bottom() - frame.height() + 1), seen.top())
    dialog.move(left, top)
