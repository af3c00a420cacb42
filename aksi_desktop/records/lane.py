"""A second thread for SQLite: while it writes, Python folds.

SQLite lets go of the interpreter's lock while a statement runs, so on two cores a long statement costs the other
thread nothing. Only the lane uses the connection while it is open; its jobs run one after the other.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

_SWITCH_S = 0.0005


class Lane:
    """Runs jobs in their order: in a thread of its own, or at once where ``executor`` is None.

    After one that failed none runs any more: SQLite may have undone the transaction (a full disk does that), and what
    stood in line would come to stand without what it follows from.
    """

    def __init__(self, executor: ThreadPoolExecutor | None = None) -> None:
        self._executor = executor
        self._left: list[Future[None]] = []
        self._failure: BaseException | None = None

    def ask(self, job: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Run ``job`` behind those before it; its result comes with the future, and what it raises at the latest."""
        if self._executor is not None:
            return self._executor.submit(self._run, partial(job, *args, **kwargs))
        future: Future[T] = Future()
        future.set_result(job(*args, **kwargs))
        return future

    def leave(self, job: Callable[P, None], *args: P.args, **kwargs: P.kwargs) -> None:
        """As :meth:`ask` for a job without a result; what it raises comes at :meth:`finish`."""
        self._left.append(self.ask(job, *args, **kwargs))

    def finish(self) -> None:
        """Wait until all jobs that were left are done; raises what the first of them raised."""
        left, self._left = self._left, []
        for future in left:
            future.result()

    def _run(self, job: Callable[[], T]) -> T:
        if self._failure is not None:
            raise self._failure
        try:
            return job()
        except BaseException as error:
            self._failure = error
            raise


@contextmanager
def lane(*, aside: bool) -> Iterator[Lane]:
    """A lane: with its own thread where ``aside``. No job runs any more when the block is left."""
    if not aside:
        yield Lane()
        return
    collects = gc.isenabled()
    # Thousands of rows wait between the two threads, and none is part of a cycle: the collector would only walk over
    # them, again and again.
    gc.disable()
    try:
        with ThreadPoolExecutor(1, thread_name_prefix="merge") as executor:
            try:
                yield Lane(executor)
            except BaseException:
                executor.shutdown(wait=True, cancel_futures=True)
                raise
    finally:
        if collects:
            gc.enable()


@contextmanager
def quick_turns() -> Iterator[None]:
    """Threads get their turn after half a millisecond instead of 5 while the block runs.

    The lane asks for the interpreter after each statement; and a window that writes an answer asks a dozen times
    (measured while a merge was reading: 130 to 180 ms instead of 25).
    """
    before = sys.getswitchinterval()
    sys.setswitchinterval(_SWITCH_S)
    try:
        yield
    finally:
        sys.setswitchinterval(before)
