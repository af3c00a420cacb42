"""Labels, buttons, chips, bars and icon marks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
    QWidget,
)

if TYPE_CHECKING:
    from aksi_desktop.ui.theme import Theme

LabelLook = Literal[
    "title", "heading", "subheading", "body", "strong", "muted", "small", "brand", "wrong", "hero-title", "on-hero",
    "reading", "mono",
]  # fmt: skip
Tone = Literal["plain", "brand", "sun", "rose", "sky", "plum"]
TEXT_GAP = 5  # between icon and words, beyond the style's own 4 px
_CHOICE_EDGES = 46  # the air at the left of a drop-down list's words, and its arrow with the air around at the right
_ICON_ROLES = {
    "primary": "on_brand", "on-hero": "hero", "help": "rose", "danger": "rose", "link": "brand", "rail": "ink",
}  # fmt: skip
ButtonLook = Literal["secondary", "primary", "on-hero", "help", "danger", "link", "rail", "toggle"]


def label(text: str = "", look: LabelLook = "body", *, wrap: bool = True) -> QLabel:
    """A text label. Text is always shown as typed, never read as HTML: names and titles come from outside."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("look", look)
    made.setWordWrap(wrap)
    return made


def rule() -> QFrame:
    """A thin horizontal line."""
    made = QFrame()
    made.setProperty("look", "line")
    return made


def restyle(widget: QWidget) -> None:
    """Make the style sheet look again at a widget whose dynamic property changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


class Button(QPushButton):
    """A text button with an optional icon; ``look`` says how strong it is (one ``primary`` a screen)."""

    def __init__(
        self, text: str, look: ButtonLook = "secondary", *, theme: Theme, icon: str | None = None, icon_size: int = 20
    ) -> None:
        super().__init__(text)
        self._theme = theme
        self._look = look
        self._icon_name = icon
        self._icon_size = icon_size
        self.setProperty("look", look)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(look == "primary")
        if icon:
            theme.changed.connect(self._retint)
            self.toggled.connect(self._retint)
            self._retint()

    def set_icon_name(self, icon: str) -> None:
        """Show another icon."""
        if self._icon_name is None:
            self._theme.changed.connect(self._retint)
        self._icon_name = icon
        self._retint()

    def _retint(self) -> None:
        role = "brand" if self.isCheckable() and self.isChecked() else _ICON_ROLES.get(self._look, "ink")
        side = self._theme.px(self._icon_size)
        gap = self._theme.px(TEXT_GAP) if self.text() else 0
        self.setIconSize(QSize(side + gap, side))
        name = self._icon_name or ""
        self.setIcon(self._theme.icons.icon(name, role, self._icon_size, dpr=self.devicePixelRatioF(), gap=gap))


class IconButton(QToolButton):
    """A square button with an icon only. ``name`` is read aloud and shown as its tooltip."""

    def __init__(
        self,
        icon: str,
        name: str,
        *,
        theme: Theme,
        role: str = "ink",
        bare: bool = False,
        text: str = "",
        size: int = 20,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._icon_name = icon
        self._role = role
        self._size = size
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if bare:
            self.setProperty("look", "bare")
        if text:
            self.setText(text)
        else:
            theme.changed.connect(self._retint)
            self._retint()

    def set_icon_name(self, icon: str) -> None:
        """Show another icon."""
        self._icon_name = icon
        self._retint()

    def _retint(self) -> None:
        side = self._theme.px(self._size)
        self.setIconSize(QSize(side, side))
        self.setIcon(self._theme.icons.icon(self._icon_name, self._role, self._size, dpr=self.devicePixelRatioF()))


class IconLabel(QLabel):
    """An icon that only decorates; screen readers pass over it."""

    def __init__(self, icon: str, *, theme: Theme, role: str = "ink", size: int = 20) -> None:
        super().__init__()
        self._theme = theme
        self._icon_name = icon
        self._role = role
        self._size = size
        theme.changed.connect(self._retint)
        self._retint()

    def set_icon(self, icon: str, role: str) -> None:
        """Show another icon in another role."""
        self._icon_name, self._role = icon, role
        self._retint()

    def _retint(self) -> None:
        self.setPixmap(self._theme.icons.pixmap(self._icon_name, self._role, self._size, dpr=self.devicePixelRatioF()))
        side = self._theme.px(self._size)
        self.setFixedSize(side, side)


class IconBadge(QWidget):
    """A round soft disc with an icon in a module's colour (``brand``, ``sky``, ``plum``, ``rose`` or ``sun``)."""

    def __init__(self, icon: str, tone: str, *, theme: Theme, size: int = 34) -> None:
        super().__init__()
        self._theme = theme
        self._icon_name = icon
        self._tone = tone
        self._size = size
        theme.changed.connect(self._resize)
        self._resize()

    def _resize(self) -> None:
        side = self._theme.px(self._size)
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(f"{self._tone}_soft"))
        painter.drawEllipse(self.rect())
        role = "sun_ink" if self._tone == "sun" else self._tone
        inner = self._size * 0.55
        pixmap = self._theme.icons.pixmap(self._icon_name, role, inner, dpr=self.devicePixelRatioF())
        side = self._theme.px(inner)
        painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, pixmap)


class Choice(QComboBox):
    """A drop-down list whose arrow is one of our icons: a style sheet could only show one from a file, untinted.

    Words that do not fit end in "…"; Qt itself cuts them off in the middle of a letter.
    """

    def __init__(self, name: str, *, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = QStyleOptionComboBox()
        self.initStyleOption(look)
        room = self.width() - self._theme.px(_CHOICE_EDGES)
        words = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        look.currentText = words  # type: ignore[attr-defined]
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, look)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, look)
        side = self._theme.px(18)
        role = "ink" if self.isEnabled() else "muted"
        arrow = self._theme.icons.pixmap("chevron-down", role, 18, dpr=self.devicePixelRatioF())
        painter.drawPixmap(self.width() - side - self._theme.px(10), (self.height() - side) // 2, arrow)


class Chip(QLabel):
    """A small rounded mark such as "Tersimpan". It always carries words; the tone only helps."""

    def __init__(self, text: str = "", tone: Tone = "plain") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setProperty("chip", tone)

    def show_state(self, text: str, tone: Tone = "plain") -> None:
        """Change words and tone."""
        self.setText(text)
        if self.property("chip") != tone:
            self.setProperty("chip", tone)
            restyle(self)


class ProgressTrack(QProgressBar):
    """A slim bar. ``name`` says in words what it shows; colour roles can be changed for a filled card."""

    def __init__(
        self, *, theme: Theme, height: int = 8, fill: str = "brand", track: str = "track", width: int | None = None
    ) -> None:
        super().__init__()
        self._theme = theme
        self._height = height
        self._width = width
        self._fill = fill
        self._track = track
        self.setTextVisible(False)
        self.setRange(0, 100)
        theme.changed.connect(self._resize)
        self._resize()

    def show_part(self, done: int, total: int, name: str = "") -> None:
        """Show ``done`` of ``total``; ``name`` is what a screen reader says."""
        self.setRange(0, max(total, 1))
        self.setValue(min(done, max(total, 1)) if total else 0)
        self.setAccessibleName(name)
        self.update()

    def show_busy(self) -> None:
        """Show that work goes on without a known length."""
        self.setRange(0, 0)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(self._width or 200), self._theme.px(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(40), self._theme.px(self._height))

    def _resize(self) -> None:
        self.setFixedHeight(self._theme.px(self._height))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self.height() / 2
        track = self._theme.color("on_hero") if self._track == "on_hero" else self._theme.color(self._track)
        if self._track == "on_hero":
            track.setAlphaF(0.28)
        painter.setBrush(track)
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        share = 1.0 if self.maximum() == 0 else self.value() / self.maximum()
        if share > 0:
            width = max(self.width() * share, self.height())
            painter.setBrush(self._theme.color(self._fill))
            painter.drawRoundedRect(QRectF(0, 0, width, self.height()), radius, radius)
