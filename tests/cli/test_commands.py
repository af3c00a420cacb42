"""Every command as a technician types it: through ``main``, its output and its exit code."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from aksi_desktop.cli import main

PROJECT = Path(__file__).parents[2]
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


def work(folder: Path) -> None:
    """One section read by a nameless learner, as the window would record it."""
    from aksi_desktop.desktop import data_folder_of, open_rooms
    from aksi_desktop.records import new_id

    rooms = open_rooms(data_folder_of(str(folder)))
    card = next(iter(rooms.library.cards_in_order()))
    rooms.learning.section_done(new_id(), card.code, card.sections[0].id)
    rooms.records.close()


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


def test_the_sample_class_is_the_same_for_the_same_seed_and_stays_home(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    code, made, _ = run("--data", folder, "sample-class", "--learners", "4", "--weeks", "2", "--seed", "3", "--json")
    assert code == 0
    assert made["learners"] == 4
    assert made["events"] > 20
    done = work_in(folder)
    code, answer, _ = run("--data", folder, "sync", "stick", tmp_path, "--json")
    assert (code, answer["error"]) == (1, "sample-stays")
    code, answer, _ = run("--data", folder, "sample-class", "--json")
    assert (code, answer["error"]) == (1, "sample-needs-empty-folder")
    (folder / "aksi.sqlite").write_bytes(b"x" * 9000)  # and no backup: the mark went with the database
    code, answer, told = run("--data", folder, "sync", "stick", tmp_path, "--json")
    assert (code, answer["error"]) == (1, "sample-stays")
    assert "dipulihkan" in told
    other = tmp_path / "lain"
    assert run("--data", other, "sample-class", "--learners", "4", "--weeks", "2", "--seed", "3")[0] == 0
    assert work_in(other) == done


def test_a_sample_class_travels_to_its_own_lab_when_told(run: Run, tmp_path: Path) -> None:
    hub, pc, stick, key = tmp_path / "guru", tmp_path / "pc", tmp_path / "usb", tmp_path / "frasa"
    stick.mkdir()
    key.write_text("kelas contoh terbuka", encoding="utf-8")
    assert run("--data", hub, "sample-class", "--learners", "2", "--weeks", "1")[0] == 0
    assert run("--data", pc, "school", "join", hub / "lab-contoh.aksi-gabung")[0] == 0
    assert run("--data", pc, "sync", "stick", stick, "--json")[1]["error"] == "sample-stays"
    assert run("--data", pc, "sync", "stick", stick, "--contoh")[0] == 0
    work(pc)
    assert run("--data", hub, "sync", "stick", stick, "--contoh", "--passphrase-file", key)[0] == 0
    code, report, _ = run("--data", pc, "sync", "stick", stick, "--contoh", "--json")
    assert (code, report["refused"]) == (0, [])
    assert run("--data", pc, "roster", "list", "--json")[1]["classes"][0]["count"] == 2
    code, report, _ = run("--data", hub, "sync", "stick", stick, "--contoh", "--passphrase-file", key, "--json")
    assert (code, report["refused"], report["learners_in"]) == (0, [], 1)


def work_in(folder: Path) -> list[tuple[object, ...]]:
    """What the learners of a sample class did, by class and roll number: no id, for those are random."""
    from aksi_desktop.desktop import data_folder_of, open_rooms

    rooms = open_rooms(data_folder_of(str(folder)))
    try:
        people = {card.id: card for group in rooms.roster.classes() for card in rooms.roster.learners(group.id)}
        rows = rooms.records.query("SELECT about, kind FROM event WHERE by = about ORDER BY rid")
        done = [
            (people[about.hex()], kind) for about, kind in rows if isinstance(about, bytes) and about.hex() in people
        ]
        answers = rooms.records.query("SELECT item, try, answer FROM answer ORDER BY 1, 2, 3")
        return [*((one.name, one.roll, kind) for one, kind in done), *answers]
    finally:
        rooms.records.close()


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


def test_a_teacher_is_not_counted_among_the_learners_carried(run: Run, tmp_path: Path) -> None:
    stick = tmp_path / "usb"
    stick.mkdir()
    assert run("--data", tmp_path / "data", "sample-class", "--learners", "3", "--weeks", "1")[0] == 0
    code, report, _ = run("--data", tmp_path / "data", "sync", "stick", stick, "--contoh", "--json")
    assert (code, report["learners_out"]) == (0, 3)


def test_lessons_check_gives_places_and_an_exit_code(run: Run, tmp_path: Path) -> None:
    code, report, _ = run("lessons", "check", "--json")
    faults = json.dumps(report, ensure_ascii=False)
    assert code == 0, faults[:3000]
    broken = tmp_path / "pelajaran" / "rusak"
    broken.mkdir(parents=True)
    (broken / "pelajaran.md").write_text("---\nkode: [\n---\n## Satu\nTeks.\n", encoding="utf-8")
    code, report, _ = run("lessons", "check", tmp_path / "pelajaran", "--json")
    assert code == 1
    assert "pelajaran.md" in json.dumps(report)


LESSON = "---\nkode: smkn27/{0}\njudul: {0}\nringkas: Satu.\njp: 1\n---\n## Satu\nTeks.\n"


def test_lessons_check_takes_one_lessons_own_folder_and_touches_no_other(run: Run, tmp_path: Path) -> None:
    for name in ("cuci-tangan", "celemek"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "pelajaran.md").write_text(LESSON.format(name), encoding="utf-8")
    code, report, _ = run("lessons", "check", tmp_path / "celemek", "--fix", "--json")
    assert [unit["code"] for unit in report["units"]] == ["smkn27/celemek"]
    assert {complaint["file"].split("/")[1] for complaint in report["complaints"]} == {"celemek"}
    assert code == 0, report
    assert "{#satu}" in (tmp_path / "celemek" / "pelajaran.md").read_text(encoding="utf-8")
    assert "{#" not in (tmp_path / "cuci-tangan" / "pelajaran.md").read_text(encoding="utf-8")
    code, report, _ = run("lessons", "check", PROJECT / "lessons" / "orientasi" / "or1-ruang-aman", "--json")
    assert (code, [unit["code"] for unit in report["units"]]) == (0, ["OR1"])


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_a_pipe_of_an_old_code_page_stops_no_command(tmp_path: Path, encoding: str) -> None:
    for name, other in (("satu", "dua"), ("dua", "satu")):
        (tmp_path / name).mkdir()
        text = LESSON.format(name).replace("jp: 1", f"jp: 1\nprasyarat: [smkn27/{other}]")
        (tmp_path / name / "pelajaran.md").write_text(text, encoding="utf-8")
    said = [
        subprocess.run(
            [sys.executable, "-m", "aksi_desktop", "lessons", "check", str(tmp_path), *options],
            cwd=PROJECT,
            capture_output=True,
            check=False,
            env={**os.environ, "PYTHONIOENCODING": encoding},
        )
        for options in ((), ("--json",))
    ]
    assert [done.stderr for done in said] == [b"", b""]
    assert b"Prasyarat berputar" in said[0].stdout
    found = json.loads(said[1].stdout.decode("ascii"))["complaints"]
    assert any("smkn27/satu \u2192 smkn27/dua" in complaint["message"] for complaint in found)


def test_lessons_check_does_not_praise_a_folder_without_lessons(run: Run, tmp_path: Path) -> None:
    code, answer, _ = run("lessons", "check", tmp_path, "--json")
    assert (code, answer["error"]) == (1, "no-lessons")


@pytest.mark.parametrize("name", ["pelajaran.md.txt", "Pelajaran.md", "pelajaran.txt"])
@pytest.mark.skipif(sys.platform == "win32", reason="names differ there by more than their letters' case")
def test_a_lesson_saved_under_a_wrong_name_is_named(run: Run, tmp_path: Path, name: str) -> None:
    (tmp_path / "satu").mkdir()
    (tmp_path / "satu" / name).write_text(LESSON.format("satu"), encoding="utf-8")
    code, report, _ = run("lessons", "check", tmp_path, "--json")
    said = [(complaint["code"], complaint["message"]) for complaint in report["complaints"]]
    assert (code, said) == (1, [("nama-berkas", f"Berkas `{name}` tidak dibuka; mungkin maksudnya `pelajaran.md`.")])
    (tmp_path / "satu" / name).rename(tmp_path / "satu" / "pelajaran.md")
    (tmp_path / "satu" / "Kuis.md.txt").write_text("# Kuis\n", encoding="utf-8")
    report = run("lessons", "check", tmp_path, "--json")[1]
    assert "nama-berkas" in {complaint["code"] for complaint in report["complaints"]}
    (tmp_path / "pelajaran.md").write_text(LESSON.format("dua"), encoding="utf-8")
    report = run("lessons", "check", tmp_path, "--json")[1]
    assert "pelajaran-tanpa-folder" in {complaint["code"] for complaint in report["complaints"]}


def test_a_command_without_a_command_is_a_usage_error(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["records"])
    assert caught.value.code == 2
    capsys.readouterr()
