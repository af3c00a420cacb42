"""Commands that cannot: a sentence and an exit code, never a trace, and nothing half done."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.typed import Run, work


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("sample-class", "--learners", "0"), "--learners ditulis dari 1 sampai 5000."),
        (("sample-class", "--learners", "100000"), "--learners ditulis dari 1 sampai 5000."),
        (("sample-class", "--weeks", "-1"), "--weeks ditulis dari 0 sampai 104."),
        (("tour", "--out", "x", "--scale", "201"), "--scale ditulis dari 80 sampai 200."),
        (("tour", "--out", "x", "--size", "1366"), "--size ditulis seperti 1366x768, dari 320x240 sampai 7680x4320."),
    ],
)
def test_a_number_out_of_bounds_is_a_usage_error_that_changes_nothing(
    run: Run, tmp_path: Path, arguments: tuple[str, ...], sentence: str
) -> None:
    code, answer, _ = run("--data", tmp_path / "data", *arguments, "--json")
    assert (code, answer["sentence"]) == (2, sentence)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_be_written_is_named(run: Run, tmp_path: Path, passphrase: Path) -> None:
    teacher, key = tmp_path / "guru", ("--passphrase-file", passphrase)
    assert run("--data", teacher, "school", "create", "--name", "SMK Uji", "--npsn", "20100001", *key)[0] == 0
    lab, card = ("school", "lab", "A"), ("school", "teacher", "Sari", "--role", "bk")
    nowhere = tmp_path / "tak-ada" / "x.aksi-gabung"
    for command, to, error in ((lab, nowhere, "file-unwritable"), (card, tmp_path, "file-is-folder")):
        code, answer, _ = run("--data", teacher, *command, "--to", to, *key, "--json")
        assert (code, answer["error"]) == (1, error)
        assert str(to) in answer["sentence"]
    assert run("--selftest", tmp_path)[0] == 1
    (tmp_path / "berkas").touch()
    code, answer, _ = run("tour", "--out", tmp_path / "berkas", "--json")
    assert (code, answer["error"]) == (1, "folder-unwritable")


@pytest.mark.parametrize(("name", "command"), [("cadangan", ("records", "backup")), ("keys", ("records", "status"))])
def test_a_file_in_a_folders_place_is_named(run: Run, tmp_path: Path, name: str, command: tuple[str, ...]) -> None:
    (tmp_path / name).touch()
    code, answer, _ = run("--data", tmp_path, *command, "--json")
    assert (code, answer["error"]) == (1, "file-in-the-way")
    assert str(tmp_path / name) in answer["sentence"]


def test_a_command_that_met_a_damaged_database_says_so(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    work(folder)
    assert run("--data", folder, "records", "backup")[0] == 0
    (folder / "aksi.sqlite").write_bytes(b"bukan basis data" * 4000)
    code, answer, told = run("--data", folder, "records", "status", "--json")
    assert (code, answer["events"]) == (0, 2)
    assert "dipulihkan dari cadangan aksi-000001" in told
    assert "cadangan/rusak-" in told
    assert run("--data", folder, "records", "status")[2] == ""
    code, answer, _ = run("--data", folder, "records", "restore", "tidak-ada.sqlite", "--json")
    assert (code, answer["error"]) == (1, "unknown-backup")
    listed = run("--data", folder, "records", "backup", "--list")[1].split()[0]
    assert run("--data", folder, "records", "restore", listed)[0] == 0


def test_verify_of_a_spoilt_event_says_so_and_the_next_command_mends_it(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    work(folder)
    assert run("--data", folder, "records", "backup")[0] == 0
    with closing(sqlite3.connect(folder / "aksi.sqlite")) as connection, connection:
        connection.execute("UPDATE event SET head = ? WHERE rid = 1", (b"{\xe6",))
    code, answer, _ = run("--data", folder, "records", "verify", "--json")
    assert (code, answer["ok"]) == (1, False)
    code, answer, told = run("--data", folder, "records", "verify", "--json")
    assert (code, answer["ok"], answer["events"]) == (0, True, 2)
    assert "dipulihkan" in told
