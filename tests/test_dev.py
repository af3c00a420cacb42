"""dev.py: what it says before it can do anything."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

PROJECT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def dev() -> ModuleType:
    spec = importlib.util.spec_from_file_location("dev", PROJECT / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("rest", [[], ["--data", "x"], ["--lang=en", "--data", "a b"]])
def test_run_without_a_display_says_so_in_one_sentence_and_names_the_tour(rest: list[str]) -> None:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    if not sys.platform.startswith("linux"):
        pytest.skip("only Linux runs without a display")
    finished = subprocess.run(
        [sys.executable, "dev.py", "run", *rest],
        cwd=PROJECT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert finished.returncode == 1
    assert len(finished.stderr.splitlines()) == 1
    assert "no display" in finished.stderr
    assert "dev.py tour" in finished.stderr


def test_a_command_of_the_program_needs_no_display(dev: ModuleType) -> None:
    assert not dev.opens_window(["doctor"])
    assert not dev.opens_window(["--data", "x", "records", "status"])
    assert not dev.opens_window(["--version"])


@pytest.mark.parametrize("version", [(3, 8, 1), (3, 10, 0), (3, 14, 0)])
def test_other_pythons_get_a_sentence(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], version: tuple[int, int, int]
) -> None:
    monkeypatch.setattr(sys, "version_info", version)
    assert dev.main(["test"]) == 1
    said = capsys.readouterr().err
    assert "3.11, 3.12 or 3.13" in said
    assert f"this is {version[0]}.{version[1]}" in said


def test_the_locks_are_in_step_with_pyproject(dev: ModuleType) -> None:
    for lock in dev.locks():
        assert lock.read_text(encoding="utf-8").splitlines()[0] == dev.lock_line()


def test_every_dependency_is_locked(dev: ModuleType) -> None:
    import tomllib

    from packaging.requirements import Requirement
    from packaging.utils import canonicalize_name

    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    pins = dict(
        line.split(" ")[0].split("==")
        for line in dev.LOCK.read_text(encoding="utf-8").splitlines()
        if line[:1].isalnum() and "==" in line
    )
    for text in project["project"]["dependencies"] + project["dependency-groups"]["dev"]:
        wanted = Requirement(text)
        assert wanted.specifier.contains(pins[canonicalize_name(wanted.name)], prereleases=True), text


def test_missing_libraries_without_root_give_the_exact_line(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("system packages are Linux's")
    (tmp_path / "apt-get").write_text("#!/bin/sh\nexit 9\n")
    (tmp_path / "apt-get").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setitem(dev.SYSTEM_LIBRARIES, "libaksi-tidak-ada.so.7", "libaksi7")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert dev.main(["test"]) == 1
    said = capsys.readouterr().err
    assert "sudo apt-get update && sudo apt-get install --yes --no-install-recommends libaksi7" in said
    assert "--system" in said


def test_a_half_made_environment_is_seen(dev: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(dev, "PYTHON", tmp_path / "bin" / "python")
    assert not dev.environment_works()
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "python").write_text("#!/bin/sh\nexit 1\n")
    (tmp_path / "bin" / "python").chmod(0o755)
    assert not dev.environment_works()
