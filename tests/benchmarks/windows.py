"""Starting a window in a process of its own, and asking the system what that process takes."""

from __future__ import annotations

import os
import re
import selectors
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
_MAPPING = re.compile(r"[0-9a-f]+-[0-9a-f]+ ")
_BYTECODE = Path(tempfile.gettempdir()) / "aksi-bench-bytecode"

# The floor: the least a PySide6 program can do and still show a window.
BLANK = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    told = False
    def paintEvent(self, event):
        super().paintEvent(event)
        if not Window.told:
            Window.told = True
            print("PAINTED", time.monotonic_ns(), flush=True)
app = QApplication(sys.argv)
window = Window()
window.resize(1366, 768)
window.show()
sys.exit(app.exec())
"""


class Running:
    """A process with a window; ``since_start(word)`` waits for its line ``WORD <monotonic ns>``."""

    def __init__(self, process: subprocess.Popen[bytes], began: int) -> None:
        self.pid = process.pid
        self._process = process
        self._began = began
        self._text = b""

    def since_start(self, word: str, seconds: float = 60.0) -> float:
        """Milliseconds from exec to the moment the process names. Raises ``RuntimeError`` when it never does."""
        stream = self._process.stdout
        assert stream is not None
        limit = time.monotonic() + seconds
        with selectors.DefaultSelector() as selector:
            selector.register(stream, selectors.EVENT_READ)
            while time.monotonic() < limit:
                for line in self._text.splitlines():
                    parts = line.split()
                    if len(parts) >= 2 and parts[0] == word.encode():
                        return (int(parts[1]) - self._began) / 1e6
                if selector.select(timeout=1.0):
                    chunk = os.read(stream.fileno(), 65536)
                    if not chunk:
                        break
                    self._text += chunk
        raise RuntimeError(f"no {word} from the program; it said: {self._text[-300:].decode(errors='replace')}")


@contextmanager
def started(command: list[str], environment: Mapping[str, str] | None = None) -> Iterator[Running]:
    """Run ``command`` until the block ends, then kill it."""
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "AKSI_TRACE_START": "1", **(environment or {})}
    # An installed program finds its bytecode ready, whatever the shell of whoever measures forbids. The first round,
    # which does not count, fills this cache for ours and for the floor.
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)
    surroundings["PYTHONPYCACHEPREFIX"] = str(_BYTECODE)
    began = time.monotonic_ns()
    process = subprocess.Popen(command, cwd=PROJECT, env=surroundings, stdout=subprocess.PIPE)
    try:
        yield Running(process, began)
    finally:
        process.kill()
        process.wait()
        if process.stdout:
            process.stdout.close()


def blank_window() -> list[str]:
    """The command of the floor."""
    return [sys.executable, "-c", BLANK]


def program(data: Path, *arguments: str) -> list[str]:
    """The command that opens the real window on ``data``."""
    code = "import sys; from aksi_desktop.cli import main; sys.exit(main())"
    return [sys.executable, "-c", code, "--data", str(data), *arguments]


def pss_mib(pid: int) -> float:
    """PSS of ``pid`` and its children, in MiB, as on a computer where no other Python or Qt program runs.

    Pages of Python's and Qt's own files would be halved by whatever else happens to use them during the measurement
    (tests, another window), for ours and for the floor by different shares; they count whole.
    """
    total = 0
    for each in family(pid):
        ours = False
        for line in Path(f"/proc/{each}/smaps").read_text().splitlines():
            if _MAPPING.match(line):
                ours = any(part in line for part in ("site-packages", "libpython"))
            elif line.startswith("Rss:" if ours else "Pss:"):
                total += int(line.split()[1])
    return total / 1024


def family(pid: int) -> list[int]:
    """``pid`` and all that it started."""
    found = [pid]
    for each in found:
        for task in Path(f"/proc/{each}/task").iterdir():
            found += [int(child) for child in (task / "children").read_text().split()]
    return found
