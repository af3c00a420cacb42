"""Believable assessments and marks for Kelas contoh, given through the same services that a teacher uses."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

from aksi_desktop.classroom.marks import Given, Marks
from aksi_desktop.classroom.quiz_marks import propose_from_quiz

if TYPE_CHECKING:
    from aksi_desktop.classroom.assessments import Assessment
    from aksi_desktop.curriculum import Library
    from aksi_desktop.records import Records, Signer
    from aksi_desktop.roster import Roster

_KKTP = 75


def mark_class(
    records: Records, roster: Roster, library: Library, group: str, *, signer: Signer, by: str, seed: int
) -> None:
    """A test, a formative look and the quiz of a unit where there is one; some had remedial, some still wait."""
    draw = random.Random(f"nilai-{seed}")
    marks = Marks(records, roster, library)
    people = [card.id for card in roster.learners(group)]
    unit = next((c for c in library.cards_in_order() if c.has_quiz and c.audience == "murid"
                 and c.sensitive == "none"), None)  # fmt: skip
    if unit is not None:
        quiz = marks.columns.new(group, lesson=unit.code, source="kuis", date="2026-08-03")
        marks.columns.describe(quiz, signer=signer, by=by)
        proposal = propose_from_quiz(marks, records, quiz)
        marks.give([Given(each.learner.id, quiz.id, "awal", each.mark) for each in proposal if each.changes],
                   signer=signer, by=by)  # fmt: skip
    practice = replace(
        marks.columns.new(group, date="2026-08-18"), title="Praktik memeriksa kabar", weight=2,
        aims="Murid memeriksa satu kabar dengan dua sumber yang tidak saling mengutip.",
    )  # fmt: skip
    talk = replace(
        marks.columns.new(group, date="2026-08-25"), title="Presentasi kelompok", kind="formatif", weight=0,
        aims="Murid menjelaskan alasan sebuah keputusan kepada teman.",
    )  # fmt: skip
    for column, missing in ((practice, 0.08), (talk, 0.03)):
        marks.columns.describe(column, signer=signer, by=by)
        given = [Given(person, column.id, "awal", _mark(draw)) for person in people if draw.random() > missing]
        marks.give(given, signer=signer, by=by)
    _remedial(marks, practice, group, draw, signer=signer, by=by)


def _mark(draw: random.Random) -> int:
    """Most reach the KKTP, some not yet; in steps that teachers use."""
    return max(45, min(100, round(draw.gauss(80, 10)) // 2 * 2))


def _remedial(marks: Marks, column: Assessment, group: str, draw: random.Random, *, signer: Signer, by: str) -> None:
    """Some have had their remedial; one or two did enrichment."""
    table = marks.table(group)
    place = table.column(column.id)
    given = []
    for line in table.lines:
        first = line.cells[place].kept.first
        if first is not None and first < _KKTP and draw.random() < 0.6:
            given.append(Given(line.learner.id, column.id, "remedial", min(96, first + draw.randrange(8, 26))))
        elif first is not None and first >= 94 and draw.random() < 0.4:
            given.append(Given(line.learner.id, column.id, "pengayaan", 96))
    marks.give(given, signer=signer, by=by)
