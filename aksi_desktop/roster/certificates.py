"""Certificates: who may do what for a school, as a short chain that ends at its root key.

``root`` certifies ``school`` (admin), ``teacher``, ``hub`` and ``enrol`` keys; an ``enrol`` key, which
lies in a lab's join file, certifies ``computer`` keys of that lab and nothing else. There are no dates
in a certificate: clocks in labs are wrong. A key ends by being struck off.
"""

from __future__ import annotations

from collections.abc import Container, Sequence

import msgspec

from aksi_desktop.errors import AksiError
from aksi_desktop.roster.keys import SigningKey, is_signed, key_bytes, purpose, school_id

ROLES_BY_ROOT = frozenset({"school", "teacher", "hub", "enrol"})
_MAX_CHAIN = 3


class CertificateError(AksiError):
    """A chain does not lead to the school's root: ``unknown-computer``, ``struck-key``, ``other-school``."""

    code = "unknown-computer"


class Certificate(msgspec.Struct, frozen=True, gc=False):
    """One signed statement: ``key`` has ``role`` in ``school``.

    Attributes:
        school: the school's id, 32 hex digits.
        key: the certified public key, 64 hex digits.
        role: ``school``, ``teacher``, ``hub``, ``enrol`` or ``computer``.
        label: what people call the holder; never a person's name on a computer's key.
        lab: the lab's id for ``enrol`` and ``computer``, else "".
        by: the key that signed, 64 hex digits.
        sig: its signature, 128 hex digits.
    """

    school: str
    key: str
    role: str
    label: str
    lab: str
    by: str
    sig: str = ""

    def statement(self) -> bytes:
        """The exact bytes that are signed."""
        fields = [self.school, self.key, self.role, self.label, self.lab, self.by]
        return purpose("certificate", msgspec.json.encode(fields))


def issue(signer: SigningKey, *, school: str, key: bytes, role: str, label: str, lab: str = "") -> Certificate:
    """A certificate for ``key`` (32 bytes) signed by ``signer``."""
    bare = Certificate(school, key.hex(), role, label, lab, signer.public_key.hex())
    return msgspec.structs.replace(bare, sig=signer.sign(bare.statement()).hex())


def check_chain(root: bytes, chain: Sequence[Certificate], key: str, *, struck: Container[str] = ()) -> Certificate:
    """The last certificate of ``chain``, once the chain is sound and certifies ``key``.

    ``chain`` goes from the root downwards; ``struck`` are keys (hex) that count no more.

    Raises:
        CertificateError: with the first thing found wrong.
    """
    if not chain or len(chain) > _MAX_CHAIN or chain[-1].key != key:
        raise CertificateError("unknown-computer", key=key[:16])
    school = school_id(root)
    above: Certificate | None = None
    for certificate in chain:
        if certificate.school != school:
            raise CertificateError("other-school", school=certificate.school[:32])
        issuer = root.hex() if above is None else above.key
        if certificate.by != issuer or not _may_issue(above, certificate) or not _is_genuine(certificate):
            raise CertificateError("unknown-computer", key=certificate.key[:16])
        if certificate.key in struck:
            raise CertificateError("struck-key", key=certificate.key[:16], label=certificate.label[:40])
        above = certificate
    return chain[-1]


def _may_issue(above: Certificate | None, certificate: Certificate) -> bool:
    if above is None:
        return certificate.role in ROLES_BY_ROOT
    return above.role == "enrol" and certificate.role == "computer" and certificate.lab == above.lab


def _is_genuine(certificate: Certificate) -> bool:
    try:
        key_bytes(certificate.key)
        return is_signed(key_bytes(certificate.by), bytes.fromhex(certificate.sig), certificate.statement())
    except ValueError:
        return False
