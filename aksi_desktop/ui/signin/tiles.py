"""The grid of names: big tiles with call name and roll number, filtered by typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aksi_desktop.ui.widgets.basics import label
from aksi_desktop.ui.widgets.cards import CardGrid, ClickCard
from aksi_desktop.ui.widgets.search_edit import SearchEdit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aksi_desktop.ui.signin.presenter import NameChoice
    from aksi_desktop.ui.theme import Theme

TILE_WIDTH, TILE_HEIGHT = 148, 66


_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class NameTile(ClickCard):
    """One name. Two learners with the same call name show their full names too."""

    def __init__(self, choice: NameChoice, *, twin: bool, theme: Theme, at_seat: bool = False) -> None:
        spoken = f"{choice.roll} {choice.learner.call_name}" if choice.roll else choice.learner.call_name
        super().__init__(spoken, theme=theme, look="row", padding=0)
        self.choice = choice
        self.at_seat = at_seat
        if at_seat:
            self.setAccessibleDescription(self.tr("Nomor ini sama dengan nomor komputer"))
        self._theme = theme
        self._detail = choice.learner.name if twin else ""
        self.setToolTip(choice.learner.name)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(TILE_WIDTH), self._theme.px(TILE_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(110), self._theme.px(TILE_HEIGHT))

    def hasHeightForWidth(self) -> bool:
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ARROWS:
            event.ignore()  # a button of its own would go to the next one; the grid knows its lines
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        inside = self.rect().adjusted(self._theme.px(12), self._theme.px(8), -self._theme.px(10), -self._theme.px(8))
        left = inside.left()
        if self.choice.roll:
            font = self._theme.font(14, 600)
            painter.setFont(font)
            painter.setPen(self._theme.color("muted"))
            width = QFontMetrics(font).horizontalAdvance("00") + self._theme.px(10)
            where = QRect(left, inside.top(), width, inside.height())
            painter.drawText(where, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(self.choice.roll))
            left += width
        if self.at_seat:
            side = self._theme.px(14)
            mark = self._theme.icons.pixmap("monitor", "brand", 14, dpr=self.devicePixelRatioF())
            painter.drawPixmap(self.width() - side - self._theme.px(8), self._theme.px(8), mark)
        self._paint_name(painter, QRect(left, inside.top(), inside.right() - left, inside.height()))

    def _paint_name(self, painter: QPainter, where: QRect) -> None:
        font = self._theme.font(16, 600)
        name = self.choice.learner.call_name
        upper = QRect(where)
        if self._detail:
            upper.setHeight(where.height() * 3 // 5)
            small = self._theme.font(12)
            lower = QRect(where.left(), upper.bottom(), where.width(), where.height() - upper.height())
            self._text(painter, lower, self._detail, small, "muted")
        elif QFontMetrics(font).horizontalAdvance(name) > where.width() and " " in name:
            # Two words that do not fit beside each other stand under each other.
            half = where.height() // 2
            first, _, rest = name.partition(" ")
            font = self._theme.font(14, 600)
            self._text(painter, QRect(where.left(), where.top(), where.width(), half), first, font, "ink")
            upper, name = QRect(where.left(), where.top() + half, where.width(), half), rest
        self._text(painter, upper, name, font, "ink")

    def _text(self, painter: QPainter, where: QRect, text: str, font: QFont, role: str) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.color(role))
        elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, where.width())
        painter.drawText(where, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)


class NameTiles(QWidget):
    """A filter field and the tiles. Typing filters, Enter takes the only (or the focused) one, arrows move.

    ``seat`` is the number on this computer: the tile with that roll number wears a quiet mark and gets the keyboard.
    """

    chosen = Signal(object)

    def __init__(self, *, theme: Theme, seat: int | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._seat = seat
        self._names: Sequence[NameChoice] = ()
        self.filter = SearchEdit(self.tr("Ketik nama atau nomor urut"), theme=theme)
        self.filter.setFixedWidth(theme.px(270))
        self.filter.textChanged.connect(self._show)
        self.filter.returnPressed.connect(self._take_only)
        self._none = label(
            self.tr("Tidak ada nama yang cocok. Periksa ejaannya, atau kosongkan kotak pencarian."), "muted"
        )
        self._grid = CardGrid(theme=theme, min_width=TILE_WIDTH, spacing=10, max_columns=8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._none)
        layout.addWidget(self._grid)
        self._none.hide()

    def set_names(self, names: Sequence[NameChoice]) -> None:
        """Show these names, unfiltered."""
        self._names = names
        self.filter.blockSignals(True)
        self.filter.clear()
        self.filter.blockSignals(False)
        self._show("")

    def first_focus(self) -> QWidget:
        """The tile of whoever sits here by the seat plan, else the filter."""
        return next((tile for tile in self.tiles if tile.at_seat), self.filter)

    @property
    def tiles(self) -> list[NameTile]:
        """The tiles that are shown now."""
        return [card for card in self._grid.cards if isinstance(card, NameTile)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move among tiles; a letter typed on a tile goes to the filter."""
        line = self._grid.columns
        moves = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -line, Qt.Key.Key_Down: line}
        step = moves.get(Qt.Key(event.key()))
        tiles = self.tiles
        at = next((index for index, tile in enumerate(tiles) if tile.hasFocus()), None)
        if step is not None and tiles:
            target = 0 if at is None else at + step
            if 0 <= target < len(tiles):
                tiles[target].setFocus(Qt.FocusReason.TabFocusReason)
            elif target < 0:
                self.filter.setFocus(Qt.FocusReason.BacktabFocusReason)
        elif event.text().isalnum() and not self.filter.hasFocus():
            self.filter.setFocus(Qt.FocusReason.OtherFocusReason)
            self.filter.insert(event.text())
        else:
            super().keyPressEvent(event)

    def focus_tiles(self) -> None:
        """Give the keyboard to the first tile."""
        if self.tiles:
            self.tiles[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _take_only(self) -> None:
        tiles = self.tiles
        exact = [tile for tile in tiles if str(tile.choice.roll) == self.filter.text().strip()]
        if len(exact or tiles) == 1:
            self.chosen.emit((exact or tiles)[0].choice)
        else:
            self.focus_tiles()

    def _show(self, typed: str) -> None:
        names = [choice for choice in self._names if choice.fits(typed)]
        calls = [choice.learner.call_name.casefold() for choice in self._names]
        tiles = []
        for choice in names:
            twin = calls.count(choice.learner.call_name.casefold()) > 1
            tile = NameTile(choice, twin=twin, theme=self._theme, at_seat=choice.roll == self._seat)
            tile.clicked.connect(lambda _=False, choice=choice: self.chosen.emit(choice))
            tiles.append(tile)
        self._grid.set_cards(tiles)
        self._none.setVisible(not tiles)
