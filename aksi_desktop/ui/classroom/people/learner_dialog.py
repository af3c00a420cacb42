"""One learner by hand: name, call name, number, L/P, class."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSpinBox

from aksi_desktop.roster.editing import MAX_ROLL, LearnerForm

from aksi_desktop.ui.classroom.people.people_dialog import PeopleDialog
from aksi_desktop.ui.gender_words import gender_letter
from aksi_desktop.ui.widgets.basics import Choice, label
from aksi_desktop.ui.widgets.cards import column, row

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from aksi_desktop.errors import AksiError
    from aksi_desktop.roster import LearnerCard
    from aksi_desktop.roster.steps import Step

    from aksi_desktop.ui.classroom.people.presenter import PeoplePresenter
    from aksi_desktop.ui.theme import Theme


class LearnerDialog(PeopleDialog):
    """Adds (``card`` None) or edits. A second learner of the same name is asked about once, not refused."""

    def __init__(
        self,
        card: LearnerCard | None,
        presenter: PeoplePresenter,
        done: Callable[[Step, str], None],
        *,
        theme: Theme,
        parent: QWidget | None,
    ) -> None:
        super().__init__(
            self.tr("Tambah murid") if card is None else self.tr("Ubah data murid"),
            self.tr("Hanya ini yang disimpan. Tanpa tanggal lahir, NISN, foto, atau alamat."),
            self.tr("Simpan"), presenter=presenter, done=done, theme=theme, parent=parent,
        )  # fmt: skip
        self._card = card
        self._asked = ""
        self.name = self.add_field(self.tr("Nama lengkap"))
        self.call_name = self.add_field(self.tr("Panggilan"), self.tr("Kata pertama dari nama"))
        self.roll = QSpinBox()
        self.roll.setRange(0, MAX_ROLL)
        self.roll.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.roll.setSpecialValueText(self.tr("berikutnya"))
        self.roll.setAccessibleName(self.tr("Nomor urut"))
        self.gender = Choice(self.tr("L/P"), theme=theme)
        for text, value in ((self.tr("Tidak diisi"), ""), (gender_letter("L"), "L"), (gender_letter("P"), "P")):
            self.gender.addItem(text, value)
        self.group = Choice(self.tr("Kelas"), theme=theme)
        for each in presenter.classes():
            self.group.addItem(each.name, each.id)
        self._fields.addSpacing(theme.px(6))
        self._fields.addLayout(
            row(
                column(label(self.tr("Nomor urut"), "strong"), self.roll, spacing=theme.px(4)),
                column(label(self.tr("L/P"), "strong"), self.gender, spacing=theme.px(4)),
                column(label(self.tr("Kelas"), "strong"), self.group, spacing=theme.px(4)),
                spacing=theme.px(12),
            )
        )
        self._fill()
        self.fit(480)
        self.name.setFocus()

    def submit(self) -> None:
        """Check and record."""
        form = LearnerForm(
            self.name.text(), self.call_name.text(), self.roll.value(), str(self.group.currentData() or ""),
            str(self.gender.currentData() or ""),
        )  # fmt: skip
        person = self._card.id if self._card else ""
        alike = [] if self._card else self._presenter.editing.namesakes(form)
        if alike and self._asked != form.name:
            self._asked = form.name
            names = self._presenter.class_names()
            where = ", ".join(
                self.tr("{0} nomor {1}").format(names.get(one.group, self.tr("tanpa kelas")), one.roll)
                for one in alike[:3]
            )
            self.say(self.tr("Nama ini sudah ada: {0}. Simpan sekali lagi bila memang orang lain.").format(where))
            return
        editing = self._presenter.editing

        def work(signer: object, by: str) -> Step:
            if person:
                return editing.edit(person, form, signer=signer, by=by)  # type: ignore[arg-type]
            return editing.add(form, signer=signer, by=by)  # type: ignore[arg-type]

        # No name: a second display may come while the message stands.
        text = self.tr("Data murid tersimpan.") if person else self.tr("Murid baru masuk ke daftar kelas.")
        self.record(work, text, self._refused)

    def _refused(self, error: AksiError) -> None:
        self.failed(error)
        {"roll-in-use": self.roll, "roll-wrong": self.roll}.get(error.code, self.name).setFocus()

    def _fill(self) -> None:
        group = self._presenter.group
        form = LearnerForm("", group=group.id if group else "")
        if self._card is not None:
            card = self._card
            form = LearnerForm(card.name, card.call_name, card.roll, card.group, card.gender)
            if self.group.findData(card.group) < 0:
                name = self._presenter.class_names().get(card.group, self.tr("Tanpa kelas"))
                self.group.insertItem(0, name, card.group)
        self.name.setText(form.name)
        self.call_name.setText(form.call_name)
        self.roll.setValue(form.roll)
        self.gender.setCurrentIndex(max(0, self.gender.findData(form.gender)))
        self.group.setCurrentIndex(max(0, self.group.findData(form.group)))
