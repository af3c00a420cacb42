"""Tentang: what this is and is not, its version, its licences, and where its data lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aksi_desktop import __version__

from aksi_desktop.ui.widgets.bars import TopBar
from aksi_desktop.ui.widgets.basics import Button, label
from aksi_desktop.ui.widgets.cards import Card, row
from aksi_desktop.ui.widgets.pages import FocusScreen, ScrollPage

if TYPE_CHECKING:
    from pathlib import Path

    from aksi_desktop.ui.theme import Theme


class AboutScreen(FocusScreen):
    """One page of plain facts."""

    def __init__(self, *, theme: Theme, data: Path | None) -> None:
        super().__init__()
        self._theme = theme
        bar = TopBar(theme=theme)
        self._back = Button(self.tr("‹ Kembali"), "link", theme=theme)
        self._back.clicked.connect(self.closed)
        bar.body.addWidget(self._back)
        bar.body.addStretch(1)
        bar.help_asked.connect(self.help_asked)
        page = ScrollPage(theme=theme, max_width=820, margins=(40, 32))
        page.body.addWidget(label(self.tr("Tentang AKSI Desktop"), "title"))
        page.body.addWidget(label(self.tr("Versi {0}").format(__version__), "muted"))
        page.body.addWidget(self._card(self.tr("Apa ini"), self._what()))
        page.body.addWidget(self._card(self.tr("Bukan produk resmi"), self._independent()))
        page.body.addWidget(self._card(self.tr("Datamu"), self._data()))
        if data is not None:
            page.body.addWidget(self._folder_card(data))
        page.body.addWidget(self._card(self.tr("Lisensi"), self._licences()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addWidget(page, 1)

    def screen_title(self) -> str:
        return self.tr("Tentang")

    def first_focus(self) -> QWidget | None:
        return self._back

    def _card(self, title: str, *texts: str) -> Card:
        card = Card(theme=self._theme, padding=22)
        card.body.addWidget(label(title, "subheading"))
        for text in texts:
            card.body.addWidget(label(text))
        return card

    def _folder_card(self, data: Path) -> Card:
        card = self._card(self.tr("Tempat data di komputer ini"))
        folder = label(str(data), "mono")
        folder.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        card.body.addWidget(folder)
        show = Button(self.tr("Buka folder"), theme=self._theme, icon="folder")
        show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(data))))
        card.body.addLayout(row(show, None))
        return card

    def _what(self) -> str:
        return self.tr(
            "Aplikasi kelas tanpa internet untuk SMK: pelajaran literasi media, kesehatan mental, karakter digital, "
            "pelindungan anak, dan pembuatan video edukasi, beserta kuisnya."
        )

    def _independent(self) -> str:
        return self.tr(
            "AKSI Desktop bukan produk resmi program AKSI Digital, YouTube, maupun pemerintah. Aplikasi ini "
            "terilhami program "
            "publik itu dan berdiri sendiri; tidak ada teks, logo, atau gambar program itu yang dipakai."
        )

    def _data(self) -> str:
        return self.tr(
            "Semua yang kamu kerjakan tersimpan di komputer ini. Tidak ada yang dikirim lewat internet. Nama murid "
            "keluar "
            "dari komputer hanya di dalam kiriman terkunci untuk sekolah ini sendiri. Halaman bantuan tidak dicatat."
        )

    def _licences(self) -> str:
        return self.tr(
            "Program: Apache-2.0. Pelajaran: CC BY-SA 4.0. Huruf: Plus Jakarta Sans (SIL Open Font License). Ikon: "
            "Lucide "
            "(ISC). Qt dan PySide6: LGPL-3.0. Daftar lengkap ada di folder resources/LICENSES.md."
        )
