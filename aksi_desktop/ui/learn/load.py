"""The Markdown reader, loaded aside before the first lesson: on a lab computer that takes most of a second."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from aksi_desktop.ui.jobs import Jobs

MODULES = ("aksi_desktop.curriculum.lesson", "aksi_desktop.curriculum.glossary", "aksi_desktop.curriculum.render")


def loaded() -> bool:
    """Whether a lesson can be opened at once."""
    return all(name in sys.modules for name in MODULES)


def when_loaded(jobs: Jobs, go_on: Callable[[], None]) -> None:
    """Call ``go_on`` now, or in the window's thread once the reader is loaded."""
    if loaded():
        go_on()
        return

    def load(_progress: object) -> None:
        for name in MODULES:
            import_module(name)

    def go(_result: object) -> None:
        go_on()

    jobs.run(load, go, lane="pool")
