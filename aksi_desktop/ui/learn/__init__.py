"""Reading a lesson and doing its activity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aksi_desktop.errors import AksiError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.jobs import Jobs
    from aksi_desktop.ui.learn.page_builder import HelpLine
    from aksi_desktop.ui.services import Services
    from aksi_desktop.ui.theme import Theme
    from aksi_desktop.ui.widgets import FocusScreen


def build_lesson(
    *, theme: Theme, services: Services, jobs: Jobs, frame: Frame, code: str, section: str = ""
) -> FocusScreen:
    """Lesson ``code`` at ``section``, or where this learner stopped. A lesson that cannot be shown says so."""
    from shiboken6 import isValid

    from aksi_desktop.ui.learn.load import when_loaded
    from aksi_desktop.ui.learn.look import LookSettings
    from aksi_desktop.ui.learn.presenter import ReadingPresenter
    from aksi_desktop.ui.learn.reading import ReadingScreen
    from aksi_desktop.ui.learn.speech import ReadAloud

    screen = ReadingScreen(theme=theme, contacts=near_contacts(theme, services))
    presenter = ReadingPresenter(
        screen,
        LessonExits(theme=theme, services=services, jobs=jobs, frame=frame),
        library=services.library,
        learning=services.learning,
        learner=lambda: frame.learner.id,
        beside=lambda: frame.beside,
        for_teacher=lambda: is_teachers_computer(services),
    )
    card = services.library.find(code)

    def open_now() -> None:
        if isValid(screen):  # whoever opened it may have left again while the reader was loading
            presenter.open(code, section)

    screen.attend(
        presenter,
        look=LookSettings(theme=theme, settings=services.settings),
        voice=ReadAloud(screen),
        begin=lambda: when_loaded(jobs, open_now),
        title=card.screen_title if card is not None else "",
    )
    return screen


def build_activity(*, theme: Theme, services: Services, jobs: Jobs, frame: Frame, code: str) -> FocusScreen:
    """The interactive activity of lesson ``code``."""
    from aksi_desktop.ui.learn.activity.screen import ActivityScreen

    def done() -> None:
        services.learning.activity_done(frame.learner.id, code, also=frame.beside)

    learner = frame.learner.id
    return ActivityScreen(
        services.library.activity(code), services.library.find(code), mark_done=done,
        kept=services.learning.kept_activity(learner, code),
        keep=lambda state: services.learning.keep_activity(learner, code, state),
        theme=theme, frame=frame,
    )  # fmt: skip


def is_teachers_computer(services: Services) -> bool:
    """Whether the school's sealed keys lie here: such a computer is a teacher's own."""
    from aksi_desktop.exchange.school import load_school

    try:
        school = load_school(services.places.data)
    except AksiError:
        return False  # damaged keys are said where they matter, not while somebody reads
    return school is not None and school.is_hub


def near_contacts(theme: Theme, services: Services) -> Callable[[], Sequence[HelpLine]]:
    """Gives, when asked, the people near by that the help page names first."""

    def contacts() -> Sequence[HelpLine]:
        from aksi_desktop.ui.help.contacts import load_contacts
        from aksi_desktop.ui.learn.page_builder import HelpLine
        from aksi_desktop.ui.school_contacts import own_contacts

        found = load_contacts(theme.resources / "bantuan", own=own_contacts(services.records))
        group = found[0].group if found else ""
        near = [contact for contact in found if contact.group == group]
        return [
            HelpLine(
                ", ".join(part for part in (contact.filled_name, contact.name) if part),
                " · ".join(part for part in (contact.room, contact.hours, contact.number, contact.how) if part),
            )
            for contact in near
        ]

    return contacts


class LessonExits:
    """Where reading leads, said in the frame's words."""

    def __init__(self, *, theme: Theme, services: Services, jobs: Jobs, frame: Frame) -> None:
        self._theme = theme
        self._services = services
        self._jobs = jobs
        self._frame = frame

    def leave(self) -> None:
        self._frame.close_focus()

    def open_module(self, module: str) -> None:
        self._frame.open_module(module)

    def open_quiz(self, lesson: str) -> None:
        self._frame.close_focus()
        self._frame.open_quiz(lesson)

    def open_activity(self, lesson: str) -> None:
        self._frame.open_focus(
            build_activity(theme=self._theme, services=self._services, jobs=self._jobs, frame=self._frame, code=lesson)
        )

    def open_help(self) -> None:
        self._frame.open_help()
