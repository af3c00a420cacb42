"""Bundles that were cut, changed, forged or made to hurt: refused whole, with a reason, and nothing imported."""

from __future__ import annotations

import io
import os
import random
import shutil
import sys
import tarfile
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import msgspec
import pytest
from backports import zstd

from aksi_desktop.exchange.bundle import MAX_FILE, Opened, Trust, open_bundle
from aksi_desktop.exchange.container import read_tar, write_tar
from aksi_desktop.exchange.errors import BundleError, StickError
from aksi_desktop.records import split_line
from aksi_desktop.records.blobs import blob_hash
from aksi_desktop.roster.keys import SigningKey, purpose
from aksi_desktop.roster.sealing import new_identity, recipient_of, seal, unseal
from tests.exchange.world import Computer, World, study


@pytest.fixture
def pc(world: World) -> Computer:
    """A lab computer with some work."""
    computer = world.pc("pc07")
    study(computer.records)
    return computer


def real_bundle(pc: Computer, stick: Path) -> Path:
    (name,) = pc.sync(stick).written
    return stick / "AKSI" / name


def refusal(raw: bytes, identity: str, trust: Trust) -> str:
    with pytest.raises(BundleError) as caught:
        open_bundle(raw, [identity], trust)
    return caught.value.code


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


def craft(pc: Computer, world: World, **changes: Any) -> bytes:
    """A bundle by a computer that is trusted and means harm: its own key signs whatever it likes.

    ``manifest``: changes to the manifest; ``events``: other packed events; ``members``: a function that
    changes the tar's members; ``tar``: other tar bytes; ``signer``: another key.
    """
    (name,) = pc.sync(world.stick("asal")).written
    inner = unseal((world.place / "asal" / "AKSI" / name).read_bytes(), [world.seed.secrets.identity])
    members = {name: bytes(data) for name, data in read_tar(inner).items()}
    if "events" in changes:
        members["events.ndjson.zst"] = changes["events"]
    manifest = msgspec.json.decode(members["manifest.json"])
    manifest["zsha256"] = sha256(members["events.ndjson.zst"]).hexdigest()
    manifest |= changes.get("manifest", {})
    members["manifest.json"] = msgspec.json.encode(manifest)
    signer: SigningKey = changes.get("signer", pc.school.key)
    members["manifest.sig"] = signer.sign(purpose("manifest", members["manifest.json"]))
    if "members" in changes:
        members = changes["members"](members)
    raw = changes["tar"](members) if "tar" in changes else write_tar(members)
    return seal(raw, [pc.school.facts.recipient])


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


def with_picture(pc: Computer, world: World, picture: bytes, lines: list[bytes], about: str = "") -> bytes:
    """A bundle of these lines and a picture."""
    plain = b"".join(line + b"\n" for line in lines)
    name = blob_hash(picture)
    manifest = {"bytes": len(plain), "events": len(lines), "blobs": {name: {"size": len(picture), "about": [about]}}}
    return craft(
        pc, world, events=zstd.compress(plain), manifest=manifest,
        members=lambda members: {**members, f"blobs/{name}": picture},
    )  # fmt: skip


def test_no_picture_is_kept_before_every_line_is_judged(world: World, pc: Computer) -> None:
    hub, stick = world.hub(), world.stick()
    (stick / "AKSI").mkdir()
    lines = [*pc.records.outbox.lines()]
    learner = split_line(lines[0]).header.about
    path = stick / "AKSI" / "20100123-gambar-00.aksi"
    for bad in (lines[-1][:-5], lines[-1].replace(pc.school.id.encode(), b"0" * 32)):
        path.write_bytes(with_picture(pc, world, b"gambar", [*lines[:-1], bad], learner))
        assert hub.sync(stick).refused
        assert list(hub.records.blobs.names()) == []
        shutil.rmtree(world.place / "asal")
    path.write_bytes(with_picture(pc, world, b"gambar", lines, learner))
    assert hub.sync(stick).read == [path.name]
    assert list(hub.records.blobs.names()) == [blob_hash(b"gambar")]
    assert hub.records.blobs.about(blob_hash(b"gambar")) == {learner}


def test_a_file_that_meets_a_bug_of_ours_does_not_stop_the_visit(
    world: World, pc: Computer, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    hub, other, stick = world.hub(), world.pc("pc08"), world.stick()
    study(other.records)
    evil = real_bundle(pc, stick)
    good = real_bundle(other, stick)
    poison = evil.read_bytes()

    def stumble(raw: bytes, identities: list[str], trust: Trust) -> Opened:
        if raw == poison:
            raise IndexError("kesalahan program")
        return open_bundle(raw, identities, trust)

    monkeypatch.setattr("aksi_desktop.exchange.taking.open_bundle", stumble)
    report = hub.sync(stick)
    assert report.refused == [(evil.name, "content")]
    assert report.read == [good.name]
    assert report.safe_to_pull
    assert "could not be taken" in caplog.text
    assert evil.name not in caplog.text


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


def zipped() -> bytes:
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w") as archive:
        archive.writestr("manifest.json", "{}")
    return raw.getvalue()


def test_a_visit_names_each_bad_file_imports_nothing_of_it_and_all_of_the_good_one(world: World, pc: Computer) -> None:
    hub = world.hub()
    stick = world.stick()
    good = real_bundle(pc, stick)
    raw = good.read_bytes()
    folder = stick / "AKSI"
    bad = {
        "20100123-a-0000000000000001.aksi": (b"", "empty"),
        "20100123-b-0000000000000002.aksi": (raw[:-700], "damaged"),
        "20100123-c-0000000000000003.aksi": (raw + b"x", "damaged"),
        "20100123-d-0000000000000004.aksi": (zipped(), "not-a-bundle"),
        "liburan.aksi": (b"MZ" + bytes(4000), "not-a-bundle"),
        "Salinan.AKSI": (seal(b"isi", [recipient_of(new_identity())]), "foreign-key"),
        "20100123-e-0000000000000005.aksi": (seal(b"isi", [recipient_of(new_identity())]), "damaged"),
        "20100123-f-0000000000000006.aksi": (seal(b"isi", [pc.school.facts.recipient]), "layout"),
        "20100123-g-0000000000000007.aksi": (b"age-encryption.org/v1\n" + bytes(MAX_FILE), "too-big"),
        "20100123-h-0000000000000008.aksi": (craft(pc, world, events=zstd.compress(b"{}\n"),
                                                   manifest={"bytes": 3, "events": 1}), "content"),
    }  # fmt: skip
    for name, (content, _) in bad.items():
        (folder / name).write_bytes(content)
    before = hub.records.status()
    report = hub.sync(stick)
    assert dict(report.refused) == {name: code for name, (_, code) in bad.items()}
    assert report.read == [good.name]
    assert hub.records.status().events == before.events + 5
    assert {path.name for path in folder.glob("*")} >= set(bad), "what is refused stays where it lies"
    # Only the bad ones once more, and the good copy under another name is known.
    (folder / "Salinan dari pc07.aksi").write_bytes(raw)
    again = hub.sync(stick)
    assert len(again.refused) == len(bad)
    assert again.read == []
    assert hub.records.status().events == before.events + 5


def test_a_bad_line_among_good_ones_imports_nothing(world: World, pc: Computer) -> None:
    hub = world.hub()
    lines = [*pc.records.outbox.lines()]
    stick = world.stick()
    (stick / "AKSI").mkdir()
    before = hub.records.status()
    for name, line, code in (
        ("satu", lines[2][:-5], "content"),
        ("dua", lines[2].replace(b"bagian-1", b"bagian-9"), "content"),
        ("tiga", lines[2].replace(b'{"v":1', b'{"v":7'), "newer"),
        ("empat", lines[2].replace(pc.school.id.encode(), b"0" * 32), "other-school"),
    ):
        plain = b"".join(one + b"\n" for one in [*lines[:2], line, *lines[3:]])
        shutil.rmtree(world.place / "asal", ignore_errors=True)
        raw = craft(pc, world, events=zstd.compress(plain), manifest={"bytes": len(plain), "events": len(lines)})
        path = stick / "AKSI" / f"20100123-{name}-00.aksi"
        path.write_bytes(raw)
        assert hub.sync(stick).refused == [(path.name, code)]
        path.unlink()
        assert hub.records.status() == before


def test_links_folders_and_what_worms_plant_are_not_read(world: World, pc: Computer, tmp_path: Path) -> None:
    hub = world.hub()
    stick = world.stick()
    good = real_bundle(pc, stick)
    elsewhere = tmp_path / "di-luar.aksi"
    good.rename(elsewhere)
    folder = stick / "AKSI"
    (folder / "tautan.aksi").symlink_to(elsewhere)
    (folder / "folder.aksi").mkdir()
    (folder / "AKSI.lnk").write_bytes(b"L\x00\x00\x00")
    (stick / "AKSI.lnk").write_bytes(b"L\x00\x00\x00")
    (stick / "autorun.inf").write_bytes(b"[autorun]")
    (stick / "di-akar.aksi").write_bytes(elsewhere.read_bytes())
    before = hub.records.status()
    report = hub.sync(stick)
    assert (report.read, report.refused) == ([], [])
    assert hub.records.status() == before
    # A folder that is a link to elsewhere is no folder of ours, neither for reading nor for writing.
    other = world.stick("lain")
    (other / "AKSI").symlink_to(tmp_path)
    with pytest.raises(StickError, match="stick-error"):
        hub.sync(other)
    assert not list(tmp_path.glob("2010*"))


def test_a_named_pipe_does_not_stop_a_visit(world: World) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("no named pipes here")
    stick = world.stick()
    (stick / "AKSI").mkdir()
    os.mkfifo(stick / "AKSI" / "pipa.aksi")
    assert world.hub().sync(stick).safe_to_pull
