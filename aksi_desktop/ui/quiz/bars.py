"""The bars over and under a question: the way out, how far one is, help; keys, hint, and the one filled button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from aksi_desktop.ui.widgets import Button, Chip, ProgressTrack, TopBar, label
from aksi_desktop.ui.widgets.one_line import OneLine

if TYPE_CHECKING:
    from aksi_desktop.ui.quiz.model import After, Mode
    from aksi_desktop.ui.theme import Theme


class QuizBar(TopBar):
    """Keluar, what it is, progress, "4 dari 9", help."""

    leave_asked = Signal()

    def __init__(self, *, theme: Theme) -> None:
        super().__init__(theme=theme, sign_out=True)
        self.leave = Button("", "link", theme=theme, icon="x", icon_size=18)
        self.leave.setMinimumHeight(theme.px(40))
        self.leave.clicked.connect(self.leave_asked)
        self.track = ProgressTrack(theme=theme)
        stretching = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        stretching.setRetainSizeWhenHidden(True)
        self.track.setSizePolicy(stretching)
        self.place = label("", "muted", wrap=False)
        self.body.setSpacing(theme.px(16))
        self.mark = Chip()
        self.mark.hide()
        self.body.addWidget(self.leave)
        self.body.addWidget(self.mark)
        self.body.addWidget(self.track, 1)
        self.body.addWidget(self.place)

    def show_place(self, number: int, total: int, answered: int, *, stored: bool) -> None:
        """Say which question this is and how many are answered."""
        words = self.tr("Keluar (jawaban tersimpan)") if stored else self.tr("Keluar (tidak ada yang disimpan)")
        self.leave.setText(words)
        self.track.show()
        self.place.setText(self.tr("{0} dari {1}").format(number, total))
        self.show_answered(answered, total)

    def show_mode(self, mode: Mode, after: After = "") -> None:
        """Say that this is a test, or practice of what is a test too; plain practice needs no word."""
        if mode == "tes":
            self.mark.show_state(self.tr("Tes"), "sun")
        elif mode == "pembahasan":
            self.mark.show_state(self.tr("Tes · pembahasan"), "brand")
            self.leave.setText(self.tr("Keluar"))
        else:
            self.mark.show_state(self.tr("Latihan"), "plain")
        self.mark.setVisible(mode != "latihan" or bool(after))

    def show_start(self) -> None:
        """A test has not begun: nothing is answered, nothing is to be kept."""
        self.show_end()
        self.show_mode("tes")
        self.track.hide()

    def show_answered(self, answered: int, total: int) -> None:
        """Move the progress bar; with everything else at the next paint, not at once as Qt would."""
        self.track.setUpdatesEnabled(False)
        self.track.show_part(answered, total, self.tr("{0} dari {1} soal sudah diperiksa").format(answered, total))
        self.track.setUpdatesEnabled(True)

    def show_end(self) -> None:
        """All questions are behind."""
        self.leave.setText(self.tr("Keluar"))
        self.place.setText("")
        self.mark.hide()


class QuizFoot(QFrame):
    """Keys on the left, the hint beside them, the filled button on the right."""

    hint_asked = Signal()
    confirm_asked = Signal()
    reasons_asked = Signal()
    skip_asked = Signal()

    def __init__(self, *, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "footbar")
        self._keys = OneLine("", "small")
        self.hint = Button(self.tr("Petunjuk (?)"), "secondary", theme=theme, icon="lightbulb")
        self.hint.clicked.connect(self.hint_asked)
        self.reasons = Button(self.tr("Alasan pilihan lain"), "secondary", theme=theme)
        self.reasons.clicked.connect(self.reasons_asked)
        self.skip = Button(self.tr("Lewati dulu"), "secondary", theme=theme)
        self.skip.clicked.connect(self.skip_asked)
        self.confirm = Button("", "primary", theme=theme)
        self.confirm.clicked.connect(self.confirm_asked)
        self.confirm.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(32), theme.px(12), theme.px(32), theme.px(12))
        layout.setSpacing(theme.px(12))
        layout.addWidget(self._keys, 1)
        for widget in (self.hint, self.skip, self.reasons, self.confirm):
            layout.addWidget(widget)

    def show_open(self, keys: str, *, has_hint: bool) -> None:
        """A question waits for its answer."""
        parts = [part for part in (keys, self.tr("Enter memeriksa")) if part]
        self._keys.show_text(" · ".join(parts))
        self.hint.setVisible(has_hint)
        self.hint.setEnabled(True)
        self.reasons.hide()
        self.skip.hide()
        self.confirm.setText(self.tr("Periksa"))

    def show_test(self, keys: str, *, others: bool) -> None:
        """A question of a test waits: no hint; it can be left for later while ``others`` wait too."""
        self._keys.show_text(" · ".join(part for part in (keys, self.tr("Enter menyimpan")) if part))
        self.hint.hide()
        self.reasons.hide()
        self.skip.setVisible(others)
        self.confirm.setText(self.tr("Simpan jawaban"))

    def show_retry(self) -> None:
        """The answer could not be saved: the same key tries again."""
        self.confirm.setText(self.tr("Coba simpan lagi"))

    def show_checked(self, *, last: bool, more_reasons: bool) -> None:
        """The answer was checked; the same key goes on."""
        self._keys.show_text(self.tr("Enter melanjutkan"))
        self.hint.hide()
        self.skip.hide()
        self.reasons.setVisible(more_reasons)
        self.confirm.setText(self.tr("Lihat hasil") if last else self.tr("Soal berikutnya"))
