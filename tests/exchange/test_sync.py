from __future__ import annotations

import shutil
import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aksi_desktop.exchange import StickError, StickReport, mark_sample, open_labs, sync_stick
from aksi_desktop.exchange.feed import FeedRow, LabFeed
from aksi_desktop.records import Fact, new_id
from aksi_desktop.records.event import join_line
from tests.exchange.world import Computer, World, agree, bundles, enrol, start, study


def test_three_computers_that_joined_by_file_agree_after_two_rounds(world: World) -> None:
    hub, one, two = world.hub(), world.pc("pc1"), world.pc("pc2")
    stick = world.stick()
    study(one.records)
    study(two.records)
    enrol(hub, new_id(), new_id())
    for _ in range(2):
        for computer in (one, two, hub):
            computer.sync(stick)
    agree(hub, one, two)
    assert [len(computer.records.outbox) for computer in (hub, one, two)] == [0, 0, 0]


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 0, 2)])
def test_any_order_of_visits_agrees_after_two_rounds(world: World, order: tuple[int, ...]) -> None:
    computers = [world.hub(), world.pc("pc1"), world.pc("pc2")]
    study(computers[1].records)
    study(computers[2].records)
    stick = world.stick()
    for _ in range(2):
        for place in order:
            computers[place].sync(stick)
    for place in order:
        computers[place].sync(stick)
    agree(*computers)


def test_a_visit_without_news_writes_nothing_and_takes_no_time(world: World) -> None:
    hub, pc = world.hub(), world.pc("pc1")
    stick = world.stick()
    study(pc.records)
    for computer in (pc, hub, pc, hub):
        computer.sync(stick)
    before = {path.name: path.stat().st_mtime_ns for path in (stick / "AKSI").iterdir()}
    before[""] = (stick / "AKSI").stat().st_mtime_ns
    for computer in (pc, hub):
        state = computer.records.status()
        report = computer.sync(stick)
        assert report == StickReport(safe_to_pull=True)
        assert computer.records.status() == state
    after = {path.name: path.stat().st_mtime_ns for path in (stick / "AKSI").iterdir()}
    after[""] = (stick / "AKSI").stat().st_mtime_ns
    assert after == before


def test_known_bundles_are_not_read_again(world: World) -> None:
    """Neither what was imported nor what is for another computer: name and size are enough."""
    hub, one, two = world.hub(), world.pc("pc1"), world.pc("pc2")
    stick = world.stick()
    study(one.records)
    (name,) = one.sync(stick).written
    hub.sync(stick)
    assert two.sync(stick).skipped == [name]
    path = stick / "AKSI" / name
    path.write_bytes(bytes(path.stat().st_size))
    assert hub.sync(stick) == StickReport(safe_to_pull=True)
    assert two.sync(stick) == StickReport(safe_to_pull=True, skipped=[name])


def test_reports_count_learners(world: World) -> None:
    hub, pc = world.hub(), world.pc("pc1")
    stick = world.stick()
    study(pc.records)
    study(pc.records)
    report = pc.sync(stick)
    assert (report.learners_out, report.events_out, report.left) == (2, 9, 9)
    report = hub.sync(stick)
    assert (report.learners_in, report.events_in, report.left) == (2, 9, 0)
    report = pc.sync(stick)
    assert (report.receipts, report.left, report.learners_in) == (9, 0, 0)


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


def test_without_the_passphrase_the_labs_bundles_wait_and_are_named(world: World) -> None:
    hub, pc = world.hub(), world.pc("pc1")
    stick = world.stick()
    study(pc.records)
    (name,) = pc.sync(stick).written
    secrets, hub.secrets = hub.secrets, None
    report = hub.sync(stick)
    assert report.locked == [name]
    assert report.written, "what is for the labs needs no passphrase"
    hub.secrets = secrets
    assert hub.sync(stick).read == [name]


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


def test_a_sample_class_stays_unless_told_and_never_mixes_with_a_school(world: World) -> None:
    hub, pc = world.hub(), world.pc("pc1")
    stick = world.stick()
    study(pc.records)
    mark_sample(pc.records)
    with pytest.raises(StickError) as caught:
        pc.sync(stick)
    assert caught.value.code == "sample-stays"
    assert not (stick / "AKSI").exists()
    report = sync_stick(pc.records, pc.school, stick, send_sample=True)
    refused = hub.sync(stick).refused
    assert refused == [(report.written[0], "sample")]
    assert hub.records.status().events == start_count(world)


def start_count(world: World) -> int:
    """Events of the school as it was created."""
    folder = world.place / "ukur"
    shutil.copytree(world.seed.folder, folder)
    records = start(folder)
    try:
        return records.status().events
    finally:
        records.close()


def test_only_computers_that_joined_carry(world: World) -> None:
    with pytest.raises(StickError) as caught:
        sync_stick(world.hub().records, None, world.stick())
    assert caught.value.code == "not-joined"


def test_fetch_and_save_do_only_their_half(world: World) -> None:
    hub, pc = world.hub(), world.pc("pc1")
    stick = world.stick()
    study(pc.records)
    hub.sync(stick)
    report = sync_stick(pc.records, pc.school, stick, direction="save")
    assert report.written
    assert not report.read
    study(pc.records)
    report = sync_stick(pc.records, pc.school, stick, direction="fetch")
    assert report.read
    assert not report.written


def test_cancelling_keeps_what_is_done_and_promises_nothing(world: World) -> None:
    hub, pc = world.hub(), world.pc("pc1")
    stick = world.stick()
    study(pc.records)
    pc.sync(stick)
    steps: list[str] = []
    report = StickReport()
    with pytest.raises(StickError) as caught:
        sync_stick(
            hub.records, hub.school, stick, hub.secrets, lambda stage, done, of: steps.append(stage),
            cancelled=lambda: "tulis" in steps, report=report,
        )  # fmt: skip
    assert caught.value.code == "cancelled"
    assert report.read
    assert not report.safe_to_pull
    assert not list((stick / "AKSI").glob("*.part"))
    assert hub.sync(stick).safe_to_pull


def test_work_before_joining_travels_too(world: World) -> None:
    hub = world.hub()
    folder = world.place / "tamu"
    records = start(folder)
    study(records)
    records.close()
    pc = world.pc("tamu")
    stick = world.stick()
    for computer in (pc, hub, pc):
        computer.sync(stick)
    agree(hub, pc)


def test_visits_write_no_events(world: World) -> None:
    hub, pc = world.hub(), world.pc("pc1")
    stick = world.stick()
    streams = hub.records.status().streams
    for _ in range(3):
        for computer in (pc, hub):
            computer.restart()
            computer.sync(stick)
    assert hub.records.status().streams == streams
    assert pc.records.status().digest == hub.records.status().digest


def test_a_stick_for_another_school_is_left_alone(world: World, tmp_path: Path) -> None:
    hub = world.hub()
    stick = world.stick()
    (stick / "AKSI").mkdir()
    stranger = stick / "AKSI" / "10200300-pc07-0123456789abcdef.aksi"
    stranger.write_bytes(b"age-encryption.org/v1\nbukan untuk kita")
    report = hub.sync(stick)
    assert [name for name, _ in report.refused] == [stranger.name]
    assert stranger.exists()


def test_labs_are_found_in_the_records(world: World) -> None:
    hub = world.hub()
    assert hub.secrets is not None
    again = hub.school.open_lab(hub.records, "lab a", to=world.place / "x.aksi-gabung", secrets=hub.secrets)
    assert again.read_bytes() == world.seed.join_file.read_bytes()
    assert [lab.name for lab in open_labs(hub.records)] == ["Lab A"]


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


def test_a_visit_runs_in_a_worker_thread(world: World) -> None:
    hub, pc = world.hub(), world.pc("pc1")
    stick = world.stick()
    study(pc.records)
    pc.sync(stick)
    steps: list[tuple[str, int, int]] = []
    found: list[StickReport] = []

    def work() -> None:
        found.append(sync_stick(hub.records, hub.school, stick, hub.secrets, lambda *step: steps.append(step)))
        hub.records.close_thread()

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert found[0].learners_in == 1
    assert {stage for stage, _, _ in steps} == {"baca", "tulis"}
    assert all(0 <= done <= of for _, done, of in steps)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(visits=st.lists(st.tuples(st.integers(0, 3), st.integers(0, 1), st.booleans()), max_size=14))
def test_any_visits_in_any_order_lead_to_the_same(
    world: World, tmp_path_factory: pytest.TempPathFactory, visits: list[tuple[int, int, bool]]
) -> None:
    """Who visits which stick when, and works in between, does not matter."""
    one = World(tmp_path_factory.mktemp("dunia"), world.seed)
    try:
        computers = [one.hub(), one.pc("pc1"), one.pc("pc2"), one.pc("pc3")]
        sticks = [one.stick("a"), one.stick("b")]
        written = set()
        for who, which, works in visits:
            if works and who:
                study(computers[who].records, sections=1)
            written |= {event.id for _, event in computers[who].records.lines()}
            computers[who].sync(sticks[which])
        for _ in range(2):
            for computer in (*computers[1:], computers[0]):
                computer.sync(sticks[0])
        for computer in computers[1:]:
            computer.sync(sticks[0])
        agree(*computers)
        assert written <= {event.id for _, event in computers[0].records.lines()}
        assert not any(len(computer.records.outbox) for computer in computers)
    finally:
        one.close()


def _sync(computer: Computer, stick: Path) -> StickReport:
    return computer.sync(stick)
