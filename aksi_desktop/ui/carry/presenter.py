"""What "Kumpulkan & bagikan" does: the school of this computer, its class lists, the stick, the backup. No Qt here."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from aksi_desktop.errors import AksiError
from aksi_desktop.exchange import (
    School,
    SchoolError,
    StickReport,
    is_sample,
    join,
    load_school,
    open_labs,
    recover,
    sync_stick,
)
from aksi_desktop.records import Fact
from aksi_desktop.records.catalogue import ContactDescribed
from aksi_desktop.roster.importing import Proposal, apply, propose, read_file

from aksi_desktop.ui.carry.model import CarryModel, ContactForm, ContactSlot, SchoolForm, Visit, Way
from aksi_desktop.ui.help.contacts import load_slots, says_something
from aksi_desktop.ui.school_contacts import CONTACT, own_contacts, school_province

if TYPE_CHECKING:
    from aksi_desktop.exchange import RecoveryWords, SchoolSecrets
    from aksi_desktop.exchange.sync import Direction

    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.jobs import Job, Jobs, Progress
    from aksi_desktop.ui.services import Services


class CarryPage(Protocol):
    """What the presenter asks of the view."""

    def show_state(self, model: CarryModel) -> None: ...
    def show_busy(self, way: Way) -> None: ...
    def show_step(self, done: int, of: int, stage: str) -> None: ...
    def show_visit(self, visit: Visit) -> None: ...
    def show_stopped(self, visit: Visit, error: AksiError | None) -> None: ...


class CarryPresenter:
    """Holds the school's opened keys only while the page is open."""

    def __init__(self, view: CarryPage, *, services: Services, jobs: Jobs, frame: Frame, help_words: Path) -> None:
        self._view = view
        self._records = services.records
        self._roster = services.roster
        self._data = services.places.data
        self._jobs = jobs
        self._frame = frame
        self._help_words = help_words
        self._secrets: SchoolSecrets | None = frame.secrets  # a teacher's desk has them open already
        self._visit: Job | None = None

    @property
    def unlocked(self) -> bool:
        """Whether the passphrase was given since the page opened."""
        return self._secrets is not None

    def show(self) -> None:
        """Show what this computer is now."""
        school = load_school(self._data)
        backups = self._records.backups.list()
        self._view.show_state(
            CarryModel(
                role="none" if school is None else "hub" if school.is_hub else "lab",
                school=school.name if school else "",
                npsn=school.npsn if school else "",
                lab=school.lab.name if school and school.lab else "",
                classes=tuple((card.name, card.count) for card in self._roster.classes()),
                labs=tuple(sorted((lab.name for lab in open_labs(self._records)), key=str.casefold)),
                contacts=tuple(
                    (slot.title, slot.form.name or slot.form.number) for slot in self.contacts() if slot.own
                ),
                waiting=self._waiting(),
                sample=is_sample(self._records),
                last_backup=backups[-1].made if backups else None,
                backups=len(backups),
            )
        )

    def forget(self) -> None:
        """The page closes: stop what runs and forget the keys."""
        if self._visit is not None:
            self._visit.cancel()
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

    def join_school(self, file: Path, done: Callable[[str, str], None]) -> None:
        """Join the lab whose join file this is; ``done`` gets the names of school and lab."""

        def joined(school: School) -> None:
            self.show()
            done(school.name, school.lab.name if school.lab else "")

        self._jobs.run(lambda progress: join(self._data, self._records, file), joined)

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

    def take_roster(self, proposal: Proposal, year: str, done: Callable[[int], None], failed: Failed) -> None:
        """Record a proposal. The keys must be open."""
        signer = self._opened().admin_key()

        def taken(count: int) -> None:
            self.show()
            done(count)

        self._jobs.run(
            lambda progress: apply(self._records, proposal, signer=signer, year=year), taken, on_error=failed
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
            base = [head.id for head in self._records.heads(CONTACT, obj=slot)]
            self._records.append(Fact(CONTACT, obj=slot, base=base, data=described), signer=signer)

        def recorded(_: None) -> None:
            self.show()
            done()

        self._jobs.run(work, recorded, on_error=failed)

    # -- the stick ------------------------------------------------------------------------------------------------
    def needs_passphrase(self, way: Way) -> bool:
        """Whether the collecting computer must open its keys first: only to read what the labs wrote."""
        school = load_school(self._data)
        return school is not None and school.is_hub and way == "fetch" and self._secrets is None

    def visit(self, way: Way, place: Path) -> None:
        """Exchange with a stick.

        What a computer mostly does goes both ways, so that one visit is enough: a lab's computer saves and takes
        what waits for it; the collecting one takes and leaves lists and receipts. The other way is that way alone.
        """
        report = StickReport()
        school = load_school(self._data)
        hub = school is not None and school.is_hub
        direction: Direction = "both" if hub == (way == "fetch") else way
        self._view.show_busy(way)

        def work(progress: Progress) -> StickReport:
            return sync_stick(
                self._records,
                school,
                place,
                self._secrets,
                lambda stage, done, of: progress.step(done, of, stage),
                cancelled=lambda: progress.cancelled,
                direction=direction,
                report=report,
            )

        def failed(error: AksiError) -> None:
            self._view.show_stopped(_visit(way, report), None if error.code == "cancelled" else error)
            self.show()

        def ended() -> None:
            self._visit = None

        def done(result: StickReport) -> None:
            self._view.show_visit(_visit(way, result))
            self.show()

        self._visit = self._jobs.run(
            work, done, on_error=failed, on_end=ended, on_step=self._view.show_step, cancellable=True
        )

    def cancel(self) -> None:
        """Stop the visit at its next step; nothing is left half done."""
        if self._visit is not None:
            self._visit.cancel()

    # -- the backup -----------------------------------------------------------------------------------------------
    def back_up(self) -> None:
        """Make a checked copy of this computer's data now."""
        self._jobs.run(lambda progress: self._records.backups.make(), lambda _: self.show())

    def _school(self) -> School:
        school = load_school(self._data)
        if school is None:
            raise SchoolError("not-the-school-computer")
        return school

    def _opened(self) -> SchoolSecrets:
        if self._secrets is None:
            raise SchoolError("school-locked")
        return self._secrets

    def _waiting(self) -> int:
        rows = self._records.query(
            "SELECT count(DISTINCT about) FROM event JOIN outbox USING (rid) WHERE by = about AND about <> x''"
        )
        return int(str(rows[0][0]))


Failed = Callable[[AksiError], None]


def _visit(way: Way, report: StickReport) -> Visit:
    return Visit(
        way=way,
        taken=report.learners_in,
        given=report.learners_out,
        read=len(report.read),
        written=len(report.written),
        refused=tuple(report.refused),
        locked=len(report.locked),
        slow=report.slow,
        safe=report.safe_to_pull,
    )
