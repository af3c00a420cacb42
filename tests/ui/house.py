"""A real window over real records: what a person opens, without the composition root's command line."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from aksi_desktop.desktop import Rooms, note_this_start, open_rooms, options_of, window_services
from aksi_desktop.places import Places, find_places
from aksi_desktop.policy import Policy

from aksi_desktop.ui.jobs import Jobs, SyncJobs
from aksi_desktop.ui.services import Options, Services
from aksi_desktop.ui.theme import Theme
from aksi_desktop.ui.window import MainWindow, build_window

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PASSPHRASE = "kuda makan rumput"


@dataclass
class House:
    """Makes windows on data folders and closes everything behind them."""

    qtbot: QtBot
    theme: Theme
    place: Path
    seed: Path
    open: list[tuple[MainWindow, list[Rooms]]] = field(default_factory=list)

    def folder(self, name: str = "data", *, with_classes: bool = False) -> Path:
        """An empty data folder, or a copy of the school's computer with two classes."""
        folder = self.place / name
        if with_classes:
            shutil.copytree(self.seed, folder)
        return folder

    def window(
        self,
        folder: Path | Places,
        *,
        jobs: Jobs | None = None,
        size: tuple[int, int] = (1366, 768),
        policy: Policy | None = None,
    ) -> MainWindow:
        """A shown window whose first screen is filled. Jobs run at once unless others are given.

        With a ``policy`` the window begins as ``run_window`` would let it: with set-up on a new computer, and telling
        what the policy asked for in vain.
        """
        opened: list[Rooms] = []
        places = folder if isinstance(folder, Places) else find_places(folder)

        def services() -> Services:
            rooms = open_rooms(places, policy=policy)
            opened.append(rooms)
            return window_services(rooms)

        options = Options() if policy is None else options_of(policy)
        window = build_window(
            theme=self.theme, services=services, options=options, jobs=jobs or SyncJobs(theme=self.theme)
        )
        self.open.append((window, opened))
        window.resize(*size)
        with self.qtbot.waitSignal(window.services_ready, timeout=10_000):
            window.show()
        if policy is not None:
            note_this_start(window, opened[0], policy, self.theme)
        return window

    def close(self) -> None:
        """Close every window and its records, last first."""
        while self.open:
            window, opened = self.open.pop()
            window.close()
            for rooms in opened:
                rooms.records.close()
            window.deleteLater()


@contextmanager
def house(qtbot: QtBot, theme: Theme, place: Path, seed: Path) -> Iterator[House]:
    """A house that is empty again afterwards."""
    made = House(qtbot, theme, place, seed)
    yield made
    made.close()


def settle() -> None:
    """Let layouts show what was put into them."""
    for _ in range(3):  # a card in a grid in a page: each shows its own a turn later
        QApplication.processEvents()


def words(widget: QWidget) -> str:
    """Everything that can be read on a widget now, in one text."""
    settle()
    found = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    found += [
        button.text() or button.accessibleName()
        for button in widget.findChildren(QAbstractButton)
        if button.isVisible()
    ]
    return "\n".join(found)


def button(widget: QWidget, text: str) -> QAbstractButton:
    """The visible button that says ``text`` (or is read aloud so)."""
    settle()
    found = [
        each
        for each in widget.findChildren(QAbstractButton)
        if each.isVisible() and text in (each.text(), each.accessibleName())
    ]
    assert found, f"no button {text!r} among {words(widget)!r}"
    return found[0]


def modal() -> QWidget:
    """The open dialog."""
    settle()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    return dialog
