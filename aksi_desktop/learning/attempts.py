"""Attempts at quizzes: started, answered, left and taken up again, finished."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from aksi_desktop.assessment import (
    Answer,
    Item,
    Outcome,
    Quiz,
    decode_answer,
    encode_answer,
    format_quiz,
    revision,
    score,
    usual_mode,
)
from aksi_desktop.learning.errors import LearningError
from aksi_desktop.learning.look_again import SectionFinder
from aksi_desktop.learning.tables import AnswerRow, Tables
from aksi_desktop.records import Fact, new_id

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aksi_desktop.curriculum import Library
    from aksi_desktop.learning.tables import AttemptRow
    from aksi_desktop.records import Records

_SEEDS = 1 << 31
_DRAFT = "jawaban"


@dataclass(slots=True)
class Beside:
    """The attempt of a learner who sits beside: an own id, own tries, the same questions."""

    id: str
    learner: str
    finished: bool = False
    given: dict[str, list[AnswerRow]] = field(default_factory=dict)


@dataclass(slots=True)
class AttemptState:
    """One attempt as this process knows it. Made by ``Learning.start_attempt`` and ``resume``.

    ``stored`` is False for the self-check of a sensitive unit: then nothing of it leaves this object.
    ``given`` holds the answers of each item by try, the one that counts first. ``edited`` tells that the quiz
    asks something else today than when the attempt began. ``beside`` holds the attempts of those who work along.
    ``task`` is the test that counts which the attempt was begun as, "" for practice.
    """

    id: str
    learner: str
    quiz_code: str
    quiz: Quiz = field(repr=False)
    revision: str
    seed: int
    stored: bool = True
    finished: bool = False
    edited: bool = False
    task: str = ""
    given: dict[str, list[AnswerRow]] = field(default_factory=dict)
    beside: list[Beside] = field(default_factory=list)

    @property
    def answers(self) -> Mapping[str, Answer]:
        """The latest answer to each item that the quiz still has."""
        return self._decoded(-1)

    @property
    def first_answers(self) -> Mapping[str, Answer]:
        """The answer that counts to each item that the quiz still has."""
        return self._decoded(0)

    def _decoded(self, which: int) -> Mapping[str, Answer]:
        known = {item.id: item for item in self.quiz.items}
        return {id_: decode_answer(known[id_], tries[which].text) for id_, tries in self.given.items() if id_ in known}

    @property
    def items(self) -> tuple[Item, ...]:
        """The items that the program can judge, in the quiz's order."""
        return tuple(item for item in self.quiz.items if item.machine_marked)

    @property
    def open_items(self) -> tuple[Item, ...]:
        """The items without an answer."""
        return tuple(item for item in self.items if item.id not in self.given)

    def tries(self, item_id: str) -> int:
        """How many answers were given to this item."""
        return len(self.given.get(item_id, ()))


class LookAgain(NamedTuple):
    """An item not right at its first try, and the section that explains it ("" when none can honestly be named)."""

    item: Item
    section: str


@dataclass(frozen=True, slots=True)
class Result:
    """How an attempt ended, by first tries. ``scored`` is False for a self-check: then right and total are 0."""

    right: int
    total: int
    look_again: tuple[LookAgain, ...]
    scored: bool = True


@dataclass(frozen=True, slots=True)
class ReviewedAnswer:
    """An answer of an attempt, read again. ``item`` is None when the quiz no longer has it ("soal lama")."""

    item_id: str
    item: Item | None
    answer: Answer
    tries: tuple[AnswerRow, ...]

    @property
    def is_old(self) -> bool:
        return self.item is None


class Attempts:
    """Writes attempts as events and reads them from the projection."""

    def __init__(self, records: Records, library: Library) -> None:
        self._records = records
        self._library = library
        self._tables = Tables(records)
        self._finder = SectionFinder(library)
        self._revisions: dict[str, tuple[Quiz, str]] = {}

    def start(self, learner: str, quiz_code: str, also: Sequence[str] = (), task: str = "") -> AttemptState:
        """A new attempt; see ``Learning.start_attempt``."""
        quiz = self._quiz(quiz_code)
        state = AttemptState(
            new_id(), learner, quiz_code, quiz, self._revision(quiz_code, quiz), secrets.randbelow(_SEEDS),
            stored=self._library.card(quiz_code).sensitive != "tinggi", task=task,
        )  # fmt: skip
        if state.stored:
            state.beside = [Beside(new_id(), person) for person in also]
            beside = [self._started(state, one) for one in state.beside]
            self._records.append(self._started(state, state), *beside)
        return state

    @staticmethod
    def _started(state: AttemptState, one: AttemptState | Beside) -> Fact:
        data: dict[str, str | int] = {"quiz": state.quiz_code, "revision": state.revision, "seed": state.seed}
        if state.task:
            data["task"] = state.task
        return Fact("attempt.started", by=one.learner, about=one.learner, obj=one.id, data=data)

    def resume(self, learner: str, quiz_code: str, also: Sequence[str] = (), task: str = "") -> AttemptState | None:
        """The attempt to go on with; see ``Learning.resume``."""
        quiz = self._quiz(quiz_code)
        if self._library.card(quiz_code).sensitive == "tinggi":
            return None
        row = self._tables.unfinished(learner, quiz_code, self._revision(quiz_code, quiz), task)
        if row is None:
            return None
        state = self._load(learner, row)
        self._take_along(state, also)
        return state

    def _take_along(self, state: AttemptState, also: Sequence[str]) -> None:
        """Give everyone beside an attempt: the unfinished one with this seed, begun together before, or a new one."""
        fresh = []
        for person in also:
            mine = [row for row in self._tables.attempts(person, state.quiz_code) if not row.finished]
            same = next((row for row in mine if (row.seed, row.revision) == (state.seed, state.revision)), None)
            one = Beside(same.id if same else new_id(), person)
            for answer in self._tables.answers(person, one.id) if same else ():
                one.given.setdefault(answer.item, []).append(answer)
            state.beside.append(one)
            if same is None:
                fresh.append(self._started(state, one))
        self._records.append(*fresh)

    def load(self, learner: str, attempt_id: str) -> AttemptState:
        """Any attempt of this learner, finished or not.

        Raises:
            LearningError: ``attempt-missing``; ``quiz-missing`` when its quiz is gone from the shelf.
        """
        row = self._tables.attempt(learner, attempt_id)
        if row is None:
            raise LearningError("attempt-missing", attempt=attempt_id)
        return self._load(learner, row)

    def _load(self, learner: str, row: AttemptRow) -> AttemptState:
        quiz = self._quiz(row.quiz)
        state = AttemptState(row.id, learner, row.quiz, quiz, row.revision, row.seed, finished=row.finished)
        state.task = row.task
        state.edited = row.revision != self._revision(row.quiz, quiz)
        for answer in self._tables.answers(learner, row.id):
            state.given.setdefault(answer.item, []).append(answer)
        return state

    def give(self, state: AttemptState, item: Item, answer: Answer, *, hint: bool) -> Outcome:
        """Judge and record one confirmed answer; see ``Learning.answer``."""
        if state.quiz.item(item.id) is None:
            raise LearningError("item-missing", item=item.id)
        outcome = score(item, answer, usual_mode(item.type))
        text = encode_answer(item, answer)
        everyone: list[AttemptState | Beside] = [state, *state.beside]
        rows = [_next_row(one.given.get(item.id, []), item.id, text, outcome.per_mille, hint) for one in everyone]
        if state.stored:
            self._records.append(*(_answered(one, row) for one, row in zip(everyone, rows, strict=True)))
        # only now: an answer that could not be recorded was not given
        for one, row in zip(everyone, rows, strict=True):
            one.given.setdefault(item.id, []).append(row)
        return outcome

    def finish(self, state: AttemptState) -> Result:
        """End the attempt; see ``Learning.finish``."""
        result = self.result(state)
        if state.stored and not state.finished:
            # Who came to sit beside in the middle has questions left, and goes on with them at another time.
            done = [one for one in state.beside if all(item.id in one.given for item in state.items)]
            ending: list[AttemptState | Beside] = [state, *(one for one in done if not one.finished)]
            self._records.append(*(self._ended(state, one) for one in ending))
            self._forget_drafts(state)
            for one in ending:
                one.finished = True
        state.finished = True
        return result

    @staticmethod
    def _ended(state: AttemptState, one: AttemptState | Beside) -> Fact:
        right = sum(_right(one, item) for item in state.items)
        data = {"quiz": state.quiz_code, "right": right, "total": len(state.items)}
        return Fact("attempt.finished", by=one.learner, about=one.learner, obj=one.id, data=data)

    def result(self, state: AttemptState) -> Result:
        """The result by first tries, without recording anything."""
        wrong = [item for item in state.items if not _right(state, item)]
        again = tuple(LookAgain(item, self._finder.section_for(state.quiz_code, item)) for item in wrong)
        if not state.stored:
            return Result(0, 0, again, scored=False)
        return Result(len(state.items) - len(wrong), len(state.items), again)

    def review(self, state: AttemptState) -> tuple[ReviewedAnswer, ...]:
        """Every answer of the attempt in the quiz's order, those to items of an older text at the end."""
        known = {item.id: item for item in state.quiz.items}
        order = [item.id for item in state.quiz.items if item.id in state.given]
        order += sorted(id_ for id_ in state.given if id_ not in known)
        reviewed = []
        for id_ in order:
            tries, item = tuple(state.given[id_]), known.get(id_)
            answer = decode_answer(item, tries[0].text) if item is not None else Answer.write(tries[0].text)
            reviewed.append(ReviewedAnswer(id_, item, answer, tries))
        return tuple(reviewed)

    def save_draft(self, state: AttemptState, item: Item, answer: Answer) -> None:
        """Keep an unfinished answer on this computer; see ``Learning.save_draft_answer``."""
        if not state.stored:
            return
        key = self._draft_key(state, item)
        if answer.is_empty:
            self._records.drafts.clear(state.learner, key)
        else:
            self._records.drafts.save(state.learner, key, encode_answer(item, answer))

    def draft(self, state: AttemptState, item: Item) -> Answer | None:
        """The unfinished answer kept for the next try of this item, or None."""
        if not state.stored:
            return None
        for person in (state.learner, *self._records.aliases(state.learner)):
            text = self._records.drafts.load(person, self._draft_key(state, item))
            if text is not None:
                return decode_answer(item, text)
        return None

    def section_for(self, quiz_code: str, item: Item) -> str:
        """The section of the lesson that explains this item, or ""."""
        return self._finder.section_for(quiz_code, item)

    @staticmethod
    def _draft_key(state: AttemptState, item: Item) -> str:
        # the try is in the key: a confirmed answer leaves its draft behind unread, and stays a single commit
        return f"{_DRAFT}/{state.id}/{item.id}/{state.tries(item.id) + 1}"

    def _forget_drafts(self, state: AttemptState) -> None:
        with self._records.together():
            for key in self._records.drafts.keys(state.learner, f"{_DRAFT}/{state.id}/"):
                self._records.drafts.clear(state.learner, key)

    def _quiz(self, code: str) -> Quiz:
        card = self._library.find(code)
        quiz = self._library.quiz(code) if card is not None else None
        if quiz is None:
            raise LearningError("quiz-missing", lesson=code)
        return quiz

    def _revision(self, code: str, quiz: Quiz) -> str:
        """16 hex digits for what the quiz asks; how it was typed does not count."""
        kept = self._revisions.get(code)
        if kept is None or kept[0] is not quiz:
            kept = self._revisions[code] = (quiz, revision(format_quiz(quiz, write_ids=True)))
        return kept[1]


def _right(one: AttemptState | Beside, item: Item) -> bool:
    tries = one.given.get(item.id)
    return bool(tries) and tries[0].per_mille >= 1000  # type: ignore[index]


def _next_row(tries: Sequence[AnswerRow], item: str, text: str, per_mille: int, hint: bool) -> AnswerRow:
    number = 1 + max((given.number for given in tries), default=0)
    return AnswerRow(item, number, text, per_mille, hint, counts=not tries)


def _answered(one: AttemptState | Beside, row: AnswerRow) -> Fact:
    data = {
        "item": row.item, "attempt_no": row.number, "answer": row.text, "score": row.per_mille, "hint": int(row.hint),
    }  # fmt: skip
    return Fact("answer.given", by=one.learner, about=one.learner, obj=one.id, data=data)
