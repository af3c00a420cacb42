"""``class marks`` as a teacher types it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from aksi_desktop.classroom.marks import Given
from aksi_desktop.cli import main
from aksi_desktop.desktop import open_rooms
from aksi_desktop.exchange import School
from aksi_desktop.places import find_places
from aksi_desktop.roster import importing

Run = Callable[..., tuple[int, Any, str]]
PASSPHRASE = "dapur bersih jam tujuh"


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    """Runs a command on a school with X Kuliner 2: Siti with a mark, Rangga without."""
    rooms = open_rooms(find_places(tmp_path / "data"))
    try:
        school, _ = School.create(
            tmp_path / "data", rooms.records, name="SMK Uji", npsn="20100001", passphrase=PASSPHRASE
        )
        signer = school.unlock(PASSPHRASE).admin_key()
        raw = b"No,Nama,Kelas\n1,Siti,X Kuliner 2\n2,Rangga,X Kuliner 2\n1,Made,XI Busana 1\n"
        importing.apply(rooms.records, importing.propose(rooms.roster, raw), signer=signer)
        group = next(card.id for card in rooms.roster.classes() if card.name == "X Kuliner 2")
        column = rooms.marks.columns.describe(rooms.marks.columns.new(group, lesson="LM5"), signer=signer)
        siti = rooms.roster.learners(group)[0].id
        rooms.marks.give([Given(siti, column.id, "awal", 80)], signer=signer)
    finally:
        rooms.records.close()

    def call(*arguments: str | Path) -> tuple[int, Any, str]:
        code = main(["--data", str(tmp_path / "data"), *map(str, arguments)])
        out, err = capsys.readouterr()
        return code, json.loads(out) if out.lstrip().startswith("{") else out, err

    return call


def test_a_class_is_written_and_told(run: Run, tmp_path: Path) -> None:
    to, rapor = tmp_path / "nilai.xlsx", tmp_path / "rapor.xlsx"
    code, told, _ = run("class", "marks", "x kuliner  2", "--to", to, "--rapor", rapor)
    assert code == 0
    assert "X Kuliner 2: 2 murid, 1 penilaian." in told
    assert "1 murid belum punya nilai akhir" in told
    assert load_workbook(to)["Nilai"].cell(10, 2).value == "Siti"
    assert load_workbook(rapor)["e-Rapor"].cell(2, 5).value == 80
    assert "Siti" not in told


def test_the_same_for_programs(run: Run, tmp_path: Path) -> None:
    code, answer, _ = run("class", "marks", "X Kuliner 2", "--to", tmp_path / "n.xlsx", "--json")
    assert code == 0
    assert answer["assessments"][0]["lesson"] == "LM5"
    assert [(each["name"], each["total"], each["missing"]) for each in answer["learners"]] == [
        ("Siti", 80, 0), ("Rangga", None, 1),
    ]  # fmt: skip
    assert answer["learners"][0]["marks"][0]["counted"] == 80


@pytest.mark.parametrize(
    ("name", "part"),
    [("X Kuliner", "Yang mirip: X Kuliner 2"), ("zzz", "Lihat daftarnya: roster list")],
)
def test_an_unknown_class_gets_a_sentence_and_no_file(run: Run, tmp_path: Path, name: str, part: str) -> None:
    code, _, err = run("class", "marks", name, "--to", tmp_path / "n.xlsx")
    assert code == 1
    assert part in err
    assert not (tmp_path / "n.xlsx").exists()


def test_a_file_that_is_there_is_not_written_over_unasked(run: Run, tmp_path: Path) -> None:
    to = tmp_path / "nilai.xlsx"
    to.write_bytes(b"lama")
    code, _, err = run("class", "marks", "X Kuliner 2", "--to", to)
    assert (code, to.read_bytes()) == (1, b"lama")
    assert "sudah ada" in err
    assert run("class", "marks", "X Kuliner 2", "--to", to, "--force")[0] == 0
    assert to.read_bytes() != b"lama"
    assert ".xlsx" in run("class", "marks", "X Kuliner 2", "--to", tmp_path / "n.csv")[2]
    same = run("class", "marks", "X Kuliner 2", "--to", tmp_path / "a.xlsx", "--rapor", tmp_path / "a.xlsx")
    assert "menunjuk berkas yang sama" in same[2]
    assert "tidak dapat ditulis" in run("class", "marks", "X Kuliner 2", "--to", tmp_path / "tidak" / "n.xlsx")[2]
