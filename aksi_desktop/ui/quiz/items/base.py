"""What every kind of question on the screen can do, and how one is made for an item."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from aksi_desktop.assessment import Answer, Item, Outcome

    from aksi_desktop.ui.quiz.markup import Markup
    from aksi_desktop.ui.theme import Theme

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class ItemWidget(QWidget):
    """One question's answer controls. ``changed`` fires when a person changed the answer, never from code."""

    changed = Signal()

    def __init__(self, item: Item, markup: Markup, *, theme: Theme, compact: bool) -> None:
        super().__init__()
        self.item = item
        self.markup = markup
        self.theme = theme
        self.compact = compact
        self.outcome: Outcome | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(8 if compact else 12))

    # -- the answer -------------------------------------------------------------------------------------------------
    def answer(self) -> Answer:
        """What is answered so far; empty when nothing is."""
        raise TypeError(type(self).__name__)

    def set_answer(self, answer: Answer) -> None:
        """Show this answer (a draft, or what was answered before)."""
        raise TypeError(type(self).__name__)

    def missing(self) -> int:
        """How many parts still wait for an answer; 0 when the answer can be checked."""
        return int(self.answer().is_empty)

    # -- after checking -----------------------------------------------------------------------------------------------
    def show_outcome(self, outcome: Outcome) -> None:
        """Lock the controls and show what was right, with the feedback in place."""
        self.outcome = outcome

    def show_all_reasons(self) -> None:
        """Show the feedback of parts that were not chosen too."""

    def has_more_reasons(self) -> bool:
        """Whether ``show_all_reasons`` would show anything new."""
        return False

    @property
    def locked(self) -> bool:
        """Whether the answer was checked."""
        return self.outcome is not None

    # -- keyboard -----------------------------------------------------------------------------------------------------
    def take_key(self, text: str) -> bool:
        """A letter or digit typed anywhere on the screen. True when it meant something here."""
        return False

    def keys_help(self) -> str:
        """One short sentence on the keys of this kind of question; "" for none."""
        return ""

    def focus_first(self) -> None:
        """Give the keyboard to the first control."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if plain and event.text() and self.take_key(event.text()):
            event.accept()
        else:
            super().keyPressEvent(event)


def playable(item: Item) -> bool:
    """Whether the player can show and mark this item; an ``uraian`` waits for a teacher and a sheet of paper."""
    return item.machine_marked


def make_item_widget(item: Item, markup: Markup, *, theme: Theme, compact: bool = False) -> ItemWidget:
    """The widget for an item whose parts already stand in the order to be shown.

    Raises ``ValueError`` for an item that is not ``playable``.
    """
    from aksi_desktop.ui.quiz.items.choices import ChoiceItem
    from aksi_desktop.ui.quiz.items.match import MatchItem
    from aksi_desktop.ui.quiz.items.order import OrderItem
    from aksi_desktop.ui.quiz.items.short import ShortItem
    from aksi_desktop.ui.quiz.items.table import TableItem

    kinds: dict[str, type[ItemWidget]] = {
        "pg": ChoiceItem,
        "pgk": ChoiceItem,
        "bs": TableItem,
        "isian": ShortItem,
        "jodoh": MatchItem,
        "urut": OrderItem,
    }
    if item.type not in kinds:
        raise ValueError(item.type)
    return kinds[item.type](item, markup, theme=theme, compact=compact)
