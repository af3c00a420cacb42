"""Plain text -> Quiz. Every type is read; bad text is complained about and never stops the rest."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from aksi_desktop.assessment import marks
from aksi_desktop.assessment.blocks import read_block
from aksi_desktop.assessment.build import item_fields
from aksi_desktop.assessment.complaint import Complaint, ComplaintList
from aksi_desktop.assessment.items import Item, Quiz, Stimulus
from aksi_desktop.assessment.marks import take_braces
from aksi_desktop.assessment.plaintext import LONGEST_LINE, lines_of
from aksi_desktop.assessment.slugs import ITEM_LENGTH, SlugPool, is_slug
from aksi_desktop.assessment.words import KINDS, WORDS

if TYPE_CHECKING:
    from aksi_desktop.assessment.blocks import Numbered


@dataclass(frozen=True, slots=True)
class ParsedQuiz:
    """What a quiz text gave: the items that can be answered, and what should be put right."""

    quiz: Quiz
    complaints: tuple[Complaint, ...]


@dataclass(slots=True)
class _RawStimulus:
    line: int
    title: str
    slug: str
    body: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _RawItem:
    header: Numbered
    stimulus: int  # index among the stimuli, -1 for none
    start: int  # its lines, as a range of the whole text's
    end: int


@dataclass(slots=True)
class _Pieces:
    """A quiz text cut at its headings."""

    title: str = ""
    intro: list[str] = field(default_factory=list)
    stimuli: list[_RawStimulus] = field(default_factory=list)
    items: list[_RawItem] = field(default_factory=list)


def parse_quiz(text: str, *, source: str = "kuis.md", first_line: int = 1) -> ParsedQuiz:
    """Read a quiz. Never raises for what a teacher wrote.

    ``source`` and ``first_line`` say where the text stands, for the complaints. Missing ids are derived from
    the text (``slug_given`` is False); items that cannot be answered are left out with a complaint.
    """
    complaints = ComplaintList(source, [], WORDS)
    lines = _numbered(text, first_line, complaints)
    pieces = _cut(lines, complaints)
    if not pieces.items:
        complaints.add(first_line, "no-items")
    stimuli = _build_stimuli(pieces.stimuli, complaints)
    usable = []
    for raw in pieces.items:
        # one block at a time: kept, ten thousand of them would cost more in garbage collection than in reading
        found = _Usable.read(raw.header, lines[raw.start : raw.end], complaints)
        if found is not None:
            found.fields["stimulus_id"] = stimuli[raw.stimulus].id if raw.stimulus >= 0 else ""
            usable.append(found)
    items = _with_ids(usable, complaints)
    quiz = Quiz(pieces.title, tuple(items), tuple(stimuli), "\n".join(pieces.intro).strip("\n"))
    return ParsedQuiz(quiz, tuple(sorted(complaints.found, key=lambda complaint: complaint.line)))


def parse_item(
    text: str, *, source: str = "pelajaran.md", first_line: int = 1, item_id: str = ""
) -> tuple[Item | None, tuple[Complaint, ...]]:
    """Read one question, as in a lesson's ``::: cek`` block; the ``## `` before the question may be left out.

    ``item_id`` is the block's own slug and wins over one in the text. None when it cannot be answered.
    """
    complaints = ComplaintList(source, [], WORDS)
    lines = _numbered(text, first_line, complaints)
    while lines and not lines[0][1]:
        del lines[0]
    if not lines:
        complaints.add(first_line, "stem-empty")
        return None, tuple(complaints.found)
    number, line = lines[0]
    found = marks.HEADER.match(line)
    usable = _Usable.read((number, found[1] if found else line), lines[1:], complaints)
    if usable is not None and is_slug(item_id):
        usable.slug = item_id
    items = _with_ids([usable] if usable is not None else [], complaints)
    return (items[0] if items else None), tuple(sorted(complaints.found, key=lambda complaint: complaint.line))


def _numbered(text: str, first_line: int, complaints: ComplaintList) -> list[Numbered]:
    lines = lines_of(text)
    if max(map(len, lines)) > LONGEST_LINE:
        for index, line in enumerate(lines):
            if len(line) > LONGEST_LINE:
                complaints.add(first_line + index, "line-too-long", length=len(line), limit=LONGEST_LINE)
                lines[index] = line[:LONGEST_LINE].rstrip()
    return list(enumerate(lines, first_line))


def _cut(lines: list[Numbered], complaints: ComplaintList) -> _Pieces:
    pieces = _Pieces()
    stimulus = -1
    body: list[str] | None = pieces.intro
    for index, (number, line) in enumerate(lines):
        header = marks.HEADER.match(line) if "#" in line else None
        top = marks.TOP.match(line) if header is None and "#" in line else None
        if header is not None:
            pieces.items.append(_RawItem((number, header[1]), stimulus, index + 1, index + 1))
            body = None
        elif top is not None:
            stimulus, body = _read_top(number, top[1].strip(), pieces, complaints)
        elif body is None:
            pieces.items[-1].end = index + 1
        else:
            body.append(line)
    return pieces


def _read_top(number: int, text: str, pieces: _Pieces, complaints: ComplaintList) -> tuple[int, list[str]]:
    """A ``# `` line: (index of the stimulus that begins, or -1; where the text below it goes)."""
    if marks.NO_STIMULUS.match(text):
        return -1, pieces.intro
    if named := marks.TITLE.match(text):
        if not pieces.title and not pieces.items and not pieces.stimuli:
            pieces.title = named[1].strip()
            return -1, pieces.intro
    elif found := marks.STIMULUS.match(text):
        title, braces = take_braces(found[1], number, complaints)
        pieces.stimuli.append(_RawStimulus(number, title, braces.slug))
        return len(pieces.stimuli) - 1, pieces.stimuli[-1].body
    elif text and not pieces.title and not pieces.items and not pieces.stimuli:
        pieces.title = text
        return -1, pieces.intro
    if text:
        complaints.add(number, "title-again", title=text)
    return -1, pieces.intro


def _build_stimuli(raws: list[_RawStimulus], complaints: ComplaintList) -> list[Stimulus]:
    pool = SlugPool(ITEM_LENGTH)
    taken = [pool.claim(raw.slug, raw.line) if raw.slug else None for raw in raws]
    stimuli = []
    for raw, first in zip(raws, taken, strict=True):
        body = "\n".join(raw.body).strip("\n")
        if not body:
            complaints.add(raw.line, "stimulus-empty")
        given = bool(raw.slug) and first is None
        id_ = raw.slug if given else pool.derive(raw.title or body, raw.line)
        if not given:
            _complain_id(raw.line, raw.slug, first, id_, "stimulus", complaints)
        stimuli.append(Stimulus(id_, raw.title, body, given, raw.line))
    return stimuli


@dataclass(slots=True)
class _Usable:
    """An item that can be answered, before ids are settled."""

    line: int
    stem: str
    slug: str
    fields: dict[str, Any]

    @classmethod
    def read(cls, header: Numbered, lines: list[Numbered], complaints: ComplaintList) -> _Usable | None:
        """The item under ``header``, or None when nobody could answer it."""
        block = read_block(header, lines, complaints)
        fields = item_fields(block, complaints)
        return None if fields is None else cls(block.line, block.stem, block.braces.slug, fields)


def _with_ids(usable: list[_Usable], complaints: ComplaintList) -> list[Item]:
    """The items with their ids: given ones are claimed before any is derived."""
    pool = SlugPool(ITEM_LENGTH)
    taken = [pool.claim(found.slug, found.line) if found.slug else None for found in usable]
    items = []
    for found, first in zip(usable, taken, strict=True):
        id_ = found.slug
        given = bool(id_) and first is None
        if not given:
            id_ = pool.derive(found.stem, found.line)
            _complain_id(found.line, found.slug, first, id_, "item", complaints)
        items.append(Item(id=id_, slug_given=given, **found.fields))
    return items


def _complain_id(line: int, slug: str, first: int | None, used: str, kind: str, complaints: ComplaintList) -> None:
    if first is not None:
        complaints.add(line, "id-twice", given=slug, first=first, used=used)
    else:
        complaints.add(line, "id-missing", what=KINDS[kind], used=used)
