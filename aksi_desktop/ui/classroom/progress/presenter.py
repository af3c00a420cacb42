"""What Kemajuan does: asks aside, shows, and lets the learner know that the teacher looked. No Qt here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from aksi_desktop.classroom.company import Company
    from aksi_desktop.classroom.hardest import Hardest
    from aksi_desktop.classroom.history import Step
    from aksi_desktop.classroom.matrix import Matrix, PersonRow, UnitColumn
    from aksi_desktop.classroom.overview import Overview

    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.jobs import Jobs, Progress


@dataclass(frozen=True, slots=True)
class ProgressModel:
    """Everything on the tab; ``matrix`` holds the units of ``module`` ("" for all)."""

    matrix: Matrix
    module: str
    company: Company
    hardest: Hardest | None


class ProgressPage(Protocol):
    """What the presenter asks of the view."""

    def show_busy(self) -> None: ...
    def show_progress(self, model: ProgressModel) -> None: ...
    def show_history(self, person: PersonRow, unit: UnitColumn, steps: tuple[Step, ...]) -> None: ...


class ProgressPresenter:
    """Keeps the class and module that are shown. ``today`` gives the local day; tests give their own."""

    def __init__(
        self,
        view: ProgressPage,
        *,
        overview: Overview,
        jobs: Jobs,
        frame: Frame,
        today: Callable[[], date] = date.today,
    ) -> None:
        self._view = view
        self._overview = overview
        self._jobs = jobs
        self._frame = frame
        self._today = today
        self._group = ""
        self._module: str | None = None
        self._asked = 0
        self._units: tuple[UnitColumn, ...] = ()

    def show_class(self, group: str) -> None:
        """Show this class, at the module in which it did most."""
        self._group, self._module = group, None
        self._view.show_busy()
        self.refresh()

    def choose_module(self, module: str) -> None:
        """Show the units of one module, or ("") of all."""
        self._module = module
        self.refresh()

    def refresh(self) -> None:
        """Ask for the state of now, aside; only the newest answer is shown."""
        if not self._group:
            return
        self._asked += 1
        asked, group, module, today = self._asked, self._group, self._module, self._today()

        def work(progress: Progress) -> tuple[ProgressModel, tuple[UnitColumn, ...]]:
            matrix = self._overview.matrix(group)
            shown = matrix.first_module() if module is None else module
            progress.check()
            company = self._overview.company(group, today)
            progress.check()
            hardest = self._overview.hardest(group, shown)
            return ProgressModel(matrix.of_module(shown), shown, company, hardest), matrix.units

        def done(result: tuple[ProgressModel, tuple[UnitColumn, ...]]) -> None:
            model, units = result
            if asked == self._asked:
                self._units = units
                self._module = model.module
                self._view.show_progress(model)

        self._jobs.run(work, done)

    def open_history_of(self, person: PersonRow, code: str) -> None:
        """The same by the unit's code."""
        unit = next((unit for unit in self._units if unit.code == code), None)
        if unit is not None:
            self.open_history(person, unit)

    def open_history(self, person: PersonRow, unit: UnitColumn) -> None:
        """Show what this learner did in this unit, and let the learner see that the teacher looked."""
        teacher, today = self._frame.teacher, self._today()
        if teacher is None or unit.closed:
            return
        signer = self._frame.signer

        def work(progress: Progress) -> tuple[Step, ...]:
            steps = self._overview.history(person.id, unit.code)
            self._overview.note_opened(teacher.id, person.id, unit.code, today=today, signer=signer)
            return steps

        self._jobs.run(work, lambda steps: self._view.show_history(person, unit, steps))
