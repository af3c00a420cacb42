"""Kelas as it is seen: the class picker, the strip of tabs, and the switch that hides names."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from aksi_desktop.ui.classroom.collected import CollectedWords
from aksi_desktop.ui.classroom.privacy import PrivacyGuard
from aksi_desktop.ui.classroom.tabs import ClassTab, Tab, tabs_for
from aksi_desktop.ui.widgets.basics import Button, Choice, label
from aksi_desktop.ui.widgets.cards import EmptyState

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from aksi_desktop.roster import ClassCard

    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.jobs import Jobs
    from aksi_desktop.ui.services import Services
    from aksi_desktop.ui.theme import Theme


class ClassroomPage(QWidget):
    """One class at a time. Tabs are made when they are first opened and told of every change of class and mask."""

    def __init__(
        self, *, theme: Theme, services: Services, jobs: Jobs, frame: Frame, tabs: tuple[Tab, ...] | None = None
    ) -> None:
        super().__init__()
        self._theme = theme
        self._services = services
        self._jobs = jobs
        self._frame = frame
        self._specs = tabs_for(frame.teacher.role if frame.teacher else "", tabs)
        self._tabs: dict[str, ClassTab] = {}
        self._buttons: dict[str, Button] = {}
        self._classes: list[ClassCard] = []
        self.card: ClassCard | None = None
        self.guard = PrivacyGuard(self)
        self.guard.changed.connect(self._mask)
        side = theme.px(28)
        outer = QVBoxLayout(self)
        # Above and below air does not grow with the type: the list has the room.
        outer.setContentsMargins(side, 18, side, 18)
        outer.setSpacing(10)
        outer.addLayout(self._make_head())
        outer.addLayout(self._make_strip())
        self._stack = QStackedWidget()
        self._empty = self._make_empty()
        self._stack.addWidget(self._empty)
        outer.addWidget(self._stack, 1)
        self.tab = self._specs[0].id if self._specs else ""
        self._say_masked()

    # -- what the navigator asks ----------------------------------------------------------------------------------
    def open_class(self, class_id: str, tab: str = "") -> None:
        """Show this class, at ``tab`` where the teacher may open it."""
        self._load()
        self._choose(class_id)
        if tab in self._buttons:
            self.open_tab(tab)

    def open_tab(self, tab: str) -> None:
        """Show a tab of the class."""
        self.tab = tab
        self._buttons[tab].setChecked(True)
        if self.card is not None:
            made = self._made(tab)
            self._stack.setCurrentWidget(made)

    def refresh(self) -> None:
        """Show the state of now: classes, then the open tab."""
        self._load()
        if self.card is None:
            return
        made = self._made(self.tab) if self.tab else None
        if made is not None and made.card == self.card:
            made.refresh()

    def first_focus(self) -> QWidget | None:
        """What the open tab wants, else the picker."""
        if self.card is None:
            return self._import
        return self.current.first_focus() if self.current is not None else self.picker

    @property
    def current(self) -> ClassTab | None:
        """The open tab."""
        return self._tabs.get(self.tab)

    # -- parts ----------------------------------------------------------------------------------------------------
    def _make_head(self) -> QHBoxLayout:
        theme = self._theme
        head = QHBoxLayout()
        head.setSpacing(theme.px(14))
        self._title = label("", "title", wrap=False)
        self.picker = Choice(self.tr("Kelas"), theme=theme)
        self.picker.setProperty("look", "title")
        self.picker.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.picker.activated.connect(lambda index: self._choose(str(self.picker.itemData(index))))
        self._count = label("", "muted")
        head.addWidget(self._title)
        head.addWidget(self.picker)
        head.addWidget(self._count, 1)
        self.hide_names = Button(self.tr("Sembunyikan nama"), "toggle", theme=theme, icon="eye-off")
        self.hide_names.setCheckable(True)
        self.hide_names.clicked.connect(self.guard.wish)
        head.addWidget(self.hide_names)
        return head

    def _make_strip(self) -> QVBoxLayout:
        strip = QHBoxLayout()
        strip.setSpacing(self._theme.px(8))
        group = QButtonGroup(self)
        for spec in self._specs:
            # Very large type leaves room for words alone.
            icon = spec.icon if self._theme.scale < 150 else None
            button = Button(spec.title, "toggle", theme=self._theme, icon=icon)
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, tab=spec.id: self.open_tab(tab))
            group.addButton(button)
            strip.addWidget(button)
            self._buttons[spec.id] = button
        strip.addStretch(1)
        self._hidden_note = label("", "small")
        lines = QVBoxLayout()
        lines.setSpacing(self._theme.px(8))
        lines.addLayout(strip)
        lines.addWidget(self._hidden_note)
        return lines

    def _make_empty(self) -> QWidget:
        theme = self._theme
        self._import = Button(self.tr("Masukkan daftar kelas…"), "primary", theme=theme)
        self._import.clicked.connect(self._frame.open_carry)
        text = self.tr("Masukkan daftar kelas dari Excel, CSV atau Dapodik. Daftar diperiksa dulu, baru dipakai.")
        if self._frame.teacher is not None and self._frame.secrets is None:
            self._import.setText(self.tr("Kumpulkan && bagikan"))
            text = self.tr("Daftar kelas diatur di komputer sekolah dan sampai ke sini lewat USB.")
        page = QWidget()
        lines = QVBoxLayout(page)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(
            EmptyState(
                "users",
                self.tr("Belum ada kelas di komputer ini"),
                text,
                self._import,
                theme=theme,
            )
        )
        lines.addStretch(1)
        return page

    # -- inside ---------------------------------------------------------------------------------------------------
    def _load(self) -> None:
        """Read the classes and show the one that was open, the one used last, or the first."""
        teacher = self._frame.teacher
        classes = [card for card in self._services.roster.classes() if teacher is None or teacher.may_open(card.id)]
        if classes != self._classes:
            self._classes = classes
            self.picker.clear()
            for each in classes:
                self.picker.addItem(each.name, each.id)
        known = {card.id: card for card in classes}
        wanted = self.card.id if self.card else self._services.settings.last_class
        card = known.get(wanted) or (classes[0] if classes else None)
        several = len(classes) > 1
        self.picker.setVisible(several)
        self._title.setVisible(not several)
        for button in (*self._buttons.values(), self.hide_names):
            button.setVisible(card is not None)
        if card is None:
            self.card = None
            self._title.setText(self.tr("Kelas"))
            self._count.setText("")
            self._stack.setCurrentWidget(self._empty)
        elif card != self.card:
            self._choose(card.id)

    def _choose(self, class_id: str) -> None:
        found = [card for card in self._classes if card.id == class_id]
        if not found:
            return
        card = found[0]
        self.card = card
        self._services.settings.last_class = card.id
        self.picker.setCurrentIndex(self._classes.index(card))
        self._title.setText(card.name)
        learners = self.tr("%n murid", "", card.count)
        fresh = CollectedWords(self).line(self._services.overview.collected(), date.today())
        self._count.setText(self.tr("{0} · {1}").format(learners, fresh))
        if self.tab:
            self.open_tab(self.tab)

    def _made(self, tab: str) -> ClassTab:
        """The tab, made at need, showing the class of now under the mask of now."""
        if tab not in self._tabs:
            spec = next(spec for spec in self._specs if spec.id == tab)
            made = spec.make(theme=self._theme, services=self._services, jobs=self._jobs, frame=self._frame)
            made.masked = self.guard.masked
            self._tabs[tab] = made
            self._stack.addWidget(made)
        made = self._tabs[tab]
        if made.masked != self.guard.masked:
            made.set_masked(self.guard.masked)
        if self.card is not None and made.card != self.card:
            made.show_class(self.card)
        return made

    def _mask(self, masked: bool) -> None:
        """Every tab, seen or not, before anything else is painted."""
        for made in self._tabs.values():
            made.set_masked(masked)
        self._say_masked()

    def _say_masked(self) -> None:
        guard = self.guard
        self.hide_names.setChecked(guard.masked)
        self.hide_names.setEnabled(not guard.by_display)
        if guard.by_display:
            words = self.tr("Layar kedua tersambung: nama dan nilai disembunyikan. Tahan F9 untuk melihatnya sebentar.")
        else:
            words = self.tr("Nama dan nilai disembunyikan. Tahan F9 untuk melihatnya sebentar.")
        self._hidden_note.setText(words)
        self._hidden_note.setVisible(guard.by_display or guard.wished)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.guard.watch(self.window().windowHandle())

    def hideEvent(self, event: QHideEvent) -> None:
        self.guard.watch(None)
        self.guard.hold(False)
        super().hideEvent(event)
