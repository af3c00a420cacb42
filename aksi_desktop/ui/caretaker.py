"""What the window does by itself while nobody asks: signs out who walked away, and makes copies of the records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from aksi_desktop.ui.entrance import Entrance
    from aksi_desktop.ui.idle import IdleWatch
    from aksi_desktop.ui.jobs import Jobs
    from aksi_desktop.ui.navigator import Navigator

BACKUP_LOOK_MS = 5 * 60 * 1000


class Caretaker(QObject):
    """Owns the watch over idle minutes and the clock of the hourly copies, from the moment the records are open."""

    def __init__(self, window: QWidget, *, navigator: Navigator, entrance: Entrance, jobs: Jobs) -> None:
        super().__init__(window)
        self._window = window
        self._navigator = navigator
        self._entrance = entrance
        self._jobs = jobs
        self.idle: IdleWatch | None = None
        self._backup_timer = QTimer(self)
        self._backup_timer.timeout.connect(self.back_up)
        self._backup_timer.start(BACKUP_LOOK_MS)

    def watch(self) -> None:
        """With class lists here, who walked away is signed out after five idle minutes; a teacher always is."""
        if self.idle is not None and self.idle.watching:
            return
        if self._navigator.teacher is None and not self._navigator.services.roster.classes():
            return
        if self.idle is None:
            from aksi_desktop.ui.idle import IdleWatch

            self.idle = IdleWatch(self._window)
            self.idle.warned.connect(self._warn)
            self.idle.returned.connect(self._navigator.hush)
            self.idle.expired.connect(self._entrance.leave)
        self.idle.start()

    def rest(self) -> None:
        """Nobody works: nobody can walk away."""
        if self.idle is not None:
            self.idle.stop()

    def _warn(self) -> None:
        text = self.tr("Masih di sini? Tekan tombol apa saja. Kalau tidak, kamu akan dikeluarkan.")
        self._navigator.say(text, "warn")

    def back_up(self, *, signing_out: bool = False) -> None:
        """Make the hourly copy, or the one at sign-out, aside from the window."""
        if self._jobs.running:
            return
        backups = self._navigator.services.records.backups
        if backups.due(signing_out=signing_out):
            self._jobs.run(lambda progress: backups.make(), lambda made: None)
