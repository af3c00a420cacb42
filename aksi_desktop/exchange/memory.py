"""What this computer remembers of bundles: which it read, which are not for it, which it wrote and what they hold.

The notes lie in the records' local state: they never travel, and a database that is restored from a
backup brings back exactly the memory that fits it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aksi_desktop.exchange.stick import StickFile
    from aksi_desktop.records import Records

_HASH = re.compile(r"-([0-9a-f]{16})\.aksi")
_READ, _SKIP, _OWN = "bundle.read:", "bundle.skip:", "bundle.own:"
_QUIET = "feed.quiet:"


class ReadBundle(msgspec.Struct, frozen=True, gc=False):
    """A bundle whose events are here: its size, the lab of its computer, the streams in it."""

    size: int
    lab: str
    streams: list[str]


class OwnBundle(msgspec.Struct, frozen=True, gc=False):
    """A bundle that this computer wrote.

    Attributes:
        feed: what it is a piece of: ``full``, or ``lab:`` and the lab's id.
        state: under which circumstances (order of rows, redactions, the lab's people) it was made.
        after, upto: it holds the feed's events of rows ``after`` < row <= ``upto``.
        events: how many.
        size: of the file, in bytes.
        answers: hash parts of the bundles that its receipt answers.
    """

    feed: str
    state: str
    after: int
    upto: int
    events: int
    size: int
    answers: list[str] = []


class _Quiet(msgspec.Struct, frozen=True, gc=False):
    """That nothing of rows ``after`` < row <= ``upto`` is for a feed in this state."""

    state: str
    after: int
    upto: int


def hash_in_name(name: str) -> str:
    """The content hash that a bundle's name claims (16 hex digits), or ""."""
    found = _HASH.search(name.lower())
    return found[1] if found else ""


def reach_of(notes: Iterable[OwnBundle]) -> int:
    """Up to which row bundles hold everything without a gap."""
    reach = 0
    for note in sorted(notes, key=lambda one: one.after):
        if note.after <= reach:
            reach = max(reach, note.upto)
    return reach


class Memory:
    """Owns the notes about bundles. Every bundle is known by the hash part of its name."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def was_read(self, digest: str, size: int) -> bool:
        """Whether a bundle of this hash and size was imported."""
        found = self.read_bundle(digest)
        return found is not None and found.size == size

    def read_bundle(self, digest: str) -> ReadBundle | None:
        """What is known of an imported bundle."""
        text = self._records.local(_READ + digest) if digest else None
        return msgspec.json.decode(text, type=ReadBundle) if text else None

    def note_read(self, digest: str, bundle: ReadBundle) -> None:
        """Remember that it was imported."""
        self._records.set_local(_READ + digest, msgspec.json.encode(bundle).decode())

    def is_foreign(self, digest: str, size: int, reader: str) -> bool:
        """Whether a bundle is known not to open for ``reader`` (which keys this computer tried)."""
        return bool(digest) and self._records.local(_SKIP + digest) == f"{size} {reader}"

    def note_foreign(self, digest: str, size: int, reader: str) -> None:
        """Remember that it does not open for ``reader``."""
        self._records.set_local(_SKIP + digest, f"{size} {reader}")

    def own(self, file: StickFile) -> OwnBundle | None:
        """What is known of a file that this computer wrote; None for all others."""
        digest = hash_in_name(file.name)
        text = self._records.local(_OWN + digest) if digest else None
        return msgspec.json.decode(text, type=OwnBundle) if text else None

    def note_own(self, name: str, bundle: OwnBundle) -> None:
        """Remember a bundle that is safe on a stick."""
        self._records.set_local(_OWN + hash_in_name(name), msgspec.json.encode(bundle).decode())

    def quiet_until(self, feed: str, state: str, reach: int) -> int:
        """Up to which row nothing after row ``reach`` is known to be for a feed; ``reach`` where nothing is known."""
        text = self._records.local(_QUIET + feed)
        quiet = msgspec.json.decode(text, type=_Quiet) if text else None
        if quiet is None or quiet.state != state or not quiet.after <= reach <= quiet.upto:
            return reach
        return quiet.upto

    def note_quiet(self, feed: str, state: str, after: int, upto: int) -> None:
        """Remember that nothing of these rows is for a feed."""
        self._records.set_local(_QUIET + feed, msgspec.json.encode(_Quiet(state, after, upto)).decode())

    def known(self, files: list[StickFile]) -> Iterator[tuple[str, ReadBundle]]:
        """Of these files, those that were imported, as hash part and note."""
        for file in files:
            digest = hash_in_name(file.name)
            bundle = self.read_bundle(digest)
            if bundle is not None and bundle.size == file.size:
                yield digest, bundle
