"""What several commands share: opening the rooms, reading a passphrase."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from aksi_desktop.errors import AksiError

if TYPE_CHECKING:
    import argparse

    from aksi_desktop.desktop import Rooms


@contextmanager
def rooms_of(options: argparse.Namespace, *, read_only: bool = False) -> Iterator[Rooms]:
    """The rooms of this run's data folder, closed at the end."""
    from aksi_desktop.desktop import data_folder_of, open_rooms

    rooms = open_rooms(data_folder_of(options.data), read_only=read_only)
    try:
        yield rooms
    finally:
        rooms.records.close()


def passphrase_of(options: argparse.Namespace) -> str:
    """The passphrase in the file named by ``--passphrase-file``: its first line, without the line's end.

    Raises:
        AksiError: ``passphrase-missing``, the file cannot be read.
    """
    path = Path(options.passphrase_file)
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise AksiError("passphrase-missing", file=str(path)) from error
    return text.split("\n", 1)[0].rstrip("\r")


def add_passphrase(parser: argparse.ArgumentParser, *, required: bool) -> None:
    """Add ``--passphrase-file``; a passphrase never stands on the command line, where others could read it."""
    parser.add_argument("--passphrase-file", metavar="F", required=required, help="berkas berisi frasa sandi sekolah")
