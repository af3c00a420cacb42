"""A scrolling page around one widget, exactly as tall as that widget needs at its width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from aksi_desktop.ui.theme import Theme


class _Ground(QWidget):
    """Holds the page; without a layout of its own, so that the area alone decides."""

    def __init__(self, area: FitArea) -> None:
        super().__init__()
        self._area = area
        self.setProperty("look", "page")

    def event(self, event: QEvent) -> bool:
        """A part of the page changed its size: fit again."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._area.arrange()
        return super().event(event)


class FitArea(QScrollArea):
    """Qt's own resizable scroll areas guess the height of wrapping text too large; this one asks once and is exact.

    ``max_width`` and ``margins`` are pixels at 100 %.
    """

    def __init__(self, *, theme: Theme, max_width: int, margins: tuple[int, int] = (32, 26)) -> None:
        super().__init__()
        self._theme = theme
        self._max_width = max_width
        self._margins = margins
        self._arranging = False
        self._wanted: QWidget | None = None
        self.page: QWidget | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._ground = _Ground(self)
        self.setWidget(self._ground)

    def show_page(self, page: QWidget) -> None:
        """Show this widget instead of the former one, which is deleted."""
        self.drop_page()
        self._wanted = None
        self.page = page
        page.setParent(self._ground)
        page.ensurePolished()
        self.verticalScrollBar().setValue(0)
        page.show()
        self.arrange()

    def drop_page(self) -> None:
        """Show nothing."""
        if self.page is not None:
            self.page.hide()
            self.page.deleteLater()
            self.page = None

    def arrange(self) -> None:
        """Give the page its width and the height that follows."""
        if self._arranging or self.page is None:
            return
        self._arranging = True
        px = self._theme.px
        across, down = px(self._margins[0]), px(self._margins[1])
        room = self.viewport().width()
        width = max(min(room - 2 * across, px(self._max_width)), 1)
        layout = self.page.layout()
        if layout is not None and layout.hasHeightForWidth():
            height = layout.totalHeightForWidth(width)
        else:
            height = self.page.sizeHint().height()
        self._ground.resize(room, max(height + 2 * down, self.viewport().height()))
        self.page.setGeometry((room - width) // 2, down, width, height)
        self._arranging = False

    def reveal(self, widget: QWidget) -> None:
        """Scroll so that ``widget`` (inside the page) can be seen, once the layouts inside have settled."""
        self._wanted = widget
        QTimer.singleShot(0, self, self._reveal_wanted)

    def scroll_by(self, key: int) -> bool:
        """Scroll as this key asks, for a page on which the keyboard has only buttons; True when it is such a key."""
        actions = QScrollBar.SliderAction
        # Not the arrows: buttons take them to go from one to the next.
        steps = {
            Qt.Key.Key_PageDown: actions.SliderPageStepAdd, Qt.Key.Key_PageUp: actions.SliderPageStepSub,
            Qt.Key.Key_End: actions.SliderToMaximum, Qt.Key.Key_Home: actions.SliderToMinimum,
        }  # fmt: skip
        step = next((action for wanted, action in steps.items() if wanted == key), None)
        if step is None:
            return False
        self.verticalScrollBar().triggerAction(step)
        return True

    def reveal_top(self) -> None:
        """Scroll to the beginning of the page, once the keyboard has come to rest."""
        if self.page is not None:
            self.reveal(self.page)

    def _reveal_wanted(self) -> None:
        widget, self._wanted = self._wanted, None
        if widget is not None and widget is self.page:
            self.arrange()
            self.verticalScrollBar().setValue(0)
        elif widget is not None and self.page is not None and self.page.isAncestorOf(widget):
            self.arrange()
            self.ensureWidgetVisible(widget, 0, self._theme.px(24))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()
