"""Stable ids: how ``{#slug}`` is read from a line, and which one a heading gets that has none yet."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from aksi_desktop.assessment.slugs import is_slug, slugify

if TYPE_CHECKING:
    from aksi_desktop.curriculum.complaints import Complaints

_MARKS: Final = re.compile(r"\{([^{}]{0,200})\}\Z")


class Marked(Struct, frozen=True):
    """A line's text without its ``{...}``, the slug in it ("" when there is none) and the other words of it."""

    text: str
    slug: str
    words: tuple[str, ...] = ()


def read_marks(line: str) -> Marked:
    """Take a trailing ``{pg #slug skor=4}`` off a line; ``{# Slug }`` is understood too."""
    line = line.strip()
    found = _MARKS.search(line, max(0, len(line) - 202)) if line.endswith("}") else None
    if found is None:
        return Marked(line, "")
    words = found.group(1).split()
    if len(words) > 1 and words[0] == "#":
        words = ["#" + words[1], *words[2:]]
    slugs = [word[1:].strip("“”\"'‘’").casefold() for word in words if word.startswith("#")]
    others = tuple(word for word in words if not word.startswith("#"))
    return Marked(line[: found.start()].strip(), slugs[0] if slugs else "", others)


class SlugBook:
    """Gives each marked line of one file its id: the one it carries when that is sound and free, else a derived one.

    Ids that the text carries are kept clear of derived ones by telling them first (:meth:`reserve`).
    """

    def __init__(self, complaints: Complaints) -> None:
        self._complaints = complaints
        self._reserved: set[str] = set()
        self._lines: dict[str, int] = {}
        self._next: dict[str, int] = {}

    def reserve(self, slugs: set[str]) -> None:
        """Keep these ids for the lines that carry them."""
        self._reserved |= slugs

    def take(self, marked: Marked, line: int, *, otherwise: str) -> tuple[str, bool]:
        """(id, whether the text carries it). ``otherwise`` is the id of a heading without letters or digits."""
        slug = marked.slug
        if slug and is_slug(slug) and slug not in self._lines:
            self._lines[slug] = line
            return slug, True
        derived = self._free(slugify(slug or marked.text) or otherwise)
        if slug and is_slug(slug):
            self._complaints.add("id-ganda", line, slug=slug, first=self._lines[slug], guess=derived)
        elif slug:
            self._complaints.add("id-salah", line, slug=slug, guess=derived)
        self._lines[derived] = line
        return derived, bool(slug)

    def _free(self, slug: str) -> str:
        candidate, number = slug, self._next.get(slug, 2)
        while candidate in self._lines or candidate in self._reserved:
            candidate, number = f"{slug}-{number}", number + 1
        self._next[slug] = number
        return candidate
