"""What follows when events come to stand: trust, redactions, links and projections are brought in step.

One object holds these four together; an append, a merge and a rebuild all end here, in their own transaction.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from aksi_desktop.records.authority import TRUST_KINDS, Authority
from aksi_desktop.records.catalogue import CATALOGUE
from aksi_desktop.records.erasure import REDACTION, Erasure
from aksi_desktop.records.event import Event, decode_header
from aksi_desktop.records.links import DESCRIBING, LINK_KINDS
from aksi_desktop.records.projection import Changes
from aksi_desktop.records.stream import State

if TYPE_CHECKING:
    import sqlite3

    from aksi_desktop.records.folding import Folding, Fresh, Touched
    from aksi_desktop.records.links import Links

FREE = frozenset(name for name, kind in CATALOGUE.items() if kind.authority == "learner")
CORNERSTONES = frozenset({*TRUST_KINDS, *LINK_KINDS, *DESCRIBING, REDACTION})
_LISTED = ", ".join(f"'{kind}'" for kind in sorted(CORNERSTONES))
_FREE_LISTED = ", ".join(f"'{kind}'" for kind in sorted(FREE))


class Following:
    """Trust, links, standing redactions and projections, as one."""

    def __init__(self, authority: Authority, links: Links, folding: Folding) -> None:
        self.authority = authority
        self.links = links
        self.folding = folding
        self.erasure = Erasure()

    def load(self, connection: sqlite3.Connection) -> None:
        """Read trust, links and standing redactions as they were last folded."""
        self.authority.load(connection)
        self.links.load(connection)
        self.erasure.load(connection)

    def state(self, event: Event) -> State:
        """Whether an event counts, or waits for its authority."""
        if event.header.kind in FREE or self.authority.counts(event.header):
            return State.COUNTS
        return State.WAITING

    def drops(self, event: Event) -> bool:
        """Whether a standing redaction empties this event."""
        if not self.erasure.any():
            return False
        header = event.header
        return self.erasure.drops(event.id, header.kind, bytes.fromhex(header.about), bytes.fromhex(header.by))

    def takes(self, fresh: Fresh, events: Iterable[Event]) -> None:
        """Add events that were just stored and count to ``fresh``, but for those that a redaction empties."""
        if self.erasure.any():
            events = [event for event in events if not self.drops(event)]
        self.folding.take(fresh, events)

    def touched(self, healed: Iterable[Event]) -> Touched:
        """The keys of events that stood before and got their data back."""
        touched: Touched = {}
        for event in healed:
            view = self.folding.view_of(event.id, event.header, event.data) if event.data is not None else None
            if view is not None:
                self.folding.collect(touched, view)
        return touched

    def follow(
        self, connection: sqlite3.Connection, added: Sequence[Event], fresh: Fresh, healed: Sequence[Event] = ()
    ) -> Changes:
        """Bring everything in step with events that now count.

        ``added`` are new, ``healed`` stood before and got their data back; ``fresh`` is empty but for its first row.
        """
        kinds = {event.header.kind for event in added}
        kinds.update(event.header.kind for event in healed)
        touched = self.touched(healed)
        if kinds & TRUST_KINDS:
            moved = self.authority.fold(connection)
            for name, keys in self._weigh_again(connection, moved).items():
                touched.setdefault(name, set()).update(keys)
            kinds |= {"*"}
        links = "*" in kinds or (
            bool(kinds & CORNERSTONES) and any(self.links.concerns(e.header) for e in (*added, *healed))
        )
        if links:
            self._relink(connection, touched)
        if links or REDACTION in kinds:
            self.erasure.fold(connection, self.links, self.folding, touched)
        self.takes(fresh, added)
        if links or REDACTION in kinds:
            # Who is whom, or what may be kept, changed on the way: then the log alone says what stands.
            for name, keys in fresh.touched.items():
                touched.setdefault(name, set()).update(keys)
        self.folding.follow(connection, fresh, touched)
        return changes_of((*added, *healed), kinds)

    def reconsider(self, connection: sqlite3.Connection) -> Changes:
        """Weigh every event again after the root key became known."""
        self.authority.fold(connection)
        touched = self._weigh_again(connection)
        kinds = self._relink(connection, touched)
        self.erasure.fold(connection, self.links, self.folding, touched)
        self.folding.refold(connection, touched)
        return Changes(kinds | TRUST_KINDS)

    def rebuild(self, connection: sqlite3.Connection) -> None:
        """Fold all of it again from the log."""
        connection.execute(f"INSERT OR IGNORE INTO cornerstone SELECT rid, kind FROM event WHERE kind IN ({_LISTED})")
        self.authority.fold(connection)
        self._weigh_again(connection)
        self.links.fold(connection)
        self.erasure.fold(connection, self.links, self.folding)
        self.folding.rebuild(connection)

    def note_cornerstones(self, connection: sqlite3.Connection, after: int) -> None:
        """List what links, redactions and trust are folded from among the rows behind ``after``."""
        connection.execute(
            f"INSERT INTO cornerstone SELECT rid, kind FROM event WHERE rid > ? AND kind IN ({_LISTED})", (after,)
        )

    def _weigh_again(self, connection: sqlite3.Connection, keys: frozenset[str] | None = None) -> Touched:
        """Decide anew about events signed by ``keys`` (None: all that are no learner's); gives what they touch."""
        touched: Touched = {}
        which = "sig <> ''" if keys is not None else f"sig <> '' OR state <> 0 OR kind NOT IN ({_FREE_LISTED})"
        for rid, event_id, head, data, state in connection.execute(
            f"SELECT rid, id, head, data, state FROM event WHERE {which}"
        ).fetchall():
            header = decode_header(head)
            if keys is not None and header.key not in keys:
                continue
            now = State.COUNTS if self.authority.counts(header) else State.WAITING
            if now == state:
                continue
            connection.execute("UPDATE event SET state = ? WHERE rid = ?", (int(now), rid))
            if data is not None:
                view = self.folding.view_of(event_id, header, data)
                if view is not None:
                    self.folding.collect(touched, view)
        return touched

    def _relink(self, connection: sqlite3.Connection, touched: Touched) -> frozenset[str]:
        moved = self.links.fold(connection)
        if moved:
            self.folding.forget(connection, moved)
            # The rows forgotten under a canonical id also held the work of ids that stayed with it.
            people = {one for person in moved for one in self.links.aliases(self.links.canonical(person))}
            for name, keys in self.folding.touched_by(connection, people).items():
                touched.setdefault(name, set()).update(keys)
        return frozenset({"learner.linked"}) if moved else frozenset()


def changes_of(events: Iterable[Event], kinds: Iterable[str] = ()) -> Changes:
    """What listeners are told of ``events``; ``kinds`` are told besides."""
    headers = [event.header for event in events]
    about = {header.about for header in headers}
    return Changes(frozenset({header.kind for header in headers}.union(kinds)), frozenset(about - {""}))
