"""Kumpulkan & bagikan: the school of this computer, class lists, and the stick."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.jobs import Jobs
    from aksi_desktop.ui.services import Services
    from aksi_desktop.ui.theme import Theme
    from aksi_desktop.ui.widgets.pages import FocusScreen


def build_carry(*, theme: Theme, services: Services, jobs: Jobs, frame: Frame) -> FocusScreen:
    """The page, filled with what this computer is now."""
    from aksi_desktop.ui.carry.presenter import CarryPresenter
    from aksi_desktop.ui.carry.view import CarryScreen

    view = CarryScreen(theme=theme, frame=frame)
    view.presenter = CarryPresenter(
        view, services=services, jobs=jobs, frame=frame, help_words=theme.resources / "bantuan"
    )
    view.presenter.show()
    return view


def school_name(data: Path) -> str:
    """The school that this computer belongs to, or ""; also "" where the file that says so is damaged."""
    from aksi_desktop.roster.keys import KeyFileDamaged
    from aksi_desktop.roster.school_file import read_school_file

    try:
        found = read_school_file(data)
    except KeyFileDamaged:
        return ""
    return found.name if found else ""
