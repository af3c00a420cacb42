"""The teacher's workbook, read back as Excel would read it."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from aksi_desktop.classroom.export.files import ExportError, file_stem, workbook_bytes, write_file
from aksi_desktop.classroom.export.mark_workbook import write_marks
from aksi_desktop.classroom.export.safe_cells import put_text
from aksi_desktop.records import Fact, new_id
from aksi_desktop.records.catalogue import LearnerDescribed
from tests.classroom.mark_book import Book, mark_book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with mark_book(tmp_path) as made:
        yield made


def cells(path: Path, sheet: str = "Nilai") -> list[list[object]]:
    return [[cell.value for cell in row] for row in load_workbook(path)[sheet].iter_rows()]


def texts(path: Path) -> str:
    with zipfile.ZipFile(path) as parts:
        return "\n".join(parts.read(name).decode() for name in parts.namelist() if name.endswith(".xml"))


def test_a_class_as_a_workbook(book: Book, tmp_path: Path) -> None:
    first = book.column("Menumis", aims="Murid menumis bumbu.", kktp=75, weight=2, date="2026-11-01")
    second = book.column("Menata", kktp=70, weight=1, date="2026-11-08")
    book.give(first, Siti=60, Made=90)
    book.give(first, "remedial", Siti=85)
    book.give(second, Siti=80, Rangga=70)
    path = tmp_path / "nilai.xlsx"
    write_marks(path, book.table(), school="SMK Uji", day="2026-11-22")
    rows = cells(path)
    assert rows[0][0] == "SMK Uji"
    assert rows[1][0] == "Daftar nilai X 1"
    assert rows[2][0] == "Tahun ajaran 2026/2027 · dibuat 22 November 2026 di komputer guru"
    assert "CONTOH" not in texts(path)
    assert rows[4][2] == "Menumis"
    assert rows[5][2] == "Murid menumis bumbu."
    assert (rows[6][2], rows[6][3], rows[7][2]) == (75, "remedial sampai KKTP", 2)
    assert rows[8] == ["No", "Nama", "Nilai awal", "Remedial", "Dihitung", "Nilai awal", "Remedial", "Dihitung",
                       "Nilai akhir", "Penilaian belum lengkap"]  # fmt: skip
    assert rows[9] == [1, "Siti", 60, 85, 75, 80, None, 80, 77, None]
    assert rows[10] == [2, "Rangga", None, None, None, 70, None, 70, None, 1]
    assert rows[11][:5] == [3, "Made", 90, None, 90]


def test_a_sample_class_says_so(book: Book, tmp_path: Path) -> None:
    write_marks(tmp_path / "n.xlsx", book.table(), school="SMK Contoh", day="2026-11-22", sample=True)
    assert "CONTOH" in cells(tmp_path / "n.xlsx")[0]


DANGEROUS = (
    '=HYPERLINK("http://x";"klik")',
    "+62811",
    "-1+2",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "=cmd|' /C calc'!A0",
)


@pytest.mark.parametrize("text", DANGEROUS)
def test_text_that_looks_like_a_formula_stays_text(book: Book, tmp_path: Path, text: str) -> None:
    card = book.school.one("Siti")
    told = LearnerDescribed(text, "Siti", card.roll, card.group)
    book.school.records.append(book.school.roster.describe_fact(card.id, told), signer=book.school.keys.admin)
    column = book.column("Menumis", aims=text)
    forged = {"title": text, "aims": text}
    book.school.records.append(
        Fact("assessment.described", about=book.group, obj=new_id(), data=forged), signer=book.school.keys.admin
    )
    book.give(column, Made=80)
    path = tmp_path / "nilai.xlsx"
    write_marks(path, book.table(), school=text, day="2026-11-22")
    with zipfile.ZipFile(path) as parts:
        for name in parts.namelist():
            if name.startswith("xl/worksheets/"):
                assert b"<f>" not in parts.read(name)
                assert b"<f " not in parts.read(name)
    sheet = load_workbook(path)["Nilai"]
    found = [
        cell
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "s" and str(cell.value).strip() == text.strip()
    ]
    assert len(found) >= 3
    assert {cell.quotePrefix for cell in found} == {True}
    assert not [cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]


@given(st.text(max_size=30))
def test_any_text_is_written_and_read_as_it_was(text: str) -> None:
    import io

    made = Workbook()
    assert made.active is not None
    put_text(made.active, 1, 1, text)
    try:
        raw = workbook_bytes(made)
    except UnicodeEncodeError:  # a lone surrogate is no text; names never hold one
        assert any("\ud800" <= c <= "\udfff" for c in text)
        return
    sheet = load_workbook(io.BytesIO(raw)).active
    assert sheet is not None
    cell = sheet.cell(1, 1)
    assert cell.data_type != "f"
    kept = "".join(c for c in text if c >= " " and c not in "\ufffe\uffff")
    shown = "".join(c for c in str(cell.value or "") if c >= " ")
    # openpyxl reads what looks like an escape (_x000D_) as the character it stands for.
    assert shown == kept or re.search("_x[0-9A-Fa-f]{4}_", kept)


def test_a_sensitive_unit_is_in_no_sheet(book: Book, tmp_path: Path) -> None:
    forged = new_id()
    book.school.records.append(
        Fact(
            "assessment.described",
            about=book.group,
            obj=forged,
            data={"title": "Judul P1", "lesson": "P1", "aims": "Rahasia"},
        ),
        Fact("mark.given", about=book.school.one("Siti").id, obj=f"{forged}/awal", data={"value": 41}),
        signer=book.school.keys.admin,
    )
    book.give(book.column("Menumis"), Siti=80)
    write_marks(tmp_path / "n.xlsx", book.table(), school="S", day="2026-11-22")
    text = texts(tmp_path / "n.xlsx")
    assert "Menumis" in text
    assert "P1" not in text
    assert "Rahasia" not in text
    assert "<v>41</v>" not in text


def test_a_file_is_whole_or_the_old_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "nilai.xlsx"
    path.write_bytes(b"lama")

    def held(self: Path, target: Path) -> Path:
        raise PermissionError(13, "in use")

    monkeypatch.setattr(Path, "replace", held)  # as Windows answers while Excel has the file open
    with pytest.raises(ExportError, match="file-locked"):
        write_file(path, b"baru")
    assert path.read_bytes() == b"lama"
    monkeypatch.undo()
    assert [file.name for file in tmp_path.iterdir()] == ["nilai.xlsx"]
    with pytest.raises(ExportError, match="file-unwritable"):
        write_file(tmp_path / "tidak-ada" / "nilai.xlsx", b"baru")
    write_file(path, b"baru")
    assert path.read_bytes() == b"baru"


def test_file_names_are_of_the_class_alone() -> None:
    assert file_stem("X Kuliner 2") == "x-kuliner-2"
    assert file_stem("XI / Busana: 1?") == "xi-busana-1"
    assert file_stem("…") == "kelas"
