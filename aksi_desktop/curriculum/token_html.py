"""Markdown tokens -> Qt rich text: one rule for each kind of token, and the sizes and colours all rules share.

Never regular expressions over finished HTML: a rule that meant ``<th`` would hit ``<thead``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from markdown_it.token import Token

    from aksi_desktop.curriculum.blocks import HtmlPalette

LEADING: Final = "128%"
"""Of the typeface's own line height, which is 1.26 em: together 1.6 em, as in the mock-ups."""


@dataclass(frozen=True, slots=True)
class Style:
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


def image_html(path: str, alt: str) -> str:
    """A picture no wider than its column."""
    return f'<img src="{escape(path)}" alt="{escape(alt)}" title="{escape(alt)}" style="max-width:100%">'


def prose_html(tokens: Sequence[Token], style: Style) -> str:
    """Running text, lists, tables, quotes and code."""
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


def _paragraph_open(style: Style, *, in_list: bool) -> str:
    below = style.gap // 2 if in_list else style.gap
    return f'<p style="margin:0 0 {below}px 0; line-height:{LEADING}">'


def _list_item(tokens: Sequence[Token], index: int, style: Style) -> str:
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


def heading_html(level: int, text_html: str, style: Style) -> str:
    """A heading around text that is already HTML."""
    size = {1: 1.55, 2: 1.4, 3: 1.2}.get(level, 1.05)
    top = round(style.px * (1.2 if level <= 3 else 0.8))
    return (
        f'<h{level} style="font-size:{round(style.px * size)}px; font-weight:600; '
        f'margin:{top}px 0 {style.gap // 2}px 0">{text_html}</h{level}>'
    )


def _heading_open(token: Token, style: Style) -> str:
    return heading_html(int(token.tag[1]), "\0", style).partition("\0")[0]


def _cell_open(token: Token, style: Style) -> str:
    p = style.palette
    align = str(token.attrs.get("style", "")).rpartition(":")[2]
    side = f' align="{align}"' if align in ("left", "right", "center") else ' align="left"'
    back = f"; background-color:{p.paper}" if token.tag == "th" else ""
    return f'<{token.tag}{side} style="border:1px solid {p.line}; padding:{style.gap // 2}px {style.gap}px{back}">'


def _quote_open(_token: Token, style: Style) -> str:
    p = style.palette
    return (
        f'<table width="100%" cellspacing="0" cellpadding="0" style="margin:{style.gap // 2}px 0"><tr>'
        f'<td width="3" style="background-color:{p.line}"></td><td style="padding:2px {style.gap * 2}px">'
    )


def _code(token: Token, style: Style) -> str:
    p = style.palette
    lines = "<br>".join(escape(line).replace("  ", "&nbsp; ") for line in token.content.rstrip("\n").split("\n"))
    return (
        f'<table width="100%" cellspacing="0" cellpadding="0" style="margin:{style.gap // 2}px 0"><tr>'
        f'<td style="background-color:{p.paper}; border:1px solid {p.line}; padding:{style.gap}px; '
        f'font-family:monospace; font-size:{round(style.px * 0.9)}px">{lines}</td></tr></table>'
    )


def _rule(_token: Token, style: Style) -> str:
    return (
        f'<table width="100%" cellspacing="0" cellpadding="0" style="margin:{style.gap}px 0"><tr>'
        f'<td height="1" style="background-color:{style.palette.line}; font-size:1px"></td></tr></table>'
    )


def _table_open(_token: Token, style: Style) -> str:
    return (
        f'<table width="100%" cellspacing="0" cellpadding="0" '
        f'style="border-collapse:collapse; margin:{style.gap}px 0; line-height:140%">'
    )


def _table_close(_token: Token, _style: Style) -> str:
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


def _inline(children: Sequence[Token], style: Style, *, task: bool = False) -> str:
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
                else image_html(str(token.attrs["src"]), token.content)
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


def _link_open(href: str, style: Style) -> str:
    """A glossary term stays ink with a quiet underline; everything else is coloured like a link."""
    p = style.palette
    color = p.ink if href.startswith("istilah:") else p.brand
    return f'<a href="{escape(href)}" style="color:{color}; text-decoration:underline">'


def _citation(token: Token, style: Style) -> str:
    number = token.meta.get("number", 0)
    if not number:
        return f"<sup>[{escape(token.content)}]</sup>"
    href = escape(f"rujukan:{token.content}")
    return f'<sup><a href="{href}" style="color:{style.palette.brand}; text-decoration:none">{number}</a></sup>'
