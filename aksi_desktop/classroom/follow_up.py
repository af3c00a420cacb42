"""What follows an assessment: remedial, susulan and pengayaan. Offers of help and work, by roll number, no ranking."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aksi_desktop.classroom.assessments import MarksError

if TYPE_CHECKING:
    from aksi_desktop.classroom.marks import MarkTable
    from aksi_desktop.roster import LearnerCard


@dataclass(frozen=True, slots=True)
class Waiting:
    """A learner on a list. ``first`` is the first mark where there is one; ``reason`` is the state in the register
    on that day (``izin``, ``sakit``, ``alpa``, ``dispensasi``, ``pkl``) or "".
    """

    learner: LearnerCard
    first: int | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class FollowUp:
    """The three lists of one assessment."""

    remedial: tuple[Waiting, ...]
    susulan: tuple[Waiting, ...]
    pengayaan: tuple[Waiting, ...]


def follow_up(table: MarkTable, assessment: str, absent: Mapping[str, str] | None = None) -> FollowUp:
    """Who waits for what: remedial, first mark below the KKTP and none since; susulan, no mark; pengayaan, reached
    at the first try and no such work marked. ``absent`` gives the register's state of a learner (id) on that day.

    Raises:
        MarksError: ``assessment-missing``.
    """
    place = table.column(assessment)
    if place < 0:
        raise MarksError("assessment-missing")
    kktp = table.columns[place].kktp
    remedial, susulan, pengayaan = [], [], []
    for line in table.lines:
        kept = line.cells[place].kept
        first = kept.first
        waiting = Waiting(line.learner, first, (absent or {}).get(line.learner.id, ""))
        if first is None and kept.remedial is None:
            susulan.append(waiting)
        elif first is not None and first < kktp and kept.remedial is None:
            remedial.append(waiting)
        elif first is not None and first >= kktp and kept.pengayaan is None:
            pengayaan.append(waiting)
    return FollowUp(tuple(remedial), tuple(susulan), tuple(pengayaan))
