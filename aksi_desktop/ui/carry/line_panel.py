"""One unclear line of a class list and its three answers: the same as somebody, a new learner, or left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from aksi_desktop.roster.deciding import Decision, Options

from aksi_desktop.ui.widgets.basics import Button, Choice, label
from aksi_desktop.ui.widgets.cards import Card, row

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aksi_desktop.roster import LearnerCard
    from aksi_desktop.roster.proposal import Line

    from aksi_desktop.ui.theme import Theme


class LinePanel(Card):
    """Answers by mouse or by Alt with the marked letter; ``answered`` carries a Decision, ``left`` a yes or no."""

    answered = Signal(object)
    left = Signal(bool)

    def __init__(self, *, theme: Theme) -> None:
        super().__init__("soft", theme=theme, padding=12, spacing=6)
        self._text = label("", "strong")
        self.body.addWidget(self._text)
        self.person = Choice(self.tr("Murid yang dimaksud"), theme=theme)
        self.person.setMinimumContentsLength(18)
        self.same = Button(self.tr("&Sama dengan ini"), theme=theme)
        self.new = Button(self.tr("Murid &baru"), theme=theme)
        self.skip = Button(self.tr("&Lewati"), theme=theme)
        self.gone = Button(self.tr("&Keluar dari sekolah"), theme=theme)
        self.stays = Button(self.tr("&Tetap di kelas"), theme=theme)
        for button in (self.same, self.new, self.skip, self.gone, self.stays):
            button.setAutoDefault(True)  # Enter answers the line; it does not take the whole list
        self.same.clicked.connect(self._same)
        self.new.clicked.connect(lambda: self.answered.emit(Decision("new")))
        self.skip.clicked.connect(lambda: self.answered.emit(Decision("skip")))
        self.gone.clicked.connect(lambda: self.left.emit(True))
        self.stays.clicked.connect(lambda: self.left.emit(False))
        self.body.addLayout(row(self.person, self.same, self.new, self.skip, self.gone, self.stays, None,
                                spacing=theme.px(8)))  # fmt: skip

    def show_line(self, line: Line, why: str, options: Options, class_names: Mapping[str, str]) -> None:
        """Ask about a line; ``why`` says what is unclear."""
        text = self.tr("Baris {0}: {1}, {2}. {3}")
        name = line.name or self.tr("tanpa nama")
        self._text.setText(text.format(line.number, name, line.group or self.tr("tanpa kelas"), why))
        self.person.clear()
        for card in (*options.likely, *options.others):
            self.person.addItem(self._called(card, class_names), card.id)
        for widget, shown in (
            (self.person, options.may_be_same), (self.same, options.may_be_same), (self.new, options.may_be_new),
            (self.skip, True), (self.gone, False), (self.stays, False),
        ):  # fmt: skip
            widget.setVisible(shown)
        self.show()

    def show_missing(self, card: LearnerCard, class_name: str, *, gone: bool) -> None:
        """Somebody who is on no line: nothing happens unless a person says so."""
        text = self.tr("{0}, {1}: tidak ada di daftar ini. Tidak ada yang terjadi, kecuali dipilih di sini.")
        self._text.setText(text.format(card.name, class_name))
        for widget, shown in (
            (self.person, False), (self.same, False), (self.new, False), (self.skip, False),
            (self.gone, not gone), (self.stays, gone),
        ):  # fmt: skip
            widget.setVisible(shown)
        self.show()

    def _same(self) -> None:
        person = self.person.currentData()
        if person:
            self.answered.emit(Decision("same", str(person)))

    def _called(self, card: LearnerCard, class_names: Mapping[str, str]) -> str:
        group = class_names.get(card.group) or self.tr("tanpa kelas")
        return self.tr("{0} · {1} nomor {2}").format(card.name, group, card.roll)
