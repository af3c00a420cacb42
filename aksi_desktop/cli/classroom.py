"""``class``: what a teacher keeps of a class, as files."""

from __future__ import annotations

from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aksi_desktop.cli.common import rooms_of
from aksi_desktop.cli.main import Answer, add, add_group
from aksi_desktop.errors import AksiError

if TYPE_CHECKING:
    import argparse

    from aksi_desktop.classroom.marks import Line, MarkTable
    from aksi_desktop.roster import ClassCard, Roster


def add_commands(commands: Any) -> None:
    """Add this file's commands."""
    group = add_group(commands, "class", "Nilai dan jurnal satu kelas")
    marks = add(group, "marks", "Tulis nilai satu kelas ke berkas Excel", _marks)
    marks.add_argument("class_name", metavar="CLASS", help="nama kelas, misalnya “X Kuliner 2”")
    marks.add_argument("--to", metavar="FILE.xlsx", required=True, help="berkas nilai lengkap untuk guru")
    marks.add_argument("--rapor", metavar="FILE.xlsx", help="berkas kolom untuk e-Rapor SMK")
    marks.add_argument("--force", action="store_true", help="timpa berkas yang sudah ada")
    journal = add(group, "journal", "Kehadiran dan jurnal mengajar satu kelas", _journal)
    journal.add_argument("class_name", metavar="CLASS", help="nama kelas, misalnya “X Kuliner 2”")
    journal.add_argument("--since", metavar="DATE", default="", help="dari tanggal, misalnya 2026-07-01")
    journal.add_argument("--until", metavar="DATE", default="", help="sampai tanggal, misalnya 2026-12-31")
    journal.add_argument("--to", metavar="FILE.xlsx", help="tulis juga ke berkas Excel")
    journal.add_argument("--force", action="store_true", help="timpa berkas yang sudah ada")


def _journal(options: argparse.Namespace) -> Answer:
    from aksi_desktop.cli.journal import journal

    return journal(options)


def class_named(roster: Roster, name: str) -> ClassCard:
    """The open class of this name, whatever its capitals and blanks.

    Raises:
        AksiError: ``unknown-class`` (name), ``class-not-found`` (name, like: names that look alike),
            ``class-twice`` (name).
    """
    from aksi_desktop.roster.people import fold_name

    classes = roster.classes()
    found = [card for card in classes if fold_name(card.name) == fold_name(name)]
    if len(found) == 1:
        return found[0]
    if found:
        raise AksiError("class-twice", name=name)
    names = {fold_name(card.name): card.name for card in classes}
    alike = [names[each] for each in get_close_matches(fold_name(name), names, n=3, cutoff=0.5)]
    if alike:
        raise AksiError("class-not-found", name=name, like=", ".join(alike))
    raise AksiError("unknown-class", name=name)


def _marks(options: argparse.Namespace) -> Answer:
    from aksi_desktop.classroom.export.mark_workbook import write_marks
    from aksi_desktop.classroom.export.rapor import write_rapor
    from aksi_desktop.cli.roster import has_records
    from aksi_desktop.exchange import is_sample

    files = [Path(name) for name in (options.to, options.rapor) if name]
    for file in files:
        if file.suffix.casefold() != ".xlsx":
            raise AksiError("not-xlsx", file=file.name)
        if file.exists() and not options.force:
            raise AksiError("file-exists", file=file.name)
    if len({file.resolve() for file in files}) < len(files):
        raise AksiError("same-file", file=files[0].name)
    with rooms_of(options, read_only=has_records(options)) as rooms:
        table = rooms.marks.table(class_named(rooms.roster, options.class_name).id)
        sample = is_sample(rooms.records)
        school = rooms.school.name if rooms.school else ""
        write_marks(files[0], table, school=school, day=date.today().isoformat(), sample=sample)
        if options.rapor:
            write_rapor(files[1], table, sample=sample)
    return Answer(_told(table, files), _data(table, files))


def _told(table: MarkTable, files: list[Path]) -> str:
    waiting = sum(line.total.value is None for line in table.lines)
    lines = [f"{table.group.name}: {len(table.lines)} murid, {len(table.columns)} penilaian."]
    lines += [f"Tertulis: {file.name}" for file in files]
    if waiting:
        lines.append(f"{waiting} murid belum punya nilai akhir, karena ada penilaian yang belum lengkap.")
    return "\n".join(lines)


def _data(table: MarkTable, files: list[Path]) -> dict[str, object]:
    from dataclasses import asdict

    from msgspec import to_builtins

    return {
        "class": to_builtins(table.group),
        "files": [str(file) for file in files],
        "assessments": [asdict(column) for column in table.columns],
        "learners": [_learner(line) for line in table.lines],
    }


def _learner(line: Line) -> dict[str, object]:
    from dataclasses import asdict

    return {
        "id": line.learner.id, "roll": line.learner.roll, "name": line.learner.name,
        "marks": [{**asdict(cell.kept), "counted": cell.counted} for cell in line.cells],
        "total": line.total.value, "missing": line.total.missing,
    }  # fmt: skip
