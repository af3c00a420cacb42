"""The tour as a command: Kelas contoh in a folder that is thrown away, the real window, pictures of every screen."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from aksi_desktop.places import Places

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from aksi_desktop.ui.tour import Outcome

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
    ``told`` hears the name of each picture. Works without a display when ``QT_QPA_PLATFORM`` is ``offscreen``.

    Raises:
        ValueError: a theme, scale or language that the settings do not have.
        OSError: the pictures cannot be written.
    """
    with tempfile.TemporaryDirectory(prefix="aksi-tur-", ignore_cleanup_errors=True) as place:
        places = Places(Path(place) / "data", "option")
        _prepare(places, theme=theme, scale=scale, language=language)
        return _drive(places, out, size, told)


def _prepare(places: Places, *, theme: str, scale: int, language: str) -> None:
    """A data folder with a sample class and the look that was asked for."""
    from aksi_desktop.desktop import open_rooms
    from aksi_desktop.sample import make_sample_class

    rooms = open_rooms(places)
    try:
        make_sample_class(
            places.data, rooms.records, rooms.learning, rooms.roster, learners=_LEARNERS, weeks=_WEEKS, seed=_SEED
        )
        rooms.settings.theme = theme
        rooms.settings.scale = scale
        rooms.settings.language = language
    finally:
        rooms.records.close()


def _drive(places: Places, out: Path, size: tuple[int, int], told: Callable[[str], None] | None) -> Outcome:
    from PySide6.QtCore import QSize

    from aksi_desktop.desktop import open_rooms, window_services
    from aksi_desktop.settings import Settings

    from aksi_desktop.ui.boot import prepare_application
    from aksi_desktop.ui.services import Options
    from aksi_desktop.ui.tour import Tour, fit_to_screen
    from aksi_desktop.ui.tour_stops import stops
    from aksi_desktop.ui.window import build_window

    application = _application()
    boot = prepare_application(application, settings=Settings(places.settings_file), places=places)
    rooms = open_rooms(places)
    window = build_window(theme=boot.theme, services=window_services(rooms), options=Options(sample=True))
    boot.attach(window)
    try:
        fit_to_screen(window, QSize(*size))
        window.show()
        tour = Tour(window, out)
        tour.until(lambda: window.navigator.ready, "the first screen")
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
