"""``roster``: take in a class list, list classes and learners."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import to_builtins

from aksi_desktop.cli.common import add_passphrase, passphrase_of, rooms_of
from aksi_desktop.cli.main import Answer, add, add_group
from aksi_desktop.cli.sentences import word_of
from aksi_desktop.errors import AksiError

if TYPE_CHECKING:
    import argparse

    from aksi_desktop.desktop import Rooms
    from aksi_desktop.roster import ClassCard, LearnerCard
    from aksi_desktop.roster.proposal import Line, Proposal

_FIELDS = {"name": "nama", "call_name": "panggilan", "roll": "nomor", "group": "kelas", "gender": "L/P"}
_LAYOUTS = {"dapodik": "Daftar Peserta Didik dari Dapodik", "list": "daftar kelas"}


def add_commands(commands: Any) -> None:
    """Add this file's commands."""
    group = add_group(commands, "roster", "Daftar kelas dan murid")
    take = add(group, "import", "Masukkan daftar kelas (CSV, XLSX, XLSX Dapodik); tidak ada yang dihapus", _import)
    take.add_argument("file", metavar="FILE", help="berkas CSV atau XLSX")
    take.add_argument("--class", dest="class_name", metavar="NAME", default="", help="kelas bagi baris tanpa kelas")
    take.add_argument("--year", metavar="Y", default="", help="tahun ajaran, misalnya 2026/2027")
    take.add_argument("--dry-run", action="store_true", help="tunjukkan saja apa yang akan terjadi")
    add_passphrase(take, required=False)
    shown = add(group, "list", "Daftar kelas, atau murid satu kelas", _list)
    shown.add_argument("class_name", metavar="CLASS", nargs="?", default="", help="nama kelas")


def _import(options: argparse.Namespace) -> Answer:
    from aksi_desktop.roster.importing import apply, propose, read_file

    if options.year and not re.fullmatch(r"\d{4}/\d{4}", options.year):
        raise AksiError("year-wrong")
    if not options.dry_run and not options.passphrase_file:
        raise AksiError("passphrase-needed")
    raw = read_file(Path(options.file))
    taken = 0
    with rooms_of(options, read_only=options.dry_run and has_records(options)) as rooms:
        proposal = propose(rooms.roster, raw, class_name=options.class_name, year=options.year)
        if not options.dry_run:
            taken = apply(rooms.records, proposal, signer=_signer(rooms, options))
    text = _told(proposal, Path(options.file).name, taken=None if options.dry_run else taken)
    return Answer(text, _data(proposal, taken, dry_run=options.dry_run))


def has_records(options: argparse.Namespace) -> bool:
    """Whether there is anything to read; a folder that is still empty can only be opened by making it."""
    from aksi_desktop.desktop import data_folder_of

    return (data_folder_of(options.data).data / "aksi.sqlite").is_file()


def _signer(rooms: Rooms, options: argparse.Namespace) -> Any:
    if rooms.school is None:
        raise AksiError("not-the-school-computer")
    return rooms.school.unlock(passphrase_of(options)).admin_key()


def _told(proposal: Proposal, file: str, *, taken: int | None) -> str:
    """The proposal in words; ``taken`` is None for a dry run, which shows every line that would do something."""
    counts = [
        f"{len(proposal.of('added'))} baru", f"{len(proposal.of('changed'))} berubah",
        f"{len(proposal.of('same'))} tetap", f"{len(proposal.of('unclear'))} belum jelas",
    ]  # fmt: skip
    sheet = f", lembar {proposal.sheet}" if proposal.sheet else ""
    lines = [f"{file} ({_LAYOUTS[proposal.layout]}{sheet}): {', '.join(counts)}."]
    if proposal.other_sheets:
        lines.append(f"Lembar lain tidak dibaca: {', '.join(proposal.other_sheets)}. Masukkan sebagai berkas sendiri.")
    if proposal.new_classes:
        lines.append(f"Kelas baru: {', '.join(proposal.new_classes)}.")
    if taken is None:
        lines += _section("Baru", (_learner(line) for line in proposal.of("added")))
        lines += _section("Berubah", (f"{_learner(line)}: {_changes(line)}" for line in proposal.of("changed")))
    unclear = (f"baris {line.number}, {_learner(line)}: {word_of(line.why)}" for line in proposal.of("unclear"))
    lines += _section("Belum jelas, tidak dimasukkan", unclear)
    if proposal.missing:
        lines.append(f"{len(proposal.missing)} murid kelas itu tidak ada di daftar ini; mereka tetap di kelasnya.")
    lines.append("Tidak ada yang diubah." if taken is None else f"{taken} murid dimasukkan; tidak ada yang dihapus.")
    return "\n".join(lines)


def _section(title: str, lines: Iterable[str]) -> list[str]:
    shown = [f"  {line}" for line in lines]
    return [f"{title}:", *shown] if shown else []


def _learner(line: Line) -> str:
    gender = f" ({line.gender})" if line.gender else ""
    return f"{line.group or 'tanpa kelas'} no. {line.roll or '-'} {line.name or 'tanpa nama'}{gender}"


def _changes(line: Line) -> str:
    return ", ".join(f"{_FIELDS[each.field]} {each.before or '-'} menjadi {each.after}" for each in line.changes)


def _data(proposal: Proposal, taken: int, *, dry_run: bool) -> dict[str, object]:
    data: dict[str, object] = {
        "dry_run": dry_run, "taken": taken, "layout": proposal.layout, "sheet": proposal.sheet,
        "other_sheets": list(proposal.other_sheets), "year": proposal.year, "new_classes": list(proposal.new_classes),
        "same": len(proposal.of("same")), "missing": list(proposal.missing),
    }  # fmt: skip
    for status in ("added", "changed", "unclear"):
        data[status] = [to_builtins(line) for line in proposal.lines if line.status == status]
    return data


def _list(options: argparse.Namespace) -> Answer:
    from aksi_desktop.roster.people import fold_name

    with rooms_of(options, read_only=has_records(options)) as rooms:
        classes = rooms.roster.classes()
        if not options.class_name:
            return _classes(classes)
        wanted = fold_name(options.class_name)
        chosen = [(card, rooms.roster.learners(card.id)) for card in classes if fold_name(card.name) == wanted]
    if not chosen:
        raise AksiError("unknown-class", name=options.class_name)
    return _learners(chosen)


def _classes(classes: list[ClassCard]) -> Answer:
    lines = [f"{card.name}{_year(card)}: {card.count} murid" for card in classes]
    return Answer("\n".join(lines) or "Belum ada kelas.", {"classes": [to_builtins(card) for card in classes]})


def _learners(chosen: list[tuple[ClassCard, list[LearnerCard]]]) -> Answer:
    lines = []
    for card, learners in chosen:
        lines.append(f"{card.name}{_year(card)}: {card.count} murid")
        lines += [f"{each.roll:>4}  {each.name} ({', '.join(filter(None, (each.call_name, each.gender)))})"
                  for each in learners]  # fmt: skip
    data = [{**to_builtins(card), "learners": [to_builtins(each) for each in learners]} for card, learners in chosen]
    return Answer("\n".join(lines), {"classes": data})


def _year(card: ClassCard) -> str:
    return f" ({card.year})" if card.year else ""
