"""``school``: create the school, open a lab, join a computer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from aksi_desktop.cli.common import add_passphrase, passphrase_of, rooms_of
from aksi_desktop.cli.main import Answer, add, add_group
from aksi_desktop.errors import AksiError

if TYPE_CHECKING:
    import argparse


def add_commands(commands: Any) -> None:
    """Add this file's commands."""
    group = add_group(commands, "school", "Sekolah, lab, dan komputer yang bergabung")
    create = add(group, "create", "Buat sekolah di komputer guru ini", _create)
    create.add_argument("--name", required=True, help="nama sekolah")
    create.add_argument("--npsn", required=True, help="nomor pokok sekolah nasional")
    add_passphrase(create, required=True)
    lab = add(group, "lab", "Buka lab dan tulis berkas gabungnya", _lab)
    lab.add_argument("name", metavar="NAME", help="nama lab")
    lab.add_argument("--to", metavar="JOIN_FILE", required=True, help="berkas gabung yang ditulis")
    add_passphrase(lab, required=True)
    join = add(group, "join", "Gabungkan komputer ini dengan berkas gabung", _join)
    join.add_argument("file", metavar="JOIN_FILE")


def _create(options: argparse.Namespace) -> Answer:
    from aksi_desktop.exchange.school import School

    passphrase = passphrase_of(options)
    with rooms_of(options, joining=False) as rooms:
        school, words = School.create(
            rooms.places.data, rooms.records, name=options.name, npsn=options.npsn, passphrase=passphrase
        )
    text = (
        f"Sekolah {school.name} (NPSN {school.npsn}) siap di komputer ini.\n\n"
        "Kata pemulihan, tulis di kertas dan simpan dua salinan di sekolah. Kata ini tidak disimpan di mana pun:\n\n"
        f"{_in_lines(words.words)}"
    )
    return Answer(text, {"school": school.id, "name": school.name, "npsn": school.npsn, "recovery": list(words.words)})


def _lab(options: argparse.Namespace) -> Answer:
    passphrase = passphrase_of(options)
    with rooms_of(options) as rooms:
        if rooms.school is None:
            raise AksiError("not-the-school-computer")
        path = rooms.school.open_lab(rooms.records, options.name, to=Path(options.to), passphrase=passphrase)
    return Answer(f"Berkas gabung {options.name} ditulis: {path}", {"lab": options.name, "file": str(path)})


def _join(options: argparse.Namespace) -> Answer:
    from aksi_desktop.exchange.school import join

    with rooms_of(options, joining=False) as rooms:
        school = join(rooms.places.data, rooms.records, Path(options.file))
    lab = school.lab.name if school.lab else ""
    text = f"Komputer ini bergabung dengan {school.name}, lab {lab}."
    return Answer(text, {"school": school.id, "name": school.name, "lab": lab})


def _in_lines(words: tuple[str, ...]) -> str:
    """Numbered words, three a line."""
    numbered = [f"{place:2}. {word:<12}" for place, word in enumerate(words, 1)]
    return "\n".join("".join(numbered[start : start + 3]).rstrip() for start in range(0, len(numbered), 3))
