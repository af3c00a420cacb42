"""``lessons check``: every measure of a finished unit (``curriculum/lessons.md``), and ``--fix`` for ids."""

from __future__ import annotations

from pathlib import Path

from aksi_desktop.curriculum.check.report import CheckReport, UnitReport, format_report
from aksi_desktop.curriculum.files import ORDER, TEXT

__all__ = ["CheckReport", "UnitReport", "check_lessons", "format_report", "library_around"]


def library_around(folder: Path) -> Path:
    """The folder of lessons that ``folder`` is, or lies in: it may be one lesson's own folder, or one module's."""
    for place in (folder, folder.parent, folder.parent.parent):
        if (place / ORDER).is_file():
            return place
    is_lesson = (folder / TEXT).is_file() and not any(folder.glob(f"*/{TEXT}"))
    return folder.parent if is_lesson else folder


def check_lessons(
    folder: Path, *, fix: bool = False, beside: Path | None = None, only: Path | None = None
) -> CheckReport:
    """Check every lesson below ``folder``, or those in ``only``, against the measures of a finished unit.

    With ``fix`` missing ``{#id}`` are written into the files first, atomically, and nothing else in them changes.
    ``beside`` is the built-in library when ``folder`` is a school's own: its sources, terms and modules then count,
    its lessons are not checked. Raises ``NotADirectoryError`` when there is no such folder, and ``OSError`` when
    ``fix`` cannot write.
    """
    from aksi_desktop.curriculum.check.run import run_check

    if not folder.is_dir():
        raise NotADirectoryError(str(folder))
    return run_check(folder, fix=fix, beside=beside, only=only)
