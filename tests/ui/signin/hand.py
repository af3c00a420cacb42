"""What a hand does at the sign-in screen: choose a name, type a PIN; and what the records say then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.house import button, settle, words

from aksi_desktop.ui.rail import Rail
from aksi_desktop.ui.signin.pin_pad import PinPad

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from aksi_desktop.roster.school_file import SchoolSecrets

    from aksi_desktop.ui.window import MainWindow


def person(window: MainWindow, call_name: str) -> str:
    """The id of who is called so."""
    roster = window.navigator.services.roster
    return next(card.id for card in roster.everyone() if card.call_name == call_name)


def pin_of(window: MainWindow, secrets: SchoolSecrets, call_name: str) -> str:
    """The digits on the card of who is called so."""
    pin = window.navigator.services.pins.pin(person(window, call_name), secrets)
    assert pin is not None
    return pin.digits


def type_pin(qtbot: QtBot, digits: str) -> None:
    """Type them into the pad that is seen, and Enter."""
    # Without a window system the keyboard may be nowhere after a dialog; with one it is here.
    at_hand = QApplication.activeModalWidget() or QApplication.activeWindow()
    dots = next(pad.dots for window in QApplication.topLevelWidgets() for pad in window.findChildren(PinPad)
                if pad.isVisible() and (at_hand is None or window is at_hand))  # fmt: skip
    assert QApplication.focusWidget() in (dots, None)
    qtbot.keyClicks(dots, digits)
    qtbot.keyClick(dots, Qt.Key.Key_Return)
    settle()


def wrong(digits: str) -> str:
    """Four other digits."""
    return "0000" if digits != "0000" else "1111"


def choose(window: MainWindow, tile: str, group: str = "X Kuliner 2") -> None:
    """Press the tile of a name, of the class first where it is asked for."""
    settle()
    if "Pilih kelasmu" in words(window):
        button(window, group).click()
    button(window, tile).click()
    settle()


def rail_of(window: MainWindow) -> Rail:
    """The rail that is seen."""
    settle()
    return next(rail for rail in window.findChildren(Rail) if rail.isVisible())


def kinds(window: MainWindow, who: str) -> list[str]:
    """How somebody signed in, time after time."""
    found = window.navigator.services.records.events(about=who, kinds=("session.opened",))
    return [view.payload.how for view in found]
