"""The tabs of the closed browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from aksi_desktop.ui.widgets import IconButton
from aksi_desktop.ui.widgets.cards import clear_layout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aksi_desktop.ui.theme import Theme

LONGEST_TITLE = 22


class TabStrip(QWidget):
    """Up to five tabs, each with a way to close it, and a plus."""

    picked = Signal(int)
    close_asked = Signal(int)
    new_asked = Signal()

    def __init__(self, *, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.tabs: list[QToolButton] = []
        self._row = QHBoxLayout()
        self._row.setSpacing(theme.px(4))
        self.plus = IconButton("plus", self.tr("Tab baru"), theme=theme, bare=True, size=18)
        self.plus.clicked.connect(self.new_asked)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(theme.px(10), theme.px(6), theme.px(10), 0)
        outer.setSpacing(theme.px(4))
        outer.addLayout(self._row)
        outer.addWidget(self.plus)
        outer.addStretch(1)

    def show_tabs(self, titles: Sequence[str], current: int, *, can_add: bool) -> None:
        """Show these tabs, one of them in front."""
        clear_layout(self._row)
        self.tabs = []
        for index, title in enumerate(titles):
            self._row.addWidget(self._tab(index, title, front=index == current))
            if len(titles) > 1:
                close = IconButton("x", self.tr("Tutup tab {0}").format(title), theme=self._theme, bare=True, size=14)
                close.setFixedWidth(self._theme.px(40))
                close.clicked.connect(lambda _=False, index=index: self.close_asked.emit(index))
                self._row.addWidget(close)
        self.plus.setVisible(can_add)

    def _tab(self, index: int, title: str, *, front: bool) -> QToolButton:
        short = title if len(title) <= LONGEST_TITLE else title[: LONGEST_TITLE - 1].rstrip() + "…"
        tab = QToolButton()
        tab.setText(short)
        tab.setToolTip(title)
        tab.setAccessibleName(self.tr("Tab {0}: {1}").format(index + 1, title))
        tab.setCheckable(True)
        tab.setChecked(front)
        tab.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        tab.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        tab.clicked.connect(lambda _=False: self.picked.emit(index))
        self.tabs.append(tab)
        return tab
