"""What the lists of before do: the meetings of a class, its recap by month or semester, paper and workbook. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from aksi_desktop.classroom.days import Period
from aksi_desktop.classroom.journal import journal_of
from aksi_desktop.classroom.recap import recap_of

if TYPE_CHECKING:
    from aksi_desktop.classroom.meetings import MeetingCard
    from aksi_desktop.classroom.recap import Recap

    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.jobs import Jobs, Progress
    from aksi_desktop.ui.services import Services

Kind = Literal["bulan", "semester"]
Format = Literal["pdf", "xlsx"]


class RecapPage(Protocol):
    """What the presenter asks of the view."""

    def show_meetings(self, meetings: tuple[MeetingCard, ...]) -> None: ...
    def show_recap(self, recap: Recap) -> None: ...
    def tell_written(self, file: str) -> None: ...


class RecapPresenter:
    """One period at a time. ``clock`` gives the local time; tests give their own."""

    def __init__(
        self,
        view: RecapPage,
        *,
        services: Services,
        jobs: Jobs,
        frame: Frame,
        clock: Callable[[], datetime] = datetime.now,
    ) -> None:
        self._view = view
        self._services = services
        self._jobs = jobs
        self._frame = frame
        self._clock = clock
        self._group = ""
        self.period = Period.month(clock().date())

    def show(self, group: str) -> None:
        """Read and show a class."""
        self._group = group
        meetings, roster, period = self._services.meetings, self._services.roster, self.period

        def read(progress: Progress) -> tuple[tuple[MeetingCard, ...], Recap]:
            return meetings.of_class(group), recap_of(meetings, roster, group, period)

        def shown(found: tuple[tuple[MeetingCard, ...], Recap]) -> None:
            if group == self._group and period == self.period:
                self._view.show_meetings(found[0])
                self._view.show_recap(found[1])

        self._jobs.run(read, shown)

    def choose(self, kind: Kind) -> None:
        """By month or by semester, around the day that was shown."""
        day = min(max(self.period.since, self._clock().date()), self.period.until)
        self.period = Period.month(day) if kind == "bulan" else Period.semester(day)
        self.show(self._group)

    def turn(self, ahead: bool) -> None:
        """The period after, or before."""
        self.period = self.period.after() if ahead else self.period.before()
        self.show(self._group)

    def write(self, file: Path, form: Format) -> None:
        """Write recap and journal of the period as paper or as workbook."""
        services, group, period = self._services, self._group, self.period
        day = self._clock().date().isoformat()

        def work(progress: Progress) -> None:
            from aksi_desktop.classroom.export.files import write_file
            from aksi_desktop.exchange import is_sample
            from aksi_desktop.exchange.school import load_school

            summed = recap_of(services.meetings, services.roster, group, period)
            entries = journal_of(
                services.meetings, services.roster, services.library, group, period.since, period.until
            )
            school = load_school(services.places.data)
            name, sample = school.name if school else "", is_sample(services.records)
            if form == "xlsx":
                from aksi_desktop.classroom.export.attendance_workbook import write_attendance

                write_attendance(file, summed, entries, school=name, sample=sample)
            else:
                from aksi_desktop.papers.attendance_sheet import attendance_sheet

                write_file(file, attendance_sheet(summed, entries, school=name, day=day, sample=sample))

        self._jobs.run(work, lambda _: self._view.tell_written(file.name), on_error=self._frame.show_error)
