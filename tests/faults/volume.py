"""Sticks as they are: vfat and exFAT in a file, through user-space drivers, to be filled, protected and pulled."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from pathlib import Path
from typing import Literal

import pytest

Kind = Literal["vfat", "exfat"]
_TOOLS = {
    "vfat": ("mkfs.vfat", "fusefat", "fusermount"),
    "exfat": ("mkfs.exfat", "mount.exfat-fuse", "losetup", "fusermount"),
}
_PATIENCE = 10.0


class Volume:
    """An image file and the process that shows it as a folder."""

    def __init__(self, kind: Kind, image: Path, folder: Path) -> None:
        self.kind = kind
        self.image = image
        self.folder = folder
        self._driver: subprocess.Popen[bytes] | None = None
        self._loop = ""
        folder.mkdir(exist_ok=True)

    def format(self, mebibytes: int) -> None:
        """Make it empty, of this size."""
        with self.image.open("wb") as stream:
            stream.truncate(mebibytes << 20)
        _run([f"mkfs.{self.kind}", str(self.image)])

    def mount(self, *, read_only: bool = False) -> None:
        """Show it at ``folder``; skips the test where this machine does not let us."""
        source = str(self.image)
        if self.kind == "vfat":
            command = ["fusefat", "-f", "-o", "ro" if read_only else "rw+", source, str(self.folder)]
        else:
            source = self._loop = _run(["losetup", "-f", "--show", source]).strip()
            command = ["mount.exfat-fuse", "-d", *(("-o", "ro") if read_only else ()), source, str(self.folder)]
        quiet = subprocess.DEVNULL
        self._driver = subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet)
        end = time.monotonic() + _PATIENCE
        while not os.path.ismount(self.folder):
            if self._driver.poll() is not None or time.monotonic() > end:
                self.unmount()
                pytest.skip(f"this machine does not mount {self.kind} in user space")
            time.sleep(0.02)

    def unmount(self) -> None:
        """Take it away properly; harmless where it is gone."""
        subprocess.run(["fusermount", "-u", "-z", str(self.folder)], capture_output=True, check=False)
        if self._driver is not None:
            try:
                self._driver.wait(_PATIENCE)
            except subprocess.TimeoutExpired:
                self._driver.kill()
                self._driver.wait()
            self._driver = None
        if self._loop:
            subprocess.run(["losetup", "-d", self._loop], capture_output=True, check=False)
            self._loop = ""

    def pulled(self, image: Path) -> None:
        """Copy to ``image`` what the medium holds at this moment: what a pull now would leave."""
        assert self._driver is not None
        self._driver.send_signal(signal.SIGSTOP)
        try:
            time.sleep(0.01)
            shutil.copyfile(self.image, image)
        finally:
            self._driver.send_signal(signal.SIGCONT)

    def kill(self) -> None:
        """Pull it: the driver dies in the middle of whatever it does."""
        assert self._driver is not None
        self._driver.kill()


def require(kind: Kind) -> None:
    """Skip the test, saying why, where this machine lacks what ``kind`` needs."""
    missing = [tool for tool in _TOOLS[kind] if not shutil.which(tool)]
    if missing:
        pytest.skip(f"not installed here: {', '.join(missing)}")
    if not os.access("/dev/fuse", os.R_OK | os.W_OK):
        pytest.skip("no /dev/fuse here")
    if kind == "exfat" and os.geteuid() != 0:
        pytest.skip("loop devices need root")


def _run(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"{command[0]} does not work here: {done.stderr.strip()[:100]}")
    return done.stdout
