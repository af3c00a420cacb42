"""One task in its teacher's list: what, for whom, until when, how many; who not yet stands behind a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from aksi_desktop.ui.day_words import day_month, near_day
from aksi_desktop.ui.widgets.basics import Button, Chip, IconBadge, ProgressTrack, label
from aksi_desktop.ui.widgets.cards import Card, row

if TYPE_CHECKING:
    from datetime import date

    from aksi_desktop.classroom.task_cards import ClassTask

    from aksi_desktop.ui.theme import Theme

_ICONS = {"pelajaran": "book-open", "kuis": "circle-help", "aktivitas": "mouse-pointer-2", "lain": "notebook-pen"}


class TaskRow(Card):
    """``toggled`` says whether the names stand open."""

    toggled = Signal(str, bool)
    edit_asked = Signal()
    withdraw_asked = Signal()

    def __init__(self, task: ClassTask, today: date, *, theme: Theme, masked: bool, opened: bool) -> None:
        super().__init__(theme=theme, padding=14, spacing=6)
        self._theme = theme
        self._task = task
        self._masked = masked
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        title = row(label(task.title, "strong", wrap=True), spacing=theme.px(8))
        if task.graded:
            title.addWidget(Chip(self.tr("Tes"), "sky"))
        title.setStretch(0, 1)
        words.addLayout(title)
        words.addWidget(label(" · ".join(filter(None, (self._kind(), self._whom(), self._when(today)))), "muted"))
        if task.note:
            words.addWidget(label(task.note, "muted"))
        edit = Button(self.tr("Ubah"), "link", theme=theme)
        edit.setAccessibleName(self.tr("Ubah tugas {0}").format(task.title))
        edit.clicked.connect(self.edit_asked)
        take = Button(self.tr("Tarik"), "link", theme=theme)
        take.setAccessibleName(self.tr("Tarik tugas {0}").format(task.title))
        take.clicked.connect(self.withdraw_asked)
        line = row(spacing=theme.px(12))
        line.addWidget(IconBadge(_ICONS[task.part], "brand", theme=theme))
        line.addLayout(words, 1)
        line.addWidget(edit)
        line.addWidget(take)
        self.body.addLayout(line)
        if task.counted and task.people:
            self._add_count(opened)
        elif not task.counted:
            why = self.tr("Dibaca tanpa batas waktu dan tanpa hitungan: tidak ada daftar siapa yang belum.")
            self.body.addWidget(label(why, "small"))

    def _add_count(self, opened: bool) -> None:
        theme, task = self._theme, self._task
        words = self.tr("{0} dari {1} selesai").format(task.done, len(task.people))
        track = ProgressTrack(theme=theme, width=160)
        track.show_part(task.done, len(task.people), words)
        self.who = Button(words, "link", theme=theme, icon="chevron-down", icon_size=16)
        self.who.setCheckable(True)
        self.who.setToolTip(self.tr("Siapa yang belum"))
        self._names = label("", "body")
        self._names.setVisible(False)
        self.who.toggled.connect(self._show_names)
        line = row(track, self.who, spacing=theme.px(12))
        line.setStretch(0, 1)
        self.body.addLayout(line)
        if task.part == "lain":
            self.body.addWidget(label(self.tr("Dicentang murid sendiri di Beranda."), "small"))
        self.body.addWidget(self._names)
        self.who.setChecked(opened)

    def _show_names(self, shown: bool) -> None:
        self._names.setText(self._who_not_yet() if shown else "")
        self._names.setVisible(shown)
        self.who.set_icon_name("chevron-up" if shown else "chevron-down")
        self.toggled.emit(self._task.id, shown)

    def _who_not_yet(self) -> str:
        task = self._task
        if self._masked:
            return self.tr("Nama disembunyikan. Tahan F9 untuk melihatnya sebentar.")
        begun = [person.name for person in task.waiting if person.state == "jalan"]
        rest = [person.name for person in task.waiting if person.state != "jalan"]
        away = [person.name for person in task.people if person.away and person.state != "selesai"]
        parts = []
        if begun:
            parts.append(self.tr("Sudah mulai: {0}").format(", ".join(begun)))
        if rest:
            parts.append(self.tr("Belum: {0}").format(", ".join(rest)))
        if away:
            parts.append(self.tr("Sedang PKL: {0}").format(", ".join(away)))
        return "\n".join(parts) or self.tr("Semua sudah selesai.")

    def _kind(self) -> str:
        return {
            "pelajaran": self.tr("Baca pelajaran"),
            "kuis": self.tr("Kuis"),
            "aktivitas": self.tr("Aktivitas"),
            "lain": self.tr("Di luar program"),
        }[self._task.part]

    def _whom(self) -> str:
        task = self._task
        if task.audience == "kelas":
            return self.tr("seluruh kelas")
        if task.audience == "kelompok":
            return task.to_name
        return self.tr("%n murid", "", len(task.to))

    def _when(self, today: date) -> str:
        task = self._task
        if task.phase == "akan" and task.opens is not None:
            opens = near_day(task.opens, today)
            if task.due is None:
                return self.tr("mulai {0}").format(opens)
            return self.tr("mulai {0}, sampai {1}").format(opens, day_month(task.due))
        if task.due is None:
            return self.tr("tanpa batas waktu")
        return self.tr("sampai {0}").format(near_day(task.due, today))
