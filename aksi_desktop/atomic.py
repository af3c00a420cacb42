"""Files that are either the old one or the new one, whatever happens in between."""

from __future__ import annotations

import contextlib
import os
import secrets
import sys
import time
from pathlib import Path

_WINDOWS_TRIES = 6


def atomic_write(path: Path, data: bytes | str, *, mode: int = 0o666) -> None:
    """Put ``data`` (text as UTF-8) at ``path`` so that a reader or a power cut never meets half a file.

    Temporary file beside it, fsync, rename, fsync of the folder. ``mode`` is what a new file gets,
    less the umask; keys pass ``0o600``. Raises ``OSError``; the old file then still stands.
    """
    raw = data.encode() if isinstance(data, str) else data
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(temporary, flags, mode), "wb") as stream:
            stream.write(raw)
            stream.flush()
            os.fsync(stream.fileno())
        _replace(temporary, path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    fsync_folder(path.parent)


def fsync_folder(folder: Path) -> None:
    """Make the names in ``folder`` durable. Windows keeps them with the file, so it has nothing to do there."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _replace(source: Path, target: Path) -> None:
    """Rename over ``target``; an antivirus that holds a fresh file for a moment is waited out."""
    for attempt in range(1, _WINDOWS_TRIES + 1):
        try:
            source.replace(target)
        except PermissionError:
            if os.name != "nt" or attempt == _WINDOWS_TRIES:
                raise
            time.sleep(0.02 * attempt)
        else:
            return


def fsync_file(path: Path) -> None:
    """Make the content of a finished file durable."""
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
