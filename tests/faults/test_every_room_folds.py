"""All rooms' projections over what many computers did: whatever came when, a rebuild gives the same tables."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path
from typing import Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from aksi_desktop.classroom.mark_projections import PROJECTIONS as MARKS
from aksi_desktop.classroom.meetings import PROJECTIONS as MEETINGS
from aksi_desktop.classroom.opened import PROJECTIONS as OPENED
from aksi_desktop.classroom.task_projections import PROJECTIONS as TASKS
from aksi_desktop.learning import PROJECTIONS as LEARNING
from aksi_desktop.records import Fact, Records, new_id, open_records
from aksi_desktop.records.catalogue import CATALOGUE
from aksi_desktop.roster.doubles import Doubles
from aksi_desktop.roster.erasing import Erasing
from aksi_desktop.roster.keys import SigningKey
from aksi_desktop.roster.people import PROJECTIONS as ROSTER
from aksi_desktop.roster.people import Roster
from aksi_desktop.roster.pins import PROJECTIONS as PINS
from aksi_desktop.roster.placements import PROJECTIONS as PLACEMENTS
from aksi_desktop.roster.sessions import PROJECTIONS as SESSIONS
from aksi_desktop.roster.teachers import PROJECTIONS as TEACHERS
from tests.records.support import all_lines, new_keys

KEYS = new_keys()
TEACHER = SigningKey.generate()
ROOMS = (*ROSTER, *TEACHERS, *PLACEMENTS, *PINS, *SESSIONS, *LEARNING, *TASKS, *MEETINGS, *MARKS, *OPENED)
DAYS = ("2026-07-20", "2026-11-20", "2026-13-40", "", "besok")


def _open(folder: Path, *, joins: bool = True) -> Records:
    records = open_records(folder, projections=ROOMS, app_version="test", label="LAB-A-07")
    if joins and not records.school:
        records.join_school(KEYS.school, KEYS.root.public_key)
    return records


class Hands:
    """Random facts over a handful of people, classes, things, so that they meet again and again."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.people = [rng.randbytes(16).hex() for _ in range(4)]
        self.classes = [rng.randbytes(16).hex() for _ in range(2)]
        self.teachers = [rng.randbytes(16).hex() for _ in range(2)]
        self.things = [rng.randbytes(16).hex() for _ in range(3)]
        self.anybody = [*self.people, *self.classes, *self.teachers]

    def _data(self, kind: str) -> dict[str, Any]:
        pick = self.rng.choice
        number = pick([0, 1, 2, 80, 100, -5, 10**15, 10**25])
        known: dict[str, dict[str, Any]] = {
            "section.done": {"lesson": "LDM-01", "section": pick("ab"), "revision": "r"},
            "activity.done": {"lesson": "LDM-01", "activity": pick("ab"), "revision": "r"},
            "lesson.finished": {"lesson": "LDM-01", "revision": "r", "how": pick(["selesai", "jeda"])},
            "attempt.started": {"quiz": "q", "revision": "r", "seed": number, "task": pick(["", "t"])},
            "answer.given": {"item": pick("ab"), "attempt_no": pick([1, 2]), "answer": pick("ab"), "score": number},
            "attempt.finished": {"quiz": "q", "right": 1, "total": number},
            "session.opened": {"how": pick(["pin", "lupa-pin", "lain"]), "partner": pick(self.people)},
            "class.described": {"name": pick("AB"), "year": "2026", "closed": number},
            "learner.described": {"name": pick("AB"), "call_name": "A", "roll": number, "group": pick(self.classes)},
            "pin.described": {"verifier": pick("xy"), "issue": number},
            "placement.described": {"since": pick(DAYS), "until": pick(DAYS), "withdrawn": pick([0, 1])},
            "teacher.described": {"name": pick("AB"), "call_name": "B", "role": pick(["guru", "bk", "lain"])},
            "group.described": {"name": "K", "members": self.rng.sample(self.people, 2), "closed": number},
            "task.described": {"title": pick("AB"), "due": pick(DAYS), "graded": number, "withdrawn": pick([0, 1])},
            "meeting.described": {"date": pick(DAYS), "hours": "1-2", "withdrawn": pick([0, 1])},
            "attendance.marked": {"state": pick(["hadir", "alpa", "lain"])},
            "assessment.described": {"title": "T", "kktp": number, "weight": number, "withdrawn": pick([0, 1])},
            "mark.given": {"value": number, "withdrawn": pick([0, 0, 1])},
        }
        return known.get(kind, {})

    def fact(self, records: Records, kind: str) -> Fact:
        """One fact of ``kind``; of a headed one it mostly names the heads that this computer sees."""
        rng = self.rng
        classly = kind in ("task.described", "meeting.described", "group.described", "assessment.described")
        about = rng.choice(self.anybody if rng.random() < 0.15 else self.classes if classly else self.people)
        by = about if CATALOGUE[kind].authority == "learner" else rng.choice(self.teachers)
        obj = rng.choice(self.things)
        if kind == "teacher.described":
            about, obj = rng.choice(self.teachers), ""
        elif kind == "class.described":
            about, obj = "", rng.choice(self.classes)
        elif kind in ("learner.described", "pin.described"):
            obj = ""
        elif kind == "mark.given":
            obj = f"{obj}/{rng.choice(['awal', 'remedial', 'lain'])}"
        elif kind in ("learner.linked", "guest.claimed"):
            obj = rng.choice(self.anybody)
        base: list[str] = []
        if kind == "learner.unlinked":
            base = [e.id for who in self.anybody for e in records.events(about=who, kinds=_LINKING)]
            base = rng.sample(base, min(len(base), 1))
        elif CATALOGUE[kind].headed and rng.random() < 0.8:
            base = [head.id for head in records.heads(kind, about=about, obj=obj)]
        return Fact(kind, by=by, about=about, obj=obj, base=base, data=self._data(kind))


_LINKING = ("learner.linked", "guest.claimed")
_LEFT_OUT = frozenset({"stream.described", "redaction.ordered", "school.described", "contact.described"})
_KINDS = [name for name, kind in CATALOGUE.items() if kind.authority != "root" and name not in _LEFT_OUT]


def _signer(rng: random.Random, kind: str) -> SigningKey | None:
    if CATALOGUE[kind].authority == "learner":
        return None
    if CATALOGUE[kind].authority == "teacher" and rng.random() < 0.6:
        return TEACHER
    return KEYS.admin if rng.random() < 0.9 else SigningKey.generate()


def _certify(records: Records, key: SigningKey, role: str) -> None:
    data = {"role": role, "label": role}
    records.append(Fact("key.certified", obj=key.public_key.hex(), data=data), signer=KEYS.root)


def _work(records: Records, hands: Hands, how_many: int, *, redacts: bool) -> None:
    rng = hands.rng
    for _ in range(how_many):
        kind = rng.choice(_KINDS)
        signer = _signer(rng, kind)
        facts = [hands.fact(records, kind) for _ in range(rng.randrange(1, 4))]
        records.append(*facts, signer=signer)
    if redacts:
        records.redact(rng.choice(hands.people), by="", signer=KEYS.admin)


def _same_as_rebuilt(records: Records) -> str:
    live, digest = _tables(records), records.status().projections_digest
    rebuilt = records.rebuild().projections_digest
    for name, found in _tables(records).items():
        assert live[name] == found, name
    assert digest == rebuilt
    return digest


def _tables(records: Records) -> dict[str, list[tuple[object, ...]]]:
    return {
        table.name: sorted(records.query(f"SELECT * FROM {table.name}"), key=repr)
        for room in ROOMS
        for table in room.tables
    }


@settings(max_examples=6, deadline=None)
@given(st.integers(0, 1 << 30))
def test_any_chunks_in_any_order_give_the_tables_of_a_rebuild(seed: int) -> None:
    rng = random.Random(seed)
    hands = Hands(rng)
    redacts = rng.random() < 0.4
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        lines: list[bytes] = []
        for computer in range(3):
            records = _open(folder / f"komputer-{computer}")
            if computer == 0:
                _certify(records, KEYS.admin, "school")
            if lines and rng.random() < 0.5:
                records.merge(rng.sample(lines, len(lines) // 2))
            _work(records, hands, rng.randrange(5, 30), redacts=redacts and computer == 2)
            if computer == rng.randrange(3):
                _certify(records, TEACHER, "teacher")
            _same_as_rebuilt(records)
            lines += all_lines(records)
            records.close()
        results = set()
        for turn in range(2):
            rng.shuffle(lines)
            receiver = _open(folder / f"penerima-{turn}", joins=True)
            rest = list(lines)
            while rest:
                cut = rng.randrange(1, 40)
                receiver.merge([*rest[:cut], *rng.sample(lines, 3)])
                rest = rest[cut:]
            results.add(_same_as_rebuilt(receiver))
            receiver.close()
        # What a claim that later proves void let an erasure drop comes back only when it is offered again.
        assert redacts or len(results) == 1


def test_a_claim_takes_no_class_and_no_teacher_along(tmp_path: Path) -> None:
    records = _open(tmp_path / "guru")
    _certify(records, KEYS.admin, "school")
    group, team, teacher, learner = (new_id() for _ in range(4))
    meeting = {"date": "2026-11-20", "hours": "1"}
    claims = [Fact("guest.claimed", by=learner, about=learner, obj=one) for one in (group, team, teacher)]
    records.append(*claims[:1])  # a claim that is there before the class
    records.append(
        Fact("class.described", obj=group, data={"name": "X Kuliner 2"}),
        Fact("group.described", about=group, obj=team, data={"name": "Kelompok 3"}),
        Fact("teacher.described", about=teacher, data={"name": "Bu Ratna", "call_name": "Ratna"}),
        Fact("meeting.described", about=group, obj=new_id(), data=meeting),
        Fact("task.described", about=team, obj=new_id(), data={"title": "Membaca"}),
        signer=KEYS.admin,
    )
    records.append(*claims[1:])
    assert [records.identity(one) for one in (group, team, teacher)] == [group, team, teacher]
    records.redact(learner, by="", signer=KEYS.admin)
    assert records.query("SELECT class_id FROM meeting") == [(group,)]
    assert records.query("SELECT about FROM task") == [(team,)]
    assert records.query("SELECT teacher FROM teacher") == [(teacher,)]
    _same_as_rebuilt(records)
    records.close()


def test_numbers_beyond_a_column_and_a_looking_teachers_link_break_nothing(tmp_path: Path) -> None:
    records = _open(tmp_path / "guru")
    _certify(records, KEYS.admin, "school")
    person, group, teacher, other = (new_id() for _ in range(4))
    huge = 10**25
    records.append(
        Fact("class.described", obj=group, data={"name": "X", "closed": huge}),
        Fact("learner.described", about=person, data={"name": "Siti", "call_name": "S", "roll": huge, "group": group}),
        Fact("pin.described", about=person, data={"verifier": "x", "issue": huge}),
        Fact("work.opened", by=teacher, about=person, obj="LDM-01"),
        signer=KEYS.admin,
    )
    records.append(Fact("learner.linked", about=other, obj=teacher), signer=KEYS.admin)
    assert records.query("SELECT teacher FROM work_opened") == [(teacher,)]
    _same_as_rebuilt(records)
    records.close()


def test_a_clock_that_no_calendar_knows_stops_neither_receipts_nor_doubles(tmp_path: Path) -> None:
    lab = _open(tmp_path / "lab")
    lab.begin_run(label="LAB-A-07", clock=lambda: 9.9e11)
    lab.stream.described = msgspec.structs.replace(lab.stream.described, computer="ab" * 32)
    records = _open(tmp_path / "guru")
    _certify(records, KEYS.admin, "school")
    group, *people = (new_id() for _ in range(3))
    data = {"name": "Siti Aminah", "call_name": "Siti", "roll": 4, "group": group}
    said = [Fact("learner.described", about=one, data=data) for one in people]
    records.append(Fact("class.described", obj=group, data={"name": "X"}), *said, signer=KEYS.admin)
    lab.append(*(Fact("session.opened", by=p, about=p, obj=new_id(), data={"how": "pin"}) for p in people))
    records.merge(all_lines(lab))
    assert Doubles(records, Roster(records)).side(people[0]).days == 1
    receipt = Erasing(records).erase(people[0], signer=KEYS.admin)
    assert [one.label for one in receipt.unheard] == ["LAB-A-07"]
    lab.close()
    records.close()
