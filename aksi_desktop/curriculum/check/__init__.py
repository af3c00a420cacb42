"""``lessons check``: every measure of a finished unit (``curriculum/lessons.md``), and ``--fix`` for ids."""

from __future__ import annotations

from pathlib import Path

from aksi_desktop.curriculum.check.report import CheckReport, UnitReport, format_report

__all__ = ["CheckReport", "UnitReport", "check_lessons", "format_report"]


def check_lessons(folder: Path, *, fix: bool = False, beside: Path | None = None) -> CheckReport:
    """Check every lesson below ``folder`` against the measures of a finished unit.

    With ``fix`` missing ``{#id}`` are written into the files first, atomically, and nothing else in them changes.
    ``beside`` is the built-in library when ``folder`` is a school's own: its sources, terms and modules then count,
    its lessons are not checked. Raises ``NotADirectoryError`` when there is no such folder, and ``OSError`` when
    ``fix`` cannot write.
    """
    from aksi_desktop.curriculum.check.run import run_check

    if not folder.is_dir():
        raise NotADirectoryError(str(folder))
    return run_check(folder, fix=fix, beside=beside)
