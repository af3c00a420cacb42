"""What stands before the window: look, language, crash path, and the one window a data folder has."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from aksi_desktop.places import resource

from aksi_desktop.ui.crash import CrashPath
from aksi_desktop.ui.i18n import speak
from aksi_desktop.ui.theme import CHOICE_OF, Theme, ThemeChoice

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from aksi_desktop.places import Places
    from aksi_desktop.settings import Settings

    from aksi_desktop.ui.instance import Front
    from aksi_desktop.ui.window import MainWindow

MARK = "jendela-terbuka"
SMALL_SCREEN = (1000, 1400)  # widths of the screens of school labs


class Boot(QObject):
    """Owns what outlives the window: the crash path, the mark of an open window, and its ear for a second start.

    ``closed_unexpectedly`` says that the last run left its mark behind and nobody holds it any more.
    """

    def __init__(self, application: QApplication, *, theme: Theme, data: Path, settings: Settings) -> None:
        super().__init__(application)
        self._settings = settings
        self.theme = theme
        self._data = data
        self._mark = data / MARK
        self._front: Front | None = None
        self._window: MainWindow | None = None
        self.crash = CrashPath(data / "logs", theme=theme, parent=self)
        self.crash.install()
        self.closed_unexpectedly = self._mark.exists()

    def hand_over(self) -> bool:
        """True when a window of this data folder is open: it has been asked to come to the front."""
        from aksi_desktop.ui.instance import ask_first

        return ask_first(self._data)

    def attach(self, window: MainWindow) -> None:
        """Begin to listen for a second start once the window stands and the records are open."""
        self._window = window
        self.crash.set_window(window)
        window.services_ready.connect(self._listen, Qt.ConnectionType.QueuedConnection)
        if self.closed_unexpectedly:
            window.services_ready.connect(window.tell_unexpected_end)

    def place(self, window: MainWindow) -> None:
        """Put the window where it was; the first time it fills a screen as small as a lab's."""
        from PySide6.QtCore import QByteArray

        kept = self._settings.window_geometry
        if kept and window.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii", "replace"))):
            return
        if SMALL_SCREEN[0] <= window.screen().availableGeometry().width() <= SMALL_SCREEN[1]:
            window.setWindowState(Qt.WindowState.WindowMaximized)

    def finish(self) -> None:
        """The run ends as it should."""
        if self._front is not None:
            self._front.close()
            self._mark.unlink(missing_ok=True)
        self.crash.uninstall()

    def _listen(self) -> None:
        from aksi_desktop.ui.instance import Front

        try:
            self._mark.write_text(str(os.getpid()), encoding="ascii")
        except OSError:
            return  # a folder that cannot be written says so by itself, in the window
        self._front = Front(self._data, self)
        self._front.asked.connect(self._come_to_front)
        self._front.listen()

    def _come_to_front(self) -> None:
        if self._window is None:
            return
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()


def application_arguments(program: str) -> list[str]:
    """What ``QApplication`` is made with: Fusion on every system.

    By argument, since ``QApplication.setStyle`` hands a style back to Python, whose wrapper costs a tenth of the start.
    """
    return [program, "-style", "Fusion"]


def prepare_application(application: QApplication, *, settings: Settings, places: Places, language: str = "") -> Boot:
    """Give the application its look and words. ``language`` of this run goes before the one in the settings."""
    application.setApplicationName("AKSI Desktop")
    application.setApplicationDisplayName("")
    folder = resource("themes").parent
    speak(language or settings.language, resources=folder)
    choice = CHOICE_OF.get(settings.theme, ThemeChoice.FOLLOW)
    theme = Theme(application, folder, choice=choice, scale=settings.scale)
    return Boot(application, theme=theme, data=places.data, settings=settings)
