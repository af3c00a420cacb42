"""The composition root: builds the rooms in their order and passes them on by keyword.

``open_rooms`` is free of Qt and serves every command; ``run_window`` adds the window above them.
"""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from aksi_desktop import __version__
from aksi_desktop.places import Places, prepare_data_folder
from aksi_desktop.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from aksi_desktop.curriculum import Library
    from aksi_desktop.exchange.school import School
    from aksi_desktop.learning import Learning
    from aksi_desktop.records import Records
    from aksi_desktop.roster import Roster

    from aksi_desktop.ui.services import Services


@dataclass(frozen=True, slots=True)
class Rooms:
    """Every room below the window, of one data folder."""

    places: Places
    settings: Settings
    records: Records
    library: Library
    learning: Learning
    roster: Roster
    school: School | None


def open_rooms(places: Places, *, read_only: bool = False) -> Rooms:
    """Open the records of ``places.data`` and build the rooms over them.

    Raises:
        AksiError: the data folder is busy or unfit; a key file is damaged.
    """
    from aksi_desktop.curriculum import load_library
    from aksi_desktop.exchange.school import load_school
    from aksi_desktop.learning import PROJECTIONS as LEARNING
    from aksi_desktop.learning import Learning
    from aksi_desktop.records import open_records
    from aksi_desktop.roster import Roster
    from aksi_desktop.roster.people import PROJECTIONS as ROSTER

    if not read_only:
        prepare_data_folder(places.data)
    settings = Settings(places.settings_file)
    school = load_school(places.data)
    # A host name such as LAB-A-07 helps a teacher find the computer; at home it may be a child's name.
    label = platform.node() if school else ""
    records = open_records(
        places.data,
        projections=(*ROSTER, *LEARNING),
        app_version=__version__,
        label=label,
        read_only=read_only,
    )
    try:
        if school is not None and not read_only:
            school.enter(records)
        own = places.school_lessons
        library = load_library(
            places.lessons,
            own if own.is_dir() else None,
            cache=None if read_only else places.data / "pelajaran.cache",
        )
        learning = Learning(records, library)
    except BaseException:
        records.close()
        raise
    return Rooms(places, settings, records, library, learning, Roster(records), school)


def run_window(places: Places, *, sample: bool = False, language: str = "") -> int:
    """Open the window and run until it closes; gives the exit code.

    A second start on the same data folder brings the first window to the front and ends with 0.
    """
    from PySide6.QtWidgets import QApplication

    from aksi_desktop.ui import startup_trace
    from aksi_desktop.ui.boot import application_arguments, prepare_application
    from aksi_desktop.ui.services import Options
    from aksi_desktop.ui.window import build_window

    application = QApplication(application_arguments(sys.argv[0]))
    settings = Settings(places.settings_file)
    boot = prepare_application(application, settings=settings, places=places, language=language)
    # The mark of an open window is cheap to look for; the lock would bring the records in before the first paint.
    if boot.closed_unexpectedly and boot.hand_over():
        return 0
    opened: list[Rooms] = []

    def services() -> Services:
        rooms = open_rooms(places)
        opened.append(rooms)
        return window_services(rooms)

    options = Options(sample=sample)
    window = build_window(theme=boot.theme, services=services, options=options)
    boot.attach(window)
    startup_trace.follow(window)
    window.show()
    try:
        return application.exec()
    finally:
        for rooms in opened:
            _close(rooms)
        boot.finish()


def window_services(rooms: Rooms) -> Services:
    """What the window is given of the rooms."""
    from aksi_desktop.ui.services import Services

    return Services(
        records=rooms.records, library=rooms.library, learning=rooms.learning, roster=rooms.roster,
        places=rooms.places, settings=rooms.settings, sample=SampleClassDoor(rooms),
    )  # fmt: skip


class SampleClassDoor:
    """Kelas contoh beside the real data: ``contoh/`` in the data folder, opened as a program of its own."""

    LEARNERS = 36
    WEEKS = 6
    SEED = 27

    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms
        self._folder = rooms.places.data / "contoh"

    @property
    def inside(self) -> bool:
        """Whether this data folder is a sample class itself."""
        from aksi_desktop.exchange import is_sample

        return is_sample(self._rooms.records)

    @property
    def made(self) -> bool:
        """Whether the class stands whole."""
        return (self._folder / "siap").exists()

    def make(self, progress: Callable[[int, int], None]) -> None:
        """Make the class; what a broken-off try left is thrown away first."""
        from aksi_desktop.sample import make_sample_class

        if self._folder.exists():
            shutil.rmtree(self._folder)
        rooms = open_rooms(Places(self._folder, "option"))
        try:
            make_sample_class(
                self._folder, rooms.records, rooms.learning, rooms.roster,
                learners=self.LEARNERS, weeks=self.WEEKS, seed=self.SEED, progress=progress,
            )  # fmt: skip
        finally:
            rooms.records.close()
        (self._folder / "siap").touch()

    def open(self) -> None:
        """Start the program on the sample's folder; a window that is open already comes to the front."""
        program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "aksi_desktop"]
        subprocess.Popen([*program, "--data", str(self._folder)], start_new_session=True)


def _close(rooms: Rooms) -> None:
    from aksi_desktop.errors import AksiError

    try:
        if rooms.records.backups.due(signing_out=True):
            rooms.records.backups.make()
    except AksiError:
        import logging

        logging.getLogger(__name__).warning("no backup at the end of the run", exc_info=True)
    finally:
        rooms.records.close()


def data_folder_of(option: str | None) -> Places:
    """The places of this run, from ``--data`` or the usual order."""
    from aksi_desktop.places import find_places

    return find_places(Path(option) if option else None)
