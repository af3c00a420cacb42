from __future__ import annotations

import json
from hashlib import blake2b

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aksi_desktop.records import BadLine, Event, new_id, split_line
from aksi_desktop.records.catalogue import LearnerDescribed
from aksi_desktop.records.event import Header, encode_data, make_event
from aksi_desktop.roster.keys import SigningKey

HEX = st.text("0123456789abcdef", min_size=32, max_size=32)


def made(name: str = "Siti Rahma", obj: str = "", signed: bool = False) -> Event:
    header = Header(
        v=1, school="", stream=new_id(), n=0, t=1_795_000_000_000, mono=12, kind="learner.described",
        by="", about=new_id(), obj=obj, base=[], dh="",
    )  # fmt: skip
    data = encode_data(LearnerDescribed(name=name, call_name="Siti", roll=7, group=new_id()))
    return make_event(header, data, SigningKey.generate() if signed else None)


def test_a_line_is_flat_json_with_the_header_first_and_the_data_last() -> None:
    event = made(signed=True)
    fields = list(json.loads(event.line()))
    assert fields == [
        "v",
        "school",
        "stream",
        "n",
        "t",
        "mono",
        "kind",
        "by",
        "about",
        "obj",
        "base",
        "dh",
        "key",
        "sig",
        "data",
    ]


def test_the_id_is_the_hash_of_the_exact_header_bytes() -> None:
    event = made(signed=True)
    line = json.loads(event.line())
    del line["sig"], line["data"]
    head = json.dumps(line, separators=(",", ":")).encode()
    assert blake2b(head, digest_size=16).digest() == event.id


@given(st.text(max_size=60), st.text(max_size=60), st.booleans())
def test_a_line_read_back_is_the_same_event_byte_for_byte(name: str, obj: str, signed: bool) -> None:
    event = made(name, obj, signed)
    again = split_line(event.line())
    assert (again.id, again.head, again.data, again.sig, again.line()) == (
        event.id, event.head, event.data, event.sig, event.line(),
    )  # fmt: skip


def test_two_equal_payloads_never_share_a_data_hash() -> None:
    # Otherwise a redacted name could be guessed back by hashing names.
    assert made("Siti Rahma").header.dh != made("Siti Rahma").header.dh


def test_a_redacted_line_keeps_id_and_header() -> None:
    event = made(signed=True)
    empty = Event(event.id, event.header, event.head, None, event.sig)
    again = split_line(empty.line())
    assert again.id == event.id
    assert again.data is None
    assert b"Siti" not in empty.line()


@given(st.data())
def test_a_changed_byte_is_refused_or_makes_another_event(data: st.DataObject) -> None:
    event = made(signed=True)
    line = bytearray(event.line())
    place = data.draw(st.integers(0, len(line) - 1))
    line[place] ^= 1 << data.draw(st.integers(0, 7))
    try:
        again = split_line(bytes(line))
    except BadLine:
        return
    assert again.id != event.id or again.sig != event.sig


@given(st.binary(max_size=200))
def test_noise_is_refused_as_a_bad_line(noise: bytes) -> None:
    with pytest.raises(BadLine):
        split_line(noise)


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ('"v":1', '"v":2', "newer-event"),
        ('"n":0', '"n":-1', "bad-number"),
        ('"n":0', '"n":0.5', "not-an-event"),
        ('"kind":"learner.described"', '"kind":"Learner"', "bad-kind"),
        ('"base":[]', '"base":["x"]', "bad-id"),
        ('"mono":12', '"mono":12,"extra":1', "not-an-event"),
    ],
)
def test_what_is_wrong_is_named(old: str, new: str, code: str) -> None:
    line = made().line().decode().replace(old, new)
    with pytest.raises(BadLine) as caught:
        split_line(line.encode())
    assert caught.value.code == code


def test_data_that_differs_from_its_hash_is_refused() -> None:
    with pytest.raises(BadLine) as caught:
        split_line(made().line().replace(b"Siti Rahma", b"Rani Rahma"))
    assert caught.value.code == "data-differs"


def test_a_line_over_a_mebibyte_is_refused() -> None:
    with pytest.raises(BadLine) as caught:
        split_line(made("x" * (1 << 20)).line())
    assert caught.value.code == "line-too-long"
