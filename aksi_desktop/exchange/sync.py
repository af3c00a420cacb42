"""One visit to a stick: take what others brought, let go of what is safe, leave what is new.

Nothing here writes an event. Reading comes first, since it may empty the outbox and bring what the
written bundles should hold; a stick that can only be read still brings everything it has.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from aksi_desktop.exchange.errors import StickError
from aksi_desktop.exchange.leaving import Leaving
from aksi_desktop.exchange.report import StickReport
from aksi_desktop.exchange.sample_mark import is_sample
from aksi_desktop.exchange.stick import Stick
from aksi_desktop.exchange.taking import Taking
from aksi_desktop.exchange.visit import Progress, Visit

if TYPE_CHECKING:
    from aksi_desktop.exchange.school import School
    from aksi_desktop.records import Records
    from aksi_desktop.roster.school_file import SchoolSecrets

Direction = Literal["both", "fetch", "save"]


def sync_stick(
    records: Records,
    school: School | None,
    stick_dir: Path,
    unlocked: SchoolSecrets | None = None,
    progress: Progress | None = None,
    *,
    cancelled: Callable[[], bool] | None = None,
    direction: Direction = "both",
    send_sample: bool = False,
    report: StickReport | None = None,
) -> StickReport:
    """Exchange with a stick (or any folder that stands for one); what ``report`` holds is also right when it raises.

    On the collecting computer ``unlocked`` opens what the labs wrote; without it these bundles are
    listed as ``locked`` and the labs' own are still written. ``cancelled`` is asked between two steps.

    Raises:
        StickError: the stick cannot be used (further), or ``not-joined``, ``sample-stays``, ``cancelled``;
            whatever was imported or written before stays, nothing is half done.
        RecordsError: the records could not be written.
    """
    report = StickReport() if report is None else report
    if school is None:
        raise StickError("not-joined")
    contoh = is_sample(records)
    if contoh and not send_sample:
        raise StickError("sample-stays")
    school.enter(records)
    visit = Visit(records, school, Stick(stick_dir), report, contoh=contoh, progress=progress, cancelled=cancelled)
    try:
        if direction != "save":
            Taking(visit, unlocked).take()
        if direction != "fetch":
            Leaving(visit).leave()
    finally:
        report.left = len(records.outbox)
        report.slow = visit.stick.slow
    report.safe_to_pull = True
    return report
