"""For ``dev.py bench``: the window says on standard output when it has painted and when Beranda stands.

``AKSI_TRACE_START=1`` prints ``PAINTED <ns>``; with ``AKSI_TRACE_START=beranda`` the first learner of the first class
(or a guest) also signs in by itself, and ``FILLED <ns>`` follows. The clock is the monotonic one.
"""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from aksi_desktop.ui.frame import Learner

if TYPE_CHECKING:
    from aksi_desktop.ui.window import MainWindow


def follow(window: MainWindow) -> None:
    """Connect to ``window`` before it is shown; does nothing unless ``AKSI_TRACE_START`` is set."""
    wanted = os.environ.get("AKSI_TRACE_START", "")
    if not wanted:
        return
    window.shell_painted.connect(lambda: _say("PAINTED"))
    window.home_filled.connect(lambda: _say("FILLED"))
    if wanted == "beranda":
        window.services_ready.connect(lambda: _enter(window))


def _say(word: str) -> None:
    print(word, time.monotonic_ns(), flush=True)  # noqa: T201 - the bench reads it


def _enter(window: MainWindow) -> None:
    roster = window.navigator.services.roster
    for group in roster.classes():
        for card in roster.learners(group.id):
            window.entrance.enter(Learner(card.id, card.call_name, card.name, group.id, group.name))
            return
    window.entrance.enter(None)
