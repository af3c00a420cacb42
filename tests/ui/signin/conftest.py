"""A school whose learners have PINs."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from aksi_desktop.desktop import open_rooms
from aksi_desktop.places import find_places
from aksi_desktop.roster.pins import Pins
from tests.ui.house import House

if TYPE_CHECKING:
    from pathlib import Path

    from aksi_desktop.roster.school_file import SchoolSecrets


@pytest.fixture(scope="session")
def secrets(school_secrets: SchoolSecrets) -> SchoolSecrets:
    """The school's opened keys."""
    return school_secrets


@pytest.fixture(scope="session")
def pinned_seed(school_seed: Path, secrets: SchoolSecrets, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A school's data folder in which X Kuliner 2 has PINs, but for the last of the class; made once."""
    folder = tmp_path_factory.mktemp("pins") / "data"
    shutil.copytree(school_seed, folder)
    rooms = open_rooms(find_places(folder))
    group = next(card for card in rooms.roster.classes() if card.name == "X Kuliner 2")
    Pins(rooms.records).issue([card.id for card in rooms.roster.learners(group.id)][:-1], secrets)
    rooms.records.close()
    return folder


@pytest.fixture
def with_pins(home: House, pinned_seed: Path) -> Path:
    """An own copy of it."""
    folder = home.folder()
    shutil.copytree(pinned_seed, folder)
    return folder
