"""What SQLite's write-ahead log still holds of commits behind a damaged place, where SQLite itself stops reading.

After a sudden end SQLite takes the log up to the first frame whose checksum is wrong: usually the torn end of what was
never confirmed. A frame spoilt in the middle hides every commit after it, though each of them was on the disk.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

_HEADER, _FRAME_HEADER = 32, 24


def read_journal(database: Path) -> bytes:
    """The log as it stands beside the database; b"" where there is none."""
    try:
        return database.with_name(f"{database.name}-wal").read_bytes()
    except OSError:
        return b""


def lost_commits(journal: bytes, connection: sqlite3.Connection) -> bytes:
    """The pages that were committed behind the last frame that SQLite took when ``connection`` opened the database.

    ``journal`` was read before that. A frame counts by the salts of this log's header, and a commit by its mark (file
    format: https://www.sqlite.org/fileformat2.html#walformat), so that nothing comes back that was not confirmed.
    """
    if len(journal) <= _HEADER:
        return b""
    taken = int(connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()[1])
    size, salts = int.from_bytes(journal[8:12], "big") + _FRAME_HEADER, journal[16:24]
    if taken < 0 or size <= _FRAME_HEADER:
        return b""
    found: list[bytes] = []
    since_commit: list[bytes] = []
    for start in range(_HEADER + taken * size, len(journal) - size + 1, size):
        head = journal[start : start + _FRAME_HEADER]
        if head[8:16] == salts:
            since_commit.append(journal[start + _FRAME_HEADER : start + size])
            if any(head[4:8]):
                found += since_commit
                since_commit = []
    return b"".join(found)
