"""Teachers as the school described them, and which of them uses this computer."""

from __future__ import annotations

import json
from collections.abc import Sequence

import msgspec

from aksi_desktop.records import (
    Fact,
    HeadedProjection,
    Key,
    Projection,
    Records,
    Signer,
    Table,
    Value,
    new_id,
    replacing,
)
from aksi_desktop.records.catalogue import TeacherDescribed

ROLES = ("guru", "wali", "bk", "ti")
_LAST_HERE = "guru-terakhir"
_TEACHER = "SELECT teacher, name, call_name, role, classes FROM teacher"


class TeacherCard(msgspec.Struct, frozen=True):
    """A teacher: id, names, role (one of ``ROLES``) and own classes by id (none: all of the school)."""

    id: str
    name: str
    call_name: str
    role: str
    classes: tuple[str, ...] = ()


class TeacherProjection(HeadedProjection[TeacherDescribed]):
    """Teachers by canonical id."""

    name = "teacher"
    keyed_by = "about"
    kinds = frozenset({"teacher.described"})
    tables = (
        Table(
            "teacher",
            (
                "teacher TEXT NOT NULL", "name TEXT NOT NULL", "call_name TEXT NOT NULL", "role TEXT NOT NULL",
                "classes TEXT NOT NULL",  # a list of ids, as JSON
            ),
            key=("teacher",),
            primary=("teacher",),
            learner="teacher",
        ),
    )  # fmt: skip

    def columns(self, shown: TeacherDescribed, key: Key, versions: int) -> tuple[Value, ...]:
        # A role of a later program means the least: no names.
        role = shown.role if shown.role in ROLES else "ti"
        return shown.name, shown.call_name, role, json.dumps(sorted(set(shown.classes)))


PROJECTIONS: tuple[Projection, ...] = (TeacherProjection(),)


class Teachers:
    """Reads the school's teachers and, with the school's key, describes them."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def all(self) -> list[TeacherCard]:
        """Every teacher known here, by call name."""
        cards = [_card(row) for row in self._records.query(_TEACHER)]
        return sorted(cards, key=lambda card: (card.call_name.casefold(), card.id))

    def find(self, teacher: str) -> TeacherCard | None:
        """One teacher under any id, or None."""
        rows = self._records.query(_TEACHER + " WHERE teacher = ?", (self._records.identity(teacher),))
        return _card(rows[0]) if rows else None

    def describe(
        self, name: str, call_name: str, role: str, *, signer: Signer, teacher: str = "", classes: Sequence[str] = ()
    ) -> TeacherCard:
        """Describe a new teacher, or ``teacher`` anew; gives the card.

        Raises:
            ValueError: an unknown role.
            RecordsError: nothing was recorded.
        """
        if role not in ROLES:
            message = f"no such role: {role}"
            raise ValueError(message)
        person = teacher or new_id()
        described = TeacherDescribed(name=name, call_name=call_name, role=role, classes=sorted(set(classes)))
        fact = Fact("teacher.described", by=person, about=person, data=described)
        self._records.append(replacing(self._records, fact), signer=signer)
        return TeacherCard(person, name, call_name, role, tuple(described.classes))

    def last_here(self) -> str:
        """Who signed in last on this computer, or ""."""
        return self._records.local(_LAST_HERE) or ""

    def remember_here(self, teacher: str) -> None:
        """Offer this teacher first next time on this computer. Never travels."""
        if self.last_here() != teacher:
            self._records.set_local(_LAST_HERE, teacher)


def _card(row: tuple[object, ...]) -> TeacherCard:
    person, name, call_name, role, classes = (str(value) for value in row)
    return TeacherCard(person, name, call_name, role, tuple(json.loads(classes)))
