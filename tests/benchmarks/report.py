"""How a row is measured, judged and shown."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Literal

Work = Callable[[], float | None]
Pick = Literal["median", "p95", "max", "once"]

ROUNDS = 15


@dataclass(frozen=True)
class Bar:
    """What a row must reach: of the ratio to its floor, or of the value itself."""

    of: Literal["ratio", "value"]
    limit: float
    most: bool

    def met(self, value: float, ratio: float | None) -> bool:
        judged = ratio if self.of == "ratio" else value
        if judged is None:
            return False
        return judged <= self.limit if self.most else judged >= self.limit

    def __str__(self) -> str:
        return f"{'<=' if self.most else '>='} {self.limit:g}{' x' if self.of == 'ratio' else ''}"


def times(limit: float) -> Bar:
    """At most ``limit`` times the floor."""
    return Bar("ratio", limit, most=True)


def share(limit: float) -> Bar:
    """At least ``limit`` of the floor, for rates."""
    return Bar("ratio", limit, most=False)


def at_most(limit: float) -> Bar:
    """The value itself is at most ``limit``."""
    return Bar("value", limit, most=True)


def at_least(limit: float) -> Bar:
    """The value itself is at least ``limit``."""
    return Bar("value", limit, most=False)


@dataclass(frozen=True)
class Row:
    """One measured thing, as ``--json`` prints it."""

    name: str
    value: float
    unit: str
    floor: float | None
    ratio: float | None
    bar: str
    ok: bool


class Report:
    """Collects rows. ``wanted`` are the names asked for; none means all. ``most`` cuts rounds for a quick look."""

    def __init__(
        self, wanted: Sequence[str] = (), told: Callable[[Row], None] | None = None, *, most: int = ROUNDS
    ) -> None:
        self.rows: list[Row] = []
        self._most = most
        self._wanted = tuple(wanted)
        self._told = told

    def wants(self, name: str) -> bool:
        """Whether row ``name`` was asked for; a bench asks before it prepares something costly."""
        if not self._wanted:
            return True
        return any(name == each or name.startswith(each + "/") or each.startswith(name + "/") for each in self._wanted)

    def measure(
        self,
        name: str,
        *,
        ours: Work,
        floor: Work | None = None,
        bar: Bar,
        unit: str = "ms",
        rounds: int = ROUNDS,
        pick: Pick = "median",
    ) -> None:
        """Run ``ours`` and ``floor`` in turn, ``rounds`` times after one round that does not count.

        A work that returns a number has measured itself (in ``unit``); one that returns None is timed in ms.
        ``pick`` says which of ours stands for the row; the floor is always its median. ``once`` skips the warm-up.
        """
        if not self.wants(name):
            return
        mine: list[float] = []
        theirs: list[float] = []
        rounds = min(rounds, self._most)
        if pick == "once":
            rounds = 1
        else:
            _run(ours)
            if floor:
                _run(floor)
        for number in range(rounds):
            pairs = [(ours, mine), (floor, theirs)] if number % 2 == 0 else [(floor, theirs), (ours, mine)]
            for work, into in pairs:
                if work:
                    into.append(_run(work))
        value = _picked(mine, pick)
        base = statistics.median(theirs) if theirs else None
        ratio = value / base if base else None
        row = Row(
            name,
            _short(value),
            unit,
            floor=None if base is None else _short(base),
            ratio=None if ratio is None else _short(ratio),
            bar=str(bar),
            ok=bar.met(value, ratio),
        )
        self.rows.append(row)
        if self._told:
            self._told(row)

    def note(self, name: str, reason: str) -> None:
        """A row that could not be measured here counts as failed and says why."""
        if not self.wants(name):
            return
        row = Row(name, float("nan"), reason, None, None, "", ok=False)
        self.rows.append(row)
        if self._told:
            self._told(row)


def table_line(row: Row | None) -> str:
    """``row`` as a line of the table; the head for None."""
    cells = ("name", "value", "unit", "floor", "ratio", "bar", "ok")
    if row is not None:
        cells = tuple(  # type: ignore[assignment]
            "" if cell is None else ("yes" if cell else "NO") if isinstance(cell, bool) else str(cell)
            for cell in asdict(row).values()
        )
    widths = (34, 10, 9, 10, 7, 12, 3)
    return "  ".join(
        cell.ljust(width) if index in (0, 2, 5, 6) else cell.rjust(width)
        for index, (cell, width) in enumerate(zip(cells, widths, strict=True))
    ).rstrip()


def _run(work: Work) -> float:
    gc.collect()
    began = time.perf_counter()
    value = work()
    return (time.perf_counter() - began) * 1000 if value is None else float(value)


def _picked(values: list[float], pick: Pick) -> float:
    if pick == "max":
        return max(values)
    if pick == "p95":
        return sorted(values)[max(0, -(-len(values) * 95 // 100) - 1)]
    return statistics.median(values)


def _short(value: float) -> float:
    return float(f"{value:.4g}") if abs(value) < 10_000 else float(round(value))
