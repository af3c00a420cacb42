"""A class roster out of a CSV file as teachers have it: any of three encodings, any of three separators.

Nothing but name, call name, roll number, class and L/P is read; a column with birth dates or NISN is
passed over unread. First a proposal, then a yes: nobody is ever deleted by an import.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from aksi_desktop.errors import AksiError
from aksi_desktop.records import Fact, Records, Signer, new_id
from aksi_desktop.records.catalogue import ClassDescribed, LearnerDescribed
from aksi_desktop.roster.people import LearnerCard, Roster, fold_name

MAX_BYTES = 4 << 20
MAX_NAME = 120
_COLUMNS = {
    "name": ("nama", "nama lengkap", "nama murid", "nama siswa", "nama peserta didik"),
    "call_name": ("panggilan", "nama panggilan"),
    "roll": ("no", "nomor", "absen", "no absen", "nomor absen", "no urut"),
    "group": ("kelas", "rombel", "rombel saat ini", "rombongan belajar"),
    "gender": ("jk", "l p", "lp", "jenis kelamin"),
}
Status = Literal["added", "changed", "same", "unclear"]


class RosterFileError(AksiError):
    """The file is no roster; nothing was taken from it."""

    code = "roster-file"


@dataclass(frozen=True, slots=True)
class Line:
    """One learner of the file and what importing would do.

    ``person`` is the id in the roster where the learner is known. ``why`` names what is unclear:
    ``no-name``, ``no-class``, ``twice``, ``long-name``, ``roll-taken``.
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


@dataclass(frozen=True, slots=True)
class Proposal:
    """What an import would do, for the teacher's yes."""

    lines: tuple[Line, ...]
    new_classes: tuple[str, ...]

    def of(self, status: Status) -> list[Line]:
        """The lines of one status."""
        return [line for line in self.lines if line.status == status]


def propose(roster: Roster, raw: bytes, *, class_name: str = "") -> Proposal:
    """Read a CSV and compare it with the roster; changes nothing.

    ``class_name`` serves files without a class column.

    Raises:
        RosterFileError: ``too-large``, ``empty``, ``no-name-column``, ``not-text``.
    """
    rows = _rows(raw)
    columns, start = _find_columns(rows)
    known_classes = {fold_name(card.name): card for card in roster.classes()}
    known: dict[str, dict[str, LearnerCard]] = {
        folded: {fold_name(card.name): card for card in roster.learners(group.id)}
        for folded, group in known_classes.items()
    }
    lines: list[Line] = []
    seen: set[tuple[str, str]] = set()
    new_classes: dict[str, str] = {}
    for number, row in enumerate(rows[start:], start + 1):
        if not any(cell.strip() for cell in row):
            continue
        line = _line(number, row, columns, class_name, len(lines) + 1)
        group = fold_name(line.group)
        here = known.get(group, {})
        line = _judge(line, here, seen)
        seen.add((group, fold_name(line.name)))
        if line.status != "unclear" and group not in known_classes:
            new_classes.setdefault(group, line.group)
        lines.append(line)
    if not lines:
        raise RosterFileError("empty")
    return Proposal(tuple(lines), tuple(new_classes.values()))


def apply(records: Records, proposal: Proposal, *, signer: Signer, by: str = "", year: str = "") -> int:
    """Record a proposal in one transaction; gives how many learners were added or changed.

    Unclear lines are left out. New classes are opened with ``year``.
    """
    roster = Roster(records)
    classes = {fold_name(card.name): card.id for card in roster.classes()}
    facts: list[Fact] = []
    for name in proposal.new_classes:
        if fold_name(name) not in classes:
            classes[fold_name(name)] = group = new_id()
            facts.append(Fact("class.described", by=by, obj=group, data=ClassDescribed(name=name, year=year)))
    count = 0
    for line in proposal.lines:
        if line.status in ("added", "changed"):
            described = LearnerDescribed(
                name=line.name, call_name=line.call_name, roll=line.roll,
                group=classes[fold_name(line.group)], gender=line.gender,
            )  # fmt: skip
            facts.append(roster.describe_fact(line.person or new_id(), described, by=by))
            count += 1
    records.append(*facts, signer=signer)
    return count


def _rows(raw: bytes) -> list[list[str]]:
    if len(raw) > MAX_BYTES:
        raise RosterFileError("too-large", size=len(raw))
    if not raw.strip():
        raise RosterFileError("empty")
    if b"\0" in raw and not raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise RosterFileError("not-text")
    text = _decode(raw)
    head = text[:8_192]
    separator = max(";,\t", key=head.count)
    try:
        return list(csv.reader(io.StringIO(text), delimiter=separator))
    except csv.Error as error:
        raise RosterFileError("not-text", detail=str(error)) from error


def _decode(raw: bytes) -> str:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", errors="replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        # Excel in Indonesia saves CSV in the Western Windows code page.
        return raw.decode("cp1252", errors="replace")


def _find_columns(rows: Sequence[Sequence[str]]) -> tuple[dict[str, int], int]:
    for number, row in enumerate(rows[:8]):
        folded = [fold_name(cell) for cell in row]
        found = {
            field: folded.index(title)
            for field, titles in _COLUMNS.items()
            for title in titles[::-1]
            if title in folded
        }
        if "name" in found:
            return found, number + 1
    raise RosterFileError("no-name-column")


def _line(number: int, row: Sequence[str], columns: dict[str, int], class_name: str, place: int) -> Line:
    def cell(field: str) -> str:
        index = columns.get(field)
        return " ".join(row[index].split()) if index is not None and index < len(row) else ""

    name = cell("name")
    roll = cell("roll")
    gender = cell("gender")[:1].upper()
    return Line(
        number=number, name=name, call_name=cell("call_name") or name.split(" ")[0],
        roll=int(roll) if roll.isdecimal() and len(roll) < 5 else place, group=cell("group") or class_name.strip(),
        gender=gender if gender in ("L", "P") else "", status="added",
    )  # fmt: skip


def _judge(line: Line, here: dict[str, LearnerCard], seen: set[tuple[str, str]]) -> Line:
    group, name = fold_name(line.group), fold_name(line.name)
    why = ""
    if not name:
        why = "no-name"
    elif len(line.name) > MAX_NAME:
        why = "long-name"
    elif not group:
        why = "no-class"
    elif (group, name) in seen:
        why = "twice"
    if why:
        return _with(line, "unclear", why=why)
    card = here.get(name)
    if card is None:
        # The same roll number under another name may be a mistyped name or a new learner: ask.
        taken = next((c for c in here.values() if c.roll == line.roll), None)
        return _with(line, "unclear", why="roll-taken", person=taken.id) if taken else line
    same = (card.name, card.roll) == (line.name, line.roll) and (not line.gender or card.gender == line.gender)
    return _with(line, "same" if same else "changed", person=card.id)


def _with(line: Line, status: Status, *, person: str = "", why: str = "") -> Line:
    return Line(
        line.number, line.name, line.call_name, line.roll, line.group, line.gender, status, person=person, why=why
    )
