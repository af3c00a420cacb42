"""Kelas contoh: made aside at the first wish, then opened as a window of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from aksi_desktop.ui.jobs import Progress
    from aksi_desktop.ui.window import MainWindow


def open_sample(window: MainWindow) -> None:
    """Open the sample class, making it first where there is none; the making shows progress and can be stopped."""
    navigator = window.navigator
    sample = navigator.services.sample
    if sample is None:
        return
    door = sample

    def open_it(_: object = None) -> None:
        door.open()
        navigator.say(QCoreApplication.translate("SampleRoom", "Kelas contoh terbuka di jendela lain."), "info")

    def make(progress: Progress) -> None:
        def step(done: int, of: int) -> None:
            progress.check()
            progress.step(done, of, QCoreApplication.translate("SampleRoom", "Menyusun kelas contoh"))

        door.make(step)

    if door.made:
        open_it()
        return
    title = QCoreApplication.translate("SampleRoom", "Menyiapkan Kelas contoh")
    window.jobs.run(make, open_it, title=title, cancellable=True, lane="pool")
