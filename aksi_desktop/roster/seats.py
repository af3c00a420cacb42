"""Seats of a lab: the number in a computer's name, and how people say that name."""

from __future__ import annotations

import re

# A number after a separator, with a few letters before it: LAB-A-07, PC12, "Lab A 7". Windows' own names
# (DESKTOP-4F7K2AB) are seven random characters and must not look like seats.
_SEAT = re.compile(r"(?:^|[-_. ])[a-z]{0,4}0*([1-9]\d?)$", re.IGNORECASE)
_NAMED_BY_WINDOWS = re.compile(r"(?:DESKTOP|LAPTOP|WIN)-[0-9A-Z]{7,}", re.IGNORECASE)
_LAB = re.compile(r"LAB(?=[-_. ])[-_. ]", re.IGNORECASE)


def seat_number(label: str) -> int | None:
    """The computer's number (1 to 99) by its name, or None: ``LAB-A-07`` is 7."""
    if _NAMED_BY_WINDOWS.fullmatch(label):
        return None
    found = _SEAT.search(label)
    return int(found[1]) if found else None


def spoken_place(label: str) -> str:
    """A computer's name as people say it: ``LAB-A-07`` is "Lab A-07"; other names stand as they are."""
    return _LAB.sub("Lab ", label, count=1) if _LAB.match(label) else label
