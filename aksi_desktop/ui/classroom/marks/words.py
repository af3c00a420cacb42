"""What Nilai says in words: the same for eyes and for a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from aksi_desktop.classroom.assessments import Assessment
    from aksi_desktop.classroom.counting import Stage, Total
    from aksi_desktop.roster import LearnerCard

HIDDEN = "•"


class MarkWords(QObject):
    """Speaks the language of now; ``masked`` says nothing of a person."""

    def name(self, learner: LearnerCard, masked: bool) -> str:
        """The learner with the roll number, or the number alone."""
        if masked:
            return self.tr("Murid {0}").format(learner.roll)
        return self.tr("{0}  {1}").format(learner.roll, learner.name)

    def stage(self, stage: Stage) -> str:
        """The name of a stage."""
        return {
            "awal": self.tr("Awal"), "remedial": self.tr("Remedial"), "pengayaan": self.tr("Pengayaan"),
            "susulan": self.tr("Susulan"),
        }[stage]  # fmt: skip

    def place(self, column: Assessment, stage: Stage) -> str:
        """A column in words."""
        return self.tr("{0} · {1}").format(column.title, self.stage(stage))

    def column(self, column: Assessment) -> str:
        """What is to be known of an assessment, in one line."""
        weight = self.tr("tidak ikut dihitung") if column.weight == 0 else self.tr("bobot {0}").format(column.weight)
        cap = self.tr("remedial sampai KKTP") if column.cap else self.tr("remedial dihitung penuh")
        parts = [self.tr("KKTP {0}").format(column.kktp), weight, cap]
        if column.aims:
            parts.append(self.tr("TP: {0}").format(column.aims))
        return " · ".join(parts)

    def total(self, total: Total) -> str:
        """What stands in the last column: a sum, or that it is not whole yet."""
        if total.value is not None:
            return str(total.value)
        return self.tr("belum") if total.missing else "–"

    def total_told(self, total: Total) -> str:
        """The sum in a sentence."""
        if total.value is not None:
            return self.tr("nilai akhir {0}").format(total.value)
        if not total.missing:
            return self.tr("belum ada penilaian yang ikut dihitung")
        told = self.tr("belum lengkap: %n penilaian belum bernilai", "", total.missing)
        return told if total.so_far is None else self.tr("{0}; sementara {1}").format(told, total.so_far)

    def absence(self, state: str) -> str:
        """Why somebody was not there, as the register has it."""
        return {
            "izin": self.tr("izin hari itu"), "sakit": self.tr("sakit hari itu"),
            "alpa": self.tr("tanpa keterangan hari itu"), "dispensasi": self.tr("dispensasi hari itu"),
            "pkl": self.tr("sedang PKL"),
        }.get(state, "")  # fmt: skip
