"""Isian singkat: one line to type, checked as a fair teacher would."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from aksi_desktop.assessment import Answer, Outcome

from aksi_desktop.ui.quiz.items.base import ItemWidget
from aksi_desktop.ui.quiz.items.verdict import Verdict

if TYPE_CHECKING:
    from aksi_desktop.assessment import Item

    from aksi_desktop.ui.quiz.markup import Markup
    from aksi_desktop.ui.theme import Theme

LONGEST = 200


class ShortItem(ItemWidget):
    """A field, and after checking what was accepted or what it should have been."""

    def __init__(self, item: Item, markup: Markup, *, theme: Theme, compact: bool) -> None:
        super().__init__(item, markup, theme=theme, compact=compact)
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST)
        self.field.setAccessibleName(self.tr("Jawabanmu"))
        self.field.setPlaceholderText(self.tr("Ketik jawabanmu di sini"))
        self.field.setFont(theme.font(16 if compact else 20, 500))
        self.field.setMinimumHeight(theme.px(44 if compact else 56))
        self.field.setMaximumWidth(theme.px(560))
        self.field.textEdited.connect(self._edited)
        self._verdict = Verdict(theme=theme)
        self.column.addWidget(self.field)
        self.column.addWidget(self._verdict)

    def _edited(self, _text: str) -> None:
        self.changed.emit()

    def answer(self) -> Answer:
        return Answer.write(self.field.text())

    def set_answer(self, answer: Answer) -> None:
        self.field.setText(answer.text)

    def keys_help(self) -> str:
        return self.tr("Ketik jawaban")

    def focus_first(self) -> None:
        self.field.setFocus()

    def show_outcome(self, outcome: Outcome) -> None:
        super().show_outcome(outcome)
        self.field.setReadOnly(True)
        if outcome.right:
            words = self.tr("Tepat")
        else:
            known = " / ".join(known.text for known in self.item.answers if known.correct)
            words = self.tr("Jawaban yang diterima: {0}").format(known)
        feedback = self.markup.html(outcome.feedback[0].text_md, 15) if outcome.feedback else ""
        self._verdict.show_verdict(words, feedback, right=outcome.right)
