"""The light scan of last time, kept in the data folder: a file that did not change is not read again at start."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

import msgspec
from msgspec import Struct

from aksi_desktop.assessment.complaint import Complaint
from aksi_desktop.atomic import atomic_write
from aksi_desktop.curriculum.cards import LessonCard, ModuleHead

if TYPE_CHECKING:
    from aksi_desktop.curriculum.complaints import Complaints

VERSION: Final = 3
"""Raise it when a card gains a field or the scan reads a text differently."""

State = tuple[int, int, tuple[str, ...]]
"""Time and size of a file, and what else must stay the same for its entry to hold."""


T = TypeVar("T")


class OrderFile(Struct, frozen=True):
    """``kurikulum.toml`` as typed: modules (folder, lessons, line) and tags; nothing checked against the disk yet."""

    modules: tuple[tuple[str, tuple[str, ...], int], ...] = ()
    tags: dict[str, str] = {}


class _Entry(Struct, Generic[T]):
    state: State
    value: T
    complaints: list[Complaint]


class _Kept(Struct):
    version: int = VERSION
    lessons: dict[str, _Entry[LessonCard | None]] = {}
    modules: dict[str, _Entry[ModuleHead]] = {}
    orders: dict[str, _Entry[OrderFile]] = {}


class ScanCache:
    """A file of what the scan found, each entry valid while its file and the neighbours it names stay what they were.

    It may be deleted at any time, and a damaged one is simply not used. :meth:`save` never raises: a read-only data
    folder costs a few milliseconds at each start and nothing else. Without a path nothing is kept.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._old = _load(path) if path is not None else _Kept()
        self._new = _Kept()
        self._changed = False

    def lesson(
        self, path: Path, module: str, complaints: Complaints, read: Callable[[], LessonCard | None]
    ) -> LessonCard | None:
        """The card of the text at ``path``: the kept one when nothing changed, else what ``read`` gives."""
        state = _state(path, module, *_neighbours(path.parent))
        return self._kept(self._old.lessons, self._new.lessons, path, state, complaints, read)

    def module(self, path: Path, complaints: Complaints, read: Callable[[], ModuleHead]) -> ModuleHead:
        """The head in ``modul.md`` at ``path``."""
        return self._kept(self._old.modules, self._new.modules, path, _state(path), complaints, read)

    def order(self, path: Path, complaints: Complaints, read: Callable[[], OrderFile]) -> OrderFile:
        """The order file at ``path``; an empty one when it is not there."""
        state = _state(path)
        if state is None:
            return OrderFile()
        return self._kept(self._old.orders, self._new.orders, path, state, complaints, read)

    def _kept(
        self,
        old: dict[str, _Entry[T]],
        new: dict[str, _Entry[T]],
        path: Path,
        state: State | None,
        complaints: Complaints,
        read: Callable[[], T],
    ) -> T:
        entry = old.get(str(path))
        if entry is None or state is None or entry.state != state:
            value = read()
            if value is None or state is None:
                return value
            entry = _Entry(state, value, list(complaints))
            self._changed = True
        else:
            complaints.extend(entry.complaints)
        new[str(path)] = entry
        return entry.value

    def save(self) -> None:
        """Write what was scanned, when it differs from what was read."""
        gone = len(self._new.lessons) != len(self._old.lessons) or len(self._new.modules) != len(self._old.modules)
        if self._path is None or not (self._changed or gone):
            return
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            atomic_write(self._path, msgspec.json.encode(self._new, enc_hook=str))


def _state(path: Path, *more: str) -> State | None:
    try:
        about = os.stat(path)
    except OSError:
        return None
    return (about.st_mtime_ns, about.st_size, more)


def _neighbours(folder: Path) -> list[str]:
    """Names of the role files beside a text, in order, and of what may be one under a wrong name."""
    try:
        return sorted(name for name in os.listdir(folder) if name.casefold().endswith((".md", ".yaml", ".yml", ".txt")))
    except OSError:
        return []


def _path_of(kind: type, value: Any) -> Path:
    """The one type of a card that JSON does not have."""
    if kind is not Path:
        raise TypeError(kind)
    return Path(value)


def _load(path: Path) -> _Kept:
    try:
        kept = msgspec.json.decode(path.read_bytes(), type=_Kept, dec_hook=_path_of)
    except (OSError, msgspec.MsgspecError, TypeError, ValueError, RecursionError):
        return _Kept()
    return kept if kept.version == VERSION else _Kept()
