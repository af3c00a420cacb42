"""The composition root: builds the rooms in their order and passes them on by keyword.

``open_rooms`` is free of Qt and serves every command; ``run_window`` adds the window above them.
"""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from aksi_desktop import __version__
from aksi_desktop.errors import AksiError
from aksi_desktop.places import Places, find_places, prepare_data_folder, settle
from aksi_desktop.policy import Policy, read_policy
from aksi_desktop.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from aksi_desktop.classroom.marks import Marks
    from aksi_desktop.classroom.meetings import Meetings
    from aksi_desktop.classroom.tasks import Tasks
    from aksi_desktop.curriculum import Library
    from aksi_desktop.exchange.school import School
    from aksi_desktop.learning import Learning
    from aksi_desktop.logs import Logbook
    from aksi_desktop.records import Projection, Records
    from aksi_desktop.roster import Roster
    from aksi_desktop.roster.seats import Seat

    from aksi_desktop.ui.services import Options, Services
    from aksi_desktop.ui.theme import Theme
    from aksi_desktop.ui.window import MainWindow

SAMPLE_FOLDER = "contoh"


@dataclass(frozen=True, slots=True)
class Rooms:
    """Every room below the window, of one data folder.

    ``join_refused`` says why the join file of the policy was not taken.
    """

    places: Places
    settings: Settings
    records: Records
    library: Library
    learning: Learning
    roster: Roster
    school: School | None
    tasks: Tasks
    meetings: Meetings
    seat: Seat
    join_refused: AksiError | None = None

    @property
    def marks(self) -> Marks:
        """Marks of classes; holds nothing, so it is made when somebody asks: most runs never do."""
        from aksi_desktop.classroom.marks import Marks

        return Marks(self.records, self.roster, self.library)


def all_projections() -> tuple[Projection, ...]:
    """The projections of every room: what the program keeps in step with the log."""
    from aksi_desktop.classroom.mark_projections import PROJECTIONS as MARKS
    from aksi_desktop.classroom.meetings import PROJECTIONS as MEETINGS
    from aksi_desktop.classroom.opened import PROJECTIONS as OPENED
    from aksi_desktop.classroom.task_projections import PROJECTIONS as TASKS
    from aksi_desktop.learning import PROJECTIONS as LEARNING
    from aksi_desktop.roster.people import PROJECTIONS as ROSTER
    from aksi_desktop.roster.pins import PROJECTIONS as PINS
    from aksi_desktop.roster.placements import PROJECTIONS as PLACEMENTS
    from aksi_desktop.roster.sessions import PROJECTIONS as SESSIONS
    from aksi_desktop.roster.teachers import PROJECTIONS as TEACHERS

    return (*ROSTER, *TEACHERS, *PLACEMENTS, *PINS, *SESSIONS, *LEARNING, *TASKS, *MEETINGS, *MARKS, *OPENED)


def open_rooms(places: Places, *, read_only: bool = False, policy: Policy | None = None) -> Rooms:
    """Open the records of ``places.data`` and build the rooms over them.

    With a ``policy``, its settings hold, and a computer that has not joined a school joins by its join file. A join
    file that cannot be taken stops nothing; ``join_refused`` tells.

    Raises:
        AksiError: the data folder is busy or unfit; a key file is damaged.
    """
    from aksi_desktop.classroom.meetings import Meetings
    from aksi_desktop.classroom.tasks import Tasks
    from aksi_desktop.curriculum import load_library
    from aksi_desktop.exchange.sample_mark import mark_again
    from aksi_desktop.exchange.school import load_school
    from aksi_desktop.learning import Learning
    from aksi_desktop.records import open_records
    from aksi_desktop.roster import Roster
    from aksi_desktop.roster.placements import Placements
    from aksi_desktop.roster.seats import Seat

    if not read_only:
        prepare_data_folder(places.data)
    policy = policy or Policy()
    settings = settings_of(places, policy)
    school = load_school(places.data)
    # A host name such as LAB-A-07 helps a teacher find the computer; at home it may be a child's name.
    label = platform.node() if school or policy.join_file else ""
    records = open_records(
        places.data,
        projections=all_projections(),
        app_version=__version__,
        label=label,
        read_only=read_only,
    )
    try:
        refused = None
        if school is None and policy.join_file is not None and not read_only:
            school, refused = _join_by(policy, policy.join_file, places.data, records)
        elif school is not None and not read_only:
            school.enter(records)
            mark_again(records, school)
        own = places.school_lessons
        library = load_library(
            places.lessons,
            own if own.is_dir() else None,
            cache=None if read_only else places.data / "pelajaran.cache",
        )
        learning = Learning(records, library)
        roster = Roster(records)
        placements = Placements(records)
        tasks = Tasks(records, roster, library, placements)
        meetings = Meetings(records, roster, library, placements)
    except BaseException:
        records.close()
        raise
    lab = school.lab.id if school is not None and school.lab is not None else ""
    seat = Seat(records, wanted=policy.classes, lab=lab)
    return Rooms(places, settings, records, library, learning, roster, school, tasks, meetings, seat, refused)


def _join_by(policy: Policy, join_file: Path, data: Path, records: Records) -> tuple[School | None, AksiError | None]:
    """Join by the policy's join file; the school, or why not."""
    from aksi_desktop.exchange.enrol import enrol

    try:
        return enrol(data, records, join_file, school=policy.school, lab=policy.lab_name), None
    except AksiError as error:
        return None, error


def settings_of(places: Places, policy: Policy) -> Settings:
    """The settings of a data folder under ``policy``. Who uses the computer is the policy's word where it says so."""
    defaults: dict[str, str | int] = {"language": policy.language}
    locked = policy.locked
    if "mode" in policy.spoken:
        defaults["computer_use"] = policy.mode
        locked |= {"computer_use"}
    return Settings(places.settings_file, defaults=defaults, locked=locked)


def options_of(policy: Policy, *, sample: bool = False) -> Options:
    """What the window is told: set-up comes up on a new computer unless the policy answered for it."""
    from aksi_desktop.ui.services import Options

    asked = policy.join_file is None and ("mode" not in policy.spoken or policy.mode == "guru")
    return Options(sample=sample, setup=asked and not sample)


def run_window(places: Places, *, sample: bool = False, language: str = "", policy: Policy | None = None) -> int:
    """Open the window and run until it closes; gives the exit code.

    A second start on the same data folder brings the first window to the front and ends with 0.
    """
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from aksi_desktop.ui import startup_trace
    from aksi_desktop.ui.boot import application_arguments, prepare_application
    from aksi_desktop.ui.window import build_window

    application = QApplication(application_arguments(sys.argv[0]))
    policy = policy or Policy()
    settings = settings_of(places, policy)
    boot = prepare_application(application, settings=settings, places=places, language=language)
    # The mark of an open window is cheap to look for; the lock would bring the records in before the first paint.
    if boot.closed_unexpectedly and boot.hand_over():
        return 0
    opened: list[Rooms] = []

    def services() -> Services:
        rooms = open_rooms(places, policy=policy)
        opened.append(rooms)
        return window_services(rooms)

    options = options_of(policy, sample=sample)
    window = build_window(theme=boot.theme, services=services, options=options)
    boot.attach(window)
    boot.place(window)
    startup_trace.follow(window)
    logbooks: list[Logbook] = []

    def after_start() -> None:
        logbooks.append(open_logbook(opened[-1], policy))
        note_this_start(window, opened[-1], policy, boot.theme)

    # Nobody waits for these before the first screen stands.
    window.services_ready.connect(lambda: QTimer.singleShot(0, window, after_start))
    window.show()
    try:
        return application.exec()
    finally:
        for rooms in opened:
            _close(rooms)
        for logbook in logbooks:
            logbook.close()
        boot.finish()


def open_logbook(rooms: Rooms, policy: Policy) -> Logbook:
    """Start this run's log at the policy's level. The names of the roster are hidden in it, later ones as they come."""
    import logging

    from aksi_desktop.logs import Logbook

    # Queries carry names and answers as values: they are never for the log, whatever its level.
    logging.getLogger("peewee").setLevel(logging.INFO)
    logbook = Logbook.open(rooms.places.logs, policy.log_level)

    def hide() -> None:
        logbook.hide([name for card in rooms.roster.everyone() for name in (card.name, card.call_name)])

    hide()
    rooms.records.on_change(lambda changes: hide() if "learner.described" in changes.kinds else None)
    log = logging.getLogger(__name__)
    log.info("AKSI Desktop %s, data folder chosen by %s", __version__, rooms.places.chosen_by)
    for complaint in policy.complaints:
        log.warning("policy, line %d, key %s not taken", complaint.line, complaint.key or "-")
    for refused in (rooms.places.set_aside, rooms.join_refused):
        if refused is not None:
            log.warning("policy: %s", refused.code)
    return logbook


def note_this_start(window: MainWindow, rooms: Rooms, policy: Policy, theme: Theme) -> None:
    """Leave the mark by which a disk that forgets is known, and say what the policy asked for and could not be."""
    from aksi_desktop.frozen import note_start

    note_start(rooms.places.data)
    if not (rooms.places.set_aside or rooms.join_refused or policy.complaints):
        return
    from aksi_desktop.ui.setup.trouble import tell_troubles

    tell_troubles(
        window, theme=theme, places=rooms.places, policy=policy, records=rooms.records, refused=rooms.join_refused
    )


def window_services(rooms: Rooms) -> Services:
    """What the window is given of the rooms."""
    from aksi_desktop.classroom.graded import Graded, giver_of
    from aksi_desktop.roster.pins import Pins
    from aksi_desktop.roster.sessions import Sessions

    from aksi_desktop.ui.services import Services

    return Services(
        records=rooms.records, library=rooms.library, learning=rooms.learning, roster=rooms.roster,
        places=rooms.places, settings=rooms.settings, tasks=rooms.tasks, meetings=rooms.meetings,
        sample=SampleClassDoor(rooms),
        pins=Pins(rooms.records), sessions=Sessions(rooms.records, rooms.roster), seat=rooms.seat,
        graded=Graded(
            rooms.tasks, loses_work=_loses_work(rooms.places.data, rooms.records),
            giver=lambda task: giver_of(rooms.records, task),
        ),
    )  # fmt: skip


def _loses_work(data: Path, records: Records) -> Callable[[], bool]:
    """Whether the disk of ``data`` forgets. Looked at anew only when something came back: it does not thaw in a run."""
    from aksi_desktop.exchange.forgetting import forgotten_days

    @cache
    def asked(repeats: int) -> bool:
        from aksi_desktop.frozen import frozen_state

        return frozen_state(data, repeats=repeats).loses_work

    return lambda: asked(forgotten_days(records))


class SampleClassDoor:
    """Kelas contoh beside the real data: ``contoh/`` in the data folder, opened as a program of its own."""

    LEARNERS = 36
    WEEKS = 6
    SEED = 27

    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms
        self._folder = rooms.places.data / SAMPLE_FOLDER

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
    try:
        if rooms.records.backups.due(signing_out=True):
            rooms.records.backups.make()
    except AksiError:
        import logging

        logging.getLogger(__name__).warning("no backup at the end of the run", exc_info=True)
    finally:
        rooms.records.close()


def data_folder_of(option: str | None, policy: Policy | None = None) -> Places:
    """The places of this run, from ``--data`` or the usual order.

    ``policy`` is read when not given. ``set_aside`` of the answer tells of a folder that was meant but cannot be used.
    """
    policy = policy or read_policy()
    lab = policy.mode == "lab"
    return settle(find_places(Path(option) if option else None, policy_data=policy.data_folder, lab=lab))
