"""What Beranda and Pelajaran do: ask the library and the learner's progress, show, and open what is chosen. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from aksi_desktop.ui.home.model import HomeModel, ModuleRows, home_tasks, module_rows, next_of, part_of_day

if TYPE_CHECKING:
    from aksi_desktop.classroom.tasks import Tasks
    from aksi_desktop.curriculum import Library
    from aksi_desktop.learning import Learning

    from aksi_desktop.ui.frame import Frame, Learner


class HomePage(Protocol):
    """What the presenter asks of Beranda's view."""

    def show_home(self, model: HomeModel) -> None: ...


class LessonsPage(Protocol):
    """What the presenter asks of Pelajaran's view."""

    def show_modules(self, modules: tuple[ModuleRows, ...]) -> None: ...


class HomePresenter:
    """Beranda. ``clock`` gives the local time; tests give their own."""

    def __init__(
        self,
        view: HomePage,
        *,
        library: Library,
        learning: Learning,
        learner: Callable[[], Learner],
        tasks: Tasks | None = None,
        clock: Callable[[], datetime] = datetime.now,
    ) -> None:
        self._view = view
        self._library = library
        self._learning = learning
        self._learner = learner
        self._tasks = tasks
        self._clock = clock

    def refresh(self) -> None:
        """Show the state of now."""
        learner = self._learner()
        modules = [module for module in self._library.modules if module.audience == "murid"]
        progress = self._learning.progress(learner.id)
        rows = module_rows(modules, progress)
        now = self._clock()
        given = self._tasks.for_learner(learner.id, now.date()) if self._tasks is not None and not learner.guest else ()
        self._view.show_home(
            HomeModel(
                part=part_of_day(now.hour),
                call_name=learner.call_name,
                next=next_of(rows, progress),
                modules=rows,
                today=now.date(),
                tasks=home_tasks(given, self._library, progress),
            )
        )

    def tick(self, task: str) -> Callable[[], None] | None:
        """The learner says that a task outside the program is done. Gives the way back; None where tasks are not kept.

        Raises:
            ClassroomError: the task is not the learner's any more; RecordsError: the disk did not take it.
        """
        tasks, person = self._tasks, self._learner().id
        if tasks is None:
            return None

        tasks.tick(person, task)
        return lambda: tasks.tick(person, task, back=True)


class LessonsPresenter:
    """Pelajaran."""

    def __init__(self, view: LessonsPage, *, library: Library, learning: Learning, frame: Frame) -> None:
        self._view = view
        self._library = library
        self._learning = learning
        self._frame = frame

    def refresh(self) -> None:
        """Show every module with the state of now."""
        self._view.show_modules(module_rows(self._library.modules, self._learning.progress(self._frame.learner.id)))

    def open(self, code: str) -> None:
        """Open a lesson where the learner stopped."""
        self._frame.open_lesson(code)
