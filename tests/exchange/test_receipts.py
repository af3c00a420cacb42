from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from aksi_desktop.exchange.receipts import Receipt, Said, check_receipt, sign_body, take_receipt, write_receipt
from aksi_desktop.records import split_line
from aksi_desktop.roster.certificates import issue
from aksi_desktop.roster.keys import SigningKey, school_id
from tests.exchange.world import Computer, World, study

ROOT, HUB, PC = (SigningKey.generate() for _ in range(3))
SCHOOL = school_id(ROOT.public_key)
CHAIN = [issue(ROOT, school=SCHOOL, key=HUB.public_key, role="hub", label="Guru")]


def event_id(place: int, fork: int = 0) -> bytes:
    return bytes([fork]) + place.to_bytes(15, "big")


def receipt_for(held: dict[str, list[tuple[int, bytes]]], signer: SigningKey = HUB) -> Receipt:
    return write_receipt(held, school=SCHOOL, chain=CHAIN, signer=signer, epoch="e", at=1)


def said_for(held: dict[str, list[tuple[int, bytes]]], *, epoch: str = "e", run: str = "pagi", rows: int = 100) -> Said:
    receipt = write_receipt(held, school=SCHOOL, chain=CHAIN, signer=HUB, epoch=epoch, at=1, run=run, rows=rows)
    said = check_receipt(receipt, ROOT.public_key)
    assert said is not None
    return said


def work_of(computer: Computer) -> dict[str, list[tuple[int, bytes]]]:
    """What a hub that has everything of a computer holds."""
    held: dict[str, list[tuple[int, bytes]]] = {}
    for _, event in computer.records.lines():
        held.setdefault(event.header.stream, []).append((event.header.n, event.id))
    return held


@given(st.sets(st.integers(0, 60)), st.sets(st.integers(0, 60)))
def test_ranges_and_ids_name_exactly_what_is_held(places: set[int], forked: set[int]) -> None:
    held = [(n, event_id(n)) for n in places] + [(n, event_id(n, 1)) for n in forked & places]
    receipt = said_for({"s": held})
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
    assert not check_receipt(Receipt(receipt.body, "xy"), ROOT.public_key)
    assert not check_receipt(receipt_for({"s": [(0, event_id(0))]}, PC), ROOT.public_key)
    for old, new in ((b'["s",0,0,', b'["s",0,9,'), (b'"rows":0', b'"rows":9'), (b'"epoch":"e"', b'"epoch":"f"')):
        body = bytes(receipt.body)
        assert old in body
        assert not check_receipt(Receipt(msgspec.Raw(body.replace(old, new)), receipt.sig), ROOT.public_key)
    teacher = [issue(ROOT, school=SCHOOL, key=PC.public_key, role="teacher", label="Guru")]
    own = write_receipt({"s": []}, school=SCHOOL, chain=teacher, signer=PC, epoch="e", at=1)
    assert not check_receipt(own, ROOT.public_key)


def test_what_only_a_later_program_knows_harms_no_receipt() -> None:
    body = bytes(receipt_for({"s": [(0, event_id(0))]}).body)
    later = body[:-1] + b', "baru": {"a": [1.5, null]}}'
    said = check_receipt(sign_body(HUB, later), ROOT.public_key)
    assert said is not None
    assert [one.last for one in said.ranges] == [0]
    again = msgspec.json.decode(msgspec.json.encode(sign_body(HUB, later)), type=Receipt)
    assert check_receipt(again, ROOT.public_key) == said


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'["s",0,0,', b'["s",5,2,'),
        (b'["s",0,0,', b'["s",0,99999999999999999999999,'),
        (b'"ids":{}', b'"ids":{"s":["zz"]}'),
        (b'"ids":{}', b'"ids":' + b"[" * 50_000),
        (b'"epoch":"e",', b""),
    ],
)
def test_a_receipt_that_makes_no_sense_counts_nothing(old: bytes, new: bytes) -> None:
    body = bytes(receipt_for({"s": [(0, event_id(0))]}).body)
    assert old in body
    assert check_receipt(sign_body(HUB, body.replace(old, new)), ROOT.public_key) is None


@pytest.mark.parametrize("missing", [0, 2, 4])
def test_the_outbox_lets_go_of_exactly_what_is_covered(world: World, missing: int) -> None:
    pc = world.pc("pc1")
    study(pc.records)
    events = [split_line(line) for line in pc.records.outbox.lines()]
    stream = events[0].header.stream
    held = {stream: [(event.header.n, event.id) for event in events if event.header.n != missing]}
    assert take_receipt(pc.records, said_for(held)) == 4
    (left,) = (split_line(line).header.n for line in pc.records.outbox.lines())
    assert left == missing
    assert take_receipt(pc.records, said_for(held)) == 0


def test_a_range_with_another_event_in_it_covers_nothing(world: World) -> None:
    pc = world.pc("pc1")
    study(pc.records)
    events = [split_line(line) for line in pc.records.outbox.lines()]
    stream = events[0].header.stream
    held = {stream: [(event.header.n, event.id if event.header.n != 3 else event_id(3)) for event in events]}
    assert take_receipt(pc.records, said_for(held)) == 0
    assert len(pc.records.outbox) == 5


def test_a_forked_stream_is_acknowledged_event_by_event(world: World) -> None:
    pc = world.pc("pc1")
    study(pc.records)
    events = [split_line(line) for line in pc.records.outbox.lines()]
    stream = events[0].header.stream
    held = {stream: [(event.header.n, event.id) for event in events] + [(2, event_id(2, 1)), (3, event_id(3, 1))]}
    receipt = said_for(held)
    assert receipt.ids
    assert take_receipt(pc.records, receipt) == 5
    assert len(pc.records.outbox) == 0


def test_a_hub_with_another_database_is_offered_everything_once_more(world: World) -> None:
    pc = world.pc("pc1")
    study(pc.records)
    held = work_of(pc)
    assert take_receipt(pc.records, said_for(held)) == 5
    assert take_receipt(pc.records, said_for({}, epoch="lain", run="siang", rows=900)) == 0
    assert len(pc.records.outbox) == 5
    assert take_receipt(pc.records, said_for(held, epoch="lain", run="siang", rows=900)) == 5


def test_a_hub_whose_disk_was_put_back_is_offered_everything_once_more(world: World) -> None:
    """Its epoch is the same, since the whole disk is as it was; a new run that knows less gives it away."""
    pc = world.pc("pc1")
    study(pc.records)
    held = work_of(pc)
    assert take_receipt(pc.records, said_for(held, run="senin", rows=100)) == 5
    assert take_receipt(pc.records, said_for({}, run="selasa", rows=120)) == 0
    assert len(pc.records.outbox) == 0, "a later run that knows more lost nothing"
    assert take_receipt(pc.records, said_for({}, run="rabu", rows=60)) == 0
    assert len(pc.records.outbox) == 5
    assert take_receipt(pc.records, said_for(held, run="rabu", rows=65)) == 5


def test_a_late_receipt_of_a_run_that_was_met_offers_nothing_again(world: World) -> None:
    pc = world.pc("pc1")
    study(pc.records)
    held = work_of(pc)
    for run, rows in (("senin", 100), ("selasa", 150), ("senin", 90), ("selasa", 140)):
        take_receipt(pc.records, said_for(held, run=run, rows=rows))
        assert len(pc.records.outbox) == 0
    take_receipt(pc.records, said_for({}, run="kamis", rows=149))
    assert len(pc.records.outbox) == 5, "less than the most that was ever seen"
