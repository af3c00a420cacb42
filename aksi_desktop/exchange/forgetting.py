"""Whether this computer once knew what it now learns anew: the hub still has it, so the disk here forgot.

What a computer of a lab made comes back to it with the lab's bundles. A stream that names this very computer (its key
and its label), yet is unknown here, was made here and lost. A power cut loses an hour at most and a restored backup a
day, once; a frozen disk loses day after day. So the days are counted, not the streams.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from aksi_desktop.records import Records

_KEY = "hari-terlupa"
_MOST = 14
_DAY_MS = 86_400_000


def note_what_came_back(records: Records, streams: Iterable[str]) -> None:
    """Look at streams of which something was new here; remember the days of those that this computer made.

    On the collecting computer nothing is noted: its own streams come back to nobody.
    """
    own = records.stream.described
    if records.collects_here or not own.computer:
        return
    days = set(_days(records))
    for stream in streams:
        if stream == records.stream.id:
            continue
        for event in records.events(about="", obj=stream, kinds=("stream.described",)):
            made_here = event.payload.computer == own.computer and event.payload.label == own.label
            if made_here and event.header.stream == stream:
                days.add(event.header.t // _DAY_MS)
    if days != set(_days(records)):
        records.set_local(_KEY, msgspec.json.encode(sorted(days)[-_MOST:]).decode())


def forgotten_days(records: Records) -> int:
    """On how many days this computer made something that it had to be told again by others; at most 14."""
    return len(_days(records))


def _days(records: Records) -> list[int]:
    text = records.local(_KEY)
    try:
        return msgspec.json.decode(text, type=list[int]) if text else []
    except msgspec.DecodeError:
        return []
