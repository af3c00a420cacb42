"""The dialogs of "Masuk sebagai guru": who and the passphrase, and once, who one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from aksi_desktop.errors import AksiError

from aksi_desktop.ui.widgets.basics import Choice, label
from aksi_desktop.ui.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from aksi_desktop.ui.teacher.door import Keys, TeacherDoor
    from aksi_desktop.ui.theme import Theme


class PassphraseDialog(FormDialog):
    """Who comes in, where several are known, and the school's passphrase."""

    def __init__(self, door: TeacherDoor, *, theme: Theme, parent: QWidget) -> None:
        super().__init__(
            self.tr("Masuk sebagai guru"),
            self.tr("Dengan kalimat sandi Bapak/Ibu sendiri. Data kelas terkunci lagi saat Bapak/Ibu keluar.")
            if door.is_own
            else self.tr("Dengan kalimat sandi sekolah. Data kelas terkunci lagi saat Bapak/Ibu keluar."),
            self.tr("Masuk"), theme=theme, parent=parent,
        )  # fmt: skip
        self._door = door
        self._over = parent
        self._people = door.people()
        self.who = Choice(self.tr("Siapa"), theme=theme)
        for card in self._people:
            self.who.addItem(card.call_name, card.id)
        if not door.is_own:
            self.who.addItem(self.tr("Belum ada di daftar"), "")
        if self._people:
            self._fields.addSpacing(theme.px(6))
            self._fields.addWidget(label(self.tr("Siapa"), "strong"))
            self._fields.addWidget(self.who)
        secret = self.tr("Kalimat sandi Bapak/Ibu") if door.is_own else self.tr("Kalimat sandi sekolah")
        self.passphrase = self.add_field(secret, secret=True)
        if door.is_own:
            self._fields.addWidget(
                label(self.tr("Lupa? Minta berkas guru yang baru di komputer sekolah, lalu pilih berkas itu di sini "
                              "lewat “Kumpulkan & bagikan”."), "small")
            )  # fmt: skip
        self.passphrase.setFocus()
        self._tick = QTimer(self)
        self._tick.setInterval(500)
        self._tick.timeout.connect(self._count_down)
        self._hold()

    def submit(self) -> None:
        """Try the passphrase."""
        self.wait()
        self._door.unlock(self.passphrase.text(), self._opened, self._wrong)

    def done(self, result: int) -> None:
        """Forget what was typed."""
        self._tick.stop()
        self.passphrase.clear()
        super().done(result)

    def _opened(self, keys: Keys) -> None:
        if not self.isVisible():  # given up meanwhile
            return
        chosen = next((card for card in self._people if card.id == self.who.currentData()), None)
        self.accept()
        if chosen is None:
            NewTeacherDialog(self._door, keys, theme=self._theme, parent=self._over).open()
        else:
            self._door.let_in(chosen, keys)

    def _wrong(self, error: AksiError) -> None:
        if self._door.is_own and error.code == "passphrase-wrong":
            self.say(self.tr("Kalimat sandi itu tidak cocok. Periksa huruf besar dan kecil."))
        else:
            self.failed(error)
        self.passphrase.selectAll()
        self.passphrase.setFocus()
        self._hold()

    def _hold(self) -> None:
        if self._door.patience.left:
            self._count_down()
            self._tick.start()

    def _count_down(self) -> None:
        left = self._door.patience.left
        if left:
            self.action.setEnabled(False)
            self.action.setText(self.tr("Tunggu %n detik", "", left))
        else:
            self._tick.stop()
            self.ready()


class NewTeacherDialog(FormDialog):
    """Asked once: who this is."""

    def __init__(self, door: TeacherDoor, keys: Keys, *, theme: Theme, parent: QWidget) -> None:
        super().__init__(
            self.tr("Siapa Bapak/Ibu?"),
            self.tr("Sekali saja di komputer ini. Murid melihat panggilan Bapak/Ibu saat pekerjaannya dibuka."),
            self.tr("Simpan dan masuk"), theme=theme, parent=parent,
        )  # fmt: skip
        self._door = door
        self._keys = keys
        self.name = self.add_field(self.tr("Nama lengkap"), self.tr("Ratna Kusuma, S.Pd."))
        self.call_name = self.add_field(self.tr("Panggilan"), self.tr("Bu Ratna"))
        self.role = Choice(self.tr("Peran"), theme=theme)
        for role, words in (
            ("guru", self.tr("Guru mata pelajaran")),
            ("wali", self.tr("Wali kelas")),
            ("bk", self.tr("Guru BK")),
            ("ti", self.tr("Petugas TI (tanpa nama murid)")),
        ):
            self.role.addItem(words, role)
        self._fields.addSpacing(theme.px(6))
        self._fields.addWidget(label(self.tr("Peran"), "strong"))
        self._fields.addWidget(self.role)
        self.name.setFocus()

    def submit(self) -> None:
        """Check, record, go in."""
        for field, words in (
            (self.name, self.tr("Tulis nama Bapak/Ibu.")),
            (self.call_name, self.tr("Tulis panggilan, misalnya Bu Ratna.")),
        ):
            if not field.text().strip():
                self.say(words)
                field.setFocus()
                return
        role = str(self.role.currentData())
        try:
            card = self._door.describe(self.name.text(), self.call_name.text(), role, self._keys)
        except AksiError as error:
            self.failed(error)
            return
        self.accept()
        self._door.let_in(card, self._keys)
