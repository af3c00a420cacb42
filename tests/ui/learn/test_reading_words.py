"""Terms, citations and sources of a lesson: reached by mouse and keyboard, told where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.learn.hand import click_link, page, press, read
from tests.ui.lesson_room import click

from aksi_desktop.ui.learn.text_part import TextPart

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.lesson_room import Room

    from aksi_desktop.ui.theme import Theme


def test_a_term_opens_below_its_word_and_esc_closes_it_first(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = read(qtbot, room, theme)
    click_link(qtbot, screen, "istilah:baca-lateral")
    bubble = screen.bubble
    assert bubble.isVisible()
    assert bubble.accessibleName() == "Baca lateral"
    assert "keluar" in bubble.accessibleDescription()
    press(Qt.Key.Key_Escape)
    assert not bubble.isVisible()
    assert room.frame.went == []
    press(Qt.Key.Key_Escape)
    assert room.frame.went == [("close",)]


def test_terms_can_be_reached_and_opened_by_keyboard(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = read(qtbot, room, theme)
    press(Qt.Key.Key_Tab)
    for _ in range(12):
        focus = QApplication.focusWidget()
        if isinstance(focus, TextPart) and focus.textCursor().charFormat().anchorHref().startswith("istilah:"):
            break
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    assert screen.bubble.isVisible()
    reader = screen.bubble.accessibleName()
    press(Qt.Key.Key_Escape)
    assert isinstance(QApplication.focusWidget(), TextPart), "the keyboard goes back into the text"
    assert reader == "Baca lateral"


def test_a_citation_says_where_it_comes_from_and_when_it_was_checked(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = read(qtbot, room, theme)
    click_link(qtbot, screen, "rujukan:E25")
    words = " ".join(label.text() for label in screen.bubble.findChildren(QWidget) if hasattr(label, "text"))
    assert "Caulfield (2019), SIFT" in words
    assert "2026" in words


def test_a_click_elsewhere_closes_the_pop_up(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = read(qtbot, room, theme)
    click_link(qtbot, screen, "istilah:baca-lateral")
    click(screen.foot.place)
    assert not screen.bubble.isVisible()


def test_the_last_section_lists_its_sources(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = read(qtbot, room, theme, section="kain")
    last = page(screen).canvas.texts()[-1].toPlainText()
    assert "Sumber" in last
    assert "Caulfield (2019), SIFT" in last
    assert screen.foot.finish.text() == "Selesai, ke kuis"
    click(screen.foot.finish)
    assert room.frame.went == [("close",), ("quiz", "UJI1")]
