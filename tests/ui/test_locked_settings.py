"""What the school decided by its policy: shown, said and held, for every way to change it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSlider

from aksi_desktop.desktop import settings_of
from aksi_desktop.places import find_places
from aksi_desktop.policy import Policy, read_policy
from tests.ui.house import House, button, modal, settle, words

from aksi_desktop.ui.appearance import AppearanceDialog
from aksi_desktop.ui.learn.look import LookSettings
from aksi_desktop.ui.theme import ThemeChoice


def policy_of(folder: Path, *lines: str) -> Policy:
    file = folder / "policy.ini"
    file.write_text("\n".join(("[kebijakan]", "mode = lab", *lines)) + "\n", encoding="utf-8")
    found = read_policy([file])
    assert found.complaints == ()
    return found


def appearance(home: House, policy: Policy) -> AppearanceDialog:
    window = home.window(home.folder(), policy=policy)
    window.looks.open_appearance()
    dialog = modal()
    assert isinstance(dialog, AppearanceDialog)
    return dialog


@pytest.mark.parametrize(
    ("allowed", "held"),
    [
        ("semua", set()),
        ("tema, ukuran", {"English"}),
        ("ukuran", {"Gelap", "English"}),
        ("tidak ada", {"Gelap", "Lebih besar", "English"}),
    ],
)
def test_the_dialog_shows_what_the_school_decided(home: House, tmp_path: Path, allowed: str, held: set[str]) -> None:
    dialog = appearance(home, policy_of(tmp_path, f"boleh_diubah = {allowed}"))
    for name in ("Gelap", "Lebih besar", "English"):
        assert button(dialog, name).isEnabled() is (name not in held)
    assert words(dialog).count("Diatur oleh sekolah") == len(held)
    assert dialog.focusWidget() is not None
    assert dialog.focusWidget().isEnabled()
    dialog.accept()


def test_what_may_be_changed_still_changes(home: House, tmp_path: Path) -> None:
    dialog = appearance(home, policy_of(tmp_path, "boleh_diubah = ukuran"))
    slider = dialog.findChild(QSlider)
    assert slider is not None
    slider.setValue(12)
    assert home.theme.scale == 120
    dialog.accept()


def test_keys_and_calls_change_nothing_and_say_why(qtbot: QtBot, home: House, tmp_path: Path) -> None:
    window = home.window(home.folder(), policy=policy_of(tmp_path, "boleh_diubah = tidak ada"))
    before = home.theme.scale, home.theme.choice
    qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    window.looks.set_scale(150)
    window.looks.set_theme(ThemeChoice.DARK)
    window.looks.set_language("en")
    assert (home.theme.scale, home.theme.choice) == before
    assert "Diatur oleh sekolah" in words(window)
    assert "Belajar tanpa nama" in words(window)
    look = LookSettings(theme=home.theme, settings=window.navigator.services.settings)
    look.scale_by(10)
    look.switch_light()
    assert (home.theme.scale, home.theme.choice) == before


def test_a_value_in_the_file_of_this_computer_does_not_stand_over_the_policy(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "settings.json").write_text('{"language": "en", "computer_use": "guru", "theme": "dark"}', encoding="utf-8")
    policy = policy_of(tmp_path, "bahasa = id", "boleh_diubah = tema")
    settings = settings_of(find_places(data), policy)
    assert (settings.language, settings.computer_use, settings.theme) == ("id", "lab", "dark")


def test_a_teachers_own_computer_holds_nothing(home: House, tmp_path: Path) -> None:
    file = tmp_path / "policy.ini"
    file.write_text("mode = guru\nboleh_diubah = tidak ada\n", encoding="utf-8")
    window = home.window(home.folder(with_classes=True), policy=read_policy([file]))
    window.looks.open_appearance()
    dialog = modal()
    assert "Diatur oleh sekolah" not in words(dialog)
    button(dialog, "Gelap").click()
    assert home.theme.choice is ThemeChoice.DARK
    dialog.close()


def test_the_machine_stands_over_the_user_in_the_window(home: House, tmp_path: Path) -> None:
    machine, user = tmp_path / "machine.ini", tmp_path / "user.ini"
    machine.write_text("mode = lab\nboleh_diubah = ukuran\n", encoding="utf-8")
    user.write_text("mode = mandiri\nboleh_diubah = semua\nbahasa = id\n", encoding="utf-8")
    window = home.window(home.folder(), policy=read_policy([machine, user]))
    assert not window.navigator.signed_in
    assert window.navigator.services.settings.computer_use == "lab"
    window.looks.open_appearance()
    assert words(modal()).count("Diatur oleh sekolah") == 2
    modal().close()
    settle()
    assert QApplication.activeModalWidget() is None
