"""Slides, cards, worksheet, plan, glossary, sources, module: what each file becomes."""

from __future__ import annotations

from pathlib import Path

from aksi_desktop.curriculum import load_library
from aksi_desktop.curriculum.complaints import Complaints
from aksi_desktop.curriculum.glossary import read_glossary
from aksi_desktop.curriculum.markdown import Reading
from aksi_desktop.curriculum.roles import read_cards, read_plan, read_slides, read_worksheet
from aksi_desktop.curriculum.sources import read_sources
from tests.curriculum import shelves


def collect(name: str) -> Complaints:
    return Complaints(name)


def said(complaints: Complaints) -> list[tuple[str, int]]:
    return [(complaint.code, complaint.line) for complaint in complaints]


def test_slides_begin_at_headings_and_at_rules() -> None:
    complaints = collect("salindia.md")
    text = (
        "---\njudul: Kelas\n---\n# Satu {#satu}\n\n* A\n* B\n\n![Peta](gambar/peta.svg)\n\n"
        "<!-- catatan: Tanya.\n\n# Bukan slide\n\nTunggu. -->\n\n"
        "---\nTanpa judul\n<!-- CATATAN : Lanjut -->\n\n# Tiga\nIsi\n"
    )
    deck = read_slides(text.split("\n"), complaints, Reading(complaints))
    assert deck.title == "Kelas"
    assert [(slide.id, slide.title) for slide in deck.slides] == [
        ("satu", "Satu"),
        ("salindia-2", ""),
        ("tiga", "Tiga"),
    ]
    assert deck.slides[0].note_md == "Tanya.\n\n# Bukan slide\n\nTunggu."
    assert deck.slides[0].pictures == ("gambar/peta.svg",)
    assert deck.slides[1].note_md == "Lanjut"
    assert "catatan" not in deck.slides[0].body_md
    assert said(complaints) == [("salindia-tanpa-judul", 17)]
    assert [slide.slug_given for slide in deck.slides] == [True, True, False]


def test_a_rule_before_a_heading_makes_no_empty_slide() -> None:
    complaints = collect("salindia.md")
    deck = read_slides(["# Satu", "A", "", "---", "", "# Dua", "B"], complaints, Reading(complaints))
    assert [slide.title for slide in deck.slides] == ["Satu", "Dua"]
    assert said(complaints) == []


def test_a_note_that_is_never_closed_ends_with_the_file_and_is_no_text() -> None:
    complaints = collect("salindia.md")
    deck = read_slides(["# Satu", "A", "<!-- catatan: Rahasia guru"], complaints, Reading(complaints))
    assert deck.slides[0].note_md == "Rahasia guru"
    assert "Rahasia" not in deck.slides[0].body_md


def test_lines_of_complaints_in_slides_are_those_of_the_file() -> None:
    complaints = collect("salindia.md")
    text = "# Satu\n<!-- catatan: a\nb\nc -->\n::: kolum\nA\n:::\n"
    read_slides(text.split("\n"), complaints, Reading(complaints))
    assert said(complaints) == [("blok-tak-dikenal", 5)]


def test_cards() -> None:
    complaints = collect("kartu.md")
    cards = read_cards(
        ["## Apa itu SIFT? {#sift}", "Empat langkah.", "", "##Kosong", "", "## Tiga", "Isi", ""], complaints
    )
    assert [(card.id, card.front_md, card.back_md) for card in cards] == [
        ("sift", "Apa itu SIFT?", "Empat langkah."),
        ("kosong", "Kosong", ""),
        ("tiga", "Tiga", "Isi"),
    ]
    assert said(complaints) == [("kartu-tanpa-belakang", 4)]


def test_a_worksheet() -> None:
    complaints = collect("lembar-kerja.md")
    text = "---\njudul: Lembar\nmenit: 15 menit\n---\nNama: ____\n\n::: kotak 6 baris\n:::\n"
    sheet = read_worksheet(text.split("\n"), complaints, Reading(complaints))
    assert (sheet.title, sheet.minutes) == ("Lembar", 15)
    assert sheet.body_md.startswith("Nama: ____")
    assert len(sheet.blocks) == 2


def test_a_plan_and_its_minutes() -> None:
    complaints = collect("guru.md")
    text = (
        "---\nkode: A1\njudul: Ajar\n---\n## Identifikasi\nA\n## Pengalaman belajar\n### Memahami\n"
        "#### 10 menit · inti · Buka\nTanya.\n\nTunggu.\n#### 5 mnt - boleh lewat - Kartu {#k}\n"
        "### Mengaplikasi\n#### 15 menit | Inti | Coba\n### Merefleksi\n#### tutup\nB\n## Asesmen\nC\n"
    )
    plan = read_plan(text.split("\n"), complaints)
    assert [(step.minutes, step.core, step.title, step.phase) for step in plan.steps] == [
        (10, True, "Buka", "memahami"),
        (5, False, "Kartu", "memahami"),
        (15, True, "Coba", "mengaplikasi"),
    ]
    assert plan.steps[0].body_md == "Tanya.\n\nTunggu."
    assert (plan.minutes, plan.core_minutes) == (30, 25)
    assert [name for name, _body in plan.parts] == ["Identifikasi", "Pengalaman belajar", "Asesmen"]
    assert said(complaints) == [("langkah-salah", 17)]


def test_the_glossary() -> None:
    complaints = collect("istilah.md")
    text = (
        "# Istilah\n## Umpan (feed) {#umpan}\nAliran pos.\nJuga: linimasa, beranda.\nLihat: hoaks, tidak-ada\n\n"
        "## hoaks\nKabar bohong.\n\n## Hoaks\nLagi.\n"
    )
    glossary = read_glossary(text.split("\n"), complaints)
    assert [(term.slug, term.name) for term in glossary.terms] == [("hoaks", "hoaks"), ("umpan", "Umpan (feed)")]
    term = glossary.get("umpan")
    assert term is not None
    assert (term.definition_md, term.synonyms, term.see) == (
        "Aliran pos.",
        ("linimasa", "beranda"),
        ("hoaks", "tidak-ada"),
    )
    assert glossary.get("lain") is None
    assert said(complaints) == [("istilah-ganda", 10), ("istilah-tidak-ada", 2)]


def test_sources() -> None:
    complaints = collect("rujukan.toml")
    text = '[E25]\nkalimat = "A."\nsumber = "B"\ndiperiksa = "2026-11"\nderajat = "S"\ntautann = "x"\n\n'
    text += '[E26]\nkalimat = "C"\n'
    sources = read_sources(text.split("\n"), complaints)
    assert (sources["E25"].sentence, sources["E25"].grade, sources["E25"].number) == ("A.", "S", 0)
    assert said(complaints) == [("kunci-tak-dikenal", 1), *[("kunci-kosong", 8)] * 3]


def test_a_broken_source_file_says_its_line() -> None:
    complaints = collect("rujukan.toml")
    assert read_sources(["[E25]", "kalimat = tanpa kutip", ""], complaints) == {}
    assert said(complaints) == [("toml-rusak", 2)]


def test_a_modules_rubric(tmp_path: Path) -> None:
    folder = shelves.module(tmp_path)
    with (folder / "modul.md").open("a", encoding="utf-8") as file:
        file.write(
            "## Rubrik\n\n| Aspek | Mulai berkembang | Berkembang | Cakap | Mahir |\n|---|:--|---|---|---|\n"
            "| Bukti | a | b | c | d |\n\n## Lain\n| x | y |\n"
        )
    shelves.lesson(tmp_path)
    (module,) = load_library(tmp_path).modules
    assert [(row.aspect, row.levels) for row in module.rubric] == [("Bukti", ("a", "b", "c", "d"))]


def test_every_role_of_a_lesson_through_the_library(tmp_path: Path) -> None:
    folder = shelves.lesson(shelves.sample(tmp_path).parent / tmp_path.name)
    library = load_library(tmp_path)
    assert (library.quiz("A1"), library.slides("A1"), library.plan("A1"), library.worksheet("A1")) == (None,) * 4
    assert (library.activity("A1"), library.cards("A1")) == (None, ())
    (folder / "kuis.md").write_text("## Apa? {pg #q}\n- (x) Ya {#a}\n- ( ) Bukan {#b}\n", encoding="utf-8")
    (folder / "salindia.md").write_text("# Satu\n", encoding="utf-8")
    library = load_library(tmp_path)
    quiz, deck = library.quiz("A1"), library.slides("A1")
    assert quiz is not None
    assert deck is not None
    assert [item.id for item in quiz.items] == ["q"]
    card = library.card("A1")
    assert (card.has_quiz, card.has_slides, card.has_plan) == (True, True, False)
    assert library.sources["E25"].grade == "K"
    assert len(library.glossary) == 2
