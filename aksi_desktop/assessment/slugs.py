"""Stable ids: read from the text where given, derived from its words where not."""

from __future__ import annotations

import hashlib
import re
import unicodedata

ITEM_LENGTH = 40
PART_LENGTH = 24

_NOT_SLUG = re.compile(r"[^a-z0-9]+")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def is_slug(text: str) -> bool:
    """Whether ``text`` is already a stable id: small letters, digits, single hyphens."""
    return _SLUG.fullmatch(text) is not None


def slugify(text: str, limit: int = ITEM_LENGTH) -> str:
    """A readable id from a text's first words, at most ``limit`` long; "" when it has no letter or digit."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    slug = _NOT_SLUG.sub("-", text[: limit * 8].lower()).strip("-")
    if len(slug) > limit:
        head, _, _ = slug[: limit + 1].rpartition("-")
        slug = (head or slug[:limit]).strip("-")
    return slug


class SlugPool:
    """Hands out ids that are unique inside one quiz or one item. Given ids are claimed before any is derived."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._lines: dict[str, int] = {}
        self._numbers: dict[str, int] = {}  # where counting goes on for a stem, so that repeats stay linear

    def claim(self, slug: str, line: int) -> int | None:
        """Take a given id; returns the line that already has it, or None when it was free."""
        first = self._lines.setdefault(slug, line)
        return first if first != line else None

    def derive(self, text: str, line: int) -> str:
        """A free id from ``text``: its words, a hash where it has none, a number where words repeat."""
        stem = slugify(text, self._limit)
        if not stem:
            stem = "t" + hashlib.blake2b(text.encode(), digest_size=4).hexdigest()
        slug, number = stem, self._numbers.get(stem, 2)
        while slug in self._lines:
            slug = f"{stem}-{number}"
            number += 1
        self._numbers[stem] = number
        self._lines[slug] = line
        return slug
