"""How a teacher gets in: a passphrase, slower after wrong ones, and who it is. No Qt here.

On the school's computer it is the school's passphrase; on a teacher's own computer the teacher's own, and nobody else
comes in there.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Union

from aksi_desktop.errors import AksiError
from aksi_desktop.exchange import SchoolError, is_sample, load_school
from aksi_desktop.roster.school_file import holds_secrets, holds_teacher_key
from aksi_desktop.roster.teachers import TeacherCard, Teachers

from aksi_desktop.ui.frame import Teacher

if TYPE_CHECKING:
    from aksi_desktop.roster.keys import SigningKey
    from aksi_desktop.roster.school_file import SchoolSecrets

    from aksi_desktop.ui.jobs import Jobs, Progress
    from aksi_desktop.ui.services import Services

Keys = Union["SchoolSecrets", "SigningKey"]
Enter = Callable[[Teacher, Keys], None]
Failed = Callable[[AksiError], None]
FREE_TRIES = 3
FIRST_WAIT, LONGEST_WAIT = 5, 300  # seconds


class Patience:
    """Counts wrong passphrases: after three each further one costs twice the time of the one before, up to 5 minutes.

    ``clock`` gives seconds that only go forward; tests give their own.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._wrong = 0
        self._until = 0.0

    @property
    def left(self) -> int:
        """Seconds to wait before the next try, rounded up; 0 when one may try."""
        return max(0, -int(-(self._until - self._clock()) // 1))

    def note_wrong(self) -> None:
        """One more wrong passphrase."""
        self._wrong += 1
        if self._wrong >= FREE_TRIES:
            wait = min(FIRST_WAIT * 2 ** min(self._wrong - FREE_TRIES, 16), LONGEST_WAIT)
            self._until = self._clock() + wait

    def note_right(self) -> None:
        """The right one: all is forgiven."""
        self._wrong, self._until = 0, 0.0


class TeacherDoor:
    """Opens the school's keys for a teacher and lets ``enter`` have both."""

    def __init__(self, *, services: Services, jobs: Jobs, enter: Enter, patience: Patience | None = None) -> None:
        self._records = services.records
        self._data = services.places.data
        self._jobs = jobs
        self._enter = enter
        self._teachers = Teachers(services.records)
        self.patience = patience or Patience()

    @property
    def is_sample(self) -> bool:
        """Whether this is Kelas contoh, whose passphrase everybody may know."""
        return is_sample(self._records)

    @property
    def is_own(self) -> bool:
        """Whether this is a teacher's own computer, which holds no key of the school."""
        return holds_teacher_key(self._data) and not holds_secrets(self._data)

    def people(self) -> list[TeacherCard]:
        """The teachers who may come in here, who signed in last first: on a teacher's own computer that one alone."""
        if self.is_own:
            school = load_school(self._data)
            card = self._teachers.find(school.teacher.id) if school is not None and school.teacher else None
            return [card] if card is not None else []
        last = self._teachers.last_here()
        return sorted(self._teachers.all(), key=lambda card: card.id != last)

    def unlock(self, passphrase: str, done: Callable[[Keys], None], failed: Failed) -> None:
        """Try the passphrase; ``done`` gets the keys. ``failed`` gets ``passphrase-wait`` while one must wait.

        The keys are opened aside: that takes about a second on purpose.
        """
        if self.patience.left:
            failed(SchoolError("passphrase-wait", seconds=self.patience.left))
            return

        def work(progress: Progress) -> Keys:
            school = load_school(self._data)
            if school is None:
                raise SchoolError("not-the-school-computer")
            return school.unlock_teacher(passphrase) if self.is_own else school.unlock(passphrase)

        def opened(keys: Keys) -> None:
            self.patience.note_right()
            done(keys)

        def refused(error: AksiError) -> None:
            if error.code == "passphrase-wrong":
                self.patience.note_wrong()
            failed(error)

        self._jobs.run(work, opened, on_error=refused)

    def describe(self, name: str, call_name: str, role: str, keys: Keys) -> TeacherCard:
        """Record a new teacher, on the school's computer.

        Raises:
            SchoolError: ``set-at-school`` anywhere else.
            RecordsError: the disk did not take it.
        """
        from aksi_desktop.roster.school_file import SchoolSecrets

        if not isinstance(keys, SchoolSecrets):
            raise SchoolError("set-at-school")
        return self._teachers.describe(name.strip(), call_name.strip(), role, signer=keys.admin_key())

    def let_in(self, card: TeacherCard, keys: Keys) -> None:
        """This teacher works from now on."""
        self._teachers.remember_here(card.id)
        self._enter(Teacher(card.id, card.name, card.call_name, card.role, card.classes), keys)

    def enter_sample(self, *, otherwise: Failed) -> None:
        """Look at Kelas contoh as its teacher; ``otherwise`` where it was made by another program."""
        from aksi_desktop.sample import PASSPHRASE, TEACHER

        def opened(keys: Keys) -> None:
            known = self.people()
            self.let_in(known[0] if known else self.describe(*TEACHER, keys), keys)

        self.unlock(PASSPHRASE, opened, otherwise)
