"""What a person sees of a bug: calm words, the work is safe, and a report for IT that can go on a stick."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit, QVBoxLayout, QWidget

from aksi_desktop.ui.widgets.basics import Button, label
from aksi_desktop.ui.widgets.cards import row

if TYPE_CHECKING:
    from aksi_desktop.ui.theme import Theme

FILE_NAME = "laporan-aksi-desktop.txt"


class CrashDialog(QDialog):
    """Going on is the first choice."""

    def __init__(self, report: str, *, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._report = report
        self.setWindowTitle(self.tr("Ada yang tidak berjalan"))
        self.setMinimumWidth(theme.px(480))
        self.setMaximumWidth(max(theme.px(640), 640))
        layout = QVBoxLayout(self)
        side = theme.px(24)
        layout.setContentsMargins(side, side, side, theme.px(18))
        layout.setSpacing(theme.px(10))
        layout.addWidget(label(self.tr("Langkah tadi tidak berhasil"), "heading"))
        layout.addWidget(
            label(
                self.tr(
                    "Kesalahannya ada di program, bukan padamu. Yang sudah tersimpan tetap aman, dan kamu bisa "
                    "melanjutkan. "
                    "Kalau terulang, simpan laporan ini untuk petugas IT; isinya tidak memuat nama."
                )
            )
        )
        self._details = QPlainTextEdit(report)
        self._details.setReadOnly(True)
        self._details.setAccessibleName(self.tr("Rincian untuk IT"))
        self._details.setFixedHeight(theme.px(160))
        self._details.hide()
        layout.addWidget(self._details)
        self._said = label("", "muted")
        self._said.hide()
        layout.addWidget(self._said)
        show = Button(self.tr("Lihat rincian"), "link", theme=theme)
        show.clicked.connect(self._show_details)
        copy = Button(self.tr("Salin"), theme=theme, icon="copy")
        copy.clicked.connect(self._copy)
        save = Button(self.tr("Simpan laporan…"), theme=theme, icon="save")
        save.clicked.connect(self._save)
        go_on = Button(self.tr("Lanjutkan"), "primary", theme=theme)
        go_on.clicked.connect(self.accept)
        layout.addLayout(row(show, None, copy, save, go_on, spacing=theme.px(8)))
        go_on.setFocus()

    def save_to(self, path: Path) -> None:
        """Write the report and say whether that worked."""
        try:
            path.write_text(self._report, encoding="utf-8")
        except OSError:
            self._say(self.tr("Laporan tidak bisa ditulis di sana. Pilih tempat lain, misalnya USB."))
        else:
            self._say(self.tr("Laporan tersimpan: {0}").format(path.name))

    def _save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Simpan laporan"), FILE_NAME, self.tr("Teks (*.txt)"))
        if name:
            self.save_to(Path(name))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self._say(self.tr("Rincian disalin."))

    def _show_details(self) -> None:
        self._details.show()
        self.resize(self.width(), min(self.sizeHint().height(), self.screen().availableGeometry().height()))

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.show()
