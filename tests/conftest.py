"""What every test stands on: an offscreen Qt with our own font, a private home, and nothing left behind.

A test fails when it leaves a thread, a busy pool, a running timer, a running animation or an open window, when Qt
warns (pyproject: ``qt_log_level_fail``) and when our own code logs an error it did not ask for. A test that expects
an error in the log takes the fixture ``caplog``.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings

from aksi_desktop.places import lessons_folder

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

os.environ["QT_QPA_PLATFORM"] = os.environ.get("AKSI_TEST_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
for _name in ("AKSI_DATA", "AKSI_POLICY"):
    os.environ.pop(_name, None)

hypothesis_settings.register_profile(
    "aksi",
    deadline=None,
    print_blob=True,
    # The machine that runs these is shared and slow at times; that is no fault of a test.
    suppress_health_check=[HealthCheck.too_slow],
)
hypothesis_settings.load_profile("aksi")

_PATIENCE = 3.0


@pytest.fixture(scope="session", autouse=True)
def private_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """No test reads or writes what belongs to the person who runs it."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "LOCALAPPDATA", "APPDATA"):
            patch.setenv(name, str(home / name.lower()))
        yield home


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The one application, drawing with the bundled font so that pictures and widths are the same everywhere."""
    from PySide6.QtGui import QFont, QFontDatabase

    families: list[str] = []
    fonts = lessons_folder().parent / "resources" / "fonts"
    for file in sorted(fonts.rglob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(file))
        families += QFontDatabase.applicationFontFamilies(number)
    chosen = next((family for family in families if "Jakarta" in family), families[0] if families else "")
    if chosen:
        qapp.setFont(QFont(chosen))
    qapp.setStyle("Fusion")
    return qapp


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """A data folder that does not exist yet."""
    return tmp_path / "data"


@pytest.fixture(scope="session")
def lessons_dir() -> Path:
    """The real built-in curriculum."""
    return lessons_folder()


class _ErrorsSeen(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if record.name.startswith("aksi_desktop"):
            self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_unexpected_errors(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test during which our code logged an error, unless the test took ``caplog`` to look at it."""
    seen = _ErrorsSeen()
    root = logging.getLogger()
    root.addHandler(seen)
    yield
    root.removeHandler(seen)
    if seen.lines and "caplog" not in request.fixturenames:
        pytest.fail("logged although nobody expected it:\n  " + "\n  ".join(seen.lines))


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves something running."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before]
    limit = time.monotonic() + _PATIENCE
    for thread in left:
        thread.join(max(0.0, limit - time.monotonic()))
    # A pool of concurrent.futures that nobody shut down keeps its idle threads for ever.
    alive = [thread.name for thread in left if thread.is_alive() and not isinstance(thread, threading._DummyThread)]
    problems = [f"thread {name}" for name in alive]
    if {"qtbot", "qapp"} & set(request.fixturenames) and "PySide6.QtWidgets" in sys.modules:
        problems += _left_in_qt()
    if problems:
        pytest.fail("left behind: " + ", ".join(problems))


def _left_in_qt() -> list[str]:
    from PySide6.QtCore import QAbstractAnimation, QCoreApplication, QEvent, QThreadPool, QTimer
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return []
    problems = []
    if not QThreadPool.globalInstance().waitForDone(int(_PATIENCE * 1000)):
        problems.append("a job in the thread pool")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for window in app.topLevelWidgets():
        name = f"{type(window).__name__}({window.objectName()!r})"
        if window.isVisible():
            problems.append(f"open window {name}")
            window.close()
        if window.parent() is None:
            problems += [f"running timer in {name}" for timer in window.findChildren(QTimer) if timer.isActive()]
            problems += [
                f"running animation in {name}"
                for animation in window.findChildren(QAbstractAnimation)
                if animation.state() == QAbstractAnimation.State.Running
            ]
    return problems
