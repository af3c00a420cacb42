"""Every command as a technician types it: through ``main``, its output and its exit code."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from aksi_desktop.cli import main
from tests.cli.typed import PROJECT, Run, work


def test_three_fresh_folders_joined_by_file_agree_over_one_stick(run: Run, tmp_path: Path, passphrase: Path) -> None:
    teacher, a, b, stick = (tmp_path / name for name in ("guru", "a", "b", "usb"))
    stick.mkdir()
    key = ("--passphrase-file", passphrase)
    code, made, _ = run(
        "--data", teacher, "school", "create", "--name", "SMK Uji", "--npsn", "20100001", *key, "--json"
    )
    assert code == 0
    assert len(made["recovery"]) == 18
    join = tmp_path / "lab-a.aksi-gabung"
    assert run("--data", teacher, "school", "lab", "Lab A", "--to", join, *key)[0] == 0
    for computer in (a, b):
        assert run("--data", computer, "school", "join", join)[0] == 0
        work(computer)
    for _ in range(2):
        for computer in (a, b):
            assert run("--data", computer, "sync", "stick", stick)[0] == 0
        code, report, _ = run("--data", teacher, "sync", "stick", stick, *key, "--json")
        assert code == 0
        assert report["safe_to_pull"]
    for computer in (a, b):
        run("--data", computer, "sync", "stick", stick)
    states = [run("--data", computer, "records", "status", "--json")[1] for computer in (teacher, a, b)]
    assert len({state["digest"] for state in states}) == 1
    assert len({state["projections_digest"] for state in states}) == 1
    assert [state["outbox"] for state in states] == [0, 0, 0]


def test_commands_that_no_person_caused_write_no_events(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    work(folder)
    before = run("--data", folder, "records", "status", "--json")[1]
    for command in (("records", "verify"), ("records", "rebuild"), ("records", "backup"), ("doctor",)):
        assert run("--data", folder, *command)[0] == 0
    assert run("--data", folder, "records", "restore")[0] == 0
    after = run("--data", folder, "records", "status", "--json")[1]
    assert after == before
    assert before["events"] == 2


def test_a_busy_folder_exits_75_with_a_sentence(tmp_path: Path, run: Run) -> None:
    from aksi_desktop.desktop import data_folder_of, open_rooms

    folder = tmp_path / "data"
    records = open_rooms(data_folder_of(str(folder))).records
    try:
        done = subprocess.run(
            [sys.executable, "-m", "aksi_desktop", "--data", str(folder), "records", "status"],
            cwd=PROJECT, capture_output=True, text=True, check=False, env={**os.environ},
        )  # fmt: skip
        code, seen, _ = run("--data", folder, "doctor", "--json")
    finally:
        records.close()
    assert done.returncode == 75
    assert "sedang dipakai" in done.stderr
    assert "Traceback" not in done.stderr
    assert (code, seen["ok"]) == (0, True), "who only looks need not wait for the window to close"


def test_the_environment_names_the_data_folder(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AKSI_DATA", str(tmp_path / "lewat-lingkungan"))
    assert run("records", "status")[0] == 0
    assert (tmp_path / "lewat-lingkungan" / "aksi.sqlite").exists()


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (("sync", "stick", "USB"), "not-joined"),
        (("sync", "stick", ""), "stick-missing"),
        (("school", "join", "USB/tidak-ada.aksi-gabung"), "join-file-missing"),
        (("school", "create", "--name", "X", "--npsn", "12", "--passphrase-file", "FRASA"), "npsn-wrong"),
        (("school", "create", "--name", " ", "--npsn", "20100001", "--passphrase-file", "FRASA"), "school-name-empty"),
        (
            ("school", "create", "--name", "X" * 101, "--npsn", "20100001", "--passphrase-file", "FRASA"),
            "name-too-long",
        ),
        (("school", "lab", "A", "--to", "x", "--passphrase-file", "FRASA"), "not-the-school-computer"),
        (("school", "create", "--name", "X", "--npsn", "20100001", "--passphrase-file", "USB"), "passphrase-missing"),
        (("records", "restore"), "no-backup"),
        (("records", "redact", "bukan-id", "--passphrase-file", "FRASA"), "unknown-person"),
        (("lessons", "check", "USB/tidak-ada"), "no-such-folder"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(
    run: Run, tmp_path: Path, passphrase: Path, arguments: tuple[str, ...], error: str
) -> None:
    usb = tmp_path / "USB"
    usb.mkdir()
    filled = [a.replace("USB", str(usb)).replace("FRASA", str(passphrase)) for a in arguments]
    code, answer, _ = run("--data", tmp_path / "data", *filled, "--json")
    assert code == 1
    assert answer["error"] == error
    assert answer["sentence"].endswith((".", "BERKAS."))
    assert "{" not in answer["sentence"]


def test_every_code_of_every_room_has_a_sentence() -> None:
    """The codes stand in the docstrings of the error classes, in double back quotes."""
    import re

    from aksi_desktop.cli.sentences import SENTENCES
    from aksi_desktop.exchange.errors import BundleError, JoinError, SchoolError, StickError

    for kind in (SchoolError, JoinError, BundleError, StickError):
        listed = re.sub(r"\([^)]*\)", "", kind.__doc__ or "").split("Codes:")[1]
        for code in re.findall(r"``([a-z-]+)``", listed):
            if code != "school-locked":
                assert code in SENTENCES, f"{kind.__name__}: {code}"


def test_redact_erases_a_learner_named_by_id(run: Run, tmp_path: Path, passphrase: Path) -> None:
    folder = tmp_path / "data"
    key = ("--passphrase-file", passphrase)
    run("--data", folder, "school", "create", "--name", "SMK Uji", "--npsn", "20100001", *key)
    from aksi_desktop.desktop import data_folder_of, open_rooms
    from aksi_desktop.roster import importing

    rooms = open_rooms(data_folder_of(str(folder)))
    assert rooms.school is not None
    signer = rooms.school.unlock("dapur bersih jam tujuh").admin_key()
    proposal = importing.propose(rooms.roster, b"Nama,Kelas\nZulaikha Unik,X Kuliner 1\nRangga,X Kuliner 1\n")
    importing.apply(rooms.records, proposal, signer=signer)
    group = rooms.roster.classes()[0].id
    people = {card.name: card.id for card in rooms.roster.learners(group)}
    column = replace(rooms.marks.columns.new(group), title="Praktik")
    rooms.marks.columns.describe(column, signer=signer)
    rooms.records.close()
    code, answer, _ = run("--data", folder, "records", "redact", group, *key, "--json")
    assert (code, answer["error"]) == (1, "unknown-person"), "a class, of which marks are kept, is nobody to erase"
    code, answer, _ = run("--data", folder, "records", "redact", people["Zulaikha Unik"], *key, "--json")
    assert code == 0
    assert answer["redacted"] == [people["Zulaikha Unik"]]
    raw = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert b"Zulaikha" not in raw
    assert b"Rangga" in raw


def test_a_command_without_a_command_is_a_usage_error(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["records"])
    assert caught.value.code == 2
    capsys.readouterr()
