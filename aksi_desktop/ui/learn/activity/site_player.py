"""``situs-mini``: the closed browser and its tasks side by side, or one at a time where the window is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aksi_desktop.ui.learn.activity.browser_pane import BrowserPane
from aksi_desktop.ui.learn.activity.mini_browser import MiniBrowser
from aksi_desktop.ui.learn.activity.site_tasks import TaskBoard
from aksi_desktop.ui.learn.activity.task_panel import TaskPanel
from aksi_desktop.ui.widgets import Button

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from aksi_desktop.curriculum import MiniSite

    from aksi_desktop.ui.learn.text_part import ImageSource
    from aksi_desktop.ui.quiz.markup import Markup
    from aksi_desktop.ui.theme import Theme

PANEL_WIDTH = 380
SIDE_BY_SIDE = 980
"""Window width (pixels at 100 %) from which browser and tasks stand side by side."""


class SitePlayer(QWidget):
    """One ``situs-mini`` activity. ``finished`` fires when the debrief is wanted."""

    finished = Signal()
    moved = Signal()
    about_asked = Signal(str, QPoint)
    picture_asked = Signal(str)

    def __init__(
        self,
        site: MiniSite,
        markup: Markup,
        images: ImageSource,
        *,
        theme: Theme,
        state: tuple[MiniBrowser, TaskBoard] | None = None,
        kept: str = "",
    ) -> None:
        super().__init__()
        self._theme = theme
        self.browser, self.board = state or (MiniBrowser(site), TaskBoard(site))
        if state is None:
            self.board.restore(kept)
        self.pane = BrowserPane(self.browser, images, theme=theme)
        self.pane.visited.connect(self._visited)
        self.pane.about_asked.connect(self.about_asked)
        self.pane.picture_asked.connect(self.picture_asked)
        self.board.visited.add(self.browser.tab.place.page)
        self.panel = TaskPanel(self.board, markup, theme=theme)
        self.panel.page_asked.connect(self._open_evidence)
        self.panel.debrief_asked.connect(self.finished)
        self.panel.moved.connect(self.moved)
        self.switch = Button(self.tr("Ke tugas"), "secondary", theme=theme)
        self.switch.clicked.connect(self._switch)
        self._tasks_in_front = False
        across = QHBoxLayout()
        across.setSpacing(theme.px(12))
        across.addWidget(self.pane, 1)
        across.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(12))
        column.setSpacing(theme.px(8))
        column.addWidget(self.switch)
        column.addLayout(across, 1)
        self._place()

    @property
    def state(self) -> tuple[MiniBrowser, TaskBoard]:
        """Where one is, to go on with after the widgets were built anew."""
        return self.browser, self.board

    def _visited(self, page: str) -> None:
        self.board.visited.add(page)
        if hasattr(self, "panel"):
            self.panel.show_evidence()
        self.moved.emit()

    def _open_evidence(self, page: str) -> None:
        self.browser.open_aside(page)
        self.pane.refresh()
        self._tasks_in_front = False
        self._place()

    def _switch(self) -> None:
        self._tasks_in_front = not self._tasks_in_front
        self._place()

    def _place(self) -> None:
        wide = self.width() >= self._theme.px(SIDE_BY_SIDE)
        self.switch.setVisible(not wide)
        self.switch.setText(self.tr("Ke mini-internet") if self._tasks_in_front else self.tr("Ke tugas"))
        self.panel.setVisible(wide or self._tasks_in_front)
        self.pane.setVisible(wide or not self._tasks_in_front)
        if wide:
            self.panel.setFixedWidth(self._theme.px(PANEL_WIDTH))
        else:
            self.panel.setMinimumWidth(0)
            self.panel.setMaximumWidth(16_777_215)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
