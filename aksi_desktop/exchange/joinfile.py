"""The join file of a lab (``lab-a.aksi-gabung``): what makes a computer one of that lab's, signed by the school.

It holds public keys of the school, the lab's identity, and the enrolment key by which a computer
certifies its own key. So it belongs to the school's IT, in an image, the installer's folder or a stick;
it never holds a computer's key, the school's secrets (but for the copy sealed to the recovery words), or
a name of a person.

Signed is the body as JSON without blanks and with sorted keys, whatever it holds: an editor may reformat the
file, and fields that only a later program knows harm nothing.
"""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import msgspec

from aksi_desktop.atomic import atomic_write
from aksi_desktop.exchange.errors import JoinError
from aksi_desktop.roster.certificates import Certificate, CertificateError, check_chain
from aksi_desktop.roster.keys import SigningKey, is_signed, key_bytes, purpose, school_id
from aksi_desktop.roster.sealing import is_recipient, recipient_of

FORMAT = "aksi-gabung"
VERSION = 1
SUFFIX = ".aksi-gabung"
_MAX_SIZE = 1 << 20


class JoinBody(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """What the school signed.

    Attributes:
        school, root, name, npsn, recipient, recovery: as in ``roster.school_file.SchoolFile``.
        lab, lab_name, lab_identity: the lab's id, name and age identity.
        enrol: seed of the enrolment key, hex; ``enrol_certificate``: its certificate by the root.
        recovery_copy: the school's secrets sealed to the recovery words, base64.
        generation: how often the lab's keys were renewed.
        contoh: 1 where the school is the one of a sample class; who joins is part of the sample.
    """

    school: str
    root: str
    name: str
    npsn: str
    recipient: str
    recovery: str
    lab: str
    lab_name: str
    lab_identity: str
    enrol: str
    enrol_certificate: Certificate
    recovery_copy: str
    generation: int = 0
    contoh: int = 0

    def sealed_recovery(self) -> bytes:
        """The recovery copy's bytes."""
        return base64.b64decode(self.recovery_copy)


class _JoinFile(msgspec.Struct, frozen=True, gc=False):
    format: str
    v: int
    note: str
    body: dict[str, Any]
    sig: str


class _Opening(msgspec.Struct, frozen=True, gc=False):
    format: str = ""
    v: int = 0


def write_join_file(path: Path, body: JoinBody, root: SigningKey) -> None:
    """Write ``body`` signed by the school's root key. Raises ``OSError``."""
    note = (
        "Berkas gabung AKSI Desktop. Simpan seperti kunci lab: siapa pun yang memilikinya dapat mendaftarkan komputer."
    )
    said: dict[str, Any] = msgspec.to_builtins(body)
    whole = _JoinFile(FORMAT, VERSION, note, said, root.sign(_statement(said)).hex())
    atomic_write(path, msgspec.json.format(msgspec.json.encode(whole)) + b"\n", mode=0o600)


def read_join_file(path: Path) -> JoinBody:
    """What a join file says, once its whole chain is sound.

    Raises:
        JoinError: see there; nothing of a file that fails any check is used.
    """
    try:
        with path.open("rb") as stream:
            raw = stream.read(_MAX_SIZE + 1)
    except OSError as error:
        raise JoinError("join-file-missing", file=path.name, reason=error.strerror or "") from error
    raw = raw.removeprefix(b"\xef\xbb\xbf").strip()
    if len(raw) > _MAX_SIZE or not raw.startswith(b"{"):
        raise JoinError("join-file-foreign" if raw else "join-file-cut", file=path.name)
    try:
        opening = msgspec.json.decode(raw, type=_Opening)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        ours = FORMAT.encode() in raw[:200]
        raise JoinError("join-file-cut" if ours else "join-file-foreign", file=path.name) from error
    if opening.format != FORMAT:
        raise JoinError("join-file-foreign", file=path.name)
    if opening.v > VERSION:
        raise JoinError("join-file-newer", version=opening.v, known=VERSION)
    try:
        return _check(msgspec.json.decode(raw, type=_JoinFile))
    except (ValueError, OverflowError, RecursionError, CertificateError) as error:
        # msgspec's errors are ValueErrors.
        if isinstance(error, CertificateError) and error.code == "newer":
            raise JoinError("join-file-newer", **error.facts) from error
        raise JoinError("join-file-edited", file=path.name) from error


def _statement(said: dict[str, Any]) -> bytes:
    """The exact bytes that are signed: independent of blanks, line ends and order in the file."""
    return purpose("join-file", msgspec.json.encode(said, order="deterministic"))


def _check(whole: _JoinFile) -> JoinBody:
    """The body; raises ``ValueError`` or ``CertificateError`` unless every part belongs to the school that signed."""
    body = checked_body(whole.body)
    if not is_signed(key_bytes(body.root), bytes.fromhex(whole.sig), _statement(whole.body)):
        raise ValueError("signature")
    return body


def checked_body(said: dict[str, Any]) -> JoinBody:
    """A body whose parts all belong to one school; whoever reads it checks that the school signed it.

    Raises:
        ValueError, CertificateError: some part does not.
    """
    body = msgspec.convert(said, JoinBody)
    root = key_bytes(body.root)
    enrol = SigningKey(key_bytes(body.enrol))
    leaf = check_chain(root, [body.enrol_certificate], enrol.public_key.hex())
    recipient_of(body.lab_identity)
    body.sealed_recovery()
    sound = (
        school_id(root) == body.school
        and leaf.role == "enrol"
        and leaf.lab == body.lab
        and is_recipient(body.recipient)
    )
    if not sound:
        raise ValueError("body")
    return body
