"""Writing many rows at once: what a merge spends most of its time on.

Measured with the 11 columns of the log (Python 3.11, SQLite 3.40): ``executemany`` takes 35 µs a row, of which SQLite
itself needs 13. Each run of a statement costs 7, and each ``bytes`` value 2, since the module asks whether somebody
registered an adapter for it; a ``bytearray`` or a ``str`` goes straight through. So some hundred rows go to a
statement, and no value is ``bytes``: 19 µs.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

# SQLite allows 32,766 parameters; beyond some thousand nothing is gained.
_PARAMETERS = 4_500


def insert_many(
    connection: sqlite3.Connection, opening: str, rows: Sequence[Sequence[object]], shape: str = ""
) -> None:
    """Write ``rows``, all of the same width, by ``opening`` (such as ``INSERT INTO answer``).

    ``shape`` says what becomes of a row's values, such as ``(?, 0, CAST(? AS BLOB))``; by default each is a column. No
    place has a number: early releases of Python 3.12 warn of every single one (gh-117995).
    """
    if not rows:
        return
    width = len(rows[0])
    shape = shape or f"({', '.join('?' * width)})"
    together = _PARAMETERS // width
    whole = len(rows) - len(rows) % together
    for start in range(0, whole, together):
        values = list(chain.from_iterable(rows[start : start + together]))
        connection.execute(_statement(opening, shape, together), values)
    if whole < len(rows):
        connection.executemany(_statement(opening, shape, 1), rows[whole:])


@cache
def _statement(opening: str, shape: str, count: int) -> str:
    return f"{opening} VALUES {', '.join([shape] * count)}"
