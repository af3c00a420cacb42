"""The bench's own arithmetic: what is judged, and how rows are chosen."""

from __future__ import annotations

import itertools

import pytest

from tests.benchmarks.report import Report, at_least, at_most, share, table_line, times


def numbers(*values: float) -> itertools.cycle[float]:
    return itertools.cycle(values)


def test_ours_and_floor_run_in_turn_and_the_first_round_does_not_count() -> None:
    calls: list[str] = []

    def ours() -> float:
        calls.append("o")
        return 1000.0 if len(calls) == 1 else 3.0

    def floor() -> float:
        calls.append("f")
        return 1.0

    report = Report()
    report.measure("a", ours=ours, floor=floor, bar=times(3.0), rounds=3)
    assert "".join(calls) == "of" + "of" + "fo" + "of"
    row = report.rows[0]
    assert (row.value, row.floor, row.ratio, row.ok) == (3.0, 1.0, 3.0, True)


@pytest.mark.parametrize(
    ("bar", "ok"),
    [
        (times(2.0), True),
        (times(1.9), False),
        (share(2.0), True),
        (share(2.1), False),
        (at_most(10), True),
        (at_most(9.9), False),
        (at_least(10), True),
        (at_least(10.1), False),
    ],
)
def test_bars(bar: object, ok: bool) -> None:
    report = Report()
    report.measure("a", ours=lambda: 10.0, floor=lambda: 5.0, bar=bar, rounds=1)  # type: ignore[arg-type]
    assert report.rows[0].ok is ok


def test_a_work_that_returns_nothing_is_timed() -> None:
    report = Report()
    report.measure("a", ours=lambda: None, bar=at_most(1000), rounds=3)
    assert 0 <= report.rows[0].value < 1000


def test_p95_and_median() -> None:
    values = numbers(*range(20, 0, -1))
    report = Report()
    report.measure("p", ours=lambda: float(next(values)), bar=at_most(19), rounds=20, pick="p95")
    assert report.rows[0].value == 19
    values = numbers(1, 9, 2)
    report.measure("m", ours=lambda: float(next(values)), bar=at_most(3), rounds=3)
    assert report.rows[1].value == 2


def test_only_what_was_asked_for_is_measured() -> None:
    report = Report(["start/shell", "merge"])
    assert report.wants("start")
    assert report.wants("start/shell")
    assert not report.wants("start/pss")
    assert report.wants("merge/log")
    report.measure("start/pss", ours=lambda: pytest.fail("measured"), bar=at_most(1))
    assert report.rows == []


def test_what_could_not_be_measured_is_a_failed_row() -> None:
    report = Report()
    report.note("a", "no such system call")
    assert not report.rows[0].ok
    assert "NO" in table_line(report.rows[0])
