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

    def assign() -> None:
        from aksi_desktop.ui.classroom.tasks.assign_dialog import open_assign

        if view.card is not None:
            dialog = open_assign(
                view.card, theme=theme, services=services, jobs=jobs, frame=frame, parent=view.window(),
                masked=view.masked,
            )  # fmt: skip
            view.mask_changed.connect(dialog.set_masked)

    def open_tasks() -> None:
        if view.card is not None:
            frame.open_class(view.card.id, "tugas")

    view.assign_asked.connect(assign)
    view.company.tasks_asked.connect(open_tasks)
    view.presenter = ProgressPresenter(view, overview=services.overview, jobs=jobs, frame=frame)
    return view
