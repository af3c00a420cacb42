"""The search over lessons and terms: results as you type, in a box on Beranda and in a dialog everywhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from aksi_desktop.ui.widgets.basics import Button, label
from aksi_desktop.ui.widgets.cards import row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aksi_desktop.curriculum import Hit, Library, Term

    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
LIMIT = 12
SHOWN = 6
ROW_HEIGHT = 58
HIT_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class HitModel(QAbstractListModel):
    """The hits of the last query."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: Sequence[Hit] = ()

    def set_hits(self, hits: Sequence[Hit]) -> None:
        """Show these."""
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def hit(self, index: Index) -> Hit | None:
        """The hit at an index, if there is one."""
        return self._hits[index.row()] if 0 <= index.row() < len(self._hits) else None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        hit = self.hit(index)
        if hit is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{hit.title}. {hit.snippet}"
        return hit if role == HIT_ROLE else None


class HitDelegate(QStyledItemDelegate):
    """Two lines: title and kind above, a snippet below."""

    def __init__(self, *, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit = index.data(HIT_ROLE)
        if hit is None:
            return
        theme = self._theme
        box: QRect = option.rect  # type: ignore[attr-defined]
        picked = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        painter.fillRect(box, theme.color("brand_soft" if picked else "card"))
        inner = box.adjusted(theme.px(14), theme.px(7), -theme.px(14), -theme.px(7))
        kind = self._kind(hit.kind)
        small = theme.font(12, 600)
        width = QFontMetrics(small).horizontalAdvance(kind)
        upper = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(small)
        painter.setPen(theme.color("muted"))
        painter.drawText(upper, right, kind)
        bold = theme.font(15, 600)
        painter.setFont(bold)
        painter.setPen(theme.color("ink"))
        room = inner.width() - width - theme.px(12)
        painter.drawText(upper, left, QFontMetrics(bold).elidedText(hit.title, Qt.TextElideMode.ElideRight, room))
        lower = QRect(inner.left(), upper.bottom(), inner.width(), inner.height() - upper.height())
        plain = theme.font(13)
        painter.setFont(plain)
        painter.setPen(theme.color("muted"))
        painter.drawText(
            lower, left, QFontMetrics(plain).elidedText(hit.snippet, Qt.TextElideMode.ElideRight, inner.width())
        )

    def _kind(self, kind: str) -> str:
        return {"pelajaran": self.tr("Pelajaran"), "bagian": self.tr("Bagian"), "istilah": self.tr("Istilah")}.get(
            kind, ""
        )


class SearchPart(QWidget):
    """A field and a list of hits. Down goes into the list, Enter opens, Esc empties or closes."""

    opened = Signal(object)
    left = Signal()

    def __init__(self, *, library: Library, theme: Theme) -> None:
        super().__init__()
        self._library = library
        self.field = QLineEdit()
        self.field.setProperty("look", "search")
        self.field.setPlaceholderText(self.tr("Cari pelajaran atau istilah"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setToolTip(self.tr("Cari pelajaran atau istilah (Ctrl+K)"))
        self.field.addAction(theme.icons.icon("search", "muted", 18), QLineEdit.ActionPosition.LeadingPosition)
        self.field.setClearButtonEnabled(True)
        self.model = HitModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(HitDelegate(theme=theme, parent=self))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Hasil pencarian"))
        self.nothing = label("", "muted")
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self._open_current)
        self.list.clicked.connect(self._open)
        self.field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self._move(step)
                return True
            if event.key() == Qt.Key.Key_Escape:
                if self.field.text():
                    self.field.clear()
                else:
                    self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def _search(self, typed: str) -> None:
        hits = self._library.search(typed, limit=LIMIT) if typed.strip() else []
        self.model.set_hits(hits)
        if hits:
            self.list.setCurrentIndex(self.model.index(0))
        missed = bool(typed.strip()) and not hits
        self.nothing.setText(
            self.tr("Tidak ada yang cocok dengan “{0}”. Coba kata lain.").format(typed.strip()) if missed else ""
        )
        self.nothing.setVisible(missed)
        self.list.setVisible(bool(hits))
        self.changed()

    def changed(self) -> None:
        """The hits are new; a box shows or hides its list here."""

    def _move(self, step: int) -> None:
        rows = self.model.rowCount()
        if rows:
            at = self.list.currentIndex().row()
            self.list.setCurrentIndex(self.model.index((at + step) % rows))

    def _open_current(self) -> None:
        self._open(self.list.currentIndex())

    def _open(self, index: Index) -> None:
        hit = self.model.hit(index)
        if hit is not None:
            self.opened.emit(hit)


class SearchBox(SearchPart):
    """The field on Beranda; the hits float over the page below it."""

    def __init__(self, *, library: Library, theme: Theme, frame: Frame) -> None:
        super().__init__(library=library, theme=theme)
        self._theme = theme
        self._frame = frame
        self._popup: QFrame | None = None
        self.setFixedWidth(theme.px(280))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.field)
        self.setFocusProxy(self.field)
        self.opened.connect(self._open_hit)
        self.list.hide()
        self.nothing.hide()

    def changed(self) -> None:
        """Float the list, or take it away."""
        if not self.field.text().strip():
            if self._popup is not None:
                self._popup.hide()
            return
        popup = self._popup or self._make_popup()
        theme = self._theme
        rows = min(self.model.rowCount(), SHOWN)
        over = self.window()
        width = min(theme.px(460), over.width() - theme.px(20))
        height = max(rows * theme.px(ROW_HEIGHT), theme.px(64)) + theme.px(8)
        corner = self.mapTo(over, QPoint(self.width() - width, self.height() + theme.px(4)))
        popup.setGeometry(
            max(corner.x(), theme.px(10)), corner.y(), width, min(height, over.height() - corner.y() - theme.px(10))
        )
        popup.show()
        popup.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() is QEvent.Type.FocusOut and self._popup is not None:
            self._popup.hide()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: Any) -> None:
        if self._popup is not None:
            self._popup.hide()
        super().hideEvent(event)

    def _make_popup(self) -> QFrame:
        # A child of the window, not a popup window: the field keeps the keyboard while hits change.
        popup = QFrame(self.window())
        popup.setProperty("look", "float")
        layout = QVBoxLayout(popup)
        layout.setContentsMargins(self._theme.px(4), self._theme.px(4), self._theme.px(4), self._theme.px(4))
        layout.addWidget(self.list)
        layout.addWidget(self.nothing)
        self._popup = popup
        self.destroyed.connect(popup.deleteLater)
        return popup

    def _open_hit(self, hit: Hit) -> None:
        self.field.clear()
        open_hit(hit, library=self._library, frame=self._frame, theme=self._theme, parent=self.window())


class SearchDialog(QDialog):
    """The same on Ctrl+K, over any screen."""

    def __init__(self, *, library: Library, theme: Theme, frame: Frame, parent: QWidget) -> None:
        super().__init__(parent)
        self._library, self._theme, self._frame, self._over = library, theme, frame, parent
        self.setWindowTitle(self.tr("Cari"))
        self.part = SearchPart(library=library, theme=theme)
        self.resize(min(theme.px(560), parent.width() - 40), min(theme.px(480), parent.height() - 40))
        layout = QVBoxLayout(self)
        side = theme.px(18)
        layout.setContentsMargins(side, side, side, side)
        layout.setSpacing(theme.px(10))
        layout.addWidget(self.part.field)
        layout.addWidget(self.part.nothing)
        layout.addWidget(self.part.list, 1)
        layout.addStretch(0)
        self.part.setParent(self)
        self.part.hide()
        self.part.nothing.hide()
        self.part.left.connect(self.reject)
        self.part.opened.connect(self._open_hit)
        self.part.field.setFocus()

    def _open_hit(self, hit: Hit) -> None:
        self.accept()
        open_hit(hit, library=self._library, frame=self._frame, theme=self._theme, parent=self._over)


class TermDialog(QDialog):
    """What a term means."""

    def __init__(self, term: Term, *, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(term.name)
        self.setMinimumWidth(theme.px(420))
        self.setMaximumWidth(theme.px(560))
        layout = QVBoxLayout(self)
        side = theme.px(24)
        layout.setContentsMargins(side, side, side, side)
        layout.setSpacing(theme.px(10))
        layout.addWidget(label(term.name, "heading"))
        if term.synonyms:
            layout.addWidget(label(self.tr("Juga disebut: {0}").format(", ".join(term.synonyms)), "muted"))
        meaning = label("", "body")
        meaning.setTextFormat(Qt.TextFormat.MarkdownText)
        meaning.setText(term.definition_md)
        layout.addWidget(meaning)
        close = Button(self.tr("Tutup"), "primary", theme=theme)
        close.clicked.connect(self.accept)
        layout.addLayout(row(None, close))
        close.setFocus()


def open_hit(hit: Hit, *, library: Library, frame: Frame, theme: Theme, parent: QWidget) -> None:
    """Open what was found: a lesson at its section, or the meaning of a term."""
    if hit.kind == "istilah":
        term = library.glossary.get(hit.section) or next(
            (t for t in library.glossary.terms if t.name == hit.title), None
        )
        if term is not None:
            TermDialog(term, theme=theme, parent=parent).open()
        return
    frame.open_lesson(hit.lesson, hit.section if hit.kind == "bagian" else "")
