"""Quizzes: answers that stand when told, first tries that count, attempts taken up again."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from aksi_desktop.assessment import Answer
from aksi_desktop.learning import PROJECTIONS, AttemptState, Learning, LearningError
from aksi_desktop.learning.sample import right_answer
from aksi_desktop.records import Fact, Records, RecordsError, new_id
from tests.learning.conftest import QUIZ, Shelf

HARUM, CEPAT = Answer.choose("harum"), Answer.choose("cepat")


def give(
    learning: Learning, state: AttemptState, item_id: str, answer: Answer | None = None, *, hint: bool = False
) -> bool:
    """Confirm an answer (the right one by default); gives whether it was right."""
    item = state.quiz.item(item_id)
    assert item is not None
    return learning.answer(state, item, answer if answer is not None else right_answer(item), hint).right


def payloads(records: Records, learner: str, kind: str) -> list[dict[str, object]]:
    """Data of all events of a kind."""
    return [dict(event.data) for event in records.events(about=learner, kinds=[kind])]


def test_an_answer_is_one_commit_and_one_event(learning: Learning, records: Records, learner: str) -> None:
    state = learning.start_attempt(learner, "A1")
    commits = []
    records.on_change(lambda changes: commits.append(sorted(changes.kinds)))
    assert not give(learning, state, "bawang", CEPAT, hint=True)
    assert commits == [["answer.given"]]
    assert payloads(records, learner, "answer.given") == [
        {"item": "bawang", "attempt_no": 1, "answer": "cepat", "score": 0, "hint": 1}
    ]
    (started,) = payloads(records, learner, "attempt.started")
    assert (started["quiz"], started["revision"], started["seed"]) == ("A1", state.revision, state.seed)


def test_answers_stand_in_the_database_when_told(learning: Learning, records: Records, learner: str) -> None:
    state = learning.start_attempt(learner, "A1")
    give(learning, state, "bawang")
    beside = sqlite3.connect(f"file:{records.folder / 'aksi.sqlite'}?mode=ro", uri=True)
    assert beside.execute("SELECT item, answer, score FROM answer").fetchall() == [("bawang", "harum", 1000)]
    beside.close()


def test_the_first_try_counts_and_later_ones_are_kept(learning: Learning, learner: str) -> None:
    state = learning.start_attempt(learner, "A1")
    give(learning, state, "bawang", CEPAT)
    assert give(learning, state, "bawang", HARUM)
    assert give(learning, state, "urutan")
    result = learning.finish(state)
    assert (result.right, result.total) == (1, 4)
    give(learning, state, "bawang", HARUM)
    again = learning.attempt(learner, state.id)
    assert [(a.number, a.text, a.per_mille, a.counts) for a in again.given["bawang"]] == [
        (1, "cepat", 0, True), (2, "harum", 1000, False), (3, "harum", 1000, False),
    ]  # fmt: skip
    assert learning.result(again).right == 1
    assert learning.progress(learner).of("A1").quiz_best == (1, 4)


def test_partly_right_is_scored_but_not_right(learning: Learning, records: Records, learner: str) -> None:
    state = learning.start_attempt(learner, "A1")
    give(learning, state, "urutan", Answer.choose("tumis", "panas", "nasi"))
    assert payloads(records, learner, "answer.given")[0]["score"] == 666
    assert learning.finish(state).right == 0


def test_an_essay_is_kept_and_left_out_of_the_result(learning: Learning, learner: str) -> None:
    state = learning.start_attempt(learner, "A1")
    essay = state.quiz.item("jelas")
    assert essay is not None
    assert not learning.answer(state, essay, Answer.write("karena begitu")).marked
    assert learning.finish(state).total == 4
    assert learning.attempt(learner, state.id).answers["jelas"].text == "karena begitu"


def test_finishing_twice_records_once(learning: Learning, records: Records, learner: str) -> None:
    state = learning.start_attempt(learner, "A1")
    for item in state.items:
        give(learning, state, item.id)
    first = learning.finish(state)
    assert learning.finish(learning.attempt(learner, state.id)) == first
    assert payloads(records, learner, "attempt.finished") == [{"quiz": "A1", "right": 4, "total": 4}]


def test_an_unfinished_attempt_is_taken_up_again(
    learning: Learning, records: Records, shelf: Shelf, learner: str, open_folder: Callable[[Path], Records]
) -> None:
    assert learning.resume(learner, "A1") is None
    state = learning.start_attempt(learner, "A1")
    give(learning, state, "kamar-hotel", Answer.choose("seprai"))
    lengan = state.quiz.item("lengan")
    assert lengan is not None
    learning.save_draft_answer(state, lengan, Answer.write("mesin jah"))
    records.close()

    after = Learning(open_folder(records.folder), shelf.library())
    again = after.resume(learner, "A1")
    assert again is not None
    assert (again.id, again.seed, again.edited, again.finished) == (state.id, state.seed, False, False)
    assert again.answers == {"kamar-hotel": Answer.choose("seprai")}
    assert [item.id for item in again.open_items] == ["bawang", "lengan", "urutan"]
    assert after.draft_answer(again, lengan) == Answer.write("mesin jah")
    assert after.resume(new_id(), "A1") is None
    after.finish(again)
    assert after.resume(learner, "A1") is None


def test_an_attempt_goes_on_at_another_computer(
    learning: Learning,
    records: Records,
    shelf: Shelf,
    learner: str,
    tmp_path: Path,
    open_folder: Callable[[Path], Records],
) -> None:
    state = learning.start_attempt(learner, "A1")
    give(learning, state, "bawang", CEPAT)
    other = open_folder(tmp_path / "other")
    other.merge([event.line() for _, event in records.lines()])
    there = Learning(other, shelf.library())
    again = there.resume(learner, "A1")
    assert again is not None
    assert (again.id, again.seed, again.answers) == (state.id, state.seed, {"bawang": CEPAT})
    give(there, again, "bawang", HARUM)
    assert {given["attempt_no"] for given in payloads(other, learner, "answer.given")} == {1, 2}
    there.finish(again)
    records.merge([event.line() for _, event in other.lines()])
    assert learning.resume(learner, "A1") is None


def test_of_several_the_fullest_attempt_is_taken_up(learning: Learning, learner: str) -> None:
    states = [learning.start_attempt(learner, "A1") for _ in range(3)]
    give(learning, states[1], "bawang")
    again = learning.resume(learner, "A1")
    assert again is not None
    assert again.id == states[1].id


def test_an_old_attempt_stays_readable_when_the_quiz_is_edited(
    learning: Learning, records: Records, shelf: Shelf, learner: str
) -> None:
    state = learning.start_attempt(learner, "A1")
    give(learning, state, "bawang", CEPAT)
    give(learning, state, "lengan")
    shelf.lesson("A1", quiz=QUIZ.replace("{pg #bawang}", "{pg #bawang-baru}").replace("mesin jahit", "mesin"))
    later = Learning(records, shelf.library())
    again = later.resume(learner, "A1")
    assert again is not None
    assert again.edited
    reviewed = {found.item_id: found for found in later.review(again)}
    assert reviewed["bawang"].is_old
    assert reviewed["bawang"].answer.text == "cepat"
    assert not reviewed["lengan"].is_old
    assert reviewed["lengan"].tries[0].per_mille == 1000
    assert "bawang-baru" in {item.id for item in again.open_items}
    # it was right when it was given, and stays so
    assert later.finish(again).right == 1


def test_cosmetic_edits_are_no_edits(learning: Learning, records: Records, shelf: Shelf, learner: str) -> None:
    learning.start_attempt(learner, "A1")
    shelf.lesson("A1", quiz=QUIZ.replace("- (x)", "-(X)").replace("\n\n", "\n").replace("{pg #", "{PG #"))
    again = Learning(records, shelf.library()).resume(learner, "A1")
    assert again is not None
    assert not again.edited


def test_a_sensitive_unit_keeps_nothing_of_its_self_check(learning: Learning, records: Records, learner: str) -> None:
    state = learning.start_attempt(learner, "P1")
    assert not state.stored
    item = state.items[0]
    learning.save_draft_answer(state, item, CEPAT)
    assert learning.draft_answer(state, item) is None
    assert not learning.answer(state, item, CEPAT).right
    result = learning.finish(state)
    assert (result.scored, result.right, result.total) == (False, 0, 0)
    assert learning.resume(learner, "P1") is None
    assert records.last_rid() == 0
    assert records.drafts.keys(learner) == []


def test_even_a_foreign_score_in_a_sensitive_unit_is_not_shown(
    learning: Learning, records: Records, learner: str
) -> None:
    attempt = new_id()
    data = {"quiz": "P1", "right": 3, "total": 4}
    records.append(Fact("attempt.finished", by=learner, about=learner, obj=attempt, data=data))
    assert learning.progress(learner).of("P1").quiz_best is None


def test_drafts_go_when_the_attempt_ends_and_never_come_back_for_a_given_answer(
    learning: Learning, records: Records, learner: str
) -> None:
    state = learning.start_attempt(learner, "A1")
    item = state.items[0]
    learning.save_draft_answer(state, item, CEPAT)
    assert learning.draft_answer(state, item) == CEPAT
    learning.answer(state, item, HARUM)
    assert learning.draft_answer(state, item) is None
    learning.save_draft_answer(state, item, CEPAT)
    learning.save_draft_answer(state, item, Answer())
    assert learning.draft_answer(state, item) is None
    learning.save_draft_answer(state, state.items[1], Answer.choose("kain"))
    learning.finish(state)
    assert records.drafts.keys(learner) == []


def test_an_answer_that_could_not_be_kept_was_not_given(learning: Learning, records: Records, learner: str) -> None:
    state = learning.start_attempt(learner, "A1")
    connection = records.database.connection()
    full = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {full}")
    item = state.quiz.item("jelas")
    assert item is not None
    long = Answer.write("panjang " * 400)
    with pytest.raises(RecordsError):
        _until_full(lambda: learning.answer(state, item, long))
    given = state.tries("jelas")
    assert learning.attempt(learner, state.id).tries("jelas") == given
    connection.execute("PRAGMA max_page_count = 1073741823")
    assert give(learning, state, "bawang")


def _until_full(write: Callable[[], object]) -> None:
    for _ in range(500):
        write()


def test_what_is_missing_is_said(learning: Learning, learner: str) -> None:
    for code in ("A2", "Z9"):
        with pytest.raises(LearningError) as caught:
            learning.start_attempt(learner, code)
        assert caught.value.code == "quiz-missing"
    with pytest.raises(LearningError) as caught:
        learning.attempt(learner, new_id())
    assert caught.value.code == "attempt-missing"
    state = learning.start_attempt(learner, "A1")
    stranger = learning.start_attempt(learner, "G1").items[0]
    with pytest.raises(LearningError) as caught:
        learning.answer(state, type(stranger)(id="lain", type="pg", stem_md="?"), Answer())
    assert caught.value.code == "item-missing"


def test_the_best_finished_attempt_is_shown(learning: Learning, learner: str) -> None:
    for answers in (["bawang"], ["bawang", "lengan", "urutan"], []):
        state = learning.start_attempt(learner, "A1")
        for item_id in answers:
            give(learning, state, item_id)
        learning.finish(state)
    unfinished = learning.start_attempt(learner, "A1")
    for item in unfinished.items:
        give(learning, unfinished, item.id)
    assert learning.progress(learner).of("A1").quiz_best == (3, 4)
    assert learning.attempts(learner, "A1")[0] == unfinished.id


def test_nobody_else_sees_an_attempt(learning: Learning, learner: str) -> None:
    state = learning.start_attempt(learner, "A1")
    with pytest.raises(LearningError):
        learning.attempt(new_id(), state.id)


def test_projections_hold_what_the_catalogue_promises() -> None:
    assert {kind for projection in PROJECTIONS for kind in projection.kinds} == {
        "section.done", "activity.done", "lesson.finished", "attempt.started", "answer.given", "attempt.finished",
    }  # fmt: skip


def test_practice_and_a_test_never_go_on_as_each_other(learning: Learning, learner: str) -> None:
    practice = learning.start_attempt(learner, "A1")
    learning.answer(practice, practice.items[0], Answer.choose("harum"), hint=True)
    assert learning.resume(learner, "A1", task="t1") is None
    test = learning.start_attempt(learner, "A1", task="t1")
    learning.answer(test, test.items[0], Answer.choose("cepat"))
    learning.answer(test, test.items[0], Answer.choose("harum"))
    again, beside = learning.resume(learner, "A1", task="t1"), learning.resume(learner, "A1")
    assert again is not None
    assert beside is not None
    assert (again.id, again.task, beside.id, beside.task) == (test.id, "t1", practice.id, "")
    assert again.first_answers == {"bawang": Answer.choose("cepat")}
    assert learning.resume(learner, "A1", task="t2") is None
