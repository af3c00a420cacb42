"""Dapodik's "Daftar Peserta Didik": where the few columns we read stand among its 66.

Title rows come first (school, place, who downloaded it), then titles in two rows: most are merged over both, and
above the parents' columns stands "Data Ayah", "Data Ibu", "Data Wali" with Nama, NIK, Penghasilan below. Only the
upper row is looked at, so that a father's name is never taken for a learner's.

Read are Nama, JK and Rombel Saat Ini; NISN and NIPD to see whether two lines are one learner, and nothing of them
is kept. "No" counts through the whole school and is no roll number, so it is not read.
"""

from __future__ import annotations

from collections.abc import Sequence

from aksi_desktop.roster.people import fold_name
from aksi_desktop.roster.sheet import Columns

_TITLES = {"name": "nama", "gender": "jk", "nisn": "nisn", "nipd": "nipd", "group": "rombel saat ini"}
_NEEDED = ("name", "nisn", "group")


def find_columns(head: Sequence[Sequence[str]]) -> Columns | None:
    """Dapodik's columns in the first rows of a sheet, or None when it is another kind of list."""
    for number, row in enumerate(head):
        titles = [fold_name(cell) for cell in row]
        places = {field: titles.index(title) for field, title in _TITLES.items() if title in titles}
        if all(field in places for field in _NEEDED):
            below = head[number + 1] if number + 1 < len(head) else ()
            two_rows = not any(place < len(below) and below[place] for place in places.values())
            return Columns(places, number + (2 if two_rows else 1), "dapodik")
    return None
