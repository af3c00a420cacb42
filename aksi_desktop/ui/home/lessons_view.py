"""Pelajaran as it is seen: every module with its lessons, what is done, and a filter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from aksi_desktop.ui.home.model import LessonRow, ModuleRows
from aksi_desktop.ui.widgets.basics import label
from aksi_desktop.ui.widgets.search_edit import SearchEdit
from aksi_desktop.ui.widgets.toggles import ToggleRow

if TYPE_CHECKING:
    from aksi_desktop.ui.home.presenter import LessonsPresenter
    from aksi_desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
HEAD_HEIGHT, ROW_HEIGHT, GAP = 74, 68, 8
WIDE = 560  # row width at 100 % from which the right column is shown


class LessonsModel(QAbstractListModel):
    """Module heads and lesson rows in one list; heads cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ModuleRows | LessonRow] = []

    def set_modules(self, modules: tuple[ModuleRows, ...], typed: str, state: str) -> None:
        """Show the lessons that fit; a module without any is left out."""
        wanted = typed.casefold().split()
        self.beginResetModel()
        self._rows = []
        for module in modules:
            fitting = [
                lesson
                for lesson in module.lessons
                if (not state or (lesson.state == "selesai") == (state == "selesai"))
                and all(
                    word in f"{lesson.code} {lesson.title} {lesson.summary} {module.title}".casefold()
                    for word in wanted
                )
            ]
            if fitting:
                self._rows += [module, *fitting]
        self.endResetModel()

    def row_at(self, index: Index) -> ModuleRows | LessonRow | None:
        """The module or lesson at an index."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def index_of(self, code: str) -> QModelIndex:
        """Where a module or lesson stands; an invalid index when it is not shown."""
        for number, found in enumerate(self._rows):
            if found.code == code:
                return self.index(number)
        return QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.row_at(index), LessonRow):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        found = self.row_at(index)
        if found is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return found.title
        return found if role == ROW_ROLE else None


class LessonsDelegate(QStyledItemDelegate):
    """Paints heads and rows; the state is a mark and words, never colour alone."""

    def __init__(self, *, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        head = isinstance(index.data(ROW_ROLE), ModuleRows)
        return QSize(self._theme.px(200), self._theme.px(HEAD_HEIGHT if head else ROW_HEIGHT + GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        found = index.data(ROW_ROLE)
        box: QRect = option.rect  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(found, ModuleRows):
            self._paint_head(painter, box, found)
        elif found is not None:
            picked = bool(state & QStyle.StateFlag.State_Selected) and self._view.hasFocus()
            self._paint_row(painter, box, found, picked=picked, over=bool(state & QStyle.StateFlag.State_MouseOver))
        painter.restore()

    def _paint_head(self, painter: QPainter, box: QRect, module: ModuleRows) -> None:
        theme = self._theme
        side = theme.px(34)
        top = box.bottom() - theme.px(12) - side
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(f"{module.color}_soft"))
        painter.drawEllipse(box.left(), top, side, side)
        role = "sun_ink" if module.color == "sun" else module.color
        pixmap = theme.icons.pixmap(theme.icons.known(module.icon), role, 19, dpr=self._view.devicePixelRatioF())
        painter.drawPixmap(box.left() + (side - theme.px(19)) // 2, top + (side - theme.px(19)) // 2, pixmap)
        count = self.tr("{0} dari {1} selesai").format(module.done, len(module.lessons))
        where = QRect(box.left() + side + theme.px(12), top, box.width() - side - theme.px(16), side)
        self._text(painter, where, count, theme.font(14), "muted", right=True)
        room = where.width() - QFontMetrics(theme.font(14)).horizontalAdvance(count) - theme.px(16)
        self._text(painter, QRect(where.left(), where.top(), room, side), module.title, theme.font(18, 700), "ink")

    def _paint_row(self, painter: QPainter, box: QRect, lesson: LessonRow, *, picked: bool, over: bool) -> None:
        theme = self._theme
        card = QRectF(box.left() + 1, box.top() + 1, box.width() - 3, theme.px(ROW_HEIGHT) - 2)
        painter.setPen(QPen(theme.color("focus" if picked else "brand" if over else "line"), 2 if picked else 1))
        painter.setBrush(theme.color("hover" if over else "card"))
        painter.drawRoundedRect(card, theme.px(10), theme.px(10))
        inner = card.toRect().adjusted(theme.px(16), theme.px(9), -theme.px(16), -theme.px(9))
        self._paint_mark(painter, QRect(inner.left(), inner.top(), theme.px(26), inner.height()), lesson)
        words = inner.adjusted(theme.px(40), 0, 0, 0)
        if card.width() >= theme.px(WIDE):
            state = self.state_words(lesson)
            minutes = self.tr("sekitar {0} menit").format(lesson.minutes)
            width = max(
                QFontMetrics(theme.font(13, 600)).horizontalAdvance(text) for text in (state, minutes)
            ) + theme.px(4)
            right = QRect(words.right() - width, words.top(), width, words.height())
            half = right.height() // 2
            role = "brand" if lesson.state == "selesai" else "sun_ink" if lesson.state == "jalan" else "muted"
            self._text(painter, right.adjusted(0, 0, 0, -half), state, theme.font(13, 600), role, right=True)
            self._text(painter, right.adjusted(0, half, 0, 0), minutes, theme.font(13), "muted", right=True)
            words.setRight(right.left() - theme.px(16))
        half = words.height() // 2
        title = self.tr("{0}. {1}").format(lesson.number, lesson.title)
        self._text(painter, words.adjusted(0, 0, 0, -half), title, theme.font(16, 600), "ink")
        self._text(painter, words.adjusted(0, half, 0, 0), lesson.summary, theme.font(13), "muted")

    def state_words(self, lesson: LessonRow) -> str:
        """The state of a lesson in words."""
        if lesson.state == "selesai":
            return self.tr("Selesai")
        if lesson.state == "jalan":
            return self.tr("Bagian {0} dari {1}").format(min(lesson.done + 1, lesson.total), lesson.total)
        return self.tr("Belum dibuka")

    def _paint_mark(self, painter: QPainter, box: QRect, lesson: LessonRow) -> None:
        theme = self._theme
        side = min(box.width(), theme.px(24))
        ring = QRectF(box.left(), box.center().y() - side / 2, side, side)
        if lesson.state == "selesai":
            pixmap = theme.icons.pixmap("circle-check", "brand", 24, dpr=self._view.devicePixelRatioF())
            painter.drawPixmap(ring.toRect().topLeft(), pixmap)
            return
        thick = theme.px(3)
        ring.adjust(thick, thick, -thick, -thick)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("border"), theme.px(2)))
        painter.drawEllipse(ring)
        if lesson.state == "jalan":
            painter.setPen(QPen(theme.color("brand"), thick))
            painter.drawArc(ring, 90 * 16, -round(360 * 16 * lesson.done / max(lesson.total, 1)))

    def _text(self, painter: QPainter, box: QRect, text: str, font: QFont, role: str, *, right: bool = False) -> None:
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.setFont(font)
        painter.setPen(self._theme.color(role))
        elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, elided)


class LessonsList(QListView):
    """The list; Enter and a click open a lesson."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class LessonsView(QWidget):
    """Shows modules and their lessons; ``presenter`` is set by ``build_lessons``."""

    presenter: LessonsPresenter

    def __init__(self, *, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._modules: tuple[ModuleRows, ...] = ()
        self._state = ""
        self.filter = SearchEdit(self.tr("Saring judul atau kode"), theme=theme)
        self.filter.setFixedWidth(theme.px(250))
        self.filter.textChanged.connect(self._show)
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(label(self.tr("Pelajaran"), "title", wrap=False))
        head.addStretch(1)
        head.addWidget(self.filter)
        self.model = LessonsModel(self)
        self.list = LessonsList()
        self.list.setProperty("look", "lessons")
        self.list.setModel(self.model)
        self.list.setItemDelegate(LessonsDelegate(theme=theme, parent=self.list))
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(self.tr("Daftar pelajaran"))
        self.list.clicked.connect(self._open)
        self._nothing = label(
            self.tr("Tidak ada pelajaran yang cocok. Kosongkan saringan untuk melihat semuanya."), "muted"
        )
        layout = QVBoxLayout(self)
        side = theme.px(32)
        layout.setContentsMargins(side, theme.px(24), side, 0)
        layout.setSpacing(theme.px(10))
        layout.addLayout(head)
        layout.addWidget(self._make_states())
        layout.addWidget(self._nothing)
        layout.addWidget(self.list, 1)

    def refresh(self) -> None:
        """Show the state of now."""
        self.presenter.refresh()

    def first_focus(self) -> QWidget | None:
        """The list: arrows and Enter work at once."""
        return self.list

    def show_modules(self, modules: tuple[ModuleRows, ...]) -> None:
        """Show these modules, filtered as before."""
        self._modules = modules
        self._show()

    def show_module(self, code: str) -> None:
        """Bring a module to the top and its first open lesson to the keyboard."""
        if self.filter.text() or self._state:
            self.filter.clear()
            self._choose_state("")
        index = self.model.index_of(code)
        if index.isValid():
            self.list.scrollTo(index, QListView.ScrollHint.PositionAtTop)
            module = next(found for found in self._modules if found.code == code)
            first = next((row for row in module.lessons if row.state != "selesai"), module.lessons[0])
            self.list.setCurrentIndex(self.model.index_of(first.code))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_states(self) -> ToggleRow:
        choices = (
            ("", self.tr("Semua"), ""),
            ("belum", self.tr("Belum selesai"), ""),
            ("selesai", self.tr("Selesai"), ""),
        )
        self._states = ToggleRow(choices, "", theme=self._theme)
        self._states.chosen.connect(self._choose_state)
        return self._states

    def _choose_state(self, state: str) -> None:
        self._state = state
        self._states.show_value(state)
        self._show()

    def _show(self) -> None:
        current = self.model.row_at(self.list.currentIndex())
        self.model.set_modules(self._modules, self.filter.text(), self._state)
        self._nothing.setVisible(self.model.rowCount() == 0)
        index = self.model.index_of(current.code) if current else QModelIndex()
        if not index.isValid() and self.model.rowCount() > 1:
            index = self.model.index(1)
        self.list.setCurrentIndex(index)

    def _open(self, index: QModelIndex) -> None:
        found = self.model.row_at(index)
        if isinstance(found, LessonRow):
            self.presenter.open(found.code)
