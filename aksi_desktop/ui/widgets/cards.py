"""Cards, the grid that holds them, and the empty state that teaches a first step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from aksi_desktop.ui.widgets.basics import IconBadge, label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aksi_desktop.ui.theme import Theme

SCROLL_BAR = 16  # pixels at 100 %, a little more than the bar has
CardLook = Literal["card", "picked", "hero", "note", "soft", "alert", "rail", "bar", "footbar"]


def column(
    *widgets: QWidget | QLayout | None, spacing: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QVBoxLayout:
    """A vertical layout; ``None`` puts a stretch."""
    layout = QVBoxLayout()
    _fill(layout, widgets, spacing, margins)
    return layout


def row(
    *widgets: QWidget | QLayout | None, spacing: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)
) -> QHBoxLayout:
    """A horizontal layout; ``None`` puts a stretch."""
    layout = QHBoxLayout()
    _fill(layout, widgets, spacing, margins)
    return layout


def row_height(theme: Theme, height: int) -> int:
    """How high a table's row of ``height`` (pixels at 100 %) is: letters grow with the type, the air around does not.

    So a list keeps more than two lines on a lab's screen at 200 %, and its rows stay easy to hit at 80 %.
    """
    letters = 24
    return theme.px(letters) + height - letters


def _fill(
    layout: QVBoxLayout | QHBoxLayout,
    widgets: Sequence[QWidget | QLayout | None],
    spacing: int,
    margins: tuple[int, int, int, int],
) -> None:
    layout.setSpacing(spacing)
    layout.setContentsMargins(*margins)
    for part in widgets:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)


def clear_layout(layout: QLayout) -> None:
    """Take everything out of a layout and delete the widgets in it."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        inner = item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear_layout(inner)


class Card(QFrame):
    """A flat surface with a thin edge. ``body`` is its vertical layout."""

    def __init__(self, look: CardLook = "card", *, theme: Theme, padding: int = 18, spacing: int = 8) -> None:
        super().__init__()
        self.setProperty("look", look)
        side = theme.px(padding)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(side, side, side, side)
        self.body.setSpacing(theme.px(spacing))


class ClickCard(QAbstractButton):
    """A card that is one big button: click, Space or Enter. ``body`` is its layout; give it an accessible name.

    Widgets laid inside let the mouse through; call ``settle()`` after the last one is in.
    """

    def __init__(self, name: str, *, theme: Theme, look: str = "card", padding: int = 16, spacing: int = 6) -> None:
        super().__init__()
        self._theme = theme
        theme.changed.connect(self.update)
        self.setAccessibleName(name)
        self.setProperty("look", look)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        side = theme.px(padding)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(side, side, side, side)
        self.body.setSpacing(theme.px(spacing))

    def settle(self) -> None:
        """Let clicks on the inner labels reach the card."""
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return self.body.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.body.minimumSize()

    def hasHeightForWidth(self) -> bool:
        return self.body.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        return self.body.totalHeightForWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        # By hand, not by style sheet: that would need QStyle, whose many enums cost as much as a card.
        theme, look = self._theme, str(self.property("look"))
        plain = look == "plain"
        down, over = self.isDown() or self.isChecked(), self.underMouse() and self.isEnabled()
        fill = "brand_soft" if down else "hover" if over else "card"
        edge = "focus" if self.hasFocus() else "brand" if down or (over and not plain) else "line"
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = 2 if self.hasFocus() else 1
        bare = plain and not (down or over)
        painter.setBrush(Qt.BrushStyle.NoBrush if bare else theme.color(fill))
        painter.setPen(Qt.PenStyle.NoPen if plain and not self.hasFocus() else QPen(theme.color(edge), thick))
        radius = theme.px(14 if look == "card" else 10)
        inset = thick / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)


class CardGrid(QWidget):
    """Lays cards out in as many equal columns as fit: each at least ``min_width`` (pixels at 100 %)."""

    def __init__(self, *, theme: Theme, min_width: int = 300, spacing: int = 16, max_columns: int = 6) -> None:
        super().__init__()
        self._theme = theme
        self._min_width = min_width
        self._max_columns = max_columns
        self._columns = 0
        self._cards: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.px(spacing))

    @property
    def cards(self) -> tuple[QWidget, ...]:
        """The cards in reading order."""
        return tuple(self._cards)

    @property
    def columns(self) -> int:
        """How many columns fit now."""
        return max(1, self._columns)

    def set_cards(self, cards: Sequence[QWidget]) -> None:
        """Show these cards instead of the former ones, which are deleted."""
        for old in self._cards:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._cards = list(cards)
        self._columns = 0
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def minimumSizeHint(self) -> QSize:
        widest = max((card.minimumSizeHint().width() for card in self._cards), default=1)
        return QSize(widest, super().minimumSizeHint().height())

    def _fitting(self, width: int) -> int:
        """How many columns fit into a width."""
        gap = self._grid.spacing()
        return max(1, min(self._max_columns, (width + gap) // (self._theme.px(self._min_width) + gap)))

    def _place(self) -> None:
        columns = self._fitting(self.width())
        if columns > self._columns > 0:
            # A scroll bar that goes gives its width back: without a margin, it would come and go for ever.
            columns = max(self._columns, self._fitting(self.width() - self._theme.px(SCROLL_BAR)))
        if columns == self._columns:
            return
        for index in range(max(self._columns, self._grid.columnCount())):
            self._grid.setColumnStretch(index, 0)
        self._columns = columns
        for index, card in enumerate(self._cards):
            self._grid.addWidget(card, index // columns, index % columns)
        for index in range(columns):
            self._grid.setColumnStretch(index, 1)


class EmptyState(Card):
    """What stands where nothing is yet: an icon, one sentence that says so, one that says what to do."""

    def __init__(self, icon: str, title: str, text: str, *actions: QWidget, theme: Theme, tone: str = "brand") -> None:
        super().__init__("card", theme=theme, padding=28, spacing=10)
        self.body.addWidget(IconBadge(icon, tone, theme=theme, size=48))
        self.body.addWidget(label(title, "heading"))
        self.body.addWidget(label(text, "muted"))
        if actions:
            self.body.addSpacing(theme.px(6))
            self.body.addLayout(row(*actions, None, spacing=theme.px(10)))
