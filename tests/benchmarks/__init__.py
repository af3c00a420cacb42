"""Measurements against floors measured in the same run: ``python3 dev.py bench [--json] [NAME ...]``. Never part of CI.

Each ``bench_*.py`` here has ``def measure(report: Report) -> None``. NAME picks a file (``start``) or a row
(``start/shell``).
"""
