"""The tour: drives by the words a person sees, and tells honestly where it got lost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from aksi_desktop.places import program_folder

from aksi_desktop.ui.tour import Lost, Stop, Tour


class Room(QWidget):
    """A small window with the kinds of things a tour meets."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(400, 300)
        layout = QVBoxLayout(self)
        self.said = QLabel("belum")
        self.field = QLineEdit()
        self.open = QPushButton("&Buka pelajaran")
        self.open.clicked.connect(lambda: self.said.setText("dibuka"))
        self.hidden = QPushButton("Rahasia")
        self.off = QPushButton("Mati")
        self.off.setEnabled(False)
        self.menu = QMenu(self)
        self.menu.addAction("&Simpan && tutup\tCtrl+S", lambda: self.said.setText("tersimpan"))
        self.more = QPushButton("Lainnya")
        self.more.clicked.connect(lambda: self.menu.popup(self.mapToGlobal(self.more.pos())))
        for widget in (self.said, self.field, self.open, self.hidden, self.off, self.more):
            layout.addWidget(widget)
        self.hidden.hide()


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    window = Room()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aksi_desktop.ui.tour._PATIENCE_S", 0.1)


def test_presses_by_words_whatever_the_mnemonic(room: Room, tmp_path: Path) -> None:
    Tour(room, tmp_path).press("Buka pelajaran")
    assert room.said.text() == "dibuka"


def test_a_form_with_dots_matches_the_beginning(room: Room, tmp_path: Path) -> None:
    Tour(room, tmp_path).press("Buka…")
    assert room.said.text() == "dibuka"


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("words", ["Rahasia", "Mati", "Tidak ada"])
def test_what_a_person_cannot_press_the_tour_cannot(room: Room, tmp_path: Path, words: str) -> None:
    with pytest.raises(Lost, match="Buka pelajaran"):
        Tour(room, tmp_path).press(words)


def test_writes_and_chooses_from_a_menu(room: Room, tmp_path: Path) -> None:
    tour = Tour(room, tmp_path)
    tour.write_into_first_field("sumber")
    assert room.field.text() == "sumber"
    tour.press("Lainnya")
    with pytest.raises(Lost, match="Simpan"):
        tour.choose("Buang")
    tour.choose("&Simpan && tutup\tCtrl+S")
    assert room.said.text() == "tersimpan"
    tour.key(Qt.Key.Key_Escape)


@pytest.mark.usefixtures("quick")
def test_pictures_are_numbered_and_lost_stops_are_told(
    room: Room, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    heard: list[str] = []
    stops = [
        Stop("awal", lambda tour: None),
        Stop("buka", lambda tour: tour.press("Buka pelajaran")),
        Stop("hilang", lambda tour: tour.press("Tidak ada")),
        Stop("sesudahnya", lambda tour: pytest.fail("its way is lost"), "hilang"),
        Stop("akhir", lambda tour: None),
    ]
    outcome = Tour(room, tmp_path).run(stops, heard.append)
    assert [path.name for path in outcome.pictures] == [
        "01-awal.png", "02-buka.png", "03-hilang-tersesat.png", "04-akhir.png",
    ]  # fmt: skip
    assert heard == ["01-awal.png", "02-buka.png", "04-akhir.png"]
    assert [stop for stop, _ in outcome.lost] == ["hilang", "sesudahnya"]
    first, second = QImage(str(outcome.pictures[0])), QImage(str(outcome.pictures[1]))
    assert first.width() == 400
    assert first != second
    assert "hilang" in caplog.text


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize(
    "look", [["--lang", "en", "--theme", "dark", "--scale", "150", "--size", "1024x768"]], ids=["small-dark-english"]
)
def test_the_whole_window_can_be_toured(tmp_path: Path, look: list[str]) -> None:
    """Every screen is reached from visible controls, on the smallest screen, with large type, in the other language."""
    finished = subprocess.run(
        [sys.executable, "-m", "aksi_desktop", "tour", "--json", "--out", str(tmp_path), *look],
        cwd=program_folder(), env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, check=False, timeout=280,
    )  # fmt: skip
    told = json.loads(finished.stdout)
    assert told["lost"] == []
    assert "Traceback" not in finished.stderr
    assert len(told["pictures"]) > 40
    assert QImage(told["pictures"][0]).width() == 1024
