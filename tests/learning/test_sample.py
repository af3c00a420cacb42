"""The sample class's work: believable, through the same services, and complete enough to look at."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aksi_desktop.assessment import parse_quiz, score
from aksi_desktop.curriculum import load_library
from aksi_desktop.learning import Learning
from aksi_desktop.learning.sample import right_answer, work_through
from aksi_desktop.records import Records, new_id
from tests.assessment.test_parse import EVERY_TYPE


class Clock:
    """Seconds that work moves on."""

    def __init__(self) -> None:
        self.now = 1_784_507_400.0

    def __call__(self) -> float:
        return self.now

    def tick(self, seconds: float) -> None:
        assert seconds > 0
        self.now += seconds


@pytest.fixture
def worked(records: Records, lessons_dir: Path) -> tuple[Learning, list[str]]:
    """Eight weeks of a dozen learners on the real lessons."""
    learning = Learning(records, load_library(lessons_dir))
    people = [new_id() for _ in range(12)]
    rng, clock = random.Random(5), Clock()
    for person in people:
        for week in range(8):
            with records.together():
                work_through(learning, person, week=week, weeks=8, rng=rng, clock=clock)
    return learning, people


def test_people_differ_and_nearly_all_get_somewhere(worked: tuple[Learning, list[str]], records: Records) -> None:
    learning, people = worked
    finished = [learning.progress(person).done for person in people]
    assert sum(finished) >= len(people)
    rights = [right for (right,) in records.query("SELECT first_right FROM attempt WHERE finished = 1")]
    assert len(set(rights)) > 3
    tries = [int(str(count)) for (count,) in records.query("SELECT count(*) FROM answer GROUP BY try ORDER BY try")]
    assert tries[0] > tries[1] > 0
    hints = records.query("SELECT sum(hint), count(*) FROM answer")[0]
    assert 0 < int(str(hints[0])) < int(str(hints[1])) / 2


def test_rebuilt_equals_live(worked: tuple[Learning, list[str]], records: Records) -> None:
    live = records.status()
    assert records.rebuild() == live


def test_weeks_without_anything_due_change_little(records: Records, lessons_dir: Path) -> None:
    learning = Learning(records, load_library(lessons_dir))
    clock = Clock()
    for week in range(40):
        work_through(learning, "a" * 32, week=week, weeks=40, rng=random.Random(week), clock=clock)
    assert learning.progress("a" * 32).done > 0


@given(seed=st.integers(0, 2**31))
def test_the_right_answer_is_right(seed: int) -> None:
    items = parse_quiz(EVERY_TYPE).quiz.items
    assert len(items) == 7
    item = random.Random(seed).choice(items)
    assert score(item, right_answer(item)).right or not item.machine_marked
