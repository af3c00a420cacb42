"""What the window is given: the rooms below, built by ``desktop.py`` and passed on by keyword."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from aksi_desktop.classroom.graded import Graded
    from aksi_desktop.classroom.marks import Marks
    from aksi_desktop.classroom.meetings import Meetings
    from aksi_desktop.classroom.overview import Overview
    from aksi_desktop.classroom.tasks import Tasks
    from aksi_desktop.curriculum import Library
    from aksi_desktop.learning import Learning
    from aksi_desktop.places import Places
    from aksi_desktop.records import Records
    from aksi_desktop.roster import Roster
    from aksi_desktop.roster.pins import Pins
    from aksi_desktop.roster.seats import Seat
    from aksi_desktop.roster.sessions import Sessions
    from aksi_desktop.settings import Settings


class SampleDoor(Protocol):
    """The way to Kelas contoh, which lives in a data folder of its own and opens as a window of its own."""

    @property
    def inside(self) -> bool:
        """Whether this very window shows the sample class."""

    @property
    def made(self) -> bool:
        """Whether the class was made before."""

    def make(self, progress: Callable[[int, int], None]) -> None:
        """Make the class (some seconds); ``progress`` gets (learners done, of) and may raise to stop."""

    def open(self) -> None:
        """Open its window."""


@dataclass(frozen=True, slots=True)
class Services:
    """Every service that a screen may ask. Screens take the ones they need, never the whole."""

    records: Records
    library: Library
    learning: Learning
    roster: Roster
    places: Places
    settings: Settings
    tasks: Tasks
    meetings: Meetings
    pins: Pins
    sessions: Sessions
    seat: Seat
    graded: Graded
    sample: SampleDoor | None = None

    @property
    def overview(self) -> Overview:
        """How classes stand; holds nothing, so it is made when a teacher asks."""
        from aksi_desktop.classroom.overview import Overview
        from aksi_desktop.roster.placements import Placements

        return Overview(self.records, self.roster, self.library, tasks=self.tasks, placements=Placements(self.records))

    @property
    def marks(self) -> Marks:
        """Marks of classes; holds nothing, so it is made when somebody asks: most runs never do."""
        from aksi_desktop.classroom.marks import Marks

        return Marks(self.records, self.roster, self.library)


@dataclass(frozen=True, slots=True)
class Options:
    """What this run was asked for. ``sample`` marks Kelas contoh; ``setup`` lets a new computer begin with set-up."""

    sample: bool = False
    setup: bool = False
