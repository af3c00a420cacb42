"""Remedial, susulan and pengayaan of one assessment: who waits for what, and work to offer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aksi_desktop.ui.classroom.marks.form import SheetDialog, ask_place
from aksi_desktop.ui.classroom.marks.words import MarkWords
from aksi_desktop.ui.widgets.basics import label

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from aksi_desktop.classroom.assessments import Assessment
    from aksi_desktop.classroom.follow_up import FollowUp, Waiting

    from aksi_desktop.ui.classroom.marks.presenter import MarksPresenter
    from aksi_desktop.ui.theme import Theme


class ListsDialog(SheetDialog):
    """The three lists, by roll number; the button writes them as a PDF for the teacher."""

    def __init__(
        self, presenter: MarksPresenter, column: Assessment, found: FollowUp, *, theme: Theme, parent: QWidget | None
    ) -> None:
        super().__init__(
            self.tr("Remedial, susulan, pengayaan"), self.tr("{0} · KKTP {1}").format(column.title, column.kktp),
            self.tr("Simpan PDF…"), theme=theme, parent=parent, width=640,
        )  # fmt: skip
        self._presenter, self._column = presenter, column
        self._words = MarkWords(self)
        unit = presenter.files.next_unit(column)
        work = (
            self.tr("Saran: pelajaran “{0}”, atau menjadi tutor bagi teman yang minta.").format(unit)
            if unit
            else self.tr("Saran: tugas terapan dari jurusannya, atau menjadi tutor bagi teman yang minta.")
        )
        self._list(
            self.tr("Remedial"), self.tr("Sediakan waktu dan latihan, lalu isi kolom Remedial. Nilai awal tetap ada."),
            found.remedial, marks=True,
        )  # fmt: skip
        self._list(
            self.tr("Susulan"), self.tr("Belum bernilai. Setelah menyusul, isi kolom Susulan atau Awal."),
            found.susulan, marks=False,
        )  # fmt: skip
        self._list(self.tr("Pengayaan"), work, found.pengayaan, marks=False)
        self.body.addStretch(1)
        self.cancel.setText(self.tr("Tutup"))
        self.cancel.setFocus()

    def submit(self) -> None:
        """Ask where, then write."""
        path = ask_place(self, self.tr("Simpan daftar"), "tindak-lanjut.pdf", self.tr("PDF (*.pdf)"))
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Write the lists here."""
        self.wait()
        self._presenter.write_lists(path, self._column, self.accept, self.failed)

    def _list(self, title: str, help_text: str, waiting: Sequence[Waiting], *, marks: bool) -> None:
        self.body.addSpacing(self._theme.px(8))
        self.body.addWidget(label(self.tr("{0} ({1})").format(title, len(waiting)), "subheading"))
        if not waiting:
            self.body.addWidget(label(self.tr("Tidak ada."), "muted"))
            return
        self.body.addWidget(label(help_text, "small"))
        for each in waiting:
            name = self._words.name(each.learner, masked=False)
            reason = self._words.absence(each.reason)
            if marks and each.first is not None:
                name = self.tr("{0} · nilai awal {1}").format(name, each.first)
            elif reason:
                name = self.tr("{0} · {1}").format(name, reason)
            self.body.addWidget(label(name))
