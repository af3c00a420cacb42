"""How a teacher gets in: the school's passphrase, slower after wrong ones, and who it is. No Qt here."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from aksi_desktop.errors import AksiError
from aksi_desktop.exchange import SchoolError, is_sample, load_school
from aksi_desktop.roster.teachers import TeacherCard, Teachers

from aksi_desktop.ui.frame import Teacher

if TYPE_CHECKING:
    from aksi_desktop.roster.school_file import SchoolSecrets

    from aksi_desktop.ui.jobs import Jobs, Progress
    from aksi_desktop.ui.services import Services

Enter = Callable[[Teacher, "SchoolSecrets"], None]
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

    def people(self) -> list[TeacherCard]:
        """The teachers described here, who signed in last first."""
        last = self._teachers.last_here()
        return sorted(self._teachers.all(), key=lambda card: card.id != last)

    def unlock(self, passphrase: str, done: Callable[[SchoolSecrets], None], failed: Failed) -> None:
        """Try the passphrase; ``done`` gets the school's keys. ``failed`` gets ``passphrase-wait`` while one must wait.

        The keys are opened aside: that takes about a second on purpose.
        """
        if self.patience.left:
            failed(SchoolError("passphrase-wait", seconds=self.patience.left))
            return

        def work(progress: Progress) -> SchoolSecrets:
            school = load_school(self._data)
            if school is None:
                raise SchoolError("not-the-school-computer")
            return school.unlock(passphrase)

        def opened(secrets: SchoolSecrets) -> None:
            self.patience.note_right()
            done(secrets)

        def refused(error: AksiError) -> None:
            if error.code == "passphrase-wrong":
                self.patience.note_wrong()
            failed(error)

        self._jobs.run(work, opened, on_error=refused)

    def describe(self, name: str, call_name: str, role: str, secrets: SchoolSecrets) -> TeacherCard:
        """Record a new teacher. Raises ``RecordsError`` when the disk did not take it."""
        return self._teachers.describe(name.strip(), call_name.strip(), role, signer=secrets.admin_key())

    def let_in(self, card: TeacherCard, secrets: SchoolSecrets) -> None:
        """This teacher works from now on."""
        self._teachers.remember_here(card.id)
        self._enter(Teacher(card.id, card.name, card.call_name, card.role, card.classes), secrets)

    def enter_sample(self, *, otherwise: Failed) -> None:
        """Look at Kelas contoh as its teacher; ``otherwise`` where it was made by another program."""
        from aksi_desktop.sample import PASSPHRASE, TEACHER

        def opened(secrets: SchoolSecrets) -> None:
            known = self.people()
            self.let_in(known[0] if known else self.describe(*TEACHER, secrets), secrets)

        self.unlock(PASSPHRASE, opened, otherwise)
