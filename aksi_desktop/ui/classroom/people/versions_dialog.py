"""Two descriptions of one learner, made at two computers that did not know of each other: one click decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from aksi_desktop.ui.classroom.people.people_dialog import PeopleDialog
from aksi_desktop.ui.gender_words import gender_letter
from aksi_desktop.ui.widgets.basics import Button, label
from aksi_desktop.ui.widgets.cards import Card, clear_layout

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from aksi_desktop.roster.editing import Version
    from aksi_desktop.roster.steps import Step

    from aksi_desktop.ui.classroom.people.presenter import PeoplePresenter
    from aksi_desktop.ui.theme import Theme


class VersionsDialog(PeopleDialog):
    """One learner after another until none is undecided, beginning with ``first``."""

    def __init__(
        self,
        first: str,
        presenter: PeoplePresenter,
        done: Callable[[Step, str], None],
        *,
        theme: Theme,
        parent: QWidget | None,
    ) -> None:
        super().__init__(
            self.tr("Dua keterangan untuk satu murid"),
            self.tr("Daftar diubah di dua komputer. Pilih yang benar; yang lain tetap tercatat di riwayat."),
            "", presenter=presenter, done=done, theme=theme, parent=parent,
        )  # fmt: skip
        self._sides = QHBoxLayout()
        self._sides.setSpacing(theme.px(14))
        self._fields.addSpacing(theme.px(8))
        self._fields.addLayout(self._sides)
        self.cancel.setText(self.tr("Nanti saja"))
        self.action.hide()
        self.choices: list[Button] = []
        self._person = first
        self._show()

    def choose(self, version: Version) -> None:
        """Let this one stand."""
        person, editing = self._person, self._presenter.editing
        text = self.tr("Keterangan yang dipilih kini berlaku.")
        self._presenter.act(
            lambda signer, by: editing.decide(person, version.id, signer=signer, by=by),
            lambda step: self._decided(step, text),
            self.failed,
        )

    def _decided(self, step: Step, text: str) -> None:
        self._done(step, text)
        self._person = ""
        self._show()

    def _show(self) -> None:
        if not self._person:
            waiting = self._presenter.editing.undecided()
            if not waiting:
                self.accept()
                return
            self._person = waiting[0].id
        clear_layout(self._sides)
        self.choices = []
        for version in self._presenter.editing.versions(self._person):
            self._sides.addWidget(self._side(version), 1)
        self.fit(520)
        if self.choices:
            self.choices[0].setFocus()

    def _side(self, version: Version) -> Card:
        form = version.form
        card = Card(theme=self._theme, padding=16, spacing=4)
        card.body.addWidget(label(form.name, "subheading"))
        for text in (
            self.tr("Panggilan: {0}").format(form.call_name),
            self.tr("Nomor: {0}").format(form.roll or "–"),
            self.tr("Kelas: {0}").format(version.class_name or self.tr("keluar")),
            self.tr("L/P: {0}").format(gender_letter(form.gender)),
        ):
            card.body.addWidget(label(text, "body"))
        card.body.addStretch(1)
        use = Button(self.tr("Pakai yang ini"), "primary" if not self.choices else "secondary", theme=self._theme)
        use.setAutoDefault(True)
        use.setAccessibleDescription(form.name)
        use.clicked.connect(lambda: self.choose(version))
        card.body.addWidget(use)
        self.choices.append(use)
        return card
