"""Days as the school writes them down: ISO dates, hours of the timetable, months and semesters."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Literal

from msgspec import Struct

from aksi_desktop.errors import AksiError

_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_HOURS = re.compile(r"\s*(\d{1,2})(?:\s*(?:[-–—]|s\.?\s*/?\s*d\.?|sampai)\s*(\d{1,2}))?\s*", re.IGNORECASE)
LAST_HOUR = 16
#: The program is younger than this day: a computer that believes in an earlier one has lost its clock.
FIRST_DAY = date(2026, 1, 1)


class ClassroomError(AksiError):
    """Something a teacher asked for that cannot be so; nothing was recorded.

    Codes: ``task-nobody``, ``task-title-empty``, ``task-no-quiz``, ``task-no-activity``, ``task-graded-needs-quiz``,
    ``task-sensitive-reading``, ``task-sensitive-due``, ``task-sensitive-graded``, ``task-due-before-opens``,
    ``task-unknown``, ``date-wrong``, ``hours-wrong``, ``state-wrong``, ``meeting-unknown``, ``not-in-class``.
    """

    code = "classroom"


def read_day(text: str) -> date | None:
    """The day of an ISO date, None for "" and for anything that is none (an event from elsewhere may hold any text)."""
    if not _ISO.fullmatch(text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def day_of(text: str) -> date | None:
    """The day that a person typed as ISO date; None for nothing.

    Raises:
        ClassroomError: ``date-wrong``.
    """
    text = text.strip()
    if not text:
        return None
    day = read_day(text)
    if day is None:
        raise ClassroomError("date-wrong")
    return day


def clock_lost(today: date) -> bool:
    """Whether a computer with this date has lost its clock: then nothing is hidden as coming and nothing is late."""
    return today < FIRST_DAY


def read_hours(text: str) -> tuple[int, ...]:
    """The hours of the timetable in ``3-4``, ``3–4``, ``1,3``, ``1 s.d. 2``: whole numbers, sorted; () for nothing.

    Raises:
        ClassroomError: ``hours-wrong``: something else, backwards, or beyond 1 to 16.
    """
    hours: set[int] = set()
    for part in filter(str.strip, re.split(r"[,;&]|\bdan\b", text)):
        found = _HOURS.fullmatch(part)
        if found is None:
            raise ClassroomError("hours-wrong")
        first = int(found[1])
        last = int(found[2] or first)
        if not 1 <= first <= last <= LAST_HOUR:
            raise ClassroomError("hours-wrong")
        hours.update(range(first, last + 1))
    return tuple(sorted(hours))


def write_hours(hours: tuple[int, ...]) -> str:
    """Hours as one reads them: ``3-4``, ``1,3``."""
    parts: list[list[int]] = []
    for hour in hours:
        if parts and parts[-1][1] == hour - 1:
            parts[-1][1] = hour
        else:
            parts.append([hour, hour])
    return ",".join(str(first) if first == last else f"{first}-{last}" for first, last in parts)


class Period(Struct, frozen=True):
    """A month or a semester, both days included. Semesters are July to December and January to June."""

    kind: Literal["bulan", "semester"]
    since: date
    until: date

    @classmethod
    def month(cls, day: date) -> Period:
        """The month of a day."""
        since = day.replace(day=1)
        return cls("bulan", since, (since + timedelta(days=31)).replace(day=1) - timedelta(days=1))

    @classmethod
    def semester(cls, day: date) -> Period:
        """The semester of a day: ganjil is July to December, genap January to June."""
        if day.month >= 7:
            return cls("semester", date(day.year, 7, 1), date(day.year, 12, 31))
        return cls("semester", date(day.year, 1, 1), date(day.year, 6, 30))

    def before(self) -> Period:
        """The one before."""
        return self._like(self.since - timedelta(days=1))

    def after(self) -> Period:
        """The one after."""
        return self._like(self.until + timedelta(days=1))

    def _like(self, day: date) -> Period:
        return Period.month(day) if self.kind == "bulan" else Period.semester(day)
