"""The drawings of a lesson: scaled once to the width of the column, and large on a click."""

from __future__ import annotations

import re
from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aksi_desktop.ui.widgets import IconButton, label, row

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from aksi_desktop.ui.theme import Theme

_VIEW_BOX = re.compile(rb'viewBox="\s*[-\d.]+[ ,]+[-\d.]+[ ,]+([\d.]+)[ ,]+([\d.]+)')
KEEP = 8
"""Scaled pictures kept: the section in front and the next one rarely hold more. About 1 MB each."""
MAX_SOURCE_PIXELS = 24_000_000
"""A larger photograph is not decoded: it would take 100 MB on a computer that has 2 GB."""


class Pictures:
    """Gives the pictures of lessons by folder and address, scaled, on white: the drawings are made for paper."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[str, int, int, int], QImage] = OrderedDict()

    def scaled(self, folder: Path, address: str, width: int, *, dpr: float = 1.0, zoom: float = 1.0) -> QImage:
        """The picture at most ``width`` device-independent pixels wide; a null image when it cannot be shown.

        ``zoom`` makes drawings grow with the type around them: their words are to be read too.
        """
        path = inside(folder, address)
        if path is None:
            return QImage()
        key = _key(path, width, dpr, zoom)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        image = load_picture(path, width, dpr=dpr, zoom=zoom)
        self._kept[key] = image
        while len(self._kept) > KEEP:
            self._kept.popitem(last=False)
        return image

    def blank(self, folder: Path, address: str, width: int, *, dpr: float = 1.0, zoom: float = 1.0) -> QImage | None:
        """A white image as large as ``scaled`` will give, made in no time; None when the real one is at hand."""
        path = inside(folder, address)
        if path is None or _key(path, width, dpr, zoom) in self._kept:
            return None
        return blank_picture(path, width, dpr=dpr, zoom=zoom)

    def forget(self) -> None:
        """Drop every kept picture."""
        self._kept.clear()


class LessonPictures:
    """The pictures of one lesson for the texts of its pages."""

    def __init__(self, pictures: Pictures, folder: Path, *, dpr: float, zoom: float) -> None:
        self._pictures = pictures
        self._folder = folder
        self._dpr = dpr
        self._zoom = zoom

    def picture(self, address: str, width: int) -> QImage:
        """See ``Pictures.scaled``."""
        return self._pictures.scaled(self._folder, address, width, dpr=self._dpr, zoom=self._zoom)

    def blank(self, address: str, width: int) -> QImage | None:
        """See ``Pictures.blank``."""
        return self._pictures.blank(self._folder, address, width, dpr=self._dpr, zoom=self._zoom)


def inside(folder: Path, address: str) -> Path | None:
    """The file that an address in a lesson means, or None when it leads out of the folder or nowhere."""
    try:
        path = (folder / address).resolve()
        home = folder.resolve()
        return path if path.is_relative_to(home) and path.is_file() else None
    except (OSError, ValueError):
        return None


def _key(path: Path, width: int, dpr: float, zoom: float) -> tuple[str, int, int, int]:
    return str(path), width, round(dpr * 100), round(zoom * 100)


def load_picture(path: Path, width: int, *, dpr: float = 1.0, zoom: float = 1.0, grow: bool = False) -> QImage:
    """Read a picture, at most ``width`` wide (``grow``: exactly; drawings stay sharp). Null when unreadable."""
    if path.suffix.lower() == ".svg":
        return _draw_svg(path, width, dpr, zoom, grow=grow)
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MAX_SOURCE_PIXELS:
        return QImage()
    target = round(width * dpr)
    if size.width() > target:
        reader.setScaledSize(QSize(target, max(1, round(size.height() * target / size.width()))))
    image = reader.read()
    image.setDevicePixelRatio(dpr)
    return image


def blank_picture(path: Path, width: int, *, dpr: float = 1.0, zoom: float = 1.0) -> QImage | None:
    """A white image of the size that ``load_picture`` will give, or None when it cannot be told without reading it."""
    if path.suffix.lower() != ".svg":
        return None
    with path.open("rb") as file:
        found = _VIEW_BOX.search(file.read(2048))
    if found is None:
        return None
    natural = QSizeF(float(found[1]), float(found[2]))
    if natural.isEmpty():
        return None
    return _svg_canvas(natural, width, dpr, zoom, grow=False)


def _svg_canvas(natural: QSizeF, width: int, dpr: float, zoom: float, *, grow: bool) -> QImage:
    shown = float(width) if grow else min(float(width), max(natural.width() * zoom, width * 0.6))
    height = shown * natural.height() / natural.width()
    image = QImage(round(shown * dpr), max(1, round(height * dpr)), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(dpr)
    image.fill(Qt.GlobalColor.white)
    return image


def _draw_svg(path: Path, width: int, dpr: float, zoom: float, *, grow: bool) -> QImage:
    from PySide6.QtSvg import QSvgRenderer  # only lessons with drawings pay for the library

    renderer = QSvgRenderer(str(path))
    natural = renderer.viewBoxF().size() if renderer.viewBoxF().isValid() else renderer.defaultSize().toSizeF()
    if not renderer.isValid() or natural.isEmpty():
        return QImage()
    image = _svg_canvas(natural, width, dpr, zoom, grow=grow)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    renderer.render(painter, QRectF(QPointF(), image.deviceIndependentSize()))
    painter.end()
    return image


class PictureViewer(QWidget):
    """A page's pictures, one at a time, over the whole screen.

    Esc, Enter, a click or the button closes it; the arrows turn to the next, plus and minus zoom.
    """

    closed = Signal()

    def __init__(self, parent: QWidget, *, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        self._path: Path | None = None
        self._gallery: list[tuple[Path, str]] = []
        self._at = 0
        self._image = QImage()
        self._zoom = 1.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Gambar besar"))
        self._alt = label("", "body")
        self._alt.setAlignment(Qt.AlignmentFlag.AlignCenter)
        close = IconButton("x", self.tr("Tutup gambar (Esc)"), theme=theme)
        close.clicked.connect(self.close_picture)
        layout = QVBoxLayout(self)
        layout.addLayout(row(None, close))
        layout.addStretch(1)
        layout.addWidget(self._alt)
        self.hide()

    def show_pictures(self, folder: Path, pictures: Sequence[tuple[str, str]], first: str) -> None:
        """Open over the parent at the picture ``first``; the arrows go through all ``pictures`` (address, words)."""
        found = [(path, address, words) for address, words in pictures if (path := inside(folder, address))]
        self._gallery = [(path, words) for path, _, words in found]
        addresses = [address for _, address, _ in found]
        if not addresses:
            return
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self._turn_to(addresses.index(first) if first in addresses else 0)
        self.show()
        self.raise_()
        self.setFocus()

    def _turn_to(self, index: int) -> None:
        self._at = index % len(self._gallery)
        self._path, words = self._gallery[self._at]
        self._zoom = 1.0
        self._alt.setText(words)
        self.setAccessibleDescription(words)
        self._draw()

    def close_picture(self) -> None:
        """Take the picture away and forget it."""
        self._image = QImage()
        self.hide()
        self.closed.emit()

    def _draw(self) -> None:
        if self._path is None:
            return
        room = self._room()
        trial = load_picture(self._path, 200, dpr=1.0, grow=True)
        if trial.isNull():
            self._image = trial
            return
        width = min(room.width(), room.height() * trial.width() / trial.height()) * self._zoom
        self._image = load_picture(self._path, round(width), dpr=self.devicePixelRatioF(), grow=True)
        self.update()

    def _room(self) -> QRectF:
        gap = self._theme.px(56)
        return QRectF(self.rect()).adjusted(gap / 2, gap, -gap / 2, -gap * 1.4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("paper"))
        if self._image.isNull():
            return
        size = self._image.deviceIndependentSize()
        room = self._room()
        box = QRectF(0, 0, size.width(), size.height())
        box.moveCenter(room.center())
        painter.drawImage(box, self._image)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.close_picture()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._turn_to(self._at + (1 if event.key() == Qt.Key.Key_Right else -1))
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._set_zoom(self._zoom * 1.25)
        elif event.key() == Qt.Key.Key_Minus:
            self._set_zoom(self._zoom / 1.25)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._set_zoom(self._zoom * (1.1 if event.angleDelta().y() > 0 else 1 / 1.1))
        event.accept()

    def _set_zoom(self, zoom: float) -> None:
        self._zoom = min(max(zoom, 0.5), 3.0)
        self._draw()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.close_picture()
