"""A row of buttons of which one is down: a filter, a theme, a language. Tab reaches each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aksi_desktop.ui.widgets.basics import Button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aksi_desktop.ui.theme import Theme


class ToggleRow(QWidget):
    """Choices as (value, words, icon or ""). ``chosen`` fires for a person's choice, not for ``show_value``.

    A QButtonGroup is not used: an exclusive one takes its other buttons out of the Tab order.
    """

    chosen = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str, str]], value: str, *, theme: Theme) -> None:
        super().__init__()
        self._buttons: dict[str, Button] = {}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(8))
        for name, words, icon in choices:
            button = Button(words, "toggle", theme=theme, icon=icon or None, icon_size=18)
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, name=name: self._choose(name))
            line.addWidget(button)
            self._buttons[name] = button
        line.addStretch(1)
        self.show_value(value)

    def show_value(self, value: str) -> None:
        """Press this one down."""
        for name, button in self._buttons.items():
            button.setChecked(name == value)

    def focus_value(self) -> None:
        """Give the keyboard to the one that is down."""
        for button in self._buttons.values():
            if button.isChecked():
                button.setFocus()

    def _choose(self, value: str) -> None:
        self.show_value(value)
        self.chosen.emit(value)
