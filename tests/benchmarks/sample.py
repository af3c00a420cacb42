"""Kelas contoh, made by the program's own command, for benches that need believable work."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.benchmarks.windows import PROJECT


def sample_class(place: Path, *, learners: int = 36, weeks: int = 8, seed: int = 7) -> Path:
    """A data folder below ``place`` that holds a sample class."""
    data = place / "contoh"
    code = "import sys; from aksi_desktop.cli import main; sys.exit(main())"
    size = ["--learners", str(learners), "--weeks", str(weeks), "--seed", str(seed)]
    subprocess.run(
        [sys.executable, "-c", code, "--data", str(data), "sample-class", *size],
        cwd=PROJECT,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return data
