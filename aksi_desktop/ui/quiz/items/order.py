"""Mengurutkan: steps that move up and down by button or by Alt with an arrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aksi_desktop.assessment import Answer, Outcome

from aksi_desktop.ui.quiz.items.base import ItemWidget
from aksi_desktop.ui.quiz.items.verdict import Verdict
from aksi_desktop.ui.quiz.markup import RichLabel
from aksi_desktop.ui.widgets import Card, IconButton, label

if TYPE_CHECKING:
    from aksi_desktop.assessment import Item, Step

    from aksi_desktop.ui.quiz.markup import Markup
    from aksi_desktop.ui.theme import Theme


class StepRow(Card):
    """One step with its present place."""

    move_asked = Signal(str, int)

    def __init__(self, step: Step, markup: Markup, *, theme: Theme, compact: bool) -> None:
        super().__init__("card", theme=theme, padding=10, spacing=4)
        self.step = step
        self._plain = markup.plain(step.text_md)
        self._number = label("", "heading", wrap=False)
        self._number.setMinimumWidth(theme.px(24))
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text = RichLabel("body" if compact else "option", theme=theme)
        text.set_html(markup.html(step.text_md, 16 if compact else 17))
        self.up = IconButton("chevron-up", self.tr("Naikkan"), theme=theme)
        self.down = IconButton("chevron-down", self.tr("Turunkan"), theme=theme)
        # a button takes arrow keys for itself, whatever is held with them: only a shortcut comes before it
        for keys, act in (("Alt+Up", self._up), ("Alt+Down", self._down)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self.up.clicked.connect(self._up)
        self.down.clicked.connect(self._down)
        line = QHBoxLayout()
        line.setSpacing(theme.px(10))
        line.addWidget(self._number)
        line.addWidget(text, 1)
        line.addWidget(self.up)
        line.addWidget(self.down)
        self.verdict = Verdict(theme=theme)
        self.body.addLayout(line)
        self.body.addWidget(self.verdict)

    def _up(self) -> None:
        self.move_asked.emit(self.step.id, -1)

    def _down(self) -> None:
        self.move_asked.emit(self.step.id, 1)

    def show_place(self, place: int, total: int) -> None:
        """Say and show at which place of how many this step stands (from 1)."""
        self._number.setText(str(place))
        self.up.setEnabled(place > 1)
        self.down.setEnabled(place < total)
        self.up.setAccessibleName(self.tr("Naikkan langkah {0}: {1}").format(place, self._plain))
        self.down.setAccessibleName(self.tr("Turunkan langkah {0}: {1}").format(place, self._plain))


class OrderItem(ItemWidget):
    """All steps of an ``urut`` item. It waits for a first move: the order it opens with is nobody's answer."""

    def __init__(self, item: Item, markup: Markup, *, theme: Theme, compact: bool) -> None:
        super().__init__(item, markup, theme=theme, compact=compact)
        self._touched = False
        self.rows = [StepRow(step, markup, theme=theme, compact=compact) for step in item.steps]
        self.column.setSpacing(theme.px(8))
        for row in self.rows:
            row.move_asked.connect(self._move)
        self._place()

    def _place(self) -> None:
        before: QWidget | None = None
        for index, row in enumerate(self.rows):
            self.column.removeWidget(row)
            self.column.insertWidget(index, row)
            row.show_place(index + 1, len(self.rows))
            if before is not None:
                QWidget.setTabOrder(before, row.up)
            QWidget.setTabOrder(row.up, row.down)
            before = row.down

    def _move(self, step_id: str, by: int) -> None:
        index = next(place for place, row in enumerate(self.rows) if row.step.id == step_id)
        target = index + by
        if self.locked or not 0 <= target < len(self.rows):
            return
        row = self.rows.pop(index)
        self.rows.insert(target, row)
        self._touched = True
        self._place()
        button = row.up if by < 0 else row.down
        (button if button.isEnabled() else row.down if by < 0 else row.up).setFocus()
        self.changed.emit()

    def answer(self) -> Answer:
        return Answer.choose(*(row.step.id for row in self.rows)) if self._touched else Answer()

    def set_answer(self, answer: Answer) -> None:
        if answer.is_empty:
            return
        place = {step: index for index, step in enumerate(answer.chosen)}
        self.rows.sort(key=lambda row: place.get(row.step.id, len(place)))
        self._touched = True
        self._place()

    def keys_help(self) -> str:
        return self.tr("Alt + panah memindahkan langkah")

    def focus_first(self) -> None:
        if self.rows:
            self.rows[0].down.setFocus()

    def show_outcome(self, outcome: Outcome) -> None:
        super().show_outcome(outcome)
        right_of = {part.id: part.right for part in outcome.parts}
        for row in self.rows:
            right = right_of.get(row.step.id, False)
            row.up.hide()
            row.down.hide()
            words = self.tr("Tepat") if right else self.tr("Seharusnya langkah {0}").format(row.step.place)
            row.verdict.show_verdict(words, "", right=right)
