"""What a lesson's text points at: links, pictures, citations, terms; nothing leads out, nothing is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from aksi_desktop.curriculum import (
    Figure,
    HtmlPart,
    load_library,
    render_html,
    render_sources,
)
from tests.curriculum import shelves
from tests.curriculum.opening import PALETTE, blocks_of, html_of, opened, said

FRONT_LINES = shelves.FRONT.count("\n")


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
