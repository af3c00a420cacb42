"""The files beside ``pelajaran.md``: slides, review cards, worksheet, teacher's plan."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from aksi_desktop.curriculum.frontmatter import FrontMatter, read_front_matter
from aksi_desktop.curriculum.ids import Marked, SlugBook, read_marks
from aksi_desktop.curriculum.lesson import build_blocks, pictures_of
from aksi_desktop.curriculum.model import PlanStep, ReviewCard, Slide, SlideDeck, TeacherPlan, Worksheet
from aksi_desktop.curriculum.outline import heading, read_blocks

if TYPE_CHECKING:
    from aksi_desktop.curriculum.complaints import Complaints
    from aksi_desktop.curriculum.markdown import Reading

_BREAK: Final = re.compile(r"\s{0,3}-{3,}\s*\Z")
_NOTE: Final = re.compile(r"<!--(.*?)-->", re.DOTALL)
_NOTE_NAME: Final = re.compile(r"\s*catatan\s*:", re.IGNORECASE)
_STEP: Final = re.compile(
    r"(?P<minutes>\d{1,3})\s*(?:menit|mnt|min|')\s*[·•|,;:–—-]\s*(?P<kind>inti|boleh\s+lewat)\s*[·•|,;:–—-]\s*(?P<title>.+)\Z",
    re.IGNORECASE,
)
PHASES: Final = ("memahami", "mengaplikasi", "merefleksi")


@dataclass(slots=True)
class _Chunk:
    """A heading (possibly none) and the lines below it, up to the next of its kind."""

    marked: Marked
    line: int
    lines: list[str]
    first_line: int
    titled: bool = True


def _front(lines: Sequence[str], complaints: Complaints) -> FrontMatter:
    return read_front_matter(lines, complaints)


def read_slides(lines: Sequence[str], complaints: Complaints, reading: Reading) -> SlideDeck:
    """``salindia.md``: slides begin at ``# Judul`` or after ``---``; the teacher's note is taken out of each."""
    front = _front(lines, complaints)
    chunks = _slide_chunks(lines, front.body)
    book = SlugBook(complaints)
    book.reserve({chunk.marked.slug for chunk in chunks if chunk.marked.slug})
    slides: list[Slide] = []
    for number, chunk in enumerate(chunks, start=1):
        if not chunk.titled:
            complaints.add("salindia-tanpa-judul", chunk.line)
        slug, given = book.take(chunk.marked, chunk.line, otherwise=f"salindia-{number}")
        text, note = _split_notes(chunk.lines)
        blocks = build_blocks(read_blocks(text, chunk.first_line, complaints), reading)
        slides.append(
            Slide(
                id=slug,
                title=chunk.marked.text,
                body_md="\n".join(text).strip(),
                blocks=blocks,
                note_md=note,
                pictures=pictures_of(blocks),
                line=chunk.line,
                slug_given=given or not chunk.titled,
            )
        )
    return SlideDeck(front.text("judul"), tuple(slides))


def _slide_chunks(lines: Sequence[str], start: int) -> list[_Chunk]:
    chunks: list[_Chunk] = []
    in_note = False
    for index in range(start, len(lines)):
        line = lines[index]
        found = None if in_note else heading(line)
        if "<!--" in line or in_note:
            in_note = "-->" not in line[line.rfind("<!--") + 1 :] if "<!--" in line else "-->" not in line
        if found is not None and found[0] == 1:
            if chunks and not chunks[-1].titled and not any(text.strip() for text in chunks[-1].lines):
                chunks.pop()
            chunks.append(_Chunk(read_marks(found[1]), index + 1, [], index + 2))
        elif not in_note and _BREAK.match(line) and "<!--" not in line:
            chunks.append(_Chunk(Marked("", ""), index + 1, [], index + 2, titled=False))
        elif chunks:
            chunks[-1].lines.append(line)
        elif line.strip():
            chunks.append(_Chunk(Marked("", ""), index + 1, [line], index + 1, titled=False))
    return [chunk for chunk in chunks if chunk.titled or any(line.strip() for line in chunk.lines)]


def _split_notes(lines: Sequence[str]) -> tuple[list[str], str]:
    """(the lines without comments, same count so that numbers stay true; the notes in one text)."""
    text = "\n".join(lines)
    if "<!--" not in text:
        return list(lines), ""
    if text.rfind("<!--") > text.rfind("-->"):
        text += "\n-->"
    notes = [_NOTE_NAME.sub("", found.group(1), count=1).strip() for found in _NOTE.finditer(text)]
    bare = _NOTE.sub(lambda found: "\n" * found.group().count("\n"), text)
    return bare.split("\n"), "\n\n".join(note for note in notes if note)


def _chunks(lines: Sequence[str], start: int, level: int) -> list[_Chunk]:
    """Headed parts of one level; text before the first heading is left out."""
    chunks: list[_Chunk] = []
    for index in range(start, len(lines)):
        found = heading(lines[index])
        if found is not None and found[0] == level:
            chunks.append(_Chunk(read_marks(found[1]), index + 1, [], index + 2))
        elif chunks:
            chunks[-1].lines.append(lines[index])
    return chunks


def read_cards(lines: Sequence[str], complaints: Complaints) -> tuple[ReviewCard, ...]:
    """``kartu.md``: ``## Depan {#slug}`` and the text below it."""
    chunks = _chunks(lines, _front(lines, complaints).body, 2)
    book = SlugBook(complaints)
    book.reserve({chunk.marked.slug for chunk in chunks if chunk.marked.slug})
    cards: list[ReviewCard] = []
    for chunk in chunks:
        slug, given = book.take(chunk.marked, chunk.line, otherwise="kartu")
        back = "\n".join(chunk.lines).strip()
        if not back:
            complaints.add("kartu-tanpa-belakang", chunk.line)
        cards.append(ReviewCard(slug, chunk.marked.text, back, chunk.line, given))
    return tuple(cards)


def read_worksheet(lines: Sequence[str], complaints: Complaints, reading: Reading) -> Worksheet:
    """``lembar-kerja.md``."""
    front = _front(lines, complaints)
    minutes = front.text("menit")
    digits = "".join(char for char in minutes if char.isdigit())[:3]
    if minutes and not digits:
        complaints.add("nilai-salah", front.lines["menit"], key="menit", value=minutes, guess="Tulis angka saja.")
    body = list(lines[front.body :])
    blocks = build_blocks(read_blocks(body, front.body + 1, complaints), reading)
    return Worksheet(front.text("judul"), int(digits or 0), "\n".join(body).strip(), blocks)


def read_plan(lines: Sequence[str], complaints: Complaints) -> TeacherPlan:
    """``guru.md``: its parts and the timed steps below "Pengalaman belajar"."""
    front = _front(lines, complaints)
    chunks = _chunks(lines, front.body, 2)
    steps: list[PlanStep] = []
    for chunk in chunks:
        if chunk.marked.text.casefold().startswith("pengalaman"):
            steps.extend(_steps(chunk, complaints))
    parts = tuple((chunk.marked.text, "\n".join(chunk.lines).strip()) for chunk in chunks)
    return TeacherPlan(front.text("judul"), parts, tuple(steps))


def _steps(chunk: _Chunk, complaints: Complaints) -> list[PlanStep]:
    """The timed steps of one part; a heading that is no step ends the one before it."""
    steps: list[PlanStep] = []
    phase = ""
    body: list[str] = []
    for index, line in enumerate([*chunk.lines, "### "]):
        found = heading(line)
        if found is None or found[0] not in (3, 4):
            body.append(line)
            continue
        if steps and not steps[-1].body_md:
            steps[-1] = dataclasses.replace(steps[-1], body_md="\n".join(body).strip())
        body = []
        if found[0] == 3:
            phase = next((name for name in PHASES if found[1].casefold().startswith(name)), found[1].casefold())
            continue
        step = _step(found[1], phase, chunk.first_line + index, complaints)
        if step is not None:
            steps.append(step)
    return steps


def _step(text: str, phase: str, line: int, complaints: Complaints) -> PlanStep | None:
    marked = read_marks(text)
    found = _STEP.match(marked.text)
    if found is None:
        complaints.add("langkah-salah", line)
        return None
    core = found["kind"].casefold() == "inti"
    return PlanStep(int(found["minutes"]), core, found["title"].strip(), phase, "", line)
