"""Small parts that every screen shares. Each takes ``theme`` by keyword and follows ``theme.changed`` by itself."""

from aksi_desktop.ui.widgets.bars import MessageBar, TopBar
from aksi_desktop.ui.widgets.basics import (
    Button,
    Chip,
    Choice,
    IconBadge,
    IconButton,
    IconLabel,
    ProgressTrack,
    label,
    rule,
)
from aksi_desktop.ui.widgets.cards import Card, CardGrid, ClickCard, EmptyState, clear_layout, column, row
from aksi_desktop.ui.widgets.pages import FocusScreen, ScrollPage
from aksi_desktop.ui.widgets.toggles import ToggleRow

__all__ = [
    "Button",
    "Card",
    "CardGrid",
    "Chip",
    "Choice",
    "ClickCard",
    "EmptyState",
    "FocusScreen",
    "IconBadge",
    "IconButton",
    "IconLabel",
    "MessageBar",
    "ProgressTrack",
    "ScrollPage",
    "ToggleRow",
    "TopBar",
    "clear_layout",
    "column",
    "label",
    "row",
    "rule",
]
