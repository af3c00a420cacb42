"""Whose word counts: keys that the school certified, and signatures checked against them.

Unsigned or uncertified teacher's and school's events are kept and passed on, and never projected. What
is trusted is itself a function of the set: ``key.certified`` and ``key.struck`` are signed by the
school's root key, which a computer knows from the join file alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from aksi_desktop.records.catalogue import CATALOGUE, KeyCertified, KeyStruck
from aksi_desktop.records.event import Event, decode_header, signed_message

if TYPE_CHECKING:
    import sqlite3

TRUST_KINDS = frozenset({"key.certified", "key.struck"})

# Which roles may speak for an authority. The root key may speak for all.
_ROLES = {"teacher": frozenset({"teacher", "school"}), "school": frozenset({"school"}), "root": frozenset[str]()}


@dataclass(frozen=True, slots=True)
class TrustedKey:
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
        self._verified: dict[str, _Verifier] = {}

    def load(self, connection: sqlite3.Connection) -> None:
        """Read what the last fold of trust left."""
        self.keys = {
            key: TrustedKey(key, frozenset(roles.split()), label, lab, json.loads(struck) if struck else None)
            for key, roles, label, lab, struck in connection.execute(
                "SELECT key, roles, label, lab, struck FROM trusted_key"
            )
        }

    def counts(self, event: Event) -> bool:
        """Whether ``event`` may be projected as far as authority goes."""
        kind = CATALOGUE.get(event.header.kind)
        if kind is None or kind.authority == "learner":
            return True
        key = event.sig.partition(".")[0]
        if not key or not self._may(key, kind.authority, event.header.stream, event.header.n):
            return False
        return self.verify(event)

    def has_role(self, key: str, role: str) -> bool:
        """Whether the school certified ``key`` (hex) for ``role`` and has not struck it off."""
        found = self.keys.get(key)
        return found is not None and role in found.roles and found.struck is None

    def verify(self, event: Event) -> bool:
        """Whether the signature was made by the key it names."""
        key, _, signature = event.sig.partition(".")
        verifier = self._verified.get(key)
        if verifier is None:
            verifier = self._verified[key] = _Verifier(key)
        return verifier.accepts(signature, signed_message(event.head))

    def _may(self, key: str, authority: str, stream: str, n: int) -> bool:
        if self.root_key is None:
            return False
        if key == self.root_key.hex():
            return True
        found = self.keys.get(key)
        if found is None or not found.roles & _ROLES[authority]:
            return False
        return found.struck is None or n <= found.struck.get(stream, -1)

    def fold(self, connection: sqlite3.Connection) -> frozenset[str]:
        """Fold trust again from its events; gives the keys whose standing changed."""
        before = self.keys
        certified: dict[str, list[tuple[str, KeyCertified]]] = {}
        struck: dict[str, dict[str, int]] = {}
        for event_id, kind, head, sig, data in connection.execute(
            "SELECT id, event.kind, head, sig, data FROM event JOIN cornerstone USING (rid)"
            " WHERE cornerstone.kind IN ('key.certified', 'key.struck') AND data IS NOT NULL"
        ):
            event = Event(event_id, decode_header(head), head, data, sig)
            if not self.counts(event):
                continue
            try:
                if kind == "key.certified":
                    payload = msgspec.json.decode(data, type=KeyCertified)
                    certified.setdefault(event.header.obj, []).append((event.hex, payload))
                else:
                    upto = msgspec.json.decode(data, type=KeyStruck).upto
                    known = struck.setdefault(event.header.obj, dict(upto))
                    # Struck twice: only what both let stand counts.
                    struck[event.header.obj] = {s: min(n, upto[s]) for s, n in known.items() if s in upto}
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


class _Verifier:
    """One public key, parsed once. ``cryptography`` is imported with the first signature met."""

    def __init__(self, key_hex: str) -> None:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

        try:
            self._key: Ed25519PublicKey | None = Ed25519PublicKey.from_public_bytes(bytes.fromhex(key_hex))
        except ValueError:
            self._key = None

    def accepts(self, signature_hex: str, message: bytes) -> bool:
        from cryptography.exceptions import InvalidSignature

        if self._key is None:
            return False
        try:
            self._key.verify(bytes.fromhex(signature_hex), message)
        except (InvalidSignature, ValueError):
            return False
        return True
