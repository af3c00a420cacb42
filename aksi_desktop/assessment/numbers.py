"""Numbers as Indonesians write them: ``1.250,5``, ``0,5``, ``2.5``, ``-3``, ``75 %``."""

from __future__ import annotations

import re
from decimal import Decimal

_THOUSANDS = re.compile(r"[+-]?[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?")
_PLAIN = re.compile(r"[+-]?(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)")
_LONGEST = 40


def number_of(text: str) -> Decimal | None:
    """The number that ``text`` is, or None. ``1.250`` is 1250 (thousands dot); ``1.25`` and ``1,25`` are 1.25.

    ``1.250`` could also be meant as one and a quarter: Indonesian spelling decides for the thousand.
    """
    text = text.strip().replace("−", "-")
    if not text or len(text) > _LONGEST:
        return None
    text = text.replace(" ", "")
    if _THOUSANDS.fullmatch(text):
        return Decimal(text.replace(".", "").replace(",", "."))
    if _PLAIN.fullmatch(text):
        return Decimal(text.replace(",", "."))
    return None
