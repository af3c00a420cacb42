"""The closed browser on the screen: tabs, buttons, address, search, page. No network is ever touched."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from aksi_desktop.ui.learn.activity.mini_browser import MAX_TABS
from aksi_desktop.ui.learn.activity.tab_strip import TabStrip
from aksi_desktop.ui.learn.canvas import PageArea
from aksi_desktop.ui.widgets import Button, IconButton
from aksi_desktop.ui.widgets.search_edit import SearchEdit

if TYPE_CHECKING:
    from aksi_desktop.ui.learn.activity.mini_browser import MiniBrowser, Place
    from aksi_desktop.ui.learn.text_part import ImageSource
    from aksi_desktop.ui.theme import Theme

PAGE_PX = 16


class BrowserPane(QWidget):
    """Draws a :class:`MiniBrowser` and moves it. ``visited`` names each page that comes to the front."""

    visited = Signal(str)
    about_asked = Signal(str, QPoint)
    picture_asked = Signal(str)

    def __init__(self, browser: MiniBrowser, images: ImageSource, *, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.browser = browser
        self._images = images
        self._shown: Place | None = None
        self._build()
        self.refresh()

    def _build(self) -> None:
        theme = self._theme
        self.tabs = TabStrip(theme=theme)
        self.tabs.picked.connect(self._pick)
        self.tabs.close_asked.connect(self._close)
        self.tabs.new_asked.connect(self._new)
        self.back = IconButton("arrow-left", self.tr("Mundur"), theme=theme)
        self.forward = IconButton("arrow-right", self.tr("Maju"), theme=theme)
        self.home = IconButton("house", self.tr("Halaman awal"), theme=theme)
        self.address = QLineEdit()
        self.address.setAccessibleName(self.tr("Alamat (hanya di dalam mini-internet)"))
        name = self.tr("Kotak pencarian mini-internet")
        self.search = SearchEdit(self.tr("Cari di mini-internet"), theme=theme, name=name, clears=False)
        self.aside = Button(self.tr("Tautan ke tab baru"), "secondary", theme=theme)
        self.aside.setCheckable(True)
        self.aside.setToolTip(self.tr("Bila menyala, tautan terbuka di samping dan halaman ini tetap terbuka"))
        self.about = IconButton("info", self.tr("Tentang situs ini"), theme=theme)
        for button, act in (
            (self.back, self._back),
            (self.forward, self._forward),
            (self.home, self._home),
            (self.about, self._ask_about),
        ):
            button.clicked.connect(act)
        self.address.returnPressed.connect(self._enter_address)
        self.search.returnPressed.connect(self._enter_search)
        self.page = PageArea(theme=theme)
        self.page.canvas.followed.connect(self._follow)
        self._lay_out()

    def _lay_out(self) -> None:
        px = self._theme.px
        bar = QFrame()
        bar.setProperty("look", "bar")
        above = QHBoxLayout()
        above.setSpacing(px(6))
        for widget in (self.back, self.forward, self.home):
            above.addWidget(widget)
        above.addWidget(self.address, 3)
        above.addWidget(self.about)
        below = QHBoxLayout()
        below.setSpacing(px(6))
        below.addWidget(self.search, 1)
        below.addWidget(self.aside)
        lines = QVBoxLayout(bar)
        lines.setContentsMargins(px(10), px(6), px(10), px(8))
        lines.setSpacing(px(6))
        lines.addLayout(above)
        lines.addLayout(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(bar)
        column.addWidget(self.page, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        ground = self.rect()
        ground.setTop(self.tabs.geometry().bottom())
        QPainter(self).fillRect(ground, self._theme.color("card"))

    # -- showing ------------------------------------------------------------------------------------------------------
    def refresh(self) -> None:
        """Draw what the browser holds now."""
        browser = self.browser
        titles = [self._title(tab.place) for tab in browser.tabs]
        self.tabs.show_tabs(titles, browser.current, can_add=len(titles) < MAX_TABS)
        self.back.setEnabled(browser.can_go_back)
        self.forward.setEnabled(browser.can_go_forward)
        place = browser.tab.place
        page = browser.page(place.page)
        self.address.setText(page.address if page is not None else self.tr("cari: {0}").format(place.query))
        self.about.setVisible(page is not None and bool(page.about_md))
        if place != self._shown:
            self._shown = place
            self._show(place)

    def _title(self, place: Place) -> str:
        page = self.browser.page(place.page)
        return page.title if page is not None else self.tr("Cari: {0}").format(place.query)

    def _show(self, place: Place) -> None:
        from aksi_desktop.curriculum import render_markdown

        page = self.browser.page(place.page)
        if page is None:
            html, heading = self._results(place.query), self.tr("Hasil pencarian")
        else:
            palette, ids = self._theme.html_palette(), [other.id for other in self.browser.site.pages]
            html = render_markdown(page.body_md, palette, self._theme.px(PAGE_PX), pages=ids)
            heading = page.title
            self.visited.emit(page.id)
        self.page.show_section((place.page, place.query), heading, [html], self._images)

    def _results(self, query: str) -> str:
        hits = self.browser.search(query)
        palette, px = self._theme.html_palette(), self._theme.px
        if not hits:
            words = self.tr("Tidak ada halaman tentang “{0}”. Coba kata yang lain atau lebih sedikit.").format(query)
            return f'<p style="color:{palette.ink}">{escape(words)}</p>'
        aside = escape(self.tr("Buka di tab baru"))
        parts = [
            f'<p style="margin:0 0 {px(2)}px 0; font-size:{px(17)}px; font-weight:600">'
            f'<a href="halaman:{escape(hit.page.id)}" style="color:{palette.brand}">{escape(hit.page.title)}</a></p>'
            f'<p style="margin:0; font-size:{px(14)}px; color:{palette.muted}">{escape(hit.page.address)}</p>'
            f'<p style="margin:0; font-size:{px(15)}px; color:{palette.ink}">{escape(hit.snippet)}</p>'
            f'<p style="margin:0 0 {px(18)}px 0; font-size:{px(14)}px">'
            f'<a href="samping:{escape(hit.page.id)}" style="color:{palette.brand}">{aside}</a></p>'
            for hit in hits
        ]
        return "".join(parts)

    # -- moving -------------------------------------------------------------------------------------------------------
    def _follow(self, address: str, _spot: QPoint) -> None:
        kind, _, name = address.partition(":")
        control = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier)
        if kind == "gambar":
            self.picture_asked.emit(name)
        elif kind == "samping" or (kind == "halaman" and (control or self.aside.isChecked())):
            self.browser.open_aside(name)
        elif kind == "halaman":
            self.browser.open(name)
        self.refresh()

    def _pick(self, index: int) -> None:
        self.browser.select_tab(index)
        self.refresh()
        self.page.setFocus()  # the tab that was pressed is a new one now

    def _close(self, index: int) -> None:
        self.browser.close_tab(index)
        self.refresh()
        self.page.setFocus()

    def _new(self) -> None:
        self.browser.new_tab()
        self.refresh()
        self.search.setFocus()

    def _back(self) -> None:
        self.browser.back()
        self.refresh()

    def _forward(self) -> None:
        self.browser.forward()
        self.refresh()

    def _home(self) -> None:
        self.browser.go_home()
        self.refresh()

    def _enter_address(self) -> None:
        self.browser.enter(self.address.text())
        self.refresh()

    def _enter_search(self) -> None:
        if self.search.text().strip():
            self.browser.look_for(self.search.text())
            self.refresh()

    def _ask_about(self) -> None:
        page = self.browser.page(self.browser.tab.place.page)
        if page is not None:
            self.about_asked.emit(page.about_md, self.about.mapToGlobal(self.about.rect().bottomLeft()))
