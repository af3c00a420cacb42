"""The files of the keys' folder that say which school this computer belongs to, and the school's secrets.

``school.json`` (private to this user): the school's public facts, what this computer is in it, and on a
lab's computer that lab's identity. ``school.age``: the school's secrets under the passphrase.
``guru.age``: on a teacher's own computer, the teacher's signing key under the teacher's own passphrase.
``pemulihan.age``: the same secrets sealed to the recovery words; it opens with nothing else and so may
lie anywhere, also in every join file.
"""

from __future__ import annotations

import unicodedata
from hashlib import blake2b
from pathlib import Path
from typing import Literal

import msgspec

from aksi_desktop.atomic import atomic_write
from aksi_desktop.roster.certificates import Certificate
from aksi_desktop.roster.keys import KEYS_FOLDER, KeyFileDamaged, SigningKey, keys_folder
from aksi_desktop.roster.sealing import (
    SealError,
    identity_from_secret,
    seal,
    seal_by_passphrase,
    unseal,
    unseal_by_passphrase,
)

MINIMUM_PASSPHRASE = 8
#: Letters of a school's, lab's or teacher's name; no screen or sheet shows more.
LONGEST_NAME = 100
FILE_VERSION = 1
_SCHOOL = "school.json"
_SEALED = "school.age"
_RECOVERY = "pemulihan.age"
_TEACHER = "guru.age"

Role = Literal["hub", "lab"]


class LabSecrets(msgspec.Struct, frozen=True):
    """What a lab's join file carries in secret: its age identity and its enrolment key."""

    identity: str
    enrol: SigningKey

    def __repr__(self) -> str:
        return "LabSecrets(…)"


class SchoolSecrets(msgspec.Struct, frozen=True, gc=False):
    """The school's secrets once unlocked. Never logged, never written but sealed.

    Attributes:
        root: seed of the school's signing root, hex.
        identity: the age identity that ``full`` bundles are sealed to.
        admin: seed of the key that signs roster and marks, hex.
    """

    v: int
    school: str
    root: str
    identity: str
    admin: str

    def root_key(self) -> SigningKey:
        """The key that certifies all others."""
        return SigningKey(bytes.fromhex(self.root))

    def admin_key(self) -> SigningKey:
        """The key that signs the school's own events; fits ``records.append(…, signer=…)``."""
        return SigningKey(bytes.fromhex(self.admin))

    def lab(self, lab_id: str, generation: int = 0) -> LabSecrets:
        """A lab's secrets.

        They follow from the root's seed, the lab's id and how often its keys were renewed, so a join file
        can be written again at any time, also from the recovery copy, and opening a lab changes no sealed file.
        """
        seed = bytes.fromhex(self.root)
        name = f"{lab_id}.{generation}" if generation else lab_id
        secret, enrol = (
            blake2b(name.encode(), key=seed, digest_size=32, person=use).digest()
            for use in (b"aksi-lab-kunci", b"aksi-lab-daftar")
        )
        return LabSecrets(identity_from_secret(secret), SigningKey(enrol))

    def teacher_key(self, lab_id: str, generation: int = 0) -> SigningKey:
        """The key of the teacher whose own computer is ``lab_id``; it follows from the root as :meth:`lab` does."""
        name = f"{lab_id}.{generation}".encode()
        seed = bytes.fromhex(self.root)
        return SigningKey(blake2b(name, key=seed, digest_size=32, person=b"aksi-guru-kunci").digest())

    def __repr__(self) -> str:
        return f"SchoolSecrets({self.school[:8]}…)"


class LabSeat(msgspec.Struct, frozen=True, gc=False):
    """This computer's place in a lab: the lab, the identity its bundles open with, its enrolment key.

    ``generation`` counts how often the lab's keys were renewed.
    """

    id: str
    name: str
    identity: str
    enrol: str
    enrol_certificate: Certificate
    generation: int = 0

    def __repr__(self) -> str:
        return f"LabSeat({self.name!r})"


class TeacherSeat(msgspec.Struct, frozen=True, gc=False):
    """Whose own computer this is: the teacher's id and call name, and the public key (hex) that ``guru.age`` holds."""

    id: str
    call_name: str
    key: str


class SchoolFile(msgspec.Struct, frozen=True, gc=False):
    """``school.json``.

    Attributes:
        id, root, name, npsn, recipient: the school: its id, root public key (hex), name, public number,
            and the age recipient of ``full`` bundles.
        recovery: the recipient that the recovery words open.
        role: ``hub`` for the school's collecting computer, ``lab`` for a computer of a lab.
        hub_certificate: on a hub, its certificate by the root.
        lab: on a lab's computer, its seat.
        teacher: on a teacher's own computer (a lab of its own), whose it is.
    """

    v: int
    id: str
    root: str
    name: str
    npsn: str
    recipient: str
    recovery: str
    role: Role
    hub_certificate: Certificate | None = None
    lab: LabSeat | None = None
    teacher: TeacherSeat | None = None


def holds_teacher_key(data_dir: Path) -> bool:
    """Whether a teacher's sealed key lies here: a teacher's own computer. Looks, and makes nothing."""
    return (data_dir / KEYS_FOLDER / _TEACHER).is_file()


def seal_teacher_key(data_dir: Path, key: SigningKey, passphrase: str) -> None:
    """Keep a teacher's key under the teacher's own (clean) passphrase. Takes about a second on purpose."""
    atomic_write(keys_folder(data_dir) / _TEACHER, seal_by_passphrase(key.secret, passphrase), mode=0o600)


def unseal_teacher_key(data_dir: Path, passphrase: str) -> SigningKey:
    """The teacher's key. Takes about a second on purpose.

    Raises:
        SealError: ``wrong-passphrase``, or ``not-sealed`` where the file is missing or no age file.
    """
    try:
        raw = (keys_folder(data_dir) / _TEACHER).read_bytes()
    except FileNotFoundError as error:
        raise SealError("not-sealed") from error
    try:
        return SigningKey(unseal_by_passphrase(raw, clean_passphrase(passphrase)))
    except ValueError as error:
        raise SealError("damaged") from error


def holds_secrets(data_dir: Path) -> bool:
    """Whether the school's sealed secrets lie here: the teacher's own computer. Looks, and makes nothing."""
    return (data_dir / KEYS_FOLDER / _SEALED).is_file()


def read_school_file(data_dir: Path) -> SchoolFile | None:
    """What ``school.json`` says, or None while this computer is in no school.

    Raises:
        KeyFileDamaged: it is there and cannot be read, or is of a newer program.
    """
    path = keys_folder(data_dir) / _SCHOOL
    try:
        found = msgspec.json.decode(path.read_bytes(), type=SchoolFile)
    except FileNotFoundError:
        return None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise KeyFileDamaged(file=str(path)) from error
    if found.v > FILE_VERSION:
        raise KeyFileDamaged("key-file-newer", file=str(path), version=found.v)
    return found


def write_school_file(data_dir: Path, school: SchoolFile) -> None:
    """Write ``school.json`` for this user alone."""
    atomic_write(keys_folder(data_dir) / _SCHOOL, msgspec.json.format(msgspec.json.encode(school)), mode=0o600)


def clean_passphrase(text: str) -> str:
    """A passphrase as it counts: without blanks and line ends around it, composed letters as one."""
    return unicodedata.normalize("NFC", text).strip()


def seal_secrets(data_dir: Path, secrets: SchoolSecrets, passphrase: str, recovery: str) -> None:
    """Write both sealed files: under the (clean) passphrase and to the recovery words' recipient."""
    plain = msgspec.json.encode(secrets)
    folder = keys_folder(data_dir)
    # The recovery copy first: whatever happens in between, the words open something that is whole.
    atomic_write(folder / _RECOVERY, seal(plain, [recovery]), mode=0o600)
    atomic_write(folder / _SEALED, seal_by_passphrase(plain, passphrase), mode=0o600)


def unseal_secrets(data_dir: Path, passphrase: str) -> SchoolSecrets:
    """The school's secrets.

    Raises:
        SealError: ``wrong-passphrase``, or ``not-sealed`` where the file is missing or no age file.
    """
    try:
        raw = (keys_folder(data_dir) / _SEALED).read_bytes()
    except FileNotFoundError as error:
        raise SealError("not-sealed") from error
    return _decode(unseal_by_passphrase(raw, clean_passphrase(passphrase)))


def recovery_copy(data_dir: Path) -> bytes:
    """The copy sealed to the recovery words; b"" where this computer holds none."""
    path = keys_folder(data_dir) / _RECOVERY
    return path.read_bytes() if path.exists() else b""


def keep_recovery_copy(data_dir: Path, sealed: bytes) -> None:
    """Keep the school's recovery copy on a lab's computer too, so that one lost laptop loses no school."""
    atomic_write(keys_folder(data_dir) / _RECOVERY, sealed, mode=0o600)


def open_recovery_copy(sealed: bytes, identity: str) -> SchoolSecrets:
    """The secrets in a recovery copy, by the identity of the recovery words. Raises ``SealError``."""
    return _decode(unseal(sealed, [identity]))


def _decode(plain: bytes) -> SchoolSecrets:
    try:
        return msgspec.json.decode(plain, type=SchoolSecrets)
    except msgspec.DecodeError as error:
        raise SealError("damaged") from error
