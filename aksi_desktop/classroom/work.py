"""How far many learners are in many units, read at once from what ``learning`` keeps of each."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from aksi_desktop.classroom.since import FOREVER, written_in

if TYPE_CHECKING:
    from aksi_desktop.records import Records

WorkState = Literal["baru", "jalan", "selesai"]


class Work(Struct, frozen=True):
    """What was done, by (learner, unit): ids of sections, activities, ends of units, and quizzes begun or finished.

    ``ends`` tells when (ms since 1970) the finished attempts at a quiz ended; ``tests``, by (learner, task), whether
    what was begun as that test is finished.
    ``ticks`` are (learner, task) of what was done outside the program, as the learner says.
    """

    sections: dict[tuple[str, str], set[str]] = {}
    ended: set[tuple[str, str]] = set()
    activities: set[tuple[str, str]] = set()
    quizzes: dict[tuple[str, str], bool] = {}
    ends: dict[tuple[str, str], list[int]] = {}
    tests: dict[tuple[str, str], bool] = {}
    ticks: set[tuple[str, str]] = set()

    def state(self, learner: str, lesson: str, part: str, sections: Collection[str]) -> WorkState:
        """How far a learner is in one part (``pelajaran``, ``kuis``, ``aktivitas``) of a unit with these sections.

        A unit is done when it was finished (the pause card counts) or all its sections were read; a quiz when an
        attempt was finished; an activity when it was done.
        """
        key = (learner, lesson)
        if part == "kuis":
            finished = self.quizzes.get(key)
            return "baru" if finished is None else "selesai" if finished else "jalan"
        if part == "aktivitas":
            return "selesai" if key in self.activities else "baru"
        read = self.sections.get(key, set())
        if key in self.ended or (sections and read.issuperset(sections)):
            return "selesai"
        return "jalan" if read else "baru"

    def test(self, learner: str, quiz: str, task: str, since: int, until: int = FOREVER) -> WorkState:
        """How far a learner is in a test that counts.

        It is done when an attempt begun as this test is finished, or one that ended between ``since`` and ``until``
        (ms): the computer where it was written may not have known of the task. Practice begun is no test begun.
        """
        begun = self.tests.get((learner, task))
        if begun or written_in(self.ends.get((learner, quiz), ()), since, until):
            return "selesai"
        return "baru" if begun is None else "jalan"


def work_of(records: Records, learners: Iterable[str], lessons: Iterable[str], ticked: Collection[str] = ()) -> Work:
    """What these learners (canonical ids) did in these units, and which tasks of ``ticked`` they say are done."""
    people = json.dumps(list(learners))
    units = json.dumps(sorted({lesson for lesson in lessons if lesson}))
    work = Work()
    for learner, lesson, what, part in records.query(
        "SELECT learner, lesson, what, part FROM progress WHERE learner IN (SELECT value FROM json_each(?))"
        " AND lesson IN (SELECT value FROM json_each(?))",
        (people, units),
    ):
        key = (str(learner), str(lesson))
        if what == "section":
            work.sections.setdefault(key, set()).add(str(part))
        else:
            (work.activities if what == "activity" else work.ended).add(key)
    for learner, quiz, finished, ended, task in records.query(
        "SELECT learner, quiz, finished, ended, task FROM attempt WHERE learner IN (SELECT value FROM json_each(?))"
        " AND quiz IN (SELECT value FROM json_each(?))",
        (people, units),
    ):
        key = (str(learner), str(quiz))
        work.quizzes[key] = finished == 1 or work.quizzes.get(key, False)
        if finished == 1:
            work.ends.setdefault(key, []).append(int(str(ended)))
        if task:
            test = (str(learner), str(task))
            work.tests[test] = finished == 1 or work.tests.get(test, False)
    if ticked:
        rows = records.query(
            "SELECT learner, task FROM task_tick WHERE learner IN (SELECT value FROM json_each(?))"
            " AND task IN (SELECT value FROM json_each(?))",
            (people, json.dumps(sorted(ticked))),
        )
        work.ticks.update((str(learner), str(task)) for learner, task in rows)
    return work
