"""What a policy asks for and cannot be had: the real window opens, says it, and shows a way on."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtWidgets import QApplication

from aksi_desktop.desktop import data_folder_of, open_rooms, window_services
from aksi_desktop.places import DataFolderUnfit, find_places, settle
from aksi_desktop.policy import Policy, read_policy
from tests.ui.house import House, button, modal, words

from aksi_desktop.ui.jobs import SyncJobs
from aksi_desktop.ui.services import Services
from aksi_desktop.ui.setup.trouble import TroubleDialog
from aksi_desktop.ui.theme import Theme
from aksi_desktop.ui.window import MainWindow, build_window

#: A place where no folder can be made, by anyone, on Linux.
NOWHERE = Path("/proc/aksi-data")


def policy_of(folder: Path, text: str) -> Policy:
    file = folder / "policy.ini"
    file.write_text(text, encoding="utf-8")
    return read_policy([file])


def details(window: MainWindow) -> TroubleDialog:
    button(window, "Rincian…").click()
    dialog = modal()
    assert isinstance(dialog, TroubleDialog)
    return dialog


def can_learn(window: MainWindow) -> bool:
    button(window, "Belajar tanpa nama").click()
    return "Mulai di sini" in words(window)


@pytest.mark.usefixtures("private_home")
def test_a_missing_lab_drive_opens_the_next_folder_and_says_so(
    home: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "akun"))
    policy = policy_of(tmp_path, f"mode = lab\nfolder_data = {NOWHERE}\n")
    places = data_folder_of(None, policy)
    assert places.set_aside is not None
    assert places.chosen_by == "user"
    window = home.window(places, policy=policy)
    text = words(window)
    assert str(NOWHERE) in text
    assert str(tmp_path / "akun") in text
    dialog = details(window)
    button(dialog, "Coba lagi").click()
    assert str(NOWHERE) in words(dialog)
    button(dialog, "Salin rincian untuk IT").click()
    assert "data-folder-not-writable" in QApplication.clipboard().text()
    button(dialog, "Tutup").click()
    assert can_learn(window)


def test_a_drive_that_came_back_is_seen_when_tried_again(
    home: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "akun"))
    wanted = tmp_path / "drive" / "data"
    wanted.parent.write_bytes(b"")  # a file where the drive should be
    policy = policy_of(tmp_path, f"folder_data = {wanted}\nmode = lab\n")
    window = home.window(data_folder_of(None, policy), policy=policy)
    assert "bukan sebuah folder" in words(window)
    dialog = details(window)
    wanted.parent.unlink()
    button(dialog, "Coba lagi").click()
    assert "sudah bisa dipakai" in words(dialog)
    dialog.accept()
    assert wanted.is_dir()


def test_a_folder_on_another_computer_or_one_that_cannot_be_written_stops_with_a_way_on(
    qtbot: QtBot, theme: Theme, home: House
) -> None:
    tries: list[int] = []

    def services() -> Services:
        tries.append(1)
        if len(tries) == 1:
            raise DataFolderUnfit("data-folder-on-share", folder="\\\\server\\aksi")
        rooms = open_rooms(find_places(NOWHERE if len(tries) == 2 else home.folder()))
        home.open[-1][1].append(rooms)
        return window_services(rooms)

    window = build_window(theme=theme, services=services, jobs=SyncJobs(theme=theme))
    home.open.append((window, []))
    with qtbot.waitSignal(window.shell_painted):
        window.show()
    qtbot.waitUntil(lambda: "jaringan" in words(window))
    assert "tetap aman" in words(window)
    button(window, "Coba lagi").click()
    assert "tidak bisa ditulisi" in words(window)
    button(window, "Coba lagi").click()
    assert can_learn(window)


def test_a_folder_named_for_this_run_on_a_share_is_not_left_quietly(tmp_path: Path) -> None:
    places = find_places(tmp_path / "data")
    assert settle(places) is places


@pytest.mark.parametrize("name", ["Données Müller – 学校", "folder data sekolah (1) 100%", "Ñandú'; DROP"])
def test_any_letters_in_the_path_are_fine(home: House, name: str) -> None:
    folder = home.folder(name)
    window = home.window(folder, policy=Policy())
    button(window, "Nanti saja").click()
    assert window.navigator.learner.guest
    services = window.navigator.services
    services.records.backups.make()
    assert services.settings.setup == "nanti"
    home.close()
    assert home.window(folder, policy=Policy()).navigator.ready


@pytest.mark.parametrize(
    ("raw", "lines", "told"),
    [
        (b"", "", "terpotong"),
        (b"bukan berkas gabung", "", "bukan berkas gabung"),
        (None, "sekolah = SMKN 9 Lain", "SMKN 9 Lain"),
        (None, "nama_lab = Lab B", "Lab B"),
        (b"hilang", "", "tidak bisa dibaca"),
    ],
)
def test_a_join_file_that_is_refused_is_told_and_taken_when_mended(
    home: House, tmp_path: Path, raw: bytes | None, lines: str, told: str
) -> None:
    good, file = home.seed / "lab.aksi-gabung", tmp_path / "lab.aksi-gabung"
    if raw is None:
        shutil.copyfile(good, file)
    elif raw != b"hilang":
        file.write_bytes(raw)
    policy = policy_of(tmp_path, f"mode = lab\nberkas_gabung = lab.aksi-gabung\n{lines}\n")
    window = home.window(home.folder(), policy=policy)
    assert told in words(window)
    dialog = details(window)
    again = button(dialog, "Coba lagi")
    if raw is None:
        again.click()
        assert told in words(dialog)
        assert again.isEnabled()
    else:
        shutil.copyfile(good, file)
        again.click()
        assert "SMKN 1 Contoh, Lab A" in words(dialog)
        assert not again.isVisible()
    dialog.accept()
    assert can_learn(window)


def test_lines_of_the_policy_that_are_not_taken_are_told_by_file_and_line(home: House, tmp_path: Path) -> None:
    policy = policy_of(tmp_path, "[kebijakan]\nmode = labb\nkelass = X Kuliner 1\nbahasa = id\n")
    window = home.window(home.folder(with_classes=True), policy=policy)
    assert "policy.ini yang tidak dipakai" in words(window)
    dialog = details(window)
    text = words(dialog)
    assert "baris 2" in text
    assert "Maksudnya “lab”?" in text
    assert "Maksudnya “kelas”?" in text
    button(dialog, "Salin rincian untuk IT").click()
    assert "baris 3" in QApplication.clipboard().text()
    dialog.accept()
    assert "X Kuliner 2" in words(window)


def test_a_whole_policy_says_nothing(home: House, tmp_path: Path) -> None:
    shutil.copyfile(home.seed / "lab.aksi-gabung", tmp_path / "lab-a.aksi-gabung")
    policy = policy_of(
        tmp_path,
        "[kebijakan]\nsekolah = SMKN 1 Contoh\nmode = lab\nberkas_gabung = lab-a.aksi-gabung\nnama_lab = Lab A\n",
    )
    window = home.window(home.folder(), policy=policy)
    text = words(window)
    assert "Rincian…" not in text
    assert "Langkah" not in text
    assert "Belajar tanpa nama" in text
