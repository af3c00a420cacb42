"""Real widgets that stand between the texts of a page: reflection, help card, activity card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit

from aksi_desktop.ui.learn.text_part import TextPart
from aksi_desktop.ui.widgets import Button, Card, IconLabel, label, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aksi_desktop.ui.theme import Theme
    from aksi_desktop.ui.widgets.cards import CardLook


class PartCard(Card):
    """A card in the column: icon and heading, text of the lesson, then what the subclass adds."""

    followed = Signal(str)

    def __init__(self, heading: str, icon: str, role: str, html: str, *, look: CardLook = "card", theme: Theme) -> None:
        super().__init__(look, theme=theme, padding=18, spacing=10)
        self._theme = theme
        self._html = html
        head = row(IconLabel(icon, theme=theme, role=role, size=20), label(heading, "subheading"), spacing=theme.px(8))
        head.setStretch(1, 1)
        self.body.addLayout(head)
        self.setAccessibleName(heading)
        self.text: TextPart | None = None
        if html.strip():
            self.text = TextPart()
            self.text.followed.connect(self.followed)
            self.body.addWidget(self.text)

    def fit(self, width: int) -> None:
        """Take this width (pixels); the height follows from the layout."""
        margins = self.body.contentsMargins()
        inner = width - margins.left() - margins.right() - 4
        if self.text is not None:
            if self.text.document().isEmpty():
                self.text.show_html(self._html, inner)
            else:
                self.text.fit(inner)
        self.setFixedWidth(width)


class ReflectionBox(PartCard):
    """A question to think about. What is typed lives in this widget alone and goes with it: no draft, no event."""

    def __init__(self, html: str, *, typing: bool, theme: Theme) -> None:
        super().__init__(self.tr("Untuk dirimu sendiri"), "notebook-pen", "plum", html, theme=theme)
        self.box: QPlainTextEdit | None = None
        if typing:
            self.box = QPlainTextEdit()
            self.box.setPlaceholderText(self.tr("Tulis di sini kalau membantu."))
            self.box.setAccessibleName(self.tr("Catatan yang tidak disimpan"))
            self.box.setTabChangesFocus(True)
            self.box.setFixedHeight(theme.px(96))
            self.body.addWidget(self.box)
            notice = self.tr("Tidak disimpan dan tidak dibaca siapa pun. Hilang saat kamu pindah bagian.")
        else:
            notice = self.tr("Cukup dipikirkan. Tidak ada yang perlu ditulis.")
        icon = IconLabel("eye-off", theme=theme, role="muted", size=16)
        words = label(notice, "small")
        line = row(icon, words, spacing=theme.px(6))
        line.setStretch(1, 1)
        self.body.addLayout(line)


class HelpBox(PartCard):
    """The lesson's words about help, the school's nearest contacts, and the way to the whole page."""

    help_asked = Signal()

    def __init__(self, html: str, contacts: Sequence[tuple[str, str]], *, theme: Theme) -> None:
        super().__init__(self.tr("Bantuan ada di dekatmu"), "life-buoy", "rose", html, theme=theme)
        for who, how in contacts:
            self.body.addWidget(label(who, "strong"))
            self.body.addWidget(label(how, "muted"))
        self.button = Button(self.tr("Buka halaman bantuan"), "help", theme=theme, icon="life-buoy")
        self.button.clicked.connect(self.help_asked)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)


class ActivityBox(PartCard):
    """The door to the interactive activity of a lesson."""

    activity_asked = Signal()

    def __init__(self, html: str, *, done: bool, available: bool, theme: Theme) -> None:
        super().__init__(self.tr("Aktivitas"), "mouse-pointer-2", "sky", html, theme=theme)
        words = self.tr("Ulangi aktivitas") if done else self.tr("Buka aktivitas")
        self.button = Button(words, "secondary", theme=theme, icon="play")
        self.button.clicked.connect(self.activity_asked)
        if not available:
            self.button.hide()
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        if not available:
            self.body.addWidget(label(self.tr("Aktivitas ini belum bisa dibuka di komputer ini."), "muted"))
        elif done:
            line = row(IconLabel("circle-check", theme=theme, role="brand", size=18), spacing=theme.px(6))
            line.addWidget(label(self.tr("Sudah kamu kerjakan"), "small"), 1)
            self.body.addLayout(line)
