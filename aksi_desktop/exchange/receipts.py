"""Receipts: a hub's signed word for which events it holds, so that a computer may let go of its outbox.

A stream's events are named by ranges of places and a digest over the ids there, since a run of the
program writes them in order: one short line covers a whole lesson. Only where a stream forked (a frozen
machine that was resumed twice) are ids named one by one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

import msgspec

from aksi_desktop.records.event import hash_bytes
from aksi_desktop.roster.certificates import Certificate, CertificateError, check_chain
from aksi_desktop.roster.keys import SigningKey, is_signed, purpose

if TYPE_CHECKING:
    from aksi_desktop.records import Records

_EPOCH = "hub.epoch:"
# So many ranges share a commit: one fsync each would take minutes on an old disk.
_TOGETHER = 500

Held = Mapping[str, Iterable[tuple[int, bytes]]]
"""Stream id (hex) to pairs of place and event id (16 bytes)."""


class Range(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """All places ``first`` to ``last`` of ``stream``; ``digest`` is over the ids there, in order."""

    stream: str
    first: int
    last: int
    digest: str


class Receipt(msgspec.Struct, frozen=True, gc=False):
    """What one hub says it holds; complete in itself, so that it can be passed on and shown.

    Attributes:
        school: the school's id.
        key: the hub's key, hex.
        chain: its certificates, from the root downwards.
        epoch: names the hub's database; another one than before says that the hub was restored from a
            backup and may lack what it acknowledged, so everybody offers everything once more.
        at: when, by the hub's clock, in ms since 1970; it decides nothing.
        ranges: see :class:`Range`.
        ids: for forked streams: stream to event ids (hex).
        sig: the hub's signature over all of the above, hex.
    """

    school: str
    key: str
    chain: list[Certificate]
    epoch: str
    at: int
    ranges: list[Range]
    ids: dict[str, list[str]]
    sig: str = ""

    def statement(self) -> bytes:
        """The exact bytes that are signed."""
        return purpose("receipt", msgspec.json.encode(msgspec.structs.replace(self, chain=[], sig="")))


def digest_ids(ids: Iterable[bytes]) -> str:
    """The digest of event ids in the order of their places, as ``records.outbox.range_digest`` makes it (32 hex)."""
    return hash_bytes(b"".join(ids)).hex()


def write_receipt(
    held: Held, *, school: str, chain: list[Certificate], signer: SigningKey, epoch: str, at: int
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
    bare = Receipt(school, signer.public_key.hex(), chain, epoch, at, ranges, ids)
    return msgspec.structs.replace(bare, sig=signer.sign(bare.statement()).hex())


def check_receipt(receipt: Receipt, root: bytes, *, struck: Container[str] = ()) -> bool:
    """Whether a hub of the school with this root key signed ``receipt``."""
    try:
        certificate = check_chain(root, receipt.chain, receipt.key, struck=struck)
        signature = bytes.fromhex(receipt.sig)
    except (CertificateError, ValueError):
        return False
    return (
        certificate.role == "hub"
        and certificate.school == receipt.school
        and is_signed(bytes.fromhex(receipt.key), signature, receipt.statement())
    )


def take_receipt(records: Records, receipt: Receipt) -> int:
    """Let go of what a checked receipt covers; gives how many events left the outbox.

    A range counts only where our own ids at exactly its places give the same digest: with a clone's
    event in between, or one missing, nothing of it counts and the events stay for the next receipt.
    """
    _notice_epoch(records, receipt)
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


def _notice_epoch(records: Records, receipt: Receipt) -> None:
    """Offer everything once more to a hub whose database is another than it was."""
    note = _EPOCH + receipt.key
    known = records.local(note)
    if known == receipt.epoch:
        return
    if known is not None:
        records.outbox.refill()
    records.set_local(note, receipt.epoch)


def _ranges(stream: str, at_place: Mapping[int, bytes]) -> Iterator[Range]:
    run: list[int] = []
    for place in sorted(at_place):
        if run and place != run[-1] + 1:
            yield Range(stream, run[0], run[-1], digest_ids(at_place[one] for one in run))
            run = []
        run.append(place)
    if run:
        yield Range(stream, run[0], run[-1], digest_ids(at_place[one] for one in run))
