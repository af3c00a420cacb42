"""Translations: complete, with the same places to fill, compiled, and really shown. New sentences: ``dev.py check``."""

from __future__ import annotations

import importlib.util
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from types import ModuleType

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from aksi_desktop.places import program_folder, resource

from aksi_desktop.ui.i18n import speak

FOLDER = program_folder() / "resources" / "translations"
PLACES = re.compile(r"\{\w*\}|%n|%\d|&(?=\w)")


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", program_folder() / "build" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def files() -> list[Path]:
    return sorted(FOLDER.glob("*.ts"))


@pytest.mark.parametrize("path", files(), ids=lambda path: path.name)
def test_every_sentence_is_translated(tool: ModuleType, path: Path) -> None:
    found = tool.sentences(path)
    assert len(found) > 50
    assert [sentence for sentence, finished in found.items() if not finished] == []


@pytest.mark.parametrize("path", files(), ids=lambda path: path.name)
def test_translations_have_the_same_places_to_fill(path: Path) -> None:
    wrong = []
    for message in ElementTree.parse(path).getroot().iter("message"):
        source = message.findtext("source", "")
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        for form in forms:
            same = sorted(PLACES.findall(source)) == sorted(PLACES.findall(form))
            if not same and PLACES.sub("", source) != source:
                wrong.append((source, form))
    assert wrong == []


@pytest.mark.parametrize("path", files(), ids=lambda path: path.name)
def test_what_is_compiled_is_what_is_written(tool: ModuleType, path: Path, tmp_path: Path) -> None:
    tool.compile_one(path, tmp_path / "now.qm")
    assert path.with_suffix(".qm").read_bytes() == (tmp_path / "now.qm").read_bytes()


def test_words_change_with_the_language(qtbot: QtBot, qapp: QApplication) -> None:
    folder = resource("translations").parent
    try:
        speak("en", resources=folder)
        assert QCoreApplication.translate("HomeView", "Selamat pagi") == "Good morning"
        assert QCoreApplication.translate("CarryScreen", "%n murid", "", 1) == "1 student"
        assert QCoreApplication.translate("CarryScreen", "%n murid", "", 36) == "36 students"
        speak("id", resources=folder)
        assert QCoreApplication.translate("HomeView", "Selamat pagi") == "Selamat pagi"
        assert QCoreApplication.translate("CarryScreen", "%n murid", "", 36) == "36 murid"
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Save)
        qtbot.addWidget(buttons)
        assert {button.text() for button in buttons.buttons()} == {"Batal", "Simpan"}
    finally:
        speak("id", resources=folder)
