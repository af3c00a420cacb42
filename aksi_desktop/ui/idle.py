"""Notices that nobody uses the window any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow
    from PySide6.QtWidgets import QWidget

IDLE_MS = 5 * 60 * 1000
WARN_MS = 4 * 60 * 1000 + 30 * 1000
_SIGNS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class IdleWatch(QObject):
    """Watches the window's own input; says ``warned`` half a minute before ``expired``, ``returned`` in between."""

    warned = Signal()
    returned = Signal()
    expired = Signal()

    def __init__(self, window: QWidget, *, warn_ms: int = WARN_MS, idle_ms: int = IDLE_MS) -> None:
        super().__init__(window)
        self._window = window
        self._warn_ms, self._idle_ms = warn_ms, idle_ms
        self._warn = self._timer(warn_ms)
        self._end = self._timer(idle_ms)
        self._warned = False
        self._follows = False
        self._warn.timeout.connect(self._say_warning)
        self._end.timeout.connect(self._say_expired)

    @property
    def watching(self) -> bool:
        """Whether it watches now."""
        return self._end.isActive()

    def start(self) -> None:
        """Begin to watch."""
        handle = self._window.windowHandle()
        if handle is not None:
            # On the native window: it sees each key and pointer event once, and few others.
            handle.installEventFilter(self)
            if not self._follows:
                self._follows = True
                application = QGuiApplication.instance()
                if isinstance(application, QGuiApplication):
                    application.focusWindowChanged.connect(self._follow)
        self._restart()

    def hurry(self, *, to_the_end: bool = False) -> None:
        """Let the time pass now: to the warning, or to the end. For tests and for showing how it looks."""
        self._warn.start(0)
        if to_the_end:
            self._end.start(0)

    def stop(self) -> None:
        """Watch no longer."""
        self._warned = False
        self._warn.stop()
        self._end.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS and self._end.isActive():
            self._restart()
        return False

    def _follow(self, window: QWindow | None) -> None:
        """Dialogs are windows of their own: who fills one in is here."""
        if window is not None and self._end.isActive():
            window.installEventFilter(self)  # a second time changes nothing

    def _restart(self) -> None:
        if self._warned:
            self._warned = False
            self.returned.emit()
        self._warn.start(self._warn_ms)
        self._end.start(self._idle_ms)

    def _say_warning(self) -> None:
        self._warned = True
        self.warned.emit()

    def _say_expired(self) -> None:
        self.stop()
        self.expired.emit()

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        return timer
