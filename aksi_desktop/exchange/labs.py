"""Labs as the records describe them, and a quick way to what the school said rarely."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from aksi_desktop.records import Fact
from aksi_desktop.roster.sealing import recipient_of

if TYPE_CHECKING:
    from aksi_desktop.records import Records
    from aksi_desktop.roster.school_file import SchoolSecrets

_LOOK_AGAIN = 2_000


@dataclass(frozen=True, slots=True)
class OpenLab:
    """A lab as its description in the records says.

    Attributes:
        id, name: the lab.
        recipient: what its bundles are sealed to.
        classes: ids of the classes that work there; empty: all.
        heads: ids of the descriptions that a new one replaces.
    """

    id: str
    name: str
    recipient: str
    classes: frozenset[str]
    heads: tuple[str, ...]


def open_labs(records: Records) -> Iterator[OpenLab]:
    """The labs that the school described, by id."""
    for lab_id in objects_of(records, "lab.described"):
        described = records.heads("lab.described", obj=lab_id)
        if not described:
            continue
        lab = described[0].payload
        yield OpenLab(lab_id, lab.name, lab.recipient, frozenset(lab.classes), tuple(one.id for one in described))


def describe_lab(
    records: Records,
    secrets: SchoolSecrets,
    lab_id: str,
    name: str,
    known: OpenLab | None,
    classes: tuple[str, ...] | None,
) -> None:
    """Say what the lab is (``known``: what the records say so far), unless they say exactly that already."""
    wanted = frozenset(classes) if classes is not None else known.classes if known else frozenset()
    if known is not None and len(known.heads) == 1 and known.classes == wanted:
        return
    lab = secrets.lab(lab_id)
    data = {
        "name": known.name if known else name,
        "recipient": recipient_of(lab.identity),
        "enrol_key": lab.enrol.public_key.hex(),
        "classes": sorted(wanted),
    }
    records.append(
        Fact("lab.described", obj=lab_id, data=data, base=known.heads if known else ()), signer=secrets.root_key()
    )


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
