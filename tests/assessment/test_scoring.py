"""How answers are judged: the table of the research, and short answers as a fair teacher takes them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aksi_desktop.assessment import MODES, Answer, Item, Mode, parse_quiz, score, usual_mode
from tests.assessment.test_parse import EVERY_TYPE

ITEMS = {item.id: item for item in parse_quiz(EVERY_TYPE).quiz.items}
FOUR = parse_quiz(
    "## Mana? {pgk #a}\n- [x] b {#b}\n  > bagus\n- [x] c {#c}\n- [ ] d {#d}\n  > bukan\n- [ ] e {#e}"
).quiz.items[0]


def isian(*lines: str) -> Item:
    """A short-answer item with these key lines."""
    return parse_quiz("## Berapa? {isian #a}\n" + "\n".join(lines)).quiz.items[0]


def test_multiple_choice_is_one_or_nothing_with_the_choice_s_feedback() -> None:
    item = ITEMS["tawaran-pkl"]
    right = score(item, Answer.choose("nomor-resmi"))
    wrong = score(item, Answer.choose("foto-kartu"))
    assert (right.per_mille, right.right) == (1000, True)
    assert right.feedback[0].text_md == "Tepat.\nIa keluar dari pesan itu."
    assert (wrong.per_mille, wrong.right, wrong.feedback[0].part) == (0, False, "foto-kartu")
    for nothing in (Answer(), Answer.choose("tidak-ada"), Answer.choose("nomor-resmi", "foto-kartu")):
        assert (score(item, nothing).per_mille, score(item, nothing).right) == (0, False)


@pytest.mark.parametrize(
    ("ticked", "ketat", "parsial", "kurang"),
    [
        (("b",), 0, 750, 500),
        (("b", "c", "d", "e"), 0, 500, 0),
        (("b", "c"), 1000, 1000, 1000),
        (("b", "c", "d"), 0, 750, 500),
        (("d", "e"), 0, 0, 0),
        ((), 0, 0, 0),
        (("b", "hantu"), 0, 750, 500),
    ],
)
def test_complex_choice_follows_the_table(ticked: tuple[str, ...], ketat: int, parsial: int, kurang: int) -> None:
    got = [score(FOUR, Answer.choose(*ticked), mode).per_mille for mode in MODES]
    assert got == [ketat, parsial, kurang]


def test_complex_choice_talks_about_ticked_and_missed_ones_only() -> None:
    assert [f.part for f in score(FOUR, Answer.choose("d")).feedback] == ["b", "d"]
    assert [(f.part, f.right) for f in score(FOUR, Answer.choose("b")).feedback] == [("b", True)]


@pytest.mark.parametrize(
    ("placed", "wanted"),
    [
        ({"bumi": "fakta", "nasi": "opini"}, (1000, 1000, 1000)),
        ({"bumi": "fakta"}, (0, 500, 500)),
        ({"bumi": "fakta", "nasi": "fakta"}, (0, 500, 0)),
        ({}, (0, 0, 0)),
        ({"bumi": "kolom-lama", "nasi": "opini"}, (0, 500, 500)),
    ],
)
def test_statements(placed: dict[str, str], wanted: tuple[int, ...]) -> None:
    assert tuple(score(ITEMS["fakta"], Answer.place(placed), mode).per_mille for mode in MODES) == wanted


@pytest.mark.parametrize(
    ("placed", "wanted"),
    [
        ({"hook": "hook", "cta": "cta"}, (1000, 1000, 1000)),
        ({"hook": "hook", "cta": "latar"}, (0, 500, 0)),
        ({"hook": "hook"}, (0, 500, 500)),
        ({}, (0, 0, 0)),
    ],
)
def test_matching(placed: dict[str, str], wanted: tuple[int, ...]) -> None:
    assert tuple(score(ITEMS["istilah"], Answer.place(placed), mode).per_mille for mode in MODES) == wanted


def test_matching_takes_either_id_of_equal_right_sides() -> None:
    item = parse_quiz("## J {jodoh #j}\n- a => sama {#a}\n- b => sama {#b}\n- c => lain {#c}").quiz.items[0]
    assert [option.id for option in item.options] == ["a", "c"]
    assert score(item, Answer.place({"a": "a", "b": "a", "c": "c"})).right
    assert score(item, Answer.place({"a": "b", "b": "a", "c": "c"})).right


@pytest.mark.parametrize(
    ("order", "wanted"),
    [
        (("pra", "pro", "pasca"), (1000, 1000, 1000)),
        (("pro", "pra", "pasca"), (0, 666, 333)),
        (("pasca", "pro", "pra"), (0, 0, 0)),
        (("pra", "pro"), (0, 333, 333)),
        ((), (0, 0, 0)),
    ],
)
def test_ordering(order: tuple[str, ...], wanted: tuple[int, ...]) -> None:
    assert tuple(score(ITEMS["tahap"], Answer.choose(*order), mode).per_mille for mode in MODES) == wanted


def test_essay_waits_for_a_teacher() -> None:
    outcome = score(ITEMS["jelaskan"], Answer.write("lima detik pertama"))
    assert (outcome.marked, outcome.right, outcome.per_mille) == (False, False, 0)
    assert not ITEMS["jelaskan"].machine_marked


def test_usual_modes_follow_the_table() -> None:
    assert {type_: usual_mode(type_) for type_ in ("pg", "pgk", "bs", "isian", "jodoh", "urut")} == {
        "pg": "ketat", "pgk": "ketat", "bs": "ketat", "isian": "ketat", "jodoh": "parsial", "urut": "parsial",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("key", "given"),
    [
        ("= 16:9", "16 : 9"),
        ("= 16:9", " 16:9. "),
        ("= hotel", "  HOTEL "),
        ("= baca lateral", "Baca\u00a0 Lateral"),
        ("= baca lateral", "“Baca lateral”"),
        ("= b-roll", "B – roll"),
        ("= b/s", "B / S"),
        ("= 1250,5", "1.250,5"),
        ("= 1.250,5", "1250.5"),
        ("= 1.250", "1250"),
        ("= 0,5", "0.5"),
        ("= 0,5", ",5"),
        ("= 24 ± 0,5", "23,5"),
        ("= 24 +- 0.5", "24.5"),
        ("= 24 ± 0,5", "２４"),
        ("= -3", "−3"),
        ("= Rp50.000", "rp50.000"),
        ("= caf\u00e9", "cafe\u0301"),
        ("= Mise en place", "\u202amise en place\u202c"),
        ("= 😀", "😀\ufe0f"),
    ],
)
def test_short_answers_that_count(key: str, given: str) -> None:
    assert score(isian(key), Answer.write(given)).right


@pytest.mark.parametrize(
    ("key", "given"),
    [
        ("= 24 ± 0,5", "24,51"),
        ("= 24 ± 0,5", "dua puluh empat"),
        ("= 1,25", "125"),
        ("= 1.250", "1,25"),
        ("= baca lateral", "bacalateral"),
        ("= hotel", ""),
        ("= hotel", "   "),
        ("= 5", "5 0"),
        ("= 24", "9" * 5_000),
        ("= 1e3", "1000"),
    ],
)
def test_short_answers_that_do_not(key: str, given: str) -> None:
    assert not score(isian(key), Answer.write(given)).right


def test_synonyms_and_known_wrong_answers() -> None:
    wrong_one = ["~ hoaks", "  > Hoaks belum tentu menipu uang."]
    item = isian("= Penipuan", "= modus penipuan", "  > Betul, itu modus.", *wrong_one)
    assert score(item, Answer.write("modus PENIPUAN")).feedback[0].text_md == "Betul, itu modus."
    wrong = score(item, Answer.write("Hoaks"))
    assert (wrong.right, wrong.feedback[0].text_md) == (False, "Hoaks belum tentu menipu uang.")
    assert score(item, Answer.write("lupa")).feedback == ()


def test_a_right_answer_wins_over_a_wrong_one_that_its_tolerance_touches() -> None:
    item = isian("~ 24 ± 5", "= 24 ± 1")
    assert score(item, Answer.write("24,5")).right
    assert not score(item, Answer.write("27")).right


@given(data=st.data())
def test_scores_stay_in_range_and_full_marks_mean_right(data: st.DataObject) -> None:
    item = data.draw(st.sampled_from([*ITEMS.values(), FOUR]))
    mode: Mode = data.draw(st.sampled_from(MODES))
    ids = st.sampled_from(sorted(item.part_ids) or ["x"]) | st.text(max_size=3)
    answer = Answer(
        tuple(data.draw(st.lists(ids, max_size=5))),
        tuple(data.draw(st.lists(st.tuples(ids, ids), max_size=5))),
        data.draw(st.text(max_size=8)),
    )
    outcome = score(item, answer, mode)
    assert 0 <= outcome.per_mille <= 1000
    assert outcome.right == (outcome.per_mille == 1000)
    if answer.is_empty:
        assert outcome.per_mille == 0
