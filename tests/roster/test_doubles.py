"""One learner under two names: suggested, compared, joined, taken apart; every projection follows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from aksi_desktop.records import new_id
from aksi_desktop.roster.doubles import Doubles
from aksi_desktop.roster.editing import LearnerForm
from aksi_desktop.roster.steps import RosterError, undo
from tests.records.support import answer, new_keys, rows
from tests.roster.test_placements import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "a", new_keys())
    yield made
    made.records.close()


def double(desk: Desk, name: str = "SITI", *, group: str = "", gender: str = "") -> str:
    return desk.editing.add(LearnerForm(name, group=group, gender=gender), signer=desk.keys.admin).people[0]


def test_the_same_name_is_suggested_here_and_in_another_class(desk: Desk) -> None:
    doubles = Doubles(desk.records, desk.roster)
    assert doubles.suggestions() == []
    here, elsewhere = double(desk, "Sìti ", group=desk.group), double(desk)
    pairs = doubles.suggestions()
    assert [pair.same_class for pair in pairs] == [True, False, False]
    assert {pairs[0].first.id, pairs[0].second.id} == {desk.people[0], here}
    doubles.say_apart(here, desk.people[0])
    assert {frozenset((pair.first.id, pair.second.id)) for pair in doubles.suggestions()} == {
        frozenset((elsewhere, here)), frozenset((elsewhere, desk.people[0])),
    }  # fmt: skip
    doubles.say_again(desk.people[0], here)
    assert len(doubles.suggestions()) == 3


def test_a_boy_and_a_girl_of_one_name_are_two_people(desk: Desk) -> None:
    double(desk, "Dewi", gender="P")
    double(desk, "Dewi", gender="L")
    assert Doubles(desk.records, desk.roster).suggestions() == []


def test_two_sides_show_what_tells_them_apart(desk: Desk) -> None:
    other = double(desk)
    desk.records.append(answer(other, new_id(), "soal-1"))
    doubles = Doubles(desk.records, desk.roster)
    mine, theirs = doubles.side(desk.people[0]), doubles.side(other)
    assert (mine.class_name, mine.days, mine.last) == ("X Kuliner 1", 0, None)
    assert (theirs.class_name, theirs.days) == ("", 1)
    assert theirs.last is not None


@pytest.mark.parametrize("keep_first", [True, False])
def test_a_link_joins_the_work_and_its_undo_gives_each_the_own_back(desk: Desk, keep_first: bool) -> None:
    siti, other = desk.people[0], double(desk)
    attempts = {siti: new_id(), other: new_id()}
    for person, attempt in attempts.items():
        desk.records.append(answer(person, attempt, "soal-1"))
    before = rows(desk.records, "learner"), rows(desk.records, "test_answer")
    keep, joined = (siti, other) if keep_first else (other, siti)
    doubles = Doubles(desk.records, desk.roster)
    step = doubles.link(keep, joined, signer=desk.keys.admin)
    card = desk.roster.learner(siti)
    assert card is not None
    assert card == desk.roster.learner(other)
    assert card.name == ("Siti" if keep_first else "SITI")
    assert card.group == (desk.group if keep_first else "")
    assert len({row[0] for row in rows(desk.records, "test_answer")}) == 1
    assert len(doubles.linked(siti)) == 1
    assert doubles.suggestions() == []
    assert desk.records.rebuild() == desk.records.status()
    undo(desk.records, step, signer=desk.keys.admin)
    assert (rows(desk.records, "learner"), rows(desk.records, "test_answer")) == before
    assert doubles.linked(siti) == []


def test_a_link_can_be_undone_much_later(desk: Desk) -> None:
    other = double(desk)
    doubles = Doubles(desk.records, desk.roster)
    doubles.link(desk.people[0], other, signer=desk.keys.admin)
    assert len(desk.roster.everyone()) == 3
    alone = doubles.unlink(other, signer=desk.keys.admin)
    assert set(alone.people) == {desk.people[0], other}
    assert len(desk.roster.everyone()) == 4
    again = undo(desk.records, alone, signer=desk.keys.admin)
    assert len(desk.roster.everyone()) == 3
    undo(desk.records, again, signer=desk.keys.admin)
    assert len(desk.roster.everyone()) == 4
    with pytest.raises(RosterError):
        doubles.unlink(other, signer=desk.keys.admin)


def called(desk: Desk, people: tuple[str, ...]) -> list[tuple[str, str]]:
    return [(card.id, card.name) for person in people if (card := desk.roster.learner(person)) is not None]


@pytest.mark.parametrize("keep_first", [True, False])
@pytest.mark.parametrize("edited", [True, False])
def test_taken_apart_much_later_each_has_the_own_name_again(desk: Desk, keep_first: bool, edited: bool) -> None:
    for other in (double(desk, "Agnes"), double(desk, "Yosefa")):  # whichever id is the smaller one
        pair = (desk.people[0], other) if keep_first else (other, desk.people[0])
        names = called(desk, pair)
        doubles = Doubles(desk.records, desk.roster)
        doubles.link(*pair, signer=desk.keys.admin)
        if edited:
            desk.editing.move([pair[0]], desk.group, signer=desk.keys.admin)
        apart = doubles.unlink(pair[0], signer=desk.keys.admin)
        assert called(desk, pair) == names
        undo(desk.records, apart, signer=desk.keys.admin)
        assert desk.roster.learner(pair[0]) == desk.roster.learner(pair[1])
        doubles.unlink(pair[0], signer=desk.keys.admin)
        assert called(desk, pair) == names


def test_nobody_is_joined_with_themselves_or_with_nobody(desk: Desk) -> None:
    doubles = Doubles(desk.records, desk.roster)
    for other, code in ((desk.people[0], "same-person"), (new_id(), "person-unknown")):
        with pytest.raises(RosterError) as told:
            doubles.link(desk.people[0], other, signer=desk.keys.admin)
        assert told.value.code == code
