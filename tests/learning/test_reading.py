"""Reading: sections, finished lessons, places, progress for home."""

from __future__ import annotations

import pytest

from aksi_desktop.curriculum import UnknownLesson
from aksi_desktop.learning import Count, Learning, LessonProgress, NextLesson, minutes_left
from aksi_desktop.records import Fact, Records, new_id
from tests.learning.conftest import Shelf


def read_all(learning: Learning, learner: str, lesson: str) -> None:
    """Every section of a lesson."""
    for section in ("dapur", "kamar", "jahit"):
        learning.section_done(learner, lesson, section)


def kinds(records: Records, learner: str) -> list[str]:
    """Kinds of all events about a learner, in order."""
    return [event.kind for event in records.events(about=learner)]


def test_a_section_is_recorded_once(learning: Learning, records: Records, learner: str) -> None:
    assert learning.section_done(learner, "A1", "dapur") is False
    assert learning.section_done(learner, "A1", "dapur") is False
    assert kinds(records, learner) == ["section.done"]
    progress = learning.progress(learner).of("A1")
    assert (progress.done, progress.total, progress.finished, progress.started) == (("dapur",), 3, False, True)


def test_the_last_section_finishes_the_lesson_in_the_same_commit(
    learning: Learning, records: Records, learner: str
) -> None:
    told = []
    records.on_change(lambda changes: told.append(changes.kinds))
    learning.section_done(learner, "A1", "kamar")
    learning.section_done(learner, "A1", "jahit")
    assert learning.section_done(learner, "A1", "dapur") is True
    assert [kinds - {"stream.described"} for kinds in told] == [
        {"section.done"}, {"section.done"}, {"section.done", "lesson.finished"},
    ]  # fmt: skip
    progress = learning.progress(learner).of("A1")
    assert (progress.done, progress.finished, progress.how) == (("dapur", "kamar", "jahit"), True, "selesai")
    learning.section_done(learner, "A1", "dapur")
    learning.lesson_finished(learner, "A1")
    assert len(told) == 3


def test_leaving_with_the_pause_card_counts_as_done(learning: Learning, records: Records, learner: str) -> None:
    learning.section_done(learner, "P1", "dapur")
    learning.lesson_finished(learner, "P1", how="jeda")
    learning.lesson_finished(learner, "P1", how="jeda")
    assert kinds(records, learner) == ["section.done", "lesson.finished"]
    progress = learning.progress(learner).of("P1")
    assert (progress.finished, progress.how, progress.left) == (True, "jeda", 0)
    read_all(learning, learner, "P1")
    assert learning.progress(learner).of("P1").how == "selesai"


def test_a_section_that_the_lesson_lost_does_not_count_but_a_finished_lesson_stays_finished(
    learning: Learning, records: Records, shelf: Shelf, learner: str
) -> None:
    learning.section_done(learner, "A1", "dapur")
    read_all(learning, learner, "A2")
    for code in ("a1", "a2"):
        path = shelf.root / "dapur" / code / "pelajaran.md"
        path.write_text(path.read_text(encoding="utf-8").replace("{#dapur}", "{#dapur-baru}"), encoding="utf-8")
    later = Learning(records, shelf.library()).progress(learner)
    assert (later.of("A1").done, later.of("A1").finished) == ((), False)
    assert (later.of("A2").done, later.of("A2").finished) == (("kamar", "jahit"), True)


def test_an_activity_is_recorded_once_and_says_nothing_more(learning: Learning, records: Records, learner: str) -> None:
    learning.activity_done(learner, "A1", "sortir")
    learning.activity_done(learner, "A1", "sortir")
    (event,) = records.events(about=learner)
    assert (event.kind, event.obj, set(event.data)) == (
        "activity.done", "A1/sortir", {"lesson", "activity", "revision"},
    )  # fmt: skip
    assert learning.progress(learner).of("A1").activity_done
    learning.activity_done(learner, "A2")
    assert learning.progress(learner).of("A2").activity_done


def test_an_unknown_lesson_is_refused(learning: Learning, records: Records, learner: str) -> None:
    with pytest.raises(UnknownLesson):
        learning.section_done(learner, "Z9", "dapur")
    with pytest.raises(UnknownLesson):
        learning.lesson_finished(learner, "Z9")
    assert records.last_rid() == 0


def test_the_place_is_a_draft_and_never_an_event(learning: Learning, records: Records, learner: str) -> None:
    assert learning.last_place(learner) is None
    learning.remember_place(learner, "A1", "dapur")
    learning.remember_place(learner, "A2", "kamar")
    learning.remember_place(learner, "A1", "jahit")
    assert learning.last_place(learner) == ("A1", "jahit")
    assert (learning.place(learner, "A2"), learning.place(learner, "G1")) == ("kamar", "")
    assert learning.progress(learner).of("A1").last == "jahit"
    assert learning.last_place(new_id()) is None
    assert records.last_rid() == 0


def test_home_counts_student_units_only(learning: Learning, learner: str) -> None:
    read_all(learning, learner, "A1")
    read_all(learning, learner, "G1")
    progress = learning.progress(learner)
    assert progress.modules == {"DAPUR": Count(1, 2), "PEKA": Count(0, 1)}
    assert (progress.done, progress.total) == (1, 3)
    assert progress.of("G1").finished
    assert progress.lesson("Z9") is None
    assert progress.of("Z9") == LessonProgress("Z9")


def test_what_comes_next(learning: Learning, learner: str) -> None:
    assert learning.progress(learner).next == NextLesson("A1", "dapur", 90)
    learning.section_done(learner, "A1", "dapur")
    assert learning.progress(learner).next == NextLesson("A1", "kamar", 60)
    learning.remember_place(learner, "A2", "kamar")
    assert learning.progress(learner).next == NextLesson("A2", "kamar", 45)
    read_all(learning, learner, "A2")
    assert learning.progress(learner).next == NextLesson("A1", "kamar", 60)
    read_all(learning, learner, "A1")
    learning.lesson_finished(learner, "P1", how="jeda")
    assert learning.progress(learner).next is None


@pytest.mark.parametrize(("done", "wanted"), [(0, 90), (1, 60), (2, 30), (3, 0)])
def test_minutes_left_follow_the_sections_left(shelf: Shelf, done: int, wanted: int) -> None:
    card = shelf.library().card("A1")
    assert minutes_left(card, LessonProgress("A1", ("dapur", "kamar", "jahit")[:done], 3, done == 3)) == wanted


def test_two_ids_of_one_learner_are_one_progress(learning: Learning, records: Records) -> None:
    guest, named = new_id(), new_id()
    learning.section_done(guest, "A1", "dapur")
    learning.remember_place(guest, "A1", "kamar")
    learning.section_done(named, "A1", "jahit")
    records.append(Fact("guest.claimed", by=named, about=named, obj=guest))
    for person in (guest, named):
        assert learning.progress(person).of("A1").done == ("dapur", "jahit")
    assert learning.last_place(named) == ("A1", "kamar")
    learning.section_done(named, "A1", "dapur")
    assert len(records.events(about=named, kinds=["section.done"])) == 2
