"""Dry runs before marks are given: a pasted column, and the quiz of a unit. The teacher looks and says yes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from aksi_desktop.ui.classroom.marks.form import SheetDialog
from aksi_desktop.ui.classroom.marks.words import MarkWords
from aksi_desktop.ui.widgets.basics import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aksi_desktop.classroom.assessments import Assessment
    from aksi_desktop.classroom.mark_columns import Pasted
    from aksi_desktop.classroom.quiz_marks import QuizMark

    from aksi_desktop.ui.classroom.marks.grid import Place
    from aksi_desktop.ui.classroom.marks.presenter import MarksPresenter
    from aksi_desktop.ui.theme import Theme

MOST_BAD = 8


class PasteDialog(SheetDialog):
    """What a pasted column would do to one column of the class."""

    def __init__(
        self, presenter: MarksPresenter, pasted: Pasted, place: Place, replaced: int, *, theme: Theme,
        parent: QWidget | None,
    ) -> None:  # fmt: skip
        count = len(pasted.marks)
        super().__init__(
            self.tr("Tempel kolom"), MarkWords(parent).place(place.column, place.stage),
            self.tr("Masukkan %n nilai", "", count), theme=theme, parent=parent,
        )  # fmt: skip
        self._presenter, self._pasted, self._place = presenter, pasted, place
        told = [self.tr("%n nilai masuk menurut nomor absen.", "", count)]
        if pasted.blank:
            told.append(self.tr("%n baris kosong: tidak ada yang berubah di sana.", "", pasted.blank))
        if pasted.rounded:
            told.append(self.tr("%n nilai berkoma dibulatkan; 0,5 ke atas menjadi naik.", "", pasted.rounded))
        if replaced:
            told.append(self.tr("%n nilai yang sudah ada diganti. Yang lama tetap ada di riwayat.", "", replaced))
        for line in told:
            self.body.addWidget(label(line))
        if pasted.bad:
            self.body.addSpacing(theme.px(6))
            self.body.addWidget(label(self.tr("Tidak dimasukkan:"), "strong"))
        for bad in pasted.bad[:MOST_BAD]:
            why = (
                self.tr("Baris {0}: “{1}” bukan nilai 0 sampai 100.")
                if bad.why == "no-mark"
                else self.tr("Baris {0}: “{1}” tidak punya murid dengan nomor itu.")
            )
            self.body.addWidget(label(why.format(bad.row, bad.text)))
        if len(pasted.bad) > MOST_BAD:
            self.body.addWidget(label(self.tr("dan %n baris lain", "", len(pasted.bad) - MOST_BAD), "muted"))
        self.body.addStretch(1)
        self.action.setEnabled(count > 0)
        (self.action if count else self.cancel).setFocus()

    def submit(self) -> None:
        """Give them."""
        self.wait()
        self._presenter.paste(self._pasted, self._place, self.accept)


class QuizDialog(SheetDialog):
    """What the quiz of the unit proposes for each learner; marks that stand are left alone."""

    def __init__(
        self, presenter: MarksPresenter, column: Assessment, proposal: Sequence[QuizMark], *, theme: Theme,
        parent: QWidget | None,
    ) -> None:  # fmt: skip
        count = sum(each.changes for each in proposal)
        super().__init__(
            self.tr("Ambil dari kuis"),
            self.tr("Usulan dari percobaan pertama yang selesai, jawaban pertama tiap soal. Belum ada yang dicatat."),
            self.tr("Masukkan %n nilai", "", count), theme=theme, parent=parent, width=680,
        )  # fmt: skip
        self._presenter, self._column, self._proposal = presenter, column, proposal
        if not count:
            nothing = self.tr("Tidak ada nilai baru: belum ada kuis yang selesai, atau semuanya sudah bernilai.")
            self.body.addWidget(label(nothing, "strong"))
        self.table = QTableWidget(len(proposal), 4)
        self.table.setHorizontalHeaderLabels([self.tr("No"), self.tr("Nama"), self.tr("Benar"), self.tr("Nilai awal")])
        self.table.setAccessibleName(self.tr("Usulan nilai dari kuis"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(theme.px(34))
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for at, each in enumerate(proposal):
            right = self.tr("{0} dari {1}").format(each.right, each.total) if each.total else ""
            cells = (str(each.learner.roll), each.learner.name, right, self._told(each))
            for place, text in enumerate(cells):
                self.table.setItem(at, place, QTableWidgetItem(text))
        self.table.setMinimumHeight(theme.px(min(360, 60 + 34 * len(proposal))))
        self.body.addWidget(self.table)
        if any(each.unsure and each.before is None for each in proposal):
            doubt = self.tr(
                "Belum pasti: menurut tanggal komputernya, kuis itu selesai di luar hari tesnya."
                " Bila itu memang tesnya, ketik nilainya sendiri."
            )
            self.body.addWidget(label(doubt, "small"))
        self.action.setEnabled(count > 0)
        (self.action if count else self.cancel).setFocus()

    def submit(self) -> None:
        """Give them."""
        self.wait()
        self._presenter.take_quiz(self._column, self._proposal, self.accept)

    def _told(self, each: QuizMark) -> str:
        if each.before is not None:
            return self.tr("{0} (sudah ada, tetap)").format(each.before)
        if each.mark is None:
            return self.tr("kuis belum selesai")
        if each.unsure:
            return self.tr("{0} (belum pasti)").format(each.mark)
        return self.tr("{0} (masuk tanpa PIN: pastikan dulu)").format(each.mark) if each.unverified else str(each.mark)
