"""The base of tables of described things: what names a thing, which description is shown, what leaves no row."""

from __future__ import annotations

from pathlib import Path

from aksi_desktop.records import Fact, HeadedProjection, Key, Records, Table, Value, new_id, open_records
from aksi_desktop.records.catalogue import TaskDone

KIND = "task.done"


class Ticks(HeadedProjection[TaskDone]):
    """What was ticked off, and in how many versions."""

    name = "coba"
    kinds = frozenset({KIND})
    tables = (
        Table(
            "coba", ("learner TEXT NOT NULL", "task TEXT NOT NULL", "versions INTEGER NOT NULL"), ("learner", "task"),
            ("learner", "task"),
        ),
    )  # fmt: skip

    def columns(self, shown: TaskDone, key: Key, versions: int) -> tuple[Value, ...] | None:
        return (versions,) if shown.undone != 1 else None


class TicksByTask(Ticks):
    """The same, whoever it was."""

    name = "coba_tugas"
    keyed_by = "obj"
    tables = (Table("coba_tugas", ("task TEXT NOT NULL", "versions INTEGER NOT NULL"), ("task",), ("task",)),)


def say(records: Records, learner: str, task: str, *, base: list[str] | None = None, undone: int = 0) -> None:
    records.append(Fact(KIND, by=learner, about=learner, obj=task, base=base or [], data=TaskDone(undone=undone)))


def test_one_row_for_what_is_shown_and_none_for_what_was_taken_back(tmp_path: Path) -> None:
    records, learner = open_records(tmp_path, projections=(Ticks(),)), new_id()
    say(records, learner, "satu")
    say(records, learner, "satu")
    assert records.query("SELECT * FROM coba") == [(learner, "satu", 2)]
    base = [head.id for head in records.heads(KIND, about=learner, obj="satu")]
    say(records, learner, "satu", base=base)
    assert records.query("SELECT * FROM coba") == [(learner, "satu", 1)]
    before = records.status().projections_digest
    assert records.rebuild().projections_digest == before
    base = [head.id for head in records.heads(KIND, about=learner, obj="satu")]
    say(records, learner, "satu", base=base, undone=1)
    assert records.query("SELECT * FROM coba") == []
    records.close()


def test_what_names_nothing_touches_no_row(tmp_path: Path) -> None:
    records, learner = open_records(tmp_path, projections=(Ticks(), TicksByTask())), new_id()
    say(records, learner, "")
    assert records.query("SELECT * FROM coba") == []
    assert records.query("SELECT * FROM coba_tugas") == []
    say(records, learner, "satu")
    assert records.query("SELECT * FROM coba") == [(learner, "satu", 1)]
    records.close()
