"""A new assessment, or an edit of one: title, unit, TP, KKTP, weight, day."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QDateEdit, QLineEdit, QPlainTextEdit, QSpinBox, QVBoxLayout, QWidget

from aksi_desktop.classroom.assessments import LONGEST_AIMS, LONGEST_TITLE, Kind
from aksi_desktop.classroom.mark_projections import MOST_WEIGHT

from aksi_desktop.ui.classroom.marks.form import SheetDialog
from aksi_desktop.ui.widgets.basics import Choice, label
from aksi_desktop.ui.widgets.cards import row

if TYPE_CHECKING:
    from aksi_desktop.classroom.assessments import Assessment

    from aksi_desktop.ui.classroom.marks.presenter import MarksPresenter
    from aksi_desktop.ui.theme import Theme


class AssessmentDialog(SheetDialog):
    """``column`` None makes a new one. Units without marks are not offered."""

    def __init__(
        self, presenter: MarksPresenter, column: Assessment | None, *, theme: Theme, parent: QWidget | None
    ) -> None:
        new = column is None
        super().__init__(
            self.tr("Penilaian baru") if new else self.tr("Ubah penilaian"),
            self.tr("Satu penilaian menjadi satu kolom. Semuanya masih bisa diubah nanti."),
            self.tr("Buat kolom") if new else self.tr("Simpan"), theme=theme, parent=parent, width=600,
        )  # fmt: skip
        self._presenter = presenter
        self._column = column or presenter.draft()
        self._prefilled = ("", "")
        self._add_what()
        self._add_numbers()
        self._show(self._column)
        self.unit.currentIndexChanged.connect(self._unit_changed)
        self.title.setFocus()

    # -- parts ----------------------------------------------------------------------------------------------------
    def _add_what(self) -> None:
        self.unit = Choice(self.tr("Pelajaran"), theme=self._theme)
        self.unit.addItem(self.tr("Di luar pelajaran program"), "")
        for card in self._presenter.units():
            self.unit.addItem(self.tr("{0} · {1}").format(card.code, card.title), card.code)
        self.unit.setMinimumContentsLength(12)
        self.add_field(self.tr("Pelajaran"), self.unit, self.tr("Judul dan TP terisi dari pelajaran yang dipilih."))
        self.title = QLineEdit()
        self.title.setMaxLength(LONGEST_TITLE)
        self.title.setPlaceholderText(self.tr("misalnya Ulangan 1 atau Praktik plating"))
        self.add_field(self.tr("Judul kolom"), self.title)
        self.aims = QPlainTextEdit()
        self.aims.setTabChangesFocus(True)
        self.aims.setFixedHeight(self._theme.px(76))
        self.aims.setPlaceholderText(self.tr("Murid dapat …"))
        self.add_field(self.tr("Tujuan pembelajaran (TP)"), self.aims, self.tr("Masuk ke deskripsi e-Rapor."))

    def _add_numbers(self) -> None:
        theme = self._theme
        self.kind = Choice(self.tr("Jenis"), theme=theme)
        self.kind.addItem(self.tr("Sumatif"), "sumatif")
        self.kind.addItem(self.tr("Formatif"), "formatif")
        self.kind.activated.connect(self._kind_chosen)
        self.kktp, self.weight = QSpinBox(), QSpinBox()
        self.kktp.setRange(0, 100)
        self.weight.setRange(0, MOST_WEIGHT)
        for field in (self.kktp, self.weight):
            field.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.date = QDateEdit()
        self.date.setDisplayFormat("dd/MM/yyyy")
        self.date.setCalendarPopup(True)
        self.body.addSpacing(theme.px(5))
        first = row(self._pair(self.tr("Jenis"), self.kind), self._pair(self.tr("Tanggal"), self.date))
        second = row(self._pair(self.tr("KKTP (0–100)"), self.kktp), self._pair(self.tr("Bobot"), self.weight))
        for line in (first, second):
            line.setSpacing(theme.px(14))
            self.body.addLayout(line)
        self.body.addWidget(label(self.tr("Bobot 0: dicatat saja, tidak ikut nilai akhir."), "small"))
        self.cap = QCheckBox(self.tr("Nilai remedial dihitung paling tinggi sebesar KKTP"))
        self.body.addWidget(self.cap)

    def _pair(self, words: str, field: QWidget) -> QWidget:
        made = QWidget()
        lines = QVBoxLayout(made)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(self._theme.px(4))
        caption = label(words, "strong")
        caption.setBuddy(field)
        field.setAccessibleName(words)
        lines.addWidget(caption)
        lines.addWidget(field)
        return made

    # -- what is chosen -------------------------------------------------------------------------------------------
    def form(self) -> Assessment:
        """What stands in the fields."""
        lesson = str(self.unit.currentData() or "")
        kind: Kind = "formatif" if self.kind.currentData() == "formatif" else "sumatif"
        return replace(
            self._column, title=self.title.text(), lesson=lesson, kind=kind, kktp=self.kktp.value(),
            aims=" ".join(self.aims.toPlainText().split())[:LONGEST_AIMS], weight=self.weight.value(),
            date=self.date.date().toString("yyyy-MM-dd"), cap=self.cap.isChecked(),
            source=self._column.source if lesson == self._column.lesson else "guru",
        )  # fmt: skip

    def submit(self) -> None:
        """Record; what does not fit is said under the fields."""
        self.wait()
        self._presenter.save(self.form(), self.accept, self.failed)

    def _show(self, column: Assessment) -> None:
        at = self.unit.findData(column.lesson)
        self.unit.setCurrentIndex(max(0, at))
        self.title.setText(column.title)
        self.aims.setPlainText(column.aims)
        self.kind.setCurrentIndex(self.kind.findData(column.kind))
        self.kktp.setValue(column.kktp)
        self.weight.setValue(column.weight)
        self.cap.setChecked(column.cap)
        day = QDate.fromString(column.date or self._presenter.today().isoformat(), "yyyy-MM-dd")
        self.date.setDate(day)

    def _unit_changed(self) -> None:
        """Fill in title and TP where the teacher has not typed something of the own."""
        draft = self._presenter.draft(str(self.unit.currentData() or ""))
        title, aims = self._prefilled
        if self.title.text() in ("", title):
            self.title.setText(draft.title)
        if self.aims.toPlainText() in ("", aims):
            self.aims.setPlainText(draft.aims)
        self._prefilled = (draft.title, draft.aims)

    def _kind_chosen(self) -> None:
        """Formatif is for learning, not for the sum, unless the teacher says so."""
        formative = self.kind.currentData() == "formatif"
        if formative and self.weight.value() == 1:
            self.weight.setValue(0)
        elif not formative and self.weight.value() == 0:
            self.weight.setValue(1)
