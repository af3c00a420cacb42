"""A lesson's text becomes blocks: the format, and everything a teacher's typing may do to it."""

from __future__ import annotations

from pathlib import Path

import pytest

from aksi_desktop.curriculum import (
    ActivityLink,
    Block,
    Callout,
    Check,
    Columns,
    Figure,
    HelpCard,
    HtmlPalette,
    HtmlPart,
    Lesson,
    Reflection,
    WritingRoom,
    load_library,
    render_html,
    render_sources,
)
from tests.curriculum import shelves

PALETTE = HtmlPalette()


def opened(tmp_path: Path, body: str | bytes, *, front: str | None = None) -> Lesson:
    """The lesson whose text is ``body`` below sound front matter."""
    shelves.shared(tmp_path)
    head = (front if front is not None else shelves.FRONT.format(code="A1")).encode()
    shelves.lesson(tmp_path, text=head + (body if isinstance(body, bytes) else body.encode()))
    return load_library(tmp_path).lesson("A1")


def blocks_of(lesson: Lesson, section: int = 0) -> tuple[Block, ...]:
    return lesson.sections[section].blocks


def html_of(lesson: Lesson) -> str:
    parts = [part for section in lesson.sections for part in render_html(section.blocks, PALETTE, 18)]
    return "\n".join(part.html for part in parts if isinstance(part, HtmlPart))


def said(lesson: Lesson) -> list[tuple[str, int]]:
    return [(complaint.code, complaint.line) for complaint in lesson.complaints]


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


# a teacher's typing

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


# ids


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


# what may not lead out


@pytest.mark.parametrize(
    "href",
    [
        "http://contoh.id",
        "https://contoh.id/a?b=c",
        "file:///etc/passwd",
        "/etc/passwd",
        "../rahasia.md",
        "gambar/../../rahasia.md",
        "C:\\Windows",
        "javascript:alert(1)",
        "data:text/html;base64,AAAA",
        "//contoh.id",
        "mailto:a@b.c",
        "HTTP://CONTOH.ID",
        " http://contoh.id",
    ],
)
def test_links_that_lead_out_are_shown_as_text_and_said(tmp_path: Path, href: str) -> None:
    lesson = opened(tmp_path, f"## Satu {{#s}}\nLihat [di sini]({href}) ya.\n")
    html = html_of(lesson)
    assert "<a " not in html
    assert "di sini" in html
    assert ("tautan-ditolak", FRONT_LINES + 2) in said(lesson)


@pytest.mark.parametrize(
    "src",
    [
        "../gambar/x.svg",
        "gambar/../../x.svg",
        "/tmp/x.svg",
        "file:///tmp/x.svg",
        "http://contoh.id/x.svg",
        "gambar/x.exe",
        "gambar/.svg/../x.svg",
        "gambar\\..\\x.svg",
        "C:/x.svg",
        "//server/x.svg",
        "data:image/svg+xml;base64,AAAA",
        "gambar/%2e%2e/%2e%2e/x.svg?",
    ],
)
def test_pictures_from_elsewhere_are_shown_as_text_and_said(tmp_path: Path, src: str) -> None:
    lesson = opened(tmp_path, f"## Satu {{#s}}\nAda ![peta kecil]({src}) di sini.\n")
    html = html_of(lesson)
    assert "<img" not in html
    assert "peta kecil" in html
    assert ("gambar-ditolak", FRONT_LINES + 2) in said(lesson)


def test_a_missing_picture_is_a_frame_with_its_words_and_a_suggestion(tmp_path: Path) -> None:
    folder = shelves.lesson(tmp_path)
    (folder / "gambar").mkdir()
    (folder / "gambar" / "jalur-sift.svg").write_text("<svg/>", encoding="utf-8")
    lesson = opened(tmp_path, "## Satu {#s}\n![Empat langkah](gambar/jalur-sif.svg)\n\n![Ada](gambar/jalur-sift.svg)\n")
    missing, present = blocks_of(lesson)
    assert isinstance(missing, Figure)
    assert isinstance(present, Figure)
    assert (missing.exists, present.exists) == (False, True)
    assert "Empat langkah" in html_of(lesson)
    (complaint,) = lesson.complaints
    assert "`gambar/jalur-sift.svg`" in complaint.suggestion


def test_html_is_shown_as_typed(tmp_path: Path) -> None:
    lesson = opened(
        tmp_path,
        "## Satu {#s}\n<script>alert(1)</script>\n\nAda <b>tebal</b> &amp; <img src=x onerror=y>.\n\n"
        '::: contoh <i>judul</i>\nIsi <table><tr><td>"x"\n:::\n\n'
        '| <u>a</u> | b |\n|---|---|\n| <a href="x">c</a> | d |\n\n'
        '![<b>"alt](gambar/a.svg "<i>\'ket")\n\n`<code>`\n\n```\n<pre>\n```\n<!-- komentar -->\n',
    )
    html = html_of(lesson)
    for typed in ("<script", "<b>tebal", "<img src=x", "<i>judul", "<u>", '<a href="x"', "<code>", "<pre>", "<!--"):
        assert typed not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html
    assert "&lt;i&gt;judul&lt;/i&gt;" in html
    assert "&lt;!-- komentar --&gt;" in html


# citations and terms


def test_citations_are_numbered_through_the_lesson_and_listed(tmp_path: Path) -> None:
    shelves.shared(tmp_path)
    rujukan = tmp_path / "rujukan.toml"
    more = rujukan.read_text(encoding="utf-8").replace("[E25]", "[E09]").replace("Wineburg", "APJII")
    shelves.lesson(
        tmp_path, text=shelves.FRONT.format(code="A1") + "## S {#s}\nSatu.[^E09] Dua.[^e25]\n\n## D {#d}\nTiga.[^E09]\n"
    )
    rujukan.write_text(rujukan.read_text(encoding="utf-8") + more, encoding="utf-8")
    lesson = load_library(tmp_path).lesson("A1")
    assert [(source.id, source.number) for source in lesson.sources] == [("E09", 1), ("E25", 2)]
    assert 'href="rujukan:E09"' in html_of(lesson)
    listed = render_sources(lesson.sources, PALETTE, 18)
    assert listed.index("1. APJII") < listed.index("2. Wineburg &amp; McGrew")
    assert "Diperiksa November 2026; bisa berubah." in listed
    assert html_of(lesson).count(">1</a></sup>") == 2
    assert html_of(lesson).count(">2</a></sup>") == 1
    assert lesson.complaints == ()


def test_the_same_numbers_whichever_section_is_opened_first(tmp_path: Path) -> None:
    body = "## S {#s}\nSatu baca lateral.[^E25]\n\n## D {#d}\nDua baca lateral.[^E25]\n"
    forward = html_of(opened(tmp_path / "a", body))
    lesson = opened(tmp_path / "b", body)
    last = render_html(lesson.sections[1].blocks, PALETTE, 18)
    first = render_html(lesson.sections[0].blocks, PALETTE, 18)
    assert "\n".join(part.html for part in [*first, *last] if isinstance(part, HtmlPart)) == forward


def test_an_unknown_citation_is_said_and_leads_nowhere(tmp_path: Path) -> None:
    lesson = opened(tmp_path, "## Satu {#s}\nAda.[^E99]\n")
    assert said(lesson) == [("rujukan-tidak-ada", FRONT_LINES + 2)]
    assert "<a " not in html_of(lesson)
    assert "[E99]" in html_of(lesson)


def test_a_term_is_linked_at_its_first_use_in_running_text_only(tmp_path: Path) -> None:
    lesson = opened(
        tmp_path,
        "## Hoaks di kelas {#s}\n### Hoaks lagi\n`hoaks` dan [hoaks](istilah:hoaks).\n\n"
        "Sebuah hoaksnya menyebar. Hoaks itu.\n\n## Dua {#d}\nHoaks terakhir, lewat *lateral reading*.\n",
    )
    html = html_of(lesson)
    assert html.count('href="istilah:hoaks"') == 2, "the typed link and the first use"
    assert ">hoaksnya</a>" in html
    assert html.count('href="istilah:baca-lateral"') == 1


def test_the_longest_term_wins_and_words_inside_words_are_left_alone(tmp_path: Path) -> None:
    shelves.shared(tmp_path)
    with (tmp_path / "istilah.md").open("a", encoding="utf-8") as file:
        file.write("\n## Baca {#baca}\nMembaca.\n\n## PSE {#pse}\nPenyelenggara.\n")
    shelves.lesson(
        tmp_path, text=shelves.FRONT.format(code="A1") + "## S {#s}\nIa membaca, lalu baca\nlateral, pse dan PSE.\n"
    )
    html = html_of(load_library(tmp_path).lesson("A1"))
    assert 'href="istilah:baca"' not in html
    assert ">baca\nlateral</a>" in html
    assert html.count('href="istilah:pse"') == 1
    assert ">PSE</a>" in html


# front matter


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
