"""Where a PIN is typed: four dots, keys for the mouse, and the number keys of the keyboard."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from aksi_desktop.roster.pins import DIGITS

from aksi_desktop.ui.error_text import short
from aksi_desktop.ui.widgets.basics import Button, label

if TYPE_CHECKING:
    from aksi_desktop.errors import AksiError

    from aksi_desktop.ui.theme import Theme

KEY_WIDTH, KEY_HEIGHT, GAP = 72, 48, 8
_WIDTH = 3 * KEY_WIDTH + 2 * GAP


class PinDots(QWidget):
    """How many numbers were typed, never which. It holds the keyboard; keys go on to the pad."""

    def __init__(self, *, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._count = 0
        self._open = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Fill so many dots."""
        self._count = count
        self.setAccessibleName(self.tr("PIN, {0} dari {1} angka").format(count, DIGITS))
        self.update()

    def show_open(self, is_open: bool) -> None:
        """Whether numbers are taken now. The keyboard stays here either way."""
        self._open = is_open
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_WIDTH), self._theme.px(56))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        thick = 2 if focused else 1
        painter.setBrush(theme.color("card"))
        painter.setPen(QPen(theme.color("focus" if focused else "line"), thick))
        edge = thick / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), px(10), px(10))
        side, step = px(14), px(36)
        left = (self.width() - step * (DIGITS - 1)) / 2
        for number in range(DIGITS):
            filled = number < self._count
            painter.setPen(QPen(theme.color("ink" if self._open else "muted"), 1.5))
            painter.setBrush(theme.color("ink") if filled else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(left + number * step - side / 2, (self.height() - side) / 2, side, side))


class PinPad(QWidget):
    """Says ``typed`` with the whole PIN on Enter; ``left`` on Esc. It forgets the numbers as soon as it said them.

    Whoever shows it puts ``message`` where it is seen at every size of type.
    """

    typed = Signal(str)
    left = Signal()

    def __init__(self, action: str, *, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._digits = ""
        self._open = True
        self._ends_at = 0.0
        self.message = label("", "wrong")
        self.message.setMinimumHeight(theme.px(44))
        self.message.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.dots = PinDots(theme=theme)
        self.setFocusProxy(self.dots)
        self.enter = Button(action, "primary", theme=theme)
        self.enter.setMinimumHeight(theme.px(44))
        self.enter.clicked.connect(self._say)
        self._keys: list[QAbstractButton] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(GAP))
        layout.addWidget(self.dots)
        layout.addLayout(self._make_keys())
        layout.addWidget(self.enter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tick = QTimer(self)
        self._tick.setInterval(250)
        self._tick.timeout.connect(self._count_down)
        self.show_asking()

    # -- states ---------------------------------------------------------------------------------------------------
    def show_asking(self) -> None:
        """Ready for numbers."""
        self._tell("", "muted")
        self._ready(ready=True)

    def show_checking(self) -> None:
        """The PIN is being judged."""
        self._tell(self.tr("Sebentar…"), "muted")
        self._ready(ready=False)

    def show_wrong(self) -> None:
        """It was another one."""
        self._ready(ready=True)
        self._tell(self.tr("PIN itu belum cocok. Lihat kartumu, lalu coba lagi."), "wrong")

    def show_wait(self, seconds: int) -> None:
        """Count down until the next try; then ask again."""
        self._ready(ready=False)
        self._ends_at = time.monotonic() + seconds
        self._count_down()
        self._tick.start()

    def show_failed(self, error: AksiError) -> None:
        """The try could not be counted, so none was made."""
        self._ready(ready=True)
        self._tell(short(error), "wrong")

    # -- inside ---------------------------------------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, focused = event.key(), QApplication.focusWidget()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.text() in tuple("0123456789"):
            self._add(event.text())
        elif key == Qt.Key.Key_Backspace:
            self._take_back()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(focused, QAbstractButton) and self.isAncestorOf(focused):
                focused.click()
            else:
                self._say()
        else:
            super().keyPressEvent(event)

    def _make_keys(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(self._theme.px(GAP))
        for number, digit in enumerate("1234567890"):
            key = Button(digit, theme=self._theme)
            key.clicked.connect(lambda _=False, digit=digit: self._add(digit))
            self._put_key(grid, key, number if digit != "0" else 10)
        back = Button("", theme=self._theme, icon="arrow-left")
        back.setAccessibleName(self.tr("Hapus satu angka"))
        back.setToolTip(back.accessibleName())
        back.clicked.connect(self._take_back)
        self._put_key(grid, back, 11)
        return grid

    def _put_key(self, grid: QGridLayout, key: Button, place: int) -> None:
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the number keys are there; Tab goes past these twelve
        key.setFixedSize(self._theme.px(KEY_WIDTH), self._theme.px(KEY_HEIGHT))
        grid.addWidget(key, place // 3, place % 3)
        self._keys.append(key)

    def _add(self, digit: str) -> None:
        if self._open and len(self._digits) < DIGITS:
            self._tell("", "muted")
            self._put(self._digits + digit)

    def _take_back(self) -> None:
        if self._open:
            self._put(self._digits[:-1])

    def _put(self, digits: str) -> None:
        self._digits = digits
        self.dots.show_count(len(digits))
        self.enter.setEnabled(len(digits) == DIGITS)

    def _say(self) -> None:
        typed = self._digits
        if len(typed) == DIGITS and self._open:
            self.dots.setFocus(Qt.FocusReason.OtherFocusReason)
            self._put("")
            self.typed.emit(typed)

    def _ready(self, *, ready: bool) -> None:
        self._tick.stop()
        # The button goes grey while numbers are missing: the keyboard must not wander off to somewhere else.
        if self.isVisible() and (self.enter.hasFocus() or ready):
            self.dots.setFocus(Qt.FocusReason.OtherFocusReason)
        self._open = ready
        self.dots.show_open(ready)
        self._put("")
        for key in self._keys:
            key.setEnabled(ready)

    def _count_down(self) -> None:
        left = self._ends_at - time.monotonic()
        if left <= 0:
            self.show_asking()
        else:
            seconds = -int(-left // 1)
            self._tell(self.tr("Beberapa kali belum cocok. Bisa dicoba lagi %n detik lagi.", "", seconds), "muted")

    def _tell(self, text: str, look: str) -> None:
        from aksi_desktop.ui.widgets.basics import restyle

        self.message.setText(text)
        if self.message.property("look") != look:
            self.message.setProperty("look", look)
            restyle(self.message)
