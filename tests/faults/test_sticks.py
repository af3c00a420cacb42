"""Sticks that are full, protected, slow, counterfeit, or pulled while the program writes."""

from __future__ import annotations

import contextlib
import errno
import os
import random
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from aksi_desktop.exchange import StickError, StickReport, sync_stick
from aksi_desktop.exchange.bundle import bundle_name, name_fits
from aksi_desktop.exchange.stick import Stick, Tick
from tests.exchange.world import World, agree, bundles, study
from tests.faults.volume import Kind, Volume, require

KINDS: tuple[Kind, ...] = ("vfat", "exfat")
Mount = Callable[..., Volume]


@pytest.fixture
def mount(tmp_path: Path) -> Iterator[Mount]:
    """Makes mounted volumes and takes them away in the end."""
    volumes: list[Volume] = []

    def make(kind: Kind, *, mebibytes: int = 16, image: Path | None = None, read_only: bool = False) -> Volume:
        require(kind)
        number = len(volumes)
        volume = Volume(kind, image or tmp_path / f"{number}.img", tmp_path / f"usb{number}")
        if image is None:
            volume.format(mebibytes)
        volumes.append(volume)
        volume.mount(read_only=read_only)
        return volume

    yield make
    for volume in volumes:
        volume.unmount()


def named(data: bytes) -> str:
    return bundle_name("20100123", "pc07", data)


def put(stick: Stick, size: int, rng: random.Random) -> str:
    data = rng.randbytes(size)
    stick.write(named(data), data)
    return named(data)


@pytest.mark.parametrize("kind", KINDS)
def test_a_pulled_stick_keeps_every_promise(mount: Mount, tmp_path: Path, kind: Kind) -> None:
    """What was there before and what was called safe is whole; a rest is nobody's bundle.

    Pulled before each of the five pieces, at any moment in between, and at once when it was called safe.
    """
    rng = random.Random(5)
    volume = mount(kind)
    stick = Stick(volume.folder)
    promised: list[str] = [put(stick, 40_000, rng)]
    parts = 0
    for pull in range(9):
        data = rng.randbytes(1_200_000)
        reached, done = threading.Event(), threading.Event()

        def tick(at: int, of: int, pull: int = pull, reached: threading.Event = reached) -> None:
            if at * 5 >= pull * of:
                reached.set()
                time.sleep(0.02)

        def work(data: bytes = data, tick: Tick = tick, done: threading.Event = done) -> None:
            stick.write(named(data), data, tick)
            done.set()

        writer = threading.Thread(target=work)
        writer.start()
        (reached if pull < 6 else done).wait(10)
        time.sleep(rng.random() * 0.01 if pull < 6 else 0)
        safe = [*promised, named(data)] if done.is_set() else list(promised)
        image = tmp_path / f"pulled{pull}.img"
        volume.pulled(image)
        writer.join()
        promised.append(named(data))
        found = mount(kind, image=image)
        for name in safe:
            assert name_fits(name, (found.folder / "AKSI" / name).read_bytes())
        for path in (found.folder / "AKSI").glob("*.aksi"):
            assert name_fits(path.name, path.read_bytes()), f"{path.name} has its final name and is not whole"
        parts += len(list((found.folder / "AKSI").glob("*.part")))
        found.unmount()
        image.unlink()
    assert parts, "no pull fell into a write"


@pytest.mark.parametrize("kind", KINDS)
def test_a_full_stick_says_so_and_keeps_what_it_holds(mount: Mount, kind: Kind) -> None:
    rng = random.Random(6)
    stick = Stick(mount(kind, mebibytes=8).folder)
    kept = put(stick, 100_000, rng)
    with pytest.raises(StickError) as caught:  # noqa: PT012 - which of them finds it full is the stick's matter
        for _ in range(20):
            put(stick, 900_000, rng)
    assert caught.value.code == "stick-full"
    assert int(caught.value.facts["needed"]) == 900_000
    assert not list(stick.folder.glob("*.part"))
    for file in stick.bundles():
        assert name_fits(file.name, stick.read(file))
    assert kept in {file.name for file in stick.bundles()}


@pytest.mark.parametrize("kind", KINDS)
def test_a_protected_stick_is_read_and_the_rest_said(mount: Mount, world: World, kind: Kind) -> None:
    hub, pc = world.hub(), world.pc("pc1")
    volume = mount(kind)
    study(pc.records)
    written = pc.sync(volume.folder).written
    volume.unmount()
    protected = mount(kind, image=volume.image, read_only=True)
    report = StickReport()
    with pytest.raises(StickError) as caught:
        sync_stick(hub.records, hub.school, protected.folder, hub.secrets, report=report)
    assert caught.value.code == "stick-read-only"
    assert report.read == written
    assert report.learners_in == 1
    assert not report.safe_to_pull


@pytest.mark.parametrize("kind", KINDS)
def test_a_stick_that_vanishes_while_it_is_written_says_so(mount: Mount, kind: Kind) -> None:
    volume = mount(kind)
    stick = Stick(volume.folder)
    put(stick, 1_000, random.Random(7))

    def pull(done: int, of: int) -> None:
        if done > of // 2:
            with contextlib.suppress(ProcessLookupError):
                volume.kill()
            time.sleep(0.05)

    with pytest.raises(StickError) as caught:
        stick.write(named(b"x" * 2_000_000), b"x" * 2_000_000, pull)
    assert caught.value.code == "stick-gone"
    with pytest.raises(StickError) as caught:
        stick.bundles()
    assert caught.value.code == "stick-gone"


@pytest.mark.parametrize("kind", KINDS)
def test_computers_agree_over_a_real_stick(mount: Mount, world: World, kind: Kind) -> None:
    hub, one, two = world.hub(), world.pc("pc1"), world.pc("pc2")
    volume = mount(kind)
    study(one.records)
    study(two.records)
    for _ in range(2):
        for computer in (one, two, hub):
            assert computer.sync(volume.folder).safe_to_pull
    agree(hub, one, two)
    assert bundles(volume.folder)


def test_a_counterfeit_stick_is_found_by_reading_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The medium takes every byte and gives back others."""
    stick = Stick(tmp_path)
    kept = put(stick, 5_000, random.Random(8))
    true_fsync = os.fsync

    def lose(descriptor: int) -> None:
        if os.fstat(descriptor).st_size > 20_000:
            os.pwrite(descriptor, bytes(4096), 8192)
        true_fsync(descriptor)

    monkeypatch.setattr(os, "fsync", lose)
    data = random.Random(9).randbytes(60_000)
    with pytest.raises(StickError) as caught:
        stick.write(named(data), data)
    assert caught.value.code == "stick-lies"
    assert [path.name for path in stick.folder.iterdir()] == [kept]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "stick-full"),
        (errno.EROFS, "stick-read-only"),
        (errno.EACCES, "stick-read-only"),
        (errno.EIO, "stick-error"),
    ],
)
def test_what_the_system_says_becomes_a_plain_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    stick = Stick(tmp_path)
    kept = put(stick, 5_000, random.Random(8))

    def fail(_descriptor: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(StickError) as caught:
        stick.write("x.aksi", b"x")
    assert caught.value.code == code
    assert [path.name for path in stick.folder.iterdir()] == [kept]


def test_a_slow_stick_is_told_and_can_be_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stick = Stick(tmp_path)
    monkeypatch.setattr("aksi_desktop.exchange.stick._SLOW_BYTES_A_SECOND", 100_000_000)
    stick.write("lambat.aksi", bytes(1 << 20), lambda _done, _of: time.sleep(0.01))
    assert stick.slow

    def leave(done: int, of: int) -> None:
        if done > of // 2:
            raise StickError("cancelled")

    with pytest.raises(StickError, match="cancelled"):
        stick.write("batal.aksi", bytes(1 << 20), leave)
    assert [path.name for path in stick.folder.iterdir()] == ["lambat.aksi"]


def test_a_missing_stick_says_so(tmp_path: Path) -> None:
    with pytest.raises(StickError) as caught:
        Stick(tmp_path / "tidak-ada")
    assert caught.value.code == "stick-missing"


def test_the_folder_itself_may_be_chosen(tmp_path: Path) -> None:
    Stick(tmp_path).write("a.aksi", b"x")
    assert [file.name for file in Stick(tmp_path / "AKSI").bundles()] == ["a.aksi"]


def test_leftovers_of_an_earlier_pull_are_cleared(tmp_path: Path) -> None:
    stick = Stick(tmp_path)
    stick.write("a.aksi", b"x")
    (stick.folder / "b.aksi.part").write_bytes(b"sisa")
    (stick.folder / "tugas.docx.part").write_bytes(b"milik orang")
    Stick(tmp_path).write("c.aksi", b"x")
    assert sorted(path.name for path in stick.folder.iterdir()) == ["a.aksi", "c.aksi", "tugas.docx.part"]
