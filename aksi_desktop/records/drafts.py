"""Unfinished work of this computer: text, answers, the place in a lesson. Local, never sent, never an event."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from aksi_desktop.records.errors import BadFact
from aksi_desktop.records.event import is_id

if TYPE_CHECKING:
    from aksi_desktop.records.store import Store


class Drafts:
    """Drafts by owner (a learner's id) and key. Each save is durable when it returns."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def save(self, owner: str, key: str, text: str) -> None:
        """Keep ``text``; the caller saves within 2 s of the last change.

        Raises:
            RecordsError: the disk is full or fails; the former text stands.
            BadFact: ``person-erased``.
        """
        with self._store.transaction() as connection:
            if (
                is_id(owner)
                and connection.execute("SELECT 1 FROM redacted WHERE about = ?", (bytes.fromhex(owner),)).fetchone()
            ):
                raise BadFact("person-erased")
            connection.execute(
                "INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?)", (owner, key, text, int(time.time() * 1000))
            )

    def load(self, owner: str, key: str) -> str | None:
        """The text last saved, or None."""
        row = (
            self._store.connection()
            .execute("SELECT text FROM draft WHERE owner = ? AND key = ?", (owner, key))
            .fetchone()
        )
        return None if row is None else str(row[0])

    def clear(self, owner: str, key: str) -> None:
        """Forget one draft; none is fine."""
        with self._store.transaction() as connection:
            connection.execute("DELETE FROM draft WHERE owner = ? AND key = ?", (owner, key))

    def keys(self, owner: str, prefix: str = "") -> list[str]:
        """Keys of an owner's drafts that begin with ``prefix``, in order."""
        rows = self._store.connection().execute(
            "SELECT key FROM draft WHERE owner = ? AND substr(key, 1, ?) = ? ORDER BY key", (owner, len(prefix), prefix)
        )
        return [row[0] for row in rows]
