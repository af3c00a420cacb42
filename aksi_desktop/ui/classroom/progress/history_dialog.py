"""One learner's way through one unit, in order, with dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from aksi_desktop.ui.widgets.basics import Button, IconLabel, label
from aksi_desktop.ui.widgets.cards import row
from aksi_desktop.ui.widgets.pages import ScrollPage

if TYPE_CHECKING:
    from datetime import datetime

    from aksi_desktop.classroom.history import ItemTries, Step
    from aksi_desktop.classroom.matrix import PersonRow, UnitColumn

    from aksi_desktop.ui.theme import Theme

_ICONS = {
    "section": "book-open", "activity": "mouse-pointer-2", "finished": "circle-check", "paused": "pause",
    "quiz": "circle-help",
}  # fmt: skip


class HistoryDialog(QDialog):
    """Shows steps; decides nothing."""

    def __init__(
        self, person: PersonRow, unit: UnitColumn, steps: tuple[Step, ...], *, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(self.tr("Riwayat"))
        room = parent.size()
        self.resize(min(theme.px(620), room.width() - 40), min(theme.px(600), room.height() - 40))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        page = ScrollPage(theme=theme, margins=(26, 22))
        page.body.setSpacing(theme.px(10))
        page.body.addWidget(label(person.name, "heading"))
        page.body.addWidget(label(self.tr("{0} · {1}").format(unit.code, unit.title), "muted"))
        if not steps:
            page.body.addWidget(label(self.tr("Belum ada yang dikerjakan di pelajaran ini."), "body"))
        for step in steps:
            page.body.addLayout(self._line(step))
        outer.addWidget(page, 1)
        close = Button(self.tr("Tutup"), "primary", theme=theme)
        close.clicked.connect(self.accept)
        note = label(self.tr("Murid dapat melihat bahwa pekerjaannya dibuka."), "small")
        foot = row(note, close, spacing=theme.px(12), margins=(theme.px(26), theme.px(12), theme.px(26), theme.px(16)))
        foot.setStretch(0, 1)
        outer.addLayout(foot)
        close.setFocus()

    def _line(self, step: Step) -> QHBoxLayout:
        theme = self._theme
        lines = QVBoxLayout()
        lines.setSpacing(theme.px(2))
        lines.addWidget(label(self._what(step), "body"))
        lines.addWidget(label(_when(step.at), "small"))
        if step.items:
            lines.addSpacing(theme.px(4))
            lines.addLayout(self._items(step.items))
        icon = IconLabel(_ICONS[step.what], theme=theme, role="muted", size=18)
        across = QHBoxLayout()
        across.setSpacing(theme.px(12))
        mark = QVBoxLayout()
        mark.setContentsMargins(0, theme.px(2), 0, 0)
        mark.addWidget(icon)
        mark.addStretch(1)
        across.addLayout(mark)
        across.addLayout(lines, 1)
        return across

    def _what(self, step: Step) -> str:
        if step.what == "section":
            return self.tr("Membaca “{0}”").format(step.text)
        if step.what == "activity":
            return self.tr("Mengerjakan aktivitas")
        if step.what == "finished":
            return self.tr("Menyelesaikan pelajaran")
        if step.what == "paused":
            return self.tr("Menutup pelajaran dengan jeda")
        if step.test:
            if step.done:
                return self.tr("Tes: {0} dari {1} benar").format(step.right, step.total)
            return self.tr("Tes belum selesai: %n soal terjawab", "", len(step.items))
        if step.done:
            return self.tr("Kuis: {0} dari {1} benar pada jawaban pertama").format(step.right, step.total)
        return self.tr("Kuis belum selesai: %n soal terjawab", "", len(step.items))

    def _items(self, items: tuple[ItemTries, ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.px(14))
        grid.setVerticalSpacing(self._theme.px(2))
        for at, item in enumerate(items):
            which = self.tr("Soal {0}").format(item.number) if item.number else self.tr("Soal lama")
            grid.addWidget(label(which, "small", wrap=False), at, 0)
            grid.addWidget(label(self._how(item), "small"), at, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _how(self, item: ItemTries) -> str:
        if item.right_first:
            words = self.tr("benar")
        elif item.right_later:
            words = self.tr("belum tepat, lalu benar (percobaan: {0})").format(item.tries)
        else:
            words = self.tr("belum tepat (percobaan: {0})").format(item.tries)
        return self.tr("{0} · dengan petunjuk").format(words) if item.hint else words


def _when(at: datetime) -> str:
    """Day and time as Indonesian schools write them."""
    moment = QDateTime(at.year, at.month, at.day, at.hour, at.minute, at.second)
    return QLocale().toString(moment, "dddd, d MMMM yyyy, HH.mm")
