"""Who looked at whose work: a teacher leaves a note that the learner can see."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from msgspec import Struct

from aksi_desktop.records import EventView, Fact, Key, KeyedProjection, Projection, Row, Table

if TYPE_CHECKING:
    from aksi_desktop.records import Records, Signer

_KIND = "work.opened"


class Look(Struct, frozen=True):
    """A teacher looked: the teacher's id and call name ("" for one not described here), the unit, the day."""

    teacher: str
    call_name: str
    unit: str
    day: date


class OpenedProjection(KeyedProjection):
    """One row for each time a teacher looked, in ms since 1970 by the teacher's clock."""

    name = "work_opened"
    kinds = frozenset({_KIND})
    tables = (
        Table(
            "work_opened",
            ("learner TEXT NOT NULL", "unit TEXT NOT NULL", "teacher TEXT NOT NULL", "at INTEGER NOT NULL"),
            key=("learner", "unit"),
            primary=("learner", "unit", "teacher", "at"),
        ),
    )

    def fold(self, key: Key, events: Sequence[EventView]) -> Iterable[Row]:
        # By the id as written: whose work it is follows links, whoever looked has one id.
        looks = {(each.header.by, each.header.t) for each in events}
        return [Row("work_opened", (*key, by, at)) for by, at in sorted(looks)]


PROJECTIONS: tuple[Projection, ...] = (OpenedProjection(),)


class Opened:
    """Notes that a teacher looked, and tells the learner."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def note(self, teacher: str, learner: str, unit: str, *, today: date, signer: Signer) -> bool:
        """Record that ``teacher`` looks at this unit's work; at most once a day. Gives whether it was recorded now."""
        rows = self._records.query(
            "SELECT at FROM work_opened WHERE learner = ? AND unit = ? AND teacher = ?",
            (self._records.identity(learner), unit, teacher),
        )
        if any(day_of_stamp(at) == today for (at,) in rows):
            return False
        self._records.append(Fact(_KIND, by=teacher, about=learner, obj=unit), signer=signer)
        return True

    def last(self, learner: str) -> Look | None:
        """The last time somebody looked at this learner's work, or None."""
        rows = self._records.query(
            "SELECT teacher, unit, at FROM work_opened WHERE learner = ? ORDER BY at DESC, unit LIMIT 1",
            (self._records.identity(learner),),
        )
        if not rows:
            return None
        teacher, unit, at = rows[0]
        names = self._records.query("SELECT call_name FROM teacher WHERE teacher = ?", (teacher,))
        return Look(str(teacher), str(names[0][0]) if names else "", str(unit), day_of_stamp(at))


def day_of_stamp(stamp: object) -> date:
    """The local day of ms since 1970; the first day there is for a stamp that no calendar knows."""
    try:
        return datetime.fromtimestamp(int(str(stamp)) / 1000).date()
    except (OverflowError, OSError, ValueError):
        return date(1970, 1, 1)
