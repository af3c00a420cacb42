"""One place for colours, sizes and type: Fusion, a palette and a style sheet made from named roles."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette

from aksi_desktop.ui.icons import Icons
from aksi_desktop.ui.tokens import Tokens, load_tokens

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from aksi_desktop.curriculum import HtmlPalette

FAMILY = "Plus Jakarta Sans"
FIRST_FACES = ("PlusJakartaSans-Regular.ttf", "PlusJakartaSans-SemiBold.ttf", "PlusJakartaSans-Bold.ttf")
LATER_FACES = ("PlusJakartaSans-Medium.ttf", "PlusJakartaSans-Regular_Italic.ttf", "PlusJakartaSans-Bold_Italic.ttf")
MIN_SCALE, MAX_SCALE = 80, 200
HTML_ROLES = (
    "ink", "muted", "paper", "card", "line", "brand", "brand_soft", "sun", "sun_soft", "sun_ink", "rose", "rose_soft",
    "sky", "sky_soft", "plum", "plum_soft",
)  # fmt: skip
TICK = "tick"
_SIZE = re.compile(r"@px\((\d+)\)")
_ROLE = re.compile(r"@([a-z_]+)")


class ThemeChoice(StrEnum):
    """What a person can choose; the values are the names of the theme files."""

    FOLLOW = "ikut"
    LIGHT = "terang"
    DARK = "gelap"
    CONTRAST = "kontras"


#: How ``settings.theme`` names each choice.
SETTING_OF = {
    ThemeChoice.FOLLOW: "auto",
    ThemeChoice.LIGHT: "light",
    ThemeChoice.DARK: "dark",
    ThemeChoice.CONTRAST: "contrast",
}
CHOICE_OF = {setting: choice for choice, setting in SETTING_OF.items()}


class Theme(QObject):
    """Owns the look of the whole program.

    Sizes are given for 100 % and pass through ``px``; colours are asked for by role. ``changed`` fires after the
    palette and the style sheet have been replaced, so that painters, icons and lesson pages can follow.
    The style itself, Fusion, is asked for by ``boot.application_arguments``.
    ``icons`` gives the tinted icons.
    """

    changed = Signal()

    def __init__(
        self, app: QApplication, resources: Path, *, choice: ThemeChoice = ThemeChoice.FOLLOW, scale: int = 100
    ) -> None:
        super().__init__(app)
        self._app = app
        self._resources = resources
        self._choice = choice
        self._scale = min(max(scale, MIN_SCALE), MAX_SCALE)
        self._loaded: dict[ThemeChoice, Tokens] = {}
        self._sheet = (resources / "themes" / "gaya.qss").read_text(encoding="utf-8")
        self._all_faces = False
        self.icons = Icons(self)
        self._load_faces(FIRST_FACES)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        self._apply()

    # -- what is chosen -------------------------------------------------------------------------------------------
    @property
    def choice(self) -> ThemeChoice:
        """What the person chose; ``FOLLOW`` until then."""
        return self._choice

    @property
    def scale(self) -> int:
        """Size of all type and spaces in per cent, 80 to 200."""
        return self._scale

    @property
    def resources(self) -> Path:
        """The folder with fonts, icons and themes."""
        return self._resources

    @property
    def tokens(self) -> Tokens:
        """The colours in force now."""
        shown = self._shown()
        if shown not in self._loaded:
            self._loaded[shown] = load_tokens(self._resources / "themes" / f"{shown.value}.toml")
        return self._loaded[shown]

    def set_choice(self, choice: ThemeChoice) -> None:
        """Show this theme from now on."""
        if choice is not self._choice:
            self._choice = choice
            self._apply()
            self.changed.emit()

    def set_scale(self, scale: int) -> None:
        """Set type and spaces to ``scale`` per cent (held within 80 to 200)."""
        scale = min(max(scale, MIN_SCALE), MAX_SCALE)
        if scale != self._scale:
            self._scale = scale
            self._apply()
            self.changed.emit()

    # -- what widgets ask -----------------------------------------------------------------------------------------
    def hex(self, role: str) -> str:
        """``#RRGGBB`` of a role. Raises ``KeyError`` for a name that is no role."""
        return self.tokens.roles[role]

    def color(self, role: str) -> QColor:
        """The colour of a role. Raises ``KeyError`` for a name that is no role."""
        return QColor(self.tokens.roles[role])

    def px(self, size: float) -> int:
        """Pixels for a size given at 100 %."""
        return max(1, round(size * self._scale / 100))

    def font(self, size: float = 15, weight: int = 400, *, italic: bool = False) -> QFont:
        """The program's typeface at ``size`` (pixels at 100 %) and ``weight`` (400, 500, 600, 700)."""
        font = QFont(FAMILY)
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight(weight))
        font.setItalic(italic)
        return font

    def html_palette(self) -> HtmlPalette:
        """The roles that the lesson renderer writes into its HTML."""
        from aksi_desktop.curriculum import HtmlPalette  # after first paint: it pulls in the Markdown reader

        return HtmlPalette(**{role: self.hex(role) for role in HTML_ROLES})

    def load_later_faces(self) -> None:
        """Load the faces that the first screen does not paint (italics, medium). Call once, after first paint."""
        self._load_faces(LATER_FACES if not self._all_faces else ())
        self._all_faces = True

    # -- inside ---------------------------------------------------------------------------------------------------
    def _shown(self) -> ThemeChoice:
        if self._choice is not ThemeChoice.FOLLOW:
            return self._choice
        dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return ThemeChoice.DARK if dark else ThemeChoice.LIGHT

    def _system_changed(self) -> None:
        if self._choice is ThemeChoice.FOLLOW:
            self._apply()
            self.changed.emit()

    def _load_faces(self, names: tuple[str, ...]) -> None:
        for name in names:
            QFontDatabase.addApplicationFont(str(self._resources / "fonts" / name))

    def _apply(self) -> None:
        self._app.setFont(self.font(15))
        self._app.setPalette(self._palette())
        self._app.setStyleSheet(self.styled(self._sheet))

    def styled(self, sheet: str) -> str:
        """A style sheet with ``@role``, ``@px(12)`` and ``@tick`` replaced by this theme's values."""
        sheet = _SIZE.sub(lambda found: f"{self.px(int(found[1]))}px", sheet)
        return _ROLE.sub(lambda found: self._tick() if found[1] == TICK else self.hex(found[1]), sheet)

    def _tick(self) -> str:
        """The tick of a box: a style sheet can show a picture only from a file, so each theme has its own."""
        path = (self._resources / "themes" / f"centang-{self._shown().value}.png").as_posix()
        return 'url("{}")'.format(path.replace('"', '\\"'))

    def _palette(self) -> QPalette:
        roles = {
            QPalette.ColorRole.Window: "paper",
            QPalette.ColorRole.WindowText: "ink",
            QPalette.ColorRole.Base: "card",
            QPalette.ColorRole.AlternateBase: "hover",
            QPalette.ColorRole.Text: "ink",
            QPalette.ColorRole.Button: "card",
            QPalette.ColorRole.ButtonText: "ink",
            QPalette.ColorRole.BrightText: "rose",
            QPalette.ColorRole.Highlight: "brand",
            QPalette.ColorRole.HighlightedText: "on_brand",
            QPalette.ColorRole.Link: "brand",
            QPalette.ColorRole.LinkVisited: "brand",
            QPalette.ColorRole.ToolTipBase: "card",
            QPalette.ColorRole.ToolTipText: "ink",
            QPalette.ColorRole.PlaceholderText: "muted",
            QPalette.ColorRole.Light: "hover",
            QPalette.ColorRole.Midlight: "track",
            QPalette.ColorRole.Mid: "line",
            QPalette.ColorRole.Dark: "border",
            QPalette.ColorRole.Shadow: "border",
            QPalette.ColorRole.Accent: "brand",
        }
        palette = QPalette()
        for role, name in roles.items():
            palette.setColor(role, self.color(name))
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("muted"))
        return palette
