"""The left column of the reading view: the way back, the lesson, its sections with marks, and its goal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from aksi_desktop.ui.learn.outline_row import OutlineButton
from aksi_desktop.ui.widgets import Button, Card, label

if TYPE_CHECKING:
    from aksi_desktop.ui.learn.model import Outline
    from aksi_desktop.ui.theme import Theme


class OutlinePanel(QFrame):
    """Shows an :class:`Outline`; its buttons are used again from lesson to lesson."""

    back_asked = Signal()
    section_asked = Signal(str)
    pause_asked = Signal()
    notes_asked = Signal()

    def __init__(self, *, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("look", "rail")
        self.setAccessibleName(self.tr("Isi pelajaran"))
        self.back = Button("", "link", theme=theme, icon="chevron-left", icon_size=18)
        self.back.clicked.connect(self.back_asked)
        self._title = label("", "heading")
        self._facts = label("", "small")
        self._rows: list[OutlineButton] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(4))
        self.notes = Button("", "link", theme=theme, icon="info", icon_size=18)
        self.notes.clicked.connect(self.notes_asked)
        self.pause = Button(self.tr("Jeda dulu"), "secondary", theme=theme, icon="pause")
        self.pause.clicked.connect(self.pause_asked)
        self._goal_card = Card("card", theme=theme, padding=12, spacing=2)
        self._goal = label("", "small")
        self._goal_card.body.addWidget(label(self.tr("Tujuan"), "strong"))
        self._goal_card.body.addWidget(self._goal)
        self._build()

    def _build(self) -> None:
        px = self._theme.px
        inner = self._inner = QWidget()
        inner.setProperty("look", "page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(px(16), px(16), px(16), px(16))
        column.setSpacing(px(8))
        for head in (self.back, self._title, self._facts):
            column.addWidget(head)
        column.addSpacing(px(8))
        column.addLayout(self._list)
        column.addStretch(1)
        for foot in (self.notes, self.pause, self._goal_card):
            column.addWidget(foot)
        scroll = self._scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    @property
    def rows(self) -> tuple[OutlineButton, ...]:
        """The section buttons in reading order, hidden spare ones left out."""
        return tuple(row for row in self._rows if not row.isHidden())

    def show_outline(self, outline: Outline, *, can_pause: bool) -> None:
        """Show this lesson's outline."""
        self.back.setText(outline.module_title)
        self.back.setAccessibleName(self.tr("Kembali ke {0}").format(outline.module_title))
        self._title.setText(outline.title)
        phase = self.tr("{0} JP · Fase {1}").format(outline.jp, outline.phase)
        self._facts.setText(phase if outline.phase else self.tr("{0} JP").format(outline.jp))
        self._show_rows(outline)
        self._goal.setText(outline.goal)
        self._goal_card.setVisible(bool(outline.goal))
        self.pause.setVisible(can_pause)
        self.notes.setText(self.tr("Pelajaran ini punya {0} catatan").format(outline.notes))
        self.notes.setVisible(outline.notes > 0)

    def reveal_current(self) -> None:
        """Scroll to the section in front."""
        for row in self.rows:
            if row.current:
                self._scroll.ensureWidgetVisible(row)

    def _show_rows(self, outline: Outline) -> None:
        if [row.section for row in self.rows] == [row.id for row in outline.rows]:
            for button, row in zip(self.rows, outline.rows, strict=True):
                button.show_row(row, current=row.id == outline.current)
            return
        self._inner.hide()  # shown one by one, every button would lay the whole column out again
        while len(self._rows) < len(outline.rows):
            button = OutlineButton(theme=self._theme)
            button.chosen.connect(self.section_asked)
            self._rows.append(button)
            self._list.addWidget(button)
        for button, row in zip(self._rows, outline.rows, strict=False):
            button.show_row(row, current=row.id == outline.current)
            button.show()
        for spare in self._rows[len(outline.rows) :]:
            spare.hide()
        self._inner.show()
