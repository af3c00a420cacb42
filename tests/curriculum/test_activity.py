"""``aktivitas.yaml``: both kinds, complaints with their lines, and the same activity on paper."""

from __future__ import annotations

import pytest

from aksi_desktop.curriculum import Activity, MiniSite, Sorting, activity_print_html
from aksi_desktop.curriculum.activity_file import read_activity
from aksi_desktop.curriculum.complaints import Complaints

SITE = """jenis: situs-mini
id: mini
judul: Mini-internet
petunjuk: Periksa **klaim** ini.
mulai: beranda
pencarian:
  - {kata: [jahe, asma], hasil: [dinas]}
halaman:
  - id: beranda
    alamat: https://jaringan.contoh
    judul: Beranda
    jenis: portal
    isi: |
      Baca [kabar](halaman:dinas).

      ![Botol](gambar/botol.svg)
  - id: dinas
    alamat: https://dinas.contoh/klarifikasi
    judul: Dinas
    isi: Keliru.
    tentang: Laman dinas.
tugas:
  - id: siapa
    tanya: Siapa pemiliknya?
    pilihan:
      - {id: dinas, teks: Dinas, benar: ya, umpan: Tepat.}
      - {id: toko, teks: Toko, benar: tidak, umpan: Belum.}
    bukti: [dinas]
debrief: Bahas bersama.
"""
SORT = """jenis: sortir
id: pilah
judul: Pilah pesan
petunjuk: Pilah.
kelompok:
  - {id: fakta, nama: Fakta, arti: Dapat diperiksa}
  - {id: opini, nama: Opini, arti: Pendapat}
kartu:
  - {id: a, teks: Air mendidih pada 100 derajat, kelompok: fakta, alasan: Dapat diukur}
  - {id: b, teks: Bolu ini paling enak, kelompok: opini, alasan: Selera}
debrief: Bahas.
"""


def read(text: str) -> tuple[Activity | None, list[tuple[str, int]]]:
    complaints = Complaints("aktivitas.yaml")
    activity = read_activity(text.split("\n"), complaints)
    return activity, [(complaint.code, complaint.line) for complaint in complaints]


def test_a_mini_site() -> None:
    site, said = read(SITE)
    assert said == []
    assert isinstance(site, MiniSite)
    assert (site.id, site.start, [page.id for page in site.pages]) == ("mini", "beranda", ["beranda", "dinas"])
    assert site.boosts[0].words == ("jahe", "asma")
    assert [choice.right for choice in site.tasks[0].choices] == [True, False]
    assert site.tasks[0].evidence == ("dinas",)
    assert site.page("dinas") is site.pages[1]
    assert site.page("lain") is None


def test_a_sorting() -> None:
    sorting, said = read(SORT)
    assert said == []
    assert isinstance(sorting, Sorting)
    assert [(card.id, card.group) for card in sorting.cards] == [("a", "fakta"), ("b", "opini")]
    assert sorting.group("opini") is sorting.groups[1]


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        (SITE.replace("jenis: situs-mini", "jenis: situs mini kecil"), "aktivitas-jenis", 1),
        (SITE.replace("jenis: situs-mini", "jenis: umpan"), "aktivitas-nanti", 1),
        (SITE.replace("mulai: beranda", "mulai: berandaa"), "aktivitas-menunjuk", 5),
        (SITE.replace("hasil: [dinas]", "hasil: [dinass]"), "aktivitas-menunjuk", 7),
        (SITE.replace("https://dinas.contoh/klarifikasi", "https://dinas.go.id"), "aktivitas-alamat", 18),
        (SITE.replace("    judul: Dinas\n", ""), "aktivitas-kurang", 17),
        (SITE.replace("benar: ya", "benar: tidak"), "aktivitas-benar", 23),
        (SITE.replace("benar: ya", "benar: iyaa"), "nilai-salah", 26),
        (SITE.replace("    bukti: [dinas]", "    bukti: [dimas]"), "aktivitas-menunjuk", 28),
        (SITE.replace("  - id: dinas\n    alamat", "  - id: beranda\n    alamat"), "id-ganda", 17),
        (SITE.replace("judul: Mini-internet", "judull: Mini-internet"), "kunci-tak-dikenal", 3),
        (SITE.replace("judul: Dinas", "judul: Dinas: kota"), "yaml-rusak", 19),
        (SORT.replace("kelompok: opini,", "kelompok: opinni,"), "aktivitas-menunjuk", 10),
        (SORT.replace(", alasan: Selera", ""), "aktivitas-kurang", 10),
        (SORT.replace("debrief: Bahas.", "debrief: [a]"), "aktivitas-bentuk", 11),
    ],
)
def test_what_is_wrong_is_said_with_its_line(text: str, code: str, line: int) -> None:
    _activity, said = read(text)
    assert (code, line) in said


def test_a_slip_in_the_kind_still_plays() -> None:
    activity, said = read(SITE.replace("situs-mini", "situs-mni"))
    assert isinstance(activity, MiniSite)
    assert said == [("aktivitas-jenis", 1)]


@pytest.mark.parametrize("text", ["", "- a\n- b", "teks saja", "jenis: [a", "jenis:\n  a: b", "\x00"])
def test_what_is_no_activity_is_none(text: str) -> None:
    assert read(text)[0] is None


def test_a_mini_site_on_paper_can_be_followed_by_hand() -> None:
    site, _said = read(SITE)
    assert site is not None
    paper = activity_print_html(site)
    assert "https://dinas.contoh/klarifikasi" in paper
    assert "[→ 2]" in paper
    assert "☐ Dinas" in paper
    assert 'src="gambar/botol.svg"' in paper
    assert "Tepat." not in paper
    key = activity_print_html(site, answers=True)
    assert "Dinas: <b>benar</b>. Tepat." in key
    assert "Bukti ada di halaman 2." in key
    assert "Bahas bersama." in key


def test_a_sorting_on_paper_does_not_give_its_order_away() -> None:
    cards = "".join(f"  - {{id: k{n:02}, teks: Kartu {n:02}, kelompok: fakta, alasan: A}}\n" for n in range(20))
    sorting, _said = read(SORT.split("kartu:")[0] + "kartu:\n" + cards + "debrief: B\n")
    assert sorting is not None
    paper = activity_print_html(sorting)
    places = [paper.index(f"Kartu {n:02}") for n in range(20)]
    assert places != sorted(places)
    assert paper == activity_print_html(sorting), "two prints of one class must match"
    assert "Dapat diperiksa" in paper


def test_html_in_an_activity_is_text_on_paper_too() -> None:
    site, _said = read(SITE.replace("Keliru.", "<b>x</b>").replace("teks: Toko", "teks: <i>Toko</i>"))
    assert site is not None
    paper = activity_print_html(site)
    assert "<i>Toko" not in paper
    assert "&lt;b&gt;x" in paper
