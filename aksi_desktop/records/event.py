"""The event: one line of JSON, its exact bytes, its id and its signature.

A line is ``{"v":1,"school":…,"stream":…,"n":…,"t":…,"mono":…,"kind":…,"by":…,"about":…,"obj":…,
"base":[…],"dh":…,"key":…,"sig":…,"data":{…}}``: the header's fields first (``key`` only where somebody
signs), then ``sig`` where there is a key, then ``data`` (``null`` once redacted). The *header bytes* are the
line up to ``sig`` or ``data``, closed by a brace. Their BLAKE2b-128 is the event's id, so an id is computed where
it is needed and never carried, cannot be wrong, and costs no bytes. ``dh`` is the BLAKE2b-128 of the exact data
bytes.
The key that signs stands in the header, so the id covers it: a line without its valid signature is no event
at all, and no copy with the signature taken off can stand in its place. Bytes are kept and passed on as
received, never encoded again.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Sequence
from hashlib import blake2b
from typing import Protocol

import msgspec
from msgspec.structs import astuple

from aksi_desktop.records.catalogue import CATALOGUE
from aksi_desktop.records.errors import BadLine
from aksi_desktop.records.signatures import verifies

VERSION = 1
MAX_LINE = 1 << 20
MAX_OBJ = 200
MAX_DEPTH = 16
_BIG = 10**15
_ANY_ID = "0" * 32
_HEX = "0123456789abcdef"
_KIND = re.compile(r"[a-z][a-z_]*(\.[a-z][a-z_]*)+")
_SIGNATURE = re.compile(rb'[0-9a-f]{128}"')
_OPENING = b'{"v":1,'
_CLOSING = ord("}")
_SALT = b'{"salt":"'
_SIG = b',"sig":"'
_DATA = b',"data":'
_SIGNED_AS = b"aksi-event-v1\x00"


class Header(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True, frozen=True, gc=False):
    """The fields of an event that stay even when its data is redacted.

    Attributes:
        v: format version, 1.
        school: id of the school (32 hex), or "" before the computer joined one.
        stream: one run of the program on one computer (32 hex, random).
        n: place in the stream, from 0.
        t: wall clock in ms since 1970, as the computer believed.
        mono: ms since the stream's run began, on a clock that nobody sets.
        kind: name in the catalogue.
        by: id of the person who did it, or "".
        about: id of the learner or group it concerns, or "".
        obj: what it concerns besides: a lesson's section, an attempt, a class.
        base: ids (32 hex) of all heads of the field that the writer saw.
        dh: BLAKE2b-128 of the exact data bytes (32 hex).
        key: the Ed25519 public key that signs (64 hex), or "" where nobody does.
    """

    v: int
    school: str
    stream: str
    n: int
    t: int
    mono: int
    kind: str
    by: str
    about: str
    obj: str
    base: list[str]
    dh: str
    key: str = ""


class _Version(msgspec.Struct):
    v: int


class Signer(Protocol):
    """Holds a private Ed25519 key."""

    @property
    def public_key(self) -> bytes:
        """The raw public key, 32 bytes."""

    def sign(self, message: bytes) -> bytes:
        """The signature of ``message``, 64 bytes."""


class Event(msgspec.Struct, frozen=True, gc=False):
    """One event with its exact bytes.

    Attributes:
        id: BLAKE2b-128 of ``head``, 16 bytes.
        header: the decoded header.
        head: exact header bytes.
        data: exact data bytes, or None once redacted.
        sig: the signature (128 hex) by ``header.key``, or "".
    """

    id: bytes
    header: Header
    head: bytes
    data: bytes | None
    sig: str

    @property
    def hex(self) -> str:
        """The id as 32 hex digits, as ``base`` names it."""
        return self.id.hex()

    def line(self) -> bytes:
        """The event as one line without its end, the very bytes that came in."""
        return join_line(self.head, self.sig, self.data)


def new_id() -> str:
    """A random id of 128 bits as 32 hex digits: a person, a class, an attempt, a stream."""
    return secrets.token_hex(16)


def is_id(text: str) -> bool:
    """Whether ``text`` is 32 lower-case hex digits."""
    # Stripping all digits off both ends leaves nothing of an id; three times quicker than a set or a pattern.
    return len(text) == 32 and not text.strip(_HEX)


def hash_bytes(data: bytes) -> bytes:
    """BLAKE2b-128, 16 bytes."""
    return blake2b(data, digest_size=16).digest()


def join_line(head: bytes, sig: str, data: bytes | None) -> bytes:
    """The line whose header bytes are ``head``; inverse of :func:`split_line`."""
    middle = b',"sig":"' + sig.encode() + b'"' if sig else b""
    return head[:-1] + middle + b',"data":' + (data if data is not None else b"null") + b"}"


def signed_message(head: bytes) -> bytes:
    """The bytes that a signature covers; the prefix keeps them apart from all else a key signs."""
    return _SIGNED_AS + head


def make_event(header: Header, data: bytes, signer: Signer | None = None) -> Event:
    """An event from a header without ``dh`` and its data bytes, signed where a signer is given."""
    key = signer.public_key.hex() if signer else ""
    header = msgspec.structs.replace(header, dh=hash_bytes(data).hex(), key=key)
    head = msgspec.json.encode(header)
    sig = signer.sign(signed_message(head)).hex() if signer else ""
    return Event(hash_bytes(head), header, head, data, sig)


def encode_data(payload: msgspec.Struct, salt: str | None = None) -> bytes:
    """The data bytes of a payload, opened by a random salt of 128 bits.

    The salt makes ``dh`` say nothing about a redacted name: nobody can try names against it.
    """
    body = msgspec.json.encode(payload)
    opening = b'{"salt":"' + (salt or secrets.token_hex(16)).encode() + b'"'
    return opening + (b"}" if body == b"{}" else b"," + body[1:])


_decode_header = msgspec.json.Decoder(Header).decode
_encode_header = msgspec.json.Encoder().encode
_skim_json = msgspec.json.Decoder(msgspec.Raw).decode
_skim_version = msgspec.json.Decoder(_Version).decode
_new_hash = blake2b(digest_size=16).copy


def decode_header(head: bytes) -> Header:
    """The header of exact header bytes that were checked when they came in."""
    return _decode_header(head)


def split_line(line: bytes) -> Event:
    """Cut, decode and check one line.

    Raises:
        BadLine: too long, not of this shape, a newer version, data that does not match ``dh``,
            or ids that are none. Nothing is repaired: a line is an event or it is not.
    """
    if len(line) > MAX_LINE:
        raise BadLine("line-too-long", size=len(line))
    if not line.startswith(_OPENING):
        raise _not_ours(line)
    # A quote inside a JSON string is escaped, and no header field holds an object: the first
    # occurrence is the key itself.
    cut = line.find(_DATA)
    if cut < 0 or not line.endswith(b"}"):
        raise BadLine("not-an-event", detail="no data")
    left, raw = line[:cut], line[cut + len(_DATA) : -1]
    left, _, sig = left.partition(_SIG)
    head = left + b"}"
    try:
        header = _decode_header(head)
        raw.decode()
        if raw.count(b"[") + raw.count(b"{") > MAX_DEPTH and _too_deep(raw):
            raise BadLine("too-deep", stream=header.stream)
        _skim_json(raw)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise BadLine("not-an-event", detail=str(error)[:120]) from error
    # As it is written and no other way: one encoding is quicker than a look at each field.
    if _encode_header(header) != head or not _well_formed(header):
        raise _what_is_wrong(header)
    data = None if raw == b"null" else raw
    if data is not None and (not data.startswith(_SALT) or hash_bytes(data).hex() != header.dh):
        raise BadLine("data-differs", stream=header.stream, n=header.n)
    signature = ""
    if sig or header.key:
        signature = sig[:-1].decode("ascii", "replace")
        if not _SIGNATURE.fullmatch(sig) or not verifies(header.key, signature, signed_message(head)):
            raise BadLine("bad-signature", stream=header.stream, n=header.n)
    return Event(hash_bytes(head), header, head, data, signature)


def split_lines(lines: Sequence[bytes]) -> list[Event]:
    """What :func:`split_line` gives for each line, at half its cost.

    What can be asked of many lines at once is asked of all together. Where any answer is no, every line is looked at
    alone, so the complaint is the same.

    Raises:
        BadLine: as :func:`split_line`, about the first line that is no event.
    """
    if not lines:
        return []
    try:
        events = _split_together(lines)
    except (msgspec.DecodeError, UnicodeDecodeError):
        events = None
    return [split_line(line) for line in lines] if events is None else events


def _split_together(lines: Sequence[bytes]) -> list[Event] | None:
    """The events of unsigned lines as a program writes them, or None where one may be anything else."""
    heads: list[bytes] = []
    raws: list[bytes] = []
    for line in lines:
        cut = line.find(_DATA)
        if cut < 0 or line[-1] != _CLOSING:
            return None
        # A signature would stand here as well, and is no field of a header.
        heads.append(line[:cut] + b"}")
        raws.append(line[cut + len(_DATA) : -1])
    headers = [_decode_header(head) for head in heads]
    if max(map(len, lines)) > MAX_LINE or _encode_header(headers) != b"[" + b",".join(heads) + b"]":
        return None
    if not _all_well_formed(headers) or not _all_plain(raws):
        return None
    events: list[Event] = []
    for header, head, raw in zip(headers, heads, raws, strict=True):
        data = None if raw == b"null" else raw
        if data is None:
            if not is_id(header.dh):
                return None
        else:
            digest = _new_hash()
            digest.update(raw)
            if digest.hexdigest() != header.dh:
                return None
        digest = _new_hash()
        digest.update(head)
        events.append(Event(digest.digest(), header, head, data, ""))
    return events


def _all_plain(raws: list[bytes]) -> bool:
    """Whether all data bytes are salted JSON that cannot nest deeper than allowed, or null."""
    together = b"\n".join(raws)
    together.decode()
    full = len(raws) - raws.count(b"null")
    # Where any holds a line's end itself, the beginnings cannot be counted.
    if together.count(b"\n") >= len(raws) or (b"\n" + together).count(b"\n" + _SALT) != full:
        return False
    # One brace opens each; only where there are more can any be deep.
    if together.count(b"[") + together.count(b"{") != full:
        for raw in raws:
            if raw.count(b"[") + raw.count(b"{") > MAX_DEPTH:
                return False
    for raw in raws:
        _skim_json(raw)
    return True


def _too_deep(raw: bytes) -> bool:
    """Whether JSON nests deeper than 16. A fixed limit: else computers with other stacks would judge differently."""
    depth = deepest = 0
    in_text = escaped = False
    for c in raw:
        if in_text:
            if escaped:
                escaped = False
            elif c == 0x5C:
                escaped = True
            elif c == 0x22:
                in_text = False
        elif c == 0x22:
            in_text = True
        elif c in b"[{":
            depth += 1
            deepest = max(deepest, depth)
        elif c in b"]}":
            depth -= 1
    return deepest > MAX_DEPTH


def _not_ours(line: bytes) -> BadLine:
    try:
        version = _skim_version(line).v
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        return BadLine("not-an-event", detail=str(error)[:120])
    return BadLine("newer-event", version=version) if version > VERSION else BadLine("not-an-event")


def _well_formed(header: Header) -> bool:
    """Whether ids are ids and numbers in bounds. One strip over all hex digits: this runs for every line of a merge."""
    by, about, school, key = header.by, header.about, header.school, header.key
    digits = header.stream + header.dh + by + about + school + key
    if header.base:
        digits += "".join(header.base)
        if not all(len(base) == 32 for base in header.base):
            return False
    try:
        # Through bytes and back is three times quicker than stripping: blanks and capitals do not come back the same.
        plain = bytes.fromhex(digits).hex() == digits
    except ValueError:
        return False
    return (
        plain
        and len(header.stream) == len(header.dh) == 32
        and (not by or len(by) == 32)
        and (not about or len(about) == 32)
        and (not school or len(school) == 32)
        and (not key or len(key) == 64)
        and 0 <= header.n < _BIG
        and -_BIG < header.t < _BIG
        and -_BIG < header.mono < _BIG
        and (header.kind in CATALOGUE or _KIND.fullmatch(header.kind) is not None)
        and len(header.obj) <= MAX_OBJ
    )


def _all_well_formed(headers: Sequence[Header]) -> bool:
    """As :func:`_well_formed` for many unsigned headers, but for ``dh``; columns are quicker to judge than rows."""
    columns = zip(*map(astuple, headers), strict=True)
    versions, schools, streams, numbers, times, monos, kinds, by, about, objs, bases, _, keys = columns
    ids = set(streams).union(*bases)
    if "" in ids or set(versions) != {VERSION} or set(keys) != {""}:
        return False
    ids.update(schools, by, about)
    ids.discard("")
    return (
        all(is_id(text) for text in ids)
        and -_BIG < min(times) <= max(times) < _BIG
        and -_BIG < min(monos) <= max(monos) < _BIG
        and 0 <= min(numbers) <= max(numbers) < _BIG
        and max(map(len, objs)) <= MAX_OBJ
        and all(kind in CATALOGUE or _KIND.fullmatch(kind) for kind in set(kinds))
    )


def _what_is_wrong(header: Header) -> BadLine:
    """Name the first field that is not as it must be."""
    for name, value in (
        ("stream", header.stream),
        ("dh", header.dh),
        ("by", header.by or _ANY_ID),
        ("about", header.about or _ANY_ID),
        ("school", header.school or _ANY_ID),
        *(("base", base) for base in header.base),
    ):
        if not is_id(value):
            return BadLine("bad-id", field=name)
    if not (0 <= header.n < _BIG and -_BIG < header.t < _BIG and -_BIG < header.mono < _BIG):
        return BadLine("bad-number", stream=header.stream)
    if not _KIND.fullmatch(header.kind):
        return BadLine("bad-kind", kind=header.kind[:60])
    if len(header.obj) > MAX_OBJ:
        return BadLine("bad-obj", stream=header.stream)
    return BadLine("not-an-event", detail="not written compactly")
