"""Pilihan ganda and pilihan ganda kompleks: big rows with letter keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aksi_desktop.assessment import Answer, Outcome

from aksi_desktop.ui.quiz.items.base import LETTERS, ItemWidget
from aksi_desktop.ui.quiz.items.option_row import Mark, RadioRow, TickRow

if TYPE_CHECKING:
    from aksi_desktop.assessment import Choice, Item

    from aksi_desktop.ui.quiz.markup import Markup
    from aksi_desktop.ui.theme import Theme


class ChoiceItem(ItemWidget):
    """``pg``: one row at most is chosen. ``pgk``: any number."""

    def __init__(self, item: Item, markup: Markup, *, theme: Theme, compact: bool) -> None:
        super().__init__(item, markup, theme=theme, compact=compact)
        self._many = item.type == "pgk"
        self.rows: list[RadioRow | TickRow] = []
        size = 16 if compact else 17
        for letter, choice in zip(LETTERS, item.choices, strict=False):
            html, plain = markup.html(choice.text_md, size), markup.plain(choice.text_md)
            row: RadioRow | TickRow
            if self._many:
                row = TickRow(letter, html, plain, theme=theme, compact=compact)
            else:
                row = RadioRow(letter, html, plain, theme=theme, compact=compact)
            row.clicked.connect(self._clicked)
            self.rows.append(row)
            self.column.addWidget(row)

    def _clicked(self) -> None:
        if not self.locked:
            self.changed.emit()

    def answer(self) -> Answer:
        pairs = zip(self.item.choices, self.rows, strict=False)
        return Answer.choose(*(choice.id for choice, row in pairs if row.isChecked()))

    def set_answer(self, answer: Answer) -> None:
        for row in self.rows:
            row.setAutoExclusive(False)
        for choice, row in zip(self.item.choices, self.rows, strict=False):
            row.setChecked(choice.id in answer.chosen)
        for row in self.rows:
            row.setAutoExclusive(not self._many)

    def take_key(self, text: str) -> bool:
        index = LETTERS.find(text.upper())
        if text.isdigit():
            index = int(text) - 1
        if self.locked or not 0 <= index < len(self.rows):
            return False
        self.rows[index].setFocus()
        self.rows[index].click()
        return True

    def keys_help(self) -> str:
        last = LETTERS[len(self.rows) - 1] if self.rows else "A"
        return self.tr("Tombol A–{0} memilih").format(last)

    def focus_first(self) -> None:
        chosen = next((row for row in self.rows if row.isChecked()), self.rows[0] if self.rows else None)
        if chosen is not None:
            chosen.setFocus()

    def show_outcome(self, outcome: Outcome) -> None:
        super().show_outcome(outcome)
        for choice, row in zip(self.item.choices, self.rows, strict=False):
            mark = self._mark(choice, chosen=row.isChecked())
            reason = self.markup.html(choice.feedback_md, 15) if mark in ("right", "wrong", "missed") else ""
            row.show_mark(mark, self._verdict(mark), reason)

    def _mark(self, choice: Choice, *, chosen: bool) -> Mark:
        if chosen:
            return "right" if choice.correct else "wrong"
        return "missed" if choice.correct else "plain"

    def _verdict(self, mark: Mark) -> str:
        words = {
            "right": self.tr("Pilihanmu, tepat"),
            "wrong": self.tr("Pilihanmu, belum tepat"),
            "missed": self.tr("Ini juga tepat") if self._many else self.tr("Ini yang tepat"),
        }
        return words.get(mark, "")

    def has_more_reasons(self) -> bool:
        pairs = zip(self.item.choices, self.rows, strict=False)
        return any(row.mark == "plain" and choice.feedback_md for choice, row in pairs)

    def show_all_reasons(self) -> None:
        for choice, row in zip(self.item.choices, self.rows, strict=False):
            if row.mark == "plain":
                row.show_mark("plain", "", self.markup.html(choice.feedback_md, 15))
