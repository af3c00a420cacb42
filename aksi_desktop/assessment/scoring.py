"""How right an answer is. Pure functions; scores are whole per mille so that every computer agrees.

Three modes, after ANBK/AKM practice:

- ``ketat``: all or nothing. What marks are made of.
- ``parsial``: the share of rows (choices, pairs, pairs in order) that are right; nothing answered is 0. It
  rewards ticking everything, so it is for practice.
- ``kurang``: wrong ones take right ones away, never under 0: (right - wrong) / key.

AKM grades complex multiple choice with more than five statements and more than two columns in steps; the
steps could not be found in a source, so ``ketat`` stays all or nothing there too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from aksi_desktop.assessment.short_answer import find_match

if TYPE_CHECKING:
    from aksi_desktop.assessment.answers import Answer
    from aksi_desktop.assessment.items import Item, ItemType

Mode = Literal["ketat", "parsial", "kurang"]
MODES: tuple[Mode, ...] = ("ketat", "parsial", "kurang")
FULL = 1000


@dataclass(frozen=True, slots=True)
class Part:
    """One judged part of an answer: a choice, a row, a left side, a step."""

    id: str
    right: bool


@dataclass(frozen=True, slots=True)
class Feedback:
    """What to say about one part; ``right`` tells whether it praises or corrects."""

    part: str
    text_md: str
    right: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """The verdict on one answer. ``marked`` is False when only a teacher can judge it (uraian)."""

    per_mille: int
    right: bool
    parts: tuple[Part, ...] = ()
    feedback: tuple[Feedback, ...] = ()
    marked: bool = True


def usual_mode(type_: ItemType) -> Mode:
    """The mode used where nobody chose one: shares for jodoh and urut, all or nothing for the rest."""
    return "parsial" if type_ in {"jodoh", "urut"} else "ketat"


def score(item: Item, answer: Answer, mode: Mode = "ketat") -> Outcome:
    """Judge an answer. ``right`` means wholly right in every mode; ids the item does not have count for nothing."""
    match item.type:
        case "pg":
            return _score_pg(item, answer)
        case "pgk":
            return _score_pgk(item, answer, mode)
        case "bs":
            return _score_bs(item, answer, mode)
        case "jodoh":
            return _score_jodoh(item, answer, mode)
        case "urut":
            return _score_urut(item, answer, mode)
        case "isian":
            return _score_isian(item, answer)
        case "uraian":
            return Outcome(0, False, marked=False)


def _share(right: int, wrong: int, key: int, total: int, mode: Mode, *, all_right: bool) -> int:
    """Per mille in this mode. ``right`` of ``total`` parts are right; ``key`` is what full marks take."""
    if mode == "ketat" or all_right:
        return FULL * all_right
    if mode == "kurang":
        return max(0, (right - wrong) * FULL // key)
    return right * FULL // total


def _score_pg(item: Item, answer: Answer) -> Outcome:
    chosen = next((choice for choice in item.choices if choice.id in answer.chosen), None)
    if chosen is None or len(answer.chosen) > 1:
        return Outcome(0, False)
    feedback = (Feedback(chosen.id, chosen.feedback_md, chosen.correct),) if chosen.feedback_md else ()
    return Outcome(FULL * chosen.correct, chosen.correct, (Part(chosen.id, chosen.correct),), feedback)


def _score_pgk(item: Item, answer: Answer, mode: Mode) -> Outcome:
    ticked = {choice.id for choice in item.choices if choice.id in answer.chosen}
    parts = tuple(Part(choice.id, (choice.id in ticked) == choice.correct) for choice in item.choices)
    # ticked ones are talked about, and so is a right one that was missed; an untouched wrong one gives nothing away
    feedback = tuple(
        Feedback(choice.id, choice.feedback_md, part.right)
        for choice, part in zip(item.choices, parts, strict=True)
        if choice.feedback_md and (choice.id in ticked or choice.correct)
    )
    if not ticked:
        return Outcome(0, False, parts, feedback)
    key = {choice.id for choice in item.choices if choice.correct}
    all_right = ticked == key
    if mode == "kurang":
        per_mille = _share(len(ticked & key), len(ticked - key), len(key), len(parts), mode, all_right=all_right)
    else:
        per_mille = _share(sum(part.right for part in parts), 0, len(key), len(parts), mode, all_right=all_right)
    return Outcome(per_mille, all_right, parts, feedback)


def _score_bs(item: Item, answer: Answer, mode: Mode) -> Outcome:
    placed = answer.places
    parts = tuple(Part(row.id, placed.get(row.id) == row.column) for row in item.rows)
    columns = {column.id for column in item.columns}
    answered = [placed.get(row.id) in columns for row in item.rows]
    feedback = tuple(
        Feedback(row.id, row.feedback_md, part.right)
        for row, part in zip(item.rows, parts, strict=True)
        if row.feedback_md
    )
    return _placed_outcome(parts, answered, feedback, mode)


def _score_jodoh(item: Item, answer: Answer, mode: Mode) -> Outcome:
    placed = answer.places
    text_of = {pair.id: pair.right_md for pair in item.pairs}
    # a right side that serves two lefts is right for both, whichever of its ids was recorded
    parts = tuple(Part(pair.id, text_of.get(placed.get(pair.id, "")) == pair.right_md) for pair in item.lefts)
    answered = [placed.get(pair.id) in text_of for pair in item.lefts]
    feedback = tuple(
        Feedback(pair.id, pair.feedback_md, part.right)
        for pair, part in zip(item.lefts, parts, strict=True)
        if pair.feedback_md
    )
    return _placed_outcome(parts, answered, feedback, mode)


def _placed_outcome(
    parts: tuple[Part, ...], answered: list[bool], feedback: tuple[Feedback, ...], mode: Mode
) -> Outcome:
    right = sum(part.right for part in parts)
    wrong = sum(answered) - right
    all_right = right == len(parts)
    return Outcome(_share(right, wrong, len(parts), len(parts), mode, all_right=all_right), all_right, parts, feedback)


def _score_urut(item: Item, answer: Answer, mode: Mode) -> Outcome:
    wanted = [step.id for step in sorted(item.steps, key=lambda step: step.place)]
    given = [id_ for id_ in dict.fromkeys(answer.chosen) if id_ in set(wanted)]
    at = {id_: index for index, id_ in enumerate(given)}
    parts = tuple(Part(id_, at.get(id_) == index) for index, id_ in enumerate(wanted))
    pairs = [(a, b) for index, a in enumerate(wanted) for b in wanted[index + 1 :] if a in at and b in at]
    right = sum(at[a] < at[b] for a, b in pairs)
    total = len(wanted) * (len(wanted) - 1) // 2
    all_right = given == wanted
    per_mille = _share(right, len(pairs) - right, total, total, mode, all_right=all_right)
    return Outcome(per_mille, all_right, parts)


def _score_isian(item: Item, answer: Answer) -> Outcome:
    found = find_match(item, answer.text)
    right = found is not None and found.correct
    feedback = (Feedback("", found.feedback_md, right),) if found is not None and found.feedback_md else ()
    return Outcome(FULL * right, right, feedback=feedback)
