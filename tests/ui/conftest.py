"""Themes, and windows over real records."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest

from aksi_desktop.desktop import open_rooms
from aksi_desktop.exchange import School, load_school
from aksi_desktop.places import find_places, resource
from aksi_desktop.roster.importing import apply, propose
from tests.ui.house import PASSPHRASE, House, house
from tests.ui.quick_seal import seal_quickly

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from PySide6.QtWidgets import QApplication

    from aksi_desktop.roster.school_file import SchoolSecrets

    from aksi_desktop.ui.theme import Theme

NAMES = ("Aditya", "Bayu", "Citra", "Dewi", "Fajar", "Gita", "Hana", "Ilham", "Joko", "Kirana")


@pytest.fixture(autouse=True)
def in_indonesian(qapp: QApplication) -> Iterator[None]:
    """Every test begins in Indonesian, whichever language the one before it tried."""
    from aksi_desktop.ui.i18n import speak

    speak("id", resources=resource("themes").parent)
    yield
    speak("id", resources=resource("themes").parent)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme at 100 %; put back afterwards."""
    from aksi_desktop.ui.i18n import speak
    from aksi_desktop.ui.theme import Theme, ThemeChoice

    folder = resource("themes").parent
    speak("id", resources=folder)
    made = Theme(qapp, folder, choice=ThemeChoice.LIGHT)
    yield made
    qapp.setStyleSheet("")
    made.deleteLater()


@pytest.fixture(scope="session")
def school_seed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder of a school's computer with two classes and a lab, made once; ``lab.aksi-gabung`` lies in it."""
    folder = tmp_path_factory.mktemp("seed") / "data"
    rooms = open_rooms(find_places(folder))
    school, _ = School.create(folder, rooms.records, name="SMKN 1 Contoh", npsn="20100001", passphrase=PASSPHRASE)
    secrets = school.unlock(PASSPHRASE)
    rows = ["No;Nama;Panggilan;Kelas"]
    rows += [f"{number};{name} Pratama;{name};X Kuliner 2" for number, name in enumerate(NAMES * 4, 1) if number <= 10]
    rows += [f"{number};Murid {number} Lestari;Murid{number};XI Busana 1" for number in range(1, 41)]
    apply(rooms.records, propose(rooms.roster, "\n".join(rows).encode()), signer=secrets.admin_key())
    school.open_lab(rooms.records, "Lab A", to=folder / "lab.aksi-gabung", secrets=secrets)
    rooms.records.close()
    # The same secrets under the same passphrase, opened without the second that takes on purpose.
    sealed = folder / "keys" / "school.age"
    assert sealed.is_file()
    sealed.write_bytes(seal_quickly(msgspec.json.encode(secrets), PASSPHRASE))
    return folder


@pytest.fixture(scope="session")
def school_secrets(school_seed: Path) -> SchoolSecrets:
    """The keys of the school, opened once for all tests: that takes a second on purpose."""
    school = load_school(school_seed)
    assert school is not None
    return school.unlock(PASSPHRASE)


@pytest.fixture
def home(qtbot: QtBot, theme: Theme, tmp_path: Path, school_seed: Path) -> Iterator[House]:
    """Makes windows."""
    with house(qtbot, theme, tmp_path, school_seed) as made:
        yield made
