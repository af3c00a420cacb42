"""Pictures and sound by their content: ``blobs/<2>/<hash>``, written before the event that names them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from aksi_desktop.atomic import fsync_folder
from aksi_desktop.records.errors import BadFact, DiskFull

if TYPE_CHECKING:
    from aksi_desktop.records.store import Store


def blob_hash(data: bytes) -> str:
    """BLAKE2b-256 of the content, 64 hex digits."""
    return blake2b(data, digest_size=32).hexdigest()


class Blobs:
    """The blob folder and, in the database, whom each blob concerns (for erasure)."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._folder = store.folder / "blobs"

    def put(self, data: bytes, *, about: str = "") -> str:
        """Store ``data`` durably and note whom it concerns; gives its hash.

        Raises:
            DiskFull: nothing was kept.
            BadFact: ``person-erased``, the person was redacted.
        """
        person = bytes.fromhex(about)
        connection = self._store.connection()
        if connection.execute("SELECT 1 FROM redacted WHERE about = ?", (person,)).fetchone():
            raise BadFact("person-erased")
        name = blob_hash(data)
        if connection.execute("SELECT 1 FROM redacted_blob WHERE hash = ?", (name,)).fetchone():
            raise BadFact("blob-erased")
        path = self._place(name)
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            part = path.with_suffix(".part")
            try:
                with part.open("wb") as file:
                    file.write(data)
                    file.flush()
                    os.fsync(file.fileno())
                part.replace(path)
            except OSError as error:
                part.unlink(missing_ok=True)
                raise DiskFull(detail=error.strerror or "") from error
            fsync_folder(path.parent)
        with self._store.transaction() as transaction:
            transaction.execute("INSERT OR IGNORE INTO blob_use VALUES (?, ?)", (name, person))
        return name

    def path(self, name: str) -> Path | None:
        """Where a blob lies, or None."""
        path = self._place(name)
        return path if path.is_file() else None

    def has(self, name: str) -> bool:
        """Whether the blob is here."""
        return self.path(name) is not None

    def intact(self, name: str) -> bool:
        """Whether the blob is here and its content matches its name."""
        path = self.path(name)
        return path is not None and blob_hash(path.read_bytes()) == name

    def about(self, name: str) -> frozenset[str]:
        """Ids of the people that a blob concerns."""
        rows = self._store.connection().execute("SELECT about FROM blob_use WHERE hash = ?", (name,))
        return frozenset(row[0].hex() for row in rows if row[0])

    def names(self) -> Iterator[str]:
        """The hashes of all blobs here."""
        for path in sorted(self._folder.glob("??/*")):
            if path.suffix != ".part":
                yield path.name

    def drop_redacted(self) -> int:
        """Delete blobs that concern erased people and nobody else, or that an order names; gives how many."""
        with self._store.transaction() as connection:
            doomed = {
                row[0]
                for row in connection.execute(
                    "SELECT hash FROM blob_use WHERE about IN (SELECT about FROM redacted)"
                    " AND hash NOT IN (SELECT hash FROM blob_use WHERE about NOT IN (SELECT about FROM redacted))"
                    " UNION SELECT hash FROM redacted_blob"
                )
            }
            connection.execute("DELETE FROM blob_use WHERE about IN (SELECT about FROM redacted)")
        dropped = 0
        for name in doomed:
            with suppress(BadFact):
                dropped += self.has(name)
                self._place(name).unlink(missing_ok=True)
        return dropped

    def _place(self, name: str) -> Path:
        if len(name) != 64 or not set(name) <= set("0123456789abcdef"):
            raise BadFact("bad-blob-name")
        return self._folder / name[:2] / name
