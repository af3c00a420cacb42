"""Kehadiran as it is seen: fill in, meetings of before, recap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from aksi_desktop.ui.classroom.attendance.recap_view import RecapView
from aksi_desktop.ui.classroom.attendance.sheet import SheetView
from aksi_desktop.ui.classroom.tabs import ClassTab
from aksi_desktop.ui.widgets.cards import row
from aksi_desktop.ui.widgets.toggles import ToggleRow

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from aksi_desktop.roster import ClassCard

    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.theme import Theme

FILL, MEETINGS, RECAP = "isi", "pertemuan", "rekap"


class AttendanceTab(ClassTab):
    """Three pages of one class."""

    def __init__(self, *, theme: Theme, frame: Frame) -> None:
        super().__init__()
        self.sheet = SheetView(theme=theme, frame=frame)
        self.recap = RecapView(theme=theme)
        self.recap.opened.connect(self._open)
        self.pages = ToggleRow(
            (
                (FILL, self.tr("Isi daftar hadir"), ""),
                (MEETINGS, self.tr("Pertemuan"), ""),
                (RECAP, self.tr("Rekap"), ""),
            ),
            FILL,
            theme=theme,
        )
        self.pages.chosen.connect(self.show_page)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.sheet)
        self._stack.addWidget(self.recap)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(theme.px(8))
        top = row(self.pages, self.sheet.head, self.recap.head, spacing=theme.px(12))
        top.setStretch(1, 1)
        top.setStretch(2, 1)
        lines.addLayout(top)
        lines.addWidget(self._stack, 1)

    # -- what the page asks ---------------------------------------------------------------------------------------
    def show_class(self, card: ClassCard) -> None:
        self.card = card
        self.set_masked(self.masked)
        self.refresh()

    def refresh(self) -> None:
        if self.card is None:
            return
        self.sheet.presenter.show(self.card.id)
        if self._stack.currentWidget() is self.recap:
            self.recap.presenter.show(self.card.id)

    def set_masked(self, masked: bool) -> None:
        self.masked = masked
        self.sheet.set_masked(masked)
        self.recap.set_masked(masked)

    def first_focus(self) -> QWidget | None:
        return self.sheet.first_focus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # One pass by keyboard begins at once: the first letter typed marks the first learner.
        QTimer.singleShot(0, self, self._take_keyboard)

    # -- inside ---------------------------------------------------------------------------------------------------
    def show_page(self, page: str) -> None:
        """Show one of the three."""
        self.pages.show_value(page)
        self._stack.setCurrentWidget(self.sheet if page == FILL else self.recap)
        self.sheet.head.setVisible(page == FILL)
        self.recap.head.setVisible(page == RECAP)
        if page != FILL:
            self.recap.pages.setCurrentIndex(0 if page == MEETINGS else 1)
            if self.card is not None:
                self.recap.presenter.show(self.card.id)

    def _take_keyboard(self) -> None:
        if self.sheet.table.isVisible() and QApplication.activeModalWidget() is None:
            self.sheet.table.setFocus()

    def _open(self, meeting: str) -> None:
        self.show_page(FILL)
        self.sheet.presenter.open(meeting)
        self.sheet.table.setFocus()
