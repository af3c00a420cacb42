"""Opening a library: order, cards, a school's own lessons, what is kept between starts."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from aksi_desktop.curriculum import UnknownLesson, load_library
from tests.curriculum import shelves

LESSONS = Path(__file__).resolve().parents[2] / "lessons"


def codes(complaints: object) -> list[str]:
    return [complaint.code for complaint in complaints]  # type: ignore[attr-defined]


def test_a_card_holds_what_a_list_needs(tmp_path: Path) -> None:
    library = load_library(shelves.sample(tmp_path))
    card = library.card("A1")
    assert (card.title, card.screen_title, card.jp, card.module) == (
        "Lima menit di dapur",
        "Lima menit di dapur",
        1,
        "A",
    )
    assert [(section.id, section.title) for section in card.sections] == [
        ("pesan-pagi", "Pesan pagi"),
        ("langkah-pertama", "Langkah pertama"),
    ]
    assert card.tags == ("CK", "DPL3")
    assert card.goals == ("Murid memeriksa satu pesan.",)
    assert card.origin == "bawaan"
    assert not card.has_quiz
    assert library.modules[0].color == "sky"
    assert library.complaints == ()


def test_minutes_are_reading_time_and_the_minutes_of_activities(tmp_path: Path) -> None:
    words = "kata " * 260
    shelves.lesson(
        tmp_path, text=shelves.FRONT.format(code="A1") + f"## Satu\n{words}\n::: coba 7 menit\nTulis.\n:::\n"
    )
    assert load_library(tmp_path).card("A1").sections[0].minutes == 9


def test_modules_and_lessons_come_in_the_order_of_the_order_file(tmp_path: Path) -> None:
    for name in ("a", "b"):
        shelves.module(tmp_path, name, name.upper())
        for number in (1, 2):
            shelves.lesson(tmp_path, f"{name}/l{number}", code=f"{name.upper()}{number}")
    (tmp_path / "kurikulum.toml").write_text(
        '[[modul]]\nfolder = "b"\npelajaran = ["l2", "l1"]\n[[modul]]\nfolder = "a"\npelajaran = ["l1"]\n',
        encoding="utf-8",
    )
    library = load_library(tmp_path)
    assert [card.code for card in library.cards_in_order()] == ["B2", "B1", "A1", "A2"]
    assert codes(library.complaints) == ["pelajaran-tak-terdaftar"]


def test_the_order_file_may_name_folders_that_are_not_there_or_lie_outside(tmp_path: Path) -> None:
    root = shelves.sample(tmp_path / "lessons")
    shelves.lesson(tmp_path, "luar/rahasia", code="X1")
    (root / "kurikulum.toml").write_text(
        '[[modul]]\nfolder = "modul-b"\npelajaran = []\n[[modul]]\nfolder = "../luar"\npelajaran = ["rahasia"]\n'
        '[[modul]]\nfolder = "modul-a"\npelajaran = ["sattu", "../../luar/rahasia", "satu"]\n',
        encoding="utf-8",
    )
    library = load_library(root)
    assert [card.code for card in library.cards_in_order()] == ["A1"]
    assert sorted(codes(library.complaints)) == ["modul-tidak-ada"] * 2 + ["pelajaran-tidak-ada"] * 2
    assert any("`modul-a`" in complaint.suggestion for complaint in library.complaints)
    assert any("`satu`" in complaint.suggestion for complaint in library.complaints)


def test_a_broken_order_file_still_shows_all_lessons(tmp_path: Path) -> None:
    root = shelves.sample(tmp_path)
    (root / "kurikulum.toml").write_text('[[modul]\nfolder = "modul-a"\n', encoding="utf-8")
    library = load_library(root)
    assert library.find("A1") is not None
    assert codes(library.complaints) == ["toml-rusak"]
    assert library.complaints[0].line == 1


def test_two_lessons_with_one_code_are_said_and_the_first_stays(tmp_path: Path) -> None:
    shelves.lesson(tmp_path, "m/satu", code="A1")
    shelves.lesson(tmp_path, "m/tiga", code="a1")
    library = load_library(tmp_path)
    assert library.card("A1").folder.name == "satu"
    assert [(c.code, c.file) for c in library.complaints if c.code == "kode-ganda"] == [
        ("kode-ganda", "m/tiga/pelajaran.md")
    ]


def test_prerequisites_in_a_ring_are_said_and_cut_open(tmp_path: Path) -> None:
    ring = {"A1": "A2", "A2": "A3", "A3": "A1", "A4": "A4, A9"}
    for code, before in ring.items():
        text = shelves.FRONT.format(code=code).replace("prasyarat: []", f"prasyarat: [{before}]") + shelves.BODY
        shelves.lesson(tmp_path, f"m/{code.lower()}", text)
    library = load_library(tmp_path)
    found = [complaint for complaint in library.complaints if complaint.code == "prasyarat-melingkar"]
    assert [complaint.message for complaint in found] == [
        "Prasyarat berputar: A1 → A2 → A3 → A1.",
        "Prasyarat berputar: A4 → A4.",
    ]
    assert codes(library.complaints).count("prasyarat-tidak-ada") == 1
    needs = {card.code: card.prerequisites for card in library.cards_in_order()}
    done: set[str] = set()
    for _ in needs:
        done |= {code for code, first in needs.items() if set(first) <= done}
    assert done == set(ring), "some lesson still waits for itself"


def test_a_long_chain_of_prerequisites_is_no_ring_and_no_recursion(tmp_path: Path) -> None:
    shelves.module(tmp_path, "m", "M")
    for number in range(400):
        needs = f"[L{number + 1}]" if number < 399 else "[]"
        text = f"---\nkode: L{number}\njudul: J\nringkas: R\njp: 1\nprasyarat: {needs}\n---\n## Satu\nIsi.\n"
        shelves.lesson(tmp_path, f"m/l{number:03}", text)
    library = load_library(tmp_path)
    assert len(list(library.cards_in_order())) == 400
    assert library.complaints == ()


# a school's own folder


def test_a_schools_lessons_stand_beside_the_built_in_ones(tmp_path: Path) -> None:
    builtin = shelves.sample(tmp_path / "lessons")
    school = tmp_path / "sekolah"
    shelves.lesson(school, "pasar-baru", code="smkn27/PB1")
    library = load_library(builtin, school)
    card = library.card("smkn27/PB1")
    assert card.origin == "sekolah"
    assert library.modules[-1].title == "Pelajaran sekolah"
    assert library.lesson("smkn27/PB1").sections[0].title == "Pesan pagi"
    assert library.complaints == ()


def test_a_schools_lesson_may_join_a_built_in_module(tmp_path: Path) -> None:
    builtin = shelves.sample(tmp_path / "lessons")
    text = (shelves.FRONT.format(code="smkn27/A9") + shelves.BODY).replace("audiens:", "modul: A\naudiens:")
    shelves.lesson(tmp_path / "sekolah", "tambahan", text)
    library = load_library(builtin, tmp_path / "sekolah")
    assert [card.code for card in library.modules[0].lessons] == ["A1", "smkn27/A9"]


def test_a_school_replaces_a_built_in_lesson_by_its_code(tmp_path: Path) -> None:
    builtin = shelves.sample(tmp_path / "lessons")
    before = load_library(builtin).card("A1")
    text = (shelves.FRONT.format(code="a1") + shelves.BODY).replace("di dapur", "di salon")
    shelves.lesson(tmp_path / "sekolah", "ganti", text)
    after = load_library(builtin, tmp_path / "sekolah").card("A1")
    assert (after.origin, after.title, after.module) == ("sekolah-mengganti", "Lima menit di salon", "A")
    assert after.revision != before.revision


def test_a_schools_lesson_without_its_prefix_is_shown_and_advised(tmp_path: Path) -> None:
    builtin = shelves.sample(tmp_path / "lessons")
    shelves.lesson(tmp_path / "sekolah", "baru", code="B7")
    library = load_library(builtin, tmp_path / "sekolah")
    assert library.card("B7").origin == "sekolah"
    assert [(c.code, c.severity) for c in library.complaints] == [("kode-sekolah", "saran")]


def test_a_missing_folder_is_an_empty_library(tmp_path: Path) -> None:
    library = load_library(tmp_path / "tidak-ada", tmp_path / "juga-tidak")
    assert library.modules == ()
    assert library.search("apa") == []


def test_an_unknown_code_is_a_typed_error(tmp_path: Path) -> None:
    library = load_library(shelves.sample(tmp_path))
    assert library.find("Z9") is None
    with pytest.raises(UnknownLesson) as caught:
        library.lesson("Z9")
    assert caught.value.facts == {"lesson": "Z9"}


# sensitive units


def test_a_sensitive_unit_shows_its_neutral_title_and_never_its_own(tmp_path: Path) -> None:
    front = shelves.FRONT.format(code="P5").replace("peka: none", "peka: tinggi")
    shelves.lesson(tmp_path, "m/p5", front.replace("ringkas:", "judul_layar: Aman bersama\nringkas:") + shelves.BODY)
    shelves.lesson(tmp_path, "m/p6", front.replace("P5", "P6") + shelves.BODY)
    library = load_library(tmp_path)
    assert library.card("P5").screen_title == "Aman bersama"
    assert library.card("P6").screen_title == "P6", "without a neutral title the code stands in, not the real title"


@pytest.mark.parametrize("typed", ["Tinggi", "tinggii", "sangat", "high"])
def test_a_mistyped_sensitivity_is_never_taken_as_none(tmp_path: Path, typed: str) -> None:
    text = shelves.FRONT.format(code="P5").replace("peka: none", f"peka: {typed}") + shelves.BODY
    shelves.lesson(tmp_path, text=text)
    assert load_library(tmp_path).card("P5").sensitive == "tinggi"


# between starts


def test_the_scan_of_last_time_is_used_until_the_text_changes(tmp_path: Path) -> None:
    root, kept = shelves.sample(tmp_path / "lessons"), tmp_path / "data" / "scan.json"
    first = load_library(root, cache=kept)
    again = load_library(root, cache=kept)
    assert again.modules == first.modules
    assert again.complaints == first.complaints
    folder = shelves.lesson(root, text=(shelves.FRONT.format(code="A1") + shelves.BODY).replace("dapur", "salon depan"))
    (folder / "kuis.md").write_text("## Apa? {pg}\n- (x) Ya\n- ( ) Bukan\n", encoding="utf-8")
    changed = load_library(root, cache=kept).card("A1")
    assert changed.title == "Lima menit di salon depan"
    assert changed.has_quiz


def test_a_changed_module_or_order_is_seen_past_a_kept_scan(tmp_path: Path) -> None:
    root, kept = shelves.sample(tmp_path / "lessons"), tmp_path / "scan.json"
    shelves.lesson(root, "modul-a/dua", code="A2")
    order = root / "kurikulum.toml"
    order.write_text(
        '[[modul]]\nfolder = "modul-a"\npelajaran = ["satu", "dua"]\n[tag]\nCK = "Cakap"\n', encoding="utf-8"
    )
    first = load_library(root, cache=kept)
    assert ([card.code for card in first.cards_in_order()], first.tags) == (["A1", "A2"], {"CK": "Cakap"})
    order.write_text('[[modul]]\nfolder = "modul-a"\npelajaran = ["dua", "satu"]\n', encoding="utf-8")
    shelves.module(root, judul="Judul yang lain sama sekali")
    again = load_library(root, cache=kept)
    assert [card.code for card in again.cards_in_order()] == ["A2", "A1"]
    assert again.modules[0].title == "Judul yang lain sama sekali"
    order.unlink()
    assert [card.code for card in load_library(root, cache=kept).cards_in_order()] == ["A2", "A1"]
    (root / "modul-a" / "dua" / "pelajaran.md").unlink()
    assert [card.code for card in load_library(root, cache=kept).cards_in_order()] == ["A1"]


def test_complaints_of_a_kept_scan_are_said_again(tmp_path: Path) -> None:
    kept = tmp_path / "scan.json"
    shelves.lesson(tmp_path / "l", text="---\nkode: A1\njudull: Salah\n---\n## Satu\nIsi\n")
    first = load_library(tmp_path / "l", cache=kept).complaints
    assert "kunci-tak-dikenal" in codes(first)
    assert load_library(tmp_path / "l", cache=kept).complaints == first


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"[]", b'{"version": 1, "lessons": 3}', b'{"version": 1, "lessons": {"x": 1}}', b"\xff\xfe"]
)
def test_a_damaged_scan_file_is_not_used(tmp_path: Path, damage: bytes) -> None:
    root, kept = shelves.sample(tmp_path / "lessons"), tmp_path / "scan.json"
    kept.write_bytes(damage)
    assert load_library(root, cache=kept).find("A1") is not None
    assert load_library(root, cache=kept).find("A1") is not None


def test_a_scan_file_with_wrong_insides_is_not_used(tmp_path: Path) -> None:
    root, kept = shelves.sample(tmp_path / "lessons"), tmp_path / "scan.json"
    load_library(root, cache=kept)
    kept.write_text(kept.read_text(encoding="utf-8").replace('"title"', '"judul"'), encoding="utf-8")
    assert load_library(root, cache=kept).card("A1").title == "Lima menit di dapur"


def test_a_data_folder_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    root = shelves.sample(tmp_path / "lessons")
    (tmp_path / "data").write_text("a file where the folder should be", encoding="utf-8")
    assert load_library(root, cache=tmp_path / "data" / "scan.json").find("A1") is not None


# start-up


def test_importing_and_loading_pull_in_neither_markdown_nor_yaml() -> None:
    code = (
        "import sys; from pathlib import Path; from aksi_desktop.curriculum import load_library\n"
        f"library = load_library(Path({str(LESSONS)!r}))\n"
        "assert library.modules\n"
        "print([name for name in ('markdown_it', 'yaml', 'PySide6') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_parsed_lessons_do_not_pile_up(tmp_path: Path) -> None:
    for number in range(40):
        shelves.lesson(tmp_path, f"m/l{number}", code=f"L{number}")
    library = load_library(tmp_path)
    first = library.lesson("L0")
    assert library.lesson("L0") is first
    for number in range(1, 40):
        library.lesson(f"L{number}")
    assert library.lesson("L0") is not first
