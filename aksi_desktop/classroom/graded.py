"""May this person start this quiz now? A test that counts needs a sure name, one learner, and a disk that keeps."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Literal, Protocol

from msgspec import Struct

if TYPE_CHECKING:
    from aksi_desktop.classroom.task_cards import TaskCard

Reason = Literal["belum-aman", "belum-dipastikan", "berdua"]


class GradedTasks(Protocol):
    """What is asked of the tasks."""

    def graded_quiz(self, person: str, lesson: str, today: date) -> TaskCard | None: ...


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


class Graded:
    """The one rule for tests that count. Practice is never refused.

    ``loses_work`` says whether this computer's disk forgets at shutdown; ``hub_reached`` whether answers leave it as
    they are given, so that a disk that forgets loses none.
    """

    def __init__(
        self, tasks: GradedTasks, *, loses_work: Callable[[], bool], hub_reached: Callable[[], bool] = lambda: False
    ) -> None:
        self._tasks = tasks
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

    def _counting(self, person: str, lesson: str, today: date) -> TaskCard | None:
        """The test that this learner still has to write in this unit; one written already is practice from then on."""
        task = self._tasks.graded_quiz(person, lesson, today)
        return None if task is None or task.done else task
