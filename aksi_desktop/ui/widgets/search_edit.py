"""A field to search or filter by. Its icons grow with the type: Qt's own stay at 16 pixels at any size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QToolButton

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from aksi_desktop.ui.theme import Theme

ICON = 18
_EDGE = 12  # from the field's edge to its icon
_ROOM = 22  # that the icon takes from the words


class SearchEdit(QLineEdit):
    """``words`` stand in the empty field and are read aloud; ``name`` is read aloud instead where it is given.

    ``clears`` shows a small cross in a filled field. It is for the mouse: who types empties the field by typing.
    """

    def __init__(self, words: str, *, theme: Theme, name: str = "", rounded: bool = True, clears: bool = True) -> None:
        super().__init__()
        self._theme = theme
        if rounded:
            self.setProperty("look", "search")
        self.setPlaceholderText(words)
        self.setAccessibleName(name or words)
        self._clear: QToolButton | None = None
        if clears:
            tip = QCoreApplication.translate("SearchEdit", "Kosongkan")
            cross = self._clear = QToolButton(self)
            cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            cross.setCursor(Qt.CursorShape.ArrowCursor)
            cross.setAccessibleName(tip)
            cross.setToolTip(tip)
            cross.hide()
            cross.clicked.connect(self.clear)
            self.textChanged.connect(lambda text: cross.setVisible(bool(text)))
        theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        theme = self._theme
        room = theme.px(_ROOM)
        self.setTextMargins(room, 0, room if self._clear is not None else 0, 0)
        if self._clear is not None:
            side = theme.px(ICON)
            self._clear.setIconSize(QSize(side, side))
            self._clear.setIcon(theme.icons.icon("x", "muted", ICON, dpr=self.devicePixelRatioF()))
            self._place_clear()
        self.update()

    def _place_clear(self) -> None:
        if self._clear is not None:
            side = min(self.height(), self._theme.px(34))
            self._clear.setGeometry(self.width() - side - self._theme.px(4), (self.height() - side) // 2, side, side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_clear()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = self._theme.px(ICON)
        mark = self._theme.icons.pixmap("search", "muted", ICON, dpr=self.devicePixelRatioF())
        QPainter(self).drawPixmap(self._theme.px(_EDGE), (self.height() - side) // 2, mark)
