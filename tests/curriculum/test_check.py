"""``lessons check``: a sound unit is silent, and each measure speaks when exactly its thing is spoilt."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from aksi_desktop.curriculum import CheckReport, check_lessons, format_report
from tests.curriculum import shelves, units


def found(report: CheckReport) -> set[str]:
    return {complaint.code for complaint in report.complaints}


def test_a_sound_unit_is_silent_and_its_figures_are_told(tmp_path: Path) -> None:
    units.write(tmp_path)
    report = check_lessons(tmp_path)
    assert [str(complaint) for complaint in report.complaints] == []
    assert report.ok
    unit = report.of("A1")
    assert unit is not None
    assert (unit.sections, unit.slides, unit.items, unit.cards, unit.plan_minutes, unit.core_minutes) == (
        4,
        8,
        8,
        6,
        45,
        30,
    )
    assert unit.item_types == ("bs", "isian", "pg", "urut")
    assert 700 <= unit.words <= 1300
    assert unit.words_per_sentence <= 12


def edit(name: str, old: str, new: str, count: int = -1) -> Callable[[Path], None]:
    def spoil(folder: Path) -> None:
        text = (folder / name).read_text(encoding="utf-8")
        assert old in text, f"{old!r} is not in {name}"
        (folder / name).write_text(text.replace(old, new, count), encoding="utf-8")

    return spoil


def whole(name: str, text: str) -> Callable[[Path], None]:
    def spoil(folder: Path) -> None:
        (folder / name).write_text(text, encoding="utf-8")

    return spoil


def remove(name: str) -> Callable[[Path], None]:
    return lambda folder: (folder / name).unlink()


LONG = "Kata " + "lagi " * 25 + "akhir."
TEXT, SLIDES, QUIZ, PLAN = "pelajaran.md", "salindia.md", "kuis.md", "guru.md"
MEASURES = [
    (
        "kata-jumlah",
        TEXT,
        edit(TEXT, "## Bagian 3", "## Bagian 3\n\n" + "Kata saja lima lagi ya. " * 150 + "\n\n### Lalu"),
    ),
    ("kata-jumlah", TEXT, edit(TEXT, "Rani menimbang tepung lalu membaca pesan nomor", "Nomor")),
    ("bagian-jumlah", TEXT, edit(TEXT, "## Bagian 3 {#bagian-3}", "### Bagian 3")),
    ("bagian-jumlah", TEXT, edit(TEXT, "Cara itu", "## E {#e}\nA.\n\n## F {#f}\nB.\n\n## G {#g}\nCara itu")),
    ("kalimat-panjang", TEXT, edit(TEXT, "Cara itu dapat dilatih.", LONG)),
    ("kalimat-rata", TEXT, edit(TEXT, " dengan tenang sekali.", " dengan tenang sekali sambil menunggu kue.")),
    ("kunci-wajib", TEXT, edit(TEXT, "tujuan: Murid memeriksa satu pesan.\n", "")),
    ("kunci-wajib", TEXT, edit(TEXT, "tujuan: Murid memeriksa satu pesan.", "tujuan:")),
    ("kunci-wajib", TEXT, edit(TEXT, "tag: [CK]", "tag: []")),
    ("kunci-bentuk", TEXT, edit(TEXT, "diperiksa: 2026-11", "diperiksa: kemarin")),
    ("kunci-bentuk", TEXT, edit(TEXT, "diperiksa: 2026-11", "diperiksa: 2026-13")),
    ("kunci-bentuk", TEXT, edit(TEXT, "fase: E", "fase: X")),
    ("tag-tak-dikenal", TEXT, edit(TEXT, "tag: [CK]", "tag: [CX]")),
    ("fakta-tak-didaftar", TEXT, edit(TEXT, "fakta: [E25]", "fakta: []")),
    ("fakta-tak-ada", TEXT, edit(TEXT, "fakta: [E25]", "fakta: [E25, E99]")),
    ("rujukan-tidak-ada", TEXT, edit(TEXT, "[^E25]", "[^E98]")),
    ("berkas-belum-ada", SLIDES, remove(SLIDES)),
    ("berkas-belum-ada", QUIZ, remove(QUIZ)),
    ("berkas-belum-ada", PLAN, remove(PLAN)),
    ("berkas-belum-ada", "kartu.md", remove("kartu.md")),
    ("berkas-belum-ada", "lembar-kerja.md", remove("lembar-kerja.md")),
    ("slide-jumlah", SLIDES, whole(SLIDES, units.slides(7))),
    ("slide-jumlah", SLIDES, whole(SLIDES, units.slides(15))),
    ("slide-kata", SLIDES, edit(SLIDES, "* Satu", "* " + "kata " * 36, 1)),
    ("slide-gambar", SLIDES, edit(SLIDES, "![Peta](gambar/peta.svg)\n", "", 2)),
    ("slide-catatan", SLIDES, edit(SLIDES, "<!-- catatan: Tanya. -->", "", 1)),
    ("rencana-bagian", PLAN, edit(PLAN, "## Adaptasi\nHuruf besar.\n", "")),
    ("rencana-bagian", PLAN, edit(PLAN, "Huruf besar.\n", "")),
    ("rencana-asesmen", PLAN, edit(PLAN, "Proses: amati.", "")),
    ("rencana-asesmen", PLAN, edit(PLAN, "|", " ")),
    ("rencana-tahap", PLAN, edit(PLAN, "### Merefleksi", "### Mengaplikasi lagi")),
    ("rencana-menit", PLAN, edit(PLAN, "15 menit · inti", "10 menit · inti")),
    ("rencana-inti", PLAN, edit(PLAN, "15 menit · boleh lewat", "15 menit · inti")),
    ("langkah-salah", PLAN, edit(PLAN, "10 menit · inti · Buka", "10 menit inti Buka")),
    ("soal-jumlah", QUIZ, edit(QUIZ, "## Rasio? {isian #isian}\n= 16:9\n~ 9:16\n  > Itu tegak.\n", "")),
    (
        "soal-jenis",
        QUIZ,
        edit(QUIZ, "## Rasio? {isian #isian}\n= 16:9\n", "## Urut. {urut #u2}\n1. A {#a}\n2. B {#b}\n"),
    ),
    ("soal-stimulus", QUIZ, edit(QUIZ, "# Stimulus: Pesan di grup {#grup}\nPesan itu datang pukul enam.\n", "")),
    ("soal-umpan", QUIZ, edit(QUIZ, "  > Umpan balik.\n", "", 1)),
    ("soal-umpan", QUIZ, edit(QUIZ, "| x | | Ya. |", "| x | | |")),
    ("soal-umpan", QUIZ, edit(QUIZ, "  > Itu tegak.\n", "")),
    ("soal-pembahasan", QUIZ, edit(QUIZ, "3. Tiga {#c}\n> Pembahasan: a.\n", "3. Tiga {#c}\n")),
    ("soal-petunjuk", QUIZ, edit(QUIZ, "? Petunjuk: lihat.\n", "", 1)),
    ("kunci-terpanjang", QUIZ, edit(QUIZ, "Cari sumber", "Cari sumber lain yang tidak dipilihkan pengirim pesan")),
    ("kunci-terpanjang-soal", QUIZ, edit(QUIZ, "Cari sumber", "Cari sumber lain yang tidak dipilihkan pengirim pesan")),
    (
        "kunci-kolom",
        QUIZ,
        edit(QUIZ, "| Dua {#b} | | x | Bukan. |", "| Dua {#b} | x | | A. |\n| Tiga {#c} | x | | A. |"),
    ),
    ("kartu-jumlah", "kartu.md", edit("kartu.md", "## Kartu 5 {#k5}\nJawab.\n", "")),
    ("kartu-tanpa-belakang", "kartu.md", edit("kartu.md", "Jawab.", "", 1)),
    ("lembar-ruang", "lembar-kerja.md", whole("lembar-kerja.md", "---\njudul: L\nmenit: 9\n---\nBaca saja.\n")),
    ("lembar-panjang", "lembar-kerja.md", edit("lembar-kerja.md", "6 baris", "30 baris\n:::\n::: kotak 15 baris")),
    (
        "lembar-dua-halaman",
        "lembar-kerja.md",
        edit("lembar-kerja.md", "6 baris", "40 baris\n:::\n::: kotak 40 baris"),
    ),
    ("gambar-tanpa-alt", TEXT, edit(TEXT, "![Panah dari pesan ke tiga sumber]", "![]")),
    ("gambar-tidak-ada", TEXT, edit(TEXT, "gambar/peta.svg", "gambar/petta.svg")),
    ("gambar-tak-dipakai", TEXT, whole("gambar/lain.svg", units.SVG)),
    ("gambar-svg-rusak", TEXT, whole("gambar/peta.svg", "<svg")),
    ("gambar-svg-rusak", TEXT, whole("gambar/peta.svg", units.SVG.replace("<rect", "<script>x</script><rect"))),
    ("gambar-svg-rusak", TEXT, whole("gambar/peta.svg", units.SVG.replace("<rect", '<image href="http://a/b"/><rect'))),
    ("nomor-telepon", TEXT, edit(TEXT, "Cara itu", "Telepon 129 sekarang. Cara itu")),
    ("nomor-telepon", SLIDES, edit(SLIDES, "Tanya.", "Hubungi 0812-3456-7890.", 1)),
    ("nomor-telepon", PLAN, edit(PLAN, "Dengarkan.", "Call center (021) 3190-1556.")),
    ("nomor-telepon", "kartu.md", edit("kartu.md", "Jawab.", "+62 811 1772 273", 1)),
    ("nomor-telepon", QUIZ, edit(QUIZ, "pukul enam", "dari 119 ext. 8, nomor 110")),
    ("pakai-chatbot", TEXT, edit(TEXT, "Cara itu", "Coba tanyakan ini kepada ChatGPT. Cara itu")),
    ("pakai-chatbot", "lembar-kerja.md", edit("lembar-kerja.md", "Nama:", "Minta Gemini merangkumnya.\n\nNama:")),
    ("id-belum-ditulis", TEXT, edit(TEXT, " {#bagian-2}", "")),
    ("id-belum-ditulis", QUIZ, edit(QUIZ, " {#p1}", "", 1)),
    ("id-belum-ditulis", SLIDES, edit(SLIDES, " {#s3}", "")),
    ("id-belum-ditulis", "kartu.md", edit("kartu.md", " {#k3}", "")),
    ("tautan-mati", TEXT, edit(TEXT, "Cara itu", "[Klaim](istilah:klaaim). Cara itu")),
    ("tautan-mati", "kartu.md", edit("kartu.md", "Jawab.", "Lihat [itu](pelajaran:A9).", 1)),
    ("tautan-ditolak", PLAN, edit(PLAN, "Kertas.", "[unduh](https://contoh.id)")),
    ("blok-tak-dikenal", SLIDES, edit(SLIDES, "* Satu", "::: kolum\n* Satu\n:::", 1)),
]


@pytest.mark.parametrize(
    ("code", "file", "spoil"), MEASURES, ids=[f"{code}-{n}" for n, (code, _, _) in enumerate(MEASURES)]
)
def test_each_measure_speaks_at_its_file(tmp_path: Path, code: str, file: str, spoil: Callable[[Path], None]) -> None:
    (tmp_path / "kurikulum.toml").write_text(
        '[[modul]]\nfolder = "modul-a"\npelajaran = ["satu"]\n[tag]\nCK = "Cakap"\n', encoding="utf-8"
    )
    folder = units.write(tmp_path)
    spoil(folder)
    report = check_lessons(tmp_path)
    said = [complaint for complaint in report.complaints if complaint.code == code]
    assert said, f"{code} was not said; said instead: {found(report)}"
    assert {complaint.file for complaint in said} == {f"modul-a/satu/{file}"}
    assert all(complaint.message and "{" not in complaint.message for complaint in said)


FINE = [
    edit(TEXT, "Cara itu", "Jangan tanya ChatGPT tentang rahasiamu. Cara itu"),
    edit(TEXT, "Cara itu", "Ia membayar Rp150.000 pukul 21.14 tanggal 22-11-2026. Cara itu"),
    edit(TEXT, "Cara itu", "Ada 119 murid dan 1.500 kursi di gedung nomor 12. Cara itu"),
    edit(TEXT, "Cara itu", "Nomornya 0812-xxxx-xxxx. Cara itu"),
    edit(TEXT, "Cara itu", "Menurut dr. Sari, hlm. 12, S. Pane benar. Cara itu"),
]


@pytest.mark.parametrize("change", FINE)
def test_no_false_alarm(tmp_path: Path, change: Callable[[Path], None]) -> None:
    folder = units.write(tmp_path)
    change(folder)
    assert [str(complaint) for complaint in check_lessons(tmp_path).complaints] == []


def test_a_doubtful_fact_may_not_be_taught(tmp_path: Path) -> None:
    units.write(tmp_path)
    text = (tmp_path / "rujukan.toml").read_text(encoding="utf-8")
    (tmp_path / "rujukan.toml").write_text(text.replace('derajat = "K"', 'derajat = "?"'), encoding="utf-8")
    assert found(check_lessons(tmp_path)) == {"fakta-ragu"}


def test_a_favourite_place_of_the_key_is_said(tmp_path: Path) -> None:
    folder = units.write(tmp_path)
    parts = [
        f"## Apa {n}? {{pg #a{n}}}\nKisah.\n"
        + "".join(f"- ({'x' if place == 2 else ' '}) Pilihan {place} {{#p{place}}}\n  > U.\n" for place in range(4))
        + "? Petunjuk: b.\n"
        for n in range(6)
    ]
    (folder / "kuis.md").write_text("".join(parts), encoding="utf-8")
    said = [c for c in check_lessons(tmp_path).complaints if c.code == "kunci-tempat"]
    assert "urutan ke-3 pada 6 dari 6" in said[0].message


def test_units_that_share_sentences_are_said_at_the_later_one(tmp_path: Path) -> None:
    units.write(tmp_path)
    other = units.write(tmp_path, "modul-a/tiga", "A3", "Pesan malam")
    copied = units.reading("A1").split("{#bagian-1}")[1].split("## Bagian 2")[0].strip().split("\n\n")
    text = (other / TEXT).read_text(encoding="utf-8")
    (other / TEXT).write_text(
        text.replace("## Bagian 1", "\n\n".join(copied[:5]) + "\n\n## Bagian 1"), encoding="utf-8"
    )
    assert "kalimat-kembar" not in found(check_lessons(tmp_path)), "a handful may be shared"
    (other / TEXT).write_text(
        text.replace("## Bagian 1", "\n\n".join(copied[:6]) + "\n\n## Bagian 1"), encoding="utf-8"
    )
    (complaint,) = [c for c in check_lessons(tmp_path).complaints if c.code == "kalimat-kembar"]
    assert complaint.file == "modul-a/tiga/pelajaran.md"
    assert "6 kalimat" in complaint.message
    assert "A1" in complaint.message


# sensitive units (S17)


def sensitive(tmp_path: Path) -> Path:
    folder = units.write(tmp_path)
    edit(TEXT, "peka: none", "judul_layar: Aman bersama\npeka: tinggi")(folder)
    edit(QUIZ, "## Rasio? {isian #isian}\n= 16:9\n~ 9:16\n  > Itu tegak.\n",
         "## Pilih. {pgk #pgk}\n- [x] A {#a}\n  > U.\n- [ ] B {#b}\n  > U.\n")(folder)  # fmt: skip
    return folder


def test_a_sound_sensitive_unit_is_silent(tmp_path: Path) -> None:
    sensitive(tmp_path)
    assert [str(complaint) for complaint in check_lessons(tmp_path).complaints] == []


@pytest.mark.parametrize(
    ("code", "spoil"),
    [
        ("peka-layar", edit(TEXT, "judul_layar: Aman bersama\n", "")),
        ("peka-layar", edit(TEXT, "judul_layar: Aman bersama", "judul_layar: Kekerasan seksual")),
        ("peka-layar", edit(TEXT, "judul_layar: Aman bersama", "judul_layar: Pesan pagi di dapur")),
        ("peka-bantuan", edit(TEXT, "::: bantuan", "::: ingat")),
        ("peka-jeda", edit(PLAN, "kartu jeda", "aturan")),
        (
            "peka-isian",
            edit(
                QUIZ,
                "## Urutkan. {urut #urut}\n1. Satu {#a}\n2. Dua {#b}\n3. Tiga {#c}\n",
                "## Jelaskan. {uraian #ur}\n! 2: menyebut\n",
            ),
        ),
        ("peka-skor", edit(QUIZ, "{pg #pg0}", "{pg #pg0 skor=4}")),
    ],
)
def test_rules_of_sensitive_units(tmp_path: Path, code: str, spoil: Callable[[Path], None]) -> None:
    spoil(sensitive(tmp_path))
    assert code in found(check_lessons(tmp_path))


# the report


def test_the_report_as_text_and_as_json(tmp_path: Path) -> None:
    folder = units.write(tmp_path)
    edit(TEXT, " {#bagian-2}", "")(folder)
    report = check_lessons(tmp_path)
    text = format_report(report)
    assert "modul-a/satu/pelajaran.md\n  galat  berkas: 1 id tetap belum ditulis." in text
    assert text.endswith("1 pelajaran diperiksa: 1 galat, 0 saran.")
    plain = json.loads(json.dumps(report.as_dict()))
    assert (plain["ok"], plain["galat"], plain["saran"]) == (False, 1, 0)
    assert plain["complaints"][0]["code"] == "id-belum-ditulis"
    assert plain["units"][0]["code"] == "A1"


def test_family_units_need_no_slides_and_a_schools_own_lesson_is_only_advised(tmp_path: Path) -> None:
    folder = units.write(tmp_path)
    edit(TEXT, "audiens: murid", "audiens: keluarga")(folder)
    (folder / SLIDES).unlink()
    (folder / "kartu.md").unlink()
    assert check_lessons(tmp_path).ok
    edit(TEXT, "kode: A1", "kode: smkn27/A1")(folder)
    (folder / PLAN).unlink()
    report = check_lessons(tmp_path)
    assert report.ok
    assert "berkas-belum-ada" in found(report)


def test_a_schools_own_folder_is_checked_with_the_built_in_sources(tmp_path: Path) -> None:
    builtin, school = tmp_path / "bawaan", tmp_path / "sekolah"
    units.write(builtin)
    folder = units.write(school, "tambahan/baru", "smkn27/B1", "Pesan malam")
    for name in ("rujukan.toml", "istilah.md"):
        (school / name).unlink()
    edit(TEXT, "Cara itu dapat dilatih.[^E25]", "Cara itu dapat dilatih.[^E25] Lihat [^E77].")(folder)
    edit(TEXT, " {#bagian-2}", "")(folder)
    report = check_lessons(school, beside=builtin)
    assert [unit.code for unit in report.units] == ["smkn27/B1"]
    assert {(c.code, c.file) for c in report.complaints} == {
        ("rujukan-tidak-ada", "sekolah/tambahan/baru/pelajaran.md"),
        ("fakta-tak-didaftar", "sekolah/tambahan/baru/pelajaran.md"),
        ("id-belum-ditulis", "sekolah/tambahan/baru/pelajaran.md"),
    }
    assert check_lessons(builtin, beside=builtin) == check_lessons(builtin)


@pytest.mark.parametrize("rubric", ["", units.RUBRIC.replace(" d |", "")])
def test_a_module_without_four_levels_is_said(tmp_path: Path, rubric: str) -> None:
    units.write(tmp_path)
    path = tmp_path / "modul-a" / "modul.md"
    path.write_text(path.read_text(encoding="utf-8").replace(units.RUBRIC, rubric), encoding="utf-8")
    assert [(c.code, c.file) for c in check_lessons(tmp_path).complaints] == [("modul-rubrik", "modul-a/modul.md")]


def test_broken_units_are_checked_to_the_end(tmp_path: Path) -> None:
    units.write(tmp_path)
    shelves.lesson(tmp_path, "modul-a/rusak", "::: cek\n```\n", code="?")
    for name in (SLIDES, QUIZ, PLAN, "kartu.md", "lembar-kerja.md", "aktivitas.yaml"):
        (tmp_path / "modul-a" / "rusak" / name).write_bytes(b"\xff\x00::: {#\n# \n## {pg\n- ( )\n#### x\n")
    report = check_lessons(tmp_path)
    assert len(report.units) == 2
    assert {c.file.split("/")[1] for c in report.complaints} == {"rusak"}


def test_no_such_folder(tmp_path: Path) -> None:
    with pytest.raises(NotADirectoryError):
        check_lessons(tmp_path / "tidak-ada")


def test_the_lessons_we_ship_hold_every_measure() -> None:
    report = check_lessons(Path(__file__).resolve().parents[2] / "lessons")
    assert [str(complaint) for complaint in report.complaints if complaint.severity == "galat"] == []
