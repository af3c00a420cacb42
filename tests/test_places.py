"""Where data, lessons and resources are."""

from __future__ import annotations

import os
import sys
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from aksi_desktop import places
from aksi_desktop.places import (
    DataFolderUnfit,
    drive_missing,
    find_places,
    lessons_folder,
    on_network_share,
    prepare_data_folder,
    resource,
    settle,
)

MOUNTS = """\
24 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw
25 24 0:21 / /srv/sekolah rw,relatime shared:1 - nfs4 server:/sekolah rw
26 24 8:2 / /srv/sekolah/lokal rw - ext4 /dev/sdb1 rw
27 24 0:30 / /media/kelas\\040satu rw - cifs //server/kelas rw
28 24 0:31 / /opt/ganti rw - nfs server:/x rw
29 24 8:3 / /opt/ganti rw - ext4 /dev/sdc1 rw
broken line
"""


def test_order_of_the_choice(tmp_path: Path) -> None:
    program = tmp_path / "program"
    program.mkdir()
    environment = {"AKSI_DATA": str(tmp_path / "lingkungan")}
    policy = tmp_path / "kebijakan"
    chosen = find_places(tmp_path / "pilihan", policy_data=policy, environment=environment, program=program)
    assert (chosen.data, chosen.chosen_by) == (tmp_path / "pilihan", "option")
    chosen = find_places(policy_data=policy, environment=environment, program=program)
    assert (chosen.data, chosen.chosen_by) == (policy, "policy")
    (program / "portable.txt").touch()
    chosen = find_places(environment=environment, program=program)
    assert (chosen.data, chosen.chosen_by) == (tmp_path / "lingkungan", "environment")
    chosen = find_places(environment={"AKSI_DATA": ""}, program=program)
    assert (chosen.data, chosen.chosen_by) == (program / "data", "portable")
    chosen = find_places(lab=True, environment={}, program=program)
    assert chosen.chosen_by == "portable"
    (program / "portable.txt").unlink()
    chosen = find_places(lab=True, environment={"PROGRAMDATA": "C:\\ProgramData"}, program=program)
    assert chosen.chosen_by == "machine"
    assert chosen.data in {Path("/var/lib/aksi-desktop"), Path("C:\\ProgramData\\AKSI Desktop\\data")}
    chosen = find_places(environment={}, program=program)
    assert chosen.chosen_by == "user"
    assert chosen.data.name in {"aksi-desktop", "AKSI Desktop"}


def test_choosing_makes_nothing(tmp_path: Path) -> None:
    places = find_places(tmp_path / "belum" / "ada")
    assert places.data.is_absolute()
    assert not places.data.exists()
    for inside in (places.settings_file, places.logs, places.school_lessons):
        assert inside.is_relative_to(places.data)


def test_relative_option_becomes_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert find_places("data/../kelas").data == tmp_path / "kelas"


@pytest.mark.skipif(sys.platform == "win32", reason="mount table")
@pytest.mark.parametrize(
    ("folder", "remote"),
    [
        ("/home/guru/data", False),
        ("/srv/sekolah", True),
        ("/srv/sekolah/a/b", True),
        ("/srv/sekolah/lokal/a", False),
        ("/srv/sekolahan", False),
        ("/media/kelas satu/data", True),
        ("/opt/ganti/x", False),
    ],
)
def test_network_share_by_the_nearest_mount(folder: str, remote: bool) -> None:
    assert on_network_share(Path(folder), MOUNTS) is remote


@pytest.mark.skipif(sys.platform == "win32", reason="mount table")
def test_a_link_into_a_share_is_seen_through(tmp_path: Path) -> None:
    (tmp_path / "server").mkdir()
    (tmp_path / "data").symlink_to(tmp_path / "server")
    mounts = f"1 0 8:1 / / rw - ext4 a rw\n2 1 0:1 / {os.path.realpath(tmp_path)}/server rw - nfs b rw\n"
    assert on_network_share(tmp_path / "data" / "sekolah", mounts)
    assert not on_network_share(tmp_path, mounts)


def test_prepare_makes_the_folder_and_leaves_it_empty(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    prepare_data_folder(folder)
    assert os.listdir(folder) == []


def test_prepare_refuses_a_file_and_what_lies_behind_one(tmp_path: Path) -> None:
    (tmp_path / "berkas").touch()
    for folder in (tmp_path / "berkas", tmp_path / "berkas" / "dalam"):
        with pytest.raises(DataFolderUnfit) as refused:
            prepare_data_folder(folder)
        assert refused.value.code == "data-folder-not-a-folder"
        assert refused.value.facts["folder"] == str(folder)


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="needs a folder where even root cannot write")
def test_prepare_refuses_what_cannot_be_written() -> None:
    with pytest.raises(DataFolderUnfit) as refused:
        prepare_data_folder(Path("/proc/self/aksi"))
    assert refused.value.code == "data-folder-not-writable"


def test_a_drive_that_is_not_there_is_named() -> None:
    present = {"C:\\"}.__contains__
    assert drive_missing(PureWindowsPath("Z:\\AKSI\\data"), present)
    assert not drive_missing(PureWindowsPath("C:\\AKSI\\belum ada"), present)
    assert not drive_missing(PurePosixPath("/belum/ada"), present)


def test_a_folder_of_the_policy_that_fails_gives_way_to_the_users_own(tmp_path: Path) -> None:
    (tmp_path / "berkas").touch()
    settled = settle(find_places(policy_data=tmp_path / "berkas", environment={}, program=tmp_path))
    assert settled.chosen_by == "user"
    assert settled.data == find_places(environment={}, program=tmp_path).data
    assert settled.set_aside is not None
    assert settled.set_aside.code == "data-folder-not-a-folder"
    assert settled.set_aside.facts["folder"] == str(tmp_path / "berkas")


def test_a_portable_program_on_a_disk_that_cannot_be_written_gives_way_too(tmp_path: Path) -> None:
    (tmp_path / "portable.txt").touch()
    (tmp_path / "data").touch()
    settled = settle(find_places(environment={}, program=tmp_path))
    assert (settled.chosen_by, settled.set_aside is not None) == ("user", True)


def test_what_was_named_for_this_run_never_gives_way(tmp_path: Path) -> None:
    (tmp_path / "berkas").touch()
    named = find_places(tmp_path / "berkas", environment={}, program=tmp_path)
    assert settle(named) is named
    named = find_places(environment={"AKSI_DATA": str(tmp_path / "berkas")}, program=tmp_path)
    assert settle(named) is named


def test_a_share_named_by_the_policy_is_kept_and_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "on_network_share", lambda folder: True)
    chosen = find_places(policy_data=tmp_path / "bersama", environment={}, program=tmp_path)
    assert settle(chosen) is chosen
    with pytest.raises(DataFolderUnfit) as refused:
        prepare_data_folder(chosen.data)
    assert refused.value.code == "data-folder-on-share"


def test_a_good_folder_of_the_policy_is_made_and_kept(tmp_path: Path) -> None:
    chosen = find_places(policy_data=tmp_path / "Dapur é 教室", environment={}, program=tmp_path)
    assert settle(chosen) is chosen
    assert os.listdir(chosen.data) == []


def test_lessons_are_found_from_source() -> None:
    assert (lessons_folder().parent / "pyproject.toml").is_file()
    assert lessons_folder().name == "lessons"


@pytest.mark.parametrize("name", ["", "../pyproject.toml", "a/../../x", "/etc/passwd", "a\\b", "C:x"])
def test_resource_names_never_leave_resources(name: str) -> None:
    with pytest.raises(ValueError, match="not a resource name"):
        resource(name)


def test_a_resource_that_is_not_shipped_is_a_bug() -> None:
    with pytest.raises(FileNotFoundError, match="tidak/ada"):
        resource("tidak/ada.svg")
