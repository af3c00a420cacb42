"""Opening lessons in the real window: to the painted first page, to the next section, and what stays in memory."""

from __future__ import annotations

import gc
import itertools
import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from aksi_desktop.desktop import open_rooms, window_services
from aksi_desktop.places import Places, lessons_folder
from tests.benchmarks.report import Report, at_most
from tests.benchmarks.windows import pss_mib

from aksi_desktop.ui.learn.reading import ReadingScreen
from aksi_desktop.ui.theme import Theme, ThemeChoice
from aksi_desktop.ui.window import MainWindow, build_window

ROUNDS = 40


def measure(report: Report) -> None:
    names = ("lessons/open", "lessons/next", "lessons/again")
    if not any(report.wants(name) for name in names):
        return
    with tempfile.TemporaryDirectory() as place, _window(Path(place)) as window:
        bench = _Bench(window)
        # The first lesson of a run shows its frame and loads the reader aside; nobody opens a second one meanwhile.
        bench.open_next_lesson()
        _rest(1_000)
        report.measure("lessons/open", ours=bench.open_next_lesson, bar=at_most(40), rounds=ROUNDS, pick="p95")
        report.measure("lessons/next", ours=bench.next_section, bar=at_most(16), rounds=ROUNDS, pick="p95")
        report.measure("lessons/again", ours=bench.second_round, bar=at_most(10), unit="MiB", pick="once")
        window.navigator.flush()


class _Bench:
    """Goes round all lessons. A lesson is read from disk each time, as when it is opened for the first time."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._library = window.navigator.services.library
        self._codes = [card.code for card in self._library.cards_in_order()]
        self._round = itertools.cycle(self._codes)

    def open_next_lesson(self) -> float:
        """Milliseconds from the click to the painted page."""
        self._close()
        code = next(self._round)
        self._library._kept.clear()  # parsed again, as at a first opening
        began = time.perf_counter()
        self._window.navigator.open_lesson(code)
        _paint()
        return (time.perf_counter() - began) * 1000

    def next_section(self) -> float:
        """Milliseconds from the click to the painted section, after the reader had a moment with the one before."""
        screen = self._screen()
        if screen is None or screen.outline.rows[-1].current:
            self.open_next_lesson()
            screen = self._screen()
            assert screen is not None
            screen.section_asked.emit(screen.outline.rows[0].section)
        _rest(300)
        began = time.perf_counter()
        screen.following_asked.emit()
        _paint()
        return (time.perf_counter() - began) * 1000

    def second_round(self) -> float:
        """MiB that opening every lesson and every section adds the second time."""
        self._all()
        before = _memory()
        self._all()
        return _memory() - before

    def _all(self) -> None:
        for _ in self._codes:
            self.open_next_lesson()
            screen = self._screen()
            assert screen is not None
            for row in screen.outline.rows:
                screen.section_asked.emit(row.section)
                _paint()
        self._close()

    def _screen(self) -> ReadingScreen | None:
        return self._window.findChild(ReadingScreen)

    def _close(self) -> None:
        if self._window.navigator.in_focus:
            self._window.navigator.close_focus()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        _paint()


def _memory() -> float:
    _rest(300)
    gc.collect()
    return pss_mib(os.getpid())


def _paint() -> None:
    """Everything that stands between a click and the picture: layouts, then the paint."""
    QCoreApplication.processEvents()


def _rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


@contextmanager
def _window(place: Path) -> Iterator[MainWindow]:
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    rooms = open_rooms(Places(place / "data", "option"))
    theme = Theme(application, lessons_folder().parent / "resources", choice=ThemeChoice.LIGHT)
    window = build_window(theme=theme, services=window_services(rooms))
    window.show()
    _rest(200)
    window.entrance.enter(None)
    _rest(200)
    try:
        yield window
    finally:
        window.close()
        _rest(50)
        rooms.records.close()
