"""Tasks for a class, a group or a learner: what to do, from when, until when, and how far each one is.

Rules that hold here and nowhere else: a sensitive unit is only ever reading, without a due date and without a mark,
and nobody is counted for it; nothing is overdue while a learner is out on placement (PKL); a computer that lost its
clock hides nothing and calls nothing late.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Protocol

from aksi_desktop.classroom.days import ClassroomError, clock_lost, read_day
from aksi_desktop.classroom.groups import Groups
from aksi_desktop.classroom.since import counts_from, counts_until
from aksi_desktop.classroom.task_cards import (
    PARTS,
    Audience,
    ClassTask,
    Part,
    Phase,
    StoredTask,
    TaskCard,
    TaskForm,
    TaskPerson,
    TaskState,
)
from aksi_desktop.classroom.ticks import tick_fact
from aksi_desktop.classroom.work import Work, WorkState, work_of
from aksi_desktop.records import Fact, new_id, replacing
from aksi_desktop.records.catalogue import TaskDescribed

if TYPE_CHECKING:
    from aksi_desktop.curriculum import LessonCard, Library
    from aksi_desktop.records import Records, Signer
    from aksi_desktop.roster import LearnerCard, Roster

_KIND = "task.described"
_LONGEST_TITLE, _LONGEST_NOTE = 120, 400


class Leave(Protocol):
    """Who is out on placement; the roster's ``Placements`` fits."""

    def on_leave(self, person: str, day: date, /) -> bool:
        """Whether the learner is out on placement that day."""


_SELECT = "SELECT about, task, title, lesson, part, opens, due, graded, note, said FROM task"


class Tasks:
    """Assigns tasks and says how far they are. A method that writes raises ``RecordsError`` when the disk fails."""

    def __init__(self, records: Records, roster: Roster, library: Library, leave: Leave | None = None) -> None:
        self._records = records
        self._roster = roster
        self._library = library
        self._leave = leave
        self.groups = Groups(records)

    # ------------------------------------------------------------------ what a learner has to do

    def for_learner(self, person: str, today: date) -> tuple[TaskCard, ...]:
        """This learner's open tasks: what is due first comes first, then those without a day, then what is done.

        A guest has none. ``today`` comes from the computer and may be wrong.
        """
        rows = self._rows_of(person)
        if not rows:
            return ()
        me = self._records.identity(person)
        work = work_of(self._records, [me], [row.lesson for row in rows], _ticked(rows))
        opened = [row for row in rows if clock_lost(today) or row.opens is None or row.opens <= today]
        cards = [self._card(row, me, today, work) for row in opened if not self._over(row, today)]
        return tuple(sorted(cards, key=lambda card: (card.done, card.due or date.max, card.title, card.id)))

    def graded_quiz(self, person: str, lesson: str, today: date) -> TaskCard | None:
        """The test that counts which this learner may write now in this unit's quiz, or None: then it is practice.

        Of several the one not written yet. Whoever is out on placement when it is due may write it later.
        """
        found = [card for card in self.tests(person, lesson, today) if card.state != "lewat"]
        return min(found, key=lambda card: card.done, default=None)

    def tests(self, person: str, lesson: str, today: date) -> tuple[TaskCard, ...]:
        """The tests that count which this learner was given in this unit's quiz, from their first day on."""
        rows = [
            row
            for row in self._rows_of(person)
            if row.graded and row.part == "kuis" and row.lesson == lesson and not self._is_sensitive(lesson)
        ]
        if not rows:
            return ()
        me = self._records.identity(person)
        work = work_of(self._records, [me], [lesson])
        begun = [row for row in rows if clock_lost(today) or row.opens is None or row.opens <= today]
        return tuple(self._card(row, me, today, work) for row in begun)

    def tick(self, person: str, task: str, *, back: bool = False) -> None:
        """A learner says that a task outside the program is done, or (``back``) that it is not after all.

        What the program sees by itself cannot be ticked off.

        Raises:
            ClassroomError: ``task-unknown``: no such task outside the program is this learner's.
        """
        if not any(row.id == task and row.part == "lain" for row in self._rows_of(person)):
            raise ClassroomError("task-unknown")
        self._records.append(tick_fact(self._records, self._records.identity(person), task, back=back))

    # ------------------------------------------------------------------ what a class has to do

    def for_class(self, group: str, today: date) -> tuple[ClassTask, ...]:
        """All tasks of a class, its groups and its learners: open ones, coming ones, then past ones, newest first."""
        learners = {card.id: card for card in self._roster.learners(group)}
        groups = {card.id: card for card in self.groups.of_class(group)}
        by_task: dict[str, list[StoredTask]] = {}
        for row in self._rows((group, *groups, *learners)):
            by_task.setdefault(row.id, []).append(row)
        every = [row for rows in by_task.values() for row in rows]
        work = work_of(self._records, learners, {row.lesson for row in every}, _ticked(every))
        tasks = []
        for rows in by_task.values():
            first = rows[0]
            if first.about == group:
                audience, name, whom = "kelas", "", list(learners.values())
            elif first.about in groups:
                members = groups[first.about].members
                audience, name = "kelompok", groups[first.about].name
                whom = [learners[one] for one in members if one in learners]
            else:
                audience, name, whom = "murid", "", [learners[row.about] for row in rows if row.about in learners]
            tasks.append(self._class_task(rows, audience, name, whom, today, work))  # type: ignore[arg-type]
        return tuple(sorted(tasks, key=_place))

    # ------------------------------------------------------------------ assigning

    def assign(self, form: TaskForm, *, signer: Signer, by: str = "") -> str:
        """Give a task; gives its id. Several learners share one task.

        Raises:
            ClassroomError: what the form asks for cannot be (see the codes there); UnknownLesson: no such unit.
        """
        data = self._described(form)
        task = new_id()
        self._records.append(*(self._fact(about, task, data, by) for about in form.to), signer=signer)
        return task

    def change(self, task: str, form: TaskForm, *, signer: Signer, by: str = "") -> None:
        """Describe a task anew; whom it is not for any more has it withdrawn, in the same commit.

        Raises:
            ClassroomError: as :meth:`assign`, and ``task-unknown``.
        """
        data = self._described(form)
        old = self._abouts(task)
        facts = [self._fact(about, task, data, by) for about in form.to]
        kept = {self._records.identity(about) for about in form.to}
        facts += [self._withdrawn_fact(about, task, by) for about in old if about not in kept]
        self._records.append(*facts, signer=signer)

    def withdraw(
        self, task: str, *, signer: Signer, by: str = "", back: bool = False, to: Sequence[str] = ()
    ) -> tuple[str, ...]:
        """Take a task back from everyone; gives whom it was taken from (classes, groups, learners).

        ``back`` gives it again: to those of ``to``, so that nobody gets what an edit took away before; to all where
        ``to`` is not said.

        Raises:
            ClassroomError: ``task-unknown``.
        """
        meant = [about for about in self._abouts(task, withdrawn=back) if not to or about in to]
        facts = [self._withdrawn_fact(about, task, by, withdrawn=not back) for about in meant]
        self._records.append(*facts, signer=signer)
        return tuple(meant)

    def check(self, form: TaskForm) -> None:
        """Raise what :meth:`assign` would, recording nothing."""
        self._described(form)

    # ------------------------------------------------------------------ inside

    def _described(self, form: TaskForm) -> TaskDescribed:
        if not form.to:
            raise ClassroomError("task-nobody")
        if form.opens and form.due and form.due < form.opens:
            raise ClassroomError("task-due-before-opens")
        card = self._library.card(form.lesson) if form.lesson else None
        if card is not None and card.sensitive == "tinggi":
            return self._reading(form, card)
        if form.part != "lain" and card is None:
            raise ClassroomError("task-title-empty")
        if form.part == "kuis" and card is not None and not card.has_quiz:
            raise ClassroomError("task-no-quiz", lesson=card.code)
        if form.part == "aktivitas" and card is not None and not card.has_activity:
            raise ClassroomError("task-no-activity", lesson=card.code)
        if form.graded and form.part != "kuis":
            raise ClassroomError("task-graded-needs-quiz")
        title = form.title.strip() or (_title(card) if card is not None else "")
        if not title:
            raise ClassroomError("task-title-empty")
        return TaskDescribed(
            title=title[:_LONGEST_TITLE],
            lesson=form.lesson,
            part=form.part,
            opens=form.opens.isoformat() if form.opens else "",
            due=form.due.isoformat() if form.due else "",
            graded=int(form.graded),
            note=form.note.strip()[:_LONGEST_NOTE],
        )

    @staticmethod
    def _reading(form: TaskForm, card: LessonCard) -> TaskDescribed:
        """A sensitive unit: reading alone, by its neutral title, without a day and without a mark."""
        if form.graded:
            raise ClassroomError("task-sensitive-graded")
        if form.due is not None:
            raise ClassroomError("task-sensitive-due")
        if form.part != "pelajaran":
            raise ClassroomError("task-sensitive-reading")
        opens = form.opens.isoformat() if form.opens else ""
        return TaskDescribed(title=card.screen_title, lesson=card.code, opens=opens)

    def _fact(self, about: str, task: str, data: TaskDescribed, by: str) -> Fact:
        return replacing(self._records, Fact(_KIND, by=by, about=about, obj=task, data=data))

    def _withdrawn_fact(self, about: str, task: str, by: str, *, withdrawn: bool = True) -> Fact:
        found = self._records.heads(_KIND, about=about, obj=task)
        old: TaskDescribed = found[0].payload
        data = TaskDescribed(
            title=old.title, lesson=old.lesson, part=old.part, opens=old.opens, due=old.due, graded=old.graded,
            note=old.note, withdrawn=int(withdrawn),
        )  # fmt: skip
        return Fact(_KIND, by=by, about=about, obj=task, base=[head.id for head in found], data=data)

    def _abouts(self, task: str, *, withdrawn: bool | None = None) -> list[str]:
        """Whom a task is or was for; ``withdrawn`` narrows to those it was, or was not, taken back from."""
        rows = self._records.query("SELECT about, withdrawn FROM task WHERE task = ?", (task,))
        if not rows:
            raise ClassroomError("task-unknown")
        return [str(about) for about, gone in rows if withdrawn is None or withdrawn == (gone == 1)]

    def _rows_of(self, person: str) -> list[StoredTask]:
        learner = self._roster.learner(person)
        if learner is None:
            return []
        groups = self.groups.of_learner(learner.group, learner.id) if learner.group else ()
        return self._rows((learner.id, learner.group, *(card.id for card in groups)))

    def _rows(self, abouts: Iterable[str]) -> list[StoredTask]:
        wanted = [about for about in abouts if about]
        marks = ", ".join("?" * len(wanted))
        rows = self._records.query(f"{_SELECT} WHERE withdrawn = 0 AND about IN ({marks}) ORDER BY task, about", wanted)
        return [self._stored(row) for row in rows]

    def _stored(self, row: tuple[object, ...]) -> StoredTask:
        about, task, title, lesson, part, opens, due, graded, note, said = map(str, row)
        kind: Part = next((one for one in PARTS if one == part), "lain")
        if self._is_sensitive(lesson):
            # whatever an event from elsewhere says: reading alone, without a day, under the neutral title
            title = self._library.card(lesson).screen_title
            return StoredTask(about, task, title, lesson, "pelajaran", read_day(opens), None, graded=False, note="")
        return StoredTask(
            about, task, title, lesson, kind, read_day(opens), read_day(due), graded=graded == "1", note=note,
            since=counts_from(read_day(opens), int(said)), until=counts_until(read_day(due)),
        )  # fmt: skip

    def _is_sensitive(self, lesson: str) -> bool:
        card = self._library.find(lesson)
        return card is not None and card.sensitive == "tinggi"

    def _card(self, row: StoredTask, me: str, today: date, work: Work) -> TaskCard:
        state = self._state(row, me, today, work)
        late = row.due is not None and today > row.due
        # A due day that does not count for this learner is not shown either.
        due = row.due if state in ("lewat", "selesai") or not late else None
        return TaskCard(
            row.id, row.title, row.lesson, row.part, row.opens, due, row.graded, state == "selesai", state, row.note
        )

    def _state(self, row: StoredTask, person: str, today: date, work: Work) -> TaskState:
        if row.part == "lain":
            done: WorkState = "selesai" if (person, row.id) in work.ticks else "baru"
        elif row.graded and row.part == "kuis":
            done = work.test(person, row.lesson, row.id, row.since, row.until)
        else:
            card = self._library.find(row.lesson)
            done = work.state(person, row.lesson, row.part, [part.id for part in card.sections] if card else [])
        if done == "selesai":
            return "selesai"
        return "lewat" if self._is_late(row, person, today) else done

    def _is_late(self, row: StoredTask, person: str, today: date) -> bool:
        if row.due is None or today <= row.due or clock_lost(today):
            return False
        # Neither on placement nor for a day that came while out on placement.
        return not (self._on_leave(person, today) or self._on_leave(person, row.due))

    def _on_leave(self, person: str, day: date) -> bool:
        return self._leave is not None and self._leave.on_leave(person, day)

    @staticmethod
    def _over(row: StoredTask, today: date) -> bool:
        """What was to be done outside the program by a day that has gone is no use to ask for any more."""
        return row.part == "lain" and row.due is not None and today > row.due and not clock_lost(today)

    def _class_task(
        self,
        rows: Sequence[StoredTask],
        audience: Audience,
        to_name: str,
        learners: Sequence[LearnerCard],
        today: date,
        work: Work,
    ) -> ClassTask:
        row = rows[0]
        counted = not self._is_sensitive(row.lesson)
        people = tuple(
            TaskPerson(one.id, one.name, one.roll, self._state(row, one.id, today, work), self._on_leave(one.id, today))
            for one in sorted(learners, key=lambda one: (one.roll, one.name))
        )
        return ClassTask(
            row.id, row.title, row.lesson, row.part, row.opens, row.due, row.graded, row.note, audience,
            tuple(each.about for each in rows), to_name, _phase(row, today), counted, people if counted else (),
        )  # fmt: skip


def _ticked(rows: Iterable[StoredTask]) -> set[str]:
    return {row.id for row in rows if row.part == "lain"}


def _title(card: LessonCard) -> str:
    return card.screen_title or card.title


def _phase(row: StoredTask, today: date) -> Phase:
    if row.opens is not None and row.opens > today:
        return "akan"
    return "lewat" if row.due is not None and row.due < today else "buka"


def _place(task: ClassTask) -> tuple[int, int, str, str]:
    order = {"buka": 0, "akan": 1, "lewat": 2}[task.phase]
    day = (task.due or task.opens or date.max).toordinal()
    return (order, -day if task.phase == "lewat" else day, task.title, task.id)
