"""Reading a teacher's text file: any encoding Notepad or Word writes, bounded size, never outside the library."""

from __future__ import annotations

import codecs
import os
import re
import stat
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from aksi_desktop.curriculum.complaints import Complaints

MAX_BYTES: Final = 128 * 1024
"""Six times the longest file of a full unit; beyond it a file is opened only up to here."""
MAX_LINES: Final = 3_000
MAX_LINE: Final = 8_000
_ODD_SPACES: Final = {
    "\0": "\ufffd", "\x0b": " ", "\x0c": " ", "\x85": " ", "\u2028": " ", "\u2029": " ", "\ufeff": "",
}  # fmt: skip


def _as_cp1252(error: UnicodeError) -> tuple[str, int]:
    """A byte that is not UTF-8 is what Windows programs meant by it; the rest of the file stays UTF-8."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error("aksi-cp1252", _as_cp1252)


def is_inside(root: Path, path: Path) -> bool:
    """Whether ``path``, links followed, lies in ``root``."""
    real = os.path.realpath(path)
    real_root = os.path.realpath(root)
    return real == real_root or real.startswith(real_root.rstrip(os.sep) + os.sep)


def read_lines(root: Path, path: Path, complaints: Complaints) -> list[str] | None:
    """The lines of a text file inside ``root`` without line ends, or None when it is not there or not readable.

    Accepts UTF-8 with or without a byte order mark, UTF-16, cp1252 and mixtures; any line end. Complains and goes on.
    """
    data = read_bytes(root, path, complaints)
    return None if data is None else decode_lines(data, complaints)


def read_bytes(root: Path, path: Path, complaints: Complaints, *, limit: int = MAX_BYTES) -> bytes | None:
    """At most ``limit`` bytes of a regular file inside ``root``; None when absent or refused (with a complaint)."""
    try:
        about = os.stat(path)
        if not stat.S_ISREG(about.st_mode):
            complaints.add("berkas-tak-terbaca", why="bukan berkas biasa")
            return None
        if not is_inside(root, path):
            complaints.add("berkas-di-luar")
            return None
        with open(path, "rb") as file:
            data = file.read(limit + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        complaints.add("berkas-tak-terbaca", why=error.strerror or "galat baca")
        return None
    if len(data) > limit:
        complaints.add("berkas-terlalu-besar", part=f"{limit // 1024} KB")
        data = data[: (data.rfind(b"\n", 0, limit) + 1) or limit]
    return data


def decode_lines(data: bytes, complaints: Complaints) -> list[str]:
    """Bytes to lines; see :func:`read_lines`."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text = data.decode("utf-16", "replace")
    else:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            complaints.add("bukan-utf8", data.count(b"\n", 0, error.start) + 1)
            text = data.decode("utf-8-sig", "aksi-cp1252")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    # Seven looks for one character each are far quicker than one walk over all of them with a table.
    for odd, plain in _ODD_SPACES.items():
        if odd in text:
            text = text.replace(odd, plain)
    lines = text.split("\n")
    if len(lines) > MAX_LINES:
        complaints.add("berkas-terlalu-besar", MAX_LINES, part=f"{MAX_LINES} baris")
        del lines[MAX_LINES:]
    if len(text) > MAX_LINE:
        for index, line in enumerate(lines):
            if len(line) > MAX_LINE:
                complaints.add("baris-terlalu-panjang", index + 1, limit=MAX_LINE)
                lines[index] = line[:MAX_LINE] + " …"
    return lines


_PICTURE: Final = re.compile(r"[^\\:?*\"<>|\x00-\x1f]{1,200}\.(?:svg|png|jpe?g|webp)\Z", re.IGNORECASE)


def is_picture_name(name: str) -> bool:
    """Whether a picture's name may be used at all: a file of a known type below ``gambar/``, no way out of it."""
    parts = name.split("/")
    if parts[0] != "gambar" or len(parts) < 2 or any(part in ("", ".", "..") for part in parts):
        return False
    return _PICTURE.match(name) is not None


def resolve_picture(folder: Path, name: str) -> Path | None:
    """The file a lesson in ``folder`` means by ``gambar/x.svg``; None when absent, refused or linked out of it."""
    if not is_picture_name(name):
        return None
    path = folder / name
    return path if path.is_file() and is_inside(folder, path) else None
