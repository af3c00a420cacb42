"""Every command of the program; the bare one opens the window."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from aksi_desktop.cli.window import open_window, window_asked

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window, or run one command; gives the exit code (see ``cli.main``)."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    asked = window_asked(given)
    if asked is not None:
        return open_window(*asked)
    from aksi_desktop.cli.main import main as run_command

    return run_command(given)
