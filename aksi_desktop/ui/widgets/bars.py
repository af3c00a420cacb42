"""The top bar of focus screens and the bar that says something without stopping the work."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from aksi_desktop.ui.widgets.basics import Button, IconButton, IconLabel, label, restyle

if TYPE_CHECKING:
    from collections.abc import Callable

    from aksi_desktop.ui.theme import Theme

MessageTone = Literal["info", "good", "warn", "bad"]
_LOOKS = {
    "info": ("info", "sky"), "good": ("circle-check", "brand"), "warn": ("triangle-alert", "sun_ink"),
    "bad": ("circle-alert", "rose"),
}  # fmt: skip
GOOD_STAYS_MS = 6000


class TopBar(QFrame):
    """The bar over a focus screen. Put widgets into ``body``; the small help icon stays at its right end.

    With ``sign_out`` the way out of the session stands before it: a learner's screens show it, whatever is open.
    """

    help_asked = Signal()
    sign_out_asked = Signal()

    def __init__(self, *, theme: Theme, sign_out: bool = False) -> None:
        super().__init__()
        self.setProperty("look", "bar")
        outer = QHBoxLayout(self)
        outer.setContentsMargins(theme.px(24), theme.px(8), theme.px(24), theme.px(8))
        outer.setSpacing(theme.px(10))
        self.body = QHBoxLayout()
        self.body.setSpacing(theme.px(8))
        outer.addLayout(self.body, 1)
        if sign_out:
            leave = QCoreApplication.translate("TopBar", "Keluar / ganti murid (Ctrl+Shift+K)")
            self.sign_out_button = IconButton("log-out", leave, theme=theme)
            self.sign_out_button.clicked.connect(self.sign_out_asked)
            outer.addWidget(self.sign_out_button)
        name = QCoreApplication.translate("TopBar", "Butuh bantuan?")
        self.help_button = IconButton("life-buoy", name, theme=theme, role="rose")
        self.help_button.clicked.connect(self.help_asked)
        outer.addWidget(self.help_button)


class MessageBar(QFrame):
    """One message at a time over the content; it never takes the keyboard. Good news leaves by itself."""

    dismissed = Signal()

    def __init__(self, *, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._action: Callable[[], None] | None = None
        self.setProperty("look", "message")
        self.setProperty("tone", "info")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        self._filled = False
        self.hide()

    def _fill(self) -> None:
        """Make what is inside when there is something to say: most runs begin without."""
        theme = self._theme
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(24), theme.px(8), theme.px(12), theme.px(8))
        layout.setSpacing(theme.px(12))
        self._icon = IconLabel("info", theme=theme, role="sky")
        self.text = label("", "body")
        self._button = Button("", "secondary", theme=theme)
        self._close = IconButton("x", self.tr("Tutup pesan ini"), theme=theme, bare=True)
        layout.addWidget(self._icon)
        layout.addWidget(self.text, 1)
        layout.addWidget(self._button)
        layout.addWidget(self._close)
        layout.setAlignment(self._icon, Qt.AlignmentFlag.AlignVCenter)
        self._close.clicked.connect(self.dismiss)
        self._button.clicked.connect(self._act)
        self._filled = True

    def say(
        self, text: str, tone: MessageTone = "info", *, action: tuple[str, Callable[[], None]] | None = None
    ) -> None:
        """Show ``text``; ``action`` is the word on a button and what it does (the bar then closes)."""
        if not self._filled:
            self._fill()
        icon, role = _LOOKS[tone]
        self._icon.set_icon(icon, role)
        self.text.setText(text)
        self.setAccessibleName(text)
        self.setProperty("tone", tone)
        restyle(self)
        self._button.setVisible(action is not None)
        self._action = None
        if action is not None:
            self._button.setText(action[0])
            self._action = action[1]
        self.show()
        self._timer.stop()
        if tone in ("good", "info") and action is None:
            self._timer.start(GOOD_STAYS_MS)

    def dismiss(self) -> None:
        """Take the message away."""
        self._timer.stop()
        self.hide()
        self.dismissed.emit()

    def _act(self) -> None:
        action = self._action
        self.dismiss()
        if action is not None:
            action()


def spacer() -> QWidget:
    """An empty widget that takes the free width of a bar."""
    made = QWidget()
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    return made
