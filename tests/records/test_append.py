from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from aksi_desktop.records import BadFact, Changes, DataFolderBusy, Fact, new_id, open_records
from tests.records.support import all_lines, answer, new_keys, opened, rows, some_work


def test_a_run_in_which_nobody_does_anything_leaves_no_event(data_dir: Path) -> None:
    records = opened(data_dir, new_keys())
    records.status()
    records.backups.make()
    records.drafts.save(new_id(), "x", "text")
    records.close()
    assert opened_events(data_dir) == 0


def opened_events(folder: Path) -> int:
    with sqlite3.connect(folder / "aksi.sqlite") as connection:
        count = int(connection.execute("SELECT count(*) FROM event").fetchone()[0])
    connection.close()
    return count


def test_a_stream_opens_with_the_persons_fact_and_then_names_its_computer(data_dir: Path) -> None:
    records = opened(data_dir)
    me = new_id()
    records.append(answer(me, new_id(), "soal-1"))
    records.append(answer(me, new_id(), "soal-2"))
    kinds = [(event.header.n, event.header.kind) for _, event in records.lines()]
    records.close()
    assert kinds == [(0, "answer.given"), (1, "stream.described"), (2, "answer.given")]


def test_two_threads_never_get_the_same_place_in_a_stream(data_dir: Path) -> None:
    records = opened(data_dir)
    some_work(records)

    def click() -> None:
        records.append(answer(new_id(), new_id(), "soal-1"))
        records.close_thread()

    other = threading.Thread(target=click)

    class Facts(list[Fact]):
        def __iter__(self) -> Iterator[Fact]:
            yield answer(new_id(), new_id(), "soal-2")
            other.start()
            other.join(0.2)
            yield Fact("no.such")

    with pytest.raises(BadFact):
        records._log.append(Facts())
    other.join()
    some_work(records, 1, 3)
    places = sorted(event.header.n for _, event in records.lines())
    records.close()
    assert places == list(range(len(places)))


def test_each_run_is_a_stream_of_its_own(data_dir: Path) -> None:
    for _ in range(3):
        records = opened(data_dir)
        some_work(records, 1, 1)
        streams = records.status().streams
        records.close()
    assert streams == 3


def test_facts_of_one_append_stand_together_or_not_at_all(data_dir: Path) -> None:
    records = opened(data_dir)
    with pytest.raises(BadFact):
        records.append(answer(new_id(), new_id(), "soal"), Fact("answer.given", data={"item": "x"}))
    assert records.status().events == 0
    records.append(answer(new_id(), new_id(), "soal"))
    assert [event.header.n for _, event in records.lines()] == [0, 1]
    records.close()


@pytest.mark.parametrize(
    ("fact", "code"),
    [
        (Fact("no.such_kind"), "unknown-kind"),
        (Fact("section.done", by="me", data={}), "bad-id"),
        (Fact("attempt.finished", data={"quiz": "LM5", "right": 1.5, "total": 2}), "bad-payload"),
        (Fact("mark.given", data={"value": 80}), "unsigned"),
    ],
)
def test_a_fact_that_does_not_fit_the_catalogue_is_refused(data_dir: Path, fact: Fact, code: str) -> None:
    records = opened(data_dir)
    with pytest.raises(BadFact) as caught:
        records.append(fact)
    records.close()
    assert caught.value.code == code


def test_listeners_hear_once_what_changed_and_no_more_after_stopping(data_dir: Path) -> None:
    records = opened(data_dir)
    heard: list[Changes] = []
    stop = records.on_change(heard.append)
    me = new_id()
    records.append(answer(me, new_id(), "a"), answer(me, new_id(), "b"))
    stop()
    records.append(answer(me, new_id(), "c"))
    records.close()
    assert len(heard) == 1
    assert "answer.given" in heard[0].kinds
    assert heard[0].about == {me}


def test_own_events_wait_in_the_outbox_until_a_receipt_matches(data_dir: Path) -> None:
    records = opened(data_dir)
    some_work(records, 1, 5)
    assert len(records.outbox) == 6
    stream = records.stream.id
    digest = records.outbox.range_digest(stream, 0, 3)
    assert records.outbox.acknowledge_range(stream, 0, 3, "0" * 32) == 0
    assert records.outbox.acknowledge_range(stream, 0, 3, digest) == 4
    assert len(records.outbox) == 2
    rest = [event.hex for _, event in records.lines() if event.header.n > 3]
    assert records.outbox.acknowledge_ids(rest) == 2
    assert len(records.outbox) == 0
    records.close()


def test_the_collecting_computer_keeps_no_outbox(data_dir: Path) -> None:
    records = opened(data_dir)
    some_work(records, 1, 2)
    keys = new_keys()
    records.join_school(keys.school, keys.root.public_key, collects=True)
    some_work(records, 1, 2)
    assert len(records.outbox) == 0
    records.close()


def test_a_second_writer_is_refused_and_a_reader_is_not(data_dir: Path) -> None:
    records = opened(data_dir)
    some_work(records)
    with pytest.raises(DataFolderBusy):
        opened(data_dir)
    reader = open_records(data_dir, read_only=True)
    assert reader.status().events == records.status().events
    reader.close()
    records.close()
    opened(data_dir).close()


def test_drafts_are_local_and_survive_a_restart(data_dir: Path) -> None:
    records = opened(data_dir)
    me = new_id()
    records.drafts.save(me, "jawaban/LM5/soal-1", "setengah")
    records.drafts.save(me, "jawaban/LM5/soal-1", "setengah jadi")
    records.drafts.save(me, "tempat", "LM5")
    records.close()
    records = opened(data_dir)
    assert records.drafts.load(me, "jawaban/LM5/soal-1") == "setengah jadi"
    assert records.drafts.keys(me, "jawaban/") == ["jawaban/LM5/soal-1"]
    records.drafts.clear(me, "tempat")
    assert records.drafts.load(me, "tempat") is None
    assert records.status().events == 0
    records.close()


def test_rebuilt_projections_equal_live_ones(data_dir: Path) -> None:
    records = opened(data_dir)
    some_work(records, 5, 5)
    live = records.status()
    assert rows(records, "test_answer")
    assert records.rebuild() == live
    records.close()


def test_a_folder_belongs_to_one_school(data_dir: Path) -> None:
    records = opened(data_dir, new_keys())
    other = new_keys()
    with pytest.raises(BadFact) as caught:
        records.join_school(other.school, other.root.public_key)
    records.close()
    assert caught.value.code == "other-school"


def test_a_blob_is_stored_by_content_and_checked(data_dir: Path) -> None:
    records = opened(data_dir)
    name = records.blobs.put(b"gambar", about=new_id())
    assert records.blobs.put(b"gambar") == name
    path = records.blobs.path(name)
    assert path is not None
    assert path.parent.name == name[:2]
    assert records.blobs.intact(name)
    path.write_bytes(b"lain")
    assert not records.blobs.intact(name)
    assert list(records.blobs.names()) == [name]
    records.close()


def test_one_answer_is_one_commit(data_dir: Path) -> None:
    records = opened(data_dir)
    me, attempt = new_id(), new_id()
    records.append(answer(me, attempt, "soal-0"))
    seen: list[str] = []
    connection = records.database.connection()
    connection.set_trace_callback(seen.append)
    records.append(answer(me, attempt, "soal-1"))
    connection.set_trace_callback(None)
    assert [s for s in seen if s.startswith(("BEGIN", "COMMIT"))] == ["BEGIN IMMEDIATE", "COMMIT"]
    assert connection.execute("PRAGMA synchronous").fetchone()[0] == 2
    assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    assert len(all_lines(records)) == 3
    records.close()
