"""Fixtures for every test that needs a school; stretching a passphrase takes a second, so it is made once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from aksi_desktop.exchange import School
from tests.exchange.world import PASSPHRASE, Seed, World, start


@pytest.fixture(scope="session")
def seed(tmp_path_factory: pytest.TempPathFactory) -> Seed:
    """The school, made once a run."""
    # Two rooms of tests share this fixture, and pytest would make it for each.
    if not _made:
        _made.append(_make(tmp_path_factory))
    return _made[0]


_made: list[Seed] = []


def _make(tmp_path_factory: pytest.TempPathFactory) -> Seed:
    folder = tmp_path_factory.mktemp("sekolah") / "hub"
    records = start(folder)
    school, words = School.create(folder, records, name="SMKN 27 Jakarta", npsn="20100123", passphrase=PASSPHRASE)
    secrets = school.unlock(PASSPHRASE)
    join_file = school.open_lab(records, "Lab A", to=folder.parent / "lab-a.aksi-gabung", secrets=secrets)
    records.close()
    return Seed(folder, secrets, str(words), join_file)


@pytest.fixture
def world(tmp_path: Path, seed: Seed) -> Iterator[World]:
    """Computers of that school, closed in the end."""
    place = World(tmp_path, seed)
    yield place
    place.close()
