"""The bare command: the window. It is told apart here without the parser of all commands, which would delay it."""

from __future__ import annotations

import sys
from collections.abc import Sequence

_NO_DISPLAY = "Tidak ada layar di sini untuk membuka jendela. Gambar semua layarnya: aksi-desktop tour --out FOLDER."
_LANGUAGES = ("id", "en")


def window_asked(given: Sequence[str]) -> tuple[str | None, str] | None:
    """The data folder and language of a plain call for the window; None for anything the parser should judge."""
    found: dict[str, str] = {}
    rest = list(given)
    while rest:
        name, equals, value = rest.pop(0).partition("=")
        if name not in ("--data", "--lang") or name in found:
            return None
        if not equals:
            if not rest or rest[0].startswith("-"):
                return None
            value = rest.pop(0)
        if name == "--lang" and value not in _LANGUAGES:
            return None
        found[name] = value
    return found.get("--data"), found.get("--lang", "")


def open_window(data: str | None, language: str) -> int:
    """Open the window on a data folder; gives the exit code when it has closed (1: there is no display for it)."""
    from aksi_desktop.places import has_display

    if not has_display():
        print(_NO_DISPLAY, file=sys.stderr)
        return 1
    from aksi_desktop.desktop import data_folder_of, run_window
    from aksi_desktop.policy import read_policy

    policy = read_policy()
    return run_window(data_folder_of(data, policy), language=language, policy=policy)
