"""``python -m tests.benchmarks [--json] [--rounds N] [NAME ...]``"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import sys
from dataclasses import asdict
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.benchmarks.report import ROUNDS, Report, Row, table_line


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py bench")
    parser.add_argument("--json", action="store_true", help="one JSON list instead of a table")
    parser.add_argument("--rounds", type=int, default=ROUNDS, metavar="N", help="fewer rounds, for a quick look")
    parser.add_argument("names", nargs="*", metavar="NAME", help="a bench (start) or a row (start/shell)")
    options = parser.parse_args()
    benches = sorted(path.stem for path in Path(__file__).parent.glob("bench_*.py"))
    known = [bench.removeprefix("bench_") for bench in benches]
    for name in options.names:
        if name.split("/")[0] not in known:
            parser.error(f"no bench {name!r}; there are: {', '.join(known)}")

    def tell(row: Row) -> None:
        if not options.json:
            print(table_line(row), flush=True)

    report = Report(options.names, tell, most=max(1, options.rounds))
    if not options.json:
        print(table_line(None), flush=True)
    for bench in benches:
        if report.wants(bench.removeprefix("bench_")):
            importlib.import_module(f"tests.benchmarks.{bench}").measure(report)
    if options.json:
        # A row that could not be measured has no value; NaN is no JSON.
        rows = [{**asdict(row), "value": None if row.value != row.value else row.value} for row in report.rows]
        print(json.dumps(rows, indent=1))
    return 0 if report.rows and all(row.ok for row in report.rows) else 1


if __name__ == "__main__":
    sys.exit(main())
