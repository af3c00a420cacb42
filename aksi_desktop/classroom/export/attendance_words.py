"""The words of attendance on paper and in workbooks: a school's documents are in Bahasa Indonesia."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aksi_desktop.classroom.days import Period
from aksi_desktop.classroom.export.words import MONTHS, day_in_words
from aksi_desktop.classroom.recap import RULE

if TYPE_CHECKING:
    from aksi_desktop.classroom.recap import GenderTotal

TITLE = "Rekap kehadiran {group}"
JOURNAL = "Jurnal mengajar {group}"
SHEET_RECAP, SHEET_DAYS, SHEET_JOURNAL = "Rekap", "Per pertemuan", "Jurnal"
NUMBER, NAME, GENDER, PER_CENT = "No", "Nama", "L/P", "% hadir"
LETTERS = ("H", "I", "S", "A", "D", "T", "PKL")
LEGEND = "H hadir · I izin · S sakit · A alpa · D dispensasi · T terlambat · P/PKL praktik kerja lapangan"
MOVED = "{name} (sudah pindah kelas)"
TOTAL = "Seluruh kelas"
NO_MEETINGS = "Belum ada pertemuan yang tercatat dalam masa ini."
JOURNAL_COLUMNS = ("Tanggal", "Jam ke-", "Pelajaran", "TP", "Yang dipelajari", "Catatan", "Hadir", "Selain hadir")
STATES = {
    "hadir": "hadir", "izin": "izin", "sakit": "sakit", "alpa": "alpa", "dispensasi": "dispensasi",
    "terlambat": "terlambat", "pkl": "PKL",
}  # fmt: skip
FOOTER = "Dicetak dari komputer guru, {day}"
MARKED = "{meetings} pertemuan · {rule}"
_GENDERS = {"L": "Laki-laki ({count})", "P": "Perempuan ({count})", "": "L/P belum diisi ({count})"}


def period_in_words(period: Period) -> str:
    """``November 2026``, ``Semester ganjil 2026/2027``."""
    if period not in (Period.month(period.since), Period.semester(period.since)):
        return f"{day_in_words(period.since.isoformat())} sampai {day_in_words(period.until.isoformat())}"
    if period.kind == "bulan":
        return f"{MONTHS[period.since.month - 1]} {period.since.year}"
    year = period.since.year
    if period.since.month >= 7:
        return f"Semester ganjil {year}/{year + 1}"
    return f"Semester genap {year - 1}/{year}"


def gender_in_words(total: GenderTotal) -> str:
    """The line of a gender's sum."""
    return _GENDERS[total.gender].format(count=total.learners)


def marked(meetings: int) -> str:
    """How many meetings, and what the per cent means."""
    return MARKED.format(meetings=meetings, rule=RULE)


def per_cent(value: int | None) -> str:
    """A per cent, or a dash where there is none."""
    return "–" if value is None else str(value)
