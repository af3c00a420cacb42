"""Cards in columns beside a scroll bar that comes and goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.ui.house import settle

from aksi_desktop.ui.widgets.basics import Button
from aksi_desktop.ui.widgets.cards import SCROLL_BAR, CardGrid

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from aksi_desktop.ui.theme import Theme


def test_a_column_more_needs_more_room_than_a_scroll_bar_gives_back(qtbot: QtBot, theme: Theme) -> None:
    """Sign-in at 1024x768 overflowed the stack: six columns without the bar, five with it, for ever."""
    grid = CardGrid(theme=theme, min_width=100, spacing=10, max_columns=8)
    qtbot.addWidget(grid)
    fits_six = 6 * 100 + 5 * 10
    grid.resize(fits_six, 300)
    grid.show()
    grid.set_cards([Button(str(number), theme=theme) for number in range(36)])
    columns = []
    for width in (fits_six, fits_six - 12, fits_six, fits_six + SCROLL_BAR - 1, fits_six + SCROLL_BAR, 1200):
        grid.resize(width, 300)
        settle()
        columns.append(grid.columns)
    assert columns == [6, 5, 5, 5, 6, 8]
