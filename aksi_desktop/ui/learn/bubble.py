"""A small card over the page: what a term means, or where a fact comes from. Esc, a click elsewhere or X closes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from aksi_desktop.ui.learn.text_part import TextPart
from aksi_desktop.ui.widgets import Button, Card, IconButton, label, row
from aksi_desktop.ui.widgets.cards import clear_layout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from aksi_desktop.ui.theme import Theme

WIDTH = 400


class Bubble(Card):
    """One pop-up card for its whole parent; shown again for each note."""

    followed = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget, *, theme: Theme) -> None:
        super().__init__("picked", theme=theme, padding=16, spacing=8)
        self.setParent(parent)
        self._theme = theme
        self._return_to: QWidget | None = None
        self._title = label("", "heading")
        self._close = IconButton("x", self.tr("Tutup (Esc)"), theme=theme, bare=True, size=18)
        self._close.clicked.connect(self.close_note)
        head = row(self._title, self._close)
        head.setStretch(0, 1)
        head.setAlignment(self._close, Qt.AlignmentFlag.AlignTop)
        self._text = TextPart()
        self._text.followed.connect(self.followed)
        self._facts = label("", "small")
        self._links = QVBoxLayout()
        self._links.setSpacing(0)
        self.body.addLayout(head)
        self.body.addWidget(self._text)
        self.body.addWidget(self._facts)
        self.body.addLayout(self._links)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()

    def show_note(
        self,
        title: str,
        html: str,
        facts: str,
        see: Sequence[tuple[str, str]],
        *,
        at: QPoint,
        return_to: QWidget | None,
    ) -> None:
        """Open below ``at`` (in the parent); the keyboard goes back to ``return_to`` at the end."""
        self._return_to = return_to
        parent = self.parentWidget()
        assert parent is not None
        side = self.body.contentsMargins().left()
        width = min(self._theme.px(WIDTH), parent.width() - 2 * side)
        self._title.setText(title)
        self.setAccessibleName(title)
        self._text.show_html(html, width - 2 * side - 4)
        self.setAccessibleDescription(self._text.toPlainText())
        self._facts.setText(facts)
        self._facts.setVisible(bool(facts))
        clear_layout(self._links)
        for address, words in see:
            button = Button(self.tr("Lihat juga: {0}").format(words), "link", theme=self._theme)
            button.clicked.connect(lambda _=False, address=address: self.followed.emit(address))
            self._links.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._place(parent, at, width)
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)
        self._close.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self, parent: QWidget, at: QPoint, width: int) -> None:
        self.setFixedWidth(width)
        self.ensurePolished()
        self.body.activate()
        height = self.body.totalHeightForWidth(width)
        gap = self._theme.px(8)
        left = max(gap, min(at.x() - self._theme.px(24), parent.width() - width - gap))
        top = at.y() + gap
        if top + height > parent.height() - gap:
            top = max(gap, at.y() - height - self._theme.px(30))
        self.setGeometry(left, top, width, height)
        self.show()
        self.raise_()

    def close_note(self) -> None:
        """Take the card away and give the keyboard back."""
        if self.isHidden():
            return
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        self.hide()
        if self._return_to is not None:
            self._return_to.setFocus(Qt.FocusReason.PopupFocusReason)
        self._return_to = None
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press outside closes the card; the press itself goes on to where it was meant."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            inside = watched is self or self.isAncestorOf(watched)
            if not inside:
                self._return_to = None
                self.close_note()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_note()
        else:
            super().keyPressEvent(event)
