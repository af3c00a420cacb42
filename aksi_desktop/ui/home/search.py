"""The search over lessons and terms: results as you type, under the field of Beranda and in a dialog everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from aksi_desktop.ui.home.search_box import SearchField
from aksi_desktop.ui.widgets.basics import Button, label
from aksi_desktop.ui.widgets.cards import row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aksi_desktop.curriculum import Hit, Library, Term

    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
LIMIT = 12
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


class HitList(QWidget):
    """The hits for a field: the field keeps the keyboard and hands over arrows and Enter."""

    opened = Signal(object)

    def __init__(self, *, library: Library, theme: Theme) -> None:
        super().__init__()
        self._library = library
        self.model = HitModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(HitDelegate(theme=theme, parent=self))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Hasil pencarian"))
        self.list.clicked.connect(self._open)
        self.nothing = label("", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.nothing)
        self.search("")

    def search(self, typed: str) -> int:
        """Show the hits; gives how many."""
        wanted = typed.strip()
        hits = self._library.search(wanted, limit=LIMIT) if wanted else []
        self.model.set_hits(hits)
        if hits:
            self.list.setCurrentIndex(self.model.index(0))
        missed = bool(wanted) and not hits
        self.nothing.setText(
            self.tr("Tidak ada yang cocok dengan “{0}”. Coba kata lain.").format(wanted) if missed else ""
        )
        self.nothing.setVisible(missed)
        self.list.setVisible(bool(hits))
        return len(hits)

    def choose(self, step: int) -> None:
        """Choose the next hit, or the one before."""
        rows = self.model.rowCount()
        if rows:
            self.list.setCurrentIndex(self.model.index((self.list.currentIndex().row() + step) % rows))

    def open_current(self) -> None:
        """Open the chosen hit."""
        self._open(self.list.currentIndex())

    def _open(self, index: Index) -> None:
        hit = self.model.hit(index)
        if hit is not None:
            self.opened.emit(hit)


class SearchDialog(QDialog):
    """The same on Ctrl+K, over any screen."""

    def __init__(self, *, library: Library, theme: Theme, frame: Frame, parent: QWidget) -> None:
        super().__init__(parent)
        self._library, self._theme, self._frame, self._over = library, theme, frame, parent
        self.setWindowTitle(self.tr("Cari"))
        self.field = SearchField(theme=theme)
        self.hits = HitList(library=library, theme=theme)
        self.resize(min(theme.px(560), parent.width() - 40), min(theme.px(480), parent.height() - 40))
        layout = QVBoxLayout(self)
        side = theme.px(18)
        layout.setContentsMargins(side, side, side, side)
        layout.setSpacing(theme.px(10))
        layout.addWidget(self.field)
        layout.addWidget(self.hits, 1)
        self.field.textChanged.connect(self.hits.search)
        self.field.stepped.connect(self.hits.choose)
        self.field.returnPressed.connect(self.hits.open_current)
        self.field.left.connect(self.reject)
        self.hits.opened.connect(self._open_hit)
        self.field.setFocus()

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
