"""Tugas on Beranda: what a teacher asked for, in calm words. Late is no shame: it may still be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aksi_desktop.ui.day_words import near_day
from aksi_desktop.ui.widgets.basics import Button, Chip, IconLabel, label
from aksi_desktop.ui.widgets.cards import Card, CardGrid, ClickCard, row

if TYPE_CHECKING:
    from datetime import date

    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.home.model import HomeTask
    from aksi_desktop.ui.theme import Theme

SHOWN = 3
_ICONS = {"pelajaran": "book-open", "kuis": "circle-help", "aktivitas": "mouse-pointer-2", "lain": "notebook-pen"}


class TasksCard(QWidget):
    """The tasks of now; the first three, and the others behind a word. ``ticked`` carries a ``HomeTask``."""

    ticked = Signal(object)

    def __init__(self, tasks: tuple[HomeTask, ...], today: date, *, theme: Theme, frame: Frame) -> None:
        super().__init__()
        self._theme = theme
        self._frame = frame
        self._today = today
        self._tasks = tuple(task for task in tasks if task.state != "selesai")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, theme.px(10), 0, 0)
        lines.setSpacing(theme.px(14))
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Tugas"), "heading", wrap=False))
        head.addStretch(1)
        done = len(tasks) - len(self._tasks)
        words = self.tr("{0} dari {1} selesai").format(done, len(tasks))
        head.addWidget(label(words if self._tasks else self.tr("Semua tugas sudah selesai"), "muted", wrap=False))
        lines.addLayout(head)
        if self._tasks:
            self._grid = CardGrid(theme=theme, min_width=290)
            lines.addWidget(self._grid)
            self._show(SHOWN)
        if len(self._tasks) > SHOWN:
            self.more = Button(self.tr("Tampilkan %n tugas lagi", "", len(self._tasks) - SHOWN), "link", theme=theme)
            self.more.clicked.connect(self._show_all)
            line = QHBoxLayout()
            line.addWidget(self.more)
            line.addStretch(1)
            lines.addLayout(line)

    def _show(self, count: int) -> None:
        self._grid.set_cards([self._card(task) for task in self._tasks[:count]])

    def _show_all(self) -> None:
        self._show(len(self._tasks))
        self.more.hide()
        self._grid.cards[SHOWN].setFocus()

    def _card(self, task: HomeTask) -> QWidget:
        kind, when = self._kind(task), self._when(task)
        card: ClickCard | Card
        if task.opens_here:
            card = ClickCard(self.tr("{0}: {1}. {2}").format(kind, task.title, when), theme=self._theme)
            card.clicked.connect(lambda: self._open(task))
        else:
            card = Card(theme=self._theme, padding=16, spacing=6)
        head = QHBoxLayout()
        head.setSpacing(self._theme.px(8))
        head.addWidget(IconLabel(_ICONS[task.part], theme=self._theme, role="brand", size=18))
        if task.graded:
            head.addWidget(Chip(kind, "sun"))
            head.addStretch(1)
        else:
            head.addWidget(label(kind, "small", wrap=False), 1)
        card.body.addLayout(head)
        card.body.addWidget(label(task.title, "subheading"))
        if task.note:
            card.body.addWidget(label(task.note, "muted"))
        if not task.opens_here and task.part != "lain":
            card.body.addWidget(label(self.tr("Pelajarannya belum ada di komputer ini; tanya gurumu."), "muted"))
        card.body.addStretch(1)
        if when:
            card.body.addWidget(label(when, "muted"))
        if task.part == "lain":
            done = self._tick(task)
            card.body.addSpacing(self._theme.px(4))
            card.body.addLayout(row(done, None))
            card.setFocusProxy(done)
        if isinstance(card, ClickCard):
            card.settle()
        return card

    def _tick(self, task: HomeTask) -> Button:
        """The program sees nothing of this task: the learner says so."""
        done = Button(self.tr("Sudah kukerjakan"), theme=self._theme, icon="check")
        done.setAccessibleName(self.tr("Sudah kukerjakan: {0}").format(task.title))
        done.clicked.connect(lambda: self.ticked.emit(task))
        return done

    def _kind(self, task: HomeTask) -> str:
        if task.graded:
            return self.tr("Tes")
        return {
            "pelajaran": self.tr("Baca"),
            "kuis": self.tr("Kuis"),
            "aktivitas": self.tr("Aktivitas"),
            "lain": self.tr("Dikerjakan di luar program"),
        }[task.part]

    def _when(self, task: HomeTask) -> str:
        """Until when, as one says it; "" where there is no day."""
        if task.state == "lewat":
            if task.graded:
                return self.tr("Waktunya sudah lewat; tanya gurumu soal susulan")
            if task.begun:
                return self.tr("Sudah dimulai, masih bisa diselesaikan")
            return self.tr("Belum dikerjakan, masih bisa")
        if task.due is None:
            return self.tr("Sudah dimulai") if task.state == "jalan" else ""
        words = self.tr("Sudah dimulai · sampai {0}") if task.state == "jalan" else self.tr("Sampai {0}")
        return words.format(near_day(task.due, self._today))

    def _open(self, task: HomeTask) -> None:
        if task.part == "kuis":
            self._frame.open_quiz(task.lesson)
        else:
            self._frame.open_lesson(task.lesson)
