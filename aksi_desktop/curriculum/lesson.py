"""``pelajaran.md`` (and every other file with the same blocks) from its skeleton to typed blocks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING

from aksi_desktop.assessment import parse_item
from aksi_desktop.curriculum.blocks import (
    ActivityLink,
    Block,
    Callout,
    CalloutKind,
    Check,
    Columns,
    Figure,
    HelpCard,
    Prose,
    Reflection,
    WritingRoom,
)
from aksi_desktop.curriculum.ids import read_marks
from aksi_desktop.curriculum.markdown import cited_in, parse
from aksi_desktop.curriculum.model import Section
from aksi_desktop.curriculum.outline import CALLOUTS, COLUMN_NAMES, Raw, RawBox, RawSection, RawText, all_texts

if TYPE_CHECKING:
    from aksi_desktop.assessment.complaint import Complaint
    from aksi_desktop.curriculum.markdown import Reading

_KINDS: dict[str, CalloutKind] = {
    "pemantik": "pemantik",
    "coba": "coba",
    "contoh": "contoh",
    "ingat": "ingat",
    "awas": "awas",
    "diskusi": "diskusi",
}
_WIDGETS = (Check, Reflection, HelpCard, ActivityLink)
MOST_WRITING_LINES = 40


class LessonBody:
    """The sections of one lesson, parsed one after the other as far as they are needed.

    Opening a lesson shows its first section; parsing the others would be most of the wait. Terms and citations count
    through the whole text, so a section is never parsed before those above it. May be used from several threads.
    """

    def __init__(self, raw: Sequence[RawSection], reading: Reading) -> None:
        self._raw = raw
        self._reading = reading
        self._parsed: list[tuple[Block, ...]] = []
        self._lock = Lock()
        for section in raw:
            for text in all_texts(section.children, but="cek"):
                for source_id in cited_in(text.lines):
                    if reading.source_ids is None or source_id in reading.source_ids:
                        reading.cited.setdefault(source_id, len(reading.cited) + 1)

    @property
    def sections(self) -> tuple[Section, ...]:
        """The sections in order, none of them parsed yet."""
        return tuple(
            Section(part.id, part.title, part.minutes, part.line, partial(self.blocks, index))
            for index, part in enumerate(self._raw)
        )

    def blocks(self, index: int) -> tuple[Block, ...]:
        """The blocks of the section at ``index``."""
        with self._lock:
            while len(self._parsed) <= index:
                self._parsed.append(build_blocks(self._raw[len(self._parsed)].children, self._reading))
            return self._parsed[index]

    def complaints(self) -> tuple[Complaint, ...]:
        """What is wrong with the text, all of it parsed."""
        if self._raw:
            self.blocks(len(self._raw) - 1)
        return self._reading.complaints.all()


def build_blocks(children: Sequence[Raw], reading: Reading) -> tuple[Block, ...]:
    """Blocks for a screen or a sheet, in order."""
    blocks: list[Block] = []
    for child in children:
        if isinstance(child, RawText):
            blocks.extend(parse(child.lines, child.line, reading))
        else:
            blocks.extend(_box(child, reading))
    return tuple(blocks)


def _box(box: RawBox, reading: Reading) -> list[Block]:
    """The block a box becomes, followed by whatever in it needs a widget of its own and so cannot stay inside."""
    if box.name == "cek":
        check = _check(box, reading)
        return [check] if check is not None else list(build_blocks(box.children, reading))
    if box.name == "kolom":
        return _columns(box, reading)
    inner = build_blocks(box.children, reading)
    if box.name == "refleksi":
        return _apart(box, inner, reading, lambda kept: Reflection(kept, box.line))
    if box.name == "bantuan":
        return _apart(box, inner, reading, lambda kept: HelpCard(kept, box.line))
    if box.name == "aktivitas":
        return _apart(box, inner, reading, lambda kept: ActivityLink(kept, box.line))
    if box.name == "kotak":
        return [*inner, WritingRoom(_writing_lines(box), box.line)]
    if box.name not in CALLOUTS:
        return list(inner)
    kind = _KINDS[box.name]

    def callout(kept: tuple[Block, ...]) -> Block:
        return Callout(kind, box.title, box.minutes, box.id, kept, box.line, box.slug_given)

    return _apart(box, inner, reading, callout)


def _apart(
    box: RawBox, inner: Sequence[Block], reading: Reading, make: Callable[[tuple[Block, ...]], Block]
) -> list[Block]:
    moved = [block for block in inner if isinstance(block, _WIDGETS)]
    for block in moved:
        reading.complaints.add("blok-salah-tempat", block.line, name=_name_of(block))
    return [make(tuple(block for block in inner if not isinstance(block, _WIDGETS))), *moved]


def _name_of(block: Block) -> str:
    names = {Check: "cek", Reflection: "refleksi", HelpCard: "bantuan", ActivityLink: "aktivitas"}
    return names.get(type(block), "blok")


def _columns(box: RawBox, reading: Reading) -> list[Block]:
    columns: list[tuple[Block, ...]] = []
    before: list[Block] = []
    moved: list[Block] = []
    for child in box.children:
        if isinstance(child, RawBox) and child.name in COLUMN_NAMES:
            inner = build_blocks(child.children, reading)
            for block in inner:
                if isinstance(block, _WIDGETS):
                    reading.complaints.add("blok-salah-tempat", block.line, name=_name_of(block))
                    moved.append(block)
            columns.append(tuple(block for block in inner if not isinstance(block, _WIDGETS)))
        else:
            before.extend(build_blocks([child], reading))
    if not columns:
        return [*before, *moved]
    return [*before, Columns(tuple(columns), box.line), *moved]


def _writing_lines(box: RawBox) -> int:
    digits = "".join(char for char in box.title if char.isdigit())[:3]
    return min(MOST_WRITING_LINES, max(1, int(digits or 6)))


def _check(box: RawBox, reading: Reading) -> Check | None:
    """The one question of a ``cek``, its lines counted in the lesson's file."""
    first_line, text = quiz_text(box)
    if not text.strip():
        reading.complaints.add("cek-kosong", box.line)
        return None
    item, complaints = parse_item(text, source=reading.complaints.file, first_line=first_line, item_id=box.id)
    reading.complaints.extend(complaints)
    return Check(replace(item, slug_given=box.slug_given), box.line) if item is not None else None


def quiz_text(box: RawBox) -> tuple[int, str]:
    """(number of its first line, text) of a ``cek``; marks typed on the box's own line move to the question."""
    lines: list[str] = []
    first = 0
    for text in all_texts(box.children):
        first = first or text.line
        lines.extend([""] * (text.line - first - len(lines)))
        lines.extend(text.lines)
    if box.marked.words:
        stem = next((index for index, line in enumerate(lines) if line.strip()), None)
        if stem is not None and not read_marks(lines[stem]).words:
            lines[stem] = f"{lines[stem]} {{{' '.join(box.marked.words)}}}"
    return first or box.line, "\n".join(lines)


def prose_only(blocks: Sequence[Block]) -> tuple[Prose, ...]:
    """All prose inside blocks, depth first: what is read as running text."""
    found: list[Prose] = []
    for block in blocks:
        if isinstance(block, Prose):
            found.append(block)
        elif isinstance(block, Columns):
            for column in block.columns:
                found.extend(prose_only(column))
        elif isinstance(block, Callout | Reflection | HelpCard | ActivityLink):
            found.extend(prose_only(block.blocks))
    return tuple(found)


def pictures_of(blocks: Sequence[Block]) -> tuple[str, ...]:
    """Names of the pictures inside blocks, in order."""
    names: list[str] = []
    for block in blocks:
        if isinstance(block, Figure):
            names.append(block.path)
        elif isinstance(block, Prose):
            children = (child for token in block.tokens for child in token.children or ())
            names.extend(str(child.attrs["src"]) for child in children if child.type == "image")
        elif isinstance(block, Columns):
            names.extend(name for column in block.columns for name in pictures_of(column))
        elif isinstance(block, Callout | Reflection | HelpCard | ActivityLink):
            names.extend(pictures_of(block.blocks))
    return tuple(dict.fromkeys(names))
