"""A sheet of marks for each learner, for the learner and the family: what was reached and what comes next.

Its words never shame and never compare; a test holds every text against a list.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aksi_desktop.classroom.export.words import day_in_words
from aksi_desktop.papers.page import BRAND, INK, MUTED, Paper

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aksi_desktop.classroom.learner_sheet import LearnerSheet, Note


@dataclass(frozen=True, slots=True)
class SheetWords:
    """The sentences of the sheet, whole and in Bahasa Indonesia like all documents of a school."""

    document: str = "Catatan belajar"
    title: str = "Catatan belajar"
    of_class: str = "{name} · nomor {roll} · {group}"
    footer: str = "Dicetak dari komputer guru, {day}"
    reached: str = "Yang sudah dicapai"
    next: str = "Yang bisa dilatih berikutnya"
    waiting: str = "Yang masih menunggu"
    waiting_help: str = "Waktunya dapat diatur bersama Bapak/Ibu guru."
    reached_aim: str = "Sudah bisa {aim}."
    next_aim: str = "Berikutnya berlatih {aim}."
    first: str = "Nilai pertama {first}."
    first_then: str = "Nilai pertama {first}, sesudah remedial {remedial}."
    only_remedial: str = "Nilai remedial {remedial}."
    goal: str = "Yang dituju {goal}."
    enrichment: str = "Pengayaan {mark}."
    where: str = "Latihannya ada di pelajaran “{unit}”; tanyakan juga kepada Bapak/Ibu guru."
    where_no_unit: str = "Latihannya dapat ditanyakan kepada Bapak/Ibu guru."
    nothing: str = "Catatan nilai belum ada. Halaman ini terisi setelah penilaian pertama."
    attendance: str = "Kehadiran"
    note: str = "Catatan guru"
    own_note: str = "Yang ingin kucoba berikutnya"


WORDS = SheetWords()
_STATES = {
    "hadir": "hadir", "terlambat": "datang kemudian", "izin": "izin", "sakit": "sakit",
    "alpa": "tanpa keterangan", "dispensasi": "dispensasi", "pkl": "PKL",
}  # fmt: skip


def mark_sheets(sheets: Sequence[LearnerSheet], *, school: str, group: str, day: str, sample: bool = False) -> bytes:
    """A PDF with one sheet after the other, each on a page of its own. ``day`` is YYYY-MM-DD."""
    footer = WORDS.footer.format(day=day_in_words(day) or day)
    paper = Paper(WORDS.document, header=school, footer=footer, sample=sample)
    for place, sheet in enumerate(sheets):
        if place:
            paper.new_page(restart=True)
        _paint(paper, sheet, group)
    return paper.finish()


def texts_of(sheet: LearnerSheet, group: str) -> tuple[str, ...]:
    """Every text that the sheet shows, in order; what is painted is exactly this."""
    return tuple(text for _, text in _lines(sheet, group))


def _paint(paper: Paper, sheet: LearnerSheet, group: str) -> None:
    for look, text in _lines(sheet, group):
        if look == "title":
            paper.text(text, 20, weight=700)
        elif look == "who":
            paper.space(1)
            paper.text(text, 11.5, weight=600, color=MUTED)
            paper.space(4)
            paper.rule(color=BRAND, thick=0.6)
        elif look == "heading":
            paper.space(6)
            paper.room(paper.mm(28))  # no heading alone at the foot of a page
            paper.text(text, 13, weight=700, color=BRAND)
        elif look == "aim":
            paper.space(2.5)
            paper.room(paper.mm(14))
            paper.text(text, 11, weight=600, indent=4)
        elif look == "room":
            paper.space(6)
            paper.room(paper.mm(34))
            paper.text(text, 11, weight=600, color=INK)
            for _ in range(3):
                paper.y += paper.mm(8)
                paper.rule()
        else:
            paper.space(0.8)
            paper.text(text, 10.5, color=INK, indent=4)


def _lines(sheet: LearnerSheet, group: str) -> list[tuple[str, str]]:
    """(look, text) of every line of the sheet."""
    learner = sheet.learner
    lines = [
        ("title", WORDS.title),
        ("who", WORDS.of_class.format(name=learner.name, roll=learner.roll or "–", group=group)),
    ]
    if not sheet.notes and not sheet.waiting:
        lines.append(("body", WORDS.nothing))
    for heading, notes in ((WORDS.reached, sheet.reached), (WORDS.next, sheet.next)):
        if notes:
            lines.append(("heading", heading))
            lines += [line for note in notes for line in _note(note)]
    if sheet.waiting:
        lines.append(("heading", WORDS.waiting))
        lines += [("body", title) for title in sheet.waiting]
        lines.append(("body", WORDS.waiting_help))
    if sheet.attendance:
        counts = " · ".join(f"{_STATES.get(state, state)} {count}" for state, count in sheet.attendance)
        lines += [("heading", WORDS.attendance), ("body", counts)]
    return [*lines, ("room", WORDS.own_note), ("room", WORDS.note)]


def _note(note: Note) -> list[tuple[str, str]]:
    aim = (WORDS.reached_aim if note.reached else WORDS.next_aim).format(aim=note.aim) if note.aim else note.title
    lines = [("aim", aim)]
    if note.aim and note.aim.casefold() != note.title.casefold():
        lines.append(("body", note.title))
    lines.append(("body", " ".join(_marks(note))))
    if not note.reached:
        lines.append(("body", WORDS.where.format(unit=note.unit) if note.unit else WORDS.where_no_unit))
    return lines


def _marks(note: Note) -> list[str]:
    said = []
    if note.first is not None and note.remedial is not None:
        said.append(WORDS.first_then.format(first=note.first, remedial=note.remedial))
    elif note.first is not None:
        said.append(WORDS.first.format(first=note.first))
    elif note.remedial is not None:
        said.append(WORDS.only_remedial.format(remedial=note.remedial))
    if not note.reached:
        said.append(WORDS.goal.format(goal=note.goal))
    if note.enrichment is not None:
        said.append(WORDS.enrichment.format(mark=note.enrichment))
    return said
