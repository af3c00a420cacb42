"""What stands in a lesson's text besides text: questions, reflections, help, activities, the pause card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from tests.ui.learn.hand import page, press, read
from tests.ui.lesson_room import click

from aksi_desktop.ui.learn.parts import ActivityBox, HelpBox, ReflectionBox
from aksi_desktop.ui.quiz.check import CheckCard

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.lesson_room import Room

    from aksi_desktop.ui.theme import Theme


def test_the_inline_question_checks_explains_and_lets_one_try_again(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = read(qtbot, room, theme)
    card = screen.findChild(CheckCard)
    assert card is not None
    events = room.events()
    below = card.y() + card.height()
    assert card.answers is not None
    card.answers.focus_first()
    wrong = next(place for place, choice in enumerate(card.answers.item.choices) if choice.id == "ulang")
    press([Qt.Key.Key_A, Qt.Key.Key_B][wrong])
    press(Qt.Key.Key_Return)
    assert "Belum tepat" in card.verdict.accessibleName()
    assert "Keluar dulu" in card.verdict.accessibleName()
    qtbot.waitUntil(lambda: card.y() + card.height() > below)
    for before, after in zip(page(screen).canvas.parts, page(screen).canvas.parts[1:], strict=False):
        assert after.y() > before.geometry().bottom()
    press(Qt.Key.Key_Return)
    assert card.answers.answer().is_empty
    assert room.events() == events, "an inline question leaves no trace"


def test_what_is_typed_to_oneself_is_kept_nowhere(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = read(qtbot, room, theme, section="dapur")
    box = screen.findChild(ReflectionBox)
    assert box is not None
    assert box.box is not None
    words = " ".join(label.text() for label in box.findChildren(QWidget) if hasattr(label, "text"))
    assert "Tidak disimpan" in words
    QTest.keyClicks(box.box, "rahasia kecil")
    screen.leaving()
    press(Qt.Key.Key_Escape)
    stored = b"".join(path.read_bytes() for path in room.folder.rglob("*") if path.is_file())
    assert b"rahasia kecil" not in stored
    screen.following_asked.emit()
    screen.previous_asked.emit()
    again = next(box for box in screen.findChildren(ReflectionBox) if box.isVisible())
    assert again.box is not None
    assert again.box.toPlainText() == ""


def test_help_and_activity_stand_in_the_text(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = read(qtbot, room, theme, section="dapur")
    with qtbot.waitSignal(screen.help_asked):
        box = screen.findChild(HelpBox)
        assert box is not None
        box.button.click()
    door = screen.findChild(ActivityBox)
    assert door is not None
    click(door.button)
    assert len(room.frame.screens) == 1
    qtbot.addWidget(room.frame.screens[0])


def test_a_sensitive_lesson_has_a_neutral_title_no_writing_and_a_pause_card(
    qtbot: QtBot, room: Room, theme: Theme
) -> None:
    screen = read(qtbot, room, theme, "UJI2", "dapur")
    assert screen.screen_title() == "Ruang tenang"
    assert not [box for box in screen.findChildren(QPlainTextEdit) if box.isVisible()]
    click(screen.outline.pause)
    card = screen.pause_card
    assert card is not None
    press(Qt.Key.Key_Escape)
    assert room.frame.went == []
    click(screen.outline.pause)
    card = screen.pause_card
    assert card is not None
    click(card.leave)
    assert room.frame.went == [("close",)]
    assert room.learning.progress(room.learner).of("UJI2").how == "jeda"


def test_an_ordinary_lesson_shows_no_pause_button(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = read(qtbot, room, theme)
    assert not screen.outline.pause.isVisible()
