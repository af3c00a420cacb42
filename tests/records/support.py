"""A school, its keys and a few projections for the tests of the records."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from aksi_desktop.records import EventView, Fact, Key, Lookup, Projection, Records, Row, Table, new_id, open_records
from aksi_desktop.records.catalogue import AnswerGiven
from aksi_desktop.roster.keys import SigningKey
from aksi_desktop.roster.people import PROJECTIONS as ROSTER


class AnswerProjection(Projection):
    """First answers of each attempt: the smallest try counts, then the smallest id."""

    name = "test_answer"
    kinds = frozenset({"answer.given"})
    tables = (
        Table(
            "test_answer",
            ("learner TEXT NOT NULL", "attempt TEXT NOT NULL", "item TEXT NOT NULL", "answer TEXT NOT NULL"),
            key=("learner", "attempt"),
            primary=("learner", "attempt", "item"),
        ),
    )

    def keys(self, event: EventView) -> Iterable[Key]:
        return ((event.about, event.obj),)

    def lookup(self, key: Key) -> Lookup:
        return Lookup(key[0], key[1])

    def fold(self, key: Key, events: Sequence[EventView]) -> Iterable[Row]:
        first: dict[str, tuple[int, str, str]] = {}
        for event in events:
            given: AnswerGiven = event.payload
            candidate = (given.attempt_no, event.id, given.answer)
            first[given.item] = min(first.get(given.item, candidate), candidate)
        for item, (_, _, answer) in sorted(first.items()):
            yield Row("test_answer", (key[0], key[1], item, answer))


class MarkProjection(Projection):
    """Marks as given."""

    name = "test_mark"
    kinds = frozenset({"mark.given"})
    tables = (
        Table(
            "test_mark",
            ("learner TEXT NOT NULL", "task TEXT NOT NULL", "id TEXT NOT NULL", "value INTEGER NOT NULL"),
            key=("learner", "task"),
            primary=("learner", "task", "id"),
        ),
    )

    def keys(self, event: EventView) -> Iterable[Key]:
        return ((event.about, event.obj),)

    def lookup(self, key: Key) -> Lookup:
        return Lookup(key[0], key[1])

    def fold(self, key: Key, events: Sequence[EventView]) -> Iterable[Row]:
        for event in events:
            yield Row("test_mark", (key[0], key[1], event.id, event.payload.value))


PROJECTIONS: tuple[Projection, ...] = (*ROSTER, AnswerProjection(), MarkProjection())


@dataclass(frozen=True)
class Keys:
    """The keys of one school."""

    root: SigningKey
    admin: SigningKey

    @property
    def school(self) -> str:
        return blake2b(self.root.public_key, digest_size=16).hexdigest()


def new_keys() -> Keys:
    return Keys(SigningKey.generate(), SigningKey.generate())


def opened(folder: Path, keys: Keys | None = None, *, collects: bool = False, certify: bool = False) -> Records:
    """Records of ``folder``, in the school of ``keys``."""
    records = open_records(folder, projections=PROJECTIONS, app_version="test", label="LAB-A-07")
    if keys is not None and not records.school:
        records.join_school(keys.school, keys.root.public_key, computer="", collects=collects)
    if keys is not None and certify:
        records.append(
            Fact("key.certified", obj=keys.admin.public_key.hex(), data={"role": "school", "label": "Admin"}),
            signer=keys.root,
        )
    return records


def answer(learner: str, attempt: str, item: str, text: str = "a", attempt_no: int = 1) -> Fact:
    data = {"item": item, "attempt_no": attempt_no, "answer": text, "score": 1000}
    return Fact("answer.given", by=learner, about=learner, obj=attempt, data=data)


def described(learner: str, name: str, base: Sequence[str] = ()) -> Fact:
    data = {"name": name, "call_name": name.split()[0], "roll": 1, "group": "0" * 32}
    return Fact("learner.described", about=learner, data=data, base=base)


def all_lines(records: Records) -> list[bytes]:
    return [event.line() for _, event in records.lines()]


def rows(records: Records, table: str) -> list[tuple[object, ...]]:
    return sorted(records.query(f"SELECT * FROM {table}"))


def some_work(records: Records, learners: int = 3, items: int = 4) -> list[str]:
    people = [new_id() for _ in range(learners)]
    for person in people:
        attempt = new_id()
        for item in range(items):
            records.append(answer(person, attempt, f"soal-{item}"))
    return people
