"""The program's own test of an installation, run as IT runs it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from aksi_desktop.places import program_folder


def test_every_step_passes_here_and_nothing_is_left_behind(tmp_path: Path) -> None:
    out = tmp_path / "hasil.json"
    home = tmp_path / "rumah"
    home.mkdir()
    environment = {**os.environ, "HOME": str(home), "TMPDIR": str(tmp_path), "XDG_DATA_HOME": str(home / "data")}
    finished = subprocess.run(
        [sys.executable, "-m", "aksi_desktop", "--selftest", str(out)],
        cwd=program_folder(), env=environment, capture_output=True, text=True, check=False, timeout=90,
    )  # fmt: skip
    told = json.loads(out.read_text(encoding="utf-8"))
    broken = [step for step in told["steps"] if not step["ok"]]
    assert broken == []
    assert (told["ok"], finished.returncode) == (True, 0), finished.stderr
    names = {step["name"] for step in told["steps"]}
    assert {"records", "lessons", "render", "bundle", "fonts", "icons", "translations", "window"} <= names
    assert sorted(path.name for path in tmp_path.iterdir()) == ["hasil.json", "rumah"]
    assert not (home / "data").exists()
