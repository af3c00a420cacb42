"""Cards with PINs: ten on a page, the teacher's list behind them, no name in the QR, our typeface inside."""

from __future__ import annotations

import re

import pytest

from PySide6.QtCore import QBuffer, QByteArray, QObject
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from aksi_desktop.papers.cards import A_PAGE, CardLine, pin_cards
from aksi_desktop.roster.pins import Issued, Pin, card_code

SCHOOL, GROUP, DAY = "SMKN 1 Contoh", "X Kuliner 2", "2026-11-22"
LEARNER = "0123456789abcdef" * 2


def lines(count: int) -> list[CardLine]:
    return [
        CardLine(roll, f"Murid Nomor {roll}", f"Murid{roll}", Pin(f"{4000 + roll}"), f"AKSI1:AB:CD:{roll}")
        for roll in range(1, count + 1)
    ]


def pages(paper: bytes) -> list[str]:
    """The text of each page as it can be selected."""
    parent = QObject()
    buffer = QBuffer()
    buffer.setData(QByteArray(paper))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document = QPdfDocument(parent)
    document.load(buffer)
    texts = [document.getAllText(page).text() for page in range(document.pageCount())]
    document.close()
    return texts


@pytest.mark.parametrize(("learners", "sheets"), [(1, 2), (10, 2), (11, 3), (36, 5)])
def test_ten_cards_on_a_page_and_the_list_on_one(qapp: QApplication, learners: int, sheets: int) -> None:
    texts = pages(pin_cards(lines(learners), school=SCHOOL, group=GROUP, day=DAY))
    assert len(texts) == sheets
    assert texts[0].count("Simpan baik-baik") == min(learners, A_PAGE)
    assert f"Daftar PIN {GROUP}" in texts[-1]
    assert texts[-1].count("Nomor") == learners


def test_a_card_says_call_name_roll_class_and_pin_and_no_full_name(qapp: QApplication) -> None:
    cards, listed = pages(pin_cards(lines(1), school=SCHOOL, group=GROUP, day=DAY))
    for text in (SCHOOL, "Murid1", "No.", GROUP, "4 0 0 1", "22 November 2026"):
        assert text in cards
    assert "Nomor" not in cards
    assert re.search(r"1\s*Murid\s*Nomor\s*1\s*Murid1\s*4001", listed)
    assert "simpan terkunci" in listed


def test_the_qr_holds_no_name_and_no_pin(qapp: QApplication) -> None:
    code = card_code("ab12cd34" * 4, Issued(LEARNER, 2, "x"))
    assert code == "AKSI1:AB12CD34:0123456789AB:2"
    assert re.fullmatch(r"[0-9A-Z:]+", code)


def test_the_typeface_is_embedded_and_the_title_neutral(qapp: QApplication) -> None:
    paper = pin_cards(lines(2), school=SCHOOL, group=GROUP, day=DAY)
    assert b"PlusJakartaSans" in paper
    assert b"/FontFile2" in paper
    for inside in (b"Murid", "Murid".encode("utf-16-be"), GROUP.encode("utf-16-be")):
        assert inside not in paper  # not in the properties that a file manager shows


def test_a_sample_class_is_marked(qapp: QApplication) -> None:
    plain = pages(pin_cards(lines(1), school=SCHOOL, group=GROUP, day=DAY))
    sample = pages(pin_cards(lines(1), school=SCHOOL, group=GROUP, day=DAY, sample=True))
    assert not [text for text in plain if "CONTOH" in text]
    assert all("CONTOH" in text for text in sample)


def test_long_names_stay_on_their_card(qapp: QApplication) -> None:
    long = CardLine(
        36, "M " * 60, "Muhammad Rizqullah Abdurrahman Al-Farisi Kusumawardhana", Pin("4719"), "AKSI1:A:B:1"
    )
    [card, _] = pages(pin_cards([long], school="S" * 120, group="XII Perhotelan " * 5, day=DAY))
    assert "…" in card
    assert "4 7 1 9" in card


def test_an_empty_class_gives_an_empty_list(qapp: QApplication) -> None:
    [only] = pages(pin_cards([], school=SCHOOL, group=GROUP, day=DAY))
    assert "Daftar PIN" in only
