"""The menu behind the cog: how it looks, carrying, keys, about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from aksi_desktop.ui.theme import Theme
    from aksi_desktop.ui.window import MainWindow


class MoreMenu(QMenu):
    """What is needed seldom; the same on every screen that shows it."""

    def __init__(self, window: MainWindow, *, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self.aboutToShow.connect(self._fill)

    def popup_above(self, corner: QPoint) -> None:
        """Open with the lower left corner at ``corner`` (global)."""
        self._fill()
        self.popup(corner - QPoint(0, self.sizeHint().height()))

    def popup_below(self, corner: QPoint) -> None:
        """Open with the upper right corner at ``corner`` (global)."""
        self._fill()
        self.popup(corner - QPoint(self.sizeHint().width(), 0))

    def _fill(self) -> None:
        icons = self._theme.icons
        self.clear()
        window = self._window
        self.addAction(icons.icon("a-large-small"), self.tr("&Tampilan dan bahasa…"), window.looks.open_appearance)
        if window.navigator.ready:
            self.addAction(icons.icon("usb"), self.tr("&Kumpulkan && bagikan…"), window.navigator.open_carry)
            self._add_setup()
            sample = window.navigator.services.sample
            if sample is not None and not sample.inside:
                self.addAction(icons.icon("users"), self.tr("Kelas &contoh"), self._open_sample)
        self.addSeparator()
        self.addAction(icons.icon("keyboard"), self.tr("&Pintasan papan tombol\tF1"), window.open_shortcuts)
        self.addAction(icons.icon("info"), self.tr("T&entang AKSI Desktop"), window.navigator.open_about)

    def _add_setup(self) -> None:
        from aksi_desktop.ui.setup import setup_offered

        navigator = self._window.navigator
        if setup_offered(navigator.services):
            self.addAction(self._theme.icons.icon("list"), self.tr("Siapkan komputer &ini…"), navigator.open_setup)

    def _open_sample(self) -> None:
        from aksi_desktop.ui.sample_room import open_sample

        open_sample(self._window)
