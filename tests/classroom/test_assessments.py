"""Columns of marks: what they may be, and that a sensitive unit never becomes one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from aksi_desktop.classroom.assessments import Assessment, MarksError
from aksi_desktop.records import Fact, new_id
from aksi_desktop.roster.keys import SigningKey
from tests.classroom.mark_book import Book, mark_book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with mark_book(tmp_path) as made:
        yield made


def test_a_column_from_a_unit_brings_its_title_and_tp(book: Book) -> None:
    draft = book.marks.columns.new(book.group, lesson="A1", source="kuis", date="2026-11-23")
    assert (draft.title, draft.aims, draft.source, draft.kktp, draft.cap) == (
        "Judul A1", "Murid mencoba.", "kuis", 75, True,
    )  # fmt: skip
    assert book.marks.assessments(book.group) == ()
    saved = book.marks.columns.describe(draft, signer=book.school.keys.admin)
    assert book.marks.assessments(book.group) == (saved,)
    assert saved == draft


def test_a_column_is_changed_and_taken_away_with_its_marks_kept(book: Book) -> None:
    column = book.column("Ulangan", date="2026-11-20")
    book.give(column, Siti=80)
    changed = book.marks.columns.describe(replace(column, kktp=70, weight=3, cap=False), signer=book.school.keys.admin)
    assert book.marks.columns.get(column.id) == changed
    before = book.marks.columns.withdraw(column.id, signer=book.school.keys.admin)
    assert book.marks.assessments(book.group) == ()
    with pytest.raises(MarksError, match="assessment-missing"):
        book.give(column, Siti=90)
    book.marks.columns.describe(before, signer=book.school.keys.admin)
    assert book.cell("Siti", column).kept.awal == 80


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"title": "  "}, "assessment-title-empty"), ({"title": "x" * 81}, "assessment-title-long"),
        ({"kktp": 101}, "kktp-wrong"), ({"kktp": -1}, "kktp-wrong"), ({"weight": 101}, "weight-wrong"),
        ({"weight": -1}, "weight-wrong"), ({"date": "23-11-2026"}, "assessment-date-wrong"),
        ({"lesson": "P1"}, "sensitive-unit"), ({"title": "judul p1"}, "sensitive-unit"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_refused_and_nothing_is_recorded(book: Book, wrong: dict[str, object], code: str) -> None:
    events = book.school.records.status().events
    good = Assessment(new_id(), book.group, "Ulangan")
    with pytest.raises(MarksError, match=code):
        book.marks.columns.describe(replace(good, **wrong), signer=book.school.keys.admin)  # type: ignore[arg-type]
    assert book.school.records.status().events == events


def test_a_sensitive_unit_never_becomes_a_column_whoever_wrote_it(book: Book) -> None:
    with pytest.raises(MarksError, match="sensitive-unit"):
        book.marks.columns.new(book.group, lesson="P1")
    # As another computer whose library said otherwise would have written it.
    forged = new_id()
    book.school.records.append(
        Fact("assessment.described", about=book.group, obj=forged, data={"title": "Tes", "lesson": "P1"}),
        Fact("mark.given", about=book.school.one("Siti").id, obj=f"{forged}/awal", data={"value": 40}),
        signer=book.school.keys.admin,
    )
    assert book.marks.assessments(book.group) == ()
    assert book.table().columns == ()
    assert book.table().lines[0].total.so_far is None
    assert book.marks.of_learner(book.school.one("Siti").id) == ()
    with pytest.raises(MarksError, match="sensitive-unit"):
        book.marks.history(book.school.one("Siti").id, forged)
    with pytest.raises(MarksError, match="sensitive-unit"):
        book.give(Assessment(forged, book.group, "Tes"), Siti=50)


def test_nobody_without_the_schools_key_describes_a_column(book: Book) -> None:
    fact = Fact("assessment.described", about=book.group, obj=new_id(), data={"title": "Palsu"})
    book.school.records.append(fact, signer=SigningKey.generate())
    assert book.marks.assessments(book.group) == ()


def test_columns_stand_by_date(book: Book) -> None:
    late, early = book.column("A", date="2026-12-01"), book.column("B", date="2026-11-01")
    assert book.marks.assessments(book.group) == (early, late)
