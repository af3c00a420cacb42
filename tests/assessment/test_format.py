"""What is written is read again as the same: our own format loses nothing."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aksi_desktop.assessment import (
    decode_text,
    format_item,
    format_quiz,
    parse_item,
    parse_quiz,
    revision,
    write_missing_ids,
)
from tests.assessment.test_parse import EVERY_TYPE

PIECES = [
    "# Kuis: ", "# Stimulus: ", "# Tanpa stimulus", "# ", "## ", "## 1. ", "##", "### ", "- ( ) ", "- (x) ", "-(X)",
    "- [ ] ", "- [x] ", "- ", "* ", "• ", "  > ", "> ", ">", "> Pembahasan: ", "Pembahasan: ", "? ", "? Petunjuk: ",
    "Petunjuk: ", "= ", "=", "~ ", "! 4: ", "! ", "![a](b)", "1. ", "2) ", " => ", "=>", " -> ", " → ", "| ", " | ",
    "|", " | x | |", " | | x |", "|---|---|", "x", "\\|", "\\", "```", "    ", "\t", "{", "}", "{pg}", "{PGK #a}",
    "{bs}", "{jodoh}", "{isian #b skor=3}", "{uraian skor=4}", "{urut}", "{#a}", "{#A b}", "{bagian=lima}", "{x}",
    "± 0,5", "+- 2", "24", "1.250,5", "16:9", "Teks", "apa itu", "Umpan balik", "Pernyataan", "Benar", "Salah",
    "\u00a0", "\u0338", "\u200b", "é", "e\u0301", "…", "\r\n", "\n", "\n\n", "\x0c", "\ufeff", "\ud800",
]  # fmt: skip


def pieced(*, most: int) -> st.SearchStrategy[str]:
    """Texts made of the format's own marks in any order, with a newline often between."""
    piece = st.one_of(st.sampled_from(PIECES), st.just("\n"), st.text(max_size=4))
    return st.lists(piece, max_size=most).map("".join)


def lined() -> st.SearchStrategy[str]:
    """Texts whose lines begin like the format's."""
    line = st.tuples(st.sampled_from(PIECES), st.sampled_from(PIECES), st.sampled_from(["", *PIECES])).map("".join)
    return st.lists(line, max_size=25).map("\n".join)


def whole_items() -> st.SearchStrategy[str]:
    """Quizzes that mostly can be answered, with disturbances."""
    words = ["Teks", "apa itu", "x", "24", "a => b", "{x}", "{#a}", "| s", "> q", "? p", "= r"]
    word = st.one_of(st.sampled_from(words), st.text(max_size=6))
    shapes = st.sampled_from([
        "## {0} {{pg}}\n{1}\n- ( ) {2}\n  > {1}\n- (x) {3}\n> Pembahasan: {1}\n> {2}\n? {3}",
        "## {0}\n- [x] {1}\n- [x] {2} {{#a}}\n- [ ] {3}\n{0}",
        "## {0} {{bs #t}}\n{1}\n| P | {2}a | {3}b | Umpan |\n|--|--|--|--|\n| {0} | x | | {1} |\n| c{3} | | v | |",
        "## {0} {{jodoh}}\n- {1}q => {2}\n  > {3}\n- {2}r => {3}\n- => {0}",
        "## {0} {{isian}}\n= {1}\n= 24 ± {2}\n~ {3}\n  > {0}",
        "## {0} {{uraian skor=5}}\n{1}\n! 4: {2}\n! {3}\n> {1}",
        "## {0} {{urut}}\n{3}\n1. {1}a\n2. {2}b\n3. {3}c",
        "# Stimulus: {0} {{#s}}\n{1}\n\n{2}",
        "# Tanpa stimulus",
        "# Kuis: {0}\n{1}",
    ])  # fmt: skip
    return st.lists(st.tuples(shapes, word, word, word, word).map(lambda t: t[0].format(*t[1:])), max_size=6).map(
        "\n".join
    )


@settings(max_examples=400)
@given(text=st.one_of(pieced(most=40), lined(), whole_items()))
def test_parsing_what_was_formatted_gives_the_same_quiz(text: str) -> None:
    quiz = parse_quiz(text).quiz
    assert parse_quiz(format_quiz(quiz)).quiz == quiz


@settings(max_examples=150)
@given(text=whole_items())
def test_written_ids_are_the_ones_in_use(text: str) -> None:
    quiz = parse_quiz(text).quiz
    again = parse_quiz(format_quiz(quiz, write_ids=True)).quiz
    assert [item.id for item in again.items] == [item.id for item in quiz.items]
    assert [[part.id for part in item.parts] for item in again.items] == [
        [part.id for part in item.parts] for item in quiz.items
    ]
    assert all(item.slug_given and all(part.slug_given for part in item.parts) for item in again.items)


@settings(max_examples=150)
@given(text=st.one_of(lined(), whole_items()))
def test_writing_missing_ids_keeps_every_id_and_is_done_after_one_time(text: str) -> None:
    before = parse_quiz(text).quiz
    fixed = write_missing_ids(text)
    after = parse_quiz(fixed)
    assert [(i.id, [p.id for p in i.parts]) for i in after.quiz.items] == [
        (i.id, [p.id for p in i.parts]) for i in before.items
    ]
    assert write_missing_ids(fixed) == fixed
    assert not [c for c in after.complaints if c.code in {"id-missing", "id-twice"}]


def test_writing_missing_ids_touches_nothing_else() -> None:
    text = "\ufeff## Apa?\r\n-( )\tSatu  \r\n-(x) Dua {#dua}\r\n\r\n## B {bs #b}\r\n|P|Ya|Tidak|\r\n|s \\| t|x||\r\n"
    assert write_missing_ids(text) == (
        "\ufeff## Apa? {#apa}\r\n-( )\tSatu {#satu}  \r\n-(x) Dua {#dua}\r\n\r\n"
        "## B {bs #b}\r\n|P|Ya|Tidak|\r\n|s \\| t {#s-t} |x||\r\n"
    )
    assert write_missing_ids(EVERY_TYPE) == EVERY_TYPE


def test_every_type_round_trips_exactly() -> None:
    quiz = parse_quiz(EVERY_TYPE).quiz
    text = format_quiz(quiz)
    assert parse_quiz(text).quiz == quiz
    assert format_quiz(parse_quiz(text).quiz) == text


def test_one_item_round_trips() -> None:
    item = parse_quiz(EVERY_TYPE).quiz.items[3]
    assert parse_item(format_item(item))[0] == item


@pytest.mark.parametrize(
    ("data", "wanted"),
    [
        ("“Nasi” — 1½".encode(), ("“Nasi” — 1½", "utf-8")),
        (b"\xef\xbb\xbfNasi", ("Nasi", "utf-8")),
        ("“Nasi” – enak".encode("cp1252"), ("“Nasi” – enak", "cp1252")),
        ("Nasi é".encode("utf-16"), ("Nasi é", "utf-16")),
        (b"a\x81b", ("a\ufffdb", "cp1252")),
    ],
)
def test_files_in_any_encoding_are_read(data: bytes, wanted: tuple[str, str]) -> None:
    assert decode_text(data) == wanted


@given(data=st.binary(max_size=60))
def test_decoding_and_parsing_never_fail(data: bytes) -> None:
    text, _ = decode_text(data)
    parse_quiz(text)


def test_revision_names_the_text_not_its_line_ends() -> None:
    assert revision("a\nb") == revision("\ufeffa  \r\nb\r\n")
    assert revision("a\nb") != revision("a\nc")
    assert len(revision("")) == 16


def test_ten_thousand_items_are_read_in_two_seconds() -> None:
    body = EVERY_TYPE[EVERY_TYPE.index("## Langkah") :].replace("# Tanpa stimulus\n", "")
    text = "\n".join(re.sub(r"(## .*#)", rf"\g<1>s{number}-", body) for number in range(1_429))
    times = []
    for _ in range(5):
        start = time.process_time()
        parsed = parse_quiz(text)
        times.append(time.process_time() - start)
        assert (len(parsed.quiz.items), len(parsed.complaints)) == (10_003, 0)
        if times[-1] < 2:
            break
    assert min(times) < 2
