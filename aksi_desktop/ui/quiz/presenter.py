"""What happens while someone answers a quiz. Plain Python: asks the run, tells the view.

Practice checks every answer at once, gives hints and lets one try again. A test that counts begins when somebody says
so, goes on without a word about right and wrong, and shows what is right at its end.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Protocol

from aksi_desktop.assessment import Answer, Item, Outcome, score, shuffled, usual_mode
from aksi_desktop.errors import AksiError

from aksi_desktop.ui.quiz.model import After, LookAgain, Mode, QuestionCard, QuizTrouble, ResultCard, StartCard

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from aksi_desktop.assessment import Quiz
    from aksi_desktop.classroom.graded import GivenTest, Refusal
    from aksi_desktop.curriculum import Library
    from aksi_desktop.learning import AttemptState, Learning


def _never(lesson: str) -> None:
    """Where nothing counts, nothing is refused."""


class QuizView(Protocol):
    """What the presenter needs of a screen."""

    def show_start(self, start: StartCard) -> None: ...
    def show_question(self, card: QuestionCard) -> None: ...
    def show_outcome(self, outcome: Outcome, *, last: bool, answered: int) -> None: ...
    def show_missing(self, parts: int) -> None: ...
    def show_hint(self, text_md: str) -> None: ...
    def show_not_saved(self, error: AksiError) -> None: ...
    def show_cannot_start(self, error: AksiError) -> None: ...
    def show_refused(self, refused: Refusal) -> None: ...
    def show_result(self, result: ResultCard) -> None: ...
    def show_trouble(self, trouble: QuizTrouble) -> None: ...


class QuizExits(Protocol):
    """Where a quiz can lead; the shell answers."""

    def leave(self) -> None: ...
    def go_home(self) -> None: ...
    def read_again(self, lesson: str, section: str) -> None: ...


class QuizPresenter:
    """One quiz in front of one learner. ``learner`` is asked at opening; the attempt then belongs to that id.

    ``beside`` are the ids of who works along; ``refusal`` tells why a test that counts cannot begin now; ``test``
    tells whether the quiz of a unit is one for this learner.
    """

    def __init__(
        self,
        view: QuizView,
        exits: QuizExits,
        *,
        library: Library,
        learning: Learning,
        learner: Callable[[], str],
        beside: Callable[[], tuple[str, ...]] = tuple,
        refusal: Callable[[str], Refusal | None] = _never,
        test: Callable[[str], GivenTest | None] = _never,
        today: Callable[[], date] = date.today,
    ) -> None:
        self._view = view
        self._exits = exits
        self._library = library
        self._learning = learning
        self._learner = learner
        self._beside = beside
        self._refusal = refusal
        self._test = test
        self._today = today
        self._lesson = ""
        self._task = ""
        self._mode: Mode = "latihan"
        self._after: After = ""
        self._answers: dict[str, Answer] = {}
        self._ended: ResultCard | None = None
        self._attempt: AttemptState | None = None
        self._items: tuple[Item, ...] = ()
        self._at = 0
        self._outcomes: dict[str, Outcome] = {}
        self._hinted: set[str] = set()
        self._last_draft: tuple[str, Answer] | None = None

    @property
    def at_result(self) -> bool:
        """Whether all questions are behind the learner."""
        return self._at >= len(self._items)

    # -- opening ----------------------------------------------------------------------------------------------------
    def open(self, lesson: str) -> None:
        """Show the quiz of a lesson at the first question not yet answered; before a test, what it is."""
        self._lesson = lesson
        card = self._library.find(lesson)
        quiz = self._library.quiz(lesson) if card is not None else None
        if quiz is None or not any(item.machine_marked for item in quiz.items):
            self._view.show_trouble(QuizTrouble(lesson, "missing" if quiz is None else "empty"))
            return
        refused = self._refusal(lesson)
        if refused is not None:
            self._view.show_refused(refused)
            return
        test = self._test(lesson)
        self._task = test.task.id if test is not None and test.standing == "tes" else ""
        self._after = test.standing if test is not None and test.standing != "tes" else ""
        learner, beside = self._learner(), self._beside()
        try:
            attempt = self._learning.resume(learner, lesson, also=beside, task=self._task)
            if attempt is None and test is not None and self._task:
                self._view.show_start(self._start_card(test, quiz))
                return
            attempt = attempt or self._learning.start_attempt(learner, lesson, also=beside)
        except AksiError as error:
            self._view.show_cannot_start(error)
            return
        self._play(attempt)

    def _start_card(self, test: GivenTest, quiz: Quiz) -> StartCard:
        task, count = test.task, sum(item.machine_marked for item in quiz.items)
        on_paper = len(quiz.items) - count
        return StartCard(task.title, test.giver, count, on_paper, task.due, self._today(), task.note)

    def begin_test(self) -> None:
        """Begin the test that was asked for. From here on the first answer to each question counts."""
        refused = self._refusal(self._lesson)
        if refused is not None:
            self._view.show_refused(refused)
            return
        try:
            attempt = self._learning.start_attempt(self._learner(), self._lesson, task=self._task)
        except AksiError as error:
            self._view.show_cannot_start(error)
            return
        self._play(attempt)

    def _play(self, attempt: AttemptState) -> None:
        """Go on with an attempt at the first question not yet answered."""
        self._attempt = attempt
        self._mode = "tes" if attempt.task else "latihan"
        self._begin(attempt, attempt.items)
        self._answers = dict(attempt.first_answers if attempt.task else attempt.answers)
        self._outcomes = {
            item.id: score(item, self._answers[item.id], usual_mode(item.type))
            for item in self._items
            if item.id in self._answers
        }
        self._at = self._first_open(0)
        self._show()

    def _begin(self, attempt: AttemptState, items: Iterable[Item]) -> None:
        self._items = tuple(shuffled(item, attempt.seed) for item in items)
        self._outcomes = {}
        self._hinted = set()

    def _first_open(self, start: int) -> int:
        """The next question without an answer from ``start``, going round once; the end when there is none."""
        order = [*range(start, len(self._items)), *range(start)]
        return next((index for index in order if self._items[index].id not in self._outcomes), len(self._items))

    # -- answering ----------------------------------------------------------------------------------------------------
    def save_draft(self, answer: Answer) -> None:
        """Keep an unfinished answer. The view calls this within 2 s of a change, and before it goes away."""
        item, attempt = self._current(), self._attempt
        if item is None or attempt is None or item.id in self._outcomes or self._last_draft == (item.id, answer):
            return
        try:
            self._learning.save_draft_answer(attempt, item, answer)
        except AksiError as error:
            self._view.show_not_saved(error)
            return
        self._last_draft = (item.id, answer)

    def confirm(self, answer: Answer, missing: int) -> None:
        """The one key: check what is answered, or go on when it was checked. In a test: keep it and go on."""
        item, attempt = self._current(), self._attempt
        if item is None or attempt is None:
            return
        if item.id in self._outcomes:
            self.next()
            return
        if missing:
            self._view.show_missing(missing)
            return
        try:
            outcome = self._learning.answer(attempt, item, answer, hint=item.id in self._hinted)
        except AksiError as error:
            # not confirmed: nothing on the screen may look as if it were; the answer stays where it is
            self._view.show_not_saved(error)
            return
        self._outcomes[item.id] = outcome
        self._answers[item.id] = answer
        if self._mode == "tes":
            self.next()
            return
        self._view.show_outcome(outcome, last=self._is_last(), answered=len(self._outcomes))

    def ask_hint(self) -> None:
        """Show the hint of this question and note that it was asked for. A test has none."""
        item = self._current()
        if item is not None and item.hint and item.id not in self._outcomes and self._mode == "latihan":
            self._hinted.add(item.id)
            self._view.show_hint(item.hint)

    def next(self) -> None:
        """The next open question; after the last, the result."""
        item = self._current()
        if item is not None and item.id in self._outcomes:
            self._at = self._at + 1 if self._mode == "pembahasan" else self._first_open(self._at + 1)
            self._show()

    def skip(self) -> None:
        """Leave a question of a test for later; the draft stays."""
        if self._mode == "tes" and self._current() is not None:
            self._at = self._first_open(self._at + 1)
            self._show()

    # -- ending -------------------------------------------------------------------------------------------------------
    def leave(self) -> None:
        """Out of the quiz; what is unfinished was kept before."""
        self._exits.leave()

    def repeat_wrong(self) -> None:
        """Once more, only what was not right. The first answers stay the ones that count."""
        attempt = self._attempt
        wrong = [item for item in self._items if item.id in self._outcomes and not self._outcomes[item.id].right]
        if attempt is not None and wrong:
            if self._mode != "latihan":
                self._mode, self._after = "latihan", "selesai"
            self._begin(attempt, [item for item in attempt.items if item.id in {other.id for other in wrong}])
            self._at = 0
            self._show()

    def review(self) -> None:
        """After a test: every question with what was answered and what is right."""
        if self._mode != "latihan" and self._ended is not None:
            self._mode, self._at = "pembahasan", 0
            self._show()

    def read_again(self, section: str) -> None:
        """Back into the lesson, where this was explained."""
        self._exits.read_again(self._lesson, section)

    def go_home(self) -> None:
        """Home, from the result."""
        self._exits.go_home()

    # -- what is shown ------------------------------------------------------------------------------------------------
    def _current(self) -> Item | None:
        return self._items[self._at] if self._at < len(self._items) else None

    def _is_last(self) -> bool:
        if self._mode == "pembahasan":
            return self._at + 1 == len(self._items)
        return all(item.id in self._outcomes for item in self._items)

    def _show(self) -> None:
        item, attempt = self._current(), self._attempt
        assert attempt is not None
        if item is None:
            if self._mode == "pembahasan" and self._ended is not None:
                self._view.show_result(self._ended)
            else:
                self._finish(attempt)
            return
        self._last_draft = None
        answer = self._answers[item.id] if self._mode == "pembahasan" else self._learning.draft_answer(attempt, item)
        self._view.show_question(
            QuestionCard(
                item=item,
                stimulus=attempt.quiz.stimulus_of(item),
                folder=self._library.card(self._lesson).folder,
                number=self._at + 1,
                total=len(self._items),
                answered=len(self._outcomes),
                answer=answer or Answer(),
                stored=attempt.stored,
                mode=self._mode,
                after=self._after,
                others=sum(other.id not in self._outcomes for other in self._items) - 1,
            )
        )
        if self._mode == "pembahasan":
            self._view.show_outcome(self._outcomes[item.id], last=self._is_last(), answered=len(self._items))

    def _finish(self, attempt: AttemptState) -> None:
        noted = True
        try:
            self._learning.finish(attempt)
        except AksiError as error:
            # every answer stands; only the end is not noted yet, and the next opening notes it
            self._view.show_not_saved(error)
            noted = False
        test = self._mode == "tes"
        self._ended = ResultCard(
            lesson=self._lesson,
            right=sum(self._outcomes[item.id].right for item in self._items),
            total=len(self._items),
            look_again=self._look_again(),
            scored=attempt.stored,
            skipped=len(attempt.quiz.items) - len(attempt.items),
            test=test,
            noted=noted or not test,
            after=self._after,
        )
        self._view.show_result(self._ended)

    def _look_again(self) -> tuple[LookAgain, ...]:
        titles = {section.id: section.title for section in self._library.card(self._lesson).sections}
        entries = []
        for item in self._items:
            if not self._outcomes[item.id].right:
                section = self._learning.section_for(self._lesson, item)
                entries.append(LookAgain(item.id, item.stem_md, section, titles.get(section, "")))
        return tuple(entries)
