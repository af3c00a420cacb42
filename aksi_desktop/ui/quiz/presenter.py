"""What happens while someone answers a quiz. Plain Python: asks the run, tells the view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from aksi_desktop.assessment import Answer, Item, Outcome, Quiz, score, shuffled, usual_mode
from aksi_desktop.errors import AksiError
from aksi_desktop.ui.quiz.model import LookAgain, QuestionCard, QuizTrouble, ResultCard

if TYPE_CHECKING:
    from collections.abc import Callable

    from aksi_desktop.curriculum import LessonCard, Library
    from aksi_desktop.ui.quiz.runs import Run


class QuizView(Protocol):
    """What the presenter needs of a screen."""

    def show_question(self, card: QuestionCard) -> None: ...
    def show_outcome(self, outcome: Outcome, *, last: bool, answered: int) -> None: ...
    def show_missing(self, parts: int) -> None: ...
    def show_hint(self, text_md: str) -> None: ...
    def show_not_saved(self, error: AksiError) -> None: ...
    def show_result(self, result: ResultCard) -> None: ...
    def show_trouble(self, trouble: QuizTrouble) -> None: ...


class QuizExits(Protocol):
    """Where a quiz can lead; the shell answers."""

    def leave(self, lesson: str) -> None: ...
    def go_home(self) -> None: ...
    def read_again(self, lesson: str, section: str) -> None: ...
    def open_help(self) -> None: ...


class QuizPresenter:
    """One quiz in front of one learner. ``start_run`` gives the run: stored, or loose for a self-check."""

    def __init__(
        self,
        view: QuizView,
        exits: QuizExits,
        *,
        library: Library,
        start_run: Callable[[LessonCard, Quiz], Run],
    ) -> None:
        self._view = view
        self._exits = exits
        self._library = library
        self._start_run = start_run
        self._card: LessonCard | None = None
        self._quiz: Quiz | None = None
        self._run: Run | None = None
        self._items: tuple[Item, ...] = ()
        self._skipped = 0
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
        """Show the quiz of a lesson at the first question not yet answered."""
        try:
            self._card = self._library.card(lesson)
            quiz = self._library.quiz(lesson)
        except (KeyError, AksiError):
            quiz = None
        items = tuple(item for item in quiz.items if item.machine_marked) if quiz else ()
        if quiz is None or self._card is None or not items:
            self._view.show_trouble(QuizTrouble(lesson, "missing" if quiz is None else "empty"))
            return
        self._quiz = quiz
        self._skipped = len(quiz.items) - len(items)
        self._begin(items)

    def _begin(self, items: tuple[Item, ...], *, anew: bool = False) -> None:
        assert self._card is not None
        assert self._quiz is not None
        try:
            if self._run is None or anew:
                self._run = self._start_run(self._card, self._quiz)
        except AksiError as error:
            self._view.show_not_saved(error)
            return
        run = self._run
        self._items = tuple(shuffled(item, run.seed) for item in items)
        self._hinted = set()
        self._outcomes = {
            item.id: score(item, given, usual_mode(item.type))
            for item in self._items
            if (given := run.answers.get(item.id)) is not None
        }
        self._at = self._first_open(0)
        self._show()

    def _first_open(self, start: int) -> int:
        """The next question without an answer from ``start``, going round once; the end when there is none."""
        order = [*range(start, len(self._items)), *range(start)]
        return next((index for index in order if self._items[index].id not in self._outcomes), len(self._items))

    # -- answering ----------------------------------------------------------------------------------------------------
    def save_draft(self, answer: Answer) -> None:
        """Keep an unfinished answer. The view calls this within 2 s of a change, and before it goes away."""
        item = self._current()
        if item is None or self._run is None or item.id in self._outcomes or self._last_draft == (item.id, answer):
            return
        try:
            self._run.save_draft(item, answer)
        except AksiError as error:
            self._view.show_not_saved(error)
            return
        self._last_draft = (item.id, answer)

    def confirm(self, answer: Answer, missing: int) -> None:
        """The one key: check what is answered, or go on when it was checked."""
        item = self._current()
        if item is None or self._run is None:
            return
        if item.id in self._outcomes:
            self.next()
            return
        if missing:
            self._view.show_missing(missing)
            return
        try:
            outcome = self._run.give(item, answer, hint=item.id in self._hinted)
        except AksiError as error:
            # not confirmed: nothing on the screen may look as if it were; the answer stays where it is
            self._view.show_not_saved(error)
            return
        self._outcomes[item.id] = outcome
        self._last_draft = None
        self._view.show_outcome(outcome, last=self._is_last(), answered=len(self._outcomes))

    def ask_hint(self) -> None:
        """Show the hint of this question and note that it was asked for."""
        item = self._current()
        if item is not None and item.hint and item.id not in self._outcomes:
            self._hinted.add(item.id)
            self._view.show_hint(item.hint)

    def next(self) -> None:
        """The next open question; after the last, the result."""
        item = self._current()
        if item is not None and item.id in self._outcomes:
            self._at = self._first_open(self._at + 1)
            self._show()

    # -- ending -------------------------------------------------------------------------------------------------------
    def leave(self, answer: Answer | None = None) -> None:
        """Out of the quiz; an unfinished answer is kept first."""
        if answer is not None:
            self.save_draft(answer)
        self._exits.leave(self._card.code if self._card else "")

    def repeat_wrong(self) -> None:
        """Once more, only what was not right."""
        assert self._quiz is not None
        wrong = {item_id for item_id, outcome in self._outcomes.items() if not outcome.right}
        items = tuple(item for item in self._quiz.items if item.id in wrong)
        if items:
            self._begin(items, anew=True)

    def read_again(self, section: str) -> None:
        """Back into the lesson, where this was explained."""
        if self._card is not None:
            self._exits.read_again(self._card.code, section)

    # -- what is shown ------------------------------------------------------------------------------------------------
    def _current(self) -> Item | None:
        return self._items[self._at] if self._at < len(self._items) else None

    def _is_last(self) -> bool:
        return all(item.id in self._outcomes for item in self._items)

    def _show(self) -> None:
        item = self._current()
        if item is None:
            self._finish()
            return
        assert self._quiz is not None
        assert self._run is not None
        assert self._card is not None
        self._last_draft = None
        self._view.show_question(
            QuestionCard(
                item=item,
                stimulus=self._quiz.stimulus_of(item),
                folder=self._card.folder,
                number=self._at + 1,
                total=len(self._items),
                answered=len(self._outcomes),
                answer=self._run.draft(item) or Answer(),
                outcome=None,
                last=len(self._outcomes) + 1 >= len(self._items),
                stored=self._run.stored,
            )
        )

    def _finish(self) -> None:
        assert self._card is not None
        assert self._run is not None
        try:
            self._run.finish()
        except AksiError as error:
            self._view.show_not_saved(error)
        right = sum(outcome.right for outcome in self._outcomes.values())
        self._view.show_result(
            ResultCard(
                lesson=self._card.code,
                title=self._card.screen_title or self._card.title,
                right=right,
                total=len(self._items),
                look_again=self._look_again(),
                scored=self._run.stored,
                skipped=self._skipped,
            )
        )

    def _look_again(self) -> tuple[LookAgain, ...]:
        assert self._card is not None
        titles = {section.id: section.title for section in self._card.sections}
        return tuple(
            LookAgain(item.id, item.stem_md, item.section, titles.get(item.section, ""))
            for item in self._items
            if not self._outcomes[item.id].right
        )
