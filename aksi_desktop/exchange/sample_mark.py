"""The mark of Kelas contoh: a data folder whose work is invented."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aksi_desktop.exchange.school import School
    from aksi_desktop.records import Records

_SAMPLE_MARK = "contoh"
#: Name and NPSN of the school of every sample class.
SAMPLE_SCHOOL = ("SMK Contoh", "00000000")


def mark_sample(records: Records) -> None:
    """Mark this data folder as a sample class ("CONTOH"), which never travels unless told."""
    records.set_local(_SAMPLE_MARK, "1")


def is_sample(records: Records) -> bool:
    """Whether this data folder is a sample class."""
    return records.local(_SAMPLE_MARK) == "1"


def mark_again(records: Records, school: School) -> None:
    """After a repair that lost the mark with the database, take it from the school's file, which lies beside it."""
    if records.repair_report is not None and (school.name, school.npsn) == SAMPLE_SCHOOL:
        mark_sample(records)
