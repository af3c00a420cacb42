"""Interactive activities as data: the player in the window and the printable form both read these."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class SitePage:
    """A page of the closed mini-internet. ``body_md`` links to others as ``[teks](halaman:id)``."""

    id: str
    address: str
    title: str
    kind: str
    body_md: str
    about_md: str = ""
    line: int = 0
    body_line: int = 0
    """Number of the first line of the body in ``aktivitas.yaml``, for complaints."""


@dataclass(frozen=True, slots=True)
class SearchBoost:
    """When one of these words is searched, these pages come first, in this order."""

    words: tuple[str, ...]
    results: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TaskChoice:
    """One answer to a task and what it says back."""

    id: str
    text: str
    right: bool
    feedback: str


@dataclass(frozen=True, slots=True)
class SiteTask:
    """A question to be settled by looking around; ``evidence`` names pages that hold what is needed."""

    id: str
    question_md: str
    choices: tuple[TaskChoice, ...]
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MiniSite:
    """``jenis: situs-mini``: invented pages, a search box, tasks and a debrief. No network is ever touched."""

    id: str
    title: str
    intro_md: str
    start: str
    pages: tuple[SitePage, ...]
    tasks: tuple[SiteTask, ...]
    boosts: tuple[SearchBoost, ...] = ()
    debrief_md: str = ""
    kind: Literal["situs-mini"] = "situs-mini"

    def page(self, page_id: str) -> SitePage | None:
        """The page with this id, or None."""
        return next((page for page in self.pages if page.id == page_id), None)


@dataclass(frozen=True, slots=True)
class SortGroup:
    """A pile to sort into, and what belongs there."""

    id: str
    name: str
    meaning: str


@dataclass(frozen=True, slots=True)
class SortCard:
    """A card, the pile it belongs to, and why."""

    id: str
    text: str
    group: str
    reason: str


@dataclass(frozen=True, slots=True)
class Sorting:
    """``jenis: sortir``: cards into groups, each with a reason."""

    id: str
    title: str
    intro_md: str
    groups: tuple[SortGroup, ...]
    cards: tuple[SortCard, ...]
    debrief_md: str = ""
    kind: Literal["sortir"] = "sortir"

    def group(self, group_id: str) -> SortGroup | None:
        """The group with this id, or None."""
        return next((group for group in self.groups if group.id == group_id), None)


Activity: TypeAlias = MiniSite | Sorting

KNOWN_KINDS: tuple[str, ...] = ("situs-mini", "sortir")
PLANNED_KINDS: tuple[str, ...] = ("umpan", "kasus-bercabang", "akun-latihan")


def all_ids(activity: Activity) -> Iterable[str]:
    """Every stable id inside the activity, its own first."""
    yield activity.id
    if isinstance(activity, MiniSite):
        yield from (page.id for page in activity.pages)
        for task in activity.tasks:
            yield task.id
            yield from (choice.id for choice in task.choices)
    else:
        yield from (group.id for group in activity.groups)
        yield from (card.id for card in activity.cards)
