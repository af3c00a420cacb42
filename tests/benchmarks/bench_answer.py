"""A confirmed answer, through the learning service, against the same rows written by bare ``sqlite3``.

Both sides use the same tables and indexes, one WAL transaction with ``synchronous=FULL``, in the same folder. The floor
writes only what is new: the event, its outbox row, the attempt's row, the answer's row.
"""

from __future__ import annotations

import sqlite3
import tempfile
import time
from contextlib import closing
from pathlib import Path

from aksi_desktop.assessment import Answer
from aksi_desktop.curriculum import load_library
from aksi_desktop.learning import PROJECTIONS, AttemptState, Learning
from aksi_desktop.learning.sample import right_answer
from aksi_desktop.places import lessons_folder
from aksi_desktop.records import Records, new_id, open_records
from aksi_desktop.records.store import DATABASE, PRAGMAS
from tests.benchmarks.report import Report, at_most, times

QUIZ = "LM5"
ANSWERS = 8
"""A round answers this many items of a new attempt; the row is the time of one."""


def measure(report: Report) -> None:
    if not (report.wants("answer/confirmed") or report.wants("answer/commits")):
        return
    with tempfile.TemporaryDirectory() as place:
        records = open_records(Path(place) / "ours", projections=PROJECTIONS)
        learning = Learning(records, load_library(lessons_folder()))
        try:
            # The floor starts from a copy made by SQLite itself: equal schema, equal indexes, equal page size.
            _warm_up(learning)
            with closing(_floor(records, Path(place) / "floor.sqlite")) as bare:
                report.measure(
                    "answer/confirmed",
                    ours=lambda: _ours(learning),
                    floor=lambda: _bare(bare, learning, records),
                    bar=times(5.0),
                )
            report.measure(
                "answer/commits",
                ours=lambda: _commits(learning, records),
                bar=at_most(1),
                unit="",
                rounds=5,
                pick="max",
            )
        finally:
            records.close()


def _warm_up(learning: Learning) -> None:
    learner = new_id()
    for _ in range(3):
        state = learning.start_attempt(learner, QUIZ)
        _answer_all(learning, state)
        learning.finish(state)


def _answer_all(learning: Learning, state: AttemptState) -> None:
    for item in state.items[:ANSWERS]:
        learning.answer(state, item, right_answer(item))


def _ours(learning: Learning) -> float:
    """Milliseconds a confirmed answer."""
    state = learning.start_attempt(new_id(), QUIZ)
    began = time.perf_counter()
    _answer_all(learning, state)
    return (time.perf_counter() - began) * 1000 / ANSWERS


def _floor(records: Records, path: Path) -> sqlite3.Connection:
    with closing(sqlite3.connect(records.folder / DATABASE)) as ours, closing(sqlite3.connect(path)) as copy:
        ours.backup(copy)
    bare = sqlite3.connect(path, isolation_level=None)
    for name, value in PRAGMAS.items():
        bare.execute(f"PRAGMA {name} = {value}")
    return bare


def _bare(bare: sqlite3.Connection, learning: Learning, records: Records) -> float:
    """Milliseconds for the rows of one answer, taken from an attempt that the service has just made."""
    state = learning.start_attempt(new_id(), QUIZ)
    steps = [_rows_of(learning, records, state, number) for number in range(ANSWERS)]
    into = [f"({', '.join('?' * len(row))})" for row in steps[0]]
    began = time.perf_counter()
    for event, attempt, answer in steps:
        bare.execute("BEGIN IMMEDIATE")
        rid = bare.execute("INSERT INTO event VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", event).lastrowid
        bare.execute("INSERT INTO outbox VALUES (?)", (rid,))
        bare.execute(f"INSERT OR REPLACE INTO attempt VALUES {into[1]}", attempt)
        bare.execute(f"INSERT INTO answer VALUES {into[2]}", answer)
        bare.execute("COMMIT")
    return (time.perf_counter() - began) * 1000 / ANSWERS


Rows = tuple[tuple[object, ...], tuple[object, ...], tuple[object, ...]]


def _rows_of(learning: Learning, records: Records, state: AttemptState, number: int) -> Rows:
    """(event, attempt, answer) as they stand after answer ``number``."""
    item = state.items[number]
    learning.answer(state, item, right_answer(item))
    (event,) = records.query(
        "SELECT id, stream, n, kind, by, about, obj, state, head, sig, data FROM event ORDER BY rid DESC LIMIT 1"
    )
    (attempt,) = records.query("SELECT * FROM attempt WHERE attempt = ?", (state.id,))
    (answer,) = records.query("SELECT * FROM answer WHERE attempt = ? AND item = ?", (state.id, item.id))
    return event, attempt, answer


def _commits(learning: Learning, records: Records) -> float:
    """How many commits one confirmed answer makes."""
    state = learning.start_attempt(new_id(), QUIZ)
    seen: list[str] = []
    connection = records.database.connection()
    connection.set_trace_callback(lambda statement: seen.append(statement.split()[0].upper()))
    try:
        learning.answer(state, state.items[0], Answer())
    finally:
        connection.set_trace_callback(None)
    return sum(word == "COMMIT" for word in seen)
