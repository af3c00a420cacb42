"""Events as rows of the log's table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aksi_desktop.records.following import FREE

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from aksi_desktop.records.event import Event
    from aksi_desktop.records.following import Following

_COLUMNS = "event (id, stream, n, kind, by, about, obj, state, head, sig, data)"
INSERT = f"INSERT INTO {_COLUMNS} VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
INSERT_NEW = f"INSERT OR IGNORE INTO {_COLUMNS}"
OWN = "(?, ?, ?, ?, ?, ?, ?, 0, CAST(? AS BLOB), '', CAST(? AS BLOB))"
STATE = 7  # the place of ``state`` in a row

EventRow = tuple[object, ...]


def rows_of(following: Following, events: Iterable[Event]) -> list[EventRow]:
    """The rows of events as they are stored now: weighed, and empty where a redaction says so.

    Blobs are ``bytearray`` (see ``bulk``).
    """
    erases = following.erasure.any()
    rows: list[EventRow] = []
    for event in events:
        header = event.header
        data = None if event.data is None or (erases and following.drops(event)) else bytearray(event.data)
        rows.append((
            bytearray(event.id), bytearray.fromhex(header.stream), header.n, header.kind, bytearray.fromhex(header.by),
            bytearray.fromhex(header.about), header.obj, int(following.state(event)), bytearray(event.head), event.sig,
            data,
        ))  # fmt: skip
    return rows


def is_own_work(events: Sequence[Event]) -> bool:
    """Whether all these are learners' own facts, about nobody else: nearly all of what computers tell each other."""
    headers = [event.header for event in events]
    return (
        {header.kind for header in headers} <= FREE
        and not any(event.sig for event in events)
        and [header.by for header in headers] == [header.about for header in headers]
    )


def own_rows(following: Following, events: Iterable[Event]) -> list[EventRow]:
    """As :func:`rows_of` for what :func:`is_own_work`, in the shape ``OWN``: the same people and streams come again
    and again, and text needs no copy of its bytes.
    """
    raw: dict[str, bytearray] = {}
    erases = following.erasure.any()
    rows: list[EventRow] = []
    for event in events:
        header = event.header
        stream, by = raw.get(header.stream), raw.get(header.by)
        if stream is None:
            stream = raw[header.stream] = bytearray.fromhex(header.stream)
        if by is None:
            by = raw[header.by] = bytearray.fromhex(header.by)
        data = None if event.data is None or (erases and following.drops(event)) else event.data.decode()
        rows.append((bytearray(event.id), stream, header.n, header.kind, by, by, header.obj, event.head.decode(), data))
    return rows


def last_row(connection: sqlite3.Connection) -> int:
    """The newest row of the log, 0 in an empty one."""
    return int(connection.execute("SELECT coalesce(max(rid), 0) FROM event").fetchone()[0])
