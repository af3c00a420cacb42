"""Kemajuan as it is seen: the matrix with its module picker, and beside it who needs company.

Where there is no room for both, one of them stands there and a word leads to the other: never a list that scrolls
within a page that scrolls.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from aksi_desktop.ui.classroom.progress.history_dialog import HistoryDialog
from aksi_desktop.ui.classroom.progress.side import CompanyCard, HardestCard
from aksi_desktop.ui.classroom.progress.table import MatrixTable
from aksi_desktop.ui.classroom.tabs import ClassTab
from aksi_desktop.ui.widgets.basics import Button, Choice, label
from aksi_desktop.ui.widgets.cards import Card, row

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from aksi_desktop.classroom.history import Step
    from aksi_desktop.classroom.matrix import PersonRow, UnitColumn
    from aksi_desktop.roster import ClassCard

    from aksi_desktop.ui.classroom.progress.presenter import ProgressModel, ProgressPresenter
    from aksi_desktop.ui.theme import Theme

SIDE, STACK_BELOW = 296, 900  # pixels at 100 %
LOWEST = 300
TIGHT = 430
TABLE_ALONE = 160  # whatever the size of type: the head and two rows, so that the page itself need not scroll


class ProgressTab(ClassTab):
    """Shows a ``ProgressModel``; ``presenter`` is set by ``build_progress``."""

    presenter: ProgressPresenter
    assign_asked = Signal()
    mask_changed = Signal(bool)

    def __init__(self, *, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._model: ProgressModel | None = None
        self._dialog: HistoryDialog | None = None
        self._aside = False
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        page.setProperty("look", "page")
        self._across = QHBoxLayout(page)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(theme.px(16))
        self._across.addWidget(self._make_matrix(), 1)
        self._across.addWidget(self._make_side())
        self._scroll.setWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    # -- what the page asks ---------------------------------------------------------------------------------------
    def show_class(self, card: ClassCard) -> None:
        """Show this class from now on."""
        self.card = card
        self._close_history()
        self.presenter.show_class(card.id)

    def refresh(self) -> None:
        """Ask for the state of now."""
        self.presenter.refresh()

    def set_masked(self, masked: bool) -> None:
        """Hide at once what is shown; nothing is asked anew."""
        self.masked = masked
        self.mask_changed.emit(masked)
        if masked:
            self._close_history()
        if self._model is not None:
            self._show(self._model)

    def first_focus(self) -> QWidget | None:
        """The table: arrows move, Enter opens."""
        if self.to_matrix.isVisibleTo(self):
            return self.to_matrix
        return self.table if self.table.isVisibleTo(self) else self.modules

    # -- what the presenter asks ----------------------------------------------------------------------------------
    def show_busy(self) -> None:
        """Another class is read: nothing of the former one stays."""
        self._model = None
        if self.table.hasFocus():
            self.modules.setFocus()  # a hidden table would hand the keyboard to whatever comes next, far away
        self._status.setText(self.tr("Sebentar…"))
        self._status.show()
        self._body.hide()
        self.company.hide()
        self.hardest.hide()
        self.to_side.hide()

    def show_progress(self, model: ProgressModel) -> None:
        """Show everything anew."""
        first, self._model = self._model is None, model
        self._fill_modules(model)
        self._show(model)
        if first and self.modules.hasFocus():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_history(self, person: PersonRow, unit: UnitColumn, steps: tuple[Step, ...]) -> None:
        """Show what a learner did in a unit; not while names are hidden."""
        if self.masked:
            return
        self._close_history()
        self._dialog = HistoryDialog(person, unit, steps, theme=self._theme, parent=self.window())
        self._dialog.finished.connect(self._forget_history)
        self._dialog.open()

    # -- parts ----------------------------------------------------------------------------------------------------
    def _make_matrix(self) -> Card:
        theme = self._theme
        card = Card("card", theme=theme, padding=16, spacing=8)
        head = QHBoxLayout()
        head.setSpacing(theme.px(12))
        self.modules = Choice(self.tr("Modul"), theme=theme)
        self.modules.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.modules.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.modules.activated.connect(lambda index: self.presenter.choose_module(str(self.modules.itemData(index))))
        head.addWidget(self.modules)
        head.addStretch(1)
        self._legend = label(self.tr("kuis terbaik · 2/6 bagian · – belum"), "small", wrap=False)
        self._legend.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._legend, 1)
        self.assign = Button(self.tr("Tugaskan pelajaran"), "primary", theme=theme)
        self.assign.clicked.connect(self.assign_asked)
        head.addWidget(self.assign)
        card.body.addLayout(head)
        self._status = label("", "muted")
        card.body.addWidget(self._status)
        self._body = QWidget()
        inside = QVBoxLayout(self._body)
        inside.setContentsMargins(0, 0, 0, 0)
        self.table = MatrixTable(theme=theme)
        self.table.setMinimumHeight(theme.px(LOWEST))
        self.table.opened.connect(self._open)
        inside.addWidget(self.table)
        card.body.addWidget(self._body, 1)
        self.to_side = Button("", "link", theme=theme, icon="users", icon_size=18)
        self.to_side.clicked.connect(lambda: self._turn(aside=True))
        self.to_side.hide()
        card.body.addLayout(row(self.to_side, None))
        card.body.addStretch(0)
        self._matrix = card
        return card

    def _make_side(self) -> QWidget:
        theme = self._theme
        self._side = QWidget()
        lines = QVBoxLayout(self._side)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.px(14))
        self.to_matrix = Button(
            self.tr("Kembali ke tabel kemajuan"), "link", theme=theme, icon="arrow-left", icon_size=18
        )
        self.to_matrix.clicked.connect(lambda: self._turn(aside=False))
        self.to_matrix.hide()
        lines.addLayout(row(self.to_matrix, None))
        self.company = CompanyCard(theme=theme)
        self.company.unit_asked.connect(self._open_unit)
        self.hardest = HardestCard(theme=theme)
        lines.addWidget(self.company)
        lines.addWidget(self.hardest)
        lines.addStretch(1)
        return self._side

    # -- inside ---------------------------------------------------------------------------------------------------
    def _fill_modules(self, model: ProgressModel) -> None:
        choices = [(choice.title, choice.code) for choice in model.matrix.modules]
        choices.append((self.tr("Semua pelajaran"), ""))
        known = [(self.modules.itemText(at), self.modules.itemData(at)) for at in range(self.modules.count())]
        if choices != known:
            self.modules.clear()
            for title, code in choices:
                self.modules.addItem(title, code)
        self.modules.setCurrentIndex(self.modules.findData(model.module))

    def _show(self, model: ProgressModel) -> None:
        matrix = model.matrix
        empty = self._why_empty(model)
        self._status.setText(empty)
        self._status.setVisible(bool(empty))
        self._body.setVisible(not empty)
        if not empty:
            self.table.show_matrix(matrix, masked=self.masked)
        titles = {unit.code: unit.title for unit in matrix.units}
        self.company.show_company(model.company, titles, masked=self.masked)
        self.company.setVisible(bool(matrix.people))
        self.to_side.setText(self.tr("Perlu didampingi ({0})").format(len(model.company.people)))
        self.hardest.show_hardest(model.hardest)
        self._arrange()

    def _why_empty(self, model: ProgressModel) -> str:
        if not model.matrix.people:
            return self.tr("Belum ada murid di kelas ini. Tambahkan lewat tab Murid atau daftar kelas.")
        if not model.matrix.units:
            return self.tr("Belum ada pelajaran untuk murid di komputer ini.")
        return ""

    def _open(self, person: PersonRow, unit: UnitColumn) -> None:
        if self.masked:
            self._tell(self.tr("Nama dan nilai sedang disembunyikan. Riwayat bisa dibuka setelah tampil lagi."))
        elif unit.closed:
            self._tell(self.tr("{0}: tidak dinilai dan tidak diikuti satu per satu.").format(unit.title))
        else:
            self.presenter.open_history(person, unit)

    def _open_unit(self, person: PersonRow, code: str) -> None:
        self.presenter.open_history_of(person, code)

    def _tell(self, text: str) -> None:
        self._status.setText(text)
        self._status.show()

    def _close_history(self) -> None:
        if self._dialog is not None:
            self._dialog.reject()

    def _forget_history(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        theme = self._theme
        narrow = self.width() < theme.px(STACK_BELOW)
        some = self._model is not None and bool(self._model.matrix.people)
        aside = self._aside and narrow and some
        self._matrix.setVisible(not aside)
        self._side.setVisible(aside or not narrow)
        self.to_side.setVisible(narrow and some)
        self.to_matrix.setVisible(aside)
        self._side.setMinimumWidth(0 if narrow else theme.px(SIDE))
        self._side.setMaximumWidth(16_777_215 if narrow else theme.px(SIDE))
        self._legend.setVisible(self.width() > theme.px(680))
        # Large type on a small screen: the rows come first, the air gives way.
        tight = self.height() < theme.px(TIGHT)
        side = 12 if tight else theme.px(16)
        self._matrix.body.setContentsMargins(side, side, side, side)
        self._matrix.body.setSpacing(2 if tight else theme.px(8))
        self.table.setMinimumHeight(TABLE_ALONE if narrow else theme.px(LOWEST))

    def _turn(self, *, aside: bool) -> None:
        """Where one stands at a time: show the other, and give it the keyboard."""
        self._aside = aside
        self._arrange()
        self._scroll.verticalScrollBar().setValue(0)
        focus = self.first_focus()
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
