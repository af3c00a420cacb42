"""Work aside from the window."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
import shiboken6

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from aksi_desktop.errors import AksiError

from aksi_desktop.ui import jobs as jobs_module
from aksi_desktop.ui.job_dialog import JobDialog
from aksi_desktop.ui.jobs import Jobs, Progress, SyncJobs

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from aksi_desktop.ui.theme import Theme


@pytest.fixture
def over(qtbot: QtBot, theme: Theme) -> QWidget:
    """A window for jobs to belong to."""
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(600, 400)
    widget.show()
    return widget


@pytest.fixture
def jobs(theme: Theme, over: QWidget) -> Iterator[Jobs]:
    """Real threads, closed afterwards."""
    made = Jobs(theme=theme, parent=over)
    yield made
    made.close()


def test_work_runs_aside_and_its_result_comes_home(qtbot: QtBot, jobs: Jobs) -> None:
    seen: list[tuple[str, bool]] = []

    def note(what: str) -> None:
        seen.append((what, threading.current_thread() is threading.main_thread()))

    jobs.run(lambda progress: note("work"), lambda result: note("done"), on_end=lambda: note("end"))
    qtbot.waitUntil(lambda: len(seen) == 3)
    assert seen == [("work", False), ("done", True), ("end", True)]
    assert jobs.running == 0


def test_the_database_lane_does_one_thing_after_another(qtbot: QtBot, jobs: Jobs) -> None:
    order: list[str] = []

    def work(name: str, seconds: float) -> str:
        order.append(f"begin {name}")
        time.sleep(seconds)
        order.append(f"end {name}")
        return name

    done: list[str] = []
    jobs.run(lambda progress: work("a", 0.05), done.append)
    jobs.run(lambda progress: work("b", 0.0), done.append)
    qtbot.waitUntil(lambda: len(done) == 2)
    assert order == ["begin a", "end a", "begin b", "end b"]


def test_trouble_a_person_can_mend_goes_to_who_asked_or_to_the_window(qtbot: QtBot, jobs: Jobs) -> None:
    def fail(progress: Progress) -> None:
        raise AksiError("disk-full")

    mine: list[AksiError] = []
    jobs.run(fail, lambda result: None, on_error=mine.append)
    qtbot.waitUntil(lambda: len(mine) == 1)
    with qtbot.waitSignal(jobs.failed) as told:
        jobs.run(fail, lambda result: None)
    assert [mine[0].code, told.args[0].code] == ["disk-full", "disk-full"]


def test_a_bug_goes_to_the_crash_path_and_the_end_is_still_told(
    qtbot: QtBot, jobs: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    caught: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: caught.append(kind))
    ended: list[bool] = []
    jobs.run(lambda progress: 1 // 0, lambda result: ended.append(False), on_end=lambda: ended.append(True))
    qtbot.waitUntil(lambda: bool(ended))
    assert caught == [ZeroDivisionError]
    assert ended == [True]


def test_long_work_with_a_title_shows_a_dialog_that_esc_cancels(qtbot: QtBot, jobs: Jobs, over: QWidget) -> None:
    steps: list[int] = []

    def work(progress: Progress) -> None:
        for step in range(1_000):
            progress.check()
            progress.step(step, 1_000, "menghitung")
            time.sleep(0.01)

    done: list[object] = []
    ended: list[bool] = []
    began = time.monotonic()
    jobs.run(
        work,
        done.append,
        title="Menghitung",
        cancellable=True,
        on_step=lambda at, of, text: steps.append(at),
        on_end=lambda: ended.append(True),
    )
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), JobDialog), timeout=5_000)
    assert time.monotonic() - began >= 0.9 * jobs_module.DIALOG_MS / 1000  # timers are coarse by a twentieth
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    shown = time.monotonic()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bool(ended), timeout=5_000)
    assert time.monotonic() - shown >= jobs_module.DIALOG_MIN_MS / 1000 - 0.2
    assert not done
    assert steps
    assert QApplication.activeModalWidget() is None
    assert QApplication.overrideCursor() is None


def test_short_work_shows_nothing(qtbot: QtBot, jobs: Jobs) -> None:
    done: list[int] = []
    jobs.run(lambda progress: 5, done.append, title="Sebentar")
    qtbot.waitUntil(lambda: done == [5])
    qtbot.wait(jobs_module.DIALOG_MS + 100)
    assert QApplication.activeModalWidget() is None


def test_closing_cancels_waits_and_delivers_nothing_more(qtbot: QtBot, theme: Theme, over: QWidget) -> None:
    jobs = Jobs(theme=theme, parent=over)
    began, stopped = threading.Event(), threading.Event()
    last: list[str] = []

    def work(progress: Progress) -> str:
        began.set()
        while not progress.cancelled:
            time.sleep(0.005)
        stopped.set()
        return "late"

    done: list[str] = []
    jobs.run(work, done.append)
    jobs.run(lambda progress: "never", done.append)
    assert began.wait(5)
    jobs.close(at_end=lambda: last.append(threading.current_thread().name))
    assert stopped.is_set()
    assert len(last) == 1
    assert last[0].startswith("aksi-database")
    qtbot.wait(30)
    assert done == []


def test_the_synchronous_runner_does_it_at_once(theme: Theme, over: QWidget) -> None:
    jobs = SyncJobs(theme=theme, parent=over)
    done: list[int] = []
    steps: list[tuple[int, int, str]] = []

    def work(progress: Progress) -> int:
        progress.step(1, 2, "x")
        return 7

    jobs.run(work, done.append, on_step=lambda at, of, text: steps.append((at, of, text)))
    assert done == [7]
    assert steps == [(1, 2, "x")]


def test_a_result_for_a_screen_that_is_gone_is_let_go_and_an_error_is_still_told(qtbot: QtBot, jobs: Jobs) -> None:
    label, field = QLabel("nama"), QLineEdit()
    told: list[str] = []
    jobs.failed.connect(lambda error: told.append(error.code))

    def full(progress: Progress) -> None:
        raise AksiError("disk-full")

    with qtbot.captureExceptions() as caught:
        jobs.run(lambda _: 1, lambda _: label.setText("baru"), on_end=lambda: label.setEnabled(True))
        jobs.run(lambda _: 1, lambda _: field.returnPressed.emit())
        jobs.run(full, lambda _: None, on_error=lambda _: label.setText("galat"))
        for widget in (label, field):
            shiboken6.delete(widget)
        qtbot.waitUntil(lambda: jobs.running == 0)
    assert caught == []
    assert told == ["disk-full"]


def test_other_failures_of_who_asked_are_bugs_as_ever(qtbot: QtBot, jobs: Jobs) -> None:
    def wrong(result: int) -> None:
        raise RuntimeError("bukan widget")

    with qtbot.captureExceptions() as caught:
        jobs.run(lambda _: 1, wrong)
        qtbot.waitUntil(lambda: bool(caught))
    assert "bukan widget" in str(caught[0][1])
