"""The search field. On Beranda it stands alone until somebody types: the list of hits costs as much as the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from aksi_desktop.ui.widgets.search_edit import SearchEdit

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent

    from aksi_desktop.curriculum import Hit, Library

    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.home.search import HitList
    from aksi_desktop.ui.theme import Theme

SHOWN = 6


class SearchField(SearchEdit):
    """Arrows up and down are told by ``stepped``; Esc empties the field, and an empty one tells ``left``."""

    stepped = Signal(int)
    left = Signal()
    unfocused = Signal()

    def __init__(self, *, theme: Theme) -> None:
        super().__init__(self.tr("Cari pelajaran atau istilah"), theme=theme)
        self.setToolTip(self.tr("Cari pelajaran atau istilah (Ctrl+K)"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(step)
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.unfocused.emit()


class SearchBox(QWidget):
    """The field on Beranda; the hits float over the page below it."""

    def __init__(self, *, library: Library, theme: Theme, frame: Frame) -> None:
        super().__init__()
        self._library = library
        self._theme = theme
        self._frame = frame
        self._float: QFrame | None = None
        self._hits: HitList | None = None
        self.field = SearchField(theme=theme)
        self.setFixedWidth(theme.px(280))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self._search)
        self.field.unfocused.connect(self._hide)

    def hideEvent(self, event: QHideEvent) -> None:
        self._hide()
        super().hideEvent(event)

    def _search(self, typed: str) -> None:
        if not typed.strip():
            self._hide()
            return
        hits = self._hits or self._make_hits()
        self._place(hits.search(typed))

    def _place(self, rows: int) -> None:
        from aksi_desktop.ui.home.search import ROW_HEIGHT

        theme, floating = self._theme, self._float
        if floating is None:
            return
        over = self.window()
        width = min(theme.px(460), over.width() - theme.px(20))
        height = max(min(rows, SHOWN) * theme.px(ROW_HEIGHT), theme.px(64)) + theme.px(8) + 4  # edges of list and float
        corner = self.mapTo(over, QPoint(self.width() - width, self.height() + theme.px(4)))
        room = over.height() - corner.y() - theme.px(10)
        floating.setGeometry(max(corner.x(), theme.px(10)), corner.y(), width, min(height, room))
        floating.show()
        floating.raise_()

    def _make_hits(self) -> HitList:
        from aksi_desktop.ui.home.search import HitList

        # A child of the window, not a popup window: the field keeps the keyboard while hits change.
        self._float = QFrame(self.window())
        self._float.setProperty("look", "float")
        side = self._theme.px(4)
        layout = QVBoxLayout(self._float)
        layout.setContentsMargins(side, side, side, side)
        self._hits = HitList(library=self._library, theme=self._theme)
        layout.addWidget(self._hits)
        self.field.stepped.connect(self._hits.choose)
        self.field.returnPressed.connect(self._hits.open_current)
        self._hits.opened.connect(self._open)
        self.destroyed.connect(self._float.deleteLater)
        return self._hits

    def _hide(self) -> None:
        if self._float is not None:
            self._float.hide()

    def _open(self, hit: Hit) -> None:
        from aksi_desktop.ui.home.search import open_hit

        self.field.clear()
        open_hit(hit, library=self._library, frame=self._frame, theme=self._theme, parent=self.window())
