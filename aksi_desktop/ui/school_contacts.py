"""The help contacts that the school filled in, read from the records as plain values. No Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aksi_desktop.records.catalogue import ContactDescribed

if TYPE_CHECKING:
    from aksi_desktop.records import Records

CONTACT = "contact.described"


def own_contacts(records: Records) -> dict[str, ContactDescribed]:
    """What stands of each described slot, by the slot's id. Reads only."""
    slots = records.query("SELECT DISTINCT obj FROM event WHERE about = x'' AND kind = ?", (CONTACT,))
    found = {}
    for (slot,) in slots:
        heads = records.heads(CONTACT, obj=str(slot))
        if heads and isinstance(heads[0].payload, ContactDescribed):
            found[str(slot)] = heads[0].payload
    return found


def school_province(records: Records) -> str:
    """The province that the school named, or ""."""
    described = records.heads("school.described")
    return str(getattr(described[0].payload, "province", "")) if described else ""
