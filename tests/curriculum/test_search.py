"""Search as you type: found by beginnings and by related words, ranked, fast, and silent about sensitive units."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from aksi_desktop.curriculum import Hit, Library, load_library
from aksi_desktop.curriculum.search import stems
from tests.curriculum import shelves

BODY = """
## Cara hoaks menyebar {#menyebar}
Kabar itu disebarkan di grup. Penyebarannya cepat. Kafé Rani tutup.

## Menulis ulang {#tulis}
Ia memakai [sumber](istilah:hoaks) resmi.[^E25] **Tebal** sekali.
"""


@pytest.fixture
def library(tmp_path: Path) -> Library:
    shelves.shared(tmp_path)
    shelves.lesson(tmp_path, "m/satu", shelves.FRONT.format(code="A1") + BODY)
    shelves.lesson(tmp_path, "m/dua", shelves.FRONT.format(code="A2") + "## Lain {#lain}\nHoaks disebut sekali.\n")
    front = shelves.FRONT.format(code="P5").replace("peka: none", "judul_layar: Aman bersama\npeka: tinggi")
    front = front.replace("Lima menit di dapur", "Mengenali grooming").replace("Satu pesan, satu", "Rahasia besar satu")
    shelves.lesson(tmp_path, "m/lima", front + "## Orang dewasa yang merayu {#rayu}\nIa meminta foto.\n")
    return load_library(tmp_path)


def found(library: Library, text: str) -> list[tuple[str, str, str]]:
    return [(hit.kind, hit.lesson, hit.section) for hit in library.search(text)]


def marked(hit: Hit) -> list[str]:
    return [hit.snippet[start : start + length] for start, length in hit.marks]


def test_the_beginning_of_a_word_is_enough(library: Library) -> None:
    assert ("bagian", "A1", "menyebar") in found(library, "gru")
    assert found(library, "grux") == []


@pytest.mark.parametrize("typed", ["sebar", "menyebarkan", "disebar", "penyebaran", "tersebar", "DISEBARKAN"])
def test_one_form_of_a_word_finds_the_others(library: Library, typed: str) -> None:
    assert ("bagian", "A1", "menyebar") in found(library, typed)


@pytest.mark.parametrize("typed", ["kafe", "KAFÉ", "kafé"])
def test_accents_and_case_do_not_matter(library: Library, typed: str) -> None:
    assert ("bagian", "A1", "menyebar") in found(library, typed)


def test_all_words_must_be_there(library: Library) -> None:
    assert found(library, "kabar cepat gr") == [("bagian", "A1", "menyebar")]
    assert found(library, "kabar resmi") == []


def test_a_term_comes_first_and_a_title_before_a_mention(library: Library) -> None:
    assert found(library, "hoaks")[:2] == [("istilah", "", "hoaks"), ("bagian", "A1", "menyebar")]
    assert ("bagian", "A2", "lain") in found(library, "hoaks")


def test_a_synonym_finds_its_term(library: Library) -> None:
    assert ("istilah", "", "baca-lateral") in found(library, "lateral reading")


def test_a_code_finds_its_lesson(library: Library) -> None:
    assert found(library, "a2")[0] == ("pelajaran", "A2", "")


def test_snippets_show_the_hit_without_marks_of_markdown(library: Library) -> None:
    hit = next(hit for hit in library.search("penyebaran") if hit.section == "menyebar")
    assert "Penyebarannya" in marked(hit)
    hit = next(hit for hit in library.search("tebal") if hit.section == "tulis")
    assert hit.snippet == "Ia memakai sumber resmi. Tebal sekali."
    assert marked(hit) == ["Tebal"]


def test_a_sensitive_unit_is_found_but_shows_only_its_neutral_title(library: Library) -> None:
    for typed in ("grooming", "merayu", "foto", "rahasia"):
        hits = [hit for hit in library.search(typed) if hit.lesson == "P5"]
        assert [(hit.kind, hit.title, hit.snippet, hit.section) for hit in hits] == [
            ("pelajaran", "Aman bersama", "", "")
        ]


@pytest.mark.parametrize("typed", ["", "   ", "!!!", "\x00", "a" * 5_000, "( [ * \\", "_"])
def test_odd_queries_give_nothing_or_something_but_never_raise(library: Library, typed: str) -> None:
    assert isinstance(library.search(typed), list)


def test_the_limit_is_kept(library: Library) -> None:
    assert len(library.search("se", limit=1)) == 1


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("menyebarkan", "sebar"),
        ("disebarkan", "sebar"),
        ("menulis", "tulis"),
        ("memakai", "pakai"),
        ("mengirim", "kirim"),
        ("pengirimnya", "kirim"),
        ("berbagi", "bagi"),
        ("pertanyaan", "pertanya"),
        ("kebenaran", "benar"),
    ],
)
def test_stems(word: str, stem: str) -> None:
    assert stem in stems(word)


def test_a_query_takes_milliseconds_over_a_whole_curriculum(tmp_path: Path) -> None:
    words = [f"kata{number}" for number in range(3_000)]
    for number in range(47):
        parts = []
        for part in range(5):
            some = (words[(number * 61 + part * 7 + place) % 3_000] for place in range(220))
            parts.append(f"## Bagian {part} {{#b{part}}}\n{' '.join(some)} menyebarkan aman bersama.\n\n")
        body = "".join(parts)
        shelves.lesson(tmp_path, f"m/l{number}", shelves.FRONT.format(code=f"L{number}") + body)
    library = load_library(tmp_path)
    library.index()
    slowest = 0.0  # seconds of our own work: what else the machine does is not ours
    for typed in ("k", "ka", "kat", "kata12", "sebar", "aman bersama", "menyebarkan am", "lima menit"):
        times = []
        for _ in range(5):
            start = time.thread_time()
            library.search(typed)
            times.append(time.thread_time() - start)
        slowest = max(slowest, min(times))
    assert slowest < 0.010
