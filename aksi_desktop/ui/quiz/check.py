"""One question inside a lesson: the quiz's own controls, small; nothing of it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from aksi_desktop.assessment import score, usual_mode

from aksi_desktop.ui.quiz.items.base import ItemWidget, make_item_widget, playable
from aksi_desktop.ui.quiz.items.verdict import Verdict
from aksi_desktop.ui.quiz.keys import is_enter, press_focused_button
from aksi_desktop.ui.quiz.markup import RichLabel, begin_sentence
from aksi_desktop.ui.widgets import Button, Card, IconLabel, label, row

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from aksi_desktop.assessment import Item

    from aksi_desktop.ui.quiz.markup import Markup
    from aksi_desktop.ui.theme import Theme


class CheckCard(Card):
    """Cek pemahaman: answer, check, read why, try again as often as one likes."""

    def __init__(self, item: Item, markup: Markup, *, theme: Theme) -> None:
        super().__init__("card", theme=theme, padding=18, spacing=12)
        self._theme = theme
        self._item = item
        self._markup = markup
        self.setAccessibleName(self.tr("Cek pemahaman: {0}").format(markup.plain(item.stem_md)))
        head = row(
            IconLabel("circle-help", theme=theme, role="sky", size=20),
            label(self.tr("Cek pemahaman"), "subheading"),
            spacing=theme.px(8),
        )
        head.setStretch(1, 1)
        self.body.addLayout(head)
        for text, _look, size in ((item.stimulus_md, "body", 16), (item.stem_md, "body", 17)):
            if text:
                words = RichLabel("body", theme=theme)
                words.setFont(theme.font(size, 600 if text is item.stem_md else 400))
                words.set_html(markup.html(text, size))
                self.body.addWidget(words)
        self.answers: ItemWidget | None = None
        self.verdict = Verdict(theme=theme)
        self.button = Button(self.tr("Periksa"), "secondary", theme=theme)
        self.button.clicked.connect(self.confirm)
        self._missing = label("", "wrong")
        self._missing.hide()
        self.body.addWidget(self.verdict)
        self.body.addWidget(self._missing)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self._begin()

    def _begin(self) -> None:
        if not playable(self._item):
            self.button.hide()
            return
        if self.answers is not None:
            self.answers.hide()
            self.answers.deleteLater()
        self.answers = make_item_widget(self._item, self._markup, theme=self._theme, compact=True)
        self.answers.changed.connect(self._missing.hide)
        self.body.insertWidget(self.body.indexOf(self.verdict), self.answers)
        self.verdict.hide()
        self.button.setText(self.tr("Periksa"))

    def confirm(self) -> None:
        """Check, or begin again when it was checked."""
        if self.answers is None:
            return
        if self.answers.locked:
            self._begin()
            self.answers.focus_first()
            return
        if self.answers.missing():
            self._missing.setText(self.tr("Jawab dulu, lalu periksa."))
            self._missing.show()
            return
        outcome = score(self._item, self.answers.answer(), usual_mode(self._item.type))
        self.answers.show_outcome(outcome)
        words = self.tr("Tepat.") if outcome.right else self.tr("Belum tepat. Baca alasannya, lalu coba lagi bila mau.")
        self.verdict.show_verdict(
            words, self._markup.html(begin_sentence(self._item.explanation), 15), right=outcome.right
        )
        self.button.setText(self.tr("Coba lagi"))
        self.button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            if not press_focused_button(but_not_in=self.answers):
                self.confirm()
            event.accept()
        else:
            super().keyPressEvent(event)
