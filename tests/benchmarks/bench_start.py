"""From exec to something on the screen, and what it costs in memory, against a blank PySide6 window."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from tests.benchmarks.report import Report, at_most, times
from tests.benchmarks.sample import sample_class
from tests.benchmarks.windows import blank_window, family, program, pss_mib, started

_SETTLED = 1.0


def measure(report: Report) -> None:
    with tempfile.TemporaryDirectory() as place:
        empty = Path(place) / "kosong"
        report.measure(
            "start/shell",
            ours=lambda: _until("PAINTED", program(empty)),
            floor=lambda: _until("PAINTED", blank_window()),
            bar=times(2.0),
        )
        if any(report.wants(name) for name in ("start/beranda", "start/pss", "start/processes")):
            filled = sample_class(Path(place))
            _with_records(report, filled)


def _with_records(report: Report, data: Path) -> None:
    report.measure(
        "start/beranda",
        ours=lambda: _until("FILLED", program(data), AKSI_TRACE_START="beranda"),
        floor=lambda: _until("PAINTED", blank_window()),
        bar=times(3.0),
    )
    report.measure(
        "start/pss",
        ours=lambda: _memory("FILLED", program(data), AKSI_TRACE_START="beranda"),
        floor=lambda: _memory("PAINTED", blank_window()),
        bar=times(1.8),
        unit="MiB",
        rounds=5,
    )
    report.measure("start/processes", ours=lambda: _processes(data), bar=at_most(1), unit="", rounds=3, pick="max")


def _until(word: str, command: list[str], **environment: str) -> float:
    with started(command, environment) as running:
        return running.since_start(word)


def _memory(word: str, command: list[str], **environment: str) -> float:
    with started(command, environment) as running:
        running.since_start(word)
        time.sleep(_SETTLED)
        return pss_mib(running.pid)


def _processes(data: Path) -> float:
    with started(program(data), {"AKSI_TRACE_START": "beranda"}) as running:
        running.since_start("FILLED")
        time.sleep(_SETTLED)
        return len(family(running.pid))
