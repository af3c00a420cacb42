"""What is to travel: a computer's outbox to the school, a lab's part of the records to that lab.

A feed is read by ranges of this computer's own order of rows, so that a stick which holds the events up
to some row gets only what came after. Whenever what belongs into the feed changes as a whole (a
redaction, other people in the lab, a repaired database) its ``state`` changes and it is written anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from hashlib import blake2b
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Protocol, cast

import msgspec

from aksi_desktop.exchange.bundle import Content, Span
from aksi_desktop.records import CATALOGUE
from aksi_desktop.records.event import is_id, join_line
from aksi_desktop.records.links import LINK_KINDS

if TYPE_CHECKING:
    from aksi_desktop.exchange.labs import OpenLab
    from aksi_desktop.exchange.receipts import Receipt
    from aksi_desktop.records import Records

# So many bytes of plain lines go into one bundle at most: even what cannot be packed stays below 32 MiB.
_PIECE = 30 << 20
_AROUND = len(',"sig":"","data":null}\n')
_COLUMNS = "rid, stream, n, kind, by, about, obj, head, sig, data"
_ROWS = f"SELECT {_COLUMNS} FROM event WHERE rid > ? AND rid <= ?"
_WAITING = f"SELECT {_COLUMNS} FROM event JOIN outbox USING (rid) WHERE rid > ? AND rid <= ?"

#: What only grown-ups say: a teacher who describes themselves is no learner whose work is carried.
SIGNED_KINDS = frozenset(kind.name for kind in CATALOGUE.values() if kind.authority != "learner")
_NOT_TO_LABS = frozenset(kind.name for kind in CATALOGUE.values() if not kind.to_labs)
_ATTENDANCE = frozenset({"meeting.described", "attendance.marked"})
# What a teacher's own computer gets besides, by the teacher's role.
_TO_TEACHERS = {"guru": _NOT_TO_LABS, "wali": _ATTENDANCE}
# A technician's computer knows the school and its keys, and nothing that concerns a learner. Orders to erase go
# everywhere: the computer may have been a teacher's before.
_NAMELESS = frozenset(
    {"school.described", "class.described", "contact.described", "lab.described", "key.certified", "key.struck",
     "redaction.ordered"}
)  # fmt: skip

FeedRow = tuple[int, bytes, int, str, bytes, bytes, str, bytes, str, bytes | None]
"""Row, stream, place, kind, by, about, obj, head, signature, data of one event."""


Described = Mapping[str, AbstractSet[str]]
"""Class id to ids of learners."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One bundle's worth of a feed: rows ``after`` < row <= ``upto`` and the learners whose work is in it."""

    after: int
    upto: int
    content: Content
    learners: frozenset[bytes]


class Feed(Protocol):
    """A stream of events with one addressee."""

    @property
    def key(self) -> str:
        """What its bundles are remembered by."""

    @property
    def state(self) -> str:
        """Changes when bundles written before no longer say the right thing."""

    @property
    def selective(self) -> bool:
        """Whether rows that are outstanding may turn out to be for others."""

    def top(self) -> int:
        """The newest row that may be in it."""

    def outstanding(self, after: int, upto: int) -> int:
        """How many events of these rows still want to travel."""

    def rows(self, after: int, upto: int) -> list[FeedRow]:
        """The events of these rows, by stream and place."""


class OutboxFeed:
    """Own events without a receipt, to the school's key."""

    key = "full"
    selective = False

    def __init__(self, records: Records) -> None:
        self._records = records
        self.state = _state(records)

    def top(self) -> int:
        return self._records.outbox.last_rid()

    def outstanding(self, after: int, upto: int) -> int:
        sql = "SELECT count(*) FROM outbox WHERE rid > ? AND rid <= ?"
        return _number(self._records, sql, (after, upto))

    def rows(self, after: int, upto: int) -> list[FeedRow]:
        return _in_order(self._records.query(_WAITING, (after, upto)))


class LabFeed:
    """What one lab may know: the school's own words, its classes' roster, tasks and work; never marks or attendance.

    A teacher's own computer is a lab of one: it gets what the teacher's role may see of the teacher's classes.
    """

    selective = True

    def __init__(self, records: Records, lab: OpenLab, described: Described) -> None:
        """``described``: what :func:`described_in` gives; a lab that takes all classes needs none of it."""
        self._records = records
        self._lab = lab
        self.key = f"lab:{lab.id}"
        self._people = _people_of(records, lab) if lab.classes else frozenset[bytes]()
        once = {one for group in lab.classes for one in described.get(group, ())}
        self._ever = self._people | _all_ids(records, once)
        self._teacher = _all_ids(records, {lab.teacher} if lab.teacher else set())
        self._groups = _groups_of(records, lab)
        self._withheld = _NOT_TO_LABS - _TO_TEACHERS.get(lab.role, frozenset())
        self._nameless = bool(lab.teacher) and lab.role not in ("guru", "wali", "bk")
        scope = [sorted(self._people), sorted(self._ever), [one.encode() for one in sorted(lab.classes)]]
        if lab.teacher:
            scope.append([lab.teacher.encode(), lab.role.encode()])
        self.state = _state(records, lab.recipient.encode(), *(b"".join(part) for part in scope))

    def top(self) -> int:
        return self._records.last_rid()

    def outstanding(self, after: int, upto: int) -> int:
        sql = "SELECT count(*) FROM event WHERE rid > ? AND rid <= ?"
        return _number(self._records, sql, (after, upto))

    def rows(self, after: int, upto: int) -> list[FeedRow]:
        rows = _in_order(self._records.query(_ROWS, (after, upto)))
        rows = [row for row in rows if row[3] not in self._withheld]
        if self._lab.classes or self._nameless:
            streams = {row[1] for row in rows if row[3] != "stream.described" and self._is_ours(row)}
            rows = [row for row in rows if self._is_ours(row) and (row[3] != "stream.described" or row[1] in streams)]
        return rows

    def _is_ours(self, row: FeedRow) -> bool:
        """Whether an event concerns this lab: one of its people, one of its classes, or the whole school."""
        _, _, _, kind, by, about, obj, *_ = row
        if kind == "teacher.described" and about in self._teacher:
            return True
        if self._nameless:
            return kind in _NAMELESS
        if kind in LINK_KINDS:
            return about in self._ever or _bytes_of(obj) in self._ever
        if kind == "learner.described":
            # Also that somebody left for another class, else the name would stay on this lab's tiles.
            return about in self._ever
        if about:
            ours = about in self._people or about in self._groups or about.hex() in self._lab.classes
            return ours or kind == "redaction.ordered"
        if kind == "class.described":
            return obj in self._lab.classes
        known = CATALOGUE.get(kind)
        return not by or by in self._people or (known is not None and known.authority != "learner")


def _in_order(rows: list[tuple[object, ...]]) -> list[FeedRow]:
    """By stream and place, as events pack best; sorting here is quicker than in SQLite, which would move the blobs."""
    found = cast("list[FeedRow]", rows)
    found.sort(key=lambda row: (row[1], row[2], row[0]))
    return found


def _people_of(records: Records, lab: OpenLab) -> frozenset[bytes]:
    """Ids of the learners of the lab's classes, under all ids they have."""
    marks = ", ".join("?" * len(lab.classes))
    rows = records.query(f"SELECT learner FROM learner WHERE group_id IN ({marks})", sorted(lab.classes))
    return _all_ids(records, {str(person) for (person,) in rows})


def _groups_of(records: Records, lab: OpenLab) -> frozenset[bytes]:
    """Ids of the groups of the lab's classes, which tasks may be for."""
    sql = "SELECT DISTINCT obj FROM event WHERE about = ? AND kind = 'group.described'"
    found = (row[0] for group in lab.classes if is_id(group) for row in records.query(sql, (bytes.fromhex(group),)))
    return frozenset(_bytes_of(str(one)) for one in found) - {b""}


def described_in(records: Records) -> Described:
    """For each class everyone whom any description that counts ever put there: also those who left."""
    found: dict[str, set[str]] = {}
    for about, data in records.query(
        "SELECT about, data FROM event JOIN cornerstone USING (rid)"
        " WHERE cornerstone.kind = 'learner.described' AND state = 0 AND data IS NOT NULL"
    ):
        try:
            group = msgspec.json.decode(cast("bytes", data), type=_Grouped).group
        except msgspec.DecodeError:
            continue
        found.setdefault(group, set()).add(cast("bytes", about).hex())
    return found


def _all_ids(records: Records, people: set[str]) -> frozenset[bytes]:
    return frozenset(bytes.fromhex(one) for person in people for one in records.aliases(person))


class _Grouped(msgspec.Struct, frozen=True, gc=False):
    group: str = ""


def _bytes_of(person: str) -> bytes:
    return bytes.fromhex(person) if is_id(person) else b""


def _state(records: Records, *scope: bytes) -> str:
    one_by_one = records.query("SELECT hex(id) FROM redacted_event UNION ALL SELECT hash FROM redacted_blob ORDER BY 1")
    redacted = "".join([*sorted(records.redacted), *(str(row[0]) for row in one_by_one)]).encode()
    whole = blake2b(digest_size=8, person=b"aksi-keadaan")
    for part in (records.epoch.encode(), redacted, *scope):
        whole.update(len(part).to_bytes(8, "big") + part)
    return whole.hexdigest()


def cut(rows: list[FeedRow], after: int, upto: int, receipt: Receipt | None) -> Iterator[Piece]:
    """The rows of a range as pieces that fit into a bundle each; the receipt rides in the first.

    A range is cut by rows, so that each piece can be remembered by its rows.
    """
    sizes = [len(row[7]) + len(row[8]) + len(row[9] or b"") + _AROUND for row in rows]
    if sum(sizes) <= _PIECE:
        if rows or receipt:
            yield _piece(rows, after, upto, receipt)
        return
    order = sorted(range(len(rows)), key=lambda place: rows[place][0])
    chosen: list[int] = []
    size = 0
    for place in order:
        if size + sizes[place] > _PIECE and chosen:
            end = rows[chosen[-1]][0]
            yield _piece([rows[one] for one in sorted(chosen)], after, end, receipt)
            after, receipt, chosen, size = end, None, [], 0
        chosen.append(place)
        size += sizes[place]
    yield _piece([rows[one] for one in sorted(chosen)], after, upto, receipt)


def _piece(rows: list[FeedRow], after: int, upto: int, receipt: Receipt | None) -> Piece:
    """``rows`` are in the order of streams and places, as the queries give them."""
    lines = [join_line(row[7], row[8], row[9]) for row in rows]
    spans = []
    for stream, found in groupby(rows, key=itemgetter(1)):
        places = [row[2] for row in found]
        spans.append(Span(stream.hex(), places[0], places[-1], len(places)))
    learners = frozenset(row[5] for row in rows if row[5] and row[4] == row[5] and row[3] not in SIGNED_KINDS)
    return Piece(after, upto, Content(lines, spans, receipt=receipt), learners)


def _number(records: Records, sql: str, values: tuple[int, int]) -> int:
    found = records.query(sql, values)[0][0]
    return found if isinstance(found, int) else 0
