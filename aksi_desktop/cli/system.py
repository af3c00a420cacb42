"""``doctor`` and ``tour``."""

from __future__ import annotations

import platform
import shutil
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aksi_desktop import __version__
from aksi_desktop.cli.common import rooms_of
from aksi_desktop.cli.main import EXIT_FAILED, Answer, add
from aksi_desktop.cli.sentences import sentence
from aksi_desktop.errors import AksiError

if TYPE_CHECKING:
    import argparse

_LEAST_FREE = 200 << 20


def add_commands(commands: Any) -> None:
    """Add this file's commands."""
    add(commands, "doctor", "Periksa komputer ini: folder data, disk, catatan, pelajaran, sekolah", _doctor)
    tour = add(commands, "tour", "Buka semua layar dan simpan gambarnya", _tour)
    tour.add_argument("--out", metavar="DIR", required=True, help="folder gambar")
    tour.add_argument("--size", metavar="WxH", default="1366x768")
    tour.add_argument("--theme", choices=("light", "dark", "contrast"), default="light")
    tour.add_argument("--scale", metavar="N", type=int, default=100, help="ukuran huruf dalam persen, 80 sampai 200")
    tour.add_argument("--lang", dest="tour_lang", choices=("id", "en"), default="id")


def _doctor(options: argparse.Namespace) -> Answer:
    from aksi_desktop.desktop import data_folder_of

    places = data_folder_of(options.data)
    rows: list[tuple[str, bool, str]] = [
        ("Program", True, f"AKSI Desktop {__version__}, Python {platform.python_version()}, {platform.platform()}"),
        ("SQLite", True, sqlite3.sqlite_version),
        ("Folder data", True, f"{places.data} ({places.chosen_by})"),
    ]
    try:
        with rooms_of(options) as rooms:
            free = shutil.disk_usage(places.data).free
            rows.append(("Ruang disk", free > _LEAST_FREE, f"{free >> 20} MB kosong"))
            repaired = rooms.records.repair_report
            rows.append(("Catatan", repaired is None, _records_row(rooms.records.verify().wrong, repaired is not None)))
            backups = rooms.records.backups.list()
            rows.append(("Cadangan", True, f"{len(backups)} berkas" if backups else "belum ada"))
            count = sum(len(module.lessons) for module in rooms.library.modules)
            faults = [c for c in rooms.library.complaints if c.severity == "galat"]
            rows.append(("Pelajaran", not faults, f"{count} pelajaran, {len(faults)} galat"))
            rows.append(("Sekolah", True, rooms.school.name if rooms.school else "belum bergabung"))
    except AksiError as error:
        rows.append(("Catatan", False, sentence(error)))
    ok = all(good for _, good, _ in rows)
    text = "\n".join(f"{'baik ' if good else 'PERLU'}  {name}: {detail}" for name, good, detail in rows)
    data = {"ok": ok, "checks": [{"name": name, "ok": good, "detail": detail} for name, good, detail in rows]}
    return Answer(text, data, 0 if ok else EXIT_FAILED)


def _records_row(wrong: str, repaired: bool) -> str:
    if wrong:
        return f"rusak ({wrong})"
    return "baru saja dipulihkan dari cadangan" if repaired else "utuh"


def _tour(options: argparse.Namespace) -> Answer:
    from aksi_desktop.tour import run_tour

    width, _, height = options.size.partition("x")
    if not (width.isdecimal() and height.isdecimal() and int(width) >= 320 and int(height) >= 240):
        return Answer("--size ditulis seperti 1366x768, paling kecil 320x240.", None, 2)
    if not 80 <= options.scale <= 200:
        return Answer("--scale dari 80 sampai 200.", None, 2)
    outcome = run_tour(
        Path(options.out), size=(int(width), int(height)), theme=options.theme, scale=options.scale,
        language=options.tour_lang,
    )  # fmt: skip
    lines = [f"{len(outcome.pictures)} gambar di {options.out}"]
    lines += [f"Terlewat: {stop}: {why}" for stop, why in outcome.lost]
    data = {
        "pictures": [str(picture) for picture in outcome.pictures],
        "lost": [{"stop": stop, "why": why} for stop, why in outcome.lost],
    }
    return Answer("\n".join(lines), data, EXIT_FAILED if outcome.lost else 0)
