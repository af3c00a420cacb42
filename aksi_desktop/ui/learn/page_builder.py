"""From a section's blocks to what stands in the column: HTML for texts, widgets for what can be done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject, Signal

from aksi_desktop.curriculum import ActivityPart, CheckPart, HelpPart, HtmlPart, ReflectionPart

from aksi_desktop.ui.learn.canvas import READING_PX
from aksi_desktop.ui.learn.parts import ActivityBox, HelpBox, ReflectionBox
from aksi_desktop.ui.quiz.check import CheckCard

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from aksi_desktop.curriculum import Part

    from aksi_desktop.ui.learn.model import Page
    from aksi_desktop.ui.quiz.markup import Markup
    from aksi_desktop.ui.theme import Theme


@dataclass(frozen=True)
class HelpLine:
    """One contact as the help card shows it: who, and how to reach them."""

    who: str
    how: str


class PageBuilder(QObject):
    """Makes the parts of pages. Signals of all widgets it made come out here."""

    followed = Signal(str)
    help_asked = Signal()
    activity_asked = Signal()

    def __init__(self, markup: Markup, contacts: Callable[[], Sequence[HelpLine]], *, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._markup = markup
        self._contacts = contacts

    def build(self, page: Page) -> list[str | QWidget]:
        """Texts as HTML and widgets, in reading order."""
        from aksi_desktop.curriculum import render_html, render_sources  # the Markdown reader: after first paint

        palette = self._theme.html_palette()
        parts = render_html(page.section.blocks, palette, self._theme.px(READING_PX))
        built = [self._part(part, page) for part in parts]
        if page.sources:
            built.append(render_sources(page.sources, palette, self._theme.px(READING_PX)))
        return built

    def _part(self, part: Part, page: Page) -> str | QWidget:
        if isinstance(part, HtmlPart):
            return part.html
        if isinstance(part, CheckPart):
            return CheckCard(part.item, self._markup, theme=self._theme)
        if isinstance(part, ReflectionPart):
            card: ReflectionBox | HelpBox | ActivityBox = ReflectionBox(
                part.html, typing=page.typing_allowed, theme=self._theme
            )
        elif isinstance(part, HelpPart):
            lines = [(line.who, line.how) for line in self._contacts()]
            card = HelpBox(part.html, lines, theme=self._theme)
            card.help_asked.connect(self.help_asked)
        else:
            assert isinstance(part, ActivityPart)
            card = ActivityBox(part.html, done=page.activity_done, available=page.has_activity, theme=self._theme)
            card.activity_asked.connect(self.activity_asked)
        card.followed.connect(self.followed)
        return card


def month_words(month: str) -> str:
    """The month 2026-11 as "November 2026" in the program's language; anything else as it was written."""
    date = QDate.fromString(f"{month}-01", "yyyy-MM-dd")
    if not date.isValid():
        return month
    return QLocale().toString(date, "MMMM yyyy")
