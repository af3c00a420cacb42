"""Writing missing stable ids into lesson files, once: only the ids are added, every other byte stays what it was.

A file is rewritten only after the new text was read back and gave the very ids that the old one gave.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from aksi_desktop.assessment import parse_item, parse_quiz
from aksi_desktop.atomic import atomic_write
from aksi_desktop.curriculum.activity_file import ids_in_activity
from aksi_desktop.curriculum.complaints import Complaints
from aksi_desktop.curriculum.files import ROLE_FILES, TEXT
from aksi_desktop.curriculum.frontmatter import read_front_matter
from aksi_desktop.curriculum.glossary import read_glossary
from aksi_desktop.curriculum.lesson import quiz_text
from aksi_desktop.curriculum.library import Library, load_library
from aksi_desktop.curriculum.markdown import Reading
from aksi_desktop.curriculum.outline import WITH_ID, all_boxes, read_sections
from aksi_desktop.curriculum.roles import read_cards, read_slides
from aksi_desktop.curriculum.text import MAX_BYTES, MAX_LINE, decode_lines, read_bytes

if TYPE_CHECKING:
    from aksi_desktop.assessment import Item

_GLOSSARY: Final = "istilah.md"
_ENDS: Final = re.compile(r"\r\n|\r|\n")
_MARKS: Final = re.compile(r"\{([^{}]*)\}\Z")
How = Literal["heading", "box", "end", "cell", "yaml", "yaml-flow"]


@dataclass(frozen=True, slots=True)
class Mark:
    """A place that has an id: its line (from 1), the id, whether the text carries it, and how it would be written."""

    line: int
    id: str
    given: bool
    how: How
    column: int = 0


def write_ids(folder: Path, inner: str = "") -> tuple[str, ...]:
    """Write missing ids into every lesson file below ``folder`` whose name begins with ``inner``.

    Gives the names of the files that were changed.
    """
    changed: list[str] = []
    for path in _files(load_library(folder), folder):
        data = _whole(folder, path) if path.relative_to(folder).as_posix().startswith(inner) else None
        if data is None:
            continue
        fixed = with_ids(path.name, data)
        if fixed != data:
            atomic_write(path, fixed, mode=path.stat().st_mode & 0o777)
            changed.append(path.relative_to(folder).as_posix())
    return tuple(changed)


def count_missing(folder: Path) -> Iterator[tuple[str, int]]:
    """(file, how many ids it still lacks) for files that lack any."""
    for path in _files(load_library(folder), folder):
        data = _whole(folder, path)
        if data is not None:
            missing = sum(1 for mark in marks_in(path.name, decode_lines(data, Complaints(""))) if not mark.given)
            if missing:
                yield path.relative_to(folder).as_posix(), missing


def _whole(folder: Path, path: Path) -> bytes | None:
    """Every byte of the file, or None: of a file that is too large only its beginning was read, and writing that back
    would lose the rest.
    """
    refused = Complaints("")
    data = read_bytes(folder, path, refused, limit=MAX_BYTES)
    return None if len(refused) else data


def _files(library: Library, folder: Path) -> Iterator[Path]:
    for card in library.cards_in_order():
        for name in (TEXT, ROLE_FILES["slides"], ROLE_FILES["quiz"], ROLE_FILES["cards"], ROLE_FILES["activity"]):
            if (card.folder / name).is_file():
                yield card.folder / name
    if (folder / _GLOSSARY).is_file():
        yield folder / _GLOSSARY


def with_ids(name: str, data: bytes) -> bytes:
    """The file's bytes with its missing ids written; ``data`` itself when none is missing or it would not hold."""
    marks = marks_in(name, decode_lines(data, Complaints("")))
    if all(mark.given for mark in marks):
        return data
    text, encoding = _lossless(data)
    lines = _split(text)
    # from the end, so that ids written into YAML as lines of their own move nothing that is still to be written
    for mark in sorted(marks, key=lambda mark: (-mark.line, -mark.column)):
        if not mark.given and mark.line <= len(lines):
            body, end = lines[mark.line - 1]
            if len(body) <= MAX_LINE:
                lines[mark.line - 1] = (_written(body, mark, end or _usual_end(lines)), end)
    fixed = "".join(body + end for body, end in lines).encode(encoding)
    after = marks_in(name, decode_lines(fixed, Complaints("")))
    same = [mark.id for mark in after] == [mark.id for mark in marks]
    return fixed if same else data


def _lossless(data: bytes) -> tuple[str, str]:
    """(text, encoding) that give the same bytes back, whatever they are; ids are ASCII and fit into any."""
    if data.startswith(codecs.BOM_UTF16_LE):
        return data.decode("utf-16-le", "surrogatepass"), "utf-16-le"
    if data.startswith(codecs.BOM_UTF16_BE):
        return data.decode("utf-16-be", "surrogatepass"), "utf-16-be"
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return data.decode("latin-1"), "latin-1"


def _split(text: str) -> list[tuple[str, str]]:
    """(line, its end) by the same rule as ``decode_lines``."""
    lines: list[tuple[str, str]] = []
    start = 0
    for found in _ENDS.finditer(text):
        lines.append((text[start : found.start()], found.group()))
        start = found.end()
    lines.append((text[start:], ""))
    return lines


def _usual_end(lines: Sequence[tuple[str, str]]) -> str:
    return lines[0][1] or "\n"


def _written(line: str, mark: Mark, newline: str) -> str:
    """``line`` with the id of ``mark`` in its place."""
    if mark.how == "yaml-flow":
        return f"{line[: mark.column + 1]}id: {mark.id}, {line[mark.column + 1 :]}"
    if mark.how == "yaml":
        shift = 1 if line.startswith("\ufeff") else 0
        at = mark.column + shift
        return f"{line[:at]}id: {mark.id}{newline}{' ' * mark.column}{line[at:]}"
    if mark.how == "cell":
        return _in_cell(line, mark.id)
    kept = line.rstrip()
    if mark.how == "box":
        kept = line.rstrip(": \t\u00a0")
    elif mark.how == "heading" and kept.endswith("#"):
        # closing marks of a heading stay at its end
        bare = kept.rstrip("#")
        kept = bare.rstrip() if bare[-1:].isspace() else kept
    at = len(kept)
    return _after(line[:at], mark.id) + line[at:]


def _after(text: str, slug: str) -> str:
    """``text {#slug}``, or the slug put into braces that are there already."""
    braces = _MARKS.search(text)
    if braces is not None:
        inner = braces.group(1).rstrip()
        return f"{text[: braces.start()]}{{{inner}{' ' if inner else ''}#{slug}}}"
    return f"{text} {{#{slug}}}"


def _in_cell(line: str, slug: str) -> str:
    """The id goes to the end of the first cell of a table row."""
    at = _end_of_first_cell(line)
    cell = line[:at]
    kept = cell.rstrip()
    return _after(kept, slug) + (cell[len(kept) :] or " ") + line[at:]


def _end_of_first_cell(line: str) -> int:
    bars = [found.start() for found in re.finditer(r"(?<!\\)\|", line)]
    start = 1 if line.lstrip().startswith("|") else 0
    return bars[start] if len(bars) > start else len(line.rstrip())


# where ids stand in each kind of file


def marks_in(name: str, lines: Sequence[str]) -> list[Mark]:
    """Every place with an id in the file called ``name``, in the order of the text.

    A line that carries an id which could not be used (twice the same, say) counts as written: a person must mend it.
    """
    return [
        replace(mark, given=mark.given or _carries_some(lines[mark.line - 1], mark))
        for mark in _marks_in(name, lines)
        if mark.line <= len(lines)
    ]


def _carries_some(line: str, mark: Mark) -> bool:
    if mark.how in ("yaml", "yaml-flow"):
        return False
    kept = line[: _end_of_first_cell(line)] if mark.how == "cell" else line
    braces = _MARKS.search(kept.rstrip(": \t\u00a0#") if mark.how in ("heading", "box") else kept.rstrip())
    return braces is not None and "#" in braces.group(1)


def _marks_in(name: str, lines: Sequence[str]) -> list[Mark]:
    nowhere = Complaints(name)
    if name == TEXT:
        return _in_text(lines, nowhere)
    if name == ROLE_FILES["quiz"]:
        return _in_quiz(lines)
    if name == ROLE_FILES["slides"]:
        slides = read_slides(lines, nowhere, Reading(nowhere)).slides
        return [Mark(slide.line, slide.id, slide.slug_given, "heading") for slide in slides]
    if name == ROLE_FILES["cards"]:
        return [Mark(card.line, card.id, card.slug_given, "heading") for card in read_cards(lines, nowhere)]
    if name == ROLE_FILES["activity"]:
        return [
            Mark(found.line, found.id, found.given, "yaml-flow" if found.flow else "yaml", found.column)
            for found in ids_in_activity(lines)
        ]
    if name == _GLOSSARY:
        terms = sorted(read_glossary(lines, nowhere).terms, key=lambda term: term.line)
        return [Mark(term.line, term.slug, term.slug_given, "heading") for term in terms]
    return []


def _in_text(lines: Sequence[str], nowhere: Complaints) -> list[Mark]:
    body = read_front_matter(lines, nowhere).body
    marks: list[Mark] = []
    for section in read_sections(lines[body:], body + 1, nowhere):
        if section.id != "pembuka":
            marks.append(Mark(section.line, section.id, section.slug_given, "heading"))
        for box in all_boxes(section.children):
            if box.name in WITH_ID:
                marks.append(Mark(box.line, box.id, box.slug_given, "box"))
            if box.name == "cek":
                first_line, text = quiz_text(box)
                item, _complaints = parse_item(text, first_line=first_line, item_id=box.id)
                if item is not None:
                    marks.extend(_in_item(item))
    return marks


def _in_quiz(lines: Sequence[str]) -> list[Mark]:
    quiz = parse_quiz("\n".join(lines)).quiz
    marks = [Mark(stimulus.line, stimulus.id, stimulus.slug_given, "heading") for stimulus in quiz.stimuli]
    for item in quiz.items:
        marks.append(Mark(item.line, item.id, item.slug_given, "heading"))
        marks.extend(_in_item(item))
    return sorted(marks, key=lambda mark: mark.line)


def _in_item(item: Item) -> list[Mark]:
    rows = {row.line for row in item.rows}
    return [Mark(part.line, part.id, part.slug_given, "cell" if part.line in rows else "end") for part in item.parts]
