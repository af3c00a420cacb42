"""The bare command is told apart early, and only where the parser would say the same."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from aksi_desktop.cli.window import window_asked
from aksi_desktop.places import program_folder


@pytest.mark.parametrize(
    ("given", "asked"),
    [
        ([], (None, "")),
        (["--data", "a b"], ("a b", "")),
        (["--data=x", "--lang", "en"], ("x", "en")),
        (["--lang=id"], (None, "id")),
        (["--data"], None),
        (["--data", "--lang"], None),
        (["--lang", "fr"], None),
        (["--data", "x", "doctor"], None),
        (["doctor"], None),
        (["--help"], None),
        (["--data", "a", "--data", "b"], None),
        (["--selftest", "x.json"], None),
    ],
)
def test_only_a_plain_call_for_the_window(given: list[str], asked: tuple[str | None, str] | None) -> None:
    assert window_asked(given) == asked


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="there is always a screen there")
def test_without_a_display_one_sentence_names_the_tour() -> None:
    bare = {name: value for name, value in os.environ.items() if not name.endswith("DISPLAY")}
    bare.pop("QT_QPA_PLATFORM", None)
    said = subprocess.run(
        [sys.executable, "-m", "aksi_desktop"], cwd=program_folder(), capture_output=True, text=True, check=False,
        env=bare,
    )  # fmt: skip
    assert said.returncode == 1
    assert said.stderr.count("\n") == 1
    assert "tour --out" in said.stderr


def test_opening_the_window_does_not_build_the_parser() -> None:
    code = (
        "import sys\n"
        "import aksi_desktop.cli\n"
        "from aksi_desktop.cli.window import window_asked\n"
        "window_asked(['--data', 'x'])\n"
        "print('argparse' in sys.modules)"
    )
    said = subprocess.run(
        [sys.executable, "-c", code], cwd=program_folder(), capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == "False"
