"""Kelas: which classes and tabs a teacher gets, and when names are hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pytestqt.qtbot import QtBot

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QScreen, QWindow
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from tests.ui.house import House, button, settle, words

from aksi_desktop.ui.classroom.page import ClassroomPage
from aksi_desktop.ui.classroom.privacy import PrivacyGuard
from aksi_desktop.ui.classroom.tabs import TABS, ClassTab, Tab, tabs_for

if TYPE_CHECKING:
    from tests.ui.classroom.conftest import AtDesk

    from aksi_desktop.ui.window import MainWindow


class NameTab(ClassTab):
    """A tab that shows one name, or hides it."""

    def __init__(self) -> None:
        super().__init__()
        self.label = QLabel()
        QVBoxLayout(self).addWidget(self.label)

    def refresh(self) -> None:
        self.label.setText("Murid 1" if self.masked else f"Aditya di {self.card.name if self.card else ''}")


def one_tab(**_: object) -> ClassTab:
    return NameTab()


def page_of(window: MainWindow) -> ClassroomPage:
    button(window, "Kelas").click()
    settle()
    page = window.findChild(ClassroomPage)
    assert page is not None
    return page


def own_page(window: MainWindow) -> ClassroomPage:
    """A page with one tab of our own, shown in the window."""
    navigator = window.navigator
    page = ClassroomPage(
        theme=window._theme,
        services=navigator.services,
        jobs=window.jobs,
        frame=navigator,
        tabs=(Tab("satu", "Satu", "list", frozenset({"guru"}), one_tab), *TABS),
    )
    window._stack.addWidget(page)
    window._stack.setCurrentWidget(page)
    page.refresh()
    settle()
    return page


def press(window: MainWindow, kind: QEvent.Type) -> None:
    handle = window.windowHandle()
    assert handle is not None
    QApplication.sendEvent(handle, QKeyEvent(kind, Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier))
    settle()


def test_the_picker_changes_the_class_and_remembers_it(qtbot: QtBot, home: House, at_desk: AtDesk) -> None:
    window = home.window(home.folder(with_classes=True))
    at_desk(window)
    page = page_of(window)
    names = [page.picker.itemText(at) for at in range(page.picker.count())]
    assert names == ["X Kuliner 2", "XI Busana 1"]
    page.picker.setCurrentIndex(1)
    page.picker.activated.emit(1)
    assert page.card is not None
    assert page.card.name == "XI Busana 1"
    assert "40 murid" in words(page)
    assert window.navigator.services.settings.last_class == page.card.id


def test_own_classes_only(qtbot: QtBot, home: House, at_desk: AtDesk) -> None:
    window = home.window(home.folder(with_classes=True))
    own = window.navigator.services.roster.classes()[1]
    at_desk(window, classes=(own.id,))
    assert "X Kuliner 2" not in words(window)
    page = page_of(window)
    assert page.card == own
    assert not page.picker.isVisible()
    window.navigator.open_class(window.navigator.services.roster.classes()[0].id)
    assert page.card == own


def test_choosing_own_classes_on_the_desk(qtbot: QtBot, home: House, at_desk: AtDesk) -> None:
    window = home.window(home.folder(with_classes=True))
    at_desk(window)
    button(window, "Pilih kelas saya…").click()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.list.item(0).setCheckState(Qt.CheckState.Checked)  # type: ignore[attr-defined]
    button(dialog, "Simpan").click()
    settle()
    teacher = window.navigator.teacher
    assert teacher is not None
    assert teacher.classes == (window.navigator.services.roster.classes()[0].id,)
    assert "XI Busana 1" not in words(window)


def test_each_role_opens_what_is_its_own() -> None:
    allowed = {role: {tab.id for tab in tabs_for(role)} for role in ("guru", "wali", "bk", "ti")}
    assert allowed["guru"] == {tab.id for tab in TABS}
    assert not allowed["ti"]
    assert not allowed["bk"] & {"kemajuan", "nilai"}
    assert not allowed["wali"] & {"kemajuan", "nilai"}


def test_a_class_list_is_missing_and_the_page_says_how_to_get_one(qtbot: QtBot, home: House, at_desk: AtDesk) -> None:
    window = home.window(home.folder(with_classes=True))
    roster = window.navigator.services.roster
    at_desk(window, classes=("0" * 32,))
    assert roster.classes()
    page = page_of(window)
    assert "Belum ada kelas di komputer ini" in words(page)
    assert button(page, "Masukkan daftar kelas…").isVisible()


def test_names_hide_on_wish_and_show_while_f9_is_held(qtbot: QtBot, home: House, at_desk: AtDesk) -> None:
    window = home.window(home.folder(with_classes=True))
    at_desk(window)
    page = own_page(window)
    assert "Aditya di X Kuliner 2" in words(page)
    page.hide_names.click()
    assert "Aditya" not in words(page)
    assert "Tahan F9" in words(page)
    press(window, QEvent.Type.KeyPress)
    assert "Aditya" in words(page)
    press(window, QEvent.Type.KeyRelease)
    assert "Aditya" not in words(page)
    page.hide_names.click()
    assert "Aditya" in words(page)


def test_a_second_display_hides_names_at_once_and_the_wish_cannot_show_them(
    qtbot: QtBot, home: House, at_desk: AtDesk
) -> None:
    window = home.window(home.folder(with_classes=True))
    at_desk(window)
    page = own_page(window)
    screens: list[QScreen] = [QGuiApplication.primaryScreen()] * 2
    page.guard._screens = lambda: screens
    page.guard.look_again()
    assert "Aditya" not in words(page)
    assert "Layar kedua tersambung" in words(page)
    assert not page.hide_names.isEnabled()
    page.guard.wish(False)
    assert page.guard.masked
    screens.pop()
    page.guard.look_again()
    assert "Aditya" in words(page)


def test_a_cloned_display_counts_from_the_start(qtbot: QtBot, qapp: QApplication) -> None:
    parent = QObject()
    screen = QGuiApplication.primaryScreen()
    assert PrivacyGuard(parent, screens=lambda: [screen, screen]).masked
    assert not PrivacyGuard(parent, screens=lambda: [screen]).masked


def test_a_mirror_that_windows_counts_but_does_not_tell_hides_the_names(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWindow()
    screen, fed = QGuiApplication.primaryScreen(), [1]
    guard = PrivacyGuard(window, screens=lambda: [screen], displays=lambda: fed[0])
    guard.watch(window)
    assert not guard.masked
    with qtbot.waitSignal(guard.changed, timeout=4000):
        fed[0] = 2
    assert guard.by_display
    guard.watch(None)


def test_the_key_counts_as_up_when_the_window_loses_the_keyboard(qtbot: QtBot, home: House, at_desk: AtDesk) -> None:
    window = home.window(home.folder(with_classes=True))
    at_desk(window)
    page = own_page(window)
    page.guard.wish(True)
    press(window, QEvent.Type.KeyPress)
    assert not page.guard.masked
    QApplication.sendEvent(window.windowHandle(), QEvent(QEvent.Type.FocusOut))
    assert page.guard.masked


def test_a_tab_opened_while_hidden_opens_hidden(qtbot: QtBot, home: House, at_desk: AtDesk) -> None:
    window = home.window(home.folder(with_classes=True))
    at_desk(window)
    page = own_page(window)
    page.guard.wish(True)
    for tab in [each.id for each in TABS]:
        page.open_tab(tab)
        settle()
        assert page.current is not None
        assert page.current.masked
        assert "Aditya" not in words(page), tab


def test_every_screen_of_kelas_fits_its_window(qtbot: QtBot, home: House, at_desk: AtDesk) -> None:
    for size, scale in (((1366, 768), 200), ((1024, 768), 100)):
        window = home.window(home.folder(f"data-{scale}", with_classes=True), size=size)
        window.looks.set_scale(scale)
        at_desk(window)
        page = page_of(window)
        settle()
        assert window.width() == size[0]
        over = [
            child.accessibleName() or type(child).__name__
            for child in page.findChildren(QWidget)
            if child.isVisible()
            and child.isEnabled()
            and child.focusPolicy() & Qt.FocusPolicy.TabFocus
            and child.mapTo(page, child.rect().topRight()).x() > page.width()
        ]
        assert not over
        window.close()
