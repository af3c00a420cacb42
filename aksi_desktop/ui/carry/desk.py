"""What every way to a school shares: create, join, unlock, restore; labs, class lists, help contacts. No Qt here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from aksi_desktop.errors import AksiError
from aksi_desktop.exchange import School, SchoolError, join, load_school, recover
from aksi_desktop.records import Fact, replacing
from aksi_desktop.records.catalogue import ContactDescribed
from aksi_desktop.roster.importing import Decision, Proposal, apply, decide, propose, read_file

from aksi_desktop.ui.carry.model import ContactForm, ContactSlot, SchoolForm
from aksi_desktop.ui.help.contacts import load_slots, says_something
from aksi_desktop.ui.school_contacts import CONTACT, own_contacts, school_province

if TYPE_CHECKING:
    from aksi_desktop.exchange import RecoveryWords, SchoolSecrets
    from aksi_desktop.roster import Roster

    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.jobs import Jobs, Progress
    from aksi_desktop.ui.services import Services

Failed = Callable[[AksiError], None]


class SchoolDesk:
    """Works on the school of this computer and holds its opened keys until ``forget``."""

    def __init__(self, *, services: Services, jobs: Jobs, frame: Frame, help_words: Path) -> None:
        self._records = services.records
        self._roster = services.roster
        self._data = services.places.data
        self._jobs = jobs
        self._frame = frame
        self._help_words = help_words
        self._secrets: SchoolSecrets | None = frame.secrets  # a teacher's desk has them open already

    @property
    def unlocked(self) -> bool:
        """Whether the passphrase was given since the page opened."""
        return self._secrets is not None

    def show(self) -> None:
        """Something changed: a page that stands over this shows it."""

    def forget(self) -> None:
        """The page closes: forget the keys."""
        self._secrets = None

    # -- the school -----------------------------------------------------------------------------------------------
    def create_school(
        self,
        form: SchoolForm,
        done: Callable[[RecoveryWords], None],
        failed: Failed,
    ) -> None:
        """Create the school here; ``done`` gets the recovery words, which are kept nowhere."""

        def created(result: tuple[School, RecoveryWords]) -> None:
            self.show()
            done(result[1])

        self._jobs.run(
            lambda progress: School.create(
                self._data,
                self._records,
                name=form.name,
                npsn=form.npsn,
                passphrase=form.passphrase,
                province=form.province,
            ),
            created,
            on_error=failed,
        )

    def join_school(self, file: Path, done: Callable[[str, str], None], failed: Failed | None = None) -> None:
        """Join the lab whose join file this is; ``done`` gets the names of school and lab."""

        def joined(school: School) -> None:
            self.show()
            done(school.name, school.lab.name if school.lab else "")

        self._jobs.run(lambda progress: join(self._data, self._records, file), joined, on_error=failed)

    def join_teacher(
        self, file: Path, phrase: str, passphrase: str, done: Callable[[str, str], None], failed: Failed
    ) -> None:
        """Make this a teacher's own computer by ``file``; ``done`` gets the names of school and teacher."""
        from aksi_desktop.exchange.teachers import join_teacher

        def joined(school: School) -> None:
            self.show()
            done(school.name, school.teacher.call_name if school.teacher else "")

        self._jobs.run(
            lambda progress: join_teacher(self._data, self._records, file, phrase, passphrase),
            joined,
            on_error=failed,
        )

    def unlock(self, passphrase: str, done: Callable[[], None], failed: Failed) -> None:
        """Open the school's keys with its passphrase; they stay open until the page closes."""

        def opened(secrets: SchoolSecrets) -> None:
            self._secrets = secrets
            done()

        self._jobs.run(lambda progress: self._school().unlock(passphrase), opened, on_error=failed)

    def recover(self, words: str, passphrase: str, file: Path | None, done: Callable[[], None], failed: Failed) -> None:
        """Open the school by its recovery words and set a new passphrase.

        On a computer that holds no copy ``file``, any lab's join file, holds what the words open; this computer then
        becomes the one that collects.
        """

        def work(progress: Progress) -> School:
            return recover(self._data, self._records, words, passphrase, join_file=file)

        def recovered(school: School) -> None:
            self.show()
            done()

        self._jobs.run(work, recovered, on_error=failed)

    @property
    def is_hub(self) -> bool:
        """Whether this computer holds the school's sealed keys."""
        school = load_school(self._data)
        return school is not None and school.is_hub

    def open_lab(self, name: str, file: Path, done: Callable[[Path], None], failed: Failed) -> None:
        """Open a lab, or the one of this name again, and write its join file. The keys must be open."""
        secrets = self._opened()

        def work(progress: Progress) -> Path:
            try:
                return self._school().open_lab(self._records, name, to=file, secrets=secrets)
            except OSError as error:
                raise AksiError("file-unwritable", file=file.name, reason=error.strerror or "") from error

        def opened(path: Path) -> None:
            self.show()
            done(path)

        self._jobs.run(work, opened, on_error=failed)

    # -- class lists ----------------------------------------------------------------------------------------------
    def propose(self, file: Path, class_name: str, done: Callable[[Proposal], None], failed: Failed) -> None:
        """Read a class list and say what importing it would do; nothing changes."""
        self._jobs.run(
            lambda progress: propose(self._roster, read_file(file), class_name=class_name), done, on_error=failed
        )

    def decide(
        self,
        proposal: Proposal,
        decisions: Mapping[int, Decision],
        done: Callable[[Proposal], None],
        failed: Failed,
    ) -> None:
        """The same list with a person's answers about unclear lines; nothing changes."""
        self._jobs.run(lambda progress: decide(self._roster, proposal, decisions), done, on_error=failed)

    @property
    def roster(self) -> Roster:
        """For the learners whom an unclear line may mean."""
        return self._roster

    def take_roster(
        self, proposal: Proposal, year: str, done: Callable[[int], None], failed: Failed, *, left: Sequence[str] = ()
    ) -> None:
        """Record a proposal; ``left`` are those on no line who left the school. The keys must be open."""
        signer = self._opened().admin_key()
        by = self._frame.teacher.id if self._frame.teacher else ""

        def taken(count: int) -> None:
            self.show()
            done(count)

        self._jobs.run(
            lambda progress: apply(self._records, proposal, signer=signer, by=by, year=year, left=left),
            taken,
            on_error=failed,
        )

    # -- help contacts --------------------------------------------------------------------------------------------
    def contacts(self) -> tuple[ContactSlot, ...]:
        """The help contacts that the school may fill in, in the help page's order, each with what stands there now."""
        own = own_contacts(self._records)
        slots = []
        for contact in load_slots(self._help_words, school_province(self._records)):
            said = own.get(contact.id)
            if said is not None and says_something(said):
                form = ContactForm(said.name, said.place, said.hours, said.number, said.text)
                slots.append(ContactSlot(contact.id, contact.name, form, own=True))
            else:
                form = ContactForm(
                    contact.filled_name, contact.room, contact.hours, contact.number, contact.text_channel
                )
                slots.append(ContactSlot(contact.id, contact.name, form, own=False))
        return tuple(slots)

    def describe_contact(self, slot: str, form: ContactForm, done: Callable[[], None], failed: Failed) -> None:
        """Record what the school says of one help contact. The keys must be open."""
        signer = self._opened().admin_key()
        described = ContactDescribed(
            name=form.name.strip(),
            number=form.number.strip(),
            place=form.place.strip(),
            hours=form.hours.strip(),
            text=form.text.strip(),
            checked=datetime.now().astimezone().strftime("%Y-%m"),
        )

        def work(progress: Progress) -> None:
            self._records.append(replacing(self._records, Fact(CONTACT, obj=slot, data=described)), signer=signer)

        def recorded(_: None) -> None:
            self.show()
            done()

        self._jobs.run(work, recorded, on_error=failed)

    def _school(self) -> School:
        school = load_school(self._data)
        if school is None:
            raise SchoolError("not-the-school-computer")
        return school

    def _opened(self) -> SchoolSecrets:
        if self._secrets is None:
            raise SchoolError("school-locked")
        return self._secrets
