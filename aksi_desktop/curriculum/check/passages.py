"""What a reader sees of parsed blocks, as plain passages with their lines: nothing here reads Markdown itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from aksi_desktop.curriculum.blocks import (
    ActivityLink,
    Block,
    Callout,
    Columns,
    Figure,
    HelpCard,
    Prose,
    Reflection,
)

if TYPE_CHECKING:
    from markdown_it.token import Token

PassageKind = Literal["judul", "paragraf", "daftar", "tabel", "keterangan"]


@dataclass(frozen=True, slots=True)
class Passage:
    """Plain text that stands together: a paragraph, a list item, a table cell, a heading, a caption."""

    kind: PassageKind
    text: str
    line: int


def passages(blocks: Iterable[Block]) -> Iterator[Passage]:
    """All passages in the order of the text; questions (``cek``) are no passages."""
    for block in blocks:
        if isinstance(block, Prose):
            yield from _prose(block)
        elif isinstance(block, Figure):
            if block.caption:
                yield Passage("keterangan", block.caption, block.line)
        elif isinstance(block, Columns):
            for column in block.columns:
                yield from passages(column)
        elif isinstance(block, Callout):
            if block.title:
                yield Passage("judul", block.title, block.line)
            yield from passages(block.blocks)
        elif isinstance(block, Reflection | HelpCard | ActivityLink):
            yield from passages(block.blocks)


def _prose(block: Prose) -> Iterator[Passage]:
    first = block.tokens[0].map[0] if block.tokens and block.tokens[0].map else 0
    lists = 0
    kind: PassageKind = "paragraf"
    for token in block.tokens:
        if token.type in ("bullet_list_open", "ordered_list_open"):
            lists += 1
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            lists -= 1
        elif token.type == "heading_open":
            kind = "judul"
        elif token.type in ("th_open", "td_open"):
            kind = "tabel"
        elif token.type == "paragraph_open":
            kind = "daftar" if lists else "paragraf"
        elif token.type == "inline":
            text = inline_text(token)
            if text:
                yield Passage(kind, text, block.line - first + (token.map[0] if token.map else 0))


def inline_text(token: Token) -> str:
    """The words of an inline token: no marks, no pictures, no citations."""
    out: list[str] = []
    for child in token.children or ():
        if child.type in ("text", "code_inline"):
            out.append(child.content)
        elif child.type in ("softbreak", "hardbreak"):
            out.append(" ")
    return " ".join("".join(out).split())
