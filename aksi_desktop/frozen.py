"""Whether this computer forgets its data when it is switched off: disks frozen by Deep Freeze, UWF and the like.

Three kinds of evidence. A product is known by its services and drivers. Each start leaves its number in the data
folder and, as a witness, in the user's own folder: where one of the two has fallen behind the other over a restart,
its disk forgot. Both on one frozen disk are forgotten alike, so the marks alone never prove that data are safe. And
the school's computer gives back what was made here on days of which this computer knows nothing any more.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any, Literal, Protocol

from aksi_desktop.atomic import atomic_write

Danger = Literal["aman", "mungkin", "hilang"]

_log = logging.getLogger(__name__)

#: product -> services and drivers of which one is enough
PRODUCTS: Mapping[str, tuple[str, ...]] = {
    "Deep Freeze": ("DeepFrz", "DFServ", "DF5Serv"),
    "Unified Write Filter (UWF)": ("uwfvol", "uwfs", "uwfreg"),
    "Shadow Defender": ("{0CBD4F48-3751-475D-BE88-4F271385B672}", "diskpt"),
    "Reboot Restore Rx": ("Shield", "Shieldf", "RebootRestoreRx", "ShdServ"),
}
_DEEP_FREEZE = "Deep Freeze"
_DEEP_FREEZE_KEYS = (r"SOFTWARE\WOW6432Node\Faronics\Deep Freeze 6", r"SOFTWARE\Faronics\Deep Freeze 6")
_DEEP_FREEZE_STATUS = "DF Status"
_MARK = "bertahan.json"
_SERVICES = r"SYSTEM\CurrentControlSet\Services"
_DISABLED = 4


class Probe(Protocol):
    """What is asked of the system; tests answer in its place."""

    def service(self, name: str) -> bool:
        """Whether a service or driver of this name is installed and not disabled."""

    def registry(self, key: str, name: str) -> str:
        """A text value under ``HKEY_LOCAL_MACHINE``; empty when there is none."""

    def boot(self) -> str:
        """Something that is the same until the system starts anew; empty when unknown."""

    def on_system_disk(self, folder: Path) -> bool:
        """Whether ``folder`` lies on the disk that the system starts from."""


@dataclass(frozen=True, slots=True)
class FrozenState:
    """What is known about this computer's memory.

    Attributes:
        danger: ``hilang``: work goes when the computer is switched off; ``mungkin``: it may; ``aman``: nothing
            speaks for it.
        products: the freezing products found here.
        forgot: how often in a row the data folder was found gone back after a restart.
        repeats: on how many days work was made here that only the school's computer still had.
        data_on_system_disk: whether the data lie on the disk that such products freeze first.
    """

    danger: Danger = "aman"
    products: tuple[str, ...] = ()
    forgot: int = 0
    data_on_system_disk: bool = True
    repeats: int = 0

    @property
    def loses_work(self) -> bool:
        """Whether the chip says "Belum aman: hilang saat komputer mati"."""
        return self.danger == "hilang"


def frozen_state(
    data: Path, *, witness: Path | None = None, probe: Probe | None = None, repeats: int = 0
) -> FrozenState:
    """What is known now. Writes nothing; a few registry keys and two small files are read.

    ``repeats``: what ``exchange.forgetting.forgotten_days`` says.
    """
    probe = system_probe() if probe is None else probe
    products = tuple(name for name, services in PRODUCTS.items() if any(map(probe.service, services)))
    on_system = probe.on_system_disk(data)
    forgot = _Marks(data, witness, probe.boot()).forgot()
    danger = _danger(products, forgot, on_system, probe)
    if repeats:
        # One day may be a restored backup or a folder that somebody emptied.
        danger = "hilang" if repeats > 1 or products else "mungkin" if danger == "aman" else danger
    return FrozenState(danger, products, forgot, on_system, repeats)


def note_start(data: Path, *, witness: Path | None = None, probe: Probe | None = None) -> None:
    """Leave this start's number in the data folder and beside the witness, at most once from boot to boot.

    A place that cannot be written is passed over: this is never a reason to stop.
    """
    probe = system_probe() if probe is None else probe
    _Marks(data, witness, probe.boot()).write()


def _danger(products: tuple[str, ...], forgot: int, on_system: bool, probe: Probe) -> Danger:
    # Once may be a folder that somebody emptied; with a product at hand, or twice in a row, it is the disk.
    if forgot >= 2 or (forgot and products):
        return "hilang"
    if forgot:
        return "mungkin"
    if not products or not on_system:
        return "aman"
    status = _deep_freeze_status(probe) if products == (_DEEP_FREEZE,) else ""
    if status.startswith("froz"):
        return "hilang"
    # Thawed, paused, or without a word about it: whoever maintains the lab freezes the disk again.
    return "mungkin"


def _deep_freeze_status(probe: Probe) -> str:
    found = (probe.registry(key, _DEEP_FREEZE_STATUS) for key in _DEEP_FREEZE_KEYS)
    return next((status.strip().casefold() for status in found if status), "")


class _Marks:
    """The number of the last start, in the data folder and in the witness's file.

    The witness keeps one entry for each data folder: ``{"run": n, "boot": id, "forgot": k}``.
    """

    def __init__(self, data: Path, witness: Path | None, boot: str) -> None:
        self._mark = data / _MARK
        self._witness = (_witness_folder() if witness is None else witness) / _MARK
        self._name = blake2b(str(data).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
        self._boot = boot

    def forgot(self) -> int:
        """How often in a row the data folder has gone back, this start included when it was not written yet."""
        witness = self._entry()
        before = _number(witness, "forgot")
        if not self._boot or not witness or witness.get("boot") == self._boot:
            return before  # nothing was restarted since: whoever removed the mark was a person
        return before + 1 if self._behind(witness) else 0

    def write(self) -> None:
        if not self._boot:
            return
        mark, witness = _load(self._mark), self._entry()
        if mark.get("boot") == witness.get("boot") == self._boot:
            return
        forgot = self.forgot()
        run = max(_number(mark, "run"), _number(witness, "run")) + 1
        now: dict[str, Any] = {"run": run, "boot": self._boot}
        # Data first: a power cut in between leaves the witness behind, which proves nothing and harms nobody.
        if _save(self._mark, now):
            everyone = _load(self._witness)
            _save(self._witness, {**everyone, self._name: {**now, "forgot": forgot}})

    def _behind(self, witness: Mapping[str, Any]) -> bool:
        return _number(_load(self._mark), "run") < _number(witness, "run")

    def _entry(self) -> dict[str, Any]:
        entry = _load(self._witness).get(self._name)
        return entry if isinstance(entry, dict) else {}


def _number(entry: Mapping[str, Any], name: str) -> int:
    value = entry.get(name)
    return value if type(value) is int and value > 0 else 0


def _load(file: Path) -> dict[str, Any]:
    try:
        found = json.loads(file.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _save(file: Path, content: Mapping[str, Any]) -> bool:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        atomic_write(file, json.dumps(content, sort_keys=True))
    except OSError as error:
        _log.info("no mark of this start: %s", error.strerror)
        return False
    return True


def _witness_folder() -> Path:
    """The user's own folder for what is no data; where it equals the data folder's disk, it only proves less."""
    if sys.platform == "win32":
        home = os.environ.get("APPDATA") or os.environ.get("LOCALAPPDATA") or str(Path.home())
        return Path(home) / "AKSI Desktop"
    home = os.environ.get("XDG_STATE_HOME") or str(Path.home() / ".local/state")
    return Path(home) / "aksi-desktop"


def system_probe() -> Probe:
    """The probe of the system that runs."""
    return _WindowsProbe() if sys.platform == "win32" else _LinuxProbe()


class _LinuxProbe:
    """None of the products exists here; the kernel names each boot."""

    def service(self, name: str) -> bool:
        return False

    def registry(self, key: str, name: str) -> str:
        return ""

    def boot(self) -> str:
        try:
            return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        except OSError:
            return ""

    def on_system_disk(self, folder: Path) -> bool:
        existing = next((each for each in (folder, *folder.parents) if each.exists()), Path("/"))
        try:
            return existing.stat().st_dev == Path("/").stat().st_dev
        except OSError:
            return True


class _WindowsProbe:
    """Reads the registry, which every account may. ``winreg`` and ``windll`` exist on Windows alone."""

    def service(self, name: str) -> bool:
        start = self._value(rf"{_SERVICES}\{name}", "Start")
        return start is not None and start != _DISABLED

    def registry(self, key: str, name: str) -> str:
        value = self._value(key, name)
        return value if isinstance(value, str) else ""

    def boot(self) -> str:
        """The minute of the start, to ten: a clock that is set in between only costs one more mark."""
        import ctypes
        import time

        kernel: Any = getattr(ctypes, "windll").kernel32  # noqa: B009
        kernel.GetTickCount64.restype = ctypes.c_uint64
        return str(round((time.time() - kernel.GetTickCount64() / 1000) / 600))

    def on_system_disk(self, folder: Path) -> bool:
        system = os.environ.get("SYSTEMDRIVE", "C:")
        return os.path.splitdrive(os.path.abspath(folder))[0].casefold() == system.casefold()

    def _value(self, key: str, name: str) -> object:
        import importlib

        winreg: Any = importlib.import_module("winreg")
        with contextlib.suppress(OSError):
            handle = winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key, 0, winreg.KEY_READ | winreg.KEY_WOW64_64KEY)
            with handle:
                value: object = winreg.QueryValueEx(handle, name)[0]
                return value
        return None
