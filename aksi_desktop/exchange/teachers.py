"""Teachers' own computers: their files, who has one, joining by one, and striking a teacher's key off.

A teacher's computer is a lab of one: its classes and what it may know of them follow from what the school says of the
teacher. The teacher signs with a key of one's own, which the root certifies for role ``teacher`` alone; all of it
follows from the root's seed, so the same file can be written again for a second computer.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from aksi_desktop.exchange.errors import JoinError, SchoolError
from aksi_desktop.exchange.feed import LabFeed
from aksi_desktop.exchange.labs import OpenLab, describe_lab, open_labs, struck_keys
from aksi_desktop.exchange.school import School, long_enough, may_join, take_seat
from aksi_desktop.exchange.teacherfile import TeacherBody, read_teacher_file, write_teacher_file
from aksi_desktop.records import BadLine, Fact, new_id
from aksi_desktop.records.event import join_line
from aksi_desktop.roster.keys import SigningKey
from aksi_desktop.roster.school_file import TeacherSeat, seal_teacher_key
from aksi_desktop.roster.teachers import TeacherCard, Teachers
from aksi_desktop.roster.words import new_phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aksi_desktop.records import Records
    from aksi_desktop.roster.school_file import SchoolSecrets

_IN_THE_FILE = frozenset({"school.described", "class.described", "key.certified", "key.struck", "teacher.described"})
# Whose names a role may see at most; these must be told their classes.
_WITH_CLASSES = ("guru", "wali")
_LABEL = "Guru"


@dataclass(frozen=True, slots=True)
class OwnComputer:
    """A teacher as far as an own computer goes: ``aktif`` (a file was made), ``dicabut``, or ``belum``."""

    card: TeacherCard
    state: str


def own_computers(records: Records) -> list[OwnComputer]:
    """Every teacher of the school, by call name."""
    labs = {lab.teacher: lab for lab in open_labs(records) if lab.teacher}
    struck = struck_keys(records)
    found = []
    for card in Teachers(records).all():
        lab = next((labs[one] for one in records.aliases(card.id) if one in labs), None)
        state = "belum" if lab is None else "dicabut" if lab.enrol_key in struck else "aktif"
        found.append(OwnComputer(card, state))
    return found


def find_teacher(records: Records, name: str) -> TeacherCard:
    """The teacher of this name or call name, however it is written.

    Raises:
        SchoolError: ``teacher-unknown``, ``teacher-twice``.
    """
    wanted = _plain(name)
    found = [card for card in Teachers(records).all() if wanted in (_plain(card.name), _plain(card.call_name))]
    if len(found) != 1:
        raise SchoolError("teacher-twice" if found else "teacher-unknown", name=name)
    return found[0]


def describe_teacher(
    records: Records,
    secrets: SchoolSecrets,
    *,
    name: str,
    call_name: str,
    role: str,
    classes: Sequence[str],
    teacher: str = "",
) -> TeacherCard:
    """Describe a new teacher, or ``teacher`` anew. ``classes`` are ids; guru and wali need at least one.

    Raises:
        SchoolError: ``teacher-name-empty``, ``teacher-no-class``.
        ValueError: an unknown role.
    """
    name, call_name = " ".join(name.split()), " ".join(call_name.split())
    if not name:
        raise SchoolError("teacher-name-empty")
    if role in _WITH_CLASSES and not classes:
        raise SchoolError("teacher-no-class")
    known = Teachers(records)
    return known.describe(
        name, call_name or name.split()[0], role, signer=secrets.admin_key(), teacher=teacher, classes=classes
    )


def make_teacher_file(school: School, records: Records, card: TeacherCard, *, to: Path, secrets: SchoolSecrets) -> str:
    """Write the file for this teacher's own computer to ``to``; gives the phrase that opens it, kept nowhere.

    Made again it holds the same key, for a second computer or a forgotten passphrase; after the key was struck off it
    holds a new one. Takes about a second on purpose.

    Raises:
        SchoolError: ``teacher-no-class``: a guru's or wali's classes are not said.
        OSError: the file could not be written.
    """
    if card.role in _WITH_CLASSES and not card.classes:
        raise SchoolError("teacher-no-class")
    school.announce(records, secrets)
    known = _lab_of(records, card.id)
    lab_id = known.id if known else new_id()
    generation = known.generation if known else 0
    if known is not None and known.enrol_key in struck_keys(records):
        generation += 1
    name = known.name if known else f"{_LABEL} {lab_id[:4]}"
    describe_lab(records, secrets, lab_id, name, known, card.classes, generation, teacher=card.id)
    key = secrets.teacher_key(lab_id, generation)
    if key.public_key.hex() not in records.authority.keys:
        certified = Fact(
            "key.certified", obj=key.public_key.hex(), data={"role": "teacher", "label": _LABEL, "lab": lab_id}
        )
        records.append(certified, signer=secrets.root_key())
    lab = next(lab for lab in open_labs(records) if lab.id == lab_id)
    body = TeacherBody(card.id, card.name, card.call_name, card.role, key.secret.hex())
    join = school.join_body(secrets, lab_id, name, generation)
    phrase = new_phrase()
    write_teacher_file(to, join, body, _first_words(records, lab), root=secrets.root_key(), phrase=phrase)
    return phrase


def join_teacher(data_dir: Path, records: Records, file: Path, phrase: str, passphrase: str) -> School:
    """Make this computer a teacher's own by ``file``; the key is kept under ``passphrase``, the teacher's own.

    Doing it again by the same teacher's file sets a new passphrase. Writes no event of one's own.

    Raises:
        SchoolError: ``passphrase-short``.
        JoinError: see there; the computer is as before.
    """
    passphrase = long_enough(passphrase)
    join, teacher, lines = read_teacher_file(file, phrase)
    known = may_join(data_dir, records, join)
    if known is not None and known.teacher is None:
        raise JoinError("computer-is-lab")
    if known is not None and known.teacher is not None and known.teacher.id != teacher.id:
        raise JoinError("computer-of-teacher", name=known.teacher.call_name)
    key = SigningKey(bytes.fromhex(teacher.key))
    if key.public_key.hex() in struck_keys(records):
        raise JoinError("teacher-struck", name=teacher.call_name)
    # The key first: whatever happens in between, the file opens it once more.
    seal_teacher_key(data_dir, key, passphrase)
    seat = TeacherSeat(teacher.id, teacher.call_name, key.public_key.hex())
    school = take_seat(data_dir, records, join, known, seat)
    try:
        records.merge(lines)
    except BadLine as error:
        raise JoinError("teacher-file-edited", file=file.name) from error
    return school


def strike_teacher(records: Records, secrets: SchoolSecrets, card: TeacherCard) -> None:
    """The teacher leaves: later bundles of the own computer are refused and nothing is written for it any more.

    What the teacher signed and the school holds by now stands. Said already, it is not said again.

    Raises:
        SchoolError: ``teacher-without-key``: no file was ever made.
    """
    lab = _lab_of(records, card.id)
    if lab is None:
        raise SchoolError("teacher-without-key", name=card.call_name)
    known, facts = struck_keys(records), []
    for generation in range(lab.generation + 1):
        own = secrets.teacher_key(lab.id, generation).public_key.hex()
        enrol = secrets.lab(lab.id, generation).enrol.public_key.hex()
        for key, upto in ((own, _last_places(records, own)), (enrol, {})):
            if key not in known:
                facts.append(Fact("key.struck", obj=key, data={"upto": upto}))
    if facts:
        records.append(*facts, signer=secrets.root_key())


def _lab_of(records: Records, teacher: str) -> OpenLab | None:
    ids = set(records.aliases(teacher))
    return next((lab for lab in open_labs(records) if lab.teacher in ids), None)


def _first_words(records: Records, lab: OpenLab) -> list[bytes]:
    """The events by which the teacher's key and name count on the own computer at once."""
    rows = LabFeed(records, lab, {}).rows(0, records.last_rid())
    return [join_line(row[7], row[8], row[9]) for row in rows if row[3] in _IN_THE_FILE]


def _last_places(records: Records, key: str) -> dict[str, int]:
    """Stream id to the last place there that ``key`` (hex) signed, of all that is held here."""
    sql = (
        "SELECT lower(hex(stream)), max(n) FROM event WHERE sig <> '' AND instr(head, CAST(? AS BLOB)) > 0"
        " GROUP BY stream"
    )
    return {str(stream): int(str(n)) for stream, n in records.query(sql, (f'"key":"{key}"',))}


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()
