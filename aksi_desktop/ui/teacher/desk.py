"""What the teacher's Beranda shows: today, the own classes, what was collected. No Qt here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from aksi_desktop.exchange.errors import SchoolError
from aksi_desktop.roster.teachers import Teachers

from aksi_desktop.ui.frame import Teacher
from aksi_desktop.ui.home.model import DayPart, part_of_day

if TYPE_CHECKING:
    from aksi_desktop.classroom.overview import Collected
    from aksi_desktop.roster import ClassCard

    from aksi_desktop.ui.frame import Frame
    from aksi_desktop.ui.jobs import Jobs, Progress
    from aksi_desktop.ui.services import Services
    from aksi_desktop.ui.teacher.door import Enter
    from aksi_desktop.ui.teacher.own_computers import TeacherList

DAYS = 7


@dataclass(frozen=True, slots=True)
class ClassToday:
    """One class as a card: learners, how many of them worked in the last seven days, how many tasks are open.

    ``worked`` and ``tasks`` are None until they are counted.
    """

    id: str
    name: str
    learners: int
    worked: int | None = None
    tasks: int | None = None


@dataclass(frozen=True, slots=True)
class DeskModel:
    """Everything on the teacher's Beranda.

    ``last_class`` is the id of the class to go on with, or "". ``may_choose``: there are several classes to choose
    one's own from, and the school's keys are open to say so. ``sees_classes`` is False for a technician.
    ``at_school`` is False on a teacher's own computer, which holds no key of the school. ``resumed`` is False until a
    class was opened here for the first time.
    """

    part: DayPart
    call_name: str
    day: date
    classes: tuple[ClassToday, ...]
    last_class: str
    may_choose: bool
    sees_classes: bool
    collected: Collected
    at_school: bool = True
    resumed: bool = True


class DeskPage(Protocol):
    """What the presenter asks of the view."""

    def show_desk(self, model: DeskModel) -> None: ...


class DeskPresenter:
    """The teacher's Beranda. ``clock`` gives the local time; tests give their own."""

    def __init__(
        self,
        view: DeskPage,
        *,
        services: Services,
        jobs: Jobs,
        frame: Frame,
        enter: Enter,
        clock: Callable[[], datetime] = datetime.now,
    ) -> None:
        self._view = view
        self._services = services
        self._overview = services.overview
        self._jobs = jobs
        self._frame = frame
        self._enter = enter
        self._clock = clock
        self._counted: dict[str, ClassToday] = {}
        self._asked = 0

    def refresh(self) -> None:
        """Show the state of now: at once what is cheap, and what must be counted when it is."""
        model = self._model()
        if model is None:
            return
        self._view.show_desk(model)
        self._asked += 1
        asked, day, classes = self._asked, model.day, model.classes

        def done(counted: tuple[ClassToday, ...]) -> None:
            if asked == self._asked and self._frame.teacher is not None:
                self._counted = {found.id: found for found in counted}
                self._view.show_desk(replace(model, classes=counted))

        if classes:
            self._jobs.run(lambda progress: self._count(classes, day, progress), done)

    def school_classes(self) -> list[ClassCard]:
        """All classes of the school, for choosing one's own."""
        return self._services.roster.classes()

    def teacher_list(self) -> TeacherList:
        """The teachers of the school and their own computers; on the school's computer, where its keys are open."""
        from aksi_desktop.ui.teacher.own_computers import TeacherList

        return TeacherList(services=self._services, jobs=self._jobs, frame=self._frame)

    def choose_classes(self, classes: tuple[str, ...]) -> None:
        """Record which classes are the teacher's own (none: all) and open the desk anew.

        Raises:
            SchoolError: ``set-at-school`` on a teacher's own computer.
            RecordsError: the disk did not take it; all is as before.
        """
        teacher, secrets = self._frame.teacher, self._frame.secrets
        if teacher is None:
            return
        if secrets is None:
            raise SchoolError("set-at-school")
        card = Teachers(self._services.records).describe(
            teacher.name,
            teacher.call_name,
            teacher.role,
            signer=self._frame.signer,
            teacher=teacher.id,
            classes=classes,
        )
        self._enter(Teacher(card.id, card.name, card.call_name, card.role, card.classes), secrets)

    def _model(self) -> DeskModel | None:
        teacher = self._frame.teacher
        if teacher is None:
            return None
        now = self._clock()
        sees = teacher.role != "ti"
        school = self._services.roster.classes() if sees else []
        cards = [card for card in school if teacher.may_open(card.id)]
        known = {card.id for card in cards}
        last = self._services.settings.last_class
        return DeskModel(
            part=part_of_day(now.hour),
            call_name=teacher.call_name,
            day=now.date(),
            classes=tuple(self._before(card) for card in cards),
            last_class=last if last in known else (cards[0].id if cards else ""),
            may_choose=len(school) > 1 and self._frame.secrets is not None,
            sees_classes=sees,
            collected=self._overview.collected(),
            resumed=last in known,
            at_school=self._frame.secrets is not None,
        )

    def _before(self, card: ClassCard) -> ClassToday:
        """A class with the counts of last time, so that a refresh does not flicker."""
        known = self._counted.get(card.id)
        worked, tasks = (known.worked, known.tasks) if known else (None, None)
        return ClassToday(card.id, card.name, card.count, worked, tasks)

    def _count(self, classes: tuple[ClassToday, ...], day: date, progress: Progress) -> tuple[ClassToday, ...]:
        worked = self._overview.worked_since(day - timedelta(days=DAYS - 1))
        found = []
        for each in classes:
            progress.check()
            here = sum(card.id in worked for card in self._services.roster.learners(each.id))
            tasks = sum(task.phase == "buka" for task in self._services.tasks.for_class(each.id, day))
            found.append(replace(each, worked=here, tasks=tasks))
        return tuple(found)
