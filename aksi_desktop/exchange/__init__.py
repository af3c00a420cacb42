"""How records travel: the school and its join file, bundles, sticks, receipts.

Names are imported when first asked for: a window that opens needs to know its school, and nothing of bundles yet.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aksi_desktop.exchange.errors import BundleError, JoinError, SchoolError, StickError
    from aksi_desktop.exchange.sample_mark import is_sample, mark_sample
    from aksi_desktop.exchange.school import OpenLab, School, join, load_school, open_labs, recover
    from aksi_desktop.exchange.sync import StickReport, sync_stick
    from aksi_desktop.roster.school_file import SchoolSecrets
    from aksi_desktop.roster.words import RecoveryWords, RecoveryWordsError

_HOMES = {
    "aksi_desktop.exchange.errors": ("BundleError", "JoinError", "SchoolError", "StickError"),
    "aksi_desktop.exchange.sample_mark": ("is_sample", "mark_sample"),
    "aksi_desktop.exchange.school": ("OpenLab", "School", "join", "load_school", "open_labs", "recover"),
    "aksi_desktop.exchange.sync": ("StickReport", "sync_stick"),
    "aksi_desktop.roster.school_file": ("SchoolSecrets",),
    "aksi_desktop.roster.words": ("RecoveryWords", "RecoveryWordsError"),
}

__all__ = [
    "BundleError", "JoinError", "OpenLab", "RecoveryWords", "RecoveryWordsError", "School", "SchoolError",
    "SchoolSecrets", "StickError", "StickReport", "is_sample", "join", "load_school", "mark_sample", "open_labs",
    "recover", "sync_stick",
]  # fmt: skip


def __getattr__(name: str) -> object:
    """Import ``name`` from where it lives, and keep it."""
    for home, names in _HOMES.items():
        if name in names:
            value: object = getattr(import_module(home), name)
            globals()[name] = value
            return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
