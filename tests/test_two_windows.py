"""A second start on the same data folder brings the first window to the front; another folder gets its own."""

from __future__ import annotations

import os
import selectors
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PROJECT = Path(__file__).parents[1]


@contextmanager
def window(folder: Path) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "aksi_desktop", "--data", str(folder)],
        cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        env={**os.environ, "AKSI_TRACE_START": "1", "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def wait_for(process: subprocess.Popen[str], word: str, seconds: float = 30) -> bool:
    assert process.stdout is not None
    end = time.monotonic() + seconds
    with selectors.DefaultSelector() as selector:
        selector.register(process.stdout, selectors.EVENT_READ)
        while time.monotonic() < end:
            if selector.select(timeout=0.5):
                line = process.stdout.readline()
                if line.startswith(word) or not line:
                    return bool(line)
    return False


def test_a_second_window_hands_over_to_the_first(tmp_path: Path) -> None:
    with window(tmp_path / "data") as first:
        assert wait_for(first, "PAINTED")
        time.sleep(2)  # it begins to listen once nothing hurries
        with window(tmp_path / "data") as second:
            assert second.wait(timeout=20) == 0
        assert first.poll() is None
        with window(tmp_path / "lain") as other:
            assert wait_for(other, "PAINTED")
            time.sleep(1)
            assert other.poll() is None
