"""Names and marks stay hidden while others may look on: a second or cloned display, or the teacher's own wish."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen, QWindow

PEEK_KEY = Qt.Key.Key_F9
_LOOK_EVERY_MS = 2000


class PrivacyGuard(QObject):
    """Says ``masked``, and ``changed(bool)`` when that changes.

    A second screen counts whether it extends or clones: what stands on this window may be on the wall. While the key
    F9 is held the names show, and no longer. ``screens`` gives the screens; tests give their own.

    Windows shows a display and its mirror image as one screen and tells nobody when the mirror comes or goes, so there
    ``displays`` counts what is fed with a picture, every two seconds while somebody looks.
    """

    changed = Signal(bool)

    def __init__(
        self,
        parent: QObject,
        *,
        screens: Callable[[], Sequence[QScreen]] | None = None,
        displays: Callable[[], int] | None = None,
    ) -> None:
        super().__init__(parent)
        self._screens = screens or QGuiApplication.screens
        self._count = displays or (_displays_of_windows if sys.platform == "win32" else None)
        self._timer = QTimer(self, interval=_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look_again)
        self._wish = False
        self._held = False
        self._window: QWindow | None = None
        self._displays = self._several()
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
        self._displays = self._several()
        self._settle()

    def watch(self, window: QWindow | None) -> None:
        """Follow the held key in this native window: it sees every key once, wherever the keyboard is."""
        if window is self._window:
            return
        if self._window is not None:
            self._window.removeEventFilter(self)
        self._window = window
        self._timer.stop()
        if window is not None:
            window.installEventFilter(self)
            if self._count is not None:
                self._timer.start()
                self.look_again()

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

    def _several(self) -> bool:
        return len(self._screens()) > 1 or (self._count is not None and self._count() > 1)

    def _settle(self) -> None:
        masked = (self._displays or self._wish) and not self._held
        if masked != self._masked:
            self._masked = masked
            self.changed.emit(masked)


def _displays_of_windows() -> int:
    """How many displays Windows feeds, each of a mirrored pair by itself; 0 where it does not say.

    QueryDisplayConfig with QDC_ONLY_ACTIVE_PATHS gives one path for each; 72 and 64 are the sizes of
    DISPLAYCONFIG_PATH_INFO and DISPLAYCONFIG_MODE_INFO in bytes, whose insides are not looked at.
    """
    if sys.platform != "win32":
        return 0
    import ctypes

    active, paths, modes = 2, ctypes.c_uint32(), ctypes.c_uint32()
    user32 = ctypes.windll.user32
    if user32.GetDisplayConfigBufferSizes(active, ctypes.byref(paths), ctypes.byref(modes)):
        return 0
    room = (ctypes.create_string_buffer(72 * paths.value), ctypes.create_string_buffer(64 * modes.value))
    if user32.QueryDisplayConfig(active, ctypes.byref(paths), room[0], ctypes.byref(modes), room[1], None):
        return 0
    return int(paths.value)
