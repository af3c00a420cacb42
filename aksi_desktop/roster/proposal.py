"""What importing a list would do, line by line, for a person's yes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from aksi_desktop.roster.listing import Listing

Status = Literal["added", "changed", "same", "unclear", "skipped"]
Field = Literal["name", "call_name", "roll", "group", "gender"]
How = Literal["same", "new", "skip"]

#: What no decision can mend: the line says no name or no class that could be kept. It can only be left out.
HARD = frozenset({"no-name", "odd-name", "long-name", "no-class"})


@dataclass(frozen=True, slots=True)
class Decision:
    """A person's answer about one unclear line: the ``same`` as ``person``, a ``new`` learner, or ``skip`` it."""

    how: How
    person: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that would change about a learner who is known: as it is, as it would be."""

    field: Field
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Line:
    """One learner of the file and what importing would do.

    ``number`` is the line of the file, from 1; ``person`` the id in the roster where the learner is known.
    ``why`` says what is unclear:
    ``no-name``, ``odd-name`` (a number or a formula), ``long-name``, ``no-class``, ``no-roll`` (other lines have
    one), ``twice`` (in this file), ``roll-twice`` (in this file), ``roll-taken`` (by somebody the file does not
    name), ``same-name-here`` (several of that name in the class), ``same-name-elsewhere`` (in another class: the
    same learner or another one?).
    """

    number: int
    name: str
    call_name: str
    roll: int
    group: str
    gender: str
    status: Status
    person: str = ""
    why: str = ""
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Proposal:
    """What an import would do. ``layout`` is ``dapodik`` or ``list``; ``sheet`` the sheet read of a workbook,
    ``other_sheets`` those that hold lists too and were not read; ``year`` the school year the list is for.
    ``missing`` are ids of learners in the listed classes whom no line can mean; nothing happens to them.
    ``listing`` is the file as read, to compare it again after a decision.
    """

    lines: tuple[Line, ...]
    new_classes: tuple[str, ...]
    year: str = ""
    layout: str = "list"
    sheet: str = ""
    other_sheets: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    listing: Listing | None = field(default=None, repr=False, compare=False)

    def of(self, status: Status) -> list[Line]:
        """The lines of one status."""
        return [line for line in self.lines if line.status == status]
