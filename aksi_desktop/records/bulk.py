"""Writing many rows at once: what a merge spends most of its time on.

Measured with the 11 columns of the log (Python 3.11, SQLite 3.40): ``executemany`` takes 35 µs a row, of which SQLite
itself needs 13. Each run of a statement costs 7, and each ``bytes`` value 2, since the module asks whether somebody
registered an adapter for it; a ``bytearray`` goes straight through. So rows go a hundred to a statement, and their
blobs as ``bytearray``: 20 µs.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

# SQLite allows 32,766 parameters; beyond some thousand nothing is gained.
_PARAMETERS = 4_000


def insert_many(connection: sqlite3.Connection, opening: str, rows: Sequence[Sequence[object]]) -> None:
    """Write ``rows``, all of the same width, by ``opening`` (such as ``INSERT INTO answer``)."""
    if not rows:
        return
    width = len(rows[0])
    together = _PARAMETERS // width
    whole = len(rows) - len(rows) % together
    for start in range(0, whole, together):
        values = list(chain.from_iterable(rows[start : start + together]))
        connection.execute(_statement(opening, width, together), values)
    if whole < len(rows):
        connection.executemany(_statement(opening, width, 1), rows[whole:])


@cache
def _statement(opening: str, width: int, count: int) -> str:
    row = f"({', '.join('?' * width)})"
    return f"{opening} VALUES {', '.join([row] * count)}"
