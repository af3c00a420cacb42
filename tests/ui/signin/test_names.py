"""Masuk: classes, names, typing, keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.house import House, button, settle, words

from aksi_desktop.ui.frame import Learner
from aksi_desktop.ui.signin.presenter import NameChoice
from aksi_desktop.ui.signin.tiles import NameTile, NameTiles

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from aksi_desktop.ui.theme import Theme
    from aksi_desktop.ui.window import MainWindow


def choices(*names: str) -> list[NameChoice]:
    """Names in a class, numbered from one; "Siti Rahma" is called Siti."""
    return [
        NameChoice(Learner(id=f"{number:032x}", call_name=name.split()[0], name=name), number)
        for number, name in enumerate(names, 1)
    ]


@pytest.mark.parametrize(
    ("typed", "fits"),
    [
        ("", True),
        ("si", True),
        ("rah", True),
        ("siti r", True),
        ("RAH SI", True),
        ("iti", False),
        ("7", True),
        ("77", False),
    ],
)
def test_a_part_of_any_name_or_the_roll_number_is_enough(typed: str, fits: bool) -> None:
    learner = Learner(id="a" * 32, call_name="Siti", name="Siti Rahma")
    assert NameChoice(learner, 7).fits(typed) is fits


def test_classes_then_names_then_in(home: House) -> None:
    window = home.window(home.folder(with_classes=True))
    assert "Pilih kelasmu" in words(window)
    assert "40 murid" in words(window)
    button(window, "XI Busana 1").click()
    assert len(window.findChildren(NameTile)) == 40
    button(window, "40 Murid40").click()
    assert window.navigator.learner.name == "Murid 40 Lestari"
    assert window.navigator.learner.class_name == "XI Busana 1"


def test_the_class_used_last_comes_first_next_time_and_esc_shows_all(qtbot: QtBot, home: House) -> None:
    window = home.window(home.folder(with_classes=True))
    button(window, "X Kuliner 2").click()
    home.close()
    window = home.window(home.place / "data")
    assert "Siapa namamu?" in words(window)
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, Qt.Key.Key_Escape)
    assert "Pilih kelasmu" in words(window)


def named(qtbot: QtBot, home: House, group: str, text: str) -> MainWindow:
    """A window in which ``text`` was typed and entered where a class's names stand."""
    window = home.window(home.folder(with_classes=True))
    button(window, group).click()
    settle()
    field = QApplication.focusWidget()
    assert field is not None
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    return window


def test_a_name_is_found_by_typing_and_taken_by_enter(qtbot: QtBot, home: House) -> None:
    window = named(qtbot, home, "X Kuliner 2", "dew")
    assert window.navigator.learner.call_name == "Dewi"


def test_a_roll_number_is_exact_although_others_begin_like_it(qtbot: QtBot, home: House) -> None:
    window = named(qtbot, home, "XI Busana 1", "3")
    assert window.navigator.learner.call_name == "Murid3"


def test_a_typo_is_told_and_nobody_is_signed_in(qtbot: QtBot, home: House) -> None:
    window = named(qtbot, home, "X Kuliner 2", "zzz")
    assert "Tidak ada nama yang cocok" in words(window)
    assert not window.navigator.signed_in


def test_arrows_move_among_tiles_and_letters_go_back_to_the_field(qtbot: QtBot, theme: Theme) -> None:
    tiles = NameTiles(theme=theme)
    qtbot.addWidget(tiles)
    tiles.layout().insertWidget(0, tiles.filter)  # type: ignore[union-attr]
    tiles.resize(700, 400)
    tiles.set_names(choices("Ani", "Budi", "Cici", "Dodi", "Eka", "Fani", "Gugun", "Hesti"))
    tiles.show()
    settle()
    tiles.focus_tiles()
    for key, wanted in ((Qt.Key.Key_Right, "Budi"), (Qt.Key.Key_Left, "Ani"), (Qt.Key.Key_Down, "Eka")):
        at = QApplication.focusWidget()
        assert at is not None
        qtbot.keyClick(at, key)
        now = QApplication.focusWidget()
        assert isinstance(now, NameTile)
        assert now.choice.learner.call_name == wanted
    qtbot.keyClicks(QApplication.focusWidget(), "h")
    assert tiles.filter.hasFocus()
    assert [tile.choice.learner.call_name for tile in tiles.tiles] == ["Hesti"]


def test_two_with_one_call_name_are_told_apart_and_long_names_stay_inside(qtbot: QtBot, theme: Theme) -> None:
    tiles = NameTiles(theme=theme)
    qtbot.addWidget(tiles)
    tiles.resize(700, 400)
    tiles.set_names(choices("Siti Rahma", "Siti Aminah", "Rizqullah Abdurrahman Al-Farisi Kusumawardhana"))
    tiles.show()
    settle()
    with_detail, _, long_one = tiles.tiles
    plain = NameTile(choices("Siti Rahma")[0], twin=False, theme=theme)
    qtbot.addWidget(plain)
    plain.resize(with_detail.size())
    assert with_detail.grab().toImage() != plain.grab().toImage()
    assert long_one.width() <= 700


def test_names_are_shown_as_typed_and_never_read_as_markup(home: House) -> None:
    window = home.window(home.folder(with_classes=True))
    window.entrance.enter(Learner(id="b" * 32, call_name="<b>Ani</b>", name="<i>Ani</i>", class_name="X"))
    assert "<b>Ani</b>" in words(window)
    assert "<i>Ani</i>" in words(window)
