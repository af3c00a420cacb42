"""Nilai as it is seen: buttons, the sheet, and one line that says what the current column and cell are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from aksi_desktop.ui.classroom.marks.bar import MarksBar
from aksi_desktop.ui.classroom.marks.table import MarkTableView
from aksi_desktop.ui.classroom.marks.words import MarkWords
from aksi_desktop.ui.classroom.tabs import ClassTab
from aksi_desktop.ui.widgets.basics import Button, label
from aksi_desktop.ui.widgets.cards import Card, EmptyState
from aksi_desktop.ui.widgets.one_line import OneLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from aksi_desktop.classroom.follow_up import FollowUp
    from aksi_desktop.classroom.quiz_marks import QuizMark
    from aksi_desktop.roster import ClassCard

    from aksi_desktop.ui.classroom.marks.files import FileKind
    from aksi_desktop.ui.classroom.marks.grid import Grid, Place
    from aksi_desktop.ui.classroom.marks.presenter import Entry, MarksPresenter
    from aksi_desktop.ui.theme import Theme

LOWEST = 230  # pixels at 100 %: the head and four rows
TIGHT = 430  # pixels at 100 %: below this height everything but the sheet folds


class MarksTab(ClassTab):
    """Shows a ``Grid``; ``presenter`` is set by ``build_marks``. Every dialog closes when names must be hidden."""

    presenter: MarksPresenter

    def __init__(self, *, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._words = MarkWords(self)
        self._dialog: QDialog | None = None
        self._actions: dict[str, Callable[[], None]] = {
            "new": self._new, "edit": self._edit, "quiz": self._quiz, "copy": self.copy_column,
            "paste": self.paste_column, "lists": self._lists, "history": self._history, "withdraw": self._withdraw,
            "stages": self._stages, "undo": self._undo, "xlsx": lambda: self._export("xlsx"),
            "rapor": lambda: self._export("rapor"), "sheet": lambda: self._export("sheet"),
            "kokurikuler": self._kokurikuler,
        }  # fmt: skip
        self.bar = MarksBar(theme=theme)
        self.bar.asked.connect(lambda what: self._actions[what]())
        self.table = MarkTableView(theme=theme)
        self.table.marks.typed.connect(lambda row, column, text: self.presenter.type(row, column, text))
        self.table.copy_asked.connect(self.copy_column)
        self.table.paste_asked.connect(self.paste_column)
        self.table.undo_asked.connect(self._undo)
        self.table.moved.connect(self._moved)
        self.about = OneLine("", "small")
        self.status = label("", "strong")
        self.status.setAccessibleName(self.tr("Keadaan"))
        self._card = Card("card", theme=theme, padding=14, spacing=8)
        self._card.body.addWidget(self.about)
        self._card.body.addWidget(self.table, 1)
        self._card.body.addWidget(self.status)
        self.status.hide()
        self._legend = label(
            self.tr("Ketik angka, Enter turun · Ctrl+V menempel kolom · lampu kuning: bisa diperbaiki lewat remedial"),
            "small",
        )
        self._card.body.addWidget(self._legend)
        self._empty = self._make_empty()
        self._nobody = EmptyState(
            "users", self.tr("Belum ada murid di kelas ini"),
            self.tr("Tambahkan murid lewat tab Murid atau daftar kelas. Setelah itu nilai bisa diisi di sini."),
            theme=theme,
        )  # fmt: skip
        self._arriving = False
        self._lay_out()
        self._show_parts(None)

    # -- what the page asks ---------------------------------------------------------------------------------------
    def show_class(self, card: ClassCard) -> None:
        """Show this class from now on."""
        self.card = card
        self._close_dialog()
        self.presenter.show_class(card.id)

    def refresh(self) -> None:
        """Ask for the state of now."""
        self.presenter.refresh()

    def set_masked(self, masked: bool) -> None:
        """Hide at once what is shown; a dialog with names goes."""
        self.masked = masked
        if masked:
            self._close_dialog()
            self._say("")
        if self.presenter.grid is not None:
            self.show_grid(self.presenter.grid)

    def first_focus(self) -> QWidget | None:
        """The sheet, or the first step."""
        return self.table if self._card.isVisibleTo(self) else self.begin if self._empty.isVisibleTo(self) else None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # As in a sheet of Excel: the first digit typed goes into the cell, without a click before.
        self._arriving = True
        QTimer.singleShot(0, self, self._take_keyboard)

    # -- what the presenter asks ----------------------------------------------------------------------------------
    def show_busy(self) -> None:
        """Another class is read: nothing of the former one stays."""
        self._show_parts(None)
        self._say(self.tr("Sebentar…"))

    def show_grid(self, grid: Grid) -> None:
        """Show the marks of now."""
        if self.status.text() == self.tr("Sebentar…"):
            self._say("")
        self._show_parts(grid)
        self.table.show_grid(grid, masked=self.masked)
        self._moved()
        self._take_keyboard()

    def say_wrong(self, text: str) -> None:
        """What was typed is no mark; the cell keeps what it had."""
        self._say(self.tr("“{0}” bukan nilai. Tulis angka bulat 0 sampai 100.").format(text))

    def say_rounded(self, text: str, mark: int) -> None:
        """A mark with decimals was rounded."""
        self._say(self.tr("{0} dibulatkan menjadi {1}.").format(text, mark))

    def say_undone(self, count: int) -> None:
        """A step was taken back."""
        self._say(self.tr("%n nilai kembali seperti sebelumnya.", "", count))

    def say_written(self, name: str) -> None:
        """A file stands."""
        self._say(self.tr("Tersimpan: {0}").format(name))

    # -- copying --------------------------------------------------------------------------------------------------
    def copy_column(self) -> None:
        """Put the current column on the clipboard, row n for roll number n."""
        index = self.table.currentIndex()
        if self.masked or not index.isValid():
            return
        text = self.presenter.column_text(index.column())
        QGuiApplication.clipboard().setText(text)
        rows = text.count("\n")
        self._say(self.tr("Kolom disalin: %n baris menurut nomor absen.", "", rows))

    def paste_column(self) -> None:
        """Take the clipboard: one cell is typed here, more are shown first."""
        index, place, grid = self.table.currentIndex(), self._place(), self.presenter.grid
        text = QGuiApplication.clipboard().text()
        if self.masked or place is None or grid is None or not text.strip():
            return
        if "\n" not in text.strip("\r\n") and "\t" not in text:
            self.presenter.type(index.row(), index.column(), text)
            return
        from aksi_desktop.ui.classroom.marks.proposal_dialogs import PasteDialog

        pasted = self.presenter.read_column(text)
        known = {line.learner.id: grid.mark(row, index.column()) for row, line in enumerate(grid.table.lines)}
        replaced = sum(known[each.learner] not in (None, each.mark) for each in pasted.marks)
        self._open(PasteDialog(self.presenter, pasted, place, replaced, theme=self._theme, parent=self))

    # -- inside ---------------------------------------------------------------------------------------------------
    def _lay_out(self) -> None:
        """On a very low window the whole tab scrolls, so that some rows are always seen together."""
        page = QWidget()
        page.setProperty("look", "page")
        lines = self._lines = QVBoxLayout(page)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.bar)
        lines.addWidget(self._card, 1)
        lines.addWidget(self._empty)
        lines.addWidget(self._nobody)
        lines.addStretch(0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Large type on a small screen: the rows come first, so the air and the line about keys give way."""
        theme = self._theme
        tight = self.height() < theme.px(TIGHT)
        side = 12 if tight else theme.px(14)
        self._lines.setSpacing(8 if tight else theme.px(12))
        self._card.body.setContentsMargins(side, side, side, side)
        self._card.body.setSpacing(4 if tight else theme.px(8))
        self._legend.setVisible(not tight)
        self.table.setMinimumHeight(LOWEST if tight else theme.px(LOWEST))

    def _say(self, text: str) -> None:
        self.status.setText(text)
        self.status.setVisible(bool(text))

    def _make_empty(self) -> EmptyState:
        self.begin = Button(self.tr("Buat penilaian pertama…"), "primary", theme=self._theme, icon="plus")
        self.begin.clicked.connect(self._new)
        return EmptyState(
            "notebook-pen", self.tr("Belum ada penilaian di kelas ini"),
            self.tr("Buat satu penilaian, misalnya “Praktik plating” dengan KKTP 75. Setelah itu nilai diketik seperti "
            "di Excel, ditempel dari lembar sendiri, atau diambil dari kuis."),
            self.begin, theme=self._theme,
        )  # fmt: skip

    def _show_parts(self, grid: Grid | None) -> None:
        learners = grid is not None and bool(grid.table.lines)
        filled = grid is not None and bool(grid.places) and learners
        self._card.setVisible(filled)
        self._empty.setVisible(grid is not None and learners and not filled)
        self._nobody.setVisible(grid is not None and not learners)
        self.bar.setVisible(filled)

    def _place(self) -> Place | None:
        """The current column, or None on the sum."""
        grid, column = self.presenter.grid, self.table.currentIndex().column()
        return grid.places[column] if grid is not None and 0 <= column < len(grid.places) else None

    def _moved(self) -> None:
        place, grid = self._place(), self.presenter.grid
        self.about.show_text(self._about(place))
        card = next((unit for unit in self.presenter.units() if place and unit.code == place.column.lesson), None)
        self.bar.show_state(
            column=place is not None, learners=grid is not None and bool(grid.table.lines),
            quiz=card is not None and card.has_quiz, masked=self.masked, undo=self.presenter.can_undo,
        )  # fmt: skip

    def _about(self, place: Place | None) -> str:
        if place is None:
            return self.tr("Nilai akhir: yang dihitung × bobot, dibulatkan. Baru muncul setelah semuanya lengkap.")
        return self.tr("{0}: {1}").format(place.column.title, self._words.column(place.column))

    def _new(self) -> None:
        from aksi_desktop.ui.classroom.marks.assessment_dialog import AssessmentDialog

        self._open(AssessmentDialog(self.presenter, None, theme=self._theme, parent=self))

    def _edit(self) -> None:
        from aksi_desktop.ui.classroom.marks.assessment_dialog import AssessmentDialog

        place = self._place()
        if place is not None:
            self._open(AssessmentDialog(self.presenter, place.column, theme=self._theme, parent=self))

    def _withdraw(self) -> None:
        place = self._place()
        if place is not None:
            column = place.column

            def done() -> None:
                self.presenter.offer_back(
                    self.tr("“{0}” disembunyikan; nilainya tetap tersimpan.").format(column.title),
                    self.tr("Kembalikan"), column,
                )  # fmt: skip

            self.presenter.withdraw(column, done)

    def _quiz(self) -> None:
        place = self._place()
        if place is None:
            return
        column = place.column

        def show(proposal: tuple[QuizMark, ...]) -> None:
            from aksi_desktop.ui.classroom.marks.proposal_dialogs import QuizDialog

            if not self.masked:
                self._open(QuizDialog(self.presenter, column, proposal, theme=self._theme, parent=self))

        self.presenter.propose(column, show)

    def _history(self) -> None:
        place, index, grid = self._place(), self.table.currentIndex(), self.presenter.grid
        if place is None or grid is None:
            return
        learner = grid.line(index.row()).learner

        def show(entries: tuple[Entry, ...]) -> None:
            from aksi_desktop.ui.classroom.marks.history_dialog import MarkHistoryDialog

            if not self.masked:
                self._open(MarkHistoryDialog(learner, place, entries, theme=self._theme, parent=self))

        self.presenter.history(index.row(), index.column(), show)

    def _lists(self) -> None:
        place = self._place()
        if place is None:
            return
        column = place.column

        def show(found: FollowUp) -> None:
            from aksi_desktop.ui.classroom.marks.lists_dialog import ListsDialog

            if not self.masked:
                self._open(ListsDialog(self.presenter, column, found, theme=self._theme, parent=self))

        self.presenter.follow_up(column, show)

    def _export(self, kind: FileKind) -> None:
        from aksi_desktop.ui.classroom.marks.export_dialog import ExportDialog

        self._open(ExportDialog(self.presenter, kind, theme=self._theme, parent=self))

    def _kokurikuler(self) -> None:
        from aksi_desktop.ui.classroom.marks.kokurikuler_dialog import KokurikulerDialog

        self._open(KokurikulerDialog(self.presenter, theme=self._theme, parent=self))

    def _stages(self) -> None:
        self.presenter.show_all_stages(self.bar.items["stages"].isChecked())

    def _undo(self) -> None:
        if not self.masked:
            self.presenter.undo()

    def _open(self, dialog: QDialog) -> None:
        """One dialog at a time; the keyboard comes back to the sheet."""
        self._close_dialog()
        self._dialog = dialog
        dialog.finished.connect(self._closed)
        dialog.open()

    def _take_keyboard(self) -> None:
        """Once after coming here, as soon as there is something to type into."""
        focus = self.first_focus()
        if self._arriving and focus is not None and self.isVisible() and QApplication.activeModalWidget() is None:
            self._arriving = False
            focus.setFocus()

    def _closed(self) -> None:
        self._dialog = None
        focus = self.first_focus()
        if focus is not None:
            focus.setFocus()

    def _close_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.reject()
