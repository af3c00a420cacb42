"""The matrix of Kelas: learners by units, and what stands in each cell. Sensitive units have no state at all."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from aksi_desktop.classroom.work import work_of

if TYPE_CHECKING:
    from aksi_desktop.classroom.work import Work
    from aksi_desktop.curriculum import LessonCard, Library, Module
    from aksi_desktop.records import Records
    from aksi_desktop.roster import LearnerCard

State = Literal["kosong", "jalan", "selesai", "nilai"]
Bests = dict[tuple[str, str], int]


class Cell(Struct, frozen=True, gc=False):
    """One learner in one unit.

    ``state``: ``nilai`` (``percent`` of the best finished quiz, by first tries), ``selesai`` (read to the end, no
    finished quiz), ``jalan`` (``done`` of ``total`` sections), ``kosong``.
    """

    state: State = "kosong"
    percent: int = 0
    done: int = 0
    total: int = 0


EMPTY = Cell()
FEW_UNITS = 12


class UnitColumn(Struct, frozen=True):
    """A unit. ``title`` is the neutral one of a sensitive unit, which is ``closed``: nothing of it is shown here."""

    code: str
    title: str
    module: str
    closed: bool


class PersonRow(Struct, frozen=True):
    """A learner: names and roll number."""

    id: str
    name: str
    call_name: str
    roll: int


class ModuleChoice(Struct, frozen=True):
    """A module that can be picked, with the number of its units."""

    code: str
    title: str
    units: int


class Matrix(Struct, frozen=True):
    """Learners by roll number, units in the curriculum's order; ``cells[row][column]``."""

    people: tuple[PersonRow, ...] = ()
    units: tuple[UnitColumn, ...] = ()
    cells: tuple[tuple[Cell, ...], ...] = ()
    modules: tuple[ModuleChoice, ...] = ()

    def of_module(self, module: str) -> Matrix:
        """The same with the units of one module only; "" gives all."""
        if not module:
            return self
        kept = [index for index, unit in enumerate(self.units) if unit.module == module]
        return Matrix(
            self.people,
            tuple(self.units[index] for index in kept),
            tuple(tuple(row[index] for index in kept) for row in self.cells),
            self.modules,
        )

    def first_module(self) -> str:
        """Where to begin: all units ("") while they are few, else the module in which most cells hold something."""
        if len(self.units) <= FEW_UNITS:
            return ""
        counts = {module.code: 0 for module in self.modules}
        for row in self.cells:
            for unit, cell in zip(self.units, row, strict=True):
                counts[unit.module] += cell.state != "kosong"
        return max(counts, key=lambda code: counts[code], default="")


def build_matrix(records: Records, library: Library, learners: Sequence[LearnerCard]) -> Matrix:
    """The matrix of these learners over all units for students."""
    modules = [module for module in library.modules if module.audience == "murid"]
    cards = [(module, card) for module in modules for card in module.lessons if card.audience == "murid"]
    people = [PersonRow(each.id, each.name, each.call_name or each.name, each.roll) for each in learners]
    codes = [card.code for _, card in cards]
    ids = [each.id for each in people]
    work, best = work_of(records, ids, codes), best_results(records, ids)
    return Matrix(
        tuple(people),
        tuple(_column(module, card) for module, card in cards),
        tuple(tuple(_cell(person.id, card, work, best) for _, card in cards) for person in people),
        tuple(_choice(module) for module in modules),
    )


def best_results(records: Records, learners: Sequence[str]) -> Bests:
    """The best finished attempt of each (learner, unit) in per cent of its items, by first tries."""
    rows = records.query(
        "SELECT learner, quiz, max(100.0 * min(first_right, total) / total) FROM attempt"
        " WHERE finished = 1 AND total > 0 AND learner IN (SELECT value FROM json_each(?)) GROUP BY learner, quiz",
        (json.dumps(list(learners)),),
    )
    return {(str(learner), str(quiz)): round(float(str(share))) for learner, quiz, share in rows}


def _cell(person: str, card: LessonCard, work: Work, best: Bests) -> Cell:
    if card.sensitive == "tinggi":
        return EMPTY
    key = (person, card.code)
    if key in best:
        return Cell("nilai", best[key])
    read = work.sections.get(key, set())
    done, total = sum(part.id in read for part in card.sections), len(card.sections)
    if work.state(person, card.code, "pelajaran", [part.id for part in card.sections]) == "selesai":
        return Cell("selesai", done=done, total=total)
    started = bool(done) or key in work.activities or key in work.quizzes
    return Cell("jalan", done=done, total=total) if started else EMPTY


def _column(module: Module, card: LessonCard) -> UnitColumn:
    return UnitColumn(card.code, card.screen_title or card.title, module.code, card.sensitive == "tinggi")


def _choice(module: Module) -> ModuleChoice:
    return ModuleChoice(module.code, module.title, sum(card.audience == "murid" for card in module.lessons))
