"""Quiz -> plain text that parses back to the same quiz; and the missing ids written into a teacher's own text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aksi_desktop.assessment.build import default_points
from aksi_desktop.assessment.parse import parse_quiz
from aksi_desktop.assessment.plaintext import normalize

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aksi_desktop.assessment.items import Item, Quiz, Stimulus


def format_quiz(quiz: Quiz, *, write_ids: bool = False) -> str:
    """The quiz in the plain-text format; parsing it gives an equal quiz.

    Ids that the author did not give stay unwritten, so that they are derived again; ``write_ids`` writes all.
    """
    lines: list[str] = []
    if quiz.title:
        lines += [f"# Kuis: {quiz.title}", ""]
    if quiz.intro_md:
        lines += [quiz.intro_md, ""]
    waiting = list(quiz.stimuli)
    current = ""
    for item in quiz.items:
        if item.stimulus_id != current:
            current = item.stimulus_id
            if not current:
                lines += ["# Tanpa stimulus", ""]
            while current and waiting:
                stimulus = waiting.pop(0)
                lines += _stimulus_lines(stimulus, write_ids)
                if stimulus.id == current:
                    break
        lines += [*_item_lines(item, write_ids), ""]
    for stimulus in waiting:
        lines += _stimulus_lines(stimulus, write_ids)
    return "\n".join(lines).strip("\n") + "\n"


def format_item(item: Item, *, write_ids: bool = False) -> str:
    """One item in the plain-text format, beginning with its ``## `` line."""
    return "\n".join(_item_lines(item, write_ids)) + "\n"


def write_missing_ids(text: str) -> str:
    """The same text with ``{#slug}`` written wherever one is missing; nothing else in it is touched.

    Ids already there are kept. A text without anything missing comes back unchanged.
    """
    missing: dict[int, str] = {}
    quiz = parse_quiz(text).quiz
    for stimulus in quiz.stimuli:
        if not stimulus.slug_given:
            missing[stimulus.line] = stimulus.id
    tables: set[int] = set()
    for item in quiz.items:
        if not item.slug_given:
            missing[item.line] = item.id
        missing.update({part.line: part.id for part in item.parts if not part.slug_given})
        tables.update(row.line for row in item.rows)
    if not missing:
        return text
    # cut by the same rule as the parser, so that numbers agree; the lines keep their own ends
    lines = _split_keeping_ends(text)
    for number, slug in missing.items():
        lines[number - 1] = _with_slug(lines[number - 1], slug, in_table=number in tables)
    return "".join(lines)


def _split_keeping_ends(text: str) -> list[str]:
    lines: list[str] = []
    for piece in text.splitlines(keepends=True):
        if lines and not normalize(lines[-1]).endswith("\n"):
            lines[-1] += piece
        else:
            lines.append(piece)
    if not lines or normalize(lines[-1]).endswith("\n"):
        lines.append("")
    return lines


def _with_slug(line: str, slug: str, *, in_table: bool) -> str:
    body = line.rstrip()
    end = line[len(body) :]
    mark = f"{{#{slug}}}"
    if in_table:
        start = len(body) - len(body.lstrip()) + 1
        bar = start
        while bar < len(body) and not (body[bar] == "|" and body[bar - 1] != "\\"):
            bar += 1
        return f"{body[:bar].rstrip()} {mark} {body[bar:]}{end}"
    return f"{body} {mark}{end}"


def _slug(id_: str, given: bool, write_ids: bool) -> str:
    return f" {{#{id_}}}" if given or write_ids else ""


def _stimulus_lines(stimulus: Stimulus, write_ids: bool) -> list[str]:
    colon = f": {stimulus.title}" if stimulus.title else ""
    head = f"# Stimulus{colon}{_slug(stimulus.id, stimulus.slug_given, write_ids)}"
    return [head, stimulus.body_md, ""] if stimulus.body_md else [head, ""]


def _item_lines(item: Item, write_ids: bool) -> list[str]:
    words: list[str] = [item.type]
    if item.slug_given or write_ids:
        words.append(f"#{item.id}")
    if item.points != default_points(item.rubric):
        words.append(f"skor={item.points}")
    words += [f"{name}={value}" for name, value in item.attributes]
    lines = [f"## {item.stem_md} {{{' '.join(words)}}}"]
    if item.stimulus_md:
        lines += [item.stimulus_md, ""]
    lines += _part_lines(item, write_ids)
    if item.explanation:
        first, *rest = item.explanation.split("\n")
        lines += [f"> Pembahasan: {first}", *(f"> {line}".rstrip() for line in rest)]
    if item.hint:
        first, *rest = item.hint.split("\n")
        lines += [f"? Petunjuk: {first}", *(f"? {line}" for line in rest)]
    return lines


def _part_lines(item: Item, write_ids: bool) -> Iterable[str]:
    opening, closing = "()" if item.type == "pg" else "[]"
    for choice in item.choices:
        tick = "x" if choice.correct else " "
        slug = _slug(choice.id, choice.slug_given, write_ids)
        yield f"- {opening}{tick}{closing} {choice.text_md}{slug}"
        yield from _feedback_lines(choice.feedback_md)
    if item.rows:
        yield from _table_lines(item, write_ids)
    for pair in item.pairs:
        slug = _slug(pair.id, pair.slug_given, write_ids)
        yield f"- {pair.left_md} => {pair.right_md}{slug}" if pair.left_md else f"- => {pair.right_md}{slug}"
        yield from _feedback_lines(pair.feedback_md)
    for answer in item.answers:
        tolerance = f" ± {answer.tolerance}" if answer.tolerance else ""
        yield f"{'=' if answer.correct else '~'} {answer.text}{tolerance}"
        yield from _feedback_lines(answer.feedback_md)
    for line in item.rubric:
        yield f"! {line.points}: {line.text_md}"
    for step in sorted(item.steps, key=lambda step: step.place):
        yield f"{step.place}. {step.text_md}{_slug(step.id, step.slug_given, write_ids)}"


def _feedback_lines(feedback: str) -> Iterable[str]:
    return (f"  > {line}".rstrip() for line in feedback.split("\n")) if feedback else ()


def _table_lines(item: Item, write_ids: bool) -> Iterable[str]:
    with_feedback = any(row.feedback_md for row in item.rows)
    names = ["Pernyataan", *(column.name for column in item.columns), *(["Umpan balik"] if with_feedback else [])]
    yield _table_line(names)
    yield _table_line(["---"] * len(names))
    for row in item.rows:
        ticks = ["x" if column.id == row.column else " " for column in item.columns]
        statement = row.text_md + _slug(row.id, row.slug_given, write_ids)
        yield _table_line([statement, *ticks, *([row.feedback_md] if with_feedback else [])])


def _table_line(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
