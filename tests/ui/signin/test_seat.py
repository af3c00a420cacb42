"""The computer one sits at: its number marks a tile, and who worked elsewhere is told where."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

import pytest

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.house import House, button, settle, words
from tests.ui.signin.hand import choose

from aksi_desktop.ui.signin.tiles import NameTile

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def at(monkeypatch: pytest.MonkeyPatch, label: str) -> None:
    monkeypatch.setattr(platform, "node", lambda: label)


def test_the_tile_of_this_seat_has_the_keyboard_and_a_quiet_mark(
    qtbot: QtBot, home: House, with_pins: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at(monkeypatch, "LAB-A-10")
    window = home.window(with_pins)
    button(window, "X Kuliner 2").click()
    settle()
    focus = QApplication.focusWidget()
    assert isinstance(focus, NameTile)
    assert focus.choice.roll == 10
    assert [tile.choice.roll for tile in window.findChildren(NameTile) if tile.at_seat] == [10]
    qtbot.keyClick(focus, Qt.Key.Key_Return)
    assert window.navigator.learner.call_name == "Kirana"


def test_a_computer_without_a_number_marks_nobody(
    home: House, with_pins: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at(monkeypatch, "DESKTOP-4F7K2A7")
    window = home.window(with_pins)
    button(window, "X Kuliner 2").click()
    settle()
    assert not [tile for tile in window.findChildren(NameTile) if tile.at_seat]


def test_who_worked_elsewhere_is_told_where(home: House, with_pins: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    at(monkeypatch, "LAB-A-07")
    window = home.window(with_pins)
    choose(window, "10 Kirana")
    assert "Pekerjaanmu terakhir" not in words(window)
    home.close()
    at(monkeypatch, "LAB-B-11")
    window = home.window(with_pins)
    choose(window, "10 Kirana")
    assert "Pekerjaanmu terakhir di Lab A-07" in words(window)
    window.entrance.sign_out()
    choose(window, "10 Kirana")
    home.close()
    window = home.window(with_pins)
    choose(window, "10 Kirana")  # last time was here
    assert "Pekerjaanmu terakhir" not in words(window)
