"""Frames of whole screens: a page that scrolls, and the base of screens that replace the rail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from aksi_desktop.ui.theme import Theme


class ScrollPage(QScrollArea):
    """A page that scrolls up and down only. Fill ``body``; ``max_width`` (pixels at 100 %) keeps lines readable."""

    def __init__(self, *, theme: Theme, max_width: int | None = None, margins: tuple[int, int] = (32, 26)) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        page.setProperty("look", "page")
        outer = QVBoxLayout(page)
        outer.setContentsMargins(theme.px(margins[0]), theme.px(margins[1]), theme.px(margins[0]), theme.px(margins[1]))
        inner = QWidget()
        inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        if max_width:
            inner.setMaximumWidth(theme.px(max_width))
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(theme.px(16))
        across = QHBoxLayout()
        across.addWidget(inner, 1000)
        if max_width:
            # The inner column grows to its limit first; what is left lies on both sides of it.
            across.insertStretch(0, 1)
            across.addStretch(1)
        outer.addLayout(across)
        outer.addStretch(1)
        self.setWidget(page)


class FocusScreen(QWidget):
    """A screen that replaces the rail: a lesson, a quiz, the help page.

    The shell connects ``closed`` (go back), ``help_asked`` and ``sign_out_asked``, sets the window title from
    ``screen_title``, calls ``leaving`` before the screen is taken away (write drafts there) and ``first_focus`` after
    it is shown. Esc goes back.
    """

    closed = Signal()
    help_asked = Signal()
    sign_out_asked = Signal()

    def screen_title(self) -> str:
        """What the window title may say; neutral for sensitive lessons."""
        return ""

    def leaving(self) -> None:
        """Bring unfinished text to safety; called before the screen goes, at close and at sign-out."""

    def first_focus(self) -> QWidget | None:
        """The widget that gets the keyboard when the screen opens; ``None`` leaves it to Qt."""
        return None

    def escape(self) -> None:
        """What Esc does where nothing inside the screen takes it."""
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escape()
        else:
            super().keyPressEvent(event)
