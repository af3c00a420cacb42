"""Believable work for the sample class, done through the same services that a person uses."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from aksi_desktop.assessment import Answer, score, usual_mode

if TYPE_CHECKING:
    from aksi_desktop.assessment import Item
    from aksi_desktop.curriculum import LessonCard
    from aksi_desktop.learning.attempts import AttemptState
    from aksi_desktop.learning.service import Learning


class Clock(Protocol):
    """The time of the sample's computer: seconds since 1970, moved on by work."""

    def __call__(self) -> float: ...
    def tick(self, seconds: float) -> None:
        """Let time pass."""


@dataclass(frozen=True, slots=True)
class _Habits:
    """How one invented learner works; every number is a chance from 0 to 1."""

    ability: float
    diligence: float
    patience: float
    hint_lover: float

    @classmethod
    def of(cls, who: str) -> _Habits:
        """Always the same for the same name of a character, from week to week and computer to computer."""
        draw = random.Random(f"kebiasaan-{who}")
        return cls(draw.betavariate(5, 2.5), draw.betavariate(6, 2), draw.betavariate(3, 3), draw.betavariate(2, 6))


def work_through(
    learning: Learning, learner: str, *, week: int, weeks: int, rng: random.Random, clock: Clock, character: str = ""
) -> None:
    """What ``learner`` does in week number ``week`` (from 0) of ``weeks``: read, try activities, answer quizzes.

    Over the weeks the class goes through all student lessons in order. Some learners skip a week, leave a quiz in
    the middle, take it up again the week after, try wrong answers once more, or repeat an old quiz.

    ``character`` names how this learner works, where a random id must not decide it: with the same one and the same
    ``rng`` the same work is done.
    """
    habits = _Habits.of(character or learner)
    if rng.random() > 0.75 + 0.25 * habits.diligence:
        return  # ill, or out on placement
    lessons = [card for card in learning.library.cards_in_order() if card.audience == "murid"]
    if not lessons:
        return
    student = _Student(learning, learner, habits, rng, clock)
    student.take_up(lessons)
    first, last = week * len(lessons) // weeks, (week + 1) * len(lessons) // weeks
    due = lessons[first:last]
    behind = [card for card in lessons[:first] if not learning.progress(learner).of(card.code).finished]
    for card in (*behind[: 1 + (rng.random() < habits.diligence)], *due):
        student.read(card)
        student.quiz(card)
    if not due and not behind:
        student.repeat(lessons[: max(first, 1)])


@dataclass(slots=True)
class _Student:
    """One invented learner at work."""

    learning: Learning
    learner: str
    habits: _Habits
    rng: random.Random
    clock: Clock

    def read(self, card: LessonCard) -> None:
        """Read the sections that are left, sometimes not to the end."""
        done = set(self.learning.progress(self.learner).of(card.code).done)
        for section in card.sections:
            if section.id in done:
                continue
            if self.rng.random() > 0.9 + 0.1 * self.habits.diligence:
                return
            self.clock.tick(section.minutes * 60 * self.rng.uniform(0.6, 1.4))
            self.learning.section_done(self.learner, card.code, section.id)
        if card.has_activity and self.rng.random() < 0.6 + 0.4 * self.habits.diligence:
            self.clock.tick(self.rng.uniform(300, 900))
            self.learning.activity_done(self.learner, card.code)

    def take_up(self, lessons: list[LessonCard]) -> None:
        """Go on with quizzes left in the middle in another week."""
        for card in lessons:
            if card.has_quiz and self._has_quiz(card):
                state = self.learning.resume(self.learner, card.code)
                if state is not None:
                    self._answer(state, to_the_end=True)

    def quiz(self, card: LessonCard) -> None:
        """Try the quiz, mostly after reading; sometimes leave in the middle."""
        if not self._has_quiz(card) or self.rng.random() > 0.7 + 0.3 * self.habits.diligence:
            return
        state = self.learning.resume(self.learner, card.code) or self.learning.start_attempt(self.learner, card.code)
        self._answer(state, to_the_end=self.rng.random() < 0.8 + 0.2 * self.habits.patience)

    def repeat(self, lessons: list[LessonCard]) -> None:
        """Practise an earlier quiz again."""
        known = [card for card in lessons if self._has_quiz(card)]
        if known and self.rng.random() < 0.3 + 0.5 * self.habits.diligence:
            self._answer(self.learning.start_attempt(self.learner, self.rng.choice(known).code), to_the_end=True)

    def _has_quiz(self, card: LessonCard) -> bool:
        quiz = self.learning.library.quiz(card.code) if card.has_quiz else None
        return quiz is not None and any(item.machine_marked for item in quiz.items)

    def _answer(self, state: AttemptState, *, to_the_end: bool) -> None:
        # In the quiz's own order: in which order an attempt shows them is drawn anew each time.
        waiting = [item for item in state.quiz.items if item.id not in state.given]
        if not to_the_end:
            waiting = waiting[: self.rng.randrange(len(waiting) + 1)]
        for item in waiting:
            self._try(state, item)
        if to_the_end:
            self.learning.finish(state)

    def _try(self, state: AttemptState, item: Item) -> None:
        hint = bool(item.hint) and self.rng.random() < self.habits.hint_lover
        knows = self.habits.ability * (0.75 + 0.5 * _easiness(item)) + 0.08 * hint
        for _ in range(2):
            self.clock.tick(self.rng.uniform(12, 75))
            outcome = self.learning.answer(state, item, self._thought(item, knows), hint)
            if outcome.right or self.rng.random() > self.habits.patience:
                return
            knows = min(knows + 0.35, 0.95)

    def _thought(self, item: Item, knows: float) -> Answer:
        right = right_answer(item)
        return right if self.rng.random() < knows else self._slip(item, right)

    def _slip(self, item: Item, right: Answer) -> Answer:
        """An answer that is not right, as somebody might give it."""
        for _ in range(6):
            slip = self._other(item, right)
            if not score(item, slip, usual_mode(item.type)).right:
                return slip
        return Answer.write("tidak tahu") if item.type == "isian" else Answer()

    def _other(self, item: Item, right: Answer) -> Answer:
        match item.type:
            case "pg":
                return Answer.choose(self.rng.choice([choice.id for choice in item.choices if not choice.correct]))
            case "pgk":
                flipped = self.rng.choice(item.choices).id
                ticked = {*right.chosen} ^ {flipped}
                return Answer.choose(*(choice.id for choice in item.choices if choice.id in ticked))
            case "bs":
                row = self.rng.choice(item.rows)
                other = self.rng.choice([column.id for column in item.columns if column.id != row.column])
                return Answer.place({**right.places, row.id: other})
            case "jodoh":
                left = self.rng.choice(item.lefts)
                return Answer.place({**right.places, left.id: self.rng.choice(item.options).id})
            case "urut":
                order = list(right.chosen)
                at = self.rng.randrange(len(order) - 1)
                order[at : at + 2] = reversed(order[at : at + 2])
                return Answer.choose(*order)
            case "isian" | "uraian":
                known = [wrong.text for wrong in item.answers if not wrong.correct]
                return Answer.write(self.rng.choice([*known, "tidak tahu"]))


def right_answer(item: Item) -> Answer:
    """The answer that earns full marks (an empty one for uraian)."""
    match item.type:
        case "pg" | "pgk":
            return Answer.choose(*(choice.id for choice in item.choices if choice.correct))
        case "bs":
            return Answer.place({row.id: row.column for row in item.rows})
        case "jodoh":
            options = {option.text_md: option.id for option in item.options}
            return Answer.place({pair.id: options[pair.right_md] for pair in item.lefts})
        case "urut":
            return Answer.choose(*(step.id for step in sorted(item.steps, key=lambda step: step.place)))
        case "isian":
            return Answer.write(next(answer.text for answer in item.answers if answer.correct))
        case "uraian":
            return Answer()


def _easiness(item: Item) -> float:
    """0 to 1, the same for every learner, so that items differ as real ones do."""
    return random.Random(f"mudahnya-{item.id}").random()
