"""Answers as they stand in records, and orders drawn from a seed."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aksi_desktop.assessment import (
    Answer,
    decode_answer,
    encode_answer,
    parse_quiz,
    score,
    shuffled,
    shuffled_items,
)
from tests.assessment.test_parse import EVERY_TYPE

QUIZ = parse_quiz(EVERY_TYPE).quiz
ITEMS = {item.id: item for item in QUIZ.items}
SEEDS = st.integers(0, 2**31)

EXAMPLES = [
    ("tawaran-pkl", Answer.choose("nomor-resmi"), "nomor-resmi"),
    ("praproduksi", Answer.choose("papan", "naskah"), "naskah,papan"),
    ("fakta", Answer.place({"nasi": "opini", "bumi": "fakta"}), "bumi=fakta,nasi=opini"),
    ("istilah", Answer.place({"hook": "latar"}), "hook=latar"),
    ("rasio", Answer.write("16 : 9, kira-kira=ya"), "16 : 9, kira-kira=ya"),
    ("jelaskan", Answer.write("dua\nbaris"), "dua\nbaris"),
    ("tahap", Answer.choose("pro", "pra"), "pro,pra"),
]


@pytest.mark.parametrize(("item_id", "answer", "text"), EXAMPLES)
def test_an_answer_is_short_text_and_comes_back(item_id: str, answer: Answer, text: str) -> None:
    item = ITEMS[item_id]
    assert encode_answer(item, answer) == text
    again = decode_answer(item, text)
    assert encode_answer(item, again) == text
    assert score(item, again) == score(item, answer)


@pytest.mark.parametrize(("item_id", "answer", "text"), EXAMPLES)
@given(seed=SEEDS)
def test_shuffling_changes_neither_text_nor_verdict(item_id: str, answer: Answer, text: str, seed: int) -> None:
    mixed = shuffled(ITEMS[item_id], seed)
    assert encode_answer(mixed, answer) == text
    assert decode_answer(mixed, text) == decode_answer(ITEMS[item_id], text)
    assert score(mixed, answer).per_mille == score(ITEMS[item_id], answer).per_mille


@pytest.mark.parametrize(
    ("item_id", "text", "wanted"),
    [
        ("tawaran-pkl", "dihapus", Answer()),
        ("praproduksi", "naskah,dihapus,,naskah", Answer.choose("naskah")),
        ("fakta", "bumi=fakta,lama=opini,nasi=lama,rusak,=", Answer.place({"bumi": "fakta"})),
        ("tahap", "pro,??,pra,pro", Answer.choose("pro", "pra")),
    ],
)
def test_ids_that_are_gone_are_left_out(item_id: str, text: str, wanted: Answer) -> None:
    assert decode_answer(ITEMS[item_id], text) == wanted


@given(item=st.sampled_from(QUIZ.items), text=st.text(max_size=30))
def test_decoding_never_fails(item: object, text: str) -> None:
    assert isinstance(item, type(QUIZ.items[0]))
    decoded = decode_answer(item, text)
    assert decode_answer(item, encode_answer(item, decoded)) == decoded


def test_a_typed_answer_is_recorded_up_to_a_bound() -> None:
    assert len(encode_answer(ITEMS["jelaskan"], Answer.write("a" * 100_000))) == 4_000


def test_empty_is_known() -> None:
    assert Answer().is_empty
    assert Answer.write("  \n").is_empty
    assert not Answer.choose("a").is_empty
    assert not Answer.place({"a": "b"}).is_empty


def test_the_same_seed_gives_the_same_order_in_every_process() -> None:
    code = (
        "from aksi_desktop.assessment import parse_quiz, shuffled, shuffled_items\n"
        "from tests.assessment.test_parse import EVERY_TYPE\n"
        "quiz = parse_quiz(EVERY_TYPE).quiz\n"
        "print([[p.id for p in shuffled(i, 7).parts] for i in shuffled_items(quiz, 7)])"
    )
    runs = set()
    for seed in ("1", "2"):
        place = {"PYTHONHASHSEED": seed, "PYTHONPATH": "."}
        runs.add(subprocess.run([sys.executable, "-c", code], env=place, capture_output=True, check=True).stdout)
    assert len(runs) == 1
    # written down once: an order that changed would show learners another order than the one recorded
    assert [choice.id for choice in shuffled(ITEMS["praproduksi"], 2026).choices] == WRITTEN_DOWN


WRITTEN_DOWN = ["papan", "sunting", "naskah"]


@given(seed=SEEDS)
def test_steps_never_come_in_the_right_order_nor_options_beside_their_partners(seed: int) -> None:
    steps = shuffled(ITEMS["tahap"], seed).steps
    assert [step.place for step in steps] != [1, 2, 3]
    item = shuffled(ITEMS["istilah"], seed)
    assert sorted(item.options, key=lambda o: o.id) == sorted(ITEMS["istilah"].options, key=lambda o: o.id)
    assert [option.id for option in item.options][:2] != ["hook", "cta"]
    assert item.pairs == ITEMS["istilah"].pairs


def test_choices_fall_everywhere() -> None:
    firsts = [shuffled(ITEMS["praproduksi"], seed).choices[0].id for seed in range(300)]
    assert min(firsts.count(id_) for id_ in ("naskah", "sunting", "papan")) > 70


def test_an_author_can_keep_the_order() -> None:
    item = parse_quiz("## A {pg #a acak=tidak}\n- ( ) b\n- (x) c\n- ( ) d\n- ( ) semua di atas").quiz.items[0]
    assert all(shuffled(item, seed) == item for seed in range(20))


@given(seed=SEEDS)
def test_items_of_one_stimulus_stay_together(seed: int) -> None:
    items = shuffled_items(QUIZ, seed)
    assert sorted(item.id for item in items) == sorted(ITEMS)
    places = [index for index, item in enumerate(items) if item.stimulus_id == "pesan-rt"]
    assert places[1] - places[0] == 1
