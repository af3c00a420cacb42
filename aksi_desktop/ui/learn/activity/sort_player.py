"""``sortir``: cards into groups, reasons afterwards, and another try for those that lie wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from aksi_desktop.ui.learn.activity.sort_board import SortBoard
from aksi_desktop.ui.learn.activity.sort_cards import GroupColumn, SortingCard
from aksi_desktop.ui.quiz.area import FitArea
from aksi_desktop.ui.quiz.markup import RichLabel
from aksi_desktop.ui.widgets import Button, label, row

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from aksi_desktop.curriculum import Sorting

    from aksi_desktop.ui.quiz.markup import Markup
    from aksi_desktop.ui.theme import Theme

COLUMN = 240


class SortPlayer(QWidget):
    """One ``sortir`` activity. ``finished`` fires when the debrief is wanted."""

    finished = Signal()
    moved = Signal()

    def __init__(
        self, sorting: Sorting, markup: Markup, *, theme: Theme, state: SortBoard | None = None, kept: str = ""
    ) -> None:
        super().__init__()
        self._theme = theme
        self._sorting = sorting
        self._markup = markup
        self.board = state or SortBoard(
            {card.id: card.group for card in sorting.cards}, tuple(group.id for group in sorting.groups)
        )
        if state is None:
            self.board.restore(kept)
        self._picked = ""
        self._skipped = 0
        self._checked = False
        self.cards: dict[str, SortingCard] = {}
        self.groups: list[GroupColumn] = []
        self._area = FitArea(theme=theme, max_width=1600, margins=(24, 18))
        self._hint = label("", "small")
        self.act = Button("", "primary", theme=theme)
        self.act.clicked.connect(self.go_on)
        self.close_button = Button(self.tr("Lihat penutup"), "secondary", theme=theme)
        self.close_button.clicked.connect(self.finished)
        foot = row(self._hint, None, self.close_button, self.act, spacing=theme.px(10))
        foot.setContentsMargins(theme.px(24), theme.px(10), theme.px(24), theme.px(12))
        foot.setStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        column.addLayout(foot)
        self.refresh()

    @property
    def state(self) -> SortBoard:
        """Where the cards lie, to go on with after the widgets were built anew."""
        return self.board

    # -- showing ------------------------------------------------------------------------------------------------------
    def refresh(self, focus: str = "") -> None:
        """Draw the board; ``focus`` is the card that should have the keyboard then."""
        self.cards = {}
        self.groups = []
        at = self._area.verticalScrollBar().value()
        self._area.show_page(self._page())
        self._area.verticalScrollBar().setValue(at)
        results = self.board.results()
        right = sum(result.right for result in results)
        self.close_button.setVisible(self._checked and right < len(self.board.key))
        if not self._checked:
            self.act.setText(self.tr("Periksa"))
            self.act.setEnabled(self.board.complete)
            count = len(self._sorting.groups)
            self._hint.setText(
                self.tr("Klik kelompok untuk kartu teratas, seret kartunya, atau tekan angka 1–{0}.").format(count)
            )
        elif right < len(self.board.key):
            self.act.setEnabled(True)
            self.act.setText(self.tr("Coba lagi yang belum tepat"))
            self._hint.setText(self.tr("{0} dari {1} kartu sudah di tempatnya.").format(right, len(self.board.key)))
        else:
            self.act.setEnabled(True)
            self.act.setText(self.tr("Lihat penutup"))
            self._hint.setText(self.tr("Semua kartu sudah di tempatnya."))
        target = self.cards.get(focus) or (self.act if self.act.isEnabled() else None)
        if target is not None:
            target.setFocus()

    def _page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(14))
        if self._sorting.intro_md:
            intro = RichLabel("body", theme=self._theme)
            intro.set_html(self._markup.html(self._sorting.intro_md, 16))
            column.addWidget(intro)
        if not self._checked and self.board.pile:
            column.addWidget(self._pile())
        column.addLayout(self._grid())
        return page

    def _pile(self) -> GroupColumn:
        words = self.tr("Kartu yang belum ditempatkan: {0}").format(len(self.board.pile))
        pile = GroupColumn(None, 0, theme=self._theme, name=words)
        pile.clicked.connect(lambda: self._put(""))
        pile.dropped.connect(self._drop)
        waiting = self.board.pile
        pile.add_card(self._card(waiting[self._skipped % len(waiting)]))
        if len(waiting) > 1:
            skip = Button(self.tr("Lewati dulu, kartu lain"), "secondary", theme=self._theme, icon="chevron-right")
            skip.clicked.connect(self._skip)
            pile.add_card(skip)
        return pile

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(self._theme.px(12))
        columns = self._columns()
        for index, group in enumerate(self._sorting.groups):
            box = GroupColumn(group, index + 1, theme=self._theme, name=self._group_name(index))
            box.clicked.connect(lambda _=False, group=group: self._put(group.id))
            box.dropped.connect(self._drop)
            for card_id in self.board.cards_in(group.id):
                box.add_card(self._card(card_id))
            self.groups.append(box)
            grid.addWidget(box, index // columns, index % columns, Qt.AlignmentFlag(0))
        for index in range(columns):
            grid.setColumnStretch(index, 1)
        return grid

    def _group_name(self, index: int) -> str:
        group = self._sorting.groups[index]
        count = len(self.board.cards_in(group.id))
        return self.tr("Kelompok {0}: {1}, {2} kartu").format(index + 1, group.name, count)

    def _columns(self) -> int:
        room = max(self.width() - self._theme.px(48), 1)
        return max(1, min(len(self._sorting.groups), room // self._theme.px(COLUMN)))

    def _card(self, card_id: str) -> SortingCard:
        card = next(card for card in self._sorting.cards if card.id == card_id)
        made = SortingCard(card, theme=self._theme)
        made.setChecked(card_id == self._picked)
        made.clicked.connect(lambda _=False: self._pick(card_id))
        made.group_key.connect(self._place_by_key)
        if self._checked:
            right = self.board.placed.get(card_id) == card.group
            group = self._sorting.group(card.group)
            name = group.name if group is not None else ""
            words = self.tr("Tepat") if right else self.tr("Lebih cocok di: {0}").format(name)
            made.show_result(words, self._markup.html(card.reason, 15), right=right)
        self.cards[card_id] = made
        return made

    def _top_card(self) -> str:
        waiting = self.board.pile
        return waiting[self._skipped % len(waiting)] if waiting else ""

    # -- doing --------------------------------------------------------------------------------------------------------
    def _pick(self, card_id: str) -> None:
        if self._checked:
            return
        self._picked = "" if self._picked == card_id else card_id
        for other, card in self.cards.items():
            card.setChecked(other == self._picked)

    def _skip(self) -> None:
        self._skipped += 1
        self._picked = ""
        self.refresh(focus=self._top_card())

    def _put(self, group: str) -> None:
        card = self._picked or self._top_card()
        if card:
            self._drop(card, group)

    def _place_by_key(self, card_id: str, index: int) -> None:
        if 0 <= index < len(self._sorting.groups):
            self._drop(card_id, self._sorting.groups[index].id)

    def _drop(self, card_id: str, group: str) -> None:
        if self._checked or card_id not in self.board.key:
            return
        if group:
            self.board.place(card_id, group)
        else:
            self.board.take_back(card_id)
        self._picked = ""
        self.refresh(focus=self._top_card())
        self.moved.emit()

    def go_on(self) -> None:
        """The filled button: check, try again, or the debrief."""
        if not self._checked:
            self._checked = self.board.complete
            self.refresh()
        elif all(result.right for result in self.board.results()):
            self.finished.emit()
        else:
            self.board.retry_wrong()
            self._checked = False
            self.refresh(focus=self._top_card())
            self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        columns = self._columns()
        super().resizeEvent(event)
        if columns != getattr(self, "_last_columns", 0):
            self._last_columns = columns
            self.refresh()
