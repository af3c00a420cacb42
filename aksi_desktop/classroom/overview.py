"""How a class stands: the matrix, who needs company, the hardest question, and one learner's way through a unit."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from msgspec import Struct

from aksi_desktop.classroom.company import Company, find_company
from aksi_desktop.classroom.hardest import Hardest, find_hardest
from aksi_desktop.classroom.history import Step, history_of
from aksi_desktop.classroom.matrix import Matrix, PersonRow, build_matrix
from aksi_desktop.classroom.opened import Opened
from aksi_desktop.classroom.presence import collected, worked_since

if TYPE_CHECKING:
    from aksi_desktop.classroom.tasks import Tasks
    from aksi_desktop.curriculum import Library
    from aksi_desktop.records import Records, Signer
    from aksi_desktop.roster import Roster
    from aksi_desktop.roster.placements import Placements


class Collected(Struct, frozen=True):
    """From how many other computers work was brought here, and when last (local time); None before the first time."""

    computers: int
    at: datetime | None


class Overview:
    """Reads; writes only the note that a teacher looked. Free of Qt, no state: safe in any thread."""

    def __init__(
        self, records: Records, roster: Roster, library: Library, *, tasks: Tasks, placements: Placements
    ) -> None:
        self._records = records
        self._roster = roster
        self._library = library
        self._tasks = tasks
        self._placements = placements
        self._opened = Opened(records)

    def matrix(self, group: str) -> Matrix:
        """The class by roll number, over all units for students."""
        return build_matrix(self._records, self._library, self._roster.learners(group))

    def company(self, group: str, today: date) -> Company:
        """Who needs company and why. Nothing of sensitive units, nobody who is out on placement."""
        learners = self._roster.learners(group)
        people = [PersonRow(each.id, each.name, each.call_name or each.name, each.roll) for each in learners]
        return find_company(
            self._records,
            self._library,
            people,
            tasks=self._tasks.for_class(group, today),
            away=frozenset(each.id for each in learners if self._placements.on_leave(each.id, today)),
            today=today,
        )

    def hardest(self, group: str, module: str = "") -> Hardest | None:
        """The question that most of the class found hard, in one module or ("") all; None where none stands out."""
        units = None
        if module:
            units = [card.code for one in self._library.modules if one.code == module for card in one.lessons]
        return find_hardest(self._records, self._library, [each.id for each in self._roster.learners(group)], units)

    def history(self, learner: str, unit: str) -> tuple[Step, ...]:
        """What this learner did in this unit, oldest first; nothing of a sensitive one."""
        return history_of(self._records, self._library, learner, unit)

    def note_opened(self, teacher: str, learner: str, unit: str, *, today: date, signer: Signer) -> bool:
        """Let the learner see that ``teacher`` looked at this unit's work; recorded at most once a day."""
        return self._opened.note(teacher, learner, unit, today=today, signer=signer)

    def worked_since(self, day: date) -> frozenset[str]:
        """Canonical ids of everybody who did something since the begin of ``day``."""
        return worked_since(self._records, day)

    def collected(self) -> Collected:
        """What was collected on this computer."""
        return Collected(*collected(self._records))
