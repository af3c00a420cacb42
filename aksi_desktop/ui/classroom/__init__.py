"""Kelas: one class at a time, its tabs, and who may see what."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.jobs import Jobs
    from aksi_desktop.ui.services import Services
    from aksi_desktop.ui.theme import Theme


def build_classroom(*, theme: Theme, services: Services, jobs: Jobs, frame: Frame) -> QWidget:
    """Kelas for the teacher who works now, on the class that was open last."""
    from aksi_desktop.ui.classroom.page import ClassroomPage

    return ClassroomPage(theme=theme, services=services, jobs=jobs, frame=frame)
