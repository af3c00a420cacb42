"""Benar/Salah tables: a statement a row, a pill for each column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QButtonGroup, QHBoxLayout, QPushButton

from aksi_desktop.assessment import Answer, Outcome

from aksi_desktop.ui.quiz.items.base import ItemWidget
from aksi_desktop.ui.quiz.items.verdict import Verdict
from aksi_desktop.ui.quiz.markup import RichLabel
from aksi_desktop.ui.widgets import Card

if TYPE_CHECKING:
    from aksi_desktop.assessment import Column, Item, Row

    from aksi_desktop.ui.quiz.markup import Markup
    from aksi_desktop.ui.theme import Theme


class Pill(QPushButton):
    """One column's word for one statement."""

    def __init__(self, text: str, *, theme: Theme) -> None:
        super().__init__(text)
        self.setCheckable(True)
        self.setProperty("look", "pill")
        self.setMinimumSize(theme.px(92), theme.px(40))
        self.setAutoDefault(False)


class StatementRow(Card):
    """A statement, its pills, and after checking the verdict below."""

    answered = Signal()

    def __init__(self, row: Row, columns: tuple[Column, ...], markup: Markup, *, theme: Theme, compact: bool) -> None:
        super().__init__("card", theme=theme, padding=12, spacing=6)
        self.row = row
        self._columns = columns
        self._markup = markup
        statement = RichLabel("body" if compact else "option", theme=theme)
        statement.set_html(markup.html(row.text_md, 16 if compact else 17))
        plain = markup.plain(row.text_md)
        self.group = QButtonGroup(self)
        pills = QHBoxLayout()
        pills.setSpacing(theme.px(8))
        self.pills: list[Pill] = []
        for index, column in enumerate(columns):
            pill = Pill(column.name, theme=theme)
            pill.setAccessibleName(f"{column.name}: {plain}")
            self.group.addButton(pill, index)
            self.pills.append(pill)
            pills.addWidget(pill)
        line = QHBoxLayout()
        line.setSpacing(theme.px(14))
        line.addWidget(statement, 1)
        line.addLayout(pills)
        self.body.addLayout(line)
        self.verdict = Verdict(theme=theme)
        self.body.addWidget(self.verdict)
        self.group.idClicked.connect(self._clicked)

    def _clicked(self, _index: int) -> None:
        self.answered.emit()

    def chosen(self) -> str:
        """Id of the chosen column, or ""."""
        index = self.group.checkedId()
        return self._columns[index].id if index >= 0 else ""

    def choose(self, column_id: str) -> None:
        """Show this column as chosen; an unknown id leaves none."""
        self.group.setExclusive(False)
        for column, pill in zip(self._columns, self.pills, strict=True):
            pill.setChecked(column.id == column_id)
        self.group.setExclusive(True)

    def show_part(self, words: str, *, right: bool) -> None:
        """Lock the row and say how it came out."""
        for pill in self.pills:
            pill.setEnabled(False)
        self.verdict.show_verdict(words, self._markup.html(self.row.feedback_md, 15), right=right)


class TableItem(ItemWidget):
    """All statements of a ``bs`` item."""

    def __init__(self, item: Item, markup: Markup, *, theme: Theme, compact: bool) -> None:
        super().__init__(item, markup, theme=theme, compact=compact)
        self.rows: list[StatementRow] = []
        self.column.setSpacing(theme.px(8))
        for row in item.rows:
            statement = StatementRow(row, item.columns, markup, theme=theme, compact=compact)
            statement.answered.connect(self.changed)
            self.rows.append(statement)
            self.column.addWidget(statement)

    def answer(self) -> Answer:
        return Answer.place({row.row.id: row.chosen() for row in self.rows if row.chosen()})

    def set_answer(self, answer: Answer) -> None:
        for row in self.rows:
            row.choose(answer.places.get(row.row.id, ""))

    def missing(self) -> int:
        return sum(not row.chosen() for row in self.rows)

    def take_key(self, text: str) -> bool:
        """The first letter of a column's name answers the statement with the keyboard, or the first open one."""
        if self.locked:
            return False
        initials = [column.name[:1].upper() for column in self.item.columns]
        if len(set(initials)) < len(initials) or text.upper() not in initials:
            return False
        row = self._current()
        if row is None:
            return False
        row.pills[initials.index(text.upper())].click()
        following = next((other for other in self.rows if not other.chosen()), None)
        (following or row).pills[0].setFocus()
        return True

    def _current(self) -> StatementRow | None:
        focus = QApplication.focusWidget()
        focused = next((row for row in self.rows if focus is not None and row.isAncestorOf(focus)), None)
        return focused or next((row for row in self.rows if not row.chosen()), None)

    def keys_help(self) -> str:
        initials = [column.name[:1].upper() for column in self.item.columns]
        if len(set(initials)) < len(initials):
            return self.tr("Tab berpindah · Panah memilih")
        return self.tr("Tombol {0} menjawab berurutan").format(" / ".join(initials))

    def focus_first(self) -> None:
        row = next((row for row in self.rows if not row.chosen()), self.rows[0] if self.rows else None)
        if row is not None:
            row.pills[0].setFocus()

    def show_outcome(self, outcome: Outcome) -> None:
        super().show_outcome(outcome)
        right_of = {part.id: part.right for part in outcome.parts}
        names = {column.id: column.name for column in self.item.columns}
        for row in self.rows:
            right = right_of.get(row.row.id, False)
            words = self.tr("Tepat") if right else self.tr("Yang tepat: {0}").format(names.get(row.row.column, ""))
            row.show_part(words, right=right)
