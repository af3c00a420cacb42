"""What stands on a stick: written when there is news, whole again when spoilt, few files, nothing that others left."""

from __future__ import annotations

from pathlib import Path

import pytest

from aksi_desktop.exchange import StickReport
from aksi_desktop.records import new_id
from tests.exchange.world import Computer, World, agree, bundles, enrol, start_count, study


def test_the_outbox_waits_for_a_receipt_and_the_old_bundle_for_the_new_one(world: World) -> None:
    hub, pc = world.hub(), world.pc("pc1")
    stick = world.stick()
    study(pc.records)
    first = pc.sync(stick).written
    study(pc.records)
    second = pc.sync(stick)
    assert second.events_out == 4, "the stick holds the rest already"
    assert set(first + second.written) == set(bundles(stick))
    hub.sync(stick)
    report = pc.sync(stick)
    assert report.left == 0
    assert sorted(report.removed) == sorted(first + second.written)


def test_two_sticks_each_carry_everything_that_waits(world: World) -> None:
    hub, pc = world.hub(), world.pc("pc1")
    lost, kept = world.stick("hilang"), world.stick("ada")
    study(pc.records)
    pc.sync(lost)
    study(pc.records)
    pc.sync(kept)
    hub.sync(kept)
    assert len(pc.records.outbox) == 9
    assert pc.sync(kept).left == 0
    agree(hub, pc)
    # The stick that was lost turns up: nothing is doubled, and its old bundle goes.
    hub.sync(lost)
    assert pc.sync(lost).removed
    agree(hub, pc)


def test_a_bundle_that_vanished_from_the_stick_is_written_again(world: World) -> None:
    pc = world.pc("pc1")
    stick = world.stick()
    study(pc.records)
    (name,) = pc.sync(stick).written
    (stick / "AKSI" / name).unlink()
    assert len(pc.sync(stick).written) == 1
    (stick / "AKSI" / bundles(stick)[0]).write_bytes(b"")
    report = pc.sync(stick)
    assert len(report.written) == 1
    assert bundles(stick) == report.written


def test_an_own_bundle_that_was_damaged_in_place_is_written_again(world: World) -> None:
    """Same name, same size, other bytes: what a worn stick gives back."""
    hub, pc = world.hub(), world.pc("pc1")
    stick = world.stick()
    study(pc.records)
    (name,) = pc.sync(stick).written
    spoil(stick / "AKSI" / name)
    report = pc.sync(stick)
    assert (report.removed, len(report.written), report.events_out) == ([name], 1, 5)
    assert hub.sync(stick).events_in == 5
    mine = [one for one in bundles(stick) if "-hub-" in one]
    for one in mine:
        spoil(stick / "AKSI" / one)
    report = hub.sync(stick)
    assert sorted(report.removed) == mine
    assert report.written
    assert pc.sync(stick).left == 0
    agree(hub, pc)


def test_looking_at_own_bundles_stays_cheap(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of a large bundle nothing is read while there is no news; with news it is looked at and mended."""
    pc = world.pc("pc1")
    stick = world.stick()
    study(pc.records)
    (name,) = pc.sync(stick).written
    spoil(stick / "AKSI" / name)
    monkeypatch.setattr("aksi_desktop.exchange.leaving._LOOK_BYTES", 1_000)
    assert pc.sync(stick) == StickReport(safe_to_pull=True, left=5)
    study(pc.records)
    report = pc.sync(stick)
    assert report.removed == [name]
    assert report.events_out == 9


def spoil(path: Path) -> None:
    """Zero a piece in the middle of a file."""
    raw = path.read_bytes()
    path.write_bytes(raw[:500] + bytes(100) + raw[600:])


def test_many_small_bundles_become_one(world: World) -> None:
    hub, pc = world.hub(), world.pc("pc1")
    stick = world.stick()
    learner = study(pc.records)
    for _ in range(12):
        study(pc.records, learner, sections=1)
        pc.sync(stick)
        assert len(bundles(stick)) <= 8
    for _ in range(12):
        enrol(hub, learner, new_id())
        hub.sync(stick)
        assert len([name for name in bundles(stick) if "-hub-" in name]) <= 8
    pc.sync(stick)
    agree(hub, pc)


def test_a_receipt_that_was_missed_is_given_again(world: World) -> None:
    hub, pc = world.hub(), world.pc("pc1")
    stick, other = world.stick(), world.stick("lain")
    study(pc.records)
    pc.sync(stick)
    hub.sync(stick)
    for path in (stick / "AKSI").glob("*-hub-*.aksi"):
        path.unlink()
    hub.sync(stick)
    # And on a stick that never saw the hub with this work before.
    assert pc.sync(other).left == 5
    hub.sync(other)
    assert pc.sync(other).left == 0


def test_many_events_are_cut_into_several_bundles(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    hub, pc = world.hub(), world.pc("pc1")
    stick = world.stick()
    for _ in range(5):
        study(pc.records)
    monkeypatch.setattr("aksi_desktop.exchange.feed._PIECE", 3_000)
    assert len(_sync(pc, stick).written) >= 3
    assert _sync(pc, stick).written == []
    _sync(hub, stick)
    assert _sync(pc, stick).left == 0
    agree(hub, pc)


def test_a_stick_does_not_fill_up_with_what_forgetful_computers_leave(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aksi_desktop.exchange.leaving.MANY_ANSWERED", 3)
    hub, pc = world.hub(), world.pc("beku")
    stick = world.stick()
    for _ in range(5):
        forgetful = world.clone(pc, f"hari{len(world.computers)}")
        study(forgetful.records)
        forgetful.sync(stick)
        hub.sync(stick)
    left = [name for name in bundles(stick) if "-hari" in name]
    assert len(left) <= 4
    assert hub.records.status().events == start_count(world) + 25


def _sync(computer: Computer, stick: Path) -> StickReport:
    return computer.sync(stick)
