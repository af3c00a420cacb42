"""A new school year: proposed as a table, said in one append, taken back whole; nobody is deleted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace as replace_struct

from aksi_desktop.exchange import open_labs
from aksi_desktop.exchange.feed import LabFeed, described_in
from aksi_desktop.records import Fact, new_id
from aksi_desktop.records.catalogue import LabDescribed, TeacherDescribed
from aksi_desktop.roster.people import ClassCard
from aksi_desktop.roster.steps import RosterError, undo
from aksi_desktop.roster.years import begin_year, coming_year, propose_year
from tests.roster.test_importing import School

LIST = "No,Nama,Kelas\n1,Siti,X Kuliner 1\n2,Rangga,X Kuliner 1\n1,Made,XI Kuliner 1\n1,Agnes,XII Kuliner 1\n"
LIST += "1,Bagas,Ekskul\n"


@pytest.fixture
def school(data_dir: Path) -> Iterator[School]:
    made = School(data_dir)
    made.take(LIST, year="2026/2027")
    yield made
    made.records.close()


@pytest.mark.parametrize(
    ("name", "goes", "new"),
    [
        ("X Kuliner 1", "up", "XI Kuliner 1"), ("XI Tata Boga 10", "up", "XII Tata Boga 10"),
        ("XII Busana", "out", ""), ("XIII TKJ", "out", ""), ("X-2", "up", "XI-2"), ("10 TKJ 1", "up", "11 TKJ 1"),
        ("xi busana", "up", "xii busana"), ("12 TKJ", "out", ""), ("Ekskul", "stay", ""), ("XAVIER", "stay", ""),
    ],
)  # fmt: skip
def test_what_becomes_of_a_class(name: str, goes: str, new: str) -> None:
    [line] = propose_year([ClassCard("a" * 32, name, "2026/2027", 3)], "2027/2028").lines
    assert (line.goes, line.name) == (goes, new)


def test_the_year_that_comes() -> None:
    assert coming_year(date(2027, 6, 20)) == "2027/2028"
    assert coming_year(date(2027, 7, 12)) == "2027/2028"
    for wrong in ("2027", "2027/2029", "27/28", ""):
        with pytest.raises(RosterError):
            propose_year([], wrong)


def test_classes_go_up_in_one_append_and_come_back_in_one(school: School) -> None:
    before = {card.id: card for card in school.roster.everyone()}
    classes = school.roster.classes()
    plan = propose_year(classes, "2027/2028")
    assert [line.old_name for line in plan.lines] == ["XII Kuliner 1", "XI Kuliner 1", "X Kuliner 1", "Ekskul"]
    told: list[object] = []
    stop = school.records.on_change(told.append)
    done = begin_year(school.records, school.roster, plan, signer=school.keys.admin)
    stop()
    assert len(told) == 1
    names = {card.name: card for card in school.roster.classes()}
    assert names.keys() == {"XI Kuliner 1", "XII Kuliner 1", "Ekskul"}
    assert (names["XI Kuliner 1"].year, names["XI Kuliner 1"].count) == ("2027/2028", 2)
    assert [card.name for card in school.of("XII Kuliner 1")] == ["Made"]
    after = {card.id: card for card in school.roster.everyone()}
    assert after.keys() == before.keys()
    assert {(card.name, card.roll) for card in after.values()} == {(card.name, card.roll) for card in before.values()}
    # Those who finished stand in their closed class.
    [agnes] = [card for card in after.values() if card.name == "Agnes"]
    finished = school.roster.class_of(agnes.group)
    assert finished is not None
    assert finished.name == "XII Kuliner 1"
    undo(school.records, done.step, signer=school.keys.admin)
    assert {card.id: card for card in school.roster.everyone()} == before
    assert school.roster.classes() == classes
    assert school.records.rebuild() == school.records.status()


def test_a_plan_with_two_classes_of_one_name_records_nothing(school: School) -> None:
    plan = propose_year(school.roster.classes(), "2027/2028")
    clash = replace(plan.lines[2], name="xii  kuliner 1")
    events = school.records.status().events
    for wrong, code in ((clash, "class-name-taken"), (replace(clash, name=" . "), "class-name-empty"),
                        (replace(clash, name="x" * 61), "class-name-long")):  # fmt: skip
        with pytest.raises(RosterError) as told:
            begin_year(school.records, school.roster, plan.with_line(wrong), signer=school.keys.admin)
        assert told.value.code == code
    assert school.records.status().events == events


def test_teachers_and_labs_of_some_classes_go_up_with_them(school: School) -> None:
    x = next(card for card in school.roster.classes() if card.name == "X Kuliner 1")
    teacher, lab = new_id(), new_id()
    described = TeacherDescribed(name="Bu Rini", call_name="Bu Rini", classes=[x.id])
    school.records.append(Fact("teacher.described", about=teacher, data=described), signer=school.keys.admin)
    data, root = LabDescribed("Lab A", "r", "k", [x.id]), school.keys.root
    school.records.append(Fact("lab.described", obj=lab, data=data), signer=root)
    plan = propose_year(school.roster.classes(), "2027/2028")
    everybody = new_id()
    school.records.append(Fact("lab.described", obj=everybody, data=LabDescribed("Semua", "r", "k")), signer=root)
    labs = [lab, everybody, new_id()]
    told: list[object] = []
    stop = school.records.on_change(told.append)
    done = begin_year(school.records, school.roster, plan, signer=school.keys.admin, labs=labs, root=root)
    up = done.renamed[x.id]
    assert classes_of(school, lab) == [up]
    assert classes_of(school, everybody) == []
    assert school.records.heads("teacher.described", about=teacher)[0].payload.classes == [up]
    assert lists_of(school, lab) == ("XI Kuliner 1", {"Siti", "Rangga"})
    undo(school.records, done.step, signer=root)
    stop()
    assert len(told) == 2
    assert classes_of(school, lab) == [x.id]
    assert school.records.heads("teacher.described", about=teacher)[0].payload.classes == [x.id]
    # The lab has its class and its learners again, and gets their names.
    assert lists_of(school, lab) == ("X Kuliner 1", {"Siti", "Rangga"})
    assert school.records.rebuild() == school.records.status()


def test_keys_that_a_lab_renewed_meanwhile_stay_when_the_year_is_taken_back(school: School) -> None:
    x, lab, root = school.roster.classes()[0], new_id(), school.keys.root
    school.records.append(Fact("lab.described", obj=lab, data=LabDescribed("Lab A", "r", "k", [x.id])), signer=root)
    plan = propose_year(school.roster.classes(), "2027/2028")
    done = begin_year(school.records, school.roster, plan, signer=school.keys.admin, labs=[lab], root=root)
    heads = school.records.heads("lab.described", obj=lab)
    renewed = replace_struct(heads[0].payload, enrol_key="baru", generation=1)
    base = [head.id for head in heads]
    school.records.append(Fact("lab.described", obj=lab, base=base, data=renewed), signer=root)
    undo(school.records, done.step, signer=root)
    [head] = school.records.heads("lab.described", obj=lab)
    assert (head.payload.classes, head.payload.enrol_key, head.payload.generation) == ([x.id], "baru", 1)


def classes_of(school: School, lab: str) -> list[str]:
    [head] = school.records.heads("lab.described", obj=lab)
    return list(head.payload.classes)


def lists_of(school: School, lab: str) -> tuple[str, set[str]]:
    """The open class that the lab's bundle tells of, and the names of its learners."""
    [room] = [one for one in open_labs(school.records) if one.id == lab]
    rows = LabFeed(school.records, room, described_in(school.records)).rows(0, school.records.last_rid())
    told = [row for row in rows if row[3] == "class.described"]
    assert {row[6] for row in told} == set(room.classes)
    [group] = [card for card in school.roster.classes() if card.id in room.classes]
    sent = {row[5].hex() for row in rows if row[3] == "learner.described"}
    return group.name, {card.name for card in school.roster.learners(group.id) if card.id in sent}


def test_a_class_left_out_of_the_new_year_stays_as_it_is(school: School) -> None:
    plan = propose_year(school.roster.classes(), "2027/2028")
    for line in plan.lines:
        plan = plan.with_line(replace(line, goes="stay"))
    events = school.records.status().events
    begin_year(school.records, school.roster, plan, signer=school.keys.admin)
    assert school.records.status().events == events


def test_the_next_list_finds_the_classes_of_the_new_year(school: School) -> None:
    plan = propose_year(school.roster.classes(), "2027/2028")
    begin_year(school.records, school.roster, plan, signer=school.keys.admin)
    people = len(school.roster.everyone())
    proposal = school.take(
        "No,Nama,Kelas\n1,Siti,XI Kuliner 1\n2,Rangga,XI Kuliner 1\n1,Baru,X Kuliner 1\n", "2027/2028"
    )
    assert [line.status for line in proposal.lines] == ["same", "same", "added"]
    assert proposal.new_classes == ("X Kuliner 1",)
    assert len(school.roster.everyone()) == people + 1
