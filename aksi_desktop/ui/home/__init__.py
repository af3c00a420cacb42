"""Beranda and Pelajaran: where to go on, what there is, and the search over both."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.services import Services
    from aksi_desktop.ui.theme import Theme


def build_home(*, theme: Theme, services: Services, frame: Frame) -> QWidget:
    """Beranda for who works now, filled."""
    from aksi_desktop.classroom.opened import Opened

    from aksi_desktop.ui.home.presenter import HomePresenter
    from aksi_desktop.ui.home.seen_line import SeenLine
    from aksi_desktop.ui.home.view import HomeView

    view = HomeView(theme=theme, library=services.library, frame=frame)
    view.presenter = HomePresenter(
        view,
        library=services.library,
        learning=services.learning,
        learner=lambda: frame.learner,
        tasks=services.tasks,
    )
    opened = Opened(services.records)
    view.add_seen_line(SeenLine(lambda: None if frame.learner.guest else opened.last(frame.learner.id)))
    return view


def build_lessons(*, theme: Theme, services: Services, frame: Frame) -> QWidget:
    """Pelajaran for who works now, filled."""
    from aksi_desktop.ui.home.lessons_view import LessonsView
    from aksi_desktop.ui.home.presenter import LessonsPresenter

    view = LessonsView(theme=theme)
    view.presenter = LessonsPresenter(view, library=services.library, learning=services.learning, frame=frame)
    return view
