"""The tab "Murid" of Kelas."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aksi_desktop.ui.classroom.tabs import ClassTab
    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.jobs import Jobs
    from aksi_desktop.ui.services import Services
    from aksi_desktop.ui.theme import Theme


def build_people(*, theme: Theme, services: Services, jobs: Jobs, frame: Frame) -> ClassTab:
    """The tab with its presenter."""
    from aksi_desktop.ui.classroom.people.presenter import PeoplePresenter
    from aksi_desktop.ui.classroom.people.view import PeopleTab

    tab = PeopleTab(theme=theme, frame=frame)
    tab.presenter = PeoplePresenter(tab, services=services, jobs=jobs, frame=frame)
    return tab
