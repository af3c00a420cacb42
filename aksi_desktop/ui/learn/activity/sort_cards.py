"""Cards that can be picked up, and the groups they can be put into: by dragging, by clicking, by number keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QDragEnterEvent, QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from aksi_desktop.ui.quiz.items.verdict import Verdict
from aksi_desktop.ui.widgets import ClickCard, label

if TYPE_CHECKING:
    from aksi_desktop.curriculum import SortCard, SortGroup

    from aksi_desktop.ui.theme import Theme

MIME = "application/x-aksi-kartu"


class SortingCard(ClickCard):
    """One card. A click picks it up (or puts it down), a digit puts it into that group."""

    group_key = Signal(str, int)

    def __init__(self, card: SortCard, *, theme: Theme) -> None:
        super().__init__(card.text, theme=theme, look="row", padding=12, spacing=4)
        self.card = card
        self.setCheckable(True)
        self._pressed_at = QPoint()
        self.body.addWidget(label(card.text, "body"))
        self.verdict = Verdict(theme=theme)
        self.body.addWidget(self.verdict)
        self.setMinimumHeight(theme.px(44))
        self.settle()

    def show_result(self, words: str, reason: str, *, right: bool) -> None:
        """Say whether the card lies where it belongs, and why."""
        self.verdict.show_verdict(words, reason, right=right)
        self.setAccessibleDescription(self.verdict.accessibleName())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isdigit() and event.text() != "0":
            self.group_key.emit(self.card.id, int(event.text()) - 1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        far = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if not event.buttons() & Qt.MouseButton.LeftButton or far < QApplication.startDragDistance():
            super().mouseMoveEvent(event)
            return
        self.setDown(False)
        drag = QDrag(self)
        drag.setMimeData(card_data(self.card.id))
        drag.setPixmap(self.grab())
        drag.setHotSpot(self._pressed_at)
        drag.exec(Qt.DropAction.MoveAction)


def card_data(card_id: str) -> QMimeData:
    """What a dragged card carries."""
    data = QMimeData()
    data.setData(MIME, card_id.encode())
    return data


class GroupColumn(ClickCard):
    """A group: its number, name and meaning, then its cards. A click puts the picked card here."""

    dropped = Signal(str, str)

    def __init__(self, group: SortGroup | None, number: int, *, theme: Theme, name: str) -> None:
        super().__init__(name, theme=theme, padding=14, spacing=8)
        self.group_id = group.id if group is not None else ""
        self.setAcceptDrops(True)
        if group is not None:
            self.body.addWidget(label(f"{number}. {group.name}", "subheading"))
            if group.meaning:
                self.body.addWidget(label(group.meaning, "small"))
        else:
            self.body.addWidget(label(name, "subheading"))
        self.settle()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.px(8))
        self.body.addLayout(self._cards)
        self.body.addStretch(1)

    def add_card(self, card: QWidget) -> None:
        """Lay a card into this group."""
        self._cards.addWidget(card)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        card = bytes(event.mimeData().data(MIME).data()).decode(errors="replace")
        self.dropped.emit(card, self.group_id)
        event.acceptProposedAction()
