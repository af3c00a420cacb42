"""The bundle: ``<npsn>-<label>-<hash>.aksi`` = age( tar( manifest.json, manifest.sig, events.ndjson.zst, blobs/ ) ).

It opens with the public tools ``age``, ``tar`` and ``zstd``. The reader trusts nothing before the
signature, unpacks nothing beyond what the manifest declares, and gives either everything or a reason.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Literal

import msgspec

from aksi_desktop.exchange.container import read_tar, write_tar
from aksi_desktop.exchange.errors import BundleError
from aksi_desktop.exchange.receipts import Receipt
from aksi_desktop.records.event import is_id
from aksi_desktop.roster.certificates import Certificate, CertificateError, Statement, check_chain
from aksi_desktop.roster.keys import SigningKey, is_signed, purpose, school_id
from aksi_desktop.roster.sealing import SealError, seal, unseal

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

FORMAT = "aksi-bundle"
VERSION = 1
SUFFIX = ".aksi"
MAX_FILE = 40 << 20
MAX_EVENTS = 96 << 20
MAX_WRITTEN = 32 << 20
# Half of a line is random (ids, hashes, salts): trying harder finds nothing more and takes eight times as long.
_LEVEL = 1
_MAX_WINDOW = 27
_SEAL_CODES = {"not-sealed": "not-a-bundle", "no-key": "not-for-us", "damaged": "damaged"}

Profile = Literal["full", "lab"]
# Whose word each kind of bundle may be.
_SENDERS = {"full": ("computer", "hub"), "lab": ("hub",)}


class Span(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What a bundle holds of one stream: places ``first`` to ``last``, ``count`` events."""

    stream: str
    first: int
    last: int
    count: int


class BlobEntry(msgspec.Struct, frozen=True, gc=False):
    """A picture or sound in a bundle: its size in bytes and whom it concerns, so that erasure finds it."""

    size: int
    about: list[str] = []


class Manifest(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """What a bundle says about itself, signed by the computer that made it.

    Attributes:
        format, v: ``aksi-bundle``, 1.
        school: the school's id.
        profile: ``full`` (to the school's key) or ``lab`` (to one lab); a later program may know others.
        lab: the lab's id for ``lab``; for ``full`` the lab of the computer, or "".
        label: what people call the computer.
        key: the computer's key, hex.
        chain: its certificates, from the root downwards.
        made: when, by that computer's clock, in ms since 1970.
        app: version of the program.
        events, bytes: number of events and their size as plain lines.
        zsha256: SHA-256 of ``events.ndjson.zst``.
        spans: what it holds of each stream.
        blobs: hash to what is said of it.
        contoh: 1 where it comes from a sample class.
        receipt: in a ``lab`` bundle, what the hub holds of that lab's computers.
    """

    format: str
    v: int
    school: str
    profile: str
    lab: str
    label: str
    key: str
    chain: list[Certificate]
    made: int
    app: str
    events: int
    bytes: int
    zsha256: str
    spans: list[Span]
    blobs: dict[str, BlobEntry] = {}
    contoh: int = 0
    receipt: Receipt | None = None


class _Version(msgspec.Struct, frozen=True, gc=False):
    format: str = ""
    v: int = 0


@dataclass(frozen=True, slots=True)
class Sender:
    """Who makes bundles here: the computer's key, its certificates and what is the same in each of them."""

    school: str
    npsn: str
    label: str
    key: SigningKey
    chain: list[Certificate]
    app: str
    contoh: bool = False


@dataclass(frozen=True, slots=True)
class Content:
    """What goes into one bundle. ``lines`` are events without line ends; ``blobs`` are named by hash."""

    lines: Sequence[bytes]
    spans: list[Span]
    blobs: Mapping[str, bytes] = field(default_factory=dict)
    blobs_about: Mapping[str, Sequence[str]] = field(default_factory=dict)
    receipt: Receipt | None = None


@dataclass(frozen=True, slots=True)
class Trust:
    """Whom the reader believes: the school's root key, struck keys (hex), and whether this is a sample class."""

    root: bytes
    struck: Container[str] = ()
    contoh: bool = False

    @property
    def school(self) -> str:
        """The school's id."""
        return school_id(self.root)


@dataclass(frozen=True, slots=True)
class Opened:
    """A bundle that passed every check."""

    manifest: Manifest
    certificate: Statement
    lines: list[bytes]
    blobs: dict[str, bytes]


def bundle_name(npsn: str, label: str, raw: bytes) -> str:
    """The file's name: school, computer and content, of letters every file system takes."""
    clean = re.sub(r"[^a-z0-9]+", "-", label.lower()).strip("-")[:24] or "komputer"
    return f"{npsn}-{clean}-{sha256(raw).hexdigest()[:16]}{SUFFIX}"


def name_fits(name: str, raw: bytes) -> bool:
    """Whether ``name`` ends in the hash of ``raw``, as :func:`bundle_name` writes it."""
    return name.lower().endswith(f"-{sha256(raw).hexdigest()[:16]}{SUFFIX}")


def pack(
    content: Content, sender: Sender, *, profile: Profile, lab: str, recipient: str, made: int
) -> tuple[str, bytes]:
    """A signed and sealed bundle: its file name and bytes. ``made``: now, in ms since 1970."""
    plain = b"".join(line + b"\n" for line in content.lines)
    packed = zstd.compress(plain, options={zstd.CompressionParameter.compression_level: _LEVEL})
    manifest = Manifest(
        format=FORMAT, v=VERSION, school=sender.school, profile=profile, lab=lab, label=sender.label,
        key=sender.key.public_key.hex(), chain=sender.chain, made=made, app=sender.app,
        events=len(content.lines), bytes=len(plain), zsha256=sha256(packed).hexdigest(), spans=content.spans,
        blobs=_blob_entries(content), contoh=int(sender.contoh),
        receipt=content.receipt,
    )  # fmt: skip
    said = msgspec.json.encode(manifest)
    members = {
        "manifest.json": said,
        "manifest.sig": sender.key.sign(purpose("manifest", said)),
        "events.ndjson.zst": packed,
        **{f"blobs/{name}": data for name, data in content.blobs.items()},
    }
    raw = seal(write_tar(members), [recipient])
    return bundle_name(sender.npsn, sender.label, raw), raw


def open_bundle(raw: bytes, identities: list[str], trust: Trust) -> Opened:
    """Everything in a bundle, checked from the seal down to the last hash in one pass.

    Raises:
        BundleError: the first thing found wrong; see there for the codes.
    """
    if not raw:
        raise BundleError("empty")
    if len(raw) > MAX_FILE:
        raise BundleError("too-big", size=len(raw))
    try:
        inner = unseal(raw, identities)
    except SealError as error:
        raise BundleError(_SEAL_CODES[error.code]) from error
    members = read_tar(inner)
    said = bytes(members["manifest.json"])
    manifest = _read_manifest(said)
    certificate = _check_sender(manifest, said, bytes(members["manifest.sig"]), trust)
    lines = _unpack(manifest, members["events.ndjson.zst"])
    blobs = {name.removeprefix("blobs/"): bytes(data) for name, data in members.items() if name.startswith("blobs/")}
    if {name: len(data) for name, data in blobs.items()} != {
        name: entry.size for name, entry in manifest.blobs.items()
    }:
        raise BundleError("content", detail="blobs")
    return Opened(manifest, certificate, lines, blobs)


def _blob_entries(content: Content) -> dict[str, BlobEntry]:
    about = content.blobs_about
    return {name: BlobEntry(len(data), list(about.get(name, ()))) for name, data in content.blobs.items()}


def _read_manifest(said: bytes) -> Manifest:
    try:
        version = msgspec.json.decode(said, type=_Version)
        if version.format != FORMAT:
            raise BundleError("layout", detail="format")
        if version.v > VERSION:
            raise BundleError("newer", version=version.v, known=VERSION)
        manifest = msgspec.json.decode(said, type=Manifest)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise BundleError("layout", detail="manifest") from error
    if manifest.profile not in _SENDERS:
        raise BundleError("newer", profile=manifest.profile[:32])
    if not all(is_id(one) or not one for entry in manifest.blobs.values() for one in entry.about):
        raise BundleError("layout", detail="about")
    return manifest


def _check_sender(manifest: Manifest, said: bytes, signature: bytes, trust: Trust) -> Statement:
    if manifest.school != trust.school:
        raise BundleError("other-school", school=manifest.school[:32])
    try:
        certificate = check_chain(trust.root, manifest.chain, manifest.key, struck=trust.struck)
    except CertificateError as error:
        raise BundleError(error.code, **error.facts) from error
    if certificate.role not in _SENDERS[manifest.profile]:
        raise BundleError("unknown-computer", role=certificate.role)
    if not is_signed(bytes.fromhex(manifest.key), signature, purpose("manifest", said)):
        raise BundleError("signature")
    if bool(manifest.contoh) != trust.contoh:
        raise BundleError("sample")
    return certificate


def _unpack(manifest: Manifest, packed: memoryview) -> list[bytes]:
    """The lines of events; never more memory than the manifest declares within ``MAX_EVENTS``."""
    if sha256(packed).hexdigest() != manifest.zsha256:
        raise BundleError("content", detail="hash")
    if not 0 <= manifest.bytes <= MAX_EVENTS:
        raise BundleError("bomb", size=manifest.bytes)
    options: dict[int, int] = {zstd.DecompressionParameter.window_log_max: _MAX_WINDOW}
    unpacker = zstd.ZstdDecompressor(options=options)
    try:
        plain = unpacker.decompress(packed, max_length=manifest.bytes + 1)
    except zstd.ZstdError as error:
        raise BundleError("content", detail="zstd") from error
    if len(plain) > manifest.bytes:
        raise BundleError("bomb", size=manifest.bytes)
    if len(plain) != manifest.bytes or not unpacker.eof or unpacker.unused_data:
        raise BundleError("content", detail="size")
    lines = plain.split(b"\n")
    if lines.pop() or len(lines) != manifest.events:
        raise BundleError("content", detail="count")
    return lines
