"""The list of learners as a table: 2,500 lines are no more work than the twenty that are seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QDate, QLocale, QModelIndex, QPersistentModelIndex, Qt

from aksi_desktop.ui.gender_words import gender_letter

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from aksi_desktop.ui.classroom.people.model import PersonRow

Index = QModelIndex | QPersistentModelIndex
_ROLES = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole})
ROLL, NAME, CALL_NAME, GENDER, GROUP, STATE = range(6)


def day_text(day: date) -> str:
    """A day as it is written in the language of now."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


class PeopleTable(QAbstractTableModel):
    """Read-only. While ``masked`` names are dots: a number is enough to find a line again."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[PersonRow, ...] = ()
        self._masked = False
        self._titles = (
            self.tr("No"), self.tr("Nama"), self.tr("Panggilan"), self.tr("L/P"), self.tr("Kelas"),
            self.tr("Keterangan"),
        )  # fmt: skip

    def show_rows(self, rows: Sequence[PersonRow], *, masked: bool) -> None:
        """Show these lines instead."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self._masked = masked
        self.endResetModel()

    def row_at(self, place: int) -> PersonRow:
        """The line at a place."""
        return self._rows[place]

    def place_of(self, person: str) -> int:
        """Where a learner stands, -1 if nowhere."""
        return next((place for place, row in enumerate(self._rows) if row.card.id == person), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self._titles):
            if role == Qt.ItemDataRole.DisplayRole:
                return self._titles[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        # Most calls ask for colours, fonts and the like: they are answered before anything is looked up.
        if role not in _ROLES or not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role != Qt.ItemDataRole.AccessibleTextRole:
            return self._text(row, index.column())
        return self._aloud(row) if index.column() == NAME else None

    def _text(self, row: PersonRow, column: int) -> str:
        card = row.card
        if column in (NAME, CALL_NAME) and self._masked:
            return "•••"
        if column == GROUP:
            return row.class_name
        if column == STATE:
            return self._state(row)
        return (str(card.roll) if card.roll else "–", card.name, card.call_name, gender_letter(card.gender))[column]

    def _state(self, row: PersonRow) -> str:
        parts = []
        if row.card.versions > 1:
            parts.append(self.tr("dua keterangan"))
        if not row.card.group:
            parts.append(self.tr("keluar"))
        elif row.closed:
            parts.append(self.tr("kelas ditutup"))
        if row.away is not None:
            said = self.tr("PKL sampai {0}") if row.here else self.tr("PKL mulai {0}")
            parts.append(said.format(day_text(row.away.until if row.here else row.away.since)))
        if row.linked:
            parts.append(self.tr("gabungan"))
        return ", ".join(parts)

    def _aloud(self, row: PersonRow) -> str:
        name = "" if self._masked else row.card.name
        return self.tr("Nomor {0}, {1}, kelas {2}. {3}").format(row.card.roll, name, row.class_name, self._state(row))
