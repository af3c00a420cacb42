"""What a person is told after a visit to a stick."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class StickReport:
    """What a visit brought about. Numbers for a person count learners, not events.

    Attributes:
        read: bundles imported now.
        refused: pairs of file and code of ``BundleError``; nothing of these was imported.
        skipped: bundles meant for another computer of the school.
        locked: bundles that need the school's passphrase.
        written, removed: own bundles.
        learners_in, learners_out: learners whose new work came in or is in what was written.
        events_in, events_out: the same in events.
        receipts: events that left the outbox.
        left: events that still wait here for a receipt; on the collecting computer 0.
        slow: the stick is remarkably slow.
        safe_to_pull: everything is on the stick that should be; only then "aman dicabut".
    """

    read: list[str] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)
    locked: list[str] = field(default_factory=list)
    written: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    learners_in: int = 0
    learners_out: int = 0
    events_in: int = 0
    events_out: int = 0
    receipts: int = 0
    left: int = 0
    slow: bool = False
    safe_to_pull: bool = False
