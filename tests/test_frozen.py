"""Disks that forget: known by their product, or by marks that fall behind over a restart."""

from __future__ import annotations

import shutil
import sys
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import cast

import pytest

from aksi_desktop.frozen import PRODUCTS, FrozenState, _WindowsProbe, frozen_state, note_start, system_probe


@dataclass
class Computer:
    """A computer whose services, registry and restarts the test decides."""

    services: set[str] = field(default_factory=set)
    status: str = ""
    started: int = 1
    system_disk: bool = True

    def service(self, name: str) -> bool:
        return name in self.services

    def registry(self, key: str, name: str) -> str:
        return self.status if (key, name) == (r"SOFTWARE\WOW6432Node\Faronics\Deep Freeze 6", "DF Status") else ""

    def boot(self) -> str:
        return f"boot-{self.started}" if self.started else ""

    def on_system_disk(self, folder: Path) -> bool:
        return self.system_disk


class Room:
    """A data folder, a witness elsewhere, and a copy of the data to which a frozen disk goes back."""

    def __init__(self, folder: Path, computer: Computer) -> None:
        self.data, self.witness, self.computer = folder / "data", folder / "saksi", computer
        self.data.mkdir()

    def start(self) -> FrozenState:
        """Run the program once; what it knew before it left its own mark."""
        state = self.look()
        note_start(self.data, witness=self.witness, probe=self.computer)
        assert self.look() == state, "the same answer for the rest of the run"
        return state

    def look(self) -> FrozenState:
        return frozen_state(self.data, witness=self.witness, probe=self.computer)

    def restart(self, *, forgets: Path | None = None) -> None:
        self.computer.started += 1
        if forgets is not None:
            shutil.rmtree(forgets)
            forgets.mkdir()


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path, Computer())


@pytest.mark.parametrize(("product", "service"), [(p, s) for p, services in PRODUCTS.items() for s in services])
def test_each_product_is_known_by_any_of_its_services(room: Room, product: str, service: str) -> None:
    room.computer.services = {service, "Spooler"}
    assert room.look() == FrozenState("mungkin", (product,), 0, True)
    room.computer.system_disk = False
    assert room.look().danger == "aman"


@pytest.mark.parametrize(("status", "danger"), [("Frozen", "hilang"), ("Thawed", "mungkin"), ("", "mungkin")])
def test_deep_freeze_says_itself_whether_it_is_frozen(room: Room, status: str, danger: str) -> None:
    room.computer.services, room.computer.status = {"DeepFrz"}, status
    assert room.look().danger == danger
    assert room.look().loses_work is (danger == "hilang")


def test_a_computer_that_keeps_its_data_is_safe(room: Room) -> None:
    for _ in range(4):
        assert room.start() == FrozenState("aman", (), 0, True)
        room.restart()


def test_data_that_go_back_at_each_restart_are_noticed_and_forgiven(room: Room) -> None:
    room.start()
    seen = []
    for _ in range(3):
        room.restart(forgets=room.data)
        seen.append((room.start().danger, room.look().forgot))
    assert seen == [("mungkin", 1), ("hilang", 2), ("hilang", 3)]
    room.restart()  # thawed for good: the mark of the last start is there
    assert room.start() == FrozenState("aman", (), 0, True)


def test_with_a_product_at_hand_once_is_enough_even_on_another_drive(room: Room) -> None:
    room.computer.services, room.computer.system_disk = {"diskpt"}, False
    assert room.start().danger == "aman"
    room.restart(forgets=room.data)
    assert room.start().loses_work


def test_a_disk_that_goes_back_to_an_older_mark_is_noticed_too(room: Room, tmp_path: Path) -> None:
    room.start()
    image = tmp_path / "citra"
    shutil.copytree(room.data, image)
    room.restart()
    room.start()
    for expected in (1, 2):
        room.restart()
        shutil.rmtree(room.data)
        shutil.copytree(image, room.data)
        assert room.start().forgot == expected


def test_a_folder_emptied_by_hand_without_a_restart_is_no_frozen_disk(room: Room) -> None:
    room.start()
    shutil.rmtree(room.data)
    room.data.mkdir()
    assert room.start().danger == "aman"
    room.restart()
    assert room.start().danger == "aman"


def test_a_witness_that_forgets_says_nothing_against_the_data(room: Room) -> None:
    room.start()
    for _ in range(3):
        room.restart(forgets=room.witness)
        assert room.start().danger == "aman"


def test_two_data_folders_do_not_mix(room: Room, tmp_path: Path) -> None:
    room.start()
    other = tmp_path / "lain"
    other.mkdir()
    room.restart()
    assert frozen_state(other, witness=room.witness, probe=room.computer).forgot == 0
    note_start(other, witness=room.witness, probe=room.computer)
    assert room.start().forgot == 0


def test_one_mark_a_boot(room: Room) -> None:
    room.start()
    mark = room.data / "bertahan.json"
    before = mark.stat()
    note_start(room.data, witness=room.witness, probe=room.computer)
    assert mark.stat().st_mtime_ns == before.st_mtime_ns
    assert mark.stat().st_ino == before.st_ino


@pytest.mark.parametrize("damage", [b"", b"[1]", b"\xff\xfe", b'{"run": "x", "boot": 3}', b"[" * 100_000])
def test_damaged_marks_are_as_good_as_none(room: Room, damage: bytes) -> None:
    room.start()
    for file in (room.data / "bertahan.json", room.witness / "bertahan.json"):
        file.write_bytes(damage)
    room.restart()
    assert room.start() == FrozenState("aman", (), 0, True)
    room.restart()
    assert room.start().forgot == 0


def test_places_that_cannot_be_written_and_an_unknown_boot_stop_nothing(room: Room, tmp_path: Path) -> None:
    (tmp_path / "berkas").touch()
    note_start(tmp_path / "berkas" / "data", witness=room.witness, probe=room.computer)
    note_start(room.data, witness=tmp_path / "berkas", probe=room.computer)
    room.computer.started = 0
    assert room.start() == FrozenState("aman", (), 0, True)


class Registry:
    """Stands in for ``winreg``, which Linux lacks."""

    HKEY_LOCAL_MACHINE, KEY_READ, KEY_WOW64_64KEY = "HKLM", 1, 256

    def __init__(self, values: dict[tuple[str, str], object]) -> None:
        self._values = values

    def OpenKey(self, root: str, key: str, reserved: int, access: int) -> AbstractContextManager[str]:
        assert (root, reserved, access) == ("HKLM", 0, 257)
        if all(known != key for known, _ in self._values):
            raise FileNotFoundError(key)
        return nullcontext(key)

    def QueryValueEx(self, key: object, name: str) -> tuple[object, int]:
        assert isinstance(key, AbstractContextManager)
        with key as opened:
            if (opened, name) not in self._values:
                raise FileNotFoundError(name)
            return self._values[opened, name], 1


def test_windows_is_asked_in_its_registry(monkeypatch: pytest.MonkeyPatch) -> None:
    services = r"SYSTEM\CurrentControlSet\Services"
    values: dict[tuple[str, str], object] = {
        (rf"{services}\DeepFrz", "Start"): 0,
        (rf"{services}\diskpt", "Start"): 4,
        (rf"{services}\uwfvol", "Type"): 1,
        (r"SOFTWARE\Faronics\Deep Freeze 6", "DF Status"): "Frozen",
    }
    monkeypatch.setitem(sys.modules, "winreg", cast("ModuleType", Registry(values)))
    probe = _WindowsProbe()
    # Disabled, half removed or absent is not installed.
    assert [probe.service(name) for name in ("DeepFrz", "diskpt", "uwfvol", "Shield")] == [True, False, False, False]
    assert probe.registry(r"SOFTWARE\Faronics\Deep Freeze 6", "DF Status") == "Frozen"
    assert probe.registry(rf"{services}\DeepFrz", "Start") == ""


def test_the_probe_of_this_system_answers(tmp_path: Path) -> None:
    probe = system_probe()
    assert probe.boot() == system_probe().boot() != ""
    assert not probe.service("tidak-ada-layanan-ini")
    assert probe.registry("SOFTWARE\\Tidak Ada", "x") == ""
    assert probe.on_system_disk(tmp_path / "belum" / "ada") in (True, False)
