"""Two languages: Indonesian in the source, English beside it, and Qt's own words in Indonesian."""

from __future__ import annotations

import re
import string
import tomllib
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel

from aksi_desktop.places import resource
from tests.ui.house import House, button, modal, settle, words

from aksi_desktop.ui.appearance import AppearanceDialog
from aksi_desktop.ui.carry.roster_dialog import RosterDialog
from aksi_desktop.ui.carry.school_dialogs import CreateSchoolDialog, LabDialog, UnlockDialog
from aksi_desktop.ui.carry.view import CarryScreen
from aksi_desktop.ui.crash_dialog import CrashDialog
from aksi_desktop.ui.i18n import adopt_locale, speak
from aksi_desktop.ui.job_dialog import JobDialog
from aksi_desktop.ui.signin.name_dialog import claim_dialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from aksi_desktop.ui.theme import Theme

FOLDER = resource("themes").parent
ENGLISH = FOLDER / "translations" / "aksi_en.ts"
#: Words that only Indonesian has: one of them in an English window is a leak.
INDONESIAN = re.compile(
    r"\b(yang|dan|untuk|dari|belum|sudah|tidak|kamu|ini|itu|dengan|atau|kembali|lanjutkan|tutup|batal|simpan|pelajaran)\b",
    re.IGNORECASE,
)


@pytest.fixture(autouse=True)
def indonesian_again(qapp: QApplication) -> Iterator[None]:
    """Whatever a test speaks, the next one begins in Indonesian."""
    yield
    speak("id", resources=FOLDER)
    adopt_locale("id")


def messages() -> list[tuple[str, list[str]]]:
    """Every sentence and its English forms."""
    found = []
    for message in ElementTree.parse(ENGLISH).getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        found.append((message.findtext("source", ""), forms))
    return found


def test_placeholders_and_marks_are_the_same_in_both_languages() -> None:
    def holes(text: str) -> list[str]:
        names = [name or "" for _, name, _, _ in string.Formatter().parse(text) if name is not None]
        return sorted(names) + re.findall(r"%n|\t", text)

    wrong = [source for source, forms in messages() for form in forms if holes(source) != holes(form)]
    assert wrong == []
    no_ellipsis = [
        source for source, forms in messages() for form in forms if source.endswith("…") != form.endswith("…")
    ]
    assert no_ellipsis == []


def test_counted_sentences_have_both_english_forms(qapp: QApplication) -> None:
    from PySide6.QtCore import QCoreApplication

    speak("en", resources=FOLDER)
    said = [QCoreApplication.translate("CarryScreen", "%n murid", "", count) for count in (1, 2)]
    assert said == ["1 student", "2 students"]
    speak("id", resources=FOLDER)
    assert QCoreApplication.translate("CarryScreen", "%n murid", "", 2) == "2 murid"


def test_another_language_is_refused() -> None:
    with pytest.raises(ValueError, match="xx"):
        speak("xx", resources=FOLDER)


@pytest.mark.parametrize(
    ("language", "wanted"), [("id", {"Batal", "Simpan", "Tutup"}), ("en", {"Cancel", "Save", "Close"})]
)
def test_qts_own_buttons_speak_the_language(qtbot: QtBot, theme: Theme, language: str, wanted: set[str]) -> None:
    speak(language, resources=FOLDER)
    kinds = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(kinds.Cancel | kinds.Save | kinds.Close)
    qtbot.addWidget(box)
    assert {each.text().replace("&", "") for each in box.buttons()} == wanted


def test_dates_follow_the_language() -> None:
    from PySide6.QtCore import QDate

    adopt_locale("id")
    indonesian = QLocale().toString(QDate(2026, 8, 17), "d MMMM yyyy")
    adopt_locale("en")
    assert (indonesian, QLocale().toString(QDate(2026, 8, 17), "d MMMM yyyy")) == ("17 Agustus 2026", "17 August 2026")


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_screen_opens_in_both_languages(home: House, language: str) -> None:
    window = home.window(home.folder(with_classes=True))
    window.looks.set_language(language)
    assert window.navigator.services.settings.language == language
    english = language == "en"
    shown = [words(window)]
    button(window, "X Kuliner 2").click()
    shown.append(words(window))
    button(window, "4 Dewi").click()
    shown.append(words(window))
    window.navigator.go("pelajaran")
    shown.append(words(window))
    for opening in (window.navigator.open_about, window.navigator.open_carry, window.navigator.open_help):
        opening()
        shown.append(words(window))
        window.navigator.close_focus()
    expected = ("Choose your class", "What is your name?", "Home", "All", "Licences", "Collect & share", "Help for you")
    indonesian = (
        "Pilih kelasmu",
        "Siapa namamu?",
        "Beranda",
        "Semua",
        "Lisensi",
        "Kumpulkan & bagikan",
        "Bantuan untukmu",
    )
    for text, wanted in zip(shown, expected if english else indonesian, strict=True):
        assert wanted in text


def test_no_indonesian_leaks_into_the_english_shell(home: House) -> None:
    window = home.window(home.folder(with_classes=True))
    window.looks.set_language("en")
    texts = [words(window)]
    window.navigator.open_carry()
    texts.append(words(window))
    window.navigator.close_focus()
    for text in texts:
        leaks = [line for line in text.splitlines() if INDONESIAN.search(line) and "/tmp/" not in line]
        assert leaks == []


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_dialog_opens_in_both_languages(qtbot: QtBot, home: House, theme: Theme, language: str) -> None:
    window = home.window(home.folder(with_classes=True))
    window.looks.set_language(language)
    window.entrance.enter(None)
    window.navigator.open_carry()
    settle()
    page = next(each for each in window.findChildren(CarryScreen) if each.isVisible())
    file = home.place / "daftar.csv"
    file.write_text("Nama;Kelas\nAni Baru;X Kuliner 2\n", encoding="utf-8")
    presenter, frame = page.presenter, window.navigator
    dialogs = [
        AppearanceDialog(theme=theme, language=language, parent=window),
        CreateSchoolDialog(presenter, theme=theme, parent=window),
        UnlockDialog(presenter, theme=theme, parent=window),
        LabDialog(presenter, theme=theme, frame=frame, parent=window),
        RosterDialog(file, presenter, theme=theme, frame=frame, parent=window),
        claim_dialog(window.navigator.services, theme=theme, jobs=window.jobs, parent=window),
        CrashDialog("tanda: x", theme=theme, parent=window),
        JobDialog("Judul" if language == "id" else "Title", theme=theme, on_cancel=lambda: None, parent=window),
    ]
    for dialog in dialogs:
        dialog.open()
        text = words(dialog)
        assert text.strip()
        clipped = [
            each.text()
            for each in dialog.findChildren(QLabel)
            if each.isVisible() and not each.wordWrap() and each.sizeHint().width() > each.width() + 1
        ]
        assert clipped == []
        if language == "en":
            assert [line for line in text.splitlines() if INDONESIAN.search(line)] == []
        dialog.done(0)
        dialog.deleteLater()
    window.open_shortcuts()
    assert ("Keyboard shortcuts" if language == "en" else "Pintasan papan tombol") in words(modal())
    modal().close()


def test_the_help_page_has_the_same_parts_in_english() -> None:
    def parts(name: str) -> set[tuple[str, int]]:
        data = tomllib.loads((FOLDER / "bantuan" / name).read_text(encoding="utf-8"))
        found = {(key, 0) for key in data}
        for section in ("cara", "bantuan"):
            found |= {
                (f"{section}.{key}", len(value) if isinstance(value, list) else 0)
                for key, value in data[section].items()
            }
        return found | {(group["untuk"], 1) for group in data["kelompok"]}

    assert parts("halaman.toml") == parts("halaman.en.toml")
