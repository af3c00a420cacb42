"""Tampilan dan bahasa: theme, size of type, language. Each choice shows at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from aksi_desktop.ui.theme import MAX_SCALE, MIN_SCALE, ThemeChoice
from aksi_desktop.ui.widgets.basics import Button, Chip, IconButton, label
from aksi_desktop.ui.widgets.cards import row
from aksi_desktop.ui.widgets.toggles import ToggleRow

if TYPE_CHECKING:
    from aksi_desktop.ui.theme import Theme

STEP = 10


class AppearanceDialog(QDialog):
    """Says what is chosen; the window does and remembers it."""

    theme_chosen = Signal(object)
    scale_chosen = Signal(int)
    language_chosen = Signal(str)

    def __init__(
        self, *, theme: Theme, language: str, parent: QWidget | None, locked: frozenset[str] = frozenset()
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._locked = locked
        self.setWindowTitle(self.tr("Tampilan dan bahasa"))
        layout = QVBoxLayout(self)
        side = theme.px(26)
        layout.setContentsMargins(side, side, side, theme.px(18))
        layout.setSpacing(theme.px(8))
        layout.addLayout(self._caption(self.tr("Warna"), "theme"))
        self._themes = self._make_themes()
        self._themes.setEnabled("theme" not in locked)
        layout.addWidget(self._themes)
        layout.addSpacing(theme.px(10))
        layout.addLayout(self._caption(self.tr("Ukuran huruf"), "scale"))
        layout.addWidget(self._make_scale())
        layout.addSpacing(theme.px(10))
        layout.addLayout(self._caption(self.tr("Bahasa"), "language"))
        languages = self._make_languages(language)
        languages.setEnabled("language" not in locked)
        layout.addWidget(languages)
        layout.addSpacing(theme.px(10))
        close = Button(self.tr("Selesai"), "primary", theme=theme)
        close.clicked.connect(self.accept)
        layout.addLayout(row(None, close))
        if "theme" not in locked:
            self._themes.focus_value()
        else:
            close.setFocus()

    def _caption(self, title: str, key: str) -> QHBoxLayout:
        """A heading, with a word about it where the school decided."""
        decided = Chip(self.tr("Diatur oleh sekolah"))
        if key not in self._locked:
            decided.hide()
        return row(label(title, "subheading", wrap=False), decided, None, spacing=self._theme.px(10))

    def _make_themes(self) -> ToggleRow:
        choices = (
            (ThemeChoice.FOLLOW, self.tr("Ikuti komputer"), "monitor"),
            (ThemeChoice.LIGHT, self.tr("Terang"), "sun"),
            (ThemeChoice.DARK, self.tr("Gelap"), "moon"),
            (ThemeChoice.CONTRAST, self.tr("Kontras tinggi"), "contrast"),
        )
        made = ToggleRow(choices, self._theme.choice, theme=self._theme)
        made.chosen.connect(lambda value: self.theme_chosen.emit(ThemeChoice(value)))
        return made

    def _make_scale(self) -> QWidget:
        self._percent = label("", "strong", wrap=False)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(MIN_SCALE // STEP, MAX_SCALE // STEP)
        self._slider.setPageStep(2)
        self._slider.setAccessibleName(self.tr("Ukuran huruf dalam persen"))
        self._slider.setValue(self._theme.scale // STEP)
        # Type changes when the handle rests: each change lays out the whole window anew.
        self._slider.setTracking(False)
        self._slider.valueChanged.connect(self._scale)
        self._slider.sliderMoved.connect(self._name_scale)
        self._name_scale(self._slider.value())
        smaller = IconButton("zoom-out", self.tr("Lebih kecil"), theme=self._theme)
        smaller.clicked.connect(lambda: self._slider.setValue(self._slider.value() - 1))
        larger = IconButton("zoom-in", self.tr("Lebih besar"), theme=self._theme)
        larger.clicked.connect(lambda: self._slider.setValue(self._slider.value() + 1))
        line = row(smaller, self._slider, larger, self._percent, spacing=self._theme.px(10))
        line.setStretch(1, 1)
        line.setContentsMargins(0, 0, 0, 0)
        made = QWidget()
        made.setLayout(line)
        made.setEnabled("scale" not in self._locked)
        return made

    def _make_languages(self, language: str) -> ToggleRow:
        made = ToggleRow((("id", "Bahasa Indonesia", ""), ("en", "English", "")), language, theme=self._theme)
        made.chosen.connect(self._speak)
        return made

    def _scale(self, value: int) -> None:
        self._name_scale(value)
        self.scale_chosen.emit(value * STEP)
        self.adjustSize()

    def _name_scale(self, value: int) -> None:
        self._percent.setText(self.tr("{0} %").format(value * STEP))

    def _speak(self, code: str) -> None:
        self.language_chosen.emit(code)
        self.accept()
