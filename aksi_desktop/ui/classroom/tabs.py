"""The tabs of Kelas: which there are, who may see them, and how each is made. Each tab's maker adds one line here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from aksi_desktop.ui.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from aksi_desktop.roster import ClassCard

    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.jobs import Jobs
    from aksi_desktop.ui.services import Services
    from aksi_desktop.ui.theme import Theme


class ClassTab(QWidget):
    """One tab of Kelas. ``card`` is the class it shows, ``masked`` whether names and marks are hidden."""

    card: ClassCard | None = None
    masked: bool = False

    def show_class(self, card: ClassCard) -> None:
        """Show this class from now on."""
        self.card = card
        self.refresh()

    def refresh(self) -> None:
        """Something was recorded: show the state of now."""

    def set_masked(self, masked: bool) -> None:
        """Hide (or show again) what must not stand on a projector: names and marks."""
        self.masked = masked
        self.refresh()

    def first_focus(self) -> QWidget | None:
        """The widget that gets the keyboard when the tab opens."""
        return None


class MakeTab(Protocol):
    """Builds a tab; modules are imported inside, when the tab is first opened."""

    def __call__(self, *, theme: Theme, services: Services, jobs: Jobs, frame: Frame) -> ClassTab: ...


@dataclass(frozen=True, slots=True)
class Tab:
    """One entry of the strip. ``roles`` may open it (``ti`` never: Kelas has names)."""

    id: str
    title_source: str
    icon: str
    roles: frozenset[str]
    make: MakeTab

    @property
    def title(self) -> str:
        """The title in the language of now."""
        return QCoreApplication.translate("ClassTabs", self.title_source)


GURU, WALI, BK = "guru", "wali", "bk"


def _progress(*, theme: Theme, services: Services, jobs: Jobs, frame: Frame) -> ClassTab:
    from aksi_desktop.ui.classroom.progress import build_progress

    return build_progress(theme=theme, services=services, jobs=jobs, frame=frame)


def _people(*, theme: Theme, services: Services, jobs: Jobs, frame: Frame) -> ClassTab:
    from aksi_desktop.ui.classroom.people import build_people

    return build_people(theme=theme, services=services, jobs=jobs, frame=frame)


def _tasks(*, theme: Theme, services: Services, jobs: Jobs, frame: Frame) -> ClassTab:
    from aksi_desktop.ui.classroom.tasks import build_tasks

    return build_tasks(theme=theme, services=services, jobs=jobs, frame=frame)


def _marks(*, theme: Theme, services: Services, jobs: Jobs, frame: Frame) -> ClassTab:
    from aksi_desktop.ui.classroom.marks import build_marks

    return build_marks(theme=theme, services=services, jobs=jobs, frame=frame)


def _attendance(*, theme: Theme, services: Services, jobs: Jobs, frame: Frame) -> ClassTab:
    from aksi_desktop.ui.classroom.attendance import build_attendance

    return build_attendance(theme=theme, services=services, jobs=jobs, frame=frame)


#: In the order of the strip. Not every name may open every tab: wali sees people, tasks and attendance, bk no marks.
TABS: tuple[Tab, ...] = (
    Tab("kemajuan", QT_TRANSLATE_NOOP("ClassTabs", "Kemajuan"), "list", frozenset({GURU}), _progress),
    Tab("murid", QT_TRANSLATE_NOOP("ClassTabs", "Murid"), "users", frozenset({GURU, WALI, BK}), _people),
    Tab("tugas", QT_TRANSLATE_NOOP("ClassTabs", "Tugas"), "notebook-pen", frozenset({GURU, WALI}), _tasks),
    Tab("kehadiran", QT_TRANSLATE_NOOP("ClassTabs", "Kehadiran"), "circle-check", frozenset({GURU, WALI}), _attendance),
    Tab("nilai", QT_TRANSLATE_NOOP("ClassTabs", "Nilai"), "file-spreadsheet", frozenset({GURU}), _marks),
)


def tabs_for(role: str, tabs: tuple[Tab, ...] | None = None) -> tuple[Tab, ...]:
    """The tabs that a teacher of this role may open, in order."""
    return tuple(tab for tab in (TABS if tabs is None else tabs) if role in tab.roles)
