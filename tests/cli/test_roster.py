"""``roster import`` and ``roster list`` as a teacher types them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aksi_desktop.cli import main
from aksi_desktop.cli.sentences import SENTENCES
from aksi_desktop.roster.sheet import RosterFileError
from tests.roster.lists import PRIVATE, dapodik, xlsx

Run = Callable[..., tuple[int, Any, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    """Runs a command in a data folder."""

    def call(*arguments: str | Path) -> tuple[int, Any, str]:
        code = main(["--data", str(tmp_path / "data"), *map(str, arguments)])
        out, err = capsys.readouterr()
        return code, json.loads(out) if out.lstrip().startswith("{") else out, err

    (tmp_path / "frasa.txt").write_text("dapur bersih jam tujuh\n", encoding="utf-8")
    assert call("records", "status")[0] == 0
    return call


@pytest.fixture
def school(run: Run, tmp_path: Path) -> None:
    """The folder's school."""
    key = ("--passphrase-file", tmp_path / "frasa.txt")
    assert run("school", "create", "--name", "SMK Uji", "--npsn", "20100001", *key)[0] == 0


def events(run: Run) -> int:
    return int(run("records", "status", "--json")[1]["events"])


@pytest.mark.usefixtures("school")
def test_a_dry_run_tells_and_changes_nothing_and_an_import_takes_in(run: Run, tmp_path: Path) -> None:
    file, key = tmp_path / "dapodik.xlsx", ("--passphrase-file", tmp_path / "frasa.txt")
    file.write_bytes(dapodik([("Siti", "P", "X 1"), ("Rangga", "L", "X 1"), ("", "L", "X 1")]))
    before = events(run)
    code, told, _ = run("roster", "import", file, "--dry-run")
    assert code == 0
    assert "2 baru, 0 berubah, 0 tetap, 1 belum jelas" in told
    assert "X 1 no. 1 Siti (P)" in told
    assert "nama kosong" in told
    assert told.endswith("Tidak ada yang diubah.\n")
    assert not [private for private in PRIVATE if private in told]
    assert events(run) == before
    code, answer, _ = run("roster", "import", file, "--year", "2026/2027", *key, "--json")
    assert (code, answer["taken"], answer["layout"], len(answer["unclear"])) == (0, 2, "dapodik", 1)
    code, answer, _ = run("roster", "list", "--json")
    [group] = answer["classes"]
    assert (code, group["name"], group["year"], group["count"]) == (0, "X 1", "2026/2027", 2)
    code, told, _ = run("roster", "list", "x 1")
    assert (code, told) == (0, "X 1 (2026/2027): 2 murid\n   1  Siti (Siti, P)\n   2  Rangga (Rangga, L)\n")


@pytest.mark.usefixtures("school")
def test_a_second_list_tells_what_changed(run: Run, tmp_path: Path) -> None:
    file, key = tmp_path / "daftar.xlsx", ("--passphrase-file", tmp_path / "frasa.txt")
    file.write_bytes(xlsx([["No", "Nama"], [1, "Siti"], [2, "Rangga"]]))
    code, told, _ = run("roster", "import", file, "--class", "X 1", *key)
    assert (code, told.splitlines()[-1]) == (0, "2 murid dimasukkan; tidak ada yang dihapus.")
    file.write_bytes(xlsx([["No", "Nama"], [3, "Siti"]]))
    code, told, _ = run("roster", "import", file, "--class", "X 1", "--dry-run")
    assert (code, "X 1 no. 3 Siti: nomor 1 menjadi 3" in told) == (0, True)
    assert "1 murid kelas itu tidak ada di daftar ini; mereka tetap di kelasnya." in told
    code, answer, _ = run("roster", "import", file, "--class", "X 1", *key, "--json")
    assert (code, len(answer["missing"])) == (0, 1)
    code, told, _ = run("roster", "list", "X 1")
    assert "Rangga" in told


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (("import", "tidak-ada.xlsx", "--dry-run"), "file-unreadable"),
        (("import", "DAFTAR"), "passphrase-needed"),
        (("import", "DAFTAR", "--dry-run", "--year", "2026"), "year-wrong"),
        (("import", "FRASA", "--dry-run"), "no-name-column"),
        (("list", "X 9"), "unknown-class"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    run: Run, tmp_path: Path, arguments: tuple[str, ...], error: str
) -> None:
    (tmp_path / "daftar.csv").write_text("Nama,Kelas\nSiti,X 1\n", encoding="utf-8")
    places = {"DAFTAR": str(tmp_path / "daftar.csv"), "FRASA": str(tmp_path / "frasa.txt")}
    code, answer, _ = run("roster", *(places.get(each, each) for each in arguments), "--json")
    assert (code, answer["error"]) == (1, error)
    assert answer["sentence"].endswith(".")
    assert "{" not in answer["sentence"]


def test_every_code_of_a_list_and_of_its_lines_has_words() -> None:
    import re

    from aksi_desktop.roster.proposal import Line

    listed = (RosterFileError.__doc__ or "").split("Codes:")[1] + (Line.__doc__ or "").split("what is unclear:")[1]
    codes = re.findall(r"``([a-z-]+)``", listed)
    assert len(codes) > 20
    assert not [code for code in codes if code not in SENTENCES]
