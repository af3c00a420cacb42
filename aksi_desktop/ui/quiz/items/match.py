"""Menjodohkan: each left side with a list of right sides to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QComboBox, QSizePolicy

from aksi_desktop.assessment import Answer, Outcome

from aksi_desktop.ui.quiz.items.base import ItemWidget
from aksi_desktop.ui.quiz.items.verdict import Verdict
from aksi_desktop.ui.quiz.markup import RichLabel
from aksi_desktop.ui.widgets import Card, Choice, IconLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QWheelEvent

    from aksi_desktop.assessment import Item

    from aksi_desktop.ui.quiz.markup import Markup
    from aksi_desktop.ui.theme import Theme


NARROW = 640  # pixels at 100 % under which a list stands below its left side: its words are read whole


class PartnerBox(Choice):
    """A list that the wheel does not change by accident while a page is scrolled."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class MatchItem(ItemWidget):
    """All lefts of a ``jodoh`` item; the first entry of every list means "not chosen yet"."""

    def __init__(self, item: Item, markup: Markup, *, theme: Theme, compact: bool) -> None:
        super().__init__(item, markup, theme=theme, compact=compact)
        self.boxes: dict[str, PartnerBox] = {}
        self._verdicts: dict[str, Verdict] = {}
        self._lines: list[tuple[QBoxLayout, IconLabel]] = []
        self.column.setSpacing(theme.px(8))
        for pair in item.lefts:
            self.column.addWidget(self._line(pair.id, pair.left_md))

    def _line(self, pair_id: str, left_md: str) -> Card:
        card = Card("card", theme=self.theme, padding=12, spacing=6)
        left = RichLabel("body" if self.compact else "option", theme=self.theme)
        left.set_html(self.markup.html(left_md, 16 if self.compact else 17))
        box = PartnerBox(self.tr("Pasangan untuk: {0}").format(self.markup.plain(left_md)), theme=self.theme)
        box.addItem(self.tr("Pilih pasangannya …"), "")
        for option in self.item.options:
            box.addItem(self.markup.plain(option.text_md), option.id)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        box.setMinimumHeight(self.theme.px(40))
        box.activated.connect(self._picked)
        line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        line.setSpacing(self.theme.px(12))
        line.addWidget(left, 1)
        arrow = IconLabel("arrow-right", theme=self.theme, role="muted", size=18)
        line.addWidget(arrow)
        line.addWidget(box, 1)
        self._lines.append((line, arrow))
        verdict = Verdict(theme=self.theme)
        card.body.addLayout(line)
        card.body.addWidget(verdict)
        self.boxes[pair_id] = box
        self._verdicts[pair_id] = verdict
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self.theme.px(NARROW)
        directions = QBoxLayout.Direction
        for line, arrow in self._lines:
            line.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
            arrow.setVisible(not narrow)

    def _picked(self, _index: int) -> None:
        self.changed.emit()

    def answer(self) -> Answer:
        placed = {pair: str(box.currentData()) for pair, box in self.boxes.items()}
        return Answer.place({pair: option for pair, option in placed.items() if option})

    def set_answer(self, answer: Answer) -> None:
        for pair, box in self.boxes.items():
            box.setCurrentIndex(max(0, box.findData(answer.places.get(pair, ""))))

    def missing(self) -> int:
        return sum(not box.currentData() for box in self.boxes.values())

    def keys_help(self) -> str:
        return self.tr("Tab berpindah · Panah memilih pasangan")

    def focus_first(self) -> None:
        for box in self.boxes.values():
            if not box.currentData():
                box.setFocus()
                return

    def show_outcome(self, outcome: Outcome) -> None:
        super().show_outcome(outcome)
        right_of = {part.id: part.right for part in outcome.parts}
        for pair in self.item.lefts:
            right = right_of.get(pair.id, False)
            self.boxes[pair.id].setEnabled(False)
            words = self.tr("Tepat") if right else self.tr("Pasangannya: {0}").format(self.markup.plain(pair.right_md))
            self._verdicts[pair.id].show_verdict(words, self.markup.html(pair.feedback_md, 15), right=right)
