"""What travels to a lab: the work of its own classes, whoever it is under whatever id, and nothing of others."""

from __future__ import annotations

import pytest

from aksi_desktop.exchange import StickReport, open_labs
from aksi_desktop.exchange.feed import FeedRow, LabFeed
from aksi_desktop.records import Fact, new_id
from tests.exchange.world import World, enrol, study


def test_a_lab_with_classes_gets_nothing_of_others(world: World) -> None:
    hub = world.hub()
    ours, theirs, group = new_id(), new_id(), new_id()
    assert hub.secrets is not None
    join_file = hub.school.open_lab(
        hub.records, "Lab B", to=world.place / "b.aksi-gabung", secrets=hub.secrets, classes=(group,)
    )
    enrol(hub, ours, group, name="Bayu")
    enrol(hub, theirs, new_id(), name="Citra")
    away, pc = world.pc("pc-a"), world.pc("pc-b", join_file)
    study(away.records, ours)
    study(away.records, theirs)
    study(pc.records)
    stick = world.stick()
    for computer in (away, pc, hub, away, pc):
        computer.sync(stick)
    assert pc.records.events(about=ours)
    assert pc.records.events(about=theirs) == []
    assert len(pc.records.outbox) == 0, "a guest of this lab is acknowledged too"
    names = {row[0] for row in pc.records.query("SELECT name FROM learner")}
    assert names == {"Bayu"}
    # A learner who moves into the class brings earlier work along.
    enrol(hub, theirs, group, name="Citra")
    hub.sync(stick)
    pc.sync(stick)
    assert len(pc.records.events(about=theirs, kinds=("section.done",))) == 4


def test_a_learner_who_left_the_class_leaves_the_labs_tiles(world: World) -> None:
    hub = world.hub()
    here, there, learner, other = new_id(), new_id(), new_id(), new_id()
    assert hub.secrets is not None
    join_file = hub.school.open_lab(
        hub.records, "Lab B", to=world.place / "b.aksi-gabung", secrets=hub.secrets, classes=(here,)
    )
    pc, stick = world.pc("pc-b", join_file), world.stick()
    enrol(hub, learner, here, name="Gita")
    enrol(hub, other, there, name="Hadi")
    for computer in (hub, pc):
        computer.sync(stick)
    tiles = "SELECT name FROM learner WHERE group_id = ?"
    assert pc.records.query(tiles, (here,)) == [("Gita",)]
    enrol(hub, learner, there, name="Gita")
    study(hub.records, learner)
    for computer in (hub, pc):
        computer.sync(stick)
    assert pc.records.query(tiles, (here,)) == []
    assert pc.records.events(about=learner, kinds=("section.done",)) == [], "later work is the other lab's matter"
    assert pc.records.events(about=other) == []


def test_work_of_other_labs_is_looked_at_once(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows that are not for a lab leave no bundle for it, and are not gone through at each visit."""
    hub, stick, group = world.hub(), world.stick(), new_id()
    hub.school.open_lab(hub.records, "Lab B", to=world.place / "b.aksi-gabung", secrets=hub.secrets, classes=(group,))
    hub.sync(stick)
    study(hub.records)
    hub.sync(stick)
    looked: list[int] = []
    rows = LabFeed.rows

    def watched(feed: LabFeed, after: int, upto: int) -> list[FeedRow]:
        looked.append(after)
        return rows(feed, after, upto)

    monkeypatch.setattr(LabFeed, "rows", watched)
    assert hub.sync(stick) == StickReport(safe_to_pull=True)
    assert looked == []
    # What comes later for the lab is still found, and so is what was passed over once it concerns the lab.
    learner = study(hub.records)
    hub.sync(stick)
    enrol(hub, learner, group)
    assert hub.sync(stick).events_out >= 5


def test_both_ends_of_a_link_bring_it_to_the_lab(world: World) -> None:
    hub, away = world.hub(), world.pc("pc-a")
    group, ours, guest, second = new_id(), new_id(), new_id(), new_id()
    assert hub.secrets is not None
    admin = hub.secrets.admin_key()
    join_file = hub.school.open_lab(
        hub.records, "Lab B", to=world.place / "b.aksi-gabung", secrets=hub.secrets, classes=(group,)
    )
    pc, stick = world.pc("pc-b", join_file), world.stick()
    enrol(hub, ours, group, name="Indah")
    study(away.records, guest)
    away.records.append(Fact("guest.claimed", by=ours, about=ours, obj=guest))
    # Said the other way round: the learner of the lab is the object.
    hub.records.append(Fact("learner.linked", about=second, obj=ours), signer=admin)
    for computer in (away, hub, pc):
        computer.sync(stick)
    assert pc.records.identity(guest) == pc.records.identity(second) == pc.records.identity(ours) == ours
    assert len(pc.records.events(about=ours, kinds=("section.done",))) == 4
    link = hub.records.events(about=second, kinds=("learner.linked",))[0]
    hub.records.append(Fact("learner.unlinked", about=second, obj=ours, base=[link.id]), signer=admin)
    for computer in (hub, pc):
        computer.sync(stick)
    assert pc.records.identity(second) == second


def test_labs_are_found_in_the_records(world: World) -> None:
    hub = world.hub()
    assert hub.secrets is not None
    again = hub.school.open_lab(hub.records, "lab a", to=world.place / "x.aksi-gabung", secrets=hub.secrets)
    assert again.read_bytes() == world.seed.join_file.read_bytes()
    assert [lab.name for lab in open_labs(hub.records)] == ["Lab A"]
