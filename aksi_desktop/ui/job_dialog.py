"""The dialog that appears when a job lasts: what is being done, how far it is, and Cancel where that is possible."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from aksi_desktop.ui.widgets.basics import Button, ProgressTrack, label
from aksi_desktop.ui.widgets.cards import row

if TYPE_CHECKING:
    from collections.abc import Callable

    from aksi_desktop.ui.theme import Theme

ESTIMATE_AFTER_S = 2.0


class JobDialog(QDialog):
    """Modal over the window; it closes only when the job ends."""

    def __init__(
        self, title: str, *, theme: Theme, on_cancel: Callable[[], None] | None, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._on_cancel = on_cancel
        self._since = time.monotonic()
        self.setWindowTitle(title)
        self.setModal(True)
        self.setMinimumWidth(theme.px(380))
        self._text = label(title, "strong")
        self._detail = label("", "muted")
        self._track = ProgressTrack(theme=theme)
        self._track.show_busy()
        layout = QVBoxLayout(self)
        side = theme.px(22)
        layout.setContentsMargins(side, side, side, side)
        layout.setSpacing(theme.px(12))
        for part in (self._text, self._track, self._detail):
            layout.addWidget(part)
        self._cancel = Button(self.tr("Batalkan"), theme=theme)
        if on_cancel is None:
            self._cancel.hide()
        self._cancel.clicked.connect(self.reject)
        layout.addLayout(row(None, self._cancel))

    def show_step(self, done: int, of: int, text: str) -> None:
        """Show progress and, after two seconds, about how long it will still take."""
        if of > 0:
            self._track.show_part(done, of)
        passed = time.monotonic() - self._since
        parts = [text] if text else []
        if of > 0 and done > 0 and passed > ESTIMATE_AFTER_S:
            left = int(passed * (of - done) / done) + 1
            parts.append(self.tr("sekitar {0} detik lagi").format(left))
        self._detail.setText(" · ".join(parts))

    def reject(self) -> None:
        """Esc and Cancel: ask the job to stop; the dialog goes when it has stopped."""
        if self._on_cancel is not None:
            self._on_cancel()
            self._cancel.setEnabled(False)
            self._detail.setText(self.tr("Menghentikan…"))
