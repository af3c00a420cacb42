"""Erasing a learner, and what the family is told of it: what went, when, and which computers were not heard since.

The order itself is the records'; here stands what it concerned, told without a name: the paper that goes home has
a line on which the name is written by hand.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from aksi_desktop.records.catalogue import CATALOGUE
from aksi_desktop.roster.steps import RosterError, local_time

if TYPE_CHECKING:
    from aksi_desktop.records import Records, Signer

_ORDER = "redaction.ordered"
SHORT = 8
_ROSTER = frozenset({"learner.described", "pin.described", "placement.described"})
_TAUGHT = frozenset({"mark.given", "attendance.marked", "task.described", "work.opened", "session.confirmed"})


@dataclass(frozen=True, slots=True)
class Counts:
    """What there is of a person, in things a family understands.

    ``roster`` descriptions (name, class, PIN, PKL), ``work`` (reading, answers, sign-ins), ``taught`` (marks,
    attendance, tasks of their own), ``drafts``, ``files`` (pictures, sound) of nobody else.
    """

    roster: int = 0
    work: int = 0
    taught: int = 0
    drafts: int = 0
    files: int = 0


@dataclass(frozen=True, slots=True)
class Computer:
    """A computer that brought work to this one and was not heard since an order. ``label`` may be ""."""

    label: str
    last_heard: datetime


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a printed receipt says. It holds no name.

    Attributes:
        short: the first characters of the random id, by which the order is found again.
        ordered: when, by this computer's clock.
        counts: what was erased here; all zero on a later print, since it is gone.
        here: this computer's label, or "".
        backups: how many backups of this computer were rewritten.
        unheard: computers that have not been heard since, longest silent first: the order has to be brought there.
        heard: how many other computers were heard since.
    """

    short: str
    ordered: datetime
    counts: Counts
    here: str
    backups: int
    unheard: tuple[Computer, ...]
    heard: int


@dataclass(frozen=True, slots=True)
class Order:
    """An erasure ordered before, for printing its receipt again."""

    person: str
    short: str
    ordered: datetime


class Erasing:
    """Counts, erases, and gives receipts."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def count(self, person: str) -> Counts:
        """What stands of a person here, under all ids."""
        people = self._records.aliases(person)
        marks = ",".join("?" * len(people))
        raw = [bytes.fromhex(one) for one in people]
        kinds = {
            str(kind): int(str(count))
            for kind, count in self._records.query(
                f"SELECT kind, count(*) FROM event WHERE about IN ({marks}) AND data IS NOT NULL GROUP BY kind", raw
            )
        }
        drafts = self._records.query(f"SELECT count(*) FROM draft WHERE owner IN ({marks})", people)
        files = self._records.query(
            f"SELECT count(DISTINCT hash) FROM blob_use WHERE about IN ({marks}) AND hash NOT IN"
            f" (SELECT hash FROM blob_use WHERE about NOT IN ({marks}))",
            (*raw, *raw),
        )
        own = {name for name, kind in CATALOGUE.items() if kind.authority == "learner"}
        return Counts(
            roster=sum(kinds.get(kind, 0) for kind in _ROSTER), work=sum(kinds.get(kind, 0) for kind in own),
            taught=sum(kinds.get(kind, 0) for kind in _TAUGHT), drafts=int(str(drafts[0][0])),
            files=int(str(files[0][0])),
        )  # fmt: skip

    def erase(self, person: str, *, signer: Signer, by: str = "") -> Receipt:
        """Order the erasure, carry it out here, and give the receipt.

        Backups of this computer are rewritten before this returns.

        Raises:
            RosterError: ``person-unknown``: nothing stands of this person.
        """
        canonical = self._records.identity(person)
        counts = self.count(canonical)
        if counts == Counts():
            raise RosterError("person-unknown")
        self._records.redact(canonical, by=by, signer=signer)
        return self._receipt(canonical, counts)

    def orders(self) -> list[Order]:
        """Erasures of people that were ordered, the latest first."""
        found: dict[str, datetime] = {}
        for person in self._records.redacted:
            for event in self._records.events(about=person, kinds=(_ORDER,)):
                if not event.payload.events and not event.payload.blobs:
                    when = local_time(event.header.t)
                    found[person] = min(found.get(person, when), when)
        return sorted(
            (Order(person, person[:SHORT], when) for person, when in found.items()),
            key=lambda one: (one.ordered, one.person), reverse=True,
        )  # fmt: skip

    def receipt(self, person: str) -> Receipt:
        """The receipt of an order given before: which computers were heard meanwhile.

        Raises:
            RosterError: ``person-unknown``: nobody ordered that.
        """
        if all(order.person != person for order in self.orders()):
            raise RosterError("person-unknown")
        return self._receipt(person, Counts())

    # -- inside ---------------------------------------------------------------------------------------------------
    def _receipt(self, person: str, counts: Counts) -> Receipt:
        ordered, row = self._order_of(person)
        unheard, heard = self._computers(row)
        return Receipt(
            person[:SHORT], ordered, counts, self._records.stream.described.label,
            len(self._records.backups.list()), unheard, heard,
        )  # fmt: skip

    def _order_of(self, person: str) -> tuple[datetime, int]:
        """When the first order was given and in which row it stands here."""
        rows = self._records.query(
            "SELECT min(rid) FROM event WHERE about = ? AND kind = ? AND state = 0", (bytes.fromhex(person), _ORDER)
        )
        when = min(event.header.t for event in self._records.events(about=person, kinds=(_ORDER,)))
        return local_time(when), int(str(rows[0][0]))

    def _computers(self, row: int) -> tuple[tuple[Computer, ...], int]:
        """Computers other than this one that brought work: those not heard after ``row``, and how many were."""
        labels, last = self._labels()
        own = self._records.stream.described.computer
        after = {
            str(stream) for (stream,) in self._records.query(
                "SELECT DISTINCT lower(hex(stream)) FROM event WHERE rid > ?", (row,)
            )
        }  # fmt: skip
        heard: set[str] = set()
        known: dict[str, tuple[str, int]] = {}
        for stream, (computer, label) in labels.items():
            if not computer or computer == own:
                continue
            known[computer] = (label or known.get(computer, ("", 0))[0],
                               max(last.get(stream, 0), known.get(computer, ("", 0))[1]))  # fmt: skip
            if stream in after:
                heard.add(computer)
        unheard = [Computer(label, local_time(at)) for computer, (label, at) in known.items() if computer not in heard]
        return tuple(sorted(unheard, key=lambda one: (one.last_heard, one.label))), len(heard)

    def _labels(self) -> tuple[dict[str, tuple[str, str]], dict[str, int]]:
        """Each stream's computer and label, and when it was last brought (ms), else when it began."""
        labels: dict[str, tuple[str, str]] = {}
        last: dict[str, int] = {}
        for event in self._records.events(kinds=("stream.described",)):
            labels[event.header.stream] = (event.payload.computer, event.payload.label)
            last[event.header.stream] = event.header.t
        for stream, at in self._records.query("SELECT lower(hex(stream)), max(at) FROM delivered GROUP BY stream"):
            last[str(stream)] = int(str(at))
        return labels, last
