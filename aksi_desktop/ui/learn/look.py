"""What A−, A+ and Terang / Gelap do: change the theme now and remember it for the next time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aksi_desktop.ui.theme import SETTING_OF, ThemeChoice

if TYPE_CHECKING:
    from aksi_desktop.settings import Settings

    from aksi_desktop.ui.theme import Theme


class LookSettings:
    """Changes size and colours and writes them to the settings."""

    def __init__(self, *, theme: Theme, settings: Settings) -> None:
        self._theme = theme
        self._settings = settings

    def scale_by(self, step: int) -> None:
        """Larger or smaller by so many per cent, unless the school decided."""
        if "scale" in self._settings.locked:
            return
        self._theme.set_scale(self._theme.scale + step)
        self._settings.scale = self._theme.scale

    def switch_light(self) -> None:
        """From light to dark and back; high contrast goes to light. Nothing where the school decided."""
        if "theme" in self._settings.locked:
            return
        choice = ThemeChoice.LIGHT if self._theme.tokens.dark else ThemeChoice.DARK
        self._theme.set_choice(choice)
        self._settings.theme = SETTING_OF[choice]
