"""The window as a person meets it: first paint, signing in and out, moving about, keyboard, errors."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPushButton, QWidget

from aksi_desktop.desktop import open_rooms, window_services
from aksi_desktop.errors import AksiError
from aksi_desktop.places import DataFolderUnfit, find_places
from tests.ui.house import House, button, modal, settle, words

from aksi_desktop.ui.idle import IdleWatch
from aksi_desktop.ui.jobs import SyncJobs
from aksi_desktop.ui.rail import Rail
from aksi_desktop.ui.services import Services
from aksi_desktop.ui.shortcuts import ShortcutList
from aksi_desktop.ui.theme import ThemeChoice
from aksi_desktop.ui.window import MainWindow, build_window

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from aksi_desktop.ui.theme import Theme


def rail_of(window: MainWindow) -> Rail:
    settle()
    found = [rail for rail in window.findChildren(Rail) if rail.isVisible()]
    assert len(found) == 1
    return found[0]


def as_guest(home: House, size: tuple[int, int] = (1366, 768)) -> MainWindow:
    window = home.window(home.folder(), size=size)
    button(window, "Belajar tanpa nama").click()
    return window


def test_the_window_is_painted_before_anything_below_is_opened(qtbot: QtBot, theme: Theme, home: House) -> None:
    order: list[str] = []

    def services() -> Services:
        order.append("services")
        rooms = open_rooms(find_places(home.folder()))
        home.open[-1][1].append(rooms)
        return window_services(rooms)

    window = build_window(theme=theme, services=services, jobs=SyncJobs(theme=theme))
    home.open.append((window, []))
    window.shell_painted.connect(lambda: order.append("painted"))
    assert order == []
    with qtbot.waitSignal(window.services_ready):
        window.show()
    assert order == ["painted", "services"]


def test_records_that_cannot_open_are_told_in_the_window(qtbot: QtBot, theme: Theme, home: House) -> None:
    def services() -> Services:
        raise DataFolderUnfit("data-folder-not-writable", folder="D:\\data")

    window = build_window(theme=theme, services=services, jobs=SyncJobs(theme=theme))
    home.open.append((window, []))
    with qtbot.waitSignal(window.shell_painted):
        window.show()
    qtbot.waitUntil(lambda: "D:\\data" in words(window))
    button(window, "Salin rincian untuk IT").click()
    assert "data-folder-not-writable" in QApplication.clipboard().text()


def test_one_click_without_any_school_leads_to_beranda(home: House) -> None:
    window = as_guest(home)
    assert window.navigator.learner.guest
    assert "Mulai di sini" in words(window)
    assert "Tanpa nama" in words(rail_of(window))


def test_a_guest_whose_window_closed_is_offered_to_go_on_but_not_after_leaving(home: House) -> None:
    window = as_guest(home)
    first = window.navigator.learner.id
    home.close()
    window = home.window(home.folder())
    button(window, "Lanjutkan yang tadi").click()
    assert window.navigator.learner.id == first
    button(window, "Keluar / ganti").click()
    assert "Lanjutkan yang tadi" not in words(window)
    button(window, "Belajar tanpa nama").click()
    assert window.navigator.learner.id != first


def test_a_guest_writes_no_fact_by_coming_and_going(home: House) -> None:
    window = as_guest(home)
    window.entrance.leave()
    assert window.navigator.services.records.status().events == 0


def test_only_places_that_exist_stand_in_the_rail(home: House) -> None:
    window = as_guest(home)
    shown = [each.text() for each in rail_of(window).findChildren(QPushButton) if each.isCheckable()]
    assert shown == ["Beranda", "Pelajaran"]
    for name in shown:
        button(rail_of(window), name).click()
        assert name.casefold() == window.navigator.place


def test_the_rail_shows_only_icons_on_a_narrow_window_and_names_them_aloud(home: House) -> None:
    window = as_guest(home, size=(1024, 768))
    rail = rail_of(window)
    assert rail.narrow
    assert "Tersimpan" not in words(rail)
    for name in ("Beranda", "Pelajaran", "Butuh bantuan?", "Keluar / ganti"):
        assert button(rail, name).width() >= 40
    window.resize(1366, 768)
    assert not rail_of(window).narrow


def test_a_named_learner_is_seen_in_the_rail_and_greeted_by_call_name(home: House) -> None:
    window = home.window(home.folder(with_classes=True))
    button(window, "X Kuliner 2").click()
    button(window, "4 Dewi").click()
    assert "Dewi Pratama\nX Kuliner 2" in words(rail_of(window))
    assert ", Dewi" in words(window)
    assert "SMKN 1 Contoh" in words(window)


def test_a_guest_claims_a_name_in_the_same_run(home: House) -> None:
    window = home.window(home.folder(with_classes=True))
    button(window, "Belajar tanpa nama").click()
    services = window.navigator.services
    guest = window.navigator.learner.id
    lesson = services.library.modules[0].lessons[0]
    services.learning.section_done(guest, lesson.code, lesson.sections[0].id)
    button(window, "Ini namaku…").click()
    dialog = modal()
    assert not button(dialog, "Ya, ini aku").isEnabled()
    box = dialog.findChild(QComboBox)
    assert box is not None
    box.setCurrentIndex(box.findText("X Kuliner 2"))
    button(dialog, "2 Bayu").click()
    assert "Bayu Pratama, X Kuliner 2" in words(dialog)
    button(dialog, "Ya, ini aku").click()
    named = window.navigator.learner
    assert named.call_name == "Bayu"
    assert services.learning.progress(named.id).of(lesson.code).done == (lesson.sections[0].id,)
    assert services.records.identity(guest) == services.records.identity(named.id)
    assert "Lanjutkan ·" in words(window)


def test_signing_out_brings_unfinished_text_to_safety_first(home: House) -> None:
    from aksi_desktop.ui.widgets import FocusScreen

    class Writing(FocusScreen):
        def __init__(self) -> None:
            super().__init__()
            self.safe = 0

        def leaving(self) -> None:
            self.safe += 1

    window = as_guest(home)
    for leave in (window.entrance.leave, window.close):
        if not window.navigator.signed_in:
            window.entrance.enter(None)
        screen = Writing()
        window.navigator.open_focus(screen)
        leave()
        assert screen.safe == 1


def test_five_idle_minutes_sign_out_where_a_class_shares_the_computer(qtbot: QtBot, home: House) -> None:
    window = home.window(home.folder(with_classes=True))
    button(window, "Belajar tanpa nama").click()
    watch = window.findChild(IdleWatch)
    assert watch is not None
    assert watch.watching
    with qtbot.waitSignal(watch.warned):
        watch.hurry()
    assert "Masih di sini?" in words(window)
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    assert "Masih di sini?" not in words(window)
    with qtbot.waitSignal(watch.expired):
        watch.hurry(to_the_end=True)
    assert not window.navigator.signed_in
    assert not watch.watching


def test_nobody_is_signed_out_at_home(home: House) -> None:
    window = as_guest(home)
    assert window.findChild(IdleWatch) is None


@pytest.mark.parametrize("theme_choice", [ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST])
def test_twice_the_size_fits_a_lab_screen(home: House, theme_choice: ThemeChoice) -> None:
    window = as_guest(home)
    window.looks.set_theme(theme_choice)
    window.looks.set_scale(200)
    for place in ("beranda", "pelajaran"):
        window.navigator.go(place)
        assert window.minimumSizeHint().width() <= 1366
        assert window.minimumSizeHint().height() <= 768
    window.navigator.open_carry()
    assert window.minimumSizeHint().width() <= 1366
    assert window.navigator.services.settings.scale == 200


def test_every_control_of_beranda_is_reached_by_tab(qtbot: QtBot, home: House) -> None:
    window = as_guest(home)
    window.activateWindow()
    settle()
    wanted: set[QWidget] = {
        each
        for each in window.findChildren(QAbstractButton)
        if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    wanted |= {each for each in window.findChildren(QLineEdit) if each.isVisible()}
    reached = set()
    for _ in range(len(wanted) * 2 + 5):
        at = QApplication.focusWidget()
        assert at is not None
        reached.add(at)
        qtbot.keyClick(at, Qt.Key.Key_Tab)
    assert len(wanted) >= 8
    assert not {each.accessibleName() or each for each in wanted - reached}


def test_every_control_has_a_name_to_read_aloud(home: House) -> None:
    window = as_guest(home)
    for place in ("beranda", "pelajaran"):
        window.navigator.go(place)
        nameless = [
            each
            for each in window.findChildren(QAbstractButton)
            if each.isVisible() and not (each.text() or each.accessibleName()) and type(each).__name__ != "QToolButton"
        ]
        assert not nameless


def test_f1_lists_keys_and_alt_digits_change_place(qtbot: QtBot, home: House) -> None:
    window = as_guest(home)
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert window.navigator.place == "pelajaran"
    qtbot.keyClick(window, Qt.Key.Key_F1)
    dialog = modal()
    assert isinstance(dialog, ShortcutList)
    assert "Ctrl+K" in words(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None


def test_ctrl_plus_makes_type_larger_and_ctrl_0_ends_it(qtbot: QtBot, home: House, theme: Theme) -> None:
    window = as_guest(home)
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert theme.scale == 110
    qtbot.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert theme.scale == 100


def test_a_full_disk_is_told_with_the_next_step_and_the_chip_says_not_safe(home: House) -> None:
    window = as_guest(home)
    window.navigator.show_error(AksiError("disk-full"))
    assert "Penyimpanan komputer ini penuh" in words(window)
    assert "Belum aman" in words(rail_of(window))
    button(window, "Salin rincian untuk IT").click()
    assert "kode: disk-full" in QApplication.clipboard().text()
    learner = window.navigator.learner.id
    lesson = window.navigator.services.library.modules[0].lessons[0]
    window.navigator.services.learning.section_done(learner, lesson.code, lesson.sections[0].id)
    assert window.navigator.services.records.status().events > 0


def test_what_is_recorded_is_seen_on_beranda_at_once(qtbot: QtBot, home: House) -> None:
    window = as_guest(home)
    lesson = window.navigator.services.library.modules[0].lessons[0]
    for section in lesson.sections:
        window.navigator.services.learning.section_done(window.navigator.learner.id, lesson.code, section.id)
    qtbot.waitUntil(lambda: "1 dari " in words(window))


def test_the_title_of_the_window_is_the_screens(home: House) -> None:
    window = as_guest(home)
    assert window.windowTitle() == "AKSI Desktop"
    window.navigator.open_about()
    assert window.windowTitle() == "Tentang · AKSI Desktop"
    assert "bukan produk resmi program AKSI Digital, YouTube, maupun pemerintah" in words(window)
    window.navigator.close_focus()
    assert window.windowTitle() == "AKSI Desktop"


def test_lesson_and_quiz_open_over_the_rail_and_lead_back(home: House) -> None:
    window = as_guest(home)
    window.navigator.go("pelajaran")
    code = next(
        card.code
        for module in window.navigator.services.library.modules
        for card in module.lessons
        if card.has_quiz and card.sensitive == "none"
    )
    for opening in (window.navigator.open_lesson, window.navigator.open_quiz):
        opening(code)
        assert window.navigator.in_focus
        assert not [rail for rail in window.findChildren(Rail) if rail.isVisible()]
        window.navigator.close_focus()
        assert window.navigator.place == "pelajaran"
        assert rail_of(window).isVisible()


def test_settings_chosen_in_the_window_are_there_next_time(home: House) -> None:
    window = as_guest(home)
    window.looks.set_theme(ThemeChoice.DARK)
    window.looks.set_scale(120)
    window.looks.set_language("en")
    home.close()
    settings = home.window(home.folder()).navigator.services.settings
    assert (settings.theme, settings.scale, settings.language) == ("dark", 120, "en")
