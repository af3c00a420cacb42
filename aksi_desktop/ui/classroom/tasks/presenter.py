"""What the tab Tugas does: read the tasks of a class, take one back, give it again; fill in a new one. No Qt here."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol

from msgspec.structs import replace

if TYPE_CHECKING:
    from aksi_desktop.classroom.groups import GroupCard
    from aksi_desktop.classroom.task_cards import ClassTask, Part, TaskForm
    from aksi_desktop.classroom.tasks import Tasks
    from aksi_desktop.curriculum import LessonCard, Library
    from aksi_desktop.errors import AksiError
    from aksi_desktop.roster import LearnerCard, Roster

    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.jobs import Jobs


class TasksPage(Protocol):
    """What the presenter asks of the tab."""

    def show_tasks(self, tasks: tuple[ClassTask, ...], today: date) -> None: ...
    def tell_withdrawn(self, title: str, undo: Callable[[], None]) -> None: ...


class TasksPresenter:
    """The list. ``clock`` gives the local time; tests give their own."""

    def __init__(
        self,
        view: TasksPage,
        *,
        tasks: Tasks,
        jobs: Jobs,
        frame: Frame,
        clock: Callable[[], datetime] = datetime.now,
    ) -> None:
        self._view = view
        self._tasks = tasks
        self._jobs = jobs
        self._frame = frame
        self._clock = clock
        self._group = ""

    def show(self, group: str) -> None:
        """Read and show the tasks of a class; an answer for a class that was left meanwhile is dropped."""
        self._group = group
        today = self._clock().date()

        def shown(found: tuple[ClassTask, ...]) -> None:
            if group == self._group:
                self._view.show_tasks(found, today)

        self._jobs.run(lambda progress: self._tasks.for_class(group, today), shown)

    def withdraw(self, task: ClassTask) -> None:
        """Take a task back; the message offers to give it again."""
        signer, by = self._frame.signer, self._frame.learner.id

        def done(taken: tuple[str, ...]) -> None:
            self.show(self._group)
            self._view.tell_withdrawn(task.title, lambda: self._restore(task, taken))

        self._jobs.run(lambda progress: self._tasks.withdraw(task.id, signer=signer, by=by), done)

    def _restore(self, task: ClassTask, to: tuple[str, ...]) -> None:
        signer, by = self._frame.signer, self._frame.learner.id

        def done(_: tuple[str, ...]) -> None:
            self.show(self._group)

        self._jobs.run(lambda progress: self._tasks.withdraw(task.id, signer=signer, by=by, back=True, to=to), done)


class AssignPresenter:
    """The dialog: which units there are, what of them can be asked for, and the saving."""

    def __init__(
        self, *, tasks: Tasks, roster: Roster, library: Library, jobs: Jobs, frame: Frame, group: str, task: str = ""
    ) -> None:
        self._tasks = tasks
        self._library = library
        self._roster = roster
        self._jobs = jobs
        self._frame = frame
        self._group = group
        self._task = task

    def units(self, typed: str = "") -> tuple[LessonCard, ...]:
        """The student units whose code, neutral title or summary hold every word typed, in the curriculum's order."""
        words = typed.casefold().split()
        return tuple(
            card
            for card in self._library.cards_in_order()
            if card.audience == "murid"
            and all(word in f"{card.code} {card.screen_title} {card.summary}".casefold() for word in words)
        )

    def next_unit(self, today: date) -> str:
        """The first student unit that this class was not given yet, the first of all once it had every one, or ""."""
        given = {task.lesson for task in self._tasks.for_class(self._group, today)}
        units = [card.code for card in self.units()]
        return next((code for code in units if code not in given), units[0] if units else "")

    def parts(self, lesson: str) -> tuple[Part, ...]:
        """What of a unit can be asked for; of a sensitive one reading alone, of none something outside the program."""
        card = self._library.find(lesson)
        if card is None:
            return ("lain",)
        if card.sensitive == "tinggi":
            return ("pelajaran",)
        found: list[Part] = ["pelajaran"]
        if card.has_quiz:
            found.append("kuis")
        if card.has_activity:
            found.append("aktivitas")
        return tuple(found)

    def is_sensitive(self, lesson: str) -> bool:
        """Whether the unit is read without a due day and without a mark."""
        card = self._library.find(lesson)
        return card is not None and card.sensitive == "tinggi"

    def groups(self) -> tuple[GroupCard, ...]:
        """The groups of the class."""
        return self._tasks.groups.of_class(self._group)

    def learners(self) -> tuple[LearnerCard, ...]:
        """The learners of the class by roll number."""
        return tuple(self._roster.learners(self._group))

    def save(
        self, form: TaskForm, group_name: str, done: Callable[[], None], failed: Callable[[AksiError], None]
    ) -> None:
        """Assign, or change the task that is open. With ``group_name`` the chosen learners become a group first."""
        signer, by = self._frame.signer, self._frame.learner.id

        def work(_: object) -> None:
            asked = form
            self._tasks.check(form)
            if group_name.strip():
                group = self._tasks.groups.describe(self._group, group_name, form.to, signer=signer, by=by)
                asked = replace(form, to=(group,))
            if self._task:
                self._tasks.change(self._task, asked, signer=signer, by=by)
            else:
                self._tasks.assign(asked, signer=signer, by=by)

        self._jobs.run(work, lambda _: done(), on_error=failed)
