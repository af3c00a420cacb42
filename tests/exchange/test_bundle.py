from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from aksi_desktop.exchange.bundle import (
    Content,
    Sender,
    Span,
    Trust,
    bundle_name,
    name_fits,
    open_bundle,
    pack,
)
from aksi_desktop.exchange.errors import BundleError
from aksi_desktop.exchange.feed import OutboxFeed, cut
from aksi_desktop.exchange.receipts import write_receipt
from aksi_desktop.records.blobs import blob_hash
from aksi_desktop.roster.certificates import issue
from aksi_desktop.roster.keys import SigningKey, school_id
from aksi_desktop.roster.sealing import new_identity, recipient_of
from tests.exchange.world import World, study

ROOT, ENROL, PC, HUB = (SigningKey.generate() for _ in range(4))
SCHOOL = school_id(ROOT.public_key)
ENROLS = issue(ROOT, school=SCHOOL, key=ENROL.public_key, role="enrol", label="Lab A", lab="a" * 32)
IS_PC = issue(ENROL, school=SCHOOL, key=PC.public_key, role="computer", label="", lab="a" * 32)
IS_HUB = issue(ROOT, school=SCHOOL, key=HUB.public_key, role="hub", label="Guru")
IDENTITY = new_identity()
FROM_PC = Sender(SCHOOL, "20100123", "PC 07 / Lab A", PC, [ENROLS, IS_PC], "1.0")
FROM_HUB = Sender(SCHOOL, "20100123", "guru", HUB, [IS_HUB], "1.0")
TRUST = Trust(ROOT.public_key)
LINES = [b'{"n":%d}' % n for n in range(100)]
CONTENT = Content(LINES, [Span("0" * 32, 0, 99, 100)])


def full(content: Content = CONTENT, sender: Sender = FROM_PC) -> bytes:
    return pack(content, sender, profile="full", lab="a" * 32, recipient=recipient_of(IDENTITY), made=1)[1]


def lab(content: Content = CONTENT, sender: Sender = FROM_HUB) -> bytes:
    return pack(content, sender, profile="lab", lab="a" * 32, recipient=recipient_of(IDENTITY), made=1)[1]


def refused(raw: bytes, trust: Trust = TRUST, identity: str = IDENTITY) -> str:
    with pytest.raises(BundleError) as caught:
        open_bundle(raw, [identity], trust)
    return caught.value.code


def test_a_bundle_gives_back_what_went_in() -> None:
    picture = b"gambar" * 50
    content = Content(LINES, CONTENT.spans, {blob_hash(picture): picture}, {blob_hash(picture): ["b" * 32]})
    opened = open_bundle(full(content), [IDENTITY], TRUST)
    assert opened.lines == LINES
    assert opened.blobs == {blob_hash(picture): picture}
    assert opened.manifest.blobs[blob_hash(picture)].about == ["b" * 32]
    assert opened.manifest.spans == CONTENT.spans
    assert (opened.certificate.role, opened.certificate.lab) == ("computer", "a" * 32)
    assert open_bundle(full(Content([], [])), [IDENTITY], TRUST).lines == []


def test_the_name_says_school_computer_and_content() -> None:
    name, raw = pack(CONTENT, FROM_PC, profile="full", lab="", recipient=recipient_of(IDENTITY), made=1)
    assert name.startswith("20100123-pc-07-lab-a-")
    assert name == bundle_name("20100123", "PC 07 / Lab A", raw)
    assert name_fits(name, raw)
    assert not name_fits(name, raw + b"x")
    assert bundle_name("20100123", "é../", b"").split("-")[1] == "komputer"


def test_only_a_hub_speaks_to_labs_and_only_computers_of_the_school_speak() -> None:
    assert open_bundle(lab(), [IDENTITY], TRUST).certificate.role == "hub"
    assert refused(lab(sender=FROM_PC)) == "unknown-computer"
    stranger = SigningKey.generate()
    for chain in ([], [ENROLS, IS_PC], [issue(stranger, school=SCHOOL, key=stranger.public_key, role="hub", label="")]):
        forged = Sender(SCHOOL, "20100123", "pc", stranger, chain, "1.0")
        assert refused(full(sender=forged)) == "unknown-computer"


def test_other_schools_newer_programs_sample_classes_and_struck_keys_are_named() -> None:
    assert refused(full(), Trust(SigningKey.generate().public_key)) == "other-school"
    assert refused(full(), Trust(ROOT.public_key, contoh=True)) == "sample"
    assert refused(full(), Trust(ROOT.public_key, frozenset({PC.public_key.hex()}))) == "struck-key"
    assert refused(full(), identity=new_identity()) == "not-for-us"


@pytest.mark.skipif(
    not all(map(shutil.which, ("age", "tar", "zstd"))), reason="the tools age, tar and zstd are not all installed"
)
def test_it_opens_with_the_public_tools(tmp_path: Path) -> None:
    picture = b"gambar" * 50
    (tmp_path / "x.aksi").write_bytes(full(Content(LINES, CONTENT.spans, {blob_hash(picture): picture})))
    (tmp_path / "kunci").write_text(IDENTITY + "\n")
    command = "age -d -i kunci x.aksi | tar -x && zstd -qd events.ndjson.zst"
    subprocess.run(command, shell=True, cwd=tmp_path, check=True, capture_output=True)
    assert (tmp_path / "events.ndjson").read_bytes().splitlines() == LINES
    manifest = json.loads((tmp_path / "manifest.json").read_bytes())
    assert (manifest["format"], manifest["v"], manifest["events"]) == ("aksi-bundle", 1, 100)
    assert len((tmp_path / "manifest.sig").read_bytes()) == 64
    assert (tmp_path / "blobs" / blob_hash(picture)).read_bytes() == picture


def test_no_name_and_no_event_can_be_read_without_the_key(world: World) -> None:
    pc = world.pc("pc1")
    learner = study(pc.records)
    stick = world.stick()
    (name,) = pc.sync(stick).written
    raw = (stick / "AKSI" / name).read_bytes()
    assert learner.encode() not in raw
    assert b"section.done" not in raw
    assert b"manifest" not in raw
    readme = (stick / "AKSI" / "BACA-SAYA.txt").read_text("utf-8-sig")
    assert "SMKN 27 Jakarta" in readme
    assert "Bila menemukan USB ini" in readme


def test_receipts_stay_small(world: World) -> None:
    """A stream of a whole lesson costs one line, however many events it has."""
    pc = world.pc("pc1")
    for _ in range(5):
        study(pc.records, sections=20)
    rows = OutboxFeed(pc.records).rows(0, 1 << 40)
    held = {row[1].hex(): [(one[2], one[0].to_bytes(16, "big")) for one in rows] for row in rows}
    receipt = write_receipt(held, school=SCHOOL, chain=[], signer=HUB, epoch="", at=1)
    assert bytes(receipt.body).count(rows[0][1].hex().encode()) == 1
    (piece,) = cut(rows, 0, 1 << 40, None)
    bare, with_receipt = (
        len(lab(Content(piece.content.lines, piece.content.spans, receipt=one))) for one in (None, receipt)
    )
    assert with_receipt - bare <= 1024
