"""The frame of every activity: the way out, the title, help; the player, then the debrief that marks it as done."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aksi_desktop.curriculum import MiniSite, Sorting
from aksi_desktop.errors import AksiError

from aksi_desktop.ui.learn.activity.debrief import DebriefPage
from aksi_desktop.ui.learn.activity.site_player import SitePlayer
from aksi_desktop.ui.learn.activity.sort_player import SortPlayer
from aksi_desktop.ui.learn.bubble import Bubble
from aksi_desktop.ui.learn.pictures import LessonPictures, Pictures, PictureViewer
from aksi_desktop.ui.learn.trouble import TroublePage
from aksi_desktop.ui.quiz.keys import is_enter, press_focused_button
from aksi_desktop.ui.quiz.markup import Markup
from aksi_desktop.ui.widgets import Button, FocusScreen, TopBar, label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from aksi_desktop.curriculum import Activity, LessonCard

    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.learn.text_part import ImageSource
    from aksi_desktop.ui.theme import Theme


KEEP_AFTER_MS = 1_000


class ActivityScreen(FocusScreen):
    """One activity. ``mark_done`` writes that it was done, once, when the debrief is reached.

    ``kept`` is how far it was when it was left last; ``keep`` gets how far it is, within a second ("" at the end).
    """

    finished = Signal()

    def __init__(
        self,
        activity: Activity | None,
        card: LessonCard | None,
        *,
        mark_done: Callable[[], None],
        kept: str,
        keep: Callable[[str], None],
        theme: Theme,
        frame: Frame,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._activity = activity
        self._card = card
        self._mark_done = mark_done
        self._kept = kept
        self._keep = keep
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(KEEP_AFTER_MS)
        self._soon.timeout.connect(self.leaving)
        self._frame = frame
        self._scale = theme.scale
        self._markup = Markup(theme=theme)
        self._pictures = Pictures()
        self.player: SitePlayer | SortPlayer | None = None
        self.debrief: DebriefPage | None = None
        self._body: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._build()
        self.bubble = Bubble(self, theme=theme)
        self._viewer = PictureViewer(self, theme=theme)
        self._viewer.closed.connect(self._focus_player)
        theme.changed.connect(self._theme_changed)

    def _build(self) -> None:
        theme = self._theme
        self._bar = TopBar(theme=theme, sign_out=True)
        self._bar.help_asked.connect(self.help_asked)
        self._bar.sign_out_asked.connect(self.sign_out_asked)
        self.leave = Button(self.tr("Kembali ke pelajaran"), "link", theme=theme, icon="chevron-left", icon_size=18)
        self.leave.setMinimumHeight(theme.px(40))
        self.leave.clicked.connect(self.closed)
        self._bar.body.addWidget(self.leave)
        self._bar.body.addStretch(1)
        self._bar.body.addWidget(label(self._title(), "subheading", wrap=False))
        self._bar.body.addStretch(1)
        self._column.addWidget(self._bar)
        self._show(self._make())

    def _title(self) -> str:
        return self._activity.title if self._activity is not None else ""

    def _make(self) -> QWidget:
        activity = self._activity
        old = self.player
        if isinstance(activity, MiniSite) and activity.pages:
            state = old.state if isinstance(old, SitePlayer) else None
            site = SitePlayer(activity, self._markup, self._images(), theme=self._theme, state=state, kept=self._kept)
            site.moved.connect(self._soon.start)
            site.finished.connect(self.show_debrief)
            site.about_asked.connect(self._show_about)
            site.picture_asked.connect(self._enlarge)
            self.player = site
            return site
        if isinstance(activity, Sorting) and activity.cards and activity.groups:
            board = old.state if isinstance(old, SortPlayer) else None
            sort = SortPlayer(activity, self._markup, theme=self._theme, state=board, kept=self._kept)
            sort.moved.connect(self._soon.start)
            sort.finished.connect(self.show_debrief)
            self.player = sort
            return sort
        page = TroublePage(theme=self._theme)
        page.show_text(
            self.tr("Aktivitas ini belum bisa dibuka"),
            self.tr("Berkasnya kosong, rusak, atau dibuat untuk versi lain. Pelajarannya tetap bisa dibaca."),
            self.tr("Kembali ke pelajaran"),
        )
        page.back_asked.connect(self.closed)
        return page

    def _show(self, body: QWidget) -> None:
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._body = body
        self._column.addWidget(body, 1)

    def show_debrief(self) -> None:
        """The end: what the activity was about. It counts as done now."""
        self._soon.stop()
        try:
            self._mark_done()
            self._keep("")
        except AksiError as error:
            self._frame.show_error(error)
        self._show_debrief_page()
        self.finished.emit()

    def _show_debrief_page(self) -> None:
        assert self._activity is not None
        self.player = None
        self.debrief = DebriefPage(self._activity.debrief_md, self._markup, self._images(), theme=self._theme)
        self.debrief.back_asked.connect(self.closed)
        self._show(self.debrief)
        self.debrief.back.setFocus()

    # -- pictures and notes -------------------------------------------------------------------------------------------
    def _images(self) -> ImageSource:
        folder = self._card.folder if self._card is not None else Path()
        return LessonPictures(self._pictures, folder, dpr=self.devicePixelRatioF(), zoom=self._theme.scale / 100)

    def _enlarge(self, address: str) -> None:
        if self._card is not None and isinstance(self.player, SitePlayer):
            self._viewer.show_pictures(self._card.folder, self.player.pane.page.canvas.pictures(), address)

    def _focus_player(self) -> None:
        wanted = self.first_focus()
        if wanted is not None:
            wanted.setFocus()

    def _show_about(self, text_md: str, spot: QPoint) -> None:
        html = self._markup.html(text_md, 16)
        at = self.mapFromGlobal(spot)
        self.bubble.show_note(self.tr("Tentang situs ini"), html, "", (), at=at, return_to=self.focusWidget())

    # -- frame --------------------------------------------------------------------------------------------------------
    def leaving(self) -> None:
        """Keep how far the activity is, where something changed since the last time."""
        self._soon.stop()
        if self.player is None:
            return
        board = self.player.board
        state = board.snapshot()
        if state == self._kept:
            return
        try:
            self._keep(state)
            self._kept = state
        except AksiError as error:
            self._frame.show_error(error)

    def screen_title(self) -> str:
        return self._card.screen_title if self._card is not None else ""

    def first_focus(self) -> QWidget | None:
        if isinstance(self.player, SitePlayer):
            return self.player.pane.page
        if isinstance(self.player, SortPlayer) and self.player.cards:
            return next(iter(self.player.cards.values()))
        return self.leave

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (is_enter(event) and press_focused_button()):
            super().keyPressEvent(event)

    def _theme_changed(self) -> None:
        self._markup.forget()
        self._pictures.forget()
        if self._scale != self._theme.scale:
            self._scale = self._theme.scale
            self._column.removeWidget(self._bar)
            self._bar.hide()
            self._bar.deleteLater()
            old, self._body = self._body, None
            if old is not None:
                self._column.removeWidget(old)
                old.hide()
                old.deleteLater()
            if self.debrief is None:
                self._build()
                return
        if self.debrief is not None:
            self._show_debrief_page()
        else:
            self._show(self._make())
