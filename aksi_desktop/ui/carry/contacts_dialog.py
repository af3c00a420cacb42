"""The school fills in its own help contacts, one after the other."""

from __future__ import annotations

from dataclasses import astuple
from typing import TYPE_CHECKING

from aksi_desktop.ui.carry.model import ContactForm
from aksi_desktop.ui.widgets.basics import Chip, Choice, label
from aksi_desktop.ui.widgets.cards import row
from aksi_desktop.ui.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from aksi_desktop.ui.carry.desk import SchoolDesk
    from aksi_desktop.ui.theme import Theme

#: Letters that fit a card of the help page; names and numbers stand in one line.
_LONGEST, _LONGEST_NAME = 200, 60


class ContactsDialog(FormDialog):
    """Whose contact, and five lines about it. Stays open after saving; what was typed elsewhere is not lost."""

    def __init__(self, presenter: SchoolDesk, *, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(
            self.tr("Kontak bantuan sekolah"),
            self.tr("Tampil di halaman bantuan dan di pelajaran. Coba dulu tiap nomor, dan minta izin orangnya. "
            "Yang dikosongkan semua kembali seperti semula."),
            self.tr("Simpan"), theme=theme, parent=parent,
        )  # fmt: skip
        self._presenter = presenter
        self._typed: dict[str, ContactForm] = {}
        self.slot = Choice(self.tr("Kontak"), theme=theme)
        caption = label(self.tr("Kontak"), "strong")
        caption.setBuddy(self.slot)
        self._fields.addSpacing(theme.px(6))
        self._fields.addWidget(caption)
        self._fields.addWidget(self.slot)
        self.name = self.add_field(self.tr("Nama"), self.tr("Bu Rini"))
        self.place = self.add_field(self.tr("Ruang atau tempat"), self.tr("Ruang BK, lantai 1"))
        self.hours = self.add_field(self.tr("Jam"), self.tr("Senin–Jumat, 07.00–15.00"))
        self.number = self.add_field(self.tr("Nomor"), self.tr("telepon atau WhatsApp, bila ada"))
        self.text = self.add_field(self.tr("Saluran tulis"), self.tr("bagi yang sulit bicara: pesan, surat, kotak"))
        self._lines = (self.name, self.place, self.hours, self.number, self.text)
        for line in self._lines:
            line.setMaxLength(_LONGEST_NAME if line in (self.name, self.number) else _LONGEST)
            line.textEdited.connect(self._keep)
        self._saved = Chip(self.tr("Tersimpan"), "brand")
        self._saved.hide()
        self._fields.addSpacing(theme.px(6))
        self._fields.addLayout(row(self._saved, None))
        self._slots = {slot.id: slot for slot in presenter.contacts()}
        for slot in self._slots.values():
            self.slot.addItem(slot.title, slot.id)
        self.slot.currentIndexChanged.connect(self._show_slot)
        self._show_slot()
        self.name.setFocus()

    def submit(self) -> None:
        """Record what stands in the fields for the chosen contact."""
        self.wait()
        self.slot.setEnabled(False)
        self._presenter.describe_contact(self._chosen(), self._form(), self._done, self.failed)

    def say(self, text: str) -> None:
        super().say(text)
        self.slot.setEnabled(True)

    def _chosen(self) -> str:
        return str(self.slot.currentData())

    def _form(self) -> ContactForm:
        return ContactForm(*(line.text() for line in self._lines))

    def _keep(self) -> None:
        self._typed[self._chosen()] = self._form()
        self._saved.hide()

    def _show_slot(self) -> None:
        form = self._typed.get(self._chosen(), self._slots[self._chosen()].form)
        for line, text in zip(self._lines, astuple(form), strict=True):
            line.setText(text)
            line.setCursorPosition(0)
        self._saved.hide()
        self._trouble.hide()

    def _done(self) -> None:
        self._typed.pop(self._chosen(), None)
        self._slots = {slot.id: slot for slot in self._presenter.contacts()}
        self._show_slot()
        self.ready()
        self.slot.setEnabled(True)
        self._saved.show()
        self.cancel.setText(self.tr("Tutup"))
