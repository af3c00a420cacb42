"""Pictures of a lesson: beside their words, large, and inside the page at any size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.learn.hand import page, press, read
from tests.ui.lesson_room import click

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.lesson_room import Room

    from aksi_desktop.ui.theme import Theme


def test_a_picture_fits_the_column_has_words_and_opens_large(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = read(qtbot, room, theme)
    text = next(text for text in page(screen).canvas.texts() if text.description_of("gambar/panah.svg"))
    assert text.description_of("gambar/panah.svg") == "Dua kotak dan sebuah panah"
    spot = text.picture_spot("gambar/panah.svg")
    click(text.viewport(), spot)
    assert screen.viewer.isVisible()
    assert screen.viewer.accessibleDescription() == "Dua kotak dan sebuah panah"
    press(Qt.Key.Key_Escape)
    assert not screen.viewer.isVisible()
    assert room.frame.went == []


def test_pictures_open_and_turn_by_keyboard(qtbot: QtBot, room: Room, theme: Theme) -> None:
    folder = room.library.card("UJI1").folder
    text = folder / "pelajaran.md"
    (folder / "gambar/dua.svg").write_bytes((folder / "gambar/panah.svg").read_bytes())
    text.write_text(text.read_text(encoding="utf-8") + BOXES.replace("panah.svg)", "dua.svg)", 1), encoding="utf-8")
    screen = read(qtbot, room, theme, section="kain")
    press(Qt.Key.Key_G)
    assert screen.viewer.isVisible()
    assert screen.viewer.accessibleDescription() == "Panah di kotak"
    press(Qt.Key.Key_Right)
    assert screen.viewer.accessibleDescription() == "Panah di kolom"
    press(Qt.Key.Key_Plus)
    press(Qt.Key.Key_Escape)
    assert not screen.viewer.isVisible()
    press(Qt.Key.Key_BracketLeft)
    assert page(screen).canvas.heading == "Dapur hotel Melda", "the keyboard is back in the text"


BOXES = """
::: contoh Kotak
![Panah di kotak](gambar/panah.svg "Di kotak")
:::

:::: kolom
::: kiri
![Panah di kolom](gambar/panah.svg)
:::
::: kanan
Teks di sampingnya yang cukup panjang supaya terbungkus.
:::
::::

| a | b |
|---|---|
| x | ![Panah di tabel](gambar/panah.svg) |
"""


def test_pictures_in_boxes_columns_and_tables_stay_inside_the_page(qtbot: QtBot, room: Room, theme: Theme) -> None:
    text = room.library.card("UJI1").folder / "pelajaran.md"
    text.write_text(text.read_text(encoding="utf-8") + BOXES, encoding="utf-8")
    screen = read(qtbot, room, theme, section="kain")
    for size in ((1366, 768), (800, 600), (1366, 768)):
        screen.resize(*size)
        QTest.qWait(50)
        for part in page(screen).canvas.texts():
            assert part.document().size().width() <= part.width() + 1, size


def test_drawings_follow_the_text_at_once_and_grow_with_it(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = read(qtbot, room, theme)

    def drawn() -> set[str]:
        picture = screen.grab().toImage()
        spots = ((x, y) for x in range(300, 1300, 16) for y in range(100, 700, 8))
        return {picture.pixelColor(x, y).name() for x, y in spots}

    page(screen).verticalScrollBar().setValue(250)
    qtbot.waitUntil(lambda: "#0b6b5d" in drawn())
    text = next(text for text in page(screen).canvas.texts() if text.description_of("gambar/panah.svg"))
    small = text.height()
    theme.set_scale(130)
    large = next(text for text in page(screen).canvas.texts() if text.description_of("gambar/panah.svg"))
    assert large.height() > small
