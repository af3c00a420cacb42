"""The cards beside the matrix: "Perlu didampingi" and "Soal tersulit"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from aksi_desktop.ui.classroom.progress.words import ProgressWords
from aksi_desktop.ui.quiz.markup import Markup
from aksi_desktop.ui.widgets.basics import Button, label
from aksi_desktop.ui.widgets.cards import Card, clear_layout, row

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aksi_desktop.classroom.company import Companion, Company
    from aksi_desktop.classroom.hardest import Hardest
    from aksi_desktop.classroom.matrix import PersonRow

    from aksi_desktop.ui.theme import Theme

FIRST = 5  # so many learners stand there at once; the rest one click away


class CompanyCard(Card):
    """Who needs company, in the order of the roll; a line for those who were not here this week."""

    unit_asked = Signal(object, str)
    tasks_asked = Signal()

    def __init__(self, *, theme: Theme) -> None:
        super().__init__("card", theme=theme, padding=18, spacing=8)
        self._theme = theme
        self._words = ProgressWords(self)
        self._all = False
        self._last: tuple[Company, Mapping[str, str], bool] | None = None
        self.body.addWidget(label(self.tr("Perlu didampingi"), "heading"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(10))
        self.body.addLayout(self._lines)

    def show_company(self, company: Company, titles: Mapping[str, str], *, masked: bool) -> None:
        """Show it; nothing of a person while ``masked``. ``titles`` of the units that are shown."""
        shown = (company, titles, masked)
        if shown == self._last:
            return
        self._last = shown
        clear_layout(self._lines)
        if masked:
            self._lines.addWidget(label(self.tr("Disembunyikan selama nama tidak ditampilkan."), "muted"))
            return
        if not company.people and not company.absent:
            self._lines.addWidget(label(self.tr("Tidak ada yang tertinggal minggu ini."), "muted"))
        people = company.people if self._all else company.people[:FIRST]
        for companion in people:
            self._add(companion)
        left = len(company.people) - len(people)
        if left:
            more = Button(self.tr("Lihat %n murid lagi", "", left), "link", theme=self._theme)
            more.clicked.connect(self._show_all)
            self._lines.addLayout(row(more, None))
        if company.absent:
            self._add_absent(company.absent)

    def _add(self, companion: Companion) -> None:
        lines = QVBoxLayout()
        lines.setSpacing(self._theme.px(1))
        person = companion.person
        head = row(label(person.name, "strong"), spacing=self._theme.px(8))
        unit = next((reason.unit for reason in companion.reasons if reason.unit), "")
        reasons = [self._words.reason(reason, reason.unit) for reason in companion.reasons]
        if unit:
            look = Button(self.tr("Riwayat"), "link", theme=self._theme)
            look.setAccessibleName(self.tr("{0}, riwayat {1}").format(person.name, unit))
            look.clicked.connect(lambda: self.unit_asked.emit(person, unit))
            head.addWidget(look)
            head.setStretch(0, 1)
        elif any(reason.kind == "late" for reason in companion.reasons):
            tasks = Button(self.tr("Lihat tugas"), "link", theme=self._theme)
            tasks.setAccessibleName(self.tr("{0}, lihat tugas").format(person.name))
            tasks.clicked.connect(self.tasks_asked)
            head.addWidget(tasks)
            head.setStretch(0, 1)
        lines.addLayout(head)
        lines.addWidget(label(" · ".join(reasons), "small"))
        self._lines.addLayout(lines)

    def _add_absent(self, absent: Sequence[PersonRow]) -> None:
        lines = QVBoxLayout()
        lines.setSpacing(self._theme.px(1))
        lines.addWidget(label(self.tr("%n murid belum masuk seminggu ini", "", len(absent)), "strong"))
        names = ", ".join(person.call_name for person in absent[: 2 * FIRST])
        left = len(absent) - 2 * FIRST
        if left > 0:
            names = self.tr("{0}, dan {1} lagi").format(names, left)
        lines.addWidget(label(names, "small"))
        self._lines.addLayout(lines)

    def _show_all(self) -> None:
        self._all = True
        if self._last is not None:
            (company, titles, masked), self._last = self._last, None
            self.show_company(company, titles, masked=masked)


class HardestCard(Card):
    """The question that most of the class found hard. It names nobody, so it may stand on a projector."""

    def __init__(self, *, theme: Theme) -> None:
        super().__init__("card", theme=theme, padding=18, spacing=6)
        self._markup = Markup(theme=theme)
        self.body.addWidget(label(self.tr("Soal tersulit"), "heading"))
        self._which = label("", "strong")
        self._text = label("", "body")
        self._wrong = label("", "muted")
        for line in (self._which, self._text, self._wrong):
            self.body.addWidget(line)

    def show_hardest(self, hardest: Hardest | None) -> None:
        """Show it; without one the card is away."""
        self.setVisible(hardest is not None)
        if hardest is None:
            return
        which = self.tr("{0}, soal {1} · {2}% benar").format(hardest.unit, hardest.number, hardest.percent)
        self._which.setText(which)
        self._text.setText(self._markup.plain(hardest.text))
        self._wrong.setVisible(bool(hardest.wrong_text))
        if hardest.wrong_text:
            chose = self.tr("%n murid memilih “{0}”. Bahas bersama: apa yang membuatnya tampak benar?",
                            "", hardest.wrong_count)  # fmt: skip
            self._wrong.setText(chose.format(self._markup.plain(hardest.wrong_text)))
