"""Which sticks are plugged in. No Qt, no blocking look into the stick itself."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

_LINUX_PLACES = ("/media/", "/run/media/", "/mnt/")
_STICK_KINDS = frozenset({"vfat", "exfat", "msdos", "ntfs", "ntfs3", "fuseblk", "ext4", "ext3", "ext2", "btrfs", "udf"})
_WINDOWS_REMOVABLE = 2


@dataclass(frozen=True, slots=True)
class Drive:
    """A removable drive: what it is called and where it is."""

    name: str
    path: Path


def plugged_in(mounts: str | None = None) -> list[Drive]:
    """Removable drives by name. ``mounts`` is the text of ``/proc/mounts``, read when not given."""
    if sys.platform == "win32":
        return _windows()
    if sys.platform == "darwin":
        return [Drive(place.name, place) for place in sorted(Path("/Volumes").iterdir()) if not place.is_symlink()]
    if mounts is None:
        try:
            mounts = Path("/proc/mounts").read_text(encoding="utf-8", errors="surrogateescape")
        except OSError:
            return []
    found = []
    for line in mounts.splitlines():
        fields = line.split()
        if len(fields) < 3 or fields[2] not in _STICK_KINDS:
            continue
        place = Path(fields[1].replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\"))
        if str(place).startswith(_LINUX_PLACES):
            found.append(Drive(place.name, place))
    return sorted(found, key=lambda drive: drive.name.casefold())


def _windows() -> list[Drive]:
    import ctypes  # Windows alone
    import string

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - the attribute exists on Windows alone
    letters = kernel.GetLogicalDrives()
    found = []
    for place, letter in enumerate(string.ascii_uppercase):
        root = f"{letter}:\\"
        if letters >> place & 1 and kernel.GetDriveTypeW(root) == _WINDOWS_REMOVABLE:
            label = ctypes.create_unicode_buffer(64)
            known = kernel.GetVolumeInformationW(root, label, 64, None, None, None, None, 0)
            if known:  # a card reader without a card has no volume
                found.append(Drive(f"{label.value or 'USB'} ({letter}:)", Path(root)))
    return found
