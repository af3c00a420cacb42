"""The page "Kumpulkan & bagikan" as it is seen."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from aksi_desktop.ui.carry.stick_card import StickCard
from aksi_desktop.ui.widgets.bars import TopBar
from aksi_desktop.ui.widgets.basics import Button, Chip, IconBadge, label, rule
from aksi_desktop.ui.widgets.cards import Card, clear_layout, row
from aksi_desktop.ui.widgets.pages import FocusScreen, ScrollPage

if TYPE_CHECKING:
    from aksi_desktop.errors import AksiError

    from aksi_desktop.ui.carry.dialogs import SchoolDialogs
    from aksi_desktop.ui.carry.model import CarryModel, Visit, Way
    from aksi_desktop.ui.carry.presenter import CarryPresenter
    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.theme import Theme


class CarryScreen(FocusScreen):
    """Shows what this computer is and offers what it can do; ``presenter`` is set by ``build_carry``."""

    presenter: CarryPresenter

    def __init__(self, *, theme: Theme, frame: Frame) -> None:
        super().__init__()
        self._theme = theme
        self._frame = frame
        self._stick: StickCard | None = None
        bar = TopBar(theme=theme)
        self._back = Button(self.tr("‹ Kembali"), "link", theme=theme)
        self._back.clicked.connect(self.closed)
        bar.body.addWidget(self._back)
        bar.body.addStretch(1)
        bar.help_asked.connect(self.help_asked)
        page = ScrollPage(theme=theme, max_width=1100, margins=(40, 26))
        page.body.addWidget(label(self.tr("Kumpulkan & bagikan"), "title"))
        self._content = QVBoxLayout()
        self._content.setSpacing(theme.px(14))
        page.body.addLayout(self._content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addWidget(page, 1)

    def screen_title(self) -> str:
        return self.tr("Kumpulkan & bagikan")

    def first_focus(self) -> QWidget | None:
        return self._stick.first_focus() if self._stick is not None else self._back

    def leaving(self) -> None:
        self.presenter.forget()

    def escape(self) -> None:
        if self._stick is not None and self._stick.busy:
            self.presenter.cancel()
        else:
            self.closed.emit()

    # -- what the presenter asks ----------------------------------------------------------------------------------
    def show_state(self, model: CarryModel) -> None:
        """Show what this computer is now."""
        if self._stick is not None:
            self._content.removeWidget(self._stick)
        clear_layout(self._content)
        if model.role == "none":
            self._drop_stick()
            for card in (self._steps_card(), self._join_card(), self._create_card(), self._recover_card()):
                self._content.addWidget(card)
        else:
            self._content.addWidget(self._where_card(model))
            if self._stick is None:
                self._stick = self._make_stick(model)
            self._stick.show_waiting(model)
            self._content.addWidget(self._stick)
            if model.role == "hub":
                self._content.addWidget(self._classes_card(model))
                self._content.addWidget(self._labs_card(model))
                self._content.addWidget(self._contacts_card(model))
        self._content.addWidget(self._backup_card(model))
        if model.role != "none":
            safe = self.tr(
                "Kiriman hanya dapat dibuka sekolah ini. Halaman bantuan tidak dicatat dan tidak ikut dikirim."
            )
            self._content.addWidget(label(safe, "small"))

    def show_busy(self, way: Way) -> None:
        if self._stick is not None:
            self._stick.show_busy(way)

    def show_step(self, done: int, of: int, stage: str) -> None:
        if self._stick is not None:
            self._stick.show_step(done, of, stage)

    def show_visit(self, visit: Visit) -> None:
        if self._stick is not None:
            self._stick.show_visit(visit)

    def show_stopped(self, visit: Visit, error: AksiError | None) -> None:
        if self._stick is not None:
            self._stick.show_stopped(visit, error)

    # -- cards ----------------------------------------------------------------------------------------------------
    def _steps_card(self) -> Card:
        begin = Button(self.tr("Mulai penyiapan"), theme=self._theme, icon="list")
        begin.clicked.connect(self._begin)
        return self._card(
            "list", "sun", self.tr("Penyiapan tiga langkah"),
            self.tr("Sekolah dan provinsi, siapa yang memakai komputer ini, lalu daftar kelas atau Kelas contoh."),
            begin,
        )  # fmt: skip

    def _begin(self) -> None:
        self.closed.emit()  # what set-up changes is another page when one comes back
        self._frame.open_setup()

    def _join_card(self) -> Card:
        join = Button(self.tr("Pilih berkas gabung…"), "primary", theme=self._theme, icon="key-round")
        join.clicked.connect(self._join)
        return self._card(
            "link", "brand", self.tr("Gabungkan komputer ini ke sekolah"),
            self.tr("Guru membuat berkas gabung (.aksi-gabung) untuk tiap lab. Setelah bergabung, daftar kelas "
            "datang lewat USB "
                    "dan hasil belajar bisa dibawa ke guru."),
            join,
        )  # fmt: skip

    def _create_card(self) -> Card:
        create = Button(self.tr("Buat sekolah…"), theme=self._theme, icon="school")
        create.clicked.connect(lambda: self._dialogs.create())
        return self._card(
            "school", "sky", self.tr("Belum ada sekolah? Buat di komputer guru"),
            self.tr("Cukup sekali, di satu komputer guru. Dari sana dibuat daftar kelas dan berkas gabung untuk "
            "tiap lab."),
            create,
        )  # fmt: skip

    def _recover_card(self) -> Card:
        restore = Button(self.tr("Pulihkan…"), theme=self._theme, icon="history")
        restore.clicked.connect(lambda: self._dialogs.recover())
        return self._card(
            "history", "plum", self.tr("Komputer guru hilang atau rusak?"),
            self.tr("Kata pemulihan di kertas dan satu berkas gabung membuka sekolah itu lagi di komputer ini."),
            restore,
        )  # fmt: skip

    def _where_card(self, model: CarryModel) -> Card:
        card = Card(theme=self._theme, padding=18, spacing=4)
        what = (
            self.tr("Komputer guru, pengumpul hasil")
            if model.role == "hub"
            else self.tr("Komputer {0}").format(model.teacher or model.lab)
        )
        line = QHBoxLayout()
        line.setSpacing(self._theme.px(12))
        line.addWidget(IconBadge("school", "sky", theme=self._theme))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(model.school, "subheading"))
        words.addWidget(label(self.tr("NPSN {0} · {1}").format(model.npsn, what), "muted"))
        line.addLayout(words, 1)
        if model.teacher:
            again = Button(self.tr("Pakai berkas guru baru…"), "link", theme=self._theme)
            again.clicked.connect(self._join)
            line.addWidget(again)
        if model.sample:
            line.addWidget(Chip(self.tr("CONTOH"), "sun"))
        card.body.addLayout(line)
        return card

    def _classes_card(self, model: CarryModel) -> Card:
        take = Button(self.tr("Masukkan daftar…"), theme=self._theme, icon="file-spreadsheet")
        take.clicked.connect(self._roster)
        if not model.classes:
            text = self.tr("Belum ada kelas. Pilih daftar dari Excel, CSV, atau unduhan Dapodik.")
            return self._card("users", "plum", self.tr("Daftar kelas"), text, take)
        card = self._card("users", "plum", self.tr("Daftar kelas"), "", take)
        for name, count in model.classes:
            card.body.addWidget(rule())
            card.body.addLayout(
                row(label(name, "strong", wrap=False), None, label(self.tr("%n murid", "", count), "muted", wrap=False))
            )
        return card

    def _labs_card(self, model: CarryModel) -> Card:
        make = Button(self.tr("Buat berkas gabung…"), theme=self._theme, icon="key-round")
        make.clicked.connect(lambda: self._dialogs.lab())
        text = self.tr(
            "Satu berkas untuk satu lab; salin ke USB dan buka di tiap komputer lab itu. Simpan seperti menyimpan "
            "kunci."
        )
        card = self._card("monitor", "sun", self.tr("Lab"), text, make)
        for name in model.labs:
            card.body.addWidget(rule())
            card.body.addWidget(label(name, "strong"))
        return card

    def _contacts_card(self, model: CarryModel) -> Card:
        fill = Button(self.tr("Isi kontak…"), theme=self._theme)
        fill.clicked.connect(lambda: self._dialogs.contacts())
        text = self.tr("Siapa yang bisa didatangi murid di sekolah ini. Sampai ke lab lewat USB.")
        card = self._card("life-buoy", "rose", self.tr("Kontak bantuan"), text, fill)
        for title, who in model.contacts:
            card.body.addWidget(rule())
            card.body.addLayout(row(label(title, "strong", wrap=False), None, label(who, "muted", wrap=False)))
        return card

    def _backup_card(self, model: CarryModel) -> Card:
        make = Button(self.tr("Buat salinan sekarang"), theme=self._theme)
        make.clicked.connect(lambda: self.presenter.back_up())
        if model.last_backup is None:
            text = self.tr("Belum ada salinan cadangan. Salinan dibuat sendiri setiap jam selama ada yang baru.")
        else:
            when = QLocale().toString(
                QDateTime.fromSecsSinceEpoch(int(model.last_backup.timestamp())), "d MMMM yyyy, HH.mm"
            )
            text = self.tr("Salinan terakhir {0}; %n salinan disimpan di komputer ini.", "", model.backups).format(when)
        return self._card("database-backup", "brand", self.tr("Salinan cadangan"), text, make)

    def _card(self, icon: str, tone: str, title: str, text: str, *actions: Button) -> Card:
        theme = self._theme
        card = Card(theme=theme, padding=18, spacing=8)
        line = QHBoxLayout()
        line.setSpacing(theme.px(12))
        line.addWidget(IconBadge(icon, tone, theme=theme), alignment=Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(theme.px(3))
        words.addWidget(label(title, "subheading"))
        if text:
            words.addWidget(label(text, "muted"))
        line.addLayout(words, 1)
        for action in actions:
            line.addWidget(action, alignment=Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(line)
        return card

    def _make_stick(self, model: CarryModel) -> StickCard:
        card = StickCard(hub=model.role == "hub", theme=self._theme)
        card.asked.connect(self._visit)
        card.cancelled.connect(lambda: self.presenter.cancel())
        return card

    def _drop_stick(self) -> None:
        if self._stick is not None:
            self._stick.deleteLater()
            self._stick = None

    # -- doing ----------------------------------------------------------------------------------------------------
    def _visit(self, way: Way, place: Path) -> None:
        if not self.presenter.needs_passphrase(way):
            self.presenter.visit(way, place)
            return
        self._dialogs.unlocked(lambda: self.presenter.visit(way, place))

    @cached_property
    def _dialogs(self) -> SchoolDialogs:
        from aksi_desktop.ui.carry.dialogs import SchoolDialogs

        return SchoolDialogs(self.presenter, theme=self._theme, frame=self._frame, over=self)

    def _join(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Pilih berkas gabung atau berkas guru"), "",
            self.tr("Berkas AKSI (*.aksi-gabung *.aksi-guru);;Semua berkas (*)"),
        )  # fmt: skip
        if name:
            self.join(Path(name))

    def join(self, file: Path) -> None:
        """Join by this file and say so; a teacher's file asks for its words first."""
        from aksi_desktop.exchange.teacherfile import is_teacher_file

        if is_teacher_file(file):
            from aksi_desktop.ui.carry.teacher_join import TeacherJoinDialog

            dialog = TeacherJoinDialog(file, self.presenter, theme=self._theme, parent=self)
            dialog.joined.connect(self._say_own)
            dialog.open()
            return
        self.presenter.join_school(file, self._say_joined)

    def _say_joined(self, school: str, lab: str) -> None:
        self._frame.say(self.tr("Komputer ini sekarang bagian dari {0}, {1}.").format(school, lab), "good")

    def _say_own(self, school: str, name: str) -> None:
        words = self.tr("Komputer ini sekarang komputer {0} di {1}. Masuk lewat “Masuk sebagai guru”.")
        self._frame.say(words.format(name, school), "good")

    def _roster(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Pilih daftar kelas"), "", self.tr("Daftar kelas (*.xlsx *.csv *.txt);;Semua berkas (*)")
        )
        if name:
            self.open_roster(Path(name))

    def open_roster(self, file: Path) -> None:
        """Show what importing this list would do."""
        self._dialogs.roster(file)
