"""One stroke family of icons: Lucide SVG files, tinted with a role of the theme and kept by size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

if TYPE_CHECKING:
    from aksi_desktop.ui.theme import Theme


class Icons(QObject):
    """Gives icons by name (``"house"``) and role (``"brand"``); drawn once for each size, role and screen density."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._shipped: frozenset[str] = frozenset()
        self._sources: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, str, int, int], QPixmap] = {}

    def pixmap(self, name: str, role: str = "ink", size: float = 20, *, dpr: float = 1.0) -> QPixmap:
        """A square pixmap of ``size`` pixels at 100 %. Raises ``OSError`` when no such icon is shipped."""
        side = self._theme.px(size)
        key = (name, self._theme.hex(role), side, round(dpr * 100))
        if key not in self._pixmaps:
            self._pixmaps[key] = self._draw(name, self._theme.hex(role), side, dpr)
        return self._pixmaps[key]

    def icon(self, name: str, role: str = "ink", size: float = 20, *, dpr: float = 1.0, gap: int = 0) -> QIcon:
        """The same as an icon; the disabled state is drawn in ``muted``. ``gap`` pixels stay empty at its right."""
        icon = QIcon(_widened(self.pixmap(name, role, size, dpr=dpr), gap))
        icon.addPixmap(_widened(self.pixmap(name, "muted", size, dpr=dpr), gap), QIcon.Mode.Disabled)
        return icon

    def known(self, name: str, otherwise: str = "book-open") -> str:
        """``name`` if we ship it, else ``otherwise``: a school's own module may ask for anything."""
        return name if name in self._names() else otherwise

    def _names(self) -> frozenset[str]:
        if not self._shipped:
            self._shipped = frozenset(file.stem for file in (self._theme.resources / "icons").glob("*.svg"))
        return self._shipped

    def _draw(self, name: str, colour: str, side: int, dpr: float) -> QPixmap:
        from PySide6.QtSvg import QSvgRenderer  # a second library: loaded when the first icon is drawn

        if name not in self._sources:
            path = self._theme.resources / "icons" / f"{name}.svg"
            self._sources[name] = path.read_text(encoding="utf-8")
        svg = self._sources[name].replace("currentColor", colour)
        pixmap = QPixmap(round(side * dpr), round(side * dpr))
        pixmap.setDevicePixelRatio(dpr)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
        painter.end()
        return pixmap


def _widened(pixmap: QPixmap, gap: int) -> QPixmap:
    if not gap:
        return pixmap
    dpr = pixmap.devicePixelRatio()
    wide = QPixmap(pixmap.width() + round(gap * dpr), pixmap.height())
    wide.setDevicePixelRatio(dpr)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    return wide
