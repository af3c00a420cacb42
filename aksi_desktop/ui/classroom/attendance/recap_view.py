"""The meetings of before, to open again, and the recap by month or semester."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from aksi_desktop.classroom.days import Period
from aksi_desktop.classroom.export.attendance_words import LETTERS, per_cent, period_in_words
from aksi_desktop.classroom.export.files import file_stem

from aksi_desktop.ui.day_words import long_day, month_year
from aksi_desktop.ui.gender_words import gender_letter
from aksi_desktop.ui.widgets.basics import Button, IconButton, label
from aksi_desktop.ui.widgets.cards import EmptyState, row, row_height
from aksi_desktop.ui.widgets.toggles import ToggleRow

if TYPE_CHECKING:
    from aksi_desktop.classroom.meetings import MeetingCard
    from aksi_desktop.classroom.recap import Counts, GenderTotal, Recap

    from aksi_desktop.ui.classroom.attendance.recap_presenter import Format, RecapPresenter
    from aksi_desktop.ui.theme import Theme

_ID = int(Qt.ItemDataRole.UserRole) + 1


def _icon(name: str, large: bool) -> str | None:
    return None if large else name


class RecapView(QWidget):
    """Two pages; the tab says which. ``presenter`` is set by ``build_attendance``."""

    presenter: RecapPresenter
    opened = Signal(str)

    def __init__(self, *, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._recap: Recap | None = None
        self._masked = False
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        self.pages = QStackedWidget()
        self.pages.addWidget(self._make_meetings())
        self.pages.addWidget(self._make_recap())
        lines.addWidget(self.pages, 1)

    # -- parts ----------------------------------------------------------------------------------------------------
    def _make_meetings(self) -> QWidget:
        page = QWidget()
        lines = QVBoxLayout(page)
        lines.setContentsMargins(0, 0, 0, 0)
        self.meetings = QListWidget()
        self.meetings.setAccessibleName(self.tr("Pertemuan yang tercatat"))
        self.meetings.itemActivated.connect(self._open)
        self.meetings.itemClicked.connect(self._open)
        self._none = EmptyState(
            "history",
            self.tr("Belum ada pertemuan yang tercatat"),
            self.tr("Isi daftar hadir, lalu simpan; pertemuannya muncul di sini dan bisa dibuka lagi."),
            theme=self._theme,
        )
        lines.addWidget(self._none)
        lines.addWidget(self.meetings, 1)
        lines.addStretch(0)
        return page

    def _make_recap(self) -> QWidget:
        theme = self._theme
        page = QWidget()
        lines = QVBoxLayout(page)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.px(8))
        self.kind = ToggleRow(
            (("bulan", self.tr("Bulan"), ""), ("semester", self.tr("Semester"), "")), "bulan", theme=theme
        )
        self.kind.chosen.connect(lambda kind: self.presenter.choose(kind))
        self.before = IconButton("chevron-left", self.tr("Sebelumnya"), theme=theme)
        self.before.clicked.connect(lambda: self.presenter.turn(False))
        self.after = IconButton("chevron-right", self.tr("Sesudahnya"), theme=theme)
        self.after.clicked.connect(lambda: self.presenter.turn(True))
        self._period = label("", "subheading", wrap=False)
        large = theme.scale >= 150  # very large type: short words, without pictures
        paper = Button(self.tr("PDF…") if large else self.tr("Cetak (PDF)…"), theme=theme, icon=_icon("printer", large))
        paper.setAccessibleName(self.tr("Cetak (PDF)…"))
        paper.clicked.connect(lambda: self._ask("pdf"))
        book = Button(self.tr("Excel…"), theme=theme, icon=_icon("file-spreadsheet", large))
        book.clicked.connect(lambda: self._ask("xlsx"))
        self.head = QWidget()  # stands beside the tab's own choices, as the buttons of the list do
        self.head.setLayout(row(None, paper, book, spacing=theme.px(8)))
        self.head.hide()
        lines.addLayout(row(self.kind, self.before, self._period, self.after, None, spacing=theme.px(8)))
        self._rule = label("", "small")
        lines.addWidget(self._rule)
        self.table = self._make_table()
        lines.addWidget(self.table, 1)
        return page

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 4 + len(LETTERS))
        table.setHorizontalHeaderLabels([self.tr("No"), self.tr("Nama"), self.tr("L/P"), *LETTERS, self.tr("% hadir")])
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(row_height(self._theme, 32))
        header = table.horizontalHeader()
        header.setMinimumSectionSize(self._theme.px(24))
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        name = QTableWidgetItem(self.tr("Nama"))
        name.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.setHorizontalHeaderItem(1, name)
        table.setAccessibleName(self.tr("Rekap kehadiran"))
        return table

    # -- what the tab asks ----------------------------------------------------------------------------------------
    def set_masked(self, masked: bool) -> None:
        """Hide the lines of learners; the class's sums stay."""
        self._masked = masked
        self._fill()

    # -- what the presenter asks ----------------------------------------------------------------------------------
    def show_meetings(self, meetings: tuple[MeetingCard, ...]) -> None:
        """List the meetings, newest first."""
        self.meetings.clear()
        for card in reversed(meetings):
            parts = [long_day(card.date)]
            if card.hours:
                parts.append(self.tr("jam ke-{0}").format(card.hours))
            if card.lessons:
                parts.append(", ".join(card.lessons))
            parts.append(self.tr("%n murid tercatat", "", card.marked))
            item = QListWidgetItem(" · ".join(parts))
            item.setData(_ID, card.id)
            self.meetings.addItem(item)
        self._none.setVisible(not meetings)
        self.meetings.setVisible(bool(meetings))

    def show_recap(self, recap: Recap) -> None:
        """Show a period."""
        self._recap = recap
        self.kind.show_value(recap.period.kind)
        self._period.setText(self._period_words(recap.period))
        meetings = self.tr("%n pertemuan", "", len(recap.meetings))
        rule = self.tr("Persen hadir = (H + T + D) : pertemuan yang tercatat, tanpa PKL.")
        self._rule.setText(self.tr("{0} · {1}").format(meetings, rule))
        self._fill()

    def tell_written(self, file: str) -> None:
        """Say where it lies now."""
        self._rule.setText(self.tr("Tersimpan sebagai {0}.").format(file))

    # Papers of the school are in Bahasa Indonesia whatever the screen speaks; these are the words of the screen.
    def _period_words(self, period: Period) -> str:
        if period.kind == "bulan":
            return month_year(period.since)
        if period != Period.semester(period.since):
            return period_in_words(period)
        year = period.since.year
        if period.since.month >= 7:
            return self.tr("Semester ganjil {0}/{1}").format(year, year + 1)
        return self.tr("Semester genap {0}/{1}").format(year - 1, year)

    def _gender_words(self, total: GenderTotal) -> str:
        words = {"L": self.tr("Laki-laki ({0})"), "P": self.tr("Perempuan ({0})"), "": self.tr("L/P belum diisi ({0})")}
        return words[total.gender].format(total.learners)

    # -- inside ---------------------------------------------------------------------------------------------------
    def _fill(self) -> None:
        recap = self._recap
        if recap is None:
            return
        rows = [] if self._masked else list(recap.rows)
        self.table.clearContents()
        self.table.setRowCount(len(rows) + len(recap.genders) + 1)
        for place, one in enumerate(rows):
            name = self.tr("{0} (sudah pindah kelas)").format(one.name) if one.moved else one.name
            self._line(place, str(one.roll or ""), name, gender_letter(one.gender, ""), one.counts)
        place = len(rows)
        for total in recap.genders:
            self._line(place, "", self._gender_words(total), "", total.counts, strong=True)
            place += 1
        self._line(place, "", self.tr("Seluruh kelas"), "", recap.total, strong=True)

    def _line(self, place: int, number: str, name: str, gender: str, counts: Counts, *, strong: bool = False) -> None:
        numbers = [str(each) if each else "" for each in counts.by_state]
        for column, text in enumerate((number, name, gender, *numbers, per_cent(counts.per_cent))):
            item = QTableWidgetItem(text)
            if column != 1:
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
            if strong:
                item.setFont(self._theme.font(15, 600))
            self.table.setItem(place, column, item)

    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(str(item.data(_ID)))

    def _ask(self, form: Format) -> None:
        if self._recap is None:
            return
        since = self._recap.period.since
        month = f"-{since.month:02}" if self._recap.period.kind == "bulan" else f"-s{1 if since.month >= 7 else 2}"
        name = f"kehadiran-{file_stem(self._recap.class_name)}-{since.year}{month}.{form}"
        kinds = self.tr("PDF (*.pdf)") if form == "pdf" else self.tr("Excel (*.xlsx)")
        place, _ = QFileDialog.getSaveFileName(self, self.tr("Simpan rekap"), name, kinds)
        if place:
            file = Path(place)
            self.presenter.write(file if file.suffix else file.with_suffix(f".{form}"), form)
