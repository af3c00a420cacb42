"""Unclear lines one by one: the same as somebody, new, or left out. Nobody is ever deleted by a list."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aksi_desktop.roster import importing
from aksi_desktop.roster.deciding import options
from aksi_desktop.roster.importing import Decision, Proposal
from tests.roster.lists import xlsx
from tests.roster.test_importing import ROWS, School


@pytest.fixture
def school(data_dir: Path) -> Iterator[School]:
    made = School(data_dir)
    yield made
    made.records.close()


def decided(school: School, text: str, decisions: dict[int, Decision]) -> Proposal:
    return importing.propose(school.roster, text.encode(), decisions=decisions)


def taken(school: School, proposal: Proposal, left: tuple[str, ...] = ()) -> int:
    return importing.apply(school.records, proposal, signer=school.keys.admin, left=left)


SAME, NEW, SKIP = "same", "new", Decision("skip")

CASES = {
    "no-roll": ("No,Nama,Kelas\n1,Siti,X 1\n,Wali,X 1\n", 3),
    "twice": ("No,Nama,Kelas\n1,Siti,X 1\n1,SITI,X 1\n", 3),
    "roll-twice": ("No,Nama,Kelas\n1,Siti,X 1\n1,Agnes,X 1\n", 3),
    "roll-taken": ("No,Nama,Kelas\n2,Rangka,X 1\n", 2),
    "same-name-here": ("No,Nama,Kelas\n9,Dewi,X 1\n", 2),
    "same-name-elsewhere": ("No,Nama,Kelas\n1,Siti,X 2\n", 2),
}
KNOWN = "No,Nama,Kelas\n1,Siti,X 1\n2,Rangga,X 1\n3,Dewi,X 1\n4,Dewi,X 1\n1,Made,X 2\n"


@pytest.mark.parametrize("why", CASES)
def test_each_kind_takes_each_answer(school: School, why: str) -> None:
    school.take(KNOWN)
    text, number = CASES[why]
    before = {card.id: card for card in school.roster.everyone()}
    asked = decided(school, text, {})
    [line] = [line for line in asked.lines if line.number == number]
    assert (line.status, line.why) == ("unclear", why)
    names = {card.id: card.name for card in school.roster.classes()}
    offered = options(line, asked, school.roster.everyone(), names)
    assert offered.may_be_new
    # Left out.
    assert [one.status for one in decided(school, text, {number: SKIP}).lines if one.number == number] == ["skipped"]
    # The same as the likeliest.
    person = (offered.likely + offered.others)[0]
    same = decided(school, text, {number: Decision("same", person.id)})
    [line] = [line for line in same.lines if line.number == number]
    assert line.status in ("same", "changed")
    assert line.person == person.id
    # A new learner, who takes nobody's number and nobody's place.
    new = decided(school, text, {number: Decision("new")})
    [line] = [line for line in new.lines if line.number == number]
    assert (line.status, line.person) == ("added", "")
    taken(school, new)
    after = {card.id: card for card in school.roster.everyone()}
    assert before.keys() < after.keys()
    seats = [(card.group, card.roll) for card in after.values()]
    assert len(seats) == len(set(seats))


def test_a_line_without_a_name_or_class_can_only_be_left_out(school: School) -> None:
    school.take(KNOWN)
    text = "No,Nama,Kelas\n7,0081234567,X 1\n8,,X 1\n9,Agnes,\n10," + "x" * 200 + ",X 1\n"
    asked = decided(school, text, {})
    assert [line.why for line in asked.lines] == ["odd-name", "no-name", "no-class", "long-name"]
    for line in asked.lines:
        assert not options(line, asked, school.roster.everyone(), {}).may_be_new
    forced = {line.number: Decision("new") for line in asked.lines}
    assert [line.status for line in decided(school, text, forced).lines] == ["unclear"] * 4


def test_the_same_as_corrects_a_mistyped_name(school: School) -> None:
    school.take(KNOWN)
    [rangga] = [card for card in school.of("X 1") if card.name == "Rangga"]
    proposal = decided(school, "No,Nama,Kelas\n2,Rangka,X 1\n", {2: Decision("same", rangga.id)})
    [line] = proposal.of("changed")
    assert [(c.field, c.before, c.after) for c in line.changes] == [("name", "Rangga", "Rangka")]
    assert taken(school, proposal) == 1
    assert [card.name for card in school.of("X 1")] == ["Siti", "Rangka", "Dewi", "Dewi"]


def test_a_move_is_a_yes_to_a_name_known_elsewhere(school: School) -> None:
    school.take(KNOWN)
    [siti] = [card for card in school.of("X 1") if card.name == "Siti"]
    taken(school, decided(school, "No,Nama,Kelas\n1,Siti,X 2\n", {2: Decision("same", siti.id)}))
    [moved] = [card for card in school.of("X 2") if card.name == "Siti"]
    assert moved.id == siti.id
    assert moved.roll == 2  # 1 is Made's


def test_nobody_can_be_two_lines(school: School) -> None:
    school.take(KNOWN)
    [rangga] = [card for card in school.of("X 1") if card.name == "Rangga"]
    text = "No,Nama,Kelas\n8,Budi,X 1\n9,Bud,X 1\n"
    both = {2: Decision("same", rangga.id), 3: Decision("same", rangga.id)}
    assert [line.person for line in decided(school, text, both).lines] == [rangga.id, ""]
    proposal = decided(school, text, {2: both[2]})
    offered = options(proposal.lines[1], proposal, school.roster.everyone(), {})
    assert rangga.id not in {card.id for card in offered.likely + offered.others}


def test_who_is_not_on_the_list_is_told_and_stays(school: School) -> None:
    school.take(KNOWN)
    text = "No,Nama,Kelas\n1,Siti,X 1\n3,Dewi,X 1\n"
    proposal = decided(school, text, {})
    missing = [school.roster.learner(person) for person in proposal.missing]
    # The other Dewi could be the one meant; X 2 is not listed at all.
    assert [card.name for card in missing if card] == ["Rangga"]
    assert taken(school, proposal) == 0
    assert len(school.roster.everyone()) == 5
    taken(school, proposal, left=proposal.missing)
    assert len(school.roster.everyone()) == 5
    assert [card.name for card in school.of("X 1")] == ["Siti", "Dewi", "Dewi"]
    # Nobody but those who are missing can be said to have left.
    [made] = school.of("X 2")
    taken(school, decided(school, text, {}), left=(made.id,))
    assert school.of("X 2") == [made]


ANSWERS = st.dictionaries(st.integers(2, 12), st.tuples(st.sampled_from(["same", "new", "skip"]), st.integers(0, 9)))


@settings(max_examples=25)
@given(ROWS, ROWS, ANSWERS)
def test_whatever_is_answered_nobody_is_lost_or_doubled(
    first: list[tuple[str, ...]], second: list[tuple[str, ...]], answers: dict[int, tuple[str, int]]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        school = School(Path(folder) / "data")
        head = ["No", "Nama", "JK", "Kelas"]
        importing.apply(
            school.records, importing.propose(school.roster, xlsx([head, *first, ["9", "Tetap", "L", "X 9"]])),
            signer=school.keys.admin,
        )  # fmt: skip
        cards = school.roster.everyone()
        decisions = {
            number: Decision(how, cards[place % len(cards)].id if how == "same" else "")  # type: ignore[arg-type]
            for number, (how, place) in answers.items()
        }
        raw = xlsx([head, *second, ["9", "Tetap", "L", "X 9"]])
        proposal = importing.propose(school.roster, raw, decisions=decisions)
        known = [line.person for line in proposal.lines if line.status in ("same", "changed")]
        assert len(known) == len(set(known))
        importing.apply(school.records, proposal, signer=school.keys.admin)
        assert {card.id for card in cards} <= {card.id for card in school.roster.everyone()}
        school.records.close()
