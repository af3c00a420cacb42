"""What the window is given: the rooms below, built by ``desktop.py`` and passed on by keyword."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aksi_desktop.curriculum import Library
    from aksi_desktop.learning import Learning
    from aksi_desktop.places import Places
    from aksi_desktop.records import Records
    from aksi_desktop.roster import Roster
    from aksi_desktop.settings import Settings


@dataclass(frozen=True, slots=True)
class Services:
    """Every service that a screen may ask. Screens take the ones they need, never the whole."""

    records: Records
    library: Library
    learning: Learning
    roster: Roster
    places: Places
    settings: Settings


@dataclass(frozen=True, slots=True)
class Options:
    """What this run was asked for on the command line. ``sample`` marks Kelas contoh."""

    sample: bool = False
