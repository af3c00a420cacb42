"""The one idiom for work aside from the window: run it, show progress when it lasts, bring the result back.

The database lane runs one job after another; the pool takes files and other waiting. Results arrive in the window's
thread by a queued signal. A titled job shows the busy cursor after 300 ms and a dialog after 600 ms, which then stays
at least 500 ms (Anki's figures, tuned by millions of users); Esc cancels what can be cancelled.
"""

from __future__ import annotations

import sys
import threading
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from aksi_desktop.errors import AksiError

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future, ThreadPoolExecutor

    from aksi_desktop.ui.job_dialog import JobDialog
    from aksi_desktop.ui.theme import Theme

Lane = Literal["database", "pool"]
CURSOR_MS, DIALOG_MS, DIALOG_MIN_MS = 300, 600, 500
CLOSE_WAIT_S = 10.0
POOL_THREADS = 2
#: How PySide ends the message when Python still holds a widget that Qt has deleted.
_DELETED = ("already deleted.", "has been deleted")


class Cancelled(Exception):
    """Raised inside work by ``Progress.check`` after the person cancelled; it is no error."""


class Progress:
    """What a job uses to tell how far it is and to hear that it should stop. Safe to use from any thread."""

    def __init__(self, report: Callable[[int, int, str], None]) -> None:
        self._report = report
        self._stop = threading.Event()

    @property
    def cancelled(self) -> bool:
        """True once the person cancelled or the window closes."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    def check(self) -> None:
        """Raise ``Cancelled`` when the work should stop."""
        if self.cancelled:
            raise Cancelled

    def step(self, done: int, of: int, text: str = "") -> None:
        """Report ``done`` of ``of`` (0 when unknown)."""
        self._report(done, of, text)


@dataclass(eq=False)
class Job:
    """One piece of work under way."""

    work: Callable[[Progress], Any]
    on_done: Callable[[Any], None]
    on_error: Callable[[AksiError], None] | None
    on_end: Callable[[], None] | None
    on_step: Callable[[int, int, str], None] | None
    title: str | None
    cancellable: bool
    progress: Progress = field(init=False)
    future: Future[Any] | None = None

    def cancel(self) -> None:
        """Ask it to stop; ``on_done`` is then not called."""
        self.progress.cancel()


class Jobs(QObject):
    """Owns the two lanes. ``failed`` carries an ``AksiError`` that no caller took."""

    failed = Signal(object)
    _ended = Signal(object, object, object)
    _stepped = Signal(object, int, int, str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lanes: dict[Lane, ThreadPoolExecutor] = {}
        self._running: list[Job] = []
        self._shown: Job | None = None
        self._dialog: JobDialog | None = None
        self._dialog_since = 0.0
        self._busy = False
        self._closing = False
        self._cursor_timer = self._timer(CURSOR_MS, self._show_cursor)
        self._dialog_timer = self._timer(DIALOG_MS, self._show_dialog)
        self._ended.connect(self._on_ended)
        self._stepped.connect(self._on_stepped)

    def run(
        self,
        work: Callable[[Progress], Any],
        on_done: Callable[[Any], None],
        *,
        on_error: Callable[[AksiError], None] | None = None,
        on_end: Callable[[], None] | None = None,
        on_step: Callable[[int, int, str], None] | None = None,
        title: str | None = None,
        cancellable: bool = False,
        lane: Lane = "database",
    ) -> Job:
        """Run ``work(progress)`` aside; ``on_done(result)`` follows in the window's thread.

        An ``AksiError`` goes to ``on_error`` or else to ``failed``; any other error is a bug and goes to
        ``sys.excepthook``. ``on_end`` is called last in every case. ``title`` asks for the progress dialog; pass
        ``on_step`` instead to show progress in the page.
        """
        job = Job(work, on_done, on_error, on_end, on_step, title, cancellable)
        job.progress = Progress(lambda done, of, text: self._stepped.emit(job, done, of, text))
        self._running.append(job)
        self._start(job, lane)
        if title and self._shown is None and job in self._running:
            self._shown = job
            self._cursor_timer.start()
            self._dialog_timer.start()
        return job

    @property
    def running(self) -> int:
        """How many jobs have not ended yet."""
        return len(self._running)

    def close(self, *, at_end: Callable[[], None] | None = None) -> None:
        """Cancel what runs, wait for it, and let the threads go. Results are no longer delivered.

        ``at_end`` runs last in the database lane's thread, which has a connection of its own to close.
        """
        self._closing = True
        for job in self._running:
            job.cancel()
            if job.future is not None:
                job.future.cancel()
        deadline = time.monotonic() + CLOSE_WAIT_S
        waiting = [job.future for job in self._running if job.future is not None and not job.future.cancelled()]
        if at_end is not None and "database" in self._lanes:
            waiting.append(self._lanes["database"].submit(at_end))
        for lane in self._lanes.values():
            lane.shutdown(wait=False)
        for future in waiting:
            _wait(future, max(0.0, deadline - time.monotonic()))
        self._running.clear()
        self._lanes.clear()
        self._take_down()

    # -- inside ---------------------------------------------------------------------------------------------------
    def _start(self, job: Job, lane: Lane) -> None:
        from concurrent.futures import ThreadPoolExecutor  # not before the first job: it costs start-up time

        if lane not in self._lanes:
            self._lanes[lane] = ThreadPoolExecutor(1 if lane == "database" else POOL_THREADS, f"aksi-{lane}")
        job.future = self._lanes[lane].submit(job.work, job.progress)
        job.future.add_done_callback(lambda future: self._report_end(job, future))

    def _report_end(self, job: Job, future: Future[Any]) -> None:
        if future.cancelled() or self._closing:
            return
        error = future.exception()
        self._ended.emit(job, None if error else future.result(), error)

    def _on_ended(self, job: Job, result: object, error: BaseException | None) -> None:
        if self._closing or job not in self._running:
            return
        self._running.remove(job)
        if job is self._shown:
            left = DIALOG_MIN_MS - int((time.monotonic() - self._dialog_since) * 1000)
            if self._dialog is not None and left > 0:
                QTimer.singleShot(left, self, lambda: self._finish(job, result, error))
                return
        self._finish(job, result, error)

    def _finish(self, job: Job, result: object, error: BaseException | None) -> None:
        if job is self._shown:
            self._take_down()
        try:
            if isinstance(error, AksiError):
                if job.on_error is None or not _delivered(job.on_error, error):
                    self.failed.emit(error)  # also where the screen that asked is gone: nobody else would tell
            elif isinstance(error, Cancelled) or (error is None and job.progress.cancelled):
                pass
            elif error is not None:
                sys.excepthook(type(error), error, error.__traceback__)
            else:
                _delivered(job.on_done, result)
        finally:
            if job.on_end is not None:
                _delivered(job.on_end)

    def _on_stepped(self, job: Job, done: int, of: int, text: str) -> None:
        if self._closing:
            return
        if job.on_step is not None:
            _delivered(job.on_step, done, of, text)
        if job is self._shown and self._dialog is not None:
            self._dialog.show_step(done, of, text)

    def _show_cursor(self) -> None:
        if self._shown is not None and not self._busy:
            self._busy = True
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)

    def _show_dialog(self) -> None:
        from aksi_desktop.ui.job_dialog import JobDialog

        job = self._shown
        if job is None:
            return
        parent = self.parent()
        over = parent if isinstance(parent, QWidget) else QApplication.activeWindow()
        on_cancel = job.cancel if job.cancellable else None
        self._dialog = JobDialog(job.title or "", theme=self._theme, on_cancel=on_cancel, parent=over)
        self._dialog_since = time.monotonic()
        self._dialog.open()

    def _take_down(self) -> None:
        self._shown = None
        self._cursor_timer.stop()
        self._dialog_timer.stop()
        if self._busy:
            self._busy = False
            QGuiApplication.restoreOverrideCursor()
        if self._dialog is not None:
            self._dialog.done(0)
            self._dialog.deleteLater()
            self._dialog = None

    def _timer(self, milliseconds: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer


class SyncJobs(Jobs):
    """Runs each job at once in the caller's thread: for tests and for the tour."""

    def _start(self, job: Job, lane: Lane) -> None:
        from concurrent.futures import Future

        future: Future[Any] = Future()
        job.future = future
        try:
            result = job.work(job.progress)
        except (AksiError, Cancelled) as error:
            self._on_ended(job, None, error)
        else:
            self._on_ended(job, result, None)


def _delivered(take: Callable[..., None], *what: object) -> bool:
    """Hand over to whoever asked; False where the screen or dialog that asked was closed and deleted meanwhile.

    Qt breaks a signal's connection to a deleted receiver by itself; for a callback it is done here. What was done is
    stored all the same, and whatever is shown next reads it.
    """
    try:
        take(*what)
    except RuntimeError as error:
        if not str(error).endswith(_DELETED):
            raise
        return False
    return True


def _wait(future: Future[Any], seconds: float) -> None:
    from concurrent.futures import wait

    wait([future], timeout=seconds)
