"""Sessions: who signed in, how, and at which computer; and a teacher's yes where the PIN was forgotten."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from aksi_desktop.records import EventView, Fact, Key, KeyedProjection, Projection, Records, Row, Signer, Table, new_id
from aksi_desktop.records.catalogue import SessionOpened

if TYPE_CHECKING:
    from aksi_desktop.roster.people import LearnerCard, Roster

How = Literal["pin", "tanpa-pin", "lupa-pin", "berdua"]
FORGOTTEN: How = "lupa-pin"
_DAY_MS = 86_400_000


class Waiting(Struct, frozen=True):
    """A session that waits for a teacher's yes. ``began`` is in ms since 1970, as that computer believed."""

    session: str
    learner: str
    name: str
    call_name: str
    roll: int
    place: str
    began: int


class SessionProjection(KeyedProjection):
    """Sessions by learner, each with the run it stands in and whether a teacher said yes."""

    name = "session"
    kinds = frozenset({"session.opened", "session.confirmed"})
    tables = (
        Table(
            "session",
            (
                "learner TEXT NOT NULL", "session TEXT NOT NULL", "how TEXT NOT NULL", "partner TEXT NOT NULL",
                "stream TEXT NOT NULL", "began INTEGER NOT NULL", "confirmed INTEGER NOT NULL",
            ),
            key=("learner", "session"),
            primary=("learner", "session"),
        ),
    )  # fmt: skip

    def fold(self, key: Key, events: Sequence[EventView]) -> Iterable[Row]:
        opened = min((event for event in events if event.kind == "session.opened"), key=_id, default=None)
        if opened is None:
            return  # a yes that came before what it is about
        payload: SessionOpened = opened.payload
        confirmed = any(event.kind == "session.confirmed" for event in events)
        # A time beyond what SQLite holds, or before its epoch, is a broken clock's: it counts as the oldest.
        began = opened.header.t if 0 <= opened.header.t < 1 << 53 else 0
        yield Row(
            "session", (*key, payload.how, payload.partner, opened.header.stream, began, int(confirmed))
        )  # fmt: skip


def _id(event: EventView) -> str:
    return event.id


PROJECTIONS: tuple[Projection, ...] = (SessionProjection(),)


class Sessions:
    """Opens sessions, tells where somebody worked last, and what waits for a teacher.

    ``clock`` gives seconds since 1970 as this computer believes; it only orders and leaves out, and refuses nothing.
    """

    def __init__(self, records: Records, roster: Roster, *, clock: Callable[[], float] = time.time) -> None:
        self._records = records
        self._roster = roster
        self._clock = clock

    def open(self, person: str, how: How, *, partner: str = "") -> str:
        """A learner with a name works here from now on; gives the session. Raises ``RecordsError``."""
        session = new_id()
        data = SessionOpened(how=how, partner=partner)
        self._records.append(Fact("session.opened", by=person, about=person, obj=session, data=data))
        return session

    def verified(self, person: str, session: str) -> bool:
        """Whether nobody needs to say yes (any more) to this session."""
        rows = self._records.query(
            "SELECT 1 FROM session WHERE learner = ? AND session = ? AND (how != ? OR confirmed)",
            (self._records.identity(person), session, FORGOTTEN),
        )
        return bool(rows)

    def last_place(self, person: str) -> str:
        """The label of the computer where this learner worked last in another run, such as ``LAB-A-07``, or "".

        By the clocks of those computers, which may be wrong: a hint for people. A stamp from the future counts last.
        """
        now = int(self._clock() * 1000) + _DAY_MS
        rows = self._records.query(
            "SELECT stream FROM session WHERE learner = ? AND stream != ?"
            " ORDER BY began > ?, began DESC, session LIMIT 1",
            (self._records.identity(person), self._records.stream.id, now),
        )
        return self._label(str(rows[0][0])) if rows else ""

    def unverified(self, group: str) -> list[Waiting]:
        """The sessions of a class that wait for a teacher's yes, by roll number, then the newest first."""
        people = {card.id: card for card in self._roster.learners(group)}
        rows = self._records.query(
            "SELECT s.learner, s.session, s.stream, s.began FROM session s JOIN learner l ON l.learner = s.learner"
            " WHERE l.group_id = ? AND s.how = ? AND s.confirmed = 0",
            (group, FORGOTTEN),
        )
        labels = {str(stream): self._label(str(stream)) for _, _, stream, _ in rows}
        found = [
            _waiting(people[str(who)], str(session), labels[str(stream)], int(str(began)))
            for who, session, stream, began in rows
        ]
        return sorted(found, key=lambda each: (each.roll, each.name, -each.began, each.session))

    def confirm(self, *sessions: Waiting, signer: Signer, by: str = "") -> None:
        """A teacher says: that was really this learner. One append. Raises ``RecordsError``."""
        facts = [Fact("session.confirmed", by=by, about=each.learner, obj=each.session) for each in sessions]
        self._records.append(*facts, signer=signer)

    def _label(self, stream: str) -> str:
        described = self._records.events(obj=stream, kinds=("stream.described",))
        return str(described[-1].payload.label) if described else ""


def _waiting(card: LearnerCard, session: str, place: str, began: int) -> Waiting:
    return Waiting(session, card.id, card.name, card.call_name, card.roll, place, began)
