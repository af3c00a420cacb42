"""Visits to a stick as a whole: computers agree in any order of visits, and reports say what happened."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aksi_desktop.exchange import StickError, StickReport, mark_sample, sync_stick
from aksi_desktop.records import new_id
from tests.exchange.world import World, agree, enrol, start, start_count, study


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
