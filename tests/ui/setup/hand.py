"""What a hand does in set-up."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QMenu

from aksi_desktop.policy import Policy
from tests.ui.house import PASSPHRASE, House, button, modal, settle

from aksi_desktop.ui.carry.school_dialogs import CreateSchoolDialog
from aksi_desktop.ui.carry.words_dialog import WordsDialog
from aksi_desktop.ui.setup.view import SetupScreen
from aksi_desktop.ui.widgets import Choice
from aksi_desktop.ui.window import MainWindow


def new_computer(home: House, **options: object) -> MainWindow:
    """The window of a computer that nobody has used."""
    return home.window(home.folder(), policy=Policy(), **options)  # type: ignore[arg-type]


def setup_of(window: MainWindow) -> SetupScreen:
    """The screen that is seen."""
    settle()
    return next(screen for screen in window.findChildren(SetupScreen) if screen.isVisible())


def in_setup(window: MainWindow) -> bool:
    """Whether it is seen."""
    settle()
    return any(screen.isVisible() for screen in window.findChildren(SetupScreen))


def field(window: MainWindow, name: str) -> QLineEdit:
    """The line of this name."""
    settle()
    return next(each for each in window.findChildren(QLineEdit) if each.isVisible() and each.accessibleName() == name)


def province(window: MainWindow) -> Choice:
    """The choice of a province."""
    settle()
    return next(each for each in window.findChildren(Choice) if each.isVisible())


def create_school(window: MainWindow, passphrase: str = PASSPHRASE) -> WordsDialog:
    """Fill in the dialog, and give the words that it shows at the end."""
    button(window, "Buat sekolah…").click()
    form = modal()
    assert isinstance(form, CreateSchoolDialog)
    form.first.setText(passphrase)
    form.second.setText(passphrase)
    form.submit()
    shown = modal()
    assert isinstance(shown, WordsDialog)
    return shown


def to_step_2(window: MainWindow, use: str) -> None:
    """Through the first step as this kind of computer."""
    field(window, "Nama sekolah").setText("SMKN 3 Nusantara")
    field(window, "NPSN").setText("20109999")
    province(window).setCurrentText("Papua Pegunungan")
    button(window, "Lanjut").click()
    button(window, use).click()


def menu_words(window: MainWindow) -> list[str]:
    """What the menu "Lainnya" offers."""
    menu = next(menu for menu in window.findChildren(QMenu))
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions()]
