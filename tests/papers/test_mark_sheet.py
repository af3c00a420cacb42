"""A learner's sheet of marks: what it says, and what it never says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from aksi_desktop.classroom.export.words import WORDS as EXPORT_WORDS
from aksi_desktop.classroom.learner_sheet import LearnerSheet, Note, learner_sheets
from aksi_desktop.papers.mark_sheet import WORDS, mark_sheets, texts_of
from aksi_desktop.records import Fact, new_id
from tests.classroom.mark_book import Book, mark_book

SHAMING = (
    "gagal", "buruk", "tidak lulus", "di bawah", "rendah", "jelek", "bodoh", "malas", "kurang", "terburuk", "peringkat",
    "rangking", "ranking", "rata-rata", "tertinggal", "lemah", "tidak mampu", "belum mampu", "dibanding", "terlambat",
)  # fmt: skip


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with mark_book(tmp_path) as made:
        yield made


def sheets_of(book: Book, **more: object) -> tuple[LearnerSheet, ...]:
    return learner_sheets(book.marks, book.school.library, book.group, **more)  # type: ignore[arg-type]


def said(sheet: LearnerSheet) -> str:
    return "\n".join(texts_of(sheet, "X 1"))


def test_the_sheet_says_what_was_reached_and_what_comes_next_and_where(book: Book) -> None:
    one = book.column("Menumis", aims="Murid menumis bumbu.", date="2026-11-01")
    two = book.column("Kuis A1", lesson="A1", aims="Murid menata piring.", date="2026-11-08")
    book.column("Ujian praktik", date="2026-11-15")
    book.give(one, Siti=60)
    book.give(one, "remedial", Siti=85)
    book.give(two, Siti=50)
    siti = sheets_of(book)[0]
    text = said(siti)
    assert "Siti · nomor 1 · X 1" in text
    assert "Sudah bisa menumis bumbu." in text
    assert "Nilai pertama 60, sesudah remedial 85." in text
    assert "Berikutnya berlatih menata piring." in text
    assert "Nilai pertama 50. Yang dituju 75." in text
    assert "Latihannya ada di pelajaran “Judul A1”" in text
    assert "Yang masih menunggu\nUjian praktik" in text
    assert "Rangga" not in text


def test_a_sheet_without_marks_is_kind_too(book: Book) -> None:
    assert WORDS.nothing in said(sheets_of(book)[0])


def test_one_learner_alone_and_attendance_where_it_is_wanted(book: Book) -> None:
    made = book.school.one("Made").id
    [sheet] = sheets_of(book, only=made, attendance={made: {"hadir": 12, "terlambat": 1}})
    assert sheet.learner.name == "Made"
    assert "hadir 12 · datang kemudian 1" in said(sheet)


def test_a_moved_learners_sheet_holds_the_former_marks(book: Book) -> None:
    book.give(book.column("Menumis", aims="Murid menumis."), Siti=80)
    book.school.move("Siti", book.school.other)
    [siti] = learner_sheets(book.marks, book.school.library, book.school.other, only=book.school.one("Siti").id)
    assert "Sudah bisa menumis." in said(siti)


def test_no_text_of_any_paper_or_export_shames_or_compares(book: Book) -> None:
    every = [getattr(WORDS, each.name) for each in fields(WORDS)]
    for each in fields(EXPORT_WORDS):
        value = getattr(EXPORT_WORDS, each.name)
        every += value if isinstance(value, tuple) else [value]
    card = book.school.one("Siti")
    notes = tuple(
        Note("Menumis", aim, unit, first, remedial, enrichment, 75, reached)
        for aim in ("menumis", "") for unit in ("Judul A1", "") for first in (20, None) for remedial in (30, None)
        for enrichment in (90, None) for reached in (True, False)
    )  # fmt: skip
    states = tuple((state, 1) for state in ("hadir", "terlambat", "izin", "sakit", "alpa", "dispensasi", "pkl"))
    every += texts_of(LearnerSheet(card, notes, ("Ujian",), states), "X 1")
    for text in every:
        for word in SHAMING:
            assert not re.search(rf"\b{word}\b", text.casefold()), (word, text)


def test_a_sensitive_unit_is_on_no_sheet(book: Book) -> None:
    forged, siti = new_id(), book.school.one("Siti").id
    book.school.records.append(
        Fact(
            "assessment.described",
            about=book.group,
            obj=forged,
            data={"title": "Tes", "lesson": "P1", "aims": "Rahasia"},
        ),
        Fact("mark.given", about=siti, obj=f"{forged}/awal", data={"value": 41}),
        signer=book.school.keys.admin,
    )
    text = said(sheets_of(book)[0])
    for secret in ("P1", "Rahasia", "Tes", "41"):
        assert secret not in text


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("sample", [False, True])
def test_the_pdf_has_a_page_a_learner_on_a4_with_its_font(book: Book, tmp_path: Path, sample: bool) -> None:
    from PySide6.QtPdf import QPdfDocument

    book.give(book.column("Menumis", aims="Murid menumis bumbu."), Siti=80, Rangga=50)
    raw = mark_sheets(sheets_of(book), school="SMK Uji", group="X 1", day="2026-11-22", sample=sample)
    assert b"PlusJakartaSans" in raw
    path = tmp_path / "catatan.pdf"
    path.write_bytes(raw)
    document = QPdfDocument()
    assert document.load(str(path)) is QPdfDocument.Error.None_
    assert document.pageCount() == 4
    size = document.pagePointSize(0)
    assert (round(size.width()), round(size.height())) == (595, 842)
    text = document.getAllText(0).text()
    assert "Dicetak dari komputer guru, 22 November 2026" in text
    assert "Siti" in text
    assert "Rangga" not in text
    assert ("CONTOH" in text) is sample
    assert document.metaData(QPdfDocument.MetaDataField.Title) == "Catatan belajar"
    document.close()


@pytest.mark.usefixtures("qapp")
def test_a_long_year_goes_on_on_the_next_page(book: Book, tmp_path: Path) -> None:
    from PySide6.QtPdf import QPdfDocument

    for number in range(20):
        column = book.column(f"Ujian {number:02}", aims=f"Murid memasak hidangan {number}.", lesson="A1")
        book.give(column, Siti=50)
    raw = mark_sheets(sheets_of(book)[:1], school="SMK Uji", group="X 1", day="2026-11-22")
    (tmp_path / "c.pdf").write_bytes(raw)
    document = QPdfDocument()
    document.load(str(tmp_path / "c.pdf"))
    assert document.pageCount() > 1
    whole = "".join(document.getAllText(page).text() for page in range(document.pageCount()))
    assert all(f"hidangan {number}." in whole for number in range(20))
    document.close()
