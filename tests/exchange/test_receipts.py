from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aksi_desktop.exchange.receipts import Range, Receipt, check_receipt, take_receipt, write_receipt
from aksi_desktop.records import split_line
from aksi_desktop.roster.certificates import issue
from aksi_desktop.roster.keys import SigningKey, school_id
from tests.exchange.world import World, study

ROOT, HUB, PC = (SigningKey.generate() for _ in range(3))
SCHOOL = school_id(ROOT.public_key)
CHAIN = [issue(ROOT, school=SCHOOL, key=HUB.public_key, role="hub", label="Guru")]


def event_id(place: int, fork: int = 0) -> bytes:
    return bytes([fork]) + place.to_bytes(15, "big")


def receipt_for(held: dict[str, list[tuple[int, bytes]]], signer: SigningKey = HUB) -> Receipt:
    return write_receipt(held, school=SCHOOL, chain=CHAIN, signer=signer, epoch="e", at=1)


@given(st.sets(st.integers(0, 60)), st.sets(st.integers(0, 60)))
def test_ranges_and_ids_name_exactly_what_is_held(places: set[int], forked: set[int]) -> None:
    held = [(n, event_id(n)) for n in places] + [(n, event_id(n, 1)) for n in forked & places]
    receipt = receipt_for({"s": held})
    covered = {n for one in receipt.ranges for n in range(one.first, one.last + 1)}
    fork = min(forked & places, default=1 << 30)
    assert covered == {n for n in places if n < fork}
    assert set(receipt.ids.get("s", [])) == {one.hex() for n, one in held if n >= fork}
    assert all(one.last + 1 not in covered for one in receipt.ranges)


def test_a_receipt_is_signed_by_a_hub_of_the_school() -> None:
    receipt = receipt_for({"s": [(0, event_id(0))]})
    assert check_receipt(receipt, ROOT.public_key)
    assert not check_receipt(receipt, SigningKey.generate().public_key)
    assert not check_receipt(receipt, ROOT.public_key, struck={HUB.public_key.hex()})
    assert not check_receipt(msgspec.structs.replace(receipt, sig="xy"), ROOT.public_key)
    assert not check_receipt(receipt_for({"s": [(0, event_id(0))]}, PC), ROOT.public_key)
    forged = msgspec.structs.replace(receipt, ranges=[Range("s", 0, 9, receipt.ranges[0].digest)])
    assert not check_receipt(forged, ROOT.public_key)
    teacher = [issue(ROOT, school=SCHOOL, key=PC.public_key, role="teacher", label="Guru")]
    own = write_receipt({"s": []}, school=SCHOOL, chain=teacher, signer=PC, epoch="e", at=1)
    assert not check_receipt(own, ROOT.public_key)


@pytest.mark.parametrize("missing", [0, 2, 4])
def test_the_outbox_lets_go_of_exactly_what_is_covered(world: World, missing: int) -> None:
    pc = world.pc("pc1")
    study(pc.records)
    events = [split_line(line) for line in pc.records.outbox.lines()]
    stream = events[0].header.stream
    held = {stream: [(event.header.n, event.id) for event in events if event.header.n != missing]}
    assert take_receipt(pc.records, receipt_for(held)) == 4
    (left,) = (split_line(line).header.n for line in pc.records.outbox.lines())
    assert left == missing
    assert take_receipt(pc.records, receipt_for(held)) == 0


def test_a_range_with_another_event_in_it_covers_nothing(world: World) -> None:
    pc = world.pc("pc1")
    study(pc.records)
    events = [split_line(line) for line in pc.records.outbox.lines()]
    stream = events[0].header.stream
    held = {stream: [(event.header.n, event.id if event.header.n != 3 else event_id(3)) for event in events]}
    assert take_receipt(pc.records, receipt_for(held)) == 0
    assert len(pc.records.outbox) == 5


def test_a_forked_stream_is_acknowledged_event_by_event(world: World) -> None:
    pc = world.pc("pc1")
    study(pc.records)
    events = [split_line(line) for line in pc.records.outbox.lines()]
    stream = events[0].header.stream
    held = {stream: [(event.header.n, event.id) for event in events] + [(2, event_id(2, 1)), (3, event_id(3, 1))]}
    receipt = receipt_for(held)
    assert receipt.ids
    assert take_receipt(pc.records, receipt) == 5
    assert len(pc.records.outbox) == 0


def test_a_hub_with_another_database_is_offered_everything_once_more(world: World) -> None:
    pc = world.pc("pc1")
    study(pc.records)
    events = [split_line(line) for line in pc.records.outbox.lines()]
    held = {events[0].header.stream: [(event.header.n, event.id) for event in events]}
    assert take_receipt(pc.records, receipt_for(held)) == 5
    restored = msgspec.structs.replace(receipt_for({}), epoch="lain")
    assert take_receipt(pc.records, restored) == 0
    assert len(pc.records.outbox) == 5
    assert take_receipt(pc.records, msgspec.structs.replace(receipt_for(held), epoch="lain")) == 5
