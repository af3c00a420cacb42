"""What the sheet does: begin a meeting prefilled, mark, undo, keep a draft, save in one go. No Qt here."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol

from aksi_desktop.errors import AksiError

from aksi_desktop.ui.classroom.attendance.model import Line, Sheet, lines_of, read_draft

if TYPE_CHECKING:
    from aksi_desktop.classroom.meetings import Attendance, MeetingCard, Meetings, Prefill, TaughtUnit
    from aksi_desktop.curriculum import Library
    from aksi_desktop.records.drafts import Drafts
    from aksi_desktop.roster import LearnerCard, Roster

    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.jobs import Jobs, Progress

_DRAFT = "hadir"


class SheetPage(Protocol):
    """What the presenter asks of the view."""

    def show_sheet(self, sheet: Sheet, *, saved: bool, restored: bool) -> None: ...
    def show_line(self, place: int) -> None: ...
    def show_field(self, name: str, text: str) -> None: ...
    def show_units(self, titles: tuple[str, ...], unknown: tuple[str, ...]) -> None: ...
    def show_unsaved(self) -> None: ...
    def show_saved(self) -> None: ...
    def show_clash(self, others: tuple[MeetingCard, ...]) -> None: ...
    def show_trouble(self, error: AksiError) -> None: ...
    def tell_withdrawn(self, undo: Callable[[], None]) -> None: ...
    def taught_words(self, units: tuple[TaughtUnit, ...]) -> str: ...


class SheetPresenter:
    """One sheet at a time. ``clock`` gives the local time; tests give their own."""

    def __init__(
        self,
        view: SheetPage,
        *,
        meetings: Meetings,
        roster: Roster,
        library: Library,
        drafts: Drafts,
        jobs: Jobs,
        frame: Frame,
        clock: Callable[[], datetime] = datetime.now,
    ) -> None:
        self._view = view
        self._meetings = meetings
        self._roster = roster
        self._library = library
        self._drafts = drafts
        self._jobs = jobs
        self._frame = frame
        self._clock = clock
        self._group = ""
        self._undo: list[tuple[int, str, str]] = []
        self._saving = False
        self.sheet: Sheet | None = None
        self.dirty = False

    # -- which sheet ----------------------------------------------------------------------------------------------
    def show(self, group: str) -> None:
        """Show the class's sheet: what lay unfinished here, else today's last meeting, else a new one for today."""
        if group == self._group and self.sheet is not None and (self.dirty or self.sheet.meeting):
            return  # something was recorded elsewhere: what is open stays as it is
        if group != self._group:
            self.keep_draft()
        self._group = group
        if self._restore_draft(self._drafts.keys(self._owner, _key(group, ""))):
            return
        today = self._clock().date()

        def shown(held: tuple[MeetingCard, ...]) -> None:
            if group != self._group:
                return
            if held:
                self.open(held[-1].id)
            else:
                self.new(today)

        self._jobs.run(lambda progress: self._meetings.of_class(group, today, today), shown)

    def new_today(self) -> None:
        """Begin another meeting for today, or go on with the one that was begun and not saved."""
        self.keep_draft()
        if not self._restore_draft([_key(self._group, "")]):
            self.new(self._clock().date())

    def new(self, day: date) -> None:
        """Begin a meeting on that day, prefilled from what the class did."""
        group = self._group

        def read(progress: Progress) -> tuple[list[LearnerCard], Prefill]:
            return self._roster.learners(group), self._meetings.prefill(group, day)

        def shown(found: tuple[list[LearnerCard], Prefill]) -> None:
            if group != self._group:
                return
            learners, begin = found
            sheet = Sheet(group, day, lines_of(learners, begin.states))
            self._fill(sheet, begin)
            self._open(sheet, saved=False, restored=False)

        self._jobs.run(read, shown)

    def open(self, meeting: str) -> None:
        """Open a meeting of before, or its unsaved edit; who has moved since stands in it as well."""
        group = self._group
        self.keep_draft()
        if self._restore_draft([_key(group, meeting)]):
            return

        def read(progress: Progress) -> tuple[MeetingCard, dict[str, Attendance], list[LearnerCard]]:
            marks = self._meetings.attendance(meeting)
            learners = self._roster.learners(group)
            here = {one.id for one in learners}
            moved = [card for one in marks if one not in here and (card := self._roster.learner(one)) is not None]
            return self._meetings.meeting(meeting), marks, [*learners, *moved]

        def shown(found: tuple[MeetingCard, dict[str, Attendance], list[LearnerCard]]) -> None:
            card, marks, learners = found
            sheet = Sheet(
                group, card.date, lines_of(learners, marks), card.id, card.hours, ", ".join(card.lessons), card.aims,
                card.taught, card.note, set(),
            )  # fmt: skip
            self._open(sheet, saved=True, restored=False)

        self._jobs.run(read, shown)

    def set_day(self, day: date) -> None:
        """Another day: in a new sheet, what nobody touched is filled in anew."""
        sheet = self.sheet
        if sheet is None or day == sheet.day:
            return
        sheet.day = day
        if sheet.meeting:
            self._changed()
            return
        group = self._group

        def shown(begin: Prefill) -> None:
            if self.sheet is sheet and sheet.day == day:
                self._fill(sheet, begin)
                for line in sheet.lines:
                    if line.learner not in sheet.touched and line.learner in begin.states:
                        line.state = begin.states[line.learner].state
                if sheet.touched:
                    self.dirty = True
                self._view.show_sheet(sheet, saved=False, restored=False)
                self._show_units()

        self._jobs.run(lambda progress: self._meetings.prefill(group, day), shown)

    # -- marking --------------------------------------------------------------------------------------------------
    def mark(self, place: int, state: str) -> None:
        """Set one learner's state."""
        line = self._line(place)
        if line is None or line.state == state:
            return
        self._undo.append((place, line.state, line.note))
        line.state = state
        self._touch(place)

    def annotate(self, place: int, note: str) -> None:
        """Set the few words to one learner."""
        line = self._line(place)
        if line is None or line.note == note.strip():
            return
        self._undo.append((place, line.state, line.note))
        line.note = note.strip()
        self._touch(place)

    def undo(self) -> int | None:
        """Take the last mark back; gives its line, or None when there is none."""
        if not self._undo or self.sheet is None:
            return None
        place, state, note = self._undo.pop()
        line = self.sheet.lines[place]
        line.state, line.note = state, note
        self._touch(place)
        return place

    def put(self, name: str, text: str) -> None:
        """A field of the journal was typed in."""
        sheet = self.sheet
        if sheet is None or getattr(sheet, name) == text:
            return
        setattr(sheet, name, text)
        sheet.touched.add(name)
        if name == "lessons":
            self._show_units()
            if "aims" not in sheet.touched:
                sheet.aims = self._meetings.aims_of(sheet.codes)
                self._view.show_field("aims", sheet.aims)
        self._changed()

    # -- keeping --------------------------------------------------------------------------------------------------
    def keep_draft(self) -> None:
        """Bring unsaved work to safety on this computer; never sent."""
        if self.sheet is not None and self.dirty and not self._saving:
            try:
                self._drafts.save(self._owner, _key(self.sheet.group, self.sheet.meeting), self.sheet.draft())
            except AksiError as error:
                self._frame.show_error(error)

    def discard(self) -> None:
        """Forget what is not saved and begin again."""
        if self.sheet is None:
            return
        meeting, self.dirty = self.sheet.meeting, False
        self._drafts.clear(self._owner, _key(self.sheet.group, meeting))
        if meeting:
            self.open(meeting)
        else:
            self.new(self._clock().date())

    def save(self, *, anyway: bool = False) -> None:
        """Save marks and journal together. Another meeting at these hours is asked about first, unless ``anyway``."""
        sheet = self.sheet
        if sheet is None or self._saving:
            return
        signer, by, group = self._frame.signer, self._frame.learner.id, sheet.group
        form, states, meeting = sheet.form(), sheet.states(), sheet.meeting
        self._saving = True

        def work(progress: Progress) -> str | tuple[MeetingCard, ...]:
            others = self._meetings.clashes(group, form.date, form.hours, but=meeting)
            if others and not anyway:
                return others
            return self._meetings.save(group, form, states, signer=signer, by=by, meeting=meeting)

        def done(found: str | tuple[MeetingCard, ...]) -> None:
            self._saving = False
            if isinstance(found, tuple):
                self._view.show_clash(found)
                return
            self._drafts.clear(self._owner, _key(group, meeting))
            sheet.meeting = found
            self.dirty = False
            self._view.show_saved()

        self._jobs.run(work, done, on_error=self._view.show_trouble, on_end=self._saved)

    def withdraw(self) -> None:
        """Take the open meeting back; the message offers to save it again."""
        sheet = self.sheet
        if sheet is None or not sheet.meeting:
            return
        signer, by, meeting = self._frame.signer, self._frame.learner.id, sheet.meeting
        form, group = sheet.form(), sheet.group

        def restore() -> None:
            self._jobs.run(
                lambda progress: self._meetings.save(group, form, {}, signer=signer, by=by, meeting=meeting),
                lambda _: self.open(meeting),
            )

        def done(_: None) -> None:
            self.dirty = False
            self._drafts.clear(self._owner, _key(group, meeting))
            self.new(self._clock().date())
            self._view.tell_withdrawn(restore)

        self._jobs.run(lambda progress: self._meetings.withdraw(meeting, signer=signer, by=by), done)

    # -- inside ---------------------------------------------------------------------------------------------------
    @property
    def _owner(self) -> str:
        return self._frame.learner.id

    def _restore_draft(self, keys: list[str]) -> bool:
        """Show the first of these drafts that can be read; the one of a new meeting comes first."""
        learners = self._roster.learners(self._group)
        for key in sorted(keys):
            text = self._drafts.load(self._owner, key)
            found = read_draft(text, self._group, learners) if text else None
            if found is not None:
                self._open(found, saved=False, restored=True)
                return True
        return False

    def _line(self, place: int) -> Line | None:
        lines = self.sheet.lines if self.sheet is not None else []
        return lines[place] if 0 <= place < len(lines) else None

    def _fill(self, sheet: Sheet, begin: Prefill) -> None:
        fresh = {
            "hours": begin.hours,
            "lessons": ", ".join(begin.lessons),
            "aims": begin.aims,
            "taught": self._view.taught_words(begin.units),
        }
        for name, text in fresh.items():
            if name not in sheet.touched:
                setattr(sheet, name, text)

    def _open(self, sheet: Sheet, *, saved: bool, restored: bool) -> None:
        self.sheet = sheet
        self.dirty = restored
        self._undo.clear()
        self._view.show_sheet(sheet, saved=saved, restored=restored)
        self._show_units()

    def _show_units(self) -> None:
        if self.sheet is None:
            return
        found = [(code, self._library.find(code)) for code in self.sheet.codes]
        titles = tuple(card.screen_title for _, card in found if card is not None)
        self._view.show_units(titles, tuple(code for code, card in found if card is None))

    def _touch(self, place: int) -> None:
        if self.sheet is not None:
            self.sheet.touched.add(self.sheet.lines[place].learner)
        self._view.show_line(place)
        self._changed()

    def _changed(self) -> None:
        self.dirty = True
        self._view.show_unsaved()

    def _saved(self) -> None:
        self._saving = False


def _key(group: str, meeting: str) -> str:
    """A new meeting's draft and those of edits stand side by side."""
    return f"{_DRAFT}/{group}/{meeting}"
