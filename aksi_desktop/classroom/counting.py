"""What counts of several marks, and how they are summed: pure functions over whole numbers.

Marks are whole numbers from 0 to 100. A mark that is not there is never a 0: it makes a sum incomplete.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, get_args

Stage = Literal["awal", "remedial", "pengayaan", "susulan"]
STAGES: tuple[Stage, ...] = get_args(Stage)
HIGHEST = 100
_NUMBER = re.compile(r"(\d{1,3})(?:[.,](\d{1,4}))?")


@dataclass(frozen=True, slots=True)
class Kept:
    """Every mark that a learner was given for one assessment; None where none was."""

    awal: int | None = None
    remedial: int | None = None
    pengayaan: int | None = None
    susulan: int | None = None

    @property
    def first(self) -> int | None:
        """The mark of the first try; where it was missed, the one of the later date (susulan)."""
        return self.susulan if self.awal is None else self.awal

    @property
    def empty(self) -> bool:
        """Whether no mark was given at all."""
        return (self.awal, self.remedial, self.pengayaan, self.susulan) == (None,) * 4

    def of(self, stage: Stage) -> int | None:
        """The mark of one stage."""
        value: int | None = getattr(self, stage)
        return value


@dataclass(frozen=True, slots=True)
class Total:
    """A weighted sum. ``value`` (0 to 100) is None while a mark is missing; ``so_far`` sums what is there.

    ``missing`` counts the assessments without a mark.
    """

    value: int | None
    so_far: int | None
    missing: int


def counted(kept: Kept, *, kktp: int, cap: bool) -> int | None:
    """The mark that counts, or None while there is none.

    The first mark (or susulan where the first was missed) and the remedial mark are both kept and shown; the higher
    of the two counts, the remedial one at ``kktp`` at most where ``cap`` is set. Pengayaan deepens what was reached
    and changes no mark. Source: Permendikbudristek 21/2022 on assessment leaves what follows an assessment to the
    school, and the "Panduan Pembelajaran dan Asesmen" describes remedial and enrichment as follow-up work, with no
    rule for the number. Recording a remedial mark at the KKTP at most is a common rule of schools, hence the default;
    each assessment can be set otherwise.
    """
    first, remedial = kept.first, kept.remedial
    if remedial is None:
        return first
    later = min(remedial, kktp) if cap else remedial
    return later if first is None else max(first, later)


def weighted(marks: Iterable[tuple[int | None, int]]) -> Total:
    """The weighted mean of (mark, weight) pairs, rounded to the nearest whole number, halves up.

    Weight 0 leaves a mark out. All in whole numbers: ``(2 * sum(mark * weight) + weights) // (2 * weights)``.
    """
    total = weights = missing = 0
    for mark, weight in marks:
        if weight <= 0:
            continue
        if mark is None:
            missing += 1
            continue
        total += mark * weight
        weights += weight
    so_far = (2 * total + weights) // (2 * weights) if weights else None
    return Total(None if missing else so_far, so_far, missing)


def per_cent(part: int, whole: int) -> int:
    """``part`` of ``whole`` as a mark from 0 to 100, halves up; ``whole`` must be above 0."""
    return min(HIGHEST, (200 * part + whole) // (2 * whole))


@dataclass(frozen=True, slots=True)
class Typed:
    """What was meant by a cell. ``mark`` None and not ``wrong``: nothing stands there. ``rounded``: it had decimals."""

    mark: int | None = None
    rounded: bool = False
    wrong: bool = False


def read_mark(text: str) -> Typed:
    """A cell as people type it: ``87``, ``87,5`` or ``87.5`` (halves up, ``rounded``), or nothing.

    Anything else, and anything above 100, is ``wrong``.
    """
    plain = text.strip()
    if plain in ("", "-", "–"):
        return Typed()
    found = _NUMBER.fullmatch(plain) if plain.isascii() else None
    if found is None:
        return Typed(wrong=True)
    decimals = (found[2] or "").rstrip("0")
    whole = int(found[1])
    if whole > HIGHEST or (whole == HIGHEST and decimals):
        return Typed(wrong=True)
    return Typed(whole + (decimals[:1] >= "5"), rounded=bool(decimals))
