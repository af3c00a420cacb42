"""Erasure: what was written of a person is in no file of the computer afterwards."""

from __future__ import annotations

import json
from pathlib import Path

from aksi_desktop.records import Fact, new_id
from tests.records.support import all_lines, answer, described, new_keys, opened, rows

NAME = "Zulaikha Qurrotulaini"
WORDS = "rahasia-kata-kunci-unik"


def traces(folder: Path, *needles: str) -> list[str]:
    """Files below ``folder`` that hold one of the needles."""
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            raw = path.read_bytes()
            found += [f"{path.name}: {needle}" for needle in needles if needle.encode() in raw]
    return found


def test_a_redacted_learner_is_in_no_database_backup_or_blob(tmp_path: Path) -> None:
    keys = new_keys()
    records = opened(tmp_path / "a", keys, certify=True)
    person, other = new_id(), new_id()
    records.append(described(person, NAME), signer=keys.admin)
    records.append(described(other, "Rangga Wijaya"), signer=keys.admin)
    for item in range(30):
        records.append(answer(person, new_id(), f"soal-{item}", WORDS))
    records.append(answer(other, new_id(), "soal-1", "punya-rangga"))
    records.drafts.save(person, "jawaban", WORDS)
    sheet = {"touched": [person], "marks": {person: ["sakit", WORDS], other: ["izin", "acara keluarga"]}}
    records.drafts.save(new_id(), "kehadiran", json.dumps(sheet))
    blob = records.blobs.put(WORDS.encode() * 20, about=person)
    records.backups.make()
    assert traces(tmp_path, NAME, WORDS)
    records.redact(person, by="", signer=keys.admin)
    assert traces(tmp_path, NAME, WORDS) == []
    [(kept,)] = records.query("SELECT text FROM draft")
    assert json.loads(str(kept)) == {"touched": [], "marks": {other: ["izin", "acara keluarga"]}}
    assert not records.blobs.has(blob)
    assert [row[1] for row in rows(records, "learner")] == ["Rangga Wijaya"]
    assert {row[0] for row in rows(records, "test_answer")} == {other}
    status = records.status()
    assert records.rebuild() == status
    assert not records.verify().wrong
    records.close()
    assert traces(tmp_path, NAME, WORDS) == []
    # The header with its random id stays.
    again = opened(tmp_path / "a", keys)
    assert again.status() == status
    again.close()


def test_the_order_stands_for_what_comes_later_and_after_a_restore(tmp_path: Path) -> None:
    keys = new_keys()
    teacher, pc = opened(tmp_path / "guru", keys, certify=True), opened(tmp_path / "lab", keys)
    person = new_id()
    teacher.append(described(person, NAME), signer=keys.admin)
    pc.merge(all_lines(teacher))
    late = pc.append(answer(person, new_id(), "soal-1", WORDS))
    teacher.backups.make()
    teacher.redact(person, by="", signer=keys.admin)
    teacher.merge([event.line() for event in late])
    assert traces(tmp_path / "guru", NAME, WORDS) == []
    teacher.restore(teacher.backups.list()[-1].path)
    teacher.merge([event.line() for event in late])
    assert traces(tmp_path / "guru", NAME, WORDS) == []
    # And it travels.
    pc.merge(all_lines(teacher))
    assert traces(tmp_path / "lab", NAME, WORDS) == []
    assert pc.status().digest == teacher.status().digest
    assert pc.status().projections_digest == teacher.status().projections_digest
    teacher.close()
    pc.close()


def test_linked_ids_are_erased_together(tmp_path: Path) -> None:
    keys = new_keys()
    records = opened(tmp_path / "a", keys, certify=True)
    person, guest = new_id(), new_id()
    records.append(described(person, NAME), signer=keys.admin)
    records.append(answer(guest, new_id(), "soal-1", WORDS))
    records.append(Fact("guest.claimed", by=person, about=person, obj=guest))
    records.redact(person, by="", signer=keys.admin)
    assert traces(tmp_path, NAME, WORDS) == []
    assert rows(records, "test_answer") == []
    records.close()


def test_data_dropped_without_an_order_comes_back(tmp_path: Path) -> None:
    keys = new_keys()
    first, second = opened(tmp_path / "a", keys), opened(tmp_path / "b", keys)
    person = new_id()
    [event] = first.append(answer(person, new_id(), "soal-1"))[:1]
    from aksi_desktop.records import Event

    second.merge([Event(event.id, event.header, event.head, None, event.sig).line()])
    assert rows(second, "test_answer") == []
    second.merge([event.line()])
    assert len(rows(second, "test_answer")) == 1
    first.close()
    second.close()
