"""Keys that work everywhere, and the list of them on F1."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from aksi_desktop.ui.theme import MAX_SCALE, MIN_SCALE
from aksi_desktop.ui.widgets.basics import Button, label
from aksi_desktop.ui.widgets.cards import row
from aksi_desktop.ui.widgets.pages import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from aksi_desktop.ui.theme import Theme
    from aksi_desktop.ui.window import MainWindow

SCALE_STEP = 10


class Shortcuts(QObject):
    """Binds the keys of the window. Screens bind their own beside these."""

    def __init__(self, window: MainWindow, *, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._bind("F1", window.open_shortcuts)
        self._bind("Ctrl+K", window.navigator.search)
        self._bind("/", window.navigator.search)
        self._bind("Ctrl+Shift+B", window.navigator.open_help)
        self._bind("Ctrl+Shift+K", window.entrance.sign_out)
        self._bind("Ctrl++", lambda: self._zoom(SCALE_STEP))
        self._bind("Ctrl+=", lambda: self._zoom(SCALE_STEP))
        self._bind("Ctrl+-", lambda: self._zoom(-SCALE_STEP))
        self._bind("Ctrl+0", lambda: window.looks.set_scale(100))
        for number in range(1, 6):
            self._bind(f"Alt+{number}", partial(self._place, number))

    def _bind(self, keys: str, act: Callable[[], None]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self._window)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(act)

    def _zoom(self, step: int) -> None:
        self._window.looks.set_scale(min(max(self._theme.scale + step, MIN_SCALE), MAX_SCALE))

    def _place(self, number: int) -> None:
        navigator = self._window.navigator
        places = navigator.place_specs()
        if navigator.signed_in and not navigator.in_focus and number <= len(places):
            navigator.go(places[number - 1].id)


class ShortcutList(QDialog):
    """Every key in one list."""

    def __init__(self, *, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Pintasan papan tombol"))
        self.resize(theme.px(560), theme.px(560))
        page = ScrollPage(theme=theme, margins=(24, 20))
        page.body.addWidget(label(self.tr("Pintasan papan tombol"), "heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(24))
        grid.setVerticalSpacing(theme.px(10))
        grid.setColumnStretch(1, 1)
        for line, (keys, what) in enumerate(self.rows()):
            grid.addWidget(label(keys, "strong", wrap=False), line, 0)
            grid.addWidget(label(what), line, 1)
        page.body.addLayout(grid)
        close = Button(self.tr("Tutup"), "primary", theme=theme)
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.px(16))
        layout.addWidget(page, 1)
        layout.addLayout(row(None, close, margins=(theme.px(24), 0, theme.px(24), 0)))
        close.setFocus()

    def rows(self) -> tuple[tuple[str, str], ...]:
        """Keys and what they do."""
        return (
            ("F1", self.tr("Daftar pintasan ini")),
            ("Ctrl+K  /", self.tr("Cari pelajaran atau istilah")),
            ("Alt+1 … Alt+3", self.tr("Pindah tempat di kolom kiri")),
            ("Ctrl+Shift+B", self.tr("Butuh bantuan?")),
            ("Ctrl+Shift+K", self.tr("Keluar / ganti murid")),
            ("Esc", self.tr("Kembali, atau tutup yang sedang terbuka")),
            ("Tab  Shift+Tab", self.tr("Ke bagian berikutnya, sebelumnya")),
            (self.tr("Enter  Spasi"), self.tr("Tekan yang sedang dipilih")),
            ("Ctrl++  Ctrl+-", self.tr("Huruf lebih besar, lebih kecil")),
            ("Ctrl+0", self.tr("Ukuran huruf semula")),
            ("A … E", self.tr("Di kuis: pilih jawaban")),
            ("Enter", self.tr("Di kuis: periksa, lalu soal berikutnya")),
            ("Page Up  Page Down", self.tr("Di pelajaran: gulir satu layar")),
            ("[  ]  Alt+←  Alt+→", self.tr("Di pelajaran: bagian sebelumnya, berikutnya")),
            ("G", self.tr("Di pelajaran: perbesar gambar")),
            ("H I S A D T P", self.tr("Di daftar hadir: hadir, izin, sakit, alpa, dispensasi, terlambat, PKL")),
            (self.tr("Enter  Delete"), self.tr("Di nilai: ke murid berikutnya, kosongkan nilai")),
            ("Ctrl+C  Ctrl+V", self.tr("Di nilai: salin kolom, tempel kolom")),
            ("Ctrl+Z", self.tr("Di nilai: urungkan yang terakhir")),
            ("F9", self.tr("Di Kelas: tahan untuk melihat nama yang disembunyikan")),
        )
