"""Tugas: what was asked of the class, how many have done it, and the dialog that asks for more."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aksi_desktop.ui.classroom.tabs import ClassTab
    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.jobs import Jobs
    from aksi_desktop.ui.services import Services
    from aksi_desktop.ui.theme import Theme


def build_tasks(*, theme: Theme, services: Services, jobs: Jobs, frame: Frame) -> ClassTab:
    """The tab; it shows a class when told which."""
    from aksi_desktop.ui.classroom.tasks.presenter import TasksPresenter
    from aksi_desktop.ui.classroom.tasks.tab import TasksTab

    view = TasksTab(theme=theme, services=services, jobs=jobs, frame=frame)
    view.presenter = TasksPresenter(view, tasks=services.tasks, jobs=jobs, frame=frame)
    return view
