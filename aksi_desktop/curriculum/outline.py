"""The skeleton of a text: sections, boxes (``::: name``) and runs of Markdown, with their lines and stable ids.

No Markdown is parsed here, so the light scan at start, the full parse, ``lessons check`` and ``--fix`` share one
reading of where things begin and end, and one set of ids.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final, TypeAlias

from msgspec import Struct

from aksi_desktop.curriculum.complaints import did_you_mean
from aksi_desktop.curriculum.ids import Marked, SlugBook, read_marks

if TYPE_CHECKING:
    from aksi_desktop.curriculum.complaints import Complaints

CALLOUTS: Final = ("pemantik", "coba", "contoh", "ingat", "awas", "diskusi")
COLUMN_NAMES: Final = ("kiri", "tengah", "kanan")
BOXES: Final = (*CALLOUTS, "cek", "refleksi", "bantuan", "aktivitas", "kolom", *COLUMN_NAMES, "kotak")
WITH_ID: Final = ("coba", "cek")

_CODE: Final = re.compile(r"\s{0,3}(`{3,}|~{3,})")
_MINUTES: Final = re.compile(r"\(?\b(\d{1,3})\s*(?:menit|mnt|min)\b\)?", re.IGNORECASE)
WORDS_A_MINUTE: Final = 130
"""Reading speed for the estimates: slow enough for a text one should think about."""


class RawText(Struct):
    """Lines of Markdown; the first stands at ``line`` (from 1)."""

    lines: list[str]
    line: int


class RawBox(Struct):
    """``::: name title {#id}`` and what stands in it. An unknown name is "" and shows its content plainly."""

    name: str
    title: str
    minutes: int | None
    marked: Marked
    line: int
    colons: int
    id: str = ""
    slug_given: bool = True
    children: list[Raw] = []


Raw: TypeAlias = RawText | RawBox


class RawSection(Struct):
    """``## title {#id}`` and all until the next."""

    id: str
    title: str
    line: int
    slug_given: bool
    children: list[Raw] = []

    @property
    def minutes(self) -> int:
        """At least 1: reading time and the minutes of the activities inside."""
        words = sum(len(line.split()) for text in all_texts(self.children) for line in text.lines)
        trying = sum(box.minutes or 0 for box in all_boxes(self.children))
        return max(1, round(words / WORDS_A_MINUTE) + trying)


def all_boxes(children: Sequence[Raw]) -> Iterator[RawBox]:
    """Every box, depth first, in the order of the text."""
    for child in children:
        if isinstance(child, RawBox):
            yield child
            yield from all_boxes(child.children)


def all_texts(children: Sequence[Raw], *, but: str = "-") -> Iterator[RawText]:
    """Every run of Markdown, in the order of the text; those inside boxes called ``but`` are left out."""
    for child in children:
        if isinstance(child, RawText):
            yield child
        elif child.name != but:
            yield from all_texts(child.children, but=but)


def heading(line: str) -> tuple[int, str] | None:
    """(level, text) of a heading, ``##Judul`` without a space included; None for any other line.

    By hand and not by a pattern: a line of thousands of spaces must cost no more than any other.
    """
    start = line.lstrip(" ")
    if start[:1] != "#" or len(line) - len(start) > 3:
        return None
    rest = start.lstrip("#")
    level = len(start) - len(rest)
    if level > 6 or (level == 1 and rest[:1].strip()):
        return None
    text = rest.strip()
    bare = text.rstrip("#")
    if bare != text and (not bare or bare[-1].isspace()):
        text = bare.rstrip()
    return (level, text) if text else None


def _box_line(line: str) -> tuple[int, str] | None:
    """(number of colons, what follows) of a line that opens or closes a box."""
    start = line.lstrip()
    rest = start.lstrip(":")
    colons = len(start) - len(rest)
    return (colons, rest.strip().rstrip(": \t\u00a0")) if colons >= 3 else None


def read_sections(lines: Sequence[str], first_line: int, complaints: Complaints) -> list[RawSection]:
    """The sections of a lesson's body; ``first_line`` is the number of ``lines[0]`` in its file."""
    reader = _Reader(lines, first_line, complaints, sections=True)
    return reader.read()


def read_blocks(lines: Sequence[str], first_line: int, complaints: Complaints) -> list[Raw]:
    """The boxes and texts of a body where ``## `` is an ordinary heading."""
    reader = _Reader(lines, first_line, complaints, sections=False)
    return reader.read()[0].children


class _Reader:
    """One pass over the lines with a stack of open boxes; every slip is mended towards what was probably meant."""

    def __init__(self, lines: Sequence[str], first_line: int, complaints: Complaints, *, sections: bool) -> None:
        self._lines = lines
        self._first = first_line
        self._complaints = complaints
        self._by_section = sections
        self._sections: list[RawSection] = []
        self._open: list[RawBox] = []
        self._marks: list[tuple[RawSection | RawBox, Marked, str]] = []

    def read(self) -> list[RawSection]:
        index = 0
        while index < len(self._lines):
            index = self._line(index)
        self._close_all()
        if not self._by_section and not self._sections:
            self._sections.append(RawSection("", "", self._first, True))
        self._give_ids()
        return self._sections

    def _line(self, index: int) -> int:
        """Take the line at ``index``; returns the index of the next one to take."""
        line = self._lines[index]
        number = self._first + index
        box = _box_line(line)
        if box is not None:
            self._box(*box, number)
            return index + 1
        if line.lstrip()[:3] in ("```", "~~~") and not self._in_cek():
            return self._code(index)
        found = heading(line)
        if found is not None:
            if self._by_section and found[0] <= 2 and not self._is_stem(found[0]):
                self._section(found, number)
                return index + 1
            if not self._in_cek():
                line = f"{'#' * found[0]} {found[1]}"
        self._text(line, number)
        return index + 1

    # boxes

    def _box(self, colons: int, rest: str, number: int) -> None:
        if not rest:
            self._close_one(colons, number)
            return
        marked = read_marks(rest)
        name, _, title = marked.text.partition(" ")
        name = name.strip(".,;").casefold()
        known = name if name in BOXES else ""
        if not known:
            self._complaints.add("blok-tak-dikenal", number, name=name[:40], guess=did_you_mean(name, BOXES))
        self._make_room(known, colons)
        minutes = _MINUTES.search(title)
        if minutes is not None and known == "coba":
            title = title[: minutes.start()] + title[minutes.end() :]
        box = RawBox(
            name=known,
            title=title.strip(" ·:–—-\t"),
            minutes=int(minutes.group(1)) if minutes is not None else None,
            marked=marked,
            line=number,
            colons=colons,
        )
        self._here().append(box)
        self._open.append(box)
        if known in WITH_ID:
            self._marks.append((box, marked, known))

    def _make_room(self, name: str, colons: int) -> None:
        """Close what the writer forgot to close before this box opens."""
        while self._open:
            top = self._open[-1]
            holds_it = top.colons > colons and top.name != "cek"
            column = name in COLUMN_NAMES and top.name == "kolom"
            if holds_it or column:
                return
            self._complaints.add("blok-tidak-ditutup", top.line, name=top.name or "?")
            self._open.pop()

    def _close_one(self, colons: int, number: int) -> None:
        if not self._open:
            self._complaints.add("blok-tutup-lebih", number)
            return
        same = [place for place, box in enumerate(self._open) if box.colons == colons]
        keep = same[-1] if same else len(self._open) - 1
        for box in self._open[keep + 1 :]:
            self._complaints.add("blok-tidak-ditutup", box.line, name=box.name or "?")
        del self._open[keep:]

    def _close_all(self) -> None:
        for box in self._open:
            self._complaints.add("blok-tidak-ditutup", box.line, name=box.name or "?")
        self._open.clear()

    # headings, code, text

    def _in_cek(self) -> bool:
        return bool(self._open) and self._open[-1].name == "cek"

    def _is_stem(self, level: int) -> bool:
        """``## `` is the question of a ``cek`` while nothing but blank lines stands in it."""
        return (
            level == 2
            and self._in_cek()
            and not any(line.strip() for text in all_texts(self._open[-1].children) for line in text.lines)
        )

    def _section(self, found: tuple[int, str], number: int) -> None:
        self._close_all()
        level, text = found
        if level == 1:
            self._complaints.add("judul-tingkat-satu", number)
        marked = read_marks(text)
        section = RawSection("", marked.text, number, True)
        self._sections.append(section)
        self._marks.append((section, marked, "bagian"))

    def _code(self, index: int) -> int:
        opening = _CODE.match(self._lines[index])
        mark = opening.group(1) if opening is not None else "```"
        for end in range(index + 1, len(self._lines)):
            line = self._lines[end].strip()
            if line.startswith(mark) and not line.strip(mark[0]):
                for place in range(index, end + 1):
                    self._text(self._lines[place], self._first + place)
                return end + 1
            if line.startswith("## ") and self._by_section:
                break
        self._complaints.add("kode-tidak-ditutup", self._first + index)
        return index + 1

    def _text(self, line: str, number: int) -> None:
        here = self._here() if line.strip() or self._sections else None
        if here is None:
            return
        last = here[-1] if here else None
        if isinstance(last, RawText):
            # a dropped line keeps its place, so that line numbers stay true
            last.lines.extend([""] * (number - last.line - len(last.lines)))
            last.lines.append(line)
        elif line.strip():
            here.append(RawText([line], number))

    def _here(self) -> list[Raw]:
        if self._open:
            return self._open[-1].children
        if not self._sections:
            section = RawSection("pembuka", "Pembuka", self._first, True)
            if self._by_section:
                self._complaints.add("teks-sebelum-bagian", self._first)
            self._sections.append(section)
        return self._sections[-1].children

    # ids

    def _give_ids(self) -> None:
        """Ids the text carries come first, so that a new heading never takes one that was given."""
        for place, (owner, marked, what) in enumerate(self._marks):
            if isinstance(owner, RawBox) and owner.name == "cek" and not marked.slug:
                self._marks[place] = (owner, _stem_marks(owner, marked), what)
        book = SlugBook(self._complaints)
        book.reserve({marked.slug for _owner, marked, _what in self._marks if marked.slug} | {"pembuka"})
        for owner, marked, what in self._marks:
            text = owner.title if isinstance(owner, RawBox) and owner.name == "coba" else marked.text
            owner.id, owner.slug_given = book.take(Marked(text, marked.slug), owner.line, otherwise=what)


def _stem_marks(box: RawBox, marked: Marked) -> Marked:
    """What names a ``cek`` without an id of its own: the marks of its question, else the question's words."""
    for text in all_texts(box.children):
        for line in text.lines:
            if line.strip():
                stem = read_marks(line.strip().lstrip("#"))
                return Marked(stem.text, stem.slug, marked.words)
    return marked
