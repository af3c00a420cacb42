"""The card of the stick: which one, what to do with it, how far it is, what it brought, when it may be pulled."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from aksi_desktop.ui.carry.sticks import plugged_in
from aksi_desktop.ui.error_text import refusal, sentence
from aksi_desktop.ui.widgets.basics import Button, Choice, IconBadge, IconLabel, ProgressTrack, label
from aksi_desktop.ui.widgets.cards import Card, clear_layout
from aksi_desktop.ui.widgets.one_line import OneLine

if TYPE_CHECKING:
    from aksi_desktop.errors import AksiError

    from aksi_desktop.ui.carry.model import CarryModel, Visit, Way
    from aksi_desktop.ui.carry.sticks import Drive
    from aksi_desktop.ui.theme import Theme

LOOK_EVERY_MS = 2500
SHOWN_REFUSALS = 8


class StickCard(Card):
    """Looks for sticks while it is seen."""

    asked = Signal(str, object)
    cancelled = Signal()

    def __init__(self, *, hub: bool, theme: Theme) -> None:
        super().__init__("picked", theme=theme, padding=20, spacing=10)
        self._theme = theme
        self._hub = hub
        self._drives: list[Drive] = []
        self._folder: Path | None = None
        self.busy = False
        self.body.addLayout(self._make_head())
        self._track = ProgressTrack(theme=theme)
        self._track.hide()
        self._step = label("", "muted")
        self._step.hide()
        self.body.addWidget(self._track)
        self.body.addWidget(self._step)
        self._result = QVBoxLayout()
        self._result.setSpacing(theme.px(6))
        self.body.addLayout(self._result)
        self._look = QTimer(self)
        self._look.setInterval(LOOK_EVERY_MS)
        self._look.timeout.connect(self.look)
        self._look.start()
        self.look()

    def first_focus(self) -> QWidget:
        """The main button, or the folder button while no stick is there."""
        return self._main if self._main.isEnabled() else self._pick

    def show_waiting(self, model: CarryModel) -> None:
        """Say what waits here."""
        if self._hub:
            self._waiting.setText(
                self.tr("Ambil hasil yang dibawa USB dari lab, lalu tinggalkan daftar kelas dan tanda terima.")
            )
        elif model.waiting:
            self._waiting.setText(self.tr("Hasil %n murid menunggu dibawa ke komputer guru.", "", model.waiting))
        else:
            self._waiting.setText(self.tr("Semua hasil di komputer ini sudah diterima komputer guru."))

    def look(self) -> None:
        """Look which sticks are plugged in; what is chosen stays chosen."""
        drives = plugged_in()
        if drives == self._drives and self._box.count():
            return
        self._drives = drives
        chosen = self.place()
        self._box.blockSignals(True)
        self._box.clear()
        for drive in drives:
            self._box.addItem(self.tr("USB “{0}”").format(drive.name), str(drive.path))
        if self._folder is not None:
            self._box.addItem(self._folder_words(self._folder), str(self._folder))
        if chosen is not None and (found := self._box.findData(str(chosen))) >= 0:
            self._box.setCurrentIndex(found)
        self._box.blockSignals(False)
        self._show_place()

    def choose_folder(self, folder: Path) -> None:
        """Use this folder as the stick."""
        self._folder = folder
        if self._box.findData(str(folder)) < 0:
            self._box.addItem(self._folder_words(folder), str(folder))
        self._box.setCurrentIndex(self._box.findData(str(folder)))
        self._show_place()

    def place(self) -> Path | None:
        """The chosen stick or folder."""
        data = self._box.currentData()
        return Path(data) if data else None

    def show_busy(self, way: Way) -> None:
        """The visit begins."""
        self.busy = True
        clear_layout(self._result)
        self._track.show_busy()
        self._track.show()
        self._step.setText(self.tr("Jangan cabut USB. Tunggu tanda “Aman dicabut”."))
        self._step.show()
        self._show_place()

    def show_step(self, done: int, of: int, stage: str) -> None:
        """How far it is."""
        words = self.tr("Membaca kiriman {0} dari {1}") if stage == "baca" else self.tr("Menulis ke USB")
        self._track.show_part(done, of, words.format(done, of))
        text = words.format(min(done + 1, of), of)
        self._step.setText(self.tr("{0} · jangan cabut USB dulu").format(text))

    def show_visit(self, visit: Visit) -> None:
        """What the visit brought."""
        self._rest()
        if visit.safe:
            self._result.addWidget(self._safe_sign())
        self._tell(visit)

    def _safe_sign(self) -> Card:
        sign = Card("soft", theme=self._theme, padding=14)
        line = QHBoxLayout()
        line.setSpacing(self._theme.px(10))
        line.addWidget(IconLabel("circle-check", theme=self._theme, role="brand", size=28))
        line.addWidget(label(self.tr("Aman dicabut"), "heading"), 1)
        sign.body.addLayout(line)
        return sign

    def show_stopped(self, visit: Visit, error: AksiError | None) -> None:
        """The visit ended early: what came through, and why it stopped."""
        self._rest()
        alert = Card("alert", theme=self._theme, padding=14, spacing=4)
        if error is None:
            alert.body.addWidget(
                label(self.tr("Dihentikan. Tidak ada yang setengah jadi; ulangi kapan saja."), "strong")
            )
        else:
            alert.body.addWidget(label(sentence(error), "strong"))
        self._result.addWidget(alert)
        self._tell(visit)

    # -- inside ---------------------------------------------------------------------------------------------------
    def _make_head(self) -> QVBoxLayout:
        theme = self._theme
        words = QVBoxLayout()
        words.setSpacing(theme.px(3))
        self._title = label("", "heading")
        self._waiting = label("", "muted")
        words.addWidget(self._title)
        self._path = OneLine("", "small", middle=True)
        words.addWidget(self._path)
        words.addWidget(self._waiting)
        upper = QHBoxLayout()
        upper.setSpacing(theme.px(14))
        upper.addWidget(IconBadge("usb", "brand", theme=theme, size=40))
        upper.addLayout(words, 1)
        save = self.tr("Simpan ke USB"), "upload", "save"
        fetch = self.tr("Ambil dari USB"), "download", "fetch"
        first, second = (fetch, save) if self._hub else (save, fetch)
        self._main = Button(first[0], "primary", theme=theme, icon=first[1])
        self._main.clicked.connect(lambda: self._ask(first[2]))
        self._other = Button(second[0], theme=theme, icon=second[1])
        self._other.clicked.connect(lambda: self._ask(second[2]))
        self._stop = Button(self.tr("Hentikan"), theme=theme)
        self._stop.clicked.connect(self.cancelled)
        self._box = Choice(self.tr("USB atau folder"), theme=theme)
        self._box.currentIndexChanged.connect(self._show_place)
        self._pick = Button(self.tr("Pilih folder…"), theme=theme, icon="folder")
        self._pick.clicked.connect(self._ask_folder)
        lower = QHBoxLayout()
        lower.setSpacing(theme.px(10))
        lower.addWidget(self._box, 3)
        lower.addStretch(1)
        for button in (self._pick, self._other, self._main, self._stop):
            lower.addWidget(button)
        self._box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        both = QVBoxLayout()
        both.setSpacing(theme.px(14))
        both.addLayout(upper)
        both.addLayout(lower)
        return both

    def _show_place(self) -> None:
        place = self.place()
        if place is None:
            self._title.setText(self.tr("Pasang USB"))
        else:
            self._title.setText(self._box.currentText())
        path = str(place) if place is not None and place == self._folder else ""
        self._path.show_text(path)
        self._path.setVisible(bool(path))
        self._box.setVisible(self._box.count() > 1)
        for button in (self._main, self._other):
            button.setVisible(not self.busy)
            button.setEnabled(place is not None)
        self._pick.setVisible(not self.busy)
        self._box.setEnabled(not self.busy)
        self._stop.setVisible(self.busy)

    def _rest(self) -> None:
        self.busy = False
        self._track.hide()
        self._step.hide()
        clear_layout(self._result)
        self._show_place()
        self.first_focus().setFocus()

    def _tell(self, visit: Visit) -> None:
        lines = []
        # What a lab's computer takes are lists; what the collecting one leaves are lists too.
        if visit.taken and self._hub:
            lines.append(self.tr("Hasil %n murid diambil dari USB.", "", visit.taken))
        elif visit.read:
            lines.append(self.tr("%n kiriman dibaca; daftar dan tanda terima sudah diperbarui.", "", visit.read))
        if visit.given and not self._hub:
            lines.append(self.tr("Hasil %n murid tersimpan di USB.", "", visit.given))
        elif visit.written:
            lines.append(self.tr("%n kiriman tersimpan di USB.", "", visit.written))
        if visit.locked:
            lines.append(self.tr("%n kiriman menunggu kalimat sandi sekolah; pilih Ambil dari USB.", "", visit.locked))
        if visit.slow:
            lines.append(self.tr("USB ini lambat sekali. Lain kali pakai USB lain."))
        if not lines and visit.safe:
            lines.append(self.tr("Tidak ada yang baru. Semuanya sudah ada di kedua tempat."))
        for line in lines:
            self._result.addWidget(label(line))
        if visit.refused:
            self._result.addWidget(label(self.tr("Tidak diambil, dan tidak mengubah apa pun:"), "strong"))
            for name, code in visit.refused[:SHOWN_REFUSALS]:
                self._result.addWidget(label(self.tr("{0}: {1}").format(name, refusal(code)), "muted"))
            more = len(visit.refused) - SHOWN_REFUSALS
            if more > 0:
                self._result.addWidget(label(self.tr("dan %n berkas lain", "", more), "muted"))

    def _folder_words(self, folder: Path) -> str:
        """A folder by its short name; the whole path stands small below."""
        return self.tr("Folder “{0}”").format(folder.name or str(folder))

    def _ask(self, way: str) -> None:
        place = self.place()
        if place is not None:
            self.asked.emit(way, place)

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Pilih USB atau folder"))
        if name:
            self.choose_folder(Path(name))
