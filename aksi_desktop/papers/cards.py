"""Cards with PINs to cut out, ten on a page, and the teacher's own list, which stays under lock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPen

from aksi_desktop.classroom.export.words import day_in_words
from aksi_desktop.papers.page import BRAND, INK, LINE, MUTED, Paper

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aksi_desktop.roster.pins import Pin

ACROSS, DOWN = 2, 5
A_PAGE = ACROSS * DOWN
_WIDTH, _HEIGHT, _LEFT, _TOP = 85.0, 50.0, 20.0, 15.0  # mm; five times 50 leaves room for the page's number
_MARK, _GAP = 5.0, 1.5
_QR = 19.0
_ROW = 5.9
_NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class CardLine:
    """One learner's card. ``code`` goes into the QR and holds no name."""

    roll: int
    name: str
    call_name: str
    pin: Pin
    code: str


@dataclass(frozen=True, slots=True)
class CardWords:
    """The words on paper, in Bahasa Indonesia like all documents of a school."""

    document: str = "Kartu PIN"
    roll: str = "No. {roll}"
    pin: str = "PIN"
    keep: str = "Simpan baik-baik. PIN ini hanya untukmu."
    lost: str = "Hilang? Minta yang baru ke guru."
    list_title: str = "Daftar PIN {group}"
    list_note: str = "Untuk guru saja: simpan terkunci, jangan ditempel atau difoto. Musnahkan bila ada PIN baru."
    columns: tuple[str, ...] = ("No", "Nama", "Panggilan", "PIN")
    footer: str = "Dicetak {day}"


WORDS = CardWords()


def pin_cards(lines: Sequence[CardLine], *, school: str, group: str, day: str, sample: bool = False) -> bytes:
    """A PDF: pages of cards with crop marks, then the teacher's list. ``day`` is YYYY-MM-DD."""
    paper = Paper(WORDS.document, footer=WORDS.footer.format(day=day_in_words(day) or day), sample=sample)
    for place, line in enumerate(lines):
        if place and place % A_PAGE == 0:
            paper.new_page()
        if place % A_PAGE == 0:
            _crop_marks(paper)
        spot = place % A_PAGE
        left, top = _LEFT + spot % ACROSS * _WIDTH, _TOP + spot // ACROSS * _HEIGHT
        _card(paper, line, left, top, school=school, group=group)
    if lines:
        paper.new_page()
    _list(paper, lines, school, group)
    return paper.finish()


def _card(paper: Paper, line: CardLine, left: float, top: float, *, school: str, group: str) -> None:
    mm = paper.mm

    def box(x: float, y: float, wide: float, high: float) -> QRectF:
        return QRectF(mm(left + x), mm(top + y), mm(wide), mm(high))

    inner = _WIDTH - 14
    paper.put(box(7, 5, inner, 5), _fit(paper, school, 8, 400, inner), 8, color=MUTED)
    paper.put(box(7, 11, inner, 9), _fit(paper, line.call_name, 18, 700, inner), 18, weight=700)
    about = f"{WORDS.roll.format(roll=line.roll)} · {group}" if line.roll else group
    paper.put(box(7, 20, inner, 6), _fit(paper, about, 10, 400, inner), 10, color=MUTED)
    paper.put(box(7, 27, 12, 9), WORDS.pin, 10, weight=600, color=BRAND, align=_MIDDLE)
    spaced = " ".join(line.pin.digits)
    paper.put(box(17, 27, 40, 9), spaced, 21, weight=700, align=_MIDDLE)
    paper.put(box(7, 37, inner - _QR - 2, 10), f"{WORDS.keep} {WORDS.lost}", 6.5, color=MUTED)
    _qr(paper, line.code, left + _WIDTH - 7 - _QR, top + _HEIGHT - 5 - _QR)


def _fit(paper: Paper, text: str, points: float, weight: int, wide: float) -> str:
    """The text, cut with an ellipsis where it would not fit into ``wide`` mm."""
    metrics = QFontMetricsF(paper.font(points, weight), paper.painter.device())
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, paper.mm(wide))


def _qr(paper: Paper, code: str, left: float, top: float) -> None:
    import segno

    rows = segno.make(code, error="m", micro=False, boost_error=False).matrix
    side = _QR / len(rows)
    painter = paper.painter
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(INK))
    for down, row in enumerate(rows):
        for across, dark in enumerate(row):
            if dark:
                # A hair wider than its place, so that no printer shows a seam between two.
                where = QRectF(paper.mm(left + across * side), paper.mm(top + down * side), 0, 0)
                where.setWidth(paper.mm(side) + 1)
                where.setHeight(paper.mm(side) + 1)
                painter.drawRect(where)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _crop_marks(paper: Paper) -> None:
    """Lines at the edge where the knife goes, and fine ones between the cards for scissors."""
    painter, mm = paper.painter, paper.mm
    right, bottom = _LEFT + ACROSS * _WIDTH, _TOP + DOWN * _HEIGHT
    across = [_LEFT + number * _WIDTH for number in range(ACROSS + 1)]
    down = [_TOP + number * _HEIGHT for number in range(DOWN + 1)]
    painter.setPen(QPen(QColor(LINE), mm(0.15), Qt.PenStyle.DashLine))
    inside = [(x, _TOP, x, bottom) for x in across] + [(_LEFT, y, right, y) for y in down]
    painter.drawLines([QLineF(*(mm(part) for part in line)) for line in inside])
    painter.setPen(QPen(QColor(INK), mm(0.2)))
    marks = []
    for x in across:
        marks += [(x, _TOP - _GAP - _MARK, x, _TOP - _GAP), (x, bottom + _GAP, x, bottom + _GAP + _MARK)]
    for y in down:
        marks += [(_LEFT - _GAP - _MARK, y, _LEFT - _GAP, y), (right + _GAP, y, right + _GAP + _MARK, y)]
    painter.drawLines([QLineF(*(mm(part) for part in line)) for line in marks])


def _list(paper: Paper, lines: Sequence[CardLine], school: str, group: str) -> None:
    paper.text(WORDS.list_title.format(group=group), 16, weight=700)
    paper.text(school, 9.5, color=MUTED)
    paper.space(1)
    paper.text(WORDS.list_note, 9.5, weight=600)
    paper.space(3)
    _titles(paper)
    for line in lines:
        if paper.y + paper.mm(_ROW) > paper.area.bottom():
            paper.new_page()
            _titles(paper)
        _row(paper, (str(line.roll or ""), line.name, line.call_name, line.pin.digits), weight=400)


def _titles(paper: Paper) -> None:
    _row(paper, WORDS.columns, weight=700)


def _row(paper: Paper, texts: Sequence[str], *, weight: int) -> None:
    left, high = paper.area.left(), paper.mm(_ROW)
    for text, (x, wide) in zip(texts, ((0, 10), (12, 88), (102, 46), (150, 24)), strict=True):
        rect = QRectF(left + paper.mm(x), paper.y, paper.mm(wide), high)
        paper.put(rect, _fit(paper, text, 10, weight, wide), 10, weight=weight, align=_MIDDLE if x else _NUMBER)
    paper.y += high
    paper.rule()
