"""The matrix as a table: names stay at the left, units on top; the keyboard moves a cursor, Enter opens a cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QHeaderView, QTableView, QWidget

from aksi_desktop.classroom.matrix import EMPTY, Matrix

from aksi_desktop.ui.classroom.progress.words import DASH, TICK, ProgressWords
from aksi_desktop.ui.widgets.basics import restyle
from aksi_desktop.ui.widgets.cards import row_height

if TYPE_CHECKING:
    from typing import Any

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from aksi_desktop.classroom.matrix import Cell, PersonRow, UnitColumn

    from aksi_desktop.ui.theme import Theme

ROW, NARROWEST, WIDEST, NAMES = 38, 60, 110, 190  # pixels at 100 %
Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class MatrixModel(QAbstractTableModel):
    """A ``Matrix`` for Qt; screen readers hear a sentence for each cell."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.matrix = Matrix()
        self.masked = False
        self.words = ProgressWords(self)

    def show(self, matrix: Matrix, masked: bool) -> None:
        """Show another matrix, or the same one hidden. A table of the same shape keeps its place and cursor."""
        same = [p.id for p in matrix.people] == [p.id for p in self.matrix.people] and matrix.units == self.matrix.units
        if not same:
            self.beginResetModel()
        self.matrix, self.masked = matrix, masked
        if not same:
            self.endResetModel()
        elif matrix.people and matrix.units:
            last = self.index(len(matrix.people) - 1, len(matrix.units) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(matrix.people) - 1)

    def at(self, index: Index) -> tuple[PersonRow, UnitColumn, Cell]:
        """Who, which unit, and what stands there."""
        row, column = index.row(), index.column()
        return self.matrix.people[row], self.matrix.units[column], self.matrix.cells[row][column]

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.matrix.people)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.matrix.units)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            _, unit, cell = self.at(index)
            return self.words.cell(cell, unit, self.masked)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            person, unit, cell = self.at(index)
            spoken = self.words.spoken(cell, unit, self.masked)
            return self.tr("{0}, {1} {2}: {3}").format(
                self.words.name(person, self.masked), unit.code, unit.title, spoken
            )
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            person = self.matrix.people[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            if role == Qt.ItemDataRole.DisplayRole:
                return self.words.name(person, self.masked)
            return None
        unit = self.matrix.units[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return unit.code
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.tr("{0} {1}").format(unit.code, unit.title)
        return None


def band_of(cell: Cell, unit: UnitColumn, masked: bool) -> tuple[str, str]:
    """Surface and ink of a cell as roles of the theme. Soft on purpose: nothing here is red."""
    if masked or unit.closed or cell.state == "kosong":
        return "track", "muted"
    if cell.state == "jalan":
        return "sky_soft", "ink"
    if cell.state == "selesai":
        return "brand_soft", "brand"
    if cell.percent >= 90:
        return "brand", "on_brand"
    if cell.percent >= 75:
        return "brand_soft", "ink"
    return ("hover", "ink") if cell.percent >= 60 else ("sun_soft", "ink")


class CellPictures(QObject):
    """Draws cells and keeps the pictures: a class has a thousand cells and some forty different ones."""

    def __init__(self, *, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.kept: dict[tuple[Cell, tuple[int, int, float]], QPixmap] = {}
        theme.changed.connect(self._forget)

    def _forget(self) -> None:
        self.kept.clear()

    def draw(self, text: str, band: tuple[str, str], size: QSize, dpr: float) -> QPixmap:
        """A picture of a cell: words on a rounded surface."""
        surface, ink = band
        theme = self._theme
        picture = QPixmap(size * dpr)
        picture.setDevicePixelRatio(dpr)
        picture.fill(theme.color("card"))  # opaque: a copy is quicker than a blend
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line"), 1) if surface == "hover" else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(surface))
        gap, radius = theme.px(3), theme.px(6)
        inner = QRectF(0, 0, size.width(), size.height()).adjusted(gap, gap, -gap, -gap)
        painter.drawRoundedRect(inner, radius, radius)
        if text == TICK:
            side = theme.px(18)
            tick = theme.icons.pixmap("check", ink, 18, dpr=dpr)
            painter.drawPixmap((size.width() - side) // 2, (size.height() - side) // 2, tick)
        else:
            painter.setFont(theme.font(14, 400 if text == DASH else 600))
            painter.setPen(theme.color(ink))
            painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
        return picture


class PlainHeader(QHeaderView):
    """Words without frames; a style sheet takes ten times as long to paint them."""

    def __init__(self, orientation: Qt.Orientation, *, theme: Theme, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self._theme = theme
        across = orientation == Qt.Orientation.Horizontal
        self._ink, self._size = ("muted", 13) if across else ("ink", 14)
        self._place = Qt.AlignmentFlag.AlignCenter if across else Qt.AlignmentFlag.AlignVCenter
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)
        self._elided: dict[tuple[str, int], str] = {}
        theme.changed.connect(self._dress)
        self._dress()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.setFont(self._font)
        painter.setPen(self._colour)
        room = rect if self._ink == "muted" else rect.adjusted(0, 0, -self._gap, 0)
        text = str(self.model().headerData(section, self.orientation()))
        key = (text, room.width())
        shown = self._elided.get(key)
        if shown is None:
            metrics = painter.fontMetrics()
            shown = self._elided[key] = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, self._place, shown)

    def _dress(self) -> None:
        theme = self._theme
        self._font, self._colour, self._gap = theme.font(self._size, 600), theme.color(self._ink), theme.px(8)
        self._elided.clear()


class MatrixTable(QTableView):
    """Says ``opened(person, unit)`` on a click, Enter or Space in a cell."""

    opened = Signal(object, object)

    def __init__(self, *, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.matrix = MatrixModel(self)
        self.setModel(self.matrix)
        self.setHorizontalHeader(PlainHeader(Qt.Orientation.Horizontal, theme=theme, parent=self))
        self.setVerticalHeader(PlainHeader(Qt.Orientation.Vertical, theme=theme, parent=self))
        self._pictures = CellPictures(theme=theme, parent=self)
        self.setAccessibleName(self.tr("Kemajuan murid menurut pelajaran"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.setProperty("look", "matrix")
        corner = self.findChild(QAbstractButton)  # made before the look was known
        if corner is not None:
            restyle(corner)
        self.clicked.connect(self._open)
        theme.changed.connect(self._resize)
        self._resize()

    def show_matrix(self, matrix: Matrix, *, masked: bool) -> None:
        """Show this; hidden when ``masked``."""
        self.matrix.show(matrix, masked)
        self._resize()
        self.viewport().update()
        if not self.currentIndex().isValid() and self.matrix.rowCount():
            self.setCurrentIndex(self.matrix.index(0, 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells in the event's rectangle. By hand: a delegate of Python's takes thrice the time."""
        if not self.matrix.rowCount() or not self.matrix.columnCount():
            return
        painter = QPainter(self.viewport())
        try:
            self._paint_cells(painter, event.rect())
            self._paint_cursor(painter)
        finally:
            painter.end()  # an open painter would outlive its picture

    def _paint_cells(self, painter: QPainter, rect: QRect) -> None:
        matrix, model = self.matrix.matrix, self.matrix
        rows, columns = self._within(rect)
        size = QSize(self.horizontalHeader().defaultSectionSize(), self.verticalHeader().defaultSectionSize())
        dpr = self.devicePixelRatioF()
        lefts = [(column, self.columnViewportPosition(column), matrix.units[column]) for column in columns]
        shape = (size.width(), size.height(), dpr)
        masked, kept = model.masked, self._pictures.kept
        for row in rows:
            top, cells = self.rowViewportPosition(row), matrix.cells[row]
            for column, left, unit in lefts:
                # What is hidden is painted as what is empty, so the cell alone names its picture.
                cell = EMPTY if masked or unit.closed else cells[column]
                picture = kept.get((cell, shape))
                if picture is None:
                    text, band = model.words.cell(cell, unit, masked), band_of(cell, unit, masked)
                    picture = kept[cell, shape] = self._pictures.draw(text, band, size, dpr)
                painter.drawPixmap(left, top, picture)

    def _paint_cursor(self, painter: QPainter) -> None:
        if self.hasFocus() and self.currentIndex().isValid():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.color("focus"), self._theme.px(2)))
            edge, radius = QRectF(self.visualRect(self.currentIndex())), self._theme.px(7)
            painter.drawRoundedRect(edge.adjusted(1.5, 1.5, -1.5, -1.5), radius, radius)

    def _within(self, rect: QRect) -> tuple[range, range]:
        """The rows and columns that lie in a rectangle of the viewport."""
        first_row, last_row = self.rowAt(rect.top()), self.rowAt(rect.bottom())
        first, last = self.columnAt(rect.left()), self.columnAt(rect.right())
        rows, columns = self.matrix.rowCount(), self.matrix.columnCount()
        return (
            range(max(first_row, 0), last_row + 1 if last_row >= 0 else rows),
            range(max(first, 0), last + 1 if last >= 0 else columns),
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _open(self, index: Index) -> None:
        if index.isValid():
            person, unit, _ = self.matrix.at(index)
            self.opened.emit(person, unit)

    def _resize(self) -> None:
        theme = self._theme
        self.verticalHeader().setDefaultSectionSize(row_height(theme, ROW))
        # At 200 % names may take no more than a third of the table.
        self.verticalHeader().setFixedWidth(max(theme.px(90), min(theme.px(NAMES), self.width() // 3)))
        self._share_width()

    def _share_width(self) -> None:
        columns = self.matrix.columnCount()
        if columns:
            theme = self._theme
            width = self.viewport().width() // columns
            self.horizontalHeader().setDefaultSectionSize(max(theme.px(NARROWEST), min(theme.px(WIDEST), width)))
