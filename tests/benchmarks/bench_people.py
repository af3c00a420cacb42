"""The tab "Murid" with a whole school: 2,500 learners read, and narrowed with every key that is typed."""

from __future__ import annotations

import random
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from aksi_desktop.desktop import open_rooms, window_services
from aksi_desktop.exchange.school import School
from aksi_desktop.places import Places, lessons_folder
from aksi_desktop.roster import importing
from aksi_desktop.sample import invented_roster
from tests.benchmarks.report import Report, at_most

from aksi_desktop.ui.classroom.people import build_people
from aksi_desktop.ui.classroom.people.view import PeopleTab
from aksi_desktop.ui.jobs import SyncJobs
from aksi_desktop.ui.navigator import Navigator
from aksi_desktop.ui.services import Options
from aksi_desktop.ui.theme import Theme, ThemeChoice
from aksi_desktop.ui.window import build_window

SCHOOL = 2_500
PASSPHRASE = "kalimat sandi uji"


def measure(report: Report) -> None:
    if not report.wants("people/list") and not report.wants("people/type"):
        return
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme = Theme(application, lessons_folder().parent / "resources", choice=ThemeChoice.LIGHT)
    with tempfile.TemporaryDirectory() as place:
        rooms = open_rooms(Places(Path(place), "option"))
        try:
            school, _ = School.create(
                Path(place), rooms.records, name="SMK Uji", npsn="00000001", passphrase=PASSPHRASE
            )
            signer = school.unlock(PASSPHRASE).admin_key()
            raw = invented_roster(SCHOOL, random.Random(3)).encode()
            importing.apply(rooms.records, importing.propose(rooms.roster, raw), signer=signer)
            window = build_window(
                theme=theme, services=lambda: window_services(rooms), options=Options(), jobs=SyncJobs(theme=theme)
            )
            _measure(report, theme, window.navigator, rooms.roster.classes()[0].id, window_services(rooms))
        finally:
            rooms.records.close()


def _measure(report: Report, theme: Theme, frame: Navigator, group: str, services: object) -> None:
    tab = build_people(theme=theme, services=services, jobs=SyncJobs(theme=theme), frame=frame)  # type: ignore[arg-type]
    assert isinstance(tab, PeopleTab)
    tab.resize(1100, 700)
    tab.show()
    card = tab.presenter.roster.class_of(group)
    assert card is not None
    tab.show_class(card)
    tab.in_school.click()
    assert tab.people.rowCount() == SCHOOL
    typed = iter(("s", "si", "sit", "siti", "12", "x 1", "") * 1000)

    def read() -> float:
        return _took(tab.refresh)

    def key() -> float:
        text = next(typed)
        return _took(lambda: tab.search.setText(text))

    report.measure("people/list", ours=read, bar=at_most(200), pick="p95")
    report.measure("people/type", ours=key, bar=at_most(200), pick="p95")
    tab.close()


def _took(work: object) -> float:
    """Milliseconds until what was asked stands painted."""
    began = time.perf_counter()
    work()  # type: ignore[operator]
    QCoreApplication.processEvents()
    return (time.perf_counter() - began) * 1000
