"""The front matter of a lesson file, read without YAML whenever it is as plain as a teacher writes it.

Every value is text or a list of texts: nobody who types ``kode: ya`` or ``jp: 2`` should have to know what YAML makes
of it. The few forms that need YAML (block text, escapes, nested lists) take the guarded road of ``yaml_nodes``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from aksi_desktop.curriculum.complaints import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from aksi_desktop.curriculum.complaints import Complaints

_FENCE: Final = re.compile(r"\s*(?:-{3,}|[—–]+-*)\s*\Z")
_KEY: Final = re.compile(r"([A-Za-z][A-Za-z _-]{0,30}?)\s*[:：](?:\s+(.*)|)\Z")
_KEY_TIGHT: Final = re.compile(r"([a-z][a-z_]{1,30}):(\S.*)\Z")
_ITEM: Final = re.compile(r"\s*[-•]\s+(.*)\Z")
_QUOTES: Final = {"“": "”", "”": "”", "‘": "’", '"': '"', "'": "'", "„": "“"}
_LONGEST: Final = 120
"""Lines of front matter; a file whose front matter is not closed by then has none."""


class FrontMatter(Struct):
    """Keys in lower case with underscores, the line of each, and ``body``: the index of the first line of text."""

    values: dict[str, str | tuple[str, ...]] = {}
    lines: dict[str, int] = {}
    body: int = 0
    found: bool = False

    def text(self, key: str) -> str:
        """The value as one text, "" when the key is missing."""
        value = self.values.get(key, "")
        return value if isinstance(value, str) else ", ".join(value)

    def list(self, key: str) -> tuple[str, ...]:
        """The value as a list: ``[a, b]``, lines with hyphens, or ``a, b`` on one line."""
        value = self.values.get(key, ())
        if isinstance(value, str):
            value = tuple(part.strip() for part in re.split(r"[,;]", value))
        return tuple(part for part in value if part)

    def sentences(self, key: str) -> tuple[str, ...]:
        """The value as whole sentences: a list stays a list, one text is one entry, commas and all."""
        value = self.values.get(key, ())
        return ((value,) if value else ()) if isinstance(value, str) else tuple(part for part in value if part)


def read_front_matter(lines: Sequence[str], complaints: Complaints) -> FrontMatter:
    """The front matter at the top of ``lines``; whatever is wrong with it, ``body`` tells where the text begins."""
    front = FrontMatter()
    start = next((index for index, line in enumerate(lines[:20]) if line.strip()), None)
    if start is None or not _FENCE.match(lines[start]):
        return front
    end, closed = _find_end(lines, start + 1)
    front.found = True
    front.body = end + 1 if closed else end
    _read_keys(lines, start + 1, end, front, complaints)
    if not closed:
        complaints.add("depan-tidak-ditutup", max(start + 1, end), key=next(reversed(front.values), "kunci terakhir"))
    return front


def _find_end(lines: Sequence[str], start: int) -> tuple[int, bool]:
    """(index of the closing fence, True), or (index of the first line that is certainly text, False)."""
    for index in range(start, min(len(lines), start + _LONGEST)):
        line = lines[index]
        if _FENCE.match(line):
            return index, True
        if line.lstrip().startswith(("## ", ":::")):
            break
    for index in range(start, min(len(lines), start + _LONGEST)):
        line = lines[index]
        if not line.strip() or line.lstrip().startswith(("#", ":::")):
            return index, False
    return min(len(lines), start + _LONGEST), False


def _read_keys(lines: Sequence[str], start: int, end: int, front: FrontMatter, complaints: Complaints) -> None:
    index = start
    while index < end:
        line = lines[index]
        if not line.strip() or line.lstrip().startswith("#"):
            index += 1
            continue
        found = _KEY.match(line) or _KEY_TIGHT.match(line)
        if found is None:
            complaints.add("depan-rusak", index + 1)
            index += 1
            continue
        key = re.sub(r"[ -]+", "_", found.group(1).strip().lower())
        after = index + 1
        while after < end and (lines[after][:1] in (" ", "\t") or _ITEM.match(lines[after])):
            after += 1
        if key in front.values:
            complaints.add("kunci-ganda", index + 1, key=key)
        front.values[key] = _value((found.group(2) or "").strip(), lines[index:after], index, complaints)
        front.lines[key] = index + 1
        index = after


def _value(first: str, block: Sequence[str], at: int, complaints: Complaints) -> str | tuple[str, ...]:
    rest = block[1:]
    if not first and rest:
        items = [_ITEM.match(line) for line in rest if line.strip()]
        if all(items):
            return tuple(_plain(item.group(1).strip()) for item in items if item is not None)
    if first[:1] in ("|", ">", "{", "&", "*", "!") or (first[:1] == '"' and "\\" in first):
        return _by_yaml(block, at, complaints)
    whole = " ".join([first, *(line.strip() for line in rest)]).strip()
    if whole.startswith("["):
        inner = whole[1:-1] if whole.endswith("]") else whole[1:]
        if any(mark in inner for mark in "[{'\""):
            return _by_yaml(block, at, complaints) if whole.endswith("]") else _plain(whole)
        return tuple(part.strip() for part in inner.split(",") if part.strip())
    return _plain(whole)


def _plain(text: str) -> str:
    """A scalar without its quotes (straight or typographic) and without a comment after it."""
    close = _QUOTES.get(text[:1])
    if close is not None:
        end = text.find(close, 1)
        if end > 0 and (not text[end + 1 :].strip() or text[end + 1 :].lstrip().startswith("#")):
            return text[1:end]
        if text.endswith(close) and len(text) > 1:
            return text[1:-1].replace("''", "'") if close == "'" else text[1:-1]
        return text
    comment = re.search(r"\s#\s", text)
    return text[: comment.start()].rstrip() if comment else text


def _by_yaml(block: Sequence[str], at: int, complaints: Complaints) -> str | tuple[str, ...]:
    """The value of ``key: ...`` in a form that only YAML reads; texts inside it, in order."""
    from aksi_desktop.curriculum.yaml_nodes import read_yaml

    node = read_yaml("\n".join(block), complaints, offset=at)
    value = next(iter(node.pairs.values()), None) if node is not None else None
    if value is None:
        return ""
    if value.kind == "text":
        return value.text.strip()
    return tuple(part.text for part in value.items if part.kind == "text")


def check_keys(front: FrontMatter, known: Iterable[str], complaints: Complaints) -> None:
    """Complain about keys nobody reads, naming the nearest known one."""
    names = list(known)
    for key, line in front.lines.items():
        if key not in names:
            complaints.add("kunci-tak-dikenal", line, key=key, guess=did_you_mean(key, names))
