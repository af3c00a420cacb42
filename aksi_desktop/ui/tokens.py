"""Design tokens: the named colours of one theme, read from ``resources/themes/*.toml``. No Qt here."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from pathlib import Path

ROLES = (
    "ink", "muted", "paper", "card", "line", "border", "track", "hover", "brand", "on_brand", "brand_soft",
    "hero", "on_hero", "on_hero_muted", "sun", "sun_soft", "sun_ink", "rose", "rose_soft", "sky", "sky_soft",
    "plum", "plum_soft", "focus",
)  # fmt: skip

#: Every pair that some screen paints as text on a surface. ``sun`` is missing on purpose: it is never text.
TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    *((text, surface) for text in ("ink", "muted", "brand", "rose", "sun_ink", "sky", "plum")
      for surface in ("paper", "card", "hover")),
    *(("ink", surface) for surface in ("brand_soft", "sun_soft", "rose_soft", "sky_soft", "plum_soft", "track")),
    ("muted", "brand_soft"), ("brand", "brand_soft"), ("sun_ink", "sun_soft"), ("rose", "rose_soft"),
    ("sky", "sky_soft"), ("plum", "plum_soft"), ("muted", "track"), ("on_brand", "brand"),
    ("on_hero", "hero"), ("on_hero_muted", "hero"), ("hero", "on_hero"),
)  # fmt: skip
#: Edges and marks that carry meaning and need 3:1 against what lies around them.
MARK_PAIRS: tuple[tuple[str, str], ...] = (
    ("border", "card"), ("border", "paper"), ("focus", "card"), ("focus", "paper"), ("brand", "track"),
)  # fmt: skip

_HEX = re.compile(r"#[0-9A-Fa-f]{6}")


class Tokens(msgspec.Struct, frozen=True):
    """The colours of one theme. ``roles`` maps each name in ``ROLES`` to ``#RRGGBB``."""

    name: str
    dark: bool
    roles: Mapping[str, str]

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self.roles.items())


def load_tokens(path: Path) -> Tokens:
    """Read one theme file.

    Raises ``ValueError`` naming the file and the role when a role is missing, unknown or no colour.
    """
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    roles = data.get("roles", {})
    wrong = sorted(set(ROLES) ^ set(roles)) + [name for name, value in roles.items() if not _HEX.fullmatch(str(value))]
    if wrong:
        message = f"{path.name}: roles missing, unknown or no colour: {', '.join(wrong)}"
        raise ValueError(message)
    return Tokens(name=str(data["name"]), dark=bool(data["dark"]), roles=roles)


def luminance(colour: str) -> float:
    """Relative luminance (0..1) of ``#RRGGBB`` as WCAG 2 defines it."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio (1..21) of two ``#RRGGBB`` colours."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
