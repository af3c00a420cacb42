"""Two at one computer, tests that count, and always a way out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from aksi_desktop.classroom.task_cards import TaskForm
from tests.ui.house import House, button, modal, settle, words
from tests.ui.signin.hand import choose, kinds, person, pin_of, rail_of, type_pin, wrong

from aksi_desktop.ui.idle import IdleWatch
from aksi_desktop.ui.widgets.bars import TopBar

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from aksi_desktop.roster.school_file import SchoolSecrets

    from aksi_desktop.ui.window import MainWindow

QUIZ = "LM5"


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
