"""The list of learners: a letter sets the state and moves down, arrows move, F2 writes a note, a click works too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from aksi_desktop.classroom.meetings import STATES
from aksi_desktop.classroom.recap import LETTERS

from aksi_desktop.ui.widgets.cards import row_height

if TYPE_CHECKING:
    from aksi_desktop.ui.classroom.attendance.model import Line
    from aksi_desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
NUMBER, NAME, FIRST_STATE = 0, 1, 2
NOTE = FIRST_STATE + len(STATES)
STATE_OF = {letter: state for state, letter in LETTERS.items()}
_STATE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
#: (fill, ink) of the letter that holds; calm: no colour blames.
_LOOKS = {"hadir": ("brand_soft", "brand"), "alpa": ("ink", "card"), "pkl": ("plum_soft", "plum")}
_OTHER = ("sun_soft", "sun_ink")


class AttendanceModel(QAbstractTableModel):
    """Number, name, seven letters, note. Masked it shows numbers only."""

    noted = Signal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._masked = False

    def show_lines(self, lines: list[Line]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def show_line(self, place: int) -> None:
        """One line changed."""
        self.dataChanged.emit(self.index(place, 0), self.index(place, NOTE))

    def set_masked(self, masked: bool) -> None:
        """Hide names, states and notes."""
        self._masked = masked
        if self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, NOTE))

    @property
    def masked(self) -> bool:
        """Whether names are hidden."""
        return self._masked

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else NOTE + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == NOTE and not self._masked:
            found |= Qt.ItemFlag.ItemIsEditable
        return found

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section not in (NAME, NOTE):
            return Qt.AlignmentFlag.AlignCenter
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == NUMBER:
            return self.tr("No")
        if section == NAME:
            return self.tr("Nama")
        return self.tr("Catatan") if section == NOTE else LETTERS[STATES[section - FIRST_STATE]]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._lines):
            return None
        line, column = self._lines[index.row()], index.column()
        if role == _STATE_ROLE:
            return "" if self._masked else line.state
        if role == Qt.ItemDataRole.TextAlignmentRole and column == NUMBER:
            return Qt.AlignmentFlag.AlignCenter
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(line)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        if column == NUMBER:
            return line.roll
        if column == NAME:
            return self.tr("Nama disembunyikan") if self._masked else line.name
        return line.note if column == NOTE and not self._masked else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() != NOTE or self._masked:
            return False
        self.noted.emit(index.row(), str(value))
        return True

    def state_words(self, state: str) -> str:
        """The state in words."""
        return {
            "hadir": self.tr("hadir"), "izin": self.tr("izin"), "sakit": self.tr("sakit"), "alpa": self.tr("alpa"),
            "dispensasi": self.tr("dispensasi"), "terlambat": self.tr("terlambat"), "pkl": self.tr("PKL"),
        }[state]  # fmt: skip

    def _spoken(self, line: Line) -> str:
        if self._masked:
            return self.tr("Nomor {0}").format(line.roll)
        return self.tr("{0}. {1}: {2}. {3}").format(line.roll, line.name, self.state_words(line.state), line.note)


class StateDelegate(QStyledItemDelegate):
    """Paints the letters: the one that holds is filled, the others wait."""

    def __init__(self, *, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._theme
        state = STATES[index.column() - FIRST_STATE]
        holds = index.data(_STATE_ROLE) == state
        rect = QRectF(option.rect)  # type: ignore[attr-defined]
        picked = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if picked:
            painter.fillRect(rect, theme.color("brand_soft"))
        side = min(rect.width(), rect.height()) - theme.px(6)
        disc = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
        fill, ink = _LOOKS.get(state, _OTHER)
        if holds:
            painter.setBrush(theme.color(fill))
            painter.setPen(QPen(theme.color(ink), theme.px(2)))
            painter.drawRoundedRect(disc, theme.px(6), theme.px(6))
        painter.setPen(theme.color(ink if holds else "muted"))
        painter.setFont(theme.font(14, 700 if holds else 400))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, LETTERS[state])
        painter.restore()


class AttendanceTable(QTableView):
    """Emits what was asked for; the presenter decides."""

    marked = Signal(int, str)
    save_asked = Signal()

    def __init__(self, *, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.lines = AttendanceModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(QStyledItemDelegate(self))
        delegate = StateDelegate(theme=theme, parent=self)
        for column in range(FIRST_STATE, NOTE):
            self.setItemDelegateForColumn(column, delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Daftar hadir: tekan huruf keadaan, lalu pindah ke murid berikutnya"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row_height(theme, 34))
        self.verticalHeader().setMinimumSectionSize(theme.px(28))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(theme.px(24))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(NUMBER, theme.px(44))
        for column in range(FIRST_STATE, NOTE):
            self.setColumnWidth(column, theme.px(32))
        self.setColumnWidth(NOTE, theme.px(150))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._click)

    @property
    def place(self) -> int:
        """The line the keyboard is on, -1 for none."""
        return self.currentIndex().row()

    def go_to(self, place: int) -> None:
        """Move the keyboard to a line."""
        if 0 <= place < self.lines.rowCount():
            self.setCurrentIndex(self.lines.index(place, NAME))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
        )
        state = STATE_OF.get(event.text().upper()) if plain else None
        if state is not None:
            self._mark(self.place, state)
        elif event.key() == Qt.Key.Key_F2 and self.place >= 0:
            self.edit(self.lines.index(self.place, NOTE))
        elif plain and event.text().isprintable() and event.text().strip():
            event.accept()  # no search by letters: a slip of the hand must not move the list
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Names first: on a narrow window the note gives way.
        self.setColumnWidth(NOTE, self._theme.px(150 if self.width() >= self._theme.px(600) else 76))

    def _mark(self, place: int, state: str) -> None:
        if place < 0 or self.lines.masked:
            return
        self.marked.emit(place, state)
        self.go_to(place + 1)

    def _click(self, index: QModelIndex) -> None:
        if FIRST_STATE <= index.column() < NOTE and not self.lines.masked:
            self.marked.emit(index.row(), STATES[index.column() - FIRST_STATE])
