"""One file out of the marks: what it holds, for whom, and where it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from aksi_desktop.ui.classroom.marks.form import SheetDialog, ask_place
from aksi_desktop.ui.widgets.basics import Choice, label
from aksi_desktop.ui.widgets.cards import Card

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from aksi_desktop.ui.classroom.marks.files import FileKind
    from aksi_desktop.ui.classroom.marks.presenter import MarksPresenter
    from aksi_desktop.ui.theme import Theme


class ExportDialog(SheetDialog):
    """``kind``: ``xlsx`` (for the teacher), ``rapor`` (columns of e-Rapor SMK), ``sheet`` (PDF for each learner)."""

    def __init__(self, presenter: MarksPresenter, kind: FileKind, *, theme: Theme, parent: QWidget | None) -> None:
        super().__init__("", "", self.tr("Simpan berkas…"), theme=theme, parent=parent)
        self._presenter, self._kind = presenter, kind
        self.learner: Choice | None = None
        self.attendance: QCheckBox | None = None
        title, lines = self._told()
        self.setWindowTitle(title)
        self.heading.setText(title)
        for text in lines:
            self.body.addWidget(label(text))
        if kind == "sheet":
            self._add_sheet()
        if kind == "rapor":
            self._add_waiting()
        self.body.addStretch(1)
        self.action.setFocus()

    def submit(self) -> None:
        """Ask where, then write. The system's own dialog asks before a file is written over."""
        pattern = self.tr("PDF (*.pdf)") if self._kind == "sheet" else self.tr("Excel (*.xlsx)")
        path = ask_place(self, self.tr("Simpan berkas"), self.suggested(), pattern)
        if path is not None:
            self.save_to(path)

    def suggested(self) -> str:
        """The file name that is offered: of the class, never of a learner."""
        return self._presenter.suggested_name(self._kind)

    def save_to(self, path: Path) -> None:
        """Write the file here."""
        self.wait()
        only = str(self.learner.currentData() or "") if self.learner is not None else ""
        attendance = self.attendance is not None and self.attendance.isChecked()
        self._presenter.write_file(self._kind, path, self.accept, self.failed, only=only, attendance=attendance)

    def _told(self) -> tuple[str, tuple[str, ...]]:
        if self._kind == "xlsx":
            return self.tr("Excel untuk guru"), (
                self.tr("Semua nilai yang pernah diberi, yang dihitung, dan nilai akhir. Tanpa rumus."),
                self.tr("Simpan hanya di komputer guru: berkas ini berisi nama."),
            )
        if self._kind == "rapor":
            return self.tr("Kolom e-Rapor SMK"), (
                self.tr("Nomor, nama, nilai akhir bulat, dan deskripsi “paling optimal” dan “perlu peningkatan” "
                        "dari TP."),
                self.tr("NIS dan NISN tidak disimpan di sini; cocokkan menurut nomor dan nama."),
            )  # fmt: skip
        return self.tr("Catatan belajar per murid"), (
            self.tr("Satu halaman per murid: yang sudah dicapai, yang bisa dilatih berikutnya, dan di mana."),
        )

    def _add_sheet(self) -> None:
        self.learner = Choice(self.tr("Untuk"), theme=self._theme)
        self.learner.addItem(self.tr("Seluruh kelas, satu berkas"), "")
        for card in self._presenter.learners():
            self.learner.addItem(self.tr("{0}. {1}").format(card.roll, card.name), card.id)
        self.add_field(self.tr("Untuk"), self.learner)
        self.attendance = QCheckBox(self.tr("Sertakan jumlah kehadiran"))
        self.body.addWidget(self.attendance)
        note = Card("note", theme=self._theme, padding=12)
        note.body.addWidget(label(
            self.tr("Printer sekolah dipakai bersama: ambil sendiri kertasnya, lalu bagikan satu per satu.")
        ))  # fmt: skip
        self.body.addSpacing(self._theme.px(6))
        self.body.addWidget(note)

    def _add_waiting(self) -> None:
        table = self._presenter.table
        waiting = sum(line.total.value is None for line in table.lines) if table else 0
        if waiting:
            self.body.addWidget(
                label(self.tr("%n murid belum lengkap nilainya; kolom nilai akhirnya kosong.", "", waiting), "strong")
            )
