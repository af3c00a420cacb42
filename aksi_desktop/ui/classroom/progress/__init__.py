"""The tab Kemajuan: learners by units, who needs company, the hardest question."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aksi_desktop.ui.classroom.tabs import ClassTab
    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.jobs import Jobs
    from aksi_desktop.ui.services import Services
    from aksi_desktop.ui.theme import Theme


def build_progress(*, theme: Theme, services: Services, jobs: Jobs, frame: Frame) -> ClassTab:
    """The tab, empty until it is given a class."""
    from aksi_desktop.ui.classroom.progress.presenter import ProgressPresenter
    from aksi_desktop.ui.classroom.progress.view import ProgressTab

    view = ProgressTab(theme=theme)
    view.presenter = ProgressPresenter(view, overview=services.overview, jobs=jobs, frame=frame)
    return view
