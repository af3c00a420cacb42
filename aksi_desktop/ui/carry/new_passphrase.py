"""A form that asks for a new passphrase, twice, besides whatever else it asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aksi_desktop.roster.school_file import MINIMUM_PASSPHRASE

from aksi_desktop.ui.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit


class NewPassphraseDialog(FormDialog):
    """Subclasses call ``add_passphrase`` where the fields belong, and ask ``passphrase_fits`` before they go on."""

    first: QLineEdit
    second: QLineEdit

    def add_passphrase(self, name: str, again: str, hint: str = "") -> None:
        """The two fields; what is typed does not show."""
        self.first = self.add_field(name, hint, secret=True)
        self.second = self.add_field(again, secret=True)

    def passphrase_fits(self) -> bool:
        """Whether it is long enough and typed the same twice; else it is said, at the field."""
        if len(self.first.text().strip()) < MINIMUM_PASSPHRASE:
            self.say(self.tr("Kalimat sandi sedikitnya {0} huruf.").format(MINIMUM_PASSPHRASE))
            self.first.setFocus()
            return False
        return self.passphrases_agree()

    def passphrases_agree(self) -> bool:
        """Whether it is typed the same twice; else it is said, at the field."""
        if self.first.text() != self.second.text():
            self.say(self.tr("Kedua kalimat sandi belum sama."))
            self.second.setFocus()
            return False
        return True
