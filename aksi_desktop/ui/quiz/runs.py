"""One way through a quiz: stored by the learning service, or loose for the self-check of a sensitive unit."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

from aksi_desktop.assessment import Answer, Item, Outcome, score, usual_mode

if TYPE_CHECKING:
    from aksi_desktop.learning import AttemptState, Learning


class Run(Protocol):
    """What the presenter needs of an attempt."""

    @property
    def stored(self) -> bool: ...
    @property
    def seed(self) -> int: ...
    @property
    def answers(self) -> Mapping[str, Answer]: ...
    def draft(self, item: Item) -> Answer | None: ...
    def save_draft(self, item: Item, answer: Answer) -> None: ...
    def give(self, item: Item, answer: Answer, *, hint: bool) -> Outcome: ...
    def finish(self) -> None: ...


class LooseRun:
    """A self-check: lives in this object alone and goes with it. No event, no draft, no score kept."""

    stored = False

    def __init__(self) -> None:
        self.seed = secrets.randbelow(2**31)
        self.answers: dict[str, Answer] = {}

    def draft(self, item: Item) -> Answer | None:
        return None

    def save_draft(self, item: Item, answer: Answer) -> None:
        """Nothing of a self-check is kept."""

    def give(self, item: Item, answer: Answer, *, hint: bool) -> Outcome:
        self.answers[item.id] = answer
        return score(item, answer, usual_mode(item.type))

    def finish(self) -> None:
        """Nothing to write."""
