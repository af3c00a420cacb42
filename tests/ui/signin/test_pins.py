"""The PIN: the right one opens, a wrong one counts, a forgotten one waits for a teacher; nothing of it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from aksi_desktop.roster.pins import FREE_TRIES
from tests.ui.house import House, button, modal, settle, words
from tests.ui.signin.hand import choose, kinds, person, pin_of, rail_of, type_pin, wrong

from aksi_desktop.ui.signin.pin_pad import PinPad

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from aksi_desktop.roster.school_file import SchoolSecrets


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
