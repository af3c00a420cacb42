"""A school on this computer: created once, joined by file, unlocked by its passphrase, restored by its words."""

from __future__ import annotations

import base64
import re
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from aksi_desktop.exchange.errors import JoinError, SchoolError
from aksi_desktop.exchange.joinfile import JoinBody, read_join_file, write_join_file
from aksi_desktop.exchange.labs import describe_lab, open_labs, strike_older_keys, struck_keys
from aksi_desktop.exchange.sample_mark import is_sample, mark_sample
from aksi_desktop.records import Fact, new_id
from aksi_desktop.roster.certificates import Certificate, issue
from aksi_desktop.roster.keys import SigningKey, computer_key, school_id
from aksi_desktop.roster.school_file import (
    FILE_VERSION,
    MINIMUM_PASSPHRASE,
    LabSeat,
    SchoolFile,
    SchoolSecrets,
    TeacherSeat,
    clean_passphrase,
    keep_recovery_copy,
    open_recovery_copy,
    read_school_file,
    recovery_copy,
    seal_secrets,
    unseal_secrets,
    unseal_teacher_key,
    write_school_file,
)
from aksi_desktop.roster.sealing import SealError, new_identity, recipient_of
from aksi_desktop.roster.words import RecoveryWords, new_recovery_words, read_words

if TYPE_CHECKING:
    from aksi_desktop.exchange.bundle import Sender, Trust
    from aksi_desktop.records import Records

_NPSN = re.compile(r"[0-9A-Za-z]{8}")


class School(msgspec.Struct, frozen=True):
    """The school that this computer is in, and what this computer is in it.

    Attributes:
        data_dir: the data folder whose ``keys/`` this is.
        facts: ``keys/school.json``.
        key: this computer's own key.
    """

    data_dir: Path
    facts: SchoolFile
    key: SigningKey

    @classmethod
    def create(
        cls, data_dir: Path, records: Records, *, name: str, npsn: str, passphrase: str, province: str = ""
    ) -> tuple[School, RecoveryWords]:
        """Create the school here: its keys, its first events, this computer as the one that collects.

        ``province`` decides which help lines its pages show; "" shows those of the whole country alone.

        The recovery words are given once and kept nowhere. Takes about a second on purpose (the
        passphrase is stretched).

        Raises:
            SchoolError: ``school-exists``, ``school-name-empty``, ``npsn-wrong``, ``passphrase-short``.
            RecordsError: the records could not be written.
        """
        if records.school or read_school_file(data_dir) is not None:
            raise SchoolError("school-exists")
        name, npsn = name.strip(), npsn.strip()
        if not name:
            raise SchoolError("school-name-empty")
        if not _NPSN.fullmatch(npsn):
            raise SchoolError("npsn-wrong")
        passphrase = long_enough(passphrase)
        root, words = SigningKey.generate(), new_recovery_words()
        secrets = SchoolSecrets(
            1, school_id(root.public_key), root.secret.hex(), new_identity(), SigningKey.generate().secret.hex()
        )
        seal_secrets(data_dir, secrets, passphrase, recipient_of(words.identity))
        school = _as_hub(data_dir, secrets, name=name, npsn=npsn, recovery=recipient_of(words.identity))
        school.announce(records, secrets, province=province)
        return school, words

    @property
    def id(self) -> str:
        """The school's id, 32 hex digits."""
        return self.facts.id

    @property
    def name(self) -> str:
        """The school's name as it was when this computer came in."""
        return self.facts.name

    @property
    def npsn(self) -> str:
        """The school's public number."""
        return self.facts.npsn

    @property
    def root(self) -> bytes:
        """The root public key, 32 bytes."""
        return bytes.fromhex(self.facts.root)

    @property
    def is_hub(self) -> bool:
        """Whether this is the computer that collects."""
        return self.facts.role == "hub"

    @property
    def lab(self) -> LabSeat | None:
        """This computer's seat in a lab; None on the hub."""
        return self.facts.lab

    def chain(self) -> list[Certificate]:
        """The certificates of this computer's key.

        On a lab's computer its own is made afresh from the enrolment key, so that a key which was deleted
        (in an image) is simply certified anew.
        """
        if self.facts.hub_certificate is not None:
            return [self.facts.hub_certificate]
        seat = self.facts.lab
        if seat is None:
            return []
        enrol = SigningKey(bytes.fromhex(seat.enrol))
        own = issue(enrol, school=self.id, key=self.key.public_key, role="computer", label="", lab=seat.id)
        return [seat.enrol_certificate, own]

    def trust(self, records: Records, *, contoh: bool = False) -> Trust:
        """Whom this computer believes: the root key, less the keys struck off as far as the records tell."""
        from aksi_desktop.exchange.bundle import Trust

        return Trust(self.root, struck_keys(records), contoh)

    def sender(self, *, label: str, app: str, contoh: bool = False) -> Sender:
        """This computer as the maker of bundles."""
        from aksi_desktop.exchange.bundle import Sender

        return Sender(self.id, self.npsn, label, self.key, self.chain(), app, contoh)

    def unlock(self, passphrase: str) -> SchoolSecrets:
        """The school's secrets. Takes about a second on purpose.

        Raises:
            SchoolError: ``passphrase-wrong``; ``not-the-school-computer`` where no secrets lie here.
        """
        try:
            return unseal_secrets(self.data_dir, passphrase)
        except SealError as error:
            code = "not-the-school-computer" if error.code == "not-sealed" else "passphrase-wrong"
            raise SchoolError(code) from error

    @property
    def teacher(self) -> TeacherSeat | None:
        """Whose own computer this is; None on the school's and on a lab's."""
        return self.facts.teacher

    def unlock_teacher(self, passphrase: str) -> SigningKey:
        """The key of the teacher whose own computer this is. Takes about a second on purpose.

        Raises:
            SchoolError: ``passphrase-wrong``; ``not-the-school-computer`` where no teacher's key lies here.
        """
        seat = self.facts.teacher
        try:
            key = unseal_teacher_key(self.data_dir, passphrase)
        except SealError as error:
            code = "not-the-school-computer" if error.code == "not-sealed" else "passphrase-wrong"
            raise SchoolError(code) from error
        if seat is None or key.public_key.hex() != seat.key:
            raise SchoolError("not-the-school-computer")
        return key

    def change_passphrase(self, old: str, new: str) -> None:
        """Seal the secrets by another passphrase. Raises ``SchoolError`` as ``unlock`` and ``create`` do."""
        new = long_enough(new)
        seal_secrets(self.data_dir, self.unlock(old), new, self.facts.recovery)

    def open_lab(
        self,
        records: Records,
        name: str,
        *,
        to: Path,
        passphrase: str = "",
        secrets: SchoolSecrets | None = None,
        classes: tuple[str, ...] | None = None,
        new_keys: bool = False,
    ) -> Path:
        """Open a lab (or the one of this name again) and write its join file to ``to``; gives ``to``.

        Takes the passphrase, or the secrets where they are unlocked already. ``classes`` are ids of the
        classes that work there; with none of them the lab takes all. None leaves them as they are.
        ``new_keys`` (a join file was lost): from now on nothing counts that the old one enrols, and the
        lab's bundles open only for computers that joined by the new one; work waits on the others until then.

        Raises:
            SchoolError: ``lab-name-empty``, ``passphrase-wrong``, ``not-the-school-computer``.
            OSError: the join file could not be written.
        """
        name = " ".join(name.split())
        if not name:
            raise SchoolError("lab-name-empty")
        secrets = secrets or self.unlock(passphrase)
        self.announce(records, secrets)
        rooms = (lab for lab in open_labs(records) if not lab.teacher)
        known = next((lab for lab in rooms if lab.name.casefold() == name.casefold()), None)
        lab_id = known.id if known else new_id()
        generation = known.generation + int(new_keys) if known else 0
        describe_lab(records, secrets, lab_id, name, known, classes, generation)
        strike_older_keys(records, secrets, lab_id, generation)
        sample = is_sample(records)
        body = self.join_body(secrets, lab_id, known.name if known else name, generation, sample=sample)
        write_join_file(to, body, secrets.root_key())
        return to

    def announce(self, records: Records, secrets: SchoolSecrets, *, province: str = "") -> None:
        """Let the records know the school, this computer as its hub, and its keys; what is known is not said again."""
        self.enter(records)
        root, known = secrets.root_key(), records.authority.keys
        wanted = ((secrets.admin_key(), "school", "Admin sekolah"), (self.key, "hub", "Komputer pengumpul"))
        facts = [
            Fact("key.certified", obj=key.public_key.hex(), data={"role": role, "label": label})
            for key, role, label in wanted
            if key.public_key.hex() not in known
        ]
        if not records.heads("school.described"):
            described = {"name": self.name, "npsn": self.npsn} | ({"province": province} if province else {})
            facts.append(Fact("school.described", data=described))
        if facts:
            records.append(*facts, signer=root)

    def enter(self, records: Records) -> None:
        """Let the records know which school and computer this is. Writes no event; done already, it does nothing."""
        if records.school != self.id or records.collects_here != self.is_hub:
            records.join_school(self.id, self.root, computer=self.key.public_key.hex(), collects=self.is_hub)

    def join_body(
        self, secrets: SchoolSecrets, lab_id: str, name: str, generation: int, *, sample: bool = False
    ) -> JoinBody:
        """What makes a computer one of the lab ``lab_id``."""
        lab = secrets.lab(lab_id, generation)
        return JoinBody(
            school=self.id, root=self.facts.root, name=self.name, npsn=self.npsn,
            recipient=self.facts.recipient, recovery=self.facts.recovery,
            lab=lab_id, lab_name=name, lab_identity=lab.identity, enrol=lab.enrol.secret.hex(),
            enrol_certificate=issue(
                secrets.root_key(), school=self.id, key=lab.enrol.public_key, role="enrol", label=name, lab=lab_id
            ),
            recovery_copy=base64.b64encode(recovery_copy(self.data_dir)).decode(), generation=generation,
            contoh=int(sample),
        )  # fmt: skip


def load_school(data_dir: Path) -> School | None:
    """The school that this computer is in, or None.

    Raises:
        KeyFileDamaged: a file of ``keys/`` cannot be read; nothing is made anew in its place.
    """
    facts = read_school_file(data_dir)
    return School(data_dir, facts, computer_key(data_dir)) if facts else None


def join(data_dir: Path, records: Records, join_file: Path) -> School:
    """Make this computer one of the lab that wrote ``join_file``. Doing it again changes nothing.

    Writes no event. Another lab of the same school is a move; another school is refused.

    Raises:
        JoinError: see there; the computer is as before.
    """
    body = read_join_file(join_file)
    known = may_join(data_dir, records, body)
    if known is not None and known.teacher is not None:
        raise JoinError("computer-of-teacher", name=known.teacher.call_name)
    school = take_seat(data_dir, records, body, known)
    if body.contoh:
        mark_sample(records)
    return school


def may_join(data_dir: Path, records: Records, body: JoinBody) -> SchoolFile | None:
    """What this computer is so far, where it may join by ``body``.

    Raises:
        JoinError: it is of another school, or collects for this one.
    """
    known = read_school_file(data_dir)
    if records.school not in ("", body.school):
        raise JoinError("other-school", school=known.name if known else "")
    if known is not None and known.id != body.school:
        raise JoinError("other-school", school=known.name)
    if known is not None and known.role == "hub":
        raise JoinError("computer-is-hub")
    return known


def take_seat(
    data_dir: Path, records: Records, body: JoinBody, known: SchoolFile | None, teacher: TeacherSeat | None = None
) -> School:
    """Make this computer what ``body`` says, ``teacher``'s own where one is given. Writes no event."""
    seat = LabSeat(
        body.lab, body.lab_name, body.lab_identity, body.enrol, body.enrol_certificate, body.generation
    )  # fmt: skip
    facts = SchoolFile(
        FILE_VERSION, body.school, body.root, body.name, body.npsn, body.recipient, body.recovery, "lab", lab=seat,
        teacher=teacher,
    )  # fmt: skip
    if facts != known:
        keep_recovery_copy(data_dir, body.sealed_recovery())
        write_school_file(data_dir, facts)
    school = School(data_dir, facts, computer_key(data_dir))
    school.enter(records)
    return school


def recover(data_dir: Path, records: Records, words: str, passphrase: str, *, join_file: Path | None = None) -> School:
    """Open the school by its recovery words and set a new passphrase.

    On the school's own computer that is all. Elsewhere (the laptop is lost) ``join_file`` of any lab, or
    this lab computer's own copy, holds what the words open; this computer becomes the one that collects.

    Raises:
        RecoveryWordsError: the words are not the ones written down; it names the wrong one where it can.
        SchoolError: ``recovery-words-other-school``, ``passphrase-short``, ``not-the-school-computer``.
        JoinError: the join file is none.
    """
    passphrase = long_enough(passphrase)
    identity = read_words(words).identity
    facts = read_school_file(data_dir)
    body = read_join_file(join_file) if join_file else None
    if facts is not None and body is not None and facts.id != body.school:
        raise JoinError("other-school", school=facts.name)
    sealed = recovery_copy(data_dir) or (body.sealed_recovery() if body else b"")
    if not sealed:
        raise SchoolError("not-the-school-computer")
    try:
        secrets = open_recovery_copy(sealed, identity)
    except SealError as error:
        raise SchoolError("recovery-words-other-school") from error
    source = facts or body
    if source is None or secrets.school != (facts.id if facts else body.school if body else ""):
        raise SchoolError("recovery-words-other-school")
    seal_secrets(data_dir, secrets, passphrase, source.recovery)
    if facts is not None and facts.role == "hub":
        return School(data_dir, facts, computer_key(data_dir))
    school = _as_hub(data_dir, secrets, name=source.name, npsn=source.npsn, recovery=source.recovery)
    school.announce(records, secrets)
    # The one lab that is known here gets its bundles again at once; others when they are opened by name.
    seat = facts.lab if facts and facts.teacher is None else None
    lab_id, lab_name = (body.lab, body.lab_name) if body else (seat.id, seat.name) if seat else ("", "")
    generation = body.generation if body else seat.generation if seat else 0
    if lab_id and all(lab.id != lab_id for lab in open_labs(records)):
        describe_lab(records, secrets, lab_id, lab_name, None, None, generation)
    return school


def _as_hub(data_dir: Path, secrets: SchoolSecrets, *, name: str, npsn: str, recovery: str) -> School:
    """Write ``school.json`` of a collecting computer whose key the root certifies."""
    root, key = secrets.root_key(), computer_key(data_dir)
    certificate = issue(root, school=secrets.school, key=key.public_key, role="hub", label="Komputer pengumpul")
    facts = SchoolFile(
        FILE_VERSION, secrets.school, root.public_key.hex(), name, npsn, recipient_of(secrets.identity), recovery,
        "hub", hub_certificate=certificate,
    )  # fmt: skip
    write_school_file(data_dir, facts)
    return School(data_dir, facts, key)


def long_enough(passphrase: str) -> str:
    """A passphrase as it counts. Raises ``SchoolError``: ``passphrase-short``."""
    clean = clean_passphrase(passphrase)
    if len(clean) < MINIMUM_PASSPHRASE:
        raise SchoolError("passphrase-short", minimum=MINIMUM_PASSPHRASE)
    return clean
