"""Tables of another version of the program: folded anew at any start, also of a command that only reads."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from aksi_desktop.records import EventView, Fact, Key, Lookup, Projection, Row, Table, new_id, open_records


class Old(Projection):
    """What was done, as an older program kept it."""

    name = "coba"
    kinds = frozenset({"section.done"})
    tables = (Table("coba", ("learner TEXT NOT NULL", "obj TEXT NOT NULL"), ("learner", "obj"), ("learner", "obj")),)

    def keys(self, event: EventView) -> Iterable[Key]:
        return ((event.about, event.obj),)

    def lookup(self, key: Key) -> Lookup:
        return Lookup(*key)

    def fold(self, key: Key, events: Sequence[EventView]) -> Iterable[Row]:
        return [Row("coba", key)] if events else []


class New(Old):
    """The same with one column more."""

    version = 2
    tables = (
        Table(
            "coba", ("learner TEXT NOT NULL", "obj TEXT NOT NULL", "lesson TEXT NOT NULL"), ("learner", "obj"),
            ("learner", "obj"),
        ),
    )  # fmt: skip

    def fold(self, key: Key, events: Sequence[EventView]) -> Iterable[Row]:
        return [Row("coba", (*key, events[0].payload.lesson))] if events else []


def test_a_command_that_only_reads_meets_tables_of_an_older_program(tmp_path: Path) -> None:
    learner = new_id()
    older = open_records(tmp_path, projections=(Old(),))
    data = {"lesson": "LM5", "section": "satu", "revision": "ab12cd34ab12cd34"}
    older.append(Fact("section.done", by=learner, about=learner, obj="LM5/satu", data=data))
    older.close()
    reader = open_records(tmp_path, projections=(New(),), read_only=True)
    assert reader.query("SELECT learner, lesson FROM coba") == [(learner, "LM5")]
    assert not reader.is_behind
    reader.close()
