"""What leaves Nilai as a file or a list: workbook, e-Rapor columns, learners' sheets, lists, kokurikuler. No Qt here
but for the paper itself, which is imported when it is painted.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from aksi_desktop.classroom.export.files import file_stem, write_file

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aksi_desktop.classroom.assessments import Assessment
    from aksi_desktop.classroom.follow_up import FollowUp
    from aksi_desktop.classroom.kokurikuler import Draft
    from aksi_desktop.roster import LearnerCard

    from aksi_desktop.ui.services import Services

FileKind = Literal["xlsx", "rapor", "sheet"]
_STEMS: Mapping[str, str] = {"xlsx": "nilai", "rapor": "e-rapor", "sheet": "catatan-belajar"}


class MarkFiles:
    """Runs aside, in a job: every method may take its time."""

    def __init__(self, services: Services) -> None:
        self._services = services

    @property
    def sample(self) -> bool:
        """Whether this is Kelas contoh."""
        return self._services.sample is not None and self._services.sample.inside

    @property
    def school(self) -> str:
        """The school's name, or ""."""
        described = self._services.records.heads("school.described")
        return str(getattr(described[0].payload, "name", "")) if described else ""

    def suggested(self, kind: FileKind, class_name: str) -> str:
        """A file name: of the class, never of a learner."""
        return f"{_STEMS[kind]}-{file_stem(class_name)}.{'pdf' if kind == 'sheet' else 'xlsx'}"

    def write(
        self, kind: FileKind, path: Path, group: str, *, day: str, only: str = "", attendance: bool = False
    ) -> int:
        """Write a file; gives how many learners have no final mark yet (e-Rapor), else 0.

        Raises:
            AksiError: nothing was written.
        """
        marks = self._services.marks
        if kind == "sheet":
            write_file(path, self._sheets(group, day=day, only=only, attendance=attendance))
            return 0
        table = marks.table(group)
        if kind == "rapor":
            from aksi_desktop.classroom.export.rapor import write_rapor

            return write_rapor(path, table, sample=self.sample)
        from aksi_desktop.classroom.export.mark_workbook import write_marks

        write_marks(path, table, school=self.school, day=day, sample=self.sample)
        return 0

    def follow_up(self, group: str, column: Assessment) -> FollowUp:
        """The lists of an assessment, with what the register says of its day."""
        from aksi_desktop.classroom.follow_up import follow_up

        table = self._services.marks.table(group)
        return follow_up(table, column.id, self.absent(group, column.date))

    def write_lists(self, path: Path, group: str, column: Assessment, *, day: str) -> None:
        """The lists as a PDF for the teacher.

        Raises:
            AksiError: nothing was written.
        """
        from aksi_desktop.papers.follow_up_sheet import follow_up_sheet

        card = self._services.roster.class_of(group)
        name = card.name if card else ""
        found = self.follow_up(group, column)
        raw = follow_up_sheet(found, column, school=self.school, group=name, day=day, sample=self.sample)
        write_file(path, raw)

    def next_unit(self, column: Assessment) -> str:
        """A unit to go on with after this one, by its title on screen; "" where there is none."""
        library = self._services.library
        cards = [card for card in library.cards_in_order() if card.audience == "murid" and card.sensitive != "tinggi"]
        codes = [card.code for card in cards]
        if column.lesson not in codes:
            return ""
        after = codes.index(column.lesson) + 1
        return cards[after].screen_title if after < len(cards) else ""

    def kokurikuler(self, learners: list[LearnerCard]) -> tuple[Draft, ...]:
        """A draft for each learner; what the teacher wrote before stands instead."""
        from dataclasses import replace

        from aksi_desktop.classroom.kokurikuler import drafts

        records = self._services.records
        found = []
        for each in drafts(records, self._services.library, learners):
            own = records.drafts.load(each.learner.id, KOKURIKULER)
            found.append(each if own is None else replace(each, text=own))
        return tuple(found)

    def keep_kokurikuler(self, learner: str, text: str) -> None:
        """Keep the teacher's wording on this computer; it goes when the learner is erased."""
        self._services.records.drafts.save(learner, KOKURIKULER, text)

    def absent(self, group: str, day: str) -> dict[str, str]:
        """Who was not there on a day and why, by learner; PKL where a placement covers the day."""
        from datetime import date

        from aksi_desktop.roster.placements import Placements

        try:
            when = date.fromisoformat(day)
        except ValueError:
            return {}
        found = dict.fromkeys(Placements(self._services.records).away(when), "pkl")
        meetings = self._services.meetings.of_class(group, when, when)
        for states in self._services.meetings.of_many([card.id for card in meetings]).values():
            found |= {learner: state for learner, state in states.items() if state not in ("hadir", "terlambat")}
        return found

    def _sheets(self, group: str, *, day: str, only: str, attendance: bool) -> bytes:
        from aksi_desktop.classroom.learner_sheet import learner_sheets
        from aksi_desktop.papers.mark_sheet import mark_sheets

        services = self._services
        counts = self._counts(group) if attendance else None
        sheets = learner_sheets(services.marks, services.library, group, only=only, attendance=counts)
        card = services.roster.class_of(group)
        name = card.name if card else ""
        return mark_sheets(sheets, school=self.school, group=name, day=day, sample=self.sample)

    def _counts(self, group: str) -> dict[str, dict[str, int]]:
        """How often each state stands in the register of a learner."""
        meetings = self._services.meetings.of_class(group)
        counts: dict[str, dict[str, int]] = {}
        for states in self._services.meetings.of_many([card.id for card in meetings]).values():
            for learner, state in states.items():
                own = counts.setdefault(learner, {})
                own[state] = own.get(state, 0) + 1
        return counts


KOKURIKULER = "kokurikuler"
