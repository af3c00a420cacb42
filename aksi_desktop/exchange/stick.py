"""A stick as what it is: slow, full, write-protected, counterfeit, pulled at any moment, worm-infested.

One own folder, ``AKSI``. Written is: a ``.part`` file, fsync, read back and compared, renamed, folder
fsynced; only then does a bundle count as safe. Read are regular ``*.aksi`` files of that folder alone:
no links, no other folders, nothing is ever opened by its kind.
"""

from __future__ import annotations

import errno
import os
import shutil
import stat
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from aksi_desktop.exchange.bundle import MAX_FILE, SUFFIX
from aksi_desktop.exchange.errors import BundleError, StickError

FOLDER = "AKSI"
README = "BACA-SAYA.txt"
_PART = ".part"
_PIECE = 256 << 10
_RESERVE = 64 << 10
_MANY_FILES = 5_000
_WINDOWS_TRIES = 6
# Below this a person should know that it is the stick that takes so long.
_SLOW_BYTES_A_SECOND = 200_000
_SLOW_FROM = 1 << 20
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_PROTECTED = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_WINDOWS_CODES = {19: "stick-read-only", 21: "stick-gone", 112: "stick-full", 1167: "stick-gone"}

Tick = Callable[[int, int], None]
"""Told (bytes done, bytes of) between two pieces; may raise ``StickError("cancelled")``."""


@dataclass(frozen=True, slots=True)
class StickFile:
    """A bundle file as the folder lists it: name and size in bytes."""

    name: str
    size: int


class Stick:
    """Owns the folder ``AKSI`` of one stick (or of any folder that stands for one)."""

    def __init__(self, place: Path) -> None:
        """``place``: the stick's root, or the folder ``AKSI`` itself. Raises ``StickError("stick-missing")``."""
        if not place.is_dir():
            raise StickError("stick-missing", place=str(place))
        self.root = place.parent if place.name == FOLDER else place
        self.folder = self.root / FOLDER
        self.slow = False
        self._tested = False

    def bundles(self) -> list[StickFile]:
        """The bundle files, by name. A stick without our folder has none."""
        found: list[StickFile] = []
        try:
            if self.folder.is_symlink() or not self.folder.is_dir():
                return []
            with os.scandir(self.folder) as entries:
                for entry in entries:
                    if entry.name.lower().endswith(SUFFIX) and entry.is_file(follow_symlinks=False):
                        found.append(StickFile(entry.name, entry.stat(follow_symlinks=False).st_size))
                    if len(found) >= _MANY_FILES:
                        break
        except OSError as error:
            self._fail(error)
        return sorted(found, key=lambda file: file.name)

    def read(self, file: StickFile) -> bytes:
        """The bytes of a bundle file.

        Raises:
            BundleError: ``too-big``, ``unreadable`` (only this file is bad).
            StickError: the stick is gone.
        """
        if file.size > MAX_FILE:
            raise BundleError("too-big", size=file.size)
        flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
        try:
            descriptor = os.open(self.folder / file.name, flags)
            with os.fdopen(descriptor, "rb") as stream:
                if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                    raise BundleError("unreadable")
                return stream.read(MAX_FILE + 1)
        except OSError as error:
            if not self.is_there():
                self._fail(error)
            raise BundleError("unreadable", detail=error.strerror or "") from error

    def is_there(self) -> bool:
        """Whether the stick still answers."""
        try:
            return stat.S_ISDIR(os.stat(self.root).st_mode) and bool(os.listdir(self.root) or True)
        except OSError:
            return False

    def write(self, name: str, data: bytes, tick: Tick | None = None) -> None:
        """Put ``data`` on the stick so that it is safe when this returns, or not there at all.

        Raises:
            StickError: ``stick-full``, ``stick-read-only``, ``stick-lies``, ``stick-gone``,
                ``stick-error``, ``cancelled``; the other files are untouched.
        """
        self._make_ready(len(data))
        target = self.folder / name
        part = target.with_name(name + _PART)
        try:
            self._fill(part, data, tick)
            if _read_back(part) != data:
                raise StickError("stick-lies", file=name)
            _rename(part, target)
            _sync_folder(self.folder)
        except OSError as error:
            self._drop(part)
            self._fail(error, needed=len(data))
        except BaseException:
            self._drop(part)
            raise

    def remove(self, name: str) -> None:
        """Remove one of our own files. Raises ``StickError``."""
        try:
            (self.folder / name).unlink(missing_ok=True)
        except OSError as error:
            self._fail(error)

    def settle(self) -> None:
        """Make removals durable."""
        with suppress(OSError):
            _sync_folder(self.folder)

    def leave_readme(self, text: str) -> None:
        """Put ``BACA-SAYA.txt`` there unless it says that already. Raises ``StickError``."""
        path = self.folder / README
        raw = b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode()
        with suppress(OSError):
            if path.read_bytes() == raw:
                return
        self.write(README, raw)

    def _make_ready(self, needed: int) -> None:
        """The folder, room for ``needed`` bytes, and once a stick that takes writes at all."""
        try:
            if self.folder.is_symlink() or (self.folder.exists() and not self.folder.is_dir()):
                raise StickError("stick-error", detail=FOLDER)
            free = shutil.disk_usage(self.root).free
            if free < needed + _RESERVE:
                raise StickError("stick-full", needed=needed, free=free)
            self.folder.mkdir(exist_ok=True)
            if not self._tested:
                probe = self.folder / f"uji{_PART}"
                probe.write_bytes(b"x")
                probe.unlink()
                self._clear_parts()
                self._tested = True
        except OSError as error:
            self._fail(error, needed=needed)

    def _clear_parts(self) -> None:
        """Take away what an earlier pull left half-written."""
        for path in self.folder.glob(f"*{SUFFIX}{_PART}"):
            if not path.is_symlink():
                path.unlink(missing_ok=True)

    def _fill(self, part: Path, data: bytes, tick: Tick | None) -> None:
        began = time.monotonic()
        with part.open("wb", buffering=0) as stream:
            view = memoryview(data)
            done = 0
            while done < len(data):
                if tick:
                    tick(done, len(data))
                done += stream.write(view[done : done + _PIECE])
            os.fsync(stream.fileno())
        if tick:
            tick(done, len(data))
        lasted = time.monotonic() - began
        if len(data) >= _SLOW_FROM and len(data) < lasted * _SLOW_BYTES_A_SECOND:
            self.slow = True

    def _drop(self, part: Path) -> None:
        with suppress(OSError):
            part.unlink(missing_ok=True)

    def _fail(self, error: OSError, *, needed: int = 0) -> NoReturn:
        """Raise what an error of the system means for a person."""
        code = _WINDOWS_CODES.get(getattr(error, "winerror", None) or 0, "")
        if not code:
            if error.errno in _FULL:
                code = "stick-full"
            elif not self.is_there():
                code = "stick-gone"
            elif error.errno in _PROTECTED:
                code = "stick-read-only"
            else:
                code = "stick-error"
        facts: dict[str, str | int] = {"needed": needed} if code == "stick-full" else {"detail": error.strerror or ""}
        raise StickError(code, **facts) from error


def _read_back(path: Path) -> bytes:
    """The file's bytes from the medium, not from the system's memory, where the system lets us ask so."""
    with path.open("rb") as stream:
        if hasattr(os, "posix_fadvise"):
            with suppress(OSError):
                os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return stream.read()


def _rename(part: Path, target: Path) -> None:
    """Give the file its name; an antivirus that holds a fresh file for a moment is waited out."""
    for attempt in range(1, _WINDOWS_TRIES + 1):
        try:
            part.replace(target)
        except PermissionError:
            if os.name != "nt" or attempt == _WINDOWS_TRIES:
                raise
            time.sleep(0.05 * attempt)
        else:
            return


def _sync_folder(folder: Path) -> None:
    """Make the folder's names durable; a file system that knows no such thing writes names at once or not at all."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EBADF):
            raise
    finally:
        os.close(descriptor)
