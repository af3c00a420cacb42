"""``sync``: exchange with a stick."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aksi_desktop.cli.common import add_passphrase, passphrase_of, rooms_of
from aksi_desktop.cli.main import EXIT_FAILED, Answer, add, add_group
from aksi_desktop.cli.sentences import word_of
from aksi_desktop.errors import AksiError

if TYPE_CHECKING:
    import argparse


def add_commands(commands: Any) -> None:
    """Add this file's commands."""
    group = add_group(commands, "sync", "Bertukar kiriman")
    stick = add(group, "stick", "Ambil dari dan simpan ke USB atau folder", _stick)
    stick.add_argument("folder", metavar="DIR", help="folder USB")
    stick.add_argument("--contoh", action="store_true", help="kirim juga Kelas contoh")
    add_passphrase(stick, required=False)


def _stick(options: argparse.Namespace) -> Answer:
    from aksi_desktop.exchange.sync import sync_stick

    if not options.folder:  # an empty variable in a script: never this folder instead
        raise AksiError("stick-missing")
    with rooms_of(options) as rooms:
        unlocked = None
        if options.passphrase_file and rooms.school is not None:
            unlocked = rooms.school.unlock(passphrase_of(options))
        report = sync_stick(rooms.records, rooms.school, Path(options.folder), unlocked, send_sample=options.contoh)
    lines = [f"Diambil: hasil {report.learners_in} murid. Disimpan: hasil {report.learners_out} murid."]
    lines += [f"Ditolak: {name} ({word_of(code)})" for name, code in report.refused]
    if report.locked:
        lines.append(f"{len(report.locked)} kiriman perlu frasa sandi sekolah: tambahkan --passphrase-file.")
    if report.slow:
        lines.append("USB ini sangat lambat; sebaiknya diganti.")
    if report.safe_to_pull:
        lines.append("Aman dicabut.")
    return Answer("\n".join(lines), asdict(report), EXIT_FAILED if report.refused else 0)
