"""The teacher's desk: signing in with the school's passphrase, and the teacher's Beranda."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.jobs import Jobs
    from aksi_desktop.ui.services import Services
    from aksi_desktop.ui.teacher.door import Enter, TeacherDoor
    from aksi_desktop.ui.theme import Theme


def make_door(*, services: Services, jobs: Jobs, enter: Enter) -> TeacherDoor:
    """The way in for teachers. Keep one a window: it remembers how often the passphrase was wrong."""
    from aksi_desktop.ui.teacher.door import TeacherDoor

    return TeacherDoor(services=services, jobs=jobs, enter=enter)


def open_door(door: TeacherDoor, *, theme: Theme, over: QWidget) -> None:
    """Ask who and for the passphrase. Kelas contoh asks nothing."""
    from aksi_desktop.ui.teacher.door_dialogs import PassphraseDialog

    def ask() -> None:
        PassphraseDialog(door, theme=theme, parent=over).open()

    if door.is_sample:
        door.enter_sample(otherwise=lambda error: ask())
    else:
        ask()


def build_desk(*, theme: Theme, services: Services, jobs: Jobs, frame: Frame, enter: Enter) -> QWidget:
    """The teacher's Beranda, filled. ``enter`` opens the desk anew for a teacher described anew."""
    from aksi_desktop.ui.teacher.desk import DeskPresenter
    from aksi_desktop.ui.teacher.view import DeskView

    view = DeskView(theme=theme, frame=frame)
    view.presenter = DeskPresenter(view, services=services, jobs=jobs, frame=frame, enter=enter)
    return view
