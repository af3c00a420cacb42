"""One choice as a big row: letter, text, and after checking a mark in words and shape with its feedback."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from aksi_desktop.ui.quiz.markup import RichLabel
from aksi_desktop.ui.widgets import IconLabel

if TYPE_CHECKING:
    from aksi_desktop.ui.theme import Theme

Mark = Literal["none", "right", "wrong", "missed", "plain"]
"""Before checking ``none``; then: chosen and right, chosen and wrong, right but not chosen, neither."""

_MARKS: dict[Mark, tuple[str, str]] = {
    "right": ("circle-check", "brand"),
    "wrong": ("x", "rose"),
    "missed": ("check", "brand"),
}


class _Face:
    """What a radio row and a tick row share. Mixed into a ``QAbstractButton``, which paints through it."""

    def build(self, letter: str, html: str, plain: str, *, theme: Theme, compact: bool) -> None:
        """Lay the row out once. ``plain`` is the text that a screen reader says."""
        self._theme = theme
        self._compact = compact
        self._plain = plain
        self.letter = letter
        self.mark: Mark = "none"
        button = self._button()
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAttribute(Qt.WidgetAttribute.WA_Hover)
        button.setAccessibleName(f"{letter}. {plain}")
        self._tile = QWidget()
        self._text = RichLabel("body" if compact else "option", theme=theme)
        self._text.set_html(html)
        self._feedback = RichLabel("feedback", theme=theme)
        self._feedback.hide()
        self._icon = IconLabel("check", theme=theme, role="brand", size=20)
        self._icon.hide()
        self._verdict = QLabel()
        self._verdict.setProperty("look", "small")
        self._verdict.hide()
        self._words = QVBoxLayout()
        for part in (self._text, self._verdict, self._feedback):
            self._words.addWidget(part)
        self._row = QHBoxLayout(button)
        self._row.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._words, 1)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        for child in button.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._set_spacing()

    def _button(self) -> QAbstractButton:
        assert isinstance(self, QAbstractButton)
        return self

    def _set_spacing(self) -> None:
        theme = self._theme
        side = theme.px(26 if self._compact else 30)
        self._tile.setFixedSize(side, side)
        across, down = (theme.px(12), theme.px(8)) if self._compact else (theme.px(18), theme.px(14))
        self._row.setContentsMargins(across, down, across, down)
        self._row.setSpacing(theme.px(14))
        self._words.setSpacing(theme.px(4))
        line = QFontMetrics(self._text.font()).height()
        self._words.setContentsMargins(0, max(0, (side - line) // 2), 0, 0)

    def show_mark(self, mark: Mark, verdict: str, feedback_html: str) -> None:
        """Show how this choice came out; ``verdict`` are the words beside the mark ("" for none)."""
        self.mark = mark
        icon = _MARKS.get(mark)
        self._icon.setVisible(icon is not None)
        if icon:
            self._icon.set_icon(*icon)
        self._verdict.setText(verdict)
        self._verdict.setVisible(bool(verdict))
        self._feedback.set_html(feedback_html)
        self._feedback.setVisible(bool(feedback_html))
        button = self._button()
        button.setAccessibleDescription(" ".join(part for part in (verdict, self._feedback.plain()) if part))
        button.setCursor(Qt.CursorShape.PointingHandCursor if mark == "none" else Qt.CursorShape.ArrowCursor)
        button.updateGeometry()
        button.update()

    # -- geometry and paint: the inner layout says how tall, the row paints its own edge ---------------------------
    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._row.totalHeightForWidth(width), self._theme.px(40))

    def sizeHint(self) -> QSize:
        hint = self._row.totalSizeHint()
        return QSize(hint.width(), max(hint.height(), self._theme.px(40)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(40))

    def hitButton(self, pos: QPoint) -> bool:
        return self._button().rect().contains(pos)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._button().updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        button, theme = self._button(), self._theme
        painter = QPainter(button)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge, width, fill = self._edge()
        inset = width / 2
        box = QRectF(button.rect()).adjusted(inset, inset, -inset, -inset)
        pen = QPen(theme.color(edge), width)
        if self.mark == "missed":
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.color(fill))
        painter.drawRoundedRect(box, theme.px(12), theme.px(12))
        chosen = button.isChecked() and self.mark == "none"
        tile = QRectF(self._tile.geometry())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("brand" if chosen else "brand_soft"))
        painter.drawRoundedRect(tile, theme.px(7), theme.px(7))
        painter.setPen(theme.color("on_brand" if chosen else "ink"))
        painter.setFont(theme.font(15 if self._compact else 17, 700))
        painter.drawText(tile, Qt.AlignmentFlag.AlignCenter, self.letter)
        painter.end()

    def _edge(self) -> tuple[str, float, str]:
        button, px = self._button(), self._theme.px
        if button.hasFocus():
            return "focus", px(3), self._fill()
        if self.mark in ("right", "missed"):
            return "brand", px(2), self._fill()
        if self.mark == "wrong":
            return "rose", px(2), self._fill()
        if button.isChecked():
            return "brand", px(2), self._fill()
        return ("brand" if button.underMouse() and self.mark == "none" else "border"), 1, self._fill()

    def _fill(self) -> str:
        if self.mark == "right":
            return "brand_soft"
        if self.mark == "wrong":
            return "rose_soft"
        return "hover" if self._button().underMouse() and self.mark == "none" else "card"


class RadioRow(_Face, QRadioButton):
    """A choice of which exactly one can be chosen."""

    def __init__(self, letter: str, html: str, plain: str, *, theme: Theme, compact: bool = False) -> None:
        QRadioButton.__init__(self)
        self.build(letter, html, plain, theme=theme, compact=compact)

    def nextCheckState(self) -> None:
        if self.mark == "none":
            QRadioButton.nextCheckState(self)


class TickRow(_Face, QCheckBox):
    """A choice beside which others may be chosen too."""

    def __init__(self, letter: str, html: str, plain: str, *, theme: Theme, compact: bool = False) -> None:
        QCheckBox.__init__(self)
        self.build(letter, html, plain, theme=theme, compact=compact)

    def nextCheckState(self) -> None:
        if self.mark == "none":
            QCheckBox.nextCheckState(self)
