"""The frame of this tab's dialogs: a title, a body that scrolls where the screen is small, a filled button."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from aksi_desktop.ui.widgets.basics import label
from aksi_desktop.ui.widgets.cards import row
from aksi_desktop.ui.widgets.form_dialog import ActionDialog

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from aksi_desktop.ui.theme import Theme


class SheetDialog(ActionDialog):
    """Fill ``body``; override ``submit``. Without ``action`` there is only a button that closes."""

    def __init__(
        self, title: str, intro: str, action: str = "", *, theme: Theme, parent: QWidget | None, width: int = 560
    ) -> None:
        super().__init__(title, action, theme=theme, parent=parent)
        self._width = width
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        side = theme.px(24)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(side, side, side, theme.px(18))
        outer.setSpacing(theme.px(8))
        self.heading = label(title, "heading")
        outer.addWidget(self.heading)
        if intro:
            outer.addWidget(label(intro, "muted"))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        page.setProperty("look", "page")
        self.body = QVBoxLayout(page)
        self.body.setContentsMargins(theme.px(2), theme.px(2), theme.px(10), theme.px(2))
        self.body.setSpacing(theme.px(5))
        scroll.setWidget(page)
        self._page = page
        outer.addWidget(scroll, 1)
        outer.addWidget(self._trouble)
        if not action:
            self.cancel.setText(self.tr("Tutup"))
            self.action.hide()
        self.foot = row(None, self.cancel, self.action, spacing=theme.px(10))
        outer.addLayout(self.foot)

    def add_field(self, words: str, field: QWidget, help_text: str = "") -> None:
        """A caption, the field below it, a word of help."""
        caption = label(words, "strong")
        caption.setBuddy(field)
        field.setAccessibleName(words)
        self.body.addSpacing(self._theme.px(5))
        self.body.addWidget(caption)
        self.body.addWidget(field)
        if help_text:
            self.body.addWidget(label(help_text, "small"))

    def say_taken(self, name: str) -> None:
        """A file of this name is there and nobody said that it may be written over."""
        self.say(self.tr("{0} sudah ada. Pilih berkas itu sendiri untuk menimpanya, atau nama lain.").format(name))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def fit(self) -> None:
        """As high as its content, within the window it belongs to."""
        theme, over = self._theme, self.parentWidget()
        room = over.window().size() if over is not None else self.screen().availableSize()
        width = min(theme.px(self._width), int(room.width() * 0.94))
        self.setFixedWidth(width)
        wanted = self._page.layout()
        inner = width - theme.px(64)
        high = 0 if wanted is None else max(wanted.totalHeightForWidth(inner), wanted.totalSizeHint().height())
        chrome = self.sizeHint().height() - self._scroll_hint()
        self.resize(width, min(high + chrome + theme.px(14), int(room.height() * 0.92)))
        if over is not None and self.isVisible():
            # It was placed by the size it had before; its buttons must not lie under the window's edge.
            middle = over.window().mapToGlobal(over.window().rect().center())
            self.move(middle - self.rect().center())

    def _scroll_hint(self) -> int:
        scroll = self._page.parentWidget()
        area = scroll.parentWidget() if scroll is not None else None
        return area.sizeHint().height() if area is not None else 0


def ask_place(dialog: SheetDialog, title: str, suggested: str, pattern: str) -> Path | None:
    """Where to save, with the ending of ``suggested``; the system's own dialog asks before a file is written over.

    An ending that was left out is added here; where such a file exists already, nothing is chosen and it is said.
    """
    name, _ = QFileDialog.getSaveFileName(dialog, title, suggested, pattern)
    if not name:
        return None
    path, ending = Path(name), Path(suggested).suffix
    if path.suffix.casefold() == ending:
        return path
    path = path.with_name(path.name + ending)
    if path.exists():
        dialog.say_taken(path.name)
        return None
    return path
