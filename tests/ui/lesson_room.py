"""Real records over a shelf of small lessons, and a frame that remembers where screens lead."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest

from aksi_desktop.classroom.graded import Sitting
from aksi_desktop.curriculum import Library, load_library
from aksi_desktop.errors import AksiError
from aksi_desktop.learning import PROJECTIONS, Learning
from aksi_desktop.places import Places
from aksi_desktop.records import Records, new_id, open_records
from aksi_desktop.settings import Settings
from tests.ui.lesson_shelf import write_shelf

from aksi_desktop.ui.frame import Learner
from aksi_desktop.ui.services import Services

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from PySide6.QtWidgets import QWidget

    from aksi_desktop.records import Signer
    from aksi_desktop.roster.school_file import SchoolSecrets

    from aksi_desktop.ui.frame import Teacher
    from aksi_desktop.ui.widgets import FocusScreen


@dataclass
class RecordingFrame:
    """The window as screens see it; it only notes where they want to go."""

    learner: Learner = field(default_factory=lambda: Learner(new_id(), "Siti"))
    beside: tuple[str, ...] = ()
    went: list[tuple[str, ...]] = field(default_factory=list)
    screens: list[FocusScreen] = field(default_factory=list)
    errors: list[AksiError] = field(default_factory=list)

    @property
    def sitting(self) -> Sitting:
        return Sitting(self.learner.id, partner=self.beside[0] if self.beside else "")

    @property
    def teacher(self) -> Teacher | None:
        return None

    @property
    def secrets(self) -> SchoolSecrets | None:
        return None

    @property
    def signer(self) -> Signer:
        raise LookupError("no teacher works here")

    def open_class(self, class_id: str, tab: str = "") -> None:
        self.went.append(("class", class_id, tab))

    def open_carry(self) -> None:
        self.went.append(("carry",))

    def open_setup(self) -> None:
        self.went.append(("setup",))

    def go(self, place: str) -> None:
        self.went.append(("go", place))

    def open_module(self, code: str) -> None:
        self.went.append(("module", code))

    def open_lesson(self, code: str, section: str = "") -> None:
        self.went.append(("lesson", code, section))

    def open_quiz(self, code: str) -> None:
        self.went.append(("quiz", code))

    def open_focus(self, screen: FocusScreen) -> None:
        self.screens.append(screen)

    def open_help(self) -> None:
        self.went.append(("help",))

    def close_focus(self) -> None:
        self.went.append(("close",))

    def say(self, text: str, tone: str = "info", *, action: tuple[str, Callable[[], None]] | None = None) -> None:
        self.went.append(("say", text))

    def show_error(self, error: AksiError) -> None:
        self.errors.append(error)


@dataclass
class Room:
    """Real library, records and learning in a private folder."""

    folder: Path
    library: Library
    records: Records
    learning: Learning
    services: Services
    frame: RecordingFrame

    @property
    def learner(self) -> str:
        """Who learns."""
        return self.frame.learner.id

    def events(self) -> int:
        """How many facts stand in the records."""
        return self.records.status().events

    @contextmanager
    def full_disk(self) -> Iterator[None]:
        """SQLite itself refuses to grow the file, and what room was left in it is used up: a full disk."""
        connection = self.records.database.connection()
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}")
        failures = 0
        try:
            while failures < 3:
                try:
                    self.learning.lesson_finished(new_id(), "UJI3")
                    failures = 0
                except AksiError:
                    failures += 1
            yield
        finally:
            connection.execute("PRAGMA max_page_count = 1073741823")


@contextmanager
def open_room(folder: Path, lessons: Path | None = None) -> Iterator[Room]:
    """A room over the small shelf, or over ``lessons``."""
    from aksi_desktop.classroom.graded import Graded
    from aksi_desktop.classroom.meetings import Meetings
    from aksi_desktop.classroom.task_projections import PROJECTIONS as TASKS
    from aksi_desktop.classroom.tasks import Tasks
    from aksi_desktop.roster import Roster
    from aksi_desktop.roster.people import PROJECTIONS as ROSTER
    from aksi_desktop.roster.pins import PROJECTIONS as PINS
    from aksi_desktop.roster.pins import Pins
    from aksi_desktop.roster.seats import Seat
    from aksi_desktop.roster.sessions import PROJECTIONS as SESSIONS
    from aksi_desktop.roster.sessions import Sessions

    shelf = lessons or write_shelf(folder / "pelajaran")
    projections = (*ROSTER, *PINS, *SESSIONS, *PROJECTIONS, *TASKS)
    records = open_records(folder / "data", projections=projections)
    library = load_library(shelf)
    learning = Learning(records, library)
    places = Places(folder / "data", "option")
    roster = Roster(records)
    tasks = Tasks(records, roster, library)
    services = Services(
        records=records,
        library=library,
        learning=learning,
        roster=roster,
        places=places,
        tasks=tasks,
        pins=Pins(records),
        sessions=Sessions(records, roster),
        seat=Seat(records),
        graded=Graded(tasks, loses_work=lambda: False),
        meetings=Meetings(records, roster, library),
        settings=Settings(folder / "settings.json"),
    )
    try:
        yield Room(folder, library, records, learning, services, RecordingFrame())
    finally:
        records.close()


def click(widget: QWidget, spot: QPoint | None = None) -> None:
    """Click where a person would: in the middle, or at ``spot``."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=spot or widget.rect().center())


def shown(qtbot: QtBot, screen: QWidget, *, size: tuple[int, int] = (1366, 768)) -> None:
    """Show a screen as the window would: sized, in front, with the keyboard where the screen wants it."""
    # the windows of tests before this one take the keyboard along when they are deleted later
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.addWidget(screen)
    screen.resize(*size)
    screen.show()
    qtbot.waitExposed(screen)

    def in_front() -> bool:
        if not screen.isActiveWindow():
            screen.activateWindow()  # another window of the same test may have just closed over it
        return screen.isActiveWindow()

    qtbot.waitUntil(in_front)
    chooser = getattr(screen, "first_focus", None)
    wanted = chooser() if chooser is not None else None
    (wanted or screen).setFocus()
