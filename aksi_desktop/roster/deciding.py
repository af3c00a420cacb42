"""What a person may say of an unclear line, and whom it may mean: likely ones first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from aksi_desktop.roster.people import LearnerCard, fold_name
from aksi_desktop.roster.proposal import HARD, Decision, Line, Proposal

__all__ = ["Decision", "Options", "options"]


@dataclass(frozen=True, slots=True)
class Options:
    """The answers one unclear line allows. ``likely`` are learners it may mean, ``others`` the rest of the school."""

    may_be_new: bool
    may_be_same: bool
    likely: tuple[LearnerCard, ...]
    others: tuple[LearnerCard, ...]


def options(line: Line, proposal: Proposal, cards: Sequence[LearnerCard], class_names: dict[str, str]) -> Options:
    """The answers for ``line``. Whoever another line means already is not offered: nobody is two lines.

    Likely is whom the comparison doubted, then who has the name (in the class first), then who in the class is on
    no line of the list. A line without a name or class can only be left out; ``class_names`` are by id.
    """
    if line.why in HARD:
        return Options(may_be_new=False, may_be_same=False, likely=(), others=())
    taken = {one.person for one in proposal.lines if one.person and one.status in ("changed", "same")}
    free = [card for card in cards if card.id not in taken]
    name, group = fold_name(line.name), fold_name(line.group)

    def nearness(card: LearnerCard) -> tuple[int, int, str]:
        here = fold_name(class_names.get(card.group, "")) == group
        namesake = fold_name(card.name) == name
        if card.id == line.person:
            rank = 0
        elif namesake:
            rank = 1 if here else 2
        elif here and (card.roll == line.roll or card.id in proposal.missing):
            rank = 3
        else:
            rank = 4 if here else 5
        return rank, card.roll, card.id

    ranked = sorted(((nearness(card), card) for card in free), key=lambda pair: pair[0])
    return Options(
        may_be_new=True, may_be_same=bool(ranked),
        likely=tuple(card for (rank, _, _), card in ranked if rank < 4),
        others=tuple(card for (rank, _, _), card in ranked if rank >= 4),
    )  # fmt: skip
