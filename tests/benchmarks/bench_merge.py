"""200,000 events from elsewhere: the log alone against bare ``executemany``, then with every projection."""

from __future__ import annotations

import importlib.util
import itertools
import sqlite3
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from aksi_desktop.desktop import all_projections
from aksi_desktop.records import Projection, open_records
from aksi_desktop.records.event import split_line
from aksi_desktop.records.store import MIGRATIONS
from tests.benchmarks.events import lines
from tests.benchmarks.report import Report, at_least, share

EVENTS = 200_000
_INSERT = (
    "INSERT INTO event (id, stream, n, kind, by, about, obj, state, head, sig, data)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)"
)


def measure(report: Report) -> None:
    given = lines(EVENTS)
    with tempfile.TemporaryDirectory() as place:
        numbers = itertools.count()

        def fresh() -> Path:
            return Path(place) / str(next(numbers))

        rows = _rows(given)
        report.measure(
            "merge/log",
            ours=lambda: _merge(fresh(), given, ()),
            floor=lambda: _bare(fresh(), rows),
            bar=share(0.5),
            unit="events/s",
        )
        report.measure(
            "merge/projections",
            ours=lambda: _merge(fresh(), given, all_projections()),
            bar=at_least(20_000),
            unit="events/s",
        )


def _merge(folder: Path, given: Sequence[bytes], projections: Sequence[Projection]) -> float:
    records = open_records(folder, projections=projections)
    began = time.perf_counter()
    result = records.merge(given)
    rate = len(given) / (time.perf_counter() - began)
    records.close()
    if result.new != len(given):
        raise RuntimeError(f"{result.new} of {len(given)} events came in")
    _empty(folder)
    return rate


def _rows(given: Sequence[bytes]) -> list[tuple[object, ...]]:
    """What the floor writes: the same columns, already cut and decoded."""
    rows: list[tuple[object, ...]] = []
    for line in given:
        event = split_line(line)
        head = event.header
        by, about = bytes.fromhex(head.by), bytes.fromhex(head.about)
        rows.append(
            (
                event.id,
                bytes.fromhex(head.stream),
                head.n,
                head.kind,
                by,
                about,
                head.obj,
                event.head,
                event.sig,
                event.data,
            )
        )
    return rows


def _bare(folder: Path, rows: Sequence[tuple[object, ...]]) -> float:
    """The same table and indexes, one transaction, nothing else."""
    folder.mkdir()
    connection = sqlite3.connect(folder / "bare.sqlite", isolation_level=None)
    for pragma in ("journal_mode=wal", "synchronous=full", "secure_delete=fast", "cache_size=-8192"):
        connection.execute(f"PRAGMA {pragma}")
    for statement in _statements():
        connection.execute(statement)
    began = time.perf_counter()
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(_INSERT, rows)
    connection.execute("COMMIT")
    rate = len(rows) / (time.perf_counter() - began)
    connection.close()
    _empty(folder)
    return rate


def _statements() -> list[str]:
    """The table ``event`` and its indexes, from the first migration itself."""
    spec = importlib.util.spec_from_file_location("first", MIGRATIONS / "0001_records.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return [
        text for text in module.STATEMENTS if " event " in text and ("CREATE TABLE event " in text or "INDEX" in text)
    ]


def _empty(folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        path.unlink() if path.is_file() else path.rmdir()
