"""Blocks -> the HTML subset that Qt's rich text understands, with colours from one palette and sizes from one number.

Boxes and columns are tables because Qt draws nothing else with a background and padding. Everything a teacher typed
is escaped; the only attributes in the result are ours. No Qt import: the window and the printer both use it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import TYPE_CHECKING, Final

from aksi_desktop.curriculum.blocks import (
    ActivityLink,
    ActivityPart,
    Block,
    Callout,
    Check,
    CheckPart,
    Columns,
    Figure,
    HelpCard,
    HelpPart,
    HtmlPalette,
    HtmlPart,
    Part,
    Prose,
    Reflection,
    ReflectionPart,
    WritingRoom,
)
from aksi_desktop.curriculum.token_html import Style, heading_html, image_html, prose_html

if TYPE_CHECKING:
    from aksi_desktop.curriculum.model import Source

LABELS: Final = {
    "pemantik": "Pemantik",
    "coba": "Coba sekarang",
    "contoh": "Contoh",
    "ingat": "Ingat",
    "awas": "Awas",
    "diskusi": "Diskusi",
    "kotak": "",
}
"""Names of the boxes. Part of the lesson's text, so in its language and not the window's."""
SOURCES_TITLE: Final = "Sumber"
MONTHS: Final = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip
MISSING_PICTURE: Final = "Gambar"


def render_html(blocks: Iterable[Block], palette: HtmlPalette, font_px: int = 18) -> list[Part]:
    """The parts of a page in order: rich text, and between it the places where a widget of its own belongs.

    ``font_px`` is the size of running text; all other sizes follow it. Pictures are named as in the lesson
    (``gambar/x.svg``): the window resolves them with :func:`aksi_desktop.curriculum.resolve_picture`.
    """
    style = Style(palette, font_px)
    parts: list[Part] = []
    html: list[str] = []

    def flush() -> None:
        if html:
            parts.append(HtmlPart(_page("".join(html), style)))
            html.clear()

    for block in blocks:
        part = _widget(block, style)
        if part is None:
            html.append(_block(block, style))
        else:
            flush()
            parts.append(part)
    flush()
    return parts


def render_markdown(text: str, palette: HtmlPalette, font_px: int = 18, *, pages: Iterable[str] = ()) -> str:
    """Rich text of a short Markdown text that stands outside a lesson's body: a question, a card, an invented page.

    ``pages`` are the ids that ``halaman:`` links may lead to. Nothing is linked to the glossary.
    """
    from aksi_desktop.curriculum.complaints import Complaints
    from aksi_desktop.curriculum.lesson import build_blocks
    from aksi_desktop.curriculum.markdown import Reading
    from aksi_desktop.curriculum.outline import read_blocks

    complaints = Complaints("")
    reading = Reading(complaints, pages=frozenset(pages))
    style = Style(palette, font_px)
    blocks = build_blocks(read_blocks(text.split("\n"), 1, complaints), reading)
    return _page("".join(_block(block, style) for block in blocks if _widget(block, style) is None), style)


def render_sources(sources: Sequence[Source], palette: HtmlPalette, font_px: int = 18) -> str:
    """The list of sources at a lesson's end, "" when it cites none."""
    if not sources:
        return ""
    style = Style(palette, round(font_px * 0.85))
    items = "".join(
        f'<p style="margin:0 0 {style.gap // 2}px 0; line-height:140%">'
        f'<a name="sumber-{escape(source.id)}"></a>{source.number}. {escape(source.source)}'
        f"{f' ({escape(source.link)})' if source.link else ''}. "
        f'<span style="color:{palette.muted}">Diperiksa {escape(_month(source.checked))}; bisa berubah.</span></p>'
        for source in sorted(sources, key=lambda source: source.number)
    )
    return _page(heading_html(3, SOURCES_TITLE, style) + items, style)


def _month(checked: str) -> str:
    """``2026-11`` as ``November 2026``; anything else as it was typed."""
    year, _, rest = checked.partition("-")
    number = rest[:2].rstrip("-")
    if year.isdecimal() and number.isdecimal() and 1 <= int(number) <= len(MONTHS):
        return f"{MONTHS[int(number) - 1]} {year}"
    return checked


def _page(html: str, style: Style) -> str:
    return f'<div style="color:{style.palette.ink}; font-size:{style.px}px">{html}</div>'


def _widget(block: Block, style: Style) -> Part | None:
    if isinstance(block, Check):
        return CheckPart(block.item)
    if isinstance(block, Reflection):
        return ReflectionPart(_page(_blocks(block.blocks, style), style))
    if isinstance(block, HelpCard):
        return HelpPart(_page(_blocks(block.blocks, style), style))
    if isinstance(block, ActivityLink):
        return ActivityPart(_page(_blocks(block.blocks, style), style))
    return None


def _blocks(blocks: Iterable[Block], style: Style) -> str:
    return "".join(_block(block, style) for block in blocks)


def _block(block: Block, style: Style) -> str:
    if isinstance(block, Prose):
        return prose_html(block.tokens, style)
    if isinstance(block, Figure):
        return _figure(block, style)
    if isinstance(block, Callout):
        return _callout(block, style)
    if isinstance(block, Columns):
        return _columns(block, style)
    if isinstance(block, WritingRoom):
        return _writing_room(block, style)
    return ""


def _callout(block: Callout, style: Style) -> str:
    bar, back, ink = style.box_colors(block.kind)
    label = LABELS[block.kind]
    if block.minutes is not None:
        label = f"{label} · {block.minutes} menit"
    title = escape(f"{label}: {block.title}" if block.title and label else label or block.title)
    name = f'<a name="{escape(block.id)}"></a>' if block.id else ""
    head = f'<p style="margin:0 0 {style.gap // 2}px 0; color:{ink}"><b>{name}{title}</b></p>' if title else name
    pad = round(style.px * 0.8)
    return (
        f'<table width="100%" cellspacing="0" cellpadding="0" style="margin:{style.gap}px 0">'
        f'<tr><td width="5" style="background-color:{bar}"></td>'
        f'<td style="background-color:{back}; padding:{pad}px {pad + 4}px">'
        f"{head}{_blocks(block.blocks, style)}</td></tr></table>"
    )


def _columns(block: Columns, style: Style) -> str:
    width = 100 // len(block.columns)
    cells = "".join(
        f'<td width="{width}%" valign="top" style="padding:0 {style.gap}px 0 0">{_blocks(column, style)}</td>'
        for column in block.columns
    )
    return f'<table width="100%" cellspacing="0" cellpadding="0"><tr>{cells}</tr></table>'


def _writing_room(block: WritingRoom, style: Style) -> str:
    """An empty framed cell: ruled lines would vanish on the second photocopy, room to write does not."""
    p = style.palette
    rows = "<br>".join(["&nbsp;"] * block.lines)
    return (
        f'<table width="100%" cellspacing="0" cellpadding="0" style="margin:{style.gap}px 0"><tr>'
        f'<td style="border:1px solid {p.muted}; padding:4px"><p style="line-height:180%; margin:0">{rows}</p></td>'
        f"</tr></table>"
    )


def _figure(block: Figure, style: Style) -> str:
    if not block.exists:
        return _missing(block.alt or block.path, style)
    # with the reading line height a gap of half a line would open below the picture
    opening = f'<p align="center" style="line-height:100%; margin:{style.gap}px 0">'
    picture = f"{opening}{image_html(block.path, block.alt)}</p>"
    if not block.caption:
        return picture
    size = round(style.px * 0.85)
    caption = f'<p align="center" style="margin:0 0 {style.gap}px 0; color:{style.palette.muted}; font-size:{size}px">'
    return f"{picture}{caption}{escape(block.caption)}</p>"


def _missing(text: str, style: Style) -> str:
    p = style.palette
    return (
        f'<table width="100%" cellspacing="0" cellpadding="0"><tr><td style="border:1px dashed {p.line}; '
        f'padding:{style.gap}px; color:{p.muted}">{MISSING_PICTURE}: {escape(text)}</td></tr></table>'
    )
