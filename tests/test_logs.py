"""The log helps IT and tells nothing about a person."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from aksi_desktop.logs import DiscreetFormatter, Logbook

log = logging.getLogger("aksi_desktop.uji")


@pytest.fixture
def logbook(tmp_path: Path) -> Iterator[Logbook]:
    book = Logbook.open(tmp_path / "logs")
    yield book
    book.close()


def test_lines_reach_the_file_with_time_and_place(logbook: Logbook) -> None:
    log.info("kiriman %s terbaca, %d baris", "ab12.aksi", 17_000)
    line = logbook.file.read_text(encoding="utf-8")
    assert "INFO aksi_desktop.uji: kiriman ab12.aksi terbaca, 17000 baris" in line
    assert line[:2] == "20"


def test_hidden_names_never_appear_not_even_in_a_traceback(logbook: Logbook, caplog: pytest.LogCaptureFixture) -> None:
    logbook.hide(["Siti Nurhaliza", "Siti", "Dé"])
    try:
        raise LookupError("SITI NURHALIZA tidak ada di kelas, Dé juga")
    except LookupError:
        log.exception("masuk gagal untuk siti")
    text = logbook.file.read_text(encoding="utf-8")
    assert "siti" not in text.casefold()
    assert "nurhaliza" not in text.casefold()
    assert "Dé" not in text
    assert "LookupError" in text
    assert "masuk gagal untuk ***" in text


def test_a_name_inside_another_word_is_left(logbook: Logbook) -> None:
    logbook.hide(["Ani"])
    log.info("panitia dan Ani")
    assert "panitia dan ***" in logbook.file.read_text()


@pytest.mark.parametrize(
    "message", ["pin=482913", "PIN: 482913", "passphrase 'kuda 482913 laut'", "sandi=482913,", 'password: "482913 x"']
)
def test_secrets_never_appear(logbook: Logbook, message: str) -> None:
    log.warning("%s", message)
    assert "482913" not in logbook.file.read_text()


def test_long_numbers_and_the_home_folder_are_hidden(logbook: Logbook) -> None:
    log.info("NISN 0081234567, HP +6281234567890, berkas %s/data, 1234567 byte", Path.home())
    text = logbook.file.read_text()
    assert "0081234567" not in text
    assert "81234567890" not in text
    assert str(Path.home()) not in text
    assert "1234567 byte" in text


def test_the_log_stays_small(logbook: Logbook) -> None:
    for _ in range(3000):
        log.info("x" * 1000)
    files = sorted(logbook.file.parent.iterdir())
    assert 2 <= len(files) <= 4
    assert sum(file.stat().st_size for file in files) < 2_200_000


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "logs").touch()
    book = Logbook.open(tmp_path / "logs")
    log.warning("tetap jalan")
    book.close()
    assert (tmp_path / "logs").read_bytes() == b""


def test_a_whole_school_is_hidden_quickly_and_only_whole_names() -> None:
    formatter = DiscreetFormatter()
    names = [f"Murid{number} Anak{number} Uji" for number in range(2500)] + [f"Panggil{n}" for n in range(2500)]
    started = time.perf_counter()
    formatter.hide([*names, "Siti Ayu", "Siti Ayu Lestari", "(Budi)", "Ni'mah", "  "])
    assert time.perf_counter() - started < 0.4
    formatter.hide(["Tambahan"])
    said = (
        "MURID7 ANAK7 UJI, Murid7 Anak8 Uji, panggil12x, Panggil12-Panggil13, Siti Ayu Lestari Siti Ayu Siti,"
        " Budi Ni'mah tambahan İtambahan"
    )
    record = logging.LogRecord("uji", logging.INFO, __file__, 1, "%s", (said,), None)
    assert formatter.format(record).partition("uji: ")[2] == (
        "***, Murid7 Anak8 Uji, panggil12x, ***-***, *** *** Siti, *** *** *** İtambahan"
    )
