"""How records travel: the school and its join file, bundles, sticks, receipts."""

from __future__ import annotations

from aksi_desktop.exchange.errors import BundleError, JoinError, SchoolError, StickError
from aksi_desktop.exchange.school import OpenLab, School, join, load_school, open_labs, recover
from aksi_desktop.exchange.sync import StickReport, is_sample, mark_sample, sync_stick
from aksi_desktop.roster.school_file import SchoolSecrets
from aksi_desktop.roster.words import RecoveryWords, RecoveryWordsError

__all__ = [
    "BundleError", "JoinError", "OpenLab", "RecoveryWords", "RecoveryWordsError", "School", "SchoolError",
    "SchoolSecrets", "StickError", "StickReport", "is_sample", "join", "load_school", "mark_sample", "open_labs",
    "recover", "sync_stick",
]  # fmt: skip
