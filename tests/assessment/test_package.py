"""The room's front door: everything promised is there, and nothing is imported before it is asked for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import aksi_desktop.assessment as assessment
import aksi_desktop.learning as learning

QUIZ_MODULES = {"aksi_desktop.assessment.parse", "aksi_desktop.assessment.scoring", "aksi_desktop.learning.attempts"}


@pytest.mark.parametrize("name", [*assessment.__all__])
def test_every_promised_name_is_there(name: str) -> None:
    assert getattr(assessment, name) is not None


@pytest.mark.parametrize("name", [*learning.__all__])
def test_every_name_of_learning_is_there(name: str) -> None:
    assert getattr(learning, name) is not None


@pytest.mark.parametrize("room", [assessment, learning])
def test_other_names_are_refused(room: object) -> None:
    with pytest.raises(AttributeError, match="tidak_ada"):
        room.tidak_ada  # type: ignore[attr-defined]  # noqa: B018


def test_home_is_filled_without_the_quiz_modules(tmp_path: Path) -> None:
    code = (
        "import sys, pathlib\n"
        "from aksi_desktop.curriculum import load_library\n"
        "from aksi_desktop.learning import PROJECTIONS, Learning\n"
        "from aksi_desktop.places import lessons_folder\n"
        "from aksi_desktop.records import open_records\n"
        "records = open_records(pathlib.Path(sys.argv[1]), projections=PROJECTIONS)\n"
        "Learning(records, load_library(lessons_folder())).progress('a' * 32)\n"
        "records.close()\n"
        "print(*sys.modules)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "data")], capture_output=True, text=True, check=True
    )
    assert not QUIZ_MODULES & set(run.stdout.split())
    assert "aksi_desktop.learning.service" in run.stdout.split()
