"""How wide a picture may be where it stands: the column, or less inside a box, a table or beside another column.

Qt 6.9 knows no ``max-width``: a picture wider than its cell pushes the table out of the page.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor, QTextFormat, QTextLength, QTextTable

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument, QTextFrame, QTextTableCell

LEAST = 60


def pictures_of(document: QTextDocument) -> Iterator[tuple[str, str, int]]:
    """(address, description, position) of every picture in the text."""
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            fragment = pieces.fragment()
            form = fragment.charFormat()
            if form.isImageFormat():
                words = str(form.property(QTextFormat.Property.ImageAltText.value) or "")
                yield form.toImageFormat().name(), words, fragment.position()
            pieces += 1
        block = block.next()


def rooms(document: QTextDocument, width: int) -> dict[str, int]:
    """For every picture inside a table: the pixels it may take when the text is ``width`` wide."""
    found: dict[str, int] = {}
    for address, _, position in pictures_of(document):
        cursor = QTextCursor(document)
        cursor.setPosition(position)
        tables = _tables(cursor.currentFrame())
        room = width
        for table in tables:
            room = _cell_room(table, table.cellAt(position), room)
        if tables:
            found[address] = max(LEAST, min(room, found.get(address, room)))
    return found


def _tables(frame: QTextFrame | None) -> list[QTextTable]:
    """The tables around a place, the outermost first."""
    tables: list[QTextTable] = []
    while frame is not None:
        if isinstance(frame, QTextTable):
            tables.insert(0, frame)
        frame = frame.parentFrame()
    return tables


def _cell_room(table: QTextTable, cell: QTextTableCell, room: int) -> int:
    lengths = table.format().columnWidthConstraints()
    fixed = sum(length.rawValue() for length in lengths if length.type() is QTextLength.Type.FixedLength)
    mine = lengths[cell.column()] if cell.column() < len(lengths) else QTextLength()
    if mine.type() is QTextLength.Type.PercentageLength:
        share = room * mine.rawValue() / 100
    elif mine.type() is QTextLength.Type.FixedLength:
        share = mine.rawValue()
    else:
        open_ones = sum(length.type() is QTextLength.Type.VariableLength for length in lengths)
        share = (room - fixed) / max(open_ones or table.columns(), 1)
    form = cell.format().toTableCellFormat()
    borders = form.leftBorder() + form.rightBorder()
    return int(share - form.leftPadding() - form.rightPadding() - borders - 2)
