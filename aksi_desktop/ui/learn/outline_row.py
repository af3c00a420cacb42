"""One section in the outline: a check when it is done, a soft ground when it is the one in front."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

if TYPE_CHECKING:
    from aksi_desktop.ui.learn.model import OutlineRow
    from aksi_desktop.ui.theme import Theme

_REMEMBERED = 16
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class OutlineButton(QAbstractButton):
    """A section button that wraps its title and paints its own marks."""

    chosen = Signal(str)

    def __init__(self, *, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._id = ""
        self._done = False
        self._current = False
        self._measured: dict[tuple[int, str, bool], int] = {}
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._choose)

    def _choose(self) -> None:
        self.chosen.emit(self._id)

    @property
    def section(self) -> str:
        """Id of the section this button leads to."""
        return self._id

    @property
    def done(self) -> bool:
        """Whether a check stands before the title."""
        return self._done

    @property
    def current(self) -> bool:
        """Whether this section is the one in front."""
        return self._current

    def show_row(self, row: OutlineRow, *, current: bool) -> None:
        """Show this section."""
        if (row.id, row.done, current, row.title) == (self._id, self._done, self._current, self.text()):
            return
        self._id, self._done, self._current = row.id, row.done, current
        state = [self.tr("sudah selesai")] if row.done else []
        state += [self.tr("sedang dibuka")] if current else []
        self.setText(row.title)
        self.setAccessibleName(", ".join([row.title, *state]))
        self.updateGeometry()
        self.update()

    def _text_room(self, width: int) -> QRect:
        px = self._theme.px
        return QRect(px(30), px(8), max(width - px(38), px(40)), 10_000)

    def heightForWidth(self, width: int) -> int:
        asked = (width, self.text(), self._current)
        known = self._measured.get(asked)
        if known is None:  # a layout asks this a hundred times for one page, of two or three widths in turn
            if len(self._measured) > _REMEMBERED:
                self._measured.clear()
            known = self._measured[asked] = self._measure(width)
        return known

    def _measure(self, width: int) -> int:
        metrics = QFontMetrics(self._face())
        words = metrics.boundingRect(self._text_room(width), _WRAP, self.text())
        return max(words.height() + self._theme.px(18), self._theme.px(40))

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(230), self._theme.px(40))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(40))

    def _face(self) -> QFont:
        return self._theme.font(14, 600 if self._current else 400)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("focus"), px(2)) if self.hasFocus() else Qt.PenStyle.NoPen)
        if self._current or self.underMouse() or self.hasFocus():
            painter.setBrush(theme.color("brand_soft" if self._current else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(8), px(8))
        if self._done:
            mark = theme.icons.pixmap("check", "brand", 16, dpr=self.devicePixelRatioF())
            painter.drawPixmap(px(9), (self.height() - px(16)) // 2, mark)
        painter.setFont(self._face())
        painter.setPen(theme.color("brand" if self._current else "ink"))
        room = self._text_room(self.width())
        room.setTop(0)
        room.setHeight(self.height())
        painter.drawText(room, _WRAP, self.text())
