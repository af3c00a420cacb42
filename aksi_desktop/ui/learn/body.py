"""What stands on the reading screen: outline, bars, message, and two pages that take turns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from aksi_desktop.ui.learn.bars import ReadingBar, ReadingFoot
from aksi_desktop.ui.learn.canvas import PageArea
from aksi_desktop.ui.learn.outline import OutlinePanel
from aksi_desktop.ui.learn.trouble import TroublePage
from aksi_desktop.ui.widgets import MessageBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from aksi_desktop.ui.theme import Theme

OUTLINE_WIDTH = 270
OUTLINE_NEEDS = 960
"""Window width (pixels at 100 %) below which the outline gives its room to the text and opens over it instead."""


class ReadingBody(QWidget):
    """Lays out and swaps; it decides nothing. Made anew when the size of type changes."""

    link_followed = Signal(str, QPoint)
    trouble_left = Signal()

    def __init__(self, *, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.outline = OutlinePanel(theme=theme)
        self.bar = ReadingBar(theme=theme)
        self.bar.outline_asked.connect(self.toggle_outline)
        self.message = MessageBar(theme=theme)
        self.foot = ReadingFoot(theme=theme)
        self._stack = QStackedWidget()
        self._trouble: TroublePage | None = None
        self.front = self._new_page()
        self._other: PageArea | None = None
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(0)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.message)
        column.addWidget(self._stack, 1)
        column.addWidget(self.foot)
        self._across.addWidget(self.outline)
        self._across.addLayout(column, 1)

    # -- pages --------------------------------------------------------------------------------------------------------
    def _new_page(self) -> PageArea:
        page = PageArea(theme=self._theme)
        page.canvas.followed.connect(self.link_followed)
        self._stack.addWidget(page)
        return page

    def show_key(self, key: tuple[object, ...], fill: Callable[[PageArea], None]) -> None:
        """Bring the page with this key to the front; ``fill`` fills one where none is ready."""
        if self._other is not None and self._other.key == key:
            self.front, self._other = self._other, self.front
        if self.front.key != key:
            fill(self.front)
        self._stack.setCurrentWidget(self.front)
        self.foot.show()

    def prepare_key(self, key: tuple[object, ...], fill: Callable[[PageArea], None]) -> None:
        """Have the page with this key ready behind the one in front."""
        if self.front.key == key:
            return
        if self._other is None:
            self._other = self._new_page()
        if self._other.key != key:
            self._other.resize(self.front.size())
            fill(self._other)
            self._other.canvas.settle()

    def clear(self) -> None:
        """Hold nothing of a lesson: texts, pictures and questions go, the widgets around them stay."""
        for page in (self.front, self._other):
            if page is not None:
                page.key = ()
                page.canvas.empty()
        self._stack.setCurrentWidget(self.front)
        self.message.hide()
        self.bar.listen.hide()

    def forget_pages(self) -> None:
        """What the pages show is out of date: colours, sizes or width changed."""
        self.front.key = ()
        self.forget_prepared()

    def forget_prepared(self) -> None:
        """The page behind was laid out for another width."""
        if self._other is not None:
            self._other.key = ()

    def show_trouble(self) -> TroublePage:
        """Bring the page for a lesson that cannot be shown to the front."""
        if self._trouble is None:
            self._trouble = TroublePage(theme=self._theme)
            self._trouble.back_asked.connect(self.trouble_left)
            self._stack.addWidget(self._trouble)
        self._stack.setCurrentWidget(self._trouble)
        self.foot.hide()
        self.place_outline()
        return self._trouble

    @property
    def trouble(self) -> TroublePage | None:
        """The page for a lesson that cannot be shown, while it is in front."""
        return self._trouble if self._stack.currentWidget() is self._trouble else None

    # -- the outline, beside the text or over it ----------------------------------------------------------------------
    @property
    def narrow(self) -> bool:
        """Whether the outline has no place beside the text."""
        return self.width() < self._theme.px(OUTLINE_NEEDS)

    @property
    def outline_over_text(self) -> bool:
        """Whether the outline lies open over the text now."""
        return self.narrow and self.outline.isVisible()

    def place_outline(self) -> None:
        """Beside the text where there is room; closed otherwise."""
        narrow = self.narrow
        reads = self.trouble is None
        self.outline.setFixedWidth(min(self._theme.px(OUTLINE_WIDTH), max(self.width() * 3 // 5, 240)))
        if narrow:
            self._across.removeWidget(self.outline)
        elif self._across.indexOf(self.outline) < 0:
            self._across.insertWidget(0, self.outline)
        self.outline.setVisible(not narrow and reads)
        self.bar.outline.setVisible(narrow and reads)

    def toggle_outline(self) -> None:
        """Open the outline over the text, or close it."""
        if self.outline.isVisible():
            self.outline.hide()
            return
        top = self.bar.height()
        self.outline.setGeometry(0, top, self.outline.maximumWidth(), self.height() - top)
        self.outline.show()
        self.outline.raise_()
        self.outline.back.setFocus()
        self.outline.reveal_current()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_outline()
        self.forget_prepared()
