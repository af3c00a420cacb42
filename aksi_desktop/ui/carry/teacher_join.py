"""A teacher's file makes this the teacher's own computer: the words told, and a passphrase of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from aksi_desktop.ui.carry.new_passphrase import NewPassphraseDialog

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from aksi_desktop.ui.carry.desk import SchoolDesk
    from aksi_desktop.ui.theme import Theme


class TeacherJoinDialog(NewPassphraseDialog):
    """``joined`` gives the names of school and teacher."""

    joined = Signal(str, str)

    def __init__(self, file: Path, presenter: SchoolDesk, *, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(
            self.tr("Jadikan ini komputer Bapak/Ibu"),
            self.tr("Berkas {0} terbuka dengan enam kata yang diberitahukan di komputer sekolah. Setelah itu Bapak/Ibu "
                    "masuk dengan kalimat sandi sendiri.").format(file.name),
            self.tr("Simpan"), theme=theme, parent=parent,
        )  # fmt: skip
        self._presenter = presenter
        self._file = file
        self.words = self.add_field(self.tr("Kata sekali pakai"), self.tr("enam kata, dipisah spasi"))
        self.add_passphrase(
            self.tr("Kalimat sandi Bapak/Ibu"),
            self.tr("Kalimat sandi sekali lagi"),
            self.tr("beberapa kata yang mudah diingat"),
        )
        self.words.setFocus()

    def submit(self) -> None:
        """Check what can be checked here, then open the file."""
        if not self.words.text().strip():
            self.say(self.tr("Tulis keenam kata dari komputer sekolah."))
            self.words.setFocus()
        elif self.passphrase_fits():
            self.wait()
            self._presenter.join_teacher(
                self._file, self.words.text(), self.first.text(), self._done, self.failed
            )  # fmt: skip

    def done(self, result: int) -> None:
        """Forget what was typed."""
        for field in (self.words, self.first, self.second):
            field.clear()
        super().done(result)

    def _done(self, school: str, name: str) -> None:
        self.accept()
        self.joined.emit(school, name)
