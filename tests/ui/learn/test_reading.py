"""The reading view, used as a person would: keys, clicks, links, sizes."""

from __future__ import annotations

import gc
import sys
import weakref
from typing import TYPE_CHECKING

import pytest

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QFontMetricsF, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from tests.ui.lesson_room import click, open_room, shown

from aksi_desktop.ui.jobs import Jobs
from aksi_desktop.ui.learn import build_lesson
from aksi_desktop.ui.learn.canvas import PageArea
from aksi_desktop.ui.learn.parts import ActivityBox, HelpBox, ReflectionBox
from aksi_desktop.ui.learn.reading import ReadingScreen
from aksi_desktop.ui.learn.text_part import TextPart
from aksi_desktop.ui.quiz.check import CheckCard

if TYPE_CHECKING:
    from pathlib import Path

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


def test_the_next_section_is_ready_before_it_is_wanted(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = read(qtbot, room, theme)

    def ready() -> list[PageArea]:
        hidden = [area for area in screen.findChildren(PageArea) if not area.isVisible()]
        return [area for area in hidden if area.canvas.heading == "Dapur hotel Melda"]

    qtbot.waitUntil(lambda: bool(ready()))
    other = ready()[0]
    click(screen.foot.finish)
    assert page(screen) is other


def test_a_full_disk_says_so_and_keeps_the_reader_there(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = read(qtbot, room, theme)
    with room.full_disk():
        click(screen.foot.finish)
    assert page(screen).canvas.heading == "Toko kue Bonar"
    assert screen.message.isVisible()
    assert "penuh" in screen.message.text.text()


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


def test_enter_presses_the_button_that_has_the_keyboard(qtbot: QtBot, room: Room, theme: Theme) -> None:
    screen = read(qtbot, room, theme)
    screen.outline.rows[1].setFocus()
    press(Qt.Key.Key_Return)
    assert page(screen).canvas.heading == "Dapur hotel Melda"
    screen.foot.previous.setFocus()
    press(Qt.Key.Key_Return)
    assert page(screen).canvas.heading == "Toko kue Bonar"


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
