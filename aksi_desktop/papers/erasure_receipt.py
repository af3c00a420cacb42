"""The paper a family gets when a learner's data was erased. It names nobody: the name is written on it by hand."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QMarginsF, QObject
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from aksi_desktop.errors import AksiError
from aksi_desktop.papers.page import FAMILY, load_faces, without_ligatures

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

    from aksi_desktop.roster.erasing import Receipt

_RESOLUTION = 300
# QTextDocument adds 2 cm of its own on every side.
_MARGIN_MM = 0.0
_BLANK = "." * 72
_SHORT_BLANK = "." * 40


class ErasureReceiptPaper(QObject):
    """Lays the receipt out on A4. ``by`` is the teacher's name, "" leaves a line to fill in."""

    def __init__(self, receipt: Receipt, *, school: str, by: str) -> None:
        super().__init__()
        self._receipt = receipt
        self._school = school
        self._by = by

    def write(self, to: Path) -> Path:
        """Write the PDF; gives ``to``.

        Raises:
            AksiError: ``file-unwritable``.
        """
        try:
            to.write_bytes(b"")
        except OSError as error:
            raise AksiError("file-unwritable", file=to.name, reason=error.strerror or "") from error
        writer = QPdfWriter(str(to))
        margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
        size = QPageSize(QPageSize.PageSizeId.A4)
        writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter))
        writer.setResolution(_RESOLUTION)
        writer.setTitle(self.tr("Tanda terima penghapusan data"))
        writer.setCreator("AKSI Desktop")
        page = QTextDocument()
        load_faces()
        page.setDefaultFont(without_ligatures(QFont(FAMILY, 10)))
        page.setHtml(self.html())
        page.print_(writer)
        return to

    def html(self) -> str:
        """The text of the paper in Qt's subset of HTML; everything from outside is escaped."""
        receipt = self._receipt
        kept = self.tr(
            "Perintah hapus dan nomor acak di atas, supaya data yang datang belakangan ikut terhapus. Catatan guru di "
            "kertas dan di jurnal kelas tidak ikut; guru memeriksanya sendiri."
        )
        facts = (
            self.tr("Nomor acak: {0}").format(receipt.short),
            self.tr("Dihapus pada: {0}").format(_day(receipt.ordered, with_time=True)),
            self.tr("Oleh: {0}").format(self._by or _SHORT_BLANK),
            self.tr("Di komputer: {0}").format(receipt.here or self.tr("komputer guru")),
        )
        return "".join(
            (
                f"<h2>{escape(self.tr('Tanda terima penghapusan data'))}</h2><p><b>{escape(self._school)}</b></p>",
                _paragraph(self.tr("Nama murid (ditulis tangan): {0}").format(_BLANK)),
                "<p>" + "<br>".join(map(escape, facts)) + "</p>",
                f"<h3>{escape(self.tr('Yang dihapus di komputer ini'))}</h3>", _list(self.erased_lines()),
                f"<h3>{escape(self.tr('Komputer lain'))}</h3>", self._computers(),
                f"<h3>{escape(self.tr('Yang tetap ada'))}</h3>", _paragraph(kept),
                "<p></p>",
                _paragraph(self.tr("Tanggal dan tanda tangan sekolah: {0}").format(_SHORT_BLANK)),
                "<p></p>",
                _paragraph(self.tr("Diterima oleh orang tua atau wali: {0}").format(_SHORT_BLANK)),
            )
        )  # fmt: skip

    def erased_lines(self) -> list[str]:
        """What was erased here, as sentences; on a later print only that nothing is left."""
        counts = self._receipt.counts
        lines = []
        if counts.roster:
            lines.append(self.tr("Nama, panggilan, nomor urut, dan kelas; PIN dan masa PKL bila ada."))
        if counts.work:
            lines.append(self.tr("Hasil belajar: pelajaran yang dibaca, aktivitas, dan jawaban kuis."))
        if counts.taught:
            lines.append(self.tr("Nilai, kehadiran, dan tugas atas namanya."))
        if counts.drafts:
            lines.append(self.tr("Tulisan yang belum selesai."))
        if counts.files:
            lines.append(self.tr("Gambar dan suara: %n berkas.", "", counts.files))
        if not lines:
            lines.append(self.tr("Semua datanya sudah terhapus di komputer ini."))
        if self._receipt.backups:
            lines.append(self.tr("%n salinan cadangan ditulis ulang tanpa data itu.", "", self._receipt.backups))
        return lines

    def computer_lines(self) -> list[str]:
        """The computers that were not heard since the order, longest silent first."""
        return [
            self.tr("{0}, terakhir terdengar {1}").format(
                one.label or self.tr("komputer tanpa nama"), _day(one.last_heard, with_time=False)
            )
            for one in self._receipt.unheard
        ]

    def _computers(self) -> str:
        lines = self.computer_lines()
        if not lines:
            return _paragraph(self.tr("Tidak ada komputer lain yang masih ditunggu kabarnya."))
        intro = self.tr(
            "Komputer berikut belum terdengar sejak penghapusan. Sekolah membawa perintah hapus ke sana dengan USB:"
        )
        return _paragraph(intro) + _list(lines)


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"


def _list(lines: Sequence[str]) -> str:
    return "<ul>" + "".join(f"<li>{escape(line)}</li>" for line in lines) + "</ul>"


def _day(when: datetime, *, with_time: bool) -> str:
    moment = QDateTime.fromSecsSinceEpoch(int(when.timestamp()))
    return QLocale().toString(moment, "d MMMM yyyy, HH.mm" if with_time else "d MMMM yyyy")
