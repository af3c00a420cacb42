"""What a reader's hand does: open a lesson, press keys, click links."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.lesson_room import click, shown

from aksi_desktop.ui.jobs import Jobs
from aksi_desktop.ui.learn import build_lesson
from aksi_desktop.ui.learn.canvas import PageArea
from aksi_desktop.ui.learn.reading import ReadingScreen

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.lesson_room import Room

    from aksi_desktop.ui.theme import Theme


def read(
    qtbot: QtBot,
    room: Room,
    theme: Theme,
    code: str = "UJI1",
    section: str = "",
    *,
    size: tuple[int, int] = (1366, 768),
) -> ReadingScreen:
    """Open a lesson, shown and in front."""
    screen = build_lesson(
        theme=theme, services=room.services, jobs=Jobs(theme=theme), frame=room.frame, code=code, section=section
    )
    assert isinstance(screen, ReadingScreen)
    shown(qtbot, screen, size=size)
    return screen


def page(screen: ReadingScreen) -> PageArea:
    """The page in front."""
    return next(area for area in screen.findChildren(PageArea) if area.isVisible())


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key, to whatever has the keyboard."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, modifiers)


def click_link(qtbot: QtBot, screen: ReadingScreen, begins: str) -> None:
    """Click the first link in the text whose address begins so."""
    for text in page(screen).canvas.texts():
        document = text.document()
        for position in range(document.characterCount()):
            cursor = QTextCursor(document)
            cursor.setPosition(position)
            cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
            if cursor.charFormat().anchorHref().startswith(begins):
                cursor.setPosition(position)
                spot = text.cursorRect(cursor).center() + QPoint(3, 0)
                click(text.viewport(), spot)
                return
    pytest.fail(f"no link {begins}")
