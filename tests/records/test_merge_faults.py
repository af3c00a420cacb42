"""A merge that fails half-way leaves nothing of itself: no rows, nothing in memory, and its own complaint."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from aksi_desktop.learning import PROJECTIONS as LEARNING
from aksi_desktop.records import BadLine, Fact, Records, RecordsError, incoming, new_id, open_records, split_line, store
from aksi_desktop.records.errors import DataFolderUnfit, DiskFull
from aksi_desktop.records.event import join_line
from aksi_desktop.roster.people import PROJECTIONS as ROSTER
from tests.benchmarks.events import lines
from tests.records.support import PROJECTIONS, all_lines, answer, described, new_keys, opened, rows, some_work

KEYS = new_keys()
CHUNK = 200
WORK = lines(8 * CHUNK)


@pytest.fixture
def in_small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(incoming, "CHUNK", CHUNK)


def a_link(folder: Path, one: str, other: str) -> list[bytes]:
    """The school's word that two ids are one learner."""
    records = opened(folder, KEYS, certify=True)
    records.append(described(one, "Yani"), signer=KEYS.admin)
    records.append(Fact("learner.linked", about=one, obj=other), signer=KEYS.admin)
    found = all_lines(records)
    records.close()
    return found


@pytest.mark.usefixtures("in_small_chunks")
@pytest.mark.parametrize("more", [40, 80, 160, 240])
def test_a_disk_that_fills_up_leaves_no_rows_without_their_events(tmp_path: Path, more: int) -> None:
    # SQLite undoes the whole transaction by itself; what was folded meanwhile must not be written behind it.
    records = open_records(tmp_path, projections=(*ROSTER, *LEARNING))
    connection = records._store.connection()
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages + more}")
    with pytest.raises(DiskFull):
        records.merge(WORK)
    connection.execute("PRAGMA max_page_count = 1000000")
    assert records.query("SELECT count(*) FROM event") == [(0,)]
    assert rows(records, "answer") == rows(records, "attempt") == rows(records, "progress") == []
    assert records.merge(WORK).new == len(WORK)
    assert records.rebuild() == records.status()
    records.close()


@pytest.mark.usefixtures("in_small_chunks")
def test_who_waited_does_not_build_on_what_was_undone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    smaller, bigger = sorted((new_id(), new_id()))
    word = a_link(tmp_path / "guru", smaller, bigger)
    records = opened(tmp_path / "lab", KEYS)
    load = records._log.load

    def slow_load() -> None:
        time.sleep(0.2)
        load()

    monkeypatch.setattr(records._store, "when_undone", slow_load)

    def click() -> None:
        records.append(answer(bigger, "1" * 32, "soal-1"))
        records.close_thread()

    clicking = threading.Thread(target=click)

    def slowly() -> Iterator[bytes]:
        yield from word
        for number, line in enumerate(WORK):
            if number == 2 * CHUNK:
                clicking.start()
                while not records._store.awaited:
                    time.sleep(0.001)
            yield line
        yield b"{}"

    with pytest.raises(BadLine):
        records.merge(slowly())
    clicking.join()
    assert rows(records, "test_answer") == [(bigger, "1" * 32, "soal-1", "a")]
    assert records.rebuild() == records.status()
    records.close()


@pytest.mark.usefixtures("in_small_chunks")
def test_an_erasure_goes_by_who_is_whom_for_good(tmp_path: Path) -> None:
    smaller, bigger = sorted((new_id(), new_id()))
    word = a_link(tmp_path / "guru", smaller, bigger)
    records = opened(tmp_path / "lab", KEYS, certify=True)

    def erase() -> None:
        records.redact(bigger, by="", signer=KEYS.admin)
        records.close_thread()

    erasing = threading.Thread(target=erase)

    def slowly() -> Iterator[bytes]:
        yield from word
        for number, line in enumerate(WORK):
            if number == 2 * CHUNK:
                erasing.start()
                time.sleep(0.1)
            yield line
        yield b"{}"

    with pytest.raises(BadLine):
        records.merge(slowly())
    erasing.join()
    assert records.redacted == {bigger}
    records.close()


def test_what_is_undone_together_is_undone_in_memory(tmp_path: Path) -> None:
    one, other = new_id(), new_id()
    word = a_link(tmp_path / "guru", one, other)
    records = opened(tmp_path / "lab", KEYS)

    def thinks_better_of_it() -> None:
        with records.together():
            records.merge(word)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        thinks_better_of_it()
    assert records.aliases(one) == (one,)
    assert not records.authority.keys
    records.merge(word)
    assert records.aliases(one) == tuple(sorted((one, other)))
    records.close()


def test_a_reader_under_way_in_this_thread_changes_nothing(tmp_path: Path) -> None:
    # SQLite refuses to bring the WAL home then.
    records = opened(tmp_path)
    some_work(records)
    reading = records.lines()
    next(reading)
    with pytest.raises(BadLine):
        records.merge([b"{}"])
    assert records.merge(WORK).new == len(WORK)
    assert list(reading)
    records.close()


def test_a_merge_where_nothing_may_be_written_says_so(tmp_path: Path) -> None:
    records = opened(tmp_path)
    reading = open_records(tmp_path, projections=PROJECTIONS, read_only=True)
    with pytest.raises(DataFolderUnfit):
        reading.merge(WORK[:10])
    reading.close()
    records.close()


def test_an_emptied_and_a_whole_copy_come_to_the_same_in_any_order(tmp_path: Path) -> None:
    source = opened(tmp_path / "lab")
    source.append(answer(new_id(), new_id(), "soal-1"))
    whole = all_lines(source)
    source.close()
    event = split_line(whole[0])
    copies = (whole[0], join_line(event.head, event.sig, None), whole[0])
    found = set()
    for number, order in enumerate(itertools.permutations(copies)):
        records = opened(tmp_path / str(number))
        assert records.merge(order).new == 1
        live = records.status()
        assert records.rebuild() == live
        assert all_lines(records) == [whole[0]]
        found.add(live.projections_digest)
        records.close()
    assert len(found) == 1


def test_the_first_complaint_of_a_lane_is_the_one_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(incoming, "CHUNK", CHUNK)
    records: Records = opened(tmp_path)

    def fails(*_: object) -> None:
        raise RecordsError("disk-error")

    monkeypatch.setattr(records._folding, "write", fails)
    with pytest.raises(RecordsError, match="disk-error"):
        records.merge(WORK)
    monkeypatch.undo()
    assert records.query("SELECT count(*) FROM event") == [(0,)]
    records.close()


@pytest.mark.usefixtures("in_small_chunks")
def test_without_a_wal_readers_wait_for_no_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Such a journal keeps readers out from the moment the cache is too small for what was changed.
    monkeypatch.setitem(store.PRAGMAS, "journal_mode", "persist")
    monkeypatch.setitem(store.MUCH, "cache_size", 10)
    records = opened(tmp_path)
    some_work(records)
    seen: list[object] = []

    def read() -> None:
        seen.append(records.query("SELECT count(*) FROM event"))
        records.close_thread()

    def slowly() -> Iterator[bytes]:
        yield from WORK
        reading = threading.Thread(target=read)
        reading.start()
        reading.join(5)

    before = records.query("SELECT count(*) FROM event")
    assert records.query("PRAGMA journal_mode") == [("persist",)]
    assert records.merge(slowly()).new == len(WORK)
    assert seen == [before]
    assert records.rebuild() == records.status()
    records.close()


def test_an_answer_between_two_commits_of_a_merge_brings_no_wal_home(tmp_path: Path) -> None:
    records = opened(tmp_path)
    inside = records._store
    seen: list[object] = []

    def click() -> None:
        records.append(answer(new_id(), new_id(), "soal-1"))
        seen.append(records.query("PRAGMA wal_autocheckpoint"))
        records.close_thread()

    records.merge(lines(6_000))
    before = inside.path.stat().st_size
    with inside.taking_much():
        with inside.transaction() as connection:
            connection.execute("CREATE TABLE much AS SELECT * FROM event")
        clicking = threading.Thread(target=click)
        clicking.start()
        clicking.join()
        assert inside.path.stat().st_size == before
    assert inside.path.stat().st_size > before
    assert seen == [[(1000,)]]
    records.close()
