"""A merge of thousands of lines: three things go on at once, and it comes to the same as one after the other."""

from __future__ import annotations

import gc
import random
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from aksi_desktop.learning import PROJECTIONS as LEARNING
from aksi_desktop.records import BadLine, Fact, Records, new_id, open_records
from aksi_desktop.records.incoming import CHUNK
from aksi_desktop.roster.people import PROJECTIONS as ROSTER
from tests.benchmarks.events import lines
from tests.records.support import Keys, all_lines, answer, described, new_keys

KEYS = new_keys()
WORK = lines(3 * CHUNK + CHUNK // 2)


def computer(folder: Path, keys: Keys | None = None) -> Records:
    records = open_records(folder, projections=(*ROSTER, *LEARNING), label="LAB-A-07")
    if keys is not None:
        records.join_school(keys.school, keys.root.public_key)
    return records


def the_schools_word(folder: Path, people: list[str]) -> list[bytes]:
    """A key, names, a link and its undoing, a claim, an erasure: what changes how work is folded."""
    records = computer(folder, KEYS)
    admin = KEYS.admin
    told = {"role": "school", "label": "Admin"}
    records.append(Fact("key.certified", obj=admin.public_key.hex(), data=told), signer=KEYS.root)
    for person in people:
        records.append(described(person, f"Nama {person[:4]}"), signer=admin)
    records.append(Fact("learner.linked", about=people[0], obj=people[1]), signer=admin)
    records.append(Fact("learner.linked", about=people[2], obj=people[3]), signer=admin)
    records.redact(people[4], by="", signer=admin)
    found = all_lines(records)
    records.close()
    return found


def who(line: bytes) -> str:
    return line.partition(b'"about":"')[2][:32].decode()


def test_it_comes_to_the_same_however_it_is_cut(tmp_path: Path) -> None:
    people = sorted({who(line) for line in WORK} - {""})
    people = [person for person in people if len(person) == 32 and '"' not in person][:6]
    mixed = [*WORK, *the_schools_word(tmp_path / "guru", people)]
    found = set()
    for turn in range(3):
        # First as it came, then with the school's word anywhere in it, and with lines that are known already.
        if turn:
            random.Random(turn).shuffle(mixed)
        records = computer(tmp_path / str(turn), KEYS)
        if turn == 2:
            records.merge(random.Random(9).sample(mixed, 700))
        result = records.merge(mixed)
        assert result.new + result.known == len(mixed)
        live = records.status()
        assert records.rebuild() == live
        found.add((live.events, live.digest, live.projections_digest))
        records.close()
    assert len(found) == 1


def test_the_log_holds_the_very_bytes(tmp_path: Path) -> None:
    records = computer(tmp_path)
    records.merge(WORK)
    assert sorted(all_lines(records)) == sorted(WORK)
    assert not records.verify().wrong
    types = records.query(
        "SELECT DISTINCT typeof(id), typeof(stream), typeof(by), typeof(head), typeof(data) FROM event"
    )
    assert types == [("blob",) * 5]
    records.close()


def test_a_bad_line_at_the_very_end_refuses_all(tmp_path: Path) -> None:
    records = computer(tmp_path)
    records.append(answer(new_id(), new_id(), "soal-1"))
    before = records.status()
    told: list[object] = []
    records.on_change(told.append)
    with pytest.raises(BadLine):
        records.merge([*WORK, WORK[0][:-9] + b"}"])
    assert records.status() == before
    assert not told
    assert records.merge(WORK).new == len(WORK)
    records.close()


def test_whoever_stops_it_keeps_what_stood_before(tmp_path: Path) -> None:
    records = computer(tmp_path)
    before = records.status()

    def stop(done: int, of: int) -> None:
        if done > CHUNK:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        records.merge(WORK, stop)
    assert records.status() == before
    result = records.merge(WORK)
    assert (result.new, result.known) == (len(WORK), 0)
    assert records.rebuild() == records.status()
    records.close()


def test_an_answer_goes_before_a_merge_that_is_still_reading(tmp_path: Path) -> None:
    records = computer(tmp_path)
    me, waited = new_id(), []

    def click() -> None:
        began = time.monotonic()
        records.append(answer(me, new_id(), "soal-1"))
        waited.append(time.monotonic() - began)
        records.close_thread()

    clicking = threading.Thread(target=click)

    def slowly() -> Iterator[bytes]:
        for number, line in enumerate(WORK):
            if number == 2 * CHUNK:
                clicking.start()
                time.sleep(0.2)
            if number > 2 * CHUNK and number % CHUNK == 0:
                time.sleep(0.2)
            yield line

    result = records.merge(slowly())
    clicking.join()
    assert result.new == len(WORK)
    first = next(iter(records.lines()))[1]
    assert first.header.about == me, "the answer waited for the whole merge"
    assert waited[0] < 2
    assert records.rebuild() == records.status()
    records.close()


def test_it_leaves_the_interpreter_as_it_was(tmp_path: Path) -> None:
    records = computer(tmp_path)
    before = (sys.getswitchinterval(), gc.isenabled(), threading.active_count())
    records.merge(WORK)
    assert (sys.getswitchinterval(), gc.isenabled(), threading.active_count()) == before
    with pytest.raises(BadLine):
        records.merge([*reversed(WORK), b"{}"])
    assert (sys.getswitchinterval(), gc.isenabled(), threading.active_count()) == before
    assert records.query("PRAGMA cache_size") == [(-8192,)]
    assert records.query("PRAGMA wal_autocheckpoint") == [(1000,)]
    records.close()
