"""Classes and learners as the school described them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

import msgspec

from aksi_desktop.records import (
    EventView,
    Fact,
    HeadedProjection,
    Key,
    Projection,
    Records,
    Row,
    Signer,
    Table,
    Value,
    bounded,
    replacing,
)
from aksi_desktop.records.catalogue import ClassDescribed, LearnerDescribed


class ClassCard(msgspec.Struct, frozen=True):
    """A class: its id, name, school year and number of learners."""

    id: str
    name: str
    year: str
    count: int


class LearnerCard(msgspec.Struct, frozen=True):
    """A learner in the roster. ``versions`` above 1 says that two descriptions await a decision.

    ``taken_back``: added by mistake and undone; found by name (to be erased, or after all put into a class) only.
    """

    id: str
    name: str
    call_name: str
    roll: int
    group: str
    gender: str
    versions: int = 1
    taken_back: bool = False


class ClassProjection(HeadedProjection[ClassDescribed]):
    """Classes by id."""

    name = "class"
    keyed_by = "obj"
    kinds = frozenset({"class.described"})
    tables = (
        Table(
            "class",
            ("id TEXT NOT NULL", "name TEXT NOT NULL", "year TEXT NOT NULL", "closed INTEGER NOT NULL"),
            key=("id",),
            primary=("id",),
            learner=None,
        ),
    )

    def columns(self, shown: ClassDescribed, key: Key, versions: int) -> tuple[Value, ...]:
        return shown.name, shown.year, int(shown.closed != 0)


class LearnerProjection(HeadedProjection[LearnerDescribed]):
    """Learners by canonical id; the only table with names."""

    name = "learner"
    version = 2
    keyed_by = "about"
    kinds = frozenset({"learner.described"})
    tables = (
        Table(
            "learner",
            (
                "learner TEXT NOT NULL", "name TEXT NOT NULL", "call_name TEXT NOT NULL", "roll INTEGER NOT NULL",
                "group_id TEXT NOT NULL", "gender TEXT NOT NULL", "versions INTEGER NOT NULL",
                "taken_back INTEGER NOT NULL",
            ),
            key=("learner",),
            primary=("learner",),
            indexes=(("group_id",),),
        ),
    )  # fmt: skip

    def columns(self, shown: LearnerDescribed, key: Key, versions: int) -> tuple[Value, ...]:
        flags = (versions, int(shown.taken_back == 1 and not shown.group))
        return shown.name, shown.call_name, bounded(shown.roll), shown.group, shown.gender, *flags

    def fold(self, key: Key, events: Sequence[EventView]) -> Iterable[Row]:
        # Linked ids keep their own descriptions; the canonical id's own comes first.
        own = [event for event in events if event.header.about == key[0]]
        return super().fold(key, own or events)


PROJECTIONS: tuple[Projection, ...] = (ClassProjection(), LearnerProjection())


#: Lower letters for capital ones and spaces for all that is neither letter nor digit, for names in ASCII.
_PLAIN = {code: chr(code).lower() if chr(code).isalnum() else " " for code in range(128)}


def fold_name(name: str) -> str:
    """A name for comparing: case, spaces, accents and punctuation folded."""
    if name.isascii():
        return " ".join(name.translate(_PLAIN).split())
    plain = unicodedata.normalize("NFKD", name).casefold()
    kept = "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return " ".join(kept.split())


class Roster:
    """Reads the roster and, with a school's key, describes classes and learners."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def classes(self) -> list[ClassCard]:
        """Open classes by name, numbers in their order (X 2 before X 10)."""
        rows = self._records.query(
            "SELECT c.id, c.name, c.year, count(l.learner) FROM class c LEFT JOIN learner l ON l.group_id = c.id"
            " WHERE c.closed = 0 GROUP BY c.id"
        )
        cards = [ClassCard(str(i), str(name), str(year), int(str(count))) for i, name, year, count in rows]
        return sorted(cards, key=lambda card: (_natural(card.name), card.id))

    def learners(self, group: str) -> list[LearnerCard]:
        """Learners of a class by roll number, then name."""
        return [
            _card(row) for row in self._records.query(_LEARNER + " WHERE group_id = ? ORDER BY roll, name", (group,))
        ]

    def everyone(self) -> list[LearnerCard]:
        """All learners of the school, those of closed classes too, by id."""
        return [_card(row) for row in self._records.query(_LEARNER + " ORDER BY learner")]

    def learner(self, person: str) -> LearnerCard | None:
        """One learner under any of the ids, or None for a guest."""
        rows = self._records.query(_LEARNER + " WHERE learner = ?", (self._records.identity(person),))
        return _card(rows[0]) if rows else None

    def class_of(self, group: str) -> ClassCard | None:
        """One class, closed or not, or None."""
        rows = self._records.query(
            "SELECT c.id, c.name, c.year, (SELECT count(*) FROM learner WHERE group_id = c.id) FROM class c"
            " WHERE id = ?",
            (group,),
        )
        return ClassCard(str(rows[0][0]), str(rows[0][1]), str(rows[0][2]), int(str(rows[0][3]))) if rows else None

    def describe_class(self, group: str, name: str, *, year: str, signer: Signer, by: str = "") -> None:
        """Open or rename a class."""
        fact = Fact("class.described", by=by, obj=group, data=ClassDescribed(name=name, year=year))
        self._records.append(replacing(self._records, fact), signer=signer)

    def describe_fact(self, person: str, described: LearnerDescribed, *, by: str = "") -> Fact:
        """The fact that describes a learner, replacing all descriptions known here."""
        return replacing(self._records, Fact("learner.described", by=by, about=person, data=described))

    def claim(self, guest: str, learner: str) -> None:
        """Join the work of this run's guest to the learner who says "this is my name"."""
        self._records.append(Fact("guest.claimed", by=learner, about=learner, obj=guest))


_LEARNER = "SELECT learner, name, call_name, roll, group_id, gender, versions, taken_back FROM learner"


def _card(row: tuple[object, ...]) -> LearnerCard:
    person, name, call_name, roll, group, gender, versions, taken_back = row
    return LearnerCard(
        str(person), str(name), str(call_name), int(str(roll)), str(group), str(gender), int(str(versions)),
        taken_back == 1,
    )  # fmt: skip


def _natural(text: str) -> list[tuple[int, str]]:
    """Sort key in which digits compare as numbers."""
    parts: list[tuple[int, str]] = []
    number = ""
    for c in text.casefold() + "\0":
        if c.isdigit():
            number += c
            continue
        if number:
            parts.append((int(number), ""))
            number = ""
        parts.append((-1, c))
    return parts
