"""A lesson from a few lines of text, and what became of them."""

from __future__ import annotations

from pathlib import Path

from aksi_desktop.curriculum import (
    Block,
    HtmlPalette,
    HtmlPart,
    Lesson,
    load_library,
    render_html,
)
from tests.curriculum import shelves

PALETTE = HtmlPalette()


def opened(tmp_path: Path, body: str | bytes, *, front: str | None = None) -> Lesson:
    """The lesson whose text is ``body`` below sound front matter."""
    shelves.shared(tmp_path)
    head = (front if front is not None else shelves.FRONT.format(code="A1")).encode()
    shelves.lesson(tmp_path, text=head + (body if isinstance(body, bytes) else body.encode()))
    return load_library(tmp_path).lesson("A1")


def blocks_of(lesson: Lesson, section: int = 0) -> tuple[Block, ...]:
    """The blocks of a section."""
    return lesson.sections[section].blocks


def html_of(lesson: Lesson) -> str:
    """The whole text as it is shown."""
    parts = [part for section in lesson.sections for part in render_html(section.blocks, PALETTE, 18)]
    return "\n".join(part.html for part in parts if isinstance(part, HtmlPart))


def said(lesson: Lesson) -> list[tuple[str, int]]:
    """What is said about the text: code and line."""
    return [(complaint.code, complaint.line) for complaint in lesson.complaints]
