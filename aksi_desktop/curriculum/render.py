"""Blocks -> the HTML subset that Qt's rich text understands, with colours from one palette and sizes from one number.

Boxes and columns are tables because Qt draws nothing else with a background and padding. Everything a teacher typed
is escaped; the only attributes in the result are ours. No Qt import: the window and the printer both use it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
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

if TYPE_CHECKING:
    from markdown_it.token import Token

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
LEADING: Final = "128%"
"""Of the typeface's own line height, which is 1.26 em: together 1.6 em, as in the mock-ups."""
MISSING_PICTURE: Final = "Gambar"


@dataclass(frozen=True, slots=True)
class _Style:
    """Everything the rules need: colours and sizes in logical pixels."""

    palette: HtmlPalette
    px: int

    @property
    def gap(self) -> int:
        return max(4, round(self.px * 0.6))

    def box_colors(self, kind: str) -> tuple[str, str, str]:
        """(bar, background, title) of a box."""
        p = self.palette
        return {
            "pemantik": (p.plum, p.plum_soft, p.plum),
            "coba": (p.sun, p.sun_soft, p.sun_ink),
            "contoh": (p.sky, p.sky_soft, p.sky),
            "ingat": (p.brand, p.brand_soft, p.brand),
            "awas": (p.rose, p.rose_soft, p.rose),
            "diskusi": (p.sky, p.card, p.sky),
        }.get(kind, (p.line, p.card, p.muted))


def render_html(blocks: Iterable[Block], palette: HtmlPalette, font_px: int = 18) -> list[Part]:
    """The parts of a page in order: rich text, and between it the places where a widget of its own belongs.

    ``font_px`` is the size of running text; all other sizes follow it. Pictures are named as in the lesson
    (``gambar/x.svg``): the window resolves them with :func:`aksi_desktop.curriculum.resolve_picture`.
    """
    style = _Style(palette, font_px)
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
    style = _Style(palette, font_px)
    blocks = build_blocks(read_blocks(text.split("\n"), 1, complaints), reading)
    return _page("".join(_block(block, style) for block in blocks if _widget(block, style) is None), style)


def render_sources(sources: Sequence[Source], palette: HtmlPalette, font_px: int = 18) -> str:
    """The list of sources at a lesson's end, "" when it cites none."""
    if not sources:
        return ""
    style = _Style(palette, round(font_px * 0.85))
    items = "".join(
        f'<p style="margin:0 0 {style.gap // 2}px 0; line-height:140%">'
        f'<a name="sumber-{escape(source.id)}"></a>{source.number}. {escape(source.source)}'
        f"{f' ({escape(source.link)})' if source.link else ''}. "
        f'<span style="color:{palette.muted}">Diperiksa {escape(_month(source.checked))}; bisa berubah.</span></p>'
        for source in sorted(sources, key=lambda source: source.number)
    )
    return _page(_heading_html(3, SOURCES_TITLE, style) + items, style)


def _month(checked: str) -> str:
    """``2026-11`` as ``November 2026``; anything else as it was typed."""
    year, _, rest = checked.partition("-")
    number = rest[:2].rstrip("-")
    if year.isdecimal() and number.isdecimal() and 1 <= int(number) <= len(MONTHS):
        return f"{MONTHS[int(number) - 1]} {year}"
    return checked


def _page(html: str, style: _Style) -> str:
    return f'<div style="color:{style.palette.ink}; font-size:{style.px}px">{html}</div>'


def _widget(block: Block, style: _Style) -> Part | None:
    if isinstance(block, Check):
        return CheckPart(block.item)
    if isinstance(block, Reflection):
        return ReflectionPart(_page(_blocks(block.blocks, style), style))
    if isinstance(block, HelpCard):
        return HelpPart(_page(_blocks(block.blocks, style), style))
    if isinstance(block, ActivityLink):
        return ActivityPart(_page(_blocks(block.blocks, style), style))
    return None


def _blocks(blocks: Iterable[Block], style: _Style) -> str:
    return "".join(_block(block, style) for block in blocks)


def _block(block: Block, style: _Style) -> str:
    if isinstance(block, Prose):
        return _prose(block.tokens, style)
    if isinstance(block, Figure):
        return _figure(block, style)
    if isinstance(block, Callout):
        return _callout(block, style)
    if isinstance(block, Columns):
        return _columns(block, style)
    if isinstance(block, WritingRoom):
        return _writing_room(block, style)
    return ""


def _callout(block: Callout, style: _Style) -> str:
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


def _columns(block: Columns, style: _Style) -> str:
    width = 100 // len(block.columns)
    cells = "".join(
        f'<td width="{width}%" valign="top" style="padding:0 {style.gap}px 0 0">{_blocks(column, style)}</td>'
        for column in block.columns
    )
    return f'<table width="100%" cellspacing="0" cellpadding="0"><tr>{cells}</tr></table>'


def _writing_room(block: WritingRoom, style: _Style) -> str:
    """An empty framed cell: ruled lines would vanish on the second photocopy, room to write does not."""
    p = style.palette
    rows = "<br>".join(["&nbsp;"] * block.lines)
    return (
        f'<table width="100%" cellspacing="0" cellpadding="0" style="margin:{style.gap}px 0"><tr>'
        f'<td style="border:1px solid {p.muted}; padding:4px"><p style="line-height:180%; margin:0">{rows}</p></td>'
        f"</tr></table>"
    )


def _figure(block: Figure, style: _Style) -> str:
    if not block.exists:
        return _missing(block.alt or block.path, style)
    # with the reading line height a gap of half a line would open below the picture
    opening = f'<p align="center" style="line-height:100%; margin:{style.gap}px 0">'
    picture = f"{opening}{_image(block.path, block.alt)}</p>"
    if not block.caption:
        return picture
    size = round(style.px * 0.85)
    caption = f'<p align="center" style="margin:0 0 {style.gap}px 0; color:{style.palette.muted}; font-size:{size}px">'
    return f"{picture}{caption}{escape(block.caption)}</p>"


def _image(path: str, alt: str) -> str:
    return f'<img src="{escape(path)}" alt="{escape(alt)}" title="{escape(alt)}" style="max-width:100%">'


def _missing(text: str, style: _Style) -> str:
    p = style.palette
    return (
        f'<table width="100%" cellspacing="0" cellpadding="0"><tr><td style="border:1px dashed {p.line}; '
        f'padding:{style.gap}px; color:{p.muted}">{MISSING_PICTURE}: {escape(text)}</td></tr></table>'
    )


# prose: one rule a token


def _prose(tokens: Sequence[Token], style: _Style) -> str:
    out: list[str] = []
    tight_depth: list[bool] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        kind = token.type
        if kind == "inline":
            out.append(_inline(token.children or [], style, task=_is_task(tokens, index)))
        elif kind == "paragraph_open":
            out.append("" if token.hidden else _paragraph_open(style, in_list=bool(tight_depth)))
        elif kind == "paragraph_close":
            out.append("" if token.hidden else "</p>")
        elif kind == "list_item_open":
            out.append(_list_item(tokens, index, style))
        elif kind in ("bullet_list_open", "ordered_list_open"):
            tight_depth.append(True)
            start = f' start="{int(token.attrs.get("start", 1))}"' if kind[0] == "o" else ""
            margin = f' style="margin:0 0 {style.gap}px 0; line-height:{LEADING}"' if len(tight_depth) == 1 else ""
            out.append(f"<{token.tag}{start}{margin}>")
        elif kind in ("bullet_list_close", "ordered_list_close"):
            tight_depth.pop()
            out.append(f"</{token.tag}>")
        else:
            out.append(_PLAIN[kind](token, style) if kind in _PLAIN else "")
        index += 1
    return "".join(out)


def _paragraph_open(style: _Style, *, in_list: bool) -> str:
    below = style.gap // 2 if in_list else style.gap
    return f'<p style="margin:0 0 {below}px 0; line-height:{LEADING}">'


def _list_item(tokens: Sequence[Token], index: int, style: _Style) -> str:
    """``- [ ]`` and ``- [x]`` become Qt's own check boxes. Each item names its own leading: Qt inherits none."""
    own = f'style="margin:0 0 {style.gap // 2}px 0; line-height:{LEADING}"'
    for place in (index + 1, index + 2):
        if place < len(tokens) and tokens[place].type == "inline" and _is_task(tokens, place):
            done = tokens[place].content[1:2].casefold() == "x"
            return f'<li class="{"checked" if done else "unchecked"}" {own}>'
    return f"<li {own}>"


def _is_task(tokens: Sequence[Token], index: int) -> bool:
    """Whether the inline token at ``index`` is the first text of a list item and begins with ``[ ]`` or ``[x]``."""
    if tokens[index].content[:4].casefold() not in ("[ ] ", "[x] "):
        return False
    return index >= 2 and tokens[index - 2].type == "list_item_open"


def _heading_html(level: int, text_html: str, style: _Style) -> str:
    size = {1: 1.55, 2: 1.4, 3: 1.2}.get(level, 1.05)
    top = round(style.px * (1.2 if level <= 3 else 0.8))
    return (
        f'<h{level} style="font-size:{round(style.px * size)}px; font-weight:600; '
        f'margin:{top}px 0 {style.gap // 2}px 0">{text_html}</h{level}>'
    )


def _heading_open(token: Token, style: _Style) -> str:
    return _heading_html(int(token.tag[1]), "\0", style).partition("\0")[0]


def _cell_open(token: Token, style: _Style) -> str:
    p = style.palette
    align = str(token.attrs.get("style", "")).rpartition(":")[2]
    side = f' align="{align}"' if align in ("left", "right", "center") else ' align="left"'
    back = f"; background-color:{p.paper}" if token.tag == "th" else ""
    return f'<{token.tag}{side} style="border:1px solid {p.line}; padding:{style.gap // 2}px {style.gap}px{back}">'


def _quote_open(_token: Token, style: _Style) -> str:
    p = style.palette
    return (
        f'<table width="100%" cellspacing="0" cellpadding="0" style="margin:{style.gap // 2}px 0"><tr>'
        f'<td width="3" style="background-color:{p.line}"></td><td style="padding:2px {style.gap * 2}px">'
    )


def _code(token: Token, style: _Style) -> str:
    p = style.palette
    lines = "<br>".join(escape(line).replace("  ", "&nbsp; ") for line in token.content.rstrip("\n").split("\n"))
    return (
        f'<table width="100%" cellspacing="0" cellpadding="0" style="margin:{style.gap // 2}px 0"><tr>'
        f'<td style="background-color:{p.paper}; border:1px solid {p.line}; padding:{style.gap}px; '
        f'font-family:monospace; font-size:{round(style.px * 0.9)}px">{lines}</td></tr></table>'
    )


def _rule(_token: Token, style: _Style) -> str:
    return (
        f'<table width="100%" cellspacing="0" cellpadding="0" style="margin:{style.gap}px 0"><tr>'
        f'<td height="1" style="background-color:{style.palette.line}; font-size:1px"></td></tr></table>'
    )


def _table_open(_token: Token, style: _Style) -> str:
    return (
        f'<table width="100%" cellspacing="0" cellpadding="0" '
        f'style="border-collapse:collapse; margin:{style.gap}px 0; line-height:140%">'
    )


def _table_close(_token: Token, _style: _Style) -> str:
    return "</table>"


_PLAIN: Final = {
    "heading_open": _heading_open,
    "heading_close": lambda token, _style: f"</{token.tag}>",
    "list_item_close": lambda _token, _style: "</li>",
    "blockquote_open": _quote_open,
    "blockquote_close": lambda _token, _style: "</td></tr></table>",
    "table_open": _table_open,
    "table_close": _table_close,
    "thead_open": lambda _token, _style: "<thead>",
    "thead_close": lambda _token, _style: "</thead>",
    "tbody_open": lambda _token, _style: "<tbody>",
    "tbody_close": lambda _token, _style: "</tbody>",
    "tr_open": lambda _token, _style: "<tr>",
    "tr_close": lambda _token, _style: "</tr>",
    "th_open": _cell_open,
    "th_close": lambda _token, _style: "</th>",
    "td_open": _cell_open,
    "td_close": lambda _token, _style: "</td>",
    "fence": _code,
    "hr": _rule,
}


def _inline(children: Sequence[Token], style: _Style, *, task: bool = False) -> str:
    out: list[str] = []
    for index, token in enumerate(children):
        kind = token.type
        if kind == "text":
            text = token.content
            out.append(escape(text[4:] if task and index == 0 else text))
        elif kind == "softbreak":
            out.append("\n")
        elif kind == "hardbreak":
            out.append("<br>")
        elif kind == "code_inline":
            out.append(
                f'<span style="font-family:monospace; background-color:{style.palette.paper}">'
                f"{escape(token.content)}</span>"
            )
        elif kind == "link_open":
            out.append(_link_open(str(token.attrs["href"]), style))
        elif kind == "link_close":
            out.append("</a>")
        elif kind == "image":
            out.append(
                f"[{escape(token.content or str(token.attrs['src']))}]"
                if token.meta.get("missing")
                else _image(str(token.attrs["src"]), token.content)
            )
        elif kind == "citation":
            out.append(_citation(token, style))
        else:
            out.append(_MARKS.get(kind, ""))
    return "".join(out)


_MARKS: Final = {
    "strong_open": "<b>",
    "strong_close": "</b>",
    "em_open": "<i>",
    "em_close": "</i>",
    "s_open": "<s>",
    "s_close": "</s>",
}


def _link_open(href: str, style: _Style) -> str:
    """A glossary term stays ink with a quiet underline; everything else is coloured like a link."""
    p = style.palette
    color = p.ink if href.startswith("istilah:") else p.brand
    return f'<a href="{escape(href)}" style="color:{color}; text-decoration:underline">'


def _citation(token: Token, style: _Style) -> str:
    number = token.meta.get("number", 0)
    if not number:
        return f"<sup>[{escape(token.content)}]</sup>"
    href = escape(f"rujukan:{token.content}")
    return f'<sup><a href="{href}" style="color:{style.palette.brand}; text-decoration:none">{number}</a></sup>'
