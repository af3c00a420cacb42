"""The help page as it is seen: how to use the program above, people and lines below. Esc leaves at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from aksi_desktop.ui.widgets.basics import Button, Chip, IconLabel, label
from aksi_desktop.ui.widgets.cards import Card, CardGrid
from aksi_desktop.ui.widgets.pages import FocusScreen, ScrollPage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aksi_desktop.ui.help.contacts import Contact, HelpPage
    from aksi_desktop.ui.theme import Theme


class HelpScreen(FocusScreen):
    """It holds no field to type in and remembers nothing, not even that it was open."""

    def __init__(self, page: HelpPage, contacts: Sequence[Contact], *, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("help")
        self._theme = theme
        self._page = page
        self._close = Button(page.close, theme=theme, icon="x")
        self._close.clicked.connect(self.closed)
        bar = QFrame()
        bar.setProperty("look", "bar")
        across = QHBoxLayout(bar)
        across.setContentsMargins(theme.px(40), theme.px(8), theme.px(24), theme.px(8))
        across.addWidget(label(page.window_title, "subheading", wrap=False))
        across.addStretch(1)
        across.addWidget(self._close)
        self._page_area = ScrollPage(theme=theme, max_width=1100, margins=(40, 24))
        self._page_area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._fill(self._page_area.body, contacts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(bar)
        layout.addWidget(self._page_area, 1)

    def screen_title(self) -> str:
        return self._page.window_title

    def first_focus(self) -> QWidget | None:
        return self._close

    def _fill(self, body: QVBoxLayout, contacts: Sequence[Contact]) -> None:
        theme, page = self._theme, self._page
        how = Card(theme=theme, padding=18, spacing=4)
        how.body.addWidget(label(page.how_title, "subheading"))
        for sentence in page.how:
            how.body.addWidget(label(sentence, "muted"))
        body.addWidget(how)
        body.addSpacing(theme.px(4))
        body.addWidget(label(page.help_title, "title"))
        body.addWidget(label(page.say("pembuka")))
        body.addWidget(self._danger())
        for group in page.groups:
            inside = [contact for contact in contacts if contact.group == group.id]
            if not inside:
                continue
            words = QVBoxLayout()
            words.setSpacing(theme.px(2))
            words.addWidget(label(group.title, "heading"))
            words.addWidget(label(group.sentence, "muted"))
            body.addLayout(words)
            grid = CardGrid(theme=theme, min_width=320, spacing=12, max_columns=3)
            grid.set_cards([self._contact(contact) for contact in inside])
            body.addWidget(grid)
            if group.id == "sekolah":
                body.addWidget(self._near())
        body.addWidget(self._openers())
        dates = sorted({contact.checked for contact in contacts if contact.checked})
        if dates:
            body.addWidget(label(page.say("diperiksa").format(dates[0]), "small"))
        body.addWidget(label(page.say("privasi"), "small"))

    def _danger(self) -> Card:
        card = Card("alert", theme=self._theme, padding=16)
        line = QHBoxLayout()
        line.setSpacing(self._theme.px(12))
        line.addWidget(IconLabel("triangle-alert", theme=self._theme, role="rose", size=24))
        line.addWidget(label(self._page.say("bahaya"), "subheading"), 1)
        card.body.addLayout(line)
        return card

    def _near(self) -> Card:
        """What goes with the people near by: borrowing a telephone, and whom to avoid."""
        card = Card("soft", theme=self._theme, padding=16, spacing=5)
        card.body.addWidget(label(self._page.say("pinjam_telepon"), "strong"))
        for key in ("orang_sekolah", "orang_rumah", "coba_lagi", "untuk_teman", "jujur", "saluran_tulis"):
            if sentence := self._page.say(key):
                card.body.addWidget(label(sentence))
        return card

    def _openers(self) -> Card:
        card = Card(theme=self._theme, padding=18, spacing=6)
        card.body.addWidget(label(self._page.say("kalimat_pembuka_judul"), "subheading"))
        for sentence in self._page.openers():
            card.body.addWidget(label(sentence))
        return card

    def _contact(self, contact: Contact) -> Card:
        theme, page = self._theme, self._page
        card = Card(theme=theme, padding=16, spacing=4)
        card.body.addWidget(label(contact.filled_name or contact.name, "subheading"))
        if contact.filled_name:
            card.body.addWidget(label(contact.name, "small"))
        where = " · ".join(part for part in (contact.room, contact.hours) if part)
        if contact.number:
            number = label(contact.number, "brand")
            number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            card.body.addWidget(number)
        if where:
            card.body.addWidget(label(where, "small"))
        card.body.addWidget(label(contact.how))
        chips = QHBoxLayout()
        chips.setSpacing(theme.px(6))
        if contact.text_channel:
            chips.addWidget(Chip(page.say("tanda_tulis"), "sky"))
            card.body.addWidget(label(contact.text_channel, "muted"))
        if contact.free and contact.number:
            chips.addWidget(Chip(page.say("tanda_gratis"), "brand"))
        if not contact.filled and not contact.number:
            card.body.addWidget(label(page.say("belum_diisi"), "small"))
        card.body.addStretch(1)
        if chips.count():
            chips.addStretch(1)
            card.body.addLayout(chips)
        return card
