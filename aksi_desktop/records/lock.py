"""One writer for each data folder: a lock of the operating system, gone with the process that held it."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from aksi_desktop.records.errors import DataFolderBusy

if TYPE_CHECKING:
    from types import TracebackType


class WriterLock:
    """Holds ``<folder>/penulis.lock`` for as long as the process lives or until released.

    The lock is the system's own (``flock``, on Windows ``locking``), so a killed process never leaves a
    stale one. The file holds the process id, which is a hint for people and nothing more.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / "penulis.lock"
        self._fd: int | None = None

    def take(self) -> None:
        """Take the lock.

        Raises:
            DataFolderBusy: another process has it.
        """
        fd = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(fd)
        except OSError as error:
            os.close(fd)
            raise DataFolderBusy(pid=self._holder()) from error
        os.ftruncate(fd, 0)
        # On Windows the locked byte is far behind the text, so others can read the process id.
        os.write(fd, str(os.getpid()).encode())
        self._fd = fd

    def release(self) -> None:
        """Let go; taking it again is fine."""
        if self._fd is not None:
            os.close(self._fd)
            self._fd = None

    def _holder(self) -> int:
        try:
            return int(self._path.read_text() or 0)
        except (OSError, ValueError):
            return 0

    def __enter__(self) -> WriterLock:
        self.take()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def folder_is_busy(folder: Path) -> bool:
    """Whether another process holds the folder's lock now. A look, not a promise."""
    if not folder.is_dir():
        return False
    lock = WriterLock(folder)
    try:
        lock.take()
    except OSError:
        return False
    except DataFolderBusy:
        return True
    lock.release()
    return False


if sys.platform == "win32":
    import msvcrt

    def _lock(fd: int) -> None:
        os.lseek(fd, 1 << 30, os.SEEK_SET)
        msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
        os.lseek(fd, 0, os.SEEK_SET)

else:
    import fcntl

    def _lock(fd: int) -> None:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
