"""The erasure receipt: it says what went and where the order must still go, and it names nobody."""

from __future__ import annotations

import shutil
import subprocess
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from aksi_desktop.errors import AksiError
from aksi_desktop.papers.erasure_receipt import ErasureReceiptPaper
from aksi_desktop.records import new_id
from aksi_desktop.roster.erasing import Computer, Counts, Erasing, Receipt
from tests.records.support import answer, new_keys
from tests.records.test_redaction import NAME
from tests.roster.test_erasing import school_with

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

WHEN = datetime(2026, 11, 22, 9, 30)
RECEIPT = Receipt(
    "ab12cd34", WHEN, Counts(1, 4, 1, 1, 2), "GURU-01", 3, (Computer("LAB-A-<07>", WHEN), Computer("", WHEN)), 5
)


def text_of(pdf: Path) -> str:
    """What can be read on the pages, where the tool for it is at hand."""
    tool = shutil.which("pdftotext")
    if tool is None:
        pytest.skip("pdftotext is not here")
    return subprocess.run([tool, str(pdf), "-"], capture_output=True, text=True, check=True).stdout


def test_the_paper_says_what_when_who_and_where_to_go(qapp: QApplication, tmp_path: Path) -> None:
    paper = ErasureReceiptPaper(RECEIPT, school="SMKN 1 Contoh", by="Bu Rini")
    assert len(paper.erased_lines()) == 6
    assert [line.split(",")[0] for line in paper.computer_lines()] == ["LAB-A-<07>", "komputer tanpa nama"]
    text = text_of(paper.write(tmp_path / "tanda-terima.pdf"))
    for words in ("SMKN 1 Contoh", "ab12cd34", "22", "Bu Rini", "GURU-01", "LAB-A-<07>", "belum terdengar", "....."):
        assert words in text


def test_a_number_with_ff_can_be_searched_and_copied(qapp: QApplication, tmp_path: Path) -> None:
    receipt = Receipt("ff1a2bff", WHEN, Counts(1), "GURU-ffi-01", 0, (), 0)
    text = text_of(ErasureReceiptPaper(receipt, school="SMKN Raffles", by="Bu Afflah").write(tmp_path / "k.pdf"))
    for words in ("ff1a2bff", "GURU-ffi-01", "SMKN Raffles", "Bu Afflah"):
        assert words in text


def test_a_later_print_says_only_that_nothing_is_left(qapp: QApplication) -> None:
    paper = ErasureReceiptPaper(Receipt("ab12cd34", WHEN, Counts(), "", 0, (), 2), school="S", by="")
    assert len(paper.erased_lines()) == 1
    assert "sudah terhapus" in paper.erased_lines()[0]
    assert "Tidak ada komputer lain" in paper.html()


def test_no_name_is_in_the_paper(qapp: QApplication, tmp_path: Path) -> None:
    keys = new_keys()
    records, person, _ = school_with(tmp_path / "data", keys, NAME)
    records.append(answer(person, new_id(), "soal-1"))
    receipt = Erasing(records).erase(person, signer=keys.admin)
    records.close()
    pdf = ErasureReceiptPaper(receipt, school="SMKN 1 Contoh", by="Bu Rini").write(tmp_path / "kertas.pdf")
    raw = pdf.read_bytes()
    text = text_of(pdf)
    for word in NAME.split():
        assert word not in text
        assert word.encode() not in raw
        assert word.encode("utf-16-be") not in raw
    assert person[:8] in text
    assert person not in text


def test_a_place_that_cannot_be_written_is_told(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(AksiError) as told:
        ErasureReceiptPaper(RECEIPT, school="S", by="").write(tmp_path / "nirgends" / "a.pdf")
    assert told.value.code == "file-unwritable"
