"""Masuk on shared computers: PINs, forgotten ones, the seat, two at one computer, and always a way out."""

from __future__ import annotations

import platform
import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from aksi_desktop.classroom.task_cards import TaskForm
from aksi_desktop.desktop import open_rooms
from aksi_desktop.exchange import load_school
from aksi_desktop.places import find_places
from aksi_desktop.roster.pins import FREE_TRIES, Pins
from tests.ui.house import PASSPHRASE, House, button, modal, settle, words

from aksi_desktop.ui.idle import IdleWatch
from aksi_desktop.ui.rail import Rail
from aksi_desktop.ui.signin.pin_pad import PinPad
from aksi_desktop.ui.signin.tiles import NameTile
from aksi_desktop.ui.widgets.bars import TopBar

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from aksi_desktop.roster.school_file import SchoolSecrets

    from aksi_desktop.ui.window import MainWindow

QUIZ = "LM5"


@pytest.fixture(scope="session")
def secrets(school_seed: Path) -> SchoolSecrets:
    """The school's opened keys."""
    school = load_school(school_seed)
    assert school is not None
    return school.unlock(PASSPHRASE)


@pytest.fixture(scope="session")
def pinned_seed(school_seed: Path, secrets: SchoolSecrets, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A school's data folder in which X Kuliner 2 has PINs, but for the last of the class; made once."""
    folder = tmp_path_factory.mktemp("pins") / "data"
    shutil.copytree(school_seed, folder)
    rooms = open_rooms(find_places(folder))
    group = next(card for card in rooms.roster.classes() if card.name == "X Kuliner 2")
    Pins(rooms.records).issue([card.id for card in rooms.roster.learners(group.id)][:-1], secrets)
    rooms.records.close()
    return folder


@pytest.fixture
def with_pins(home: House, pinned_seed: Path) -> Path:
    """An own copy of it."""
    folder = home.folder()
    shutil.copytree(pinned_seed, folder)
    return folder


def person(window: MainWindow, call_name: str) -> str:
    roster = window.navigator.services.roster
    return next(card.id for card in roster.everyone() if card.call_name == call_name)


def pin_of(window: MainWindow, secrets: SchoolSecrets, call_name: str) -> str:
    pin = window.navigator.services.pins.pin(person(window, call_name), secrets)
    assert pin is not None
    return pin.digits


def type_pin(qtbot: QtBot, digits: str) -> None:
    # Without a window system the keyboard may be nowhere after a dialog; with one it is here.
    at_hand = QApplication.activeModalWidget() or QApplication.activeWindow()
    dots = next(pad.dots for window in QApplication.topLevelWidgets() for pad in window.findChildren(PinPad)
                if pad.isVisible() and (at_hand is None or window is at_hand))  # fmt: skip
    assert QApplication.focusWidget() in (dots, None)
    qtbot.keyClicks(dots, digits)
    qtbot.keyClick(dots, Qt.Key.Key_Return)
    settle()


def wrong(digits: str) -> str:
    return "0000" if digits != "0000" else "1111"


def choose(window: MainWindow, tile: str, group: str = "X Kuliner 2") -> None:
    settle()
    if "Pilih kelasmu" in words(window):
        button(window, group).click()
    button(window, tile).click()
    settle()


def rail_of(window: MainWindow) -> Rail:
    settle()
    return next(rail for rail in window.findChildren(Rail) if rail.isVisible())


def kinds(window: MainWindow, who: str) -> list[str]:
    found = window.navigator.services.records.events(about=who, kinds=("session.opened",))
    return [view.payload.how for view in found]


# ------------------------------------------------------------------ the PIN


def test_the_right_pin_opens_and_the_session_is_noted(
    qtbot: QtBot, home: House, with_pins: Path, secrets: SchoolSecrets
) -> None:
    window = home.window(with_pins)
    choose(window, "4 Dewi")
    assert "Halo, Dewi" in words(window)
    assert not window.navigator.signed_in
    type_pin(qtbot, pin_of(window, secrets, "Dewi"))
    assert window.navigator.learner.call_name == "Dewi"
    assert window.navigator.sitting.verified
    assert kinds(window, window.navigator.learner.id) == ["pin"]
    assert "Belum dipastikan guru" not in words(rail_of(window))


def test_a_wrong_pin_keeps_the_door_shut_and_the_keys_of_the_screen_work_too(
    qtbot: QtBot, home: House, with_pins: Path, secrets: SchoolSecrets
) -> None:
    window = home.window(with_pins)
    choose(window, "4 Dewi")
    right = pin_of(window, secrets, "Dewi")
    type_pin(qtbot, wrong(right))
    assert "PIN itu belum cocok" in words(window)
    assert not window.navigator.signed_in
    pad = window.findChild(PinPad)
    assert pad is not None
    assert not button(pad, "Masuk").isEnabled()
    button(pad, "9").click()
    button(pad, "Hapus satu angka").click()
    for digit in right:
        assert button(pad, digit).width() >= 40
        assert button(pad, digit).height() >= 40
        button(pad, digit).click()
    button(pad, "Masuk").click()
    assert window.navigator.learner.call_name == "Dewi"


def test_after_five_mistakes_it_counts_down_also_after_a_restart(
    qtbot: QtBot, home: House, with_pins: Path, secrets: SchoolSecrets
) -> None:
    window = home.window(with_pins)
    choose(window, "4 Dewi")
    right = pin_of(window, secrets, "Dewi")
    for _ in range(FREE_TRIES):
        type_pin(qtbot, wrong(right))
    assert "Bisa dicoba lagi 30 detik lagi" in words(window)
    type_pin(qtbot, right)  # nothing is taken now
    assert not window.navigator.signed_in
    home.close()
    window = home.window(with_pins)
    choose(window, "4 Dewi")
    assert "detik lagi" in words(window)
    button(window, "Lupa PIN?").click()  # a way on is there all the same
    assert button(window, "Lanjut tanpa PIN").isVisible()


def test_esc_leads_back_to_the_names_and_nothing_was_counted(qtbot: QtBot, home: House, with_pins: Path) -> None:
    window = home.window(with_pins)
    choose(window, "4 Dewi")
    qtbot.keyClicks(QApplication.focusWidget(), "12")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert "Siapa namamu?" in words(window)
    assert window.navigator.services.records.drafts.keys(person(window, "Dewi")) == []


def test_who_was_handed_no_pin_is_straight_in(home: House, with_pins: Path) -> None:
    window = home.window(with_pins)
    choose(window, "10 Kirana")
    assert window.navigator.learner.call_name == "Kirana"
    assert kinds(window, window.navigator.learner.id) == ["tanpa-pin"]


def test_what_is_typed_is_never_shown_or_read_aloud(qtbot: QtBot, home: House, with_pins: Path) -> None:
    window = home.window(with_pins)
    choose(window, "4 Dewi")
    pad = window.findChild(PinPad)
    assert pad is not None
    qtbot.keyClicks(QApplication.focusWidget(), "739")
    texts = [str(each.property("text") or "") + each.accessibleName() for each in pad.findChildren(QWidget)]
    assert "PIN, 3 dari 4 angka" in texts
    assert not [text for text in texts if "739" in text]


def test_tiles_show_call_name_and_roll_number_only(home: House, with_pins: Path) -> None:
    window = home.window(with_pins)
    choose(window, "10 Kirana")
    window.entrance.sign_out()
    settle()
    shown = words(window)
    assert "4 Dewi" in shown
    assert "Pratama" not in shown  # full names are on no tile; no picture exists anywhere


# ------------------------------------------------------------------ forgotten


def test_a_forgotten_pin_continues_under_the_name_until_a_teacher_says_yes(
    home: House, with_pins: Path, secrets: SchoolSecrets
) -> None:
    window = home.window(with_pins)
    services = window.navigator.services
    choose(window, "4 Dewi")
    button(window, "Lupa PIN?").click()
    assert "Tidak apa-apa" in words(window)
    button(window, "Lanjut tanpa PIN").click()
    dewi = window.navigator.learner
    assert dewi.call_name == "Dewi"
    assert "Belum dipastikan guru" in words(rail_of(window))
    assert not window.navigator.sitting.verified
    lesson = services.library.modules[0].lessons[0]
    services.learning.section_done(dewi.id, lesson.code, lesson.sections[0].id)
    assert services.learning.progress(dewi.id).of(lesson.code).done  # reading counts
    [waiting] = services.sessions.unverified(dewi.class_id)
    services.sessions.confirm(waiting, signer=secrets.admin_key())
    settle()
    assert window.navigator.sitting.verified
    assert "Belum dipastikan guru" not in words(rail_of(window))


# ------------------------------------------------------------------ the seat


def at(monkeypatch: pytest.MonkeyPatch, label: str) -> None:
    monkeypatch.setattr(platform, "node", lambda: label)


def test_the_tile_of_this_seat_has_the_keyboard_and_a_quiet_mark(
    qtbot: QtBot, home: House, with_pins: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at(monkeypatch, "LAB-A-10")
    window = home.window(with_pins)
    button(window, "X Kuliner 2").click()
    settle()
    focus = QApplication.focusWidget()
    assert isinstance(focus, NameTile)
    assert focus.choice.roll == 10
    assert [tile.choice.roll for tile in window.findChildren(NameTile) if tile.at_seat] == [10]
    qtbot.keyClick(focus, Qt.Key.Key_Return)
    assert window.navigator.learner.call_name == "Kirana"


def test_a_computer_without_a_number_marks_nobody(
    home: House, with_pins: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at(monkeypatch, "DESKTOP-4F7K2A7")
    window = home.window(with_pins)
    button(window, "X Kuliner 2").click()
    settle()
    assert not [tile for tile in window.findChildren(NameTile) if tile.at_seat]


def test_who_worked_elsewhere_is_told_where(home: House, with_pins: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    at(monkeypatch, "LAB-A-07")
    window = home.window(with_pins)
    choose(window, "10 Kirana")
    assert "Pekerjaanmu terakhir" not in words(window)
    home.close()
    at(monkeypatch, "LAB-B-11")
    window = home.window(with_pins)
    choose(window, "10 Kirana")
    assert "Pekerjaanmu terakhir di Lab A-07" in words(window)
    window.entrance.sign_out()
    choose(window, "10 Kirana")
    home.close()
    window = home.window(with_pins)
    choose(window, "10 Kirana")  # last time was here
    assert "Pekerjaanmu terakhir" not in words(window)


# ------------------------------------------------------------------ two at one computer


def sit_together(qtbot: QtBot, window: MainWindow, secrets: SchoolSecrets) -> tuple[str, str]:
    choose(window, "10 Kirana")
    button(rail_of(window), "Masuk berdua…").click()
    dialog = modal()
    assert "Kirana" not in words(dialog)
    button(dialog, "4 Dewi").click()
    settle()
    type_pin(qtbot, pin_of(window, secrets, "Dewi"))
    return person(window, "Kirana"), person(window, "Dewi")


def test_masuk_berdua_counts_for_both_and_leaving_signs_both_out(
    qtbot: QtBot, home: House, with_pins: Path, secrets: SchoolSecrets
) -> None:
    window = home.window(with_pins)
    services = window.navigator.services
    kirana, dewi = sit_together(qtbot, window, secrets)
    assert "Kirana dan Dewi" in words(rail_of(window))
    assert "Masuk berdua…" not in words(rail_of(window))
    assert kinds(window, dewi) == ["berdua"]
    lesson = services.library.card(QUIZ)
    window.navigator.open_lesson(QUIZ)
    settle()
    qtbot.waitUntil(lambda: "Selesai, lanjut" in words(window), timeout=5000)
    button(window, "Selesai, lanjut").click()
    for who in (kirana, dewi):
        assert services.learning.progress(who).of(QUIZ).done == (lesson.sections[0].id,)
    window.entrance.sign_out()
    assert not window.navigator.signed_in
    assert window.navigator.beside == ()


def test_the_second_one_needs_the_own_pin(qtbot: QtBot, home: House, with_pins: Path, secrets: SchoolSecrets) -> None:
    window = home.window(with_pins)
    choose(window, "10 Kirana")
    button(rail_of(window), "Masuk berdua…").click()
    dialog = modal()
    button(dialog, "4 Dewi").click()
    settle()
    type_pin(qtbot, wrong(pin_of(window, secrets, "Dewi")))
    assert "PIN itu belum cocok" in words(dialog)
    assert window.navigator.beside == ()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert "Siapa yang belajar bersamamu?" in words(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


# ------------------------------------------------------------------ tests that count


def set_test(window: MainWindow, secrets: SchoolSecrets, group: str) -> None:
    form = TaskForm(to=(group,), lesson=QUIZ, part="kuis", title="Ulangan 1", graded=True)
    window.navigator.services.tasks.assign(form, signer=secrets.admin_key())


def test_a_test_that_counts_is_refused_to_two_and_after_a_forgotten_pin_but_not_to_one(
    qtbot: QtBot, home: House, with_pins: Path, secrets: SchoolSecrets
) -> None:
    window = home.window(with_pins)
    group = next(card.id for card in window.navigator.services.roster.classes() if card.name == "X Kuliner 2")
    sit_together(qtbot, window, secrets)
    window.navigator.open_quiz(QUIZ)
    assert "belum bisa dimulai" not in words(window)  # practice together is welcome
    set_test(window, secrets, group)
    window.navigator.close_focus()
    window.navigator.open_quiz(QUIZ)
    assert "Kuis ini belum bisa dimulai di sini" in words(window)
    assert "“Ulangan 1” dinilai, jadi dikerjakan sendiri-sendiri" in words(window)
    window.entrance.sign_out()
    choose(window, "4 Dewi")
    button(window, "Lupa PIN?").click()
    button(window, "Lanjut tanpa PIN").click()
    window.navigator.open_quiz(QUIZ)
    assert "tadi kamu masuk tanpa PIN" in words(window)
    window.entrance.sign_out()
    choose(window, "4 Dewi")
    type_pin(qtbot, pin_of(window, secrets, "Dewi"))
    window.navigator.open_quiz(QUIZ)
    assert "belum bisa dimulai" not in words(window)


def test_a_disk_that_forgets_says_so_and_refuses_what_counts(
    qtbot: QtBot, home: House, with_pins: Path, secrets: SchoolSecrets, monkeypatch: pytest.MonkeyPatch
) -> None:
    from aksi_desktop import frozen

    lost = replace(frozen.FrozenState(), danger="hilang")
    monkeypatch.setattr(frozen, "frozen_state", lambda data, repeats=0: lost)
    window = home.window(with_pins)
    choose(window, "10 Kirana")
    qtbot.waitUntil(lambda: "Belum aman: hilang saat komputer mati" in words(rail_of(window)))
    window.navigator.open_quiz(QUIZ)
    assert "belum bisa dimulai" not in words(window)
    window.navigator.close_focus()
    set_test(window, secrets, window.navigator.learner.class_id)
    settle()
    assert "Belum aman: hilang saat komputer mati" in words(rail_of(window))  # saving something makes it no safer
    window.navigator.open_quiz(QUIZ)
    assert "melupakan pekerjaan saat dimatikan" in words(window)


# ------------------------------------------------------------------ the way out


def test_the_way_out_is_on_every_screen_and_a_key(qtbot: QtBot, home: House, with_pins: Path) -> None:
    window = home.window(with_pins)
    for show in (window.navigator.open_lesson, window.navigator.open_quiz):
        choose(window, "10 Kirana")
        show(QUIZ)
        settle()
        bar = next(each for each in window.findChildren(TopBar) if each.isVisible())
        button(bar, "Keluar / ganti murid (Ctrl+Shift+K)").click()
        assert not window.navigator.signed_in
        assert "Siapa namamu?" in words(window)
    choose(window, "10 Kirana")
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert not window.navigator.signed_in


def test_five_idle_minutes_sign_out_two_as_well_and_close_open_dialogs(
    qtbot: QtBot, home: House, with_pins: Path, secrets: SchoolSecrets
) -> None:
    window = home.window(with_pins)
    sit_together(qtbot, window, secrets)
    window.entrance.sign_out()
    choose(window, "10 Kirana")
    button(rail_of(window), "Masuk berdua…").click()
    dialog = modal()
    button(dialog, "4 Dewi").click()
    watch = window.findChild(IdleWatch)
    assert watch is not None
    assert watch.watching
    with qtbot.waitSignal(watch.expired):
        watch.hurry(to_the_end=True)
    settle()
    assert not dialog.isVisible()
    assert "Siapa namamu?" in words(window)


def test_a_guest_who_claims_a_name_is_asked_for_its_pin(
    qtbot: QtBot, home: House, with_pins: Path, secrets: SchoolSecrets
) -> None:
    window = home.window(with_pins)
    button(window, "Belajar tanpa nama").click()
    button(rail_of(window), "Ini namaku…").click()
    dialog = modal()
    button(dialog, "4 Dewi").click()
    settle()
    assert "Lupa PIN?" not in words(dialog)  # a name cannot be taken over for good without the card
    type_pin(qtbot, wrong(pin_of(window, secrets, "Dewi")))
    assert window.navigator.learner.guest
    type_pin(qtbot, pin_of(window, secrets, "Dewi"))
    assert window.navigator.learner.call_name == "Dewi"
    assert kinds(window, window.navigator.learner.id) == ["pin"]


def test_the_second_one_may_have_forgotten_the_pin_too_and_waits_for_a_teacher(home: House, with_pins: Path) -> None:
    window = home.window(with_pins)
    choose(window, "10 Kirana")
    button(rail_of(window), "Masuk berdua…").click()
    dialog = modal()
    button(dialog, "4 Dewi").click()
    button(dialog, "Lupa PIN?").click()
    button(dialog, "Lanjut tanpa PIN").click()
    settle()
    assert kinds(window, person(window, "Dewi")) == ["lupa-pin"]
    assert "Kirana dan Dewi" in words(rail_of(window))
    assert "Belum dipastikan guru" in words(rail_of(window))
    [waiting] = window.navigator.services.sessions.unverified(window.navigator.learner.class_id)
    assert waiting.call_name == "Dewi"
