"""The Markdown of questions on the screen: one label for a run of rich text, and the way from Markdown to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QLabel, QSizePolicy

if TYPE_CHECKING:
    from aksi_desktop.ui.theme import Theme

RichLook = Literal["stem", "option", "body", "feedback"]
_FACES: dict[str, tuple[int, int]] = {"stem": (25, 700), "option": (17, 400), "body": (16, 400), "feedback": (15, 400)}


class RichLabel(QLabel):
    """A wrapping label for the renderer's HTML, at the size that its look asks for."""

    def __init__(self, look: RichLook, *, theme: Theme) -> None:
        super().__init__()
        size, weight = _FACES[look]
        self.setFont(theme.font(size, weight))
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setMinimumWidth(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def set_html(self, html: str) -> None:
        """Show this HTML; it comes from the renderer, which has made everything typed harmless."""
        self.setText(html)

    def plain(self) -> str:
        """The words without marks."""
        return QTextDocumentFragment.fromHtml(self.text()).toPlainText().strip() if self.text() else ""


def begin_sentence(markdown: str) -> str:
    """The text with a capital first letter: "Pembahasan: langkah …" loses its first word and still reads well."""
    text = markdown.lstrip()
    return text[:1].upper() + text[1:]


class Markup:
    """Markdown of a quiz to HTML in the colours of the present theme. Each text is rendered once."""

    def __init__(self, *, theme: Theme) -> None:
        self._theme = theme
        self._made: dict[tuple[str, int], str] = {}

    def html(self, markdown: str, size: int) -> str:
        """HTML at ``size`` pixels (at 100 %); "" for an empty text."""
        if not markdown.strip():
            return ""
        key = (markdown, size)
        if key not in self._made:
            from aksi_desktop.curriculum import render_markdown  # after first paint: it pulls in the Markdown reader

            self._made[key] = render_markdown(markdown, self._theme.html_palette(), self._theme.px(size))
        return self._made[key]

    def plain(self, markdown: str) -> str:
        """The words without marks, for screen readers and lists."""
        return QTextDocumentFragment.fromHtml(self.html(markdown, 16)).toPlainText().strip() if markdown else ""

    def forget(self) -> None:
        """Drop what was rendered: the colours or the sizes changed."""
        self._made.clear()
