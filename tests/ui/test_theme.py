"""The themes: complete, readable, one place for sizes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QStyle, QStyleOptionButton, QToolButton

from aksi_desktop.places import resource

from aksi_desktop.ui.theme import FAMILY, HTML_ROLES, Theme, ThemeChoice
from aksi_desktop.ui.tokens import MARK_PAIRS, ROLES, TEXT_PAIRS, contrast, load_tokens
from aksi_desktop.ui.widgets.search_edit import SearchEdit

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

FILES = ("terang", "gelap", "kontras")


@pytest.mark.parametrize("name", FILES)
def test_every_text_can_be_read_on_every_surface_it_stands_on(name: str) -> None:
    roles = load_tokens(resource(f"themes/{name}.toml")).roles
    low = {
        (text, surface): round(contrast(roles[text], roles[surface]), 2)
        for text, surface in TEXT_PAIRS
        if contrast(roles[text], roles[surface]) < 4.5
    }
    assert not low


@pytest.mark.parametrize("name", FILES)
def test_edges_that_carry_meaning_are_seen(name: str) -> None:
    roles = load_tokens(resource(f"themes/{name}.toml")).roles
    assert not [pair for pair in MARK_PAIRS if contrast(roles[pair[0]], roles[pair[1]]) < 3]


def test_high_contrast_keeps_its_promise() -> None:
    roles = load_tokens(resource("themes/kontras.toml")).roles
    assert not [pair for pair in TEXT_PAIRS if contrast(roles[pair[0]], roles[pair[1]]) < 7]


def test_contrast_is_the_measure_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#FFFFFF", "#777777") == contrast("#777777", "#FFFFFF")


@pytest.mark.parametrize(
    ("change", "named"),
    [(("ink = ", "tinta = "), "tinta"), (('"#16202A"', '"hitam"'), "ink"), (("muted = ", "# muted = "), "muted")],
)
def test_a_theme_file_with_a_wrong_role_is_refused_by_name(tmp_path: Path, change: tuple[str, str], named: str) -> None:
    text = resource("themes/terang.toml").read_text(encoding="utf-8").replace(*change, 1)
    broken = tmp_path / "rusak.toml"
    broken.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=named):
        load_tokens(broken)


def test_the_style_sheet_names_no_colour_and_no_size_itself(theme: Theme) -> None:
    sheet = resource("themes/gaya.qss").read_text(encoding="utf-8")
    for line in sheet.splitlines():
        assert "#" not in line, line
        bare = [
            word for word in line.replace(";", " ").split() if word.endswith("px") and word not in ("1px", "2px", "3px")
        ]
        assert not bare, line
    assert "@" not in theme.styled(sheet)


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST])
@pytest.mark.parametrize("scale", [80, 100, 200])
def test_a_ticked_box_shows_a_tick(theme: Theme, qtbot: QtBot, choice: ThemeChoice, scale: int) -> None:
    theme.set_choice(choice)
    theme.set_scale(scale)
    box = QCheckBox("Siap")
    qtbot.addWidget(box)
    box.setChecked(True)
    box.show()
    box.resize(box.sizeHint())
    place = QStyleOptionButton()
    place.initFrom(box)
    where = box.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, place, box)
    image = box.grab(where).toImage()
    seen = {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())}
    assert {theme.hex("brand").upper(), theme.hex("on_brand").upper()} <= seen
    theme.set_scale(100)


def test_a_role_that_does_not_exist_is_an_error(theme: Theme) -> None:
    with pytest.raises(KeyError):
        theme.styled("color: @tidakada;")


def test_choosing_a_theme_repaints_everything_and_says_so(theme: Theme, qapp: QApplication) -> None:
    told: list[str] = []
    theme.changed.connect(lambda: told.append(theme.hex("paper")))
    theme.set_choice(ThemeChoice.DARK)
    dark = qapp.palette().color(QPalette.ColorRole.Window).name().upper()
    theme.set_choice(ThemeChoice.DARK)
    assert told == [load_tokens(resource("themes/gelap.toml")).roles["paper"]]
    assert dark == told[0].upper()


@pytest.mark.parametrize(("asked", "given"), [(10, 80), (80, 80), (130, 130), (200, 200), (900, 200)])
def test_size_stays_between_80_and_200_per_cent(theme: Theme, asked: int, given: int) -> None:
    theme.set_scale(asked)
    assert theme.scale == given
    assert theme.px(100) == given
    assert theme.font(20).pixelSize() == given // 5


def test_the_four_weights_are_the_bundled_files(theme: Theme) -> None:
    theme.load_later_faces()
    for weight in (400, 500, 600, 700):
        info = QFontInfo(theme.font(18, weight))
        assert info.family() == FAMILY
        assert info.weight() == weight
    italic = QFont(theme.font(18, italic=True))
    assert QFontInfo(italic).italic()


def test_lessons_are_drawn_in_the_colours_of_the_theme(theme: Theme) -> None:
    theme.set_choice(ThemeChoice.CONTRAST)
    palette = theme.html_palette()
    assert {role: getattr(palette, role) for role in HTML_ROLES} == {role: theme.hex(role) for role in HTML_ROLES}
    assert set(HTML_ROLES) <= set(ROLES)


def test_icons_are_drawn_once_and_follow_the_theme(theme: Theme) -> None:
    first = theme.icons.pixmap("house", "brand", 20)
    again = theme.icons.pixmap("house", "brand", 20)
    assert first.cacheKey() == again.cacheKey()
    middle = first.toImage().pixelColor(10, 3)
    theme.set_choice(ThemeChoice.DARK)
    assert theme.icons.pixmap("house", "brand", 20).toImage().pixelColor(10, 3) != middle
    assert theme.icons.pixmap("house", "brand", 20, dpr=2.0).width() == 40
    with pytest.raises(OSError, match="tidak-ada"):
        theme.icons.pixmap("tidak-ada")


def test_the_search_field_s_icons_grow_with_the_type_and_its_cross_empties_it(theme: Theme, qtbot: QtBot) -> None:
    field = SearchEdit("Cari", theme=theme)
    qtbot.addWidget(field)
    field.show()
    [cross] = field.findChildren(QToolButton)
    assert not cross.isVisible()
    qtbot.keyClicks(field, "roti")
    assert cross.isVisible()
    small = (field.textMargins().left(), cross.iconSize().width())
    theme.set_scale(200)
    assert (field.textMargins().left(), cross.iconSize().width()) == (2 * small[0], 2 * small[1])
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert (field.text(), cross.isVisible()) == ("", False)
    theme.set_scale(100)
