"""Sessions: where somebody worked last, what waits for a teacher, and names of computers as seats."""

from __future__ import annotations

from pathlib import Path

import pytest

from aksi_desktop.records import Fact, Records, new_id, open_records
from aksi_desktop.roster import Roster
from aksi_desktop.roster.people import PROJECTIONS as PEOPLE
from aksi_desktop.roster.seats import Seat, seat_number, spoken_place
from aksi_desktop.roster.sessions import PROJECTIONS, Sessions
from tests.records.support import Keys, new_keys

GROUP = "c" * 32
NOW = 1_790_000_000.0


def computer(folder: Path, keys: Keys, label: str, *, certify: bool = False) -> tuple[Records, Sessions]:
    records = open_records(folder, projections=(*PEOPLE, *PROJECTIONS), label=label)
    records.join_school(keys.school, keys.root.public_key)
    if certify:
        admin = keys.admin.public_key.hex()
        records.append(Fact("key.certified", obj=admin, data={"role": "school", "label": ""}), signer=keys.root)
    return records, Sessions(records, Roster(records), clock=lambda: NOW)


def put_on_roll(records: Records, keys: Keys, *names: str) -> list[str]:
    people = [new_id() for _ in names]
    facts = [
        Fact("learner.described", about=one, data={"name": name, "call_name": name, "roll": roll, "group": GROUP})
        for roll, (one, name) in enumerate(zip(people, names, strict=True), 1)
    ]
    group = Fact("class.described", obj=GROUP, data={"name": "X Kuliner 2"})
    records.append(group, *facts, signer=keys.admin)
    return people


def bring(to: Records, *others: Records) -> None:
    for other in others:
        to.merge(event.line() for _, event in other.lines())


def test_a_forgotten_pin_waits_for_a_teacher_and_other_sessions_do_not(data_dir: Path) -> None:
    keys = new_keys()
    records, sessions = computer(data_dir, keys, "LAB-A-07", certify=True)
    siti, budi, cici = put_on_roll(records, keys, "Siti", "Budi", "Cici")
    known, none, forgot = sessions.open(siti, "pin"), sessions.open(budi, "tanpa-pin"), sessions.open(cici, "lupa-pin")
    assert sessions.verified(siti, known)
    assert sessions.verified(budi, none)
    assert not sessions.verified(cici, forgot)
    [waiting] = sessions.unverified(GROUP)
    assert (waiting.session, waiting.call_name, waiting.roll, waiting.place) == (forgot, "Cici", 3, "LAB-A-07")
    sessions.confirm(waiting, signer=keys.admin, by="a" * 32)
    assert sessions.verified(cici, forgot)
    assert sessions.unverified(GROUP) == []
    assert records.status() == records.rebuild()
    records.close()


def test_nobody_but_a_teacher_can_say_yes(data_dir: Path) -> None:
    keys = new_keys()
    records, sessions = computer(data_dir, keys, "LAB-A-07", certify=True)
    [siti] = put_on_roll(records, keys, "Siti")
    session = sessions.open(siti, "lupa-pin")
    sessions.confirm(*sessions.unverified(GROUP), signer=new_keys().admin)
    assert not sessions.verified(siti, session)
    records.close()


def test_the_yes_reaches_the_lab_in_whatever_order_it_travels(tmp_path: Path) -> None:
    keys = new_keys()
    hub, desk = computer(tmp_path / "hub", keys, "GURU", certify=True)
    [siti] = put_on_roll(hub, keys, "Siti")
    lab, there = computer(tmp_path / "lab", keys, "LAB-A-07")
    bring(lab, hub)
    session = there.open(siti, "lupa-pin")
    bring(hub, lab)
    desk.confirm(*desk.unverified(GROUP), signer=keys.admin)
    third, elsewhere = computer(tmp_path / "third", keys, "LAB-B-01")
    third.merge([event.line() for _, event in hub.lines()][::-1])
    bring(lab, hub)
    assert there.verified(siti, session)
    assert elsewhere.verified(siti, session)
    assert elsewhere.unverified(GROUP) == []
    for records in (hub, lab, third):
        records.close()


def test_the_last_place_is_another_computer_and_a_broken_clock_does_not_win(tmp_path: Path) -> None:
    keys = new_keys()
    hub, _ = computer(tmp_path / "hub", keys, "GURU", certify=True)
    [siti] = put_on_roll(hub, keys, "Siti")
    for label, at in (("LAB-A-07", NOW - 9000), ("LAB-B-11", NOW - 100), ("LAB-C-01", NOW + 9e6)):
        there, sessions = computer(tmp_path / label, keys, label)
        there.begin_run(label=label, clock=lambda at=at: at)  # type: ignore[misc]
        sessions.open(siti, "pin")
        bring(hub, there)
        assert sessions.last_place(siti) == ""  # its own run is no other place
        there.close()
    here = Sessions(hub, Roster(hub), clock=lambda: NOW)
    assert here.last_place(siti) == "LAB-B-11"
    assert here.last_place(new_id()) == ""
    hub.close()


def test_erased_and_linked_learners(data_dir: Path) -> None:
    keys = new_keys()
    records, sessions = computer(data_dir, keys, "LAB-A-07", certify=True)
    siti, twin, budi = put_on_roll(records, keys, "Siti", "Siti R", "Budi")
    session = sessions.open(twin, "lupa-pin")
    sessions.open(budi, "lupa-pin")
    records.append(Fact("learner.linked", about=siti, obj=twin), signer=keys.admin)
    assert not sessions.verified(siti, session)
    assert len(sessions.unverified(GROUP)) == 2
    records.redact(budi, by="", signer=keys.admin)
    [left] = sessions.unverified(GROUP)
    sessions.confirm(left, signer=keys.admin)
    assert sessions.verified(siti, session)
    assert sessions.verified(twin, session)
    assert records.status() == records.rebuild()
    records.close()


@pytest.mark.parametrize(
    ("label", "number"),
    [
        ("LAB-A-07", 7), ("lab-b-36", 36), ("PC12", 12), ("Lab A 7", 7), ("TKJ_PC-03", 3), ("KLIEN-PC09", 9),
        ("LAB-A-00", None), ("LAB-A", None), ("", None), ("DESKTOP-4F7K2A7", None), ("WIN-ABCDEF12", None),
        ("LAPTOP-AB12CD34", None), ("LAB-A-107", None), ("SERVER2019", None), ("guru", None),
    ],
)  # fmt: skip
def test_the_number_of_a_seat(label: str, number: int | None) -> None:
    assert seat_number(label) == number


def test_a_place_as_people_say_it() -> None:
    assert spoken_place("LAB-A-07") == "Lab A-07"
    assert spoken_place("lab-b-3") == "Lab b-3"
    assert spoken_place("PC12") == "PC12"
    assert spoken_place("LABORAN-1") == "LABORAN-1"


def test_only_the_classes_of_this_lab_are_offered(data_dir: Path) -> None:
    keys = new_keys()
    records, _ = computer(data_dir, keys, "LAB-A-07", certify=True)
    lab, names = "d" * 32, ("X Kuliner 1", "X Kuliner 2", "XI Busana 1")
    groups = {name: new_id() for name in names}
    records.append(
        *(Fact("class.described", obj=group, data={"name": name}) for name, group in groups.items()), signer=keys.admin
    )
    known = Roster(records).classes()

    def offered(*wanted: str, at: str = "") -> list[str]:
        return [card.name for card in Seat(records, wanted=wanted, lab=at).classes(known)]

    def describe(*classes: str) -> None:
        data = {"name": "Lab A", "recipient": "age1x", "enrol_key": "00", "classes": list(classes)}
        base = [head.id for head in records.heads("lab.described", obj=lab)]
        records.append(Fact("lab.described", obj=lab, data=data, base=base), signer=keys.root)

    assert offered() == list(names)
    assert offered("x kuliner 2", "XI  Busana 1") == ["X Kuliner 2", "XI Busana 1"]
    assert offered("XII Tidak Ada") == list(names)  # a slip of the pen in policy.ini hides nobody
    assert offered(at=lab) == list(names)  # the lab takes all
    describe(groups["XI Busana 1"])
    assert offered(at=lab) == ["XI Busana 1"]
    assert offered("X Kuliner 1", at=lab) == ["X Kuliner 1"]  # this computer's own policy is nearer
    assert Seat(records, lab=lab).number == 7
    records.close()
