"""The crash path: a bug stops one action, never the class. It is told once, can be saved for IT, and the work goes on.

One ``sys.excepthook`` sees slots, timers, paint events and Qt's threads; ``threading.excepthook`` sees plain threads.
Both hand over to the window's thread by a signal. ``faulthandler`` writes what even Python does not survive.
"""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from aksi_desktop import __version__
from aksi_desktop.errors import AksiError

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType
    from typing import IO

    from aksi_desktop.ui.crash_dialog import CrashDialog
    from aksi_desktop.ui.theme import Theme
    from aksi_desktop.ui.window import MainWindow

FAULT_FILE = "macet.log"
_log = logging.getLogger(__name__)


class CrashPath(QObject):
    """Owns the hooks. ``seen`` holds the fingerprints told so far: one dialog for each."""

    _caught = Signal(object, str)

    def __init__(self, logs: Path, *, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._logs = logs
        self._theme = theme
        self._window: MainWindow | None = None
        self._fault_file: IO[str] | None = None
        self._former = sys.excepthook
        self._former_thread = threading.excepthook
        self._dialog: CrashDialog | None = None
        self.seen: set[str] = set()
        self._caught.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Begin to catch."""
        self._former, self._former_thread = sys.excepthook, threading.excepthook
        sys.excepthook = self._from_qt
        threading.excepthook = self._from_thread
        try:
            self._logs.mkdir(parents=True, exist_ok=True)
            self._fault_file = (self._logs / FAULT_FILE).open("a", encoding="utf-8")
        except OSError:
            return  # an unfit data folder is told by the window; this file is only a help
        faulthandler.enable(self._fault_file)

    def uninstall(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._former, self._former_thread
        if self._fault_file is not None:
            faulthandler.disable()
            self._fault_file.close()
            self._fault_file = None

    def set_window(self, window: MainWindow) -> None:
        """Where to tell."""
        self._window = window

    def _from_qt(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            self._former(kind, error, trace)
            return
        import traceback  # needed only after a bug

        text = "".join(traceback.format_exception(kind, error, trace))
        _log.error("unexpected %s", text)
        self._caught.emit(error, text)

    def _from_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            self._from_qt(args.exc_type, args.exc_value, args.exc_traceback)

    def _tell(self, error: BaseException, text: str) -> None:
        if isinstance(error, AksiError) and self._window is not None:
            self._window.show_error(error)
            return
        mark = fingerprint(error)
        if mark in self.seen:
            return
        self.seen.add(mark)
        from aksi_desktop.ui.crash_dialog import CrashDialog

        # Kept by name: before there is a window nothing else holds it.
        self._dialog = CrashDialog(report(mark, text), theme=self._theme, parent=self._window)
        self._dialog.open()


def fingerprint(error: BaseException) -> str:
    """Equal for the same bug at the same place, however often it comes."""
    import traceback
    from hashlib import blake2b

    frames = traceback.extract_tb(error.__traceback__)
    place = "|".join(f"{frame.filename}:{frame.name}:{frame.lineno}" for frame in frames[-3:])
    return blake2b(f"{type(error).__name__}|{place}".encode(), digest_size=4).hexdigest()


def report(mark: str, text: str) -> str:
    """What IT gets: versions and the traceback. The log scrubs names; a traceback holds code, not answers."""
    import platform

    return (
        f"AKSI Desktop {__version__} · Python {platform.python_version()} · {sys.platform} {platform.release()}\n"
        f"tanda: {mark}\n\n{text}"
    )
