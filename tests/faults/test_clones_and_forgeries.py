"""Computers that are copies of each other, and computers that claim what is not theirs to say."""

from __future__ import annotations

import shutil

from aksi_desktop.records import Fact, new_id, split_line
from aksi_desktop.records.catalogue import SectionDone
from aksi_desktop.records.event import Header, encode_data, hash_bytes, make_event
from aksi_desktop.roster.keys import SigningKey
from tests.exchange.world import World, agree, enrol, start, study


def test_36_copies_of_one_folder_lose_and_double_nothing(world: World) -> None:
    hub, image = world.hub(), world.pc("image")
    stick = world.stick()
    study(image.records)
    image.sync(stick)
    image.records.close()
    clones = [world.clone(image, f"pc{number:02}") for number in range(36)]
    image.restart()
    expected = {event.id for _, event in image.records.lines()}
    for clone in clones:
        study(clone.records, sections=2)
        expected |= {event.id for _, event in clone.records.lines()}
        clone.sync(stick)
    # All carry the same key and the same memory of one old bundle; the hub visits in between.
    hub.sync(stick)
    for clone in clones[:18]:
        study(clone.records, sections=1)
        expected |= {event.id for _, event in clone.records.lines()}
        clone.sync(stick)
    hub.sync(stick)
    for clone in clones:
        clone.sync(stick)
    known = {event.id for _, event in hub.records.lines()}
    assert expected <= known
    assert len(expected) == 5 + 36 * 3 + 18
    for clone in clones:
        clone.sync(stick)
        assert len(clone.records.outbox) == 0
    hub.sync(stick)
    for clone in (clones[0], clones[17], clones[35]):
        clone.sync(stick)
    agree(hub, clones[0], clones[17], clones[35])
    assert len(list((stick / "AKSI").glob("*.aksi"))) <= 9


def test_a_frozen_machine_that_was_resumed_twice_keeps_both_lives(world: World) -> None:
    """Same stream, same places, other events: a fork. Both are kept and both are acknowledged."""
    hub, one, two = world.hub(), world.pc("pc1"), world.pc("pc2")
    stick = world.stick()
    learner, stream = new_id(), new_id()
    for computer, name in ((one, "a"), (two, "b")):
        lines = []
        for n in range(6):
            section = f"bagian-{n}" if n < 3 else f"bagian-{n}{name}"
            header = Header(
                1, one.school.id, stream, n, 0, 0, "section.done", learner, learner, f"LM5/{section}", [], ""
            )
            data = encode_data(SectionDone("LM5", section, "ab12"), salt=hash_bytes(section.encode()).hex())
            lines.append(make_event(header, data).line())
        computer.records.merge(lines)
        computer.records.outbox.refill()
    for _ in range(2):
        for computer in (one, two, hub):
            computer.sync(stick)
    one.sync(stick)
    two.sync(stick)
    agree(hub, one, two)
    assert [len(computer.records.outbox) for computer in (one, two)] == [0, 0]
    assert len(hub.records.events(about=learner)) == 9


def test_a_frozen_lab_loses_nothing_it_carried(world: World) -> None:
    """Five days on a computer whose disk is put back every night: what was on the stick is at the hub."""
    hub, pc = world.hub(), world.pc("beku")
    stick = world.stick()
    pc.records.close()
    image = world.place / "citra"
    shutil.copytree(pc.folder, image)
    total = set()
    for _ in range(5):
        shutil.rmtree(pc.folder)
        shutil.copytree(image, pc.folder)
        pc.records = start(pc.folder)
        study(pc.records)
        total |= {event.id for _, event in pc.records.lines()}
        pc.sync(stick)
        hub.sync(stick)
        pc.records.close()
    pc.records = start(pc.folder)
    assert {event.id for _, event in hub.records.lines()} >= total
    assert len(total) == 25


def test_a_school_word_forged_by_a_lab_computer_is_kept_and_changes_nothing(world: World) -> None:
    hub, pc, other = world.hub(), world.pc("pc1"), world.pc("pc2")
    assert hub.secrets is not None
    stick = world.stick()
    learner, group = new_id(), new_id()
    enrol(hub, learner, group, name="Eka")
    hub.sync(stick)
    pc.sync(stick)
    study(pc.records, learner)
    truth = pc.records.status().projections_digest
    enrolment = SigningKey(bytes.fromhex(pc.school.lab.enrol)) if pc.school.lab else pc.school.key
    heads = [head.id for head in pc.records.heads("learner.described", about=learner)]
    forged = [
        Fact("task.described", about=learner, obj=new_id(), data={"title": "Palsu"}),
        Fact("learner.described", about=learner, base=heads,
             data={"name": "Palsu", "call_name": "Palsu", "roll": 1, "group": group}),
        Fact("redaction.ordered", about=learner),
        Fact("key.certified", obj=pc.school.key.public_key.hex(), data={"role": "school", "label": "Palsu"}),
        Fact("class.described", obj=group, data={"name": "Kelas palsu"}),
        Fact("lab.described", obj=pc.school.lab.id if pc.school.lab else "",
             data={"name": "Palsu", "recipient": "age1", "enrol_key": ""}),
        Fact("learner.linked", about=learner, obj=new_id()),
    ]  # fmt: skip
    signers = (pc.school.key, enrolment, SigningKey.generate())
    for signer in signers:
        pc.records.append(*forged, signer=signer)
    for computer in (pc, hub, pc, other, hub):
        computer.sync(stick)
    for computer in (hub, pc, other):
        kept = computer.records.query("SELECT count(*) FROM event WHERE state <> 0")
        assert kept == [(len(forged) * len(signers),)]
        (shown,) = computer.records.heads("learner.described", about=learner)
        assert shown.payload.name == "Eka"
        assert len(computer.records.events(about=learner, kinds=("section.done",))) == 4
        assert computer.records.redacted == frozenset()
        assert not computer.records.authority.has_role(pc.school.key.public_key.hex(), "school")
        assert computer.records.events(about=learner, kinds=("task.described",)) == []
    agree(hub, pc, other)
    assert hub.records.status().projections_digest == truth


def test_a_forged_mark_reaches_the_school_counts_nowhere_and_no_other_computer(world: World) -> None:
    hub, pc, other = world.hub(), world.pc("pc1"), world.pc("pc2")
    stick = world.stick()
    learner = new_id()
    enrol(hub, learner, new_id())
    for computer in (hub, pc):
        computer.sync(stick)
    pc.records.append(Fact("mark.given", about=learner, obj="LM5", data={"value": 100}), signer=pc.school.key)
    for computer in (pc, hub, other, hub):
        computer.sync(stick)
    kept = "SELECT count(*) FROM event WHERE kind = 'mark.given'"
    assert [one.records.query(kept) for one in (hub, pc, other)] == [[(1,)], [(1,)], [(0,)]]
    assert hub.records.events(about=learner, kinds=("mark.given",)) == []


def test_an_unsigned_school_word_is_kept_and_changes_nothing(world: World) -> None:
    hub, pc = world.hub(), world.pc("pc1")
    stick = world.stick()
    learner = study(pc.records)
    first = split_line(next(pc.records.outbox.lines())).header
    header = Header(1, pc.school.id, first.stream, 99, 0, 0, "redaction.ordered", "", learner, "", [], "")
    pc.records.merge([make_event(header, b'{"salt":"' + b"0" * 32 + b'"}').line()])
    pc.records.outbox.refill()
    for computer in (pc, hub, pc):
        computer.sync(stick)
    agree(hub, pc)
    assert hub.records.redacted == frozenset()
    assert len(hub.records.events(about=learner)) == 4


def test_a_bundle_of_a_struck_computer_is_refused(world: World) -> None:
    hub, pc = world.hub(), world.pc("pc1")
    assert hub.secrets is not None
    stick = world.stick()
    study(pc.records)
    (name,) = pc.sync(stick).written
    assert pc.school.lab is not None
    enrol_key = SigningKey(bytes.fromhex(pc.school.lab.enrol)).public_key.hex()
    hub.records.append(
        Fact("key.struck", obj=enrol_key, data={"upto": {}}),
        signer=hub.secrets.root_key(),
    )
    report = hub.sync(stick)
    assert report.refused == [(name, "struck-key")]
    assert report.events_in == 0
