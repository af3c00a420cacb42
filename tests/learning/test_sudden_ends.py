"""Killed in the middle of a quiz: every confirmed answer stands, and the same attempt goes on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.learning.conftest import Shelf

ROUNDS = 12


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks its workers")
def test_nothing_confirmed_is_lost(shelf: Shelf, data_dir: Path) -> None:
    command = [sys.executable, "-m", "tests.learning.answering", str(data_dir), str(shelf.root), str(ROUNDS), "11"]
    run = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2])
    found = json.loads(run.stdout.splitlines()[-1])
    assert found["lost"] == []
    assert found["confirmed"] > ROUNDS
