"""What is not yet known to be safe elsewhere. An event leaves the outbox when a receipt for it is held."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from aksi_desktop.records.event import hash_bytes, join_line

if TYPE_CHECKING:
    from aksi_desktop.records.store import Store


class Outbox:
    """Rows of own events without a receipt, and how receipts take them away."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def __len__(self) -> int:
        return int(self._store.connection().execute("SELECT count(*) FROM outbox").fetchone()[0])

    def last_rid(self) -> int:
        """The newest row in the outbox, 0 when it is empty."""
        return int(self._store.connection().execute("SELECT coalesce(max(rid), 0) FROM outbox").fetchone()[0])

    def lines(self) -> Iterator[bytes]:
        """The waiting events as lines, in the order they happened here."""
        for head, sig, data in self._store.connection().execute(
            "SELECT head, sig, data FROM event JOIN outbox USING (rid) ORDER BY rid"
        ):
            yield join_line(head, sig, data)

    def range_digest(self, stream: str, first: int, last: int) -> str:
        """BLAKE2b-128 over the ids that stand in ``stream`` from ``first`` to ``last``, by place then id (32 hex).

        Two computers that hold the same events of a range get the same digest; a forked stream, where two
        events share a place, gives another one unless both sides hold both.
        """
        rows = self._store.connection().execute(
            "SELECT id FROM event WHERE stream = ? AND n BETWEEN ? AND ? ORDER BY n, id",
            (bytes.fromhex(stream), first, last),
        )
        return hash_bytes(b"".join(row[0] for row in rows)).hex()

    def acknowledge_range(self, stream: str, first: int, last: int, digest: str) -> int:
        """Take a receipt for a range; gives how many rows left the outbox (0 where the digest differs)."""
        if self.range_digest(stream, first, last) != digest:
            return 0
        with self._store.transaction() as connection:
            return connection.execute(
                "DELETE FROM outbox WHERE rid IN (SELECT rid FROM event WHERE stream = ? AND n BETWEEN ? AND ?)",
                (bytes.fromhex(stream), first, last),
            ).rowcount

    def acknowledge_ids(self, ids: Iterable[str]) -> int:
        """Take a receipt that names events one by one; gives how many rows left the outbox."""
        left = 0
        with self._store.transaction() as connection:
            for event_id in ids:
                left += connection.execute(
                    "DELETE FROM outbox WHERE rid = (SELECT rid FROM event WHERE id = ?)", (bytes.fromhex(event_id),)
                ).rowcount
        return left

    def clear(self) -> None:
        """Empty it: this computer became the one that collects."""
        with self._store.transaction() as connection:
            connection.execute("DELETE FROM outbox")

    def refill(self) -> int:
        """Put every event back (after a repair, when nobody knows which receipts were held); gives the count."""
        with self._store.transaction() as connection:
            connection.execute("INSERT OR IGNORE INTO outbox SELECT rid FROM event")
        return len(self)
