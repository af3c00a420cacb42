"""How a class stands: the matrix, who needs company and why, the hardest question, who looked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from aksi_desktop.assessment import Answer
from aksi_desktop.classroom.matrix import Cell, Matrix
from aksi_desktop.classroom.opened import Opened
from aksi_desktop.classroom.overview import Overview
from aksi_desktop.classroom.task_cards import TaskForm
from aksi_desktop.learning.sample import right_answer
from aksi_desktop.records import Fact
from aksi_desktop.roster import importing
from aksi_desktop.roster.placements import Placements
from aksi_desktop.roster.teachers import Teachers
from tests.classroom.school_day import TODAY, School, school_day
from tests.records.support import new_keys

DAY = timedelta(days=1)


@pytest.fixture
def school(tmp_path: Path) -> Iterator[School]:
    with school_day(tmp_path) as made:
        at(made, TODAY)
        yield made


@pytest.fixture
def overview(school: School) -> Overview:
    return Overview(
        school.records, school.roster, school.library, tasks=school.tasks, placements=Placements(school.records)
    )


def at(school: School, day: date, label: str = "LAB-A-01") -> None:
    """From now on it is half past eight of this day, at a computer of the lab."""
    moment = datetime(day.year, day.month, day.day, 8, 30).timestamp()
    school.records.begin_run(label=label, clock=lambda: moment)


def take_quiz(school: School, name: str, unit: str = "A1", *, right: int, wrong: Answer | None = None) -> None:
    """Answer the quiz to its end; the first ``right`` questions rightly."""
    person = school.one(name).id
    state = school.learning.start_attempt(person, unit)
    machine = [item for item in state.quiz.items if item.machine_marked]
    for place, item in enumerate(machine):
        given = right_answer(item) if place < right else (wrong or Answer())
        school.learning.answer(state, item, given)
    school.learning.finish(state)


def read(school: School, name: str, unit: str, sections: int) -> None:
    for part in school.library.card(unit).sections[:sections]:
        school.learning.section_done(school.one(name).id, unit, part.id)


def cell(school: School, matrix: Matrix, name: str, unit: str) -> Cell:
    row = [person.name for person in matrix.people].index(name)
    return matrix.cells[row][[column.code for column in matrix.units].index(unit)]


def test_a_cell_says_the_best_result_else_how_far_one_read(school: School, overview: Overview) -> None:
    take_quiz(school, "Siti", right=1)
    take_quiz(school, "Siti", right=4)
    read(school, "Rangga", "A1", 2)
    read(school, "Made", "A2", 3)
    matrix = overview.matrix(school.group)
    assert [person.roll for person in matrix.people] == [1, 2, 3, 4]
    total = sum(item.machine_marked for item in school.library.quiz("A1").items)  # type: ignore[union-attr]
    best = cell(school, matrix, "Siti", "A1")
    assert best.state == "nilai"
    assert best.percent >= round(100 * 4 / (total + 1))
    assert cell(school, matrix, "Rangga", "A1") == Cell("jalan", 0, 2, 3)
    assert cell(school, matrix, "Made", "A2").state == "selesai"
    assert cell(school, matrix, "Yosefa", "A1").state == "kosong"
    assert [column.code for column in matrix.of_module(school.library.card("P1").module).units] == ["P1"]


def test_a_sensitive_unit_has_no_state_and_stands_under_its_neutral_title(school: School, overview: Overview) -> None:
    read(school, "Siti", "P1", 3)
    school.learning.lesson_finished(school.one("Rangga").id, "P1", "jeda")
    matrix = overview.matrix(school.group)
    closed = next(column for column in matrix.units if column.code == "P1")
    assert closed.closed
    assert closed.title == school.library.card("P1").screen_title
    place = matrix.units.index(closed)
    assert all(row[place] == Cell() for row in matrix.cells)
    assert overview.history(school.one("Siti").id, "P1") == ()


def test_who_twice_stayed_below_sixty_needs_company_until_it_went_better(school: School, overview: Overview) -> None:
    take_quiz(school, "Rangga", right=1)
    assert overview.company(school.group, TODAY).people == ()
    take_quiz(school, "Rangga", right=1)
    (companion,) = overview.company(school.group, TODAY).people
    assert companion.person.name == "Rangga"
    assert [(reason.kind, reason.count, reason.unit) for reason in companion.reasons] == [("low", 2, "A1")]
    take_quiz(school, "Rangga", right=4)
    assert overview.company(school.group, TODAY).people == ()


def test_late_tasks_need_company_by_roll_number_and_never_during_pkl(school: School, overview: Overview) -> None:
    form = TaskForm(to=(school.group,), lesson="A1", due=TODAY - DAY)
    school.tasks.assign(form, signer=school.keys.admin)
    read(school, "Made", "A1", 3)
    take_quiz(school, "Yosefa", right=1)
    take_quiz(school, "Yosefa", right=1)
    school.leave("Yosefa", "2026-11-01", "2026-12-31")
    company = overview.company(school.group, TODAY)
    assert [companion.person.name for companion in company.people] == ["Siti", "Rangga"]
    assert [reason.kind for reason in company.people[0].reasons] == ["late"]
    assert "Yosefa" not in [person.name for person in company.absent]


def test_nothing_of_a_sensitive_unit_calls_for_company(school: School, overview: Overview) -> None:
    # A foreign program might record what ours never does: it must not count here.
    person = school.one("Siti").id
    for attempt in ("a" * 32, "b" * 32):
        begun = {"quiz": "P1", "revision": "x", "seed": 1}
        school.records.append(
            Fact("attempt.started", by=person, about=person, obj=attempt, data=begun),
            Fact("attempt.finished", by=person, about=person, obj=attempt, data={"quiz": "P1", "right": 0, "total": 5}),
        )
    assert overview.company(school.group, TODAY).people == ()
    assert cell(school, overview.matrix(school.group), "Siti", "P1") == Cell()


def test_who_was_not_here_this_week_is_named_only_while_others_were(school: School, overview: Overview) -> None:
    at(school, TODAY - 10 * DAY)
    for name in ("Siti", "Rangga", "Made", "Yosefa"):
        read(school, name, "A1", 1)
    assert overview.company(school.group, TODAY).absent == ()  # a holiday
    at(school, TODAY)
    read(school, "Siti", "A1", 2)
    absent = overview.company(school.group, TODAY).absent
    assert [person.name for person in absent] == ["Rangga", "Made", "Yosefa"]
    assert overview.worked_since(TODAY) == {school.one("Siti").id}


def more_learners(school: School) -> None:
    rows = "No,Nama,JK,Kelas\n" + "\n".join(f"{n},Murid {n},P,X 1" for n in range(5, 9))
    importing.apply(
        school.records, importing.propose(school.roster, rows.encode()), signer=school.keys.admin, year="2026/2027"
    )


def test_the_hardest_question_counts_first_tries_and_names_the_wrong_choice(school: School, overview: Overview) -> None:
    more_learners(school)
    at(school, TODAY - 3 * DAY)
    for name in ("Siti", "Rangga", "Made", "Yosefa"):
        take_quiz(school, name, right=0, wrong=Answer.choose("cepat"))
    assert overview.hardest(school.group) is None  # four are too few
    take_quiz(school, "Murid 5", right=4)
    at(school, TODAY)
    take_quiz(school, "Siti", right=4)  # a later attempt changes nothing of the first tries
    hardest = overview.hardest(school.group)
    assert hardest is not None
    assert (hardest.unit, hardest.tried, hardest.right) == ("A1", 5, 1)
    assert hardest.percent == 20
    assert hardest.item == "bawang"
    assert (hardest.wrong_text, hardest.wrong_count) == ("Supaya cepat", 4)
    assert overview.hardest(school.group, school.library.card("P1").module) is None


def test_history_stands_in_order_with_tries_and_dates(school: School, overview: Overview) -> None:
    at(school, TODAY - 2 * DAY)
    read(school, "Siti", "A1", 2)
    at(school, TODAY)
    take_quiz(school, "Siti", right=2)
    steps = overview.history(school.one("Siti").id, "A1")
    assert [step.what for step in steps] == ["section", "section", "quiz"]
    assert steps[0].at.date() == TODAY - 2 * DAY
    quiz = steps[-1]
    assert (quiz.right, quiz.done) == (2, True)
    assert [item.right_first for item in quiz.items][:3] == [True, True, False]


def test_a_look_is_recorded_once_a_day_and_the_learner_sees_who(school: School, overview: Overview) -> None:
    teacher = Teachers(school.records).describe("Ratna Kusuma", "Bu Ratna", "guru", signer=school.keys.admin)
    siti = school.one("Siti").id
    opened = Opened(school.records)
    assert opened.last(siti) is None
    first = overview.note_opened(teacher.id, siti, "A1", today=TODAY, signer=school.keys.admin)
    again = overview.note_opened(teacher.id, siti, "A1", today=TODAY, signer=school.keys.admin)
    other = overview.note_opened(teacher.id, siti, "A2", today=TODAY, signer=school.keys.admin)
    assert (first, again, other) == (True, False, True)
    look = opened.last(siti)
    assert look is not None
    assert (look.call_name, look.day) == ("Bu Ratna", TODAY)
    at(school, TODAY + DAY)
    assert overview.note_opened(teacher.id, siti, "A1", today=TODAY + DAY, signer=school.keys.admin)


def test_looks_go_with_an_erased_learner(school: School, overview: Overview) -> None:
    siti = school.one("Siti").id
    overview.note_opened("e" * 32, siti, "A1", today=TODAY, signer=school.keys.admin)
    school.records.redact(siti, by="e" * 32, signer=school.keys.admin)
    assert school.records.query("SELECT * FROM work_opened") == []


def test_a_look_without_the_schools_key_does_not_count(school: School) -> None:
    siti = school.one("Siti").id
    stranger = new_keys().admin
    school.records.append(Fact("work.opened", by="e" * 32, about=siti, obj="A1"), signer=stranger)
    assert Opened(school.records).last(siti) is None


def test_folding_anew_gives_the_same(school: School, overview: Overview) -> None:
    Teachers(school.records).describe("Ratna", "Bu Ratna", "wali", signer=school.keys.admin, classes=[school.group])
    overview.note_opened("e" * 32, school.one("Siti").id, "A1", today=TODAY, signer=school.keys.admin)
    assert school.records.status() == school.records.rebuild()


def test_a_teacher_described_anew_keeps_the_id_and_unknown_roles_see_no_names(school: School) -> None:
    teachers = Teachers(school.records)
    card = teachers.describe("Ratna", "Bu Ratna", "guru", signer=school.keys.admin)
    teachers.describe("Ratna K.", "Bu Ratna", "guru", signer=school.keys.admin, teacher=card.id, classes=[school.group])
    assert [(found.id, found.name, found.classes) for found in teachers.all()] == [
        (card.id, "Ratna K.", (school.group,))
    ]
    with pytest.raises(ValueError, match="no such role"):
        teachers.describe("X", "X", "kepala", signer=school.keys.admin)
    later = {"name": "Y", "call_name": "Pak Y", "role": "kepala"}
    school.records.append(Fact("teacher.described", about="f" * 32, data=later), signer=school.keys.admin)
    found = teachers.find("f" * 32)
    assert found is not None
    assert found.role == "ti"


def test_a_class_without_anybody_is_empty_and_not_wrong(school: School, overview: Overview) -> None:
    matrix = overview.matrix("0" * 32)
    assert matrix.people == ()
    assert overview.company("0" * 32, TODAY).absent == ()
    assert overview.hardest("0" * 32) is None
    assert overview.collected().at is None
