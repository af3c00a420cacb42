"""Certificates: who may do what for a school, as a short chain that ends at its root key.

``root`` certifies ``school`` (admin), ``teacher``, ``hub`` and ``enrol`` keys; an ``enrol`` key, which
lies in a lab's join file, certifies ``computer`` keys of that lab and nothing else. There are no dates
in a certificate: clocks in labs are wrong. A key ends by being struck off.

What is signed travels as a text inside the certificate, so its exact bytes survive every program that
passes it on, also fields that only a later program knows.
"""

from __future__ import annotations

from collections.abc import Container, Sequence

import msgspec

from aksi_desktop.errors import AksiError
from aksi_desktop.roster.keys import SigningKey, is_signed, key_bytes, purpose, school_id

ROLES_BY_ROOT = frozenset({"school", "teacher", "hub", "enrol"})
VERSION = 1
_MAX_CHAIN = 3


class CertificateError(AksiError):
    """A chain does not lead to the school's root: ``unknown-computer``, ``struck-key``, ``other-school``, ``newer``."""

    code = "unknown-computer"


class Statement(msgspec.Struct, frozen=True, gc=False):
    """What a certificate says: ``key`` has ``role`` in ``school``.

    Attributes:
        v: version of the format, 1.
        school: the school's id, 32 hex digits.
        key: the certified public key, 64 hex digits.
        role: ``school``, ``teacher``, ``hub``, ``enrol`` or ``computer``.
        label: what people call the holder; never a person's name on a computer's key.
        lab: the lab's id for ``enrol`` and ``computer``, else "".
        by: the key that signed, 64 hex digits.
    """

    v: int
    school: str
    key: str
    role: str
    label: str
    lab: str
    by: str


class Certificate(msgspec.Struct, frozen=True, gc=False):
    """One signed statement.

    Attributes:
        said: the JSON of a :class:`Statement`, as it was signed.
        sig: the signature by the key in ``by``, 128 hex digits.
    """

    said: str
    sig: str


class _Version(msgspec.Struct, frozen=True, gc=False):
    v: int = 0


def issue(signer: SigningKey, *, school: str, key: bytes, role: str, label: str, lab: str = "") -> Certificate:
    """A certificate for ``key`` (32 bytes) signed by ``signer``."""
    statement = Statement(VERSION, school, key.hex(), role, label, lab, signer.public_key.hex())
    return sign_statement(signer, msgspec.json.encode(statement).decode())


def sign_statement(signer: SigningKey, said: str) -> Certificate:
    """A certificate that says exactly ``said``, whatever that is."""
    return Certificate(said, signer.sign(purpose("certificate", said.encode())).hex())


def check_chain(root: bytes, chain: Sequence[Certificate], key: str, *, struck: Container[str] = ()) -> Statement:
    """What the last certificate of ``chain`` says, once the chain is sound and certifies ``key``.

    ``chain`` goes from the root downwards; ``struck`` are keys (hex) that count no more.

    Raises:
        CertificateError: with the first thing found wrong.
    """
    if not chain or len(chain) > _MAX_CHAIN:
        raise CertificateError("unknown-computer", key=key[:16])
    school = school_id(root)
    above: Statement | None = None
    for certificate in chain:
        said = _read(certificate)
        if said.school != school:
            raise CertificateError("other-school", school=said.school[:32])
        issuer = root.hex() if above is None else above.key
        if said.by != issuer or not _may_issue(above, said) or not _is_genuine(certificate, said):
            raise CertificateError("unknown-computer", key=said.key[:16])
        if said.key in struck:
            raise CertificateError("struck-key", key=said.key[:16], label=said.label[:40])
        above = said
    if above is None or above.key != key:
        raise CertificateError("unknown-computer", key=key[:16])
    return above


def _read(certificate: Certificate) -> Statement:
    raw = certificate.said.encode("utf-8", "replace")
    try:
        version = msgspec.json.decode(raw, type=_Version).v
        if version > VERSION:
            raise CertificateError("newer", version=version, known=VERSION)
        return msgspec.json.decode(raw, type=Statement)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise CertificateError("unknown-computer", detail="certificate") from error


def _may_issue(above: Statement | None, said: Statement) -> bool:
    if above is None:
        return said.role in ROLES_BY_ROOT
    return above.role == "enrol" and said.role == "computer" and said.lab == above.lab


def _is_genuine(certificate: Certificate, said: Statement) -> bool:
    try:
        key_bytes(said.key)
        message = purpose("certificate", certificate.said.encode())
        return is_signed(key_bytes(said.by), bytes.fromhex(certificate.sig), message)
    except ValueError:
        return False
