"""Answering, decided without Qt: what is confirmed, what is kept, where one goes on, how it ends."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from aksi_desktop.assessment import Answer, Item

from aksi_desktop.ui.quiz.presenter import QuizPresenter

if TYPE_CHECKING:
    from aksi_desktop.assessment import Outcome
    from aksi_desktop.classroom.graded import Refusal
    from aksi_desktop.errors import AksiError
    from tests.ui.lesson_room import Room

    from aksi_desktop.ui.quiz.model import QuestionCard, QuizTrouble, ResultCard, StartCard


@dataclass
class Screen:
    """A view that keeps what it was told."""

    questions: list[QuestionCard] = field(default_factory=list)
    outcomes: list[tuple[Outcome, bool, int]] = field(default_factory=list)
    missing: list[int] = field(default_factory=list)
    hints: list[str] = field(default_factory=list)
    not_saved: list[AksiError] = field(default_factory=list)
    results: list[ResultCard] = field(default_factory=list)
    troubles: list[QuizTrouble] = field(default_factory=list)
    cannot_start: list[AksiError] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    starts: list[StartCard] = field(default_factory=list)

    def show_start(self, start: StartCard) -> None:
        self.starts.append(start)

    def show_question(self, card: QuestionCard) -> None:
        self.questions.append(card)

    def show_outcome(self, outcome: Outcome, *, last: bool, answered: int) -> None:
        self.outcomes.append((outcome, last, answered))

    def show_missing(self, parts: int) -> None:
        self.missing.append(parts)

    def show_hint(self, text_md: str) -> None:
        self.hints.append(text_md)

    def show_not_saved(self, error: AksiError) -> None:
        self.not_saved.append(error)

    def show_refused(self, refused: Refusal) -> None:
        self.refused.append(refused)

    def show_cannot_start(self, error: AksiError) -> None:
        self.cannot_start.append(error)

    def show_result(self, result: ResultCard) -> None:
        self.results.append(result)

    def show_trouble(self, trouble: QuizTrouble) -> None:
        self.troubles.append(trouble)

    @property
    def item(self) -> Item:
        """The question in front."""
        return self.questions[-1].item


@dataclass
class Exits:
    """Notes where the quiz led."""

    went: list[tuple[str, ...]] = field(default_factory=list)

    def leave(self) -> None:
        self.went.append(("leave",))

    def go_home(self) -> None:
        self.went.append(("home",))

    def read_again(self, lesson: str, section: str) -> None:
        self.went.append(("read", lesson, section))


def player(room: Room) -> tuple[QuizPresenter, Screen, Exits]:
    screen, exits = Screen(), Exits()
    presenter = QuizPresenter(screen, exits, library=room.library, learning=room.learning, learner=lambda: room.learner)
    return presenter, screen, exits


def right_answer(item: Item) -> Answer:
    """What is right for an item of any type that the program marks."""
    if item.type in ("pg", "pgk"):
        return Answer.choose(*(choice.id for choice in item.choices if choice.correct))
    if item.type == "bs":
        return Answer.place({row.id: row.column for row in item.rows})
    if item.type == "jodoh":
        by_text = {option.text_md: option.id for option in item.options}
        return Answer.place({pair.id: by_text[pair.right_md] for pair in item.lefts})
    if item.type == "isian":
        return Answer.write(next(answer.text for answer in item.answers if answer.correct))
    return Answer.choose(*(step.id for step in sorted(item.steps, key=lambda step: step.place)))


def wrong_answer(item: Item) -> Answer:
    """Something wrong for a pg item, nothing right for the others."""
    if item.type in ("pg", "pgk"):
        return Answer.choose(next(choice.id for choice in item.choices if not choice.correct))
    if item.type == "isian":
        return Answer.write("9:16")
    right = right_answer(item)
    if item.type == "urut":
        return Answer.choose(*reversed(right.chosen))
    others = {option.id for option in item.options} | {column.id for column in item.columns}
    return Answer.place({part: next(iter(sorted(others - {place}))) for part, place in right.placed})


def test_every_kind_but_uraian_is_played_to_a_full_result(room: Room) -> None:
    presenter, screen, _ = player(room)
    presenter.open("UJI1")
    kinds = []
    while not screen.results:
        kinds.append(screen.item.type)
        presenter.confirm(right_answer(screen.item), 0)
        presenter.confirm(Answer(), 0)
    assert kinds == ["pg", "pgk", "bs", "isian", "jodoh", "urut"]
    assert [last for _, last, _ in screen.outcomes] == [False] * 5 + [True]
    result = screen.results[-1]
    assert (result.right, result.total, result.skipped, result.look_again) == (6, 6, 1, ())
    best = room.learning.progress(room.learner).of("UJI1").quiz_best
    assert best is not None
    assert (best.right, best.total) == (6, 6)


def test_the_answer_is_durable_before_feedback_shows(room: Room) -> None:
    presenter, screen, _ = player(room)
    presenter.open("UJI1")
    presenter.confirm(right_answer(screen.item), 0)
    attempt = room.learning.resume(room.learner, "UJI1")
    assert attempt is not None
    assert attempt.tries("siti") == 1
    assert screen.outcomes[-1][0].right


def test_checking_twice_moves_on_and_never_answers_twice(room: Room) -> None:
    presenter, screen, _ = player(room)
    presenter.open("UJI1")
    presenter.confirm(right_answer(screen.item), 0)
    events = room.events()
    presenter.confirm(wrong_answer(screen.questions[0].item), 0)
    assert screen.item.id == "lateral"
    assert room.events() == events


def test_an_incomplete_answer_is_not_checked(room: Room) -> None:
    presenter, screen, _ = player(room)
    presenter.open("UJI1")
    presenter.confirm(Answer(), 1)
    assert screen.missing == [1]
    assert screen.outcomes == []


def test_reopening_resumes_at_the_first_unanswered_with_its_draft_and_order(room: Room) -> None:
    presenter, screen, exits = player(room)
    presenter.open("UJI1")
    presenter.confirm(right_answer(screen.item), 0)
    presenter.next()
    order = [choice.id for choice in screen.item.choices]
    presenter.save_draft(Answer.choose("buka"))
    presenter.leave()
    assert exits.went == [("leave",)]
    again, other, _ = player(room)
    again.open("UJI1")
    card = other.questions[-1]
    assert (card.item.id, card.answered, card.number) == ("lateral", 1, 2)
    assert card.answer == Answer.choose("buka")
    assert [choice.id for choice in card.item.choices] == order


def test_leaving_after_the_last_answer_still_ends_the_attempt(room: Room) -> None:
    presenter, screen, _ = player(room)
    presenter.open("UJI1")
    for _ in range(6):
        presenter.confirm(right_answer(screen.item), 0)
        if not screen.outcomes[-1][1]:
            presenter.next()
    again, other, _ = player(room)
    again.open("UJI1")
    assert other.results[-1].right == 6


def test_a_full_disk_does_not_confirm_and_trying_again_works(room: Room) -> None:
    presenter, screen, _ = player(room)
    presenter.open("UJI1")
    with room.full_disk():
        presenter.confirm(right_answer(screen.item), 0)
        assert [error.code for error in screen.not_saved] == ["disk-full"]
        assert screen.outcomes == []
        presenter.next()
        assert screen.item.id == "siti"
    presenter.confirm(right_answer(screen.item), 0)
    assert screen.outcomes[-1][0].right
    attempt = room.learning.resume(room.learner, "UJI1")
    assert attempt is not None
    assert attempt.tries("siti") == 1


def test_a_full_disk_at_the_start_says_so_and_loses_nothing(room: Room) -> None:
    presenter, screen, _ = player(room)
    with room.full_disk():
        presenter.open("UJI1")
    assert [error.code for error in screen.cannot_start] == ["disk-full"]
    assert screen.questions == []
    presenter.open("UJI1")
    assert screen.questions[-1].item.id == "siti"


def test_the_hint_is_shown_once_and_goes_with_the_answer(room: Room) -> None:
    presenter, screen, _ = player(room)
    presenter.open("UJI1")
    presenter.ask_hint()
    presenter.confirm(right_answer(screen.item), 0)
    presenter.ask_hint()
    assert screen.hints == ["mana yang bisa dibatalkan?"]
    attempt = room.learning.resume(room.learner, "UJI1")
    assert attempt is not None
    assert attempt.given["siti"][0].hint


def test_what_was_wrong_is_named_with_its_section_and_can_be_repeated(room: Room) -> None:
    presenter, screen, exits = player(room)
    presenter.open("UJI1")
    while not screen.results:
        answer = wrong_answer(screen.item) if screen.item.id in ("lateral", "rasio") else right_answer(screen.item)
        presenter.confirm(answer, 0)
        presenter.next()
    result = screen.results[-1]
    assert (result.right, result.total) == (4, 6)
    look = {entry.item: (entry.section, entry.section_title) for entry in result.look_again}
    assert set(look) == {"lateral", "rasio"}
    assert look["lateral"] == ("dapur", "Dapur hotel Melda")
    presenter.read_again("dapur")
    assert exits.went == [("read", "UJI1", "dapur")]
    presenter.repeat_wrong()
    assert (screen.item.id, screen.questions[-1].total, screen.questions[-1].answered) == ("lateral", 2, 0)
    while len(screen.results) < 2:
        presenter.confirm(right_answer(screen.item), 0)
        presenter.next()
    assert (screen.results[-1].right, screen.results[-1].total) == (2, 2)
    best = room.learning.progress(room.learner).of("UJI1").quiz_best
    assert best is not None
    assert best.right == 4, "the first answers are the ones that count"


def test_a_self_check_of_a_sensitive_unit_leaves_no_trace(room: Room) -> None:
    presenter, screen, _ = player(room)
    events, drafts = room.events(), list(room.records.drafts.keys(room.learner))
    presenter.open("UJI2")
    assert not screen.questions[-1].stored
    presenter.save_draft(Answer.choose("tiada"))
    presenter.confirm(Answer.choose("tiada"), 0)
    assert not screen.outcomes[-1][0].right
    presenter.next()
    assert not screen.results[-1].scored
    assert room.events() == events
    assert list(room.records.drafts.keys(room.learner)) == drafts


@pytest.mark.parametrize(("lesson", "code"), [("TIDAK-ADA", "missing"), ("UJI3", "missing")])
def test_a_quiz_that_is_not_there_says_so(room: Room, lesson: str, code: str) -> None:
    presenter, screen, _ = player(room)
    presenter.open(lesson)
    assert [(trouble.lesson, trouble.code) for trouble in screen.troubles] == [(lesson, code)]
    presenter.confirm(Answer.choose("x"), 0)
    presenter.next()
    presenter.ask_hint()
    assert screen.outcomes == []


def test_a_quiz_of_essays_alone_is_not_played(room: Room) -> None:
    folder = room.library.card("UJI3").folder
    (folder / "kuis.md").write_text("## Jelaskan {uraian #a}\n! 2: isi\n", encoding="utf-8")
    presenter, screen, _ = player(room)
    presenter.open("UJI3")
    assert [trouble.code for trouble in screen.troubles] == ["empty"]
