"""What ``lessons check`` found, for a person and for a program."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aksi_desktop.assessment.complaint import Complaint


@dataclass(frozen=True, slots=True)
class UnitReport:
    """The figures of one unit, whether or not anything is wrong with them."""

    code: str
    title: str
    folder: str
    jp: int
    words: int
    sections: int
    words_per_sentence: float
    longest_sentence: int
    slides: int
    items: int
    item_types: tuple[str, ...]
    cards: int
    plan_minutes: int
    core_minutes: int
    pictures: int


@dataclass(frozen=True, slots=True)
class CheckReport:
    """All complaints, sorted by file and line; ``fixed`` names the files that ``--fix`` wrote ids into."""

    complaints: tuple[Complaint, ...]
    units: tuple[UnitReport, ...]
    fixed: tuple[str, ...] = ()

    @property
    def errors(self) -> int:
        """Number of complaints that a finished unit must not have (``galat``)."""
        return sum(1 for complaint in self.complaints if complaint.severity == "galat")

    @property
    def advice(self) -> int:
        """Number of complaints that are advice (``saran``)."""
        return len(self.complaints) - self.errors

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong; advice does not count."""
        return not self.errors

    def of(self, code: str) -> UnitReport | None:
        """The figures of one unit, or None."""
        return next((unit for unit in self.units if unit.code == code), None)

    def as_dict(self) -> dict[str, object]:
        """Plain values for JSON."""
        return {
            "ok": self.ok,
            "galat": self.errors,
            "saran": self.advice,
            "fixed": list(self.fixed),
            "units": [_unit(unit) for unit in self.units],
            "complaints": [
                {
                    "file": complaint.file,
                    "line": complaint.line,
                    "code": complaint.code,
                    "severity": complaint.severity,
                    "message": complaint.message,
                    "suggestion": complaint.suggestion,
                }
                for complaint in self.complaints
            ],
        }


def _unit(unit: UnitReport) -> dict[str, object]:
    return {
        "code": unit.code,
        "title": unit.title,
        "folder": unit.folder,
        "jp": unit.jp,
        "words": unit.words,
        "sections": unit.sections,
        "words_per_sentence": unit.words_per_sentence,
        "longest_sentence": unit.longest_sentence,
        "slides": unit.slides,
        "items": unit.items,
        "item_types": list(unit.item_types),
        "cards": unit.cards,
        "plan_minutes": unit.plan_minutes,
        "core_minutes": unit.core_minutes,
        "pictures": unit.pictures,
    }


def format_report(report: CheckReport) -> str:
    """The report as Indonesian text for a terminal: complaints by file, then a table of the units, then the sum."""
    lines: list[str] = []
    for file, found in groupby(report.complaints, key=lambda complaint: complaint.file):
        lines.append(file)
        for complaint in found:
            where = f"baris {complaint.line}" if complaint.line else "berkas"
            lines.append(f"  {complaint.severity:<5}  {where}: {complaint.message}")
            if complaint.suggestion:
                lines.append(f"         {complaint.suggestion}")
        lines.append("")
    if report.units:
        lines.extend(_table(report.units))
        lines.append("")
    lines.extend(f"Id tetap ditulis di {file}." for file in report.fixed)
    lines.append(_sum(report))
    return "\n".join(lines)


def _table(units: Sequence[UnitReport]) -> list[str]:
    rows = [("kode", "JP", "kata", "bagian", "kata/kalimat", "terpanjang", "slide", "soal", "kartu", "menit (inti)")]
    rows += [
        (
            unit.code,
            str(unit.jp),
            str(unit.words),
            str(unit.sections),
            f"{unit.words_per_sentence:.1f}".replace(".", ","),
            str(unit.longest_sentence),
            str(unit.slides),
            str(unit.items),
            str(unit.cards),
            f"{unit.plan_minutes} ({unit.core_minutes})",
        )
        for unit in units
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]


def _sum(report: CheckReport) -> str:
    count = f"{len(report.units)} pelajaran diperiksa"
    if not report.complaints:
        return f"{count}: semuanya memenuhi ukuran."
    return f"{count}: {report.errors} galat, {report.advice} saran."
