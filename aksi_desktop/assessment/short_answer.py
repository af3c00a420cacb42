"""Short answers compared as a fair teacher would: letter case, spaces and the kind of comma do not matter."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from typing import TYPE_CHECKING

from aksi_desktop.assessment.numbers import number_of

if TYPE_CHECKING:
    from aksi_desktop.assessment.items import Item, ShortAnswer

_SPACES = re.compile(r"\s+")
_SYMBOLIC = re.compile(r"[\d\s:.,/%+×x*=()-]+")
_AROUND_MARKS = re.compile(r"\s*([/:%+=-])\s*")
_QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "‛": "'", "–": "-", "—": "-",
                         "−": "-", "‐": "-", "‑": "-", "×": "x"})  # fmt: skip
_MEANINGLESS = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufe0e\ufe0f\ufeff]")


def fold(text: str) -> str:
    """The form in which two answers are compared: NFKC, no case, one kind of quote and dash, single spaces.

    In answers made of digits and signs (``16 : 9``) no space counts; a full stop at the end never does.
    """
    text = _MEANINGLESS.sub("", unicodedata.normalize("NFKC", text)).translate(_QUOTES).casefold()
    text = _SPACES.sub(" ", text).strip().strip("\"'").rstrip(".!").strip()
    if _SYMBOLIC.fullmatch(text):
        return text.replace(" ", "")
    return _AROUND_MARKS.sub(r"\1", text)


def matches(known: ShortAnswer, given: str) -> bool:
    """Whether what a learner typed is this known answer: as a number within its tolerance, else as words."""
    if not given.strip():
        return False
    wanted, got = number_of(known.text), number_of(unicodedata.normalize("NFKC", given))
    if wanted is not None and got is not None:
        return abs(got - wanted) <= abs(number_of(known.tolerance) or Decimal(0))
    return fold(known.text) == fold(given)


def find_match(item: Item, given: str) -> ShortAnswer | None:
    """The known answer, right or wrong, that ``given`` is; right ones first, exact words before tolerance."""
    for correct in (True, False):
        same = [known for known in item.answers if known.correct is correct and matches(known, given)]
        if same:
            return next((known for known in same if fold(known.text) == fold(given)), same[0])
    return None
