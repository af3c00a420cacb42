"""Work by file: 17,000 events out and in, a visit without news, and how small a bundle is."""

from __future__ import annotations

import itertools
import shutil
import tempfile
import time
from pathlib import Path

from aksi_desktop.exchange import School, SchoolSecrets, join, load_school, sync_stick
from aksi_desktop.exchange.sync import Direction
from aksi_desktop.records import Projection, Records, open_records
from tests.benchmarks.events import lines
from tests.benchmarks.report import Report, at_most
from tests.benchmarks.sample import sample_class

EVENTS = 17_000
_PASSPHRASE = "rahasia untuk mengukur"


def measure(report: Report) -> None:
    if report.wants("exchange/17000-by-file") or report.wants("exchange/nothing-new"):
        with tempfile.TemporaryDirectory() as place:
            _by_file(report, Path(place))
    if report.wants("exchange/bytes-an-event"):
        with tempfile.TemporaryDirectory() as place:
            _size(report, Path(place))


def _by_file(report: Report, place: Path) -> None:
    """A lab computer with a term's work that nobody fetched yet, and the school's computer."""
    hub = _open(place / "hub")
    school, _ = School.create(place / "hub", hub, name="SMK Ukur", npsn="20100123", passphrase=_PASSPHRASE)
    secrets = school.unlock(_PASSPHRASE)
    ticket = school.open_lab(hub, "Lab", to=place / "lab.aksi-gabung", secrets=secrets)
    hub.close()
    pc = _open(place / "pc")
    join(place / "pc", pc, ticket)
    pc.merge(lines(EVENTS))
    pc.outbox.refill()
    pc.close()
    numbers = itertools.count()

    def carry() -> float:
        round_ = place / f"round{next(numbers)}"
        (round_ / "usb").mkdir(parents=True)
        for name in ("hub", "pc"):
            shutil.copytree(place / name, round_ / name)
        seconds = _carry(round_, secrets)
        shutil.rmtree(round_)
        return seconds

    report.measure("exchange/17000-by-file", ours=carry, bar=at_most(2.0), unit="s")
    if report.wants("exchange/nothing-new"):
        (place / "usb").mkdir()
        records, school = _computer(place / "pc")
        sync_stick(records, school, place / "usb")
        report.measure(
            "exchange/nothing-new", ours=lambda: _timed(records, school, place / "usb"), bar=at_most(0.3), unit="s"
        )
        records.close()


def _carry(place: Path, secrets: SchoolSecrets) -> float:
    """Seconds that export here and import there take together, both programs running."""
    records, school = _computer(place / "pc")
    spent = _timed(records, school, place / "usb", direction="save")
    records.close()
    records, school = _computer(place / "hub")
    before = records.last_rid()
    spent += _timed(records, school, place / "usb", secrets, direction="fetch")
    came = records.last_rid() - before
    records.close()
    if came != EVENTS:
        raise RuntimeError(f"{came} of {EVENTS} events came in")
    return spent


def _size(report: Report, place: Path) -> None:
    folder = sample_class(place)
    (place / "usb").mkdir()
    records, school = _computer(folder)
    sent = sync_stick(records, school, place / "usb", send_sample=True)
    records.close()
    size = sum(path.stat().st_size for path in (place / "usb").rglob("*.aksi"))
    report.measure(
        "exchange/bytes-an-event", ours=lambda: size / sent.events_out, bar=at_most(75), unit="B", pick="once"
    )


def _timed(
    records: Records,
    school: School,
    stick: Path,
    secrets: SchoolSecrets | None = None,
    *,
    direction: Direction = "both",
) -> float:
    began = time.perf_counter()
    sync_stick(records, school, stick, secrets, direction=direction)
    return time.perf_counter() - began


def _computer(folder: Path) -> tuple[Records, School]:
    school = load_school(folder)
    assert school is not None
    return _open(folder), school


def _open(folder: Path) -> Records:
    return open_records(folder, projections=_projections(), app_version="ukur", label=folder.name)


def _projections() -> tuple[Projection, ...]:
    from aksi_desktop.learning import PROJECTIONS as LEARNING
    from aksi_desktop.roster.people import PROJECTIONS as ROSTER

    return (*ROSTER, *LEARNING)
