"""Who works at this computer now: learner, guest or teacher, and a guest who claims a name. No Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aksi_desktop.classroom.graded import Sitting
from aksi_desktop.records import new_id
from aksi_desktop.roster.sessions import FORGOTTEN

from aksi_desktop.ui.frame import Learner, Teacher

if TYPE_CHECKING:
    from aksi_desktop.records import Records, Signer
    from aksi_desktop.roster import Roster
    from aksi_desktop.roster.keys import SigningKey
    from aksi_desktop.roster.school_file import SchoolSecrets
    from aksi_desktop.roster.sessions import How, Sessions

# The guest who was not signed out (power failed, window closed): offered again at the next start, never sent.
GUEST_OWNER, GUEST_KEY = "komputer-ini", "tamu"


class Session:
    """Owns who works: one learner, two together, a guest, or a teacher.

    A name that signs in writes ``session.opened``, a guest nothing; claiming a name writes ``guest.claimed``.
    """

    def __init__(self, *, records: Records, roster: Roster, sessions: Sessions) -> None:
        self._records = records
        self._roster = roster
        self._sessions = sessions
        self._learner: Learner | None = None
        self._partner: Learner | None = None
        # (person, session) of everybody who came in without the PIN and waits for a teacher's yes
        self._unsure: list[tuple[str, str]] = []
        self._teacher: Teacher | None = None
        self._secrets: SchoolSecrets | None = None
        self._own_key: Signer | None = None

    @property
    def learner(self) -> Learner | None:
        """Who is signed in, or nobody."""
        return self._learner

    @property
    def partner(self) -> Learner | None:
        """Who sits beside the learner after "Masuk berdua"."""
        return self._partner

    @property
    def verified(self) -> bool:
        """False while somebody here forgot the PIN and no teacher has said yes yet, as far as is known here."""
        return all(self._sessions.verified(person, session) for person, session in self._unsure)

    @property
    def sitting(self) -> Sitting:
        """Who sits here, for the rule about tests that count. Raises ``LookupError`` while nobody works."""
        if self._learner is None:
            message = "nobody is signed in"
            raise LookupError(message)
        return Sitting(self._learner.id, verified=self.verified, partner=self._partner.id if self._partner else "")

    @property
    def teacher(self) -> Teacher | None:
        """The teacher who is signed in, or nobody."""
        return self._teacher

    @property
    def secrets(self) -> SchoolSecrets | None:
        """The opened keys of the school while a teacher is signed in on the school's computer; forgotten on leaving."""
        return self._secrets

    @property
    def signer(self) -> Signer:
        """The key that signs what the teacher says. Raises ``LookupError`` while no teacher is signed in."""
        if self._own_key is not None:
            return self._own_key
        if self._secrets is None:
            message = "no teacher is signed in"
            raise LookupError(message)
        return self._secrets.admin_key()

    def enter_teacher(self, teacher: Teacher, keys: SchoolSecrets | SigningKey, *, title: str) -> None:
        """A teacher works from now on; ``title`` says so where a learner's class would stand.

        ``keys`` are the school's on its own computer, elsewhere the teacher's: these sign, and there are no secrets.
        """
        from aksi_desktop.roster.keys import SigningKey

        self._teacher = teacher
        self._secrets, self._own_key = (None, keys) if isinstance(keys, SigningKey) else (keys, None)
        self._learner = Learner(id=teacher.id, call_name=teacher.call_name, name=teacher.name, class_name=title)

    def enter(self, learner: Learner, how: How = "tanpa-pin") -> None:
        """Somebody works from now on: a name, signed in by ``how``, or the guest who was cut short.

        Raises ``RecordsError`` when the session could not be noted; the learner is in all the same.
        """
        self._learner, self._partner = learner, None
        # Unsure before it is noted: when the note fails, nobody is sure of the name either.
        self._unsure = [(learner.id, "")] if how == FORGOTTEN else []
        if not learner.guest:
            opened = self._sessions.open(learner.id, how)
            self._unsure = [(learner.id, opened)] if how == FORGOTTEN else []

    def join(self, partner: Learner, how: How) -> None:
        """Let ``partner`` work along from now on ("Masuk berdua"), until both leave.

        Raises:
            ValueError: nobody with a name works, two do already, or it is the same learner.
            RecordsError: not noted, hence not joined.
        """
        first = self._learner
        same = first is not None and self._records.identity(first.id) == self._records.identity(partner.id)
        if first is None or first.guest or self._teacher or self._partner or same:
            message = "nobody to work along with"
            raise ValueError(message)
        opened = self._sessions.open(partner.id, how if how == FORGOTTEN else "berdua", partner=first.id)
        if how == FORGOTTEN:
            self._unsure.append((partner.id, opened))
        self._partner = partner

    def enter_guest(self) -> Learner:
        """A new guest works from now on."""
        self._learner = Learner(id=new_id())
        self._records.drafts.save(GUEST_OWNER, GUEST_KEY, self._learner.id)
        return self._learner

    def left_guest(self) -> Learner | None:
        """The guest whose work was cut short by a closed window or a power cut, if there is one."""
        known = self._records.drafts.load(GUEST_OWNER, GUEST_KEY)
        return Learner(id=known) if known else None

    def leave(self, *, at_home: bool = False) -> None:
        """Nobody works now, of two neither; a teacher's keys are forgotten.

        A guest who leaves is not offered again, unless this computer is the one learner's own (``at_home``).
        """
        self._teacher = self._secrets = self._own_key = None
        if self._learner is not None and self._learner.guest and not at_home:
            self._records.drafts.clear(GUEST_OWNER, GUEST_KEY)
        self._learner = self._partner = None
        self._unsure = []

    def claim(self, named: Learner, how: How = "tanpa-pin") -> None:
        """The guest says "Ini namaku": what the guest did, and what lies unfinished, is ``named``'s from now on.

        Raises ``ValueError`` when no guest is signed in, ``RecordsError`` when it could not be recorded.
        """
        guest = self._learner
        if guest is None or not guest.guest:
            message = "only a guest can claim a name"
            raise ValueError(message)
        self._roster.claim(guest.id, named.id)
        self._records.drafts.clear(GUEST_OWNER, GUEST_KEY)
        self.enter(named, how)
