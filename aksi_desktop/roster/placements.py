"""PKL periods: who is away at a placement on which day, so that nothing of theirs is overdue then.

Days are dates of the calendar; both ends belong to the period.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

import msgspec

from aksi_desktop.errors import AksiError
from aksi_desktop.records import Fact, HeadedProjection, Key, Projection, Table, Value, new_id, replacing
from aksi_desktop.records.catalogue import PlacementDescribed
from aksi_desktop.roster.steps import Step, take

if TYPE_CHECKING:
    from aksi_desktop.records import Records, Signer

KIND = "placement.described"
#: PKL lasts six months to a year (Permendikbud 50/2020, pasal 9); two years can only be a slip of the hand.
LONGEST = timedelta(days=731)


class PlacementError(AksiError):
    """A period that cannot be.

    Codes: ``placement-date-wrong`` (text), ``placement-reversed``, ``placement-too-long``, ``placement-overlap``
    (count: how many of the learners have a period at that time, since, until), ``placement-nobody``.
    """

    code = "placement"


class Placement(msgspec.Struct, frozen=True):
    """A PKL period of a learner, both days included. ``versions`` above 1: two descriptions await a decision."""

    id: str
    person: str
    since: date
    until: date
    versions: int = 1

    def covers(self, day: date) -> bool:
        """Whether the learner is away on ``day``."""
        return self.since <= day <= self.until


class PlacementProjection(HeadedProjection[PlacementDescribed]):
    """Periods that stand, by learner."""

    name = "placement"
    kinds = frozenset({KIND})
    tables = (
        Table(
            "placement",
            (
                "learner TEXT NOT NULL", "placement TEXT NOT NULL", "since TEXT NOT NULL", "until TEXT NOT NULL",
                "versions INTEGER NOT NULL",
            ),
            key=("learner", "placement"),
            primary=("learner", "placement"),
        ),
    )  # fmt: skip

    def columns(self, shown: PlacementDescribed, key: Key, versions: int) -> tuple[Value, ...] | None:
        stands = not shown.withdrawn and read_day(shown.since) and read_day(shown.until)
        return (shown.since, shown.until, versions) if stands else None


PROJECTIONS: tuple[Projection, ...] = (PlacementProjection(),)


def read_day(text: str) -> date | None:
    """A day from ``YYYY-MM-DD``, or None."""
    try:
        day = date.fromisoformat(text)
        # Other ISO forms ("2026-W01-1") would not compare as text, which the tables do.
        return day if day.isoformat() == text else None
    except ValueError:
        return None


class Placements:
    """Reads PKL periods and, with a school's key, describes them."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def of(self, person: str) -> list[Placement]:
        """A learner's periods under any of the ids, by their first day."""
        rows = self._records.query(_ALL + " WHERE learner = ? ORDER BY since, placement", (self._identity(person),))
        return [_placement(row) for row in rows]

    def all(self) -> dict[str, list[Placement]]:
        """All periods of the school by learner."""
        found: dict[str, list[Placement]] = {}
        for row in self._records.query(_ALL + " ORDER BY learner, since, placement"):
            placement = _placement(row)
            found.setdefault(placement.person, []).append(placement)
        return found

    def on_leave(self, person: str, day: date) -> bool:
        """Whether a learner is away at a placement on ``day``."""
        return bool(
            self._records.query(
                "SELECT 1 FROM placement WHERE learner = ? AND since <= ? AND until >= ? LIMIT 1",
                (self._identity(person), day.isoformat(), day.isoformat()),
            )
        )

    def away(self, day: date) -> frozenset[str]:
        """Everybody who is away on ``day``, by canonical id: one query for a whole class or school."""
        rows = self._records.query(
            "SELECT DISTINCT learner FROM placement WHERE since <= ? AND until >= ?", (day.isoformat(), day.isoformat())
        )
        return frozenset(str(person) for (person,) in rows)

    def returned_since(self, person: str, day: date) -> date | None:
        """The first day back after the latest period that ended before ``day``; None while away or without one."""
        periods = self.of(person)
        if any(one.covers(day) for one in periods):
            return None
        ended = [one.until for one in periods if one.until < day]
        return max(ended) + timedelta(days=1) if ended else None

    # -- writing --------------------------------------------------------------------------------------------------
    def check(self, people: Sequence[str], since: str, until: str, *, instead: str = "") -> tuple[date, date]:
        """The two days of a period for these learners; ``instead`` is the period being changed.

        A period in the past is allowed: a list comes late, and what was due then must not stay overdue.

        Raises:
            PlacementError: see there.
        """
        if not people:
            raise PlacementError("placement-nobody")
        first, last = read_day(since), read_day(until)
        if first is None or last is None:
            raise PlacementError("placement-date-wrong", text=until if first else since)
        if last < first:
            raise PlacementError("placement-reversed")
        if last - first > LONGEST:
            raise PlacementError("placement-too-long")
        clashing = [
            one
            for person in dict.fromkeys(people)
            for one in self.of(person)
            if one.id != instead and one.since <= last and first <= one.until
        ]
        if clashing:
            raise PlacementError(
                "placement-overlap", count=len({one.person for one in clashing}),
                since=clashing[0].since.isoformat(), until=clashing[0].until.isoformat(),
            )  # fmt: skip
        return first, last

    def describe(
        self, people: Sequence[str], since: str, until: str, *, signer: Signer, by: str = "", placement: str = ""
    ) -> Step:
        """Record one period for each of these learners in one append, or change the one named ``placement``.

        Raises:
            PlacementError: see :meth:`check`.
        """
        first, last = self.check(people, since, until, instead=placement)
        described = PlacementDescribed(since=first.isoformat(), until=last.isoformat())
        facts, before = [], []
        for person in dict.fromkeys(self._identity(one) for one in people):
            fact = Fact(KIND, by=by, about=person, obj=placement or new_id(), data=described)
            old = next((one for one in self.of(person) if one.id == fact.obj), None)
            facts.append(replacing(self._records, fact))
            before.append(Fact(KIND, about=person, obj=fact.obj, data=_as_before(old, described)))
        return take(self._records, facts, signer=signer, before=before)

    def withdraw(self, placements: Sequence[Placement], *, signer: Signer, by: str = "") -> Step:
        """Take periods back; one append."""
        facts, before = [], []
        for one in placements:
            data = PlacementDescribed(since=one.since.isoformat(), until=one.until.isoformat())
            gone = PlacementDescribed(since=data.since, until=data.until, withdrawn=1)
            before.append(Fact(KIND, about=one.person, obj=one.id, data=data))
            facts.append(replacing(self._records, Fact(KIND, by=by, about=one.person, obj=one.id, data=gone)))
        return take(self._records, facts, signer=signer, before=before)

    def _identity(self, person: str) -> str:
        return self._records.identity(person)


def _as_before(old: Placement | None, described: PlacementDescribed) -> PlacementDescribed:
    """What stood before: the old days, or the new ones taken back."""
    if old is not None:
        return PlacementDescribed(since=old.since.isoformat(), until=old.until.isoformat())
    return PlacementDescribed(since=described.since, until=described.until, withdrawn=1)


_ALL = "SELECT placement, learner, since, until, versions FROM placement"


def _placement(row: tuple[object, ...]) -> Placement:
    placement, person, since, until, versions = row
    return Placement(
        str(placement), str(person), date.fromisoformat(str(since)), date.fromisoformat(str(until)), int(str(versions))
    )
