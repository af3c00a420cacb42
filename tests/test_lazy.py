"""Packages that import their names late give the same names as if they had not."""

from __future__ import annotations

import importlib
import subprocess
import sys

import pytest

from aksi_desktop.places import program_folder

PACKAGES = ("aksi_desktop.assessment", "aksi_desktop.curriculum", "aksi_desktop.exchange")


@pytest.mark.parametrize("name", PACKAGES)
def test_every_public_name_is_there(name: str) -> None:
    package = importlib.import_module(name)
    assert len(package.__all__) > 5
    for each in package.__all__:
        assert getattr(package, each) is not None
        assert getattr(package, each) is getattr(package, each)


@pytest.mark.parametrize("name", PACKAGES)
def test_a_name_that_is_not_there_is_an_attribute_error(name: str) -> None:
    with pytest.raises(AttributeError, match="tidak_ada"):
        importlib.import_module(name).tidak_ada  # noqa: B018


def test_a_window_that_opens_needs_no_keys_bundles_or_markdown() -> None:
    """What stands before Beranda is filled; each of these costs milliseconds and megabytes at every start."""
    late = ["cryptography", "backports.zstd", "markdown_it", "yaml", "aksi_desktop.exchange.bundle"]
    code = (
        "import sys\n"
        "from aksi_desktop.exchange.school import load_school\n"
        "from aksi_desktop.curriculum import load_library\n"
        "from aksi_desktop.learning import Learning\n"
        "from aksi_desktop.records import open_records\n"
        "from aksi_desktop.roster import Roster\n"
        f"print(*[name for name in {late!r} if name in sys.modules])"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", code], cwd=program_folder(), capture_output=True, text=True, check=True
    ).stdout
    assert loaded.split() == []
