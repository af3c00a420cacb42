"""Where to read again: the author's word first, then shared words, and silence where nothing stands out."""

from __future__ import annotations

from pathlib import Path

from aksi_desktop.assessment import Answer, parse_quiz
from aksi_desktop.curriculum import load_library
from aksi_desktop.learning import Learning
from aksi_desktop.learning.look_again import SectionFinder
from tests.learning.conftest import Shelf


def test_wrong_items_point_to_their_sections(learning: Learning, learner: str) -> None:
    state = learning.start_attempt(learner, "A1")
    learning.answer(state, state.items[0], Answer.choose("cepat"))
    learning.answer(state, state.items[0], Answer.choose("harum"))
    again = learning.finish(state).look_again
    assert [(found.item.id, found.section) for found in again] == [
        ("bawang", "dapur"),
        ("kamar-hotel", "kamar"),
        ("lengan", "jahit"),
        ("urutan", "dapur"),
    ]


def test_a_right_first_try_needs_no_reading_again(learning: Learning, learner: str) -> None:
    state = learning.start_attempt(learner, "A1")
    learning.answer(state, state.items[0], Answer.choose("harum"))
    assert "bawang" not in [found.item.id for found in learning.finish(state).look_again]


def test_the_author_s_section_wins_over_words(shelf: Shelf) -> None:
    finder = SectionFinder(shelf.library())
    text = "## Bawang ditumis di wajan? {{isian #a {0}}}\n= ya"
    assert finder.section_for("A1", parse_quiz(text.format("bagian=kamar")).quiz.items[0]) == "kamar"
    assert finder.section_for("A1", parse_quiz(text.format("bagian=hilang")).quiz.items[0]) == "dapur"


def test_nothing_is_named_where_nothing_stands_out(shelf: Shelf) -> None:
    finder = SectionFinder(shelf.library())
    for text in ("## Berapa? {isian #a}\n= 5", "## Koper, wajan? {isian #a}\n= benang", "## Wajan? {isian #a}\n= 7"):
        assert finder.section_for("A1", parse_quiz(text).quiz.items[0]) == ""
    assert finder.section_for("Z9", parse_quiz(text).quiz.items[0]) == ""


def test_most_items_of_the_built_in_lessons_find_a_section(lessons_dir: Path) -> None:
    library = load_library(lessons_dir)
    finder = SectionFinder(library)
    for card in library.cards_in_order():
        quiz = library.quiz(card.code)
        if quiz is None or card.sensitive == "tinggi":
            continue
        sections = {section.id for section in card.sections}
        found = [finder.section_for(card.code, item) for item in quiz.items]
        assert all(section in sections or not section for section in found)
        assert sum(bool(section) for section in found) >= len(found) * 0.6, card.code
