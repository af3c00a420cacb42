"""Measures on what students read and see: the text, the slides, the cards, the sheet, the drawings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from aksi_desktop.curriculum.blocks import Block, Callout, Columns, Figure, Prose, WritingRoom
from aksi_desktop.curriculum.check.passages import passages
from aksi_desktop.curriculum.check.sentences import count_words, split_sentences
from aksi_desktop.curriculum.complaints import Complaints, did_you_mean
from aksi_desktop.curriculum.files import TEXT
from aksi_desktop.curriculum.frontmatter import read_front_matter
from aksi_desktop.curriculum.scan import NEEDED_KEYS

if TYPE_CHECKING:
    from aksi_desktop.curriculum.check.unit import Unit

LONGEST_SENTENCE: Final = 25
AVERAGE_SENTENCE: Final = 12.0
FEWEST_WORDS: Final = 700
MOST_WORDS: Final = {1: 1300}
MOST_WORDS_LONG: Final = 1900
SLIDES: Final = {1: (8, 14)}
SLIDES_LONG: Final = (12, 20)
SLIDE_WORDS: Final = 35
SLIDES_A_PICTURE: Final = 4
SHEET_LINES: Final = 56
"""Lines of 11 pt on one A4 page with a heading; F4 holds more."""
SHEET_LINES_SURELY: Final = 80
"""The estimate may err by a few lines, not by these: such a sheet takes a second page."""
_FORMS: Final = {
    "fase": (re.compile(r"[EF]"), "E atau F"),
    "diperiksa": (re.compile(r"20\d\d-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?"), "2026-11 atau 2026-11-22"),
}
_NEEDED_KEYS: Final = ("kode", "judul", "ringkas", "jp", "fase", "tujuan", "tag", "peka", "audiens", "diperiksa")


def words_of(unit: Unit) -> int:
    """Words a student reads in the text: headings, boxes, lists, tables and captions; not the inline questions."""
    titles = sum(count_words(section.title) for section in unit.lesson.sections)
    return titles + sum(count_words(passage.text) for passage in unit.passages)


def sentences_of(unit: Unit) -> list[tuple[str, int]]:
    """(sentence, line) of the running text: paragraphs and list items. Cells and captions are fragments, not prose."""
    return [
        (sentence, passage.line)
        for passage in unit.passages
        if passage.kind in ("paragraf", "daftar")
        for sentence in split_sentences(passage.text)
    ]


def average_sentence(unit: Unit) -> float:
    """Words per sentence, to one decimal; 0.0 without sentences."""
    counts = [count_words(sentence) for sentence, _line in sentences_of(unit)]
    return round(sum(counts) / len(counts), 1) if counts else 0.0


def check_reading(unit: Unit, tags: frozenset[str]) -> None:
    """Length, sections, sentences and front matter."""
    jp, words = unit.card.jp, words_of(unit)
    most = MOST_WORDS.get(jp, MOST_WORDS_LONG)
    if not FEWEST_WORDS <= words <= most:
        unit.say("kata-jumlah", words=words, jp=jp, low=FEWEST_WORDS, high=most)
    if not 4 <= len(unit.lesson.sections) <= 6:
        unit.say("bagian-jumlah", count=len(unit.lesson.sections))
    average = average_sentence(unit)
    if average > AVERAGE_SENTENCE:
        unit.say("kalimat-rata", average=f"{average:.1f}".replace(".", ","))
    for passage in unit.passages:
        for sentence in split_sentences(passage.text):
            count = count_words(sentence)
            if count > LONGEST_SENTENCE:
                start = " ".join(sentence.split()[:6])
                unit.say("kalimat-panjang", line=passage.line, words=count, start=start)
    _check_front(unit, tags)


def _check_front(unit: Unit, tags: frozenset[str]) -> None:
    card = unit.card
    front = read_front_matter(unit.texts.get(TEXT, []), Complaints(""))
    for key in _NEEDED_KEYS:
        if not any(front.sentences(key)) and not (front.found and key in NEEDED_KEYS):  # those the loader has said
            unit.say("kunci-wajib", line=front.lines.get(key, 1), key=key)
    for key, (form, wanted) in _FORMS.items():
        value = front.text(key)
        asked = card.audience == "murid" or key != "fase"  # teachers and families have no phase
        if value and asked and not form.fullmatch(value):
            unit.say("kunci-bentuk", line=front.lines[key], key=key, value=value[:40], wanted=wanted)
    for tag in card.tags:
        if tags and tag not in tags:
            unit.say("tag-tak-dikenal", line=1, tag=tag, guess=did_you_mean(tag, tags))


def check_slides(unit: Unit) -> None:
    """Number of slides, words on each, a picture at least every fourth, a note on each."""
    deck = unit.slides
    if deck is None:
        return
    low, high = SLIDES.get(unit.card.jp, SLIDES_LONG)
    if not low <= len(deck.slides) <= high:
        unit.say("slide-jumlah", "slides", count=len(deck.slides), jp=unit.card.jp, low=low, high=high)
    without = 0
    for slide in deck.slides:
        title = slide.title or slide.id
        count = count_words(slide.title) + sum(count_words(passage.text) for passage in passages(slide.blocks))
        if count > SLIDE_WORDS:
            unit.say("slide-kata", "slides", slide.line, title=title, words=count)
        if not slide.note_md:
            unit.say("slide-catatan", "slides", slide.line, title=title)
        without = 0 if slide.pictures else without + 1
        if without == SLIDES_A_PICTURE:
            unit.say("slide-gambar", "slides", slide.line, title=title)
            without = 0


def check_cards(unit: Unit) -> None:
    """Six to ten cards."""
    if unit.cards is not None and not 6 <= len(unit.cards) <= 10:
        unit.say("kartu-jumlah", "cards", count=len(unit.cards))


def check_worksheet(unit: Unit) -> None:
    """Room to write, and about one page."""
    if unit.worksheet is None:
        return
    blocks = unit.worksheet.blocks
    if "__" not in unit.worksheet.body_md and not any(isinstance(block, WritingRoom) for block in _flat(blocks)):
        unit.say("lembar-ruang", "worksheet")
    lines = round(sum(_sheet_lines(block) for block in blocks))
    if lines > SHEET_LINES_SURELY:
        unit.say("lembar-dua-halaman", "worksheet", lines=lines)
    elif lines > SHEET_LINES:
        unit.say("lembar-panjang", "worksheet", lines=lines)


def _flat(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        yield block
        if isinstance(block, Callout):
            yield from _flat(block.blocks)
        elif isinstance(block, Columns):
            for column in block.columns:
                yield from _flat(column)


def _sheet_lines(block: Block) -> float:
    """Printed lines a block takes at 90 characters a line, estimated."""
    if isinstance(block, WritingRoom):
        return block.lines * 1.3 + 1
    if isinstance(block, Figure):
        return 12
    if isinstance(block, Columns):
        return max((sum(_sheet_lines(inner) for inner in column) for column in block.columns), default=0.0) * 1.2
    if isinstance(block, Callout):
        return 2 + sum(_sheet_lines(inner) for inner in block.blocks)
    if isinstance(block, Prose):
        rows = sum(1 for token in block.tokens if token.type == "tr_open")
        texts = (passage for passage in passages([block]) if passage.kind != "tabel")
        return rows * 1.8 + sum(1.4 + len(passage.text) // 90 for passage in texts)
    return 0


_SVG_NOT: Final = {
    b"<script": "memuat skrip",
    b"<foreignobject": "memuat foreignObject yang tidak digambar Qt",
    b"<!entity": "memuat entitas",
}
_SVG_OUT: Final = re.compile(rb"(?:href|src)\s*=\s*[\"'](?:https?:|file:|//|\.\.)", re.IGNORECASE)


def check_pictures(unit: Unit) -> None:
    """At least one SVG that is used; every file used; nothing in an SVG that leads out or that Qt cannot draw."""
    used = {name for name in unit.used_pictures if name in unit.pictures}
    if not any(name.lower().endswith(".svg") for name in used):
        unit.say("gambar-svg")
    for name in sorted(unit.pictures):
        if name not in used:
            unit.say("gambar-tak-dipakai", name=name)
        if name.lower().endswith(".svg"):
            why = _svg_fault(unit, name)
            if why:
                unit.say("gambar-svg-rusak", name=name, why=why)


def _svg_fault(unit: Unit, name: str) -> str:
    try:
        with open(unit.card.folder / name, "rb") as file:
            data = file.read(2_000_001)
    except OSError:
        return "tidak dapat dibaca"
    if len(data) > 2_000_000:
        return "lebih besar dari 2 MB"
    lower = data.lower()
    if b"<svg" not in lower or b"</svg>" not in lower:
        return "bukan SVG yang utuh"
    if _SVG_OUT.search(data):
        return "menunjuk ke luar berkas"
    return next((why for mark, why in _SVG_NOT.items() if mark in lower), "")
