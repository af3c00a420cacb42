"""One learner under two names: both sides beside each other, and a person says whether they are one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from aksi_desktop.roster.steps import RosterError

from aksi_desktop.ui.classroom.people.people_dialog import PeopleDialog
from aksi_desktop.ui.classroom.people.table import day_text
from aksi_desktop.ui.gender_words import gender_letter
from aksi_desktop.ui.widgets.basics import Button, label
from aksi_desktop.ui.widgets.cards import Card, clear_layout

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from aksi_desktop.roster.doubles import Side
    from aksi_desktop.roster.steps import Step

    from aksi_desktop.ui.classroom.people.presenter import PeoplePresenter
    from aksi_desktop.ui.theme import Theme


class DoublesDialog(PeopleDialog):
    """The pair given, or every pair of one name in turn."""

    def __init__(
        self,
        pair: tuple[str, str] | None,
        presenter: PeoplePresenter,
        done: Callable[[Step, str], None],
        *,
        theme: Theme,
        parent: QWidget | None,
    ) -> None:
        super().__init__(
            self.tr("Orang yang sama?"),
            self.tr("Bila sama, hasil belajar keduanya menjadi satu. Bisa dipisahkan lagi kapan saja."),
            self.tr("Orang yang berbeda"), presenter=presenter, done=done, theme=theme, parent=parent,
        )  # fmt: skip
        self._given = pair
        self._pair: tuple[str, str] | None = None
        self._sides = QHBoxLayout()
        self._sides.setSpacing(theme.px(14))
        self._left = label("", "muted")
        self._fields.addSpacing(theme.px(8))
        self._fields.addLayout(self._sides)
        self._fields.addWidget(self._left)
        self.keep: list[Button] = []
        self.cancel.setText(self.tr("Tutup"))
        self._next()

    def submit(self) -> None:
        """They are two people: not asked again on this computer."""
        if self._pair is None:
            self.accept()
            return
        self._presenter.doubles.say_apart(*self._pair)
        self._presenter.refresh()
        self._go_on()

    def join(self, keep: Side, other: Side) -> None:
        """They are one; what the roster says of ``keep`` stands."""
        doubles = self._presenter.doubles
        text = self.tr("Keduanya kini satu murid.")
        self._presenter.act(
            lambda signer, by: doubles.link(keep.person, other.person, signer=signer, by=by),
            lambda step: self._joined(step, text),
            self.failed,
        )

    def _joined(self, step: Step, text: str) -> None:
        self._done(step, text)
        self._go_on()

    def _go_on(self) -> None:
        if self._given is not None:
            self.accept()
        else:
            self._next()

    def _next(self) -> None:
        pairs = self._presenter.doubles.suggestions() if self._given is None else []
        self._pair = self._given or ((pairs[0].first.id, pairs[0].second.id) if pairs else None)
        clear_layout(self._sides)
        self.keep = []
        if self._pair is None:
            self._sides.addWidget(label(self.tr("Tidak ada nama kembar yang perlu diperiksa."), "body"))
            self._left.setText("")
            self._action_text = self.tr("Selesai")
            self.cancel.hide()
            self.ready()
            self.action.setFocus()
            return
        try:
            first, second = (self._presenter.doubles.side(person) for person in self._pair)
        except RosterError as error:
            self.failed(error)
            return
        for one, other in ((first, second), (second, first)):
            self._sides.addWidget(self._side(one, other), 1)
        self._left.setText(self.tr("%n pasangan lagi.", "", len(pairs) - 1) if len(pairs) > 1 else "")
        self.fit(560)
        self.keep[0].setFocus()

    def _side(self, side: Side, other: Side) -> Card:
        card = Card(theme=self._theme, padding=16, spacing=4)
        card.body.addWidget(label(side.name, "subheading"))
        work = (
            self.tr("Belajar pada %n hari, terakhir {0}", "", side.days).format(day_text(side.last))
            if side.last is not None
            else self.tr("Belum ada hasil belajar")
        )
        for text in (
            self.tr("Kelas: {0}").format(side.class_name or self.tr("keluar")),
            self.tr("Nomor: {0}").format(side.roll or "–"),
            self.tr("Panggilan: {0}").format(side.call_name),
            self.tr("L/P: {0}").format(gender_letter(side.gender)),
            work,
        ):
            card.body.addWidget(label(text, "body"))
        card.body.addStretch(1)
        use = Button(self.tr("Sama, pakai yang ini"), theme=self._theme)
        use.setAutoDefault(True)
        use.setAccessibleDescription(side.class_name)
        use.clicked.connect(lambda: self.join(side, other))
        card.body.addWidget(use)
        self.keep.append(use)
        return card
