"""Who of a list is who in the roster; what is not plain is asked about, and nobody is ever deleted."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aksi_desktop.roster import LearnerCard, Roster, importing
from aksi_desktop.roster.importing import Proposal
from tests.records.support import new_keys, opened
from tests.roster.lists import xlsx

Found = list[tuple[str, str, str]]


class School:
    """A school's roster on disk, to import lists into."""

    def __init__(self, folder: Path) -> None:
        self.keys = new_keys()
        self.records = opened(folder, self.keys, certify=True)
        self.roster = Roster(self.records)

    def take(self, text: str, year: str = "") -> Proposal:
        proposal = importing.propose(self.roster, text.encode(), year=year)
        importing.apply(self.records, proposal, signer=self.keys.admin)
        return proposal

    def of(self, name: str) -> list[LearnerCard]:
        return [
            card for group in self.roster.classes() if group.name == name for card in self.roster.learners(group.id)
        ]


@pytest.fixture
def school(data_dir: Path) -> School:
    return School(data_dir)


def judged(proposal: Proposal) -> Found:
    return [(line.name, line.status, line.why) for line in proposal.lines]


def test_a_move_is_shown_where_the_old_class_is_listed_without_the_learner(school: School) -> None:
    school.take("No,Nama,Kelas\n1,Siti,X 1\n2,Rangga,X 1\n1,Made,X 2\n")
    [siti] = [card for card in school.of("X 1") if card.name == "Siti"]
    proposal = school.take("No,Nama,Kelas\n2,Rangga,X 1\n1,Made,X 2\n2,Siti,X 2\n")
    [line] = proposal.of("changed")
    assert (line.person, [(c.field, c.before, c.after) for c in line.changes]) == (
        siti.id, [("roll", "1", "2"), ("group", "X 1", "X 2")],
    )  # fmt: skip
    assert [card.name for card in school.of("X 2")] == ["Made", "Siti"]
    school.records.close()


def test_a_name_known_elsewhere_is_asked_about(school: School) -> None:
    school.take("Nama,JK,Kelas\nSiti,P,X 1\nRangga,L,X 1\n")
    assert judged(school.take("Nama,JK,Kelas\nSiti,P,X 2\nMade,L,X 2\n")) == [
        ("Siti", "unclear", "same-name-elsewhere"), ("Made", "added", ""),
    ]  # fmt: skip
    both = "Nama,JK,Kelas\nSiti,P,X 1\nRangga,L,X 1\nSiti,P,X 2\n"
    assert judged(school.take(both))[2] == ("Siti", "added", "")
    assert len(school.of("X 1")) == len(school.of("X 2")) == 2
    school.records.close()


def test_a_class_goes_up_into_the_next_year(school: School) -> None:
    names = ("Siti", "Rangga", "Made", "Yosefa")
    school.take("Nama,Kelas\n" + "".join(f"{name},X 1\n" for name in names), year="2026/2027")
    before = {card.name: card.id for card in school.of("X 1")}
    text = "Nama,Kelas\n" + "".join(f"{name},XI 1\n" for name in names) + "Agnes,X 1\n"
    proposal = school.take(text, year="2027/2028")
    assert {line.status for line in proposal.lines[:4]} == {"changed"}
    assert proposal.new_classes == ("XI 1", "X 1")
    assert {card.name: card.id for card in school.of("XI 1")} == before
    assert [(c.year, c.count) for c in school.roster.classes() if c.name == "X 1"] in (
        [("2026/2027", 0), ("2027/2028", 1)], [("2027/2028", 1), ("2026/2027", 0)],
    )  # fmt: skip
    school.records.close()


def test_numbers_may_shift_but_not_onto_somebody_who_stays(school: School) -> None:
    school.take("No,Nama,Kelas\n1,Agnes,X 1\n2,Citra,X 1\n3,Made,X 1\n")
    shifted = school.take("No,Nama,Kelas\n1,Agnes,X 1\n2,Bagas,X 1\n3,Citra,X 1\n4,Made,X 1\n")
    assert [line.status for line in shifted.lines] == ["same", "added", "changed", "changed"]
    asked = school.take("No,Nama,Kelas\n4,Citra,X 1\n3,Dewi,X 1\n")
    assert judged(asked) == [("Citra", "unclear", "roll-taken"), ("Dewi", "unclear", "roll-taken")]
    assert [card.roll for card in school.of("X 1")] == [1, 2, 3, 4]
    school.records.close()


def test_namesakes_in_a_class_are_told_apart_by_their_numbers(school: School) -> None:
    text = "No,Nama,Kelas\n1,Siti,X 1\n7,Siti,X 1\n1,Rangga,X 1\n"
    assert judged(school.take(text)) == [
        ("Siti", "added", ""), ("Siti", "added", ""), ("Rangga", "unclear", "roll-twice"),
    ]  # fmt: skip
    assert [status for _, status, _ in judged(school.take(text))] == ["same", "same", "unclear"]
    assert judged(school.take("No,Nama,Kelas\n9,Siti,X 1\n")) == [("Siti", "unclear", "same-name-here")]
    school.records.close()


def test_what_is_no_name_is_never_kept(school: School) -> None:
    text = (
        'No;Nama;Kelas\n1;0081234567;X 1\n2;"=HYPERLINK(""x"")";X 1\n3;Siti 0081 2345;X 1\n4;???;X 1\n;Wali Kelas;X 1\n'
    )
    why = [why for _, _, why in judged(school.take(text))]
    school.records.close()
    assert why == ["odd-name", "odd-name", "odd-name", "odd-name", "no-roll"]


def test_what_a_list_does_not_say_stays(school: School) -> None:
    school.take("No,Nama,Panggilan,JK,Kelas\n5,Siti Rahma,Ama,P,X 1\n")
    assert judged(school.take("Nama,Kelas\nSITI RAHMA,x-1\n")) == [("Siti Rahma", "same", "")]
    [card] = school.of("X 1")
    school.records.close()
    assert (card.roll, card.call_name, card.gender) == (5, "Ama", "P")


ROWS = st.lists(
    st.tuples(
        st.one_of(st.just(""), st.integers(0, 5).map(str)),
        st.sampled_from(["Siti", "SITI", "Made", "Agnes", "", "12"]),
        st.sampled_from(["L", "P", ""]), st.sampled_from(["X 1", "x-1", "X 2", "XI 1", ""]),
    ),
    min_size=1, max_size=10,
)  # fmt: skip


@settings(max_examples=25)
@given(ROWS, ROWS)
def test_any_list_a_second_time_changes_nothing_and_nobody_is_lost(
    first: list[tuple[str, ...]], second: list[tuple[str, ...]]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        records = opened(Path(folder) / "data", keys := new_keys(), certify=True)
        roster = Roster(records)
        people: set[str] = set()
        for rows in (first, second):
            raw = xlsx([["No", "Nama", "JK", "Kelas"], *rows, ["99", "Tetap", "L", "X 9"]])
            importing.apply(records, importing.propose(roster, raw), signer=keys.admin)
            assert people <= {card.id for card in roster.everyone()}
            people = {card.id for card in roster.everyone()}
            events = records.status().events
            again = importing.propose(roster, raw)
            assert not again.of("added") + again.of("changed")
            assert importing.apply(records, again, signer=keys.admin) == 0
            assert records.status().events == events
        records.close()
