"""One learner under two names in the roster: who that might be, joining them, and taking them apart again.

Nothing is lost by a link: both ids keep their own descriptions and their own work, and every projection folds
them together for as long as the link stands.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import TYPE_CHECKING

from aksi_desktop.records import Fact, replacing
from aksi_desktop.records.catalogue import LearnerDescribed
from aksi_desktop.roster.people import LearnerCard, fold_name
from aksi_desktop.roster.steps import RosterError, Step, learner_before, link_fact, local_time, take

if TYPE_CHECKING:
    from aksi_desktop.records import EventView, Records, Signer
    from aksi_desktop.roster.people import Roster

_APART, _DESCRIBED = "doubles.apart", "learner.described"
# A school with so many of one name has a word for a name ("Murid"); no pairs are made of them.
_MOST_ALIKE = 12


@dataclass(frozen=True, slots=True)
class Side:
    """One of two learners, for comparing: what the roster says, and how much work stands under the id.

    ``days`` counts the days on which the learner worked, by the clocks of the computers; ``last`` is the latest.
    """

    person: str
    name: str
    call_name: str
    roll: int
    group: str
    class_name: str
    gender: str
    days: int
    last: date | None


@dataclass(frozen=True, slots=True)
class Pair:
    """Two learners of one folded name. ``same_class`` says that both stand in one class."""

    first: LearnerCard
    second: LearnerCard
    same_class: bool


class Doubles:
    """Suggests, links and unlinks."""

    def __init__(self, records: Records, roster: Roster) -> None:
        self._records = records
        self._roster = roster

    def suggestions(self, cards: Sequence[LearnerCard] | None = None) -> list[Pair]:
        """Pairs of one folded name whom nobody said to be two people; those of one class first, then by name.

        ``cards`` are all learners of the school, where they were read already.
        """
        alike: dict[str, list[LearnerCard]] = defaultdict(list)
        for card in self._roster.everyone() if cards is None else cards:
            if folded := fold_name(card.name):
                alike[folded].append(card)
        apart = self._apart()
        pairs = [
            Pair(first, second, bool(first.group) and first.group == second.group)
            for cards in alike.values()
            if len(cards) <= _MOST_ALIKE
            for first, second in combinations(cards, 2)
            if _pair_key(first.id, second.id) not in apart and not _differ(first, second)
        ]
        return sorted(pairs, key=lambda pair: (not pair.same_class, fold_name(pair.first.name), pair.first.id))

    def say_apart(self, first: str, second: str) -> None:
        """These two are two people: not suggested again on this computer. Records nothing."""
        kept = sorted({*self._apart(), _pair_key(first, second)})
        self._records.set_local(_APART, json.dumps(kept))

    def say_again(self, first: str, second: str) -> None:
        """Take :meth:`say_apart` back."""
        kept = sorted(self._apart() - {_pair_key(first, second)})
        self._records.set_local(_APART, json.dumps(kept))

    def side(self, person: str) -> Side:
        """One learner with the work that stands under the id now.

        Raises:
            RosterError: ``person-unknown``.
        """
        card = self._roster.learner(person)
        if card is None:
            raise RosterError("person-unknown")
        days = self._days(card.id)
        group = self._roster.class_of(card.group) if card.group else None
        return Side(
            card.id, card.name, card.call_name, card.roll, card.group, group.name if group else "", card.gender,
            len(days), max(days, default=None),
        )  # fmt: skip

    def link(self, keep: str, other: str, *, signer: Signer, by: str = "") -> Step:
        """Join two ids; what the roster says of ``keep`` stands for both. One append.

        Raises:
            RosterError: ``person-unknown``, ``same-person``.
        """
        kept, joined = self._roster.learner(keep), self._roster.learner(other)
        if kept is None or joined is None:
            raise RosterError("person-unknown")
        if kept.id == joined.id:
            raise RosterError("same-person")
        facts = [link_fact(self._records, kept.id, joined.id, by)]
        before: list[Fact] = []
        # The smaller of two named ids stands for both; it must say then what was chosen.
        head, mine = min(kept.id, joined.id), learner_before(self._records, kept.id)
        if head != kept.id and mine is not None:
            old = learner_before(self._records, head)
            before += [old] if old else []
            facts.append(self._described(head, mine, by))
        return take(self._records, facts, signer=signer, before=before)

    def linked(self, person: str) -> list[LearnerDescribed]:
        """How the other ids of a learner were described: empty for a learner with one name in the roster."""
        found = []
        for alias in self._records.aliases(person):
            own = [
                head
                for head in self._records.heads("learner.described", about=alias)
                if head.header.about == alias != self._records.identity(person)
            ]
            found += [head.payload for head in own[:1]]
        return found

    def unlink(self, person: str, *, signer: Signer, by: str = "") -> Step:
        """Undo all links of a learner: each id stands alone again. Claims of guests stay.

        Raises:
            RosterError: ``person-unknown``: there is no link.
        """
        links = self._records.events(about=person, kinds=("learner.linked",))
        if not links:
            raise RosterError("person-unknown")
        base = sorted(event.id for event in links)
        canonical = self._records.identity(person)
        people = tuple(sorted(self._records.aliases(canonical)))
        facts = [Fact("learner.unlinked", by=by, about=canonical, base=base)]
        own, now = self._own_description(canonical, links), learner_before(self._records, canonical)
        if own is not None and now is not None:
            facts.append(self._described(canonical, own, by))
        self._records.append(*facts, signer=signer)
        pairs = tuple(sorted({(event.header.about, event.obj) for event in links}))
        return Step(people=people, before=(now,) if own is not None and now is not None else (), pairs=pairs)

    # -- inside ---------------------------------------------------------------------------------------------------
    def _described(self, person: str, as_of: Fact, by: str) -> Fact:
        return replacing(self._records, Fact("learner.described", by=by, about=person, data=as_of.data))

    def _own_description(self, canonical: str, links: Sequence[EventView]) -> Fact | None:
        """What ``canonical`` was called before the links, which name the descriptions they found; None if it still is.

        Where the learner was edited since, the name comes back and the class stays as edited.
        """
        found = {base for link in links for base in link.header.base}
        events = [one for one in self._records.events(about=canonical, kinds=(_DESCRIBED,)) if one.id in found]
        before = next((one.payload for one in events if one.header.about == canonical), None)
        now = learner_before(self._records, canonical)
        if before is None or now is None or not isinstance(now.data, LearnerDescribed):
            return None
        was, shown = before, now.data
        if (was.name, was.call_name) == (shown.name, shown.call_name):
            return None
        if all(one.payload != shown for one in events):
            was = LearnerDescribed(was.name, was.call_name, shown.roll, shown.group, was.gender)
        return Fact(_DESCRIBED, about=canonical, data=was)

    def _days(self, person: str) -> set[date]:
        return {
            local_time(event.header.t).date()
            for event in self._records.events(about=person)
            if event.header.by == event.header.about
        }

    def _apart(self) -> set[str]:
        text = self._records.local(_APART)
        return set(json.loads(text)) if text else set()


def _pair_key(first: str, second: str) -> str:
    return "/".join(sorted((first, second)))


def _differ(first: LearnerCard, second: LearnerCard) -> bool:
    """Whether what is known tells them apart: a boy and a girl are two people."""
    return bool(first.gender and second.gender and first.gender != second.gender)
