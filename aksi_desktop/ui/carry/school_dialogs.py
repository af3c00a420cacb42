"""Dialogs around the school's keys: create, unlock, open a lab. Trouble is told beside the fields."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from aksi_desktop.roster.school_file import LONGEST_NAME

from aksi_desktop.ui.carry.model import SchoolForm
from aksi_desktop.ui.carry.new_passphrase import NewPassphraseDialog
from aksi_desktop.ui.carry.provinces import PROVINCES
from aksi_desktop.ui.widgets.basics import Button, Choice, label
from aksi_desktop.ui.widgets.cards import row
from aksi_desktop.ui.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from aksi_desktop.errors import AksiError
    from aksi_desktop.exchange import RecoveryWords

    from aksi_desktop.ui.carry.desk import SchoolDesk
    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.theme import Theme


class CreateSchoolDialog(NewPassphraseDialog):
    """Name, NPSN, passphrase twice."""

    created = Signal(object)

    def __init__(self, presenter: SchoolDesk, *, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(
            self.tr("Buat sekolah"),
            self.tr("Sekali saja, di komputer guru. Kunci sekolah terkunci oleh kalimat sandi ini; setelah ini "
            "muncul kata "
                    "pemulihan untuk dicetak."),
            self.tr("Buat sekolah"), theme=theme, parent=parent,
        )  # fmt: skip
        self._presenter = presenter
        self.name = self.add_field(self.tr("Nama sekolah"), self.tr("SMKN 1 Contoh"))
        self.name.setMaxLength(LONGEST_NAME)
        self.npsn = self.add_field(self.tr("NPSN"), self.tr("8 angka"))
        self.npsn.setMaxLength(8)
        self.province = Choice(self.tr("Provinsi"), theme=theme)
        self.province.addItem(self.tr("Pilih provinsi (menentukan nomor bantuan)"), "")
        for province in PROVINCES:
            self.province.addItem(province, province)
        self._fields.addSpacing(theme.px(6))
        self._province_caption = label(self.tr("Provinsi"), "strong")
        self._fields.addWidget(self._province_caption)
        self._fields.addWidget(self.province)
        self.add_passphrase(
            self.tr("Kalimat sandi"), self.tr("Kalimat sandi sekali lagi"), self.tr("beberapa kata yang mudah diingat")
        )
        self.name.setFocus()

    def fill(self, name: str, npsn: str, province: str) -> None:
        """Put in what was said before; the keyboard goes to the first line that is still empty."""
        self.name.setText(name)
        self.npsn.setText(npsn)
        self.province.setCurrentIndex(max(0, self.province.findData(province)))
        next((field for field in (self.name, self.npsn, self.first) if not field.text()), self.first).setFocus()
        if name and npsn and province:  # said a moment ago: no need to read it again in a crowd of fields
            self._intro.setText(self.tr("{0}, NPSN {1}, {2}. {3}").format(name, npsn, province, self._intro.text()))
            for field in (self.name, self.npsn):
                self.show_field(field, shown=False)
            for widget in (self.province, self._province_caption):
                widget.hide()
            self.fit(480)

    def submit(self) -> None:
        """Check what can be checked here, then create."""
        if not self.name.text().strip():
            self.say(self.tr("Tulis nama sekolah."))
            self.name.setFocus()
        elif len(self.npsn.text().strip()) != 8:
            self.say(self.tr("NPSN terdiri atas 8 angka."))
            self.npsn.setFocus()
        elif self.passphrase_fits():
            self.wait()
            province = str(self.province.currentData() or "")
            form = SchoolForm(self.name.text(), self.npsn.text(), self.first.text(), province)
            self._presenter.create_school(form, self._done, self.failed)

    def _done(self, words: RecoveryWords) -> None:
        self.accept()
        self.created.emit(words)


class UnlockDialog(FormDialog):
    """Asks for the school's passphrase; accepted when the keys are open."""

    forgotten = Signal()

    def __init__(self, presenter: SchoolDesk, *, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(
            self.tr("Buka kunci sekolah"),
            self.tr("Berlaku selama halaman ini terbuka."),
            self.tr("Buka"), theme=theme, parent=parent,
        )  # fmt: skip
        self._presenter = presenter
        self.passphrase = self.add_field(self.tr("Kalimat sandi sekolah"), secret=True)
        forgotten = Button(self.tr("Lupa kalimat sandi?"), "link", theme=theme)
        forgotten.clicked.connect(self.forgotten)
        forgotten.clicked.connect(self.reject)
        self._fields.addLayout(row(forgotten, None))
        self.passphrase.setFocus()

    def submit(self) -> None:
        """Try the passphrase."""
        self.wait()
        self._presenter.unlock(self.passphrase.text(), self.accept, self._wrong)

    def _wrong(self, error: AksiError) -> None:
        self.failed(error)
        self.passphrase.selectAll()
        self.passphrase.setFocus()


class RecoverDialog(NewPassphraseDialog):
    """Recovery words, and the join file where this computer has no copy of the school's keys; a new passphrase."""

    def __init__(self, presenter: SchoolDesk, *, theme: Theme, frame: Frame, parent: QWidget | None) -> None:
        super().__init__(
            self.tr("Pulihkan dengan kata pemulihan"),
            self.tr("Ketik kata-kata dari kertas sekolah, urut, dipisah spasi. Empat huruf pertama tiap kata sudah "
            "cukup."),
            self.tr("Pulihkan"), theme=theme, parent=parent,
        )  # fmt: skip
        self._presenter = presenter
        self._frame = frame
        self.file: Path | None = None
        self.words = self.add_field(self.tr("Kata pemulihan"))
        if not presenter.is_hub:
            self._choose = Button(self.tr("Pilih berkas gabung…"), theme=theme, icon="key-round")
            self._choose.clicked.connect(self._ask_file)
            self._fields.addSpacing(theme.px(6))
            self._fields.addWidget(label(self.tr("Berkas gabung lab mana pun dari sekolah ini"), "strong"))
            self._fields.addLayout(row(self._choose, None))
        self.add_passphrase(self.tr("Kalimat sandi baru"), self.tr("Kalimat sandi baru sekali lagi"))
        self.words.setFocus()

    def submit(self) -> None:
        """Check the passphrases, then open the school."""
        if not self.passphrases_agree():
            return
        self.wait()
        self._presenter.recover(self.words.text(), self.first.text(), self.file, self._done, self.failed)

    def take_file(self, file: Path) -> None:
        """Use this join file."""
        self.file = file
        self._choose.setText(file.name)

    def _ask_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Pilih berkas gabung"), "", self.tr("Berkas gabung AKSI (*.aksi-gabung)")
        )
        if name:
            self.take_file(Path(name))

    def _done(self) -> None:
        self._frame.say(self.tr("Sekolah terbuka lagi. Mulai sekarang pakai kalimat sandi yang baru."), "good")
        self.accept()


class LabDialog(FormDialog):
    """Names a lab and writes its join file."""

    def __init__(self, presenter: SchoolDesk, *, theme: Theme, frame: Frame, parent: QWidget | None) -> None:
        super().__init__(
            self.tr("Berkas gabung untuk lab"),
            self.tr("Nama yang sama membuat lagi berkas untuk lab itu."),
            self.tr("Simpan berkas…"), theme=theme, parent=parent,
        )  # fmt: skip
        self._presenter = presenter
        self._frame = frame
        self.name = self.add_field(self.tr("Nama lab"), self.tr("Lab A"))
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setFocus()
        self.ask_place: Callable[[str], str] = self._ask_place

    def submit(self) -> None:
        """Ask where, then write."""
        name = self.name.text().strip()
        if not name:
            self.say(self.tr("Tulis nama lab."))
            return
        slug = "-".join(name.casefold().split())
        place = self.ask_place(f"{slug}.aksi-gabung")
        if place:
            self.wait()
            self._presenter.open_lab(name, Path(place), self._done, self.failed)

    def _ask_place(self, name: str) -> str:
        place, _ = QFileDialog.getSaveFileName(
            self, self.tr("Simpan berkas gabung"), name, self.tr("Berkas gabung AKSI (*.aksi-gabung)")
        )
        return place

    def _done(self, path: Path) -> None:
        self._frame.say(self.tr("Berkas gabung tersimpan: {0}").format(path.name), "good")
        self.accept()
