"""Before a test that counts: what it is, calmly, and nothing begins until somebody says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from aksi_desktop.ui.day_words import long_day, near_day
from aksi_desktop.ui.widgets import Button, Card, IconLabel, label, row

if TYPE_CHECKING:
    from aksi_desktop.ui.quiz.model import StartCard
    from aksi_desktop.ui.theme import Theme

_TOMORROW = 1


class StartPage(QWidget):
    """Shows one :class:`StartCard`."""

    def __init__(self, start: StartCard, *, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card("card", theme=theme, padding=28, spacing=10)
        card.body.addWidget(label(start.title, "title"))
        card.body.addWidget(label(self._giver(start), "muted"))
        card.body.addSpacing(theme.px(4))
        for icon, words in self._facts(start):
            mark = IconLabel(icon, theme=theme, role="brand", size=20)
            line = row(mark, label(words, "body"), spacing=theme.px(10))
            line.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
            line.setStretch(1, 1)
            card.body.addLayout(line)
        if start.note:
            card.body.addWidget(label(self.tr("Pesan gurumu: {0}").format(start.note), "body"))
        column.addWidget(card)
        self.setAccessibleName(self.tr("{0}. {1}").format(start.title, self._giver(start)))
        self.setAccessibleDescription(" ".join(words for _, words in self._facts(start)))

    def _giver(self, start: StartCard) -> str:
        return self.tr("Tes dari {0}").format(start.giver) if start.giver else self.tr("Tes dari gurumu")

    def _facts(self, start: StartCard) -> list[tuple[str, str]]:
        facts = [("list", self.tr("%n soal.", "", start.questions))]
        if start.due is not None:
            near = (start.due - start.today).days <= _TOMORROW
            day = near_day(start.due, start.today) if near else long_day(start.due)
            facts.append(("history", self.tr("Bisa dikerjakan sampai {0}.").format(day)))
        if start.on_paper:
            words = self.tr("%n soal uraian dikerjakan di kertas bersama gurumu.", "", start.on_paper)
            facts.append(("notebook-pen", words))
        facts += [
            ("circle-check", self.tr("Dikerjakan sekali: jawaban yang sudah disimpan tidak diubah lagi.")),
            ("graduation-cap", self.tr("Nilainya dicatat untuk gurumu.")),
            ("lightbulb", self.tr("Petunjuk tidak tersedia. Jawaban yang tepat dibahas di akhir.")),
            ("save", self.tr("Boleh berhenti di tengah jalan: nanti kamu melanjutkan dari soal itu.")),
        ]
        return facts


class StartFoot(QFrame):
    """Mulai and Nanti, at the foot: they stay in sight however large the type is."""

    begin_asked = Signal()
    later_asked = Signal()

    def __init__(self, *, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "footbar")
        self.begin = Button(self.tr("Mulai"), "primary", theme=theme, icon="play")
        # The screen presses it on Enter, and only on a fresh one: the key that opened the page may still be down.
        self.begin.setAutoDefault(False)
        self.begin.clicked.connect(self.begin_asked)
        self.later = Button(self.tr("Nanti"), "secondary", theme=theme)
        self.later.clicked.connect(self.later_asked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(32), theme.px(12), theme.px(32), theme.px(12))
        layout.setSpacing(theme.px(12))
        layout.addWidget(label(self.tr("Enter memulai · Esc nanti"), "small", wrap=False))
        layout.addStretch(1)
        layout.addWidget(self.begin)  # first, so that Tab goes from Mulai to Nanti
        layout.insertWidget(layout.indexOf(self.begin), self.later)
        self.hide()
