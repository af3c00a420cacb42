"""The program's own test of an installation: ``aksi-desktop --selftest FILE.json``.

It does once, in a folder that is thrown away, what a school does every day, and writes how each step went. It touches
no data of anybody and opens no window that stays.
"""

from __future__ import annotations

import json
import platform
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aksi_desktop import __version__
from aksi_desktop.atomic import atomic_write
from aksi_desktop.places import Places, draw_unseen_without_display, lessons_folder, resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from aksi_desktop.curriculum import Library
    from aksi_desktop.desktop import Rooms

_PASSPHRASE = "hanya untuk pemeriksaan ini"
_PAINT_SECONDS = 20.0


class _Failed(Exception):
    """A step did not give what it should."""


def run(out: Path) -> int:
    """Run every step and write ``out``; gives 0 when all went well, 1 otherwise.

    ``out`` holds ``{"ok", "version", "python", "platform", "frozen", "steps": [{"name", "ok", "ms", "detail"}]}``.
    Raises ``OSError`` when ``out`` cannot be written.
    """
    draw_unseen_without_display()
    steps: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory(prefix="aksi-periksa-", ignore_cleanup_errors=True) as place:
        for name, work in _Steps(Path(place)).all():
            steps.append(_timed(name, work))
    ok = all(step["ok"] for step in steps)
    answer = {
        "ok": ok,
        "version": __version__,
        "python": platform.python_version(),
        "platform": platform.platform(),
        "sqlite": sqlite3.sqlite_version,
        "frozen": bool(getattr(sys, "frozen", False)),
        "steps": steps,
    }
    atomic_write(out, json.dumps(answer, ensure_ascii=False, indent=1) + "\n")
    return 0 if ok else 1


def _timed(name: str, work: Callable[[], str]) -> dict[str, Any]:
    began = time.perf_counter()
    try:
        detail, ok = work(), True
    except Exception as error:  # noqa: BLE001 - one broken step must not hide the others, and it is reported
        detail, ok = f"{type(error).__name__}: {error}", False
    return {"name": name, "ok": ok, "ms": round((time.perf_counter() - began) * 1000, 1), "detail": detail}


class _Steps:
    """The steps in order; each gives a few words and raises when something is wrong."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._library: Library | None = None

    def all(self) -> list[tuple[str, Callable[[], str]]]:
        """Every step with its name."""
        return [
            ("records", self._records),
            ("lessons", self._lessons),
            ("render", self._render),
            ("bundle", self._bundle),
            ("fonts", self._fonts),
            ("icons", self._icons),
            ("translations", self._translations),
            ("window", self._window),
        ]

    def _places(self, name: str) -> Places:
        return Places(self._folder / name, "option")

    def _rooms(self, name: str) -> Rooms:
        from aksi_desktop.desktop import open_rooms

        return open_rooms(self._places(name))

    def _records(self) -> str:
        """A fact is there after closing and opening again, and the database is sound."""
        from aksi_desktop.records import Fact, new_id

        rooms = self._rooms("catatan")
        learner = new_id()
        try:
            data = {"lesson": "OR1", "section": "pembuka", "revision": "0" * 16}
            rooms.records.append(Fact("section.done", by=learner, about=learner, obj="OR1/pembuka", data=data))
            before = rooms.records.status()
        finally:
            rooms.records.close()
        rooms = self._rooms("catatan")
        try:
            after, wrong = rooms.records.status(), rooms.records.verify().wrong
        finally:
            rooms.records.close()
        _require(before == after and after.events > 0 and not wrong, f"{before} became {after} {wrong}")
        return f"{after.events} events, SQLite {sqlite3.sqlite_version}"

    def _lessons(self) -> str:
        from aksi_desktop.curriculum import load_library

        library = load_library(lessons_folder())
        cards = [card for module in library.modules for card in module.lessons]
        faults = [complaint for complaint in library.complaints if complaint.severity == "galat"]
        _require(bool(cards), "no lessons found")
        _require(not faults, f"{len(faults)} faults, first: {faults[0] if faults else ''}")
        quizzes = [card for card in cards if card.has_quiz and library.quiz(card.code)]
        _require(bool(quizzes), "no quiz could be read")
        self._library = library
        return f"{len(cards)} lessons, {len(quizzes)} quizzes"

    def _render(self) -> str:
        """Every section of every lesson becomes what the reading view shows."""
        from aksi_desktop.curriculum import HtmlPart, render_html

        from aksi_desktop.ui.theme import Theme

        _require(self._library is not None, "there is no library")
        assert self._library is not None
        palette = Theme(_application(), resource("themes").parent).html_palette()
        count = 0
        for module in self._library.modules:
            for card in module.lessons:
                for section in self._library.lesson(card.code).sections:
                    parts = render_html(section.blocks, palette, 18)
                    _require(any(isinstance(part, HtmlPart) for part in parts), f"{card.code}/{section.id} is empty")
                    count += 1
        return f"{count} sections"

    def _bundle(self) -> str:
        """A school, a computer that joins it by file, and its work on a stick: signature, age, zstd."""
        from aksi_desktop.exchange import School, join, load_school, sync_stick
        from aksi_desktop.records import Fact, new_id

        stick = self._folder / "stik"
        stick.mkdir()
        teacher, pupil = self._rooms("guru"), self._rooms("lab")
        try:
            school, _ = School.create(
                teacher.places.data, teacher.records, name="SMK Periksa", npsn="00000000", passphrase=_PASSPHRASE
            )
            ticket = self._folder / "lab.aksi-gabung"
            school.open_lab(teacher.records, "Lab", to=ticket, passphrase=_PASSPHRASE)
            joined = join(pupil.places.data, pupil.records, ticket)
            learner = new_id()
            data = {"lesson": "OR1", "revision": "0" * 16, "how": "selesai"}
            pupil.records.append(Fact("lesson.finished", by=learner, about=learner, obj="OR1", data=data))
            there = sync_stick(pupil.records, joined, stick)
            _require(there.safe_to_pull and bool(there.written), "nothing was written to the stick")
            hub = load_school(teacher.places.data)
            _require(hub is not None, "the school's file is gone")
            assert hub is not None
            sync_stick(teacher.records, hub, stick, hub.unlock(_PASSPHRASE))
            _require(bool(teacher.records.events(about=learner)), "the teacher's computer did not get the work")
            size = sum(path.stat().st_size for path in stick.rglob("*.aksi"))
        finally:
            teacher.records.close()
            pupil.records.close()
        return f"{size} bytes on the stick"

    def _fonts(self) -> str:
        from PySide6.QtGui import QFontInfo

        from aksi_desktop.ui.theme import FAMILY, Theme

        theme = Theme(_application(), resource("themes").parent)
        shown = QFontInfo(theme.font()).family()
        _require(shown == FAMILY, f"{shown} instead of {FAMILY}")
        return shown

    def _icons(self) -> str:
        from PySide6.QtGui import QIcon

        files = sorted(resource("icons").glob("*.svg"))
        _application()
        blank = [file.name for file in files if QIcon(str(file)).pixmap(24, 24).toImage().isNull()]
        _require(bool(files) and not blank, f"blank: {', '.join(blank) or 'all'}")
        return f"{len(files)} icons"

    def _translations(self) -> str:
        from PySide6.QtCore import QTranslator

        files = sorted(resource("translations").glob("*.qm"))
        _application()
        broken = [file.name for file in files if not QTranslator().load(str(file))]
        _require(bool(files) and not broken, f"cannot be read: {', '.join(broken) or 'none is there'}")
        return ", ".join(file.stem for file in files)

    def _window(self) -> str:
        """The real window paints, fills, and shows more than one colour."""
        from PySide6.QtTest import QTest

        from aksi_desktop.desktop import window_services

        from aksi_desktop.ui.theme import Theme, ThemeChoice
        from aksi_desktop.ui.window import build_window

        application = _application()
        theme = Theme(application, resource("themes").parent, choice=ThemeChoice.LIGHT)
        rooms = self._rooms("jendela")
        window = build_window(theme=theme, services=window_services(rooms))
        try:
            window.show()
            limit = time.monotonic() + _PAINT_SECONDS
            while not window.navigator.ready and time.monotonic() < limit:
                QTest.qWait(10)
            window.entrance.enter(None)
            QTest.qWait(50)
            shot = window.grab().toImage().scaled(160, 90)
        finally:
            window.close()
            window.deleteLater()
            QTest.qWait(1)
            rooms.records.close()
        colours = {shot.pixel(x, y) for x in range(shot.width()) for y in range(shot.height())}
        _require(len(colours) > 20, f"{len(colours)} colours only")
        return f"{application.platformName()}, {len(colours)} colours"


def _application() -> QApplication:
    from PySide6.QtWidgets import QApplication

    from aksi_desktop.ui.boot import application_arguments

    running = QApplication.instance()
    return running if isinstance(running, QApplication) else QApplication(application_arguments(sys.argv[0]))


def _require(holds: bool, why: str) -> None:
    if not holds:
        raise _Failed(why)
