"""Cards in columns beside a scroll bar that comes and goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.ui.house import settle

from aksi_desktop.ui.widgets.basics import Button
from aksi_desktop.ui.widgets.cards import CardGrid
from aksi_desktop.ui.widgets.pages import ScrollPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from aksi_desktop.ui.theme import Theme


def test_no_width_makes_the_scroll_bar_come_and_go_for_ever(qtbot: QtBot, theme: Theme) -> None:
    """At 1024x768 a class of 36 once overflowed the stack: six columns without the bar, five with it."""
    page = ScrollPage(theme=theme)
    grid = CardGrid(theme=theme, min_width=140, spacing=10, max_columns=8)
    grid.set_cards([Button(f"Murid {number}", theme=theme) for number in range(36)])
    page.body.addWidget(grid)
    qtbot.addWidget(page)
    page.resize(900, 400)
    page.show()
    seen = set()
    for height in (300, 330, 360, 390, 420):
        for width in range(880, 1060, 3):
            page.resize(width, height)
            settle()
            seen.add(grid.columns)
    assert len(seen) > 1
