"""Every command of the program; the bare one opens the window."""

from __future__ import annotations

from aksi_desktop.cli.main import main

__all__ = ["main"]
