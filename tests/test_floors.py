"""Rules of the tree that a linter cannot see."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent
ABOVE_THE_LINE = {"ui", "papers", "desktop", "cli", "__main__", "selftest"}

# Written in pieces, so that this file does not hold what it looks for.
MACHINE_PATHS = re.compile("(?:[\\s\"'=(]|^)/(?:" + "|".join(["work", "root", "farm"]) + ")/")
REGISTRIES = re.compile(
    "|".join(["pypi" r"\.org", "pythonhosted" r"\.org", "registry" r"\.npmjs", "deb" r"\.debian\.org"])
)
ADDRESS_IN_LOCK = re.compile(r"https?://|file:|--(?:extra-)?index|--find-links")


def tracked_files() -> list[Path]:
    """What git keeps, or everything but the usual caches where git is not at hand."""
    try:
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=PROJECT, capture_output=True, check=True).stdout
        names = [Path(name) for name in listed.decode().split("\0") if name]
    except (OSError, subprocess.CalledProcessError):
        names = [path.relative_to(PROJECT) for path in PROJECT.rglob("*")]
        names = [
            name for name in names if not any(part.startswith(".") or part == "__pycache__" for part in name.parts)
        ]
    return [PROJECT / name for name in names if (PROJECT / name).is_file()]


def modules_below_the_line() -> list[str]:
    names = []
    for path in sorted((PROJECT / "aksi_desktop").rglob("*.py")):
        parts = path.relative_to(PROJECT).with_suffix("").parts
        if len(parts) > 1 and parts[1] in ABOVE_THE_LINE:
            continue
        names.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return names


def test_nothing_below_the_windows_brings_in_qt() -> None:
    names = modules_below_the_line()
    assert "aksi_desktop.places" in names
    code = (
        "import importlib, json, sys\n"
        f"for name in {names!r}: importlib.import_module(name)\n"
        "print(json.dumps(sorted(n for n in sys.modules if n.split('.')[0] in ('PySide6', 'shiboken6'))))"
    )
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], cwd=PROJECT, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    assert json.loads(result.stdout) == []


@pytest.mark.parametrize(
    "module", ["aksi_desktop.places", "aksi_desktop.settings", "aksi_desktop.logs", "aksi_desktop.atomic"]
)
def test_the_ground_floor_is_cheap_to_import(module: str) -> None:
    heavy = {"peewee", "msgspec", "yaml", "markdown_it", "cryptography", "asyncio", "socket", "platformdirs", "ssl"}
    code = f"import sys; old = set(sys.modules); import {module}; print(*(set(sys.modules) - old))"
    loaded = subprocess.run(
        [sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, check=True
    ).stdout
    assert heavy.isdisjoint(loaded.split())


def test_no_file_names_a_machine_or_a_registry() -> None:
    found = []
    for path in tracked_files():
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        for number, line in enumerate(text.splitlines(), 1):
            if MACHINE_PATHS.search(line) or REGISTRIES.search(line):
                found.append(f"{path.relative_to(PROJECT)}:{number}")
    assert found == []


@pytest.mark.parametrize("lock", ["requirements.lock", "build/requirements.lock"])
def test_the_lock_pins_with_hashes_and_names_no_index(lock: str) -> None:
    text = (PROJECT / lock).read_text(encoding="utf-8")
    assert not ADDRESS_IN_LOCK.search(text)
    pins = re.findall(r"(?m)^([A-Za-z0-9][\w.-]*)==(\S+)", text)
    blocks = re.split(r"(?m)^(?=[A-Za-z0-9])", text)[1:]
    assert len(pins) == len(blocks) > 15
    assert all("--hash=sha256:" in block for block in blocks)
    assert dict(pins)["pyside6-essentials"] == dict(pins)["pyside6-addons"] == "6.9.3"
