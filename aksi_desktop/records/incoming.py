"""Lines from elsewhere, read and checked a chunk at a time while those before them are taken in."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from itertools import islice

from aksi_desktop.records.errors import BadLine
from aksi_desktop.records.event import Event, split_lines

CHUNK = 2_000
_TOGETHER = 500
_NOBODY = ""


class Incoming:
    """Hands out chunks of events, and again those that did not come to stand.

    Attributes:
        complete: whether every line was read; before that nothing may stand, since a later line may refuse all.
        count: events read so far.
    """

    def __init__(self, lines: Iterable[bytes], school: str) -> None:
        self._lines = iter(lines)
        self._school = school
        self._ready: deque[list[Event]] = deque()
        self._out: list[list[Event]] = []
        self.complete = False
        self.count = 0

    @property
    def is_done(self) -> bool:
        """Whether every line was read and handed out."""
        return self.complete and not self._ready

    def read(self, chunks: int | None = None) -> int:
        """Read on until ``chunks`` are ready (None: all); gives how many are.

        Raises:
            BadLine: one line is no event, or belongs to another school.
        """
        while not self.complete and (chunks is None or len(self._ready) < chunks):
            events: list[Event] = []
            while len(events) < CHUNK and (lines := list(islice(self._lines, _TOGETHER))):
                events += split_lines(lines)
            for other in {event.header.school for event in events} - {_NOBODY, self._school}:
                raise BadLine("other-school", school=other)
            self.complete = len(events) < CHUNK
            self.count += len(events)
            if events:
                self._ready.append(events)
        return len(self._ready)

    def next(self) -> list[Event]:
        """The next chunk, empty where there is none. Raises as :meth:`read`."""
        if not self.read(1):
            return []
        self._out.append(self._ready.popleft())
        return self._out[-1]

    def stands(self) -> None:
        """What was handed out came to stand: it is not needed any more."""
        self._out.clear()

    def again(self) -> None:
        """What was handed out did not come to stand: hand it out again."""
        self._ready.extendleft(reversed(self._out))
        self._out.clear()
