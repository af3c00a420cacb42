"""The quiz: one question at a time, feedback in place, nothing lost, a result that shows the way on."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.jobs import Jobs
    from aksi_desktop.ui.services import Services
    from aksi_desktop.ui.theme import Theme
    from aksi_desktop.ui.widgets import FocusScreen


def build_quiz(*, theme: Theme, services: Services, jobs: Jobs, frame: Frame, code: str) -> FocusScreen:
    """The quiz of lesson ``code``, at the first question this learner has not answered."""
    from aksi_desktop.ui.quiz.player import QuizScreen
    from aksi_desktop.ui.quiz.presenter import QuizPresenter

    screen = QuizScreen(theme=theme)
    presenter = QuizPresenter(
        screen,
        _Exits(frame),
        library=services.library,
        learning=services.learning,
        learner=lambda: frame.learner.id,
        beside=lambda: frame.beside,
        refusal=lambda lesson: services.graded.refusal(frame.sitting, lesson, date.today()),
        test=lambda lesson: services.graded.given(frame.learner.id, lesson, date.today()),
    )
    screen.attend(presenter)
    card = services.library.find(code)
    screen.set_title(card.screen_title or card.title if card is not None else "")
    presenter.open(code)
    return screen


class _Exits:
    """Where a quiz leads, said in the frame's words."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame

    def leave(self) -> None:
        self._frame.close_focus()

    def go_home(self) -> None:
        self._frame.go("beranda")

    def read_again(self, lesson: str, section: str) -> None:
        self._frame.close_focus()
        self._frame.open_lesson(lesson, section)
