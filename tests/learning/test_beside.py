"""Two at one computer: what they practise counts for both, in one commit, and travels."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from aksi_desktop.assessment import Answer
from aksi_desktop.curriculum import Library
from aksi_desktop.learning import Learning
from aksi_desktop.learning.sample import right_answer
from aksi_desktop.records import Records, RecordsError, new_id
from tests.learning.conftest import Shelf

SITI, BUDI = new_id(), new_id()


@pytest.fixture
def library(shelf: Shelf) -> Library:
    return shelf.library()


@pytest.fixture
def learning(records: Records, library: Library) -> Learning:
    return Learning(records, library)


def test_sections_activities_and_the_end_of_a_lesson_count_for_both(learning: Learning, records: Records) -> None:
    learning.section_done(SITI, "A1", "dapur")  # before the other came
    learning.section_done(SITI, "A1", "kamar", also=(BUDI,))
    assert learning.section_done(SITI, "A1", "jahit", also=(BUDI,))
    learning.activity_done(SITI, "A1", "pilah", also=(BUDI,))
    learning.lesson_finished(SITI, "P1", "jeda", also=(BUDI,))
    siti, budi = learning.progress(SITI), learning.progress(BUDI)
    assert siti.of("A1").finished
    assert (budi.of("A1").done, budi.of("A1").finished) == (("kamar", "jahit"), False)
    assert siti.of("A1").activity_done
    assert budi.of("A1").activity_done
    assert siti.of("P1").how == budi.of("P1").how == "jeda"
    events = records.status().events
    learning.section_done(SITI, "A1", "kamar", also=(BUDI,))
    learning.activity_done(SITI, "A1", "pilah", also=(BUDI,))
    assert records.status().events == events  # known facts are not written again


def test_answers_count_for_both_also_after_a_merge_elsewhere(
    learning: Learning, records: Records, library: Library, tmp_path: Path, open_folder: Callable[[Path], Records]
) -> None:
    state = learning.start_attempt(SITI, "A1", also=(BUDI,))
    first, *others = state.items
    learning.answer(state, first, Answer())
    learning.answer(state, first, right_answer(first))
    for item in others:
        learning.answer(state, item, right_answer(item))
    learning.finish(state)
    elsewhere = open_folder(tmp_path / "other")
    elsewhere.merge([event.line() for _, event in records.lines()][::-1])
    for place in (learning, Learning(elsewhere, library)):
        for person in (SITI, BUDI):
            best = place.progress(person).of("A1").quiz_best
            assert best is not None
            assert (best.right, best.total) == (len(state.items) - 1, len(state.items))
            [attempt] = place.attempts(person, "A1")
            assert place.attempt(person, attempt).tries(first.id) == 2
    assert learning.attempts(SITI, "A1") != learning.attempts(BUDI, "A1")
    assert elsewhere.status() == elsewhere.rebuild()


def test_both_take_it_up_again_together_and_each_alone(learning: Learning, records: Records) -> None:
    state = learning.start_attempt(SITI, "A1", also=(BUDI,))
    learning.answer(state, state.items[0], right_answer(state.items[0]))
    events = records.status().events
    again = learning.resume(SITI, "A1", also=(BUDI,))
    assert again is not None
    assert records.status().events == events  # the attempt begun together is found, none is made
    assert again.beside[0].id == state.beside[0].id
    alone = learning.resume(BUDI, "A1")
    assert alone is not None
    assert alone.id == state.beside[0].id
    assert len(alone.open_items) == len(state.items) - 1


def test_who_comes_in_the_middle_keeps_the_rest_for_later(learning: Learning) -> None:
    state = learning.start_attempt(SITI, "A1")
    first, *others = state.items
    learning.answer(state, first, right_answer(first))
    together = learning.resume(SITI, "A1", also=(BUDI,))
    assert together is not None
    for item in others:
        learning.answer(together, item, right_answer(item))
    learning.finish(together)
    assert learning.progress(SITI).of("A1").quiz_best is not None
    assert learning.progress(BUDI).of("A1").quiz_best is None
    rest = learning.resume(BUDI, "A1")
    assert rest is not None
    assert [item.id for item in rest.open_items] == [first.id]


def test_both_or_nobody(learning: Learning, records: Records, monkeypatch: pytest.MonkeyPatch) -> None:
    state = learning.start_attempt(SITI, "A1", also=(BUDI,))
    item = state.items[0]

    def full(*facts: object, **more: object) -> None:
        raise RecordsError("disk-full")

    with monkeypatch.context() as patched:
        patched.setattr(records, "append", full)
        with pytest.raises(RecordsError):
            learning.answer(state, item, right_answer(item))
    assert state.tries(item.id) == 0
    assert not state.beside[0].given


def test_nothing_of_a_sensitive_self_check_is_kept_for_either(learning: Learning, records: Records) -> None:
    state = learning.start_attempt(SITI, "P1", also=(BUDI,))
    learning.answer(state, state.items[0], right_answer(state.items[0]))
    learning.finish(state)
    assert records.status().events == 0
