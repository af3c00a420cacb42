"""``lessons check --fix``: missing ids are written once, nothing else changes, a second run does nothing."""

from __future__ import annotations

import os
import re
import stat
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aksi_desktop.curriculum import check_lessons, load_library
from aksi_desktop.curriculum.check.fix import marks_in, with_ids
from aksi_desktop.curriculum.complaints import Complaints
from aksi_desktop.curriculum.text import decode_lines
from tests.curriculum import shelves, units

ID = re.compile(r" \{#[a-z0-9-]+\}| #[a-z0-9-]+(?=\})")


def marks(name: str, data: bytes) -> list[tuple[str, bool]]:
    return [(mark.id, mark.given) for mark in marks_in(name, decode_lines(data, Complaints("")))]


def holds(name: str, before: bytes) -> bytes:
    """Fix, and check what must be true of any file: same ids, all written, and nothing left to do."""
    after = with_ids(name, before)
    assert [found for found, _given in marks(name, after)] == [found for found, _given in marks(name, before)]
    assert with_ids(name, after) == after
    return after


TEXT = """---
kode: A1
---
## Satu  dua ##
Isi.
::: coba 3 menit Hitung :::
a
:::
::: cek
Mana yang dulu?
- (x) Berhenti
  > Tepat.
- ( ) Teruskan {#terus}
:::
##Dua {#dua}
::: cek {pg}
## Apa?
- [x] Ya  \t
- [ ] Bukan
:::
"""


def test_ids_are_written_into_a_lesson() -> None:
    after = holds("pelajaran.md", TEXT.encode()).decode()
    for line in (
        "## Satu  dua {#satu-dua} ##",
        "::: coba 3 menit Hitung {#hitung} :::",
        "::: cek {#mana-yang-dulu}",
        "- (x) Berhenti {#berhenti}",
        "- ( ) Teruskan {#terus}",
        "##Dua {#dua}",
        "- [x] Ya {#ya}  \t",
    ):
        assert line + "\n" in after, f"{line!r} is not in\n{after}"
    assert "::: cek {pg #apa}\n" in after


QUIZ = """# Kuis: Satu
# Stimulus: Pesan
Isi.
## Mana? {pg}
- (x) A satu
- ( ) B dua
## Benar? {bs}
| Pernyataan | Benar | Salah | Umpan |
|---|---|---|---|
| Ini \\| itu | x | | Ya. |
| Dua {#dua} | | x | Bukan. |
## Jodohkan.
- kiri => kanan
- atas => bawah
- => pengecoh
## Urutkan {urut #u}
1. Satu
2. Dua
"""


def test_ids_are_written_into_a_quiz() -> None:
    after = holds("kuis.md", QUIZ.encode()).decode()
    for part in (
        "# Stimulus: Pesan {#",
        "## Mana? {pg #mana}",
        "- (x) A satu {#",
        "| Ini \\| itu {#",
        "## Jodohkan. {#",
    ):
        assert part in after
    assert all(given for _id, given in marks("kuis.md", after.encode()))


ACTIVITY = """jenis: situs-mini
judul: Jaringan
petunjuk: Cari.
mulai: beranda
halaman:
  - id: beranda
    alamat: https://a.contoh
    judul: Beranda
    isi: |
      Teks
  - alamat: https://b.contoh
    judul: Blog Jahe
    isi: Teks
tugas:
  - tanya: Siapa?
    pilihan:
      - {teks: Ani, benar: ya, umpan: Tepat}
      - teks: Budi
        benar: tidak
        umpan: Belum
debrief: Bahas.
"""


def test_ids_are_written_into_an_activity() -> None:
    after = holds("aktivitas.yaml", ACTIVITY.encode()).decode()
    assert after.startswith("id: jaringan\njenis: situs-mini\n")
    assert "  - id: blog-jahe\n    alamat: https://b.contoh\n" in after
    assert "      - {id: ani, teks: Ani, benar: ya, umpan: Tepat}\n" in after
    assert "      - id: budi\n        teks: Budi\n" in after
    windows = holds("aktivitas.yaml", b"\xef\xbb\xbf" + ACTIVITY.replace("\n", "\r\n").encode())
    assert windows.startswith(b"\xef\xbb\xbfid: jaringan\r\njenis:")
    assert windows.count(b"\n") == windows.count(b"\r\n")


ENCODINGS = ["utf-8", "utf-8-sig", "cp1252", "utf-16-le", "utf-16-be"]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_other_byte_stays(encoding: str, end: str) -> None:
    bom = {"utf-16-le": "\ufeff", "utf-16-be": "\ufeff"}.get(encoding, "")
    text = bom + TEXT.replace("Isi.", "Isi “melengkung” é… \t ").replace("\n", end)
    after = holds("pelajaran.md", text.encode(encoding)).decode(encoding)
    assert ID.sub("", after) == ID.sub("", text.encode(encoding).decode(encoding))
    assert after != text


def test_files_are_mended_in_place_and_the_second_run_does_nothing(tmp_path: Path) -> None:
    folder = units.write(tmp_path)
    (folder / "pelajaran.md").write_bytes(TEXT.encode())
    (folder / "aktivitas.yaml").write_bytes(ACTIVITY.encode())
    (tmp_path / "istilah.md").write_text("## Hoaks\nKabar bohong.\n", encoding="utf-8")
    os.chmod(folder / "pelajaran.md", 0o640)
    before = load_library(tmp_path).lesson("A1")
    report = check_lessons(tmp_path, fix=True)
    assert report.fixed == ("modul-a/satu/pelajaran.md", "modul-a/satu/aktivitas.yaml", "istilah.md")
    assert "id-belum-ditulis" not in [complaint.code for complaint in report.complaints]
    assert (tmp_path / "istilah.md").read_text(encoding="utf-8") == "## Hoaks {#hoaks}\nKabar bohong.\n"
    after = load_library(tmp_path).lesson("A1")
    assert [section.id for section in after.sections] == [section.id for section in before.sections]
    if sys.platform != "win32":
        assert stat.S_IMODE((folder / "pelajaran.md").stat().st_mode) == 0o640
    kept = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert check_lessons(tmp_path, fix=True).fixed == ()
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == kept


@pytest.mark.parametrize("more", ["kata " * 2_000_000, "kata\n" * 40_000], ids=["a 10 MB line", "200 KB of lines"])
def test_a_file_too_large_to_be_read_whole_is_never_written(tmp_path: Path, more: str) -> None:
    folder = units.write(tmp_path)
    huge = (TEXT + more).encode()
    (folder / "pelajaran.md").write_bytes(huge)
    report = check_lessons(tmp_path, fix=True)
    assert (folder / "pelajaran.md").read_bytes() == huge
    assert report.fixed == ()
    told = {complaint.code for complaint in report.complaints if complaint.file.endswith("pelajaran.md")}
    assert "berkas-terlalu-besar" in told
    assert "id-belum-ditulis" not in told, "what cannot be done is not asked for"


def test_check_without_fix_writes_nothing(tmp_path: Path) -> None:
    folder = shelves.lesson(tmp_path, text=TEXT)
    check_lessons(tmp_path)
    assert (folder / "pelajaran.md").read_bytes() == TEXT.encode()


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_fix_never_writes_through_a_link_out_of_the_folder(tmp_path: Path) -> None:
    outside = tmp_path / "luar.md"
    outside.write_text("## Kartu\nIsi\n", encoding="utf-8")
    folder = shelves.lesson(tmp_path / "lessons")
    (folder / "kartu.md").symlink_to(outside)
    assert check_lessons(tmp_path / "lessons", fix=True).fixed == ()
    assert outside.read_text(encoding="utf-8") == "## Kartu\nIsi\n"


LINES = st.lists(
    st.one_of(
        st.text(alphabet="ab {}#:|-()[]x>=é“\\\t1.?", max_size=24),
        st.sampled_from(TEXT.split("\n") + QUIZ.split("\n") + ACTIVITY.split("\n")),
    ),
    max_size=24,
)


@settings(max_examples=250)
@given(
    LINES,
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.sampled_from(["utf-8", "utf-8-sig", "cp1252"]),
    st.sampled_from(["pelajaran.md", "kuis.md", "salindia.md", "kartu.md", "aktivitas.yaml", "istilah.md"]),
)
def test_whatever_the_text_fix_adds_ids_only_and_only_once(
    lines: list[str], end: str, encoding: str, name: str
) -> None:
    before = end.join(lines).encode(encoding, "replace")
    after = with_ids(name, before)
    assert with_ids(name, after) == after, "a second run changes something"
    assert [found for found, _given in marks(name, after)] == [found for found, _given in marks(name, before)]
    # taking the added characters out again gives the old file: it is a subsequence of the new one
    rest = iter(after)
    assert all(byte in rest for byte in before)
