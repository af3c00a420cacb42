"""Before the window: one window a folder, a run that ended badly, look and language from the settings."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from aksi_desktop.places import find_places
from aksi_desktop.settings import Settings
from tests.ui.house import House, words

from aksi_desktop.ui.boot import MARK, Boot, prepare_application
from aksi_desktop.ui.i18n import speak
from aksi_desktop.ui.instance import ask_first
from aksi_desktop.ui.theme import ThemeChoice

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from PySide6.QtWidgets import QApplication


@pytest.fixture
def boot_of(qapp: QApplication) -> Iterator[list[Boot]]:
    """Boots made in a test, ended and forgotten after it."""
    made: list[Boot] = []
    former = sys.excepthook
    yield made
    for boot in made:
        boot.finish()
        boot.theme.deleteLater()
        boot.deleteLater()
    qapp.setStyleSheet("")
    sys.excepthook = former


def prepare(qapp: QApplication, folder: Path, made: list[Boot], language: str = "") -> Boot:
    places = find_places(folder)
    made.append(prepare_application(qapp, settings=Settings(places.settings_file), places=places, language=language))
    return made[-1]


def test_a_second_start_brings_the_first_window_to_the_front(
    qtbot: QtBot, qapp: QApplication, home: House, boot_of: list[Boot]
) -> None:
    window = home.window(home.folder())
    assert not ask_first(home.folder())
    boot = prepare(qapp, home.folder(), boot_of)
    boot.attach(window)
    window.services_ready.emit()
    qtbot.waitUntil(lambda: (home.folder() / MARK).exists())
    window.showMinimized()
    second = threading.Thread(target=ask_first, args=(home.folder(),))  # as another process would
    second.start()
    qtbot.waitUntil(lambda: not window.isMinimized())
    second.join()
    boot.finish()
    assert not (home.folder() / MARK).exists()


def test_a_run_that_ended_badly_is_told_at_the_next_start(
    qtbot: QtBot, qapp: QApplication, home: House, boot_of: list[Boot]
) -> None:
    home.folder().mkdir()
    (home.folder() / MARK).write_text("4711", encoding="ascii")
    boot = prepare(qapp, home.folder(), boot_of)
    assert boot.closed_unexpectedly
    window = home.window(home.folder())
    boot.attach(window)
    window.services_ready.emit()
    assert "tertutup mendadak" in words(window)


def test_a_run_that_ended_well_says_nothing(qapp: QApplication, home: House, boot_of: list[Boot]) -> None:
    assert not prepare(qapp, home.folder(), boot_of).closed_unexpectedly


def test_look_and_language_are_those_of_the_settings(qapp: QApplication, home: House, boot_of: list[Boot]) -> None:
    settings = Settings(find_places(home.folder()).settings_file)
    settings.theme, settings.scale, settings.language = "contrast", 150, "en"
    boot = prepare(qapp, home.folder(), boot_of)
    assert (boot.theme.choice, boot.theme.scale) == (ThemeChoice.CONTRAST, 150)
    assert qapp.translate("Rail", "Keluar / ganti") == "Sign out / switch"
    prepare(qapp, home.folder(), boot_of, language="id")
    assert qapp.translate("Rail", "Keluar / ganti") == "Keluar / ganti"
    speak("id", resources=boot.theme.resources)


def test_the_window_comes_back_where_it_was(qapp: QApplication, home: House, boot_of: list[Boot]) -> None:
    window = home.window(home.folder(), size=(760, 590))
    window.close()
    boot = prepare(qapp, home.folder(), boot_of)
    again = home.window(home.folder() / "lain")
    boot.place(again)
    assert (again.width(), again.height()) == (760, 590)


def test_a_strange_place_in_the_settings_is_passed_over(qapp: QApplication, home: House, boot_of: list[Boot]) -> None:
    Settings(find_places(home.folder()).settings_file).window_geometry = "bukan tempat é"
    boot = prepare(qapp, home.folder(), boot_of)
    window = home.window(home.folder())
    boot.place(window)
    assert window.isVisible()
