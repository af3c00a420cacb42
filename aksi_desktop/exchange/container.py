"""The plain tar inside a bundle: written and read by exact rules, so that no trick of the format gets in.

Only regular files with the names of a bundle, in their order, once each, nothing in between, only zeros
after them. The public tool ``tar`` opens it; what ``tar`` could be tricked by is refused here.
"""

from __future__ import annotations

import re
import tarfile
from collections.abc import Mapping

from aksi_desktop.exchange.errors import BundleError

_BLOCK = 512
_OCTAL = re.compile(rb"([0-7]{1,11})[ \x00]*")
_ORDER = ("manifest.json", "manifest.sig", "events.ndjson.zst")
_BLOB = re.compile(r"blobs/[0-9a-f]{32,64}")


def write_tar(members: Mapping[str, bytes]) -> bytes:
    """The members as one tar, in their order and without anything that differs between two computers."""
    parts: list[bytes] = []
    for name, data in members.items():
        info = tarfile.TarInfo(name)
        info.size = len(data)
        parts += [info.tobuf(tarfile.USTAR_FORMAT), data, bytes(-len(data) % _BLOCK)]
    parts.append(bytes(2 * _BLOCK))
    return b"".join(parts)


def read_tar(raw: bytes) -> dict[str, memoryview]:
    """The members of a bundle's tar by name.

    Raises:
        BundleError: ``layout`` for anything that :func:`write_tar` (or the tool ``tar`` given the same
            files) would not have written.
    """
    view = memoryview(raw)
    members: dict[str, memoryview] = {}
    place = 0
    while place + _BLOCK <= len(raw) and raw[place]:
        name, size = _read_header(raw[place : place + _BLOCK])
        _check_name(name, len(members), members)
        start = place + _BLOCK
        if start + size > len(raw):
            raise BundleError("layout", detail="cut")
        members[name] = view[start : start + size]
        place = start + size + -size % _BLOCK
    if len(members) < len(_ORDER) or len(raw) - place < 2 * _BLOCK or any(view[place:]):
        raise BundleError("layout", detail="end")
    return members


def _check_name(name: str, place: int, members: Mapping[str, memoryview]) -> None:
    fits = name == _ORDER[place] if place < len(_ORDER) else bool(_BLOB.fullmatch(name))
    if not fits or name in members:
        raise BundleError("layout", detail="name")


def _read_header(block: bytes) -> tuple[str, int]:
    """Name and size in bytes of a plain ustar header; its checksum, type and numbers are checked."""
    size = _OCTAL.fullmatch(block[124:136])
    total = _OCTAL.fullmatch(block[148:156].lstrip(b" "))
    if not size or not total or block[156:157] not in (b"0", b"\x00") or block[257:262] != b"ustar":
        raise BundleError("layout", detail="header")
    if sum(block[:148]) + 8 * 0x20 + sum(block[156:]) != int(total[1], 8) or any(block[345:500]):
        raise BundleError("layout", detail="header")
    name, _, rest = block[:100].partition(b"\x00")
    if any(rest) or not name.isascii():
        raise BundleError("layout", detail="name")
    return name.decode("ascii"), int(size[1], 8)
