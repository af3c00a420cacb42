"""A class list taken in: first a proposal, then a yes. Nobody is ever deleted by an import.

Nothing but name, call name, roll number, class and L/P is kept. Class rosters belong to the school: taking a list in
is signed with its key, and a second list of the same class is a proposal like the first.
"""

from __future__ import annotations

from aksi_desktop.records import Fact, Records, Signer, new_id
from aksi_desktop.records.catalogue import ClassDescribed, LearnerDescribed
from aksi_desktop.roster.listing import read_listing
from aksi_desktop.roster.matching import compare
from aksi_desktop.roster.people import ClassCard, Roster, fold_name
from aksi_desktop.roster.proposal import Change, Line, Proposal, Status
from aksi_desktop.roster.sheet import RosterFileError, read_file

__all__ = ["Change", "Line", "Proposal", "RosterFileError", "Status", "apply", "propose", "read_file"]


def propose(roster: Roster, raw: bytes, *, class_name: str = "", year: str = "") -> Proposal:
    """Read a list (CSV, XLSX, Dapodik's XLSX) and compare it with the roster; changes nothing.

    ``class_name`` serves lines without a class. With ``year``, a class of the same name from another school year is
    another class.

    Raises:
        RosterFileError: the file is no list; see there.
    """
    listing = read_listing(raw, class_name=class_name)
    classes = _classes_of(roster, year)
    names = {card.id: card.name for card in roster.classes()}
    lines = compare(listing.entries, classes, roster.everyone(), names)
    new = {fold_name(line.group): line.group for line in reversed(lines) if line.status in ("added", "changed")}
    in_order = dict.fromkeys(fold_name(line.group) for line in lines)
    return Proposal(
        lines, tuple(new[fold] for fold in in_order if fold in new and fold not in classes),
        year=year, layout=listing.layout, sheet=listing.sheet, other_sheets=listing.other_sheets,
    )  # fmt: skip


def apply(records: Records, proposal: Proposal, *, signer: Signer, by: str = "", year: str = "") -> int:
    """Record a proposal in one transaction; gives how many learners were added or changed.

    Unclear lines are left out. New classes are opened with ``year``, or that of the proposal.
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
    records.append(*facts, signer=signer)
    return len(wanted)


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
