"""Computers that lost something, and people who were erased: visits heal the one and hold to the other."""

from __future__ import annotations

import shutil

from aksi_desktop.records import new_id
from aksi_desktop.records.event import join_line
from tests.exchange.world import World, agree, bundles, enrol, start, study


def test_what_the_hub_lacks_is_not_acknowledged(world: World) -> None:
    """An event whose data is missing there, though nobody was erased, waits at its writer; the rest does not."""
    hub, pc = world.hub(), world.pc("pc1")
    stick, other = world.stick(), world.stick("lain")
    study(pc.records)
    events = [event for _, event in pc.records.lines()]
    empty = join_line(events[2].head, events[2].sig, None)
    hub.records.merge([empty])
    pc.records.outbox.acknowledge_ids([events[2].hex])
    pc.sync(stick)
    pc.records.outbox.refill()
    hub.sync(stick)
    assert pc.sync(stick).left == 1, "its place is a gap in what the hub says it holds"
    pc.sync(other)
    hub.sync(other)
    assert pc.sync(other).left == 0
    agree(hub, pc)


def test_an_erased_learner_is_acknowledged_without_data(world: World) -> None:
    hub, pc = world.hub(), world.pc("pc1")
    assert hub.secrets is not None
    stick = world.stick()
    learner = study(pc.records)
    hub.records.redact(learner, by="", signer=hub.secrets.admin_key())
    for computer in (pc, hub, pc):
        computer.sync(stick)
    assert len(pc.records.outbox) == 0
    assert pc.records.events(about=learner, kinds=("section.done",)) == []
    agree(hub, pc)


def test_a_hub_whose_disk_is_put_back_heals_from_its_computers(world: World) -> None:
    """The image brings back the epoch, too, so nothing in the database tells what happened."""
    hub, pc = world.hub(), world.pc("pc1")
    stick = world.stick()
    hub.records.close()
    shutil.copytree(hub.folder, world.place / "citra")
    hub.records = start(hub.folder)
    study(pc.records)
    for computer in (pc, hub, pc):
        computer.sync(stick)
    assert len(pc.records.outbox) == 0
    before = hub.records.status().digest
    hub.records.close()
    shutil.rmtree(hub.folder)
    shutil.copytree(world.place / "citra", hub.folder)
    hub.records = start(hub.folder)
    assert hub.records.status().digest != before
    for path in (stick / "AKSI").iterdir():
        path.unlink()
    pc.sync(stick)
    for computer in (hub, pc, hub, pc):
        computer.sync(stick)
    assert hub.records.status().digest == before
    agree(hub, pc)


def test_a_redacted_learner_leaves_the_bundles_of_any_stick_met(world: World) -> None:
    hub, pc = world.hub(), world.pc("pc1")
    stick, drawer = world.stick(), world.stick("laci")
    learner, other = new_id(), new_id()
    enrol(hub, learner, new_id(), name="Dewi")
    study(pc.records, learner)
    study(pc.records, other)
    pc.sync(drawer)
    for computer in (pc, hub, pc):
        computer.sync(stick)
    hub.sync(drawer)
    old = {stick: bundles(stick), drawer: bundles(drawer)}
    assert hub.secrets is not None
    hub.records.redact(learner, by="", signer=hub.secrets.admin_key())
    for place in (stick, drawer):
        hub.sync(place)
        pc.sync(place)
        assert not set(old[place]) & set(bundles(place)), "every bundle of before is gone"
    agree(hub, pc)
    assert pc.records.events(about=learner, kinds=("section.done", "learner.described")) == []
    assert len(pc.records.events(about=other)) == 4


def test_a_hub_restored_from_an_old_backup_heals_from_its_computers(world: World) -> None:
    hub, pc = world.hub(), world.pc("pc1")
    stick = world.stick()
    study(pc.records)
    for computer in (pc, hub, pc):
        computer.sync(stick)
    backup = hub.records.backups.make()
    study(pc.records)
    for computer in (pc, hub, pc):
        computer.sync(stick)
    assert len(pc.records.outbox) == 0
    before = hub.records.status().digest
    # The disk died; what came after the backup is gone, and no stick still holds it.
    hub.records.close()
    for name in ("aksi.sqlite", "aksi.sqlite-wal", "aksi.sqlite-shm"):
        (hub.folder / name).unlink(missing_ok=True)
    (hub.folder / "aksi.sqlite").write_bytes(b"rusak")
    hub.records = start(hub.folder)
    assert hub.records.repair_report is not None
    assert hub.records.repair_report.backup == backup.path.name
    assert hub.records.status().digest != before
    for computer in (hub, pc, hub, pc):
        computer.sync(stick)
    assert hub.records.status().digest == before
    agree(hub, pc)
