"""``class journal`` as a teacher types it: words, JSON, a workbook; it only reads."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from aksi_desktop.classroom.meetings import Attendance, MeetingForm
from aksi_desktop.cli import main
from aksi_desktop.cli.sentences import SENTENCES
from aksi_desktop.desktop import open_rooms
from aksi_desktop.exchange import School
from aksi_desktop.places import find_places
from aksi_desktop.roster import importing

Run = Callable[..., tuple[int, Any, str]]
PASSPHRASE = "dapur bersih jam tujuh"


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    """Runs a command on a school whose X Kuliner 2 met twice."""
    rooms = open_rooms(find_places(tmp_path / "data"))
    try:
        school, _ = School.create(
            tmp_path / "data", rooms.records, name="SMK Uji", npsn="20100001", passphrase=PASSPHRASE
        )
        signer = school.unlock(PASSPHRASE).admin_key()
        raw = b"No,Nama,JK,Kelas\n1,=Siti,P,X Kuliner 2\n2,Rangga,L,X Kuliner 2\n"
        raw = raw.replace(b"=Siti", b"Siti")
        importing.apply(rooms.records, importing.propose(rooms.roster, raw), signer=signer)
        group = rooms.roster.classes()[0].id
        siti, rangga = (card.id for card in rooms.roster.learners(group))
        for day, states in ((2, ("hadir", "sakit")), (9, ("terlambat", "hadir"))):
            form = MeetingForm(date(2026, 11, day), "3-4", ("LM5",), "Murid menerapkan SIFT.", "=1+1")
            marks = dict(zip((siti, rangga), map(Attendance, states), strict=True))
            rooms.meetings.save(group, form, marks, signer=signer)
    finally:
        rooms.records.close()

    def call(*arguments: str | Path) -> tuple[int, Any, str]:
        code = main(["--data", str(tmp_path / "data"), *map(str, arguments)])
        out, err = capsys.readouterr()
        return code, json.loads(out) if out.lstrip().startswith("{") else out, err

    return call


SPAN = ("--since", "2026-11-01", "--until", "2026-11-30")


def test_the_journal_in_words(run: Run) -> None:
    code, told, _ = run("class", "journal", "x kuliner 2", *SPAN)
    assert code == 0
    assert told.splitlines()[0] == "X Kuliner 2, 2026-11-01 sampai 2026-11-30: 2 pertemuan."
    assert "2026-11-02 jam ke-3-4: LM5 Baca lateral dan SIFT; H 1 S 1" in told
    assert "Hadir 75 %" in told
    assert "tanpa PKL" in told


def test_the_journal_for_a_program_and_a_span_of_days(run: Run) -> None:
    code, answer, _ = run("class", "journal", "X Kuliner 2", "--since", "2026-11-05", "--until", "2026-11-30", "--json")
    assert (code, len(answer["meetings"])) == (0, 1)
    assert [(one["name"], one["terlambat"], one["per_cent"]) for one in answer["learners"]] == [
        ("Siti", 1, 100), ("Rangga", 0, 100),
    ]  # fmt: skip
    assert answer["meetings"][0]["absences"][0]["state"] == "terlambat"
    assert {gender: total["learners"] for gender, total in answer["totals"].items()} == {"L": 1, "P": 1}


def test_the_workbook_holds_no_formula_and_is_not_overwritten(run: Run, tmp_path: Path) -> None:
    to = tmp_path / "jurnal.xlsx"
    code, told, _ = run("class", "journal", "X Kuliner 2", *SPAN, "--to", to)
    assert (code, "Tertulis: jurnal.xlsx" in told) == (0, True)
    book = load_workbook(to)
    assert book.sheetnames == ["Rekap", "Per pertemuan", "Jurnal"]
    assert [cell.value for cell in book["Rekap"][6]][:4] == [1, "Siti", "P", 1]
    taught = book["Jurnal"].cell(6, 5)
    assert (taught.value, taught.data_type) == ("=1+1", "s")
    assert not [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
    assert "1 November 2026 sampai 30 November 2026" in str(book["Rekap"].cell(3, 1).value)
    code, _, err = run("class", "journal", "X Kuliner 2", "--to", to)
    assert (code, "--force" in err) == (1, True)
    assert run("class", "journal", "X Kuliner 2", "--to", to, "--force")[0] == 0


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (("--since", "kemarin"), "date-wrong"),
        (("--since", "2026-11-30", "--until", "2026-11-01"), "dates-reversed"),
        (("--to", "jurnal.csv"), "not-xlsx"),
    ],
)
def test_what_cannot_be_is_said(run: Run, arguments: tuple[str, ...], error: str) -> None:
    code, answer, _ = run("class", "journal", "X Kuliner 2", *arguments, "--json")
    assert (code, answer["error"]) == (1, error)
    assert error in SENTENCES


def test_reading_changes_nothing(run: Run) -> None:
    before = run("records", "status", "--json")[1]
    run("class", "journal", "X Kuliner 2")
    assert run("records", "status", "--json")[1] == before
