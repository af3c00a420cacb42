"""PKL periods: days, who is away, undo; during them nothing can be overdue."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from aksi_desktop.records import Fact, Records, open_records
from aksi_desktop.roster import Roster
from aksi_desktop.roster.doubles import Doubles
from aksi_desktop.roster.editing import Editing, LearnerForm
from aksi_desktop.roster.placements import PROJECTIONS as PLACEMENTS
from aksi_desktop.roster.placements import PlacementError, Placements
from aksi_desktop.roster.steps import undo
from tests.records.support import PROJECTIONS, Keys, all_lines, new_keys

DAY = date(2026, 11, 22)


class Desk:
    """A school's records with placements, and three learners in a class."""

    def __init__(self, folder: Path, keys: Keys, *, people: bool = True) -> None:
        self.keys = keys
        self.records: Records = open_records(folder, projections=(*PROJECTIONS, *PLACEMENTS), app_version="test")
        self.records.join_school(keys.school, keys.root.public_key)
        self.roster = Roster(self.records)
        self.editing = Editing(self.records, self.roster)
        self.placements = Placements(self.records)
        self.people: list[str] = []
        if people:
            self.records.append(
                Fact("key.certified", obj=keys.admin.public_key.hex(), data={"role": "school", "label": "Admin"}),
                signer=keys.root,
            )
            self.editing.describe_class("X Kuliner 1", year="2026/2027", signer=keys.admin)
            self.group = self.roster.classes()[0].id
            for name in ("Siti", "Rangga", "Made"):
                step = self.editing.add(LearnerForm(name, group=self.group), signer=keys.admin)
                self.people.append(step.people[0])


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "a", new_keys())
    yield made
    made.records.close()


def test_both_ends_belong_to_a_period_and_one_append_serves_a_class(desk: Desk) -> None:
    step = desk.placements.describe(desk.people[:2], "2026-11-01", "2026-11-22", signer=desk.keys.admin)
    siti, rangga, made = desk.people
    assert desk.placements.on_leave(siti, date(2026, 11, 1))
    assert desk.placements.on_leave(rangga, DAY)
    assert not desk.placements.on_leave(siti, date(2026, 10, 31))
    assert not desk.placements.on_leave(siti, date(2026, 11, 23))
    assert desk.placements.away(DAY) == {siti, rangga}
    assert desk.placements.of(made) == []
    undo(desk.records, step, signer=desk.keys.admin)
    assert desk.placements.away(DAY) == frozenset()


def test_when_somebody_came_back(desk: Desk) -> None:
    siti = desk.people[0]
    assert desk.placements.returned_since(siti, DAY) is None
    desk.placements.describe([siti], "2026-01-05", "2026-03-31", signer=desk.keys.admin)
    desk.placements.describe([siti], "2026-12-01", "2026-12-20", signer=desk.keys.admin)
    assert desk.placements.returned_since(siti, DAY) == date(2026, 4, 1)
    assert desk.placements.returned_since(siti, date(2026, 2, 1)) is None
    assert desk.placements.returned_since(siti, date(2026, 12, 21)) == date(2026, 12, 21)


@pytest.mark.parametrize(
    ("since", "until", "code"),
    [
        ("2026-11-31", "2026-12-01", "placement-date-wrong"),
        ("1-11-2026", "2026-12-01", "placement-date-wrong"),
        ("2026-12-02", "2026-12-01", "placement-reversed"),
        ("2026-01-01", "2029-01-01", "placement-too-long"),
        ("2026-06-30", "2026-07-31", "placement-overlap"),
    ],
)
def test_days_that_cannot_be_are_refused_and_nothing_is_recorded(desk: Desk, since: str, until: str, code: str) -> None:
    desk.placements.describe([desk.people[0]], "2026-06-01", "2026-06-30", signer=desk.keys.admin)
    events = desk.records.status().events
    with pytest.raises(PlacementError) as told:
        desk.placements.describe(desk.people, since, until, signer=desk.keys.admin)
    assert told.value.code == code
    assert desk.records.status().events == events


def test_a_period_is_changed_and_taken_back(desk: Desk) -> None:
    siti = desk.people[0]
    desk.placements.describe([siti], "2026-06-01", "2026-06-30", signer=desk.keys.admin)
    [known] = desk.placements.of(siti)
    step = desk.placements.describe([siti], "2026-06-15", "2026-07-15", signer=desk.keys.admin, placement=known.id)
    assert [(one.since.day, one.until.day) for one in desk.placements.of(siti)] == [(15, 15)]
    undo(desk.records, step, signer=desk.keys.admin)
    assert [(one.since.day, one.until.day) for one in desk.placements.of(siti)] == [(1, 30)]
    back = desk.placements.withdraw(desk.placements.of(siti), signer=desk.keys.admin)
    assert desk.placements.of(siti) == []
    undo(desk.records, back, signer=desk.keys.admin)
    assert len(desk.placements.of(siti)) == 1


def test_a_period_of_the_past_is_taken(desk: Desk) -> None:
    desk.placements.describe(desk.people, "2025-01-01", "2025-03-01", signer=desk.keys.admin)
    assert desk.placements.away(date(2025, 2, 1)) == set(desk.people)


def test_periods_follow_a_link_and_go_with_a_person_who_is_erased(desk: Desk) -> None:
    siti, rangga, _ = desk.people
    desk.placements.describe([rangga], "2026-11-01", "2026-11-30", signer=desk.keys.admin)
    link = Doubles(desk.records, desk.roster).link(siti, rangga, signer=desk.keys.admin)
    assert desk.placements.on_leave(siti, DAY)
    assert desk.placements.on_leave(rangga, DAY)
    undo(desk.records, link, signer=desk.keys.admin)
    assert not desk.placements.on_leave(siti, DAY)
    assert desk.placements.on_leave(rangga, DAY)
    desk.records.redact(rangga, by="", signer=desk.keys.admin)
    assert desk.records.query("SELECT count(*) FROM placement") == [(0,)]
    assert desk.records.rebuild() == desk.records.status()


def test_another_computer_knows_the_same_periods(desk: Desk, tmp_path: Path) -> None:
    desk.placements.describe(desk.people, "2026-11-01", "2026-11-30", signer=desk.keys.admin)
    other = Desk(tmp_path / "b", desk.keys, people=False)
    other.records.merge(reversed(all_lines(desk.records)))
    assert other.placements.away(DAY) == set(desk.people)
    assert other.records.status().projections_digest == desk.records.status().projections_digest
    other.records.close()


def test_days_in_another_iso_form_are_none(tmp_path: Path) -> None:
    desk = Desk(tmp_path, new_keys())
    with pytest.raises(PlacementError, match="placement-date-wrong"):
        desk.placements.check(desk.people[:1], "2026-W01-1", "2026-12-31")
    data = {"since": "2026-W01-1", "until": "2026-12-31"}
    fact = Fact("placement.described", about=desk.people[0], obj="0" * 32, data=data)
    desk.records.append(fact, signer=desk.keys.admin)
    assert desk.placements.of(desk.people[0]) == []
    desk.records.close()
