"""A lesson's text becomes blocks: the format, and everything a teacher's typing may do to it."""

from __future__ import annotations

from pathlib import Path

import pytest

from aksi_desktop.curriculum import (
    ActivityLink,
    Callout,
    Check,
    Columns,
    Figure,
    HelpCard,
    Reflection,
    WritingRoom,
    load_library,
)
from tests.curriculum import shelves
from tests.curriculum.opening import blocks_of, html_of, opened, said

FRONT_LINES = shelves.FRONT.count("\n")


def test_every_block_of_the_format(tmp_path: Path) -> None:
    lesson = opened(
        tmp_path,
        """
## Satu {#satu}
::: pemantik
Apa?
:::
::: coba 5 menit Hitung tanda {#hitung}
Tulis.
:::
::: contoh Pesan Rani
Isi.
:::
::: ingat
Satu.
:::
::: awas
Dua.
:::
::: diskusi
Tiga.
:::
::: cek {#cek-satu}
## Mana yang dulu? {pg}
- (x) Berhenti {#henti}
  > Tepat.
- ( ) Teruskan {#terus}
  > Belum.
:::
::: refleksi
Pikirkan.
:::
::: bantuan
Bicara.
:::
::: aktivitas
Buka.
:::
:::: kolom
::: kiri
Kiri.
:::
::: kanan
Kanan.
:::
::::
::: kotak 6 baris
:::
""",
    )
    blocks = blocks_of(lesson)
    callouts = [block for block in blocks if isinstance(block, Callout)]
    assert [block.kind for block in callouts] == ["pemantik", "coba", "contoh", "ingat", "awas", "diskusi"]
    assert (callouts[1].minutes, callouts[1].title, callouts[1].id) == (5, "Hitung tanda", "hitung")
    assert callouts[2].title == "Pesan Rani"
    assert [type(block) for block in blocks[6:]] == [Check, Reflection, HelpCard, ActivityLink, Columns, WritingRoom]
    check = blocks[6]
    assert isinstance(check, Check)
    assert (check.item.id, check.item.type, check.item.choices[0].id) == ("cek-satu", "pg", "henti")
    columns, room = blocks[10:]
    assert isinstance(columns, Columns)
    assert len(columns.columns) == 2
    assert isinstance(room, WritingRoom)
    assert room.lines == 6
    assert lesson.complaints == ()


def test_a_check_needs_no_mark_before_its_question_and_keeps_its_lines(tmp_path: Path) -> None:
    lesson = opened(tmp_path, "## Satu {#s}\n::: cek {pg #soal}\nMana?\n- (x) A {#a}\n- ( ) B {#b}\n:::\n")
    (check,) = blocks_of(lesson)
    assert isinstance(check, Check)
    assert (check.item.stem_md, check.item.type, check.item.id) == ("Mana?", "pg", "soal")
    assert check.item.choices[0].line == FRONT_LINES + 4


def test_a_check_without_a_question_is_said_and_the_rest_opens(tmp_path: Path) -> None:
    lesson = opened(tmp_path, "## Satu {#s}\n::: cek {#kosong}\n:::\nSesudah.\n")
    assert said(lesson) == [("cek-kosong", FRONT_LINES + 2)]
    assert "Sesudah." in html_of(lesson)


def test_what_needs_a_widget_moves_out_of_a_box(tmp_path: Path) -> None:
    lesson = opened(tmp_path, "## Satu {#s}\n:::: ingat\nDulu.\n::: bantuan\nBicara.\n:::\nKemudian.\n::::\n")
    callout, card = blocks_of(lesson)
    assert isinstance(callout, Callout)
    assert isinstance(card, HelpCard)
    assert said(lesson) == [("blok-salah-tempat", FRONT_LINES + 4)]
    assert "Dulu." in html_of(lesson)
    assert "Kemudian." in html_of(lesson)


TYPINGS = {
    "no space": ":::pemantik\nApa?\n:::",
    "capitals": "::: Pemantik\nApa?\n:::",
    "many colons": ":::::: pemantik\nApa?\n::::::",
    "colons after the name": "::: pemantik :::\nApa?\n:::",
    "indented": "  ::: pemantik\nApa?\n  :::",
    "never closed": "::: pemantik\nApa?",
    "closed with another number": "::: pemantik\nApa?\n::::",
    "no-break space": ":::\u00a0pemantik\nApa?\n:::",
    "tabs": ":::\tpemantik\t\nApa?\n:::\t",
}


@pytest.mark.parametrize("typed", TYPINGS.values(), ids=TYPINGS.keys())
def test_a_box_is_understood_however_it_is_typed(tmp_path: Path, typed: str) -> None:
    lesson = opened(tmp_path, f"## Satu {{#s}}\n{typed}\n\n## Dua {{#d}}\nIsi.\n")
    (callout,) = blocks_of(lesson)
    assert isinstance(callout, Callout)
    assert callout.kind == "pemantik"
    assert [section.id for section in lesson.sections] == ["s", "d"]
    assert all(complaint.severity == "saran" for complaint in lesson.complaints)


ENCODINGS = {
    "byte order mark": lambda text: b"\xef\xbb\xbf" + text.encode(),
    "windows line ends": lambda text: text.replace("\n", "\r\n").encode(),
    "old mac line ends": lambda text: text.replace("\n", "\r").encode(),
    "mixed line ends": lambda text: text.replace("\n", "\r\n", 8).encode(),
    "cp1252": lambda text: text.encode("cp1252"),
    "utf-16 of notepad": lambda text: b"\xff\xfe" + text.encode("utf-16-le"),
    "utf-16 big": lambda text: b"\xfe\xff" + text.encode("utf-16-be"),
}


@pytest.mark.parametrize("encode", ENCODINGS.values(), ids=ENCODINGS.keys())
def test_any_encoding_notepad_writes_opens(tmp_path: Path, encode: object) -> None:
    text = shelves.FRONT.format(code="A1") + "## Kafé “kecil” {#kafe}\nHarganya € 3 – murah.\n"
    shelves.lesson(tmp_path, text=encode(text))  # type: ignore[operator]
    lesson = load_library(tmp_path).lesson("A1")
    assert lesson.sections[0].title == "Kafé “kecil”"
    assert "Harganya € 3 – murah." in html_of(lesson)


def test_one_bad_byte_spoils_only_itself(tmp_path: Path) -> None:
    lesson = opened(tmp_path, "## Kafé {#k}\nSatu “dua”.\n".encode() + b"Harga \x80 3.\n")
    assert "Satu “dua”." in html_of(lesson)
    assert "Harga € 3." in html_of(lesson)
    assert ("bukan-utf8", FRONT_LINES + 3) in said(lesson)


def test_headings_lists_and_quotes_without_their_spaces(tmp_path: Path) -> None:
    lesson = opened(
        tmp_path,
        "##Tanpa spasi {#satu}\nTeks\n\n• satu\n• dua\n\n##  Banyak   spasi  ##\n![peta](gambar/a.svg “Ket”)\n",
    )
    assert [section.title for section in lesson.sections] == ["Tanpa spasi", "Banyak   spasi"]
    assert html_of(lesson).count("<li") == 2
    (figure,) = blocks_of(lesson, 1)
    assert isinstance(figure, Figure)
    assert figure.caption == "Ket"


def test_tabs_and_underlines_do_not_turn_text_into_something_else(tmp_path: Path) -> None:
    lesson = opened(tmp_path, "## Satu {#s}\n\tMasuk dengan tab.\n\nBaris ini\n---\nBaris itu\n")
    html = html_of(lesson)
    assert "monospace" not in html
    assert "<h" not in html
    assert "Masuk dengan tab." in html


def test_text_before_the_first_section_is_kept(tmp_path: Path) -> None:
    lesson = opened(tmp_path, "Salam.\n\n## Satu {#s}\nIsi.\n")
    assert [section.id for section in lesson.sections] == ["pembuka", "s"]
    assert "Salam." in html_of(lesson)
    assert said(lesson)[0] == ("teks-sebelum-bagian", FRONT_LINES + 1)


def test_an_unclosed_code_mark_does_not_swallow_the_rest(tmp_path: Path) -> None:
    lesson = opened(tmp_path, "## Satu {#s}\n```\nkode\n\n## Dua {#d}\n```\n::: ingat\n```\n")
    assert [section.id for section in lesson.sections] == ["s", "d"]
    assert "::: ingat" in html_of(lesson)
    assert said(lesson) == [("kode-tidak-ditutup", FRONT_LINES + 2)]


@pytest.mark.parametrize(
    ("typed", "meant"), [("ingatt", "ingat"), ("pemantk", "pemantik"), ("kolum", "kolom"), ("refleks", "refleksi")]
)
def test_an_unknown_box_names_the_nearest_and_shows_its_content(tmp_path: Path, typed: str, meant: str) -> None:
    lesson = opened(tmp_path, f"## Satu {{#s}}\n::: {typed}\nIsinya tetap ada.\n:::\nLalu.\n")
    (complaint,) = lesson.complaints
    assert (complaint.code, complaint.line, complaint.file) == (
        "blok-tak-dikenal",
        FRONT_LINES + 2,
        "modul-a/satu/pelajaran.md",
    )
    assert f"`{meant}`" in complaint.suggestion
    assert "Isinya tetap ada." in html_of(lesson)


def test_ids_are_derived_once_and_given_ones_are_never_taken(tmp_path: Path) -> None:
    lesson = opened(tmp_path, "## Dua kata\nA\n\n## Dua kata\nB\n\n## Lain {#dua-kata}\nC\n\n## Lagi {#dua-kata}\nD\n")
    ids = [section.id for section in lesson.sections]
    assert ids[2] == "dua-kata"
    assert len(set(ids)) == 4
    (complaint,) = [complaint for complaint in lesson.complaints if complaint.code == "id-ganda"]
    assert complaint.line == FRONT_LINES + 10
    assert ids[3] in complaint.suggestion


def test_an_unsound_id_is_mended_and_said(tmp_path: Path) -> None:
    lesson = opened(tmp_path, "## Satu {#Dua_Tiga!}\nA\n\n## Empat {# Lima }\nB\n")
    assert [section.id for section in lesson.sections] == ["dua-tiga", "lima"]
    assert said(lesson) == [("id-salah", FRONT_LINES + 1)]
