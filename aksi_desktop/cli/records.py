"""``records``: look at the records, check them, back them up, put a backup back, erase a person."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import to_builtins

from aksi_desktop.cli.common import add_passphrase, passphrase_of, rooms_of
from aksi_desktop.cli.main import EXIT_FAILED, Answer, add, add_group
from aksi_desktop.errors import AksiError

if TYPE_CHECKING:
    import argparse


#: Whether somebody is meant, not a class or a group: erasing cannot be undone, and marks and meetings are about those.
_IS_PERSON = (
    "SELECT 1 FROM event WHERE about = ? AND (by = about OR kind IN ('learner.described', 'teacher.described')) LIMIT 1"
)


def add_commands(commands: Any) -> None:
    """Add this file's commands."""
    group = add_group(commands, "records", "Catatan di folder data")
    add(group, "status", "Jumlah dan sidik catatan", _status)
    add(group, "verify", "Periksa setiap catatan dan setiap halaman berkas", _verify)
    add(group, "rebuild", "Susun ulang semua ringkasan dari catatan", _rebuild)
    backup = add(group, "backup", "Buat cadangan sekarang", _backup)
    backup.add_argument("--list", action="store_true", help="hanya tampilkan daftar cadangan")
    restore = add(group, "restore", "Kembali ke cadangan; yang lebih baru ikut dipertahankan", _restore)
    restore.add_argument("file", metavar="FILE", nargs="?", help="berkas cadangan (bawaan: yang terbaru)")
    redact = add(group, "redact", "Hapus data seorang murid dari semua komputer sekolah", _redact)
    redact.add_argument("person", metavar="ID", help="id murid, 32 angka heksadesimal")
    add_passphrase(redact, required=True)


def _status(options: argparse.Namespace) -> Answer:
    with rooms_of(options) as rooms:
        status = rooms.records.status()
    text = (
        f"Catatan: {status.events}\nAliran: {status.streams}\nMenunggu tanda terima: {status.outbox}\n"
        f"Sidik catatan: {status.digest}\nSidik ringkasan: {status.projections_digest}"
    )
    return Answer(text, to_builtins(status))


def _verify(options: argparse.Namespace) -> Answer:
    with rooms_of(options) as rooms:
        finding = rooms.records.verify()
        # tables folded from events that are damaged say nothing; the next start mends the events first
        same = (
            not finding.wrong
            and rooms.records.status().projections_digest == rooms.records.rebuild().projections_digest
        )
    ok = same
    text = f"{finding.events} catatan utuh." if ok else "Ada catatan yang tidak utuh. Buka programnya untuk memulihkan."
    return Answer(
        text, {"ok": ok, "events": finding.events, "wrong": finding.wrong, "projections_same": same},
        0 if ok else EXIT_FAILED,
    )  # fmt: skip


def _rebuild(options: argparse.Namespace) -> Answer:
    with rooms_of(options) as rooms:
        status = rooms.records.rebuild()
    return Answer(f"Ringkasan disusun ulang dari {status.events} catatan.", to_builtins(status))


def _backup(options: argparse.Namespace) -> Answer:
    with rooms_of(options) as rooms:
        if not options.list:
            rooms.records.backups.make()
        backups = rooms.records.backups.list()
    lines = [f"{backup.path.name}  ({backup.made:%d-%m-%Y %H.%M} UTC)" for backup in backups]
    data = [{"file": str(backup.path), "number": backup.number, "made": backup.made.isoformat()} for backup in backups]
    return Answer("\n".join(lines) or "Belum ada cadangan.", {"backups": data})


def _restore(options: argparse.Namespace) -> Answer:
    with rooms_of(options) as rooms:
        backups = rooms.records.backups.list()
        if options.file is None and not backups:
            raise AksiError("no-backup")
        typed = Path(options.file) if options.file else backups[-1].path
        # the list gives bare names; they are understood as well as a path
        path = next((backup.path for backup in backups if typed == Path(backup.path.name)), typed)
        report = rooms.records.restore(path)
        status = rooms.records.status()
    text = (
        f"Cadangan {report.backup} dipakai: {report.from_backup} catatan,"
        f" ditambah {report.from_damaged} yang lebih baru. Berkas sebelumnya disimpan di cadangan/{report.set_aside}."
    )
    return Answer(text, {**to_builtins(report), **to_builtins(status)})


def _redact(options: argparse.Namespace) -> Answer:
    from aksi_desktop.records import is_id

    passphrase = passphrase_of(options)
    with rooms_of(options) as rooms:
        person = options.person.strip().lower()
        if not is_id(person) or not rooms.records.query(_IS_PERSON, (bytes.fromhex(person),)):
            raise AksiError("unknown-person")
        if rooms.school is None:
            raise AksiError("not-the-school-computer")
        people = rooms.records.aliases(person)
        rooms.records.redact(person, by="", signer=rooms.school.unlock(passphrase).admin_key())
    text = "Data murid itu sudah dihapus di komputer ini. Komputer lain menghapusnya saat bertukar kiriman berikutnya."
    return Answer(text, {"redacted": list(people)})
