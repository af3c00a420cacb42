"""A closed browser without a network: tabs, history and search over the invented pages of an activity.

Plain Python. The view draws what :class:`MiniBrowser` holds; nothing here knows Qt.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aksi_desktop.curriculum import MiniSite, SitePage

MAX_TABS = 5
"""More tabs than this no longer fit the strip of a 1024 px screen; the oldest idle one makes room."""


@dataclass(frozen=True)
class Place:
    """Where a tab stands: a page, or the results of a search (``page`` empty then)."""

    page: str = ""
    query: str = ""


@dataclass(frozen=True)
class SearchHit:
    """One result: the page, and a short excerpt around the first word found."""

    page: SitePage
    snippet: str


@dataclass
class Tab:
    """One tab with its own history; ``at`` points into ``past``."""

    past: list[Place]
    at: int = 0

    @property
    def place(self) -> Place:
        """Where this tab stands now."""
        return self.past[self.at]

    def go(self, place: Place) -> None:
        """Move to a place; what lay ahead is forgotten, as in every browser."""
        if place == self.place:
            return
        del self.past[self.at + 1 :]
        self.past.append(place)
        self.at += 1


@dataclass
class MiniBrowser:
    """The state of the closed browser over the pages of one activity, which has at least one page."""

    site: MiniSite
    tabs: list[Tab] = field(init=False)
    current: int = field(init=False, default=0)

    def __post_init__(self) -> None:
        pages = self.site.pages
        self._by_id = {page.id: page for page in pages}
        self._by_address = {_bare_address(page.address): page for page in pages}
        self._plain = {page.id: plain_text(page.body_md) for page in pages}
        self._titles = {page.id: _fold(f"{page.title} {page.address}") for page in pages}
        self.home = self.site.start if self.site.start in self._by_id else pages[0].id
        self.tabs = [Tab([Place(self.home)])]

    @property
    def tab(self) -> Tab:
        """The tab in front."""
        return self.tabs[self.current]

    def page(self, page_id: str) -> SitePage | None:
        """The page with this id, or None when no such page was written."""
        return self._by_id.get(page_id)

    def open(self, page_id: str) -> bool:
        """Go to a page in the tab in front. False when there is no such page (nothing moves)."""
        if page_id not in self._by_id:
            return False
        self.tab.go(Place(page_id))
        return True

    def open_aside(self, page_id: str) -> bool:
        """Open a page in a new tab and show it: the move that lateral reading is about."""
        if page_id not in self._by_id:
            return False
        self._new_tab(Place(page_id))
        return True

    def new_tab(self) -> None:
        """Open the start page in a new tab."""
        self._new_tab(Place(self.home))

    def _new_tab(self, place: Place) -> None:
        if len(self.tabs) >= MAX_TABS:
            oldest = 0 if self.current != 0 else 1
            del self.tabs[oldest]
            self.current -= oldest < self.current
        self.tabs.insert(self.current + 1, Tab([place]))
        self.current += 1

    def close_tab(self, index: int) -> None:
        """Close a tab; the last one cannot be closed, it goes home instead."""
        if not 0 <= index < len(self.tabs):
            return
        if len(self.tabs) == 1:
            self.tabs = [Tab([Place(self.home)])]
            return
        del self.tabs[index]
        if index < self.current or self.current == len(self.tabs):
            self.current -= 1

    def select_tab(self, index: int) -> None:
        """Bring a tab to the front."""
        if 0 <= index < len(self.tabs):
            self.current = index

    @property
    def can_go_back(self) -> bool:
        """Whether the tab in front has something behind it."""
        return self.tab.at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether the tab in front was taken back and can return."""
        return self.tab.at + 1 < len(self.tab.past)

    def back(self) -> None:
        """One place back in this tab."""
        if self.can_go_back:
            self.tab.at -= 1

    def forward(self) -> None:
        """One place forward in this tab."""
        if self.can_go_forward:
            self.tab.at += 1

    def go_home(self) -> None:
        """The start page, in this tab."""
        self.tab.go(Place(self.home))

    def enter(self, typed: str) -> None:
        """What the address bar does: a known address opens its page, anything else is searched for."""
        typed = typed.strip()
        if not typed:
            return
        page = self._by_address.get(_bare_address(typed))
        self.tab.go(Place(page.id) if page else Place(query=typed))

    def look_for(self, query: str) -> None:
        """What the search box does: the results of these words, in this tab."""
        if query.strip():
            self.tab.go(Place(query=query.strip()))

    def search(self, query: str) -> list[SearchHit]:
        """Pages for these words, best first: boosted, then by title, then by how many words the text holds."""
        words = [word for word in re.findall(r"\w+", _fold(query)) if len(word) > 1]
        if not words:
            return []
        ranked = []
        for order, page in enumerate(self.site.pages):
            title, text = self._titles[page.id], _fold(self._plain[page.id])
            in_title = sum(word in title for word in words)
            in_text = sum(word in text for word in words)
            boost = self._boost(words, page.id)
            if boost or in_title or in_text * 2 > len(words):
                ranked.append((-boost, -(in_title * 2 + in_text), order, page))
        ranked.sort(key=lambda row: row[:3])
        return [SearchHit(page, _snippet(self._plain[page.id], words)) for *_, page in ranked]

    def _boost(self, words: Iterable[str], page_id: str) -> int:
        wanted = set(words)
        for boost in self.site.boosts:
            folded = {part for word in boost.words for part in re.findall(r"\w+", _fold(word))}
            if page_id in boost.results and wanted & folded:
                return len(boost.results) - boost.results.index(page_id)
        return 0


def plain_text(markdown: str) -> str:
    """The words of a page without its marks: for searching and for excerpts, not for showing."""
    text = re.sub(r"!\[([^\]]*)\]\([^)]*\)", r"\1", markdown)
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
    return " ".join(re.sub(r"^\s*[#>*|-]+|[*_`|]", " ", text, flags=re.MULTILINE).split())


def _fold(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter)).casefold()


def _bare_address(address: str) -> str:
    return re.sub(r"^[a-z]+://(www\.)?", "", address.strip().casefold()).rstrip("/")


def _snippet(text: str, words: Sequence[str], length: int = 150) -> str:
    """About ``length`` characters of plain text around the first word found."""
    plain = " ".join(text.split())
    folded = _fold(plain)
    found = [spot for spot in (folded.find(word) for word in words) if spot >= 0]
    start = max(0, min(found, default=0) - length // 3)
    if start:
        start = plain.find(" ", start) + 1
    piece = plain[start : start + length]
    if start + length < len(plain):
        piece = piece.rsplit(" ", 1)[0] + " …"
    return ("… " if start else "") + piece
