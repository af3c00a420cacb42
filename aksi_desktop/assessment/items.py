"""The typed model of a quiz: what every other room knows about questions.

Ids are slugs (``[a-z0-9-]+``). Recorded answers refer to them, so a text may be edited and choices
reordered without mixing up old work. Lines are kept for complaints and do not take part in equality.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

ItemType = Literal["pg", "pgk", "bs", "jodoh", "isian", "uraian", "urut"]
ITEM_TYPES: tuple[ItemType, ...] = ("pg", "pgk", "bs", "jodoh", "isian", "uraian", "urut")


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice of a pg or pgk item."""

    id: str
    text_md: str
    correct: bool
    feedback_md: str = ""
    slug_given: bool = True
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Column:
    """One answer column of a bs table (Benar, Salah, Fakta, Opini ...)."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Row:
    """One statement of a bs table; ``column`` is the id of the right column."""

    id: str
    text_md: str
    column: str
    feedback_md: str = ""
    slug_given: bool = True
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Pair:
    """One pair of a jodoh item. A distractor has a right side only (``left_md == ""``)."""

    id: str
    left_md: str
    right_md: str
    feedback_md: str = ""
    slug_given: bool = True
    line: int = field(default=0, compare=False)

    @property
    def is_distractor(self) -> bool:
        return not self.left_md


@dataclass(frozen=True, slots=True)
class Option:
    """A right side to choose from in a jodoh item: one for each different text, in display order."""

    id: str
    text_md: str


@dataclass(frozen=True, slots=True)
class ShortAnswer:
    """A known answer of an isian item. ``tolerance`` is the number typed after ±, or ""."""

    text: str
    correct: bool
    feedback_md: str = ""
    tolerance: str = ""
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class RubricLine:
    """One line of an uraian rubric: what earns ``points``."""

    points: int
    text_md: str
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of an urut item; ``place`` counts from 1 in the right order, whatever the display order."""

    id: str
    text_md: str
    place: int
    slug_given: bool = True
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Stimulus:
    """A text that several items share."""

    id: str
    title: str
    body_md: str
    slug_given: bool = True
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Item:
    """One question. Only the fields of its type are filled.

    pg and pgk: ``choices``. bs: ``columns``, ``rows``. jodoh: ``pairs`` (lefts in order; distractors
    among them), ``options`` (rights in display order). isian: ``answers``. uraian: ``rubric``.
    urut: ``steps``. ``stimulus_md`` is the item's own text; ``stimulus_id`` names a shared one.
    """

    id: str
    type: ItemType
    stem_md: str
    stimulus_md: str = ""
    stimulus_id: str = ""
    choices: tuple[Choice, ...] = ()
    columns: tuple[Column, ...] = ()
    rows: tuple[Row, ...] = ()
    pairs: tuple[Pair, ...] = ()
    options: tuple[Option, ...] = ()
    answers: tuple[ShortAnswer, ...] = ()
    rubric: tuple[RubricLine, ...] = ()
    steps: tuple[Step, ...] = ()
    hint: str = ""
    explanation: str = ""
    points: int = 1
    attributes: tuple[tuple[str, str], ...] = ()
    slug_given: bool = True
    line: int = field(default=0, compare=False)

    @property
    def section(self) -> str:
        """Slug of the lesson section this item tests (``{pg #id bagian=slug}``), or ""."""
        return dict(self.attributes).get("bagian", "")

    @property
    def lefts(self) -> tuple[Pair, ...]:
        """The pairs of a jodoh item that ask for a partner, without distractors."""
        return tuple(pair for pair in self.pairs if not pair.is_distractor)

    @property
    def parts(self) -> tuple[Choice | Row | Pair | Step, ...]:
        """Everything in this item that has an id of its own in the text."""
        return (*self.choices, *self.rows, *self.pairs, *self.steps)

    @property
    def part_ids(self) -> frozenset[str]:
        """Ids of everything in this item an answer may name, columns included."""
        return frozenset([*(part.id for part in self.parts), *(column.id for column in self.columns)])

    @property
    def machine_marked(self) -> bool:
        """Whether the program can tell right from wrong (an uraian waits for a teacher)."""
        return self.type != "uraian"


@dataclass(frozen=True, slots=True)
class Quiz:
    """A quiz: its title, an introduction, shared stimuli and the items that can be answered."""

    title: str = ""
    items: tuple[Item, ...] = ()
    stimuli: tuple[Stimulus, ...] = ()
    intro_md: str = ""

    def item(self, item_id: str) -> Item | None:
        """The item with this id, or None (the text may have been edited since)."""
        return next((item for item in self.items if item.id == item_id), None)

    def stimulus_of(self, item: Item) -> Stimulus | None:
        """The shared stimulus this item belongs to, or None."""
        if not item.stimulus_id:
            return None
        return next((stimulus for stimulus in self.stimuli if stimulus.id == item.stimulus_id), None)
