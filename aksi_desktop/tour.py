"""The tour as a command: Kelas contoh in a folder that is thrown away, the real window, pictures of every screen."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from aksi_desktop.desktop import note_this_start, open_rooms, options_of, settings_of, window_services
from aksi_desktop.places import Places, draw_unseen_without_display
from aksi_desktop.policy import Policy, read_policy
from aksi_desktop.settings import Settings

from aksi_desktop.ui.services import Options

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from aksi_desktop.ui.tour import Outcome, Stop
    from aksi_desktop.ui.window import MainWindow

Told = Callable[[str], None] | None
MakeStops = Callable[["MainWindow"], "Sequence[Stop]"]

_LEARNERS, _WEEKS, _SEED = 40, 3, 27


def run_tour(
    out: Path,
    *,
    size: tuple[int, int] = (1366, 768),
    theme: str = "light",
    scale: int = 100,
    language: str = "id",
    told: Callable[[str], None] | None = None,
) -> Outcome:
    """Drive the window through every screen and save numbered pictures below ``out``.

    ``size`` is the screen in pixels, ``theme`` one of light, dark and contrast, ``scale`` per cent of all type.
    ``told`` hears the name of each picture. Works without a display as well.

    Raises:
        ValueError: a theme, scale or language that the settings do not have.
        OSError: the pictures cannot be written.
    """
    from aksi_desktop.ui.tour import Outcome

    draw_unseen_without_display()
    look = Look(size, theme, scale, language)
    with tempfile.TemporaryDirectory(prefix="aksi-tur-", ignore_cleanup_errors=True) as place:
        pictures: list[Path] = []
        lost: list[tuple[str, str]] = []
        for trip in (_classroom, _first_day_of_a_teacher, _first_day_of_a_technician, _a_bad_start):
            outcome = trip(Path(place), out, look, len(pictures), told)
            pictures += outcome.pictures
            lost += outcome.lost
    return Outcome(tuple(pictures), tuple(lost))


@dataclass(frozen=True, slots=True)
class Look:
    """How the windows of a tour look: pixels, theme, per cent of all type, language."""

    size: tuple[int, int]
    theme: str
    scale: int
    language: str

    def put_on(self, settings: Settings) -> None:
        """Write it into the settings of a data folder."""
        settings.theme, settings.scale, settings.language = self.theme, self.scale, self.language


def _classroom(place: Path, out: Path, look: Look, taken: int, told: Told) -> Outcome:
    """Kelas contoh as a student, then a visitor, meets it."""
    places = Places(place / "data", "option")
    _prepare(places, look)
    from aksi_desktop.ui.tour_stops import stops

    return _drive(places, out, look, taken, told, stops, Options(sample=True), Policy())


def _first_day_of_a_teacher(place: Path, out: Path, look: Look, taken: int, told: Told) -> Outcome:
    """A new computer: set-up, class lists, cards, the first lesson; and the join file for the lab."""
    from aksi_desktop.ui.tour_days import teachers_day

    places = Places(place / "guru", "option")
    look.put_on(Settings(places.settings_file))
    policy = Policy()
    return _drive(places, out, look, taken, told, partial(teachers_day, desk=place), options_of(policy), policy)


def _first_day_of_a_technician(place: Path, out: Path, look: Look, taken: int, told: Told) -> Outcome:
    """A lab's computer with a policy and the teacher's join file: it asks nothing, and then has its classes."""
    from aksi_desktop.ui.tour_days import POLICY, technicians_day

    file = place / "policy.ini"
    file.write_text(POLICY, encoding="utf-8")
    policy = read_policy([file])
    places = Places(place / "lab", "policy")
    look.put_on(Settings(places.settings_file))
    return _drive(places, out, look, taken, told, partial(technicians_day, desk=place), options_of(policy), policy)


def _a_bad_start(place: Path, out: Path, look: Look, taken: int, told: Told) -> Outcome:
    """A lab's computer whose policy has mistakes and whose join file is cut: it opens all the same, and says so."""
    from aksi_desktop.ui.tour_days import MISTAKEN_POLICY, trouble

    folder = place / "salah"
    folder.mkdir()
    (folder / "lab.aksi-gabung").write_bytes(b"")
    file = folder / "policy.ini"
    file.write_text(MISTAKEN_POLICY, encoding="utf-8")
    policy = read_policy([file])
    places = Places(folder / "data", "policy")
    look.put_on(Settings(places.settings_file))
    return _drive(places, out, look, taken, told, trouble, options_of(policy), policy)


def _prepare(places: Places, look: Look) -> None:
    """A data folder with a sample class and the look that was asked for."""
    from aksi_desktop.sample import make_sample_class

    rooms = open_rooms(places)
    try:
        make_sample_class(
            places.data, rooms.records, rooms.learning, rooms.roster, learners=_LEARNERS, weeks=_WEEKS, seed=_SEED
        )
        look.put_on(rooms.settings)
    finally:
        rooms.records.close()


def _drive(
    places: Places, out: Path, look: Look, taken: int, told: Told, stops: MakeStops, options: Options, policy: Policy
) -> Outcome:
    from PySide6.QtCore import QSize

    from aksi_desktop.ui.boot import prepare_application
    from aksi_desktop.ui.tour import Tour, fit_to_screen
    from aksi_desktop.ui.window import build_window

    application = _application()
    boot = prepare_application(application, settings=settings_of(places, policy), places=places)
    rooms = open_rooms(places, policy=policy)
    window = build_window(theme=boot.theme, services=window_services(rooms), options=options)
    boot.attach(window)
    try:
        fit_to_screen(window, QSize(*look.size))
        window.show()
        tour = Tour(window, out, taken=taken)
        tour.until(lambda: window.navigator.ready, "the first screen")
        note_this_start(window, rooms, policy, boot.theme)
        return tour.run(stops(window), told)
    finally:
        window.close()
        window.deleteLater()
        application.processEvents()
        rooms.records.close()
        boot.finish()


def _application() -> QApplication:
    from PySide6.QtWidgets import QApplication

    from aksi_desktop.ui.boot import application_arguments

    running = QApplication.instance()
    return running if isinstance(running, QApplication) else QApplication(application_arguments(sys.argv[0]))
