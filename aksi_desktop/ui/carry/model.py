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
    """What this computer is. ``waiting`` is how many learners' results no receipt has come for yet.

    ``teacher`` is the call name of the teacher whose own computer this is, or "".
    ``contacts`` are the help contacts that the school filled in: whose place it is, and the name or number there.
    """

    role: Role
    school: str
    npsn: str
    lab: str
    classes: tuple[tuple[str, int], ...]
    labs: tuple[str, ...]
    contacts: tuple[tuple[str, str], ...]
    waiting: int
    sample: bool
    last_backup: datetime | None
    backups: int
    teacher: str = ""


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


@dataclass(frozen=True, slots=True)
class ContactForm:
    """What the school says of one help contact. An empty field says nothing; all empty takes the contact back."""

    name: str = ""
    place: str = ""
    hours: str = ""
    number: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class ContactSlot:
    """A help contact that waits for the school. ``form`` stands there now; ``own`` tells whether the school said it."""

    id: str
    title: str
    form: ContactForm
    own: bool
