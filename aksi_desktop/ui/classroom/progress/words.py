"""What Kemajuan says in words: the same for eyes and for a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from aksi_desktop.classroom.company import Reason
    from aksi_desktop.classroom.matrix import Cell, PersonRow, UnitColumn

DASH, TICK = "–", "✓"


class ProgressWords(QObject):
    """Speaks the language of now; ``masked`` says nothing of a person."""

    def name(self, person: PersonRow, masked: bool) -> str:
        """The learner, or the place on the roll."""
        return self.tr("Murid {0}").format(person.roll) if masked else person.name

    def call_name(self, person: PersonRow, masked: bool) -> str:
        """The learner's call name, or the place on the roll."""
        return self.tr("Murid {0}").format(person.roll) if masked else person.call_name

    def cell(self, cell: Cell, unit: UnitColumn, masked: bool) -> str:
        """What stands in a cell. A finished unit shows a tick, which this writes as a word's sign."""
        if masked or unit.closed or cell.state == "kosong":
            return DASH
        if cell.state == "nilai":
            return str(cell.percent)
        return TICK if cell.state == "selesai" else f"{cell.done}/{cell.total}"

    def spoken(self, cell: Cell, unit: UnitColumn, masked: bool) -> str:
        """A cell in a sentence."""
        if masked:
            return self.tr("disembunyikan")
        if unit.closed:
            return self.tr("tidak dinilai dan tidak diikuti satu per satu")
        if cell.state == "nilai":
            return self.tr("kuis terbaik {0} dari 100").format(cell.percent)
        if cell.state == "selesai":
            return self.tr("selesai dibaca, belum ada hasil kuis")
        if cell.state == "jalan":
            return self.tr("{0} dari {1} bagian dibaca").format(cell.done, cell.total)
        return self.tr("belum dimulai")

    def reason(self, reason: Reason, title: str) -> str:
        """Why somebody needs company."""
        if reason.kind == "late":
            return self.tr("%n tugas lewat harinya", "", reason.count)
        return self.tr("%n kali kuis di bawah 60 pada {0}", "", reason.count).format(title)
