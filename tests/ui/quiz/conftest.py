"""A theme and a room with real records for screens."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.ui.lesson_room import Room, open_room

from aksi_desktop.ui.learn.load import MODULES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from aksi_desktop.ui.theme import Theme


@pytest.fixture(scope="session", autouse=True)
def reader_loaded() -> None:
    """Lessons open at once: what happens while the reader is loaded has a test of its own."""
    for name in MODULES:
        import_module(name)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    """Small lessons, real records."""
    with open_room(tmp_path) as made:
        yield made


@pytest.fixture
def theme(qapp: QApplication, lessons_dir: Path) -> Iterator[Theme]:
    """The light theme at 100 %; put back afterwards."""
    from aksi_desktop.ui.theme import Theme, ThemeChoice

    made = Theme(qapp, lessons_dir.parent / "resources", choice=ThemeChoice.LIGHT)
    yield made
    qapp.setStyleSheet("")
    made.deleteLater()
