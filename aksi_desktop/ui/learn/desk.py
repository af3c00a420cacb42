"""Keeps the widgets of the last lesson for the next one: building them takes a third of the time to open a lesson."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from aksi_desktop.ui.learn.body import ReadingBody

if TYPE_CHECKING:
    from aksi_desktop.ui.theme import Theme


class ReadingDesk(QObject):
    """Holds at most one spare body. It lives as a child of the theme, which a body depends on."""

    def __init__(self, *, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._spare: ReadingBody | None = None
        theme.changed.connect(self.drop)

    @classmethod
    def of(cls, theme: Theme) -> ReadingDesk:
        """The desk of this theme."""
        return theme.findChild(cls) or cls(theme=theme)

    def take(self) -> ReadingBody:
        """A body to use: the spare one, or a new one."""
        body, self._spare = self._spare, None
        return body if body is not None else ReadingBody(theme=self._theme)

    def give_back(self, body: ReadingBody) -> None:
        """A body nobody shows any more; it forgets what it showed."""
        self.drop()
        body.hide()
        body.setParent(None)
        body.clear()
        self._spare = body

    def drop(self) -> None:
        """Keep nothing: colours or sizes changed."""
        if self._spare is not None:
            self._spare.deleteLater()
            self._spare = None
