"""Learners into another class, and a class that is new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aksi_desktop.ui.classroom.people.people_dialog import PeopleDialog
from aksi_desktop.ui.widgets.basics import Choice, label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from aksi_desktop.roster.steps import Step

    from aksi_desktop.ui.classroom.people.presenter import PeoplePresenter
    from aksi_desktop.ui.theme import Theme


class MoveDialog(PeopleDialog):
    """Asks which class. Their work goes with them."""

    def __init__(
        self,
        people: Sequence[str],
        presenter: PeoplePresenter,
        done: Callable[[Step, str], None],
        *,
        theme: Theme,
        parent: QWidget | None,
    ) -> None:
        super().__init__(
            self.tr("Pindah kelas"),
            self.tr("%n murid pindah; hasil belajarnya ikut. Nomor urut diberi setelah nomor terakhir.", "",
                    len(people)),
            self.tr("Pindahkan"), presenter=presenter, done=done, theme=theme, parent=parent,
        )  # fmt: skip
        self._people = list(people)
        self.group = Choice(self.tr("Kelas tujuan"), theme=theme)
        now = {card.group for person in people if (card := presenter.roster.learner(person))}
        for each in presenter.classes():
            if now != {each.id}:
                self.group.addItem(each.name, each.id)
        self._fields.addSpacing(theme.px(6))
        self._fields.addWidget(label(self.tr("Kelas tujuan"), "strong"))
        self._fields.addWidget(self.group)
        self.group.setFocus()
        if not self.group.count():
            self.say(self.tr("Belum ada kelas lain. Buat kelasnya dulu."))
            self.action.setEnabled(False)

    def submit(self) -> None:
        """Move."""
        group, name = str(self.group.currentData()), self.group.currentText()
        people, editing = self._people, self._presenter.editing
        text = self.tr("%n murid pindah ke {0}.", "", len(people)).format(name)
        self.record(lambda signer, by: editing.move(people, group, signer=signer, by=by), text)


class ClassDialog(PeopleDialog):
    """Names a new class."""

    def __init__(
        self, presenter: PeoplePresenter, done: Callable[[Step, str], None], *, theme: Theme, parent: QWidget | None
    ) -> None:
        super().__init__(
            self.tr("Kelas baru"),
            self.tr("Kelas kosong untuk diisi satu per satu. Punya daftarnya? Pakai Masukkan daftar."),
            self.tr("Buat kelas"), presenter=presenter, done=done, theme=theme, parent=parent,
        )  # fmt: skip
        self.name = self.add_field(self.tr("Nama kelas"), self.tr("X Kuliner 2"))
        self.year = self.add_field(self.tr("Tahun ajaran"))
        group = presenter.group
        self.year.setText(group.year if group else "")
        self.name.setFocus()

    def submit(self) -> None:
        """Check and record."""
        name, year, editing = self.name.text(), self.year.text().strip(), self._presenter.editing
        text = self.tr("Kelas {0} dibuat.").format(" ".join(name.split()))
        self.record(lambda signer, by: editing.describe_class(name, year=year, signer=signer, by=by), text)
