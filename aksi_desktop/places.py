"""Where things are: the program's own lessons and resources, and the folder that holds this computer's data.

The one look-up for source tree, wheel and frozen program; nothing else builds such a path.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePath, PurePosixPath
from typing import Literal

from aksi_desktop.errors import AksiError

DataChoice = Literal["option", "policy", "environment", "portable", "machine", "user"]

# File systems that live on another computer: SQLite's log (WAL) cannot work there.
_REMOTE_KINDS = frozenset(
    {"afs", "ceph", "cifs", "coda", "davfs", "glusterfs", "gpfs", "lustre", "ncpfs", "nfs", "nfs4", "orangefs", "smb3"}
    | {"smbfs", "fuse.davfs2", "fuse.glusterfs", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.sshfs"}
)
_PORTABLE_MARK = "portable.txt"
# Chosen for whoever sits here, so a lesson goes on elsewhere when it fails; a folder named for this very run does not.
_HAS_A_WAY_ON = frozenset({"policy", "portable", "machine"})
_WINDOWS_REMOTE_DRIVE = 4


class DataFolderUnfit(AksiError):
    """The data folder cannot hold records.

    Codes: ``data-folder-on-share``, ``data-folder-drive-missing``, ``data-folder-not-a-folder``,
    ``data-folder-not-writable``; fact ``folder``.
    """

    code = "data-folder-unfit"


@dataclass(frozen=True)
class Places:
    """Where this run of the program finds and keeps things.

    ``set_aside`` says why the folder that was meant is not the one in use.
    """

    data: Path
    chosen_by: DataChoice
    set_aside: DataFolderUnfit | None = None

    @property
    def lessons(self) -> Path:
        """The built-in curriculum."""
        return lessons_folder()

    @property
    def school_lessons(self) -> Path:
        """The school's own lessons; the folder need not exist."""
        return self.data / "lessons"

    @property
    def settings_file(self) -> Path:
        return self.data / "settings.json"

    @property
    def logs(self) -> Path:
        return self.data / "logs"

    def resource(self, name: str) -> Path:
        """See ``resource``."""
        return resource(name)


def find_places(
    data: Path | str | None = None,
    *,
    policy_data: Path | None = None,
    lab: bool = False,
    environment: Mapping[str, str] | None = None,
    program: Path | None = None,
) -> Places:
    """Choose the data folder.

    In this order: ``--data``, the computer's policy, ``AKSI_DATA``, ``portable.txt`` beside the program, on a ``lab``
    computer the one folder of all its accounts, the user's own. Touches no disk beyond looking for ``portable.txt``;
    ``settle`` and ``prepare_data_folder`` make and judge the folder.
    """
    environment = os.environ if environment is None else environment
    program = program_folder() if program is None else program
    if data:
        return Places(_absolute(data), "option")
    if policy_data:
        return Places(_absolute(policy_data), "policy")
    if environment.get("AKSI_DATA"):
        return Places(_absolute(environment["AKSI_DATA"]), "environment")
    if (program / _PORTABLE_MARK).is_file():
        return Places(program / "data", "portable")
    if lab:
        return Places(_machine_data_folder(environment), "machine")
    return Places(_user_data_folder(), "user")


def settle(places: Places) -> Places:
    """``places``, or the user's own folder with ``set_aside`` when the one meant for this computer cannot be used.

    A folder on a network share is kept, for ``prepare_data_folder`` to refuse: moving on quietly would hide that
    every computer of the lab was told to write there. So is one that was named for this very run.
    """
    if places.chosen_by not in _HAS_A_WAY_ON:
        return places
    try:
        prepare_data_folder(places.data)
    except DataFolderUnfit as unfit:
        if unfit.code == "data-folder-on-share":
            return places
        return Places(_user_data_folder(), "user", unfit)
    return places


def prepare_data_folder(folder: Path) -> None:
    """Make ``folder`` if need be and see that records can live there. Raises ``DataFolderUnfit``."""
    if on_network_share(folder):
        raise DataFolderUnfit("data-folder-on-share", folder=str(folder))
    if drive_missing(folder):
        raise DataFolderUnfit("data-folder-drive-missing", folder=str(folder))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / f".tulis-{os.getpid()}"
        probe.write_bytes(b"")
        probe.unlink()
    except (FileExistsError, NotADirectoryError) as error:
        raise DataFolderUnfit("data-folder-not-a-folder", folder=str(folder)) from error
    except OSError as error:
        raise DataFolderUnfit("data-folder-not-writable", folder=str(folder), reason=error.strerror or "") from error


def on_network_share(folder: Path, mounts: str | None = None) -> bool:
    """Whether ``folder`` (which need not exist yet) lies on another computer's disk.

    ``mounts`` is the text of ``/proc/self/mountinfo``, read when not given. A system that tells nothing counts as
    local.
    """
    if sys.platform == "win32":
        return _windows_remote(folder)
    if mounts is None:
        try:
            mounts = Path("/proc/self/mountinfo").read_text(errors="surrogateescape")
        except OSError:
            return False
    real = Path(os.path.realpath(folder))
    kind, depth = "", -1
    for line in mounts.splitlines():
        left, _, right = line.partition(" - ")
        fields, tail = left.split(), right.split()
        if len(fields) < 5 or not tail:
            continue
        point = Path(_unescape(fields[4]))
        # A later line on the same point covers the earlier one.
        if real.is_relative_to(point) and len(point.parts) >= depth:
            kind, depth = tail[0], len(point.parts)
    return kind in _REMOTE_KINDS


def drive_missing(folder: PurePath, exists: Callable[[str], bool] = os.path.exists) -> bool:
    """Whether the drive of ``folder`` (``Z:``) is not there: pulled, renamed, or never mounted."""
    return bool(folder.drive) and not exists(folder.anchor)


@cache
def program_folder() -> Path:
    """The folder a user sees as "the program": beside the executable when frozen, the checkout in source."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent
    return Path(__file__).resolve().parent.parent


@cache
def lessons_folder() -> Path:
    """The built-in curriculum."""
    return _shipped("lessons")


def resource(name: str) -> Path:
    """The shipped file or folder ``name``, such as ``"icons/home.svg"``: a relative path with ``/``, never upwards.

    Raises ``ValueError`` for a name that leaves ``resources/`` and ``FileNotFoundError`` for one that is not shipped:
    both are bugs.
    """
    pure = PurePosixPath(name)
    if not name or pure.is_absolute() or ".." in pure.parts or "\\" in name or ":" in name:
        raise ValueError(f"not a resource name: {name!r}")
    path = _shipped("resources").joinpath(*pure.parts)
    if not path.exists():
        raise FileNotFoundError(f"resource not shipped: {name}")
    return path


def _shipped(name: str) -> Path:
    package = Path(__file__).resolve().parent
    inside = package / "_data" / name
    return inside if inside.is_dir() else package.parent / name


def _absolute(folder: Path | str) -> Path:
    return Path(os.path.abspath(Path(folder).expanduser()))


def _user_data_folder() -> Path:
    import platformdirs  # only this branch needs it

    name = "AKSI Desktop" if sys.platform == "win32" else "aksi-desktop"
    return Path(platformdirs.user_data_dir(name, appauthor=False))


def _machine_data_folder(environment: Mapping[str, str]) -> Path:
    """What every account of a lab computer shares; the installer makes it writable for all."""
    if sys.platform == "win32":
        return Path(environment.get("PROGRAMDATA") or r"C:\ProgramData") / "AKSI Desktop" / "data"
    return Path("/var/lib/aksi-desktop")


def _unescape(field: str) -> str:
    """Undo mountinfo's octal escapes for space, tab, newline and backslash."""
    for code, character in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        field = field.replace(code, character)
    return field


def _windows_remote(folder: Path) -> bool:
    absolute = os.path.abspath(folder)
    if absolute.startswith("\\\\"):
        return True
    import ctypes  # Windows alone

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - the attribute exists on Windows alone
    return bool(kernel.GetDriveTypeW(os.path.splitdrive(absolute)[0] + "\\") == _WINDOWS_REMOTE_DRIVE)


def has_display() -> bool:
    """Whether a window can be opened: false only on a Linux without a screen, unless a platform for Qt was chosen."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def draw_unseen_without_display() -> None:
    """Where Linux has no display, let windows be drawn in memory; whoever chose a platform for Qt keeps it."""
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
