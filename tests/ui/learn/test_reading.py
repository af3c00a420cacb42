"""Going through a lesson as a person would: keys, buttons, sizes, and what stands in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from tests.ui.learn.hand import page, press, read
from tests.ui.lesson_room import click

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.lesson_room import Room

    from aksi_desktop.ui.theme import Theme


def test_the_filled_button_marks_the_section_and_moves_on(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = read(qtbot, room, theme)
    assert page(screen).canvas.heading == "Toko kue Bonar"
    assert screen.foot.place.text() == "Bagian 1 dari 3"
    assert not screen.foot.previous.isEnabled()
    click(screen.foot.finish)
    assert page(screen).canvas.heading == "Dapur hotel Melda"
    assert [row.done for row in screen.outline.rows] == [True, False, False]
    assert [row.current for row in screen.outline.rows] == [False, True, False]
    assert "sudah selesai" in screen.outline.rows[0].accessibleName()
    click(screen.foot.previous)
    assert page(screen).canvas.heading == "Toko kue Bonar"
    assert screen.foot.finish.text() == "Lanjut"


def test_sections_by_keys_and_by_the_outline(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = read(qtbot, room, theme)
    press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert page(screen).canvas.heading == "Dapur hotel Melda"
    press(Qt.Key.Key_BracketRight)
    assert page(screen).canvas.heading == "Kain jahit Putu"
    press(Qt.Key.Key_BracketLeft)
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page(screen).canvas.heading == "Toko kue Bonar"
    click(screen.outline.rows[2])
    assert page(screen).canvas.heading == "Kain jahit Putu"
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page(screen).canvas.heading == "Dapur hotel Melda", "also from a button of the outline"
    assert room.learning.progress(room.learner).of("UJI1").done == ()


def test_page_keys_scroll_wherever_the_keyboard_is_in_the_text(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = read(qtbot, room, theme, size=(1024, 500))
    bar = page(screen).verticalScrollBar()
    assert bar.maximum() > 0
    press(Qt.Key.Key_PageDown)
    down = bar.value()
    assert down > 0
    press(Qt.Key.Key_PageUp)
    assert bar.value() == 0
    text = page(screen).canvas.texts()[0]
    text.setFocus()
    press(Qt.Key.Key_Space)
    assert bar.value() == down
    press(Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() == 0


def test_texts_have_no_scroll_bars_and_the_column_reads_well(qtbot: QtBot, room: Room, theme: Theme) -> None:
    for scale in (100, 150):
        theme.set_scale(scale)
        screen = read(qtbot, room, theme)
        area = page(screen)
        assert area.horizontalScrollBar().maximum() == 0
        for text in area.canvas.texts():
            assert text.verticalScrollBar().maximum() == 0
            assert text.horizontalScrollBar().maximum() == 0
            assert text.height() >= text.document().size().height()
        lower = 0
        for part in area.canvas.parts:
            assert part.y() >= lower
            lower = part.geometry().bottom()
        sample = "Ponselnya bergetar. Nesya meneruskan sebuah pesan ke grup kelas. Hati-hati terhadap makanan wajar."
        letter = QFontMetricsF(theme.font(18)).horizontalAdvance(sample) / len(sample)
        if scale == 100:
            assert 66 <= area.canvas.texts()[0].width() / letter <= 74
        screen.close()


@pytest.mark.parametrize("code", ["TIDAK-ADA", "UJI4"])
def test_a_lesson_that_cannot_be_shown_says_so_and_lets_one_leave(
    qtbot: QtBot, room: Room, theme: Theme, code: str
) -> None:
    read(qtbot, room, theme, code)
    press(Qt.Key.Key_Escape)
    assert room.frame.went == [("close",)]


def test_larger_type_and_dark_keep_the_place_and_are_remembered(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = read(qtbot, room, theme, section="dapur")
    click(screen.bar.larger)
    assert theme.scale == 110
    assert page(screen).canvas.heading == "Dapur hotel Melda"
    click(screen.bar.light)
    assert theme.tokens.dark
    assert page(screen).canvas.heading == "Dapur hotel Melda"
    assert (room.services.settings.scale, room.services.settings.theme) == (110, "dark")
    click(screen.bar.smaller)
    assert theme.scale == 100


def test_on_a_narrow_window_the_outline_opens_over_the_text(qtbot: QtBot, room: Room, theme: Theme) -> None:
    theme.set_scale(200)
    screen = read(qtbot, room, theme)
    assert not screen.outline.isVisible()
    click(screen.bar.outline)
    assert screen.outline.isVisible()
    press(Qt.Key.Key_Escape)
    assert not screen.outline.isVisible()
    assert room.frame.went == []
    click(screen.bar.outline)
    click(screen.outline.rows[1])
    assert page(screen).canvas.heading == "Dapur hotel Melda"
    assert not screen.outline.isVisible()
    assert screen.width() == 1366, "nothing pushes the window wider at 200 %"


def test_a_full_disk_says_so_and_keeps_the_reader_there(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = read(qtbot, room, theme)
    with room.full_disk():
        click(screen.foot.finish)
    assert page(screen).canvas.heading == "Toko kue Bonar"
    assert screen.message.isVisible()
    assert "penuh" in screen.message.text.text()


def test_enter_presses_the_button_that_has_the_keyboard(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = read(qtbot, room, theme)
    screen.outline.rows[1].setFocus()
    press(Qt.Key.Key_Return)
    assert page(screen).canvas.heading == "Dapur hotel Melda"
    screen.foot.previous.setFocus()
    press(Qt.Key.Key_Return)
    assert page(screen).canvas.heading == "Toko kue Bonar"


def test_on_a_teachers_computer_a_flawed_lesson_says_so_quietly(qtbot: QtBot, room: Room, theme: Theme) -> None:
    from aksi_desktop.exchange.school import School

    text = room.library.card("UJI1").folder / "pelajaran.md"
    text.write_text(text.read_text(encoding="utf-8") + "\n![](gambar/tidak-ada.svg)\n", encoding="utf-8")
    School.create(room.services.places.data, room.records, name="SMK Uji", npsn="12345678", passphrase="kata sandi uji")
    screen = read(qtbot, room, theme)
    qtbot.waitUntil(screen.outline.notes.isVisible)
    assert "catatan" in screen.outline.notes.text()
    click(screen.outline.notes)
    assert screen.bubble.isVisible()
    assert "pelajaran.md" in screen.bubble.accessibleDescription()
