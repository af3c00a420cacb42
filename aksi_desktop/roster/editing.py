"""The roster by hand: a learner added, edited, moved, gone; two descriptions of one learner brought to one.

Every change is a new description over the former ones; taking it back says the former values once more. A learner
who left stands in no class (``group`` is ""): listed under the whole school, deleted nowhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from aksi_desktop.records import Fact, new_id, replacing
from aksi_desktop.records.catalogue import ClassDescribed, LearnerDescribed
from aksi_desktop.roster.matching import MAX_CLASS_NAME, MAX_NAME, is_odd
from aksi_desktop.roster.people import LearnerCard, fold_name
from aksi_desktop.roster.steps import RosterError, Step, learner_before, left_school, take

if TYPE_CHECKING:
    from aksi_desktop.records import Records, Signer
    from aksi_desktop.roster.people import Roster

MAX_ROLL = 9999


@dataclass(frozen=True, slots=True)
class LearnerForm:
    """A learner as typed by hand. A roll number of 0 asks for the next free one; "" as call name for the first word."""

    name: str
    call_name: str = ""
    roll: int = 0
    group: str = ""
    gender: str = ""


@dataclass(frozen=True, slots=True)
class Version:
    """One of several descriptions of a learner that do not know of each other."""

    id: str
    form: LearnerForm
    class_name: str


class Editing:
    """Changes the roster by hand. Every writing method gives the step back, for ``steps.undo``."""

    def __init__(self, records: Records, roster: Roster) -> None:
        self._records = records
        self._roster = roster

    # -- one learner ----------------------------------------------------------------------------------------------
    def check(self, form: LearnerForm, *, person: str = "") -> LearnerForm:
        """The form as it would be recorded: spaces tidied, call name and number filled in.

        Raises:
            RosterError: what cannot be recorded; see there.
        """
        name, call_name = (" ".join(text.split()) for text in (form.name, form.call_name))
        if not name:
            raise RosterError("name-empty")
        if max(len(name), len(call_name)) > MAX_NAME:
            raise RosterError("name-long", most=MAX_NAME)
        if is_odd(name) or (call_name and is_odd(call_name)):
            raise RosterError("name-odd")
        if form.gender not in ("", "L", "P"):
            raise RosterError("gender-wrong")
        if not 0 <= form.roll <= MAX_ROLL:
            raise RosterError("roll-wrong", most=MAX_ROLL)
        if form.group and self._roster.class_of(form.group) is None:
            raise RosterError("class-unknown")
        roll = form.roll
        if form.group:
            others = {card.roll for card in self._roster.learners(form.group) if card.id != person}
            if roll and roll in others:
                raise RosterError("roll-in-use", roll=roll)
            roll = roll or max(others, default=0) + 1
        return LearnerForm(name, call_name or name.split(" ")[0], roll, form.group, form.gender)

    def namesakes(self, form: LearnerForm, *, person: str = "") -> list[LearnerCard]:
        """Learners of the school with the same folded name: worth a look before one more is added."""
        wanted = fold_name(form.name)
        return [card for card in self._roster.everyone() if card.id != person and fold_name(card.name) == wanted]

    def add(self, form: LearnerForm, *, signer: Signer, by: str = "") -> Step:
        """Describe a new learner. Taking it back takes the learner out of the class again.

        Raises:
            RosterError: see :meth:`check`.
        """
        described = _described(self.check(form))
        person = new_id()
        gone = msgspec.structs.replace(left_school(described), taken_back=1)
        before = Fact("learner.described", about=person, data=gone)
        fact = Fact("learner.described", by=by, about=person, data=described)
        return take(self._records, [fact], signer=signer, before=[before])

    def edit(self, person: str, form: LearnerForm, *, signer: Signer, by: str = "") -> Step:
        """Describe a known learner anew; several descriptions that stood become this one.

        Raises:
            RosterError: see :meth:`check`; ``person-unknown``.
        """
        card = self._known(person)
        fact = self._roster.describe_fact(card.id, _described(self.check(form, person=card.id)), by=by)
        before = learner_before(self._records, card.id)
        return take(self._records, [fact], signer=signer, before=[before] if before else [])

    # -- descriptions that await a decision -----------------------------------------------------------------------
    def undecided(self) -> list[LearnerCard]:
        """Learners of whom two descriptions stand side by side, by name."""
        found = [card for card in self._roster.everyone() if card.versions > 1]
        return sorted(found, key=lambda card: (fold_name(card.name), card.id))

    def versions(self, person: str) -> list[Version]:
        """The descriptions of a learner that await a decision, the one shown now first."""
        heads = self._records.heads("learner.described", about=person)
        own = [head for head in heads if head.header.about == self._records.identity(person)] or heads
        return [Version(head.id, form := _form(head.payload), self._class_name(form.group)) for head in own]

    def decide(self, person: str, version: str, *, signer: Signer, by: str = "") -> Step:
        """Let one description stand for all; ``version`` is its id.

        Raises:
            RosterError: ``person-unknown``: no such description (any more).
        """
        card = self._known(person)
        chosen = next((one for one in self.versions(card.id) if one.id == version), None)
        if chosen is None:
            raise RosterError("person-unknown")
        before = learner_before(self._records, card.id)
        fact = self._roster.describe_fact(card.id, _described(chosen.form), by=by)
        return take(self._records, [fact], signer=signer, before=[before] if before else [])

    # -- one or many ----------------------------------------------------------------------------------------------
    def move(self, people: Sequence[str], group: str, *, signer: Signer, by: str = "") -> Step:
        """Move learners into a class, numbered after its last one in their former order; one append.

        Raises:
            RosterError: ``class-unknown``, ``person-unknown``.
        """
        if self._roster.class_of(group) is None:
            raise RosterError("class-unknown")
        last = max((card.roll for card in self._roster.learners(group)), default=0)
        facts: list[Fact] = []
        before: list[Fact | None] = []
        for card in self._in_order(people):
            if card.group == group:
                continue
            last += 1
            described = LearnerDescribed(
                name=card.name, call_name=card.call_name, roll=last, group=group, gender=card.gender
            )
            before.append(learner_before(self._records, card.id))
            facts.append(self._roster.describe_fact(card.id, described, by=by))
        return take(self._records, facts, signer=signer, before=[fact for fact in before if fact])

    def leave(self, people: Sequence[str], *, signer: Signer, by: str = "") -> Step:
        """Learners who left the school: in no class any more; their work stays.

        Raises:
            RosterError: ``person-unknown``.
        """
        before = [fact for card in self._in_order(people) if (fact := learner_before(self._records, card.id))]
        facts = [
            self._roster.describe_fact(fact.about, left_school(fact.data), by=by)
            for fact in before
            if isinstance(fact.data, LearnerDescribed)
        ]
        return take(self._records, facts, signer=signer, before=before)

    # -- classes --------------------------------------------------------------------------------------------------
    def describe_class(self, name: str, *, year: str = "", group: str = "", signer: Signer, by: str = "") -> Step:
        """Open a class, or rename the one with the id ``group``.

        Raises:
            RosterError: ``class-name-empty``, ``class-name-long``, ``class-name-taken``, ``class-unknown``.
        """
        clean = " ".join(name.split())
        if not fold_name(clean):
            raise RosterError("class-name-empty")
        if len(clean) > MAX_CLASS_NAME:
            raise RosterError("class-name-long", most=MAX_CLASS_NAME)
        old = self._roster.class_of(group) if group else None
        if group and old is None:
            raise RosterError("class-unknown")
        for card in self._roster.classes():
            if card.id != group and fold_name(card.name) == fold_name(clean) and card.year in ("", year):
                raise RosterError("class-name-taken", name=card.name)
        described = ClassDescribed(name=clean, year=year)
        before = ClassDescribed(name=old.name, year=old.year) if old else ClassDescribed(clean, year, 1)
        fact = replacing(self._records, Fact("class.described", by=by, obj=group or new_id(), data=described))
        return take(self._records, [fact], signer=signer, before=[Fact("class.described", obj=fact.obj, data=before)])

    # -- inside ---------------------------------------------------------------------------------------------------
    def _known(self, person: str) -> LearnerCard:
        card = self._roster.learner(person)
        if card is None:
            raise RosterError("person-unknown")
        return card

    def _in_order(self, people: Sequence[str]) -> list[LearnerCard]:
        cards = [self._known(person) for person in dict.fromkeys(people)]
        return sorted(cards, key=lambda card: (self._class_name(card.group), card.roll, fold_name(card.name), card.id))

    def _class_name(self, group: str) -> str:
        card = self._roster.class_of(group) if group else None
        return card.name if card else ""


def _described(form: LearnerForm) -> LearnerDescribed:
    return LearnerDescribed(
        name=form.name, call_name=form.call_name, roll=form.roll, group=form.group, gender=form.gender
    )


def _form(described: LearnerDescribed) -> LearnerForm:
    return LearnerForm(described.name, described.call_name, described.roll, described.group, described.gender)
