"""Commands as a technician types them, through ``main``; files of their own override what they need otherwise."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aksi_desktop.cli import main

Run = Callable[..., tuple[int, Any, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*arguments: str | Path) -> tuple[int, Any, str]:
        code = main([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        return code, json.loads(out) if out.lstrip().startswith(("{", "[")) else out, err

    return call


@pytest.fixture
def passphrase(tmp_path: Path) -> Path:
    path = tmp_path / "frasa.txt"
    path.write_text("dapur bersih jam tujuh\n", encoding="utf-8")
    return path
