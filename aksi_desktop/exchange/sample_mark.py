"""The mark of Kelas contoh: a data folder whose work is invented."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aksi_desktop.records import Records

_SAMPLE_MARK = "contoh"


def mark_sample(records: Records) -> None:
    """Mark this data folder as a sample class ("CONTOH"), which never travels unless told."""
    records.set_local(_SAMPLE_MARK, "1")


def is_sample(records: Records) -> bool:
    """Whether this data folder is a sample class."""
    return records.local(_SAMPLE_MARK) == "1"
