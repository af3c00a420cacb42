"""Markdown as teachers type it -> markdown-it tokens made safe: nothing in them leads out of the lesson.

This is the only module that imports markdown-it; it is imported when the first lesson is opened.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

from aksi_desktop.curriculum.blocks import Figure, Prose
from aksi_desktop.curriculum.complaints import Complaints, did_you_mean
from aksi_desktop.curriculum.glossary import TermFinder
from aksi_desktop.curriculum.text import is_picture_name

if TYPE_CHECKING:
    from markdown_it.rules_core import StateCore
    from markdown_it.rules_inline import StateInline

LINK_SCHEMES: Final = ("istilah:", "rujukan:", "bantuan:", "pelajaran:", "halaman:")
_CITATION: Final = re.compile(r"\[\^\s*([A-Za-z]{1,2}\d{1,3}[a-z]?(?:\s*[,;]\s*[A-Za-z]{1,2}\d{1,3}[a-z]?)*)\s*\]")
_CURLY_CAPTION: Final = re.compile(r"(\]\([^()\s“”„]+)\s+[“”„]([^“”\"]*)[“”]\s*\)")
_KNOTS: Final = re.compile(r"[\[*_`!<&\\~]")
_MOST_KNOTS: Final = 250
_LONGEST_INLINE: Final = 6_000
_TABS: Final = re.compile(r"^( *\t[ \t]*)(?=\S)")


@dataclass(slots=True)
class Reading:
    """What the parts of one file share while it is read: its complaints, citations in order, terms already linked."""

    complaints: Complaints
    pictures: frozenset[str] | None = None
    """Names of the pictures that exist, as ``gambar/x.svg``; None when nobody knows: they count as existing."""
    source_ids: Iterable[str] | None = None
    """Known ids of ``rujukan.toml``; None when nobody should complain about unknown ones."""
    finder: TermFinder = field(default_factory=TermFinder)
    cited: dict[str, int] = field(default_factory=dict)
    pages: frozenset[str] = frozenset()
    """Pages of an activity that ``halaman:`` may lead to."""
    used_pictures: dict[str, int] = field(default_factory=dict)


def parse(lines: Sequence[str], first_line: int, reading: Reading) -> list[Prose | Figure]:
    """Markdown lines to prose and figures; ``first_line`` is the number of ``lines[0]`` in its file."""
    if not any(line and not line.isspace() for line in lines):
        return []
    text = "\n".join(_mend(line) for line in lines)
    tokens = _MARKDOWN.parse(text, {"reading": reading})
    blocks: list[Prose | Figure] = []
    start = index = 0
    quiet = False
    while index < len(tokens):
        token = tokens[index]
        if token.type in ("heading_open", "heading_close"):
            quiet = token.type == "heading_open"
        elif token.type == "inline":
            line = first_line + (token.map[0] if token.map else 0)
            if "knotted" in token.meta:
                reading.complaints.add("paragraf-rumit", line)
            token.children = _make_safe(_joined(token.children or []), line, reading, quiet=quiet)
            figure = _figure(tokens, index, line, reading)
            if figure is not None:
                _add_prose(blocks, tokens[start : index - 1], first_line)
                blocks.append(figure)
                start = index = index + 2
                continue
        index += 1
    _add_prose(blocks, tokens[start:], first_line)
    return blocks


def cited_in(lines: Iterable[str]) -> Iterator[str]:
    """Ids cited in Markdown lines, in order, without parsing them."""
    for line in lines:
        if "[^" in line:
            for found in _CITATION.finditer(line):
                yield from _source_ids(found)


def _source_ids(found: re.Match[str]) -> Iterator[str]:
    for source_id in re.split(r"[,;]", found.group(1)):
        bare = source_id.strip()
        yield bare[:1].upper() + bare[1:]


def _add_prose(blocks: list[Prose | Figure], tokens: list[Token], first_line: int) -> None:
    if tokens:
        at = tokens[0].map[0] if tokens[0].map else 0
        blocks.append(Prose(tuple(tokens), first_line + at))


def _mend(line: str) -> str:
    if "“" in line and "](" in line:
        line = _CURLY_CAPTION.sub(r'\1 "\2")', line)
    if line[:1] == "•":
        line = "-" + line[1:] if line[1:2].isspace() else "- " + line[1:]
    return _TABS.sub(lambda tabs: tabs.group().expandtabs(4), line) if "\t" in line else line


def _figure(tokens: list[Token], index: int, line: int, reading: Reading) -> Figure | None:
    """The picture that fills the top-level paragraph around ``tokens[index]``, or None."""
    children = tokens[index].children or []
    if tokens[index].level != 1 or len(children) != 1 or children[0].type != "image":
        return None
    image = children[0]
    path = str(image.attrs["src"])
    return Figure(path, image.content, str(image.attrs.get("title", "")), "missing" not in image.meta, line)


def _make_safe(children: list[Token], line: int, reading: Reading, *, quiet: bool) -> list[Token]:
    """Children of an inline token: links and pictures that lead out become text, terms become links, citations count.

    ``quiet`` text (headings) gets no glossary links.
    """
    safe: list[Token] = []
    in_link = refused = 0
    for token in children:
        if token.type == "link_open":
            href = str(token.attrs.get("href", ""))
            if _may_open(href, reading, line):
                in_link += 1
            else:
                refused += 1
                token = _text_token("", {"refused": href})
        elif token.type == "link_close":
            if in_link:
                in_link -= 1
            else:
                refused -= 1
                token = _text_token(_refused_tail(safe))
        elif token.type == "image":
            token = _safe_image(token, line, reading)
        elif token.type == "citation":
            _count_citation(token, line, reading)
        elif token.type == "text" and token.content and not quiet and not in_link and not refused:
            line += token.content.count("\n")
            safe.extend(_linked(token, reading.finder))
            continue
        elif token.type == "text":
            line += token.content.count("\n")
        safe.append(token)
    return safe


def _joined(children: list[Token]) -> list[Token]:
    """The same with soft line breaks made part of the text around them, so that a term may run over a line's end."""
    if not any(token.type == "softbreak" for token in children):
        return children
    joined: list[Token] = []
    for token in children:
        if token.type == "softbreak":
            token = _text_token("\n")
        if token.type == "text" and joined and joined[-1].type == "text":
            joined[-1].content += token.content
        else:
            joined.append(token)
    return joined


def _refused_tail(before: list[Token]) -> str:
    for token in reversed(before):
        if "refused" in token.meta:
            href = str(token.meta.pop("refused"))
            return f" ({href})"
    return ""


def _may_open(href: str, reading: Reading, line: int) -> bool:
    if not href.startswith(LINK_SCHEMES):
        reading.complaints.add("tautan-ditolak", line, href=href[:120])
        return False
    scheme, _, target = href.partition(":")
    if scheme == "halaman" and target not in reading.pages:
        guess = did_you_mean(target, reading.pages)
        reading.complaints.add("aktivitas-menunjuk", line, key=f"halaman:{target}", value=target, guess=guess)
        return False
    return True


def _safe_image(token: Token, line: int, reading: Reading) -> Token:
    name = str(token.attrs.get("src", "")).replace("\\", "/").removeprefix("./")
    alt = token.content.strip()
    if not is_picture_name(name):
        reading.complaints.add("gambar-ditolak", line, href=name[:120])
        return _text_token(f"{alt} ({name})" if alt else name)
    if not alt:
        reading.complaints.add("gambar-tanpa-alt", line, href=name)
    if reading.pictures is not None and name not in reading.pictures:
        guess = did_you_mean(name, sorted(reading.pictures), otherwise="Salin berkasnya ke folder gambar/.")
        reading.complaints.add("gambar-tidak-ada", line, href=name, guess=guess)
        token.meta = {**token.meta, "missing": True}
    reading.used_pictures.setdefault(name, line)
    token.attrs["src"] = name
    token.content = alt
    return token


def _count_citation(token: Token, line: int, reading: Reading) -> None:
    known = reading.source_ids
    if known is not None and token.content not in known:
        guess = did_you_mean(token.content, known, otherwise="Tambahkan ke rujukan.toml.")
        reading.complaints.add("rujukan-tidak-ada", line, id=token.content, guess=guess)
        token.meta = {"number": 0}
        return
    token.meta = {"number": reading.cited.setdefault(token.content, len(reading.cited) + 1)}


def _linked(token: Token, finder: TermFinder) -> list[Token]:
    found = finder.find(token.content)
    if not found:
        return [token]
    pieces: list[Token] = []
    end = 0
    for start, stop, slug in found:
        if start > end:
            pieces.append(_text_token(token.content[end:start]))
        opening = Token("link_open", "a", 1)
        opening.attrs = {"href": f"istilah:{slug}"}
        pieces += [opening, _text_token(token.content[start:stop]), Token("link_close", "a", -1)]
        end = stop
    if end < len(token.content):
        pieces.append(_text_token(token.content[end:]))
    return pieces


def _text_token(text: str, meta: dict[str, object] | None = None) -> Token:
    return Token("text", "", 0, content=text, meta=meta or {})


def _citation_rule(state: StateInline, silent: bool) -> bool:
    if not state.src.startswith("[^", state.pos):
        return False
    found = _CITATION.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    if not silent:
        for source_id in _source_ids(found):
            token = state.push("citation", "sup", 0)
            token.content = source_id
    state.pos = found.end()
    return True


def _always(url: str) -> bool:
    return True


def _url_as_typed(url: str) -> str:
    return url


def _link_as_typed(link: str) -> str:
    return link


def _inline_rule(state: StateCore) -> None:
    """Parse the inside of each paragraph, cell and heading; what could tie the parser in knots stays plain text.

    markdown-it looks for partners of brackets and stars again and again, so its time grows with their square.
    """
    for token in state.tokens:
        if token.type != "inline":
            continue
        content = token.content
        if len(content) > _LONGEST_INLINE or len(_KNOTS.findall(content)) > _MOST_KNOTS:
            token.children = [_text_token(content)]
            token.meta = {**token.meta, "knotted": True}
        else:
            token.children = []
            state.md.inline.parse(content, state.md, state.env, token.children)


def _make() -> MarkdownIt:
    """CommonMark with tables and strikethrough; no HTML, no indented code, no underlined headings, no link book.

    The last three turn a tab, a row of hyphens or a stray bracket of an unpractised writer into something unmeant.
    """
    markdown = MarkdownIt("commonmark", {"html": False})
    markdown.enable(["table", "strikethrough"])
    markdown.disable(["code", "lheading", "reference", "html_block", "html_inline", "autolink"])
    markdown.core.ruler.at("inline", _inline_rule)
    markdown.inline.ruler.before("link", "citation", _citation_rule)
    # every address is judged in _make_safe, where its line is known
    markdown.validateLink = _always  # type: ignore[method-assign]
    markdown.normalizeLink = _url_as_typed  # type: ignore[method-assign]
    markdown.normalizeLinkText = _link_as_typed  # type: ignore[method-assign]
    return markdown


_MARKDOWN: Final = _make()
