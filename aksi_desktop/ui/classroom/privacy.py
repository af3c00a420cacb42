"""Names and marks stay hidden while others may look on: a second or cloned display, or the teacher's own wish."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen, QWindow

PEEK_KEY = Qt.Key.Key_F9


class PrivacyGuard(QObject):
    """Says ``masked``, and ``changed(bool)`` when that changes.

    A second screen counts whether it extends or clones: what stands on this window may be on the wall. While the key
    F9 is held the names show, and no longer. ``screens`` gives the screens; tests give their own.
    """

    changed = Signal(bool)

    def __init__(self, parent: QObject, *, screens: Callable[[], Sequence[QScreen]] | None = None) -> None:
        super().__init__(parent)
        self._screens = screens or QGuiApplication.screens
        self._wish = False
        self._held = False
        self._window: QWindow | None = None
        self._displays = len(self._screens()) > 1
        self._masked = self._displays
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self.look_again)
            app.screenRemoved.connect(self.look_again)

    @property
    def masked(self) -> bool:
        """Whether names and marks are hidden now."""
        return self._masked

    @property
    def by_display(self) -> bool:
        """Whether a second display hides them, so that the teacher's wish cannot show them."""
        return self._displays

    @property
    def wished(self) -> bool:
        """Whether "Sembunyikan nama" is on."""
        return self._wish

    def wish(self, hidden: bool) -> None:
        """Switch "Sembunyikan nama"."""
        self._wish = hidden
        self._settle()

    def look_again(self) -> None:
        """Count the displays anew; called whenever one comes or goes."""
        self._displays = len(self._screens()) > 1
        self._settle()

    def watch(self, window: QWindow | None) -> None:
        """Follow the held key in this native window: it sees every key once, wherever the keyboard is."""
        if window is self._window:
            return
        if self._window is not None:
            self._window.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)

    def hold(self, held: bool) -> None:
        """The key went down or up."""
        self._held = held
        self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) and isinstance(event, QKeyEvent):
            if event.key() == PEEK_KEY and not event.isAutoRepeat():
                self.hold(kind == QEvent.Type.KeyPress)
        elif kind == QEvent.Type.FocusOut and self._held:
            self.hold(False)  # the key comes up in another window: nobody would tell
        return False

    def _settle(self) -> None:
        masked = (self._displays or self._wish) and not self._held
        if masked != self._masked:
            self._masked = masked
            self.changed.emit(masked)
