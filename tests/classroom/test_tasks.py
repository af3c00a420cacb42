"""Tasks: for whom, until when, how far; and the rules that protect learners."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from aksi_desktop.classroom.days import ClassroomError
from aksi_desktop.classroom.task_cards import TaskForm
from aksi_desktop.records import Fact, new_id
from aksi_desktop.records.catalogue import TaskDescribed
from aksi_desktop.roster.keys import SigningKey
from tests.classroom.school_day import TODAY, School, school_day

DAY = timedelta(days=1)


@pytest.fixture
def school(tmp_path: Path) -> Iterator[School]:
    with school_day(tmp_path) as made:
        yield made


def assign(school: School, *to: str, **form: object) -> str:
    filled = TaskForm(to=to or (school.group,), **{"lesson": "A1", **form})  # type: ignore[arg-type]
    return school.tasks.assign(filled, signer=school.keys.admin)


def titles(school: School, name: str, today: date = TODAY) -> list[str]:
    return [card.title for card in school.tasks.for_learner(school.one(name).id, today)]


def test_a_task_reaches_whom_it_is_for(school: School) -> None:
    siti, made = school.one("Siti"), school.one("Made")
    assign(school, title="kelas")
    group = school.tasks.groups.describe(school.group, "Kelompok 3", [made.id], signer=school.keys.admin)
    assign(school, group, title="kelompok")
    both = assign(school, siti.id, made.id, title="berdua")
    assert titles(school, "Siti") == ["berdua", "kelas"]
    assert titles(school, "Made") == ["berdua", "kelas", "kelompok"]
    assert titles(school, "Rangga") == ["kelas"]
    assert titles(school, "Bagas") == []
    found = {task.title: (task.audience, task.to_name, len(task.people)) for task in school.tasks.for_class(
        school.group, TODAY)}  # fmt: skip
    assert found == {"kelas": ("kelas", "", 4), "kelompok": ("kelompok", "Kelompok 3", 1), "berdua": ("murid", "", 2)}
    school.tasks.withdraw(both, signer=school.keys.admin)
    assert titles(school, "Siti") == ["kelas"]
    school.tasks.withdraw(both, signer=school.keys.admin, back=True)
    assert titles(school, "Siti") == ["berdua", "kelas"]


def test_a_guest_and_an_unknown_id_have_none(school: School) -> None:
    assign(school)
    assert school.tasks.for_learner(new_id(), TODAY) == ()


def test_who_moves_has_the_tasks_of_the_new_class(school: School) -> None:
    assign(school, title="kelas lama")
    assign(school, school.other, title="kelas baru")
    assign(school, school.one("Siti").id, title="pribadi")
    school.move("Siti", school.other)
    assert titles(school, "Siti") == ["kelas baru", "pribadi"]


def test_the_state_follows_what_was_done(school: School) -> None:
    siti, rangga = school.one("Siti"), school.one("Rangga")
    reading, quiz = assign(school, title="baca"), assign(school, part="kuis", title="kuis")
    sections = [part.id for part in school.library.card("A1").sections]
    school.learning.section_done(siti.id, "A1", sections[0])
    attempt = school.learning.start_attempt(siti.id, "A1")
    assert {card.title: card.state for card in school.tasks.for_learner(siti.id, TODAY)} == {
        "baca": "jalan", "kuis": "jalan",
    }  # fmt: skip
    for section in sections:
        school.learning.section_done(siti.id, "A1", section)
    school.learning.finish(attempt)
    school.learning.lesson_finished(rangga.id, "A1", "jeda")
    done = {task.id: [person.state for person in task.people] for task in school.tasks.for_class(school.group, TODAY)}
    assert done == {reading: ["selesai", "selesai", "baru", "baru"], quiz: ["selesai", "baru", "baru", "baru"]}
    [first, _] = school.tasks.for_class(school.group, TODAY)
    assert (first.done, [person.name for person in first.waiting]) == (2, ["Made", "Yosefa"])


def test_coming_open_and_late(school: School) -> None:
    assign(school, title="minggu depan", opens=TODAY + 7 * DAY, due=TODAY + 14 * DAY)
    assign(school, title="hari ini", due=TODAY)
    assign(school, title="kemarin", due=TODAY - DAY)
    found = {card.title: card.state for card in school.tasks.for_learner(school.one("Siti").id, TODAY)}
    assert found == {"hari ini": "baru", "kemarin": "lewat"}
    phases = [(task.title, task.phase) for task in school.tasks.for_class(school.group, TODAY)]
    assert phases == [("hari ini", "buka"), ("minggu depan", "akan"), ("kemarin", "lewat")]


def test_a_computer_that_lost_its_clock_hides_nothing_and_calls_nothing_late(school: School) -> None:
    assign(school, title="kemarin", opens=TODAY - 9 * DAY, due=TODAY - DAY)
    assign(school, title="besok", opens=TODAY + DAY)
    assign(school, part="kuis", graded=True, opens=TODAY, due=TODAY)
    lost = date(2001, 1, 1)
    assert [card.state for card in school.tasks.for_learner(school.one("Siti").id, lost)] == ["baru"] * 3
    assert school.tasks.graded_quiz(school.one("Siti").id, "A1", lost) is not None


def test_nothing_is_overdue_during_pkl_nor_for_a_day_that_came_then(school: School) -> None:
    assign(school, title="satu", due=TODAY - DAY)
    school.leave("Siti", "2026-11-01", "2026-11-30")
    for today in (TODAY, date(2026, 12, 1)):
        [card] = school.tasks.for_learner(school.one("Siti").id, today)
        assert (card.state, card.due) == ("baru", None)
    [task] = school.tasks.for_class(school.group, TODAY)
    assert [(person.name, person.state, person.away) for person in task.people][:2] == [
        ("Siti", "baru", True), ("Rangga", "lewat", False),
    ]  # fmt: skip
    assert "Siti" not in {person.name for person in task.waiting}


@pytest.mark.parametrize(
    ("form", "code"),
    [
        ({"lesson": "P1", "due": TODAY}, "task-sensitive-due"),
        ({"lesson": "P1", "graded": True, "part": "kuis"}, "task-sensitive-graded"),
        ({"lesson": "P1", "part": "kuis"}, "task-sensitive-reading"),
        ({"opens": TODAY, "due": TODAY - DAY}, "task-due-before-opens"),
        ({"graded": True}, "task-graded-needs-quiz"),
        ({"lesson": "A2", "part": "kuis"}, "task-no-quiz"),
        ({"part": "aktivitas"}, "task-no-activity"),
        ({"lesson": "", "part": "lain"}, "task-title-empty"),
        ({"lesson": "ZZ"}, "lesson-unknown"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_recorded(school: School, form: dict[str, object], code: str) -> None:
    from aksi_desktop.errors import AksiError

    before = school.records.last_rid()
    with pytest.raises(AksiError) as refused:
        assign(school, **form)
    assert refused.value.code == code
    assert school.records.last_rid() == before


def test_nobody_to_do_it_is_refused(school: School) -> None:
    with pytest.raises(ClassroomError, match="task-nobody"):
        school.tasks.assign(TaskForm(to=(), lesson="A1"), signer=school.keys.admin)


def test_a_sensitive_unit_is_reading_by_its_neutral_title_and_counts_nobody(school: School) -> None:
    assign(school, lesson="P1", title="judul yang menunjuk", note="segera")
    [card] = school.tasks.for_learner(school.one("Siti").id, TODAY)
    neutral = school.library.card("P1").screen_title
    assert (card.title, card.due, card.graded, card.note) == (neutral, None, False, "")
    [task] = school.tasks.for_class(school.group, TODAY)
    assert (task.title, task.counted, task.people) == (neutral, False, ())


def test_a_due_day_for_a_sensitive_unit_from_elsewhere_does_not_count(school: School) -> None:
    data = TaskDescribed(title="x", lesson="P1", part="kuis", due="2026-11-01", graded=1)
    school.records.append(Fact("task.described", about=school.group, obj=new_id(), data=data), signer=school.keys.admin)
    [card] = school.tasks.for_learner(school.one("Siti").id, TODAY)
    assert (card.part, card.due, card.state, card.graded) == ("pelajaran", None, "baru", False)
    assert school.tasks.graded_quiz(school.one("Siti").id, "P1", TODAY) is None


def test_a_graded_test_is_one_from_its_first_to_its_last_day(school: School) -> None:
    assign(school, part="kuis", graded=True, opens=TODAY, due=TODAY + DAY)
    siti = school.one("Siti").id
    days = [TODAY - DAY, TODAY, TODAY + DAY, TODAY + 2 * DAY]
    assert [school.tasks.graded_quiz(siti, "A1", day) is not None for day in days] == [False, True, True, False]
    assert school.tasks.graded_quiz(siti, "A2", TODAY) is None
    assert school.tasks.graded_quiz(new_id(), "A1", TODAY) is None


def test_what_was_practised_before_is_no_test(school: School) -> None:
    siti = school.one("Siti").id
    school.at(datetime(2026, 11, 10, 8))
    school.quiz("Siti")
    school.quiz("Rangga")
    school.at(datetime(2026, 11, 20, 9))
    test = assign(school, part="kuis", graded=True, opens=TODAY, due=TODAY + DAY)
    practice = assign(school, part="kuis", title="latihan")
    assert {card.graded: card.done for card in school.tasks.for_learner(siti, TODAY)} == {True: False, False: True}
    card = school.tasks.graded_quiz(siti, "A1", TODAY)
    assert card is not None
    assert not card.done
    school.at(datetime(2026, 11, 23, 7, 30))
    school.quiz("Siti")
    card = school.tasks.graded_quiz(siti, "A1", TODAY)
    assert card is not None
    assert card.done
    done = {task.id: task.done for task in school.tasks.for_class(school.group, TODAY)}
    assert done == {test: 1, practice: 2}
    live = school.records.status()
    assert school.records.rebuild() == live


def test_a_test_without_a_first_day_counts_from_when_it_was_given(school: School) -> None:
    school.at(datetime(2026, 11, 23, 8))
    school.quiz("Siti")
    school.at(datetime(2026, 11, 23, 9))
    task = assign(school, part="kuis", graded=True)
    school.at(datetime(2026, 11, 23, 10))
    school.quiz("Rangga")
    # Only its words change: who has written it has written it.
    form = TaskForm(to=(school.group,), lesson="A1", part="kuis", title="Ulangan 1", graded=True)
    school.tasks.change(task, form, signer=school.keys.admin)
    [found] = school.tasks.for_class(school.group, TODAY)
    assert [person.state for person in found.people] == ["baru", "selesai", "baru", "baru"]


@pytest.mark.parametrize("moment", [datetime(2001, 1, 1, 8), datetime(1970, 1, 2)])
def test_where_the_clock_was_lost_a_finished_test_is_done(school: School, moment: datetime) -> None:
    school.at(moment)
    school.quiz("Siti")
    school.at(datetime(2026, 11, 23, 9))
    assign(school, part="kuis", graded=True, opens=TODAY)
    school.at(moment)
    school.quiz("Rangga")
    [task] = school.tasks.for_class(school.group, TODAY)
    assert [person.state for person in task.people] == ["selesai", "selesai", "baru", "baru"]


def test_what_was_begun_as_the_test_is_the_test_whatever_the_clock_says(school: School) -> None:
    task = assign(school, part="kuis", graded=True, opens=TODAY, due=TODAY)
    siti, rangga = school.one("Siti").id, school.one("Rangga").id
    school.learning.start_attempt(rangga, "A1")  # practice begun is no test begun
    assert [card.state for card in school.tasks.tests(rangga, "A1", TODAY)] == ["baru"]
    attempt = school.learning.start_attempt(siti, "A1", task=task)
    assert [card.state for card in school.tasks.tests(siti, "A1", TODAY)] == ["jalan"]
    school.at(datetime(2026, 11, 1, 8))
    school.learning.finish(attempt)
    assert [card.state for card in school.tasks.tests(siti, "A1", TODAY + DAY)] == ["selesai"]


def test_practice_after_the_last_day_is_no_test(school: School) -> None:
    assign(school, part="kuis", graded=True, opens=TODAY, due=TODAY)
    siti = school.one("Siti").id
    school.at(datetime.combine(TODAY + DAY, datetime.min.time()))
    school.quiz("Siti")
    assert [card.state for card in school.tasks.tests(siti, "A1", TODAY + DAY)] == ["lewat"]
    assert school.tasks.graded_quiz(siti, "A1", TODAY + DAY) is None


def test_who_was_out_on_placement_writes_the_test_later(school: School) -> None:
    assign(school, part="kuis", graded=True, opens=TODAY, due=TODAY)
    school.leave("Siti", "2026-11-01", "2026-11-30")
    card = school.tasks.graded_quiz(school.one("Siti").id, "A1", date(2026, 12, 1))
    assert card is not None
    assert (card.state, card.due) == ("baru", None)
    assert school.tasks.graded_quiz(school.one("Rangga").id, "A1", date(2026, 12, 1)) is None


def test_of_two_tests_the_one_not_written_yet_is_asked_for(school: School) -> None:
    siti = school.one("Siti").id
    school.at(datetime(2026, 11, 23, 8))
    first = assign(school, part="kuis", graded=True, opens=TODAY)
    school.learning.finish(school.learning.start_attempt(siti, "A1", task=first))
    second = assign(school, siti, part="kuis", graded=True, opens=TODAY + 7 * DAY)
    card = school.tasks.graded_quiz(siti, "A1", TODAY + 7 * DAY)
    assert card is not None
    assert (card.id, card.done) == (second, False)


def test_who_gave_a_task(school: School) -> None:
    from aksi_desktop.classroom.graded import giver_of
    from aksi_desktop.roster.teachers import Teachers

    ratna = Teachers(school.records).describe("Ratna Wulandari", "Bu Ratna", "guru", signer=school.keys.admin)
    form = TaskForm(to=(school.group,), lesson="A1", part="kuis", graded=True)
    task = school.tasks.assign(form, signer=school.keys.admin, by=ratna.id)
    assert giver_of(school.records, task) == "Bu Ratna"
    assert giver_of(school.records, assign(school, title="tanpa nama")) == ""
    assert giver_of(school.records, new_id()) == ""


def test_an_edit_replaces_and_takes_it_from_whom_it_is_not_for_any_more(school: School) -> None:
    task = assign(school, title="dulu")
    siti = school.one("Siti").id
    events = school.records.status().events
    form = TaskForm(to=(siti,), lesson="A2", title="kini")
    school.tasks.change(task, form, signer=school.keys.admin)
    assert school.records.status().events == events + 2
    assert (titles(school, "Siti"), titles(school, "Rangga")) == (["kini"], [])
    with pytest.raises(ClassroomError, match="task-unknown"):
        school.tasks.withdraw(new_id(), signer=school.keys.admin)


def test_given_again_only_to_whom_it_was_taken_from(school: School) -> None:
    siti, made = school.one("Siti").id, school.one("Made").id
    task = assign(school, siti, made, title="berdua")
    school.tasks.change(task, TaskForm(to=(siti,), lesson="A1", title="berdua"), signer=school.keys.admin)
    taken = school.tasks.withdraw(task, signer=school.keys.admin)
    assert taken == (siti,)
    school.tasks.withdraw(task, signer=school.keys.admin, back=True, to=taken)
    assert (titles(school, "Siti"), titles(school, "Made")) == (["berdua"], [])


def test_what_is_outside_the_program_is_ticked_off_by_the_learner(school: School) -> None:
    siti, made = school.one("Siti").id, school.one("Made").id
    lain = assign(school, lesson="", part="lain", title="Bawa celemek", due=TODAY)
    reading = assign(school, title="baca")
    school.tasks.tick(siti, lain)
    school.tasks.tick(made, lain)
    school.tasks.tick(made, lain, back=True)
    assert {card.title: card.state for card in school.tasks.for_learner(siti, TODAY)} == {
        "Bawa celemek": "selesai", "baca": "baru",
    }  # fmt: skip
    assert all(card.state == "baru" for card in school.tasks.for_learner(made, TODAY))
    found = {task.id: task for task in school.tasks.for_class(school.group, TODAY)}
    assert (found[lain].counted, found[lain].done, len(found[lain].people)) == (True, 1, 4)
    assert [person.name for person in found[lain].waiting] == ["Rangga", "Made", "Yosefa"]
    # Only for oneself, only what the program cannot see by itself.
    events = school.records.status().events
    for person, task in ((siti, reading), (siti, new_id()), (school.one("Bagas").id, lain), (new_id(), lain)):
        with pytest.raises(ClassroomError, match="task-unknown"):
            school.tasks.tick(person, task)
    assert school.records.status().events == events
    # The day has gone: nobody is asked for it any more, and nobody is called behind for a tick.
    assert titles(school, "Rangga", TODAY + DAY) == ["baca"]
    live = school.records.status()
    assert school.records.rebuild() == live
    school.records.redact(siti, by="", signer=school.keys.admin)
    assert school.records.query("SELECT count(*) FROM task_tick") == [(0,)]


def test_a_tick_for_what_the_program_sees_by_itself_counts_nothing(school: School) -> None:
    siti = school.one("Siti").id
    reading = assign(school)
    school.records.append(Fact("task.done", by=siti, about=siti, obj=reading, data={}))
    assert [card.state for card in school.tasks.for_learner(siti, TODAY)] == ["baru"]


def test_tasks_of_an_unknown_key_and_strangely_dated_tasks(school: School) -> None:
    data = TaskDescribed(title="aneh", lesson="A1", opens="kapan", due="2026-13-77")
    fact = Fact("task.described", about=school.group, obj=new_id(), data=data)
    school.records.append(fact, signer=SigningKey.generate())
    assert titles(school, "Siti") == []
    school.records.append(fact, signer=school.keys.admin)
    [card] = school.tasks.for_learner(school.one("Siti").id, TODAY)
    assert (card.opens, card.due, card.state) == (None, None, "baru")


def test_erased_with_the_learner_and_the_same_after_a_rebuild(school: School) -> None:
    siti = school.one("Siti").id
    assign(school, siti, title="pribadi")
    school.tasks.groups.describe(school.group, "Kelompok 1", [siti], signer=school.keys.admin)
    school.records.redact(siti, by="", signer=school.keys.admin)
    assert school.records.query("SELECT count(*) FROM task") == [(0,)]
    assert school.tasks.for_learner(siti, TODAY) == ()
    live = school.records.status()
    assert school.records.rebuild() == live
