"""Labs as the records describe them, and a quick way to what the school said rarely."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec

from aksi_desktop.records import Fact
from aksi_desktop.roster.sealing import recipient_of

if TYPE_CHECKING:
    from aksi_desktop.records import Records
    from aksi_desktop.records.catalogue import LabDescribed
    from aksi_desktop.roster.school_file import SchoolSecrets

_LOOK_AGAIN = 2_000


class OpenLab(msgspec.Struct, frozen=True):
    """A lab as its description in the records says.

    Attributes:
        id, name: the lab.
        recipient: what its bundles are sealed to.
        classes: ids of the classes that work there; empty: all.
        heads: ids of the descriptions that a new one replaces.
        generation: how often the lab's keys were renewed.
        enrol_key: the key (hex) that enrols its computers now.
        teacher: id of the teacher whose own computer this is, or "" for a room of learners' computers.
        role: that teacher's role; "ti", which means the least, where nothing is known of the teacher.
    """

    id: str
    name: str
    recipient: str
    classes: frozenset[str]
    heads: tuple[str, ...]
    generation: int = 0
    enrol_key: str = ""
    teacher: str = ""
    role: str = ""


def open_labs(records: Records) -> Iterator[OpenLab]:
    """The labs that the school described, by id."""
    for lab_id in objects_of(records, "lab.described"):
        described = records.heads("lab.described", obj=lab_id)
        if not described:
            continue
        # Of two descriptions that do not know of each other the one with the newer keys counts.
        lab = max((one.payload for one in described), key=lambda one: int(one.generation))
        heads = tuple(one.id for one in described)
        classes, role = _scope_of(records, lab)
        yield OpenLab(lab_id, lab.name, lab.recipient, classes, heads, lab.generation, lab.enrol_key, lab.teacher, role)


def _scope_of(records: Records, lab: LabDescribed) -> tuple[frozenset[str], str]:
    """The classes of a lab and, on a teacher's own computer, the role: there what the school says of the teacher."""
    if not lab.teacher:
        return frozenset(lab.classes), ""
    described = records.heads("teacher.described", about=lab.teacher)
    if not described:
        return frozenset(), "ti"
    said = described[0].payload
    # No classes means all of them only for those whom the school's own computer alone lets choose so.
    narrow = lab.classes if said.role in ("guru", "wali") else ()
    return frozenset(said.classes or narrow), said.role


def describe_lab(
    records: Records,
    secrets: SchoolSecrets,
    lab_id: str,
    name: str,
    known: OpenLab | None,
    classes: tuple[str, ...] | None,
    generation: int = 0,
    *,
    teacher: str = "",
) -> None:
    """Say what the lab is (``known``: what the records say so far), unless they say exactly that already."""
    wanted = frozenset(classes) if classes is not None else known.classes if known else frozenset()
    if known is not None and len(known.heads) == 1 and (known.classes, known.generation) == (wanted, generation):
        return
    lab = secrets.lab(lab_id, generation)
    data: dict[str, object] = {
        "name": known.name if known else name,
        "recipient": recipient_of(lab.identity),
        "enrol_key": lab.enrol.public_key.hex(),
        "classes": sorted(wanted),
        "generation": generation,
    }
    if teacher:
        data["teacher"] = teacher
    records.append(
        Fact("lab.described", obj=lab_id, data=data, base=known.heads if known else ()), signer=secrets.root_key()
    )


def strike_older_keys(records: Records, secrets: SchoolSecrets, lab_id: str, generation: int) -> None:
    """Strike off the enrolment keys that the lab had before its keys were renewed, unless that is said already."""
    older = (secrets.lab(lab_id, number).enrol.public_key.hex() for number in range(generation))
    lost = [key for key in older if key not in struck_keys(records)]
    if lost:
        records.append(*(Fact("key.struck", obj=key, data={"upto": {}}) for key in lost), signer=secrets.root_key())


def struck_keys(records: Records) -> frozenset[str]:
    """The keys (hex) that the school struck off, as far as the records tell."""
    kind = "key.struck"
    return frozenset(key for key in objects_of(records, kind) if records.events(obj=key, kinds=(kind,)))


def objects_of(records: Records, kind: str) -> list[str]:
    """Every ``obj`` that an event of a rare kind names, whether it counts or not, sorted.

    Rows only grow, so each is looked at once: a log of years is not scanned at every visit.
    """
    key = f"objects.{kind}"
    noted = records.local(key)
    seen = msgspec.json.decode(noted, type=_Seen) if noted else _Seen(records.epoch, 0, [])
    if seen.epoch != records.epoch:
        seen = _Seen(records.epoch, 0, [])
    known, last = set(seen.objects), records.last_rid()
    if last > seen.rid:
        found = records.query("SELECT DISTINCT obj FROM event WHERE rid > ? AND kind = ?", (seen.rid, kind))
        fresh = {str(row[0]) for row in found} - known
        known |= fresh
        if fresh or last - seen.rid > _LOOK_AGAIN:
            note = _Seen(records.epoch, last, sorted(known))
            records.set_local(key, msgspec.json.encode(note).decode())
    return sorted(known)


class _Seen(msgspec.Struct, frozen=True, gc=False):
    """Up to which row of which order the log was looked through, and what was found."""

    epoch: str
    rid: int
    objects: list[str]
