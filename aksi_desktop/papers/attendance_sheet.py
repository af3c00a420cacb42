"""Attendance on paper: a line for each learner by roll number, sums by L/P, then the journal. A4."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPen

from aksi_desktop.classroom.export import attendance_words as words
from aksi_desktop.classroom.export.words import day_in_words
from aksi_desktop.classroom.recap import LETTERS
from aksi_desktop.papers.page import INK, LEFT, LINE, MUTED, Paper

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aksi_desktop.classroom.journal import JournalEntry
    from aksi_desktop.classroom.recap import Counts, Recap

_ROW_MM, _NUMBER_MM, _NAME_MM, _GENDER_MM, _COUNT_MM = 4.8, 8.0, 48.0, 7.0, 7.6
_DAY_MM = 6.0
#: So many meetings fit beside names and counts on an upright page, where 36 learners fit too, and on one across; of
#: more, each has its letter in the workbook.
UPRIGHT_DAYS, MOST_DAYS = 8, 22
_CENTER = Qt.AlignmentFlag.AlignCenter
_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def attendance_sheet(
    recap: Recap, journal: Sequence[JournalEntry], *, school: str, day: str, sample: bool = False
) -> bytes:
    """A PDF of the recap and the journal. ``day`` (YYYY-MM-DD) is when it was printed; ``sample`` writes CONTOH."""
    title = words.TITLE.format(group=recap.class_name)
    footer = words.FOOTER.format(day=day_in_words(day) or day)
    days = _days_shown(recap)
    paper = Paper(title, header=school, footer=footer, sample=sample, landscape=days > UPRIGHT_DAYS)
    paper.text(title, 16, weight=700)
    paper.text(f"{words.period_in_words(recap.period)} · {words.marked(len(recap.meetings))}", 9, color=MUTED)
    paper.space(2)
    if not recap.meetings:
        paper.text(words.NO_MEETINGS, 11)
        return paper.finish()
    _Table(paper, recap).paint()
    paper.space(2)
    paper.text(words.LEGEND, 8, color=MUTED)
    if journal:
        paper.new_page()
        _paint_journal(paper, recap, journal)
    return paper.finish()


def _days_shown(recap: Recap) -> int:
    """How many meetings have a column of letters: all of a month where they fit, none of a semester."""
    count = len(recap.meetings)
    return count if recap.period.kind == "bulan" and count <= MOST_DAYS else 0


class _Table:
    """The grid: numbers, names, a letter a meeting where they fit, counts."""

    def __init__(self, paper: Paper, recap: Recap) -> None:
        self._paper = paper
        self._recap = recap
        self._days = _days_shown(recap)

    def paint(self) -> None:
        """Titles, a line each, sums."""
        self._titles()
        for row in self._recap.rows:
            name = words.MOVED.format(name=row.name) if row.moved else row.name
            letters = tuple(LETTERS.get(state, "") for state in row.states)
            self._line(str(row.roll or ""), name, row.gender, letters, row.counts)
        self._paper.y += self._paper.mm(1.2)
        for total in self._recap.genders:
            self._line("", words.gender_in_words(total), "", (), total.counts, weight=600)
        self._line("", words.TOTAL, "", (), self._recap.total, weight=700)

    def _titles(self) -> None:
        meetings = self._recap.meetings[: self._days]
        days = tuple(f"{card.date.day}" for card in meetings)
        self._cells((words.NUMBER, words.NAME, words.GENDER, *days, *words.LETTERS, "%"), weight=700)

    def _line(
        self, number: str, name: str, gender: str, letters: tuple[str, ...], counts: Counts, *, weight: int = 400
    ) -> None:
        if self._paper.y + self._paper.mm(_ROW_MM) > self._paper.area.bottom():
            self._paper.new_page()
            self._titles()
        shown = letters[: self._days] if letters else ("",) * self._days
        numbers = tuple(str(each) if each else "" for each in counts.by_state)
        self._cells((number, name, gender, *shown, *numbers, words.per_cent(counts.per_cent)), weight=weight)

    def _cells(self, texts: Sequence[str], *, weight: int) -> None:
        paper = self._paper
        high, x = paper.mm(_ROW_MM), paper.area.left()
        widths = [_NUMBER_MM, _NAME_MM, _GENDER_MM, *[_DAY_MM] * self._days, *[_COUNT_MM] * 8]
        painter = paper.painter
        for place, (text, width) in enumerate(zip(texts, widths, strict=True)):
            rect = QRectF(x, paper.y, paper.mm(width), high)
            painter.setPen(QPen(QColor(LINE), paper.mm(0.2)))
            painter.drawRect(rect)
            inner = rect.adjusted(paper.mm(1), 0, -paper.mm(0.5), 0)
            font = paper.font(7.5, weight)
            painter.setFont(font)
            painter.setPen(QColor(INK))
            if place == 1:
                text = paper.painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(inner.width()))
            painter.drawText(inner, int((_MIDDLE if place == 1 else _CENTER).value), text)
            x += paper.mm(width)
        paper.y += high


def _paint_journal(paper: Paper, recap: Recap, journal: Sequence[JournalEntry]) -> None:
    paper.text(words.JOURNAL.format(group=recap.class_name), 16, weight=700)
    paper.space(2)
    for entry in journal:
        card = entry.meeting
        hours = f" · {words.JOURNAL_COLUMNS[1].lower()}{card.hours}" if card.hours else ""
        paper.room(paper.mm(18))
        paper.rule()
        paper.y += paper.mm(1.2)
        units = f" · {', '.join(entry.units)}" if entry.units else ""
        paper.text(f"{day_in_words(card.date.isoformat())}{hours}{units}", 10, weight=600)
        for name, text in (
            (words.JOURNAL_COLUMNS[3], card.aims), (words.JOURNAL_COLUMNS[4], card.taught),
            (words.JOURNAL_COLUMNS[5], card.note), (words.JOURNAL_COLUMNS[7], _absent(entry)),
        ):  # fmt: skip
            if text:
                paper.text(f"{name}: {' '.join(text.split())}", 8.5, indent=4, align=LEFT)
        paper.space(1.5)


def _absent(entry: JournalEntry) -> str:
    from aksi_desktop.classroom.export.attendance_workbook import absences_in_words

    return absences_in_words(entry)
