"""A class list taken in: first a proposal, then a yes. Nobody is ever deleted by an import.

Nothing but name, call name, roll number, class and L/P is kept. Class rosters belong to the school: taking a list in
is signed with its key, and a second list of the same class is a proposal like the first.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aksi_desktop.records import Fact, Records, Signer, new_id
from aksi_desktop.records.catalogue import ClassDescribed, LearnerDescribed
from aksi_desktop.roster.listing import Entry, Listing, read_listing
from aksi_desktop.roster.matching import compare
from aksi_desktop.roster.people import ClassCard, LearnerCard, Roster, fold_name
from aksi_desktop.roster.proposal import Change, Decision, Line, Proposal, Status
from aksi_desktop.roster.sheet import RosterFileError, read_file
from aksi_desktop.roster.steps import RosterError, left_school

__all__ = [
    "Change",
    "Decision",
    "Line",
    "Proposal",
    "RosterFileError",
    "Status",
    "apply",
    "decide",
    "propose",
    "read_file",
]


def propose(
    roster: Roster,
    raw: bytes,
    *,
    class_name: str = "",
    year: str = "",
    decisions: Mapping[int, Decision] | None = None,
) -> Proposal:
    """Read a list (CSV, XLSX, Dapodik's XLSX) and compare it with the roster; changes nothing.

    ``class_name`` serves lines without a class. With ``year``, a class of the same name from another school year is
    another class. ``decisions`` are a person's answers about lines that were unclear before, by their number.

    Raises:
        RosterFileError: the file is no list; see there.
    """
    return _compared(roster, read_listing(raw, class_name=class_name), year, decisions)


def decide(roster: Roster, proposal: Proposal, decisions: Mapping[int, Decision]) -> Proposal:
    """The same list compared anew with a person's answers; ``decisions`` are all of them, by line number."""
    return proposal if proposal.listing is None else _compared(roster, proposal.listing, proposal.year, decisions)


def _compared(roster: Roster, listing: Listing, year: str, decisions: Mapping[int, Decision] | None) -> Proposal:
    classes = _classes_of(roster, year)
    names = {card.id: card.name for card in roster.classes()}
    everyone = roster.everyone()
    lines = compare(listing.entries, classes, everyone, names, decisions)
    new = {fold_name(line.group): line.group for line in reversed(lines) if line.status in ("added", "changed")}
    in_order = dict.fromkeys(fold_name(line.group) for line in lines)
    return Proposal(
        lines, tuple(new[fold] for fold in in_order if fold in new and fold not in classes),
        year=year, layout=listing.layout, sheet=listing.sheet, other_sheets=listing.other_sheets,
        missing=_missing(lines, listing.entries, classes, everyone), listing=listing,
    )  # fmt: skip


def apply(
    records: Records,
    proposal: Proposal,
    *,
    signer: Signer,
    by: str = "",
    year: str = "",
    left: Sequence[str] = (),
) -> int:
    """Record a proposal in one transaction; gives how many learners were added or changed.

    Unclear lines are left out. New classes are opened with ``year``, or that of the proposal. ``left`` are learners
    of ``proposal.missing`` of whom a person said that they left the school: they are in no class any more.
    """
    roster = Roster(records)
    classes = {fold: card.id for fold, card in _classes_of(roster, proposal.year).items()}
    facts: list[Fact] = []
    for name in proposal.new_classes:
        if fold_name(name) not in classes:
            classes[fold_name(name)] = group = new_id()
            described = ClassDescribed(name=name, year=year or proposal.year)
            facts.append(Fact("class.described", by=by, obj=group, data=described))
    wanted = [line for line in proposal.lines if line.status in ("added", "changed")]
    facts += [_fact(roster, line, classes[fold_name(line.group)], by) for line in wanted]
    facts += [_left(roster, person, by) for person in left if person in proposal.missing]
    records.append(*facts, signer=signer)
    return len(wanted)


def _missing(
    lines: Sequence[Line], entries: Sequence[Entry], classes: Mapping[str, ClassCard], everyone: Sequence[LearnerCard]
) -> tuple[str, ...]:
    """Who stands in a listed class but can be meant by no line, not even an unclear one."""
    listed = {card.id for fold in {fold_name(entry.group) for entry in entries} if (card := classes.get(fold))}
    meant = {line.person for line in lines}
    names = {fold_name(entry.name) for entry in entries}
    found = [
        card for card in everyone if card.group in listed and card.id not in meant and fold_name(card.name) not in names
    ]
    return tuple(card.id for card in sorted(found, key=lambda card: (card.group, card.roll, card.id)))


def _left(roster: Roster, person: str, by: str) -> Fact:
    card = roster.learner(person)
    if card is None:
        raise RosterError("person-unknown")
    described = LearnerDescribed(card.name, card.call_name, card.roll, card.group, card.gender)
    return roster.describe_fact(card.id, left_school(described), by=by)


def _fact(roster: Roster, line: Line, group: str, by: str) -> Fact:
    described = LearnerDescribed(
        name=line.name, call_name=line.call_name, roll=line.roll, group=group, gender=line.gender
    )
    if line.person:
        return roster.describe_fact(line.person, described, by=by)
    return Fact("learner.described", by=by, about=new_id(), data=described)


def _classes_of(roster: Roster, year: str) -> dict[str, ClassCard]:
    """The open class that a folded name means: of ``year`` or without one, else the one of the latest year."""
    meant: dict[str, ClassCard] = {}
    for card in sorted(roster.classes(), key=lambda card: (card.year, card.id)):
        if not year or card.year in ("", year):
            meant[fold_name(card.name)] = card
    return meant
