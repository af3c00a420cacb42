"""Files are the old one or the new one."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from aksi_desktop.atomic import atomic_write, fsync_folder


def test_writes_and_replaces_bytes_and_text(tmp_path: Path) -> None:
    target = tmp_path / "berkas.json"
    atomic_write(target, b"\x00satu\r\n")
    assert target.read_bytes() == b"\x00satu\r\n"
    atomic_write(target, "dua – é")
    assert target.read_text(encoding="utf-8") == "dua – é"
    assert os.listdir(tmp_path) == ["berkas.json"]


def test_failure_keeps_the_old_file_and_leaves_nothing_behind(tmp_path: Path) -> None:
    target = tmp_path / "folder"
    target.mkdir()
    (target / "isi").write_text("tetap")
    with pytest.raises(OSError, match="folder"):
        atomic_write(target, b"baru")
    assert (target / "isi").read_text() == "tetap"
    assert os.listdir(tmp_path) == ["folder"]


def test_missing_folder_is_the_callers_fault(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        atomic_write(tmp_path / "tidak-ada" / "x", b"")


@pytest.mark.skipif(os.name == "nt", reason="POSIX modes")
def test_mode_is_for_keys_that_only_the_owner_reads(tmp_path: Path) -> None:
    atomic_write(tmp_path / "kunci", b"x", mode=0o600)
    assert (tmp_path / "kunci").stat().st_mode & 0o777 == 0o600


def test_fsync_folder_takes_a_real_folder(tmp_path: Path) -> None:
    fsync_folder(tmp_path)
    with pytest.raises(OSError, match="tidak-ada"):
        fsync_folder(tmp_path / "tidak-ada")


def test_a_killed_writer_never_leaves_half_a_file(tmp_path: Path) -> None:
    target = tmp_path / "data"
    code = (
        "import sys, pathlib, itertools; from aksi_desktop.atomic import atomic_write\n"
        "for n in itertools.count(): atomic_write(pathlib.Path(sys.argv[1]), str(n % 10) * 300_000)"
    )
    for attempt in range(5):
        process = subprocess.Popen([sys.executable, "-c", code, str(target)])
        try:
            limit = time.monotonic() + 20
            while not target.exists() and time.monotonic() < limit:
                time.sleep(0.01)
            time.sleep(0.013 * (attempt + 1))
        finally:
            process.kill()
            process.wait()
        text = target.read_text()
        assert len(text) == 300_000
        assert len(set(text)) == 1
