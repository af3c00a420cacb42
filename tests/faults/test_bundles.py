"""Bundles that were cut, changed, forged or made to hurt: refused whole, with a reason, and nothing imported."""

from __future__ import annotations

import io
import random
import sys
import tarfile
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from backports import zstd

from aksi_desktop.exchange.bundle import Trust, open_bundle
from aksi_desktop.exchange.container import write_tar
from aksi_desktop.roster.keys import SigningKey
from tests.exchange.world import Computer, World
from tests.faults.crafting import craft, real_bundle, refusal


def mutants(raw: bytes, rng: random.Random) -> Iterator[tuple[str, bytes]]:
    """A few thousand ways in which a stick or a person spoils a file."""
    for end in range(0, len(raw), max(1, len(raw) // 1500)):
        yield "cut", raw[:end]
    for place in range(0, len(raw), max(1, len(raw) // 1500)):
        yield "flipped", raw[:place] + bytes([raw[place] ^ 1 << rng.randrange(8)]) + raw[place + 1 :]
    for size in range(1, 200):
        yield "appended", raw + rng.randbytes(size)
    for place in range(0, len(raw), 64):
        yield "zeroed", raw[:place] + bytes(64) + raw[place + 64 :]
        yield "dropped", raw[:place] + raw[place + 64 :]
    for _ in range(100):
        one, other = sorted((rng.randrange(len(raw)), rng.randrange(len(raw))))
        yield "reordered", raw[other:] + raw[one:other] + raw[:one]
    yield "doubled", raw + raw


def test_no_spoilt_file_is_ever_accepted(world: World, pc: Computer) -> None:
    raw = real_bundle(pc, world.stick()).read_bytes()
    trust, identity = Trust(pc.school.root), world.seed.secrets.identity
    assert open_bundle(raw, [identity], trust).lines
    seen: Counter[str] = Counter()
    for kind, mutant in mutants(raw, random.Random(7)):
        if mutant == raw:
            continue
        code = refusal(mutant, identity, trust)
        assert code in ("empty", "damaged", "not-a-bundle", "not-for-us"), kind
        seen[kind] += 1
    assert sum(seen.values()) > 3_000, seen


def check_crafted(pc: Computer, world: World, code: str, **changes: Any) -> None:
    raw = craft(pc, world, **changes)
    assert refusal(raw, world.seed.secrets.identity, Trust(pc.school.root)) == code


def test_the_craft_itself_is_accepted_unchanged(world: World, pc: Computer) -> None:
    assert open_bundle(craft(pc, world), [world.seed.secrets.identity], Trust(pc.school.root)).lines


@pytest.mark.parametrize(
    ("manifest", "code"),
    [
        ({"v": 2}, "newer"),
        ({"v": "dua"}, "layout"),
        ({"format": "lain"}, "layout"),
        ({"school": "0" * 32}, "other-school"),
        ({"profile": "lab"}, "unknown-computer"),
        ({"profile": "counts"}, "newer"),
        ({"profile": 7}, "layout"),
        ({"key": "00" * 32}, "unknown-computer"),
        ({"key": "bukan"}, "unknown-computer"),
        ({"chain": []}, "unknown-computer"),
        ({"events": 4}, "content"),
        ({"bytes": 1}, "bomb"),
        ({"bytes": -1}, "bomb"),
        ({"bytes": 1 << 60}, "bomb"),
        ({"bytes": 90 << 20}, "content"),
        ({"zsha256": "0" * 64}, "content"),
        ({"blobs": {"0" * 64: {"size": 3}}}, "content"),
        ({"contoh": 1}, "sample"),
        ({"spans": [["x"]]}, "layout"),
        ({"blobs": {"0" * 64: {"size": 3, "about": ["bukan id"]}}}, "layout"),
        ({"blobs": {"0" * 64: {"size": 3, "about": ["0" * 31 + "G"]}}}, "layout"),
        ({"chain": [{"said": "[" * 50_000, "sig": ""}]}, "unknown-computer"),
        ({"receipt": {"body": 1}}, "layout"),
    ],
)
def test_a_manifest_that_lies_is_refused(world: World, pc: Computer, manifest: dict[str, Any], code: str) -> None:
    check_crafted(pc, world, code, manifest=manifest)


@pytest.mark.parametrize(
    "said", [b"[" * 5_000, b'{"format":"aksi-bundle","x":' + b"[" * 5_000, b'{"a":' * 5_000, b"\xff"]
)
def test_a_manifest_nested_without_end_is_refused(world: World, pc: Computer, said: bytes) -> None:
    """It is read before any signature, so anybody who knows the school's public key may write it."""
    check_crafted(pc, world, "layout", members=lambda members: {**members, "manifest.json": said})


def test_what_a_later_program_adds_harms_nothing(world: World, pc: Computer) -> None:
    raw = craft(pc, world, manifest={"baru": {"a": [1.5, None]}})
    assert open_bundle(raw, [world.seed.secrets.identity], Trust(pc.school.root)).lines


def test_a_signature_by_another_key_is_refused(world: World, pc: Computer) -> None:
    check_crafted(pc, world, "signature", signer=SigningKey.generate())


def peak_memory() -> int:
    """The most memory this process ever had, in bytes; 0 where the system does not tell."""
    try:
        import resource
    except ImportError:
        return 0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def bomb(size: int) -> bytes:
    """Zeros that unpack to ``size`` bytes."""
    packer = zstd.ZstdCompressor(level=1)
    parts = [packer.compress(bytes(1 << 20)) for _ in range(size >> 20)]
    return b"".join([*parts, packer.flush()])


@pytest.mark.parametrize("declared", [1000, 96 << 20, 512 << 20])
def test_a_bomb_unpacks_to_no_more_than_it_declares(world: World, pc: Computer, declared: int) -> None:
    raw = bomb(512 << 20)
    assert len(raw) < 1 << 20
    before = peak_memory()
    check_crafted(pc, world, "bomb", events=raw, manifest={"bytes": declared, "events": 1})
    assert peak_memory() - before < 224 << 20


@pytest.mark.parametrize("packed", [b"", b"bukan zstd", zstd.compress(b"{}\n") + b"sisa", zstd.compress(b"{}\n")[:-1]])
def test_events_that_are_not_packed_right_are_refused(world: World, pc: Computer, packed: bytes) -> None:
    check_crafted(pc, world, "content", events=packed, manifest={"bytes": 3, "events": 1})


def renamed(old: str, new: str) -> Callable[[dict[str, bytes]], dict[str, bytes]]:
    return lambda members: {new if name == old else name: data for name, data in members.items()}


@pytest.mark.parametrize(
    "members",
    [
        renamed("events.ndjson.zst", "../events.ndjson.zst"),
        renamed("events.ndjson.zst", "/etc/passwd"),
        renamed("manifest.sig", "manifest.sig/"),
        renamed("manifest.json", "MANIFEST.JSON"),
        lambda members: {**members, "blobs/../../autorun.inf": b"x"},
        lambda members: {**members, "blobs/CON": b"x"},
        lambda members: {**members, "catatan.txt": b"x"},
        lambda members: dict(reversed(members.items())),
        lambda members: {name: data for name, data in members.items() if name != "manifest.sig"},
        lambda members: {},
    ],
)
def test_only_the_members_of_a_bundle_are_allowed(
    world: World, pc: Computer, members: Callable[[dict[str, bytes]], dict[str, bytes]]
) -> None:
    check_crafted(pc, world, "layout", members=members)


def by_tarfile(change: Callable[[tarfile.TarInfo], object], **options: Any) -> Callable[[dict[str, bytes]], bytes]:
    """A tar by the standard library, its last member changed."""

    def make(members: dict[str, bytes]) -> bytes:
        raw = io.BytesIO()
        with tarfile.open(fileobj=raw, mode="w", **options) as tar:
            for name, data in members.items():
                info = tarfile.TarInfo(name)
                info.size = len(data)
                if name == "events.ndjson.zst":
                    change(info)
                tar.addfile(info, io.BytesIO(data))
        return raw.getvalue()

    return make


@pytest.mark.parametrize(
    "make",
    [
        by_tarfile(lambda info: setattr(info, "type", tarfile.SYMTYPE)),
        by_tarfile(lambda info: setattr(info, "type", tarfile.LNKTYPE)),
        by_tarfile(lambda info: setattr(info, "type", tarfile.CHRTYPE)),
        by_tarfile(lambda info: setattr(info, "type", tarfile.GNUTYPE_SPARSE)),
        by_tarfile(lambda info: setattr(info, "pax_headers", {"path": "../x"}), format=tarfile.PAX_FORMAT),
        by_tarfile(lambda info: setattr(info, "name", "x" * 150), format=tarfile.GNU_FORMAT),
        lambda members: write_tar(members)[:-512],
        lambda members: write_tar(members) + b"sisa",
        lambda members: write_tar(members)[:600],
        lambda members: b"",
        lambda members: bytes(10_240),
        lambda members: write_tar(members).replace(b"ustar", b"ustxr", 1),
    ],
)
def test_tricks_of_tar_are_refused(world: World, pc: Computer, make: Callable[[dict[str, bytes]], bytes]) -> None:
    check_crafted(pc, world, "layout", tar=make)


def test_a_bundle_packed_by_the_ordinary_tar_is_accepted(world: World, pc: Computer) -> None:
    raw = craft(pc, world, tar=by_tarfile(lambda info: None, format=tarfile.USTAR_FORMAT))
    assert open_bundle(raw, [world.seed.secrets.identity], Trust(pc.school.root)).lines
