"""Visits to a stick with spoilt, forged or planted files: each is named, the good ones come in, no more happens."""

from __future__ import annotations

import io
import os
import shutil
import zipfile
from pathlib import Path

import pytest
from backports import zstd

from aksi_desktop.exchange.bundle import MAX_FILE, Opened, Trust, open_bundle
from aksi_desktop.exchange.errors import StickError
from aksi_desktop.records import split_line
from aksi_desktop.records.blobs import blob_hash
from aksi_desktop.roster.sealing import new_identity, recipient_of, seal
from tests.exchange.world import Computer, World, study
from tests.faults.crafting import craft, real_bundle, with_picture


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
