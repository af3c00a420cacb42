"""Who works at this computer now: learner, guest or teacher, and a guest who claims a name. No Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aksi_desktop.records import new_id

from aksi_desktop.ui.frame import Learner, Teacher

if TYPE_CHECKING:
    from aksi_desktop.records import Records, Signer
    from aksi_desktop.roster import Roster
    from aksi_desktop.roster.school_file import SchoolSecrets

# The guest who was not signed out (power failed, window closed): offered again at the next start, never sent.
GUEST_OWNER, GUEST_KEY = "komputer-ini", "tamu"


class Session:
    """Owns the current learner. Signing in writes no fact; claiming a name writes ``guest.claimed``."""

    def __init__(self, *, records: Records, roster: Roster) -> None:
        self._records = records
        self._roster = roster
        self._learner: Learner | None = None
        self._teacher: Teacher | None = None
        self._secrets: SchoolSecrets | None = None

    @property
    def learner(self) -> Learner | None:
        """Who is signed in, or nobody."""
        return self._learner

    @property
    def teacher(self) -> Teacher | None:
        """The teacher who is signed in, or nobody."""
        return self._teacher

    @property
    def secrets(self) -> SchoolSecrets | None:
        """The opened keys of the school while a teacher is signed in; forgotten when the teacher leaves."""
        return self._secrets

    @property
    def signer(self) -> Signer:
        """The key that signs what the teacher says. Raises ``LookupError`` while no teacher is signed in."""
        if self._secrets is None:
            message = "no teacher is signed in"
            raise LookupError(message)
        return self._secrets.admin_key()

    def enter_teacher(self, teacher: Teacher, secrets: SchoolSecrets, *, title: str) -> None:
        """A teacher works from now on; ``title`` says so where a learner's class would stand."""
        self._teacher, self._secrets = teacher, secrets
        self._learner = Learner(id=teacher.id, call_name=teacher.call_name, name=teacher.name, class_name=title)

    def enter(self, learner: Learner) -> None:
        """Somebody with a name works from now on."""
        self._learner = learner

    def enter_guest(self) -> Learner:
        """A new guest works from now on."""
        self._learner = Learner(id=new_id())
        self._records.drafts.save(GUEST_OWNER, GUEST_KEY, self._learner.id)
        return self._learner

    def left_guest(self) -> Learner | None:
        """The guest whose work was cut short by a closed window or a power cut, if there is one."""
        known = self._records.drafts.load(GUEST_OWNER, GUEST_KEY)
        return Learner(id=known) if known else None

    def leave(self) -> None:
        """Nobody works now. A guest who leaves on purpose is not offered again; a teacher's keys are forgotten."""
        self._teacher = self._secrets = None
        if self._learner is not None and self._learner.guest:
            self._records.drafts.clear(GUEST_OWNER, GUEST_KEY)
        self._learner = None

    def claim(self, named: Learner) -> None:
        """The guest says "Ini namaku": what the guest did, and what lies unfinished, is ``named``'s from now on.

        Raises ``ValueError`` when no guest is signed in.
        """
        guest = self._learner
        if guest is None or not guest.guest:
            message = "only a guest can claim a name"
            raise ValueError(message)
        self._roster.claim(guest.id, named.id)
        self._records.drafts.clear(GUEST_OWNER, GUEST_KEY)
        self._learner = named
