"""The one rule for tests that count: a sure name, one learner, a disk that keeps."""

from __future__ import annotations

from datetime import date

import pytest

from aksi_desktop.classroom.graded import Graded, Sitting
from aksi_desktop.classroom.task_cards import TaskCard

TODAY = date(2026, 11, 22)


class OneTest:
    """A class in which A1's quiz counts; ``done`` once it was written."""

    def __init__(self, *, done: bool = False, late: bool = False) -> None:
        self.done = done
        self.late = late

    def graded_quiz(self, person: str, lesson: str, today: date) -> TaskCard | None:
        if lesson != "A1" or person == "tamu-kelas":
            return None
        fields = {"id": "t", "title": "Ulangan 1", "lesson": "A1", "part": "kuis", "graded": True, "due": None}
        given = {**fields, "state": "selesai" if self.done else "lewat" if self.late else "baru", "done": self.done}
        known = {name: given.get(name, "") for name in TaskCard.__struct_fields__}
        return TaskCard(**known)  # type: ignore[arg-type]

    def tests(self, person: str, lesson: str, today: date) -> tuple[TaskCard, ...]:
        card = self.graded_quiz(person, lesson, today)
        return () if card is None else (card,)


def graded(*, lost: bool = False, hub: bool = False, done: bool = False) -> Graded:
    return Graded(OneTest(done=done), loses_work=lambda: lost, hub_reached=lambda: hub)


@pytest.mark.parametrize(
    ("sitting", "lost", "hub", "reason"),
    [
        (Sitting("a"), False, False, ""),
        (Sitting("a", verified=False), False, False, "belum-dipastikan"),
        (Sitting("a", partner="b"), False, False, "berdua"),
        (Sitting("a"), True, False, "belum-aman"),
        (Sitting("a"), True, True, ""),  # answers leave as they are given: nothing is lost
        (Sitting("a", verified=False, partner="b"), True, False, "berdua"),
        (Sitting("a", verified=False), True, False, "belum-dipastikan"),
    ],
)
def test_why_a_test_cannot_begin(sitting: Sitting, lost: bool, hub: bool, reason: str) -> None:
    rule = graded(lost=lost, hub=hub)
    refused = rule.refusal(sitting, "A1", TODAY)
    assert (refused.reason if refused else "") == reason
    assert refused is None or refused.task == "Ulangan 1"
    assert rule.refusal(sitting, "A2", TODAY) is None  # practice is never refused
    assert rule.unsafe is (lost and not hub)


def test_what_was_written_already_is_practice_from_then_on() -> None:
    assert graded(done=True).refusal(Sitting("a", partner="b"), "A1", TODAY) is None


def test_a_test_of_the_second_alone_is_refused_to_two_as_well() -> None:
    both = Sitting("tamu-kelas", partner="b")
    refused = graded().refusal(both, "A1", TODAY)
    assert refused is not None
    assert refused.reason == "berdua"
    assert graded().refusal(Sitting("tamu-kelas"), "A1", TODAY) is None


@pytest.mark.parametrize(
    ("tasks", "standing"),
    [(OneTest(), "tes"), (OneTest(done=True), "selesai"), (OneTest(late=True), "lewat")],
)
def test_how_a_test_stands_for_a_learner(tasks: OneTest, standing: str) -> None:
    rule = Graded(tasks, loses_work=lambda: False, giver=lambda task: {"t": "Bu Ratna"}[task])
    given = rule.given("a", "A1", TODAY)
    assert given is not None
    assert (given.standing, given.giver, given.task.title) == (
        standing, "Bu Ratna" if standing == "tes" else "", "Ulangan 1",
    )  # fmt: skip
    assert rule.given("tamu-kelas", "A1", TODAY) is None
    assert rule.given("a", "A2", TODAY) is None
