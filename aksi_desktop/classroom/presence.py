"""Who worked lately. Asked of the runs of the last weeks, so that a school's whole past need not be read."""

from __future__ import annotations

import time
from datetime import date, datetime
from typing import TYPE_CHECKING

from aksi_desktop.records.event import decode_header

if TYPE_CHECKING:
    from aksi_desktop.records import Records

# A computer may sleep for days within one run of the program.
_LONGEST_RUN = 30 * 86_400_000  # ms
_DONE = "('section.done', 'activity.done', 'lesson.finished', 'answer.given', 'attempt.finished', 'session.opened')"


def worked_since(records: Records, day: date) -> frozenset[str]:
    """Canonical ids of everybody who did something since the begin of ``day``, as the computers' clocks tell."""
    since = int(time.mktime(day.timetuple())) * 1000
    found: set[str] = set()
    for stream in _recent_runs(records, since):
        rows = records.query(
            "SELECT about, head, max(n) FROM event WHERE stream = ? AND by = about AND about <> x''"
            f" AND kind IN {_DONE} GROUP BY about",
            (stream,),
        )
        for about, head, _ in rows:
            if isinstance(about, bytes) and isinstance(head, bytes) and decode_header(head).t >= since:
                found.add(records.identity(about.hex()))
    return frozenset(found)


def _recent_runs(records: Records, since: int) -> list[bytes]:
    rows = records.query("SELECT stream, head FROM event WHERE about = x'' AND kind = 'stream.described'")
    recent = {
        stream
        for stream, head in rows
        if isinstance(stream, bytes) and isinstance(head, bytes) and decode_header(head).t >= since - _LONGEST_RUN
    }
    return sorted(recent)


def collected(records: Records) -> tuple[int, datetime | None]:
    """From how many other computers work was brought here, and when last (local time); None before the first time."""
    count, at = records.query("SELECT count(DISTINCT key), max(at) FROM delivered")[0]
    if not count or not isinstance(at, int):
        return 0, None
    return int(str(count)), datetime.fromtimestamp(at / 1000)
