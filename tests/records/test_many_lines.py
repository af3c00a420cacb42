"""Many lines at once are judged as each alone; many rows at once are written as each alone."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aksi_desktop.records import BadLine, new_id, split_line
from aksi_desktop.records.bulk import insert_many
from aksi_desktop.records.catalogue import AnswerGiven
from aksi_desktop.records.event import Event, Header, encode_data, join_line, make_event, split_lines
from tests.records.support import new_keys

KEYS = new_keys()


def lines(count: int) -> list[bytes]:
    """Lines of every shape that a program writes: plain, signed, redacted, with bases, of nobody, of unknown kinds."""
    found = []
    person = new_id()
    for n in range(count):
        kind = ("answer.given", "mark.given", "section.done", "masa.depan")[n % 4]
        base = [new_id()] if n % 5 == 0 else []
        by = person if n % 3 else ""
        header = Header(1, KEYS.school if n % 2 else "", new_id(), n, n - 3, n, kind, by, person, "soal é", base, "")
        payload = AnswerGiven(f"soal-{n}", 1, "[{" * (n % 9), 1000)
        event = make_event(header, encode_data(payload), KEYS.admin if kind == "mark.given" else None)
        found.append(event.line() if n % 7 else join_line(event.head, event.sig, None))
    return found


def judged(given_lines: list[bytes]) -> list[Event] | str:
    """What each alone says: the events, or the code of the first complaint."""
    try:
        return [split_line(line) for line in given_lines]
    except BadLine as error:
        return error.code


def judged_together(given_lines: list[bytes]) -> list[Event] | str:
    try:
        return split_lines(given_lines)
    except BadLine as error:
        return error.code


PLAIN = [line for line in lines(28) if split_line(line).sig == ""]
ALL = lines(28)
OLD_AND_NEW = (
    (b'"v":1', b'"v":2'), (b'"v":1', b'"v":true'), (b'"v":1', b'"v":1.0'), (b'"n":', b'"n":-'),
    (b'"t":', b'"t":999'), (b'"t":', b'"t":1000000000000000'), (b'"mono":', b'"mono":-1000000000000000'),
    (b'"kind":"', b'"kind":"X'), (b'"by":"', b'"by":"A'), (b'"stream":"', b'"stream":" '),
    (b'"about":"', b'"about":"ff'), (b'"obj":"', b'"obj":"\\u0041'), (b'"base":[]', b'"base":[""]'),
    (b'"base":[]', b'"base":["x"]'), (b'"dh":"', b'"dh":"0'), (b'"data":', b'"sig":"","data":'),
    (b'"data":', b'"data": '), (b'"salt"', b'"Salt"'), (b"soal-", b"soal_"),
    (b'"data":{', b'"data":{"a":' + b"[" * 20), (b'"data":{', b'"data":' + b"[" * 100_000 + b"{"),
    (b'"data":', b'"data":null,"x":'), (b"}", b"}}"), (b"}", b"} "), (b"soal", b"\xff\xfe"),
    (b'"obj":"', b'"obj":"' + b"x" * 201), (b'"data":{"salt"', b'"data":{"x":1,"salt"'),
)  # fmt: skip


@pytest.mark.parametrize(("old", "new"), OLD_AND_NEW)
@pytest.mark.parametrize("place", [0, 5, len(PLAIN) - 1])
def test_one_wrong_line_among_many_is_named_as_if_it_were_alone(place: int, old: bytes, new: bytes) -> None:
    mixed = list(PLAIN)
    mixed[place] = mixed[place].replace(old, new, 1)
    assert judged_together(mixed) == judged(mixed)


@settings(max_examples=150)
@given(st.data())
def test_many_lines_are_judged_as_each_alone(data: st.DataObject) -> None:
    chosen = data.draw(st.lists(st.sampled_from(data.draw(st.sampled_from([PLAIN, ALL]))), max_size=12))
    for _ in range(data.draw(st.integers(0, 2)) if chosen else 0):
        which = data.draw(st.integers(0, len(chosen) - 1))
        line = bytearray(chosen[which])
        line[data.draw(st.integers(0, len(line) - 1))] ^= 1 << data.draw(st.integers(0, 7))
        chosen[which] = bytes(line)
    assert judged_together(chosen) == judged(chosen)


@pytest.mark.parametrize(
    "line", [b"", b"}", b"{}", b'{"v":1,', b'{"v":1,"data":}', b',"data":}', b"\n", b"[" * 100_000]
)
def test_stumps_of_lines_are_refused_among_others(line: bytes) -> None:
    mixed = [*PLAIN, line]
    assert judged_together(mixed) == judged(mixed)


def test_an_end_of_line_inside_data_hides_no_other_line() -> None:
    def line_of(data: bytes) -> bytes:
        header = Header(1, "", new_id(), 0, 0, 0, "answer.given", "", "", "", [], "")
        return make_event(header, data).line()

    # The second begins twice as salted data begins, so that as many begin so as there are lines.
    mixed = [line_of(b'{"x":1}'), line_of(b'{"salt":"a","b":\n{"salt":"b"}}')]
    assert judged(mixed) == "data-differs"
    assert judged_together(mixed) == "data-differs"


@settings(max_examples=30)
@given(st.integers(1, 12), st.integers(0, 2_500), st.booleans())
def test_many_rows_at_once_are_the_rows_one_by_one(width: int, count: int, shaped: bool) -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute(f"CREATE TABLE t ({', '.join(f'c{place}' for place in range(width + 1))})")
    rows = [
        tuple(bytearray(b"x") if place == 2 else f"{row}-{place}" for place in range(width)) for row in range(count)
    ]
    shape = f"(7, {', '.join('?' * width)})" if shaped else ""
    opening = (
        "INSERT INTO t" if shaped else f"INSERT INTO t ({', '.join(f'c{place}' for place in range(1, width + 1))})"
    )
    insert_many(connection, opening, rows, shape)
    expected = [(7 if shaped else None, *map(_plain, row)) for row in rows]
    assert connection.execute("SELECT * FROM t ORDER BY rowid").fetchall() == expected
    connection.close()


def _plain(value: object) -> object:
    return bytes(value) if isinstance(value, bytearray) else value
