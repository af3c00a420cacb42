"""Receipts: a hub's signed word for which events it holds, so that a computer may let go of its outbox.

A stream's events are named by ranges of places and a digest over the ids there, since a run of the
program writes them in order: one short line covers a whole lesson. Only where a stream forked (a frozen
machine that was resumed twice) are ids named one by one. The body is signed and kept as its exact bytes,
so fields that only a later program knows harm nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

import msgspec

from aksi_desktop.records.event import hash_bytes, is_id
from aksi_desktop.roster.certificates import Certificate, CertificateError, check_chain
from aksi_desktop.roster.keys import SigningKey, is_signed, purpose

if TYPE_CHECKING:
    from aksi_desktop.records import Records

_HUB = "hub.seen:"
# A year of starts of the program.
_RUNS = 400
_BIG = 1 << 53
# So many ranges share a commit: one fsync each would take minutes on an old disk.
_TOGETHER = 500

# What is here without its data, and nobody erased, is not held: its writer must bring it once more.
_HELD = (
    "SELECT n, id FROM event WHERE stream = ? AND (data IS NOT NULL OR about IN (SELECT about FROM redacted)"
    " OR by IN (SELECT about FROM redacted) OR id IN (SELECT id FROM redacted_event))"
)

Held = Mapping[str, Iterable[tuple[int, bytes]]]
"""Stream id (hex) to pairs of place and event id (16 bytes)."""


class Range(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """All places ``first`` to ``last`` of ``stream``; ``digest`` is over the ids there, in order."""

    stream: str
    first: int
    last: int
    digest: str


class Said(msgspec.Struct, frozen=True, gc=False):
    """What one hub says it holds; complete in itself, so that it can be passed on and shown.

    Attributes:
        school: the school's id.
        key: the hub's key, hex.
        chain: its certificates, from the root downwards.
        epoch: names the hub's database; another one than before says that the hub was restored from a
            backup and may lack what it acknowledged, so everybody offers everything once more.
        run: the hub's run of the program (its stream's id).
        rows: how many rows its database had. A new run with fewer than before is a disk that was put back
            as it was, epoch and all.
        at: when, by the hub's clock, in ms since 1970; it decides nothing.
        ranges: see :class:`Range`.
        ids: for forked streams: stream to event ids (hex).
    """

    school: str
    key: str
    chain: list[Certificate]
    epoch: str
    run: str
    rows: int
    at: int
    ranges: list[Range]
    ids: dict[str, list[str]]


class Receipt(msgspec.Struct, frozen=True, gc=False):
    """The exact JSON of a :class:`Said` and the hub's signature over it, hex."""

    body: msgspec.Raw
    sig: str


class _Seen(msgspec.Struct, frozen=True, gc=False):
    """What was last seen of a hub: its epoch, its latest runs, the most rows since it was put back."""

    epoch: str
    runs: list[str]
    rows: int


def digest_ids(ids: Iterable[bytes]) -> str:
    """The digest of event ids in the order of their places, as ``records.outbox.range_digest`` makes it (32 hex)."""
    return hash_bytes(b"".join(ids)).hex()


def what_is_held(records: Records, streams: Iterable[str]) -> Held:
    """What this computer holds of ``streams`` (hex): the events whose data it has, or must not have any more."""
    held: dict[str, list[tuple[int, bytes]]] = {}
    for stream in streams:
        found = records.query(_HELD, (bytes.fromhex(stream),))
        held[stream] = [(n, one) for n, one in found if isinstance(n, int) and isinstance(one, bytes)]
    return held


def write_receipt(
    held: Held,
    *,
    school: str,
    chain: list[Certificate],
    signer: SigningKey,
    epoch: str,
    at: int,
    run: str = "",
    rows: int = 0,
) -> Receipt:
    """The signed receipt for everything in ``held``."""
    ranges: list[Range] = []
    ids: dict[str, list[str]] = {}
    for stream, events in sorted(held.items()):
        at_place: dict[int, list[bytes]] = defaultdict(list)
        for place, event_id in events:
            at_place[place].append(event_id)
        fork = min((place for place, found in at_place.items() if len(found) > 1), default=None)
        plain = {place: found[0] for place, found in at_place.items() if fork is None or place < fork}
        ranges += _ranges(stream, plain)
        if fork is not None:
            ids[stream] = sorted(one.hex() for place, found in at_place.items() if place >= fork for one in found)
    said = Said(school, signer.public_key.hex(), chain, epoch, run, rows, at, ranges, ids)
    return sign_body(signer, msgspec.json.encode(said))


def sign_body(signer: SigningKey, body: bytes) -> Receipt:
    """A receipt that says exactly ``body``, whatever that is."""
    return Receipt(msgspec.Raw(body), signer.sign(purpose("receipt", body)).hex())


def check_receipt(receipt: Receipt, root: bytes, *, struck: Container[str] = ()) -> Said | None:
    """What ``receipt`` says, if a hub of the school with this root key signed it; else None."""
    body = bytes(receipt.body)
    try:
        said = msgspec.json.decode(body, type=Said)
        statement = check_chain(root, said.chain, said.key, struck=struck)
        signature = bytes.fromhex(receipt.sig)
    except (CertificateError, ValueError, RecursionError):
        # msgspec's errors are ValueErrors.
        return None
    sound = (
        statement.role == "hub"
        and statement.school == said.school
        and is_signed(bytes.fromhex(said.key), signature, purpose("receipt", body))
        and all(0 <= one.first <= one.last < _BIG for one in said.ranges)
        and all(is_id(one) for found in said.ids.values() for one in found)
    )
    return said if sound else None


def take_receipt(records: Records, receipt: Said) -> int:
    """Let go of what a checked receipt covers; gives how many events left the outbox.

    A range counts only where our own ids at exactly its places give the same digest: with a clone's
    event in between, or one missing, nothing of it counts and the events stay for the next receipt.
    """
    _notice_setback(records, receipt)
    waiting = {
        str(row[0]) for row in records.query("SELECT DISTINCT lower(hex(stream)) FROM event JOIN outbox USING (rid)")
    }
    left = 0
    ranges = [one for one in receipt.ranges if one.stream in waiting]
    for start in range(0, len(ranges), _TOGETHER):
        with records.together():
            for one in ranges[start : start + _TOGETHER]:
                left += records.outbox.acknowledge_range(one.stream, one.first, one.last, one.digest)
    named = [event_id for stream, ids in receipt.ids.items() if stream in waiting for event_id in ids]
    return left + (records.outbox.acknowledge_ids(named) if named else 0)


def _notice_setback(records: Records, receipt: Said) -> None:
    """Offer everything once more to a hub whose database is another than it was, or an older state of it.

    A late receipt of a run that was never met looks like a disk that was put back; being offered what it
    knows costs a hub nothing but reading.
    """
    note = _HUB + receipt.key
    text = records.local(note)
    known = msgspec.json.decode(text, type=_Seen) if text else _Seen(receipt.epoch, [], 0)
    other = receipt.epoch != known.epoch
    if other or (receipt.run not in known.runs and receipt.rows < known.rows):
        records.outbox.refill()
        seen = _Seen(receipt.epoch, [*([] if other else known.runs), receipt.run], receipt.rows)
    else:
        runs = known.runs if receipt.run in known.runs else [*known.runs, receipt.run]
        seen = _Seen(receipt.epoch, runs, max(known.rows, receipt.rows))
    seen = msgspec.structs.replace(seen, runs=seen.runs[-_RUNS:])
    if seen != known or text is None:
        records.set_local(note, msgspec.json.encode(seen).decode())


def _ranges(stream: str, at_place: Mapping[int, bytes]) -> Iterator[Range]:
    run: list[int] = []
    for place in sorted(at_place):
        if run and place != run[-1] + 1:
            yield Range(stream, run[0], run[-1], digest_ids(at_place[one] for one in run))
            run = []
        run.append(place)
    if run:
        yield Range(stream, run[0], run[-1], digest_ids(at_place[one] for one in run))
