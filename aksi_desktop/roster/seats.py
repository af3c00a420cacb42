"""Seats of a lab: the number in a computer's name, how people say that name, and which classes work there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from aksi_desktop.roster.people import ClassCard, fold_name

if TYPE_CHECKING:
    from aksi_desktop.records import Records

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


class Seat:
    """This computer's place: its name, its number, and the classes that Masuk offers here.

    ``wanted`` are names of classes by this computer's policy; ``lab`` is the id of the lab it joined, or "".
    """

    def __init__(self, records: Records, *, wanted: Sequence[str] = (), lab: str = "") -> None:
        self._records = records
        self._wanted = frozenset(fold_name(name) for name in wanted)
        self._lab = lab

    @property
    def label(self) -> str:
        """The computer's name as it stands in its records; "" where it says nothing to anybody."""
        return self._records.stream.described.label

    @property
    def number(self) -> int | None:
        """The number on the computer, by its name."""
        return seat_number(self.label)

    def classes(self, known: Sequence[ClassCard]) -> list[ClassCard]:
        """Those of ``known`` that work here: by the policy's names, else by the lab's own list, else all.

        A policy that fits no class of the school (a typing mistake, a new school year) hides nobody: an empty
        screen would help no one, and a PIN still stands before every name.
        """
        here = [card for card in known if fold_name(card.name) in self._wanted]
        if not here and not self._wanted and self._lab:
            ids = {group for lab in self._described() for group in lab}
            here = [card for card in known if card.id in ids]
        return here or list(known)

    def _described(self) -> list[list[str]]:
        # The shown description alone counts: the one with the newest keys, as bundles for this lab are made.
        heads = self._records.heads("lab.described", obj=self._lab)
        shown = max(heads, key=lambda head: int(head.payload.generation), default=None)
        return [shown.payload.classes] if shown is not None else []
