"""How records travel: the school and its join file, bundles, sticks, receipts.

Names are imported when first asked for: a window that opens needs to know its school, and nothing of bundles yet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from aksi_desktop.lazy import lazily

if TYPE_CHECKING:
    from aksi_desktop.exchange.errors import BundleError, JoinError, SchoolError, StickError
    from aksi_desktop.exchange.labs import OpenLab, open_labs
    from aksi_desktop.exchange.report import StickReport
    from aksi_desktop.exchange.sample_mark import is_sample, mark_sample
    from aksi_desktop.exchange.school import School, join, load_school, recover
    from aksi_desktop.exchange.sync import sync_stick
    from aksi_desktop.roster.school_file import SchoolSecrets
    from aksi_desktop.roster.words import RecoveryWords, RecoveryWordsError

__all__ = [
    "BundleError", "JoinError", "OpenLab", "RecoveryWords", "RecoveryWordsError", "School", "SchoolError",
    "SchoolSecrets", "StickError", "StickReport", "is_sample", "join", "load_school", "mark_sample", "open_labs",
    "recover", "sync_stick",
]  # fmt: skip

__getattr__ = lazily(
    __name__,
    {
        "errors": "BundleError JoinError SchoolError StickError",
        "labs": "OpenLab open_labs",
        "report": "StickReport",
        "sample_mark": "is_sample mark_sample",
        "school": "School join load_school recover",
        "sync": "sync_stick",
        "aksi_desktop.roster.school_file": "SchoolSecrets",
        "aksi_desktop.roster.words": "RecoveryWords RecoveryWordsError",
    },
)
