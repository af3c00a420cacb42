"""Set-up asks once: kept half-way, taken up again, and not begun where somebody has decided already."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from aksi_desktop.policy import Policy, read_policy
from tests.ui.house import PASSPHRASE, House, button, modal, settle, words
from tests.ui.setup.hand import create_school, field, in_setup, menu_words, new_computer, province, to_step_2

from aksi_desktop.ui.carry.school_dialogs import UnlockDialog
from aksi_desktop.ui.carry.view import CarryScreen
from aksi_desktop.ui.setup.steps import SchoolStep


def test_not_now_leads_to_learning_at_once_and_it_does_not_come_back(home: House) -> None:
    window = new_computer(home)
    button(window, "Nanti saja").click()
    assert window.navigator.learner.guest
    assert "Mulai di sini" in words(window)
    button(window, "Keluar / ganti").click()
    home.close()
    window = new_computer(home)
    assert not in_setup(window)
    assert any("Siapkan komputer" in text.replace("&", "") for text in menu_words(window))


def test_alone_means_home_at_once_and_at_every_start_with_the_work_done_so_far(home: House) -> None:
    window = new_computer(home)
    button(window, "Lanjut").click()
    button(window, "Mandiri").click()
    button(window, "Mulai belajar").click()
    first = window.navigator.learner
    assert first.guest
    home.close()
    window = new_computer(home)
    assert not in_setup(window)
    assert window.navigator.learner.id == first.id


def test_a_window_closed_half_way_goes_on_there_with_what_was_typed(home: House) -> None:
    window = new_computer(home)
    to_step_2(window, "Guru")
    home.close()
    window = new_computer(home)
    assert "Langkah 2 dari 3" in words(window)
    button(window, "‹ Kembali").click()
    assert field(window, "Nama sekolah").text() == "SMKN 3 Nusantara"
    assert province(window).currentText() == "Papua Pegunungan"
    field(window, "Nama sekolah").setText("SMKN 4 Nusantara")
    home.close()
    window = new_computer(home)
    assert field(window, "Nama sekolah").text() == "SMKN 4 Nusantara"


def test_closed_after_the_school_was_made_it_goes_on_with_class_lists(home: House, tmp_path: Path) -> None:
    window = new_computer(home)
    to_step_2(window, "Guru")
    shown = create_school(window)
    shown.safe.setChecked(True)
    shown.close_button.click()
    home.close()
    window = new_computer(home)
    assert "Langkah 3 dari 3" in words(window)
    button(window, "Isi kontak bantuan…").click()
    unlock = modal()
    assert isinstance(unlock, UnlockDialog)
    for typed, told in (("salah sekali", True), ("masih salah juga", True), (PASSPHRASE, False)):
        unlock.passphrase.setText(typed)
        unlock.submit()
        assert ("tidak cocok" in words(unlock)) is told if unlock.isVisible() else not told
    contacts = modal()
    contacts.close()
    settle()
    button(window, "‹ Kembali").click()
    assert "Sekolah sudah ada: SMKN 3 Nusantara" in words(window)
    button(window, "‹ Kembali").click()
    step = window.findChild(SchoolStep)
    assert step is not None
    assert not field(window, "Nama sekolah").isEnabled()


def test_set_up_is_reached_again_from_kumpulkan_dan_bagikan(home: House) -> None:
    window = home.window(home.folder())
    button(window, "Sekolah dan komputer ini…").click()
    button(window, "Mulai penyiapan").click()
    assert "Langkah 1 dari 3" in words(window)
    button(window, "Nanti saja").click()
    assert window.navigator.learner.guest


def test_at_home_leaving_does_not_lose_the_way_back_to_ones_work(home: House) -> None:
    window = new_computer(home)
    button(window, "Lanjut").click()
    button(window, "Mandiri").click()
    button(window, "Mulai belajar").click()
    first = window.navigator.learner.id
    button(window, "Keluar / ganti").click()
    button(window, "Lanjutkan yang tadi").click()
    assert window.navigator.learner.id == first


def test_a_computer_with_a_school_or_work_on_it_is_not_asked(home: House) -> None:
    window = home.window(home.folder(with_classes=True), policy=Policy())
    assert not in_setup(window)
    window.navigator.open_setup()
    assert "Langkah 3 dari 3" in words(window)
    assert "40 murid" in words(window)


@pytest.mark.parametrize(("line", "asked"), [("mode = lab", False), ("mode = mandiri", False), ("mode = guru", True)])
def test_a_policy_that_says_who_uses_the_computer_answers_for_set_up(
    home: House, tmp_path: Path, line: str, asked: bool
) -> None:
    file = tmp_path / "policy.ini"
    file.write_text(f"[kebijakan]\n{line}\n", encoding="utf-8")
    window = home.window(home.folder(), policy=read_policy([file]))
    assert in_setup(window) is asked
    assert any("Siapkan" in text for text in menu_words(window)) is asked
    if asked:
        button(window, "Lanjut").click()
        assert "Diatur oleh sekolah" in words(window)
        assert not button(window, "Lab").isEnabled()
        assert "Buat sekolah…" in words(window)


def test_a_policy_with_a_join_file_asks_nothing_even_when_the_file_is_bad(home: House, tmp_path: Path) -> None:
    (tmp_path / "lab.aksi-gabung").write_bytes(b"rusak")
    file = tmp_path / "policy.ini"
    file.write_text("berkas_gabung = lab.aksi-gabung\n", encoding="utf-8")
    window = home.window(home.folder(), policy=read_policy([file]))
    assert not in_setup(window)
    assert "Belajar tanpa nama" in words(window)
    shutil.copyfile(home.seed / "lab.aksi-gabung", tmp_path / "lab.aksi-gabung")
    home.close()
    window = home.window(home.folder(), policy=read_policy([file]))
    assert not in_setup(window)
    window.navigator.open_carry()
    assert "Lab A" in words(next(page for page in window.findChildren(CarryScreen) if page.isVisible()))
