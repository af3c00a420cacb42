"""Block -> the fields of an Item: the parts of each type, checked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from aksi_desktop.assessment import marks
from aksi_desktop.assessment.blocks import cells_of, is_tick
from aksi_desktop.assessment.items import (
    Choice,
    Column,
    Option,
    Pair,
    Row,
    RubricLine,
    ShortAnswer,
    Step,
)
from aksi_desktop.assessment.marks import take_braces
from aksi_desktop.assessment.numbers import number_of
from aksi_desktop.assessment.slugs import PART_LENGTH, SlugPool
from aksi_desktop.assessment.words import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aksi_desktop.assessment.blocks import Block, RawPart
    from aksi_desktop.assessment.complaint import ComplaintList

MOST_POINTS = 100
_TOLERANCE = re.compile(r"±|\+/-|\+-")
_FEEDBACK_COLUMN = re.compile(r"umpan|feedback|balikan", re.IGNORECASE)


@dataclass(slots=True)
class _Marked:
    """A part whose text has been split from its ``{#slug}``."""

    raw: RawPart
    text: str
    slug: str


def item_fields(block: Block, complaints: ComplaintList) -> dict[str, Any] | None:
    """Everything of an Item but its ids, or None when nobody could answer it (a ``galat`` says why)."""
    if not block.stem:
        complaints.add(block.line, "stem-empty")
        return None
    fields = _FIELDS[block.type](block, complaints)
    if fields is None:
        return None
    points, attributes = _attributes(block, default_points(fields.get("rubric", ())), complaints)
    return {
        "type": block.type,
        "stem_md": block.stem,
        "line": block.line,
        "stimulus_md": "\n".join(block.body).strip("\n"),
        "hint": "\n".join(line for line in block.hint if line),
        "explanation": "\n".join(block.explanation).strip(),
        "points": points,
        "attributes": attributes,
        **fields,
    }


def default_points(rubric: Iterable[RubricLine]) -> int:
    """Points of an item that does not say: the best line of its rubric, else 1."""
    return max((1, *(line.points for line in rubric)))


def _attributes(block: Block, points: int, complaints: ComplaintList) -> tuple[int, tuple[tuple[str, str], ...]]:
    attributes: dict[str, str] = {}
    for name, value in block.braces.pairs:
        if name != "skor":
            attributes[name] = value
        elif value.isascii() and value.isdigit() and len(value) < 4 and 1 <= int(value) <= MOST_POINTS:
            points = int(value)
        else:
            complaints.add(block.line, "points-bad", given=value)
    return points, tuple(attributes.items())


def _feedback(raw: RawPart, joiner: str = "\n") -> str:
    return joiner.join(raw.feedback).strip() if raw.feedback else ""


class _PartIds:
    """Ids of one item's parts: given ones first, then derived ones, with complaints about what is missing."""

    def __init__(self, complaints: ComplaintList, kind: str) -> None:
        self._pool = SlugPool(PART_LENGTH)
        self._complaints = complaints
        self._kind = kind

    def assign(self, parts: list[_Marked]) -> list[tuple[str, bool]]:
        """(id, given by the author) for each part, in order."""
        first_lines = [self._pool.claim(part.slug, part.raw.line) if part.slug else None for part in parts]
        ids = []
        for part, first in zip(parts, first_lines, strict=True):
            if part.slug and first is None:
                ids.append((part.slug, True))
                continue
            used = self._pool.derive(part.text, part.raw.line)
            ids.append((used, False))
            if first is not None:
                self._complaints.add(part.raw.line, "id-twice", given=part.slug, first=first, used=used)
            else:
                self._complaints.add(part.raw.line, "id-missing", what=KINDS[self._kind], used=used)
        return ids


def _marked(block: Block, complaints: ComplaintList, *, empty: str, twice: str) -> list[_Marked]:
    """The parts with text, each once; the rest is complained about and left out."""
    found: list[_Marked] = []
    seen: dict[str, int] = {}
    for raw in block.parts:
        text, braces = take_braces(raw.text, raw.line, complaints)
        if not text:
            complaints.add(raw.line, empty)
        elif (first := seen.setdefault(text, raw.line)) != raw.line:
            complaints.add(raw.line, twice, first=first)
        else:
            found.append(_Marked(raw, text, braces.slug))
    return found


def _choices(block: Block, complaints: ComplaintList) -> dict[str, Any] | None:
    parts = _marked(block, complaints, empty="choice-empty", twice="choice-twice")
    if len(parts) < 2:
        complaints.add(block.line, "choices-few" if parts else "choices-missing")
        return None
    shapes = {part.raw.mark[0] for part in parts if part.raw.mark}
    if len(shapes) > 1:
        complaints.add(block.line, "shape-mixed")
    right = sum("x" in part.raw.mark for part in parts)
    if not right:
        complaints.add(block.line, "key-missing")
        return None
    fields: dict[str, Any] = {}
    if block.type == "pg" and right > 1:
        complaints.add(block.line, "key-many", count=right)
        fields["type"] = "pgk"
    ids = _PartIds(complaints, "choice").assign(parts)
    fields["choices"] = tuple(
        Choice(id_, part.text, "x" in part.raw.mark, _feedback(part.raw), given, part.raw.line)
        for part, (id_, given) in zip(parts, ids, strict=True)
    )
    return fields


@dataclass(slots=True)
class _Table:
    """Where the columns of a bs table are: positions among the cells after the statement."""

    columns: tuple[Column, ...]
    answers: tuple[int, ...]
    feedback: tuple[int, ...]


def _rows(block: Block, complaints: ComplaintList) -> dict[str, Any] | None:
    raws = [(raw, cells_of(raw.text)) for raw in block.parts if not marks.TABLE_RULE.fullmatch(raw.text)]
    if not raws:
        complaints.add(block.line, "table-missing")
        return None
    table = _table_of(raws[0], complaints)
    if table is None:
        return None
    if not any(is_tick(cell) for cell in raws[0][1][1:]):
        raws = raws[1:]
    parts: list[_Marked] = []
    columns: list[str] = []
    feedback: list[str] = []
    for raw, cells in raws:
        column = _right_column(raw, cells, table, complaints)
        text, braces = take_braces(cells[0] if cells else "", raw.line, complaints)
        if not text:
            complaints.add(raw.line, "row-empty")
        elif column:
            parts.append(_Marked(raw, text, braces.slug))
            columns.append(column)
            said = [cells[1 + index] for index in table.feedback if 1 + index < len(cells)]
            feedback.append(" ".join(line for line in (*said, *raw.feedback) if line))
    if not parts:
        complaints.add(block.line, "table-missing")
        return None
    ids = _PartIds(complaints, "row").assign(parts)
    rows = tuple(
        Row(id_, part.text, column, said, given, part.raw.line)
        for part, column, said, (id_, given) in zip(parts, columns, feedback, ids, strict=True)
    )
    return {"columns": table.columns, "rows": rows}


def _table_of(first: tuple[RawPart, list[str]], complaints: ComplaintList) -> _Table | None:
    raw, cells = first
    names = cells[1:]
    if any(is_tick(cell) for cell in names):
        complaints.add(raw.line, "table-headless")
        names = ["Benar", "Salah", *(f"Kolom {number}" for number in range(3, len(names) + 1))][: max(2, len(names))]
    feedback = tuple(index for index, name in enumerate(names) if _FEEDBACK_COLUMN.search(name))
    answers = tuple(index for index in range(len(names)) if index not in feedback)
    if len(answers) < 2:
        complaints.add(raw.line, "columns-few")
        return None
    pool = SlugPool(PART_LENGTH)
    columns = []
    for index in answers:
        name = names[index]
        if not name:
            complaints.add(raw.line, "column-unnamed", number=index + 2)
            name = f"Kolom {index + 1}"
        columns.append(Column(pool.derive(name, raw.line), name))
    return _Table(tuple(columns), answers, feedback)


def _right_column(raw: RawPart, cells: list[str], table: _Table, complaints: ComplaintList) -> str:
    """Id of the ticked column, or "" after a complaint."""
    ticked = []
    for column, index in zip(table.columns, table.answers, strict=True):
        cell = cells[1 + index] if 1 + index < len(cells) else ""
        if is_tick(cell):
            ticked.append(column.id)
        elif cell.strip("()[]-– "):
            complaints.add(raw.line, "cell-unknown", given=cell)
    if len(ticked) == 1:
        return ticked[0]
    if ticked:
        complaints.add(raw.line, "row-many", count=len(ticked))
    else:
        complaints.add(raw.line, "row-unmarked")
    return ""


def _pairs(block: Block, complaints: ComplaintList) -> dict[str, Any] | None:
    parts: list[_Marked] = []
    sides: list[tuple[str, str]] = []
    lefts: dict[str, int] = {}
    for raw in block.parts:
        text, braces = take_braces(raw.text, raw.line, complaints)
        arrow = marks.ARROW.search(text)
        left, right = (text[: arrow.start()].strip(), text[arrow.end() :].strip()) if arrow else (text, "")
        if not right:
            complaints.add(raw.line, "pair-broken")
        elif left and (first := lefts.setdefault(left, raw.line)) != raw.line:
            complaints.add(raw.line, "pair-left-twice", first=first)
        else:
            parts.append(_Marked(raw, left or right, braces.slug))
            sides.append((left, right))
    if len(lefts) < 2:
        complaints.add(block.line, "pairs-few")
        return None
    ids = _PartIds(complaints, "pair").assign(parts)
    pairs = tuple(
        Pair(id_, left, right, _feedback(part.raw), given, part.raw.line)
        for part, (left, right), (id_, given) in zip(parts, sides, ids, strict=True)
    )
    options: dict[str, str] = {}
    for pair in pairs:
        options.setdefault(pair.right_md, pair.id)
    return {"pairs": pairs, "options": tuple(Option(id_, text) for text, id_ in options.items())}


def _answers(block: Block, complaints: ComplaintList) -> dict[str, Any] | None:
    answers = tuple(_answer_of(raw, complaints) for raw in block.parts)
    if not any(answer.correct for answer in answers):
        complaints.add(block.line, "answers-missing")
        return None
    return {"answers": answers}


def _answer_of(raw: RawPart, complaints: ComplaintList) -> ShortAnswer:
    text, tolerance = raw.text.strip(), ""
    parts = _TOLERANCE.split(text)
    if len(parts) == 2 and number_of(parts[0]) is not None:
        if number_of(parts[1]) is not None:
            text, tolerance = parts[0].strip(), parts[1].strip()
        else:
            complaints.add(raw.line, "tolerance-bad", given=parts[1].strip())
    return ShortAnswer(text, raw.mark == "=", _feedback(raw), tolerance, raw.line)


def _rubric(block: Block, complaints: ComplaintList) -> dict[str, Any]:
    lines = []
    for raw in block.parts:
        text = raw.text.strip()
        if not text:
            complaints.add(raw.line, "rubric-empty")
            continue
        if not raw.mark:
            complaints.add(raw.line, "rubric-points")
        lines.append(RubricLine(int(raw.mark or 1), text, raw.line))
    return {"rubric": tuple(lines)}


def _steps(block: Block, complaints: ComplaintList) -> dict[str, Any] | None:
    parts = _marked(block, complaints, empty="step-empty", twice="step-twice")
    if len(parts) < 2:
        complaints.add(block.line, "steps-few")
        return None
    ids = _PartIds(complaints, "step").assign(parts)
    return {
        "steps": tuple(
            Step(id_, part.text, place, given, part.raw.line)
            for place, (part, (id_, given)) in enumerate(zip(parts, ids, strict=True), 1)
        )
    }


_FIELDS = {
    "pg": _choices,
    "pgk": _choices,
    "bs": _rows,
    "jodoh": _pairs,
    "isian": _answers,
    "uraian": _rubric,
    "urut": _steps,
}
