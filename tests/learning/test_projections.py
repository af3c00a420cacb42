"""The projections are functions of the set of events: any order, any number of times, any numbers in them."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from aksi_desktop.assessment import Answer
from aksi_desktop.learning import PROJECTIONS, Learning
from aksi_desktop.records import Fact, Records, new_id, open_records
from tests.learning.conftest import Shelf

PEOPLE = [new_id() for _ in range(3)]
ATTEMPTS = [new_id() for _ in range(3)]
HUGE = st.sampled_from([-1, 0, 1, 2, 999, 1000, 5_000, 2**60, 2**63 - 1, -(2**63)])


@st.composite
def facts(draw: st.DrawFn) -> Fact:
    """Any fact of this room, also ones that no program of ours would write."""
    who = draw(st.sampled_from(PEOPLE))
    attempt = draw(st.sampled_from([*ATTEMPTS, ""]))
    lesson = draw(st.sampled_from(["A1", "", "sekolah/x"]))
    kind = draw(st.sampled_from(["section", "activity", "lesson", "start", "answer", "end", "claim"]))
    match kind:
        case "section":
            data = {"lesson": lesson, "section": draw(st.sampled_from(["dapur", ""])), "revision": "r"}
            return Fact("section.done", by=who, about=who, obj=f"{lesson}/dapur", data=data)
        case "activity":
            data = {"lesson": lesson, "activity": "dapur", "revision": "r"}
            return Fact("activity.done", by=who, about=who, obj=f"{lesson}/dapur", data=data)
        case "lesson":
            data = {"lesson": lesson, "revision": "r", "how": draw(st.sampled_from(["selesai", "jeda", "??"]))}
            return Fact("lesson.finished", by=who, about=who, obj=lesson, data=data)
        case "start":
            start = {"quiz": lesson, "revision": draw(st.sampled_from(["r", "s"])), "seed": draw(HUGE)}
            return Fact("attempt.started", by=who, about=who, obj=attempt, data=start)
        case "answer":
            answer = {
                "item": draw(st.sampled_from(["bawang", "lengan"])), "attempt_no": draw(HUGE),
                "answer": draw(st.sampled_from(["harum", ""])), "score": draw(HUGE), "hint": draw(HUGE),
            }  # fmt: skip
            return Fact("answer.given", by=who, about=who, obj=attempt, data=answer)
        case "end":
            end = {"quiz": lesson, "right": draw(HUGE), "total": draw(HUGE)}
            return Fact("attempt.finished", by=who, about=who, obj=attempt, data=end)
        case _:
            return Fact("guest.claimed", by=who, about=who, obj=draw(st.sampled_from(PEOPLE)))


# Each example opens two data folders, so there are few, and a failing one is shown as it is: shrinking takes minutes.
@settings(
    max_examples=15,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(history=st.lists(facts(), min_size=5, max_size=25), seed=st.integers(0, 2**32))
def test_any_order_gives_the_same_tables(
    history: list[Fact], seed: int, tmp_path_factory: object, shelf: Shelf
) -> None:
    assert hasattr(tmp_path_factory, "mktemp")
    place: Path = tmp_path_factory.mktemp("order")
    one, two = (open_records(place / name, projections=PROJECTIONS) for name in ("one", "two"))
    try:
        for fact in history:
            one.append(fact)
        lines = [event.line() for _, event in one.lines()]
        rng = random.Random(seed)
        rng.shuffle(lines)
        for line in lines:
            two.merge([line])
        two.merge(lines)
        live = one.status()
        assert two.status().projections_digest == live.projections_digest
        assert one.rebuild().projections_digest == live.projections_digest
        for person in PEOPLE:
            mine, theirs = (Learning(records, shelf.library()).progress(person) for records in (one, two))
            assert mine.lessons == theirs.lessons
    finally:
        one.close()
        two.close()


def test_the_same_try_on_two_computers_is_settled_by_the_event_alone(
    shelf: Shelf, tmp_path: Path, open_folder: Callable[[Path], Records], learner: str
) -> None:
    first = open_folder(tmp_path / "a")
    here = Learning(first, shelf.library())
    state = here.start_attempt(learner, "A1")
    second = open_folder(tmp_path / "b")
    second.merge([event.line() for _, event in first.lines()])
    there = Learning(second, shelf.library())
    other = there.resume(learner, "A1")
    assert other is not None
    item = state.items[0]
    here.answer(state, item, Answer.choose("harum"))
    there.answer(other, item, Answer.choose("cepat"))
    first.merge([event.line() for _, event in second.lines()])
    second.merge([event.line() for _, event in first.lines()])
    seen = [learning.attempt(learner, state.id).given["bawang"] for learning in (here, there)]
    assert seen[0] == seen[1]
    assert [answer.counts for answer in seen[0]] == [True, False]
    assert [answer.number for answer in seen[0]] == [1, 1]
    smaller = min(first.events(about=learner, kinds=["answer.given"]), key=lambda event: event.id)
    assert seen[0][0].text == smaller.payload.answer


def test_answers_that_arrive_before_their_attempt_wait_for_it(
    learning: Learning,
    records: Records,
    shelf: Shelf,
    learner: str,
    tmp_path: Path,
    open_folder: Callable[[Path], Records],
) -> None:
    state = learning.start_attempt(learner, "A1")
    learning.answer(state, state.items[0], Answer.choose("harum"))
    lines = [event.line() for _, event in records.lines()]
    other = open_folder(tmp_path / "other")
    late = [line for line in lines if b"attempt.started" in line]
    there = Learning(other, shelf.library())
    other.merge([line for line in lines if line not in late])
    assert there.resume(learner, "A1") is None
    other.merge(late)
    again = there.resume(learner, "A1")
    assert again is not None
    assert again.answers == {"bawang": Answer.choose("harum")}


def test_no_event_of_this_room_holds_a_name_or_free_keys(learning: Learning, records: Records, learner: str) -> None:
    state = learning.start_attempt(learner, "A1")
    learning.answer(state, state.items[0], Answer.choose("harum"))
    learning.finish(state)
    learning.section_done(learner, "A1", "dapur")
    allowed = {"quiz", "revision", "seed", "item", "attempt_no", "answer", "score", "hint", "right", "total", "lesson",
               "section", "task"}  # fmt: skip
    for event in records.events(about=learner):
        assert set(event.data) <= allowed


def test_a_second_guest_claimed_takes_nothing_from_the_first(learning: Learning, records: Records) -> None:
    me, first, second = sorted(new_id() for _ in range(3))
    learning.section_done(first, "A1", "dapur")
    learning.section_done(second, "A1", "kamar")
    records.append(Fact("guest.claimed", by=me, about=me, obj=first))
    records.append(Fact("guest.claimed", by=me, about=me, obj=second))
    assert learning.progress(me).of("A1").done == ("dapur", "kamar")
    live = records.status()
    assert records.rebuild() == live
