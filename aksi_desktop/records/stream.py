"""What a person causes and the run that writes it down: facts, streams, and what a merge brought."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum
from typing import Any

import msgspec

from aksi_desktop.records.catalogue import Payload, StreamDescribed
from aksi_desktop.records.event import new_id


class State(IntEnum):
    """The column ``state`` of an event."""

    COUNTS = 0
    WAITING = 1


class Fact(msgspec.Struct, frozen=True):
    """What a room wants recorded: an event without what the log itself knows.

    Attributes:
        kind: a kind of the catalogue.
        by: id of the person who did it, or "".
        about: id of the learner or group it concerns, or "".
        obj: what it concerns besides.
        data: the payload, or a mapping that fits it.
        base: ids of the heads that the writer saw (headed kinds).
    """

    kind: str
    by: str = ""
    about: str = ""
    obj: str = ""
    data: Payload | Mapping[str, Any] = msgspec.field(default_factory=dict)
    base: Sequence[str] = ()


class MergeResult(msgspec.Struct, frozen=True):
    """What a merge brought: events new here, known before, new but waiting for their authority, and
    the streams and people of the new ones.
    """

    new: int
    known: int
    waiting: int
    streams: frozenset[str]
    about: frozenset[str]


class Stream:
    """This run of the program as a writer. Its random id exists from the start; it *opens* with the
    first fact that a person causes, so a run in which nobody does anything leaves no trace.
    """

    def __init__(
        self,
        *,
        computer: str,
        label: str,
        app: str,
        wall: Callable[[], float] = time.time,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        self.id = new_id()
        self.next = 0
        self.described = StreamDescribed(computer=computer, label=label, app=app)
        self.told: StreamDescribed | None = None
        self._wall = wall
        self._steady = steady
        self._began = steady()

    def now(self) -> tuple[int, int]:
        """Wall clock and the run's own clock, both in ms."""
        return int(self._wall() * 1000), int((self._steady() - self._began) * 1000)
