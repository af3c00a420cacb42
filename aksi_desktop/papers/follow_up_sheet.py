"""Remedial, susulan and pengayaan of one assessment on paper, for the teacher alone. By roll number, no ranking."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from aksi_desktop.classroom.export.words import day_in_words
from aksi_desktop.papers.page import BRAND, MUTED, Paper

if TYPE_CHECKING:
    from aksi_desktop.classroom.assessments import Assessment
    from aksi_desktop.classroom.follow_up import FollowUp, Waiting


@dataclass(frozen=True, slots=True)
class ListWords:
    """The sentences of the lists, whole and in Bahasa Indonesia."""

    document: str = "Tindak lanjut penilaian"
    title: str = "Tindak lanjut: {title}"
    of_class: str = "{group} · KKTP {kktp}"
    footer: str = "Dicetak dari komputer guru, {day}. Untuk guru saja."
    remedial: str = "Remedial"
    susulan: str = "Susulan"
    pengayaan: str = "Pengayaan"
    nobody: str = "Tidak ada."
    line: str = "{roll}. {name}"
    line_mark: str = "{roll}. {name} · nilai awal {mark}"
    line_reason: str = "{roll}. {name} · {reason}"


WORDS = ListWords()
REASONS = {
    "izin": "izin hari itu", "sakit": "sakit hari itu", "alpa": "tanpa keterangan hari itu",
    "dispensasi": "dispensasi hari itu", "pkl": "sedang PKL",
}  # fmt: skip


def follow_up_sheet(
    found: FollowUp, column: Assessment, *, school: str, group: str, day: str, sample: bool = False
) -> bytes:
    """The three lists as a PDF. ``day`` is YYYY-MM-DD."""
    footer = WORDS.footer.format(day=day_in_words(day) or day)
    paper = Paper(WORDS.document, header=school, footer=footer, sample=sample)
    paper.text(WORDS.title.format(title=column.title), 18, weight=700)
    paper.space(1)
    paper.text(WORDS.of_class.format(group=group, kktp=column.kktp), 11.5, weight=600, color=MUTED)
    lists = ((WORDS.remedial, found.remedial), (WORDS.susulan, found.susulan), (WORDS.pengayaan, found.pengayaan))
    for heading, waiting in lists:
        paper.space(6)
        paper.room(paper.mm(20))
        paper.text(heading, 13, weight=700, color=BRAND)
        for each in waiting:
            paper.space(1.2)
            paper.text(_line(each, with_mark=heading == WORDS.remedial), 10.5, indent=4)
        if not waiting:
            paper.text(WORDS.nobody, 10.5, color=MUTED, indent=4)
    return paper.finish()


def _line(each: Waiting, *, with_mark: bool) -> str:
    roll, name = each.learner.roll or "–", each.learner.name
    if with_mark and each.first is not None:
        return WORDS.line_mark.format(roll=roll, name=name, mark=each.first)
    if each.reason in REASONS:
        return WORDS.line_reason.format(roll=roll, name=name, reason=REASONS[each.reason])
    return WORDS.line.format(roll=roll, name=name)
