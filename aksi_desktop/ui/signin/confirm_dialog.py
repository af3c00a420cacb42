"""Sessions without a PIN that wait for a teacher's yes: who, where, when, and "Pastikan"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from aksi_desktop.errors import AksiError
from aksi_desktop.roster.seats import spoken_place

from aksi_desktop.ui.error_text import short
from aksi_desktop.ui.widgets.basics import Button, label, rule
from aksi_desktop.ui.widgets.cards import clear_layout, row
from aksi_desktop.ui.widgets.pages import ScrollPage

if TYPE_CHECKING:
    from aksi_desktop.roster import ClassCard
    from aksi_desktop.roster.sessions import Sessions, Waiting

    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.theme import Theme


class ConfirmDialog(QDialog):
    """The list for one class. A yes is signed and stands at once; ``confirmed`` tells that the list changed."""

    confirmed = Signal()

    def __init__(
        self, sessions: Sessions, group: ClassCard, *, theme: Theme, frame: Frame, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._sessions = sessions
        self._group = group
        self._theme = theme
        self._frame = frame
        self._waiting: list[Waiting] = []
        self.setWindowTitle(self.tr("Masuk tanpa PIN"))
        self.resize(min(theme.px(720), 1240), min(theme.px(560), 700))
        page = ScrollPage(theme=theme, margins=(24, 18))
        page.body.addWidget(label(self.tr("Masuk tanpa PIN, {0}").format(group.name), "heading"))
        page.body.addWidget(
            label(
                self.tr(
                    "Murid ini lupa PIN dan tetap belajar. Pastikan kalau memang dia yang duduk di situ; setelah itu "
                    "kuis yang dinilai terbuka baginya. "
                    "Yang belum pasti, biarkan saja. Waktunya menurut jam komputer itu."
                ),
                "muted",
            )
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(6))
        page.body.addLayout(self._list)
        self._trouble = label("", "wrong")
        self._trouble.hide()
        page.body.addWidget(self._trouble)
        self._all = Button(self.tr("Pastikan semua"), theme=theme)
        self._all.clicked.connect(lambda: self._confirm(*self._waiting))
        self._close = Button(self.tr("Tutup"), "primary", theme=theme)
        self._close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, theme.px(16))
        layout.addWidget(page, 1)
        side = theme.px(24)
        layout.addLayout(row(None, self._all, self._close, spacing=theme.px(10), margins=(side, 0, side, 0)))
        self.refresh()

    def refresh(self) -> None:
        """Show who waits now."""
        clear_layout(self._list)
        self._waiting = self._sessions.unverified(self._group.id)
        self._answers: list[Button] = []
        for number, waiting in enumerate(self._waiting):
            if number:
                self._list.addWidget(rule())
            self._list.addLayout(self._line(waiting))
        if not self._waiting:
            self._list.addWidget(label(self.tr("Tidak ada yang menunggu. Semua masuk dengan PIN.")))
        self._all.setVisible(len(self._waiting) > 1)
        self._close.setFocus()

    def _line(self, waiting: Waiting) -> QHBoxLayout:
        name = f"{waiting.roll} · {waiting.name}" if waiting.roll else waiting.name
        when = QLocale().toString(QDateTime.fromMSecsSinceEpoch(waiting.began), "dddd d MMMM yyyy, HH.mm")
        where = spoken_place(waiting.place) or self.tr("komputer tanpa nama")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(name, "strong"))
        words.addWidget(label(f"{where} · {when}", "muted"))
        yes = Button(self.tr("Pastikan"), theme=self._theme)
        yes.setAccessibleName(self.tr("Pastikan {0}").format(waiting.name))
        yes.clicked.connect(lambda: self._confirm(waiting))
        self._answers.append(yes)
        line = row(words, yes, spacing=self._theme.px(12))
        line.setStretch(0, 1)
        return line

    def _confirm(self, *waiting: Waiting) -> None:
        teacher = self._frame.teacher
        try:
            self._sessions.confirm(*waiting, signer=self._frame.signer, by=teacher.id if teacher else "")
        except AksiError as error:
            self._trouble.setText(short(error))
            self._trouble.show()
            return
        self._trouble.hide()
        self.refresh()
        (self._answers[0] if self._answers else self._close).setFocus()
        self.confirmed.emit()
