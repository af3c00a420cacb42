"""The buttons over the sheet: one filled, two menus. Menus say what a column and a class can give."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from aksi_desktop.ui.widgets.basics import Button, IconButton

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QResizeEvent

    from aksi_desktop.ui.theme import Theme


class MarksBar(QWidget):
    """``asked(what)`` names the action: a menu's entries stand in ``actions_of``."""

    asked = Signal(str)

    def __init__(self, *, theme: Theme) -> None:
        super().__init__()
        self.items: dict[str, QAction] = {}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(10))
        self.new = Button(self.tr("Penilaian baru…"), "primary", theme=theme, icon="plus")
        self.new.clicked.connect(lambda: self.asked.emit("new"))
        self.column = Button(self.tr("Kolom ini"), theme=theme, icon="chevron-down")
        self.column.setMenu(self._menu((
            ("edit", self.tr("Ubah penilaian…")), ("quiz", self.tr("Ambil dari kuis…")),
            ("copy", self.tr("Salin kolom menurut nomor absen")), ("paste", self.tr("Tempel kolom…")),
            ("lists", self.tr("Remedial, susulan, pengayaan…")), ("history", self.tr("Riwayat nilai ini…")), ("", ""),
            ("stages", self.tr("Tampilkan kolom susulan dan pengayaan")), ("", ""),
            ("undo", self.tr("Batalkan langkah terakhir (Ctrl+Z)")),
            ("withdraw", self.tr("Sembunyikan penilaian ini")),
        )))  # fmt: skip
        self.items["stages"].setCheckable(True)
        self.export = Button(self.tr("Ekspor dan cetak"), theme=theme, icon="file-spreadsheet")
        self.export.setMenu(self._menu((
            ("xlsx", self.tr("Excel untuk guru…")), ("rapor", self.tr("Kolom e-Rapor SMK…")),
            ("sheet", self.tr("Catatan belajar per murid (PDF)…")), ("", ""),
            ("kokurikuler", self.tr("Teks kokurikuler…")),
        )))  # fmt: skip
        self.undo = IconButton("history", self.tr("Batalkan langkah terakhir (Ctrl+Z)"), theme=theme)
        self.undo.clicked.connect(lambda: self.asked.emit("undo"))
        line.addWidget(self.new)
        line.addWidget(self.column)
        line.addWidget(self.export)
        line.addStretch(1)
        line.addWidget(self.undo)
        # Large type on a small screen: the menu has the same entry, and Ctrl+Z stays.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_state(self, *, column: bool, learners: bool, quiz: bool, masked: bool, undo: bool) -> None:
        """What can be used now: ``column`` an assessment's column is current, ``quiz`` its unit has one."""
        self.new.setEnabled(learners and not masked)
        self.column.setEnabled(column and not masked)
        self.export.setEnabled(learners and not masked)
        self.undo.setEnabled(undo and not masked)
        self.items["quiz"].setEnabled(quiz)
        self.items["undo"].setEnabled(undo)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        layout = self.layout()
        gaps = 0 if layout is None else 3 * layout.spacing()
        wide = sum(each.sizeHint().width() for each in (self.new, self.column, self.export, self.undo))
        self.undo.setVisible(self.width() >= wide + gaps)

    def _menu(self, entries: tuple[tuple[str, str], ...]) -> QMenu:
        menu = QMenu(self)
        for name, words in entries:
            if not name:
                menu.addSeparator()
                continue
            action = menu.addAction(words)
            action.triggered.connect(lambda _=False, name=name: self.asked.emit(name))
            self.items[name] = action
        return menu
