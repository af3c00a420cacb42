"""Files that break, lie or attack: the library opens in bounded time and says which file and why."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aksi_desktop.curriculum import (
    HtmlPalette,
    HtmlPart,
    Library,
    check_lessons,
    load_library,
    render_html,
    render_markdown,
    resolve_picture,
)
from aksi_desktop.curriculum.complaints import Complaints
from aksi_desktop.curriculum.frontmatter import read_front_matter
from aksi_desktop.curriculum.outline import read_sections
from aksi_desktop.curriculum.text import MAX_BYTES, decode_lines
from aksi_desktop.curriculum.yaml_nodes import read_yaml
from tests.curriculum import shelves

BOUND = 4.0
"""Seconds of our own work on a slow machine; an unbounded reader takes minutes or never ends."""
ROLES = ("pelajaran.md", "salindia.md", "guru.md", "kuis.md", "kartu.md", "lembar-kerja.md", "aktivitas.yaml")


def use_everything(library: Library, code: str) -> str:
    """Open every file of a lesson as the program does; the rich text of its sections."""
    lesson = library.lesson(code)
    html = "".join(
        part.html
        for section in lesson.sections
        for part in render_html(section.blocks, HtmlPalette(), 18)
        if isinstance(part, HtmlPart)
    )
    library.quiz(code)
    library.slides(code)
    library.plan(code)
    library.cards(code)
    library.worksheet(code)
    library.activity(code)
    library.search("kata")
    assert lesson.complaints is not None
    return html


def two_lessons(root: Path) -> Path:
    """The folder of a lesson about to be broken; a sound one stands beside it."""
    shelves.sample(root)
    shelves.lesson(root, "modul-a/sehat", code="A2")
    return root / "modul-a" / "satu"


HUGE = {
    "one line of 10 MB": b"kata " * 2_000_000,
    "10 MB without a space": b"x" * 10_000_000,
    "10 MB of opening brackets": b"[" * 10_000_000,
    "10 MB of short lines": b"- [a](b)\n" * 1_200_000,
    "10 MB of boxes": b"::: ingat\n" * 1_000_000,
    "10 MB of sections": b"## a\n" * 2_000_000,
    "10 MB of zero bytes": b"\0" * 10_000_000,
    "10 MB of bad bytes": b"\xff\xfe\x80\x81" * 2_500_000,
}


@pytest.mark.parametrize("data", HUGE.values(), ids=HUGE.keys())
def test_an_enormous_text_opens_in_bounded_time_and_is_said(tmp_path: Path, data: bytes) -> None:
    folder = two_lessons(tmp_path)
    front = shelves.FRONT.format(code="A1").encode()
    (folder / "pelajaran.md").write_bytes(front + b"## Satu {#s}\n" + data)
    start = time.thread_time()
    library = load_library(tmp_path)
    use_everything(library, "A1")
    assert time.thread_time() - start < BOUND
    assert "berkas-terlalu-besar" in [complaint.code for complaint in library.complaints]
    assert library.lesson("A2").sections[0].title == "Pesan pagi"


@pytest.mark.parametrize("name", ROLES[1:])
def test_an_enormous_role_file_opens_in_bounded_time(tmp_path: Path, name: str) -> None:
    folder = two_lessons(tmp_path)
    (folder / name).write_bytes(b"a: [" + b"x, " * 4_000_000)
    start = time.thread_time()
    use_everything(load_library(tmp_path), "A1")
    assert time.thread_time() - start < BOUND


KNOTS = {
    "brackets": "[" * 7_900,
    "images": "![" * 3_900,
    "links": "[a](" * 1_900,
    "stars": "*a **b " * 1_100,
    "underscores": "_a __b " * 1_100,
    "ticks": "".join("`" * n + " " for n in range(1, 120)),
    "quotes": "> " * 3_900,
    "lists": "- " * 3_900,
    "citations": "[^E25" * 1_500,
    "escapes": "\\" * 7_900,
    "entities": "&a" * 3_900,
    "bars": "|a" * 3_900,
    "spaces": "# " + " " * 7_900 + "x",
    "spaces before braces": "## a" + " " * 7_900 + "{x",
    "colons": "::: a" + " :" * 3_900 + "x",
    "dots": "a" + "." * 7_900 + "b",
}


@pytest.mark.parametrize("knot", KNOTS.values(), ids=KNOTS.keys())
def test_knotted_markdown_takes_bounded_time(tmp_path: Path, knot: str) -> None:
    folder = two_lessons(tmp_path)
    text = shelves.FRONT.format(code="A1") + "## Satu {#s}\n" + f"{knot}\n" * 30
    (folder / "pelajaran.md").write_text(text, encoding="utf-8")
    start = time.thread_time()
    use_everything(load_library(tmp_path), "A1")
    assert time.thread_time() - start < BOUND


BOMBS = {
    "billion laughs": "a: &a [x, x, x, x, x]\n"
    + "".join(f"b{n}: &b{n} [{', '.join([f'*b{n - 1}'] * 9)}]\n" if n else "b0: &b0 [*a, *a]\n" for n in range(30)),
    "deep brackets": "a: " + "[" * 100_000,
    "deep dashes": "- " * 100_000,
    "deep keys": "\n".join(" " * n + "a:" for n in range(400)),
    "python object": "!!python/object/apply:os.system ['touch dibobol']",
    "merge key": "x: &x {a: 1}\ny:\n  <<: *x\n",
    "many keys": "".join(f"k{n}: 1\n" for n in range(60_000)),
}


@pytest.mark.parametrize("bomb", BOMBS.values(), ids=BOMBS.keys())
def test_yaml_bombs_are_refused(tmp_path: Path, bomb: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    complaints = Complaints("aktivitas.yaml")
    start = time.thread_time()
    node = read_yaml(bomb, complaints)
    assert time.thread_time() - start < BOUND
    assert not (tmp_path / "dibobol").exists()
    if "!!python" not in bomb:
        assert node is None
        assert [complaint.code for complaint in complaints] == ["yaml-berbahaya"]


def test_a_bomb_in_front_matter_is_refused_and_the_text_opens(tmp_path: Path) -> None:
    front = "---\nkode: A1\njudul: {a: &a [x], b: [*a, *a, *a]}\nringkas: R\njp: 1\n---\n## S {#s}\nIsi.\n"
    shelves.lesson(tmp_path, text=front)
    library = load_library(tmp_path)
    assert "yaml-berbahaya" in [complaint.code for complaint in library.complaints]
    assert "Isi." in use_everything(library, "A1")


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_links_out_of_the_library_are_refused(tmp_path: Path) -> None:
    outside = tmp_path / "luar"
    outside.mkdir()
    (outside / "rahasia.txt").write_text("## Rahasia {#r}\nIsi rahasia.\n", encoding="utf-8")
    (outside / "r.svg").write_text("<svg/>", encoding="utf-8")
    shelves.lesson(outside, "pelajaran", code="X1")
    root = tmp_path / "lessons"
    folder = two_lessons(root)
    (folder / "kartu.md").symlink_to(outside / "rahasia.txt")
    (folder / "gambar").mkdir()
    (folder / "gambar" / "r.svg").symlink_to(outside / "r.svg")
    (folder / "gambar" / "dalam.svg").symlink_to(root / "modul-a" / "sehat" / "pelajaran.md")
    (root / "modul-a" / "keluar").symlink_to(outside / "pelajaran", target_is_directory=True)
    (root / "modul-x").symlink_to(outside, target_is_directory=True)
    (root / "modul-a" / "sehat" / "gambar").symlink_to(outside, target_is_directory=True)
    library = load_library(root)
    assert [card.code for card in library.cards_in_order()] == ["A1", "A2"]
    assert library.cards("A1") == ()
    assert resolve_picture(folder, "gambar/r.svg") is None
    assert resolve_picture(root / "modul-a" / "sehat", "gambar/r.svg") is None
    refused = {complaint.file for complaint in library.complaints if complaint.code == "berkas-di-luar"}
    assert refused == {"modul-a/keluar/pelajaran.md", "modul-x/modul.md"}
    report = check_lessons(root)
    assert "modul-a/satu/kartu.md" in {found.file for found in report.complaints if found.code == "berkas-di-luar"}


def test_a_folder_a_pipe_or_an_unreadable_file_in_the_place_of_a_text(tmp_path: Path) -> None:
    folder = two_lessons(tmp_path)
    (folder / "kuis.md").mkdir()
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "kartu.md")
    (folder / "pelajaran.md").unlink()
    (folder / "pelajaran.md").mkdir()
    library = load_library(tmp_path)
    assert [card.code for card in library.cards_in_order()] == ["A2"]
    assert library.cards("A2") == ()


def test_a_text_that_vanishes_after_the_scan(tmp_path: Path) -> None:
    folder = two_lessons(tmp_path)
    library = load_library(tmp_path)
    (folder / "pelajaran.md").unlink()
    assert library.lesson("A1").sections == ()
    assert library.index() is not None


@pytest.mark.parametrize(
    "name",
    ["../x.svg", "gambar/../../x.svg", "/etc/passwd", "gambar/x.txt", "gambar", "gambar/", "", "gambar//x.svg"],
)
def test_a_picture_is_only_ever_a_file_below_gambar(tmp_path: Path, name: str) -> None:
    folder = two_lessons(tmp_path)
    (folder.parent / "x.svg").write_text("<svg/>", encoding="utf-8")
    (tmp_path / "x.svg").write_text("<svg/>", encoding="utf-8")
    assert resolve_picture(folder, name) is None


def test_a_picture_below_gambar_is_found(tmp_path: Path) -> None:
    folder = two_lessons(tmp_path)
    (folder / "gambar" / "lain").mkdir(parents=True)
    (folder / "gambar" / "lain" / "peta 1.svg").write_text("<svg/>", encoding="utf-8")
    assert resolve_picture(folder, "gambar/lain/peta 1.svg") == folder / "gambar" / "lain" / "peta 1.svg"


# whatever the bytes, nothing raises and nothing typed becomes markup

TYPED = (
    "---", "## Judul", "## Judul {#a}", "::: ingat", ":::", "::: cek {#c}", ":::: kolom", "::: kiri", "```",
    "- [ ] satu", "| a | b |", "|---|---|", "> kutip", "![a](gambar/b.svg)", "[a](b)", "[^E25]", "kode: X",
    "- (x) A", "- ( ) B", "# Judul", "<!-- catatan: x", "-->", "#### 10 menit · inti · A", "1. a", "<b>",
)  # fmt: skip
LINES = st.lists(st.one_of(st.text(max_size=40), st.sampled_from(TYPED)), max_size=30)


@settings(max_examples=150)
@given(LINES, st.sampled_from(["\n", "\r\n", "\r"]), st.booleans())
def test_no_text_raises_and_no_section_is_lost(lines: list[str], end: str, front: bool) -> None:
    text = end.join([*(["---", "kode: A", "---"] if front else []), *lines])
    found = decode_lines(text.encode("utf-8", "replace"), Complaints(""))
    matter = read_front_matter(found, Complaints(""))
    sections = read_sections(found[matter.body :], matter.body + 1, Complaints(""))
    assert len({section.id for section in sections}) == len(sections)
    assert all(section.line <= len(found) for section in sections)


@settings(max_examples=150)
@given(LINES)
def test_nothing_typed_becomes_markup(lines: list[str]) -> None:
    typed = "\n".join([*lines, "<script>x</script>", '<img src="http://a.b/c">', "[x](file:///a)"])
    html = render_markdown(typed, HtmlPalette(), 18)
    assert "<script" not in html
    assert 'src="http' not in html
    assert 'href="file' not in html


@settings(max_examples=100)
@given(st.binary(max_size=400))
def test_any_bytes_become_lines(data: bytes) -> None:
    complaints = Complaints("x")
    lines = decode_lines(data, complaints)
    assert all("\n" not in line and "\r" not in line for line in lines)
    "\n".join(lines).encode("utf-8")
    assert len(data) <= MAX_BYTES
