"""The learners a file names, whatever kind of list it is: one entry a line, nothing else of the line kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from aksi_desktop.roster import dapodik
from aksi_desktop.roster.people import fold_name
from aksi_desktop.roster.sheet import Columns, RosterFileError, Table, read_table

_TITLES = {
    "name": (
        "nama", "nama lengkap", "nama murid", "nama siswa", "nama siswa siswi", "nama siswa i", "nama peserta didik",
        "nama pd",
    ),
    "call_name": ("panggilan", "nama panggilan"),
    "roll": ("no", "nomor", "absen", "no absen", "nomor absen", "no urut", "nomor urut"),
    "group": ("kelas", "rombel", "rombel saat ini", "rombongan belajar"),
    "gender": ("jk", "l p", "lp", "jenis kelamin"),
    "nisn": ("nisn",),
    "nipd": ("nipd", "nis"),
}  # fmt: skip
_HEAD = 8
_GENDERS = {
    "l": "L", "lk": "L", "laki": "L", "laki laki": "L", "pria": "L",
    "p": "P", "pr": "P", "perempuan": "P", "wanita": "P",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """One learner as the file names them. "" and 0 are what the file does not say.

    ``person`` is the same small number for lines with the same NISN (or NIPD) in this file, 0 where there is none;
    the number itself is let go when the file is read. ``no_roll`` says that other lines have a roll number.
    """

    number: int
    name: str
    call_name: str
    roll: int
    group: str
    gender: str
    person: int
    no_roll: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """All entries of a file, and where they were found."""

    entries: tuple[Entry, ...]
    layout: str
    sheet: str = ""
    other_sheets: tuple[str, ...] = ()


def read_listing(raw: bytes, *, class_name: str = "") -> Listing:
    """The learners of a file; ``class_name`` serves lines without a class.

    Raises:
        RosterFileError: see there.
    """
    table = read_table(raw, find_columns)
    people: dict[str, int] = {}
    entries = [_entry(number, cells, class_name, people) for number, cells in table.rows if not _is_no_learner(cells)]
    if not entries:
        raise RosterFileError("roster-empty")
    return Listing(_settle_rolls(entries, table), table.columns.layout, table.sheet, table.others)


def find_columns(head: Sequence[Sequence[str]]) -> Columns | None:
    """Where the columns stand: the first row with a title for names, helped by its neighbours."""
    found = dapodik.find_columns(head)
    if found is not None:
        return found
    folded = [[fold_name(cell) for cell in row] for row in head]
    for number, row in enumerate(folded[:_HEAD]):
        places = _places(row)
        if "name" not in places:
            continue
        below = folded[number + 1] if number + 1 < len(folded) else []
        # Titles in two rows: what stands above, or below where the name's own title is merged downwards.
        two_rows = len(_places(below)) > 0 and not _cell(below, places["name"])
        above = folded[number - 1] if number else []
        neighbours = {**(_places(below) if two_rows else {}), **_places(above)}
        free = {field: place for field, place in neighbours.items() if not _cell(row, place)}
        return Columns({**free, **places}, number + (2 if two_rows else 1))
    return None


def _places(titles: Sequence[str]) -> dict[str, int]:
    return {field: titles.index(name) for field, names in _TITLES.items() for name in names[::-1] if name in titles}


def _cell(row: Sequence[str], place: int) -> str:
    return row[place] if place < len(row) else ""


def _is_no_learner(cells: dict[str, str]) -> bool:
    """A numbered empty line, the rest of a title, or titles again on the next page."""
    name = cells.get("name", "")
    if not name:
        return not cells.get("group") and not cells.get("call_name")
    return fold_name(name) in _TITLES["name"]


def _entry(number: int, cells: dict[str, str], class_name: str, people: dict[str, int]) -> Entry:
    roll = cells.get("roll", "").removesuffix(".").strip()
    return Entry(
        number=number, name=cells.get("name", ""), call_name=cells.get("call_name", ""),
        roll=int(roll) if roll.isascii() and roll.isdecimal() and len(roll) < 5 else 0,
        group=cells.get("group") or " ".join(class_name.split()),
        gender=_GENDERS.get(fold_name(cells.get("gender", "")), ""), person=_person(cells, people),
    )  # fmt: skip


def _person(cells: dict[str, str], people: dict[str, int]) -> int:
    """A small number in place of NISN or NIPD, which end here."""
    nisn = "".join(c for c in cells.get("nisn", "") if c.isdecimal())
    nipd = fold_name(cells.get("nipd", ""))
    if len(nisn) > 4 and len(set(nisn)) > 1:
        key = "nisn " + nisn.zfill(10)
    elif len(nipd) > 2 and len(set(nipd)) > 1:
        key = "nipd " + nipd
    else:
        return 0
    return people.setdefault(key, len(people) + 1)


def _settle_rolls(entries: list[Entry], table: Table) -> tuple[Entry, ...]:
    """A number that counts through several classes is no roll number; else a line without one is asked about."""
    rolls = [entry.roll for entry in entries]
    several = len({fold_name(entry.group) for entry in entries}) > 1
    if "roll" not in table.columns.places or not any(rolls):
        return tuple(entries)
    if several and rolls == list(range(1, len(rolls) + 1)):
        return tuple(replace(entry, roll=0) for entry in entries)
    return tuple(replace(entry, no_roll=entry.roll == 0) for entry in entries)
