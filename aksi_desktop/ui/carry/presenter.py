"""What "Kumpulkan & bagikan" does: the school of this computer, its class lists, the stick, the backup. No Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from aksi_desktop.exchange import StickReport, is_sample, load_school, open_labs, sync_stick

from aksi_desktop.ui.carry.desk import SchoolDesk
from aksi_desktop.ui.carry.model import CarryModel, Visit, Way

if TYPE_CHECKING:
    from pathlib import Path

    from aksi_desktop.errors import AksiError
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


class CarryPresenter(SchoolDesk):
    """Holds the school's opened keys only while the page is open."""

    def __init__(self, view: CarryPage, *, services: Services, jobs: Jobs, frame: Frame, help_words: Path) -> None:
        super().__init__(services=services, jobs=jobs, frame=frame, help_words=help_words)
        self._view = view
        self._visit: Job | None = None

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
                labs=tuple(sorted((lab.name for lab in open_labs(self._records) if not lab.teacher), key=str.casefold)),
                contacts=tuple(
                    (slot.title, slot.form.name or slot.form.number) for slot in self.contacts() if slot.own
                ),
                waiting=self._waiting(),
                sample=is_sample(self._records),
                last_backup=backups[-1].made if backups else None,
                backups=len(backups),
                teacher=school.teacher.call_name if school and school.teacher else "",
            )
        )

    def forget(self) -> None:
        """The page closes: stop what runs and forget the keys."""
        if self._visit is not None:
            self._visit.cancel()
        super().forget()

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

    def _waiting(self) -> int:
        rows = self._records.query(
            "SELECT count(DISTINCT about) FROM event JOIN outbox USING (rid) WHERE by = about AND about <> x''"
        )
        return int(str(rows[0][0]))


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
