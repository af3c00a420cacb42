"""What "Kumpulkan & bagikan" shows, as plain values. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import datetime

Role = Literal["none", "hub", "lab"]
Way = Literal["save", "fetch"]


@dataclass(frozen=True, slots=True)
class CarryModel:
    """What this computer is. ``waiting`` is how many learners' results no receipt has come for yet."""

    role: Role
    school: str
    npsn: str
    lab: str
    classes: tuple[tuple[str, int], ...]
    labs: tuple[str, ...]
    waiting: int
    sample: bool
    last_backup: datetime | None
    backups: int


@dataclass(frozen=True, slots=True)
class Visit:
    """What a visit to a stick brought. ``refused`` pairs a file's name with the code of the reason."""

    way: Way
    taken: int
    given: int
    read: int
    written: int
    refused: tuple[tuple[str, str], ...]
    locked: int
    slow: bool
    safe: bool


@dataclass(frozen=True, slots=True)
class SchoolForm:
    """What is asked to create a school. ``province`` is one of ``PROVINCES`` or ""."""

    name: str
    npsn: str
    passphrase: str
    province: str = ""
