"""The teacher's side of signing in: cards for a class, and a yes to who forgot the PIN."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from aksi_desktop.exchange import load_school
from tests.ui.house import PASSPHRASE, House, button, settle, words

from aksi_desktop.ui.frame import Teacher
from aksi_desktop.ui.signin.cards_dialog import CardsDialog
from aksi_desktop.ui.signin.confirm_dialog import ConfirmDialog

if TYPE_CHECKING:
    from pathlib import Path

    from aksi_desktop.roster import ClassCard

    from aksi_desktop.ui.theme import Theme
    from aksi_desktop.ui.window import MainWindow


@pytest.fixture
def window(home: House) -> MainWindow:
    """A teacher's desk."""
    made = home.window(home.folder(with_classes=True))
    school = load_school(made.navigator.services.places.data)
    assert school is not None
    made.entrance.enter_teacher(Teacher("a" * 32, "Ibu Sri", "Bu Sri", "guru"), school.unlock(PASSPHRASE))
    settle()
    return made


def group_of(window: MainWindow) -> ClassCard:
    return next(card for card in window.navigator.services.roster.classes() if card.name == "X Kuliner 2")


def cards(window: MainWindow, theme: Theme, to: Path | None, *, only: str = "") -> CardsDialog:
    dialog = CardsDialog(
        window.navigator.services, group_of(window), theme=theme, jobs=window.jobs, frame=window.navigator,
        parent=window, only=only,
    )  # fmt: skip
    dialog.ask_place = lambda: str(to) if to else ""
    dialog.open()
    settle()
    return dialog


def issues(window: MainWindow) -> list[int]:
    services = window.navigator.services
    found = [services.pins.issued(card.id) for card in services.roster.learners(group_of(window).id)]
    return [known.issue if known else 0 for known in found]


def test_cards_for_a_class_issue_pins_once_and_can_be_made_again(
    window: MainWindow, theme: Theme, tmp_path: Path
) -> None:
    to = tmp_path / "kartu.pdf"
    dialog = cards(window, theme, to)
    assert "Printer dipakai bersama?" in words(dialog)
    assert "10 kartu; 10 PIN baru dibuat." in words(dialog)
    button(dialog, "Simpan PDF…").click()
    settle()
    assert to.read_bytes().startswith(b"%PDF")
    assert issues(window) == [1] * 10
    assert "Tersimpan: kartu.pdf" in words(dialog)
    button(dialog, "Simpan PDF…").click()  # the same cards once more
    settle()
    assert issues(window) == [1] * 10
    button(dialog, "Hapus berkasnya").click()
    assert not to.exists()


def test_one_learner_gets_a_new_pin_and_the_others_keep_theirs(
    window: MainWindow, theme: Theme, tmp_path: Path
) -> None:
    first = cards(window, theme, tmp_path / "semua.pdf")
    button(first, "Simpan PDF…").click()
    first.accept()
    learner = window.navigator.services.roster.learners(group_of(window).id)[3]
    dialog = cards(window, theme, tmp_path / "satu.pdf", only=learner.id)
    assert dialog.anew.isChecked()
    assert "1 kartu; 1 PIN baru dibuat." in words(dialog)
    button(dialog, "Simpan PDF…").click()
    settle()
    assert issues(window) == [1, 1, 1, 2, 1, 1, 1, 1, 1, 1]


def test_nothing_is_issued_when_no_place_is_chosen_and_a_bad_place_is_told(
    window: MainWindow, theme: Theme, tmp_path: Path
) -> None:
    dialog = cards(window, theme, None)
    button(dialog, "Simpan PDF…").click()
    assert issues(window) == [0] * 10
    dialog.ask_place = lambda: str(tmp_path / "tidak-ada" / "kartu.pdf")
    button(dialog, "Simpan PDF…").click()
    settle()
    assert "Berkas itu tidak bisa ditulis" in words(dialog)
    assert button(dialog, "Simpan PDF…").isEnabled()
    dialog.ask_place = lambda: str(tmp_path / "kartu.pdf")
    button(dialog, "Simpan PDF…").click()
    settle()
    assert "Tersimpan: kartu.pdf" in words(dialog)
    assert issues(window) == [1] * 10  # issued at the first try; the second only printed


def test_without_a_teacher_there_are_no_cards(home: House, theme: Theme) -> None:
    window = home.window(home.folder(with_classes=True))
    with pytest.raises(LookupError):
        cards(window, theme, None)


def test_a_teacher_says_yes_to_one_or_to_all(window: MainWindow, theme: Theme) -> None:
    services, group = window.navigator.services, group_of(window)
    people = services.roster.learners(group.id)
    for card in people[:3]:
        services.sessions.open(card.id, "lupa-pin")
    dialog = ConfirmDialog(services.sessions, group, theme=theme, frame=window.navigator, parent=window)
    told: list[int] = []
    dialog.confirmed.connect(lambda: told.append(len(services.sessions.unverified(group.id))))
    dialog.open()
    assert "2 · Bayu Pratama" in words(dialog)
    button(dialog, "Pastikan Bayu Pratama").click()
    assert "Bayu" not in words(dialog)
    button(dialog, "Pastikan semua").click()
    assert told == [2, 0]
    assert "Tidak ada yang menunggu" in words(dialog)
