"""What a hostile or an unlucky world tried, each held by a test: found in review before the first real event."""

from __future__ import annotations

import json
import os
import signal
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from aksi_desktop.records import BadFact, BadLine, Fact, Projection, catalogue, new_id, open_records, split_line
from aksi_desktop.records import parts as parts_module
from aksi_desktop.records.event import Header, make_event
from tests.records.support import (
    PROJECTIONS,
    AnswerProjection,
    all_lines,
    answer,
    described,
    new_keys,
    opened,
    rows,
    some_work,
)
from tests.records.test_redaction import NAME, WORDS, traces

if TYPE_CHECKING:
    from aksi_desktop.records import Records


def test_a_line_without_its_signature_is_no_event(tmp_path: Path) -> None:
    keys = new_keys()
    records = opened(tmp_path / "a", keys, certify=True)
    [event] = records.append(described(new_id(), "Siti"), signer=keys.admin)[:1]
    line = json.loads(event.line())
    del line["sig"]
    for spoilt in (line, {**line, "sig": "0" * 128}, {**line, "sig": ""}):
        ordered = {k: spoilt[k] for k in (*line, "sig") if k in spoilt and k != "data"} | {"data": line["data"]}
        with pytest.raises(BadLine) as caught:
            split_line(json.dumps(ordered, separators=(",", ":")).encode())
        assert caught.value.code in ("bad-signature", "not-an-event")
    records.close()


def test_a_signature_nobody_announced_is_refused(tmp_path: Path) -> None:
    records = opened(tmp_path / "a")
    [event] = records.append(answer(new_id(), new_id(), "x"))[:1]
    line = event.line().replace(b',"data":', b',"sig":"' + b"0" * 128 + b'","data":')
    with pytest.raises(BadLine):
        split_line(line)
    records.close()


def test_a_kind_of_a_later_program_waits_for_whose_word_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keys, lab = new_keys(), new_keys()
    siti = new_id()
    pc = opened(tmp_path / "lab", keys)
    forged = pc.append(Fact("mark.given", about=siti, obj="tugas", data={"value": 100}), signer=lab.admin)[0]
    pc.close()
    known = dict(catalogue.CATALOGUE)
    old = opened(tmp_path / "lama", keys, certify=True)
    monkeypatch.delitem(catalogue.CATALOGUE, "mark.given")
    assert old.merge([forged.line()]).waiting == 1
    old.close()
    monkeypatch.setattr(parts_module, "CATALOGUE", catalogue.CATALOGUE)
    older = opened(tmp_path / "lama", keys)  # notes what it knows
    older.close()
    catalogue.CATALOGUE.update(known)
    new = opened(tmp_path / "lama", keys)
    assert rows(new, "test_mark") == []
    status = new.status()
    assert new.rebuild() == status
    new.close()


def test_an_older_program_in_between_leaves_no_stale_table(tmp_path: Path) -> None:
    def with_projections(*chosen: Projection) -> Records:
        return open_records(tmp_path / "a", projections=chosen)

    both = with_projections(*PROJECTIONS)
    some_work(both, 1, 1)
    both.close()
    fewer = with_projections(*(p for p in PROJECTIONS if not isinstance(p, AnswerProjection)))
    some_work(fewer, 1, 1)
    assert not fewer.query("SELECT 1 FROM sqlite_master WHERE name = 'test_answer'")
    fewer.close()
    again = with_projections(*PROJECTIONS)
    assert len(rows(again, "test_answer")) == 2
    again.close()


def test_an_order_may_name_one_event_or_one_blob(tmp_path: Path) -> None:
    keys = new_keys()
    records = opened(tmp_path / "a", keys, certify=True)
    siti = new_id()
    [told] = records.append(answer(siti, new_id(), "cerita", WORDS))[:1]
    records.append(answer(siti, new_id(), "soal", "tetap"))
    face, other = records.blobs.put(b"wajah", about=siti), records.blobs.put(b"lain", about=siti)
    records.append(
        Fact("redaction.ordered", about=siti, data={"events": [told.hex], "blobs": [face]}), signer=keys.admin
    )
    assert traces(tmp_path, WORDS) == []
    assert [row[3] for row in rows(records, "test_answer")] == ["tetap"]
    assert not records.blobs.has(face)
    assert records.blobs.has(other)
    with pytest.raises(BadFact):
        records.blobs.put(b"wajah", about=siti)
    records.merge([told.line()])
    assert traces(tmp_path, WORDS) == []
    records.close()


def test_an_order_about_nobody_is_refused_and_the_roots_of_trust_stay(tmp_path: Path) -> None:
    keys = new_keys()
    records = opened(tmp_path / "a", keys, certify=True)
    with pytest.raises(BadFact):
        records.append(Fact("redaction.ordered", about=""), signer=keys.admin)
    header = Header(1, keys.school, new_id(), 0, 0, 0, "redaction.ordered", "", "", "", [], "")
    crafted = make_event(header, b'{"salt":"' + b"0" * 32 + b'"}', keys.admin)
    records.merge([crafted.line()])
    assert records.authority.has_role(keys.admin.public_key.hex(), "school")
    records.append(described(new_id(), "Siti"), signer=keys.admin)
    assert len(rows(records, "learner")) == 1
    records.close()


def test_erasing_a_teacher_erases_nothing_of_the_learners(tmp_path: Path) -> None:
    keys = new_keys()
    records = opened(tmp_path / "a", keys, certify=True)
    teacher, siti = new_id(), new_id()
    fact = described(siti, "Siti")
    records.append(Fact(fact.kind, by=teacher, about=siti, data=fact.data), signer=keys.admin)
    records.redact(teacher, by="", signer=keys.admin)
    assert [row[1] for row in rows(records, "learner")] == ["Siti"]
    records.close()


@pytest.mark.parametrize(
    "fact",
    [
        answer(new_id(), new_id(), "x", "a" * (1 << 20)),
        answer(new_id(), "o" * 201, "x"),
        Fact("section.done", obj="x", data={"lesson": "L", "section": "s", "revision": "r"}, base=["bukan id"]),
        answer(new_id(), new_id(), "\ud800"),
    ],
)
def test_what_receivers_would_refuse_is_never_recorded(tmp_path: Path, fact: Fact) -> None:
    records = opened(tmp_path / "a")
    with pytest.raises(BadFact):
        records.append(fact)
    assert records.status().events == 0
    records.append(answer(new_id(), new_id(), "x"))
    records.close()


@pytest.mark.parametrize("data", [b'{"salt":"\xff\xfe"}', b'{"salt":"0","x":' + b"[" * 5_000 + b"]" * 5_000 + b"}"])
def test_data_that_cannot_be_read_everywhere_is_refused(data: bytes) -> None:
    header = Header(1, "", new_id(), 0, 0, 0, "some.thing", "", "", "", [], "")
    with pytest.raises(BadLine):
        split_line(make_event(header, data).line())


def test_deep_noise_is_refused_without_breaking_the_stack() -> None:
    with pytest.raises(BadLine):
        split_line(b"[" * 100_000)


def test_two_learners_who_claim_one_guest_stay_two(tmp_path: Path) -> None:
    keys = new_keys()
    first, second = opened(tmp_path / "a", keys, certify=True), opened(tmp_path / "b", keys)
    siti, budi, guest = new_id(), new_id(), new_id()
    for person, name in ((siti, "Siti"), (budi, "Budi")):
        first.append(described(person, name), signer=keys.admin)
    first.append(answer(guest, new_id(), "soal"))
    first.append(Fact("guest.claimed", by=siti, about=siti, obj=guest))
    second.append(Fact("guest.claimed", by=budi, about=budi, obj=guest))
    for side, other in ((first, second), (second, first)):
        side.merge(all_lines(other))
    assert {row[1] for row in rows(first, "learner")} == {"Siti", "Budi"}
    assert first.identity(guest) == second.identity(guest)
    assert first.identity(guest) in (siti, budi)
    assert first.identity(siti) != first.identity(budi)
    assert first.status().projections_digest == second.status().projections_digest
    first.close()
    second.close()


def test_a_claim_can_be_undone_by_the_school(tmp_path: Path) -> None:
    keys = new_keys()
    records = opened(tmp_path / "a", keys, certify=True)
    siti, guest = new_id(), new_id()
    records.append(described(siti, "Siti"), signer=keys.admin)
    records.append(answer(guest, new_id(), "soal"))
    [claim] = records.append(Fact("guest.claimed", by=siti, about=siti, obj=guest))[:1]
    records.append(Fact("learner.unlinked", about=siti, obj=guest, base=[claim.hex]), signer=keys.admin)
    assert records.identity(guest) == guest
    records.close()


def test_guest_work_that_comes_after_the_order_is_erased_too(tmp_path: Path) -> None:
    keys = new_keys()
    teacher, pc = opened(tmp_path / "guru", keys, certify=True), opened(tmp_path / "lab", keys)
    siti, guest = new_id(), new_id()
    teacher.append(described(siti, NAME), signer=keys.admin)
    pc.append(answer(guest, new_id(), "soal", WORDS))
    pc.append(Fact("guest.claimed", by=siti, about=siti, obj=guest))
    teacher.redact(siti, by="", signer=keys.admin)
    teacher.merge(all_lines(pc))
    assert traces(tmp_path / "guru", NAME, WORDS) == []
    assert rows(teacher, "test_answer") == []
    status = teacher.status()
    assert teacher.rebuild() == status
    teacher.close()
    pc.close()


def test_a_power_cut_while_mending_begins_the_mending_again(tmp_path: Path) -> None:
    folder = tmp_path / "a"
    records = opened(folder)
    some_work(records, 10, 10)
    records.backups.make()
    some_work(records, 5, 10)
    events = records.status().events
    records.close()
    path = folder / "aksi.sqlite"
    path.write_bytes(b"x" * 4096 + path.read_bytes()[4096:])
    child = os.fork()
    if child == 0:
        # Dies in the midst: the file is set aside, the backup stands, nothing is salvaged yet.
        parts_module.Parts.salvage = lambda *_: os.kill(os.getpid(), signal.SIGKILL)  # type: ignore[assignment,method-assign]
        opened(folder)
    os.waitpid(child, 0)
    again = opened(folder)
    assert again.repair_report is not None
    assert again.status().events >= events - 12
    again.close()
    last = opened(folder)
    assert last.repair_report is None
    last.close()


def test_a_crash_before_the_files_are_cleaned_leaves_the_debt_noted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys = new_keys()
    records = opened(tmp_path / "a", keys, certify=True)
    siti = new_id()
    records.append(described(siti, NAME), signer=keys.admin)
    records.backups.make()
    (tmp_path / "a" / "cadangan" / "aksi-000009-20260101T000000.part").write_bytes(NAME.encode())
    with monkeypatch.context() as patch:
        patch.setattr(parts_module.Parts, "scrub_if_owed", lambda self: None)
        records.redact(siti, by="", signer=keys.admin)
    records.close()
    assert traces(tmp_path, NAME)
    opened(tmp_path / "a", keys).close()
    assert traces(tmp_path, NAME) == []


def test_nothing_is_drafted_for_an_erased_learner(tmp_path: Path) -> None:
    keys = new_keys()
    records = opened(tmp_path / "a", keys, certify=True)
    siti = new_id()
    records.append(described(siti, NAME), signer=keys.admin)
    records.redact(siti, by="", signer=keys.admin)
    with pytest.raises(BadFact):
        records.drafts.save(siti, "jawaban", WORDS)
    assert traces(tmp_path, WORDS) == []
    records.close()


def test_mending_keeps_the_pictures_of_everybody_else(tmp_path: Path) -> None:
    keys = new_keys()
    records = opened(tmp_path / "a", keys, certify=True)
    gone, stays = new_id(), new_id()
    records.append(described(gone, "Pergi"), signer=keys.admin)
    records.redact(gone, by="", signer=keys.admin)
    records.backups.make()
    picture = records.blobs.put(b"gambar", about=stays)
    records.close()
    (tmp_path / "a" / "aksi.sqlite").write_bytes(b"x" * 8192)
    again = opened(tmp_path / "a", keys)
    assert again.repair_report is not None
    assert again.blobs.has(picture)
    again.close()


@pytest.mark.parametrize("name", ["Lab #1", "Data 100%41", "apa?", "sekolah ünïk"])
def test_a_folder_may_have_any_name(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    records = opened(folder)
    some_work(records, 2, 2)
    backup = records.backups.make()
    assert records.backups.last_good() == backup
    reader = open_records(folder, read_only=True)
    assert reader.status().events == records.status().events
    reader.close()
    records.close()
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_an_answer_given_while_a_merge_runs_waits_only_moments(tmp_path: Path) -> None:
    import time

    source, busy = opened(tmp_path / "a"), opened(tmp_path / "b")
    with source.together():
        some_work(source, 200, 50)
    lines = all_lines(source)
    worst = [0.0]
    ended = threading.Event()

    def merge() -> None:
        busy.merge(lines)
        busy.close_thread()
        ended.set()

    worker = threading.Thread(target=merge)
    worker.start()
    me, attempt = new_id(), new_id()
    number = 0
    while not ended.is_set():
        began = time.monotonic()
        busy.append(answer(me, attempt, f"soal-{number}"))
        worst[0] = max(worst[0], time.monotonic() - began)
        number += 1
        time.sleep(0.01)
    worker.join()
    assert busy.status().events == len(lines) + number + 1
    assert worst[0] < 2.0
    source.close()
    busy.close()


def test_a_computer_that_joins_in_the_midst_of_a_run_names_itself_again(tmp_path: Path) -> None:
    keys = new_keys()
    records = opened(tmp_path / "a")
    some_work(records, 1, 1)
    records.join_school(keys.school, keys.root.public_key, computer="ab" * 32)
    some_work(records, 1, 1)
    told = [event.payload.computer for event in records.events(kinds=("stream.described",))]
    records.close()
    assert told == ["", "ab" * 32]


def test_who_brought_a_stream_is_noted(tmp_path: Path) -> None:
    first, second = opened(tmp_path / "a"), opened(tmp_path / "b")
    some_work(first, 1, 3)
    second.merge(all_lines(first), brought_by="cd" * 32)
    [(stream, key, upto)] = second.query("SELECT stream, key, upto FROM delivered")
    assert isinstance(stream, bytes)
    assert (stream.hex(), key, upto) == (first.stream.id, "cd" * 32, 3)
    first.close()
    second.close()
