"""One question on the page: type, stimulus, stem, answer controls, hint, feedback, and what could not be saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from aksi_desktop.ui.learn.text_part import ImageSource, TextPart
from aksi_desktop.ui.quiz.items.base import ItemWidget, make_item_widget
from aksi_desktop.ui.quiz.markup import RichLabel, begin_sentence
from aksi_desktop.ui.widgets import Card, Chip, IconLabel, label, row

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from aksi_desktop.assessment import Outcome

    from aksi_desktop.ui.quiz.markup import Markup
    from aksi_desktop.ui.quiz.model import QuestionCard
    from aksi_desktop.ui.theme import Theme


class QuestionPage(QWidget):
    """Shows one :class:`QuestionCard`. A new one is made for each question and goes with it."""

    changed = Signal()

    def __init__(self, card: QuestionCard, markup: Markup, images: ImageSource, *, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._markup = markup
        self._images = images
        self.card = card
        self._stimuli: list[tuple[TextPart, str]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(12))
        if card.after:
            self._column.addWidget(label(self._practice_words(), "muted"))
        self._column.addWidget(Chip(self._type_words(), "sky"))
        self._add_stimulus()
        self.stem = RichLabel("stem", theme=theme)
        self.stem.set_html(markup.html(card.item.stem_md, 25))
        self._column.addWidget(self.stem)
        self._column.addSpacing(theme.px(4))
        self.answers: ItemWidget = make_item_widget(card.item, markup, theme=theme)
        self.answers.set_answer(card.answer)
        self.answers.changed.connect(self._changed)
        self._column.addWidget(self.answers)
        self._missing = label("", "wrong")
        self._missing.hide()
        self._column.addWidget(self._missing)
        self.hint: Note | None = None
        self.feedback: Note | None = None
        self.trouble: Note | None = None
        self.setAccessibleName(self.tr("Soal {0} dari {1}").format(card.number, card.total))
        self.setAccessibleDescription(markup.plain(card.item.stem_md))

    def _type_words(self) -> str:
        words = {
            "pg": self.tr("Pilihan ganda · pilih satu"),
            "pgk": self.tr("Pilihan ganda kompleks · boleh lebih dari satu"),
            "bs": self.tr("Tabel pernyataan · jawab semua baris"),
            "isian": self.tr("Isian singkat"),
            "jodoh": self.tr("Menjodohkan · pilih pasangannya"),
            "urut": self.tr("Mengurutkan · pindahkan langkahnya"),
        }
        return words.get(self.card.item.type, "")

    def _practice_words(self) -> str:
        if self.card.after == "lewat":
            return self.tr(
                "Waktu tesnya sudah lewat, jadi ini latihan dan tidak dihitung. Tanya gurumu bila perlu susulan."
            )
        return self.tr("Tesmu sudah selesai. Ini latihan: hasil tesmu tidak berubah.")

    def _add_stimulus(self) -> None:
        shared, item = self.card.stimulus, self.card.item
        blocks = [(shared.title, shared.body_md)] if shared is not None else []
        blocks += [("", item.stimulus_md)] if item.stimulus_md else []
        if not blocks:
            return
        frame = Card("card", theme=self._theme, padding=16, spacing=8)
        for title, body in blocks:
            if title:
                frame.body.addWidget(label(title, "subheading"))
            if body.strip():
                text = TextPart()
                self._stimuli.append((text, self._markup.html(body, 16)))
                frame.body.addWidget(text)
        self._column.addWidget(frame)

    def fit(self, width: int) -> None:
        """Take this width; stimulus texts follow."""
        inner = width - 2 * self._theme.px(16) - 4
        for text, html in self._stimuli:
            if text.document().isEmpty():
                text.show_html(html, inner, self._images)
            else:
                text.fit(inner)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit(event.size().width())

    def _changed(self) -> None:
        self._missing.hide()
        self._take_away("trouble")
        self.changed.emit()

    # -- what is said about the answer --------------------------------------------------------------------------------
    def show_missing(self, parts: int) -> None:
        """The answer is not complete yet."""
        many = self.card.item.type in ("bs", "jodoh")
        text = self.tr("Masih ada {0} baris yang belum dijawab.").format(parts) if many else self._answer_first()
        self._missing.setText(text)
        self._missing.show()
        self.answers.focus_first()

    def _answer_first(self) -> str:
        test = self.card.mode == "tes"
        if self.card.item.type == "urut":
            if test:
                return self.tr("Pindahkan langkahnya dulu, lalu simpan.")
            return self.tr("Pindahkan langkahnya dulu, lalu periksa.")
        return self.tr("Jawab dulu, lalu simpan.") if test else self.tr("Jawab dulu, lalu periksa.")

    def show_hint(self, text_md: str) -> None:
        """The hint stays until the question is checked."""
        if self.hint is None:
            note = Note(
                "sun",
                "lightbulb",
                self.tr("Petunjuk"),
                self._markup.html(begin_sentence(text_md), 15),
                theme=self._theme,
            )
            self.hint = note
            self._column.addWidget(note)

    def show_outcome(self, outcome: Outcome) -> None:
        """Lock the answer; feedback in place and below."""
        # shown parts would each lay the page out again: hidden together, they do it once
        self.hide()
        self._take_away("trouble")
        self._missing.hide()
        self.answers.show_outcome(outcome)
        tone = "brand" if outcome.right else "sun"
        icon = "circle-check" if outcome.right else "lightbulb"
        html = self._markup.html(begin_sentence(self.card.item.explanation), 15)
        self.feedback = Note(tone, icon, self._verdict(outcome), html, theme=self._theme)
        self._column.addWidget(self.feedback)
        self.show()

    def _verdict(self, outcome: Outcome) -> str:
        item = self.card.item
        right, total = sum(part.right for part in outcome.parts), len(outcome.parts)
        if item.type == "pgk":
            key = {choice.id for choice in item.choices if choice.correct}
            right, total = len(key & set(self.answers.answer().chosen)), len(key)
        if item.type in ("pg", "isian") or total < 2:
            return self.tr("Tepat.") if outcome.right else self.tr("Belum tepat.")
        if outcome.right:
            return self.tr("Tepat, {0} dari {1}.").format(right, total)
        return self.tr("Belum semuanya tepat: {0} dari {1}.").format(right, total)

    def show_not_saved(self, sentence: str) -> None:
        """The answer was not kept: it is not confirmed, and what is typed stays."""
        self._take_away("trouble")
        title = self.tr("Jawaban ini belum tersimpan")
        self.trouble = Note("rose", "circle-alert", title, "", theme=self._theme, plain=sentence)
        self._column.addWidget(self.trouble)

    def _take_away(self, name: str) -> None:
        note = getattr(self, name)
        if isinstance(note, Note):
            self._column.removeWidget(note)
            note.hide()
            note.deleteLater()
            setattr(self, name, None)


class Note(QFrame):
    """A tinted box: icon, words in bold, then text."""

    def __init__(self, tone: str, icon: str, title: str, html: str, *, theme: Theme, plain: str = "") -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("look", "tint")
        self.setProperty("tone", tone)
        layout = QVBoxLayout(self)
        side = theme.px(16)
        layout.setContentsMargins(side, theme.px(12), side, theme.px(12))
        layout.setSpacing(theme.px(4))
        role = "sun_ink" if tone == "sun" else tone
        line = row(IconLabel(icon, theme=theme, role=role, size=20), label(title, "strong"), spacing=theme.px(8))
        line.setStretch(1, 1)
        layout.addLayout(line)
        self.text = RichLabel("feedback", theme=theme)
        self.text.set_html(html)
        layout.addWidget(self.text)  # first: shown without a parent it would be a window for a moment
        self.text.setVisible(bool(html))
        if plain:
            layout.addWidget(label(plain, "body"))
        self.setAccessibleName(" ".join(part for part in (title, self.text.plain(), plain) if part))
