"""A lab computer that asks nothing, as a technician sets it up: a policy, a join file, then ``doctor``."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aksi_desktop.cli import main
from aksi_desktop.desktop import data_folder_of, open_logbook, open_rooms
from aksi_desktop.policy import read_policy, template
from tests.cli.typed import Run

Say = Callable[[str], Path]


@pytest.fixture
def say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Say:
    """Write the policy of this computer; gives its file."""
    file = tmp_path / "kebijakan" / "policy.ini"
    file.parent.mkdir()
    monkeypatch.setenv("AKSI_POLICY", str(file))

    def write(text: str) -> Path:
        file.write_text(text, encoding="utf-8")
        return file

    return write


@pytest.fixture(scope="module")
def made_join_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("guru")
    phrase, file = folder / "frasa.txt", folder / "lab-a.aksi-gabung"
    phrase.write_text("dapur bersih jam tujuh\n", encoding="utf-8")
    here = ["--data", str(folder / "data"), "school"]
    key = ["--passphrase-file", str(phrase)]
    assert main([*here, "create", "--name", "SMK Uji", "--npsn", "20100001", *key]) == 0
    assert main([*here, "lab", "Lab A", "--to", str(file), *key]) == 0
    return file


@pytest.fixture
def join_file(made_join_file: Path, tmp_path: Path) -> Path:
    """The join file of Lab A of SMK Uji."""
    return Path(shutil.copy(made_join_file, tmp_path))


def check(report: dict[str, Any], name: str) -> list[tuple[bool, str]]:
    return [(each["ok"], each["detail"]) for each in report["checks"] if each["name"] == name]


def test_doctor_without_a_policy(run: Run, tmp_path: Path) -> None:
    code, report, _ = run("--data", tmp_path / "data", "doctor", "--json")
    assert code == 0
    ((good, detail),) = check(report, "Kebijakan")
    assert good
    assert Path(detail.removeprefix("tidak ada policy.ini; contohnya ")).read_text(encoding="utf-8") == template()
    assert check(report, "Disk beku") == [(True, "tidak ditemukan")]
    assert report["policy"] == {"files": [], "keys": []}
    assert report["frozen"]["danger"] == "aman"


def test_doctor_tells_what_the_policy_says_and_what_was_not_taken(run: Run, say: Say, tmp_path: Path) -> None:
    file = say("[kebijakan]\nmode = labb\nkelas = X Kuliner 1, X Kuliner 2\nfolder_data = ../data é\n")
    code, report, _ = run("doctor", "--json")
    assert code == 1
    said, refused = check(report, "Kebijakan")
    assert said == (True, f"{file}: folder_data, kelas")
    assert refused == (False, f"{file}, baris 2: mode: “labb” tidak dikenal. Maksudnya “lab”?")
    # A path with letters beyond ASCII works like any other.
    folder = tmp_path / "data é"
    assert check(report, "Folder data") == [(True, f"{folder} (dari policy.ini)")]
    assert check(report, "Kelas lab ini") == [(True, "X Kuliner 1, X Kuliner 2")]
    assert check(report, "Catatan") == [(True, "utuh")]
    text = run("doctor")[1]
    assert f"PERLU  Kebijakan: {file}, baris 2" in text


def test_a_lab_computer_joins_by_its_policy_and_writes_no_event(run: Run, say: Say, join_file: Path) -> None:
    join_file.rename(join_file.parent / "kebijakan" / "gabung ini.aksi-gabung")
    say("mode=lab\nsekolah = smk  uji\nnama_lab = LAB A\nfolder_data=../data\nberkas_gabung = gabung ini.aksi-gabung\n")
    code, status, err = run("records", "status", "--json")
    assert (code, err) == (0, "")
    assert status["events"] == 0
    assert check(run("doctor", "--json")[1], "Sekolah") == [(True, "SMK Uji, Lab A")]
    # Joined for good: the file may go now.
    (join_file.parent / "kebijakan" / "gabung ini.aksi-gabung").unlink()
    code, report, err = run("doctor", "--json")
    assert (code, err, check(report, "Sekolah")) == (0, "", [(True, "SMK Uji, Lab A")])


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("sekolah = SMK Lain", "milik SMK Uji, padahal policy.ini menyebut SMK Lain"),
        ("sekolah = 20100002", "milik SMK Uji, padahal policy.ini menyebut 20100002"),
        ("nama_lab = Lab B", "milik Lab A, padahal policy.ini menyebut Lab B"),
    ],
)
def test_the_join_file_of_another_school_or_lab_is_refused(
    run: Run, say: Say, join_file: Path, line: str, said: str
) -> None:
    say(f"folder_data=../data\nberkas_gabung=../{join_file.name}\n{line}\n")
    code, _, err = run("records", "status")
    assert code == 0, "the program still starts"
    assert said in err
    code, report, err = run("doctor", "--json")
    assert (code, err) == (1, "")
    ((good, detail),) = check(report, "Sekolah")
    assert not good
    assert said in detail
    # The number of the school serves as well as its name.
    say(f"folder_data=../data\nberkas_gabung=../{join_file.name}\nsekolah=20100001\n")
    assert check(run("doctor", "--json")[1], "Sekolah") == [(True, "SMK Uji, Lab A")]
    say("folder_data=../data\n" + line)
    ((good, detail),) = check(run("doctor", "--json")[1], "Sekolah")
    assert not good
    assert "padahal policy.ini menyebut" in detail


def test_a_join_file_that_is_missing_stops_nothing(run: Run, say: Say) -> None:
    say("folder_data=../data\nberkas_gabung=tidak-ada.aksi-gabung\n")
    code, _, err = run("records", "status")
    assert (code, err) == (0, "Berkas gabung tidak ditemukan.\n")
    ((good, detail),) = check(run("doctor", "--json")[1], "Sekolah")
    assert not good
    assert detail.startswith("Berkas gabung tidak ditemukan. Berkas: ")
    assert detail.endswith("tidak-ada.aksi-gabung")


def test_commands_about_joining_do_not_join_by_themselves(run: Run, say: Say, join_file: Path) -> None:
    say(f"folder_data=../data\nberkas_gabung=../{join_file.name}\n")
    code, made, _ = run("sample-class", "--learners", "2", "--weeks", "1", "--json")
    assert (code, made["learners"]) == (0, 2)


def test_a_data_folder_that_fails_gives_way_and_is_said(run: Run, say: Say, tmp_path: Path) -> None:
    (tmp_path / "berkas").touch()
    say("folder_data = ../berkas\n")
    code, _, err = run("records", "status")
    assert code == 0
    assert f"{tmp_path / 'berkas'} bukan folder." in err
    assert "Untuk sementara dipakai folder data akun ini." in err
    code, report, _ = run("doctor", "--json")
    assert code == 1
    used, refused = check(report, "Folder data")
    assert used[1].endswith("(milik akun ini)")
    assert not refused[0]


def test_the_settings_follow_the_policy(say: Say, tmp_path: Path) -> None:
    say("bahasa = en\nboleh_diubah = bahasa\nfolder_data=../data\n")
    policy = read_policy()
    rooms = open_rooms(data_folder_of(None, policy), policy=policy)
    try:
        assert rooms.places.data == tmp_path / "data"
        assert rooms.settings.language == "en"
        rooms.settings.theme = "dark"
        assert rooms.settings.theme == "auto"
        assert rooms.settings.locked == {"theme", "scale"}
    finally:
        rooms.records.close()


def test_the_log_has_the_policys_level_and_no_name(run: Run, say: Say, tmp_path: Path) -> None:
    say("folder_data=../data\ntingkat_log=rinci\nsalah=1\n")
    assert run("sample-class", "--learners", "3", "--weeks", "1")[0] == 0
    policy = read_policy()
    rooms = open_rooms(data_folder_of(None, policy), policy=policy)
    name = rooms.roster.everyone()[0].name
    root, queries = logging.getLogger(), logging.getLogger("peewee")
    levels = root.level, queries.level
    logbook = open_logbook(rooms, policy)
    try:
        logging.getLogger("aksi_desktop.uji").debug("terbuka untuk %s", name)
        rooms.roster.everyone()
    finally:
        logbook.close()
        rooms.records.close()
        root.setLevel(levels[0])
        queries.setLevel(levels[1])
    text = logbook.file.read_text(encoding="utf-8")
    assert "terbuka untuk ***" in text
    assert name not in text
    assert "SELECT" not in text
    assert "policy, line 3, key salah not taken" in text
