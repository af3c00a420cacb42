"""``class journal``: a class's attendance and journal in words, as JSON, or as a workbook. Reads only."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from aksi_desktop.cli.common import rooms_of
from aksi_desktop.cli.main import Answer
from aksi_desktop.errors import AksiError

if TYPE_CHECKING:
    import argparse

    from aksi_desktop.classroom.journal import JournalEntry
    from aksi_desktop.classroom.recap import Recap


def journal(options: argparse.Namespace) -> Answer:
    """The journal of the class named in ``options``."""
    from aksi_desktop.classroom.days import Period, day_of
    from aksi_desktop.classroom.export.attendance_workbook import write_attendance
    from aksi_desktop.classroom.journal import journal_of
    from aksi_desktop.classroom.recap import recap_of
    from aksi_desktop.cli.classroom import class_named
    from aksi_desktop.cli.roster import has_records
    from aksi_desktop.exchange import is_sample

    since, until = day_of(options.since), day_of(options.until)
    file = Path(options.to) if options.to else None
    if file is not None and file.suffix.casefold() != ".xlsx":
        raise AksiError("not-xlsx", file=file.name)
    if file is not None and file.exists() and not options.force:
        raise AksiError("file-exists", file=file.name)
    with rooms_of(options, read_only=has_records(options)) as rooms:
        card = class_named(rooms.roster, options.class_name)
        semester = Period.semester(until or since or date.today())
        period = Period("semester", since or semester.since, until or semester.until)
        if period.until < period.since:
            raise AksiError("dates-reversed")
        entries = journal_of(rooms.meetings, rooms.roster, rooms.library, card.id, period.since, period.until)
        summed = recap_of(rooms.meetings, rooms.roster, card.id, period)
        if file is not None:
            school = rooms.school.name if rooms.school else ""
            write_attendance(file, summed, entries, school=school, sample=is_sample(rooms.records))
    return Answer(_told(summed, entries, file), _data(summed, entries, file))


def _told(recap: Recap, entries: tuple[JournalEntry, ...], file: Path | None) -> str:
    from aksi_desktop.classroom.export.attendance_words import per_cent
    from aksi_desktop.classroom.recap import LETTERS, RULE

    since, until = recap.period.since.isoformat(), recap.period.until.isoformat()
    lines = [f"{recap.class_name}, {since} sampai {until}: {len(entries)} pertemuan."]
    for entry in entries:
        card = entry.meeting
        hours = f" jam ke-{card.hours}" if card.hours else ""
        units = f" {', '.join(entry.units)};" if entry.units else ""
        counts = zip(LETTERS, entry.counts.by_state, strict=True)
        told = " ".join(f"{LETTERS[state]} {count}" for state, count in counts if count)
        lines.append(f"  {card.date.isoformat()}{hours}:{units} {told or 'belum ada yang tercatat'}")
    if entries:
        lines.append(f"Hadir {per_cent(recap.total.per_cent)} %. {RULE}")
    if file is not None:
        lines.append(f"Tertulis: {file.name}")
    return "\n".join(lines)


def _data(recap: Recap, entries: tuple[JournalEntry, ...], file: Path | None) -> dict[str, object]:
    from dataclasses import asdict

    return {
        "class": recap.class_name,
        "since": recap.period.since.isoformat(),
        "until": recap.period.until.isoformat(),
        "file": str(file) if file else "",
        "meetings": [_entry(entry) for entry in entries],
        "learners": [
            {"id": row.learner, "roll": row.roll, "name": row.name, "gender": row.gender, "moved": row.moved,
             **asdict(row.counts), "per_cent": row.counts.per_cent}
            for row in recap.rows
        ],
        "totals": {
            each.gender or "-": {**asdict(each.counts), "learners": each.learners, "per_cent": each.counts.per_cent}
            for each in recap.genders
        },
    }  # fmt: skip


def _entry(entry: JournalEntry) -> dict[str, object]:
    from dataclasses import asdict

    card = entry.meeting
    return {
        "id": card.id, "date": card.date.isoformat(), "hours": card.hours, "lessons": list(card.lessons),
        "units": list(entry.units), "aims": card.aims, "taught": card.taught, "note": card.note,
        "counts": asdict(entry.counts), "absences": [asdict(one) for one in entry.absences],
    }  # fmt: skip
