"""What several commands share: opening the rooms, reading a passphrase."""

from __future__ import annotations

import errno
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from aksi_desktop.cli.sentences import sentence
from aksi_desktop.errors import AksiError

if TYPE_CHECKING:
    import argparse

    from aksi_desktop.desktop import Rooms
    from aksi_desktop.records.repair import RepairReport


@contextmanager
def rooms_of(
    options: argparse.Namespace, *, read_only: bool = False, joining: bool = True, quiet: bool = False
) -> Iterator[Rooms]:
    """The rooms of this run's data folder under this computer's policy, closed at the end.

    With ``joining``, a computer that has not joined yet does so by its policy's join file. What the policy asked for
    and could not be is said on standard error, unless ``quiet``.
    """
    from aksi_desktop.desktop import data_folder_of, open_rooms
    from aksi_desktop.policy import Policy, read_policy

    policy = read_policy()
    places = data_folder_of(options.data, policy)
    rooms = open_rooms(places, read_only=read_only, policy=policy if joining else Policy())
    if not quiet:
        _say_refused(places.set_aside, rooms.join_refused)
        _say_repaired(rooms.records.repair_report)
    try:
        yield rooms
    finally:
        rooms.records.close()


def _say_refused(set_aside: AksiError | None, join_refused: AksiError | None) -> None:
    if set_aside is not None:
        print(sentence(set_aside), "Untuk sementara dipakai folder data akun ini.", file=sys.stderr)
    if join_refused is not None:
        print(sentence(join_refused), file=sys.stderr)


def _say_repaired(report: RepairReport | None) -> None:
    """The database was damaged and this command was the first to open it: nobody else will say so."""
    if report is None:
        return
    if not report.set_aside:
        print(f"Akhir yang mendadak merusak catatan terakhir; {report.from_damaged} dipulihkan.", file=sys.stderr)
        return
    source = f"dari cadangan {report.backup} ({report.from_backup} catatan)" if report.backup else "tanpa cadangan"
    print(
        f"Berkas catatan rusak, lalu dipulihkan {source}, ditambah {report.from_damaged} catatan dari berkas yang"
        f" rusak. Berkas itu disimpan di cadangan/{report.set_aside} paling lama 30 hari.",
        file=sys.stderr,
    )


@contextmanager
def writing(to: Path) -> Iterator[None]:
    """Around the writing of a file that a person named: what stands in the way is said in a sentence.

    Raises:
        AksiError: ``file-is-folder``, ``export-disk-full``, ``file-unwritable``; a file that stood there still stands.
    """
    if to.is_dir():
        raise AksiError("file-is-folder", file=str(to))
    try:
        yield
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        raise AksiError("export-disk-full" if full else "file-unwritable", file=str(to)) from error


def passphrase_of(options: argparse.Namespace, file: str = "") -> str:
    """The passphrase in ``file``, or the one named by ``--passphrase-file``: its first line, without the line's end.

    Raises:
        AksiError: ``passphrase-missing``, the file cannot be read.
    """
    path = Path(file or options.passphrase_file)
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise AksiError("passphrase-missing", file=str(path)) from error
    return text.split("\n", 1)[0].rstrip("\r")


def add_passphrase(parser: argparse.ArgumentParser, *, required: bool, what: str = "frasa sandi sekolah") -> None:
    """Add ``--passphrase-file``; a passphrase never stands on the command line, where others could read it."""
    parser.add_argument("--passphrase-file", metavar="F", required=required, help=f"berkas berisi {what}")
