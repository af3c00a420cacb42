"""Kehadiran: the list and the journal in one pass, the meetings of before, the recap."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aksi_desktop.ui.classroom.tabs import ClassTab
    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.jobs import Jobs
    from aksi_desktop.ui.services import Services
    from aksi_desktop.ui.theme import Theme


def build_attendance(*, theme: Theme, services: Services, jobs: Jobs, frame: Frame) -> ClassTab:
    """The tab; it shows a class when told which."""
    from aksi_desktop.ui.classroom.attendance.presenter import SheetPresenter
    from aksi_desktop.ui.classroom.attendance.recap_presenter import RecapPresenter
    from aksi_desktop.ui.classroom.attendance.tab import AttendanceTab

    view = AttendanceTab(theme=theme, frame=frame)
    view.sheet.presenter = SheetPresenter(
        view.sheet,
        meetings=services.meetings,
        roster=services.roster,
        library=services.library,
        drafts=services.records.drafts,
        jobs=jobs,
        frame=frame,
    )
    view.recap.presenter = RecapPresenter(view.recap, services=services, jobs=jobs, frame=frame)
    return view
