"""One item's lines -> a Block: its header, body, answerable parts, explanation and hint, still untyped text."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from aksi_desktop.assessment import marks
from aksi_desktop.assessment.complaint import ComplaintList
from aksi_desktop.assessment.marks import Braces, strip_word, take_braces, type_of_word
from aksi_desktop.assessment.words import WORDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from aksi_desktop.assessment.items import ItemType

_TICKS = frozenset(marks.TICKS)
_WITH_FEEDBACK = frozenset({"pg", "pgk", "bs", "jodoh", "isian"})


@dataclass(slots=True)
class RawPart:
    """A line that can be answered (a choice, a pair, a row ...) with its feedback lines."""

    line: int
    mark: str  # choice: "(x", "( ", "[x", "[ ", "" for an unmarked bullet; isian: "=", "~"; rubric: its points
    text: str
    feedback: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Block:
    """One item as read from its lines, before it is built."""

    line: int
    stem: str
    braces: Braces
    type: ItemType
    body: list[str] = field(default_factory=list)
    parts: list[RawPart] = field(default_factory=list)
    explanation: list[str] = field(default_factory=list)
    hint: list[str] = field(default_factory=list)


Numbered = tuple[int, str]
_Sink = Literal["", "part", "feedback", "explanation", "hint", "stray"]


def read_block(header: Numbered, lines: list[Numbered], complaints: ComplaintList) -> Block:
    """Read one item. ``header`` is the text after ``## ``; ``lines`` are the numbered lines below it."""
    number, text = header
    stem, braces = _header_of(text, number, complaints)
    if not stem:
        stem, lines = _header_below(number, lines, braces, complaints)
    fenced = _fenced(lines, complaints)
    free = [line for line in lines if line[0] not in fenced] if fenced else lines
    type_ = _decide_type(number, " ".join(braces.words), free, complaints)
    block = Block(number, stem, braces, type_)
    _BlockReader(block, fenced, _table_start(free) if type_ == "bs" else None, complaints).read(lines)
    return block


def _header_of(text: str, number: int, complaints: ComplaintList) -> tuple[str, Braces]:
    stem, braces = take_braces(text, number, complaints, words=True)
    return strip_word(marks.NUMBER, stem), braces


def _header_below(
    number: int, lines: list[Numbered], braces: Braces, complaints: ComplaintList
) -> tuple[str, list[Numbered]]:
    """The question when it stands under an empty ``##``: (stem, the lines left). ``braces`` gains what it carries."""
    first = next((index for index, (_, line) in enumerate(lines) if line), None)
    if first is None or lines[first][1].lstrip()[0] in "|>?!=~#`([" or marks.BULLET_START.match(lines[first][1]):
        return "", lines
    stem, below = _header_of(lines[first][1], lines[first][0], complaints)
    if stem:
        complaints.add(number, "stem-from-body")
        braces.slug = braces.slug or below.slug
        braces.words += below.words
        braces.pairs += below.pairs
    return stem, lines[first + 1 :] if stem else lines


def _fenced(lines: list[Numbered], complaints: ComplaintList) -> frozenset[int]:
    """Line numbers inside closed code fences; an unclosed fence protects nothing."""
    inside: set[int] = set()
    opened = None
    for index, (number, line) in enumerate(lines):
        if "```" not in line or not marks.FENCE.match(line):
            continue
        if opened is None:
            opened = index
        else:
            inside.update(n for n, _ in lines[opened : index + 1])
            opened = None
        last = number
    if opened is not None:
        complaints.add(last, "fence-open")
    return frozenset(inside)


def _decide_type(number: int, tag: str, lines: list[Numbered], complaints: ComplaintList) -> ItemType:
    named = type_of_word(tag) if tag else None
    if named is not None and (named == "uraian" or _has_parts(named, lines)):
        return named
    shape = _shape(lines)
    if tag and named is None:
        named = marks.closest_type(tag)
        used = named or shape or "uraian"
        closest = f" Mungkin maksudnya {named}?" if named else ""
        complaints.add(number, "type-unknown", tag=tag, used=used, closest=closest)
    if named is None:
        if shape is None and not tag:
            complaints.add(number, "type-guessed-essay")
        return shape or "uraian"
    if named != "uraian" and shape is not None and not _has_parts(named, lines):
        complaints.add(number, "type-mismatch", tag=named, used=shape)
        return shape
    return named


def _has_parts(type_: ItemType, lines: list[Numbered]) -> bool:
    texts = [line for _, line in lines]
    if type_ in {"pg", "pgk"}:
        return any(marks.CHOICE.match(line) for line in texts)
    if type_ == "bs":
        return _table_start(lines) is not None
    if type_ == "jodoh":
        return any(_is_pair(line) for line in texts)
    pattern = marks.ANSWER if type_ == "isian" else marks.STEP
    return any(pattern.match(line) for line in texts)


def _shape(lines: list[Numbered]) -> ItemType | None:
    """The type that the lines look like, or None."""
    choice = next((found for _, line in lines if (found := marks.CHOICE.match(line))), None)
    if choice is not None:
        return "pg" if choice[1] == "(" else "pgk"
    if _table_start(lines) is not None:
        return "bs"
    texts = [line for _, line in lines]
    if any("=>" in line and _is_pair(line) for line in texts):
        return "jodoh"
    if any(marks.ANSWER.match(line) for line in texts):
        return "isian"
    if any((found := marks.RUBRIC.match(line)) and found[1] for line in texts):
        return "uraian"
    return "urut" if sum(bool(marks.STEP.match(line)) for line in texts) > 1 else None


def _is_pair(line: str) -> bool:
    bullet = marks.BULLET_START.match(line)
    return bullet is not None and marks.ARROW.search(bullet[1]) is not None


def cells_of(line: str) -> list[str]:
    r"""Cells of a table line; ``\|`` is a bar inside a cell."""
    cells = [cell.replace("\0", "|").strip() for cell in line.strip().replace("\\|", "\0").split("|")]
    return cells[1:-1] if len(cells) > 1 and not cells[-1] else cells[1:]


def is_tick(cell: str) -> bool:
    """Whether a table cell says "this one": an x or a tick, also in brackets."""
    return cell.strip("()[] ") in _TICKS


def _table_start(lines: list[Numbered]) -> int | None:
    """Line number where the first table with a tick in it begins (tables without ticks are reading matter)."""
    start = None
    previous = -1
    for number, line in lines:
        if not line.lstrip().startswith("|"):
            continue
        if start is None or number != previous + 1:
            start = number
        previous = number
        if any(is_tick(cell) for cell in cells_of(line)[1:]):
            return start
    return None


class _BlockReader:
    """Walks an item's lines once and puts each where it belongs."""

    def __init__(
        self, block: Block, fenced: frozenset[int], table_start: int | None, complaints: ComplaintList
    ) -> None:
        self._block = block
        self._fenced = fenced
        self._table_start = table_start
        self._complaints = complaints
        self._sink: _Sink = ""
        self._gap = False  # a blank line since the last text that went to the body
        self._said_stray = False

    def read(self, lines: list[Numbered]) -> None:
        """Read all lines below the header."""
        part_of = self._reader()
        for number, line in lines:
            if number in self._fenced:
                self._to_body(number, line)
            elif not line:
                self._sink, self._gap = "", True
            elif (part := part_of(number, line)) is not None:
                self._block.parts.append(part)
                self._sink = "part"
            elif not (self._quote(line) or self._hint(line)):
                self._plain(number, line)

    def _reader(self) -> Callable[[int, str], RawPart | None]:
        """What recognises the parts of this type of item."""
        match self._block.type:
            case "pg" | "pgk":
                return self._choice_of
            case "bs":
                return self._row_of
            case "jodoh":
                return self._pair_of
            case "isian":
                return self._answer_of
            case "uraian":
                return self._rubric_of
            case "urut":
                return self._step_of

    def _row_of(self, number: int, line: str) -> RawPart | None:
        start = self._table_start
        is_row = start is not None and number >= start and line.lstrip().startswith("|")
        return RawPart(number, "|", line) if is_row else None

    def _pair_of(self, number: int, line: str) -> RawPart | None:
        if _is_pair(line):
            bullet = marks.BULLET_START.match(line)
            return RawPart(number, "-", bullet[1] if bullet else "")
        if self._block.parts and marks.BULLET_LINE.match(line):
            self._complaints.add(number, "pair-arrowless")
        return None

    def _answer_of(self, number: int, line: str) -> RawPart | None:
        if found := marks.ANSWER.match(line):
            return RawPart(number, "=", found[1])
        found = marks.WRONG_ANSWER.match(line)
        return RawPart(number, "~", found[1]) if found else None

    def _rubric_of(self, number: int, line: str) -> RawPart | None:
        found = marks.RUBRIC.match(line)
        return RawPart(number, found[1] or "", found[2]) if found else None

    def _step_of(self, number: int, line: str) -> RawPart | None:
        found = marks.STEP.match(line)
        return RawPart(number, "", found[1]) if found else None

    def _choice_of(self, number: int, line: str) -> RawPart | None:
        if found := marks.CHOICE.match(line):
            return RawPart(number, found[1] + ("x" if found[2] else " "), found[3])
        if self._block.parts and (found := marks.BULLET_LINE.match(line)):
            self._complaints.add(number, "choice-unmarked")
            return RawPart(number, "", found[1])
        return None

    def _quote(self, line: str) -> bool:
        found = marks.QUOTE.match(line) if ">" in line else None
        if found is None:
            return False
        indented, text = bool(found[1]), found[2].strip()
        parts = self._block.parts
        if marks.EXPLANATION_WORD.match(text):
            self._block.explanation.append(strip_word(marks.EXPLANATION_WORD, text))
            self._sink = "explanation"
        elif self._sink == "explanation":
            self._block.explanation.append(text)
        elif not parts:
            return False  # a quotation in the item's own reading matter
        elif self._block.type in _WITH_FEEDBACK and (indented or self._sink in {"part", "feedback"}):
            parts[-1].feedback.append(text)
            self._sink = "feedback"
        else:
            self._block.explanation.append(text)
            self._sink = "explanation"
        return True

    def _hint(self, line: str) -> bool:
        found = marks.HINT.match(line)
        text = found[1].strip() if found else line.strip()
        if found is None:
            if not self._block.parts:
                return False
            if marks.EXPLANATION_WORD.match(text):  # the > was forgotten
                self._block.explanation.append(strip_word(marks.EXPLANATION_WORD, text))
                self._sink = "explanation"
                return True
            if not marks.HINT_WORD.match(text):
                return False
        self._block.hint.append(strip_word(marks.HINT_WORD, text))
        self._sink = "hint"
        return True

    def _plain(self, number: int, line: str) -> None:
        """A line without a mark: the wrapped rest of what came before, else reading matter."""
        block, text = self._block, line.strip()
        starts_something = text[0] in "|#`>" or text.startswith("![") or marks.BULLET_LINE.match(line)
        if starts_something or self._sink in {"", "stray"}:
            self._to_body(number, line)
        elif self._sink == "part" and block.type != "bs":
            part = block.parts[-1]
            # a {#slug} at the end of the first line stays at the end of the whole
            head = take_braces(part.text, number, ComplaintList("", [], WORDS))[0]
            part.text = f"{head} {text}{part.text[len(head) :]}"
        elif self._sink in {"part", "feedback"}:
            _continue(block.parts[-1].feedback, text)
        else:
            _continue(block.explanation if self._sink == "explanation" else block.hint, text)

    def _to_body(self, number: int, line: str) -> None:
        block = self._block
        if block.parts and not self._said_stray:
            self._complaints.add(number, "text-after")
            self._said_stray = True
        if block.body and (self._gap or (block.parts and self._sink != "stray")):
            block.body.append("")
        block.body.append(line)
        self._gap = False
        self._sink = "stray" if block.parts else ""


def _continue(lines: list[str], text: str) -> None:
    """Add a wrapped line to the last line collected."""
    if lines:
        lines[-1] = f"{lines[-1]} {text}".strip()
    else:
        lines.append(text)
