"""``school teacher``, ``school strike`` and joining by a teacher's file, as they are typed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aksi_desktop.cli import main

Run = Callable[..., tuple[int, Any, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    """Runs a command in the folder named first."""
    (tmp_path / "frasa.txt").write_text("dapur bersih jam tujuh\n", encoding="utf-8")
    (tmp_path / "sendiri.txt").write_text("sawah hijau di pagi hari\n", encoding="utf-8")
    (tmp_path / "kelas.csv").write_text("Nama,L/P,Kelas\nAyu Lestari,P,X Kuliner 1\n", encoding="utf-8")

    def call(folder: str, *arguments: str | Path) -> tuple[int, Any, str]:
        code = main(["--data", str(tmp_path / folder), *map(str, arguments)])
        out, err = capsys.readouterr()
        return code, json.loads(out) if out.lstrip().startswith("{") else out, err

    return call


@pytest.fixture
def key(run: Run, tmp_path: Path) -> tuple[str | Path, ...]:
    """The school with one class; how its passphrase is given."""
    given = ("--passphrase-file", tmp_path / "frasa.txt")
    assert run("sekolah", "school", "create", "--name", "SMK Uji", "--npsn", "20100001", *given)[0] == 0
    assert run("sekolah", "roster", "import", tmp_path / "kelas.csv", *given)[0] == 0
    return given


def test_a_teacher_gets_a_file_joins_by_it_and_is_struck_off(run: Run, key: tuple[Any, ...], tmp_path: Path) -> None:
    file = tmp_path / "guru-bu-sari.aksi-guru"
    code, made, _ = run(
        "sekolah", "school", "teacher", "Sari Dewi", "--call-name", "Bu Sari", "--classes", "x kuliner 1",
        "--to", file, *key, "--json",
    )  # fmt: skip
    assert code == 0
    assert (made["role"], made["classes"]) == ("guru", ["X Kuliner 1"])
    assert len(made["phrase"].split()) == 6
    code, _, err = run("laptop", "school", "join", file)
    assert code == 1
    assert "--phrase-file" in err
    words = tmp_path / "kata.txt"
    words.write_text("acara adik ahli ajar akar akhir", encoding="utf-8")
    given = ("--phrase-file", words, "--passphrase-file", tmp_path / "sendiri.txt")
    code, said, _ = run("laptop", "school", "join", file, *given, "--json")
    assert (code, said["error"]) == (1, "teacher-phrase-wrong")
    words.write_text(made["phrase"], encoding="utf-8")
    code, said, _ = run("laptop", "school", "join", file, *given, "--json")
    assert code == 0
    assert said["teacher"] == "Bu Sari"
    code, text, _ = run("sekolah", "school", "strike", "bu sari", *key)
    assert code == 0
    assert "dicabut" in text


def test_what_does_not_fit_is_said_plainly(run: Run, key: tuple[Any, ...], tmp_path: Path) -> None:
    to = ("--to", tmp_path / "a.aksi-guru")
    for arguments, words in (
        (("teacher", "Sari", *to), "sedikitnya satu kelas"),
        (("teacher", "Sari", "--classes", "XI Busana", *to), "Tidak ada kelas XI Busana"),
        (("strike", "Pak Entah"), "Tidak ada guru bernama Pak Entah"),
    ):
        code, _, err = run("sekolah", "school", *arguments, *key)
        assert code == 1
        assert words in err
    assert not (tmp_path / "a.aksi-guru").exists()
    code, _, err = run("kosong", "school", "teacher", "Sari", *to, *key)
    assert code == 1
    assert "Kunci sekolah tidak ada di sini" in err
