"""Marks: what counts, what is kept, who waits for what, and columns of text."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aksi_desktop.classroom.assessments import MarksError
from aksi_desktop.classroom.counting import Kept, Total, counted, per_cent, read_mark, weighted
from aksi_desktop.classroom.follow_up import follow_up
from aksi_desktop.classroom.mark_columns import column_text, read_column, rows_of
from aksi_desktop.classroom.marks import Given
from aksi_desktop.classroom.quiz_marks import propose_from_quiz
from aksi_desktop.classroom.task_cards import TaskForm
from aksi_desktop.learning.sample import right_answer
from aksi_desktop.records import Fact
from aksi_desktop.roster import LearnerCard
from aksi_desktop.roster.keys import SigningKey
from tests.classroom.mark_book import Book, mark_book
from tests.classroom.school_day import TODAY

marks = st.one_of(st.none(), st.integers(0, 100))
kept = st.builds(Kept, marks, marks, marks, marks)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with mark_book(tmp_path) as made:
        yield made


# -- what counts ------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("given_marks", "cap", "counts"),
    [
        (Kept(80), True, 80),
        (Kept(60, remedial=90), True, 75),  # at the KKTP at most
        (Kept(60, remedial=90), False, 90),
        (Kept(60, remedial=70), True, 70),
        (Kept(60, remedial=50), True, 60),  # a remedial never takes anything away
        (Kept(80, remedial=90), True, 80),
        (Kept(susulan=70), True, 70),
        (Kept(65, susulan=90), True, 65),  # the first mark stands where there is one
        (Kept(80, pengayaan=100), True, 80),
        (Kept(pengayaan=100), True, None),
        (Kept(), True, None),
        (Kept(0), True, 0),
    ],
)
def test_what_counts(given_marks: Kept, cap: bool, counts: int | None) -> None:
    assert counted(given_marks, kktp=75, cap=cap) == counts


@given(kept, st.integers(0, 100), st.booleans())
def test_what_counts_never_falls_below_the_first_and_never_leaves_the_scale(
    all_kept: Kept, kktp: int, cap: bool
) -> None:
    counts = counted(all_kept, kktp=kktp, cap=cap)
    if all_kept.first is not None:
        assert counts is not None
        assert counts >= all_kept.first
    if counts is not None:
        assert 0 <= counts <= 100
        given_ones = {all_kept.first, all_kept.remedial, kktp}
        assert counts in given_ones
    if cap and all_kept.first is not None and counts != all_kept.first:
        assert counts is not None
        assert counts <= kktp


@given(st.lists(st.tuples(marks, st.integers(0, 100)), max_size=8))
def test_a_weighted_sum_is_the_rounded_mean_of_what_is_there(pairs: list[tuple[int | None, int]]) -> None:
    total = weighted(pairs)
    there = [(mark, weight) for mark, weight in pairs if mark is not None and weight]
    missing = [mark for mark, weight in pairs if mark is None and weight]
    assert total.missing == len(missing)
    assert (total.value is None) == bool(missing or not there)
    if not there:
        assert total.so_far is None
        return
    assert total.so_far is not None
    mean = sum(mark * weight for mark, weight in there) / sum(weight for _, weight in there)
    assert abs(total.so_far - mean) <= 0.5 + 1e-9
    assert min(mark for mark, _ in there) <= total.so_far <= max(mark for mark, _ in there)


def test_halves_go_up_and_nothing_missing_is_a_zero() -> None:
    assert weighted([(80, 1), (81, 1)]) == Total(81, 81, 0)
    assert weighted([(80, 3), (81, 1)]) == Total(80, 80, 0)
    assert weighted([(80, 1), (None, 1)]) == Total(None, 80, 1)
    assert weighted([(80, 1), (None, 0)]) == Total(80, 80, 0)
    assert weighted([]) == Total(None, None, 0)
    assert (per_cent(1, 3), per_cent(2, 3), per_cent(1, 8), per_cent(5, 5)) == (33, 67, 13, 100)


@pytest.mark.parametrize(
    ("text", "mark", "rounded"),
    [("87", 87, False), (" 87,5 ", 88, True), ("87.4", 87, True), ("87,0", 87, False), ("100", 100, False),
     ("0", 0, False), ("", None, False), ("-", None, False)],
)  # fmt: skip
def test_a_typed_mark(text: str, mark: int | None, rounded: bool) -> None:
    typed = read_mark(text)
    assert (typed.mark, typed.rounded, typed.wrong) == (mark, rounded, False)


@pytest.mark.parametrize("text", ["101", "-5", "1e2", "delapan", "100,5", "8 0", "٨٠", "87,5,1", "=80"])
def test_what_is_no_mark(text: str) -> None:
    assert read_mark(text).wrong


# -- giving -----------------------------------------------------------------------------------------------------------
def test_every_stage_is_kept_with_its_history(book: Book) -> None:
    column = book.column(kktp=75)
    book.give(column, Siti=60, Made=90)
    book.give(column, "remedial", Siti=85)
    book.give(column, "pengayaan", Made=95)
    cell = book.cell("Siti", column)
    assert (cell.kept, cell.counted, cell.reached) == (Kept(60, 85), 75, True)
    assert book.cell("Made", column).counted == 90
    assert book.cell("Rangga", column).reached is None
    book.give(column, Siti=62)
    book.give(column, Siti=None)
    history = book.marks.history(book.school.one("Siti").id, column.id)
    assert [(each.stage, each.value) for each in history if each.stage == "awal"] == [
        ("awal", None), ("awal", 62), ("awal", 60),
    ]  # fmt: skip
    assert [each.stands for each in history if each.stage == "awal"] == [True, False, False]
    assert book.cell("Siti", column).kept == Kept(None, 85)


def test_what_was_given_can_be_undone(book: Book) -> None:
    column = book.column()
    book.give(column, Siti=60)
    undo = book.give(column, Siti=70, Made=80)
    assert undo == (
        Given(book.school.one("Siti").id, column.id, "awal", 60),
        Given(book.school.one("Made").id, column.id, "awal", None),
    )
    book.marks.give(undo, signer=book.school.keys.admin)
    assert (book.cell("Siti", column).kept.awal, book.cell("Made", column).kept.awal) == (60, None)
    events = book.school.records.status().events
    assert book.give(column, Siti=60) == ()
    assert book.school.records.status().events == events


@pytest.mark.parametrize("value", [-1, 101])
def test_a_wrong_mark_records_nothing_of_the_whole_step(book: Book, value: int) -> None:
    column = book.column()
    with pytest.raises(MarksError, match="mark-wrong"):
        book.give(column, Siti=80, Made=value)
    assert book.cell("Siti", column).kept.empty


def test_two_computers_that_did_not_know_of_each_other_both_stand_until_somebody_decides(book: Book) -> None:
    column, siti = book.column(), book.school.one("Siti").id
    for value in (70, 80):
        fact = Fact("mark.given", about=siti, obj=f"{column.id}/awal", data={"value": value})
        book.school.records.append(fact, signer=book.school.keys.admin)
    cell = book.cell("Siti", column)
    assert cell.disputed
    shown = cell.kept.awal
    book.give(column, Siti=shown)  # saying it again settles it
    cell = book.cell("Siti", column)
    assert (cell.disputed, cell.kept.awal) == (False, shown)


def test_a_forged_mark_counts_for_nothing(book: Book) -> None:
    column, siti = book.column(), book.school.one("Siti").id
    fact = Fact("mark.given", by=siti, about=siti, obj=f"{column.id}/awal", data={"value": 100})
    book.school.records.append(fact, signer=SigningKey.generate())
    assert book.cell("Siti", column).kept.empty


def test_a_moved_learner_keeps_the_marks(book: Book) -> None:
    column = book.column("Ulangan dapur")
    book.give(column, Siti=80)
    book.school.move("Siti", book.school.other)
    moved = book.marks.table(book.school.other)
    line = next(line for line in moved.lines if line.learner.name == "Siti")
    assert (line.cells, line.elsewhere) == ((), 1)
    [(kept_column, cell)] = book.marks.of_learner(line.learner.id)
    assert (kept_column.title, cell.counted) == ("Ulangan dapur", 80)
    assert "Siti" not in [each.learner.name for each in book.table().lines]


def test_an_erased_learner_leaves_no_mark(book: Book) -> None:
    column, siti = book.column(), book.school.one("Siti").id
    book.give(column, Siti=80)
    book.school.records.redact(siti, by="", signer=book.school.keys.admin)
    assert book.school.records.query("SELECT * FROM mark") == []
    assert book.marks.of_learner(siti) == ()


def test_a_rebuilt_table_is_the_same(book: Book) -> None:
    column = book.column()
    book.give(column, Siti=60, Made=90)
    book.give(column, "remedial", Siti=85)
    before = book.school.records.status().projections_digest
    assert book.school.records.rebuild().projections_digest == before


# -- lists ------------------------------------------------------------------------------------------------------------
def test_who_waits_for_what(book: Book) -> None:
    column = book.column(kktp=75)
    book.give(column, Siti=60, Rangga=75, Made=74)
    book.give(column, "remedial", Made=70)
    yosefa = book.school.one("Yosefa").id
    found = follow_up(book.table(), column.id, {yosefa: "pkl"})
    assert [each.learner.name for each in found.remedial] == ["Siti"]
    assert [each.learner.name for each in found.pengayaan] == ["Rangga"]
    assert [(each.learner.name, each.reason) for each in found.susulan] == [("Yosefa", "pkl")]
    book.give(column, "susulan", Yosefa=80)
    assert follow_up(book.table(), column.id).susulan == ()


# -- from the quiz ----------------------------------------------------------------------------------------------------
def test_the_quiz_proposes_the_first_finished_attempt_and_records_nothing(book: Book) -> None:
    learning, siti, made = book.school.learning, book.school.one("Siti"), book.school.one("Made")
    for wanted_right in (2, 4):  # the second try does not count
        state = learning.start_attempt(siti.id, "A1")
        for number, item in enumerate(state.open_items):
            learning.answer(state, item, right_answer(item) if number < wanted_right else type(right_answer(item))())
        learning.finish(state)
    learning.start_attempt(made.id, "A1")  # never finished
    column = book.column("Kuis A1", lesson="A1", source="kuis")
    book.give(column, Rangga=90)
    events = book.school.records.status().events
    proposal = propose_from_quiz(book.marks, book.school.records, column)
    assert book.school.records.status().events == events
    told = {each.learner.name: (each.right, each.total, each.mark, each.before, each.changes) for each in proposal}
    assert told["Siti"] == (2, 4, 50, None, True)
    assert told["Made"] == (0, 0, None, None, False)
    assert told["Rangga"] == (0, 0, None, 90, False)


def test_a_test_proposes_what_was_written_since_it_was_given(book: Book) -> None:
    school = book.school
    school.at(datetime(2026, 11, 10, 8))
    for name in ("Siti", "Rangga", "Bagas"):
        school.quiz(name, right=1)
    test = TaskForm((school.group,), "A1", "kuis", opens=TODAY, graded=True)
    school.tasks.assign(test, signer=school.keys.admin)
    again = TaskForm((school.one("Siti").id,), "A1", "kuis", opens=TODAY + timedelta(days=7), graded=True)
    school.tasks.assign(again, signer=school.keys.admin)
    school.at(datetime(2026, 11, 23, 8))
    school.quiz("Siti", right=3)
    school.at(datetime(2026, 11, 30, 8))
    school.quiz("Siti", right=4)
    school.at(datetime(2001, 1, 1, 8))
    school.quiz("Siti", right=2)  # nobody knows when: the sure one counts
    school.quiz("Made", right=2)
    column = book.column("Kuis A1", lesson="A1", source="kuis")
    proposal = propose_from_quiz(book.marks, school.records, column)
    told = {each.learner.name: each.right for each in proposal if each.changes}
    assert told == {"Siti": 3, "Made": 2}
    # Practice, or a test on a computer whose clock is behind: shown, never recorded by itself.
    assert [(each.learner.name, each.right) for each in proposal if each.unsure] == [("Rangga", 1)]
    # In a class that was given no test the first attempt counts, as ever.
    other = book.column("Kuis A1", group=school.other, lesson="A1", source="kuis")
    assert [each.right for each in propose_from_quiz(book.marks, school.records, other)] == [1]


def test_what_was_begun_as_the_test_comes_before_practice_and_late_practice_is_unsure(book: Book) -> None:
    school, siti = book.school, book.school.one("Siti").id
    test = TaskForm((school.group,), "A1", "kuis", opens=TODAY, due=TODAY, graded=True)
    task = school.tasks.assign(test, signer=school.keys.admin)
    school.at(datetime(2026, 11, 23, 8))
    school.quiz("Siti", right=4)  # on a computer that knew nothing of the test
    state = school.learning.start_attempt(siti, "A1", task=task)
    school.learning.answer(state, state.open_items[0], right_answer(state.open_items[0]))
    school.at(datetime(2026, 11, 25, 8))
    school.learning.finish(state)
    school.quiz("Rangga", right=3)
    column = book.column("Kuis A1", lesson="A1", source="kuis")
    proposal = propose_from_quiz(book.marks, school.records, column)
    told = {each.learner.name: (each.right, each.unsure) for each in proposal if each.mark is not None}
    assert told == {"Siti": (1, False), "Rangga": (3, True)}


# -- columns of text --------------------------------------------------------------------------------------------------
def learners(*rolls: int) -> list[LearnerCard]:
    return [LearnerCard(f"id{at}", f"Nama {at}", f"N{at}", roll, "g", "") for at, roll in enumerate(rolls)]


def test_a_column_goes_out_by_roll_number_with_blanks() -> None:
    people = learners(1, 2, 4)
    assert column_text(people, {"id0": 80, "id2": 75}) == "80\n\n\n75\n"
    assert rows_of(learners(0, 1, 2)) == ("id0", "id1", "id2")
    assert rows_of(learners(1, 1, 2)) == ("id0", "id1", "id2")
    assert rows_of(learners(3601, 3602)) == ("id0", "id1")
    assert rows_of([]) == ()


def test_a_column_comes_in_by_roll_number_and_names_what_is_wrong() -> None:
    people = learners(1, 2, 4)
    pasted = read_column("80\r\n87,5\r\n\r\nabc\r\n90\r\n\r\n", people)
    assert [(each.learner, each.mark, each.rounded) for each in pasted.marks] == [("id0", 80, False), ("id1", 88, True)]
    assert [(each.row, each.text, each.why) for each in pasted.bad] == [(4, "abc", "no-mark"), (5, "90", "nobody")]
    assert (pasted.blank, pasted.rounded) == (1, 1)
    by_roll = read_column("4\t70\n01\t60\n9\t50\n", people)
    assert [(each.learner, each.mark) for each in by_roll.marks] == [("id2", 70), ("id0", 60)]
    assert [each.row for each in by_roll.bad] == [3]


@given(st.sets(st.integers(1, 12), min_size=1), st.data())
def test_what_goes_out_comes_in_again(rolls: set[int], data: st.DataObject) -> None:
    people = learners(*sorted(rolls))
    given_marks = {card.id: data.draw(marks) for card in people}
    pasted = read_column(column_text(people, given_marks), people)
    assert pasted.bad == ()
    assert {each.learner: each.mark for each in pasted.marks} == {
        person: mark for person, mark in given_marks.items() if mark is not None
    }
