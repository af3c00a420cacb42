"""A draft of the kokurikuler text by the dimensions of the graduate profile (DPL): what a learner finished, no more.

It names finished units and what they train. How far a learner has come is never invented; the teacher edits the draft.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aksi_desktop.curriculum import Library
    from aksi_desktop.records import Records
    from aksi_desktop.roster import LearnerCard

DIMENSIONS = tuple(f"DPL{number}" for number in range(1, 9))
_ONE = "{name} mengikuti kegiatan {units} dan melatih dimensi {dimensions}."
_NO_DIMENSION = "{name} mengikuti kegiatan {units}."


@dataclass(frozen=True, slots=True)
class Draft:
    """One learner's draft; ``text`` is "" where nothing is finished yet. ``units`` are titles, ``dimensions`` words."""

    learner: LearnerCard
    units: tuple[str, ...]
    dimensions: tuple[str, ...]
    text: str


def drafts(records: Records, library: Library, learners: Sequence[LearnerCard]) -> tuple[Draft, ...]:
    """A draft for each learner from finished units that are not sensitive, in the order of the curriculum.

    Dimensions come from the units' tags (``DPL3``) and their words from ``kurikulum.toml``; source of the eight:
    Permendikdasmen 10/2025.
    """
    finished: dict[str, set[str]] = {}
    for learner, lesson in records.query("SELECT learner, obj FROM progress WHERE what = 'lesson'"):
        finished.setdefault(str(learner), set()).add(str(lesson))
    words = library.tags
    made = []
    for card in learners:
        done = finished.get(card.id, set())
        units = [
            unit
            for unit in library.cards_in_order()
            if unit.code in done and unit.sensitive != "tinggi" and unit.audience == "murid"
        ]
        tags = {tag for unit in units for tag in unit.tags}
        dimensions = tuple(words.get(tag, tag).lower() for tag in DIMENSIONS if tag in tags)
        titles = tuple(unit.title for unit in units)
        made.append(Draft(card, titles, dimensions, _text(card.name, titles, dimensions)))
    return tuple(made)


def _text(name: str, units: Sequence[str], dimensions: Sequence[str]) -> str:
    if not units:
        return ""
    template = _ONE if dimensions else _NO_DIMENSION
    return template.format(name=name, units=_listed([f"“{unit}”" for unit in units]), dimensions=_listed(dimensions))


def _listed(parts: Sequence[str]) -> str:
    """``a``, ``a dan b``, ``a, b, dan c``."""
    if len(parts) < 3:
        return " dan ".join(parts)
    return ", ".join(parts[:-1]) + ", dan " + parts[-1]
