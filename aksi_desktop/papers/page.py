"""A4 pages as PDF: margins, our typeface embedded, a header, a footer with the page's number, CONTOH across samples.

Places are in millimetres through ``mm``; type is in points. A paper is made in memory and given as bytes, so a file is
written whole or not at all. Needs a ``QGuiApplication``; may then be painted in any thread.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from aksi_desktop import __version__
from aksi_desktop.places import resource

FAMILY = "Plus Jakarta Sans"
DPI = 600
MARGIN_MM = 18.0
HEAD_MM, FOOT_MM = 10.0, 10.0
INK, MUTED, LINE, BRAND = "#14213D", "#4A5568", "#C9D1D9", "#00674F"
SAMPLE = "CONTOH"
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
CENTER = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop


def load_faces(folder: Path | None = None) -> None:
    """Make our typeface known where no window has loaded it; call in the main thread."""
    if FAMILY not in QFontDatabase.families():
        for file in sorted((folder or resource("fonts")).glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))


def without_ligatures(font: QFont) -> QFont:
    """``font`` with each letter by itself: an "ff" drawn as one sign is lost to whoever searches or copies."""
    for feature in ("liga", "clig", "dlig"):
        font.setFeature(QFont.Tag(feature), 0)
    return font


class Paper:
    """A PDF under way. Text flows down from ``y``; ``room`` asks for space and turns the page where it lacks.

    ``header`` and ``footer`` stand on every page, the page's number beside the footer. ``sample`` writes CONTOH across.
    ``title`` is the document's own name: neutral, never a learner's.
    """

    def __init__(
        self, title: str, *, header: str = "", footer: str = "", sample: bool = False, landscape: bool = False
    ) -> None:
        load_faces()
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setResolution(DPI)
        self._writer.setTitle(title)
        self._writer.setCreator(f"AKSI Desktop {__version__}")
        turn = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
        self._writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize.PageSizeId.A4), turn, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
        )
        self._header, self._footer, self._sample = header, footer, sample
        self.painter = QPainter(self._writer)
        self.page = 0
        self.y = 0.0
        self._begin_page()

    # -- sizes ----------------------------------------------------------------------------------------------------
    def mm(self, size: float) -> float:
        """Device units for millimetres."""
        return size * DPI / 25.4

    @property
    def area(self) -> QRectF:
        """Where content may stand: between margins, header and footer (device units)."""
        side = self.mm(MARGIN_MM)
        top = self.mm(MARGIN_MM + (HEAD_MM if self._header else 0))
        bottom = self.mm(MARGIN_MM + FOOT_MM)
        return QRectF(side, top, self._writer.width() - 2 * side, self._writer.height() - top - bottom)

    def font(self, points: float, weight: int = 400, *, italic: bool = False) -> QFont:
        """Our typeface in points."""
        font = without_ligatures(QFont(FAMILY))
        font.setPointSizeF(points)
        font.setWeight(QFont.Weight(weight))
        font.setItalic(italic)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    # -- flowing text ---------------------------------------------------------------------------------------------
    def room(self, height: float) -> None:
        """Make sure that ``height`` (device units) fits below ``y``; else go on at the top of a new page."""
        if self.y + height > self.area.bottom() and self.y > self.area.top():
            self.new_page()

    def new_page(self, *, restart: bool = False) -> None:
        """Turn the page. ``restart`` numbers from 1 again: a sheet for somebody else begins."""
        self._writer.newPage()
        if restart:
            self.page = 0
        self._begin_page()

    def space(self, millimetres: float) -> None:
        """Leave room; none is left at the top of a page."""
        if self.y > self.area.top():
            self.y += self.mm(millimetres)

    def text(
        self, text: str, points: float = 10.5, *, weight: int = 400, color: str = INK, indent: float = 0.0,
        align: Qt.AlignmentFlag = LEFT, italic: bool = False,
    ) -> None:  # fmt: skip
        """A paragraph at ``y`` over the whole width, wrapped; ``indent`` in mm. It stays on one page."""
        self.painter.setFont(self.font(points, weight, italic=italic))
        area = self.area
        wide = area.width() - self.mm(indent)
        height = self.height_of(text, points, wide, weight=weight, italic=italic)
        self.room(height)
        rect = QRectF(area.left() + self.mm(indent), self.y, wide, height)
        self.put(rect, text, points, weight=weight, color=color, align=align, italic=italic)
        self.y += height

    def height_of(self, text: str, points: float, width: float, *, weight: int = 400, italic: bool = False) -> float:
        """How high a paragraph is in ``width`` (device units)."""
        self.painter.setFont(self.font(points, weight, italic=italic))
        flags = int(LEFT.value) | int(Qt.TextFlag.TextWordWrap.value)
        return self.painter.boundingRect(QRectF(0, 0, width, 1e6), flags, text or " ").height()

    def put(
        self, rect: QRectF, text: str, points: float = 10.5, *, weight: int = 400, color: str = INK,
        align: Qt.AlignmentFlag = LEFT, italic: bool = False,
    ) -> None:  # fmt: skip
        """Text at a place, wrapped within it; ``y`` stays."""
        self.painter.setFont(self.font(points, weight, italic=italic))
        self.painter.setPen(QColor(color))
        self.painter.drawText(rect, int(align.value) | int(Qt.TextFlag.TextWordWrap.value), text)

    def rule(self, *, color: str = LINE, thick: float = 0.3, indent: float = 0.0) -> None:
        """A line across at ``y``; ``thick`` and ``indent`` in mm."""
        self.painter.setPen(QPen(QColor(color), self.mm(thick)))
        area = self.area
        self.painter.drawLine(int(area.left() + self.mm(indent)), int(self.y), int(area.right()), int(self.y))

    def finish(self) -> bytes:
        """End the paper; gives the PDF."""
        self.painter.end()
        self._buffer.close()
        return bytes(self._buffer.data().data())

    # -- inside ---------------------------------------------------------------------------------------------------
    def _begin_page(self) -> None:
        self.page += 1
        if self._sample:
            self._stamp()
        side, width = self.mm(MARGIN_MM), self._writer.width() - 2 * self.mm(MARGIN_MM)
        if self._header:
            self.put(QRectF(side, self.mm(MARGIN_MM - 4), width, self.mm(HEAD_MM)), self._header, 8.5, color=MUTED)
        foot = QRectF(side, self._writer.height() - self.mm(MARGIN_MM), width, self.mm(FOOT_MM))
        self.put(foot, self._footer, 8.5, color=MUTED)
        self.put(foot, str(self.page), 8.5, color=MUTED, align=RIGHT)
        self.y = self.area.top()

    def _stamp(self) -> None:
        painter = self.painter
        painter.save()
        painter.translate(self._writer.width() / 2, self._writer.height() / 2)
        painter.rotate(-45)
        painter.setFont(self.font(96, 700))
        painter.setPen(QColor("#EBEEF1"))
        wide, high = float(self._writer.height()), self.mm(60)
        painter.drawText(QRectF(-wide / 2, -high / 2, wide, high), int(Qt.AlignmentFlag.AlignCenter.value), SAMPLE)
        painter.restore()
