"""A step in the roster and the way back: what was said before is simply said again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from aksi_desktop.errors import AksiError
from aksi_desktop.records import Fact, replacing
from aksi_desktop.records.catalogue import ClassDescribed, LabDescribed, LearnerDescribed

if TYPE_CHECKING:
    from aksi_desktop.records import Event, Records, Signer


class RosterError(AksiError):
    """What keeps a change of the roster from being made.

    Codes: ``name-empty``, ``name-odd`` (a number or a formula), ``name-long``, ``roll-wrong``, ``roll-in-use``
    (roll), ``gender-wrong``, ``class-unknown``, ``person-unknown``, ``class-name-empty``, ``class-name-long``,
    ``class-name-taken`` (name), ``year-wrong``, ``same-person``.
    """

    code = "roster"


class Step(msgspec.Struct, frozen=True):
    """What one change did, so that it can be taken back.

    Attributes:
        people: ids of the learners it concerned.
        before: the descriptions that stood before, without a base; saying them again is the way back.
        links: ids of the links it made.
        pairs: which two ids each of these links joined, or those that the step took apart.
    """

    people: tuple[str, ...] = ()
    before: tuple[Fact, ...] = ()
    links: tuple[str, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()


def take(records: Records, facts: Sequence[Fact], *, signer: Signer, before: Iterable[Fact] = ()) -> Step:
    """Record the facts of one step in one transaction; gives the way back."""
    events = records.append(*facts, signer=signer)
    return _step(facts, events, before)


def undo(records: Records, step: Step, *, signer: Signer, by: str = "") -> Step:
    """Say again what was said before the step, and undo its links; gives the way forward again.

    Links come first in the transaction, so that the descriptions fall on the ids they were about.
    """
    facts: list[Fact] = []
    if step.links:
        facts.append(Fact("learner.unlinked", by=by, about=step.people[0], base=step.links))
    else:
        facts += [link_fact(records, one, other, by) for one, other in step.pairs]
    facts += [_again(records, fact, by) for fact in step.before]
    forward = [now for fact in step.before if (now := described_now(records, fact)) is not None]
    events = records.append(*facts, signer=signer)
    back = _step(facts, events, forward)
    return replace(back, people=step.people, pairs=back.pairs or step.pairs)


def _step(facts: Sequence[Fact], events: Sequence[Event], before: Iterable[Fact]) -> Step:
    links = [event for event in events if event.header.kind == "learner.linked"]
    about = dict.fromkeys(fact.about for fact in facts if fact.about)
    return Step(
        tuple(about), tuple(before), tuple(event.hex for event in links),
        tuple((event.header.about, event.header.obj) for event in links),
    )  # fmt: skip


def _again(records: Records, fact: Fact, by: str) -> Fact:
    """A description said again. A lab takes back its classes only: keys renewed since then stay the newer ones."""
    now = described_now(records, fact)
    if now is not None and isinstance(now.data, LabDescribed) and isinstance(fact.data, LabDescribed):
        fact = replace(fact, data=replace(now.data, classes=fact.data.classes))
    return replacing(records, replace(fact, by=by))


def link_fact(records: Records, one: str, other: str, by: str = "") -> Fact:
    """The fact that joins two ids. It names the descriptions it finds, so that taking apart can say them again."""
    found = [head for person in (one, other) for head in records.heads("learner.described", about=person)]
    return Fact("learner.linked", by=by, about=one, obj=other, base=sorted({head.id for head in found}))


def described_now(records: Records, fact: Fact) -> Fact | None:
    """What is said now of the thing that ``fact`` describes, as a fact without a base; None where nothing is."""
    obj = None if fact.kind == "learner.described" else fact.obj
    found = records.heads(fact.kind, about=fact.about, obj=obj)
    own = [head for head in found if head.header.about == fact.about]
    if not (own or found):
        return None
    shown = (own or found)[0]
    if fact.kind == "lab.described":
        # Of two descriptions that do not know of each other the one with the newer keys counts, as for `open_labs`.
        shown = max(found, key=lambda head: int(head.payload.generation))
    return Fact(fact.kind, about=fact.about, obj=fact.obj, data=shown.payload)


def learner_before(records: Records, person: str) -> Fact | None:
    """A learner as described now, for a step's ``before``."""
    return described_now(records, Fact("learner.described", about=person))


def left_school(described: LearnerDescribed) -> LearnerDescribed:
    """The same learner in no class any more: left, but not forgotten."""
    return LearnerDescribed(
        name=described.name, call_name=described.call_name, roll=0, group="", gender=described.gender
    )


def closed(described: ClassDescribed) -> ClassDescribed:
    """The same class, closed."""
    return ClassDescribed(name=described.name, year=described.year, closed=1)


def local_time(milliseconds: int) -> datetime:
    """The local time of ms since 1970; an early day for a stamp that no calendar knows, as a broken clock gives."""
    try:
        return datetime.fromtimestamp(milliseconds / 1000).astimezone()
    except (OverflowError, OSError, ValueError):
        return datetime(1970, 1, 2).astimezone()
