"""The sheet of marks for Qt, and what a person does in it as signals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from aksi_desktop.ui.classroom.marks.words import HIDDEN, MarkWords

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from aksi_desktop.ui.classroom.marks.grid import Grid

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class MarkModel(QAbstractTableModel):
    """A ``Grid`` for Qt. A typed cell is told by ``typed(row, column, text)``; what stands changes when it is kept."""

    typed = Signal(int, int, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.grid: Grid | None = None
        self.masked = False
        self.words = MarkWords(self)

    def show(self, grid: Grid, *, masked: bool) -> None:
        """Show another grid, or the same one hidden. A sheet of the same shape keeps its cursor and open editor."""
        old = self.grid
        same = (
            old is not None
            and [place.column.id + place.stage for place in old.places]
            == [place.column.id + place.stage for place in grid.places]
            and [line.learner.id for line in old.table.lines] == [line.learner.id for line in grid.table.lines]
        )
        if not same:
            self.beginResetModel()
        self.grid, self.masked = grid, masked
        if not same:
            self.endResetModel()
        elif self.rowCount() and self.columnCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.rowCount() - 1)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() or self.grid is None or not self.grid.places else len(self.grid.table.lines)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() or self.grid is None else self.grid.columns

    def is_total(self, column: int) -> bool:
        """Whether this column is the sum."""
        return self.grid is not None and column == len(self.grid.places)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and not self.masked and not self.is_total(index.column()):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.grid is None or not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(index, editing=role == Qt.ItemDataRole.EditRole)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._spoken(index)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        text = str(value).strip()
        if text != self._text(index, editing=True):
            self.typed.emit(index.row(), index.column(), text)
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.grid is None or section < 0:
            return None
        if orientation == Qt.Orientation.Vertical:
            if section >= len(self.grid.table.lines):
                return None
            if role == Qt.ItemDataRole.DisplayRole:
                return self.words.name(self.grid.line(section).learner, self.masked)
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            return left if role == Qt.ItemDataRole.TextAlignmentRole else None
        if section >= self.columnCount():
            return None
        if self.is_total(section):
            return self.tr("Nilai akhir") if role == Qt.ItemDataRole.DisplayRole else None
        place = self.grid.places[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words.stage(place.stage)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            told = self.words.place(place.column, place.stage)
            return self.tr("{0}. {1}").format(told, self.words.column(place.column))
        return None

    def _text(self, index: Index, *, editing: bool) -> str:
        if self.grid is None:
            return ""
        if self.is_total(index.column()):
            return HIDDEN if self.masked else self.words.total(self.grid.line(index.row()).total)
        mark = self.grid.mark(index.row(), index.column())
        if mark is None:
            return ""
        return HIDDEN if self.masked and not editing else "" if self.masked else str(mark)

    def _spoken(self, index: Index) -> str:
        if self.grid is None:
            return ""
        line = self.grid.line(index.row())
        name = self.words.name(line.learner, self.masked)
        if self.masked:
            return self.tr("{0}: disembunyikan").format(name)
        if self.is_total(index.column()):
            told = self.tr("{0}: {1}").format(name, self.words.total_told(line.total))
            if line.elsewhere:
                told += " · " + self.tr("%n penilaian dari kelas lain tetap tersimpan", "", line.elsewhere)
            return told
        place, cell = self.grid.places[index.column()], self.grid.cell(index.row(), index.column())
        where = self.words.place(place.column, place.stage)
        mark = cell.kept.of(place.stage)
        if mark is None:
            return self.tr("{0}, {1}: belum ada nilai").format(name, where)
        told = self.tr("{0}, {1}: {2}").format(name, where, mark)
        if self.grid.waits(index.row(), index.column()):
            told += " · " + self.tr("bisa diperbaiki lewat remedial")
        if cell.disputed:
            told += " · " + self.tr("dua komputer memberi nilai berbeda: ketik ulang yang benar")
        return told
