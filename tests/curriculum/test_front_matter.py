"""Front matter as teachers type it: read as it was meant, and never in the way of the text."""

from __future__ import annotations

from pathlib import Path

import pytest

from aksi_desktop.curriculum import (
    load_library,
)
from tests.curriculum import shelves
from tests.curriculum.opening import html_of


@pytest.mark.parametrize(
    ("front", "code"),
    [
        ("---\nkode: A1\njudul: Satu\nringkas: R\njp: 1\n\n## Bagian {#b}\nIsi.\n", "depan-tidak-ditutup"),
        ("---\nkode: A1\njudul Satu\nringkas: R\njp: 1\n---\n## Bagian {#b}\nIsi.\n", "depan-rusak"),
        ("## Bagian {#b}\nIsi.\n", "depan-tidak-ada"),
        ("---\nkode: A1\njudul: [a\nringkas: R\njp: banyak\n---\n## Bagian {#b}\nIsi.\n", "nilai-salah"),
        ("---\nkode: A1\njudul: {a: {b: c}\nringkas: R\njp: 1\n---\n## Bagian {#b}\nIsi.\n", "yaml-rusak"),
        ("---\n: : :\n- - -\n\x00\n---\n## Bagian {#b}\nIsi.\n", "depan-rusak"),
        ("——\nkode: A1\njudul: Satu\nringkas: R\njp: 1\n——\n## Bagian {#b}\nIsi.\n", ""),
    ],
)
def test_broken_front_matter_still_opens_the_text(tmp_path: Path, front: str, code: str) -> None:
    shelves.lesson(tmp_path, text=front)
    library = load_library(tmp_path)
    (card,) = library.cards_in_order()
    lesson = library.lesson(card.code)
    assert [section.id for section in lesson.sections] == ["b"]
    assert "Isi." in html_of(lesson)
    assert not code or code in [complaint.code for complaint in (*library.complaints, *lesson.complaints)]


@pytest.mark.parametrize(
    ("typed", "key", "value"),
    [
        ("judul: Baca lateral: empat langkah", "title", "Baca lateral: empat langkah"),
        ("Judul : “Kutip melengkung”", "title", "Kutip melengkung"),
        ("judul: 'it''s'", "title", "it's"),
        ('judul: "dua \\"kata\\""', "title", 'dua "kata"'),
        ("JUDUL: Besar  # catatan", "title", "Besar"),
        ("judul: C#", "title", "C#"),
        ("tag: CK; D1", "tags", ("CK", "D1")),
        ("tag:\n- CK\n- D1", "tags", ("CK", "D1")),
        ("tag: [ CK ,D1, ]", "tags", ("CK", "D1")),
        ("tujuan:\n  - Satu, dua\n  - Tiga", "goals", ("Satu, dua", "Tiga")),
        ("tujuan: Murid memilih, lalu memberi alasan.", "goals", ("Murid memilih, lalu memberi alasan.",)),
        ("ringkas: |\n  Satu\n  dua", "summary", "Satu\ndua"),
        ("ringkas: Satu\n  dua", "summary", "Satu dua"),
        ("judul layar: Netral", "screen_title", "Netral"),
        ("peka: ya", "sensitive", "tinggi"),
    ],
)
def test_front_matter_is_read_as_it_was_meant(tmp_path: Path, typed: str, key: str, value: object) -> None:
    shelves.lesson(tmp_path, text=f"---\nkode: A1\njp: 1\n{typed}\n---\n## S\nIsi\n")
    assert getattr(load_library(tmp_path).card("A1"), key) == value


def test_an_unknown_key_names_the_nearest(tmp_path: Path) -> None:
    shelves.lesson(tmp_path, text="---\nkode: A1\njudul: J\nringkas: R\njp: 1\nprasarat: A0\n---\n## S\nIsi\n")
    (complaint,) = [c for c in load_library(tmp_path).complaints if c.code == "kunci-tak-dikenal"]
    assert (complaint.line, complaint.severity) == (6, "saran")
    assert "`prasyarat`" in complaint.suggestion
