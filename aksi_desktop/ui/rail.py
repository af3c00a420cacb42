"""The rail at the left: the places that exist, help, who works here, and whether the work is safe."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import msgspec

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from aksi_desktop.ui.widgets.basics import Button, Chip, IconButton, IconLabel, Tone, label, rule

if TYPE_CHECKING:
    from aksi_desktop.ui.frame import Learner
    from aksi_desktop.ui.more_menu import MoreMenu
    from aksi_desktop.ui.theme import Theme

WIDTH, NARROW = 208, 72
LONG_STATE = 20  # letters; more of them stand in two lines
COLLAPSE_BELOW = 1100  # width of the window at 100 %; under it only icons stand in the rail


class PlaceSpec(msgspec.Struct, frozen=True):
    """One place: ``make`` builds its page when it is first opened."""

    id: str
    title: str
    icon: str
    make: Callable[[], QWidget]


class SafeState(msgspec.Struct, frozen=True):
    """What the chip says: words, tone and icon."""

    text: str
    tone: Tone = "plain"
    icon: str = "check"


class Rail(QFrame):
    """Shows; decides nothing."""

    place_chosen = Signal(str)
    help_asked = Signal()
    leave_asked = Signal()
    claim_asked = Signal()
    join_asked = Signal()

    def __init__(self, places: Sequence[PlaceSpec], more: MoreMenu, *, theme: Theme, narrow: bool) -> None:
        super().__init__()
        self._theme = theme
        self._narrow = narrow
        self.narrow = narrow
        self._buttons: dict[str, Button] = {}
        self.setProperty("look", "rail")
        self.setFixedWidth(theme.px(NARROW if narrow else WIDTH))
        self.setAccessibleName(self.tr("Tempat"))
        self._layout = QVBoxLayout(self)
        side = theme.px(12)
        self._layout.setContentsMargins(side, theme.px(20), side, theme.px(14))
        self._layout.setSpacing(theme.px(4))
        self._add_head()
        self._add_places(places)
        self._layout.addStretch(1)
        self._add_foot(more)

    def show_place(self, place: str) -> None:
        """Mark where one is."""
        for name, button in self._buttons.items():
            button.setChecked(name == place)

    def show_learner(
        self,
        learner: Learner | None,
        *,
        school: str,
        can_claim: bool,
        partner: Learner | None = None,
        can_join: bool = False,
        verified: bool = True,
    ) -> None:
        """Name who works here, and who works along; ``verified``: no teacher needs to say yes."""
        self._school.setText(school)
        self._school.setVisible(bool(school) and not self._narrow)
        if learner is None:
            return
        guest = learner.guest
        self._name.setText(self.tr("Tanpa nama") if guest else learner.name or learner.call_name)
        self._class.setText(self.tr("Belajar tanpa nama") if guest else learner.class_name)
        self._class.setVisible(not self._narrow and bool(self._class.text()) and not (guest and can_claim))
        self._claim.setVisible(guest and can_claim)
        if partner is not None:
            self._name.setText(self.tr("{0} dan {1}").format(learner.call_name, partner.call_name))
        self._join.setVisible(can_join and not guest)
        self._mark.setVisible(not verified)
        self._who.setToolTip(f"{self._name.text()}\n{learner.class_name}".strip())

    def show_state(self, state: SafeState) -> None:
        """Say whether the work is safe."""
        long = len(state.text) > LONG_STATE
        self._chip.setWordWrap(long)
        self._chip.setMinimumWidth(self._theme.px(WIDTH - 62) if long else 0)
        self._chip.show_state(state.text, state.tone)
        role = {"rose": "rose", "sun": "sun_ink", "brand": "brand"}.get(state.tone, "muted")
        self._state_icon.set_icon(state.icon, role)
        self._state_icon.setToolTip(state.text)
        self._state_icon.setAccessibleName(state.text)

    # -- parts ----------------------------------------------------------------------------------------------------
    def _add_head(self) -> None:
        self._school = label("", "small")
        if self._narrow:
            self._layout.addWidget(IconLabel("graduation-cap", theme=self._theme, role="brand", size=28))
            self._layout.itemAt(0).setAlignment(Qt.AlignmentFlag.AlignHCenter)
        else:
            inset = QVBoxLayout()
            inset.setContentsMargins(self._theme.px(10), 0, 0, 0)
            inset.setSpacing(0)
            inset.addWidget(label("AKSI Desktop", "brand", wrap=False))
            inset.addWidget(self._school)
            self._layout.addLayout(inset)
        self._layout.addSpacing(self._theme.px(12))

    def _add_places(self, places: Sequence[PlaceSpec]) -> None:
        for number, place in enumerate(places, 1):
            button = Button("" if self._narrow else place.title, "rail", theme=self._theme, icon=place.icon)
            button.setCheckable(True)
            button.setAccessibleName(place.title)
            button.setToolTip(f"{place.title} (Alt+{number})")
            button.clicked.connect(lambda _=False, name=place.id: self.place_chosen.emit(name))
            self._buttons[place.id] = button
            self._layout.addWidget(button)

    def _add_foot(self, more: MoreMenu) -> None:
        theme = self._theme
        words = self.tr("Butuh bantuan?")
        self.help_button = Button("" if self._narrow else words, "help", theme=theme, icon="life-buoy")
        self.help_button.setAccessibleName(words)
        self.help_button.setToolTip(words)
        self.help_button.clicked.connect(self.help_asked)
        self._layout.addWidget(self.help_button)
        self._layout.addSpacing(theme.px(8))
        self._layout.addWidget(rule())
        self._layout.addSpacing(theme.px(6))
        self._name = label("", "strong")
        self._class = label("", "small")
        mine = self.tr("Ini namaku…")
        self._claim: Button | IconButton = Button(mine, "link", theme=theme)
        if self._narrow:
            self._claim = IconButton("user-plus", mine, theme=theme, bare=True)
        self._claim.clicked.connect(self.claim_asked)
        together, waits = self.tr("Masuk berdua…"), self.tr("Belum dipastikan guru")
        self._join: Button | IconButton = Button(together, "link", theme=theme)
        self._mark: Chip | IconLabel = Chip(waits, "sun")
        if self._narrow:
            self._join = IconButton("users", together, theme=theme, bare=True)
            self._mark = IconLabel("circle-help", theme=theme, role="sun_ink", size=18)
        self._mark.setToolTip(waits)
        self._mark.setAccessibleName(waits)
        self._mark.hide()
        self._join.clicked.connect(self.join_asked)
        self._leave = Button(self.tr("Keluar / ganti"), "link", theme=theme)
        self._leave.clicked.connect(self.leave_asked)
        self._who: QWidget = self._leave
        self._chip = Chip()
        self._state_icon = IconLabel("check", theme=theme, role="muted", size=16)
        self.more_button = IconButton(
            "settings", self.tr("Lainnya: tampilan, kiriman, tentang"), theme=theme, bare=True
        )
        self.more_button.clicked.connect(lambda: more.popup_above(self.more_button.mapToGlobal(QPoint(0, 0))))
        if self._narrow:
            self._add_narrow_foot()
        else:
            self._add_wide_foot()

    def _add_wide_foot(self) -> None:
        theme = self._theme
        foot = QVBoxLayout()
        foot.setSpacing(theme.px(1))
        for text in (self._name, self._class):
            text.setContentsMargins(theme.px(10), 0, 0, 0)
            foot.addWidget(text)
        mark = QHBoxLayout()
        mark.setContentsMargins(theme.px(10), 0, 0, 0)
        mark.addWidget(self._mark)
        mark.addStretch(1)
        foot.addLayout(mark)
        for link in (self._claim, self._join, self._leave):
            # A link has its own padding of 4 and an edge of 1: its words then stand under the name.
            line = QHBoxLayout()
            line.setContentsMargins(theme.px(10) - theme.px(4) - 1, 0, 0, 0)
            line.addWidget(link)
            line.addStretch(1)
            if link is self._leave:
                line.addWidget(self.more_button)
            foot.addLayout(line)
        state = QHBoxLayout()
        state.setContentsMargins(theme.px(10), 0, 0, 0)
        state.setSpacing(theme.px(6))
        state.addWidget(self._state_icon)
        state.addWidget(self._chip)
        state.addStretch(1)
        foot.addLayout(state)
        self._layout.addLayout(foot)

    def _add_narrow_foot(self) -> None:
        for unseen in (self._name, self._class, self._chip, self._leave):
            unseen.setParent(self)
            unseen.hide()
        leave = IconButton("log-out", self.tr("Keluar / ganti"), theme=self._theme, bare=True)
        leave.clicked.connect(self.leave_asked)
        self._who = leave
        for button in (self._mark, self._claim, self._join, leave, self.more_button, self._state_icon):
            self._layout.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)
