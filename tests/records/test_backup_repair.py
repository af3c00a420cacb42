"""Backups are checked copies; a damaged database never stops the program."""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import pytest

from aksi_desktop.records import DatabaseDamaged, DataFolderUnfit, RecordsError, new_id
from aksi_desktop.records.backup import Backups, check_file
from aksi_desktop.records.store import Store
from tests.records.support import Keys, answer, new_keys, opened, some_work

DAY = 86_400.0


def damage(path: Path, seed: int, pages: int = 3) -> None:
    rng = random.Random(seed)
    raw = bytearray(path.read_bytes())
    for _ in range(pages):
        start = rng.randrange(0, max(1, len(raw) // 4096)) * 4096
        raw[start : start + 4096] = rng.randbytes(min(4096, len(raw) - start))
    path.write_bytes(raw)


def test_a_backup_is_a_checked_copy(data_dir: Path) -> None:
    records = opened(data_dir)
    some_work(records, 4, 5)
    backup = records.backups.make()
    finding = check_file(backup.path)
    assert not finding.wrong
    assert finding.events == records.status().events
    records.close()


def test_backups_are_due_after_an_hour_with_news_and_at_sign_out_after_fifty_events(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    records = opened(data_dir)
    some_work(records, 1, 48)
    assert not records.backups.due()
    assert not records.backups.due(signing_out=True)
    some_work(records, 1, 5)
    assert records.backups.due(signing_out=True)
    import time

    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now + 3601)
    assert records.backups.due()
    records.backups.make()
    assert not records.backups.due(signing_out=True)
    monkeypatch.setattr(time, "monotonic", lambda: now + 7300)
    assert not records.backups.due()  # nothing new
    records.close()


def test_seven_daily_and_four_weekly_are_kept(data_dir: Path) -> None:
    records = opened(data_dir)
    some_work(records, 1, 2)
    clock = [1_790_000_000.0]
    backups = Backups(records._parts.store, wall=lambda: clock[0])
    for _ in range(120):
        backups.make()
        clock[0] += DAY / 3
    kept = backups.list()
    days = {backup.made.date() for backup in kept}
    weeks = {backup.made.isocalendar()[:2] for backup in kept}
    assert len(days) >= 7
    assert len(weeks) >= 4
    assert len(kept) <= 2 + 7 + 4
    records.close()


def test_a_clock_gone_back_loses_no_newest_backup(data_dir: Path) -> None:
    records = opened(data_dir)
    clock = [1_790_000_000.0]
    backups = Backups(records._parts.store, wall=lambda: clock[0])
    for stamp in (1_790_000_000.0, 978_307_200.0, 4_070_908_800.0, 1_000.0):
        clock[0] = stamp
        some_work(records, 1, 1)
        newest = backups.make()
        assert backups.list()[-1].path == newest.path
        assert backups.last_good() == newest
    records.close()


@pytest.mark.parametrize("seed", range(6))
def test_a_damaged_database_opens_with_everything(data_dir: Path, seed: int) -> None:
    records = opened(data_dir, keys := new_keys())
    some_work(records, 10, 20)
    records.backups.make()
    some_work(records, 2, 20)
    me = new_id()
    records.drafts.save(me, "jawaban", "belum selesai")
    before = records.status()
    records.close()
    damage(data_dir / "aksi.sqlite", seed, pages=2)
    (data_dir / ".berjalan").touch()
    assert_mended(data_dir, keys, before.events)


def assert_mended(folder: Path, keys: Keys, events: int) -> None:
    records = opened(folder, keys)
    report = records.repair_report
    status = records.status()
    assert not records.verify().wrong
    assert records.rebuild() == status
    if report is not None:
        # Everything of the backup, and of the rest all but what stood on the destroyed pages.
        assert report.from_backup >= 200
        assert status.events >= events - 2 * 12
        assert (folder / "cadangan" / report.set_aside).is_dir()
        assert len(records.outbox) > 0
    else:
        assert status.events == events
    records.close()
    again = opened(folder, keys)
    assert again.repair_report is None
    again.close()


@pytest.mark.parametrize("seed", range(12))
def test_flipped_bits_stop_nothing_and_what_is_found_is_mended_at_the_next_start(data_dir: Path, seed: int) -> None:
    """Also where SQLite notices nothing: in its table of names, in the text of an event. Nobody ended suddenly."""
    records = opened(data_dir, keys := new_keys())
    some_work(records, 4, 8)
    before = records.status().events
    records.close()
    path, rng = data_dir / "aksi.sqlite", random.Random(seed)
    raw = bytearray(path.read_bytes())
    for _ in range(20):
        place = rng.randrange(0 if seed % 3 == 0 else 100, 8192 if seed % 2 else len(raw))
        raw[place] ^= 1 << rng.randrange(8)
    path.write_bytes(raw)
    first = opened(data_dir, keys)
    wrong = first.verify().wrong
    with suppress(DatabaseDamaged):
        first.rebuild()
    first.close()
    second = opened(data_dir, keys)
    assert not wrong or second.repair_report is not None
    assert not second.verify().wrong
    assert second.rebuild() == second.status()
    assert second.status().events >= before - 20
    second.close()


def test_an_event_whose_text_was_spoilt_is_named_and_taken_from_the_backup(data_dir: Path) -> None:
    records = opened(data_dir)
    some_work(records, 2, 4)
    records.backups.make()
    before = records.status()
    records.close()
    with closing(sqlite3.connect(data_dir / "aksi.sqlite")) as connection, connection:
        connection.execute("UPDATE event SET data = ? WHERE rid = 5", (b'{"salt":"\xe6',))
    records = opened(data_dir)
    with pytest.raises(DatabaseDamaged):
        records.backups.make()
    records.close()
    records = opened(data_dir)
    assert records.repair_report is not None
    assert records.status() == before
    records.close()


def test_damage_that_reading_meets_while_the_program_runs_is_mended_at_the_next_start(data_dir: Path) -> None:
    records = opened(data_dir)
    some_work(records, 3, 6)
    rows = records.query("SELECT * FROM test_answer ORDER BY learner, attempt, item")
    records.close()
    path = data_dir / "aksi.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'test_answer'").fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    raw = bytearray(path.read_bytes())
    raw[(root - 1) * size : root * size] = b"\xff" * size
    path.write_bytes(raw)
    records = opened(data_dir)
    assert records.repair_report is None
    with pytest.raises(DatabaseDamaged):
        records.query("SELECT * FROM test_answer")
    records.close()
    records = opened(data_dir)
    assert records.repair_report is not None
    assert records.query("SELECT * FROM test_answer ORDER BY learner, attempt, item") == rows
    records.close()


@pytest.mark.parametrize("seed", range(6))
def test_commits_behind_a_spoilt_place_of_the_journal_are_not_lost(data_dir: Path, tmp_path: Path, seed: int) -> None:
    """The power fails, a bit of the WAL flips: SQLite forgets every commit behind it, and the raw pages still know."""
    records = opened(data_dir, keys := new_keys())
    for _ in range(8):
        some_work(records, 1, 4)
    before = records.status()
    cut = tmp_path / "sesudah-listrik-padam"
    shutil.copytree(data_dir, cut)
    records.close()
    journal, rng = cut / "aksi.sqlite-wal", random.Random(seed)
    raw = bytearray(journal.read_bytes())
    frames = (len(raw) - 32) // 4120
    raw[32 + 4120 * rng.randrange(1, frames // 2) + 24 + rng.randrange(4096)] ^= 4
    journal.write_bytes(raw)
    records = opened(cut, keys)
    assert records.status().digest == before.digest
    assert not records.verify().wrong
    assert records.rebuild() == records.status()
    assert records.repair_report is not None
    records.close()
    again = opened(cut, keys)
    assert again.repair_report is None
    again.close()


def test_what_was_never_committed_does_not_come_back(data_dir: Path, tmp_path: Path) -> None:
    records = opened(data_dir, keys := new_keys())
    some_work(records, 1, 4)
    before = records.status()
    cut = tmp_path / "putus"
    with suppress(ZeroDivisionError), records.together():
        some_work(records, 1, 4)
        records._store.connection().execute("PRAGMA cache_spill = 1")
        shutil.copytree(data_dir, cut)
        raise ZeroDivisionError
    records.close()
    records = opened(cut, keys)
    assert (records.status().digest, records.repair_report) == (before.digest, None)
    records.close()


def test_only_an_own_sound_backup_is_put_back(data_dir: Path, tmp_path: Path) -> None:
    records = opened(data_dir)
    some_work(records, 1, 2)
    made = records.backups.make().path
    (stray := tmp_path / made.name).write_bytes(made.read_bytes())
    for path in (stray, tmp_path / "tidak-ada", tmp_path):
        with pytest.raises(RecordsError) as refused:
            records.restore(path)
        assert refused.value.code == "unknown-backup"
    made.write_bytes(b"x" * 9000)
    with pytest.raises(DatabaseDamaged) as damaged:
        records.restore(made)
    assert damaged.value.code == "backup-damaged"
    records.close()


@pytest.mark.parametrize("content", [b"", b"x" * 10_000, b"SQLite format 3\0" + b"\0" * 5_000])
def test_a_file_that_is_no_database_opens_from_the_last_backup(data_dir: Path, content: bytes) -> None:
    records = opened(data_dir)
    some_work(records, 3, 3)
    records.backups.make()
    events = records.status().events
    records.close()
    (data_dir / "aksi.sqlite").write_bytes(content)
    for suffix in ("-wal", "-shm"):
        (data_dir / f"aksi.sqlite{suffix}").unlink(missing_ok=True)
    records = opened(data_dir)
    assert records.repair_report is not None
    assert records.status().events == events
    records.close()


def test_without_any_backup_the_raw_pages_still_give_their_events(data_dir: Path) -> None:
    keys = new_keys()
    records = opened(data_dir, keys, certify=True)
    people = some_work(records, 20, 10)
    events = records.status().events
    records.close()
    path = data_dir / "aksi.sqlite"
    raw = bytearray(path.read_bytes())
    raw[:4096] = b"\0" * 4096  # the root page: SQLite cannot read a row any more
    path.write_bytes(raw)
    records = opened(data_dir, keys)
    assert records.repair_report is not None
    assert records.repair_report.from_damaged >= events - 15
    assert records.events(about=people[3])
    assert not records.verify().wrong
    records.close()


def test_a_newer_format_is_refused_and_left_alone(data_dir: Path) -> None:
    records = opened(data_dir)
    some_work(records, 1, 1)
    records.database.execute_sql("PRAGMA user_version = 99")
    records.close()
    before = (data_dir / "aksi.sqlite").read_bytes()
    with pytest.raises(DataFolderUnfit) as caught:
        opened(data_dir)
    assert caught.value.code == "newer-records"
    assert (data_dir / "aksi.sqlite").read_bytes() == before


def test_damaged_files_go_after_thirty_days(data_dir: Path) -> None:
    folder = data_dir / "cadangan"
    old, fresh = folder / "rusak-1000", folder / f"rusak-{int(__import__('time').time())}"
    for place in (old, fresh):
        place.mkdir(parents=True)
    opened(data_dir).close()
    assert not old.exists()
    assert fresh.exists()


def test_restore_keeps_what_came_since(data_dir: Path) -> None:
    records = opened(data_dir)
    some_work(records, 2, 3)
    backup = records.backups.make()
    epoch = records.epoch
    some_work(records, 2, 3)
    before = records.status()
    records.restore(backup.path)
    after = records.status()
    assert (after.events, after.digest, after.projections_digest) == (
        before.events, before.digest, before.projections_digest,
    )  # fmt: skip
    assert records.epoch != epoch
    records.append(answer(new_id(), new_id(), "soal"))
    records.close()


def test_a_store_remembers_a_sudden_end(data_dir: Path) -> None:
    records = opened(data_dir)
    assert Store(data_dir, read_only=True).needs_check()
    records.close()
    assert not Store(data_dir, read_only=True).needs_check()


GOLDEN = Path(__file__).parent / "golden"


def test_the_golden_folder_of_version_one_opens_for_ever(tmp_path: Path) -> None:
    """Made once by ``tests/records/make_golden.py``; never made again."""
    folder = tmp_path / "data"
    shutil.copytree(GOLDEN / "v1", folder)
    expected = dict(line.split("=") for line in (GOLDEN / "v1.txt").read_text().split())
    from aksi_desktop.learning import PROJECTIONS as LEARNING
    from aksi_desktop.records import open_records
    from aksi_desktop.roster.people import PROJECTIONS as ROSTER

    records = open_records(folder, projections=(*ROSTER, *LEARNING))
    assert records.repair_report is None
    status = records.status()
    assert str(status.events) == expected["events"]
    assert status.digest == expected["digest"]
    assert not records.verify().wrong
    assert records.rebuild() == status
    records.close()
