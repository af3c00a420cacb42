"""Tests that count: may this person start this quiz now, and what is this quiz to this learner today?

A test needs a sure name, one learner, and a disk that keeps. Written once, it is practice again.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Literal, Protocol

from msgspec import Struct

from aksi_desktop.classroom.task_cards import TaskCard

if TYPE_CHECKING:
    from aksi_desktop.records import Records

Standing = Literal["tes", "selesai", "lewat"]
Reason = Literal["belum-aman", "belum-dipastikan", "berdua"]


class GradedTasks(Protocol):
    """What is asked of the tasks."""

    def graded_quiz(self, person: str, lesson: str, today: date) -> TaskCard | None: ...

    def tests(self, person: str, lesson: str, today: date) -> tuple[TaskCard, ...]: ...


class Sitting(Struct, frozen=True):
    """Who sits there. ``verified``: nobody needs to say yes to the sign-in; ``partner`` is the second of two learners,
    or "".
    """

    person: str
    verified: bool = True
    partner: str = ""


class Refusal(Struct, frozen=True):
    """Why a test that counts cannot begin now, and which task asks for it."""

    reason: Reason
    task: str


class GivenTest(Struct, frozen=True):
    """A test that counts, as it stands for one learner.

    ``standing``: ``tes``, to be written now; ``selesai``, written; ``lewat``, its last day has gone unwritten.
    ``giver`` is the teacher's call name, or "" where it is not known here.
    """

    task: TaskCard
    standing: Standing
    giver: str = ""


class Graded:
    """The one rule for tests that count. Practice is never refused.

    ``loses_work`` says whether this computer's disk forgets at shutdown; ``hub_reached`` whether answers leave it as
    they are given, so that a disk that forgets loses none; ``giver`` names the teacher of a task.
    """

    def __init__(
        self,
        tasks: GradedTasks,
        *,
        loses_work: Callable[[], bool],
        hub_reached: Callable[[], bool] = lambda: False,
        giver: Callable[[str], str] = lambda task: "",
    ) -> None:
        self._tasks = tasks
        self._giver = giver
        self._loses_work = loses_work
        self._hub_reached = hub_reached

    @property
    def unsafe(self) -> bool:
        """Whether what is done here is lost at shutdown: what the chip says."""
        return self._loses_work() and not self._hub_reached()

    def refusal(self, sitting: Sitting, lesson: str, today: date) -> Refusal | None:
        """None when the quiz of ``lesson`` may begin, which it always may while it does not count.

        Of several reasons the one that can be mended at once comes first: one learner goes to another computer, a
        teacher says yes, and last the computer itself.
        """
        task = self._counting(sitting.person, lesson, today)
        # What two do counts for both, so it must be practice for both: the second may be of another class.
        if task is None and sitting.partner:
            task = self._counting(sitting.partner, lesson, today)
        if task is None:
            return None
        if sitting.partner:
            return Refusal("berdua", task.title)
        if not sitting.verified:
            return Refusal("belum-dipastikan", task.title)
        return Refusal("belum-aman", task.title) if self.unsafe else None

    def given(self, person: str, lesson: str, today: date) -> GivenTest | None:
        """The test that this learner was given in this unit's quiz; None where there is none, so all is practice."""
        tests = self._tasks.tests(person, lesson, today)
        for task in tests:
            if not task.done and task.state != "lewat":
                return GivenTest(task, "tes", self._giver(task.id))
        for task in tests:
            if task.done:
                return GivenTest(task, "selesai")
        return GivenTest(tests[0], "lewat") if tests else None

    def _counting(self, person: str, lesson: str, today: date) -> TaskCard | None:
        """The test that this learner still has to write in this unit; one written already is practice from then on."""
        task = self._tasks.graded_quiz(person, lesson, today)
        return None if task is None or task.done else task


def giver_of(records: Records, task: str) -> str:
    """The call name of the teacher who gave this task last, or "" where nobody's name is known on this computer."""
    from aksi_desktop.roster.teachers import Teachers

    for (about,) in records.query("SELECT about FROM task WHERE task = ? AND withdrawn = 0", (task,)):
        for head in records.heads("task.described", about=str(about), obj=task):
            teacher = Teachers(records).find(head.by) if head.by else None
            return teacher.call_name if teacher is not None else ""
    return ""
