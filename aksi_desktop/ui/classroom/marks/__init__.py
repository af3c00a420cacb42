"""The tab Nilai: learners by assessments, typed like a sheet; what follows an assessment; files for other programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aksi_desktop.ui.classroom.tabs import ClassTab
    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.jobs import Jobs
    from aksi_desktop.ui.services import Services
    from aksi_desktop.ui.theme import Theme


def build_marks(*, theme: Theme, services: Services, jobs: Jobs, frame: Frame) -> ClassTab:
    """The tab, empty until it is given a class."""
    from aksi_desktop.ui.classroom.marks.presenter import MarksPresenter
    from aksi_desktop.ui.classroom.marks.view import MarksTab

    view = MarksTab(theme=theme)
    view.presenter = MarksPresenter(view, services=services, jobs=jobs, frame=frame)
    return view
