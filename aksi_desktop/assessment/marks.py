"""The marks of the plain-text format: which line means what, and the ``{...}`` at the end of a line."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aksi_desktop.assessment.items import ITEM_TYPES, ItemType
from aksi_desktop.assessment.slugs import is_slug, slugify

if TYPE_CHECKING:
    from aksi_desktop.assessment.complaint import ComplaintList

BULLETS = "-*+•·–—●○▪"
_BULLET = rf"[{re.escape(BULLETS)}]"
TICKS = "xXvV✓✔√×☑"

HEADER = re.compile(r" {0,3}##(?!#) *(.*)")
# without a space it is a hashtag in some message, unless it is one of our own words
TOP = re.compile(r" {0,3}#(?!#)(?: +|(?=(?:stimulus|kuis|tanpa)\b)|$)(.*)", re.IGNORECASE)
STIMULUS = re.compile(r"stimulus\b(?: *: *| +|$)(.*)", re.IGNORECASE)
NO_STIMULUS = re.compile(r"(?:tanpa|akhir) +stimulus\b.*", re.IGNORECASE)
TITLE = re.compile(r"kuis *: *(.*)", re.IGNORECASE)
NUMBER = re.compile(r"[0-9]{1,3}[.)] +(?=\S)")

CHOICE = re.compile(rf" *(?:{_BULLET} *)?([(\[]) *([{TICKS}]?) *[)\]] *(.*)")
BULLET_LINE = re.compile(rf" *{_BULLET} +(.*)")
BULLET_START = re.compile(rf" *{_BULLET} *(.*)")
ARROW = re.compile(r"={1,3}>|-{1,2}>|→|⇒")
ANSWER = re.compile(r" *= *([^=>\s].*)")
WRONG_ANSWER = re.compile(r" *~ *([^~\s].*)")
RUBRIC = re.compile(r" *!(?!\[) *(?:([0-9]{1,3}) *: *)?(.*)")
STEP = re.compile(r" {0,3}[0-9]{1,3}[.)] +(.*)")
HINT = re.compile(r" *\?(?: +|(?=petunjuk))(.*)", re.IGNORECASE)
QUOTE = re.compile(r"( *)> ?(.*)")
EXPLANATION_WORD = re.compile(r"\*{0,2}(?:pembahasan|penjelasan)\*{0,2} *:\*{0,2} *", re.IGNORECASE)
HINT_WORD = re.compile(r"\*{0,2}(?:petunjuk)\*{0,2} *:\*{0,2} *", re.IGNORECASE)
FENCE = re.compile(r" {0,3}```")
TABLE_RULE = re.compile(r"[-: |]+")

_TYPE_WORDS: dict[str, ItemType] = {
    **{name: name for name in ITEM_TYPES},
    "pilihan ganda": "pg", "pilgan": "pg", "pilihan": "pg",
    "pilihan ganda kompleks": "pgk", "pg kompleks": "pgk", "pgk kompleks": "pgk", "kompleks": "pgk", "mcma": "pgk",
    "benar salah": "bs", "benar/salah": "bs", "benar-salah": "bs", "b/s": "bs", "kategori": "bs",
    "menjodohkan": "jodoh", "jodohkan": "jodoh", "penjodohan": "jodoh",
    "isian singkat": "isian", "isi": "isian", "jawaban singkat": "isian",
    "esai": "uraian", "essay": "uraian", "essai": "uraian",
    "mengurutkan": "urut", "urutkan": "urut", "urutan": "urut",
}  # fmt: skip


def type_of_word(word: str) -> ItemType | None:
    """The item type a teacher's word names (``{PG}``, ``{Benar/Salah}``), or None."""
    return _TYPE_WORDS.get(word.casefold())


def closest_type(word: str) -> ItemType | None:
    """The type that a mistyped word most likely meant, or None."""
    near = difflib.get_close_matches(word.casefold(), _TYPE_WORDS, n=1, cutoff=0.6)
    return _TYPE_WORDS[near[0]] if near else None


def strip_word(pattern: re.Pattern[str], text: str) -> str:
    """``text`` without the leading keyword, however often it is repeated."""
    while (found := pattern.match(text)) is not None:
        text = text[found.end() :]
    return text


@dataclass(slots=True)
class Braces:
    """What stood in the ``{...}`` at the end of a line."""

    slug: str = ""
    words: list[str] = field(default_factory=list)
    pairs: list[tuple[str, str]] = field(default_factory=list)


def take_braces(text: str, line: int, complaints: ComplaintList, *, words: bool = False) -> tuple[str, Braces]:
    """Split ``text`` into its words and the attributes in trailing braces.

    Braces count as attributes when they hold ``#slug`` or ``name=value``, or (with ``words``, for an item's
    header) words that name or nearly name a type. Other braces are part of the text.
    """
    found = Braces()
    text = text.strip()
    if not text.endswith("}"):
        return text, found
    start = text.rfind("{#")
    if start >= 0 and is_slug(text[start + 2 : -1]):  # the ordinary case, and the quick one
        found.slug = text[start + 2 : -1]
        text = text[:start].rstrip()
    while text.endswith("}"):
        start = text.rfind("{")
        if start < 0 or "}" in text[start:-1]:
            break
        inner = text[start + 1 : -1].split()
        if not _is_attributes(inner, words=words):
            break
        text = text[:start].rstrip()
        _read_attributes(inner, found, line, complaints)
    return text, found


def _is_attributes(tokens: list[str], *, words: bool) -> bool:
    for token in tokens:
        if token[0] == "#" or _pair_of(token):
            return True
    joined = " ".join(tokens)
    return words and bool(tokens) and (type_of_word(joined) is not None or closest_type(joined) is not None)


def _pair_of(token: str) -> tuple[str, str] | None:
    if "=" not in token:
        return None
    name, equals, value = token.partition("=")
    return (name.casefold(), value) if equals and is_slug(name.casefold()) and value else None


def _read_attributes(tokens: list[str], found: Braces, line: int, complaints: ComplaintList) -> None:
    words, pairs = [], []
    for token in tokens:
        if token.startswith("#"):
            # braces further right were read before and win
            found.slug = found.slug or _clean_slug(token[1:], line, complaints)
        elif pair := _pair_of(token):
            pairs.append(pair)
        else:
            words.append(token)
    # braces are taken from the end of the line backwards, so what comes now stood further left
    found.words[:0] = words
    found.pairs[:0] = pairs


def _clean_slug(given: str, line: int, complaints: ComplaintList) -> str:
    if is_slug(given):
        return given
    slug = slugify(given, 80)
    if slug:
        complaints.add(line, "slug-fixed", given=given, used=slug)
    else:
        complaints.add(line, "slug-empty", given=given)
    return slug
