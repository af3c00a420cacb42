"""Kelas with a real class: the matrix read and painted whole, and 2,500 learners listed and filtered."""

from __future__ import annotations

import itertools
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from aksi_desktop.assessment import Answer
from aksi_desktop.classroom.matrix import Matrix
from aksi_desktop.classroom.overview import Overview
from aksi_desktop.classroom.tasks import Tasks
from aksi_desktop.curriculum import Library
from aksi_desktop.desktop import Rooms, open_rooms, window_services
from aksi_desktop.exchange.school import School, load_school
from aksi_desktop.learning import Learning
from aksi_desktop.learning.sample import right_answer
from aksi_desktop.places import Places, lessons_folder
from aksi_desktop.roster import importing
from aksi_desktop.roster.placements import Placements
from aksi_desktop.roster.school_file import SchoolSecrets
from aksi_desktop.sample import invented_roster
from tests.benchmarks.report import Report, at_most
from tests.learning.conftest import QUIZ, Shelf

from aksi_desktop.ui.classroom.people.view import PeopleTab
from aksi_desktop.ui.classroom.progress.table import MatrixTable
from aksi_desktop.ui.frame import Teacher
from aksi_desktop.ui.jobs import SyncJobs
from aksi_desktop.ui.theme import Theme, ThemeChoice
from aksi_desktop.ui.window import build_window

LEARNERS, UNITS, SCHOOL = 36, 39, 2_500
PASSPHRASE = "kalimat sandi uji"


def measure(report: Report) -> None:
    if not any(report.wants(f"class/{row}") for row in ("redraw", "read", "people", "filter")):
        return
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme = Theme(application, lessons_folder().parent / "resources", choice=ThemeChoice.LIGHT)
    with tempfile.TemporaryDirectory() as place:
        if report.wants("class/redraw") or report.wants("class/read"):
            with _school(Path(place) / "class", LEARNERS) as rooms:
                library = _shelf(Path(place) / "lessons")
                _work(rooms, library)
                group = rooms.roster.classes()[0].id
                tasks = Tasks(rooms.records, rooms.roster, library)
                overview = Overview(
                    rooms.records, rooms.roster, library, tasks=tasks, placements=Placements(rooms.records)
                )
                report.measure("class/read", ours=lambda: _took(lambda: overview.matrix(group)), bar=at_most(200))
                _measure_redraw(report, theme, overview.matrix(group))
        if report.wants("class/people") or report.wants("class/filter"):
            with _school(Path(place) / "school", SCHOOL) as rooms:
                school = load_school(rooms.places.data)
                assert school is not None
                _measure_people(report, theme, rooms, school.unlock(PASSPHRASE))


def _measure_redraw(report: Report, theme: Theme, matrix: Matrix) -> None:
    """All 36 times 39 cells with their headers, as large as they are at 100 %."""
    assert (len(matrix.people), len(matrix.units)) == (LEARNERS, UNITS)
    table = MatrixTable(theme=theme)
    table.resize(2600, 1500)
    table.show_matrix(matrix, masked=False)
    table.show()
    QCoreApplication.processEvents()
    last = table.visualRect(table.matrix.index(LEARNERS - 1, UNITS - 1))
    assert table.viewport().rect().contains(last)
    parts = (table.viewport(), table.horizontalHeader(), table.verticalHeader())

    def redraw() -> None:
        for part in parts:
            part.repaint()

    report.measure("class/redraw", ours=lambda: _took(redraw), bar=at_most(50))
    table.close()


def _measure_people(report: Report, theme: Theme, rooms: Rooms, secrets: SchoolSecrets) -> None:
    """From the click or the key to the painted list, in the real window, the reading aside included."""
    window = build_window(theme=theme, services=window_services(rooms), jobs=SyncJobs(theme=theme))
    window.show()
    _rest(200)
    window.entrance.enter_teacher(Teacher("0" * 32, "Ratna Kusuma", "Bu Ratna", "guru"), secrets)
    window.navigator.open_class(rooms.roster.classes()[0].id, "murid")
    tab = window.findChild(PeopleTab)
    assert tab is not None

    def list_school() -> float:
        tab.presenter.set_scope("class")
        QCoreApplication.processEvents()
        began = time.perf_counter()
        tab.presenter.set_scope("school")
        QCoreApplication.processEvents()
        return (time.perf_counter() - began) * 1000

    typed = itertools.cycle(("s", "si", "sit", "siti", "siti w", "", "rangga", "12"))

    def filter_school() -> None:
        tab.search.setText(next(typed))
        QCoreApplication.processEvents()

    report.measure("class/people", ours=list_school, bar=at_most(200))
    assert len(tab.presenter._rows) == SCHOOL
    report.measure("class/filter", ours=lambda: _took(filter_school), bar=at_most(200), pick="p95")
    window.close()
    _rest(50)


def _rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _shelf(folder: Path) -> Library:
    """Three modules of 13 units each, every unit with a quiz."""
    shelf = Shelf(folder)
    for number in range(UNITS):
        shelf.lesson(f"M{number // 13}{number % 13:02}", quiz=QUIZ, module=f"modul-{number // 13}")
    return shelf.library()


def _work(rooms: Rooms, library: Library) -> None:
    """Most units done by most learners, a quiz each; some only begun; some not."""
    learning, rng = Learning(rooms.records, library), random.Random(5)
    for card in rooms.roster.everyone():
        with rooms.records.together():
            for unit in library.cards_in_order():
                chance = rng.random()
                if chance < 0.6:
                    state = learning.start_attempt(card.id, unit.code)
                    for item in (item for item in state.quiz.items if item.machine_marked):
                        learning.answer(state, item, right_answer(item) if rng.random() < 0.7 else Answer())
                    learning.finish(state)
                elif chance < 0.85:
                    learning.section_done(card.id, unit.code, unit.sections[0].id)


def _took(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


@contextmanager
def _school(folder: Path, learners: int) -> Iterator[Rooms]:
    """A school with an invented roster, made by the services that people use."""
    rooms = open_rooms(Places(folder, "option"))
    try:
        school, _ = School.create(
            folder, rooms.records, name="SMK Uji", npsn="00000001", passphrase=PASSPHRASE, province=""
        )
        signer = school.unlock(PASSPHRASE).admin_key()
        proposal = importing.propose(rooms.roster, invented_roster(learners, random.Random(3)).encode())
        importing.apply(rooms.records, proposal, signer=signer, year="2026/2027")
        yield rooms
    finally:
        rooms.records.close()
