"""What the tab "Murid" shows, as plain values, and how a list is narrowed while somebody types. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from aksi_desktop.roster.people import ClassCard, LearnerCard, fold_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from aksi_desktop.roster.placements import Placement

Scope = Literal["class", "school"]


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One line of the list. ``away`` is the PKL period of today or the next one; ``searched`` what typing finds."""

    card: LearnerCard
    class_name: str
    closed: bool
    away: Placement | None
    here: bool
    linked: bool
    searched: str


@dataclass(frozen=True, slots=True)
class PeopleModel:
    """The whole of the tab. ``doubles`` and ``undecided`` count what waits for a decision; ``total`` before typing."""

    rows: tuple[PersonRow, ...]
    total: int
    scope: Scope
    undecided: int = 0
    doubles: int = 0
    unverified: int = 0


def rows_of(
    cards: Iterable[LearnerCard],
    classes: Mapping[str, ClassCard],
    open_classes: frozenset[str],
    periods: Mapping[str, Sequence[Placement]],
    linked: frozenset[str],
    today: date,
) -> tuple[PersonRow, ...]:
    """Lines for these learners in their order; ``classes`` by id, closed ones too."""
    rows = []
    for card in cards:
        group = classes.get(card.group)
        name = group.name if group else ""
        away = next((one for one in periods.get(card.id, ()) if one.until >= today), None)
        rows.append(
            PersonRow(
                card, name, card.group not in open_classes, away, away is not None and away.covers(today),
                card.id in linked, f" {fold_name(f'{card.name} {card.call_name} {card.roll} {name}')} ",
            )
        )  # fmt: skip
    return tuple(rows)


def narrowed(rows: Sequence[PersonRow], typed: str) -> tuple[PersonRow, ...]:
    """The lines in which every typed word begins a word; a number is a roll number whole.

    Nothing typed: all but those who were added by mistake and taken back at once; their names can still be found.
    """
    words = fold_name(typed).split()
    if not words:
        return tuple(row for row in rows if not row.card.taken_back)
    needles = [f" {word} " if word.isdecimal() else f" {word}" for word in words]
    for needle in needles:
        rows = [row for row in rows if needle in row.searched]
    return tuple(rows)
