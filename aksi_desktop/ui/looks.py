"""How the window looks and speaks: theme, size, language, as people choose them and the school allows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from aksi_desktop.ui.theme import SETTING_OF, Theme, ThemeChoice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from aksi_desktop.settings import Settings

    from aksi_desktop.ui.navigator import Navigator


class Looks(QObject):
    """Shows a choice at once and remembers it. What the school's policy decided stays, and that is said.

    ``spoken`` fires when the language has changed: whatever shows words has to be made anew.
    """

    spoken = Signal()

    def __init__(self, *, theme: Theme, navigator: Navigator, over: QWidget) -> None:
        super().__init__(over)
        self._theme = theme
        self._navigator = navigator
        self._over = over

    def open_appearance(self) -> None:
        """Choose theme, size and language."""
        from aksi_desktop.ui.appearance import AppearanceDialog

        settings = self._settings
        language = settings.language if settings is not None else "id"
        locked = settings.locked if settings is not None else frozenset()
        dialog = AppearanceDialog(theme=self._theme, language=language, parent=self._over, locked=locked)
        dialog.theme_chosen.connect(self.set_theme)
        dialog.scale_chosen.connect(self.set_scale)
        dialog.language_chosen.connect(self.set_language)
        dialog.open()

    def set_theme(self, choice: ThemeChoice) -> None:
        """Show this theme and remember it, unless the school decided."""
        if self._decided("theme"):
            return
        self._theme.set_choice(choice)
        if self._settings is not None:
            self._settings.theme = SETTING_OF[choice]

    def set_scale(self, scale: int) -> None:
        """Set the size of all type and remember it, unless the school decided."""
        if self._decided("scale"):
            return
        self._theme.set_scale(scale)
        if self._settings is not None:
            self._settings.scale = self._theme.scale

    def set_language(self, language: str) -> None:
        """Speak ``"id"`` or ``"en"`` and remember it, unless the school decided."""
        if self._decided("language"):
            return
        from aksi_desktop.ui.i18n import speak

        speak(language, resources=self._theme.resources)
        if self._settings is not None:
            self._settings.language = language
        self.spoken.emit()

    @property
    def _settings(self) -> Settings | None:
        return self._navigator.services.settings if self._navigator.ready else None

    def _decided(self, key: str) -> bool:
        """Whether the school's policy decided this setting; then it is said."""
        decided = self._settings is not None and key in self._settings.locked
        if decided:
            self._navigator.say(self.tr("Diatur oleh sekolah, jadi tidak bisa diubah di komputer ini."), "info")
        return decided
