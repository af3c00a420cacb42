"""``doctor`` and ``tour``."""

from __future__ import annotations

import os
import platform
import shlex
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aksi_desktop import __version__
from aksi_desktop.cli.common import rooms_of
from aksi_desktop.cli.main import EXIT_FAILED, Answer, UsageError, add, within
from aksi_desktop.cli.sentences import sentence
from aksi_desktop.errors import AksiError
from aksi_desktop.places import resource

if TYPE_CHECKING:
    import argparse

    from aksi_desktop.desktop import Rooms
    from aksi_desktop.frozen import FrozenState
    from aksi_desktop.policy import Policy

Row = tuple[str, bool, str]  # what was looked at, whether it is well, what was found

_LEAST_FREE = 200 << 20
_SIZES = ((320, 7680), (240, 4320))
_CHOSEN_BY = {
    "option": "dari --data",
    "policy": "dari policy.ini",
    "environment": "dari AKSI_DATA",
    "portable": "portabel",
    "machine": "untuk semua akun",
    "user": "milik akun ini",
}


def add_commands(commands: Any) -> None:
    """Add this file's commands."""
    add(commands, "doctor", "Periksa komputer ini: folder data, disk, catatan, pelajaran, sekolah", _doctor)
    tour = add(commands, "tour", "Buka semua layar dan simpan gambarnya", _tour)
    tour.add_argument("--out", metavar="DIR", required=True, help="folder gambar")
    tour.add_argument("--size", metavar="WxH", default="1366x768")
    tour.add_argument("--theme", choices=("light", "dark", "contrast"), default="light")
    tour.add_argument("--scale", metavar="N", type=int, default=100, help="ukuran huruf dalam persen, 80 sampai 200")
    tour.add_argument("--lang", dest="tour_lang", choices=("id", "en"), help="bawaan: id")


def _doctor(options: argparse.Namespace) -> Answer:
    from aksi_desktop.desktop import data_folder_of
    from aksi_desktop.exchange.forgetting import forgotten_days
    from aksi_desktop.frozen import frozen_state
    from aksi_desktop.policy import read_policy

    policy = read_policy()
    places = data_folder_of(options.data, policy)
    rows: list[Row] = [
        ("Program", True, f"AKSI Desktop {__version__}, Python {platform.python_version()}, {platform.platform()}"),
        ("SQLite", True, sqlite3.sqlite_version),
        *_policy_rows(policy),
        ("Folder data", True, f"{places.data} ({_CHOSEN_BY[places.chosen_by]})"),
    ]
    if places.set_aside is not None:
        rows.append(("Folder data", False, sentence(places.set_aside)))
    checked: list[Row] = []
    repeats = 0
    try:
        with _rooms_to_look_at(options) as rooms:
            repeats = forgotten_days(rooms.records)
            checked = _rooms_rows(rooms, policy)
    except AksiError as error:
        checked.append(("Catatan", False, sentence(error)))
    frozen = frozen_state(places.data, repeats=repeats)
    rows += [("Disk beku", frozen.danger == "aman", _frozen_row(frozen)), *checked]
    ok = all(good for _, good, _ in rows)
    text = "\n".join(f"{'baik ' if good else 'PERLU'}  {name}: {detail}" for name, good, detail in rows)
    data = {
        "ok": ok,
        "checks": [{"name": name, "ok": good, "detail": detail} for name, good, detail in rows],
        "policy": {"files": [str(file) for file in policy.files], "keys": list(policy.spoken)},
        "frozen": asdict(frozen),
    }
    return Answer(text, data, 0 if ok else EXIT_FAILED)


@contextmanager
def _rooms_to_look_at(options: argparse.Namespace) -> Iterator[Rooms]:
    """The rooms; beside an open window they are only read, and nothing is joined or mended."""
    from aksi_desktop.records import DataFolderBusy

    with ExitStack() as kept:
        try:
            rooms = kept.enter_context(rooms_of(options, quiet=True))
        except DataFolderBusy:
            rooms = kept.enter_context(rooms_of(options, read_only=True, joining=False, quiet=True))
        yield rooms


def _rooms_rows(rooms: Rooms, policy: Policy) -> list[Row]:
    free = shutil.disk_usage(rooms.places.data).free
    repaired = rooms.records.repair_report
    backups = rooms.records.backups.list()
    count = sum(len(module.lessons) for module in rooms.library.modules)
    faults = [c for c in rooms.library.complaints if c.severity == "galat"]
    rows: list[Row] = [
        ("Ruang disk", free > _LEAST_FREE, f"{free >> 20} MB kosong"),
        ("Catatan", repaired is None, _records_row(rooms.records.verify().wrong, repaired is not None)),
        ("Cadangan", True, f"{len(backups)} berkas" if backups else "belum ada"),
        ("Pelajaran", not faults, _lessons_row(count, len(faults), rooms.places.school_lessons)),
        _school_row(rooms, policy),
    ]
    if policy.classes:
        rows.append(("Kelas lab ini", True, ", ".join(policy.classes)))
    return rows


def _lessons_row(count: int, faults: int, own: Path) -> str:
    found = f"{count} pelajaran, {faults} galat"
    return f"{found}; lihat: aksi-desktop lessons check {shlex.quote(str(own))}" if faults and own.is_dir() else found


def _policy_rows(policy: Policy) -> list[Row]:
    """The files and what they say; each complaint is a row of its own."""
    found = ", ".join(str(file) for file in policy.files)
    said = f"{found}: {', '.join(policy.spoken) or 'tidak ada kunci yang berlaku'}"
    example = f"tidak ada policy.ini; contohnya {resource('templates/policy.ini')}"
    row: Row = ("Kebijakan", True, said if found else example)
    return [row, *(("Kebijakan", False, str(complaint)) for complaint in policy.complaints)]


def _school_row(rooms: Rooms, policy: Policy) -> Row:
    from aksi_desktop.exchange.enrol import is_lab, is_school

    if rooms.join_refused is not None:
        return "Sekolah", False, f"{sentence(rooms.join_refused)} Berkas: {policy.join_file}"
    if rooms.school is None:
        return "Sekolah", True, "belum bergabung"
    school, seat = rooms.school, rooms.school.lab
    name = f"{school.name}, {seat.name}" if seat else school.name
    if not is_school(policy.school, name=school.name, npsn=school.npsn):
        return "Sekolah", False, f"{name}, padahal policy.ini menyebut {policy.school}"
    if seat and not is_lab(policy.lab_name, seat.name):
        return "Sekolah", False, f"{name}, padahal policy.ini menyebut {policy.lab_name}"
    return "Sekolah", True, name


def _frozen_row(state: FrozenState) -> str:
    found = f"{', '.join(state.products)} ada di komputer ini" if state.products else ""
    if state.danger == "aman":
        return f"{found}, tetapi folder data di drive lain" if found else "tidak ditemukan"
    gone = f"folder data kembali seperti semula sesudah komputer dinyalakan ulang ({state.forgot} kali)"
    told = f"komputer guru masih menyimpan hasil dari sini yang sudah tidak ada di sini ({state.repeats} hari)"
    why = ", ".join(part for part in (found, gone if state.forgot else "", told if state.repeats else "") if part)
    what = "Hasil belajar hilang saat komputer mati" if state.danger == "hilang" else "Hasil belajar mungkin hilang"
    return f"{why}. {what}: pindahkan folder_data di policy.ini ke drive yang tidak dibekukan."


def _records_row(wrong: str, repaired: bool) -> str:
    if wrong:
        return f"rusak ({wrong})"
    return "baru saja dipulihkan dari cadangan" if repaired else "utuh"


def _size_of(typed: str) -> tuple[int, int]:
    """Pixels of ``1366x768``. Raises ``UsageError``: ``wrong-size``."""
    sides = [int(side) for side in typed.lower().split("x") if side.isdecimal()]
    if len(sides) != 2 or not all(least <= side <= most for side, (least, most) in zip(sides, _SIZES, strict=True)):
        raise UsageError("wrong-size")
    return sides[0], sides[1]


def _folder_for_pictures(out: Path) -> Path:
    """``out``, made where it was not. Raises ``AksiError``: ``folder-unwritable``, said before minutes of work."""
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise AksiError("folder-unwritable", folder=str(out)) from error
    if not os.access(out, os.W_OK | os.X_OK):
        raise AksiError("folder-unwritable", folder=str(out))
    return out


def _tour(options: argparse.Namespace) -> Answer:
    from aksi_desktop.tour import run_tour

    width, height = _size_of(options.size)
    scale = within("--scale", options.scale, 80, 200)
    out = _folder_for_pictures(Path(options.out))
    outcome = run_tour(
        out, size=(width, height), theme=options.theme, scale=scale, language=options.tour_lang or options.lang or "id"
    )
    lines = [f"{len(outcome.pictures)} gambar di {options.out}"]
    lines += [f"Terlewat: {stop}: {why}" for stop, why in outcome.lost]
    data = {
        "pictures": [str(picture) for picture in outcome.pictures],
        "lost": [{"stop": stop, "why": why} for stop, why in outcome.lost],
    }
    return Answer("\n".join(lines), data, EXIT_FAILED if outcome.lost else 0)
