"""Columns for e-Rapor SMK and drafts of the kokurikuler text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook

from aksi_desktop.classroom.export.rapor import descriptions, rapor_lines, results_by_aim, write_rapor
from aksi_desktop.classroom.export.words import aim_phrase, day_in_words
from aksi_desktop.classroom.kokurikuler import drafts
from tests.classroom.mark_book import Book, mark_book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with mark_book(tmp_path) as made:
        yield made


def test_one_line_a_learner_with_whole_numbers_and_two_descriptions(book: Book, tmp_path: Path) -> None:
    one = book.column("Menumis", aims="Murid menumis bumbu.", kktp=75, date="2026-11-01")
    two = book.column("Menata", aims="Murid menata piring.", kktp=75, date="2026-11-08")
    three = book.column("SIFT", aims="Peserta didik menerapkan SIFT", kktp=75, date="2026-11-15")
    book.give(one, Siti=90, Rangga=80)
    book.give(two, Siti=60, Rangga=80)
    book.give(three, Siti=70, Rangga=80)
    path = tmp_path / "rapor.xlsx"
    assert write_rapor(path, book.table()) == 2
    sheet = load_workbook(path)["e-Rapor"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert rows[0] == ["No", "NIS", "NISN", "Nama", "Nilai akhir", "Capaian kompetensi: paling optimal",
                       "Capaian kompetensi: perlu peningkatan"]  # fmt: skip
    assert rows[1] == [1, None, None, "Siti", 73, "Menunjukkan penguasaan paling optimal dalam menumis bumbu.",
                       "Perlu peningkatan dalam menata piring."]  # fmt: skip
    assert rows[2][4:] == [80, "Menunjukkan penguasaan paling optimal dalam menumis bumbu.", None]
    assert rows[3][4:] == [None, None, None]
    assert not [cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]


def test_assessments_of_one_tp_are_one_and_a_tp_without_text_says_nothing(book: Book) -> None:
    for title, aims, weight, mark in (("A", "Murid menumis.", 3, 90), ("B", "murid menumis", 1, 70), ("C", "", 1, 20)):
        book.give(book.column(title, aims=aims, weight=weight), Siti=mark)
    table = book.table()
    [result] = results_by_aim(table.lines[0].cells, table.columns)
    assert (result.mark, result.kktp, result.reached) == (85, 75, True)
    assert descriptions([result]) == ("Menunjukkan penguasaan paling optimal dalam menumis.", "")
    assert descriptions([]) == ("", "")
    assert [line.best for line in rapor_lines(table)][1:] == ["", "", ""]


def test_a_tp_inside_a_sentence() -> None:
    assert aim_phrase("Murid menerapkan empat langkah SIFT pada paket sumber tiruan.") == (
        "menerapkan empat langkah SIFT pada paket sumber tiruan"
    )
    assert aim_phrase("SIFT diterapkan") == "SIFT diterapkan"
    assert aim_phrase("  ") == ""
    assert (day_in_words("2026-11-22"), day_in_words("kemarin")) == ("22 November 2026", "")


def test_a_sample_class_is_stamped(book: Book, tmp_path: Path) -> None:
    write_rapor(tmp_path / "r.xlsx", book.table(), sample=True)
    assert load_workbook(tmp_path / "r.xlsx")["e-Rapor"].cell(1, 8).value == "CONTOH"


def test_a_kokurikuler_draft_names_finished_units_and_never_a_level_nor_a_sensitive_unit(book: Book) -> None:
    siti = book.school.one("Siti")
    for lesson in ("A1", "P1"):
        book.school.learning.lesson_finished(siti.id, lesson)
    [draft, *others] = drafts(book.school.records, book.school.library, book.school.roster.learners(book.group))
    assert draft.text == "Siti mengikuti kegiatan “Judul A1”."
    assert draft.units == ("Judul A1",)
    assert {other.text for other in others} == {""}


def test_a_kokurikuler_draft_says_which_dimensions_were_trained(tmp_path: Path) -> None:
    from aksi_desktop.curriculum import load_library
    from aksi_desktop.places import lessons_folder
    from tests.classroom.school_day import school_day

    with school_day(tmp_path, lessons=load_library(lessons_folder())) as school:
        siti = school.one("Siti")
        school.learning.lesson_finished(siti.id, "LM5")
        [draft, *_] = drafts(school.records, school.library, school.roster.learners(school.group))
    assert draft.text == "Siti mengikuti kegiatan “Baca lateral dan SIFT” dan melatih dimensi penalaran kritis."
    for level in ("sangat baik", "berkembang", "cakap", "mahir", "kurang"):
        assert level not in draft.text.lower()
