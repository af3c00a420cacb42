"""A lesson is quick and leaves nothing behind: pages made ahead, kept, and given back."""

from __future__ import annotations

import gc
import sys
import weakref
from typing import TYPE_CHECKING

import pytest

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.learn.hand import page, read
from tests.ui.lesson_room import click, open_room, shown

from aksi_desktop.ui.jobs import Jobs
from aksi_desktop.ui.learn import build_lesson
from aksi_desktop.ui.learn.canvas import PageArea
from aksi_desktop.ui.learn.reading import ReadingScreen

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.lesson_room import Room

    from aksi_desktop.ui.theme import Theme


def test_the_next_section_is_ready_before_it_is_wanted(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = read(qtbot, room, theme)

    def ready() -> list[PageArea]:
        hidden = [area for area in screen.findChildren(PageArea) if not area.isVisible()]
        return [area for area in hidden if area.canvas.heading == "Dapur hotel Melda"]

    qtbot.waitUntil(lambda: bool(ready()))
    other = ready()[0]
    click(screen.foot.finish)
    assert page(screen) is other


def test_a_closed_lesson_leaves_nothing_in_memory(qtbot: QtBot, room: Room, theme: Theme) -> None:
    def open_and_close() -> weakref.ref[ReadingScreen]:
        screen = build_lesson(
            theme=theme, services=room.services, jobs=Jobs(theme=theme), frame=room.frame, code="UJI1"
        )
        assert isinstance(screen, ReadingScreen)
        screen.show()
        qtbot.waitExposed(screen)
        screen.following_asked.emit()
        screen.previous_asked.emit()
        screen.close()
        screen.leaving()
        screen.deleteLater()
        return weakref.ref(screen)

    gone = open_and_close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert gone() is None
    before = len(QApplication.allWidgets())
    for _ in range(3):
        open_and_close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert len(QApplication.allWidgets()) == before


def test_going_through_a_lesson_twice_makes_no_new_widgets(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = read(qtbot, room, theme)

    def through() -> int:
        for section in ("dapur", "kain", "toko"):
            screen.section_asked.emit(section)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return len(screen.findChildren(QWidget))

    through()
    assert through() == through()


def test_every_built_in_lesson_opens_section_by_section(
    qtbot: QtBot, tmp_path: Path, theme: Theme, lessons_dir: Path
) -> None:
    with open_room(tmp_path, lessons_dir) as room:
        for card in room.library.cards_in_order():
            screen = read(qtbot, room, theme, card.code)
            for section in card.sections:
                screen.section_asked.emit(section.id)
                area = page(screen)
                assert area.canvas.heading == section.title
                assert area.horizontalScrollBar().maximum() == 0
                for part in area.canvas.parts:
                    assert part.geometry().right() <= area.viewport().width()
            screen.close()


def test_the_frame_stands_while_the_reader_is_loaded(
    qtbot: QtBot, room: Room, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aksi_desktop.ui.learn.load.MODULES", ("wsgiref.util",))
    monkeypatch.delitem(sys.modules, "wsgiref.util", raising=False)
    jobs = Jobs(theme=theme)
    screen = build_lesson(theme=theme, services=room.services, jobs=jobs, frame=room.frame, code="UJI1")
    assert isinstance(screen, ReadingScreen)
    shown(qtbot, screen)
    assert screen.bar.isVisible()
    qtbot.waitUntil(lambda: page(screen).canvas.heading == "Toko kue Bonar")
    assert screen.foot.isVisible()
    monkeypatch.delitem(sys.modules, "wsgiref.util")
    gone = build_lesson(theme=theme, services=room.services, jobs=jobs, frame=room.frame, code="UJI1")
    gone.show()
    gone.close()
    gone.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: jobs.running == 0)
    jobs.close()
