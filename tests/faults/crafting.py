"""Bundles as they are, and as somebody would make them who means harm."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Any

import msgspec
import pytest
from backports import zstd

from aksi_desktop.exchange.bundle import Trust, open_bundle
from aksi_desktop.exchange.container import read_tar, write_tar
from aksi_desktop.exchange.errors import BundleError
from aksi_desktop.records.blobs import blob_hash
from aksi_desktop.roster.keys import SigningKey, purpose
from aksi_desktop.roster.sealing import seal, unseal
from tests.exchange.world import Computer, World


def real_bundle(pc: Computer, stick: Path) -> Path:
    """The bundle that a visit leaves."""
    (name,) = pc.sync(stick).written
    return stick / "AKSI" / name


def refusal(raw: bytes, identity: str, trust: Trust) -> str:
    """By which code a file is refused."""
    with pytest.raises(BundleError) as caught:
        open_bundle(raw, [identity], trust)
    return caught.value.code


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


def with_picture(pc: Computer, world: World, picture: bytes, lines: list[bytes], about: str = "") -> bytes:
    """A bundle of these lines and a picture."""
    plain = b"".join(line + b"\n" for line in lines)
    name = blob_hash(picture)
    manifest = {"bytes": len(plain), "events": len(lines), "blobs": {name: {"size": len(picture), "about": [about]}}}
    return craft(
        pc, world, events=zstd.compress(plain), manifest=manifest,
        members=lambda members: {**members, f"blobs/{name}": picture},
    )  # fmt: skip
