"""Whose word counts: keys that the school certified, and signatures checked against them.

Unsigned or uncertified teacher's and school's events are kept and passed on, and never projected. What
is trusted is itself a function of the set: ``key.certified`` and ``key.struck`` are signed by the
school's root key, which a computer knows from the join file alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING

import msgspec

from aksi_desktop.records.catalogue import CATALOGUE, KeyCertified, KeyStruck
from aksi_desktop.records.event import decode_header

if TYPE_CHECKING:
    import sqlite3

    from aksi_desktop.records.event import Header

TRUST_KINDS = frozenset({"key.certified", "key.struck"})

# Which roles may speak for an authority. The root key may speak for all.
_ROLES = {"teacher": frozenset({"teacher", "school"}), "school": frozenset({"school"}), "root": frozenset[str]()}


class TrustedKey(msgspec.Struct, frozen=True):
    """A certified key: its roles, the label the school gave it, its lab, and where it was struck off.

    ``struck`` maps streams to the last place that still counts; None while the key is in good standing.
    """

    key: str
    roles: frozenset[str]
    label: str
    lab: str
    struck: dict[str, int] | None


class Authority:
    """Decides for each event whether it may be projected."""

    def __init__(self, root_key: bytes | None = None) -> None:
        self.root_key = root_key
        self.keys: dict[str, TrustedKey] = {}

    def load(self, connection: sqlite3.Connection) -> None:
        """Read what the last fold of trust left."""
        self.keys = {
            key: TrustedKey(key, frozenset(roles.split()), label, lab, json.loads(struck) if struck else None)
            for key, roles, label, lab, struck in connection.execute(
                "SELECT key, roles, label, lab, struck FROM trusted_key"
            )
        }

    def counts(self, header: Header) -> bool:
        """Whether an event may be projected as far as authority goes. Its signature was checked when it came in.

        A kind that this program does not know waits: a later one knows whose word it takes.
        """
        kind = CATALOGUE.get(header.kind)
        if kind is None:
            return False
        return kind.authority == "learner" or self._may(header, kind.authority)

    def has_role(self, key: str, role: str) -> bool:
        """Whether the school certified ``key`` (hex) for ``role`` and has not struck it off."""
        found = self.keys.get(key)
        return found is not None and role in found.roles and found.struck is None

    def _may(self, header: Header, authority: str) -> bool:
        if self.root_key is None or not header.key:
            return False
        if header.key == self.root_key.hex():
            return True
        found = self.keys.get(header.key)
        if found is None or not found.roles & _ROLES[authority]:
            return False
        # What was erased stays erased: striking its key revokes no redaction.
        if found.struck is None or header.kind == "redaction.ordered":
            return True
        return header.n <= found.struck.get(header.stream, -1)

    def fold(self, connection: sqlite3.Connection) -> frozenset[str]:
        """Fold trust again from its events; gives the keys whose standing changed."""
        before = self.keys
        certified: dict[str, list[tuple[str, KeyCertified]]] = {}
        struck: dict[str, dict[str, int]] = {}
        for event_id, kind, head, data in connection.execute(
            "SELECT id, event.kind, head, data FROM event JOIN cornerstone USING (rid)"
            " WHERE cornerstone.kind IN ('key.certified', 'key.struck') AND data IS NOT NULL"
        ):
            header = decode_header(head)
            if not self.counts(header):
                continue
            try:
                if kind == "key.certified":
                    payload = msgspec.json.decode(data, type=KeyCertified)
                    certified.setdefault(header.obj, []).append((event_id.hex(), payload))
                else:
                    upto = msgspec.json.decode(data, type=KeyStruck).upto
                    known = struck.setdefault(header.obj, dict(upto))
                    # Struck twice: only what both let stand counts.
                    struck[header.obj] = {s: min(n, upto[s]) for s, n in known.items() if s in upto}
            except msgspec.DecodeError:
                continue
        self.keys = {}
        for key, found in certified.items():
            found.sort(key=lambda pair: pair[0])
            roles = frozenset(payload.role for _, payload in found)
            first = found[0][1]
            self.keys[key] = TrustedKey(key, roles, first.label, first.lab, struck.get(key))
        self._write(connection, self.keys.values())
        return frozenset(k for k in before.keys() | self.keys.keys() if before.get(k) != self.keys.get(k))

    @staticmethod
    def _write(connection: sqlite3.Connection, keys: Iterable[TrustedKey]) -> None:
        connection.execute("DELETE FROM trusted_key")
        connection.executemany(
            "INSERT INTO trusted_key VALUES (?, ?, ?, ?, ?)",
            [
                (k.key, " ".join(sorted(k.roles)), k.label, k.lab, "" if k.struck is None else json.dumps(k.struck))
                for k in keys
            ],
        )
