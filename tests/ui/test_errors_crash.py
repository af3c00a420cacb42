"""Errors in plain words; bugs told once, calmly, with a report for IT."""

from __future__ import annotations

import logging
import re
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

import aksi_desktop
from aksi_desktop.errors import AksiError
from aksi_desktop.places import resource
from tests.ui.house import button, modal, words

from aksi_desktop.ui.crash import CrashPath, fingerprint
from aksi_desktop.ui.crash_dialog import CrashDialog
from aksi_desktop.ui.error_text import details, known_codes, refusal, sentence

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from aksi_desktop.ui.theme import Theme

ROOM = Path(aksi_desktop.__file__).parent
#: Codes that reach a person only inside another surface, or that only a programmer can bring about.
ELSEWHERE = {
    "error", "records", "bad-line", "bad-fact", "school", "learning", "cancelled", "roster-file-damaged",
}  # fmt: skip


@pytest.fixture
def path(theme: Theme, tmp_path: Path) -> Iterator[CrashPath]:
    """The crash path, installed for one test."""
    made = CrashPath(tmp_path / "logs", theme=theme)
    former = sys.excepthook
    made.install()
    yield made
    made.uninstall()
    assert sys.excepthook is former
    made.deleteLater()


def documented_codes() -> set[str]:
    """The codes that the errors modules of exchange, places and roster promise in their docstrings."""
    found: set[str] = set()
    for name in ("exchange/errors.py", "places.py", "roster/sheet.py", "learning/errors.py", "policy.py"):
        text = (ROOM / name).read_text(encoding="utf-8")
        for kind in re.findall(r'class (\w+)\(.*?\):\s+"""(.*?)"""', text, flags=re.DOTALL):
            if kind[0] != "BundleError":
                found |= set(re.findall(r"``([a-z]+(?:-[a-z]+)+)``", kind[1]))
    return found


def test_every_documented_code_has_words_of_its_own() -> None:
    codes = documented_codes()
    assert len(codes) > 20
    assert not codes - known_codes() - ELSEWHERE


def test_a_code_has_its_words_in_one_room() -> None:
    rooms = [path for path in (ROOM / "ui/error_text").glob("*.py") if path.name != "__init__.py"]
    lines = [line for path in rooms for line in path.read_text(encoding="utf-8").splitlines()]
    pairs = [found[1] for line in lines if (found := re.match(r'    "([a-z-]+)": \($', line))]
    assert sorted(pairs) == sorted(known_codes())


def test_every_reason_to_refuse_a_parcel_has_words() -> None:
    text = (ROOM / "exchange/errors.py").read_text(encoding="utf-8")
    bundle = text[text.index("class BundleError") :].partition('code = "damaged"')[0]
    codes = set(re.findall(r"``([a-z]+(?:-[a-z]+)*)``", bundle)) - {"version", "known", "not-for-us"}
    assert len(codes) > 10
    assert not {code for code in codes if refusal(code) == code}


def test_a_sentence_says_what_happened_that_work_is_safe_and_the_next_step() -> None:
    text = sentence(AksiError("stick-gone"))
    assert "tercabut" in text
    assert "tetap aman" in text
    assert "Pasang lagi" in text
    assert "tetap aman" not in sentence(AksiError("disk-full"))


def test_facts_fill_the_sentence_and_a_missing_one_stops_nothing() -> None:
    assert "lab-a.aksi" in sentence(AksiError("join-file-missing", file="lab-a.aksi"))
    assert "…" in sentence(AksiError("join-file-missing"))


def test_an_unknown_code_still_gives_a_next_step_and_details_for_it() -> None:
    error = AksiError("sesuatu-baru", folder="D:")
    assert "sesuatu-baru" in sentence(error)
    assert "petugas IT" in sentence(error)
    assert "folder: D:" in details(error)


def test_a_bug_in_a_slot_is_told_once_and_the_program_goes_on(
    qtbot: QtBot, path: CrashPath, caplog: pytest.LogCaptureFixture
) -> None:
    def broken() -> None:
        raise ZeroDivisionError("rahasia")

    with qtbot.captureExceptions():
        pass  # pytest-qt's own hook steps aside for the rest of this test
    sys.excepthook = path._from_qt
    for _ in range(3):
        QTimer.singleShot(0, broken)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), CrashDialog))
    dialogs = [each for each in QApplication.topLevelWidgets() if isinstance(each, CrashDialog) and each.isVisible()]
    assert len(dialogs) == 1
    assert "Kesalahannya ada di program, bukan padamu" in words(dialogs[0])
    assert len(path.seen) == 1
    assert any(record.levelno == logging.ERROR for record in caplog.records)
    button(dialogs[0], "Lanjutkan").click()
    assert QApplication.activeModalWidget() is None
    dialogs[0].deleteLater()


def test_a_bug_in_a_plain_thread_reaches_the_window_too(
    qtbot: QtBot, path: CrashPath, caplog: pytest.LogCaptureFixture
) -> None:
    thread = threading.Thread(target=lambda: [][1])
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), CrashDialog))
    modal().close()
    modal_gone = QApplication.activeModalWidget()
    assert modal_gone is None


def test_the_report_can_be_saved_and_trouble_in_saving_is_told(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    dialog = CrashDialog("tanda: abc\nTraceback …", theme=theme, parent=None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.save_to(tmp_path / "laporan.txt")
    assert (tmp_path / "laporan.txt").read_text(encoding="utf-8").startswith("tanda: abc")
    assert "Laporan tersimpan" in words(dialog)
    dialog.save_to(tmp_path / "tidak-ada" / "laporan.txt")
    assert "Pilih tempat lain" in words(dialog)
    button(dialog, "Salin").click()
    assert QApplication.clipboard().text().startswith("tanda: abc")


def test_one_bug_has_one_fingerprint_and_another_has_another() -> None:
    def caught(kind: type[Exception]) -> Exception:
        try:
            raise kind
        except Exception as error:  # noqa: BLE001 - the test looks at it
            return error

    assert fingerprint(caught(ValueError)) == fingerprint(caught(ValueError))
    assert fingerprint(caught(ValueError)) != fingerprint(caught(KeyError))


def test_the_fault_file_lies_in_the_logs(path: CrashPath, tmp_path: Path) -> None:
    assert (tmp_path / "logs" / "macet.log").exists()


def test_every_icon_named_in_the_program_or_a_module_is_shipped_and_none_lies_idle() -> None:
    shipped = {file.stem for file in resource("icons").glob("*.svg")}
    sources = "\n".join(file.read_text(encoding="utf-8") for file in (ROOM / "ui").rglob("*.py"))
    modules = "\n".join(file.read_text(encoding="utf-8") for file in (ROOM.parent / "lessons").rglob("modul.md"))
    used = {name for name in shipped if re.search(rf'["\']{re.escape(name)}["\']', sources)}
    used |= set(re.findall(r"^ikon:\s*\"?([a-z0-9-]+)", modules, flags=re.MULTILINE))
    assert sorted(used - shipped) == []
    assert sorted(shipped - used) == []
