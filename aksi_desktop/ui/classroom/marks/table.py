"""The sheet as a table: typed like a spreadsheet, names at the left, assessments over their stages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from aksi_desktop.ui.classroom.marks.model import Index, MarkModel
from aksi_desktop.ui.widgets.cards import row_height

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from aksi_desktop.ui.classroom.marks.grid import Grid
    from aksi_desktop.ui.theme import Theme

ROW, WIDTH, TOTAL, NAMES, HEAD = 40, 84, 96, 230, 58  # pixels at 100 %


class MarkPainter(QStyledItemDelegate):
    """A cell: the mark at the right; one that remedial can mend has a soft sunny ground and a small sign."""

    def __init__(self, model: MarkModel, *, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setProperty("look", "cell")
        editor.setFrame(False)
        editor.setMaxLength(6)
        editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        return editor

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        grid, theme = self._model.grid, self._theme
        if grid is None:
            return
        column, row, rect = index.column(), index.row(), QRect(option.rect)  # type: ignore[attr-defined]
        total, masked = self._model.is_total(column), self._model.masked
        waits = not total and not masked and grid.waits(row, column)
        painter.save()
        number = len(grid.table.columns) if total else grid.places[column].number
        painter.fillRect(rect, theme.color("hover" if number % 2 else "card"))
        if waits:
            gap = theme.px(3)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sun_soft"))
            painter.drawRoundedRect(QRectF(rect).adjusted(gap, gap, -gap, -gap), theme.px(6), theme.px(6))
            self._icon(painter, rect, "lightbulb", "sun_ink")
        elif not total and not masked and grid.cell(row, column).disputed:
            self._icon(painter, rect, "circle-alert", "ink")
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        text = str(index.data() or "")
        waiting = total and grid.line(row).total.value is None
        weight = 700 if total and not waiting else 400 if waiting else 500
        painter.setFont(theme.font(13 if waiting else 15, weight))
        painter.setPen(theme.color("muted" if waiting or masked else "ink"))
        painter.drawText(rect.adjusted(0, 0, -theme.px(14), 0), int(_RIGHT.value), text)
        if option.state & QStyle.StateFlag.State_Selected:  # type: ignore[attr-defined]
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)  # type: ignore[attr-defined]
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus" if focused else "border"), theme.px(2)))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _icon(self, painter: QPainter, rect: QRect, name: str, role: str) -> None:
        side = self._theme.px(15)
        picture = self._theme.icons.pixmap(name, role, 15, dpr=painter.device().devicePixelRatioF())
        painter.drawPixmap(rect.left() + self._theme.px(9), rect.center().y() - side // 2, picture)


class TwoFloorHeader(QHeaderView):
    """The assessment's title over its stages; Qt's own header has one floor only."""

    def __init__(self, model: MarkModel, *, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self._theme = theme
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._theme.px(HEAD))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        grid, theme = self._model.grid, self._theme
        if grid is None:
            return
        painter.save()
        painter.setClipRect(rect)
        total = self._model.is_total(logicalIndex)
        number = len(grid.table.columns) if total else grid.places[logicalIndex].number
        painter.fillRect(rect, theme.color("hover" if number % 2 else "card"))
        half, pad = rect.height() // 2, theme.px(10)
        lower = QRect(rect.left(), rect.top() + half, rect.width(), rect.height() - half)
        painter.setFont(theme.font(13, 600))
        painter.setPen(theme.color("muted"))
        text = str(self._model.headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        painter.drawText(lower.adjusted(pad, 0, -pad, 0), int(_RIGHT.value), text)
        if not total:
            block = self._block(logicalIndex, rect).adjusted(pad, 0, -pad, 0)
            block.setHeight(half)
            painter.setFont(theme.font(14, 600))
            painter.setPen(theme.color("ink"))
            title = painter.fontMetrics().elidedText(
                grid.places[logicalIndex].column.title, Qt.TextElideMode.ElideRight, block.width()
            )
            painter.drawText(block, int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value), title)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _block(self, section: int, rect: QRect) -> QRect:
        """The rectangle over all stages of the section's assessment."""
        grid = self._model.grid
        if grid is None:
            return rect
        number = grid.places[section].number
        own = [at for at, place in enumerate(grid.places) if place.number == number]
        left = self.sectionViewportPosition(own[0])
        return QRect(left, rect.top(), sum(self.sectionSize(at) for at in own), rect.height())


class MarkTableView(QTableView):
    """Digits type, Enter goes down, arrows move, Delete takes back; Ctrl+C, Ctrl+V and Ctrl+Z are told by signals."""

    copy_asked = Signal()
    paste_asked = Signal()
    undo_asked = Signal()
    moved = Signal()

    def __init__(self, *, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.marks = MarkModel(self)
        self.setModel(self.marks)
        self.setItemDelegate(MarkPainter(self.marks, theme=theme, parent=self))
        self.setHorizontalHeader(TwoFloorHeader(self.marks, theme=theme, parent=self))
        self.setAccessibleName(self.tr("Nilai murid menurut penilaian"))
        self.setProperty("look", "matrix")
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        down = self.verticalHeader()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setHighlightSections(False)
        down.setSectionsClickable(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.selectionModel().currentChanged.connect(lambda *_: self.moved.emit())
        theme.changed.connect(self._resize)
        self._resize()

    def show_grid(self, grid: Grid, *, masked: bool) -> None:
        """Show this; hidden when ``masked``."""
        where = self.currentIndex()
        row, column = where.row(), where.column()
        self.marks.show(grid, masked=masked)
        self._resize()
        self.viewport().update()
        self.horizontalHeader().viewport().update()
        if not self.currentIndex().isValid() and self.marks.rowCount():
            last = self.marks.columnCount() - 1
            self.setCurrentIndex(
                self.marks.index(max(0, min(row, self.marks.rowCount() - 1)), max(0, min(column, last)))
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if self.state() == QAbstractItemView.State.EditingState:
            # A key that the open cell did not want: its own Enter comes by closeEditor.
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and index.isValid():
            self.marks.setData(index, "")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._down()
        elif event.text() and event.text().isprintable() and not event.text().isdigit():
            event.ignore()  # a letter is a key of the window, never the begin of a mark
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self._down()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resize()

    def _down(self) -> None:
        index = self.currentIndex()
        if index.isValid() and index.row() + 1 < self.marks.rowCount():
            self.setCurrentIndex(index.sibling(index.row() + 1, index.column()))

    def _resize(self) -> None:
        theme = self._theme
        self.verticalHeader().setDefaultSectionSize(row_height(theme, ROW))
        # At 200 % names may take no more than a third of the table.
        self.verticalHeader().setFixedWidth(max(theme.px(90), min(theme.px(NAMES), self.width() // 3)))
        header = self.horizontalHeader()
        header.setDefaultSectionSize(theme.px(WIDTH))
        header.setFixedHeight(theme.px(HEAD))
        for column in range(self.marks.columnCount()):
            header.resizeSection(column, theme.px(TOTAL if self.marks.is_total(column) else WIDTH))


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
