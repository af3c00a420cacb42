"""Cards and the groups they belong to: what was placed where, what is right. Plain Python, no Qt."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class CardResult:
    """How one card came out: the group chosen, the group it belongs to."""

    card: str
    chosen: str
    belongs: str

    @property
    def right(self) -> bool:
        """Whether the card lies where it belongs."""
        return self.chosen == self.belongs


@dataclass
class SortBoard:
    """Which card lies in which group. ``key`` maps every card id to its own group id."""

    key: Mapping[str, str]
    groups: Sequence[str]
    placed: dict[str, str] = field(default_factory=dict)

    def snapshot(self) -> str:
        """Where the cards lie, as text for :meth:`restore`; "" while all lie on the pile."""
        return json.dumps(self.placed) if self.placed else ""

    def restore(self, text: str) -> None:
        """Lay the cards as in a snapshot. What is no more is left out; text that is none changes nothing."""
        try:
            found = json.loads(text)
        except ValueError:
            return
        if isinstance(found, dict):
            for card, group in found.items():
                self.place(card, group)

    def place(self, card: str, group: str) -> None:
        """Put a card into a group; unknown ids change nothing."""
        if card in self.key and group in self.groups:
            self.placed[card] = group

    def take_back(self, card: str) -> None:
        """Put a card back on the pile."""
        self.placed.pop(card, None)

    @property
    def pile(self) -> list[str]:
        """Cards not yet placed, in their written order."""
        return [card for card in self.key if card not in self.placed]

    def cards_in(self, group: str) -> list[str]:
        """Cards in a group, in the order they were placed."""
        return [card for card, chosen in self.placed.items() if chosen == group]

    @property
    def complete(self) -> bool:
        """Whether every card lies in some group."""
        return not self.pile

    def results(self) -> list[CardResult]:
        """One result a placed card, in written order."""
        return [CardResult(card, self.placed[card], self.key[card]) for card in self.key if card in self.placed]

    def retry_wrong(self) -> list[str]:
        """Keep what is right, put the others back on the pile. Returns the cards that came back."""
        wrong = [result.card for result in self.results() if not result.right]
        for card in wrong:
            self.take_back(card)
        return wrong
