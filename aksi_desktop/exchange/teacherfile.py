"""The file of a teacher's own computer (``guru-bu-sari.aksi-guru``), sealed by a phrase that is told by word of mouth.

It is age by passphrase over JSON, signed by the school: what a join file says (the computer becomes a lab of one), the
teacher and the key by which the teacher signs, and the few events that make this key count before the first stick
comes: the school, its keys, the teacher, the teacher's classes. No learner's name is in it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from aksi_desktop.atomic import atomic_write
from aksi_desktop.exchange.errors import JoinError
from aksi_desktop.exchange.joinfile import JoinBody, checked_body
from aksi_desktop.roster.certificates import CertificateError
from aksi_desktop.roster.keys import SigningKey, is_signed, key_bytes, purpose
from aksi_desktop.roster.sealing import MAGIC, SealError, seal_by_passphrase, unseal_by_passphrase
from aksi_desktop.roster.words import tidy_phrase

FORMAT = "aksi-guru"
VERSION = 1
SUFFIX = ".aksi-guru"
_MAX_SIZE = 4 << 20


class TeacherBody(msgspec.Struct, frozen=True, gc=False):
    """The teacher: id, names, role, and the seed (hex) of the teacher's signing key."""

    id: str
    name: str
    call_name: str
    role: str
    key: str

    def __repr__(self) -> str:
        return f"TeacherBody({self.id[:8]}…)"


class _Said(msgspec.Struct, frozen=True, gc=False):
    join: dict[str, Any]
    teacher: TeacherBody
    lines: list[str]


class _TeacherFile(msgspec.Struct, frozen=True, gc=False):
    format: str
    v: int
    body: dict[str, Any]
    sig: str


class _Opening(msgspec.Struct, frozen=True, gc=False):
    format: str = ""
    v: int = 0


def is_teacher_file(path: Path) -> bool:
    """Whether ``path`` looks like a teacher's file rather than a lab's join file: by its name, or as it begins."""
    if path.suffix.casefold() == SUFFIX:
        return True
    try:
        with path.open("rb") as stream:
            return stream.read(len(MAGIC)) == MAGIC
    except OSError:
        return False


def write_teacher_file(
    path: Path, join: JoinBody, teacher: TeacherBody, lines: list[bytes], *, root: SigningKey, phrase: str
) -> None:
    """Write the file, signed by the school's root key and sealed by ``phrase``. Raises ``OSError``."""
    said: dict[str, Any] = msgspec.to_builtins(
        _Said(msgspec.to_builtins(join), teacher, [one.decode() for one in lines])
    )
    whole = _TeacherFile(FORMAT, VERSION, said, root.sign(_statement(said)).hex())
    atomic_write(path, seal_by_passphrase(msgspec.json.encode(whole), tidy_phrase(phrase)), mode=0o600)


def read_teacher_file(path: Path, phrase: str) -> tuple[JoinBody, TeacherBody, list[bytes]]:
    """What a teacher's file says, once all of it is sound. Takes about a second on purpose.

    Raises:
        JoinError: see there; nothing of a file that fails any check is used.
    """
    plain = _unsealed(path, phrase)
    try:
        opening = msgspec.json.decode(plain, type=_Opening)
        if opening.format != FORMAT:
            raise JoinError("teacher-file-foreign", file=path.name)
        if opening.v > VERSION:
            raise JoinError("teacher-file-newer", version=opening.v, known=VERSION)
        return _check(msgspec.json.decode(plain, type=_TeacherFile))
    except (ValueError, OverflowError, RecursionError, CertificateError) as error:
        # msgspec's errors are ValueErrors.
        raise JoinError("teacher-file-edited", file=path.name) from error


def _unsealed(path: Path, phrase: str) -> bytes:
    try:
        with path.open("rb") as stream:
            raw = stream.read(_MAX_SIZE + 1)
    except OSError as error:
        raise JoinError("join-file-missing", file=path.name, reason=error.strerror or "") from error
    if len(raw) > _MAX_SIZE or not raw.startswith(MAGIC[: len(raw)]):
        raise JoinError("teacher-file-foreign", file=path.name)
    if len(raw) <= len(MAGIC):
        raise JoinError("teacher-file-cut", file=path.name)
    phrase = tidy_phrase(phrase)
    if not phrase:
        raise JoinError("teacher-phrase-needed")
    try:
        return unseal_by_passphrase(raw, phrase)
    except SealError as error:
        code = "teacher-phrase-wrong" if error.code == "wrong-passphrase" else "teacher-file-cut"
        raise JoinError(code, file=path.name) from error


def _statement(said: dict[str, Any]) -> bytes:
    return purpose("teacher-file", msgspec.json.encode(said, order="deterministic"))


def _check(whole: _TeacherFile) -> tuple[JoinBody, TeacherBody, list[bytes]]:
    said = msgspec.convert(whole.body, _Said)
    join = checked_body(said.join)
    SigningKey(key_bytes(said.teacher.key))
    if not is_signed(key_bytes(join.root), bytes.fromhex(whole.sig), _statement(whole.body)):
        raise ValueError("signature")
    return join, said.teacher, [line.encode() for line in said.lines]
