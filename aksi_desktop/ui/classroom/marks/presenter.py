"""What Nilai does: reads aside, gives marks at once, keeps the way back. No Qt here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Protocol

from aksi_desktop.classroom.counting import read_mark
from aksi_desktop.classroom.mark_columns import Pasted, column_text, read_column
from aksi_desktop.classroom.marks import Given
from aksi_desktop.errors import AksiError

from aksi_desktop.ui.classroom.marks.files import MarkFiles
from aksi_desktop.ui.classroom.marks.grid import Grid, Place, grid_of

if TYPE_CHECKING:
    from pathlib import Path

    from aksi_desktop.classroom.assessments import Assessment
    from aksi_desktop.classroom.follow_up import FollowUp
    from aksi_desktop.classroom.kokurikuler import Draft
    from aksi_desktop.classroom.marks import Change, MarkTable
    from aksi_desktop.classroom.quiz_marks import QuizMark
    from aksi_desktop.curriculum import LessonCard
    from aksi_desktop.roster import LearnerCard

    from aksi_desktop.ui.classroom.marks.files import FileKind
    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.jobs import Jobs, Progress
    from aksi_desktop.ui.services import Services


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a history: what became what, when (ms since 1970), and who said so ("" unknown)."""

    change: Change
    who: str


class MarksPage(Protocol):
    """What the presenter asks of the view."""

    def show_busy(self) -> None: ...
    def show_grid(self, grid: Grid) -> None: ...
    def say_wrong(self, text: str) -> None: ...
    def say_rounded(self, text: str, mark: int) -> None: ...
    def say_undone(self, count: int) -> None: ...
    def say_written(self, name: str) -> None: ...


class MarksPresenter:
    """Keeps the class, its marks as last read, and the steps that can be taken back."""

    def __init__(
        self, view: MarksPage, *, services: Services, jobs: Jobs, frame: Frame, today: Callable[[], date] = date.today
    ) -> None:
        self._view = view
        self._services = services
        self._marks = services.marks
        self._jobs = jobs
        self._frame = frame
        self.today = today
        self.files = MarkFiles(services)
        self.group = ""
        self.grid: Grid | None = None
        self._all_stages = False
        self._asked = 0
        self._steps: list[tuple[Given, ...]] = []

    # -- showing --------------------------------------------------------------------------------------------------
    def show_class(self, group: str) -> None:
        """Show this class; steps of another class cannot be taken back here."""
        self.group = group
        self.grid = None
        self._steps.clear()
        self._view.show_busy()
        self.refresh()

    def refresh(self) -> None:
        """Ask for the state of now, aside; only the newest answer is shown."""
        if not self.group:
            return
        self._asked += 1
        asked, group = self._asked, self.group

        def done(table: MarkTable) -> None:
            if asked == self._asked:
                self._show(table)

        self._jobs.run(lambda progress: self._marks.table(group), done)

    def show_all_stages(self, shown: bool) -> None:
        """Show columns for susulan and pengayaan of every assessment."""
        self._all_stages = shown
        if self.grid is not None:
            self._show(self.grid.table)

    @property
    def table(self) -> MarkTable | None:
        """The marks as last read."""
        return self.grid.table if self.grid else None

    # -- typing ---------------------------------------------------------------------------------------------------
    def type(self, row: int, column: int, text: str) -> None:
        """A person typed into a cell; nothing typed takes the mark back. What is no mark changes nothing."""
        if self.grid is None:
            return
        typed = read_mark(text)
        if typed.wrong:
            self._view.say_wrong(text)
            return
        if typed.rounded and typed.mark is not None:
            self._view.say_rounded(text, typed.mark)
        place = self.grid.places[column]
        self.give([Given(self.grid.line(row).learner.id, place.column.id, place.stage, typed.mark)])

    def give(self, given: Sequence[Given], on_done: Callable[[], None] | None = None) -> None:
        """Record marks and show what stands then; one step for :meth:`undo`."""
        signer, by, group = self._frame.signer, self._by, self.group

        def work(progress: Progress) -> tuple[tuple[Given, ...], MarkTable]:
            return self._marks.give(given, signer=signer, by=by), self._marks.table(group)

        def done(result: tuple[tuple[Given, ...], MarkTable]) -> None:
            back, table = result
            if back and group == self.group:
                self._steps.append(back)
            self._take(group, table)
            if on_done is not None:
                on_done()

        self._jobs.run(work, done, on_error=self._failed)

    @property
    def can_undo(self) -> bool:
        """Whether a step can be taken back."""
        return bool(self._steps)

    def undo(self) -> None:
        """Take the last step back: the marks that stood before it stand again, and the history shows both."""
        if not self._steps:
            return
        back = self._steps.pop()
        signer, by, group = self._frame.signer, self._by, self.group

        def work(progress: Progress) -> MarkTable:
            self._marks.give(back, signer=signer, by=by)
            return self._marks.table(group)

        def done(table: MarkTable) -> None:
            self._take(group, table)
            self._view.say_undone(len(back))

        self._jobs.run(work, done, on_error=self._failed)

    # -- columns of text ------------------------------------------------------------------------------------------
    def column_text(self, column: int) -> str:
        """A column for a teacher's own sheet, row n for roll number n. The sum where it is the last column."""
        if self.grid is None:
            return ""
        lines = self.grid.table.lines
        if column >= len(self.grid.places):
            marks = {line.learner.id: line.total.value for line in lines}
        else:
            marks = {line.learner.id: self.grid.mark(row, column) for row, line in enumerate(lines)}
        return column_text([line.learner for line in lines], marks)

    def read_column(self, text: str) -> Pasted:
        """What a pasted column would do."""
        return read_column(text, self.learners())

    def paste(self, pasted: Pasted, place: Place, on_done: Callable[[], None]) -> None:
        """Give what was pasted; one step."""
        self.give([Given(each.learner, place.column.id, place.stage, each.mark) for each in pasted.marks], on_done)

    # -- assessments ----------------------------------------------------------------------------------------------
    def draft(self, lesson: str = "") -> Assessment:
        """A new assessment, filled in from a unit."""
        return self._marks.columns.new(self.group, lesson=lesson, date=self.today().isoformat())

    def units(self) -> tuple[LessonCard, ...]:
        """Units that may have marks."""
        return tuple(
            card
            for card in self._services.library.cards_in_order()
            if card.audience == "murid" and card.sensitive != "tinggi"
        )

    def save(self, column: Assessment, on_done: Callable[[], None], on_error: Callable[[AksiError], None]) -> None:
        """Record an assessment, new or changed."""
        signer, by = self._frame.signer, self._by
        self._run(lambda: self._marks.columns.describe(column, signer=signer, by=by), on_done, on_error)

    def withdraw(self, column: Assessment, on_done: Callable[[], None]) -> None:
        """Take an assessment away; its marks are kept."""
        signer, by = self._frame.signer, self._by
        self._run(lambda: self._marks.columns.withdraw(column.id, signer=signer, by=by), on_done, self._failed)

    def propose(self, column: Assessment, on_done: Callable[[tuple[QuizMark, ...]], None]) -> None:
        """What the unit's quiz would give; records nothing."""
        from aksi_desktop.classroom.quiz_marks import propose_from_quiz

        services = self._services

        def work(progress: Progress) -> tuple[QuizMark, ...]:
            unverified = {waiting.learner for waiting in services.sessions.unverified(column.group)}
            return propose_from_quiz(self._marks, services.records, column, unverified=unverified)

        self._jobs.run(work, on_done, on_error=self._failed)

    def take_quiz(self, column: Assessment, proposal: Sequence[QuizMark], on_done: Callable[[], None]) -> None:
        """The teacher said yes: give what the quiz proposes where no mark stands."""
        given = [Given(each.learner.id, column.id, "awal", each.mark) for each in proposal if each.changes]
        if column.source == "kuis":
            self.give(given, on_done)
        else:
            from_quiz = replace(column, source="kuis")
            self.save(from_quiz, lambda: self.give(given, on_done), self._failed)

    def offer_back(self, text: str, word: str, column: Assessment) -> None:
        """Say that an assessment is out of sight, and offer to show it again."""
        self._frame.say(text, "info", action=(word, lambda: self.save(column, lambda: None, self._failed)))

    # -- files and lists ------------------------------------------------------------------------------------------
    def follow_up(self, column: Assessment, on_done: Callable[[FollowUp], None]) -> None:
        """Who waits for what after an assessment."""
        group = self.group
        self._jobs.run(lambda progress: self.files.follow_up(group, column), on_done, on_error=self._failed)

    def suggested_name(self, kind: FileKind) -> str:
        """A file name to offer."""
        return self.files.suggested(kind, self.table.group.name if self.table else "")

    def write_file(
        self, kind: FileKind, path: Path, on_done: Callable[[], None], on_error: Callable[[AksiError], None], *,
        only: str = "", attendance: bool = False,
    ) -> None:  # fmt: skip
        """Write a file aside."""
        group, day = self.group, self.today().isoformat()

        def work(progress: Progress) -> int:
            return self.files.write(kind, path, group, day=day, only=only, attendance=attendance)

        self._jobs.run(work, lambda _: self._written(path, on_done), on_error=on_error)

    def write_lists(
        self, path: Path, column: Assessment, on_done: Callable[[], None], on_error: Callable[[AksiError], None]
    ) -> None:
        """Write the lists of an assessment as a PDF."""
        group, day = self.group, self.today().isoformat()

        def work(progress: Progress) -> None:
            self.files.write_lists(path, group, column, day=day)

        self._jobs.run(work, lambda _: self._written(path, on_done), on_error=on_error)

    def kokurikuler(self) -> tuple[Draft, ...]:
        """Drafts for the class."""
        return self.files.kokurikuler(self.learners())

    def keep_kokurikuler(self, learner: str, text: str) -> None:
        """Keep what the teacher wrote."""
        try:
            self.files.keep_kokurikuler(learner, text)
        except AksiError as error:
            self._frame.show_error(error)

    # -- looking back ---------------------------------------------------------------------------------------------
    def history(self, row: int, column: int, on_done: Callable[[tuple[Entry, ...]], None]) -> None:
        """Every mark ever given in this cell's assessment to this learner, the newest first."""
        if self.grid is None:
            return
        person, assessment = self.grid.line(row).learner.id, self.grid.places[column].column.id

        def work(progress: Progress) -> tuple[Entry, ...]:
            from aksi_desktop.roster.teachers import Teachers

            names = {card.id: card.call_name for card in Teachers(self._services.records).all()}
            return tuple(Entry(change, names.get(change.by, "")) for change in self._marks.history(person, assessment))

        self._jobs.run(work, on_done, on_error=self._failed)

    def learners(self) -> list[LearnerCard]:
        """The class by roll number."""
        return [line.learner for line in self.grid.table.lines] if self.grid else []

    # -- inside ---------------------------------------------------------------------------------------------------
    @property
    def _by(self) -> str:
        return self._frame.teacher.id if self._frame.teacher else ""

    def _show(self, table: MarkTable) -> None:
        self.grid = grid_of(table, all_stages=self._all_stages)
        self._view.show_grid(self.grid)

    def _take(self, group: str, table: MarkTable) -> None:
        """What was read with a step is newer than what was asked for before it."""
        if group == self.group:
            self._asked += 1
            self._show(table)

    def _written(self, path: Path, on_done: Callable[[], None]) -> None:
        self._view.say_written(path.name)
        on_done()

    def _failed(self, error: AksiError) -> None:
        self._frame.show_error(error)
        self.refresh()

    def _run(
        self, act: Callable[[], object], on_done: Callable[[], None], on_error: Callable[[AksiError], None]
    ) -> None:
        def done(_: object) -> None:
            self.refresh()
            on_done()

        self._jobs.run(lambda progress: act(), done, on_error=on_error)
