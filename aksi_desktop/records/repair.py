"""A damaged database never stops the program: set it aside, open the last good copy, add what it still gives.

Three sources, each checked by hash before anything of it counts: the last good backup; the damaged file
read by SQLite as far as it reads; the damaged file's raw bytes, where whole events stand in its pages.
"""

from __future__ import annotations

import re
import shutil
import sqlite3
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import msgspec

from aksi_desktop.atomic import atomic_write, fsync_file, fsync_folder
from aksi_desktop.records.backup import UNREADABLE, Backup, check_file
from aksi_desktop.records.errors import BadLine
from aksi_desktop.records.event import hash_bytes, join_line, split_line

KEEP_DAYS = 30
_SUFFIXES = ("", "-wal", "-shm")
_HEAD = re.compile(
    rb'\{"v":1,"school":"[0-9a-f]{0,32}","stream":"[^{}]{40,1600}?"dh":"[0-9a-f]{32}"(?:,"key":"[0-9a-f]{64}")?\}'
)
_SIG = re.compile(rb"[0-9a-f]{128}")
_UNFINISHED = "belum"
_ROW_BEFORE_HEAD = 1024
"""Bytes of a row from its id to its header at most: stream, place, kind, people and object."""


class RepairReport(msgspec.Struct, frozen=True):
    """What a repair did, for a plain sentence to the user.

    Attributes:
        backup: name of the backup it opened from, or "" where there was none.
        from_backup: events that the backup held.
        from_damaged: further events that the damaged file still gave.
        drafts: unfinished texts that the damaged file still gave.
        set_aside: folder where the damaged file lies for at most 30 days; "" where only the end of the last run was
            damaged, and nothing had to be set aside.
    """

    backup: str
    from_backup: int
    from_damaged: int
    drafts: int
    set_aside: str


def set_aside(database: Path, folder: Path) -> Path:
    """Move a damaged database with its WAL into ``folder/rusak-<stamp>``; gives that folder."""
    stamp = int(time.time())
    place = folder / f"rusak-{stamp}"
    while place.exists():
        stamp += 1
        place = folder / f"rusak-{stamp}"
    place.mkdir(parents=True)
    # First the note that something is to be salvaged: a power cut from here on begins the salvage again.
    atomic_write(place / _UNFINISHED, b"")
    fsync_folder(folder)
    for suffix in _SUFFIXES:
        source = database.with_name(database.name + suffix)
        if source.exists():
            shutil.move(source, place / source.name)
    return place


def put_back(backup: Backup | None, database: Path) -> int:
    """Copy a backup to the database's place (nothing where there is none); gives its number of events."""
    if backup is None:
        return 0
    part = database.with_suffix(".part")
    shutil.copyfile(backup.path, part)
    fsync_file(part)
    part.replace(database)
    fsync_folder(database.parent)
    return check_file(database).events


def salvage_lines(database: Path) -> Iterator[bytes]:
    """Every event that still stands whole in a damaged database file or its WAL, as lines; may repeat."""
    yield from _by_sqlite(database)
    for suffix in _SUFFIXES[:2]:
        path = database.with_name(database.name + suffix)
        if path.exists():
            yield from carve(path.read_bytes())


def salvage_drafts(database: Path) -> list[tuple[str, str, str, int]]:
    """The drafts that SQLite can still read."""
    with suppress(*UNREADABLE), closing(sqlite3.connect(database)) as connection:
        return connection.execute("SELECT owner, key, text, saved FROM draft").fetchall()
    return []


def salvage_notes(database: Path) -> dict[str, str]:
    """The local notes of this computer that SQLite can still read."""
    with suppress(*UNREADABLE), closing(sqlite3.connect(database)) as connection:
        return dict(connection.execute("SELECT key, value FROM local_state").fetchall())
    return {}


def salvage_uses(database: Path) -> list[tuple[str, bytes]]:
    """Whom the blobs concern, as far as SQLite can still read it."""
    with suppress(*UNREADABLE), closing(sqlite3.connect(database)) as connection:
        return connection.execute("SELECT hash, about FROM blob_use").fetchall()
    return []


def carve(raw: bytes) -> Iterator[bytes]:
    """Whole events in the raw bytes of SQLite pages: header, signature and data lie side by side there.

    A candidate counts only when its data matches the hash in its header, and its header the id that stands before it
    in the same row: a flipped bit would else make another event of it.
    """
    for match in _HEAD.finditer(raw):
        head, end = match[0], match.end()
        if hash_bytes(head) not in raw[max(0, match.start() - _ROW_BEFORE_HEAD) : match.start()]:
            continue
        signed = _SIG.match(raw, end)
        sig = signed[0].decode() if signed else ""
        start = signed.end() if signed else end
        data = _object_at(raw, start)
        if data is None:
            continue
        line = join_line(head, sig, data)
        try:
            split_line(line)
        except BadLine:
            continue
        yield line


def _object_at(raw: bytes, start: int) -> bytes | None:
    """The JSON object that begins at ``start``: the shortest run up to a brace that parses."""
    if raw[start : start + 9] != b'{"salt":"':
        return None
    end = start
    for _ in range(64):
        end = raw.find(b"}", end) + 1
        if not end or end - start > 65_536:
            return None
        with suppress(msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            msgspec.json.decode(raw[start:end])
            return raw[start:end]
    return None


def _by_sqlite(database: Path) -> Iterator[bytes]:
    """Read row after row; where a page is torn, halve the span until only the torn rows are left out."""
    with suppress(*UNREADABLE), closing(sqlite3.connect(database)) as connection:
        top = connection.execute("SELECT max(rid) FROM event").fetchone()[0] or 0
        spans = [(1, int(top))]
        while spans:
            first, last = spans.pop()
            if first > last:
                continue
            try:
                rows = connection.execute(
                    "SELECT head, sig, data FROM event WHERE rid BETWEEN ? AND ?", (first, last)
                ).fetchall()
            except sqlite3.Error:
                if first < last:
                    middle = (first + last) // 2
                    spans += [(first, middle), (middle + 1, last)]
                continue
            for head, sig, data in rows:
                if isinstance(head, bytes) and isinstance(sig, str) and isinstance(data, bytes | None):
                    yield join_line(head, sig, data)


def only_events(lines: Iterator[bytes], school: str) -> tuple[list[bytes], str]:
    """The lines that are events of one school or of none, each once; and which school.

    Where ``school`` is "", it is the one that most of the events name.
    """
    kept: dict[bytes, tuple[str, bytes]] = {}
    for line in lines:
        with suppress(BadLine):
            event = split_line(line)
            if event.data is not None or event.id not in kept:
                kept[event.id] = (event.header.school, line)
    if not school:
        named = Counter(name for name, _ in kept.values() if name)
        school = min(named, key=lambda name: (-named[name], name), default="")
    return [line for name, line in kept.values() if name in ("", school)], school


def unfinished(folder: Path) -> list[Path]:
    """Folders set aside whose salvage has not ended, oldest first."""
    return sorted(place.parent for place in folder.glob(f"rusak-*/{_UNFINISHED}"))


def finish(place: Path) -> None:
    """Note that a folder's salvage has ended."""
    (place / _UNFINISHED).unlink(missing_ok=True)


def sweep(folder: Path, now: float) -> None:
    """Delete damaged files set aside more than 30 days ago (a clock gone back counts as long ago)."""
    for place in folder.glob("rusak-*"):
        with suppress(ValueError):
            if abs(now - int(place.name.removeprefix("rusak-"))) > KEEP_DAYS * 86_400:
                _forget(place)


def forget_damaged(folder: Path) -> None:
    """Delete every damaged file set aside: nothing in them can be emptied of an erased person."""
    for place in folder.glob("rusak-*"):
        _forget(place)


def forget_parts(folder: Path) -> None:
    """Delete half-written copies that a sudden end left: whole databases and pictures may stand in them."""
    for path in (*folder.glob("*.part"), *folder.glob("cadangan/*.part*"), *folder.glob("**/blobs/??/*.part")):
        path.unlink(missing_ok=True)


def _forget(place: Path) -> None:
    if not (place / _UNFINISHED).exists():
        shutil.rmtree(place, ignore_errors=True)
