"""``lessons``: look over a folder of lessons."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from aksi_desktop.cli.main import EXIT_FAILED, Answer, add, add_group
from aksi_desktop.errors import AksiError

if TYPE_CHECKING:
    import argparse


def add_commands(commands: Any) -> None:
    """Add this file's commands."""
    group = add_group(commands, "lessons", "Pelajaran")
    check = add(group, "check", "Periksa pelajaran: ejaan bentuk, ukuran, rujukan, kuis", _check)
    check.add_argument("folder", metavar="DIR", nargs="?", help="folder pelajaran (bawaan: pelajaran bawaan)")
    check.add_argument("--fix", action="store_true", help="tulis id yang belum ada, sekali")


def _check(options: argparse.Namespace) -> Answer:
    from aksi_desktop.curriculum import check_lessons, format_report, library_around
    from aksi_desktop.curriculum.files import ORDER
    from aksi_desktop.places import lessons_folder

    folder = Path(options.folder) if options.folder else lessons_folder()
    if not folder.is_dir():
        raise AksiError("no-such-folder", folder=str(folder))
    # resolved once, so that `.` inside a lesson's own folder finds the folder of lessons around it
    folder = folder.resolve()
    library = library_around(folder)
    # a school's own folder has no order file; its lessons cite the sources of the built-in ones
    beside = None if (library / ORDER).exists() else lessons_folder()
    only = folder if folder != library else None
    try:
        report = check_lessons(library, fix=options.fix, beside=beside, only=only)
    except OSError as error:  # only where --fix writes; reading never raises
        raise AksiError("file-unwritable", file=error.filename or str(folder)) from error
    if not report.units and not report.complaints:
        raise AksiError("no-lessons", folder=str(folder))
    return Answer(format_report(report), report.as_dict(), 0 if report.ok else EXIT_FAILED)
